package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * {@code GET limits}: the daily calls as they are counted; the others as an unused org shows them.
 */
final class Limits implements Resource {
  private static final int PERMISSION_SETS = 1500;
  private static final int CUSTOM_PERMISSION_SETS = 1000;

  @Override
  public String template() {
    return "limits";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    checkSeen(call);
    int calls = call.org().budget().limit();
    int sets = call.org().store().table("PermissionSet").size();
    JsonObjectBuilder custom = limit(CUSTOM_PERMISSION_SETS, CUSTOM_PERMISSION_SETS - sets);
    return Response.json(
        200,
        Json.object()
            .add("DailyApiRequests", limit(calls, calls - call.org().budget().used()))
            .add("DailyBulkApiBatches", limit(15000, 15000))
            .add("DailyBulkV2QueryJobs", limit(10000, 10000))
            .add("DataStorageMB", limit(1024, 1024))
            .add("FileStorageMB", limit(1024, 1024))
            .add(
                "PermissionSets",
                limit(PERMISSION_SETS, PERMISSION_SETS - sets).add("CreateCustom", custom))
            .build());
  }

  /** Refuses who may not see limits and what counts against them. */
  static void checkSeen(Call call) {
    if (!call.actor().mayAny(Permission.VIEW_SETUP)) {
      throw WireRule.LIMITS_SEEN.refuseWith(
          403, "INSUFFICIENT_ACCESS", "View Setup and Configuration is needed to see limits");
    }
  }

  private static JsonObjectBuilder limit(int max, int remaining) {
    return Json.object().add("Max", max).add("Remaining", Math.max(0, remaining));
  }
}
