package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.VisibleRows;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.soql.SoqlRecord;
import io.scimkit.testkit.sosl.Search;
import io.scimkit.testkit.sosl.SoslException;
import io.scimkit.testkit.sosl.UnsupportedSoslException;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Optional;

/** {@code GET search?q=}: SOSL. */
final class SearchRows implements Resource {
  /** Since this version the records stand in an object. */
  private static final int IN_OBJECT = 37;

  @Override
  public String template() {
    return "search";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    String text = call.params().getOrDefault("q", "");
    if (text.isBlank()) {
      throw WireRule.SOSL.refuse("MALFORMED_SEARCH", "A search string has to be specified");
    }
    JsonArrayBuilder records = Json.array();
    RecordJson writer = new RecordJson(call.root());
    found(call, text).forEach(record -> records.add(writer.record(record)));
    return Response.json(
        200,
        call.versionNumber() < IN_OBJECT
            ? records.build()
            : Json.object().add("searchRecords", records).build());
  }

  private static List<SoqlRecord> found(Call call, String text) {
    try {
      Search search = Search.parse(text);
      search.objects().forEach(name -> checkSearchable(call, name));
      List<String> all =
          call.schema().types().stream()
              .filter(ObjectJson::searchable)
              .map(SObjectType::name)
              .toList();
      VisibleRows rows = new VisibleRows(call.org(), call.actor(), Optional.empty());
      return search.run(rows, Query.context(call, false), all);
    } catch (SoslException wrong) {
      throw WireRule.SOSL.refuse("MALFORMED_SEARCH", wrong.text());
    } catch (UnsupportedSoslException missing) {
      throw new NotModelledException("SOSL with " + missing.feature());
    }
  }

  private static void checkSearchable(Call call, String name) {
    Optional<SObjectType> type = call.schema().type(name);
    if (type.filter(found -> !ObjectJson.searchable(found)).isPresent()) {
      throw WireRule.SOSL.refuse(
          "INVALID_TYPE", "entity type " + name + " does not support search");
    }
  }
}
