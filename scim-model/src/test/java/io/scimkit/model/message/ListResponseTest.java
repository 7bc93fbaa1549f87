package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimResource;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.JsonLimits;
import io.scimkit.model.value.ScimObject;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListResponseTest {
  private static final String SCHEMA =
      "\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"]";
  private static final ScimUser ANN = ScimUser.builder().id("1").userName("ann").build();
  private static final ScimUser BOB = ScimUser.builder().id("2").userName("bob").build();

  @Test
  void all_results_on_one_page() {
    ListResponse<ScimUser> list = ListResponse.of(List.of(ANN, BOB));

    assertThat(list.toJson())
        .isEqualTo(
            "{"
                + SCHEMA
                + ",\"totalResults\":2,\"startIndex\":1,\"itemsPerPage\":2,\"Resources\":["
                + ANN.toJson()
                + ","
                + BOB.toJson()
                + "]}");
    assertThat(ListResponse.parse(list.toJson(), ScimUser::of, MessageOptions.strict()))
        .isEqualTo(list)
        .hasSameHashCodeAs(list);
  }

  @Test
  void an_empty_list_still_has_its_resources() {
    assertThat(ListResponse.of(List.<ScimUser>of()).toJson())
        .isEqualTo(
            "{"
                + SCHEMA
                + ",\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]}");
  }

  @Test
  void one_page_of_several_says_where_it_stands() {
    ListResponse<ScimUser> page = ListResponse.page(List.of(BOB), 1200, 101);

    assertThat(page.totalResults()).hasValue(1200);
    assertThat(page.startIndex()).hasValue(101);
    assertThat(page.itemsPerPage()).hasValue(1);
    assertThat(page.nextCursor()).isEmpty();
  }

  @Test
  void a_page_by_cursor_has_cursors_and_needs_no_total() {
    ListResponse<ScimUser> page =
        ListResponse.cursorPage(List.of(ANN))
            .withNextCursor("VZUTiyhEQJ94IR")
            .withPreviousCursor("a-._~1");

    ListResponse<ScimUser> read =
        ListResponse.parse(page.toJson(), ScimUser::of, MessageOptions.strict());

    assertThat(read).isEqualTo(page);
    assertThat(read.nextCursor()).contains("VZUTiyhEQJ94IR");
    assertThat(read.previousCursor()).contains("a-._~1");
    assertThat(read.totalResults()).isEmpty();
    assertThat(page.withTotalResults(100).totalResults()).hasValue(100);
  }

  @ParameterizedTest
  @CsvSource({"''", "a b", "a+b", "a/b", "ä"})
  void no_cursor_is_given_out_that_would_need_escaping(String cursor) {
    ListResponse<ScimUser> page = ListResponse.cursorPage(List.of(ANN));

    assertThatIllegalArgumentException().isThrownBy(() -> page.withNextCursor(cursor));
    assertThatIllegalArgumentException().isThrownBy(() -> page.withPreviousCursor(cursor));
  }

  @Test
  void impossible_pages_are_not_made() {
    assertThatIllegalArgumentException().isThrownBy(() -> ListResponse.page(List.of(ANN), 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> ListResponse.page(List.of(ANN), -1, 1));
  }

  @Test
  void users_and_groups_may_stand_in_one_list() {
    Function<ScimObject, ScimResource> byContent =
        tree -> tree.get("userName").isPresent() ? ScimUser.of(tree) : ScimGroup.of(tree);
    ScimGroup sales = ScimGroup.builder().displayName("Sales").build();
    String json = ListResponse.of(List.<ScimResource>of(ANN, sales)).toJson();

    assertThat(ListResponse.parse(json, byContent).resources()).containsExactly(ANN, sales);
    assertThat(ListResponse.parse(json, Function.identity()).resources())
        .containsExactly(ANN.attributes(), sales.attributes());
  }

  @Test
  void trees_can_be_listed_as_they_are() {
    ScimObject projected = ScimObject.parse("{\"id\":\"1\"}");

    assertThat(ListResponse.pageOfObjects(List.of(projected), 7, 3).toJson())
        .endsWith(
            "\"totalResults\":7,\"startIndex\":3,\"itemsPerPage\":1,\"Resources\":[{\"id\":\"1\"}]}");
  }

  @Test
  void lower_case_resources_are_read_even_in_strict_mode_and_written_as_the_rfc_spells_them() {
    String json = "{" + SCHEMA + ",\"totalresults\":1,\"resources\":[{\"id\":\"1\"}],\"x\":[1]}";

    ListResponse<ScimUser> list = ListResponse.parse(json, ScimUser::of, MessageOptions.strict());

    assertThat(list.resources()).hasSize(1);
    assertThat(list.others().names()).containsExactly("x");
    assertThat(list.toJson())
        .isEqualTo("{" + SCHEMA + ",\"totalResults\":1,\"x\":[1],\"Resources\":[{\"id\":\"1\"}]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NUMBER_AS_TEXT|`\"totalResults\":\"1\",\"Resources\":[{}]`",
        "SINGLE_VALUE|`\"totalResults\":1,\"Resources\":{}`",
        "EMPTY_CURSOR|`\"nextCursor\":\"\",\"Resources\":[{}]`"
      })
  void a_departure_is_read_only_when_it_is_tolerated(Tolerance tolerance, String members) {
    String json = "{" + SCHEMA + "," + members + "}";

    ListResponse<ScimUser> list = ListResponse.parse(json, ScimUser::of);
    assertThat(list.resources()).hasSize(1);
    assertThat(list.nextCursor()).isEmpty();
    assertThat(ListResponse.parse(json, ScimUser::of, MessageOptions.strict().with(tolerance)))
        .isEqualTo(list);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ListResponse.parse(json, ScimUser::of, MessageOptions.strict()));
    assertThat(ListResponse.parse(list.toJson(), ScimUser::of, MessageOptions.strict()))
        .isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|totalResults",
        "{\"Resources\":null}|totalResults",
        "{\"totalResults\":-1}|totalResults",
        "{\"totalResults\":1.5}|totalResults",
        "{\"totalResults\":\"many\"}|totalResults",
        "{\"totalResults\":1,\"startIndex\":[]}|startIndex",
        "{\"totalResults\":1,\"nextCursor\":7}|nextCursor",
        "{\"Resources\":[{},7]}|Resources[1]",
        "{\"Resources\":\"x\"}|Resources[0]"
      })
  void a_wrong_member_is_named(String json, String path) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ListResponse.parse(json, ScimUser::of))
        .satisfies(e -> assertThat(e.path()).contains(path))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE));
  }

  @Test
  void an_error_is_never_taken_for_an_empty_list() {
    String error = ScimError.of(500, "down").toJson();

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ListResponse.parse(error, ScimUser::of))
        .withMessageContaining("messages:2.0:Error");
  }

  @Test
  void limits_hold_for_texts_and_bytes() {
    String json = ListResponse.of(List.of(ANN, BOB)).toJson();
    MessageOptions small = MessageOptions.tolerant().withLimits(JsonLimits.defaults().withSize(50));

    assertThat(ListResponse.parse(json.getBytes(UTF_8), ScimUser::of, MessageOptions.strict()))
        .isEqualTo(ListResponse.of(List.of(ANN, BOB)));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ListResponse.parse(json, ScimUser::of, small));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ListResponse.parse(json.getBytes(UTF_8), ScimUser::of, small));
  }

  @Test
  void a_password_is_not_shown() {
    ScimUser secret = ANN.toBuilder().password("s3cret").build();

    assertThat(ListResponse.of(List.of(secret))).asString().doesNotContain("s3cret");
  }
}
