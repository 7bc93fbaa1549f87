package io.scimkit.testkit.soql;

/**
 * A child relationship.
 *
 * @param relationshipName the name in the FROM of a sub-query, as describe spells it
 * @param object the API name of the child object
 * @param field the API name of the child's reference field
 */
public record SoqlChild(String relationshipName, String object, String field) {}
