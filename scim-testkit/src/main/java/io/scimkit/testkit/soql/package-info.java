/**
 * SOQL: a parser with positions, the type rules and an evaluator over rows that the engine
 * supplies.
 *
 * <p>{@link io.scimkit.testkit.soql.Soql} runs a query against a {@link
 * io.scimkit.testkit.soql.SoqlSource}. Nothing here knows a rule of user life or writes JSON. The
 * grammar follows the SOQL reference (v65.0); the shape of error texts follows recorded replies.
 */
@NullMarked
package io.scimkit.testkit.soql;

import org.jspecify.annotations.NullMarked;
