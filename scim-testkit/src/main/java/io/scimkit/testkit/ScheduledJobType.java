package io.scimkit.testkit;

/** What a scheduled job does: JobType of CronJobDetail. */
public enum ScheduledJobType {
  /** 1, a data export. */
  DATA_EXPORT("1"),
  /** 3, a dashboard's refresh. */
  DASHBOARD_REFRESH("3"),
  /** 4, a reporting snapshot. */
  REPORTING_SNAPSHOT("4"),
  /** 6, a scheduled flow. */
  SCHEDULED_FLOW("6"),
  /** 7, scheduled Apex. */
  SCHEDULED_APEX("7"),
  /** 8, a report's run. */
  REPORT_RUN("8"),
  /** 9, a batch job. */
  BATCH_JOB("9"),
  /** A, a reporting notification. */
  REPORTING_NOTIFICATION("A");

  private final String code;

  ScheduledJobType(String code) {
    this.code = code;
  }

  /** {@return the value of the field JobType} */
  public String code() {
    return code;
  }
}
