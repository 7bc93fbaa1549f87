/** Bulk API 2.0: the jobs, how they move, and the CSV they take and give. */
@NullMarked
package io.scimkit.testkit.bulk;

import org.jspecify.annotations.NullMarked;
