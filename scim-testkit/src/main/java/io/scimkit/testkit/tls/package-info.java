/** TLS for the loopback door: a certificate made in memory. */
@NullMarked
package io.scimkit.testkit.tls;

import org.jspecify.annotations.NullMarked;
