package io.scimkit.testkit;

import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.store.Row;
import java.util.List;

/**
 * How an org is now; handed out by {@link FakeSalesforce#view()}. It reads the org at each call, as
 * nobody in particular, so nothing is hidden from it. Thread-safe.
 */
public final class OrgView {
  private final Seeder seeder;
  private final Journal journal;

  OrgView(Seeder seeder, Journal journal) {
    this.seeder = seeder;
    this.journal = journal;
  }

  /**
   * The seats of a licence.
   *
   * @param total how many were bought
   * @param used how many are taken
   */
  public record Seats(int total, int used) {

    /** {@return how many are left; negative when more are taken than were bought} */
    public int free() {
      return total - used;
    }
  }

  /**
   * {@return how many rows of an object there are}
   *
   * @param object the object's name
   */
  public int count(String object) {
    return seeder.locked(() -> seeder.org().store().table(object).size());
  }

  /**
   * {@return the seats of a user licence}
   *
   * @param name the name, for example {@code Salesforce}
   * @throws IllegalArgumentException when the org has no such licence
   */
  public Seats seats(String name) {
    return seats(seeder.get("UserLicense", "Name", name));
  }

  /**
   * {@return the seats of a permission set licence}
   *
   * @param developerName the API name
   * @throws IllegalArgumentException when the org has no such licence
   */
  public Seats permissionSetLicenseSeats(String developerName) {
    return seats(seeder.get("PermissionSetLicense", "DeveloperName", developerName));
  }

  private static Seats seats(Row license) {
    return new Seats(number(license, "TotalLicenses"), number(license, "UsedLicenses"));
  }

  private static int number(Row row, String field) {
    return row.get(field) instanceof Number number ? number.intValue() : 0;
  }

  /**
   * {@return the usernames of the direct members of a public group or a queue, oldest first}
   *
   * @param developerName the API name
   * @throws IllegalArgumentException when the org has no such group
   */
  public List<String> members(String developerName) {
    Row group = seeder.get("Group", "DeveloperName", developerName);
    return seeder.locked(
        () ->
            seeder.org().store().table("GroupMember").where("GroupId", group.key()).stream()
                .map(member -> member.text("UserOrGroupId"))
                .filter(id -> id.startsWith("005"))
                .map(id -> seeder.user(id).text("Username"))
                .toList());
  }

  /**
   * {@return the ids of the rows of an object that a queue owns}
   *
   * @param queue the queue's API name
   * @param object the object's name
   * @throws IllegalArgumentException when the org has no such queue
   */
  public List<String> owned(String queue, String object) {
    Row group = seeder.get("Group", "DeveloperName", queue);
    return seeder.locked(
        () ->
            seeder.org().store().table(object).where("OwnerId", group.key()).stream()
                .map(Row::key)
                .toList());
  }

  /**
   * {@return whether there is a user, active or not}
   *
   * @param username in any case
   */
  public boolean hasUser(String username) {
    return seeder.find("User", "Username", username).isPresent();
  }

  /** {@return the last five refusals of the journal, each with its request} */
  public List<String> refusals() {
    return journal.refusals(request -> true);
  }
}
