/** Metadata as data: objects and their fields, read from one small file each. */
@NullMarked
package io.scimkit.testkit.schema;

import org.jspecify.annotations.NullMarked;
