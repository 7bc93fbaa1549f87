package io.scimkit.mapping.json;

/**
 * A part of a definition that the vocabulary knows and this version does not do. It is kept as it
 * is, so that it can be written again and refused by name when something is planned.
 *
 * @param pointer where it stands
 * @param json its value as compact JSON
 */
public record Deferred(String pointer, String json) {}
