/**
 * Decides, without doing: SCIM in, desired Salesforce state, plans and documents out.
 *
 * <p>Begin with {@link io.scimkit.mapping.Blueprint}: it is one connection's design as a value. It
 * maps a {@link io.scimkit.mapping.Subject} to a {@link io.scimkit.mapping.plan.DesiredUser} for
 * one {@link io.scimkit.mapping.org.OrgBinding}, and compares that with an {@link
 * io.scimkit.mapping.org.OrgSnapshot} to make a {@link io.scimkit.mapping.plan.Plan}. Nothing here
 * reads a clock, a file or a network.
 */
@NullMarked
package io.scimkit.mapping;

import org.jspecify.annotations.NullMarked;
