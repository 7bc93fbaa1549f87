/** Entitlements and the rules that say who is granted which one. */
@NullMarked
package io.scimkit.mapping.entitlement;

import org.jspecify.annotations.NullMarked;
