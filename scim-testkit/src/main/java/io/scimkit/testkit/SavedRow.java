package io.scimkit.testkit;

import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.schema.SObjectField;
import java.util.Optional;

/**
 * A row about to be saved, as a validation rule sees it; see {@link
 * FakeSalesforceBuilder#validationRule}. Valid only while the rule is asked.
 */
public final class SavedRow {
  private final Save save;

  SavedRow(Save save) {
    this.save = save;
  }

  /** {@return whether the row is created, as {@code ISNEW()}} */
  public boolean isNew() {
    return save.before().isEmpty();
  }

  /**
   * {@return the value that a field will have; empty for null}
   *
   * @param field the field's name
   * @throws IllegalArgumentException when the object has no such field
   */
  public Optional<Object> value(String field) {
    return Optional.ofNullable(save.get(known(field)));
  }

  /**
   * {@return the text that a field will have; empty text for null, as {@code ISBLANK} sees it}
   *
   * @param field the field's name
   * @throws IllegalArgumentException when the object has no such field
   */
  public String text(String field) {
    return save.text(known(field).name());
  }

  /**
   * {@return whether a boolean field will be true}
   *
   * @param field the field's name
   * @throws IllegalArgumentException when the object has no such field
   */
  public boolean isTrue(String field) {
    return save.isTrue(known(field).name());
  }

  /**
   * {@return whether an update changes a field, as {@code ISCHANGED}; false on create}
   *
   * @param field the field's name
   * @throws IllegalArgumentException when the object has no such field
   */
  public boolean isChanged(String field) {
    return !isNew() && save.changes(known(field).name());
  }

  /**
   * {@return the value of a field before, as {@code PRIORVALUE}; empty for null and on create}
   *
   * @param field the field's name
   * @throws IllegalArgumentException when the object has no such field
   */
  public Optional<Object> prior(String field) {
    SObjectField known = known(field);
    return save.before().flatMap(row -> Optional.ofNullable(row.value(known)));
  }

  /** {@return the username of who saves, as {@code $User.Username}} */
  public String savedBy() {
    return save.actor().username();
  }

  private SObjectField known(String field) {
    return save.type()
        .field(field)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a validation rule asks for " + save.type() + "." + field + ", which is not"));
  }
}
