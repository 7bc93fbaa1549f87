package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.Job;
import io.scimkit.testkit.bulk.JobState;
import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.bulk.QueryJob;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.store.SalesforceId;
import io.scimkit.testkit.wire.Response;

/** The calls that jobs of both kinds answer alike. */
final class JobCalls {
  private JobCalls() {}

  /** The job whose id is the third part of the path. */
  static <J extends Job> J find(Call call, Jobs jobs, Class<J> kind) {
    return SalesforceId.parse(call.path().get(2))
        .flatMap(id -> jobs.find(kind, id))
        .orElseThrow(BulkApi::unknown);
  }

  /** Refuses who did not make the job. */
  static void checkOwner(Call call, Job job) {
    if (!job.userId().equals(call.actor().userId())) {
      throw WireRule.JOB_OWNER.refuse("INVALIDUSER", "The job was created by another user");
    }
  }

  static void abort(Call call, Job job) {
    if (!call.actor().mayAny(Permission.MANAGE_DATA_INTEGRATIONS)) {
      checkOwner(call, job);
    }
    if (job.state().isFinal()) {
      throw BulkApi.state("Aborting already Completed Job not allowed");
    }
    job.move(JobState.ABORTED, call.org().clock().instant());
  }

  static Response delete(Jobs jobs, Job job) {
    if (job instanceof QueryJob && !job.state().isFinal()) {
      throw WireRule.JOB_SHAPE.refuse(
          "API_ERROR", "Error encountered when deleting the job because the job is not terminated");
    }
    boolean may = job.state().isFinal() || job.state() == JobState.UPLOAD_COMPLETE;
    if (!may) {
      throw BulkApi.state("Deleting a job in this state is not allowed: " + job.state().wireName());
    }
    jobs.remove(job);
    return Response.empty(204);
  }
}
