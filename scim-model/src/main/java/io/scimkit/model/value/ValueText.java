package io.scimkit.model.value;

/** JSON text for people and logs: complete, except that a password is masked. */
final class ValueText {
  private static final String MASK = "\"<redacted>\"";

  private final StringBuilder out = new StringBuilder();

  private ValueText() {}

  static String of(ScimValue value) {
    ValueText text = new ValueText();
    text.append(value);
    return text.out.toString();
  }

  private void append(ScimValue value) {
    switch (value.kind()) {
      case OBJECT -> append((ScimObject) value);
      case LIST -> append((ScimList) value);
      case STRING -> quote(((ScimString) value).value());
      case NUMBER, BOOLEAN, NULL -> out.append(value);
    }
  }

  private void append(ScimList list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : ",");
      append(list.get(i));
    }
    out.append(']');
  }

  private void append(ScimObject object) {
    // the value of a PATCH operation
    boolean operand = object.text("path").filter(ValueText::isPassword).isPresent();
    out.append('{');
    for (int i = 0; i < object.size(); i++) {
      out.append(i == 0 ? "" : ",");
      quote(object.nameAt(i));
      out.append(':');
      String name = object.nameAt(i);
      boolean secret = isPassword(name) || (operand && name.equalsIgnoreCase("value"));
      if (secret && !object.valueAt(i).isUnassigned()) {
        out.append(MASK);
      } else {
        append(object.valueAt(i));
      }
    }
    out.append('}');
  }

  /** A name or path of it, be it behind a schema URI. */
  private static boolean isPassword(String path) {
    String name = path.substring(path.lastIndexOf(':') + 1);
    return name.equalsIgnoreCase("password");
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(Character.forDigit(c >> 4, 16));
            out.append(Character.forDigit(c & 15, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
