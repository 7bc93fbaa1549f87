package io.scimkit.testkit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every test of a subclass runs once through each door; {@link TlsTest} goes through the third. */
@ParameterizedClass(name = "{0}")
@EnumSource(names = {"HTTP", "IN_PROCESS"})
abstract class DoorContract {
  @Parameter Door door;
  FakeSalesforce fake;
  Wire wire;
  GivenUser admin;

  FakeSalesforce newOrg() {
    return FakeSalesforce.enterprise();
  }

  @BeforeEach
  void openTheDoor() {
    use(newOrg());
  }

  /** Goes on with another org. */
  void use(FakeSalesforce org) {
    closeTheDoor();
    fake = org;
    wire = new Wire(fake, door);
    admin = fake.givenUser("admin@acme.example").profile("System Administrator");
    wire.as(admin);
  }

  @AfterEach
  void closeTheDoor() {
    if (fake != null) {
      fake.assertInvariants();
      wire.close();
      fake.close();
    }
  }

  /**
   * A body with the nine required fields, and others in place of them or added; null leaves one
   * out.
   */
  String user(String... changes) {
    java.util.Map<String, String> fields = new java.util.LinkedHashMap<>();
    fields.put("Username", "'bob@acme.example'");
    fields.put("LastName", "'Stone'");
    fields.put("Email", "'bob@acme.example'");
    fields.put("Alias", "'bob'");
    fields.put("ProfileId", "'" + profile("Standard User") + "'");
    fields.put("TimeZoneSidKey", "'Europe/Berlin'");
    fields.put("LocaleSidKey", "'de_DE'");
    fields.put("EmailEncodingKey", "'UTF-8'");
    fields.put("LanguageLocaleKey", "'de'");
    for (int i = 0; i < changes.length; i += 2) {
      if (changes[i + 1] == null) {
        fields.remove(changes[i]);
      } else {
        fields.put(changes[i], changes[i + 1]);
      }
    }
    StringBuilder json = new StringBuilder("{");
    fields.forEach(
        (name, value) ->
            json.append(json.length() > 1 ? "," : "").append("'" + name + "':").append(value));
    return json.append('}').toString();
  }

  String profile(String name) {
    return idOf("SELECT Id FROM Profile WHERE Name = '" + name + "'");
  }

  String set(String name) {
    return idOf("SELECT Id FROM PermissionSet WHERE Name = '" + name + "'");
  }

  /** The id of the first row of a query, asked as the administrator. */
  String idOf(String soql) {
    return wire.query(soql).object().getJsonArray("records").getJsonObject(0).getString("Id");
  }

  int countOf(String soql) {
    return wire.query(soql).object().getInt("totalSize");
  }
}
