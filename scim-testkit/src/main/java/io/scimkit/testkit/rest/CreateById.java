package io.scimkit.testkit.rest;

import io.scimkit.testkit.wire.Response;
import java.util.List;

/** {@code POST sobjects/X/Id}: an upsert by an id that is not known yet, so a create. */
final class CreateById implements Resource {
  private final CreateRow create = new CreateRow();

  @Override
  public String template() {
    return "sobjects/{type}/Id";
  }

  @Override
  public List<String> methods() {
    return List.of("POST");
  }

  @Override
  public Response answer(Call call) {
    return create.answer(call);
  }
}
