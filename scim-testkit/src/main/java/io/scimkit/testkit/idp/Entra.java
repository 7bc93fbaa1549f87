package io.scimkit.testkit.idp;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;

/**
 * Requests as Microsoft Entra ID sends them, in one of its two dialects: {@link #standard()}, with
 * capital operations and booleans as text, and {@link #withFeatureFlag()}, which follows RFC 7644
 * (Microsoft's "Known issues and resolutions with SCIM 2.0 protocol compliance"). Immutable.
 */
public final class Entra {
  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/scim+json; charset=utf-8");

  private final boolean flag;

  private Entra(boolean flag) {
    this.flag = flag;
  }

  /** {@return the dialect of every job without the feature flag} */
  public static Entra standard() {
    return new Entra(false);
  }

  /** {@return the dialect of jobs with {@code ?aadOptscim062020} on the tenant URL} */
  public static Entra withFeatureFlag() {
    return new Entra(true);
  }

  /**
   * {@return the look-up before a user is created}
   *
   * @param userName the user name
   */
  public ScimRequest findUser(String userName) {
    return read("/Users?filter=" + Scim.form("userName eq \"" + userName + "\""));
  }

  /**
   * {@return the creation of a user by the default attribute mappings}
   *
   * @param person whom; roles as AssertiveAppRoleAssignmentsComplex sends them
   */
  public ScimRequest createUser(Person person) {
    return Scim.request("POST", "/Users", HEADERS, EntraUser.of(person));
  }

  /**
   * {@return the disabling of a user}
   *
   * @param id the id that the endpoint under test gave the user
   */
  public ScimRequest disable(String id) {
    return user(id, operation("replace", "active").add("value", bool(false)));
  }

  /**
   * {@return the enabling of a user}
   *
   * @param id the id that the endpoint under test gave the user
   */
  public ScimRequest enable(String id) {
    return user(id, operation("replace", "active").add("value", bool(true)));
  }

  /**
   * {@return the disabling of a user where an administrator mapped {@code active} by a Switch
   * expression of his own: text in small letters}
   *
   * @param id the id that the endpoint under test gave the user
   */
  public ScimRequest disableBySwitch(String id) {
    return user(id, operation("replace", "active").add("value", "false"));
  }

  private JsonValue bool(boolean value) {
    return flag ? Json.bool(value) : Json.string(value ? "True" : "False");
  }

  /**
   * {@return the change of an attribute that the endpoint has a value for}
   *
   * @param id the id that the endpoint under test gave the user
   * @param path for example {@code displayName} or {@code emails[type eq "work"].value}
   * @param value the value
   */
  public ScimRequest replace(String id, String path, String value) {
    return user(id, operation("replace", path).add("value", value));
  }

  /**
   * {@return the filling of an attribute that Entra believes to be empty}
   *
   * @param id the id that the endpoint under test gave the user
   * @param path for example {@code title}, or an enterprise attribute with its URN
   * @param value the value
   */
  public ScimRequest add(String id, String path, String value) {
    return user(id, operation("add", path).add("value", value));
  }

  /**
   * {@return the setting of a manager: a bare text where a complex value belongs}
   *
   * @param id the id that the endpoint under test gave the user
   * @param managerId the id that it gave the manager
   */
  public ScimRequest setManager(String id, String managerId) {
    return add(id, Scim.ENTERPRISE + ":manager", managerId);
  }

  /**
   * {@return the clearing of a manager} Its live body is not printed in a public source.
   *
   * @param id the id that the endpoint under test gave the user
   */
  public ScimRequest removeManager(String id) {
    return user(id, operation("remove", Scim.ENTERPRISE + ":manager"));
  }

  /**
   * {@return the assignment of app roles by AppRoleAssignmentsComplex: each value is a JSON text;
   * roles that were taken away are never removed}
   *
   * @param id the id that the endpoint under test gave the user
   * @param roles all that the user has
   */
  public ScimRequest addRoles(String id, Person.Role... roles) {
    JsonArrayBuilder values = Json.array();
    for (Person.Role role : roles) {
      JsonObjectBuilder text = Json.object().add("id", role.id()).add("value", role.value());
      text.add("displayName", role.display());
      values.add(Json.object().add("value", Scim.text(text.build())));
    }
    return user(id, operation("add", "roles").add("value", values));
  }

  /**
   * {@return the assignment of app roles by AssertiveAppRoleAssignmentsComplex: all in place of
   * those that are there}
   *
   * @param id the id that the endpoint under test gave the user
   * @param roles all that the user has
   */
  public ScimRequest replaceRoles(String id, Person.Role... roles) {
    JsonArrayBuilder values = Json.array();
    for (Person.Role role : roles) {
      values.add(EntraUser.role(role));
    }
    // Recorded in small letters without the flag as well.
    return user(id, Scim.operation("replace", "roles").add("value", values));
  }

  /**
   * {@return the assignment of one app role by SingleAppRoleAssignment: the filter compares a
   * boolean with text}
   *
   * @param id the id that the endpoint under test gave the user
   * @param role the name of the role
   */
  public ScimRequest setSingleRole(String id, String role) {
    return replace(id, "roles[primary eq \"True\"].value", role);
  }

  /**
   * {@return the deletion of a user, 30 days after it was disabled}
   *
   * @param id the id that the endpoint under test gave the user
   */
  public ScimRequest deleteUser(String id) {
    return new ScimRequest("DELETE", "/Users/" + id, Map.of(), "");
  }

  /**
   * {@return the look-up before a group is created}
   *
   * @param displayName the group's name
   */
  public ScimRequest findGroup(String displayName) {
    return read(
        "/Groups?excludedAttributes=members&filter="
            + Scim.form("displayName eq \"" + displayName + "\""));
  }

  /**
   * {@return the creation of a group; members come later}
   *
   * @param displayName the group's name
   * @param externalId Entra's object id
   */
  public ScimRequest createGroup(String displayName, String externalId) {
    JsonObjectBuilder body = Json.object().add("schemas", Scim.texts(Scim.GROUP));
    body.add("displayName", displayName).add("externalId", externalId);
    return Scim.request("POST", "/Groups", HEADERS, body);
  }

  /**
   * {@return the renaming of a group}
   *
   * @param id the id that the endpoint under test gave the group
   * @param displayName the new name
   */
  public ScimRequest renameGroup(String id, String displayName) {
    return group(id, operation("replace", "displayName").add("value", displayName));
  }

  /**
   * {@return the addition of members; several in one operation, with a reference that is null}
   *
   * @param id the id that the endpoint under test gave the group
   * @param memberIds whom
   */
  public ScimRequest addMembers(String id, String... memberIds) {
    JsonArrayBuilder members = Json.array();
    for (String member : memberIds) {
      members.add(Json.object().addNull("$ref").add("value", member));
    }
    return group(id, operation("add", "members").add("value", members));
  }

  /**
   * {@return the removal of a member: by a value without the flag, by a filter with it}
   *
   * @param id the id that the endpoint under test gave the group
   * @param memberId whom
   */
  public ScimRequest removeMember(String id, String memberId) {
    if (flag) {
      return group(id, operation("remove", "members[value eq \"" + memberId + "\"]"));
    }
    JsonArrayBuilder members = Json.array().add(Json.object().add("value", memberId));
    return group(id, operation("remove", "members").add("value", members));
  }

  private JsonObjectBuilder operation(String op, String path) {
    String capital = op.substring(0, 1).toUpperCase(Locale.ROOT) + op.substring(1);
    return Scim.operation(flag ? op : capital, path);
  }

  private static ScimRequest user(String id, JsonObjectBuilder operation) {
    return Scim.request("PATCH", "/Users/" + id, HEADERS, Scim.patch(operation));
  }

  private static ScimRequest group(String id, JsonObjectBuilder operation) {
    return Scim.request("PATCH", "/Groups/" + id, HEADERS, Scim.patch(operation));
  }

  private static ScimRequest read(String path) {
    return new ScimRequest("GET", path, Map.of(), "");
  }
}
