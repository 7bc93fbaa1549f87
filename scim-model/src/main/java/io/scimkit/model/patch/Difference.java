package io.scimkit.model.patch;

import io.scimkit.model.path.AttributePath;
import io.scimkit.model.path.Path;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operations that turn one tree into another: one for each attribute that differs, and for a
 * list whichever is shorter, its single changes or the whole of it. Removals come first.
 */
final class Difference {
  private final SchemaSet schemas;
  private final List<PatchOperation> removals = new ArrayList<>();
  private final List<PatchOperation> settings = new ArrayList<>();

  private Difference(SchemaSet schemas) {
    this.schemas = schemas;
  }

  static List<PatchOperation> between(ScimObject before, ScimObject after, SchemaSet schemas) {
    Difference difference = new Difference(schemas);
    difference.compare(null, before, after);
    difference.compareSchemas(before, after);
    difference.removals.addAll(difference.settings);
    return difference.removals;
  }

  private void compare(@Nullable String uri, ScimObject before, ScimObject after) {
    int twins = 0;
    int next = 0;
    for (int i = 0; i < before.size(); i++) {
      // the twin mostly stands behind the twin of the name before
      String name = before.nameAt(i);
      boolean inPlace = next < after.size() && after.nameAt(next).equals(name);
      int twin = inPlace ? next : after.indexOf(name);
      if (twin >= 0) {
        attribute(uri, name, before.valueAt(i), after.valueAt(twin));
        twins++;
        next = twin + 1;
      } else {
        attribute(uri, name, before.valueAt(i), ScimNull.NULL);
      }
    }
    for (int i = 0; twins < after.size() && i < after.size(); i++) {
      if (before.indexOf(after.nameAt(i)) < 0) {
        attribute(uri, after.nameAt(i), ScimNull.NULL, after.valueAt(i));
      }
    }
  }

  private void attribute(@Nullable String uri, String name, ScimValue old, ScimValue now) {
    if (old.sameStateAs(now) || (uri == null && name.equalsIgnoreCase("schemas"))) {
      return;
    }
    Optional<SchemaAttribute> definition = definition(uri, name);
    if (uri == null && definition.isEmpty() && isExtension(name, old, now)) {
      compare(name, object(old), object(now));
      return;
    }
    AttributePath path = AttributePath.of(definition.map(SchemaAttribute::name).orElse(name));
    path = uri == null ? path : path.inSchema(uri);
    if (definition.isEmpty()) {
      unknown(path, old, now);
    } else if (definition.get().mutability() != Mutability.READ_ONLY) {
      known(path, definition.get(), old, now);
    }
  }

  private Optional<SchemaAttribute> definition(@Nullable String uri, String name) {
    return uri == null
        ? schemas.definition(name)
        : schemas.extension(uri).flatMap(extension -> extension.definition(name));
  }

  private boolean isExtension(String name, ScimValue old, ScimValue now) {
    boolean objects =
        (old instanceof ScimObject || old.isUnassigned())
            && (now instanceof ScimObject || now.isUnassigned());
    return objects && (schemas.extension(name).isPresent() || name.indexOf(':') > 0);
  }

  private static ScimObject object(ScimValue value) {
    return value instanceof ScimObject object ? object : ScimObject.empty();
  }

  private void known(
      AttributePath path, SchemaAttribute definition, ScimValue stored, ScimValue wanted) {
    ScimValue old = ReadOnlyParts.without(stored, definition);
    ScimValue now = ReadOnlyParts.without(wanted, definition);
    if (ReadOnlyParts.areIn(definition) && old.sameStateAs(now)) {
      return;
    }
    if (now.isUnassigned()) {
      remove(Path.of(path));
    } else if (old.isUnassigned()) {
      boolean merges = now instanceof ScimList list && repeatsAValue(list);
      set(merges ? PatchOperation.Kind.REPLACE : PatchOperation.Kind.ADD, Path.of(path), now);
    } else if (old instanceof ScimList before && now instanceof ScimList list) {
      ListDifference.between(path, definition, before, list, schemas)
          .forEach(operation -> (isRemoval(operation) ? removals : settings).add(operation));
    } else if (old instanceof ScimObject before && now instanceof ScimObject object) {
      complex(path, definition, before, object);
    } else {
      set(PatchOperation.Kind.REPLACE, Path.of(path), now);
    }
  }

  /** Adding would merge two values with one "value", or equal ones; replacing keeps both. */
  private static boolean repeatsAValue(ScimList list) {
    Set<Object> seen = new HashSet<>();
    for (ScimValue element : list) {
      int index = element instanceof ScimObject object ? object.indexOf("value") : -1;
      ScimValue value = index < 0 ? ScimNull.NULL : ((ScimObject) element).valueAt(index);
      if (!seen.add(value.isUnassigned() ? element.stateHashCode() : value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRemoval(PatchOperation operation) {
    return operation.kind() == PatchOperation.Kind.REMOVE;
  }

  /** Replacing a complex attribute sets what is named and leaves the rest. */
  private void complex(
      AttributePath path, SchemaAttribute definition, ScimObject before, ScimObject after) {
    List<String> gone = new ArrayList<>(2);
    for (int i = 0; i < before.size(); i++) {
      int twin = after.indexOf(before.nameAt(i));
      boolean now = twin >= 0 && !after.valueAt(twin).isUnassigned();
      if (!now && !before.valueAt(i).isUnassigned()) {
        gone.add(before.nameAt(i));
      }
    }
    ScimObject changed = changed(before, after);
    if (gone.size() > 1 && !changed.isEmpty() && mayGo(definition)) {
      remove(Path.of(path));
      set(PatchOperation.Kind.ADD, Path.of(path), after);
      return;
    }
    ScimObject sent = (ScimObject) Assigned.partOf(changed);
    for (String name : gone) {
      if (definition.subAttribute(name).isPresent()) {
        remove(Path.of(path.dot(name)));
      } else {
        // no path leads to what no schema knows
        sent = sent.with(name, ScimNull.NULL);
      }
    }
    if (sent.size() == 1 && definition.subAttribute(sent.nameAt(0)).isPresent()) {
      Path part = Path.of(path.dot(sent.nameAt(0)));
      settings.add(new PatchOperation(PatchOperation.Kind.REPLACE, part, sent.valueAt(0)));
    } else if (!sent.isEmpty()) {
      settings.add(new PatchOperation(PatchOperation.Kind.REPLACE, Path.of(path), sent));
    }
  }

  /** Tells whether a value may be removed and added again, which loses its read-only parts. */
  private static boolean mayGo(SchemaAttribute definition) {
    return !definition.required()
        && definition.subAttributes().stream()
            .noneMatch(part -> part.required() || part.mutability() != Mutability.READ_WRITE);
  }

  /** The sub-attributes that are set differently. */
  static ScimObject changed(ScimObject before, ScimObject after) {
    ScimObject changed = ScimObject.empty();
    for (int i = 0; i < after.size(); i++) {
      int twin = before.indexOf(after.nameAt(i));
      ScimValue old = twin < 0 ? ScimNull.NULL : before.valueAt(twin);
      if (!after.valueAt(i).isUnassigned() && !after.valueAt(i).sameStateAs(old)) {
        changed = changed.with(after.nameAt(i), after.valueAt(i));
      }
    }
    return changed;
  }

  /** Without a definition nobody knows what replacing would merge: it is removed and added. */
  private void unknown(AttributePath path, ScimValue old, ScimValue now) {
    boolean structured = now instanceof ScimObject || now instanceof ScimList;
    if (now.isUnassigned() || (structured && !old.isUnassigned())) {
      remove(Path.of(path));
    }
    if (!now.isUnassigned()) {
      boolean replaces = !structured && !old.isUnassigned();
      set(replaces ? PatchOperation.Kind.REPLACE : PatchOperation.Kind.ADD, Path.of(path), now);
    }
  }

  /** A new extension names itself; only other differences need an operation. */
  private void compareSchemas(ScimObject before, ScimObject after) {
    ScimValue wanted = valueOf(after, "schemas");
    if (wanted.isUnassigned()) {
      return;
    }
    ScimObject patched = before;
    for (Schema extension : schemas.extensions()) {
      ScimObject named = ExtensionUris.named(patched, extension.uri(), schemas);
      // one that is named already needs no comparison
      patched = !named.equals(patched) && isSet(extension.uri(), before, after) ? named : patched;
    }
    if (!wanted.sameStateAs(valueOf(patched, "schemas"))) {
      set(PatchOperation.Kind.REPLACE, Path.of(AttributePath.of("schemas")), wanted);
    }
  }

  private static boolean isSet(String extension, ScimObject before, ScimObject after) {
    ScimValue now = valueOf(after, extension);
    return !now.isUnassigned() && !object(valueOf(before, extension)).sameStateAs(object(now));
  }

  private static ScimValue valueOf(ScimObject tree, String name) {
    int index = tree.indexOf(name);
    return index < 0 ? ScimNull.NULL : tree.valueAt(index);
  }

  private void remove(Path path) {
    removals.add(new PatchOperation(PatchOperation.Kind.REMOVE, path, null));
  }

  private void set(PatchOperation.Kind kind, Path path, ScimValue value) {
    settings.add(new PatchOperation(kind, path, Assigned.partOf(value)));
  }
}
