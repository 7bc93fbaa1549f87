package io.scimkit.salesforce;

import static java.util.Objects.requireNonNull;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.salesforce.auth.Credentials;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.catalog.CatalogCache;
import io.scimkit.salesforce.catalog.CatalogReader;
import io.scimkit.salesforce.leaver.OrgRunbooks;
import io.scimkit.salesforce.runbook.Runbooks;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Session;
import io.scimkit.salesforce.session.SignIn;
import io.scimkit.salesforce.session.Tally;
import io.scimkit.salesforce.wire.HttpClients5;
import io.scimkit.salesforce.wire.Transport;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One Salesforce org. Make one for each org, keep it, and share it between threads: it signs in on
 * first use, holds the token in memory only, renews it when the org refuses it, and reads the org's
 * names once.
 *
 * <pre>{@code
 * Salesforce org = Salesforce.at(binding)
 *     .credentials(JwtBearer.of(clientId, username, KeySource.pem(path)))
 *     .build();
 * }</pre>
 *
 * <p>It sends no request twice, except once more after the org refused the token, and the calls of
 * a runbook, which ask what is left before they write, up to three times. It sends the token to the
 * host of the binding and to Salesforce's own hosts only, follows no redirect, keeps no cookie, and
 * reads at most 16 MiB of a reply, for at most five minutes. Every failure on the way to the org or
 * in it is a {@link SalesforceException}. Safe for use by several threads.
 */
public final class Salesforce implements AutoCloseable {
  private final OrgBinding binding;
  private final Clock clock;
  private final Transport transport;
  private final OrgConnection connection;
  private final CatalogCache catalog;

  private Salesforce(Builder builder, JwtBearer credentials) {
    this.binding = builder.binding;
    this.clock = builder.clock;
    HttpClientBuilder http = builder.http == null ? HttpClients5.standard() : builder.http;
    this.transport = new Transport(HttpClients5.build(http), builder.listener, clock);
    URI usualAudience =
        URI.create(
            binding.isSandbox() ? "https://test.salesforce.com" : "https://login.salesforce.com");
    SignIn signIn =
        new SignIn(
            transport,
            credentials,
            binding.url(),
            credentials.audience().orElse(usualAudience),
            binding.orgId(),
            clock);
    OrgConnection signedIn =
        new OrgConnection(transport, new Session(signIn::get), builder.apiVersion);
    this.connection = signedIn;
    this.catalog = new CatalogCache(() -> CatalogReader.read(signedIn, binding, new Tally()));
  }

  /**
   * Begins with the org.
   *
   * @param binding its address, the id it must have, and whether it is a sandbox
   * @return a builder that still needs credentials
   */
  public static Builder at(OrgBinding binding) {
    return new Builder(requireNonNull(binding, "binding"));
  }

  /** {@return the org as it was described} */
  public OrgBinding binding() {
    return binding;
  }

  /**
   * {@return the names of the org and their ids; one call on first use, none afterwards}
   *
   * @throws SalesforceException when sign-in or the read fails
   */
  public OrgCatalog catalog() {
    return catalog.get();
  }

  /**
   * Reads the names again, for example after an administrator has made a permission set that a plan
   * called unknown. Plans that were made before keep the ids they have.
   *
   * @return the names as they are now
   * @throws SalesforceException when sign-in or the read fails; the names known before stay
   */
  public OrgCatalog refreshCatalog() {
    return catalog.refresh();
  }

  /** {@return the leaver's runbooks on this org} */
  public Runbooks runbooks() {
    return new OrgRunbooks(connection, clock, binding.orgId());
  }

  OrgConnection connection() {
    return connection;
  }

  /** Closes the connections; calls after it fail. The org's session is left to time out. */
  @Override
  public void close() {
    transport.close();
  }

  /** {@return the org, nothing secret} */
  @Override
  public String toString() {
    return "Salesforce[" + binding + "]";
  }

  /** Collects what an org needs. Not safe for use by several threads. */
  public static final class Builder {
    // Source: Object Reference, PermissionSetAssignment, ExpirationDate.
    private static final int OLDEST = 52;

    private static final Pattern VERSION = Pattern.compile("v[1-9][0-9]\\.0");

    private final OrgBinding binding;
    private @Nullable Credentials credentials;
    private @Nullable HttpClientBuilder http;
    private Clock clock = Clock.systemUTC();
    private String apiVersion = "v62.0";
    private CallListener listener = call -> {};

    private Builder(OrgBinding binding) {
      this.binding = binding;
    }

    /**
     * How to sign in; required.
     *
     * @param credentials the credentials
     * @return this builder
     */
    public Builder credentials(Credentials credentials) {
      this.credentials = requireNonNull(credentials, "credentials");
      return this;
    }

    /**
     * The HTTP client's builder, for example with a proxy or a connection manager of its own. By
     * default a pool of 20 connections with 10 s to connect. On either, retries, redirects and
     * cookies are turned off, and waiting is limited to 30 s for a connection and 120 s for a
     * reply.
     *
     * @param http the builder; it is changed and used once
     * @return this builder
     */
    public Builder http(HttpClientBuilder http) {
      this.http = requireNonNull(http, "http");
      return this;
    }

    /**
     * The clock for assertions, for the clocks of a run, and for the time that a reply may take; by
     * default the system's.
     *
     * @param clock the clock
     * @return this builder
     */
    public Builder clock(Clock clock) {
      this.clock = requireNonNull(clock, "clock");
      return this;
    }

    /**
     * The version of the REST API; by default {@code v62.0}.
     *
     * @param apiVersion for example {@code v62.0}; {@code v52.0} at least, the first to tell when
     *     an assignment expires
     * @return this builder
     * @throws IllegalArgumentException when it is not written like that, or older
     */
    public Builder apiVersion(String apiVersion) {
      if (!VERSION.matcher(apiVersion).matches()) {
        throw new IllegalArgumentException(
            "an API version is written like v62.0, not " + apiVersion);
      }
      if (Integer.parseInt(apiVersion.substring(1, 3)) < OLDEST) {
        throw new IllegalArgumentException(
            "the API version is at least v"
                + OLDEST
                + ".0, the first to tell when an assignment expires, not "
                + apiVersion);
      }
      this.apiVersion = apiVersion;
      return this;
    }

    /**
     * Is told of every HTTP call after it ended; by default nobody is.
     *
     * @param listener the listener
     * @return this builder
     */
    public Builder onCall(CallListener listener) {
      this.listener = requireNonNull(listener, "listener");
      return this;
    }

    /**
     * {@return the org} Nothing is sent yet.
     *
     * @throws IllegalStateException when no credentials were given
     */
    public Salesforce build() {
      Credentials given = credentials;
      if (given == null) {
        throw new IllegalStateException(
            "say how to sign in: .credentials(JwtBearer.of(clientId, username, keySource))");
      }
      // JwtBearer is the only one that Credentials permits.
      return new Salesforce(this, (JwtBearer) given);
    }
  }
}
