package io.scimkit.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimUser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorTest {
  private static final String GOOD =
      "'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],'userName':'ann'";

  private static ScimUser user(String json) {
    return ScimUser.parse(json.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'active':'yes'                       | active            | TYPE       | both",
        "'active':'True'                      | active            | TYPE       | strict",
        "'title':7                            | title             | TYPE       | both",
        "'title':['a']                        | title             | TYPE       | both",
        "'emails':{'value':'a'}               | emails            | TYPE       | strict",
        "'emails':['a']                       | emails[0]         | TYPE       | strict",
        "'emails':[{'value':7}]               | emails[0].value   | TYPE       | both",
        "'x509Certificates':[{'value':'ä'}]   | x509Certificates[0].value | TYPE | both",
        "'emails':[{'type':'pub'}]            | emails[0].type    | CANONICAL  | strict",
        "'emails':[{'value':'a'},{'value':'A'}] | emails[1]       | UNIQUENESS | both",
        "'emails':[{'value':'a','primary':true},{'value':'b','primary':true}] | emails | PRIMARY | both",
        "'favourite':'red'                    | favourite         | UNKNOWN    | strict",
        "'name':{'nick':'x'}                  | name.nick         | UNKNOWN    | strict",
        "'id':'1'                             | id                | MUTABILITY | strict",
        "'groups':[{'value':'g'}]             | groups            | MUTABILITY | strict",
        "'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':{'division':'d'} | schemas | SCHEMAS | both",
        "'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User':'d' | urn:ietf:params:scim:schemas:extension:enterprise:2.0:User | TYPE | both"
      })
  void a_request_is_held_against_its_schemas(
      String attribute, String path, ValidationRule rule, String mode) {
    ScimUser user = user("{" + GOOD + "," + attribute + "}");

    assertThat(Validator.strict(SchemaSet.user()).request(user))
        .anySatisfy(
            violation -> {
              assertThat(violation.path()).isEqualTo(path);
              assertThat(violation.rule()).isEqualTo(rule);
            });
    assertThat(Validator.tolerant(SchemaSet.user()).request(user).isEmpty())
        .isEqualTo(mode.equals("strict"));
  }

  @Test
  void a_good_request_has_no_violation() {
    assertThat(Validator.strict(SchemaSet.user()).request(user("{" + GOOD + "}"))).isEmpty();
  }

  @Test
  void a_required_attribute_is_missed() {
    List<Violation> violations =
        Validator.tolerant(SchemaSet.user()).request(user("{'userName':null}"));

    assertThat(violations)
        .singleElement()
        .isEqualTo(
            new Violation(
                "userName",
                ValidationRule.REQUIRED,
                java.util.Optional.empty(),
                "It needs a value"));
  }

  @Test
  void an_answer_holds_what_is_always_returned_and_no_secret() {
    List<Violation> violations =
        Validator.strict(SchemaSet.user()).response(user("{" + GOOD + ",'password':'s3cret'}"));

    assertThat(violations)
        .extracting(Violation::path, Violation::rule)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("password", ValidationRule.RETURNED),
            org.assertj.core.groups.Tuple.tuple("id", ValidationRule.RETURNED));
    assertThat(violations.toString()).doesNotContain("s3cret");
  }

  @Test
  void read_only_and_immutable_attributes_do_not_change() {
    List<Violation> violations =
        Validator.strict(SchemaSet.user())
            .change(user("{'id':'1','userName':'a'}"), user("{'id':'2','userName':'b'}"));

    assertThat(violations).extracting(Violation::path).containsExactly("id");
    assertThat(violations)
        .extracting(Violation::value)
        .containsExactly(java.util.Optional.of("\"2\""));
  }

  @Test
  void unique_values_are_compared_as_the_schema_says() {
    Validator validator = Validator.strict(SchemaSet.user());
    ScimUser ann = user("{'id':'1','userName':'ann','title':'x'}");

    assertThat(validator.uniqueness(ann, List.of(ann, user("{'id':'2','userName':'ANN'}"))))
        .extracting(Violation::path)
        .containsExactly("userName");
    assertThat(validator.uniqueness(ann, List.of(user("{'id':'2','title':'x'}")))).isEmpty();
  }

  @Test
  void groups_need_a_name() {
    assertThat(
            Validator.tolerant(SchemaSet.group())
                .request(ScimGroup.parse("{\"members\":[{\"value\":\"u1\"}]}")))
        .extracting(Violation::path)
        .containsExactly("displayName");
  }
}
