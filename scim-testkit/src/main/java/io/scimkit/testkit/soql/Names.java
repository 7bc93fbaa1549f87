package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the paths of one query or sub-query in the metadata of its object. */
final class Names {

  private static final int MAX_HOPS = 5;

  private final SoqlSource source;
  private final SoqlErrors errors;
  private final SoqlObject object;
  private final Optional<String> alias;

  Names(SoqlSource source, SoqlErrors errors, SoqlObject object, Optional<String> alias) {
    this.source = source;
    this.errors = errors;
    this.object = object;
    this.alias = alias;
  }

  SoqlObject object() {
    return object;
  }

  Column column(Path path) {
    List<String> parts = withoutPrefix(path.parts());
    int last = parts.size() - 1;
    if (last > MAX_HOPS) {
      throw errors.malformed(
          path.place(),
          "SOQL statements cannot query relationships more than 5 levels away from the root entity"
              + " object.");
    }
    List<SoqlField> hops = new ArrayList<>();
    SoqlObject at = object;
    for (String relationship : parts.subList(0, last)) {
      Optional<? extends SoqlField> hop = at.parent(relationship);
      Optional<? extends SoqlObject> next = hop.flatMap(this::target);
      if (hop.isEmpty() || next.isEmpty()) {
        throw unknownRelationship(path, relationship);
      }
      hops.add(hop.get());
      at = next.get();
    }
    Optional<? extends SoqlField> field = at.field(parts.get(last));
    if (field.isEmpty()) {
      throw noSuchColumn(path, parts.get(last), at);
    }
    return new Column(source, hops, field.get());
  }

  /** The alias, or the object's own name, in front of a path says nothing. */
  private List<String> withoutPrefix(List<String> parts) {
    String first = parts.get(0);
    boolean prefix =
        parts.size() > 1
            && (alias.filter(first::equalsIgnoreCase).isPresent()
                || (first.equalsIgnoreCase(object.name()) && object.parent(first).isEmpty()));
    return prefix ? parts.subList(1, parts.size()) : parts;
  }

  private Optional<? extends SoqlObject> target(SoqlField reference) {
    List<String> targets = reference.referenceTo();
    return targets.size() == 1
        ? source.object(targets.get(0))
        : targets.isEmpty() ? Optional.empty() : Optional.of(NameObject.INSTANCE);
  }

  private SoqlException unknownRelationship(Path path, String relationship) {
    return errors.invalidField(
        path.place(),
        "Didn't understand relationship '"
            + relationship
            + "' in field path. If you are attempting to use a custom relationship, be sure to"
            + " append the '__r' after the custom relationship name. Please reference your WSDL or"
            + " the describe call for the appropriate names.");
  }

  private SoqlException noSuchColumn(Path path, String name, SoqlObject at) {
    return errors.invalidField(
        path.place(),
        "No such column '"
            + name
            + "' on entity '"
            + at.name()
            + "'. If you are attempting to use a custom field, be sure to append the '__c' after"
            + " the custom field name. Please reference your WSDL or the describe call for the"
            + " appropriate names.");
  }
}
