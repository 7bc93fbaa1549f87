package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Rows by index: the union of several look-ups. */
record Access(List<Lookup> lookups) {

  record Lookup(SoqlField field, Object key) {}

  Access {
    lookups = List.copyOf(lookups);
  }

  static Access of(SoqlField field, Collection<?> keys) {
    List<Lookup> lookups = new ArrayList<>(keys.size());
    keys.forEach(key -> lookups.add(new Lookup(field, key)));
    return new Access(lookups);
  }

  Access or(Access other) {
    List<Lookup> union = new ArrayList<>(lookups);
    union.addAll(other.lookups);
    return new Access(union);
  }

  long estimate(SoqlSource source, SoqlObject object) {
    long sum = 0;
    for (Lookup lookup : lookups) {
      sum += source.estimate(object, lookup.field(), lookup.key());
    }
    return sum;
  }
}
