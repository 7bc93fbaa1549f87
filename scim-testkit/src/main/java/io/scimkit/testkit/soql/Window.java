package io.scimkit.testkit.soql;

import java.util.OptionalInt;

/** LIMIT and OFFSET. */
record Window(OptionalInt limit, OptionalInt offset, Place place) {

  int first() {
    return offset.orElse(0);
  }

  int most() {
    return limit.orElse(Integer.MAX_VALUE);
  }

  void write(StringBuilder text) {
    limit.ifPresent(number -> text.append(" LIMIT ").append(number));
    offset.ifPresent(number -> text.append(" OFFSET ").append(number));
  }
}
