package io.scimkit.model.value;

/**
 * The explicit {@code null}: an attribute that was mentioned and has no value, which is what SCIM
 * calls unassigned and this library calls cleared.
 */
public enum ScimNull implements ScimValue {
  /** The only instance. */
  NULL;

  @Override
  public Kind kind() {
    return Kind.NULL;
  }

  @Override
  public boolean isUnassigned() {
    return true;
  }

  @Override
  public String toString() {
    return "null";
  }
}
