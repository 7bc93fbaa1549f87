package io.scimkit.salesforce.session;

import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.wire.Secret;
import java.net.URI;

/**
 * A token and whose it is. Lives in memory only.
 *
 * @param secret the access token
 * @param instance where calls go, scheme and authority only
 * @param orgId the org it belongs to
 * @param userId the running user
 */
public record Token(Secret secret, URI instance, SalesforceId orgId, SalesforceId userId) {}
