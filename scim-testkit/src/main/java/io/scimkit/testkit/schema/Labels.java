package io.scimkit.testkit.schema;

/** Makes a label of a name: {@code EmailEncodingKey} becomes {@code Email Encoding Key}. */
final class Labels {
  private Labels() {}

  static String of(String name) {
    String base = name.endsWith("__c") ? name.substring(0, name.length() - 3) : name;
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < base.length(); i++) {
      char c = base.charAt(i);
      if (c == '_') {
        label.append(' ');
        continue;
      }
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(base.charAt(i - 1))) {
        label.append(' ');
      }
      label.append(c);
    }
    String text = label.toString();
    // Salesforce labels a reference by what it points to, with "ID" in capitals at the end.
    return text.endsWith(" Id") ? text.substring(0, text.length() - 2) + "ID" : text;
  }
}
