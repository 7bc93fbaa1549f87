package io.scimkit.model.value;

import jakarta.json.stream.JsonGenerator;

/** Writes the tree as JSON by streaming. */
final class TreeWriter {
  private final JsonGenerator out;

  private TreeWriter(JsonGenerator out) {
    this.out = out;
  }

  static String write(ScimObject object) {
    TextSink sink = new TextSink();
    try (JsonGenerator generator = Json.GENERATORS.createGenerator(sink)) {
      new TreeWriter(generator).object(object);
    }
    return sink.toString();
  }

  private void object(ScimObject object) {
    out.writeStartObject();
    for (int i = 0; i < object.size(); i++) {
      out.writeKey(object.nameAt(i));
      value(object.valueAt(i));
    }
    out.writeEnd();
  }

  private void value(ScimValue value) {
    switch (value.kind()) {
      case OBJECT -> object((ScimObject) value);
      case LIST -> list((ScimList) value);
      case STRING -> out.write(((ScimString) value).value());
      case NUMBER -> number((ScimNumber) value);
      case BOOLEAN -> out.write(((ScimBoolean) value).value());
      case NULL -> out.writeNull();
    }
  }

  private void list(ScimList list) {
    out.writeStartArray();
    for (int i = 0; i < list.size(); i++) {
      value(list.get(i));
    }
    out.writeEnd();
  }

  private void number(ScimNumber number) {
    if (number.isLong()) {
      out.write(number.longValue());
    } else {
      out.write(number.value());
    }
  }
}
