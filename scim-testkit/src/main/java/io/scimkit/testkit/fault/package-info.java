/** Planned faults: which requests and rows they meet, and how often. */
@NullMarked
package io.scimkit.testkit.fault;

import org.jspecify.annotations.NullMarked;
