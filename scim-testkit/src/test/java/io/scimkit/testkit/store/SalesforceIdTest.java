package io.scimkit.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SalesforceIdTest {

  @ParameterizedTest
  @CsvSource({
    "005RM000002FZAl, 005RM000002FZAlYAO",
    "01gD0000002HU6K, 01gD0000002HU6KIAW",
    "00eRM000001Vtbn, 00eRM000001VtbnYAC",
  })
  void the_suffix_is_that_of_ids_seen_in_the_documentation(String id15, String id18) {
    assertThat(SalesforceId.with18(id15)).isEqualTo(id18);
    assertThat(SalesforceId.parse(id15)).contains(id18);
    assertThat(SalesforceId.parse(id18)).contains(id18);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_suffix_repairs_letters_that_lost_their_case(long seed) {
    IdFactory ids = new IdFactory(seed);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < random.nextInt(5000); i++) {
      ids.count("005");
    }
    String id = ids.next("005");
    assertThat(SalesforceId.parse(id.toLowerCase(Locale.ROOT))).contains(id);
    assertThat(SalesforceId.parse(id.toUpperCase(Locale.ROOT))).contains(id);
  }

  @Test
  void other_text_is_no_id() {
    assertThat(SalesforceId.parse("")).isEmpty();
    assertThat(SalesforceId.parse("005")).isEmpty();
    assertThat(SalesforceId.parse("005RM000002FZA-")).isEmpty();
    assertThat(SalesforceId.parse("005RM000002FZAlYAOO")).isEmpty();
    assertThat(SalesforceId.parse("005RM000002FZAl99?")).isEmpty();
  }
}
