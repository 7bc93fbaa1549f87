package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import java.util.stream.Stream;

/** An index finds the rows that are there, and no others: a check of the kit itself. */
final class Indexes implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.store().schema().types().stream()
        .filter(type -> !org.store().table(type).indexesAgree())
        .map(type -> "an index of " + type.name() + " does not agree with its rows");
  }
}
