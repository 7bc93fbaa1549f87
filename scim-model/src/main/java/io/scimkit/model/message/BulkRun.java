package io.scimkit.model.message;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Carries out one bulk job. */
final class BulkRun {
  private final BulkRequest request;
  private final String baseUri;
  private final BulkHandler handler;
  private final Set<String> creators = new HashSet<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  // by position in the request
  private final Map<Integer, BulkResult> results = new TreeMap<>();
  private final List<Opened> opened = new ArrayList<>();
  private int errors;

  /** A POST that was carried out without its circular references. */
  private record Opened(int index, String bulkId, BulkResult created, OpenedPost post) {}

  BulkRun(BulkRequest request, String baseUri, BulkHandler handler) {
    this.request = request;
    this.baseUri = baseUri.endsWith("/") ? baseUri.substring(0, baseUri.length() - 1) : baseUri;
    this.handler = handler;
  }

  BulkResponse run() {
    for (BulkOperation operation : request.operations()) {
      if (operation.method() == BulkMethod.POST) {
        operation.bulkId().ifPresent(creators::add);
      }
    }
    for (int index : BulkOrder.indexes(request.operations())) {
      if (isStopped()) {
        break;
      }
      keep(index, carryOut(index, request.operations().get(index)));
    }
    opened.forEach(this::close);
    return BulkResponse.of(List.copyOf(results.values()));
  }

  private boolean isStopped() {
    return request.failOnErrors().isPresent() && errors >= request.failOnErrors().getAsInt();
  }

  private void keep(int index, BulkResult result) {
    results.put(index, result);
    if (result.isError()) {
      errors++;
      result.bulkId().ifPresent(failed::add);
    }
  }

  private BulkResult carryOut(int index, BulkOperation operation) {
    try {
      OpenedPost post = OpenedPost.of(operation, pending(operation));
      BulkOperation resolved = BulkReferences.resolve(post.now(), ids);
      if (!BulkReferences.of(resolved).isEmpty()) {
        throw ScimException.ofStatus(409, "A circle of references in a path cannot be opened");
      }
      BulkResult result = located(operation, handler.handle(resolved), resolved.path());
      if (operation.method() == BulkMethod.POST && !result.isError()) {
        String bulkId = operation.bulkId().orElse("");
        ids.put(bulkId, idOf(result));
        if (!post.later().isEmpty()) {
          opened.add(new Opened(index, bulkId, result, post));
        }
      }
      return result;
    } catch (ScimException e) {
      BulkResult failed = BulkResult.failed(operation, ScimError.of(e));
      return located(operation, failed, BulkReferences.resolve(operation, ids).path());
    }
  }

  /** The references whose resource is still to be created, which only a circle leaves. */
  private Set<String> pending(BulkOperation operation) {
    Set<String> pending = new HashSet<>();
    for (String bulkId : BulkReferences.of(operation)) {
      if (ids.containsKey(bulkId)) {
        continue;
      }
      if (!creators.contains(bulkId)) {
        throw ScimException.of(
            ScimType.INVALID_VALUE, "bulkId:" + bulkId + " refers to no POST of this request");
      }
      if (failed.contains(bulkId)) {
        throw ScimException.ofStatus(
            409, "bulkId:" + bulkId + " refers to a resource that could not be created");
      }
      pending.add(bulkId);
    }
    return pending;
  }

  /** Adds the references that were left out, now that what they refer to exists. */
  private void close(Opened half) {
    BulkOperation operation = request.operations().get(half.index());
    Optional<ScimError> failure;
    try {
      String path = operation.path() + "/" + ids.get(half.bulkId());
      failure = handler.handle(half.post().patch(path, ids, isStopped())).error();
    } catch (ScimException e) {
      failure = Optional.of(ScimError.of(e));
    }
    if (failure.isPresent()) {
      BulkResult result = BulkResult.failed(operation, failure.get());
      keep(half.index(), result.answering(operation, half.created().location()));
    }
  }

  private BulkResult located(BulkOperation operation, BulkResult result, String path) {
    boolean ownUri = operation.method() != BulkMethod.POST && result.location().isEmpty();
    return result.answering(operation, ownUri ? Optional.of(baseUri + path) : Optional.empty());
  }

  private static String idOf(BulkResult result) {
    String location =
        result
            .location()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "the handler answered a POST with "
                            + result.status()
                            + " but without location; use BulkResult.withLocation"));
    return result
        .response()
        .flatMap(body -> body.text("id"))
        .orElse(location.substring(location.lastIndexOf('/') + 1));
  }
}
