package io.scimkit.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Behavior;
import io.scimkit.testkit.FakeClock;
import io.scimkit.testkit.UsernameRegistry;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.rules.RuleBook;
import io.scimkit.testkit.schema.Schema;
import io.scimkit.testkit.seed.Entitlements;
import io.scimkit.testkit.seed.Holdings;
import io.scimkit.testkit.seed.Preset;
import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.seed.Users;
import io.scimkit.testkit.store.Row;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvariantsTest {

  static Stream<Arguments> damage() {
    return Stream.of(
        damage("LastName is null", org -> touch(org, "LastName", null)),
        damage("ManagerId dangles", org -> touch(org, "ManagerId", "005000000000000AAA")),
        damage(
            "[Username] as in User",
            org -> touch(org, "Username", other(org).text("Username").toUpperCase(Locale.ROOT))),
        damage("[CommunityNickname] as in User", org -> touch(org, "CommunityNickname", nick(org))),
        damage(
            "[FederationIdentifier] as in User",
            org -> {
              touch(org, "FederationIdentifier", "e-1");
              org.dml().touch(other(org), "FederationIdentifier", "e-1");
            }),
        damage("the name is free", org -> org.usernames().release("ann@acme.example")),
        damage("seats are used by", org -> touch(org, "IsActive", false)),
        damage(
            "1 seats are used by 0 holders",
            org -> org.dml().touch(row(org, "PermissionSetLicense"), "UsedLicenses", 1)),
        damage(
            "of 0 seats are used",
            org ->
                org.dml().touch(org.store().find(license(org)).orElseThrow(), "TotalLicenses", 0)),
        damage(
            "1 seats are used by 0 holders",
            org ->
                org.dml()
                    .touch(
                        new Holdings(new Seeder(org)).managedPackage("cpq", 5), "UsedLicenses", 1)),
        damage("has the profile", org -> drop(org, "PermissionSetAssignment", "AssigneeId")),
        damage("has no UserLogin row", org -> drop(org, "UserLogin", "UserId")),
        damage("has lost its session", org -> drop(org, "AuthSession", "UsersId")),
        damage(
            "no active system administrator",
            org -> org.dml().touch(other(org), "IsActive", false)));
  }

  private static Arguments damage(String words, Consumer<Org> work) {
    return Arguments.of(words, work);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damage")
  void damage_is_named(String words, Consumer<Org> work) {
    Org org =
        new Org(
            Schema.standard(),
            FakeClock.create(),
            Behavior.standard(),
            UsernameRegistry.create(),
            1,
            1000,
            RuleBook.standard());
    Seeder seeder = new Seeder(org);
    Preset.load("enterprise", "", seeder);
    Row ann = new Users(seeder).create("ann@acme.example", "Standard User");
    org.sessions().open(ann.key(), "API", Optional.empty(), Optional.empty());
    new Entitlements(seeder).addMember(ann.key(), "EMEA_Sales");
    assertThat(Invariants.broken(org)).isEmpty();
    work.accept(org);
    assertThat(Invariants.broken(org)).anyMatch(text -> text.contains(words));
  }

  private static Row ann(Org org) {
    return org.store().table("User").where("Username", "ann@acme.example").iterator().next();
  }

  private static Row other(Org org) {
    return org.store().table("User").rows(false).get(0);
  }

  private static Row row(Org org, String object) {
    return org.store().table(object).rows(false).get(0);
  }

  private static String nick(Org org) {
    return other(org).text("CommunityNickname");
  }

  private static String license(Org org) {
    return org.store().find(ann(org).text("ProfileId")).orElseThrow().text("UserLicenseId");
  }

  private static void touch(Org org, String field, Object value) {
    org.dml().touch(ann(org), field, value);
  }

  private static void drop(Org org, String object, String field) {
    Row row = org.store().table(object).where(field, ann(org).key()).iterator().next();
    org.store().table(object).delete(row, row.values());
  }
}
