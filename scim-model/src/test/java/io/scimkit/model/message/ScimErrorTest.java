package io.scimkit.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScimErrorTest {
  private static final String SCHEMAS =
      "\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"]";

  @Test
  void the_status_is_written_as_a_text() {
    assertThat(ScimError.of(404, "No user 4711").toJson())
        .isEqualTo("{" + SCHEMAS + ",\"detail\":\"No user 4711\",\"status\":\"404\"}");
  }

  @Test
  void an_exception_becomes_an_error_and_comes_back() {
    ScimException thrown = ScimException.of(ScimType.MUTABILITY, "id is read-only").atPath("id");

    ScimError error = ScimError.parse(ScimError.of(thrown).toJson(), MessageOptions.strict());
    ScimException back = error.toException();

    assertThat(error.status()).isEqualTo(400);
    assertThat(error.scimType()).contains(ScimType.MUTABILITY);
    assertThat(back.scimType()).contains(ScimType.MUTABILITY);
    assertThat(back.status()).isEqualTo(400);
    assertThat(back).hasMessage("id is read-only");
  }

  @ParameterizedTest
  @EnumSource
  void every_keyword_comes_back(ScimType type) {
    ScimError error = ScimError.parse(ScimError.of(type, "x").toJson());

    assertThat(error.scimType()).contains(type);
    assertThat(error.status()).isEqualTo(type.status());
    assertThat(error.toException().scimType()).contains(type);
  }

  @Test
  void a_status_that_the_keyword_does_not_imply_is_kept() {
    ScimError error =
        ScimError.parse("{" + SCHEMAS + ",\"scimType\":\"uniqueness\",\"status\":\"400\"}");

    assertThat(error.toException().status()).isEqualTo(400);
    assertThat(error.toException().scimType()).contains(ScimType.UNIQUENESS);
    assertThat(error.toException()).hasMessage("The service provider answered 400");
  }

  @Test
  void an_unknown_keyword_and_unknown_members_stay_readable() {
    String json =
        "{"
            + SCHEMAS
            + ",\"scimType\":\"quota\",\"detail\":\"full\",\"status\":\"507\",\"trace\":{\"id\":7}}";
    ScimError error = ScimError.parse(json);

    assertThat(error.scimType()).isEmpty();
    assertThat(error.keyword()).contains("quota");
    assertThat(error.others().names()).containsExactly("trace");
    assertThat(error.toJson()).isEqualTo(json);
    assertThat(error.toException().getMessage()).isEqualTo("quota: full");
    assertThat(error.toException().status()).isEqualTo(507);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "STATUS_AS_NUMBER|{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":404}",
        "SCHEMA_NOT_NAMED|{\"status\":\"404\"}",
        "SCHEMA_NOT_NAMED|{\"schemas\":[],\"status\":\"404\"}",
        "SCHEMA_NOT_NAMED|{\"schemas\":[\"urn:scim:schemas:core:1.0\"],\"status\":\"404\"}"
      })
  void a_departure_is_read_only_when_it_is_tolerated(Tolerance tolerance, String json) {
    assertThat(ScimError.parse(json).status()).isEqualTo(404);
    assertThat(ScimError.parse(json, MessageOptions.strict().with(tolerance)).status())
        .isEqualTo(404);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimError.parse(json, MessageOptions.strict()));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimError.parse(json, MessageOptions.tolerant().without(tolerance)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|status",
        "{\"status\":null}|status",
        "{\"status\":\"\"}|status",
        "{\"status\":\"4O4\"}|status",
        "{\"status\":\"99\"}|status",
        "{\"status\":\"999\"}|status",
        "{\"status\":404.5}|status",
        "{\"status\":true}|status",
        "{\"status\":{\"x\":1}}|status",
        "{\"status\":\"404\",\"detail\":[]}|detail",
        "{\"status\":\"404\",\"scimType\":7}|scimType"
      })
  void a_wrong_member_is_named(String json, String path) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimError.parse(json))
        .satisfies(e -> assertThat(e.path()).contains(path))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE));
  }

  @Test
  void another_message_is_no_error_however_tolerant_one_is() {
    String list =
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"status\":\"404\"}";

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ScimError.parse(list))
        .satisfies(e -> assertThat(e.path()).contains("schemas"))
        .withMessageContaining("ListResponse");
  }

  @Test
  void bytes_and_trees_are_read_alike() {
    ScimError error = ScimError.of(ScimType.NO_TARGET, "x");

    assertThat(
            ScimError.parse(
                error.toJson().getBytes(StandardCharsets.UTF_8), MessageOptions.strict()))
        .isEqualTo(error)
        .hasSameHashCodeAs(error);
    assertThat(ScimError.of(error.toObject())).isEqualTo(error);
    assertThat(ScimError.of(ScimObject.of("status", ScimValue.of("500")))).isNotEqualTo(error);
    assertThat(error).hasToString(error.toJson());
  }

  @Test
  void no_error_is_made_with_a_status_that_is_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> ScimError.of(42, "x"));
  }
}
