package io.scimkit.mapping.field;

/**
 * A picklist value found for a SCIM value.
 *
 * @param key the value to write
 * @param exact whether it means the same; otherwise it is the nearest, and worth a note
 */
public record PicklistMatch(String key, boolean exact) {}
