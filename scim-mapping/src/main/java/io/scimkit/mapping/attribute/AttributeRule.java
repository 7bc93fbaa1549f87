package io.scimkit.mapping.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one User field gets its value. A value: it holds no code, prints, compares and serialises.
 *
 * <p>The first source with a value wins and passes through the transforms. When none has a value,
 * the field takes {@code orElse}; without it the field is emptied if a source was cleared, and left
 * alone if none was mentioned.
 *
 * @param field API name of the User field
 * @param constant a fixed value; then there are no sources
 * @param sources SCIM paths in the order in which they are tried
 * @param transforms what happens to the value, in order
 * @param orElse the value when no source has one; written on create only if none was mentioned
 * @param required whether a subject without a value is refused
 * @param strength when the value is written
 * @param owner who answers for it, if said
 */
public record AttributeRule(
    String field,
    Optional<String> constant,
    List<String> sources,
    List<Transform> transforms,
    Optional<String> orElse,
    boolean required,
    Strength strength,
    Optional<Owner> owner) {

  /**
   * Makes a rule; it is checked when its blueprint is built.
   *
   * @param field API name of the User field
   * @param constant a fixed value; then there are no sources
   * @param sources SCIM paths in the order in which they are tried
   * @param transforms what happens to the value, in order
   * @param orElse the value when no source has one; written on create only if none was mentioned
   * @param required whether a subject without a value is refused
   * @param strength when the value is written
   * @param owner who answers for it, if said
   */
  public AttributeRule {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(constant, "constant");
    sources = List.copyOf(sources);
    transforms = List.copyOf(transforms);
    Objects.requireNonNull(orElse, "orElse");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(owner, "owner");
  }

  /** Returns the rule in one line, for example {@code Username from userName via orgSuffix()}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(field);
    constant.ifPresent(value -> parts.add("constant \"" + value + "\""));
    if (!sources.isEmpty()) {
      parts.add("from " + String.join(" or ", sources));
    }
    if (!transforms.isEmpty()) {
      parts.add(
          "via " + transforms.stream().map(Transform::text).collect(Collectors.joining(", ")));
    }
    orElse.ifPresent(value -> parts.add("or else \"" + value + "\""));
    if (required) {
      parts.add("required");
    }
    if (strength != Strength.ALWAYS) {
      parts.add(strength.label());
    }
    owner.ifPresent(who -> parts.add("owned by " + who.label()));
    return String.join(" ", parts);
  }
}
