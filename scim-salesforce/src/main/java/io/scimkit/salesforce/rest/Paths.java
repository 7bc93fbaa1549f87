package io.scimkit.salesforce.rest;

import java.util.List;
import java.util.regex.Pattern;

/** Paths below {@code /services/data/vNN.N}, made of names and ids that were checked. */
final class Paths {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private Paths() {}

  static String object(String object) {
    return "/sobjects/" + checked(object);
  }

  static String row(String object, Target row) {
    return object(object) + "/" + row.text();
  }

  static List<String> fields(List<String> fields) {
    fields.forEach(Paths::checked);
    return fields;
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of an object or field: " + name);
    }
    return name;
  }
}
