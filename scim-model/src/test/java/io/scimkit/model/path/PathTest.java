package io.scimkit.model.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.AttributeState;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.ScimValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {
  private static final ScimUser ANN =
      ScimUser.parse(
          """
          {"userName":"ann","title":"","nickName":null,"roles":[],"active":false,
           "name":{"givenName":"Ann","middleName":null},
           "emails":[{"value":"ann@acme.example","type":"work"},"ann@bare.example",null],
           "phoneNumbers":[{"type":"work","value":""}],
           "favourite":{"colour":"red"},
           "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
             {"department":"R&D","manager":null},
           "urn:example:x:1.0:User":{"n":7}}
          """);
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "userName                                  | \"ann\"",
        "USERNAME                                  | \"ann\"",
        "urn:ietf:params:scim:schemas:core:2.0:User:userName | \"ann\"",
        "name.givenName                            | \"Ann\"",
        "name.middleName                           | ''",
        "emails.value                              | \"ann@acme.example\"\"ann@bare.example\"",
        "emails[type eq \"work\"].value            | \"ann@acme.example\"",
        "emails[type eq \"home\"].value            | ''",
        "active                                    | false",
        "favourite.colour                          | \"red\"",
        "department                                | \"R&D\"",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department | \"R&D\"",
        "urn:example:x:1.0:User:n                  | 7",
        "nickName                                  | ''",
        "nothing                                   | ''"
      })
  void a_path_selects_values_in_order(String path, String values) {
    String found =
        ANN.values(Path.parse(path)).stream().map(ScimValue::toString).reduce("", String::concat);

    assertThat(found).isEqualTo(values.equals("''") ? "" : values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "userName | SET",
        "active | SET",
        "title | CLEARED",
        "nickName | CLEARED",
        "nickName.x | CLEARED",
        "roles | CLEARED",
        "roles[type eq \"a\"].value | CLEARED",
        "displayName | NOT_MENTIONED",
        "name | SET",
        "name.givenName | SET",
        "name.middleName | CLEARED",
        "name.familyName | NOT_MENTIONED",
        "emails[type eq \"work\"].value | SET",
        "emails[type eq \"home\"].value | CLEARED",
        "emails[type eq \"work\"].display | NOT_MENTIONED",
        "phoneNumbers[type eq \"work\"].value | CLEARED",
        "phoneNumbers[type eq \"mobile\"].value | CLEARED",
        "department | SET",
        "manager | CLEARED",
        "manager.value | CLEARED",
        "division | NOT_MENTIONED",
        "urn:example:other:1.0:User:a | NOT_MENTIONED"
      })
  void a_resource_sets_clears_or_does_not_mention(String path, AttributeState state) {
    assertThat(ANN.state(path)).isEqualTo(state);
  }

  @Test
  void an_extension_has_a_state_of_its_own() {
    assertThat(ANN.state(ENTERPRISE)).isEqualTo(AttributeState.SET);
    assertThat(ScimUser.parse("{\"" + ENTERPRISE + "\":null}").state(ENTERPRISE))
        .isEqualTo(AttributeState.CLEARED);
    assertThat(ScimUser.parse("{\"" + ENTERPRISE + "\":null}").state(ENTERPRISE + ":division"))
        .isEqualTo(AttributeState.CLEARED);
    assertThat(ScimUser.parse("{}").state(ENTERPRISE)).isEqualTo(AttributeState.NOT_MENTIONED);
  }

  @Test
  void names_are_equal_without_case_and_texts_are_not() {
    assertThat(Path.parse("Emails[TYPE eq \"work\"].Value"))
        .isEqualTo(Path.parse("emails[type EQ \"work\"].value"))
        .hasSameHashCodeAs(Path.parse("emails[type eq \"work\"].value"))
        .isNotEqualTo(Path.parse("emails[type eq \"Work\"].value"));
  }

  @ParameterizedTest
  @CsvSource({"emails.type[value eq \"a\"].value", "name.givenName[value pr].x"})
  void there_is_one_sub_attribute_at_most(String path) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> Path.parse(path))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_PATH))
        .satisfies(e -> assertThat(e.position()).hasValue(path.indexOf(']') + 1));
  }

  @Test
  void a_bad_path_is_refused_with_its_position() {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> Path.parse("emails[0].value"))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_PATH))
        .satisfies(e -> assertThat(e.position()).hasValue(7));
  }
}
