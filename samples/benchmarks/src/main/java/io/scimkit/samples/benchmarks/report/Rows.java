package io.scimkit.samples.benchmarks.report;

import io.scimkit.samples.benchmarks.ApplyPatch;
import io.scimkit.samples.benchmarks.DiffUsers;
import io.scimkit.samples.benchmarks.EvaluateFilter;
import io.scimkit.samples.benchmarks.ParseFilter;
import io.scimkit.samples.benchmarks.ParseUser;
import io.scimkit.samples.benchmarks.ReadList;
import io.scimkit.samples.benchmarks.ReadUser;
import io.scimkit.samples.benchmarks.WriteUser;
import io.scimkit.samples.benchmarks.contender.ScimpleDiff;
import java.util.List;

/** What is compared, and what we want of ourselves. */
final class Rows {
  private static final String OURS = "scimkit";
  private static final String FLOOR = "parsson";
  private static final String UNBOUNDID = "unboundid";
  private static final String UNBOUNDID_TREE = "unboundidTree";
  private static final String SCIM_SDK = "scimSdk";
  private static final String SCIMPLE = "scimple";
  private static final int KB = 1024;

  private Rows() {}

  static List<Row> all() {
    return List.of(
        new Row(
            "parse to a typed user",
            ParseUser.class,
            OURS,
            List.of(FLOOR, UNBOUNDID, SCIM_SDK, SCIMPLE),
            List.of(new Target(FLOOR, 0.6), new Target(UNBOUNDID, 2), new Target(SCIM_SDK, 1.4)),
            12 * KB),
        new Row(
            "parse to a typed user, from bytes",
            ParseUser.class,
            "scimkitBytes",
            List.of("parssonBytes", "unboundidBytes"),
            List.of(new Target("parssonBytes", 0.6), new Target("unboundidBytes", 2)),
            12 * KB),
        new Row(
            "parse, and read every attribute",
            ReadUser.class,
            OURS,
            List.of(FLOOR, UNBOUNDID, SCIM_SDK, SCIMPLE),
            List.of(new Target(UNBOUNDID, 2), new Target(SCIM_SDK, 1.4)),
            12 * KB),
        new Row(
            "write a typed user",
            WriteUser.class,
            OURS,
            List.of(UNBOUNDID, SCIM_SDK, SCIMPLE),
            List.of(new Target(UNBOUNDID, 1), new Target(SCIM_SDK, 1), new Target(SCIMPLE, 1)),
            5 * KB),
        new Row(
            "parse a filter of three clauses",
            ParseFilter.class,
            OURS,
            List.of(UNBOUNDID, SCIM_SDK, SCIMPLE),
            List.of(new Target(UNBOUNDID, 4)),
            2 * KB),
        new Row(
            "evaluate it on a user",
            EvaluateFilter.class,
            OURS,
            List.of(UNBOUNDID, UNBOUNDID_TREE, SCIM_SDK, SCIMPLE),
            List.of(new Target(SCIMPLE, 4)),
            200),
        new Row(
            "apply a patch of five operations",
            ApplyPatch.class,
            OURS,
            List.of(UNBOUNDID, UNBOUNDID_TREE, SCIM_SDK, SCIMPLE),
            List.of(new Target(UNBOUNDID, 5), new Target(UNBOUNDID_TREE, 2.5)),
            8 * KB),
        new Row(
            "diff two users",
            DiffUsers.class,
            OURS,
            ScimpleDiff.isAvailable() ? List.of(UNBOUNDID, SCIMPLE) : List.of(UNBOUNDID),
            List.of(new Target(UNBOUNDID, 60), new Target(SCIMPLE, 1.2)),
            8 * KB),
        new Row(
            "parse a list of 1,000 users",
            ReadList.class,
            OURS,
            List.of(UNBOUNDID, SCIM_SDK, SCIMPLE),
            List.of(new Target(SCIM_SDK, 1.7)),
            Long.MAX_VALUE),
        new Row(
            "stream a list of 1,000 users",
            ReadList.class,
            "scimkitStreaming",
            List.of(SCIM_SDK),
            List.of(),
            Long.MAX_VALUE));
  }
}
