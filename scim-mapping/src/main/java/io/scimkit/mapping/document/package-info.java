/** Documents for reviewers, written from a blueprint. */
@NullMarked
package io.scimkit.mapping.document;

import org.jspecify.annotations.NullMarked;
