/** Typed SCIM 2.0: resources, filters, paths, patches, schemas and messages. */
@NullMarked
package io.scimkit.model;

import org.jspecify.annotations.NullMarked;
