package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every query; the seed is in the test's name. */
class LawTest {

  private static final int ROUNDS = 1_500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20260513, 424242})
  void the_canonical_text_says_the_same_and_is_its_own_canonical_text(long seed) {
    RandomQueries queries = new RandomQueries(seed);
    for (int i = 0; i < ROUNDS; i++) {
      String text = queries.query();
      SoqlQuery query = SoqlParser.parse(text);
      SoqlQuery again = SoqlParser.parse(query.text());

      assertThat(again).as(text).isEqualTo(query).hasSameHashCodeAs(query);
      assertThat(again.text()).isEqualTo(query.text());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {2, 77, 31337})
  void indexes_and_filters_find_what_a_simple_reading_of_the_condition_finds(long seed) {
    SampleOrg org = new SampleOrg();
    RandomQueries queries = new RandomQueries(seed);
    for (int i = 0; i < ROUNDS; i++) {
      String text = "SELECT Id FROM User WHERE " + queries.condition(3);
      Condition condition = SoqlParser.parse(text).select().where().orElseThrow();
      List<Object> expected =
          org.source.table("User").rows.stream()
              .filter(row -> new Naive(org, row).holds(condition))
              .map(row -> (Object) row.id())
              .toList();

      assertThat(org.query(text).records())
          .as(text)
          .extracting(row -> row.values().get("Id"))
          .containsExactlyElementsOf(expected);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5})
  void a_condition_and_its_contrary_split_the_rows(long seed) {
    SampleOrg org = new SampleOrg();
    RandomQueries queries = new RandomQueries(seed);
    for (int i = 0; i < ROUNDS; i++) {
      String condition = "(" + queries.condition(2) + ")";
      int yes = org.query("SELECT COUNT() FROM User WHERE " + condition).totalSize();
      int no = org.query("SELECT COUNT() FROM User WHERE NOT " + condition).totalSize();

      assertThat(yes + no).as(condition).isEqualTo(3);
    }
  }

  /**
   * A second reading of conditions, without types, keys or indexes, for the random queries only.
   */
  private record Naive(SampleOrg org, Table.Row row) {

    boolean holds(Condition condition) {
      if (condition instanceof Condition.Not not) {
        return !holds(not.operand());
      }
      if (condition instanceof Condition.Junction junction) {
        return junction.and()
            ? junction.operands().stream().allMatch(this::holds)
            : junction.operands().stream().anyMatch(this::holds);
      }
      if (condition instanceof Condition.ListComparison list) {
        return list(list);
      }
      return comparison((Condition.Comparison) condition);
    }

    private boolean list(Condition.ListComparison list) {
      String left = list.left().text();
      boolean found =
          switch (list.operator()) {
            case IN, NOT_IN ->
                list.right().stream()
                    .anyMatch(
                        literal ->
                            holds(new Condition.Comparison(list.left(), Operator.EQUAL, literal)));
            case INCLUDES, EXCLUDES ->
                list.right().stream().anyMatch(literal -> picks(left, (Literal.Text) literal));
          };
      return found != list.operator().negated();
    }

    private boolean picks(String field, Literal.Text literal) {
      Object value = value(field);
      return value != null
          && Arrays.asList(value.toString().toLowerCase(Locale.ROOT).split(";", -1))
              .containsAll(Arrays.asList(literal.value().toLowerCase(Locale.ROOT).split(";", -1)));
    }

    private boolean comparison(Condition.Comparison comparison) {
      String field = comparison.left().text();
      Object value = value(field);
      Literal literal = comparison.right();
      if (literal instanceof Literal.Pattern pattern) {
        return value != null && regex(pattern.value()).matcher(value.toString()).matches();
      }
      boolean nothing = literal instanceof Literal.Null || literal.equals(new Literal.Text(""));
      if (nothing || value == null) {
        return switch (comparison.operator()) {
          case EQUAL -> nothing && value == null;
          case NOT_EQUAL -> nothing ? value != null : true;
          default -> false;
        };
      }
      int order = order(field, value, literal);
      return switch (comparison.operator()) {
        case EQUAL, LIKE -> order == 0;
        case NOT_EQUAL -> order != 0;
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case MORE -> order > 0;
        case AT_LEAST -> order >= 0;
      };
    }

    private int order(String field, Object value, Literal literal) {
      if (literal instanceof Literal.Text text) {
        boolean withCase = field.equals("FederationIdentifier");
        String other = field.endsWith("Id") ? text.value().substring(0, 15) : text.value();
        String own = field.endsWith("Id") ? value.toString().substring(0, 15) : value.toString();
        return withCase ? own.compareTo(other) : own.compareToIgnoreCase(other);
      }
      if (literal instanceof Literal.Bool bool) {
        return value.equals(bool.value()) ? 0 : 1;
      }
      if (literal instanceof Literal.Numeric numeric) {
        return new BigDecimal(value.toString()).compareTo(numeric.value());
      }
      if (literal instanceof Literal.Moment moment) {
        return ((Instant) value).compareTo(moment.value());
      }
      DaySpan span =
          ((Literal.Relative) literal)
              .range()
              .days(((Literal.Relative) literal).count(), org.context);
      LocalDate day = LocalDate.ofInstant((Instant) value, ZoneOffset.UTC);
      return day.isBefore(span.from()) ? -1 : day.isBefore(span.until()) ? 0 : 1;
    }

    private Object value(String field) {
      return switch (field) {
        case "Profile.Name" -> {
          Object id = row.values().get("ProfileId");
          yield id == null ? null : org.source.find((String) id).orElseThrow().values().get("Name");
        }
        case "CALENDAR_YEAR(CreatedDate)" ->
            ((Instant) Objects.requireNonNull(row.values().get("CreatedDate")))
                .atZone(ZoneOffset.UTC)
                .getYear();
        default -> row.values().get(field);
      };
    }

    private static Pattern regex(String like) {
      StringBuilder regex = new StringBuilder();
      for (int i = 0; i < like.length(); i++) {
        char c = like.charAt(i);
        regex.append(
            switch (c) {
              case '%' -> ".*";
              case '_' -> ".";
              case '\\' -> Pattern.quote(String.valueOf(like.charAt(++i)));
              default -> Pattern.quote(String.valueOf(c));
            });
      }
      return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
  }
}
