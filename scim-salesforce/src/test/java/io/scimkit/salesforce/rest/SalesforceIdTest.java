package io.scimkit.salesforce.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalesforceIdTest {

  @ParameterizedTest
  @CsvSource({
    "005RM000002FZAl, 005RM000002FZAlYAO",
    "005RM000002FZAlYAO, 005RM000002FZAlYAO",
    "00eRM000001Vtbn, 00eRM000001VtbnYAC",
    "000000000000000, 000000000000000AAA"
  })
  void both_forms_read_as_the_long_one(String text, String full) {
    assertThat(SalesforceId.of(text).value()).isEqualTo(full);
    assertThat(SalesforceId.of(text).is(text)).isTrue();
    assertThat(SalesforceId.isOne(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "005",
        "005RM000002FZAlYA",
        "005RM000002FZAlYAA",
        "005RM000002FZAl/../",
        "005RM000002FZA'",
        "005RM000002FZAlyao"
      })
  void what_is_no_id_is_refused_by_name(String text) {
    assertThatThrownBy(() -> SalesforceId.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
    assertThat(SalesforceId.isOne(text)).isFalse();
    assertThat(SalesforceId.of("005RM000002FZAl").is(text)).isFalse();
  }

  @Test
  void the_case_of_a_prefix_counts() {
    assertThat(SalesforceId.of("00eRM000001Vtbn", "00e").value()).startsWith("00e");
    assertThatThrownBy(() -> SalesforceId.of("00eRM000001Vtbn", "00E"))
        .hasMessageContaining("begins with 00E");
  }
}
