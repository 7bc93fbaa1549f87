package io.scimkit.testkit;

import io.scimkit.testkit.Wire.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A client that calls at random, the same for the same seed, and writes down what it is told. */
final class RandomCalls {
  private static final String[] PROFILES = {
    "Standard User", "System Administrator", "Chatter Free User", "Standard Platform User"
  };
  private static final String[] SETS = {"Audit_Read", "CPQ_User", "Company_Baseline", "Crm_Only"};

  private final Random random;
  private final FakeSalesforce fake;
  private final Wire wire;
  private final List<String> users = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> revocable = new ArrayList<>();

  RandomCalls(long seed, FakeSalesforce fake, Wire wire) {
    this.random = new Random(seed);
    this.fake = fake;
    this.wire = wire;
    fake.given().permissionSet("Crm_Only").forUserLicense("Salesforce");
    fake.given().userLicense("Salesforce", 6);
    fake.given().userLicense("Salesforce Platform", 2);
    fake.given().permissionSetLicense("SalesforceCPQ_CPQStandardPerm", 2);
    fake.given().featureLicense("UserPermissionsMarketingUser", 2);
    fake.given().queue("Support", "Case");
    users.add(fake.givenUser("first@acme.example").id());
    fake.given().row("UserRole", Map.of("Name", "CEO", "DeveloperName", "CEO"));
  }

  /** What the org said, call by call. */
  List<String> told() {
    return told;
  }

  void run(int calls) {
    for (int i = 0; i < calls; i++) {
      one(i);
    }
  }

  private void one(int number) {
    switch (random.nextInt(14)) {
      case 0, 1, 2 -> createUser(number);
      case 3 -> patchUser("{'IsActive':" + random.nextBoolean() + "}");
      case 4 -> patchUser("{'ProfileId':'" + id("Profile", "Name", pick(PROFILES)) + "'}");
      case 5 -> patchUser("{'UserRoleId':" + role() + ",'Title':'t" + number + "'}");
      case 6 -> patchUser("{'UserPermissionsMarketingUser':" + random.nextBoolean() + "}");
      case 7 -> patchUser("{'FederationIdentifier':'e-" + random.nextInt(4) + "'}");
      case 8 -> assign();
      case 9 -> unassign();
      case 10 -> freeze();
      case 11 -> own();
      case 12 -> token();
      default -> fake.clock().advance(Duration.ofSeconds(random.nextInt(5)));
    }
  }

  private String pick(String[] names) {
    return names[random.nextInt(names.length)];
  }

  private String anybody() {
    return users.get(random.nextInt(users.size()));
  }

  private String role() {
    return random.nextBoolean() ? "null" : "'" + id("UserRole", "DeveloperName", "CEO") + "'";
  }

  private String id(String object, String field, String value) {
    return first("SELECT Id FROM " + object + " WHERE " + field + " = '" + value + "'");
  }

  private String first(String soql) {
    Reply reply = wire.query(soql);
    return reply.object().getInt("totalSize") == 0
        ? ""
        : reply.object().getJsonArray("records").getJsonObject(0).getString("Id");
  }

  private Reply note(Reply reply) {
    told.add(reply.status() + " " + reply.text());
    return reply;
  }

  private void createUser(int number) {
    String name = "u" + random.nextInt(12) + "@acme.example";
    Reply made =
        note(
            wire.post(
                "/sobjects/User",
                "{'Username':'"
                    + name
                    + "','LastName':'L"
                    + number
                    + "','Email':'"
                    + name
                    + "','Alias':'a','TimeZoneSidKey':'Europe/Berlin','LocaleSidKey':'de_DE',"
                    + "'EmailEncodingKey':'UTF-8','LanguageLocaleKey':'de','ProfileId':'"
                    + id("Profile", "Name", pick(PROFILES))
                    + "','IsActive':"
                    + (random.nextInt(4) > 0)
                    + "}"));
    if (made.status() == 201) {
      users.add(made.id());
    }
  }

  private void patchUser(String json) {
    note(wire.patch("/sobjects/User/" + anybody(), json));
  }

  private void assign() {
    note(
        wire.post(
            "/composite/sobjects",
            "{'allOrNone':"
                + random.nextBoolean()
                + ",'records':["
                + assignment(pick(SETS))
                + ","
                + assignment(pick(SETS))
                + "]}"));
  }

  private String assignment(String set) {
    return "{'attributes':{'type':'PermissionSetAssignment'},'AssigneeId':'"
        + anybody()
        + "','PermissionSetId':'"
        + id("PermissionSet", "Name", set)
        + "'}";
  }

  private void unassign() {
    String object = random.nextBoolean() ? "PermissionSetAssignment" : "PermissionSetLicenseAssign";
    String row = first("SELECT Id FROM " + object + " WHERE AssigneeId = '" + anybody() + "'");
    if (!row.isEmpty()) {
      note(wire.delete("/sobjects/" + object + "/" + row));
    }
  }

  private void freeze() {
    String login = first("SELECT Id FROM UserLogin WHERE UserId = '" + anybody() + "'");
    note(wire.patch("/sobjects/UserLogin/" + login, "{'IsFrozen':" + random.nextBoolean() + "}"));
  }

  private void own() {
    String owner = random.nextInt(3) > 0 ? anybody() : id("Group", "DeveloperName", "Support");
    note(wire.post("/sobjects/Case", "{'OwnerId':'" + owner + "'}"));
  }

  private void token() {
    if (revocable.isEmpty() || random.nextBoolean()) {
      GivenUser user = fake.given().existing(anybody()).tokens(1);
      fake.user(user).tokens().forEach(token -> revocable.add(token.deleteToken()));
    } else {
      String token = revocable.get(random.nextInt(revocable.size()));
      note(wire.form("/services/oauth2/revoke", "token=" + Wire.encode(token)));
    }
  }
}
