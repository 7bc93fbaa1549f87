package io.scimkit.model.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimResource;
import io.scimkit.model.ScimUser;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each quirk is what makes its example work, and the strict dialect does without it. */
class QuirkTest {
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

  private record Example(String before, String operations, String after) {}

  private static final Map<Quirk, Example> EXAMPLES = new EnumMap<>(Quirk.class);

  private static void example(Quirk quirk, String before, String operations, String after) {
    EXAMPLES.put(quirk, new Example(before, operations, after));
  }

  static {
    example(
        Quirk.OP_IN_ANY_CASE,
        "{}",
        "[{'op':'Replace','path':'title','value':'x'}]",
        "{'title':'x'}");
    example(Quirk.NO_OPERATIONS, "{'title':'x'}", "[]", "{'title':'x'}");
    example(
        Quirk.MISSING_SCHEMA, "{}", "[{'op':'add','path':'title','value':'x'}]", "{'title':'x'}");
    example(
        Quirk.KEYS_AS_PATHS,
        "{}",
        "[{'op':'replace','value':{'name.givenName':'Ann'}}]",
        "{'name':{'givenName':'Ann'}}");
    example(
        Quirk.EXTENSION_WITHOUT_URI,
        "{'schemas':['" + ScimUser.SCHEMA + "','" + ENTERPRISE + "']}",
        "[{'op':'add','path':'department','value':'R'}]",
        "{'schemas':['"
            + ScimUser.SCHEMA
            + "','"
            + ENTERPRISE
            + "'],'"
            + ENTERPRISE
            + "':{'department':'R'}}");
    example(
        Quirk.ATTRIBUTE_WRAPPED_IN_ITSELF,
        "{'emails':[]}",
        "[{'op':'replace','path':'emails','value':{'emails':[{'value':'a'}]}}]",
        "{'emails':[{'value':'a'}]}");
    example(
        Quirk.LIST_OF_ONE,
        "{}",
        "[{'op':'replace','path':'title','value':['x']}]",
        "{'title':'x'}");
    example(
        Quirk.EMPTY_VALUE_CLEARS,
        "{'title':'x'}",
        "[{'op':'replace','path':'title','value':''}]",
        "{}");
    example(
        Quirk.BARE_COMPLEX_VALUE,
        "{}",
        "[{'op':'add','path':'emails','value':['a']}]",
        "{'emails':[{'value':'a'}]}");
    example(
        Quirk.STRINGIFIED_OBJECT,
        "{}",
        "[{'op':'add','path':'roles','value':[{'value':'{\\\"value\\\":\\\"r\\\"}'}]}]",
        "{'roles':[{'value':'r'}]}");
    example(
        Quirk.NULL_SUB_ATTRIBUTES,
        "{}",
        "[{'op':'add','path':'emails','value':[{'value':'a','display':null}]}]",
        "{'emails':[{'value':'a'}]}");
    example(
        Quirk.TEXT_BOOLEANS,
        "{}",
        "[{'op':'replace','path':'active','value':'False'}]",
        "{'active':false}");
    example(
        Quirk.MISSING_TARGET_IS_CREATED,
        "{}",
        "[{'op':'replace','path':'emails[type eq \\\"work\\\"].value','value':'a'}]",
        "{'emails':[{'type':'work','value':'a'}]}");
    example(
        Quirk.REMOVING_NOTHING_IS_DONE,
        "{'emails':[{'value':'a'}]}",
        "[{'op':'remove','path':'emails[value eq \\\"b\\\"]'}]",
        "{'emails':[{'value':'a'}]}");
    example(
        Quirk.REMOVE_BY_VALUE,
        "{'emails':[{'value':'a','type':'work'},{'value':'b'}]}",
        "[{'op':'remove','path':'emails','value':[{'value':'a'}]}]",
        "{'emails':[{'value':'b'}]}");
    example(
        Quirk.TEXT_BOOLEANS_IN_FILTERS,
        "{'roles':[{'primary':true,'value':'a'},{'value':'b'}]}",
        "[{'op':'replace','path':'roles[primary eq \\\"True\\\"].value','value':'c'}]",
        "{'roles':[{'primary':true,'value':'c'},{'value':'b'}]}");
    example(
        Quirk.BLANKS_IN_PATHS,
        "{'emails':[{'value':'a'}]}",
        "[{'op':'replace','path':'emails[ value eq \\\"a\\\" ].value','value':'c'}]",
        "{'emails':[{'value':'c'}]}");
    example(
        Quirk.VALUE_WITHOUT_LIST,
        "{'emails':[{'value':'a'}]}",
        "[{'op':'replace','path':'emails','value':{'value':'c'}}]",
        "{'emails':[{'value':'c'}]}");
    example(
        Quirk.REPEATED_ID,
        "{}",
        "[{'op':'replace','value':{'id':'1','title':'x'}}]",
        "{'title':'x'}");
    example(
        Quirk.MEMBERS_BY_VALUE,
        "{'schemas':['"
            + ScimGroup.SCHEMA
            + "'],'displayName':'g','members':[{'value':'u1','type':'User'}]}",
        "[{'op':'add','path':'members','value':[{'value':'u1'}]}]",
        "{'displayName':'g','members':[{'value':'u1','type':'User'}]}");
  }

  @ParameterizedTest
  @EnumSource(value = Quirk.class, mode = EnumSource.Mode.EXCLUDE, names = "SECOND_PRIMARY")
  void a_quirk_is_needed_for_its_example(Quirk quirk) {
    Example example = EXAMPLES.get(quirk);

    assertThat(becomes(example, quirk, Dialect.tolerant())).isEqualTo("as expected");
    assertThat(becomes(example, quirk, Dialect.strict().with(quirk))).isEqualTo("as expected");
    assertThat(becomes(example, quirk, Dialect.strict())).isNotEqualTo("as expected");
    // an example that builds on two habits does not tell which one is missing
    if (quirk != Quirk.VALUE_WITHOUT_LIST) {
      assertThat(becomes(example, quirk, Dialect.tolerant().without(quirk)))
          .isNotEqualTo("as expected");
    }
  }

  private static String becomes(Example example, Quirk quirk, Dialect dialect) {
    String schemas =
        quirk == Quirk.MISSING_SCHEMA ? "" : "'schemas':['" + PatchRequest.SCHEMA + "'],";
    String body = json("{" + schemas + "'Operations':" + example.operations() + "}");
    try {
      ScimResource before = resource(example.before());
      ScimResource after = PatchRequest.parse(body, dialect).applyTo(before).resource();
      ScimResource wanted = resource(example.after());
      boolean same =
          after.attributes().without("schemas").sameStateAs(wanted.attributes().without("schemas"))
              && (quirk != Quirk.NULL_SUB_ATTRIBUTES || !after.toJson().contains("null"));
      return same ? "as expected" : after.toJson();
    } catch (ScimException e) {
      return e.getMessage();
    }
  }

  private static ScimResource resource(String json) {
    return json.contains(ScimGroup.SCHEMA) || json.contains("members")
        ? ScimGroup.parse(json(json))
        : ScimUser.parse(json(json));
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }
}
