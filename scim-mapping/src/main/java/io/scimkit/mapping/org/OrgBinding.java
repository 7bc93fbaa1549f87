package io.scimkit.mapping.org;

import io.scimkit.mapping.entitlement.Entitlement;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One org for a blueprint: where it is, which org it must be, and how names and usernames differ
 * there.
 *
 * <pre>{@code
 * OrgBinding.at(URI.create("https://acme--uat.sandbox.my.salesforce.com"))
 *     .expectingOrg("00DA00000000001MAA")
 *     .sandbox(true)
 *     .usernameSuffix(".uat")
 * }</pre>
 *
 * <p>Holds no secret. Immutable, compared by value, thread-safe.
 */
public final class OrgBinding {

  private final URI url;
  private final String orgId;
  private final boolean sandbox;
  private final Optional<String> usernameSuffix;
  private final Map<Entitlement, String> entitlementNames;
  private final Map<String, String> profileNames;

  private OrgBinding(
      URI url,
      String orgId,
      boolean sandbox,
      Optional<String> usernameSuffix,
      Map<Entitlement, String> entitlementNames,
      Map<String, String> profileNames) {
    this.url = url;
    this.orgId = orgId;
    this.sandbox = sandbox;
    this.usernameSuffix = usernameSuffix;
    this.entitlementNames = Collections.unmodifiableMap(new LinkedHashMap<>(entitlementNames));
    this.profileNames = Collections.unmodifiableMap(new LinkedHashMap<>(profileNames));
  }

  /**
   * Begins with the org's address.
   *
   * @param url the My Domain URL, {@code https} and without path; {@code http} is accepted for a
   *     loopback host only
   * @return the next stage, which asks for the org's id
   * @throws IllegalArgumentException if the URL has no host, carries a user, path, query or
   *     fragment, or would send a token in the clear
   */
  public static Located at(URI url) {
    return new Located(OrgUrl.checked(url));
  }

  /**
   * Says whether the org is a sandbox. It decides where tokens are asked for, and an org that says
   * otherwise of itself is refused.
   *
   * @param value true for a sandbox; false, the default, for a production org
   * @return a changed copy
   */
  public OrgBinding sandbox(boolean value) {
    return new OrgBinding(url, orgId, value, usernameSuffix, entitlementNames, profileNames);
  }

  /**
   * Sets what the transform {@code orgSuffix()} appends to usernames in this org; none by default.
   *
   * @param suffix for example {@code .uat}
   * @return a changed copy
   * @throws IllegalArgumentException if the suffix is empty or holds a blank, which no username may
   */
  public OrgBinding usernameSuffix(String suffix) {
    if (suffix.isBlank()) {
      throw new IllegalArgumentException("The username suffix is blank: leave it out instead.");
    }
    if (suffix.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new IllegalArgumentException(
          "The username suffix \"" + suffix + "\" holds a blank: no username may.");
    }
    return new OrgBinding(url, orgId, sandbox, Optional.of(suffix), entitlementNames, profileNames);
  }

  /**
   * Says that an entitlement of the blueprint has another name in this org.
   *
   * @param entitlement the entitlement as the blueprint names it
   * @param nameInOrg its API name in this org, not blank
   * @return a changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public OrgBinding nameOverride(Entitlement entitlement, String nameInOrg) {
    Map<Entitlement, String> names = new LinkedHashMap<>(entitlementNames);
    names.put(entitlement, new Entitlement(entitlement.kind(), nameInOrg).name());
    return new OrgBinding(url, orgId, sandbox, usernameSuffix, names, profileNames);
  }

  /**
   * Says that a profile of the blueprint has another name in this org, for example a translated
   * one.
   *
   * @param profile the profile as the blueprint names it
   * @param nameInOrg {@code Profile.Name} in this org, not blank
   * @return a changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public OrgBinding profileOverride(String profile, String nameInOrg) {
    if (nameInOrg.isBlank()) {
      throw new IllegalArgumentException("The name for profile \"" + profile + "\" is blank.");
    }
    Map<String, String> names = new LinkedHashMap<>(profileNames);
    names.put(profile, nameInOrg);
    return new OrgBinding(url, orgId, sandbox, usernameSuffix, entitlementNames, names);
  }

  /**
   * Returns the org's address.
   *
   * @return scheme, host and port only
   */
  public URI url() {
    return url;
  }

  /**
   * Returns the id that the org must have.
   *
   * @return 15 or 18 characters that begin with 00D, as given
   */
  public String orgId() {
    return orgId;
  }

  /**
   * Tells whether the org is a sandbox.
   *
   * @return true for a sandbox
   */
  public boolean isSandbox() {
    return sandbox;
  }

  /**
   * Returns what {@code orgSuffix()} appends.
   *
   * @return the suffix, if one is set
   */
  public Optional<String> usernameSuffix() {
    return usernameSuffix;
  }

  /**
   * Translates an entitlement of the blueprint to this org's name.
   *
   * @param entitlement as the blueprint names it
   * @return as the org names it; the same one when nothing was overridden
   */
  public Entitlement nameHere(Entitlement entitlement) {
    String name = entitlementNames.get(entitlement);
    return name == null ? entitlement : new Entitlement(entitlement.kind(), name);
  }

  /**
   * Translates a profile name of the blueprint to this org's name.
   *
   * @param profile as the blueprint names it
   * @return as the org names it; the same one when nothing was overridden
   */
  public String profileHere(String profile) {
    return profileNames.getOrDefault(profile, profile);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrgBinding that
        && url.equals(that.url)
        && orgId.equals(that.orgId)
        && sandbox == that.sandbox
        && usernameSuffix.equals(that.usernameSuffix)
        && entitlementNames.equals(that.entitlementNames)
        && profileNames.equals(that.profileNames);
  }

  @Override
  public int hashCode() {
    return Objects.hash(url, orgId, sandbox, usernameSuffix, entitlementNames, profileNames);
  }

  @Override
  public String toString() {
    return "org " + orgId + " at " + url + (sandbox ? " (sandbox)" : "");
  }

  /** An address that still lacks the id of the org expected there. */
  public static final class Located {

    private final URI url;

    private Located(URI url) {
      this.url = url;
    }

    /**
     * Says which org must answer at the address; a plan for another one is refused.
     *
     * @param orgId the org's id, 15 or 18 characters that begin with 00D
     * @return the binding: a production org without suffix or overrides
     * @throws IllegalArgumentException if it is not an org id, or mistyped: the last three of 18
     *     characters do not fit the others
     */
    public OrgBinding expectingOrg(String orgId) {
      if (!orgId.matches("00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?")) {
        throw new IllegalArgumentException(
            "\"" + orgId + "\" is no org id: it has 15 or 18 characters and begins with 00D.");
      }
      if (orgId.length() == 18 && !orgId.endsWith(IdSuffix.of(orgId))) {
        throw new IllegalArgumentException(
            "\""
                + orgId
                + "\" is mistyped: its last three characters check the others, and do not fit."
                + " Copy the id anew.");
      }
      return new OrgBinding(url, orgId, false, Optional.empty(), Map.of(), Map.of());
    }
  }
}
