package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;

/** Has an index only if each operand has one. */
record AnyFilter<R>(List<Filter<R>> operands) implements Filter<R> {
  @Override
  public boolean accepts(R row) {
    for (Filter<R> operand : operands) {
      if (operand.accepts(row)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Access> accesses() {
    Optional<Access> union = Optional.empty();
    for (Filter<R> operand : operands) {
      List<Access> ways = operand.accesses();
      if (ways.isEmpty()) {
        return List.of();
      }
      union = Optional.of(union.map(sofar -> sofar.or(ways.get(0))).orElse(ways.get(0)));
    }
    return union.map(List::of).orElse(List.of());
  }
}
