/**
 * The messages of the SCIM protocol (RFC 7644): lists, searches, bulk jobs, errors and versions.
 *
 * <p>Start at {@link io.scimkit.model.message.ListResponse}, {@link
 * io.scimkit.model.message.SearchRequest}, {@link io.scimkit.model.message.BulkRequest}, {@link
 * io.scimkit.model.message.ScimError} and {@link io.scimkit.model.message.ETag}. Every message is
 * immutable and thread-safe, is written as the RFC says and is read with the departures that {@link
 * io.scimkit.model.message.Tolerance} names.
 */
@NullMarked
package io.scimkit.model.message;

import org.jspecify.annotations.NullMarked;
