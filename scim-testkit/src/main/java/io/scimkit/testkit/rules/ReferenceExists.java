package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import java.util.Optional;

/** A reference points to a row that is there, of an object that fits. */
final class ReferenceExists implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "INVALID_CROSS_REFERENCE_KEY in the partner WSDL; MALFORMED_ID in the REST guide");
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
    for (SObjectField field : save.given().keySet()) {
      if (field.kind() == FieldType.REFERENCE && save.get(field) instanceof String id) {
        check(save, field, id);
      }
    }
  }

  private void check(Save save, SObjectField field, String id) {
    Optional<SObjectType> type = save.org().store().schema().ofId(id);
    if (type.filter(found -> field.targets().contains(found.name())).isEmpty()) {
      throw refuse(
          "MALFORMED_ID", field.label() + ": id value of incorrect type: " + id, field.name());
    }
    if (save.org().store().find(id).isEmpty()) {
      throw refuse("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id");
    }
  }
}
