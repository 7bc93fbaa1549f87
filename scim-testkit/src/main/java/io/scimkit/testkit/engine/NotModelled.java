package io.scimkit.testkit.engine;

/** What Salesforce may have and the kit has not is refused by name. */
public enum NotModelled implements Rule {
  NOT_MODELLED;

  /** The code of such a refusal on the wire. */
  public static final String CODE = "NOT_MODELLED_BY_SCIM_TESTKIT";

  @Override
  public String id() {
    return name();
  }

  @Override
  public Basis basis() {
    return Basis.kit("not modelled; Salesforce may answer");
  }
}
