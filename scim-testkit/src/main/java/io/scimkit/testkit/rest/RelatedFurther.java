package io.scimkit.testkit.rest;

import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.wire.Response;
import java.util.List;

/** {@code sobjects/X/id/relationship/relationship...}: what is more than one step away. */
final class RelatedFurther implements Resource {
  /** As far as SOQL reaches too. */
  static final int MOST = 5;

  private final int steps;
  private final Related related;

  RelatedFurther(int steps, Related related) {
    this.steps = steps;
    this.related = related;
  }

  @Override
  public String template() {
    return "sobjects/{type}/{id}" + "/{relationship}".repeat(steps);
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "PATCH", "DELETE");
  }

  @Override
  public int since() {
    return 36;
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(1));
    NotBuilt.checkBelowObject(call.path());
    return related.answer(call, type);
  }
}
