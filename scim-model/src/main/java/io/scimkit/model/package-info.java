/**
 * Typed SCIM 2.0 resources.
 *
 * <p>Start at {@link io.scimkit.model.ScimUser#parse(String)} and {@link
 * io.scimkit.model.ScimGroup#parse(String)}. Everything is immutable and thread-safe, except the
 * builders. What a client sent is kept whole: unknown attributes, their order and their spelling.
 */
@NullMarked
package io.scimkit.model;

import org.jspecify.annotations.NullMarked;
