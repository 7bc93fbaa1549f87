/** The decisions themselves: resource to desired user, desired user to plan. Not exported. */
@NullMarked
package io.scimkit.mapping.decide;

import org.jspecify.annotations.NullMarked;
