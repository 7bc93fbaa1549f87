package io.scimkit.testkit.soql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes filters of comparisons; refuses literals and operators that do not fit the field's type.
 */
final class Criteria {

  private final SoqlErrors errors;
  private final SoqlContext context;

  Criteria(SoqlErrors errors, SoqlContext context) {
    this.errors = errors;
    this.context = context;
  }

  <R> Filter<R> compare(Operand<R> left, Operator operator, Literal right) {
    refuseOperator(left, operator);
    if (right instanceof Literal.Pattern pattern) {
      return like(left, pattern);
    }
    Criterion criterion = criterion(left, right);
    if (criterion.isNull()) {
      return operator.equality()
          ? row -> (left.cell().of(row) == null) == (operator == Operator.EQUAL)
          : row -> false;
    }
    Optional<Access> access =
        operator == Operator.EQUAL ? access(left, List.of(criterion)) : Optional.empty();
    boolean nulls = operator == Operator.NOT_EQUAL;
    return filter(
        left, key -> key.isPresent() ? operator.holds(criterion.order(key.get())) : nulls, access);
  }

  <R> Filter<R> in(Operand<R> left, boolean negated, List<Literal> right) {
    List<Criterion> criteria = new ArrayList<>();
    boolean nulls = false;
    Set<Object> keys = new HashSet<>();
    List<Criterion> spans = new ArrayList<>();
    for (Literal literal : right) {
      Criterion criterion = criterion(left, literal);
      criteria.add(criterion);
      if (criterion.isNull()) {
        nulls = true;
      } else if (criterion.isExact()) {
        keys.add(criterion.from());
      } else {
        spans.add(criterion);
      }
    }
    boolean nullIn = nulls;
    Optional<Access> access = negated ? Optional.empty() : access(left, criteria);
    return filter(
        left,
        key ->
            negated
                != (key.isPresent()
                    ? keys.contains(key.get()) || within(spans, key.get())
                    : nullIn),
        access);
  }

  private static boolean within(List<Criterion> spans, Object key) {
    for (Criterion span : spans) {
      if (span.order(key) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Keys found by a sub-query; an id that is null is in none. */
  <R> Filter<R> inKeys(Operand<R> left, boolean negated, Set<Object> keys) {
    Optional<Access> access =
        negated ? Optional.empty() : left.index().map(field -> Access.of(field, keys));
    return filter(left, key -> negated != key.filter(keys::contains).isPresent(), access);
  }

  <R> Filter<R> includes(Operand<R> left, boolean negated, List<Literal> right) {
    if (left.type() != SoqlType.MULTIPICKLIST) {
      throw invalidOperator(left);
    }
    List<Set<String>> choices = new ArrayList<>();
    for (Literal literal : right) {
      if (!(literal instanceof Literal.Text text)) {
        throw mismatch(left);
      }
      choices.add(picks(text.value()));
    }
    return row -> {
      Object value = left.cell().of(row);
      Set<String> picked = value == null ? Set.of() : picks(value.toString());
      return negated != choices.stream().anyMatch(picked::containsAll);
    };
  }

  private static Set<String> picks(String value) {
    Set<String> picks = new HashSet<>();
    for (String pick : value.toLowerCase(Locale.ROOT).split(";", -1)) {
      picks.add(pick.strip());
    }
    return picks;
  }

  private <R> Filter<R> like(Operand<R> left, Literal.Pattern pattern) {
    String text = left.caseSensitive() ? pattern.value() : pattern.value().toLowerCase(Locale.ROOT);
    LikePattern like = new LikePattern(text);
    return row -> {
      Object key = left.keyOf(row);
      return key != null && like.matches((String) key);
    };
  }

  private static <R> Filter<R> filter(
      Operand<R> left, Predicate<Optional<Object>> test, Optional<Access> access) {
    return new Filter<>() {
      @Override
      public boolean accepts(R row) {
        return test.test(Optional.ofNullable(left.keyOf(row)));
      }

      @Override
      public List<Access> accesses() {
        return access.map(List::of).orElse(List.of());
      }
    };
  }

  private static <R> Optional<Access> access(Operand<R> left, List<Criterion> criteria) {
    if (left.index().isEmpty() || !criteria.stream().allMatch(Criterion::isExact)) {
      return Optional.empty();
    }
    Set<Object> keys = new HashSet<>();
    criteria.forEach(criterion -> keys.add(criterion.from()));
    return Optional.of(Access.of(left.index().get(), keys));
  }

  private <R> void refuseOperator(Operand<R> left, Operator operator) {
    boolean fits =
        switch (left.type().family()) {
          case TEXT -> left.type() != SoqlType.MULTIPICKLIST || operator.equality();
          case BOOLEAN -> operator.equality();
          default -> operator != Operator.LIKE;
        };
    if (!fits) {
      throw invalidOperator(left);
    }
  }

  private <R> Criterion criterion(Operand<R> left, Literal literal) {
    if (literal instanceof Literal.Null) {
      return Criterion.NULL;
    }
    Object value =
        switch (left.type().family()) {
          case TEXT -> literal instanceof Literal.Text text ? text.value() : null;
          case ID -> literal instanceof Literal.Text text ? id(left, text.value()) : null;
          case BOOLEAN -> literal instanceof Literal.Bool bool ? (Object) bool.value() : null;
          case NUMBER -> number(left, literal);
          case DATE -> literal instanceof Literal.Day day ? day.value() : null;
          case DATETIME -> literal instanceof Literal.Moment moment ? moment.value() : null;
          case TIME -> literal instanceof Literal.Clock clock ? clock.value() : null;
          case OPAQUE -> null;
        };
    if (value != null) {
      return value.equals("") ? Criterion.NULL : Criterion.exact(left.normal(value));
    }
    if (literal instanceof Literal.Relative relative) {
      return span(left, relative.range().days(relative.count(), context));
    }
    throw mismatch(left);
  }

  private <R> String id(Operand<R> left, String text) {
    return SalesforceId.of(text)
        .orElseThrow(
            () ->
                errors.meaning(
                    SoqlErrors.INVALID_QUERY_FILTER_OPERATOR,
                    left.place(),
                    "invalid ID field: " + text));
  }

  private static <R> @Nullable Object number(Operand<R> left, Literal literal) {
    if (!(literal instanceof Literal.Numeric numeric)) {
      return null;
    }
    boolean whole = numeric.value().stripTrailingZeros().scale() <= 0;
    return whole || left.type() != SoqlType.INTEGER ? numeric.value() : null;
  }

  private <R> Criterion span(Operand<R> left, DaySpan days) {
    return switch (left.type().family()) {
      case DATE -> Criterion.span(days.from(), days.until());
      case DATETIME -> Criterion.span(midnight(days.from()), midnight(days.until()));
      default -> throw mismatch(left);
    };
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(context.zone()).toInstant();
  }

  private <R> SoqlException invalidOperator(Operand<R> left) {
    return errors.meaning(
        SoqlErrors.INVALID_QUERY_FILTER_OPERATOR,
        left.place(),
        "invalid operator on " + left.type().soapName() + " field");
  }

  private <R> SoqlException mismatch(Operand<R> left) {
    SoqlType type = left.type();
    boolean quoted = type.family() == SoqlType.Family.TEXT || type.family() == SoqlType.Family.ID;
    return errors.invalidField(
        left.place(),
        "value of filter criterion for field '"
            + left.name()
            + "' must be of type "
            + (quoted ? "string" : type.soapName())
            + (quoted ? " and should be" : " and should not be")
            + " enclosed in quotes");
  }
}
