package io.scimkit.testkit.idp;

import io.scimkit.testkit.idp.Person.Detail;
import io.scimkit.testkit.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/**
 * Requests as OneLogin sends them. Administrators can edit its template of a user, so what it sends
 * varies more than with others.
 */
public final class OneLogin {
  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/scim+json");

  private OneLogin() {}

  /**
   * {@return the creation of a user, whose e-mail address has neither type nor primary}
   *
   * @param person whom
   */
  public static ScimRequest createUser(Person person) {
    JsonObjectBuilder body = Json.object().add("schemas", Scim.texts(Scim.USER));
    Scim.put(body, "userName", person, Detail.USER_NAME);
    JsonObjectBuilder email = Json.object();
    Scim.put(email, "value", person, Detail.EMAIL);
    body.add("name", Scim.name(person)).add("emails", Json.array().add(email)).add("active", true);
    return Scim.request("POST", "/Users", HEADERS, body);
  }

  /**
   * {@return the suspension of a user} Its body is inferred.
   *
   * @param id the id that the endpoint under test gave the user
   */
  public static ScimRequest suspend(String id) {
    JsonObjectBuilder operation = Scim.operation("replace", "active").add("value", false);
    return Scim.request("PATCH", "/Users/" + id, HEADERS, Scim.patch(operation));
  }
}
