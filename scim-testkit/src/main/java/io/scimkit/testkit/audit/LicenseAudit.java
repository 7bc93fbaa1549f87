package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Save;

/** Licences that users get and lose. */
final class LicenseAudit extends Audit {
  private final String user;
  private final String license;
  private final String label;
  private final Words words;

  /** What the trail calls it. */
  record Words(String section, String given, String taken, String what) {}

  LicenseAudit(String object, String user, String license, String label, Words words) {
    super(object);
    this.user = user;
    this.license = license;
    this.label = label;
    this.words = words;
  }

  @Override
  public void afterCreate(Save save) {
    licensed(save, words.given(), ": assigned to user ");
  }

  @Override
  public void afterDelete(Save save) {
    licensed(save, words.taken(), ": unassigned from user ");
  }

  private void licensed(Save save, String action, String done) {
    note(
        save,
        words.section(),
        action,
        words.what() + " " + named(save, license, label) + done + named(save, user, "Name"));
  }
}
