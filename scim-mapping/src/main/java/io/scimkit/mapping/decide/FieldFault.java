package io.scimkit.mapping.decide;

import io.scimkit.mapping.field.UserFields;
import io.scimkit.mapping.plan.ProblemCode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a text cannot be the value of a field.
 *
 * @param code the kind of problem
 * @param says what is wrong, without a full stop
 * @param remedy what a rule can do about it, without a full stop
 */
public record FieldFault(ProblemCode code, String says, String remedy) {

  /** Looks for the first fault; there is none in a text that the field takes. */
  public static Optional<FieldFault> in(String field, String text) {
    OptionalInt max = UserFields.maxLength(field);
    if (max.isPresent() && text.length() > max.getAsInt()) {
      return Optional.of(
          new FieldFault(
              ProblemCode.TOO_LONG,
              "It has " + text.length() + " characters and the field takes " + max.getAsInt(),
              "shorten it at the source or with via(truncate(" + max.getAsInt() + "))"));
    }
    if (text.chars().anyMatch(FieldFault::isControl)) {
      return Optional.of(
          new FieldFault(
              ProblemCode.INVALID_VALUE,
              "It holds a control character",
              "take it out at the source"));
    }
    if (UserFields.hasEmailForm(field) && !UserFields.isEmailForm(text)) {
      return Optional.of(
          new FieldFault(
              ProblemCode.INVALID_VALUE,
              "It must have the form of an e-mail address",
              "correct the source or add via(suffix(\"@acme.example\"))"));
    }
    return Optional.empty();
  }

  /** Tells whether XML 1.0, which Salesforce's SOAP API speaks, has no way to write a character. */
  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }
}
