package io.scimkit.salesforce.provision;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into pieces of at most so many. */
final class Split {
  private Split() {}

  static <T> List<List<T>> of(List<T> all, int size) {
    List<List<T>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      pieces.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return pieces;
  }
}
