/** JSON in and out, with the provider's factories looked up once. */
@NullMarked
package io.scimkit.testkit.json;

import org.jspecify.annotations.NullMarked;
