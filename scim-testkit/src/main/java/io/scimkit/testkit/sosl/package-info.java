/**
 * SOSL: FIND, IN and RETURNING over the rows that SOQL reads.
 *
 * <p>Assumed, for want of a source: a word stands between characters that are neither letters nor
 * digits, case does not count, and an object's rows come in the order of SOQL. Refused by name:
 * every clause of WITH, USING, UPDATE and ORDER BY relevance.
 */
@NullMarked
package io.scimkit.testkit.sosl;

import org.jspecify.annotations.NullMarked;
