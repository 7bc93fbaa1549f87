package io.scimkit.testkit;

import io.scimkit.testkit.engine.AssignmentRules.Routing;
import io.scimkit.testkit.engine.Marks;
import io.scimkit.testkit.seed.Entitlements;
import io.scimkit.testkit.seed.Holdings;
import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.seed.Users;
import io.scimkit.testkit.store.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an org holds before the code under test runs; handed out by {@link FakeSalesforce#given()}.
 * Seeding is not traffic: it asks no permission, is not in the journal and costs no API call; but
 * the org's integrity rules hold, and what they refuse throws {@link IllegalArgumentException} with
 * the org's words. Thread-safe.
 *
 * <pre>{@code
 * fake.given().permissionSet("Power").granting("ManageUsers");
 * fake.given().queue("Orphans", "Case", "Lead");
 * }</pre>
 */
public final class Given {
  private final Seeder seeder;
  private final Entitlements entitlements;

  Given(Seeder seeder) {
    this.seeder = seeder;
    this.entitlements = new Entitlements(seeder);
  }

  /**
   * Seeds an active user of the profile Standard User.
   *
   * @param username in the form of an e-mail address; also becomes the e-mail address
   * @return the user, to be arranged further
   */
  public GivenUser user(String username) {
    return new GivenUser(seeder, new Users(seeder).create(username, "Standard User").key());
  }

  /**
   * Arranges a user who is there already, for example because a client created it over the wire.
   *
   * @param usernameOrId a username, or an id with 15 or 18 characters
   * @return the user, to be arranged further
   * @throws IllegalArgumentException when there is no such user
   */
  public GivenUser existing(String usernameOrId) {
    return new GivenUser(seeder, seeder.user(usernameOrId).key());
  }

  /** {@return the system administrator that every preset begins with} */
  public GivenUser administrator() {
    return new GivenUser(seeder, seeder.locked(seeder.org()::actsAs));
  }

  /**
   * Seeds a permission set that needs no licence.
   *
   * @param name the API name
   * @return the set, to be arranged further
   */
  public GivenPermissionSet permissionSet(String name) {
    return new GivenPermissionSet(seeder, entitlements.permissionSet(name));
  }

  /**
   * Seeds a permission set group.
   *
   * @param developerName the API name
   * @param permissionSets API names of the sets in it, which must be there
   * @return its id
   */
  public String permissionSetGroup(String developerName, String... permissionSets) {
    Row group = entitlements.permissionSetGroup(developerName);
    for (String set : permissionSets) {
      entitlements.addToGroup(group, set);
    }
    return group.key();
  }

  /**
   * Seeds a permission set licence, or gives the one that is there another number of seats.
   *
   * @param developerName the API name
   * @param seats how many users may hold it
   * @return its id
   */
  public String permissionSetLicense(String developerName, int seats) {
    return entitlements
        .permissionSetLicense(developerName, developerName.replace('_', ' '), seats)
        .key();
  }

  /**
   * Seeds a user licence, or gives the one that is there another number of seats.
   *
   * @param name the name, for example {@code Salesforce}
   * @param seats how many active users may hold it
   * @return its id
   */
  public String userLicense(String name, int seats) {
    return entitlements.userLicense(name, name.replace(' ', '_'), seats).key();
  }

  /**
   * Seeds a profile.
   *
   * @param name the name
   * @param userLicense the name of its user licence, which must be there
   * @param permissions names of permissions, for example {@code ApiEnabled}
   * @return its id
   */
  public String profile(String name, String userLicense, String... permissions) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("Name", name);
    values.put("UserType", "Standard");
    values.put("UserLicenseId", seeder.get("UserLicense", "Name", userLicense).key());
    for (String permission : permissions) {
      values.put("Permissions" + permission, true);
    }
    return seeder.create("Profile", values).key();
  }

  /**
   * Lets a profile demand sessions of high assurance: its users still sign in by API, and then
   * every call is refused with 401.
   *
   * @param profile the name
   */
  public void highAssurance(String profile) {
    String id = seeder.get("Profile", "Name", profile).key();
    seeder.locked(() -> seeder.org().marks().set(id, Marks.HIGH_ASSURANCE));
  }

  /**
   * Gives the org so many seats of a feature licence; they do not run out unless set.
   *
   * @param flag the field of User that stands for it, for example {@code
   *     UserPermissionsMarketingUser}
   * @param seats how many users may have it, active or not
   */
  public void featureLicense(String flag, int seats) {
    seeder.locked(
        () -> {
          String name = seeder.org().store().schema().get("User").get(flag).name();
          seeder.org().featureSeats().set(name, seats);
        });
  }

  /**
   * Activates an assignment rule, in place of the one that was active for the object. It gives
   * every row that a client saves to one owner, unless the header {@code Sforce-Auto-Assign} says
   * {@code FALSE}.
   *
   * @param object Account, Case or Lead
   * @param owner id of a user or queue
   * @return the id of the rule, which the header may name
   * @throws IllegalArgumentException when there are no assignment rules for the object
   */
  public String assignmentRule(String object, String owner) {
    if (!List.of("Account", "Case", "Lead").contains(object)) {
      throw new IllegalArgumentException("there are no assignment rules for " + object);
    }
    return seeder.locked(
        () -> {
          String id = seeder.org().ids().next("01Q");
          seeder.org().assignmentRules().activate(object, new Routing(id, owner));
          return id;
        });
  }

  /**
   * Seeds a public group.
   *
   * @param developerName the API name
   * @return its id
   */
  public String publicGroup(String developerName) {
    return entitlements.group(developerName, "Regular").key();
  }

  /**
   * Seeds a queue.
   *
   * @param developerName the API name
   * @param objects the objects whose rows it may own
   * @return its id
   */
  public String queue(String developerName, String... objects) {
    Row queue = entitlements.group(developerName, "Queue");
    for (String object : objects) {
      seeder.create("QueueSobject", Map.of("QueueId", queue.key(), "SobjectType", object));
    }
    return queue.key();
  }

  /**
   * Seeds a managed package, or gives the one that is there another number of seats. {@link
   * Feature#MANAGED_PACKAGES} must be on.
   *
   * @param namespace its namespace
   * @param seats how many users may hold a licence; -1 for everybody
   * @return the id of its PackageLicense
   */
  public String managedPackage(String namespace, int seats) {
    return new Holdings(seeder).managedPackage(namespace, seats).key();
  }

  /**
   * Seeds a sales territory. {@link Feature#TERRITORIES} must be on.
   *
   * @param developerName the API name
   * @return its id
   */
  public String territory(String developerName) {
    return new Holdings(seeder).territory(developerName).key();
  }

  /**
   * Seeds a row of any object.
   *
   * @param object the object's name
   * @param fields values by field name: texts (ids with 18 characters), Boolean, Integer,
   *     BigDecimal, LocalDate, Instant
   * @return its id
   */
  public String row(String object, Map<String, ?> fields) {
    return seeder.create(object, fields).key();
  }
}
