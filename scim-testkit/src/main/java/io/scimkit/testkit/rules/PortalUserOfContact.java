package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** A contact has one portal user. */
final class PortalUserOfContact implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT in the partner WSDL; the text is assumed, and that inactive users"
            + " count too");
  }

  @Override
  public void beforeCreate(Save save) {
    String contact = save.text("ContactId");
    boolean taken =
        !contact.isEmpty()
            && save.org().store().table("User").rows(false).stream()
                .anyMatch(user -> user.text("ContactId").equals(contact));
    if (taken) {
      throw refuse(
          "PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT",
          "portal user already exists for contact",
          "ContactId");
    }
  }
}
