/** Filters and paths made ready for one set of schemas, and looked up in a tree. Internal. */
@NullMarked
package io.scimkit.model.match;

import org.jspecify.annotations.NullMarked;
