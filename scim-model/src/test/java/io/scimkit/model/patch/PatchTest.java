package io.scimkit.model.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.AttributeState;
import io.scimkit.model.EnterpriseUser;
import io.scimkit.model.Name;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTest {
  private static final ScimUser ANN =
      ScimUser.parse(
          """
          {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"u1","userName":"ann",
           "title":"Clerk","favourite":"red",
           "name":{"givenName":"Ann","familyName":"Lee"},
           "emails":[{"value":"ann@acme.example","type":"work","primary":true},
             {"value":"ann@home.example","type":"home"}]}
          """);

  @Test
  void what_a_patch_removes_is_cleared_and_not_forgotten() {
    ScimUser after =
        PatchRequest.of(
                PatchOperation.remove("title"),
                PatchOperation.remove("name.familyName"),
                PatchOperation.remove("emails[type eq \"home\"]"))
            .applyTo(ANN)
            .resource();

    assertThat(after.state("title")).isEqualTo(AttributeState.CLEARED);
    assertThat(after.state("name.familyName")).isEqualTo(AttributeState.CLEARED);
    assertThat(after.state("emails[type eq \"home\"].value")).isEqualTo(AttributeState.CLEARED);
    assertThat(after.state("nickName")).isEqualTo(AttributeState.NOT_MENTIONED);
    assertThat(after.state("active")).isEqualTo(AttributeState.NOT_MENTIONED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'value':'m1','displayName':'Max'} | {'value':'m2','displayName':'Eve'} | {'value':'m2','displayName':'Max'}",
        "{'value':'m1','displayName':'Max'} | {'displayName':'Eve'} | {'value':'m1','displayName':'Max'}",
        "{} | {'value':'m1','displayName':'Eve'} | {'value':'m1'}"
      })
  void a_read_only_part_of_a_value_is_the_provider_s_to_say(
      String before, String value, String after) {
    ScimUser user = managed(before);

    for (Dialect dialect : List.of(Dialect.strict(), Dialect.tolerant())) {
      for (String op : List.of("add", "replace")) {
        String patch =
            """
            {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
              {"op":"%s","path":"%s:manager","value":%s}]}
            """
                .formatted(op, EnterpriseUser.SCHEMA, value.replace('\'', '"'));
        assertThat(PatchRequest.parse(patch, dialect).applyTo(user).resource())
            .isEqualTo(managed(after));
      }
    }
  }

  private static ScimUser managed(String manager) {
    return ScimUser.parse(
        """
        {"schemas":["%s","%s"],"userName":"ann","%s":{"manager":%s}}
        """
            .formatted(
                ScimUser.SCHEMA,
                EnterpriseUser.SCHEMA,
                EnterpriseUser.SCHEMA,
                manager.replace('\'', '"')));
  }

  @Test
  void an_emptied_group_says_that_it_is_empty() {
    ScimGroup group = ScimGroup.parse("{\"displayName\":\"g\",\"members\":[{\"value\":\"u1\"}]}");

    ScimGroup after = PatchRequest.of(PatchOperation.remove("members")).applyTo(group).resource();

    assertThat(after.state("members")).isEqualTo(AttributeState.CLEARED);
    assertThat(after.toJson()).contains("\"members\":[]");
  }

  @Test
  void a_patch_that_fails_in_one_operation_changes_nothing() {
    String before = ANN.toJson();
    PatchRequest patch =
        PatchRequest.of(
            PatchOperation.replace("title", ScimValue.of("Boss")),
            PatchOperation.replace("noSuchThing", ScimValue.of("x")));

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> patch.applyTo(ANN))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_PATH))
        .satisfies(e -> assertThat(e.path()).contains("noSuchThing"))
        .withMessageContaining("Operations[1]");
    assertThat(ANN.toJson()).isEqualTo(before);
  }

  @Test
  void unknown_paths_are_dropped_only_when_asked_for_and_reported() {
    String body =
        """
        {"Operations":[{"op":"replace","path":"title","value":"Boss"},
          {"op":"replace","path":"noSuchThing","value":"x"},
          {"op":"add","value":{"favourite":"blue","nickName":"A"}}]}
        """;

    PatchResult<ScimUser> result =
        PatchRequest.parse(body, Dialect.tolerant().ignoreUnknownPaths()).applyTo(ANN);

    assertThat(result.dropped()).containsExactly("noSuchThing", "favourite");
    assertThat(result.resource().title()).contains("Boss");
    assertThat(result.resource().nickName()).contains("A");
    assertThat(result.resource().attributes().text("favourite")).contains("red");
  }

  @Test
  void a_key_that_is_no_name_is_as_unknown_as_any_other() {
    String body =
        "{\"Operations\":[{\"op\":\"replace\",\"value\":{\"active\":false,\"shoe size\":7,\"_x\":1}}]}";
    String broken = "{\"Operations\":[{\"op\":\"replace\",\"value\":{\"emails[type eq\":7}}]}";
    Dialect dropping = Dialect.tolerant().ignoreUnknownPaths();

    PatchResult<ScimUser> result = PatchRequest.parse(body, dropping).applyTo(ANN);
    assertThat(result.resource().active()).contains(false);
    assertThat(result.dropped()).containsExactly("shoe size", "_x");
    for (PatchRequest refused :
        List.of(PatchRequest.parse(body), PatchRequest.parse(broken, dropping))) {
      assertThatExceptionOfType(ScimException.class)
          .isThrownBy(() -> refused.applyTo(ANN))
          .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_PATH));
    }
  }

  @Test
  void what_follows_a_computed_request_is_read_in_its_own_dialect() {
    PatchRequest disabled =
        PatchRequest.parse(
            "{\"Operations\":[{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}]}");
    ScimUser boss = ANN.toBuilder().title("Boss").build();

    ScimUser after = PatchRequest.between(ANN, boss).then(disabled).applyTo(ANN).resource();

    assertThat(after).isEqualTo(boss.toBuilder().active(false).build());
  }

  @Test
  void repeating_what_is_there_is_recognised_as_no_change() {
    PatchRequest repeat =
        PatchRequest.parse(
            """
            {"Operations":[{"op":"Replace","path":"title","value":"Clerk"},
              {"op":"Add","path":"emails","value":[{"type":"home","value":"ann@home.example"}]},
              {"op":"Replace","value":{"id":"u1","name":{"familyName":"Lee"}}}]}
            """);

    assertThat(repeat.applyTo(ANN).changed()).isFalse();
    assertThat(repeat.coalescedFor(ANN).isEmpty()).isTrue();
  }

  @Test
  void of_two_new_primary_values_the_first_stays_primary() {
    ScimUser after =
        PatchRequest.parse(
                """
                {"Operations":[{"op":"add","path":"emails","value":[
                  {"value":"a","primary":true},{"value":"b","primary":true}]}]}
                """)
            .applyTo(ANN)
            .resource();

    assertThat(after.emails()).filteredOn(email -> email.primary()).hasSize(1);
    assertThat(after.emails().get(2).primary()).isTrue();
  }

  @Test
  void of_two_primary_values_the_first_stays_primary_be_it_known_or_not() {
    ScimUser after =
        PatchRequest.parse(
                """
                {"Operations":[{"op":"replace","path":"emails","value":[
                  {"value":"ann@acme.example","type":"work","primary":true},
                  {"value":"b","primary":true}]}]}
                """)
            .applyTo(ANN)
            .resource();

    assertThat(after.emails()).extracting(email -> email.primary()).containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add     | id                        | \"x\"             | MUTABILITY",
        "replace | meta.version              | \"x\"             | MUTABILITY",
        "add     | groups                    | [{\"value\":\"g\"}] | MUTABILITY",
        "replace | userName                  | null              | MUTABILITY",
        "replace | userName                  | \"\"              | MUTABILITY",
        "replace | active                    | \"yes\"           | INVALID_VALUE",
        "replace | title                     | 7                 | INVALID_VALUE",
        "replace | title                     | [\"a\",\"b\"]     | INVALID_VALUE",
        "replace | name                      | \"Ann\"           | INVALID_VALUE",
        "replace | emails                    | [{}]              | INVALID_VALUE",
        "replace | emails                    | [null]            | INVALID_VALUE",
        "replace | emails                    | [7]               | INVALID_VALUE",
        "add     | emails[type co \"x\"].value | \"a\"           | NO_TARGET",
        "replace | emails[type gt \"z\" or type eq \"q\"].value | \"a\" | NO_TARGET",
        "replace | favourite                 | \"blue\"          | INVALID_PATH",
        "replace | name.nick                 | \"x\"             | INVALID_PATH",
        "replace | urn:x:y:z                 | \"x\"             | INVALID_PATH",
        "replace | emails[primary gt true].value | \"a\"         | INVALID_FILTER"
      })
  void what_cannot_be_done_is_refused_by_keyword_even_in_the_tolerant_dialect(
      String op, String path, String value, ScimType keyword) {
    ScimObject operation =
        ScimObject.parse("{\"value\":" + value + "}")
            .with("op", ScimValue.of(op))
            .with("path", ScimValue.of(path));
    String body = "{\"Operations\":[" + operation.toJson() + "]}";

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> PatchRequest.parse(body).applyTo(ANN))
        .satisfies(e -> assertThat(e.scimType()).contains(keyword));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'add','path':'title','value':'x'} | INVALID_SYNTAX",
        "[{'op':'replace','path':'emails','value':[{'value':'a','primary':true},{'value':'b','primary':true}]}] | INVALID_VALUE",
        "[{'op':'add','value':{'emails':[{'value':'a','primary':true},{'value':'b','primary':true}]}}] | INVALID_VALUE",
        "[{'op':'add','value':{'urn:ietf:params:scim:schemas:core:2.0:User':{'title':'x'}}}] | INVALID_PATH"
      })
  void the_strict_dialect_refuses_what_the_tolerant_one_reads(String operations, ScimType keyword) {
    String body =
        ("{'schemas':['" + PatchRequest.SCHEMA + "'],'Operations':" + operations + "}")
            .replace('\'', '"');

    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> PatchRequest.parse(body, Dialect.strict()).applyTo(ANN))
        .satisfies(e -> assertThat(e.scimType()).contains(keyword));
    assertThat(PatchRequest.parse(body).applyTo(ANN).changed()).isTrue();
  }

  @Test
  void clearing_an_extensions_attribute_does_not_name_the_extension() {
    String department = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department";

    for (PatchOperation operation :
        List.of(
            PatchOperation.remove(department),
            PatchOperation.replace(department, ScimValue.ofNull()))) {
      ScimUser after = PatchRequest.of(operation).applyTo(ANN).resource();

      assertThat(after.state(department)).isEqualTo(AttributeState.CLEARED);
      assertThat(after).isEqualTo(ANN);
      assertThat(after.schemas()).containsExactly(ScimUser.SCHEMA);
    }
  }

  @Test
  void the_core_schemas_uri_stands_for_the_resource() {
    PatchRequest patch =
        PatchRequest.of(
            PatchOperation.replace(
                ScimUser.SCHEMA,
                ScimObject.of("title", ScimValue.of("Boss"))
                    .with("name", ScimObject.of("givenName", ScimValue.of("A")))));

    ScimUser after = patch.applyTo(ANN).resource();

    assertThat(after.title()).contains("Boss");
    assertThat(after.name().flatMap(Name::givenName)).contains("A");
    assertThat(after.name().flatMap(Name::familyName)).contains("Lee");
  }

  @Test
  void what_is_required_or_fixed_is_not_removed_with_what_holds_it() {
    String uri = "urn:example:badge:2.0:User";
    SchemaSet schemas =
        SchemaSet.user()
            .with(
                Schema.of(
                    uri,
                    "Badge",
                    SchemaAttribute.complex(
                        "limits", SchemaAttribute.of("min", AttributeType.INTEGER).asRequired()),
                    SchemaAttribute.of("serial", AttributeType.STRING).with(Mutability.IMMUTABLE)));
    ScimUser user =
        ScimUser.parse(
            "{'userName':'a','%s':{'serial':'1','limits':{'min':1}}}"
                .formatted(uri)
                .replace('\'', '"'));

    for (String path : List.of(uri, uri + ":serial", uri + ":limits.min")) {
      assertThatExceptionOfType(ScimException.class)
          .as(path)
          .isThrownBy(() -> PatchRequest.of(PatchOperation.remove(path)).applyTo(user, schemas))
          .satisfies(e -> assertThat(e.scimType()).contains(ScimType.MUTABILITY))
          .satisfies(e -> assertThat(e.path()).contains(path));
    }
    assertThat(
            PatchRequest.of(PatchOperation.remove(uri + ":limits"))
                .applyTo(user, schemas)
                .changed())
        .isTrue();
  }

  private static final String BADGE = "urn:example:badge:2.0:User";
  private static final SchemaSet BADGES =
      SchemaSet.user()
          .with(
              Schema.of(
                  BADGE,
                  "Badge",
                  SchemaAttribute.complex(
                      "card",
                      SchemaAttribute.of("serial", AttributeType.STRING).with(Mutability.IMMUTABLE),
                      SchemaAttribute.of("site", AttributeType.STRING).asRequired(),
                      SchemaAttribute.of("doors", AttributeType.STRING).asMultiValued()),
                  SchemaAttribute.complex(
                          "keys",
                          SchemaAttribute.of("value", AttributeType.STRING),
                          SchemaAttribute.of("display", AttributeType.STRING),
                          SchemaAttribute.of("issued", AttributeType.STRING)
                              .with(Mutability.READ_ONLY))
                      .asMultiValued()));
  private static final ScimUser BEA =
      badged(
          "{'card':{'serial':'1','site':'S','doors':['a','b']},"
              + "'keys':[{'value':'k','display':'K','issued':'2026'}]}");

  private static ScimUser badged(String badge) {
    return ScimUser.parse(
        "{'schemas':['%s','%s'],'userName':'bea','%s':%s}"
            .formatted(ScimUser.SCHEMA, BADGE, BADGE, badge)
            .replace('\'', '"'));
  }

  private static ScimUser patched(ScimUser user, String operation, Dialect dialect) {
    String body =
        ("{'schemas':['" + PatchRequest.SCHEMA + "'],'Operations':[" + operation + "]}")
            .replace("BADGE", BADGE)
            .replace('\'', '"');
    return PatchRequest.parse(body, dialect).applyTo(user, BADGES).resource();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'replace','value':{'BADGE':{'keys':null}}}",
        "{'op':'replace','path':'BADGE','value':{'keys':null}}"
      })
  void an_extensions_object_clears_what_it_names_and_no_more(String operation) {
    ScimUser empty = badged("{'card':{'serial':'1','site':'S','doors':['a','b']}}");
    String nothing = operation.replace("{'keys':null}", "{}");

    for (Dialect dialect : List.of(Dialect.strict(), Dialect.tolerant())) {
      assertThat(patched(BEA, operation, dialect)).isEqualTo(empty);
      assertThat(patched(BEA, nothing, dialect)).isEqualTo(BEA);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'replace','path':'BADGE:card','value':{'serial':'2'}}",
        "{'op':'add','path':'BADGE:card','value':{'serial':null}}",
        "{'op':'replace','path':'BADGE:card','value':{'site':null}}",
        "{'op':'replace','value':{'BADGE':{'card':{'serial':'2'}}}}"
      })
  void what_is_required_or_fixed_is_so_inside_a_value_too(String operation) {
    for (Dialect dialect : List.of(Dialect.strict(), Dialect.tolerant())) {
      assertThatExceptionOfType(ScimException.class)
          .isThrownBy(() -> patched(BEA, operation, dialect))
          .satisfies(e -> assertThat(e.scimType()).contains(ScimType.MUTABILITY));
    }
    assertThat(
            patched(BEA, operation.replace("'2'", "'1'").replace("null", "'1'"), Dialect.strict()))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'add','path':'BADGE:card.doors','value':['c','a']} | ['a','b','c']",
        "{'op':'add','path':'BADGE:card.doors','value':'c'} | ['a','b','c']",
        "{'op':'replace','path':'BADGE:card.doors','value':['c']} | ['c']",
        "{'op':'remove','path':'BADGE:card.doors'} | []",
        "{'op':'remove','path':'BADGE:card.doors','value':['a']} | ['b']"
      })
  void a_part_with_several_values_is_changed_value_by_value(String operation, String doors) {
    ScimUser after = patched(BEA, operation, Dialect.tolerant());

    assertThat(after.toJson()).contains("\"doors\":" + doors.replace('\'', '"'));
  }

  @Test
  void a_remove_whose_value_is_null_removes_like_one_without_value() {
    for (Dialect dialect : List.of(Dialect.strict(), Dialect.tolerant())) {
      ScimUser after = patched(ANN, "{'op':'remove','path':'emails','value':null}", dialect);

      assertThat(after.state("emails")).isEqualTo(AttributeState.CLEARED);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'remove','path':'BADGE','value':{'keys':null}}",
        "{'op':'remove','path':'BADGE','value':{'keys':[{'value':'k'}]}}",
        "{'op':'remove','path':'BADGE:keys[value eq $k$]','value':[{'value':'k'}]}"
      })
  void a_remove_with_a_value_removes_what_that_names_and_no_more(String operation) {
    String escaped = operation.replace("$", "\\\"");

    assertThat(patched(BEA, escaped, Dialect.tolerant()))
        .isEqualTo(badged("{'card':{'serial':'1','site':'S','doors':['a','b']}}"));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> patched(BEA, escaped, Dialect.strict()))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE));
  }

  @Test
  void a_selected_value_that_is_replaced_by_null_is_gone() {
    String operation =
        "{'op':'replace','path':'emails[type eq \\'home\\']','value':null}".replace("\\'", "\\\"");

    for (Dialect dialect : List.of(Dialect.strict(), Dialect.tolerant())) {
      ScimUser after = patched(ANN, operation, dialect);
      assertThat(after.emails()).hasSize(1);
      assertThat(after.emails().get(0).type()).contains("work");
    }
  }

  @Test
  void a_member_that_is_added_again_keeps_its_fixed_parts() {
    ScimGroup group =
        ScimGroup.parse(
            "{\"displayName\":\"g\",\"members\":[{\"value\":\"u1\",\"type\":\"User\",\"$ref\":\"r\"}]}");
    String body =
        "{\"Operations\":[{\"op\":\"add\",\"path\":\"members\",\"value\":["
            + "{\"value\":\"u1\",\"type\":\"Group\",\"$ref\":\"q\",\"display\":\"Ann\"}]}]}";

    ScimGroup after = PatchRequest.parse(body).applyTo(group).resource();

    assertThat(after.members()).hasSize(1);
    assertThat(after.members().get(0).type()).contains("User");
    assertThat(after.members().get(0).ref()).contains("r");
    assertThat(after.members().get(0).display()).contains("Ann");
  }

  @Test
  void a_member_that_is_sent_twice_is_one_member() {
    ScimGroup group = ScimGroup.parse("{\"displayName\":\"g\"}");
    String body =
        "{\"Operations\":[{\"op\":\"replace\",\"path\":\"members\",\"value\":["
            + "{\"value\":\"u1\"},{\"value\":\"u1\",\"display\":\"Ann\"}]}]}";

    assertThat(PatchRequest.parse(body).applyTo(group).resource().members()).hasSize(1);
  }

  @Test
  void a_value_that_is_made_keeps_what_the_filter_says_of_it() {
    ScimUser after =
        patched(
            ANN,
            "{'op':'replace','path':'phoneNumbers[type eq \\'work\\']','value':{'value':'1'}}"
                .replace("\\'", "\\\""),
            Dialect.tolerant());

    assertThat(after.phoneNumbers()).hasSize(1);
    assertThat(after.phoneNumbers().get(0).type()).contains("work");
    assertThat(after.phoneNumbers().get(0).value()).contains("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'replace','path':'BADGE:keys','value':[{'value':'k','display':'new'}]}",
        "{'op':'replace','path':'BADGE:keys','value':[{'value':'k','display':'new','issued':'x'}]}",
        "{'op':'replace','path':'BADGE:keys[value eq \\~k\\~]','value':{'value':'k','display':'new'}}"
      })
  void a_read_only_part_of_a_value_in_a_list_stays(String operation) {
    ScimUser after = patched(BEA, operation.replace('~', '"'), Dialect.strict());

    assertThat(after.toJson()).contains("\"display\":\"new\",\"issued\":\"2026\"");
  }

  @Test
  void requests_are_joined_and_coalesced() {
    PatchRequest both =
        PatchRequest.of(
                PatchOperation.add("nickName", ScimValue.of("A")),
                PatchOperation.replace("title", ScimValue.of("Boss")))
            .then(
                PatchRequest.of(
                    PatchOperation.remove("nickName"),
                    PatchOperation.replace("title", ScimValue.of("Chief"))));

    assertThat(both.operations()).hasSize(4);
    assertThat(both.coalescedFor(ANN).operations())
        .containsExactly(PatchOperation.replace("title", ScimValue.of("Chief")));
  }

  @Test
  void a_password_is_never_shown() {
    PatchRequest patch =
        PatchRequest.of(
            PatchOperation.replace("password", ScimValue.of("s3cret")),
            PatchOperation.replace(ScimUser.SCHEMA + ":password", ScimValue.of("s3cret")),
            PatchOperation.replace(
                ScimObject.of(ScimUser.SCHEMA + ":password", ScimValue.of("s3cret"))),
            PatchOperation.replace(ScimObject.of("password", ScimValue.of("s3cret"))));

    assertThat(patch).asString().doesNotContain("s3cret");
    assertThat(ScimObject.parse(patch.toJson())).asString().doesNotContain("s3cret");
    assertThat(PatchOperation.remove("password")).asString().doesNotContain("value");
    assertThat(PatchRequest.parse(patch.toJson()).applyTo(ANN).resource())
        .asString()
        .doesNotContain("s3cret");
    assertThat(patch.toJson()).contains("s3cret");
  }

  @Test
  void two_tenants_may_differ() {
    String body = "{\"Operations\":[{\"op\":\"Add\",\"path\":\"title\",\"value\":\"x\"}]}";

    assertThat(PatchRequest.parse(body).applyTo(ANN).changed()).isTrue();
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> PatchRequest.parse(body, Dialect.strict()));
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(
            () -> PatchRequest.parse(body, Dialect.tolerant().without(Quirk.OP_IN_ANY_CASE)))
        .withMessageContaining("add, remove or replace");
  }
}
