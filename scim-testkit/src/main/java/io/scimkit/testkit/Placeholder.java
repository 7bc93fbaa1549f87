package io.scimkit.testkit;

/** Keeps the empty package compiling; delete it with the first real type. */
public final class Placeholder {
  private Placeholder() {}
}
