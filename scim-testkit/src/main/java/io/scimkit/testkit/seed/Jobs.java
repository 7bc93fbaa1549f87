package io.scimkit.testkit.seed;

import io.scimkit.testkit.store.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seeds the jobs that run in users' names. */
public final class Jobs {
  private final Seeder seeder;

  /** For one org. */
  public Jobs(Seeder seeder) {
    this.seeder = seeder;
  }

  /** Schedules a job for every day at six. */
  public Row schedule(String ownerId, String name, String jobType) {
    Instant now = seeder.org().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    return seeder.locked(
        () -> {
          Row detail = insert("CronJobDetail", Map.of("Name", name, "JobType", jobType));
          Map<String, @Nullable Object> trigger = new HashMap<>();
          trigger.put("CronJobDetailId", detail.key());
          trigger.put("OwnerId", ownerId);
          trigger.put("CreatedById", ownerId);
          trigger.put("LastModifiedById", ownerId);
          trigger.put("CreatedDate", now);
          trigger.put("CronExpression", "0 0 6 * * ?");
          trigger.put("TimeZoneSidKey", seeder.user(ownerId).text("TimeZoneSidKey"));
          trigger.put("State", "WAITING");
          trigger.put("StartTime", now);
          trigger.put("NextFireTime", now.plus(Duration.ofDays(1)));
          trigger.put("TimesTriggered", 0);
          return insert("CronTrigger", trigger);
        });
  }

  /** Queues an Apex job of a class, which is made when it is not there. */
  public Row queue(String userId, String className) {
    Row apex =
        seeder
            .find("ApexClass", "Name", className)
            .orElseGet(() -> seeder.create("ApexClass", Map.of("Name", className)));
    Map<String, @Nullable Object> job = new HashMap<>();
    job.put("JobType", "Queueable");
    job.put("ApexClassId", apex.key());
    job.put("Status", "Queued");
    job.put("JobItemsProcessed", 0);
    job.put("TotalJobItems", 0);
    job.put("NumberOfErrors", 0);
    job.put("CreatedById", userId);
    job.put("CreatedDate", seeder.org().clock().instant().truncatedTo(ChronoUnit.SECONDS));
    return seeder.locked(() -> insert("AsyncApexJob", job));
  }

  private Row insert(String object, Map<String, ? extends @Nullable Object> values) {
    return seeder.org().platformRows().insert(object, values);
  }
}
