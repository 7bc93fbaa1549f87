/**
 * PATCH (RFC 7644 section 3.5.2). Start at {@link
 * io.scimkit.model.patch.PatchRequest#parse(String)}.
 */
@NullMarked
package io.scimkit.model.patch;

import org.jspecify.annotations.NullMarked;
