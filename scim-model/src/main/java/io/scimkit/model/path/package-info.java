/**
 * Attribute paths (RFC 7644 sections 3.5.2 and 3.10). Start at {@link io.scimkit.model.path.Path}.
 */
@NullMarked
package io.scimkit.model.path;

import org.jspecify.annotations.NullMarked;
