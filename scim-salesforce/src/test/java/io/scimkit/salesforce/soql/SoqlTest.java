package io.scimkit.salesforce.soql;

import static io.scimkit.salesforce.soql.Condition.all;
import static io.scimkit.salesforce.soql.Condition.any;
import static io.scimkit.salesforce.soql.Condition.eq;
import static io.scimkit.salesforce.soql.Condition.in;
import static io.scimkit.salesforce.soql.Condition.isNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.scimkit.mapping.plan.PlanRefusedException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoqlTest {

  static List<Arguments> literals() {
    return List.of(
        Arguments.of("plain", "'plain'"),
        Arguments.of("", "''"),
        Arguments.of("O'Brien", "'O\\'Brien'"),
        Arguments.of("O'Brien\\", "'O\\'Brien\\\\'"),
        Arguments.of("a\"b", "'a\\\"b'"),
        Arguments.of("a\nb\rc\td", "'a\\nb\\rc\\td'"),
        Arguments.of("\b\f", "'\\b\\f'"),
        Arguments.of("100%_", "'100%_'"),
        Arguments.of("' OR Name != '", "'\\' OR Name != \\''"),
        Arguments.of("Łódź 名", "'Łódź 名'"));
  }

  @ParameterizedTest
  @MethodSource("literals")
  void text_is_quoted_and_escaped(String value, String literal) {
    assertThat(text(eq("Name", value))).isEqualTo("SELECT Id FROM User WHERE Name = " + literal);
  }

  @Test
  void a_value_that_would_be_read_as_a_reference_is_refused_by_its_field() {
    for (Executable binding :
        List.<Executable>of(
            () -> eq("Title", "50 % @{x"), () -> in("Title", List.of("plain", "@{user.id}")))) {
      PlanRefusedException refused = assertThrows(PlanRefusedException.class, binding);
      assertThat(refused).hasMessageContaining("Title").hasMessageContaining("@{");
    }
  }

  @Test
  void values_are_typed() {
    assertThat(text(eq("IsActive", true))).endsWith("IsActive = true");
    assertThat(text(eq("LastModifiedDate", Instant.parse("2026-01-31T12:00:01Z"))))
        .endsWith("LastModifiedDate = 2026-01-31T12:00:01.000Z");
    assertThat(text(isNull("ManagerId"))).endsWith("ManagerId = null");
    assertThat(text(in("Id", List.of("a", "b'")))).endsWith("Id IN ('a', 'b\\'')");
    assertThat(text(eq("Id", Reference.toRow("guard", 0))))
        .endsWith("Id = '@{guard.records[0].Id}'");
  }

  @Test
  void joined_conditions_are_put_into_parentheses() {
    assertThat(text(all(eq("A", true), any(eq("B", true), eq("C", true)))))
        .endsWith("WHERE A = true AND (B = true OR C = true)");
    assertThat(text(any(List.of(eq("A", true))))).endsWith("WHERE A = true");
  }

  @Test
  void a_query_has_its_parts_in_order() {
    assertThat(
            Soql.select("Id", "Profile.Name", "id")
                .from("User")
                .where(eq("IsActive", false))
                .orderBy("Id")
                .limit(2)
                .text())
        .isEqualTo("SELECT Id, Profile.Name FROM User WHERE IsActive = false ORDER BY Id LIMIT 2");
    assertThat(Soql.count().from("OauthToken").text()).isEqualTo("SELECT COUNT() FROM OauthToken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Id FROM User--", "Id, Name", "Name'", "a..b", "1a", "a b", "COUNT()"})
  void what_is_no_name_is_refused(String name) {
    assertThatThrownBy(() -> Soql.select(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> eq(name, "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Soql.select("Id").from(name).text())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void empty_lists_and_limits_are_refused() {
    assertThatThrownBy(() -> in("Id", List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Soql.select("Id").from("User").limit(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Soql.select(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void any_text_comes_back_out_of_its_literal_seed_20260105() {
    SplittableRandom random = new SplittableRandom(20260105);
    String alphabet = "ab'\"\\\n\r\t\b\f%_ @{}é";
    for (int round = 0; round < 2000; round++) {
      StringBuilder value = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        value.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String literal = Literal.text(value.toString());
      assertThat(unquoted(literal)).isEqualTo(value.toString());
    }
  }

  // Reads a literal as Salesforce does; fails where a quote stands unescaped inside.
  private static String unquoted(String literal) {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < literal.length() - 1; i++) {
      char c = literal.charAt(i);
      assertThat(c).isNotEqualTo('\'');
      if (c == '\\') {
        c =
            switch (literal.charAt(++i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              case 'b' -> '\b';
              case 'f' -> '\f';
              default -> literal.charAt(i);
            };
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String text(Condition condition) {
    return Soql.select("Id").from("User").where(condition).text();
  }
}
