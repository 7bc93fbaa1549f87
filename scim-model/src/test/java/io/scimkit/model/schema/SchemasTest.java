package io.scimkit.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.ExtensionType;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimUser;
import io.scimkit.model.filter.Filter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {
  private static final String BADGE = "urn:example:params:scim:schemas:extension:badge:2.0:User";

  private record Badge(Optional<String> serial) {}

  @Test
  void the_schemas_of_the_rfc_are_data() {
    SchemaSet user = SchemaSet.user();

    assertThat(user.core().definitions()).hasSize(21);
    assertThat(user.extensions()).hasSize(1);
    assertThat(user.definition("USERNAME").orElseThrow().uniqueness()).isEqualTo(Uniqueness.SERVER);
    assertThat(user.definition("password").orElseThrow().returned()).isEqualTo(Returned.NEVER);
    assertThat(user.definition("id").orElseThrow().caseExact()).isTrue();
    assertThat(user.definition("groups").orElseThrow().mutability())
        .isEqualTo(Mutability.READ_ONLY);
    assertThat(
            SchemaSet.group()
                .definition("members")
                .orElseThrow()
                .subAttribute("value")
                .orElseThrow()
                .mutability())
        .isEqualTo(Mutability.IMMUTABLE);
  }

  @Test
  void a_schema_of_the_rfc_describes_itself() {
    Schema user = SchemaSet.user().core();

    assertThat(Validator.strict(SchemaSet.forResource(user)).response(user)).isEmpty();
    assertThat(Schema.parse(user.toJson())).isEqualTo(user);
  }

  @Test
  void an_extension_is_written_in_code_registered_and_seen_through_a_type() {
    Schema badge =
        Schema.of(
            BADGE,
            "Badge",
            SchemaAttribute.of("serial", AttributeType.STRING).asCaseExact(),
            SchemaAttribute.complex("limits", SchemaAttribute.of("max", AttributeType.INTEGER)));
    ExtensionType<Badge> type = ExtensionType.of(BADGE, tree -> new Badge(tree.text("serial")));
    ScimUser user =
        ScimUser.parse(
            "{\"" + BADGE + "\":{\"serial\":\"aB\",\"limits\":{\"max\":10},\"more\":true}}");
    SchemaSet users = SchemaSet.user().with(badge);

    assertThat(user.extension(type)).contains(new Badge(Optional.of("aB")));
    assertThat(Filter.parse(BADGE + ":serial eq \"ab\"").matches(user, users)).isFalse();
    assertThat(Filter.parse(BADGE + ":serial eq \"ab\"").matches(user)).isTrue();
    assertThat(Filter.parse(BADGE + ":limits.max gt 9").matches(user, users)).isTrue();
    assertThat(Schema.parse(badge.toJson()).definitions()).isEqualTo(badge.definitions());
    assertThat(users.with(badge).extensions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'attributes':[]}                                        | no id",
        "{'id':'x','attributes':[{'type':'string'}]}              | no name",
        "{'id':'x','attributes':['a']}                            | must be an object",
        "{'id':'x','attributes':[{'name':'a','type':'text'}]}     | unknown type text"
      })
  void a_bad_schema_is_refused(String json, String why) {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> Schema.parse(json.replace('\'', '"')))
        .withMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "all                  | schemas id userName title name emails",
        "userName             | schemas id userName",
        "+title,name.givenName | schemas id title name",
        "password             | schemas id",
        "urn:ietf:params:scim:schemas:core:2.0:User | schemas id userName title name emails",
        "-urn:ietf:params:scim:schemas:core:2.0:User | schemas id",
        "nothing              | schemas id",
        "-title,emails        | schemas id userName name",
        "-id,userName         | schemas id title name emails",
        "id.x,title           | schemas id title",
        "-id.x,title,emails   | schemas id userName name"
      })
  void an_answer_holds_what_is_asked_for_and_what_is_always_returned(String asked, String names) {
    ScimUser user =
        ScimUser.parse(
            """
            {"schemas":["x"],"id":"1","userName":"ann","title":"t","nickName":null,
             "name":{"givenName":"Ann","familyName":"Lee"},"password":"p",
             "emails":[{"value":"a","type":"work"}]}
            """);
    Projection projection =
        asked.equals("all")
            ? Projection.all()
            : asked.startsWith("-")
                ? Projection.excluding(asked.substring(1))
                : Projection.attributes(asked.replace("+", ""));

    ScimUser answer = projection.apply(user, SchemaSet.user());

    assertThat(answer.attributes().names()).isEqualTo(List.of(names.split(" ", -1)));
  }

  @Test
  void a_projection_reaches_into_values_and_extensions() {
    ScimUser user =
        ScimUser.parse(
            """
            {"id":"1","emails":[{"value":"a","type":"work"},{"type":"home"}],
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
               {"department":"d","division":"e"}}
            """);
    String enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    assertThat(
            Projection.attributes("emails.value", enterprise + ":division")
                .apply(user, SchemaSet.user())
                .toJson())
        .isEqualTo(
            "{\"id\":\"1\",\"emails\":[{\"value\":\"a\"}],\""
                + enterprise
                + "\":{\"division\":\"e\"}}");
    assertThat(
            Projection.excluding(enterprise, "emails.type").apply(user, SchemaSet.user()).toJson())
        .isEqualTo("{\"id\":\"1\",\"emails\":[{\"value\":\"a\"}]}");
  }

  @Test
  void what_is_returned_on_request_stays_away_when_only_a_part_of_it_is_excluded() {
    SchemaAttribute limits =
        SchemaAttribute.complex(
                "limits",
                SchemaAttribute.of("min", AttributeType.INTEGER),
                SchemaAttribute.of("max", AttributeType.INTEGER))
            .with(Returned.REQUEST);
    SchemaSet schemas = SchemaSet.user().with(Schema.of(BADGE, "Badge", limits));
    ScimUser user = ScimUser.parse("{\"" + BADGE + "\":{\"limits\":{\"min\":1,\"max\":2}}}");

    assertThat(Projection.all().apply(user, schemas).toJson()).isEqualTo("{}");
    assertThat(Projection.excluding(BADGE + ":limits.min").apply(user, schemas).toJson())
        .isEqualTo("{}");
    assertThat(Projection.attributes(BADGE + ":limits.min").apply(user, schemas).toJson())
        .isEqualTo("{\"" + BADGE + "\":{\"limits\":{\"min\":1}}}");
  }
}
