package io.scimkit.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.model.PaginationSupport;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.message.PageRequest.Method;
import io.scimkit.model.value.ScimObject;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

  private static PaginationSupport offer(String name) {
    PaginationSupport offer =
        switch (name) {
          case "index" -> PaginationSupport.byIndex();
          case "cursor" -> PaginationSupport.byCursor();
          case "both" -> PaginationSupport.byIndexOrCursor();
          case "both, cursor first" ->
              PaginationSupport.byIndexOrCursor().withDefaultPaginationMethod("cursor");
          default -> PaginationSupport.of(ScimObject.empty());
        };
    return offer.withDefaultPageSize(50).withMaxPageSize(200);
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "index|``|INDEX|1|``|50",
        "unknown|startIndex=7|INDEX|7|``|50",
        "index|startIndex=101&count=100|INDEX|101|``|100",
        "index|count=1000|INDEX|1|``|200",
        "index|count=0|INDEX|1|``|0",
        "cursor|``|CURSOR|1|``|50",
        "cursor|startIndex=1&count=2|CURSOR|1|``|2",
        "cursor|count=1000|CURSOR|1|``|200",
        "cursor|cursor=abc&count=200|CURSOR|1|abc|200",
        "both|``|INDEX|1|``|50",
        "both|cursor|CURSOR|1|``|50",
        "both|cursor=abc|CURSOR|1|abc|50",
        "both, cursor first|``|CURSOR|1|``|50",
        "both, cursor first|startIndex=1|INDEX|1|``|50"
      })
  void a_page_is_worked_out(
      String offer, String query, Method method, long start, String cursor, long count) {
    assertThat(SearchRequest.parseQuery(query).page(offer(offer)))
        .isEqualTo(new PageRequest(method, start, cursor, OptionalLong.of(count)));
  }

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "index|cursor=abc|INVALID_CURSOR|cursor",
        "unknown|cursor|INVALID_CURSOR|cursor",
        "cursor|startIndex=2|INVALID_VALUE|startIndex",
        "cursor|cursor=abc&count=201|INVALID_COUNT|count",
        "cursor|cursor=&count=0|INVALID_COUNT|count"
      })
  void a_page_that_is_not_offered_is_refused(
      String offer, String query, ScimType type, String path) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> SearchRequest.parseQuery(query).page(offer(offer)))
        .satisfies(e -> assertThat(e.scimType()).contains(type))
        .satisfies(e -> assertThat(e.path()).contains(path));
  }

  @Test
  void without_any_limit_the_count_is_open() {
    assertThat(SearchRequest.all().page(PaginationSupport.byIndex()).count()).isEmpty();
  }

  @Test
  void impossible_pages_are_not_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageRequest(Method.INDEX, 0, "", OptionalLong.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageRequest(Method.INDEX, 1, "", OptionalLong.of(-1)));
  }
}
