/** Text for terminals and pages. Not exported. */
@NullMarked
package io.scimkit.mapping.text;

import org.jspecify.annotations.NullMarked;
