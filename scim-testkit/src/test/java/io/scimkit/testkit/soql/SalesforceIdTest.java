package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalesforceIdTest {

  @Test
  void fifteen_characters_get_their_suffix() {
    assertThat(SalesforceId.of("00300000003T2PG")).hasValue("00300000003T2PGAA0");
  }

  @Test
  void eighteen_characters_carry_their_case() {
    assertThat(SalesforceId.of("00300000003t2pgaa0")).hasValue("00300000003T2PGAA0");
    assertThat(SalesforceId.of("00300000003T2PGAA0")).hasValue("00300000003T2PGAA0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "00300000003T2P",
        "00300000003T2PGAA",
        "00300000003T2P-",
        "00300000003T2PGAA9",
        "00300000003T2PG5A0",
        "0030000000éT2PG"
      })
  void anything_else_is_no_id(String text) {
    assertThat(SalesforceId.of(text)).isEmpty();
  }
}
