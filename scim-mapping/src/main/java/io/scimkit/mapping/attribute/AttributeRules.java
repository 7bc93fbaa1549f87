package io.scimkit.mapping.attribute;

import java.util.List;

/**
 * The attribute rules of a blueprint while they are written. Immutable: each method returns a
 * changed copy.
 *
 * <pre>{@code
 * StandardRules.internalUser()
 *     .field("Username").from("userName").via(orgSuffix()).onCreateOnly()
 *     .field("Email").from("emails[type eq \"work\"].value").orFrom("userName").required().ownedBy(IT)
 * }</pre>
 */
public interface AttributeRules {

  /**
   * Begins a rule. A rule for a field that has one already replaces it, at its place.
   *
   * @param name API name of a User field, standard or custom; case does not matter
   * @return the stage that asks where the value comes from
   */
  FieldStart field(String name);

  /**
   * Takes the rule for a field out; without effect when there is none.
   *
   * @param name API name of a User field; case does not matter
   * @return the rules without it
   */
  AttributeRules without(String name);

  /**
   * Returns the rules written so far.
   *
   * @return the rules in order, one for each field
   */
  List<AttributeRule> toList();

  /** A field that still needs a source. */
  interface FieldStart {

    /**
     * Takes the value from an attribute.
     *
     * @param path a SCIM path, for example {@code name.familyName} or {@code emails[type eq
     *     "work"].value}; the first value it selects counts
     * @return the rule, to be refined
     */
    SourcedRule from(String path);

    /**
     * Takes a fixed value.
     *
     * @param value the value
     * @return the rule, to be refined
     */
    FieldRule constant(String value);
  }

  /** A rule that can be refined, and be followed by the next. */
  interface FieldRule extends AttributeRules {

    /**
     * Writes the field whenever the org holds something else; the default.
     *
     * @return the rule
     */
    FieldRule always();

    /**
     * Writes the field when the user is created and never again.
     *
     * @return the rule
     */
    FieldRule onCreateOnly();

    /**
     * Writes the field while the org's is empty.
     *
     * @return the rule
     */
    FieldRule ifEmpty();

    /**
     * Says who answers for the value; it is printed in the documents.
     *
     * @param owner who
     * @return the rule
     */
    FieldRule ownedBy(Owner owner);
  }

  /** A rule with sources, which can have more of them, transforms and a default. */
  interface SourcedRule extends FieldRule {

    /**
     * Adds a source that is tried when those before have no value.
     *
     * @param path a SCIM path
     * @return the rule
     */
    SourcedRule orFrom(String path);

    /**
     * Sets the value for a subject none of whose sources has one, and for a picklist that does not
     * know the value. It is taken as it is, without the transforms.
     *
     * @param value the value
     * @return the rule
     */
    SourcedRule orElse(String value);

    /**
     * Adds transforms, applied in order to the value of whichever source has one.
     *
     * @param transforms from {@link Transforms}
     * @return the rule
     */
    SourcedRule via(Transform... transforms);

    /**
     * Refuses a subject for which there is no value. Fields that Salesforce requires of a new user
     * are required anyway.
     *
     * @return the rule
     */
    SourcedRule required();

    @Override
    SourcedRule always();

    @Override
    SourcedRule onCreateOnly();

    @Override
    SourcedRule ifEmpty();

    @Override
    SourcedRule ownedBy(Owner owner);
  }
}
