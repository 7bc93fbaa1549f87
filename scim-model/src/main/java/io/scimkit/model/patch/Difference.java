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
    List<PatchOperation> all = new ArrayList<>(difference.removals);
    all.addAll(difference.settings);
    return all;
  }

  private void compare(@Nullable String uri, ScimObject before, ScimObject after) {
    for (int i = 0; i < before.size(); i++) {
      int twin = after.indexOf(before.nameAt(i));
      ScimValue now = twin < 0 ? ScimNull.NULL : after.valueAt(twin);
      attribute(uri, before.nameAt(i), before.valueAt(i), now);
    }
    for (int i = 0; i < after.size(); i++) {
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

  private void known(AttributePath path, SchemaAttribute definition, ScimValue old, ScimValue now) {
    if (now.isUnassigned()) {
      remove(Path.of(path));
    } else if (old.isUnassigned()) {
      boolean merges = now instanceof ScimList list && repeatsAValue(list);
      set(merges ? PatchOperation.Kind.REPLACE : PatchOperation.Kind.ADD, Path.of(path), now);
    } else if (old instanceof ScimList before && now instanceof ScimList list) {
      ListDifference.between(path, definition, before, list, schemas)
          .forEach(operation -> (isRemoval(operation) ? removals : settings).add(operation));
    } else if (old instanceof ScimObject before && now instanceof ScimObject object) {
      complex(path, before, object);
    } else {
      set(PatchOperation.Kind.REPLACE, Path.of(path), now);
    }
  }

  /** Adding would merge two values with one "value"; replacing keeps both. */
  private static boolean repeatsAValue(ScimList list) {
    Set<ScimValue> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      int index = list.get(i) instanceof ScimObject object ? object.indexOf("value") : -1;
      if (index >= 0 && !seen.add(((ScimObject) list.get(i)).valueAt(index))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRemoval(PatchOperation operation) {
    return operation.kind() == PatchOperation.Kind.REMOVE;
  }

  /** Replacing a complex attribute sets what is named and leaves the rest. */
  private void complex(AttributePath path, ScimObject before, ScimObject after) {
    List<String> gone = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      int twin = after.indexOf(before.nameAt(i));
      boolean now = twin >= 0 && !after.valueAt(twin).isUnassigned();
      if (!now && !before.valueAt(i).isUnassigned()) {
        gone.add(before.nameAt(i));
      }
    }
    ScimObject changed = changed(before, after);
    if (gone.size() > 1 && !changed.isEmpty()) {
      remove(Path.of(path));
      set(PatchOperation.Kind.ADD, Path.of(path), after);
      return;
    }
    gone.forEach(name -> remove(Path.of(path.dot(name))));
    if (changed.size() == 1) {
      Path part = Path.of(path.dot(changed.nameAt(0)));
      set(PatchOperation.Kind.REPLACE, part, changed.valueAt(0));
    } else if (!changed.isEmpty()) {
      set(PatchOperation.Kind.REPLACE, Path.of(path), changed);
    }
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
    ScimValue wanted = after.get("schemas").orElse(ScimNull.NULL);
    ScimObject patched = before;
    for (Schema extension : schemas.extensions()) {
      boolean added =
          isAssigned(after, extension.uri())
              && !object(before.get(extension.uri()).orElse(ScimNull.NULL))
                  .sameStateAs(after.object(extension.uri()).orElse(ScimObject.empty()));
      patched = added ? ExtensionUris.named(patched, extension.uri(), schemas) : patched;
    }
    ScimValue found = patched.get("schemas").orElse(ScimNull.NULL);
    if (!wanted.isUnassigned() && !wanted.sameStateAs(found)) {
      set(PatchOperation.Kind.REPLACE, Path.of(AttributePath.of("schemas")), wanted);
    }
  }

  private static boolean isAssigned(ScimObject tree, String name) {
    return tree.get(name).filter(value -> !value.isUnassigned()).isPresent();
  }

  private void remove(Path path) {
    removals.add(new PatchOperation(PatchOperation.Kind.REMOVE, path, null));
  }

  private void set(PatchOperation.Kind kind, Path path, ScimValue value) {
    settings.add(new PatchOperation(kind, path, Assigned.partOf(value)));
  }
}
