package io.scimkit.testkit.idp;

import io.scimkit.testkit.idp.Person.Detail;
import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The JSON that all providers have in common (RFC 7643, RFC 7644). */
final class Scim {
  static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
  static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
  static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
  private static final Map<String, Detail> WORK =
      Map.of(
          "employeeNumber", Detail.EMPLOYEE_NUMBER,
          "department", Detail.DEPARTMENT,
          "costCenter", Detail.COST_CENTER,
          "organization", Detail.ORGANIZATION,
          "division", Detail.DIVISION);

  private Scim() {}

  static ScimRequest request(
      String method, String path, Map<String, String> headers, JsonObjectBuilder body) {
    return new ScimRequest(method, path, headers, text(body.build()));
  }

  static String text(JsonValue json) {
    return new String(Json.write(json), StandardCharsets.UTF_8);
  }

  static JsonArrayBuilder texts(String... texts) {
    JsonArrayBuilder array = Json.array();
    for (String text : texts) {
      array.add(text);
    }
    return array;
  }

  static void put(JsonObjectBuilder json, String name, Person person, Detail detail) {
    person.get(detail).ifPresent(value -> json.add(name, value));
  }

  static JsonObjectBuilder name(Person person) {
    JsonObjectBuilder name = Json.object();
    put(name, "givenName", person, Detail.GIVEN_NAME);
    put(name, "middleName", person, Detail.MIDDLE_NAME);
    put(name, "familyName", person, Detail.FAMILY_NAME);
    return name;
  }

  static JsonArrayBuilder workEmail(Person person) {
    JsonArrayBuilder emails = Json.array();
    person
        .get(Detail.EMAIL)
        .ifPresent(
            address ->
                emails.add(
                    Json.object().add("primary", true).add("value", address).add("type", "work")));
    return emails;
  }

  static JsonObject enterprise(Person person) {
    JsonObjectBuilder json = Json.object();
    WORK.forEach((name, detail) -> put(json, name, person, detail));
    person.get(Detail.MANAGER).ifPresent(id -> json.add("manager", Json.object().add("value", id)));
    return json.build();
  }

  static JsonObjectBuilder patch(JsonObjectBuilder... operations) {
    JsonArrayBuilder all = Json.array();
    for (JsonObjectBuilder operation : operations) {
      all.add(operation);
    }
    return Json.object().add("schemas", texts(PATCH)).add("Operations", all);
  }

  static JsonObjectBuilder operation(String op, String path) {
    return Json.object().add("op", op).add("path", path);
  }

  /** As some providers encode a query: a space as plus. */
  static String form(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** As others do: a space as %20. */
  static String percent(String text) {
    return form(text).replace("+", "%20");
  }
}
