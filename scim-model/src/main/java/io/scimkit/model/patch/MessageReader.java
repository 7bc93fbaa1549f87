package io.scimkit.model.patch;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.patch.dialect.Habit;
import io.scimkit.model.path.Path;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the body of a PATCH request into operations. */
final class MessageReader {
  private final Dialect dialect;

  private MessageReader(Dialect dialect) {
    this.dialect = dialect;
  }

  static List<PatchOperation> read(ScimObject message, Dialect dialect) {
    return new MessageReader(dialect).read(message);
  }

  private List<PatchOperation> read(ScimObject message) {
    boolean named =
        message.values("schemas").stream()
            .flatMap(uri -> uri.text().stream())
            .anyMatch(PatchRequest.SCHEMA::equalsIgnoreCase);
    if (!named && !dialect.any(Habit::allowsMissingSchema)) {
      throw syntax("'schemas' must name " + PatchRequest.SCHEMA);
    }
    boolean bare = message.get("Operations").filter(ScimObject.class::isInstance).isPresent();
    if (bare && !dialect.any(Habit::acceptsValueWithoutList)) {
      throw syntax("'Operations' must be a list");
    }
    List<ScimValue> sent = message.values("Operations");
    if (sent.isEmpty() && !dialect.any(Habit::allowsNoOperations)) {
      throw syntax("'Operations' must hold at least one operation");
    }
    List<PatchOperation> operations = new ArrayList<>(sent.size());
    for (ScimValue operation : sent) {
      if (!(operation instanceof ScimObject object)) {
        throw syntax("Operations[" + operations.size() + "] must be an object");
      }
      operations.add(operation(object, "Operations[" + operations.size() + "]"));
    }
    return operations;
  }

  private PatchOperation operation(ScimObject operation, String place) {
    String word = operation.text("op").orElse("");
    PatchOperation.Kind kind = kind(word, place);
    Path path = path(operation, place);
    ScimValue value = operation.get("value").orElse(null);
    if (kind == PatchOperation.Kind.REMOVE) {
      if (path == null) {
        throw ScimException.of(ScimType.NO_TARGET, place + ": 'remove' needs a path");
      }
      // null is the same as not mentioned (RFC 7643 section 2.5)
      return new PatchOperation(kind, path, value == ScimNull.NULL ? null : value);
    }
    if (value == null) {
      throw ScimException.of(ScimType.INVALID_VALUE, place + ": '" + word + "' needs a value");
    }
    return new PatchOperation(kind, path, value);
  }

  private PatchOperation.Kind kind(String word, String place) {
    String read = dialect.op(word);
    for (PatchOperation.Kind kind : PatchOperation.Kind.values()) {
      if (kind.keyword().equals(read)) {
        return kind;
      }
    }
    throw syntax(place + ": 'op' must be add, remove or replace, but is '" + word + "'");
  }

  private @Nullable Path path(ScimObject operation, String place) {
    Optional<ScimValue> sent = operation.get("path").filter(path -> path != ScimNull.NULL);
    if (sent.isEmpty()) {
      return null;
    }
    if (!(sent.get() instanceof ScimString text)) {
      throw ScimException.of(ScimType.INVALID_PATH, place + ": 'path' must be a text");
    }
    return Path.parse(text.value(), dialect.filterOptions());
  }

  private static ScimException syntax(String why) {
    return ScimException.of(ScimType.INVALID_SYNTAX, why);
  }
}
