/**
 * Schemas as data (RFC 7643 section 7): what attributes there are and how they behave.
 *
 * <p>Start at {@link io.scimkit.model.schema.SchemaSet#user()}; a custom extension is added with
 * {@link io.scimkit.model.schema.SchemaSet#with(Schema)}.
 */
@NullMarked
package io.scimkit.model.schema;

import org.jspecify.annotations.NullMarked;
