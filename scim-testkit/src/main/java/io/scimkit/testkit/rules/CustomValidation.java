package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The validation rules of one object that the consumer declared. All are asked, so that the client
 * learns of every error at once; the org itself, as in seeding, is not bound by them.
 */
public final class CustomValidation implements SaveRule {
  private final String object;
  private final List<Check> checks = new ArrayList<>();

  /**
   * One rule.
   *
   * @param wrong whether a row may not be saved so
   * @param message what is said then
   * @param field the field at which it is said; empty for the top of the page
   */
  public record Check(Predicate<Save> wrong, String message, String field) {}

  /** For one object. */
  public CustomValidation(String object, List<Check> checks) {
    this.object = object;
    this.checks.addAll(checks);
  }

  @Override
  public String object() {
    return object;
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "FIELD_CUSTOM_VALIDATION_EXCEPTION in the partner WSDL; declared by the test");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  private void check(Save save) {
    if (save.actor().isSystem()) {
      return;
    }
    List<RefusedException> wrong = new ArrayList<>();
    for (Check check : checks) {
      if (isWrong(check, save)) {
        String[] fields = check.field().isEmpty() ? new String[0] : new String[] {check.field()};
        wrong.add(refuse("FIELD_CUSTOM_VALIDATION_EXCEPTION", check.message(), fields));
      }
    }
    if (!wrong.isEmpty()) {
      throw RefusedException.all(wrong);
    }
  }

  private boolean isWrong(Check check, Save save) {
    try {
      return check.wrong().test(save);
    } catch (RuntimeException e) {
      // The test's own code failed: say so to the client, and save nothing.
      throw refuseWith(
          500,
          "UNKNOWN_EXCEPTION",
          "the validation rule \"" + check.message() + "\" of " + object + " threw " + e);
    }
  }
}
