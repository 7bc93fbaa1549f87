package io.scimkit.model.patch.dialect;

import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterTolerance;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;
import java.util.Set;

/**
 * One departure from RFC 7644, as hooks into reading and applying a PATCH. Each implementation
 * overrides the one hook that it is about; the defaults are the RFC.
 */
public interface Habit {

  /**
   * Reads the word that says what an operation does.
   *
   * @param word the word as it was sent
   * @return the word that the RFC has for it
   */
  default String op(String word) {
    return word;
  }

  /**
   * Tells whether a request may lack the schema URI of PATCH requests.
   *
   * @return false by the RFC
   */
  default boolean allowsMissingSchema() {
    return false;
  }

  /**
   * Tells whether a request may have no operation at all.
   *
   * @return false by the RFC
   */
  default boolean allowsNoOperations() {
    return false;
  }

  /**
   * Tells whether the keys of a value without path are paths themselves.
   *
   * @return false by the RFC, which has attribute names there
   */
  default boolean readsKeysAsPaths() {
    return false;
  }

  /**
   * Tells whether an extension's attribute may go without its schema URI.
   *
   * @return false by the RFC
   */
  default boolean findsExtensionsWithoutUri() {
    return false;
  }

  /**
   * Unwraps the value of a whole attribute.
   *
   * @param value the value as it was sent
   * @param definition the attribute
   * @return the value that is meant
   */
  default ScimValue attribute(ScimValue value, SchemaAttribute definition) {
    return value;
  }

  /**
   * Reads one value: that of a single-valued attribute, or an element of a multi-valued one.
   *
   * @param value the value as it was sent
   * @param definition the attribute
   * @return the value that is meant
   */
  default ScimValue value(ScimValue value, SchemaAttribute definition) {
    return value;
  }

  /**
   * Makes the value that a filter looks for and does not find.
   *
   * @param filter the filter
   * @return the value's first sub-attributes; empty by the RFC, which has noTarget
   */
  default Optional<ScimObject> missing(Expression filter) {
    return Optional.empty();
  }

  /**
   * Tells whether removing what is not there is a success.
   *
   * @return false by the RFC, which has noTarget
   */
  default boolean forgivesRemovingNothing() {
    return false;
  }

  /**
   * Tells whether a "remove" may name in its value what is to be removed.
   *
   * @return false by the RFC
   */
  default boolean removesByValue() {
    return false;
  }

  /**
   * Tells whether two values of an attribute are one as soon as their "value" is the same.
   *
   * @param definition the attribute
   * @return false by the RFC
   */
  default boolean identifiesByValue(SchemaAttribute definition) {
    return false;
  }

  /**
   * The departures from the grammar of filters that paths may have.
   *
   * @return none by the RFC
   */
  default Set<FilterTolerance> filterTolerances() {
    return Set.of();
  }

  /**
   * Tells whether a single value may stand where a list replaces another.
   *
   * @return false by the RFC, which lets only "add" take a single value
   */
  default boolean acceptsValueWithoutList() {
    return false;
  }

  /**
   * Tells whether a body may repeat an id that the resource itself does not hold.
   *
   * @return false by the RFC, which has mutability
   */
  default boolean ignoresUnheldId() {
    return false;
  }

  /**
   * Tells whether a second primary value in one body is demoted.
   *
   * @return false by the RFC, which allows one
   */
  default boolean demotesSecondPrimary() {
    return false;
  }
}
