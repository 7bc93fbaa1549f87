/**
 * Filters (RFC 7644 section 3.4.2.2). Start at {@link io.scimkit.model.filter.Filter#parse(String)}
 * or {@link io.scimkit.model.filter.Filter#where(String)}.
 */
@NullMarked
package io.scimkit.model.filter;

import org.jspecify.annotations.NullMarked;
