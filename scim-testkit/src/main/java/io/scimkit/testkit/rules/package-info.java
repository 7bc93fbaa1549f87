/** What the org refuses and what it does by itself: one class for each rule, with its source. */
@NullMarked
package io.scimkit.testkit.rules;

import org.jspecify.annotations.NullMarked;
