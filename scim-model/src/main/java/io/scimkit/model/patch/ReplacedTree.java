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
        tree.set(name, absent(name, schemas.definition(name), stored.valueAt(i)));
      }
    }
    for (int i = 0; i < body.size(); i++) {
      set(tree, stored, body.nameAt(i), body.valueAt(i));
    }
    ScimObject after = named(tree.build());
    requireAll(after);
    return after;
  }

  private void set(ScimObjectBuilder tree, ScimObject stored, String name, ScimValue sent) {
    Optional<SchemaAttribute> definition = schemas.definition(name);
    ScimValue old = stored.get(name).orElse(ScimNull.NULL);
    Optional<Schema> extension = schemas.extension(name);
    if (definition.isPresent()) {
      if (definition.get().mutability() != Mutability.READ_ONLY) {
        tree.set(name, value(name, definition.get(), old, sent));
      }
    } else if (extension.isPresent() && sent instanceof ScimObject object) {
      tree.set(name, extension(extension.get(), old, object));
    } else {
      tree.set(name, sent);
    }
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
      ScimValue before = stored.get(name).orElse(ScimNull.NULL);
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
    boolean fixed = definition.mutability() == Mutability.IMMUTABLE && !old.isUnassigned();
    if (fixed && !read.sameStateAs(old)) {
      throw place.error(ScimType.MUTABILITY, "it cannot be changed once it is set");
    }
    if (read instanceof ScimList list) {
      ScimList single = Primary.single(ScimList.empty(), list, definition);
      return single.sameStateAs(old) && old instanceof ScimList ? old : single;
    }
    return read instanceof ScimObject parts ? complex(parts, old, definition) : read;
  }

  /**
   * A complex value; what the stored one has beyond it is cleared, or kept by option. Its read-only
   * parts stay as long as it has others.
   */
  private ScimValue complex(ScimObject sent, ScimValue old, SchemaAttribute definition) {
    if (!(old instanceof ScimObject stored)) {
      return sent;
    }
    if (sent.isUnassigned() && !keepsAbsent) {
      return ScimNull.NULL;
    }
    ScimObjectBuilder tree = stored.toBuilder();
    for (String name : stored.names()) {
      boolean kept = keepsAbsent || ReadOnlyParts.contain(name, definition);
      if (sent.indexOf(name) < 0 && !kept) {
        tree.set(name, ScimNull.NULL);
      }
    }
    for (int i = 0; i < sent.size(); i++) {
      tree.set(sent.nameAt(i), sent.valueAt(i));
    }
    return tree.build();
  }

  private ScimValue absent(String name, Optional<SchemaAttribute> definition, ScimValue stored) {
    boolean silent =
        name.equalsIgnoreCase("active")
            || name.equalsIgnoreCase("schemas")
            || definition.filter(ReplacedTree::isKept).isPresent();
    if (keepsAbsent || silent || stored == ScimNull.NULL) {
      return stored;
    }
    return stored instanceof ScimList ? ScimList.empty() : ScimNull.NULL;
  }

  /** Read-only values are the provider's, and write-only ones are never sent back by a client. */
  private static boolean isKept(SchemaAttribute definition) {
    return definition.mutability() == Mutability.READ_ONLY
        || definition.mutability() == Mutability.WRITE_ONLY;
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

  private void requireAll(ScimObject tree) {
    requireAll("", tree, schemas.core());
    for (Schema extension : schemas.extensions()) {
      tree.object(extension.uri())
          .filter(object -> !object.isUnassigned())
          .ifPresent(object -> requireAll(extension.uri() + ":", object, extension));
    }
  }

  private static void requireAll(String prefix, ScimObject holder, Schema schema) {
    for (SchemaAttribute definition : schema.definitions()) {
      boolean empty =
          holder.get(definition.name()).filter(value -> !value.isUnassigned()).isEmpty();
      if (definition.required() && definition.mutability() != Mutability.READ_ONLY && empty) {
        throw new Place("body", prefix + definition.name())
            .error(ScimType.INVALID_VALUE, "a required attribute is missing");
      }
    }
  }
}
