package io.scimkit.testkit.soql;

import java.util.List;

/** A field, maybe of a parent: {@code Profile.UserLicense.Name}. */
record Path(List<String> parts, Place place) implements Expression {

  Path {
    parts = List.copyOf(parts);
  }

  String last() {
    return parts.get(parts.size() - 1);
  }

  @Override
  public void write(StringBuilder text) {
    text.append(String.join(".", parts));
  }

  @Override
  public String toString() {
    return String.join(".", parts);
  }
}
