/**
 * The switches of {@link io.scimkit.testkit.Behavior}: one enum for each point that public sources
 * leave open. They are named by what is open; the first constant is the default.
 */
@NullMarked
package io.scimkit.testkit.behavior;

import org.jspecify.annotations.NullMarked;
