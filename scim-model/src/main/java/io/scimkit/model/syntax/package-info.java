/** The grammar of filters and paths, read by hand. Internal. */
@NullMarked
package io.scimkit.model.syntax;

import org.jspecify.annotations.NullMarked;
