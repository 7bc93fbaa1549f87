package io.scimkit.model.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One text for all values that are equal in state. Making it costs more than comparing two values,
 * but sorting by it is quick however many hash codes are made to be equal.
 */
final class StateText {
  private StateText() {}

  /** The texts of a list's assigned values, in one order. */
  static List<String> ofAll(ScimList list) {
    List<String> texts = new ArrayList<>(list.size());
    for (ScimValue value : list) {
      if (!value.isUnassigned()) {
        texts.add(of(value));
      }
    }
    Collections.sort(texts);
    return texts;
  }

  private static String of(ScimValue value) {
    return switch (value.kind()) {
      case OBJECT -> whole('{', parts((ScimObject) value));
      case LIST -> whole('[', ofAll((ScimList) value));
      case STRING -> '"' + ((ScimString) value).value();
      case NUMBER -> ((ScimNumber) value).value().stripTrailingZeros().toString();
      case BOOLEAN, NULL -> value.toString();
    };
  }

  private static List<String> parts(ScimObject object) {
    List<String> texts = new ArrayList<>(object.size());
    for (int i = 0; i < object.size(); i++) {
      if (SameState.counts(object, i)) {
        texts.add(whole(':', List.of(folded(object.nameAt(i)), of(object.valueAt(i)))));
      }
    }
    Collections.sort(texts);
    return texts;
  }

  /** Lengths go in front, so that no two lists of texts become one text. */
  private static String whole(char kind, List<String> texts) {
    StringBuilder whole = new StringBuilder().append(kind);
    for (String text : texts) {
      whole.append(text.length()).append(' ').append(text);
    }
    return whole.toString();
  }

  /** As {@code equalsIgnoreCase} folds it. */
  private static String folded(String name) {
    char[] folded = name.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return new String(folded);
  }
}
