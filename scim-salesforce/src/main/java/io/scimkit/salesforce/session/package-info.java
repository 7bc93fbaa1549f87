/** Signing in, and the token while it lives. */
@NullMarked
package io.scimkit.salesforce.session;

import org.jspecify.annotations.NullMarked;
