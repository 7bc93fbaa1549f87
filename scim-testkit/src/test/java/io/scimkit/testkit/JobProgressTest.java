package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobProgressTest extends DoorContract {
  private String uploaded() {
    String job =
        "/jobs/ingest/"
            + wire.post("/jobs/ingest", "{'object':'Account','operation':'insert'}").id();
    wire.send("PUT", Wire.D + job + "/batches", "text/csv", "Name\nAcme\n", Map.of());
    wire.patch(job, "{'state':'UploadComplete'}");
    return job;
  }

  private String state(String job) {
    return wire.get(job).object().getString("state");
  }

  @Test
  void after_polls_a_job_is_done_at_the_next_look() {
    use(FakeSalesforce.builder().jobs(Progress.afterPolls(2)).build());
    String job = uploaded();
    assertThat(state(job)).isEqualTo("InProgress");
    assertThat(state(job)).isEqualTo("InProgress");
    assertThat(fake.count("Account")).isZero();
    assertThat(state(job)).isEqualTo("JobComplete");
    assertThat(fake.count("Account")).isEqualTo(1);
  }

  @Test
  void after_a_duration_a_job_is_done_whether_or_not_somebody_looks() {
    use(FakeSalesforce.builder().jobs(Progress.after(Duration.ofMinutes(1))).build());
    String job = uploaded();
    fake.clock().advance(Duration.ofSeconds(59));
    assertThat(state(job)).isEqualTo("InProgress");
    fake.clock().advance(Duration.ofSeconds(1));
    assertThat(fake.count("Account")).isEqualTo(1);
    assertThat(state(job)).isEqualTo("JobComplete");
    assertThat(fake.journal().writes()).containsExactly("Account.create");
  }

  @Test
  void a_query_job_reads_the_rows_of_the_moment_when_it_is_done() {
    use(FakeSalesforce.builder().jobs(Progress.after(Duration.ofMinutes(1))).build());
    String job =
        "/jobs/query/"
            + wire.post("/jobs/query", "{'operation':'query','query':'SELECT Id FROM Account'}")
                .id();
    assertThat(wire.get(job + "/results").code()).isEqualTo("INVALIDJOBSTATE");
    fake.given().row("Account", Map.of("Name", "Late"));
    fake.clock().advance(Duration.ofMinutes(1));
    assertThat(wire.get(job).object().getInt("numberRecordsProcessed")).isEqualTo(1);
  }

  @Test
  void a_job_aborted_in_time_writes_nothing() {
    use(FakeSalesforce.builder().jobs(Progress.after(Duration.ofMinutes(1))).build());
    String job = uploaded();
    assertThat(wire.patch(job, "{'state':'Aborted'}").status()).isEqualTo(200);
    fake.clock().advance(Duration.ofMinutes(1));
    assertThat(state(job)).isEqualTo("Aborted");
    assertThat(wire.get(job + "/unprocessedRecords").text()).isEqualTo("\"Name\"\n\"Acme\"\n");
    assertThat(fake.count("Account")).isZero();
  }

  @Test
  void going_back_to_a_snapshot_takes_jobs_back_too() {
    use(FakeSalesforce.builder().jobs(Progress.after(Duration.ofMinutes(1))).build());
    String job = uploaded();
    OrgSnapshot before = fake.snapshot();
    for (int again = 0; again < 2; again++) {
      fake.clock().advance(Duration.ofMinutes(1));
      assertThat(state(job)).isEqualTo("JobComplete");
      assertThat(wire.get(job + "/successfulResults").text().lines()).hasSize(2);
      assertThat(fake.count("Account")).isEqualTo(1);
      fake.restore(before);
    }
    assertThat(state(job)).isEqualTo("InProgress");
    assertThat(fake.count("Account")).isZero();
  }

  @Test
  void negative_settings_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Progress.afterPolls(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Progress.after(Duration.ofSeconds(-1)));
  }
}
