package io.scimkit.model.value;

import jakarta.json.stream.JsonGenerator;

/**
 * Writes the tree as JSON by streaming. Names go out together with their values: a generator that
 * is given a name alone has to remember it.
 */
final class TreeWriter {
  private final JsonGenerator out;

  private TreeWriter(JsonGenerator out) {
    this.out = out;
  }

  static String write(ScimObject object) {
    TextSink sink = new TextSink();
    try (JsonGenerator generator = Json.GENERATORS.createGenerator(sink)) {
      generator.writeStartObject();
      new TreeWriter(generator).members(object);
    }
    return sink.toString();
  }

  private void members(ScimObject object) {
    for (int i = 0; i < object.size(); i++) {
      member(object.nameAt(i), object.valueAt(i));
    }
    out.writeEnd();
  }

  private void member(String name, ScimValue value) {
    switch (value.kind()) {
      case OBJECT -> {
        out.writeStartObject(name);
        members((ScimObject) value);
      }
      case LIST -> {
        out.writeStartArray(name);
        elements((ScimList) value);
      }
      case STRING -> out.write(name, ((ScimString) value).value());
      case NUMBER -> number(name, (ScimNumber) value);
      case BOOLEAN -> out.write(name, ((ScimBoolean) value).value());
      case NULL -> out.writeNull(name);
    }
  }

  private void elements(ScimList list) {
    for (int i = 0; i < list.size(); i++) {
      element(list.get(i));
    }
    out.writeEnd();
  }

  private void element(ScimValue value) {
    switch (value.kind()) {
      case OBJECT -> {
        out.writeStartObject();
        members((ScimObject) value);
      }
      case LIST -> {
        out.writeStartArray();
        elements((ScimList) value);
      }
      case STRING -> out.write(((ScimString) value).value());
      case NUMBER -> number((ScimNumber) value);
      case BOOLEAN -> out.write(((ScimBoolean) value).value());
      case NULL -> out.writeNull();
    }
  }

  private void number(String name, ScimNumber number) {
    if (number.isLong()) {
      out.write(name, number.longValue());
    } else {
      out.write(name, number.value());
    }
  }

  private void number(ScimNumber number) {
    if (number.isLong()) {
      out.write(number.longValue());
    } else {
      out.write(number.value());
    }
  }
}
