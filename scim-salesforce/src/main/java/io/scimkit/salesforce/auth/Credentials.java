package io.scimkit.salesforce.auth;

/** How the integration signs in. There is one way so far: {@link JwtBearer}. */
public sealed interface Credentials permits JwtBearer {
  /** {@return the username of the integration user} */
  String username();
}
