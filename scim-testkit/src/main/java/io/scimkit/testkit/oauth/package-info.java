/** The OAuth endpoints below /services/oauth2 and the connected apps behind them. */
@NullMarked
package io.scimkit.testkit.oauth;

import org.jspecify.annotations.NullMarked;
