package io.scimkit.testkit.schema;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads one field's line, for example {@code reference(User) relation Manager create update}: a
 * type with its length or targets, then traits, {@code relation X}, {@code children X}, {@code
 * default X}.
 */
final class FieldSpec {
  final FieldType kind;
  final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  int length;
  List<String> targets = List.of();
  String relation = "";
  String children = "";
  String defaultText = "";

  private final String place;

  FieldSpec(String place, String line) {
    this.place = place;
    String[] words = line.trim().split("\\s+", -1);
    String type = words[0];
    int open = type.indexOf('(');
    kind = FieldType.named(place, open < 0 ? type : type.substring(0, open));
    if (open > 0) {
      argument(type, open);
    }
    for (int i = 1; i < words.length; i++) {
      switch (words[i]) {
        case "relation" -> relation = after(words, i++);
        case "children" -> children = after(words, i++);
        case "default" -> defaultText = after(words, i++);
        case "write" -> traits.addAll(EnumSet.of(Trait.CREATE, Trait.UPDATE));
        default -> traits.add(Trait.named(place, words[i]));
      }
    }
  }

  private String after(String[] words, int at) {
    if (at + 1 == words.length) {
      throw Wrong.at(place, "a word must follow \"" + words[at] + "\"");
    }
    return words[at + 1];
  }

  private void argument(String type, int open) {
    if (!type.endsWith(")")) {
      throw Wrong.at(place, "\"" + type + "\" lacks its closing parenthesis");
    }
    String text = type.substring(open + 1, type.length() - 1);
    if (kind == FieldType.REFERENCE) {
      targets = List.of(text.split(",", -1));
      length = 18;
    } else if (text.matches("[1-9][0-9]{0,5}")) {
      length = Integer.parseInt(text);
    } else {
      throw Wrong.at(place, "\"" + text + "\" is not a length from 1 to 999999");
    }
  }
}
