/**
 * What is known of one Salesforce org: how a blueprint is bound to it, its names and ids, and the
 * user rows it holds.
 */
@NullMarked
package io.scimkit.mapping.org;

import org.jspecify.annotations.NullMarked;
