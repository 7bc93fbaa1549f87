package io.scimkit.model.schema;

import io.scimkit.model.path.AttributePath;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leaves out of a tree what is not to be answered. */
final class ProjectedTree {

  /** How much of an attribute the client named. */
  private enum Named {
    NOT,
    PARTLY,
    WHOLLY
  }

  private final SchemaSet schemas;
  private final List<AttributePath> paths;
  private final boolean excluding;

  ProjectedTree(SchemaSet schemas, List<AttributePath> paths, boolean excluding) {
    this.schemas = schemas;
    this.paths = paths;
    this.excluding = excluding;
  }

  ScimObject project(ScimObject resource) {
    ScimObjectBuilder answer = ScimObject.builder();
    for (int i = 0; i < resource.size(); i++) {
      String name = resource.nameAt(i);
      ScimValue value = resource.valueAt(i);
      boolean extension = schemas.definition(name).isEmpty() && value instanceof ScimObject;
      if (extension && name.indexOf(':') >= 0) {
        set(answer, name, extension(name, (ScimObject) value));
      } else {
        set(answer, name, attribute(null, name, schemas.definition(name), value));
      }
    }
    return answer.build();
  }

  private ScimValue extension(String uri, ScimObject extension) {
    ScimObjectBuilder answer = ScimObject.builder();
    Optional<Schema> schema = schemas.extension(uri);
    for (int i = 0; i < extension.size(); i++) {
      String name = extension.nameAt(i);
      Optional<SchemaAttribute> definition = schema.flatMap(known -> known.definition(name));
      set(answer, name, attribute(uri, name, definition, extension.valueAt(i)));
    }
    return answer.build();
  }

  private static void set(ScimObjectBuilder answer, String name, ScimValue value) {
    if (!value.isUnassigned()) {
      answer.set(name, value);
    }
  }

  private ScimValue attribute(
      @Nullable String uri, String name, Optional<SchemaAttribute> definition, ScimValue value) {
    Named named = named(uri, name);
    Returned returned = definition.map(SchemaAttribute::returned).orElse(Returned.DEFAULT);
    // what is always returned cannot be asked for in part, nor what is not there be left out so
    boolean divisible =
        returned == Returned.DEFAULT
            || returned == (excluding ? Returned.ALWAYS : Returned.REQUEST);
    if (named == Named.PARTLY && divisible) {
      return parts(uri, name, definition, value);
    }
    return keeps(named == Named.WHOLLY, returned)
        ? withoutHidden(value, definition)
        : ScimValue.ofNull();
  }

  private boolean keeps(boolean named, Returned returned) {
    return switch (returned) {
      case ALWAYS -> true;
      case NEVER -> false;
      case REQUEST -> named && !excluding;
      case DEFAULT -> paths.isEmpty() || named != excluding;
    };
  }

  private Named named(@Nullable String uri, String name) {
    Named named = Named.NOT;
    String whole = uri == null ? schemas.core().uri() : uri;
    for (AttributePath path : paths) {
      if (path.toString().equalsIgnoreCase(whole)) {
        return Named.WHOLLY;
      }
      if (isIn(path, uri) && path.name().equalsIgnoreCase(name)) {
        if (path.subAttribute().isEmpty()) {
          return Named.WHOLLY;
        }
        named = Named.PARTLY;
      }
    }
    return named;
  }

  private boolean isIn(AttributePath path, @Nullable String uri) {
    String wanted = path.schema().orElse(schemas.core().uri());
    return wanted.equalsIgnoreCase(uri == null ? schemas.core().uri() : uri);
  }

  private ScimValue parts(
      @Nullable String uri, String name, Optional<SchemaAttribute> definition, ScimValue value) {
    if (value instanceof ScimList list) {
      List<ScimValue> elements = new ArrayList<>(list.size());
      for (ScimValue element : list) {
        ScimValue part = parts(uri, name, definition, element);
        if (!part.isUnassigned()) {
          elements.add(part);
        }
      }
      return ScimList.of(elements);
    }
    if (!(value instanceof ScimObject object)) {
      return excluding ? value : ScimValue.ofNull();
    }
    ScimObjectBuilder answer = ScimObject.builder();
    for (int i = 0; i < object.size(); i++) {
      String sub = object.nameAt(i);
      Returned returned =
          definition
              .flatMap(known -> known.subAttribute(sub))
              .map(SchemaAttribute::returned)
              .orElse(Returned.DEFAULT);
      if (keeps(isNamed(uri, name, sub), returned)) {
        set(answer, sub, object.valueAt(i));
      }
    }
    return answer.build();
  }

  private boolean isNamed(@Nullable String uri, String name, String sub) {
    return paths.stream()
        .anyMatch(
            path ->
                isIn(path, uri)
                    && path.name().equalsIgnoreCase(name)
                    && path.subAttribute().filter(sub::equalsIgnoreCase).isPresent());
  }

  /** A whole attribute without what is unassigned, returned never or on request inside it. */
  private static ScimValue withoutHidden(ScimValue value, Optional<SchemaAttribute> definition) {
    if (value instanceof ScimList list) {
      List<ScimValue> elements = new ArrayList<>(list.size());
      for (ScimValue element : list) {
        ScimValue shown = withoutHidden(element, definition);
        if (!shown.isUnassigned()) {
          elements.add(shown);
        }
      }
      return ScimList.of(elements);
    }
    if (!(value instanceof ScimObject object)) {
      return value;
    }
    ScimObjectBuilder answer = ScimObject.builder();
    for (int i = 0; i < object.size(); i++) {
      String sub = object.nameAt(i);
      Optional<SchemaAttribute> part = definition.flatMap(known -> known.subAttribute(sub));
      Returned returned = part.map(SchemaAttribute::returned).orElse(Returned.DEFAULT);
      if (returned == Returned.DEFAULT || returned == Returned.ALWAYS) {
        set(answer, sub, withoutHidden(object.valueAt(i), part));
      }
    }
    return answer.build();
  }
}
