package io.scimkit.mapping;

import io.scimkit.mapping.attribute.AttributeRule;
import io.scimkit.mapping.attribute.AttributeRules;
import io.scimkit.mapping.entitlement.EntitlementRules;
import io.scimkit.mapping.entitlement.Grants;
import io.scimkit.mapping.json.Deferred;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.runbook.Runbook;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Collects the parts of a {@link Blueprint}. Not thread-safe. */
public final class BlueprintBuilder {

  private final String name;
  private Optional<Source> source = Optional.empty();
  private List<AttributeRule> attributes = List.of();
  private Optional<ProfileStrategy> profile = Optional.empty();
  private EntitlementRules entitlements = EntitlementRules.none();
  private Optional<Runbook> leaver = Optional.empty();
  private List<Deferred> deferred = List.of();
  private Set<String> deferredFields = Set.of();

  BlueprintBuilder(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * Sets the source; a blueprint must have one.
   *
   * @param value the identity provider's connection
   * @return this builder
   */
  public BlueprintBuilder source(Source value) {
    source = Optional.of(value);
    return this;
  }

  /**
   * Sets the attribute rules; begin with {@code StandardRules.internalUser()}.
   *
   * @param value the rules; there must be one for each field that Salesforce requires of a new user
   *     and for FederationIdentifier
   * @return this builder
   */
  public BlueprintBuilder attributes(AttributeRules value) {
    return attributes(value.toList());
  }

  BlueprintBuilder attributes(List<AttributeRule> value) {
    attributes = value;
    return this;
  }

  /**
   * Sets the profile strategy; a blueprint must have one.
   *
   * @param value the strategy, see {@link Profiles}
   * @return this builder
   */
  public BlueprintBuilder profile(ProfileStrategy value) {
    profile = Optional.of(value);
    return this;
  }

  /**
   * Sets the entitlement rules; by default nothing is granted and everything is left.
   *
   * @param writer takes the empty rules and returns the written ones
   * @return this builder
   */
  public BlueprintBuilder entitlements(Function<? super Grants, ? extends Grants> writer) {
    return entitlements(EntitlementRules.write(writer));
  }

  BlueprintBuilder entitlements(EntitlementRules value) {
    entitlements = value;
    return this;
  }

  /**
   * Sets the leaver's runbook; none by default.
   *
   * @param value the runbook
   * @return this builder
   */
  public BlueprintBuilder leaver(Runbook value) {
    leaver = Optional.of(value);
    return this;
  }

  BlueprintBuilder deferred(List<Deferred> value) {
    deferred = value;
    return this;
  }

  /** Sets the fields whose rules are deferred, so that they do not count as missing. */
  BlueprintBuilder deferredFields(Set<String> value) {
    deferredFields = value;
    return this;
  }

  /**
   * Checks the parts and makes the blueprint.
   *
   * @return an immutable blueprint
   * @throws DefinitionException with all problems: a part or rule that is missing, a path or filter
   *     that is none, a field that no rule may fill, a group or grant that is there twice
   */
  public Blueprint build() {
    List<Problem> problems =
        BlueprintChecks.problems(name, source, attributes, deferredFields, profile, entitlements);
    if (source.isEmpty() || profile.isEmpty() || !problems.isEmpty()) {
      throw new DefinitionException(problems);
    }
    return new Blueprint(
        name,
        source.get(),
        attributes.stream().map(BlueprintChecks::completed).toList(),
        profile.get(),
        entitlements,
        leaver,
        deferred);
  }
}
