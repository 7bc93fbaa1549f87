/** Who the integration is: credentials, where the key comes from, and why a sign-in failed. */
@NullMarked
package io.scimkit.salesforce.auth;

import org.jspecify.annotations.NullMarked;
