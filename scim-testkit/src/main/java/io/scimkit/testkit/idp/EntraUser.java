package io.scimkit.testkit.idp;

import io.scimkit.testkit.idp.Person.Detail;
import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A user as Entra's default attribute mappings send it. */
final class EntraUser {
  private EntraUser() {}

  static JsonObjectBuilder of(Person person) {
    JsonObjectBuilder body = Json.object();
    // The extension is named even when nothing of it is sent.
    body.add("schemas", Scim.texts(Scim.USER, Scim.ENTERPRISE));
    Scim.put(body, "externalId", person, Detail.EXTERNAL_ID);
    Scim.put(body, "userName", person, Detail.USER_NAME);
    body.add("active", true).add("emails", Scim.workEmail(person));
    body.add("meta", Json.object().add("resourceType", "User"));
    body.add("name", Scim.name(person).add("formatted", person.formatted()));
    Scim.put(body, "displayName", person, Detail.DISPLAY_NAME);
    Scim.put(body, "title", person, Detail.TITLE);
    Scim.put(body, "preferredLanguage", person, Detail.PREFERRED_LANGUAGE);
    Scim.put(body, "locale", person, Detail.LOCALE);
    Scim.put(body, "timezone", person, Detail.TIME_ZONE);
    Scim.put(body, "userType", person, Detail.USER_TYPE);
    phones(person, body);
    JsonObject enterprise = Scim.enterprise(person);
    if (!enterprise.isEmpty()) {
      body.add(Scim.ENTERPRISE, enterprise);
    }
    JsonArrayBuilder roles = Json.array();
    person.roles().forEach(role -> roles.add(role(role)));
    return body.add("roles", roles);
  }

  private static void phones(Person person, JsonObjectBuilder body) {
    JsonArrayBuilder phones = Json.array();
    person
        .get(Detail.PHONE)
        .ifPresent(number -> phones.add(phone("work", number).add("primary", true)));
    person.get(Detail.MOBILE).ifPresent(number -> phones.add(phone("mobile", number)));
    if (person.get(Detail.PHONE).isPresent() || person.get(Detail.MOBILE).isPresent()) {
      body.add("phoneNumbers", phones);
    }
  }

  private static JsonObjectBuilder phone(String type, String number) {
    return Json.object().add("type", type).add("value", number);
  }

  static JsonObjectBuilder role(Person.Role role) {
    JsonObjectBuilder json = Json.object().add("primary", false);
    json.add("type", "WindowsAzureActiveDirectoryRole").add("display", role.display());
    return json.add("value", role.value());
  }
}
