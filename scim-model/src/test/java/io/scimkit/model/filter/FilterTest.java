package io.scimkit.model.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
  private static final ScimUser ANN =
      ScimUser.parse(
          """
          {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"u1","userName":"ann",
           "active":"True","title":"","nickName":null,"userType":"Employee",
           "emails":[{"value":"ann@acme.example","type":"work","primary":true},
             {"value":"ann@home.example","type":"home"}],
           "x509Certificates":[{"value":"TUlJRA=="}],
           "meta":{"created":"2026-01-31T08:00:00.5Z"},
           "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
             {"manager":{"value":"m-1"},"department":"R&D"}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "''                            | 0  | an attribute's name",
        "userName                      | 8  | a blank and one of eq, ne",
        "userName xx \"a\"             | 9  | one of eq, ne",
        "userName eq                   | 11 | a blank and a value",
        "userName eq ann               | 12 | a text in double quotes",
        "userName eq \"a               | 14 | a closing double quote",
        "userName eq \"a\\x\"          | 15 | behind the backslash",
        "userName eq \"\\u12\"         | 17 | four hexadecimal digits",
        "userName eq \"\\uD83D\"       | 20 | half of a surrogate pair",
        "userName eq \"\uD83D\"        | 15 | half of a surrogate pair",
        "userName eq 1.                | 14 | a digit",
        "userName eq 01                | 13 | a blank, ')', ']' or the end",
        "userName pr title pr          | 11 | 'and', 'or' or the end",
        "userName pr and               | 15 | a blank behind 'and'",
        "(userName pr                  | 12 | 'and', 'or' or ')'",
        "emails[type pr                | 14 | 'and', 'or' or ']'",
        "emails[a pr and b[c pr]]      | 17 | a value filter inside a value filter",
        "a@b pr                        | 1  | a blank and one of",
        "name.a.b pr                   | 6  | a letter, digit",
        "urn:x: pr                     | 6  | an attribute's name",
        "1a pr                         | 0  | an attribute's name"
      })
  void an_error_says_where_it_is_and_what_was_expected(String text, int position, String what) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> Filter.parse(text, FilterOptions.strict()))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_FILTER))
        .satisfies(e -> assertThat(e.position()).hasValue(position))
        .satisfies(e -> assertThat(e.getMessage()).containsIgnoringCase(what));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "PLUS_FOR_SPACE                  | userName+eq+\"ann\"",
        "EXTRA_WHITESPACE                | '  userName   eq  \"ann\" '",
        "SUB_ATTRIBUTE_AFTER_VALUE_PATH  | emails[type eq \"work\"].value eq \"ann@acme.example\"",
        "SUB_ATTRIBUTE_AFTER_VALUE_PATH  | emails[type eq \"work\"] eq \"ann@acme.example\"",
        "TEXT_BOOLEANS                   | emails[primary eq \"True\"]",
        "UNQUALIFIED_EXTENSION_ATTRIBUTES| id eq \"u1\" and manager eq \"m-1\""
      })
  void a_tolerance_is_needed_for_what_it_names(FilterTolerance tolerance, String text) {
    assertThat(Filter.parse(text).matches(ANN)).isTrue();
    assertThat(matches(text, FilterOptions.strict().with(tolerance))).isTrue();
    assertThat(matches(text, FilterOptions.tolerant().without(tolerance))).isFalse();
  }

  private static boolean matches(String text, FilterOptions options) {
    try {
      return Filter.parse(text, options).matches(ANN);
    } catch (ScimException refused) {
      return false;
    }
  }

  @Test
  void a_plus_inside_a_text_stays_a_plus() {
    assertThat(Filter.parse("userName+eq+\"a+b\"")).hasToString("userName eq \"a+b\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "emails[primary eq false]                              | true",
        "emails.primary ne true                                | true",
        "emails[value eq \"ann@acme.example\" and type eq \"home\"] | false",
        "meta.created ge \"2026-01-31T09:00:00.500+01:00\"     | true",
        "meta.created gt \"2026-01-31T08:00:00.5Z\"            | false",
        "meta.created sw \"2026-01\"                           | true",
        "active eq true                                        | true",
        "title pr                                              | false",
        "title eq \"\"                                         | true",
        "nickName eq null                                      | true",
        "nickName ne \"x\"                                     | true",
        "title eq null                                         | false",
        "emails eq null                                        | false",
        "emails ne null                                        | true",
        "ims eq null                                           | true",
        "meta eq null                                          | false",
        "meta ne null                                          | true",
        "name ne null                                          | false",
        "emails[display eq null]                               | true",
        "emails[primary eq null]                               | false",
        "meta.version eq null                                  | true",
        "title gt null                                         | false",
        "schemas eq \"urn:ietf:params:scim:schemas:core:2.0:User\" | true",
        "id eq \"U1\"                                          | false",
        "userName eq 1                                         | false",
        "userName ne 1                                         | true",
        "x509Certificates.value eq \"tuljra==\"                | false",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User pr | true",
        "urn:example:none:1.0:User:a pr                        | false",
        "emails eq \"ANN@home.example\"                        | true"
      })
  void a_filter_is_evaluated_by_the_schema(String text, boolean matches) {
    assertThat(Filter.parse(text).matches(ANN)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({"active gt true", "active le false", "x509Certificates.value lt \"TUlJRA==\""})
  void what_has_no_order_is_not_ordered(String text) {
    Filter filter = Filter.parse(text);

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> filter.matches(ANN))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_FILTER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "((a PR)) AND (b EQ 1.50 OR (c pr or not(d pr))) | a pr and (b eq 1.50 or c pr or not (d pr))",
        "(a pr and b pr) and c pr                        | a pr and b pr and c pr",
        "(a pr and b pr) or c pr                         | a pr and b pr or c pr",
        "emails[ type eq \"\\u0077\" ]                   | emails[type eq \"w\"]",
        "a eq \"\\\"\\\\\\/\\n\\u0001\"                  | 'a eq \"\\\"\\\\/\\n\\u0001\"'"
      })
  void the_canonical_text_has_one_form(String text, String canonical) {
    assertThat(Filter.parse(text)).hasToString(canonical).isEqualTo(Filter.parse(canonical));
  }

  @Test
  void a_filter_is_built_without_text() {
    Filter built =
        Filter.where("userType")
            .eq("Employee")
            .and(Filter.where("active").eq(true))
            .or(Filter.where("emails").having(Filter.where("value").ew("@acme.example")))
            .and(Filter.where("title").present().not());

    assertThat(built)
        .hasToString(
            "(userType eq \"Employee\" and active eq true or emails[value ew \"@acme.example\"])"
                + " and not (title pr)")
        .isEqualTo(Filter.parse(built.toString()));
    assertThat(built.matches(ANN)).isTrue();
    assertThatExceptionOfType(ScimException.class).isThrownBy(() -> Filter.where("a b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Filter.where("a").is(Operator.EQ, ScimList.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> new And(List.of()));
  }

  @Test
  void every_comparison_can_be_built() {
    FilterClause number = Filter.where("n");
    assertThat(
            List.of(
                number.eq(1),
                number.ne("x"),
                number.co("x"),
                number.sw("x"),
                number.gt(ScimValue.of(1)),
                number.ge(ScimValue.of(1)),
                number.lt(ScimValue.of(1)),
                number.le(ScimValue.of(1))))
        .extracting(Filter::toString)
        .containsExactly(
            "n eq 1",
            "n ne \"x\"",
            "n co \"x\"",
            "n sw \"x\"",
            "n gt 1",
            "n ge 1",
            "n lt 1",
            "n le 1");
  }

  @Test
  void a_value_path_may_lead_to_a_part_that_has_several_values() {
    SchemaAttribute doors = SchemaAttribute.of("doors", AttributeType.STRING).asMultiValued();
    String uri = "urn:example:badge:2.0:User";
    SchemaSet schemas =
        SchemaSet.user().with(Schema.of(uri, "Badge", SchemaAttribute.complex("card", doors)));
    ScimUser user = ScimUser.parse("{\"%s\":{\"card\":{\"doors\":[\"a\",\"b\"]}}}".formatted(uri));

    assertThat(Filter.parse(uri + ":card.doors[value eq \"B\"]").matches(user, schemas)).isTrue();
    assertThat(Filter.parse(uri + ":card.doors[value eq \"c\"]").matches(user, schemas)).isFalse();
    assertThat(Filter.parse("emails.value[type eq \"work\"]").matches(ANN)).isFalse();
  }

  @Test
  void limits_are_options() {
    FilterOptions tight = FilterOptions.tolerant().withLimits(20, 2);

    assertThat(Filter.parse("((a pr))", tight)).hasToString("a pr");
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> Filter.parse("(((a pr)))", tight))
        .withMessageContaining("2 levels");
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> Filter.parse("a pr or b pr or c pr or d pr", tight))
        .withMessageContaining("20 characters");
  }
}
