package io.scimkit.testkit.rest;

import io.scimkit.testkit.wire.Response;
import java.util.List;

/** {@code GET query/locator}. */
final class QueryMore implements Resource {
  private final String template;
  private final Cursors cursors;

  QueryMore(String template, Cursors cursors) {
    this.template = template;
    this.cursors = cursors;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    return cursors.next(call, call.path().get(1));
  }
}
