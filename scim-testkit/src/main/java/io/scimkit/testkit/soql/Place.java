package io.scimkit.testkit.soql;

import org.jspecify.annotations.Nullable;

/** Where in the text a node stood. No part of what the node says: all places are equal. */
final class Place {

  private final int offset;

  Place(int offset) {
    this.offset = offset;
  }

  int offset() {
    return offset;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "@" + offset;
  }
}
