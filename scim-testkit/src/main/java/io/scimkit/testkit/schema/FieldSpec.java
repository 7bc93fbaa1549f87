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

  FieldSpec(String line) {
    String[] words = line.trim().split("\\s+", -1);
    String type = words[0];
    int open = type.indexOf('(');
    kind = FieldType.named(open < 0 ? type : type.substring(0, open));
    if (open > 0) {
      argument(type.substring(open + 1, type.length() - 1));
    }
    for (int i = 1; i < words.length; i++) {
      switch (words[i]) {
        case "relation" -> relation = words[++i];
        case "children" -> children = words[++i];
        case "default" -> defaultText = words[++i];
        case "write" -> traits.addAll(EnumSet.of(Trait.CREATE, Trait.UPDATE));
        default -> traits.add(Trait.named(words[i]));
      }
    }
  }

  private void argument(String text) {
    if (kind == FieldType.REFERENCE) {
      targets = List.of(text.split(",", -1));
      length = 18;
    } else {
      length = Integer.parseInt(text);
    }
  }
}
