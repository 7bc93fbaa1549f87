/** The two ways in: loopback HTTP and an httpclient5 client without a socket. */
@NullMarked
package io.scimkit.testkit.door;

import org.jspecify.annotations.NullMarked;
