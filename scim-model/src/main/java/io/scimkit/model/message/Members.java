package io.scimkit.model.message;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimNumber;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads the members of one message, or of one of its parts, and names them in errors. */
final class Members {
  private static final String MESSAGES = "urn:ietf:params:scim:api:messages:2.0:";
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

  private final ScimObject object;
  private final String prefix;
  private final MessageOptions options;

  /** The prefix is empty for a message itself, and such as {@code Operations[2].} for a part. */
  Members(ScimObject object, String prefix, MessageOptions options) {
    this.object = object;
    this.prefix = prefix;
    this.options = options;
  }

  ScimObject object() {
    return object;
  }

  boolean allow(Tolerance tolerance) {
    return options.allow(tolerance);
  }

  /** Refuses what says to be another message, and in strict mode what does not say what it is. */
  void requireSchema(String expected) {
    boolean other = false;
    for (ScimValue uri : object.values("schemas")) {
      String text = uri.text().orElse("");
      if (text.equalsIgnoreCase(expected)) {
        return;
      }
      other |= text.regionMatches(true, 0, MESSAGES, 0, MESSAGES.length());
    }
    if (other || !allow(Tolerance.SCHEMA_NOT_NAMED)) {
      throw ScimException.of(
              ScimType.INVALID_SYNTAX,
              "schemas must name "
                  + expected
                  + " but is "
                  + object.get("schemas").map(ScimValue::toString).orElse("missing"))
          .atPath(path("schemas"));
    }
  }

  boolean has(String name) {
    return value(name) != ScimNull.NULL;
  }

  ScimValue value(String name) {
    int index = object.indexOf(name);
    return index < 0 ? ScimNull.NULL : object.valueAt(index);
  }

  Optional<String> text(String name) {
    ScimValue value = value(name);
    if (value == ScimNull.NULL) {
      return Optional.empty();
    }
    if (value instanceof ScimString text) {
      return Optional.of(text.value());
    }
    throw wrong(name, "must be a text", value);
  }

  String requiredText(String name) {
    return text(name)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> refused(name, name + " is missing"));
  }

  OptionalLong integer(String name) {
    ScimValue value = value(name);
    if (value == ScimNull.NULL) {
      return OptionalLong.empty();
    }
    if (value instanceof ScimNumber number && number.isLong()) {
      return OptionalLong.of(number.longValue());
    }
    if (value instanceof ScimString text
        && allow(Tolerance.NUMBER_AS_TEXT)
        && INTEGER.matcher(text.value()).matches()) {
      return OptionalLong.of(Long.parseLong(text.value()));
    }
    throw wrong(name, "must be an integer", value);
  }

  /** The values of a list; null counts as not mentioned. */
  List<ScimValue> list(String name) {
    ScimValue value = value(name);
    if (value instanceof ScimList list) {
      return list.values();
    }
    if (value == ScimNull.NULL) {
      return List.of();
    }
    if (allow(Tolerance.SINGLE_VALUE)) {
      return List.of(value);
    }
    throw wrong(name, "must be a list", value);
  }

  Optional<ETag> etag(String name) {
    try {
      return text(name).map(text -> ETag.parse(text, options));
    } catch (ScimException e) {
      throw e.atPath(path(name));
    }
  }

  List<ScimObject> objects(String name) {
    List<ScimObject> objects = new ArrayList<>();
    for (ScimValue value : list(name)) {
      if (!(value instanceof ScimObject complex)) {
        throw wrong(name + "[" + objects.size() + "]", "must be an object", value);
      }
      objects.add(complex);
    }
    return objects;
  }

  Optional<ScimObject> complex(String name) {
    ScimValue value = value(name);
    if (value == ScimNull.NULL) {
      return Optional.empty();
    }
    if (value instanceof ScimObject complex) {
      return Optional.of(complex);
    }
    throw wrong(name, "must be an object", value);
  }

  /** What the message holds beside the members that its type knows. */
  ScimObject others(List<String> known) {
    ScimObjectBuilder rest = object.toBuilder().remove("schemas");
    known.forEach(rest::remove);
    return rest.build();
  }

  ScimException wrong(String name, String why, ScimValue value) {
    return refused(name, name + " " + why + " but is " + brief(value));
  }

  ScimException refused(String name, String why) {
    String place = prefix.isEmpty() ? "" : " (in " + prefix.substring(0, prefix.length() - 1) + ")";
    return ScimException.of(ScimType.INVALID_VALUE, why + place).atPath(path(name));
  }

  private String path(String name) {
    return prefix + name;
  }

  private static String brief(ScimValue value) {
    return switch (value.kind()) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      case STRING, NUMBER, BOOLEAN, NULL -> {
        String text = value.toString();
        yield text.length() <= 64 ? text : text.substring(0, 64) + "…";
      }
    };
  }
}
