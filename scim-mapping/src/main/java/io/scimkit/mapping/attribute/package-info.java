/**
 * Attribute rules: which SCIM attribute fills which User field, who owns it, and how strongly it
 * holds.
 */
@NullMarked
package io.scimkit.mapping.attribute;

import org.jspecify.annotations.NullMarked;
