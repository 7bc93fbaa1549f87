/** Markdown that shows any value as it is. Not exported. */
@NullMarked
package io.scimkit.mapping.markdown;

import org.jspecify.annotations.NullMarked;
