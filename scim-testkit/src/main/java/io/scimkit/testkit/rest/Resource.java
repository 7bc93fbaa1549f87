package io.scimkit.testkit.rest;

import io.scimkit.testkit.wire.Response;
import java.util.List;

/** One resource: its path below the version, the methods it answers, and the answer. */
interface Resource {
  /** The path, as in {@code sobjects/{type}/{id}}. */
  String template();

  /** The methods, in the order in which a refusal lists them. */
  List<String> methods();

  /** The first version that has it. */
  default int since() {
    return 0;
  }

  /** Answers; refusals are thrown. */
  Response answer(Call call);
}
