package io.scimkit.model.patch;

import io.scimkit.model.ScimResource;
import java.util.List;

/**
 * What became of a PATCH.
 *
 * @param resource the resource afterwards; an attribute that was removed is an explicit null or an
 *     empty list in its tree, so that it counts as cleared rather than as not mentioned
 * @param changed false if the request changed nothing at all
 * @param dropped the paths of operations that were left out because no schema knows them; empty
 *     unless the dialect ignores unknown paths
 * @param <R> the resource's type
 */
public record PatchResult<R extends ScimResource>(
    R resource, boolean changed, List<String> dropped) {

  /**
   * Copies the list.
   *
   * @param resource the resource afterwards
   * @param changed whether anything changed
   * @param dropped the paths that were left out
   */
  public PatchResult {
    dropped = List.copyOf(dropped);
  }
}
