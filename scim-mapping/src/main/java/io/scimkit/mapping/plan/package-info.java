/**
 * The outcome of a decision: the desired user, the plan that leads there, and the problems that
 * prevent one.
 */
@NullMarked
package io.scimkit.mapping.plan;

import org.jspecify.annotations.NullMarked;
