package io.scimkit.mapping.entitlement;

/**
 * An identity provider's group, bound by its id.
 *
 * @param name its display name, for people; it binds nothing
 * @param id its id at the identity provider, not blank, compared with case
 */
public record GroupBinding(String name, String id) {

  /**
   * Makes a binding.
   *
   * @param name its display name, for people; it binds nothing
   * @param id its id at the identity provider, not blank, compared with case
   * @throws IllegalArgumentException if the name or the id is blank
   */
  public GroupBinding {
    if (name.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException(
          "Group \"" + name + "\" with id \"" + id + "\": give both, neither may be blank.");
    }
  }

  /** Returns the group as plans print it, for example {@code group sf-sales (00g1q9z2)}. */
  @Override
  public String toString() {
    return "group " + name + " (" + id + ")";
  }
}
