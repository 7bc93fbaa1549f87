package io.scimkit.mapping;

import io.scimkit.mapping.attribute.AttributeRule;
import io.scimkit.mapping.decide.Planner;
import io.scimkit.mapping.decide.UserMapper;
import io.scimkit.mapping.document.Documents;
import io.scimkit.mapping.entitlement.EntitlementRules;
import io.scimkit.mapping.json.Deferred;
import io.scimkit.mapping.json.JsonText;
import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.mapping.org.OrgSnapshot;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.runbook.Runbook;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One connection's design as a value: the source, the attribute rules, the profile, the
 * entitlements and the leaver's runbook.
 *
 * <pre>{@code
 * Blueprint employees = Blueprint.named("acme-employees")
 *     .source(Source.okta("acme").owning("userType eq \"Employee\""))
 *     .attributes(StandardRules.internalUser()
 *         .field("Department").from("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department").ownedBy(HR))
 *     .profile(Profiles.single("Minimum Access - Salesforce"))
 *     .entitlements(grants -> grants
 *         .birthright(permissionSet("Company_Baseline"))
 *         .group("sf-sales").id("00g1q9z2").gets(permissionSetGroup("Sales_Baseline")).because("SEC-112")
 *         .unmanaged(REPORT)
 *         .authoritative())
 *     .leaver(leaver)
 *     .build();
 * }</pre>
 *
 * <p>It holds no URL, credential, org id or suffix, so that one blueprint serves a sandbox and a
 * production org; those are in {@link OrgBinding}. Immutable, compared by value, thread-safe.
 */
public final class Blueprint {

  private final String name;
  private final Source source;
  private final List<AttributeRule> attributes;
  private final ProfileStrategy profile;
  private final EntitlementRules entitlements;
  private final Optional<Runbook> leaver;
  private final List<Deferred> deferred;
  private final UserMapper mapper;

  Blueprint(
      String name,
      Source source,
      List<AttributeRule> attributes,
      ProfileStrategy profile,
      EntitlementRules entitlements,
      Optional<Runbook> leaver,
      List<Deferred> deferred) {
    this.name = name;
    this.source = source;
    this.attributes = List.copyOf(attributes);
    this.profile = profile;
    this.entitlements = entitlements;
    this.leaver = leaver;
    this.deferred = List.copyOf(deferred);
    this.mapper =
        new UserMapper(
            name, source.owning(), source.marker(), attributes, profile.name(), entitlements);
  }

  /**
   * Begins a blueprint.
   *
   * @param name its name, not blank
   * @return a builder
   */
  public static BlueprintBuilder named(String name) {
    return new BlueprintBuilder(name);
  }

  /**
   * Reads a blueprint from JSON as {@link #toJson()} writes it.
   *
   * <p>What the vocabulary knows and this version does not do (scope, seats, limits, protect, role,
   * expression, expiringAfter, byName, queue, package and feature licences) is kept here and
   * refused by {@link #map}.
   *
   * @param json a JSON object with {@code "version": 1}
   * @return the blueprint
   * @throws DefinitionException if the text is no JSON, has an unknown member or is not valid; each
   *     problem carries its JSON pointer
   */
  public static Blueprint parse(String json) {
    return BlueprintReader.read(json);
  }

  /**
   * Writes the blueprint as JSON.
   *
   * @return indented JSON, ending with a line feed; parsing it gives an equal blueprint
   */
  public String toJson() {
    return BlueprintWriter.write(this);
  }

  /**
   * Says what a subject should look like in one org.
   *
   * <ul>
   *   <li>An attribute that the resource does not mention leaves its field as it is; one that is
   *       cleared (null, empty text, empty list) empties it, unless the rule has a default.
   *   <li>{@code active} is never guessed: not mentioned stays not mentioned.
   *   <li>Groups grant only when memberships are known; {@code groups} inside the resource is never
   *       membership.
   *   <li>For somebody who leaves ({@code active} is false), problems with anything but the
   *       FederationIdentifier become notes, since nothing may keep a leaver from being contained.
   * </ul>
   *
   * @param subject the whole resource and its memberships
   * @param binding the org
   * @return the desired user
   * @throws PlanRefusedException with all problems: a required field or key without a value, a
   *     value that is too long, not valid or not simple, a subject that the source does not own or
   *     that lacks its marker, or a part of the blueprint that is not supported yet
   */
  public DesiredUser map(Subject subject, OrgBinding binding) {
    List<Problem> notSupported =
        deferred.stream()
            .map(
                part ->
                    new Problem(
                        ProblemCode.NOT_SUPPORTED,
                        part.pointer(),
                        JsonText.shown(JsonText.value(part.json())),
                        "Take it out of blueprint " + name + " to plan with this version."))
            .toList();
    Memberships memberships = subject.memberships();
    return mapper.map(
        subject.user(), memberships.groupIds(), memberships.groupNames(), binding, notSupported);
  }

  /**
   * Compares the desired user with the org.
   *
   * <ul>
   *   <li>Order: the User row, then permission set licenses, permission sets, permission set groups
   *       and public groups; then revokes the other way round.
   *   <li>A field that the org holds already makes no change; fields for creation only are never
   *       updated.
   *   <li>{@code active} false makes a {@code LEAVER} plan without changes, or {@code NO_CHANGE}
   *       when there is no such user; not mentioned, a new user is created inactive and granted
   *       nothing.
   *   <li>Only managed entitlements are revoked, only from known memberships, and only when the
   *       blueprint is authoritative. A licence stays while a permission set that stays needs it.
   *   <li>The profile is set on create; another one on an existing user stays and is noted.
   * </ul>
   *
   * @param desired what {@link #map} returned for the org of the snapshot
   * @param snapshot what was read from the org
   * @return the plan
   * @throws PlanRefusedException with all problems: another org, several rows, a row that is not
   *     the source's, unknown names, or a reactivation, which is not supported yet
   * @throws IllegalArgumentException if the desired user was mapped by another blueprint
   */
  public Plan plan(DesiredUser desired, OrgSnapshot snapshot) {
    if (!desired.blueprint().equals(name)) {
      throw new IllegalArgumentException(
          "Blueprint " + name + " cannot plan what " + desired.blueprint() + " mapped.");
    }
    return Planner.plan(desired, snapshot);
  }

  /**
   * Writes the documents for reviewers.
   *
   * @return attribute mapping, entitlements and runbook
   */
  public Documents documents() {
    return BlueprintDocuments.of(this);
  }

  /**
   * Returns the blueprint's name.
   *
   * @return not blank
   */
  public String name() {
    return name;
  }

  /**
   * Returns the source.
   *
   * @return the source
   */
  public Source source() {
    return source;
  }

  /**
   * Returns the attribute rules.
   *
   * @return one rule for each field, in order
   */
  public List<AttributeRule> attributes() {
    return attributes;
  }

  /**
   * Returns the profile strategy.
   *
   * @return the strategy
   */
  public ProfileStrategy profile() {
    return profile;
  }

  /**
   * Returns the entitlement rules.
   *
   * @return the rules; {@link EntitlementRules#none()} by default
   */
  public EntitlementRules entitlements() {
    return entitlements;
  }

  /**
   * Returns the leaver's runbook.
   *
   * @return the runbook, if the blueprint has one
   */
  public Optional<Runbook> leaver() {
    return leaver;
  }

  List<Deferred> deferred() {
    return deferred;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Blueprint that
        && name.equals(that.name)
        && source.equals(that.source)
        && attributes.equals(that.attributes)
        && profile.equals(that.profile)
        && entitlements.equals(that.entitlements)
        && leaver.equals(that.leaver)
        && deferred.equals(that.deferred);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, source, attributes, profile, entitlements, leaver, deferred);
  }

  @Override
  public String toString() {
    return "blueprint " + name;
  }
}
