package io.scimkit.testkit.engine;

import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Schema;
import io.scimkit.testkit.store.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The objects and fields that a running user may know of; the others do not exist for him. */
public final class SeenSchema {
  private final Org org;
  private final Actor actor;
  private final Schema schema;

  /** For one reader. */
  public SeenSchema(Org org, Actor actor) {
    this.org = org;
    this.actor = actor;
    this.schema = org.store().schema();
  }

  /** The object of this name in any case. */
  public Optional<SObjectType> type(String anyCase) {
    return schema.type(anyCase).flatMap(this::see);
  }

  /** The object whose ids begin like this one. */
  public Optional<SObjectType> ofId(String id) {
    return schema.ofId(id).flatMap(this::see);
  }

  /** All objects. */
  public List<SObjectType> types() {
    return schema.types().stream().flatMap(type -> see(type).stream()).toList();
  }

  private Optional<SObjectType> see(SObjectType type) {
    if (type.internal() || !mayKnow(type)) {
      return Optional.empty();
    }
    if (actor.isSystem() || !type.isLimited()) {
      return Optional.of(type);
    }
    Set<String> names = names();
    // Who may view or modify all data sees every object, but field-level security binds him too.
    boolean all = actor.mayAny(Permission.VIEW_ALL_DATA, Permission.MODIFY_ALL_DATA);
    if (!all && !type.access().readableBy(names)) {
      return Optional.empty();
    }
    boolean changes = type.access().writableBy(names) || actor.mayAny(Permission.MODIFY_ALL_DATA);
    return Optional.of(type.seenBy(names, changes));
  }

  private boolean mayKnow(SObjectType type) {
    return actor.isSystem()
        || type.needs().isEmpty()
        || type.needs().stream()
            .anyMatch(name -> org.permissions().holds(actor.userId(), "Permissions" + name));
  }

  /** What the reader's rights come from: his profile and the sets that take effect. */
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Row set : org.permissions().effectiveSets(actor.userId())) {
      String profile = set.text("ProfileId");
      names.add(
          profile.isEmpty()
              ? set.text("Name")
              : org.store().find(profile).map(row -> row.text("Name")).orElse(""));
    }
    return names;
  }
}
