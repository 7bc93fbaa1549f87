package io.scimkit.testkit;

import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a user is now; made by {@link FakeSalesforce#user}. It reads the org at each call, as nobody
 * in particular, so nothing is hidden from it. Thread-safe.
 */
public final class UserView {
  private final Seeder seeder;
  private final String id;
  private final Journal journal;

  UserView(Seeder seeder, String id, Journal journal) {
    this.seeder = seeder;
    this.id = id;
    this.journal = journal;
  }

  /** {@return the 18-character id} */
  public String id() {
    return id;
  }

  /** {@return the username} */
  public String username() {
    return row().text("Username");
  }

  /** {@return whether IsActive is true} */
  public boolean isActive() {
    return row().isTrue("IsActive");
  }

  /** {@return whether the UserLogin row says IsFrozen} */
  public boolean isFrozen() {
    return seeder.locked(() -> seeder.org().frozen(id));
  }

  /** {@return the name of the profile} */
  public String profile() {
    return row("Profile", row().text("ProfileId")).map(profile -> profile.text("Name")).orElse("");
  }

  /** {@return the name of the user licence that the profile needs} */
  public String userLicense() {
    return row("Profile", row().text("ProfileId"))
        .flatMap(profile -> row("UserLicense", profile.text("UserLicenseId")))
        .map(license -> license.text("Name"))
        .orElse("");
  }

  /**
   * {@return the text of a field; empty when it is null}
   *
   * @param name the field's name
   * @throws IllegalArgumentException when User has no such field
   */
  public Optional<String> field(String name) {
    Object value = row().get(name);
    return value == null ? Optional.empty() : Optional.of(value.toString());
  }

  /** {@return the user's refresh tokens, oldest first} */
  public List<UserToken> tokens() {
    return rows("OauthToken", "UserId", UserToken::new);
  }

  /** {@return the ids of the user's sessions that have not run out, oldest first} */
  public List<String> sessions() {
    return seeder.locked(
        () ->
            store().table("AuthSession").where("UsersId", id).stream()
                .filter(row -> !seeder.org().sessions().expired(row))
                .map(Row::key)
                .toList());
  }

  /** {@return the API names of the permission sets assigned one by one; not the profile's} */
  public List<String> permissionSets() {
    return assignments(
        row ->
            row.get("PermissionSetGroupId") != null
                ? Stream.empty()
                : row("PermissionSet", row.text("PermissionSetId")).stream()
                    .filter(set -> !set.isTrue("IsOwnedByProfile"))
                    .map(set -> set.text("Name")));
  }

  /** {@return the API names of the permission set groups} */
  public List<String> permissionSetGroups() {
    return assignments(
        row ->
            row("PermissionSetGroup", row.text("PermissionSetGroupId")).stream()
                .map(group -> group.text("DeveloperName")));
  }

  private List<String> assignments(Function<Row, Stream<String>> names) {
    return seeder.locked(
        () ->
            store().table("PermissionSetAssignment").where("AssigneeId", id).stream()
                .flatMap(names)
                .toList());
  }

  /** {@return the API names of the permission set licences} */
  public List<String> permissionSetLicenses() {
    return rows(
        "PermissionSetLicenseAssign",
        "AssigneeId",
        row ->
            row("PermissionSetLicense", row.text("PermissionSetLicenseId"))
                .map(license -> license.text("DeveloperName"))
                .orElse(""));
  }

  /** {@return the API names of the public groups that the user is a direct member of} */
  public List<String> publicGroups() {
    return groups("Regular");
  }

  /** {@return the API names of the queues that the user is a direct member of} */
  public List<String> queues() {
    return groups("Queue");
  }

  private List<String> groups(String type) {
    return seeder.locked(
        () ->
            store().table("GroupMember").where("UserOrGroupId", id).stream()
                .flatMap(row -> row("Group", row.text("GroupId")).stream())
                .filter(group -> group.text("Type").equals(type))
                .map(group -> group.text("DeveloperName"))
                .toList());
  }

  /**
   * {@return whether a permission takes effect: by a set that is assigned, not expired and
   * licensed}
   *
   * @param permission the name, for example {@code ManageUsers}
   */
  public boolean may(String permission) {
    return seeder.locked(() -> seeder.org().permissions().holds(id, "Permissions" + permission));
  }

  /**
   * {@return the ids of the rows of an object that the user owns}
   *
   * @param object the object's name
   */
  public List<String> owned(String object) {
    return rows(object, "OwnerId", Row::key);
  }

  /** {@return the namespaces of the managed packages that the user has a licence of} */
  public List<String> packageLicenses() {
    return rows(
        "UserPackageLicense",
        "UserId",
        held ->
            row("PackageLicense", held.text("PackageLicenseId"))
                .map(license -> license.text("NamespacePrefix"))
                .orElse(""));
  }

  /** {@return the ids of the records that wait for the user's approval} */
  public List<String> pendingApprovals() {
    return rows(
        "ProcessInstanceWorkitem",
        "ActorId",
        item ->
            row("ProcessInstance", item.text("ProcessInstanceId"))
                .map(approval -> approval.text("TargetObjectId"))
                .orElse(""));
  }

  /** {@return the names of the jobs that are scheduled in the user's name} */
  public List<String> scheduledJobs() {
    return rows(
        "CronTrigger",
        "OwnerId",
        job ->
            row("CronJobDetail", job.text("CronJobDetailId"))
                .map(detail -> detail.text("Name"))
                .orElse(""));
  }

  /** {@return the names of the reports and dashboards that the user subscribed to} */
  public List<String> subscriptions() {
    return rows("AnalyticsNotification", "OwnerId", subscription -> subscription.text("Name"));
  }

  /**
   * {@return how each attempt of the user to sign in ended, oldest first, as in {@code Success}}
   */
  public List<String> logins() {
    return rows("LoginHistory", "UserId", login -> login.text("Status"));
  }

  /**
   * {@return the last five refusals in requests that named this user, by id or username, each with
   * its request}
   */
  public List<String> refusals() {
    return journal.refusals(
        request -> request.names(id.substring(0, 15)) || request.names(username()));
  }

  private <T> List<T> rows(String object, String field, Function<Row, T> each) {
    return seeder.locked(() -> store().table(object).where(field, id).stream().map(each).toList());
  }

  private Row row() {
    return seeder.user(id);
  }

  private Optional<Row> row(String object, String key) {
    return seeder.locked(() -> store().table(object).live(key));
  }

  private Store store() {
    return seeder.org().store();
  }

  @Override
  public String toString() {
    return username();
  }
}
