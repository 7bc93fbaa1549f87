/**
 * SOQL: a parser with positions, the type rules and an evaluator over rows that the engine
 * supplies.
 *
 * <p>{@link io.scimkit.testkit.soql.Soql} runs a query against a {@link
 * io.scimkit.testkit.soql.SoqlSource}. Nothing here knows a rule of user life or writes JSON.
 *
 * <p>Sources: grammar, operators, date literals, aggregates and limits by the SOQL reference
 * (v65.0); the wording of grammar errors by the Summer '24 release notes; columns, carets and
 * windows by replies that were published, which {@code RecordedErrorsTest} names. Nothing was tried
 * on a live org.
 *
 * <p>Refused by name, because only Salesforce knows them: FORMAT(), convertCurrency(), DISTANCE(),
 * toLabel() in GROUP BY, WITH DATA CATEGORY, UPDATE TRACKING and VIEWSTAT, SET OPTIONS, currency
 * literals, several objects in FROM, and scopes other than {@code everything} and {@code mine}.
 *
 * <p>Assumed, for want of a source:
 *
 * <ul>
 *   <li>NOT is two-valued: the contrary of {@code <} accepts null.
 *   <li>Text is grouped, ordered and compared without case and without a locale; picklists are
 *       ordered as text.
 *   <li>Groups come in the order of their first rows, rows without ORDER BY as the source has them.
 *   <li>The subtotals of ROLLUP and CUBE follow the groups that they sum up.
 *   <li>{@code LAST_N_DAYS:n} ends with today, not with this second.
 *   <li>FOR VIEW, FOR REFERENCE and FOR UPDATE are taken and change nothing.
 *   <li>The codes and texts for too long a query or string, a number out of range, an unknown
 *       scope, ORDER BY or LIMIT in a semi-join, and COUNT() with GROUP BY.
 * </ul>
 */
@NullMarked
package io.scimkit.testkit.soql;

import org.jspecify.annotations.NullMarked;
