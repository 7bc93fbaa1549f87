package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** A lead that was converted is not changed any more. */
final class ConvertedLead implements SaveRule {
  @Override
  public String object() {
    return "Lead";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "CANNOT_UPDATE_CONVERTED_LEAD in the partner WSDL; the text is assumed");
  }

  @Override
  public void beforeUpdate(Save save) {
    if (!save.actor().isSystem() && save.row().isTrue("IsConverted")) {
      throw refuse("CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead");
    }
  }
}
