package io.scimkit.model.patch;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.patch.dialect.Habit;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.TypeRule;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an operation's value as the attribute's type, in the dialect, or refuses it. */
final class Incoming {
  private final Dialect dialect;
  private final Place place;

  Incoming(Dialect dialect, Place place) {
    this.dialect = dialect;
    this.place = place;
  }

  /** The values to add: one may stand for itself (RFC 7644 section 3.5.2.1). */
  ScimValue addition(ScimValue value, SchemaAttribute definition) {
    boolean single =
        definition.multiValued() && value.kind() != ScimValue.Kind.LIST && value != ScimNull.NULL;
    ScimValue unwrapped = single ? dialect.attribute(value, definition) : value;
    boolean bare = single && unwrapped.kind() != ScimValue.Kind.LIST;
    return attribute(bare ? ScimList.of(unwrapped) : unwrapped, definition);
  }

  /** The value of a whole attribute: a list for a multi-valued one. */
  ScimValue attribute(ScimValue value, SchemaAttribute definition) {
    ScimValue unwrapped = dialect.attribute(value, definition);
    if (!definition.multiValued()) {
      return element(unwrapped, definition);
    }
    if (unwrapped == ScimNull.NULL) {
      return ScimList.empty();
    }
    if (!(unwrapped instanceof ScimList list)) {
      if (!dialect.takesAnyValue() && !dialect.any(Habit::acceptsValueWithoutList)) {
        throw refused(definition, "expected a list");
      }
      return ScimList.of(element(unwrapped, definition));
    }
    List<ScimValue> elements = new ArrayList<>(list.size());
    int primaries = 0;
    for (int i = 0; i < list.size(); i++) {
      elements.add(element(list.get(i), definition));
      primaries += Primary.isPrimary(elements.get(i)) ? 1 : 0;
    }
    ScimList read = ScimList.of(elements);
    boolean several = primaries > 1 && definition.subAttribute("primary").isPresent();
    if (!several || dialect.takesAnyValue()) {
      return read;
    }
    if (!dialect.any(Habit::demotesSecondPrimary)) {
      throw refused(definition, "only one value may be primary");
    }
    return Primary.single(ScimList.empty(), read, definition);
  }

  /** One value: that of a single-valued attribute, or an element. */
  ScimValue element(ScimValue value, SchemaAttribute definition) {
    if (dialect.takesAnyValue()) {
      return ReadOnlyParts.without(value, definition);
    }
    ScimValue read = dialect.value(value, definition);
    if (read == ScimNull.NULL) {
      if (definition.multiValued()) {
        throw refused(definition, "a value in a list is null");
      }
      return read;
    }
    Optional<String> fault = TypeRule.fault(read, definition);
    if (fault.isPresent()) {
      throw refused(definition, fault.get());
    }
    return read instanceof ScimObject object ? complex(object, definition) : read;
  }

  private ScimValue complex(ScimObject object, SchemaAttribute definition) {
    if (definition.multiValued() && object.isEmpty()) {
      throw refused(definition, "a value in a list is an empty object");
    }
    ScimObject read = object;
    for (int i = 0; i < object.size(); i++) {
      String name = object.nameAt(i);
      ScimValue part = object.valueAt(i);
      Optional<SchemaAttribute> sub = definition.subAttribute(name);
      ScimValue readPart = sub.isPresent() ? attribute(part, sub.get()) : part;
      if (ReadOnlyParts.contain(name, definition)) {
        read = read.without(name);
      } else if (!readPart.equals(part)) {
        read = read.with(name, readPart);
      }
    }
    if (definition.multiValued() && read.isEmpty()) {
      throw refused(definition, "a value in a list has read-only parts alone");
    }
    return read;
  }

  private ScimException refused(SchemaAttribute definition, String why) {
    return place.error(ScimType.INVALID_VALUE, definition.name() + ": " + why);
  }
}
