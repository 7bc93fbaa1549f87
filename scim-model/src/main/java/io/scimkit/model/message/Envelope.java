package io.scimkit.model.message;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a list says beside its resources. */
record Envelope(
    OptionalLong totalResults,
    OptionalLong startIndex,
    OptionalLong itemsPerPage,
    Optional<String> previousCursor,
    Optional<String> nextCursor,
    ScimObject others) {

  static final String RESOURCES = "Resources";

  private static final List<String> KNOWN =
      List.of(
          "totalResults", "startIndex", "itemsPerPage", "previousCursor", "nextCursor", RESOURCES);

  static Envelope read(Members members) {
    return new Envelope(
        natural(members, "totalResults"),
        natural(members, "startIndex"),
        natural(members, "itemsPerPage"),
        cursor(members, "previousCursor"),
        cursor(members, "nextCursor"),
        members.others(KNOWN));
  }

  private static OptionalLong natural(Members members, String name) {
    OptionalLong number = members.integer(name);
    if (number.isPresent() && number.getAsLong() < 0) {
      throw members.refused(name, name + " is negative: " + number.getAsLong());
    }
    return number;
  }

  private static Optional<String> cursor(Members members, String name) {
    Optional<String> cursor = members.text(name);
    if (cursor.isPresent() && cursor.get().isEmpty()) {
      if (!members.allow(Tolerance.EMPTY_CURSOR)) {
        throw members.refused(name, name + " is empty; leave it out when there is no such page");
      }
      return Optional.empty();
    }
    return cursor;
  }

  Envelope withTotalResults(long total) {
    return new Envelope(
        OptionalLong.of(total), startIndex, itemsPerPage, previousCursor, nextCursor, others);
  }

  Envelope withNextCursor(String cursor) {
    return new Envelope(
        totalResults, startIndex, itemsPerPage, previousCursor, Optional.of(cursor), others);
  }

  Envelope withPreviousCursor(String cursor) {
    return new Envelope(
        totalResults, startIndex, itemsPerPage, Optional.of(cursor), nextCursor, others);
  }

  ScimObject with(List<ScimObject> resources) {
    ScimObjectBuilder body =
        ScimObject.builder().set("schemas", ScimList.of(ScimValue.of(ListResponse.SCHEMA)));
    totalResults.ifPresent(n -> body.set("totalResults", ScimValue.of(n)));
    startIndex.ifPresent(n -> body.set("startIndex", ScimValue.of(n)));
    itemsPerPage.ifPresent(n -> body.set("itemsPerPage", ScimValue.of(n)));
    previousCursor.ifPresent(text -> body.set("previousCursor", text));
    nextCursor.ifPresent(text -> body.set("nextCursor", text));
    Others.append(body, others);
    return body.set(RESOURCES, ScimList.of(resources)).build();
  }
}
