package io.scimkit.testkit.soql;

/** The scope of USING SCOPE, as written. */
record ScopeName(String name, Place place) {}
