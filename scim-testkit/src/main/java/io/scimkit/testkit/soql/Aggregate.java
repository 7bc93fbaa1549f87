package io.scimkit.testkit.soql;

import java.util.Locale;
import java.util.Optional;

/** A number made of many rows: {@code COUNT_DISTINCT(ProfileId)}. */
record Aggregate(Function function, Expression argument, Place place) implements Expression {

  @Override
  public void write(StringBuilder text) {
    text.append(function).append('(');
    argument.write(text);
    text.append(')');
  }

  enum Function {
    COUNT,
    COUNT_DISTINCT,
    SUM,
    AVG,
    MIN,
    MAX;

    static Optional<Function> named(String word) {
      for (Function function : values()) {
        if (function.name().equals(word.toUpperCase(Locale.ROOT))) {
          return Optional.of(function);
        }
      }
      return Optional.empty();
    }

    /** Which types it takes, by the table of the SOQL reference. */
    boolean takes(SoqlField field) {
      if (!field.aggregatable() || !field.type().aggregatable()) {
        return false;
      }
      return switch (this) {
        case SUM, AVG -> field.type().family() == SoqlType.Family.NUMBER;
        default -> true;
      };
    }
  }
}
