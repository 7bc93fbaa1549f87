package io.scimkit.salesforce.rest;

import io.scimkit.salesforce.json.Json;
import io.scimkit.salesforce.soql.Reference;
import io.scimkit.salesforce.soql.Soql;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A composite call under construction: parts that are executed in order, each on its own ({@code
 * allOrNone} and {@code collateSubrequests} are false), and counted as one API call. At most 25
 * parts, 5 of them queries. Not safe for use by several threads.
 *
 * <p>Source: REST API Developer Guide, "Composite".
 */
public final class Composite {
  /** The most parts of one call. */
  public static final int MAX_PARTS = 25;

  /** The most queries among them. */
  public static final int MAX_QUERIES = 5;

  private final List<Subrequest> parts = new ArrayList<>();

  /** Adds a query; reference to its rows by {@link Reference#toRow}. */
  public Composite query(String referenceId, Soql query) {
    String text = query.text();
    return add(
        new Subrequest(
            referenceId,
            "GET",
            "/query?q=" + Encoded.keepingReferences(text),
            text,
            Optional.empty(),
            true));
  }

  /** Adds the read of one row. */
  public Composite row(String referenceId, String object, Target row, List<String> fields) {
    String path = Paths.row(object, row) + "?fields=" + String.join(",", Paths.fields(fields));
    return add(new Subrequest(referenceId, "GET", path, path, Optional.empty(), false));
  }

  /** Adds a create; refer to its row by {@link Reference#toCreated}. */
  public Composite create(String referenceId, String object, JsonObject fields) {
    String path = Paths.object(object);
    return add(new Subrequest(referenceId, "POST", path, path, Optional.of(fields), false));
  }

  /** Adds an update. */
  public Composite update(String referenceId, String object, Target row, JsonObject fields) {
    String path = Paths.row(object, row);
    return add(new Subrequest(referenceId, "PATCH", path, path, Optional.of(fields), false));
  }

  /** Adds a delete. */
  public Composite delete(String referenceId, String object, Target row) {
    String path = Paths.row(object, row);
    return add(new Subrequest(referenceId, "DELETE", path, path, Optional.empty(), false));
  }

  private Composite add(Subrequest part) {
    Reference.checked(part.referenceId());
    if (parts.stream().anyMatch(p -> p.referenceId().equals(part.referenceId()))) {
      throw new IllegalStateException("reference id used twice: " + part.referenceId());
    }
    if (parts.size() == MAX_PARTS || (part.query() && freeQueries() == 0)) {
      throw new IllegalStateException("a composite call has at most 25 parts and 5 queries");
    }
    parts.add(part);
    return this;
  }

  /** How many more parts fit. */
  public int freeParts() {
    return MAX_PARTS - parts.size();
  }

  /** How many more queries fit. */
  public int freeQueries() {
    return MAX_QUERIES - (int) parts.stream().filter(Subrequest::query).count();
  }

  /** The parts so far, in order. */
  public List<Subrequest> parts() {
    return List.copyOf(parts);
  }

  /** Whether any part writes. */
  public boolean writes() {
    return parts.stream().anyMatch(Subrequest::writes);
  }

  /** The body of the call for one API version, for example {@code v62.0}. */
  public JsonObject body(String version) {
    JsonArrayBuilder requests = Json.array();
    for (Subrequest part : parts) {
      JsonObjectBuilder request =
          Json.object()
              .add("method", part.method())
              .add("url", "/services/data/" + version + part.path())
              .add("referenceId", part.referenceId());
      part.body().ifPresent(body -> request.add("body", body));
      requests.add(request);
    }
    return Json.object()
        .add("allOrNone", false)
        .add("collateSubrequests", false)
        .add("compositeRequest", requests)
        .build();
  }
}
