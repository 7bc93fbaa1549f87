package io.scimkit.testkit.soql;

import java.util.Optional;

/** The object, or in a sub-query the child relationship, and its alias. */
record From(Path name, Optional<String> alias) {

  void write(StringBuilder text) {
    name.write(text);
    alias.ifPresent(word -> text.append(' ').append(word));
  }
}
