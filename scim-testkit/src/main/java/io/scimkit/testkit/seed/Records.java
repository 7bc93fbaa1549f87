package io.scimkit.testkit.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seeds rows that somebody owns. */
public final class Records {
  private final Seeder seeder;

  /** For one org. */
  public Records(Seeder seeder) {
    this.seeder = seeder;
  }

  /** Makes so many rows of an object, with sane values in its required fields. */
  public void own(String ownerId, String object, int count) {
    for (int i = 1; i <= count; i++) {
      Map<String, @Nullable Object> values = new HashMap<>();
      values.put("OwnerId", ownerId);
      fill(object, object + " " + i, values);
      seeder.create(object, values);
    }
  }

  private void fill(String object, String text, Map<String, @Nullable Object> values) {
    switch (object) {
      case "Event" -> {
        Instant start = seeder.org().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        values.put("Subject", text);
        values.put("StartDateTime", start.plus(Duration.ofDays(7)));
        values.put("DurationInMinutes", 60);
      }
      case "Case", "Task" -> values.put("Subject", text);
      case "Contact" -> values.put("LastName", text);
      case "Lead" -> {
        values.put("LastName", text);
        values.put("Company", "Acme");
      }
      case "Opportunity" -> {
        values.put("Name", text);
        values.put("StageName", "Prospecting");
        values.put(
            "CloseDate", LocalDate.ofInstant(seeder.org().clock().instant(), ZoneOffset.UTC));
      }
      default -> values.put("Name", text);
    }
  }
}
