package io.scimkit.testkit.idp;

import io.scimkit.testkit.idp.Person.Detail;
import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/**
 * Requests as Okta sends them (Okta's reference "Okta and SCIM Version 2.0", and its SCIM test
 * plans). It never sends a DELETE for a user.
 */
public final class Okta {
  private static final Map<String, String> HEADERS =
      Map.of(
          "User-Agent", "Okta SCIM Client 1.0.0",
          "Accept", "application/scim+json",
          "Accept-Charset", "utf-8",
          "Content-Type", "application/scim+json; charset=utf-8");

  private Okta() {}

  /**
   * A member of a group as Okta names it.
   *
   * @param id the id that the endpoint under test gave the user
   * @param display the user name
   */
  public record Member(String id, String display) {}

  /**
   * {@return the look-up before a user is created}
   *
   * @param userName the user name
   */
  public static ScimRequest findUser(String userName) {
    String filter = Scim.percent("userName eq \"" + userName + "\"");
    return read("/Users?filter=" + filter + "&startIndex=1&count=100");
  }

  /**
   * {@return the creation of a user: with an empty list of groups and a placeholder for the
   * password, which comes even when passwords are not synchronised}
   *
   * @param person whom
   */
  public static ScimRequest createUser(Person person) {
    JsonObjectBuilder body = user(person);
    body.add("groups", Json.array()).add("password", "1mz050nq").add("active", true);
    return write("POST", "/Users", body);
  }

  /**
   * {@return the update of a user's whole profile, as apps made by the app integration wizard get
   * it}
   *
   * @param id the id that the endpoint under test gave the user
   * @param person the whole profile as it shall be
   */
  public static ScimRequest updateUser(String id, Person person) {
    JsonObjectBuilder body = user(person).add("id", id);
    body.add("groups", Json.array()).add("active", true);
    body.add("meta", Json.object().add("resourceType", "User"));
    return write("PUT", "/Users/" + id, body);
  }

  private static JsonObjectBuilder user(Person person) {
    JsonObjectBuilder body = Json.object();
    boolean extended = !Scim.enterprise(person).isEmpty();
    body.add("schemas", extended ? Scim.texts(Scim.USER, Scim.ENTERPRISE) : Scim.texts(Scim.USER));
    Scim.put(body, "userName", person, Detail.USER_NAME);
    body.add("name", Scim.name(person)).add("emails", Scim.workEmail(person));
    Scim.put(body, "displayName", person, Detail.DISPLAY_NAME);
    Scim.put(body, "title", person, Detail.TITLE);
    Scim.put(body, "locale", person, Detail.LOCALE);
    Scim.put(body, "userType", person, Detail.USER_TYPE);
    Scim.put(body, "externalId", person, Detail.EXTERNAL_ID);
    if (!person.roles().isEmpty()) {
      JsonArrayBuilder roles = Json.array();
      for (Person.Role role : person.roles()) {
        roles.add(Json.object().add("value", role.value()).add("display", role.display()));
      }
      body.add("roles", roles);
    }
    if (extended) {
      body.add(Scim.ENTERPRISE, Scim.enterprise(person));
    }
    return body;
  }

  /**
   * {@return the deactivation of a user: an operation without a path}
   *
   * @param id the id that the endpoint under test gave the user
   */
  public static ScimRequest deactivate(String id) {
    return active(id, false);
  }

  /**
   * {@return the reactivation of a user}
   *
   * @param id the id that the endpoint under test gave the user
   */
  public static ScimRequest reactivate(String id) {
    return active(id, true);
  }

  private static ScimRequest active(String id, boolean value) {
    return write("PATCH", "/Users/" + id, Scim.patch(replace(Json.object().add("active", value))));
  }

  /**
   * {@return the synchronisation of a password} Its shape is inferred from that of deactivation.
   *
   * @param id the id that the endpoint under test gave the user
   * @param password the password
   */
  public static ScimRequest changePassword(String id, String password) {
    return write(
        "PATCH", "/Users/" + id, Scim.patch(replace(Json.object().add("password", password))));
  }

  private static JsonObjectBuilder replace(JsonObjectBuilder value) {
    return Json.object().add("op", "replace").add("value", value);
  }

  /**
   * {@return the look-up before a group is created}
   *
   * @param displayName the group's name
   */
  public static ScimRequest findGroup(String displayName) {
    String filter = Scim.percent("displayName eq \"" + displayName + "\"");
    return read("/Groups?filter=" + filter + "&startIndex=1&count=100");
  }

  /**
   * {@return the creation of a group, without members}
   *
   * @param displayName the group's name
   */
  public static ScimRequest createGroup(String displayName) {
    JsonObjectBuilder body = Json.object().add("schemas", Scim.texts(Scim.GROUP));
    body.add("displayName", displayName).add("members", Json.array());
    return write("POST", "/Groups", body);
  }

  /**
   * {@return the addition of members, which Okta sends together with the group's name}
   *
   * @param id the id that the endpoint under test gave the group
   * @param displayName the group's name
   * @param members whom
   */
  public static ScimRequest addMembers(String id, String displayName, Member... members) {
    JsonObjectBuilder add = Scim.operation("add", "members").add("value", members(members));
    return write("PATCH", "/Groups/" + id, Scim.patch(rename(id, displayName), add));
  }

  /**
   * {@return the removal of a member, which Okta sends together with the group's name}
   *
   * @param id the id that the endpoint under test gave the group
   * @param displayName the group's name
   * @param memberId whom
   */
  public static ScimRequest removeMember(String id, String displayName, String memberId) {
    JsonObjectBuilder remove = Scim.operation("remove", "members[value eq \"" + memberId + "\"]");
    return write("PATCH", "/Groups/" + id, Scim.patch(rename(id, displayName), remove));
  }

  private static JsonObjectBuilder rename(String id, String displayName) {
    return replace(Json.object().add("id", id).add("displayName", displayName));
  }

  /**
   * {@return what "Push now" sends: all members in place of those that are there}
   *
   * @param id the id that the endpoint under test gave the group
   * @param members whom; none empties the group
   */
  public static ScimRequest replaceMembers(String id, Member... members) {
    JsonObjectBuilder all = Scim.operation("replace", "members").add("value", members(members));
    return write("PATCH", "/Groups/" + id, Scim.patch(all));
  }

  private static JsonArrayBuilder members(Member... members) {
    JsonArrayBuilder array = Json.array();
    for (Member member : List.of(members)) {
      array.add(Json.object().add("value", member.id()).add("display", member.display()));
    }
    return array;
  }

  /**
   * {@return the deletion of a group}
   *
   * @param id the id that the endpoint under test gave the group
   */
  public static ScimRequest deleteGroup(String id) {
    return new ScimRequest("DELETE", "/Groups/" + id, HEADERS, "");
  }

  private static ScimRequest read(String path) {
    return new ScimRequest("GET", path, HEADERS, "");
  }

  private static ScimRequest write(String method, String path, JsonObjectBuilder body) {
    return Scim.request(method, path, HEADERS, body);
  }
}
