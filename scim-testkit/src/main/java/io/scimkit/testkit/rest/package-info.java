/** The REST resources below /services/data. */
@NullMarked
package io.scimkit.testkit.rest;

import org.jspecify.annotations.NullMarked;
