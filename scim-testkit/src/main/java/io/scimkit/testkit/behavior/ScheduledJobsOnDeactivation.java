package io.scimkit.testkit.behavior;

/** A user with scheduled jobs is deactivated. */
@Source(
    "Third-party skills say that scheduled Apex halts; the Apex guide only says that the scheduler runs as system")
public enum ScheduledJobsOnDeactivation implements Choice {
  /** CronTrigger rows wait on. */
  KEPT,
  /** CronTrigger rows get the State ERROR. */
  HALTED
}
