package io.scimkit.model.patch;

import io.scimkit.model.ScimType;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.Optional;

/** The tree of a resource after a PUT: the body's, completed by what the client cannot say. */
final class ReplacedTree {
  private final SchemaSet schemas;
  private final Dialect dialect;
  private final boolean keepsAbsent;

  ReplacedTree(SchemaSet schemas, Dialect dialect, boolean keepsAbsent) {
    this.schemas = schemas;
    this.dialect = dialect;
    this.keepsAbsent = keepsAbsent;
  }

  ScimObject replace(ScimObject stored, ScimObject body) {
    ScimObjectBuilder tree = stored.toBuilder();
    for (int i = 0; i < stored.size(); i++) {
      String name = stored.nameAt(i);
      if (body.indexOf(name) < 0) {
        tree.set(name, absent(name, stored.valueAt(i)));
      }
    }
    for (int i = 0; i < body.size(); i++) {
      set(tree, stored, body.nameAt(i), body.valueAt(i));
    }
    ScimObject after = named(tree.build());
    requireAll(after, body);
    return after;
  }

  private void set(ScimObjectBuilder tree, ScimObject stored, String name, ScimValue sent) {
    Optional<SchemaAttribute> definition = schemas.definition(name);
    ScimValue old = valueOf(stored, name);
    Optional<Schema> extension = schemas.extension(name);
    if (definition.isPresent()) {
      if (definition.get().mutability() != Mutability.READ_ONLY) {
        tree.set(name, value(name, definition.get(), old, sent));
      }
    } else if (extension.isPresent() && sent instanceof ScimObject object) {
      tree.set(name, extension(extension.get(), old, object));
    } else if (extension.isPresent() && sent.isUnassigned()) {
      tree.set(name, without(extension.get(), old));
    } else {
      tree.set(name, sent);
    }
  }

  private ScimValue absent(String name, ScimValue stored) {
    Optional<Schema> extension = schemas.extension(name);
    return extension.isPresent() && !keepsAbsent
        ? without(extension.get(), stored)
        : absent(name, schemas.definition(name), stored);
  }

  /** An extension that goes, but for what a client cannot take away. */
  private static ScimValue without(Schema extension, ScimValue stored) {
    if (!(stored instanceof ScimObject attributes)) {
      return ScimNull.NULL;
    }
    ScimObjectBuilder rest = attributes.toBuilder();
    for (int i = 0; i < attributes.size(); i++) {
      String name = attributes.nameAt(i);
      if (extension.definition(name).filter(ReplacedTree::isKept).isEmpty()) {
        rest.set(name, cleared(attributes.valueAt(i)));
      }
    }
    ScimObject built = rest.build();
    return built.isUnassigned() ? ScimNull.NULL : built;
  }

  private ScimValue extension(Schema extension, ScimValue old, ScimObject sent) {
    ScimObject stored = old instanceof ScimObject object ? object : ScimObject.empty();
    ScimObjectBuilder tree = stored.toBuilder();
    for (int i = 0; i < stored.size(); i++) {
      String name = stored.nameAt(i);
      if (sent.indexOf(name) < 0) {
        tree.set(name, absent(name, extension.definition(name), stored.valueAt(i)));
      }
    }
    for (int i = 0; i < sent.size(); i++) {
      String name = sent.nameAt(i);
      ScimValue value = sent.valueAt(i);
      ScimValue before = valueOf(stored, name);
      Optional<SchemaAttribute> definition = extension.definition(name);
      if (definition.isEmpty()) {
        tree.set(name, value);
      } else if (definition.get().mutability() != Mutability.READ_ONLY) {
        tree.set(name, value(extension.uri() + ":" + name, definition.get(), before, value));
      }
    }
    return tree.build();
  }

  private ScimValue value(String path, SchemaAttribute definition, ScimValue old, ScimValue sent) {
    Place place = new Place("body", path);
    ScimValue read = new Incoming(dialect, place).attribute(sent, definition);
    requireUnfixed(place, definition, old, read);
    if (read instanceof ScimList list && old instanceof ScimList stored) {
      ScimList after = ReadOnlyParts.keptIn(list, stored, definition);
      return after.sameStateAs(old) ? old : after;
    }
    return read instanceof ScimObject parts ? complex(place, parts, old, definition) : read;
  }

  /**
   * A complex value; what the stored one has beyond it is cleared, or kept by option. What a client
   * cannot take away from it stays as long as it has other parts.
   */
  private ScimValue complex(
      Place place, ScimObject sent, ScimValue old, SchemaAttribute definition) {
    if (sent.isUnassigned() && !keepsAbsent) {
      return ScimNull.NULL;
    }
    if (!(old instanceof ScimObject stored)) {
      return sent;
    }
    ScimObjectBuilder tree = stored.toBuilder();
    for (String name : stored.names()) {
      boolean kept =
          keepsAbsent || definition.subAttribute(name).filter(ReplacedTree::isKept).isPresent();
      if (sent.indexOf(name) < 0 && !kept) {
        tree.set(name, ScimNull.NULL);
      }
    }
    for (int i = 0; i < sent.size(); i++) {
      String name = sent.nameAt(i);
      definition
          .subAttribute(name)
          .ifPresent(sub -> requireUnfixed(place, sub, valueOf(stored, name), valueOf(sent, name)));
      tree.set(name, sent.valueAt(i));
    }
    return tree.build();
  }

  private static void requireUnfixed(
      Place place, SchemaAttribute definition, ScimValue old, ScimValue now) {
    boolean fixed = definition.mutability() == Mutability.IMMUTABLE && !old.isUnassigned();
    if (fixed && !now.sameStateAs(old)) {
      throw place.error(
          ScimType.MUTABILITY, definition.name() + " cannot be changed once it is set");
    }
  }

  private static ScimValue valueOf(ScimObject holder, String name) {
    return holder.get(name).orElse(ScimNull.NULL);
  }

  private ScimValue absent(String name, Optional<SchemaAttribute> definition, ScimValue stored) {
    boolean silent =
        name.equalsIgnoreCase("active")
            || name.equalsIgnoreCase("schemas")
            || definition.filter(ReplacedTree::isKept).isPresent();
    if (keepsAbsent || silent || stored == ScimNull.NULL) {
      return stored;
    }
    return cleared(stored);
  }

  private static ScimValue cleared(ScimValue stored) {
    return stored instanceof ScimList ? ScimList.empty() : ScimNull.NULL;
  }

  /**
   * Read-only values are the provider's, immutable ones stay what they are, and write-only ones are
   * never sent back by a client.
   */
  private static boolean isKept(SchemaAttribute definition) {
    return definition.mutability() != Mutability.READ_WRITE;
  }

  private ScimObject named(ScimObject tree) {
    ScimObject named = tree;
    for (Schema extension : schemas.extensions()) {
      if (tree.object(extension.uri()).filter(object -> !object.isUnassigned()).isPresent()) {
        named = ExtensionUris.named(named, extension.uri(), schemas);
      }
    }
    return named;
  }

  /** An extension that the body does not have need not be complete. */
  private void requireAll(ScimObject tree, ScimObject body) {
    requireAll("", tree, schemas.core().definitions());
    for (Schema extension : schemas.extensions()) {
      boolean sent = body.object(extension.uri()).filter(object -> !object.isEmpty()).isPresent();
      tree.object(extension.uri())
          .filter(object -> sent && !object.isUnassigned())
          .ifPresent(object -> requireAll(extension.uri() + ":", object, extension.definitions()));
    }
  }

  private static void requireAll(
      String prefix, ScimObject holder, List<SchemaAttribute> definitions) {
    for (SchemaAttribute definition : definitions) {
      if (definition.mutability() != Mutability.READ_ONLY) {
        requireAll(prefix + definition.name(), valueOf(holder, definition.name()), definition);
      }
    }
  }

  private static void requireAll(String path, ScimValue value, SchemaAttribute definition) {
    if (definition.required() && value.isUnassigned()) {
      throw new Place("body", path)
          .error(ScimType.INVALID_VALUE, "a required attribute is missing");
    }
    if (definition.subAttributes().stream().noneMatch(SchemaAttribute::required)) {
      return;
    }
    if (value instanceof ScimList list) {
      list.forEach(element -> requireParts(path, element, definition));
    } else {
      requireParts(path, value, definition);
    }
  }

  private static void requireParts(String path, ScimValue value, SchemaAttribute definition) {
    if (value instanceof ScimObject object && !object.isUnassigned()) {
      requireAll(path + ".", object, definition.subAttributes());
    }
  }
}
