/**
 * What real identity providers send in a PATCH that RFC 7644 does not foresee: one class for each
 * habit, with its source. Internal; {@link io.scimkit.model.patch.Quirk} names them for users.
 */
@NullMarked
package io.scimkit.model.patch.dialect;

import org.jspecify.annotations.NullMarked;
