package io.scimkit.model.patch;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.match.Matcher;
import io.scimkit.model.match.Target;
import io.scimkit.model.patch.dialect.Habit;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.path.Path;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes steps of operations: finds what a path means, and reads the value as that type. */
final class StepCompiler {
  private final Dialect dialect;
  private final SchemaSet schemas;
  private final boolean keysArePaths;
  private final boolean unqualified;
  private final boolean removesByValue;
  private final List<Step> steps = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();

  StepCompiler(Dialect dialect, SchemaSet schemas) {
    this.dialect = dialect;
    this.schemas = schemas;
    this.keysArePaths = dialect.any(Habit::readsKeysAsPaths);
    this.unqualified = dialect.any(Habit::findsExtensionsWithoutUri);
    this.removesByValue = dialect.any(Habit::removesByValue);
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  List<String> dropped() {
    return List.copyOf(dropped);
  }

  void add(PatchOperation operation, int index) {
    Path path = operation.path().orElse(null);
    ScimValue value = operation.value().orElse(null);
    if (path != null) {
      add(operation.kind(), path, value, Place.operation(index, path.toString()));
    } else {
      addAll(operation.kind(), value, Place.operation(index, operation.kind().keyword()));
    }
  }

  /** The value is about the resource itself. */
  private void addAll(PatchOperation.Kind kind, @Nullable ScimValue value, Place place) {
    if (!(value instanceof ScimObject attributes)) {
      throw place.error(ScimType.INVALID_VALUE, "without a path the value must be an object");
    }
    for (int i = 0; i < attributes.size(); i++) {
      String key = attributes.nameAt(i);
      add(kind, key(place.at(key)), attributes.valueAt(i), place.at(key));
    }
  }

  /** The core schema's URI stands for the resource, as an extension's stands for the extension. */
  private boolean isResource(Path path) {
    return path.attribute().schema().isPresent()
        && path.toString().equalsIgnoreCase(schemas.core().uri());
  }

  /** A key of a value without path: an attribute's name, or what the dialect lets it be. */
  private Path key(Place place) {
    String key = place.path();
    if (schemas.definition(key).isPresent()) {
      return Path.of(AttributePath.of(key));
    }
    if (schemas.extension(key).isPresent()) {
      int colon = key.lastIndexOf(':');
      return Path.of(AttributePath.of(key.substring(colon + 1)).inSchema(key.substring(0, colon)));
    }
    boolean refused = dialect.unknown() == Dialect.Unknown.REFUSED;
    if (keysArePaths) {
      try {
        return Path.parse(key, dialect.filterOptions());
      } catch (ScimException noPath) {
        if (refused || key.indexOf('[') >= 0) {
          throw noPath;
        }
      }
    }
    // what is no name either is as unknown as any other
    if (!refused) {
      return Path.of(AttributePath.of(key));
    }
    throw place.error(ScimType.INVALID_PATH, "no schema knows this attribute");
  }

  private void add(PatchOperation.Kind kind, Path path, @Nullable ScimValue value, Place place) {
    Target target = Target.of(path.attribute(), schemas, unqualified);
    if (value instanceof ScimObject && isResource(path)) {
      addAll(kind, value, place);
    } else if (!target.isKnown()) {
      unknown(kind, target, value, place);
    } else if (target.isExtension()) {
      addExtension(kind, target, value, place);
    } else {
      addAttribute(kind, path, target, value, place);
    }
  }

  private void unknown(
      PatchOperation.Kind kind, Target target, @Nullable ScimValue value, Place place) {
    switch (dialect.unknown()) {
      case REFUSED -> throw place.error(ScimType.INVALID_PATH, "no schema knows this attribute");
      case DROPPED -> dropped.add(place.path());
      case CHANGED -> {
        if (target.sub() != null) {
          throw place.error(ScimType.INVALID_PATH, "no schema knows this attribute");
        }
        boolean removes = kind == PatchOperation.Kind.REMOVE;
        ScimValue after = removes || value == null ? ScimValue.ofNull() : value;
        steps.add(new UnknownStep(target.extension(), target.name(), after));
      }
    }
  }

  private void addExtension(
      PatchOperation.Kind kind, Target target, @Nullable ScimValue value, Place place) {
    String uri = String.valueOf(target.extension());
    boolean removes = kind == PatchOperation.Kind.REMOVE;
    requireNoValue(kind, value, place);
    // an object clears or removes what it names and no more, be every value in it null
    boolean clears = value != null && value.isUnassigned() && !(value instanceof ScimObject);
    if (removes ? value == null : clears) {
      steps.add(new ExtensionRemoval(schemas.extension(uri).orElseThrow(), place));
      return;
    }
    if (!(value instanceof ScimObject attributes)) {
      throw place.error(ScimType.INVALID_VALUE, "an extension's value must be an object");
    }
    for (int i = 0; i < attributes.size(); i++) {
      String name = attributes.nameAt(i);
      Path path = Path.of(AttributePath.of(name).inSchema(uri));
      ScimValue part = attributes.valueAt(i);
      add(kind, path, removes && part == ScimNull.NULL ? null : part, place.at(uri + ":" + name));
    }
  }

  private void requireNoValue(PatchOperation.Kind kind, @Nullable ScimValue value, Place place) {
    if (kind == PatchOperation.Kind.REMOVE && value != null && !removesByValue) {
      throw place.error(ScimType.INVALID_VALUE, "'remove' takes no value; select it in the path");
    }
  }

  private void addAttribute(
      PatchOperation.Kind kind, Path path, Target target, @Nullable ScimValue value, Place place) {
    SchemaAttribute definition = known(target.definition());
    SchemaAttribute last = target.sub() == null ? definition : known(target.subDefinition());
    boolean readOnly =
        definition.mutability() == Mutability.READ_ONLY
            || last.mutability() == Mutability.READ_ONLY;
    if (kind == PatchOperation.Kind.REMOVE && readOnly) {
      throw place.error(ScimType.MUTABILITY, "this attribute is read-only");
    }
    requireNoValue(kind, value, place);
    Incoming incoming = new Incoming(dialect, place);
    boolean element = path.filter().isPresent() && target.sub() == null;
    boolean clears = kind == PatchOperation.Kind.REPLACE && value == ScimNull.NULL;
    // what a filter selects goes whatever the value says
    boolean byValue = last.multiValued() && !element;
    ScimValue read = null;
    if (value != null && (byValue || kind != PatchOperation.Kind.REMOVE)) {
      read =
          element
              ? clears ? value : incoming.element(value, definition)
              : kind == PatchOperation.Kind.REPLACE
                  ? incoming.attribute(value, last)
                  : incoming.addition(value, last);
    }
    Matcher matcher =
        path.filter()
            .map(f -> Matcher.within(f, definition, schemas, dialect.filterOptions()))
            .orElse(null);
    steps.add(
        new AttributeStep(
            kind,
            target.extension(),
            definition,
            target.sub() == null ? null : last,
            read,
            path.filter().orElse(null),
            matcher,
            readOnly,
            new Rules(dialect, place, schemas)));
  }

  private static SchemaAttribute known(@Nullable SchemaAttribute definition) {
    if (definition == null) {
      throw new IllegalStateException("an unknown target was not refused");
    }
    return definition;
  }
}
