package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** An event has a start, and an end or a duration; the other times follow. */
final class TimesOfEvent implements SaveRule {
  @Override
  public String object() {
    return "Event";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "Object reference, Event: which times are needed; the codes are not published");
  }

  @Override
  public void beforeCreate(Save save) {
    fill(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    if (save.changes("StartDateTime")
        || save.changes("EndDateTime")
        || save.changes("DurationInMinutes")) {
      fill(save);
    }
  }

  private void fill(Save save) {
    if (!(save.get("StartDateTime") instanceof Instant start)) {
      throw missing("StartDateTime");
    }
    if (save.get("DurationInMinutes") instanceof Integer minutes && !endGiven(save)) {
      save.set("EndDateTime", start.plus(Duration.ofMinutes(minutes)));
    }
    if (!(save.get("EndDateTime") instanceof Instant end)) {
      throw missing("EndDateTime");
    }
    if (end.isBefore(start)) {
      throw refuse(
          "FIELD_INTEGRITY_EXCEPTION", "End Date must not be before Start Date", "EndDateTime");
    }
    save.set("DurationInMinutes", (int) Duration.between(start, end).toMinutes());
    save.set("ActivityDateTime", start);
    save.set("ActivityDate", LocalDate.ofInstant(start, ZoneOffset.UTC));
  }

  private static boolean endGiven(Save save) {
    return save.gives("EndDateTime") && save.get("EndDateTime") != null;
  }

  private RefusedException missing(String field) {
    return refuse("REQUIRED_FIELD_MISSING", "Required fields are missing: [" + field + "]", field);
  }
}
