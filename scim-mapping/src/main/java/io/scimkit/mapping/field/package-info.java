/** What is known of the fields of the User object and their picklists. Not exported. */
@NullMarked
package io.scimkit.mapping.field;

import org.jspecify.annotations.NullMarked;
