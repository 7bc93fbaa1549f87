package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.JsonLimits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRequestTest {
  private static final String SCHEMA =
      "\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:SearchRequest\"]";

  @Test
  void the_example_of_the_rfc_is_read_and_written() {
    // RFC 7644 section 3.4.3, figure 6
    String json =
        "{"
            + SCHEMA
            + ",\"attributes\":[\"displayName\",\"userName\"],"
            + "\"filter\":\"displayName sw \\\"smith\\\"\",\"startIndex\":1,\"count\":10}";

    SearchRequest request = SearchRequest.parse(json, MessageOptions.strict());

    assertThat(request.attributes()).containsExactly("displayName", "userName");
    assertThat(request.filter()).contains("displayName sw \"smith\"");
    assertThat(request.startIndex()).hasValue(1);
    assertThat(request.count()).hasValue(10);
    assertThat(request.cursor()).isEmpty();
    assertThat(request.sortBy()).isEmpty();
    assertThat(request.sortOrder()).isEqualTo(SortOrder.ASCENDING);
    assertThat(request.toJson()).isEqualTo(json);
    assertThat(SearchRequest.parse(json.getBytes(UTF_8), MessageOptions.strict()))
        .isEqualTo(request)
        .hasSameHashCodeAs(request);
  }

  @Test
  void everything_that_can_be_asked_comes_back_from_body_and_query() {
    SearchRequest request =
        SearchRequest.builder()
            .excludedAttributes("members", "urn:example:2.0:User:badge")
            .filter("displayName eq \"A+B & Zoë = 100 %\" or title pr")
            .sortBy("name.familyName")
            .sortOrder(SortOrder.DESCENDING)
            .cursor("VZUTiyhEQJ94IR")
            .count(10)
            .build();

    assertThat(SearchRequest.parse(request.toJson(), MessageOptions.strict())).isEqualTo(request);
    assertThat(SearchRequest.parseQuery(request.toQuery(), MessageOptions.strict()))
        .isEqualTo(request);
    assertThat(request.toBuilder().build()).isEqualTo(request);
  }

  @Test
  void a_query_is_written_so_that_every_server_reads_it_alike() {
    SearchRequest request =
        SearchRequest.builder().filter("userName eq \"a+b@x\"").attributes("id", "name").build();

    assertThat(request.toQuery())
        .isEqualTo("attributes=id,name&filter=userName%20eq%20%22a%2Bb%40x%22");
    assertThat(SearchRequest.all().toQuery()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Entra|filter=userName+eq+%22mira.okonkwo%40northwind-labs.example%22|userName eq \"mira.okonkwo@northwind-labs.example\"",
        "Entra, plus in the name|filter=userName+eq+%22mira%2Btest%40x.example%22|userName eq \"mira+test@x.example\"",
        "Entra, space in the name|filter=displayName+eq+%22SF+Sales%22|displayName eq \"SF Sales\"",
        "Okta|filter=displayName%20eq%20%22SF%20Sales%20EMEA%22&startIndex=1&count=100|displayName eq \"SF Sales EMEA\"",
        "Okta, unescaped|filter=userName eq \"SANA.IDRIS@northwind-labs.example\"|userName eq \"SANA.IDRIS@northwind-labs.example\"",
        "Okta, plus in the name|filter=userName%20eq%20%22sana+1@x.example%22|userName eq \"sana+1@x.example\"",
        "plus in a quoted quote|filter=a%20eq%20%22x%5C%22+y%22|a eq \"x\\\"+y\"",
        "value path|filter=emails%5Btype+eq+%22work%22%5D.value+eq+%22x%22|emails[type eq \"work\"].value eq \"x\"",
        "beyond ASCII|filter=title%20eq%20%22Zo%C3%AB%F0%9F%9A%80%22|title eq \"Zoë🚀\"",
        "beyond ASCII, unescaped|filter=title eq \"Zoë🚀\"|title eq \"Zoë🚀\""
      })
  void the_filter_of_a_query_is_decoded_as_its_client_wrote_it(
      String client, String query, String filter) {
    assertThat(SearchRequest.parseQuery(query).filter()).contains(filter);
  }

  @Test
  void the_pages_that_identity_providers_ask_for_are_read() {
    SearchRequest imported = SearchRequest.parseQuery("startIndex=101&count=100");
    SearchRequest tested = SearchRequest.parseQuery("count=1&startIndex=1");
    SearchRequest probed = SearchRequest.parseQuery("count=1");

    assertThat(imported.startIndex()).hasValue(101);
    assertThat(imported.count()).hasValue(100);
    assertThat(tested).isEqualTo(SearchRequest.builder().startIndex(1).count(1).build());
    assertThat(probed.startIndex()).isEmpty();
    assertThat(SearchRequest.parseQuery("")).isEqualTo(SearchRequest.all());
    assertThat(SearchRequest.parseQuery("&&count=2&").count()).hasValue(2);
    assertThat(SearchRequest.parseQuery("EXCLUDEDATTRIBUTES=members,+groups,").excludedAttributes())
        .containsExactly("members", "groups");
    assertThat(SearchRequest.parseQuery("cursor&count=10").cursor()).contains("");
    assertThat(SearchRequest.parseQuery("sortBy=userName&sortOrder=Descending").sortOrder())
        .isEqualTo(SortOrder.DESCENDING);
  }

  @Test
  void unknown_parameters_are_kept_and_not_interpreted() {
    SearchRequest request = SearchRequest.parseQuery("count=1&trace=a%20b");

    assertThat(request.others().text("trace")).contains("a b");
    assertThat(request.toQuery()).isEqualTo("count=1&trace=a%20b");
  }

  @Test
  void numbers_out_of_range_count_as_the_rfc_says() {
    // RFC 7644 section 3.4.2.4
    assertThat(SearchRequest.parseQuery("startIndex=0").startIndex()).hasValue(1);
    assertThat(SearchRequest.parseQuery("startIndex=-7").startIndex()).hasValue(1);
    assertThat(SearchRequest.parseQuery("count=-1").count()).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "filter=|INVALID_FILTER|filter",
        "filter|INVALID_FILTER|filter",
        "filter=%20|INVALID_FILTER|filter",
        "count=|INVALID_VALUE|count",
        "count=ten|INVALID_VALUE|count",
        "count=1.5|INVALID_VALUE|count",
        "count=99999999999999999999|INVALID_VALUE|count",
        "startIndex=x|INVALID_VALUE|startIndex",
        "sortOrder=up|INVALID_VALUE|sortOrder",
        "count=1&COUNT=2|INVALID_SYNTAX|COUNT",
        "cursor=a%2Fb|INVALID_CURSOR|cursor",
        "cursor=%C3%A4|INVALID_CURSOR|cursor",
        "cursor=a&count=0|INVALID_COUNT|count",
        "cursor=&count=-1|INVALID_COUNT|count",
        "cursor=a&startIndex=1|INVALID_VALUE|startIndex",
        "attributes=a&excludedAttributes=b|INVALID_VALUE|excludedAttributes"
      })
  void a_wrong_parameter_is_named(String query, ScimType type, String path) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> SearchRequest.parseQuery(query))
        .satisfies(e -> assertThat(e.scimType()).contains(type))
        .satisfies(e -> assertThat(e.path()).contains(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filter=%",
        "filter=%2",
        "filter=%zz",
        "filter=%ff",
        "filter=%C3",
        "%=1",
        "a=\ud800"
      })
  void a_badly_encoded_query_is_refused_with_its_position(String query) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> SearchRequest.parseQuery(query))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_SYNTAX))
        .satisfies(e -> assertThat(e.position()).isPresent());
  }

  @Test
  void a_query_has_limits() {
    MessageOptions small = MessageOptions.tolerant().withLimits(JsonLimits.defaults().withSize(20));

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> SearchRequest.parseQuery("filter=userName pr and title pr", small))
        .withMessageContaining("20");
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> SearchRequest.parseQuery("a=1&".repeat(50) + "b=1&".repeat(51)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SINGLE_VALUE|`\"attributes\":\"userName, name.givenName\"`",
        "NUMBER_AS_TEXT|`\"count\":\"5\"`",
        "KEYWORD_IN_ANY_CASE|`\"sortOrder\":\"Ascending\"`"
      })
  void a_departure_is_read_only_when_it_is_tolerated(Tolerance tolerance, String members) {
    String json = "{" + SCHEMA + "," + members + "}";

    SearchRequest request = SearchRequest.parse(json);

    assertThat(SearchRequest.parse(json, MessageOptions.strict().with(tolerance)))
        .isEqualTo(request);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> SearchRequest.parse(json, MessageOptions.strict()));
    assertThat(SearchRequest.parse(request.toJson(), MessageOptions.strict())).isEqualTo(request);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"attributes\":[1]}|attributes",
        "{\"filter\":true}|filter",
        "{\"cursor\":{}}|cursor",
        "{\"sortOrder\":\"x\"}|sortOrder"
      })
  void a_wrong_member_is_named(String json, String path) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> SearchRequest.parse(json))
        .satisfies(e -> assertThat(e.path()).contains(path));
  }

  @Test
  void the_next_page_follows_from_the_answer() {
    SearchRequest first = SearchRequest.builder().filter("active eq true").count(2).build();
    ScimUser ann = ScimUser.builder().id("1").build();
    List<ScimUser> two = List.of(ann, ann);

    SearchRequest second = first.after(ListResponse.page(two, 3, 1)).orElseThrow();

    assertThat(second).isEqualTo(first.toBuilder().startIndex(3).build());
    assertThat(second.after(ListResponse.page(List.of(ann), 3, 3))).isEmpty();
    assertThat(first.after(ListResponse.page(List.<ScimUser>of(), 3, 1))).isEmpty();
    assertThat(second.after(ListResponse.cursorPage(two).withNextCursor("n")))
        .contains(first.toBuilder().cursor("n").build());
    assertThat(first.toBuilder().cursor("n").build().after(ListResponse.cursorPage(two))).isEmpty();
    assertThat(first.after(ListResponse.parse("{\"Resources\":[{}]}", ScimUser::of)))
        .contains(first.toBuilder().startIndex(2).build());
  }

  @Test
  void a_server_that_counts_wrongly_does_not_lead_back() {
    SearchRequest second = SearchRequest.builder().startIndex(101).count(2).build();
    ScimUser ann = ScimUser.builder().id("1").build();

    assertThat(second.after(ListResponse.page(List.of(ann, ann), 500, 1)))
        .contains(second.toBuilder().startIndex(103).build());
  }
}
