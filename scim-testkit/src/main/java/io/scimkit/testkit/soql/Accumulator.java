package io.scimkit.testkit.soql;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One aggregate in the making; nulls are never added. */
interface Accumulator {

  void add(Object value);

  @Nullable Object result();

  static Accumulator of(Aggregate.Function function, Operand<SoqlRow> argument) {
    return switch (function) {
      case COUNT -> new Count();
      case COUNT_DISTINCT -> new CountDistinct(argument);
      case SUM -> new Sum(false);
      case AVG -> new Sum(true);
      case MIN -> new Extreme(argument, -1);
      case MAX -> new Extreme(argument, 1);
    };
  }

  /** How many. */
  final class Count implements Accumulator {
    private long count;

    @Override
    public void add(Object value) {
      count++;
    }

    @Override
    public Object result() {
      return count;
    }
  }

  /** How many different ones. */
  final class CountDistinct implements Accumulator {
    private final Operand<SoqlRow> argument;
    private final Set<Object> keys = new HashSet<>();

    CountDistinct(Operand<SoqlRow> argument) {
      this.argument = argument;
    }

    @Override
    public void add(Object value) {
      keys.add(argument.normal(value));
    }

    @Override
    public Object result() {
      return (long) keys.size();
    }
  }

  /** The sum or the mean; null of nothing. */
  final class Sum implements Accumulator {
    private final boolean mean;
    private BigDecimal sum = BigDecimal.ZERO;
    private long count;

    Sum(boolean mean) {
      this.mean = mean;
    }

    @Override
    public void add(Object value) {
      sum = sum.add(SoqlKey.number(value));
      count++;
    }

    @Override
    public @Nullable Object result() {
      if (count == 0) {
        return null;
      }
      return mean ? sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64) : sum;
    }
  }

  /** The smallest or the largest; null of nothing. */
  final class Extreme implements Accumulator {
    private final Operand<SoqlRow> argument;
    private final int sign;
    private @Nullable Object best;

    Extreme(Operand<SoqlRow> argument, int sign) {
      this.argument = argument;
      this.sign = sign;
    }

    @Override
    public void add(Object value) {
      Object leader = best;
      if (leader == null
          || Order.compare(argument.normal(value), argument.normal(leader)) * sign > 0) {
        best = value;
      }
    }

    @Override
    public @Nullable Object result() {
      return best;
    }
  }
}
