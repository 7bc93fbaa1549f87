package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;

/** Fails at the first filter that fails; follows the index that promises the fewest rows. */
record AllFilter<R>(List<Filter<R>> operands) implements Filter<R> {
  @Override
  public boolean accepts(R row) {
    for (Filter<R> operand : operands) {
      if (!operand.accepts(row)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<Access> accesses() {
    List<Access> all = new ArrayList<>();
    operands.forEach(operand -> all.addAll(operand.accesses()));
    return all;
  }
}
