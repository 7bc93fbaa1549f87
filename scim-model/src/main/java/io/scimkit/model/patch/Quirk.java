package io.scimkit.model.patch;

/**
 * What real identity providers send in a PATCH that RFC 7644 does not foresee. A {@link Dialect} is
 * a set of these; each is one small class in the source, where it names its evidence.
 */
public enum Quirk {
  /** "Replace" for "replace" (Entra). */
  OP_IN_ANY_CASE,
  /** A request without the schema URI of PATCH requests. */
  MISSING_SCHEMA,
  /** A request without operations changes nothing. */
  NO_OPERATIONS,
  /** Keys of a value without path are paths, such as {@code name.givenName} (Entra with flag). */
  KEYS_AS_PATHS,
  /** An extension's attribute goes without its schema URI (Entra). */
  EXTENSION_WITHOUT_URI,
  /** The attribute once more inside its own value (ConnId). */
  ATTRIBUTE_WRAPPED_IN_ITSELF,
  /** A single value in a list of one (Entra). */
  LIST_OF_ONE,
  /** An empty text or an empty "value" clears the attribute (Entra, Okta). */
  EMPTY_VALUE_CLEARS,
  /** A bare text for a complex attribute is its "value" (Entra). */
  BARE_COMPLEX_VALUE,
  /** A JSON object inside the text of a "value" (Entra's app roles). */
  STRINGIFIED_OBJECT,
  /** Sub-attributes that are null count as not sent (Entra, Okta). */
  NULL_SUB_ATTRIBUTES,
  /** "True" and "False" for booleans (Entra). */
  TEXT_BOOLEANS,
  /** A filtered value that does not exist is made (Entra). */
  MISSING_TARGET_IS_CREATED,
  /** Removing a value that is not there succeeds (all, on retries). */
  REMOVING_NOTHING_IS_DONE,
  /** A "remove" names in its value what is to be removed (Entra, JumpCloud). */
  REMOVE_BY_VALUE,
  /** A member is known by its "value" alone (Entra, Okta). */
  MEMBERS_BY_VALUE,
  /** A filter compares a boolean with "True" (Entra). */
  TEXT_BOOLEANS_IN_FILTERS,
  /** Blanks inside the brackets of a path. */
  BLANKS_IN_PATHS,
  /** One value where a list is due (OneLogin). */
  VALUE_WITHOUT_LIST,
  /** The id once more in a value without path (Okta). */
  REPEATED_ID,
  /** Two primary values in one body: the first stays primary (PingOne). */
  SECOND_PRIMARY
}
