package io.scimkit.model.syntax;

import io.scimkit.model.filter.Operator;
import java.util.Arrays;
import java.util.List;

/** The operators' words, made once. */
final class OperatorWords {
  static final List<Operator> ALL = List.of(Operator.values());
  private static final List<String> WORDS =
      Arrays.stream(Operator.values()).map(Operator::keyword).toList();

  private OperatorWords() {}

  static String of(Operator operator) {
    return WORDS.get(operator.ordinal());
  }
}
