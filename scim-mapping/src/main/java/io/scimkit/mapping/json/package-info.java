/** Strict reading and stable writing of the JSON forms of definitions. Not exported. */
@NullMarked
package io.scimkit.mapping.json;

import org.jspecify.annotations.NullMarked;
