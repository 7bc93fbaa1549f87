package io.scimkit.model.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'title':'a'} | {'title':'a'} | []",
        "{'title':'a'} | {'TITLE':'a','roles':[]} | []",
        "{'title':'a'} | {'title':'A'} | [{'op':'replace','path':'title','value':'A'}]",
        "{} | {'title':'a'} | [{'op':'add','path':'title','value':'a'}]",
        "{'title':'a'} | {} | [{'op':'remove','path':'title'}]",
        "{'title':'a'} | {'title':null,'active':false} | [{'op':'remove','path':'title'}, {'op':'add','path':'active','value':false}]",
        "{'name':{'givenName':'a','familyName':'b'}} | {'name':{'givenName':'x','familyName':'b'}} | [{'op':'replace','path':'name.givenName','value':'x'}]",
        "{'name':{'givenName':'a'}} | {'name':{'givenName':'x','familyName':'y'}} | [{'op':'replace','path':'name','value':{'givenName':'x','familyName':'y'}}]",
        "{'name':{'givenName':'a','familyName':'b'}} | {'name':{'familyName':'b'}} | [{'op':'remove','path':'name.givenName'}]",
        "{'emails':[{'value':'a@x.example','type':'work'},{'value':'b@x.example','type':'home'}]} | {'emails':[{'value':'b@x.example','type':'home'},{'value':'a@x.example','type':'work'}]} | []",
        "{'emails':[{'value':'a@x.example','type':'work','display':'long enough to matter'},{'value':'b@x.example','type':'home'}]} | {'emails':[{'value':'c@x.example','type':'work','display':'long enough to matter'},{'value':'b@x.example','type':'home'}]} | [{'op':'replace','path':'emails[type eq \\\"work\\\"].value','value':'c@x.example'}]"
      })
  void the_difference_is_what_one_would_write_by_hand(String a, String b, String operations) {
    PatchRequest difference = PatchRequest.between(user(a), user(b));

    assertThat(difference.toString().replace('"', '\'').replace("\\'", "\\\""))
        .isEqualTo(operations);
    assertThat(difference.applyTo(user(a)).resource()).isEqualTo(user(b));
  }

  @Test
  void a_read_only_part_is_nobodys_to_change() {
    String uri = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    ScimUser before = user("{'" + uri + "':{'manager':{'value':'m1','displayName':'Max'}}}");
    ScimUser named = user("{'" + uri + "':{'manager':{'value':'m1','displayName':'Mia'}}}");
    ScimUser bare = user("{'" + uri + "':{'manager':{'value':'m1'}}}");
    ScimUser moved = user("{'" + uri + "':{'manager':{'value':'m2','displayName':'Mia'}}}");

    assertThat(PatchRequest.between(before, named).isEmpty()).isTrue();
    assertThat(PatchRequest.between(before, bare).isEmpty()).isTrue();
    assertThat(PatchRequest.between(bare, before).isEmpty()).isTrue();
    assertThat(PatchRequest.between(before, moved).operations())
        .containsExactly(PatchOperation.replace(uri + ":manager.value", ScimValue.of("m2")));
    assertThat(PatchRequest.between(before, moved).applyTo(before).changed()).isTrue();
    ScimUser nobody = user("{'" + uri + "':{'manager':null}}");
    assertThat(PatchRequest.between(nobody, before).operations())
        .containsExactly(
            PatchOperation.add(uri + ":manager", ScimObject.of("value", ScimValue.of("m1"))));
    ScimUser onlyNamed = user("{'" + uri + "':{'manager':{'displayName':'Mia'}}}");
    assertThat(PatchRequest.between(nobody, onlyNamed).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'name':{'givenName':'a','nick':'x'}} | {'name':{'givenName':'a'}}",
        "{'name':{'givenName':'a','nick':'x'}} | {'name':{'givenName':'a','nick':{'y':1}}}",
        "{'emails':[{'value':'a','nick':'x','display':'long enough to matter, as it was before'}]} | {'emails':[{'value':'a','nick':'y','display':'long enough to matter, as it was before'}]}",
        "{'emails':[{'value':'a','display':'long enough to matter, as it was before'}]} | {'emails':[{'value':'a','display':7}]}",
        "{'active':'True'} | {'active':'False'}",
        "{'name':'Ann'} | {'name':{'givenName':'Ann'}}",
        "{'emails':['a']} | {'emails':['a','b']}",
        "{'emails':[{'value':'a'}]} | {'emails':[{'value':'a'},{'value':'a'}]}",
        "{} | {'addresses':[{'country':'a'},{'country':'a','primary':false}]}"
      })
  void what_no_schema_would_have_so_is_changed_too(String a, String b) {
    PatchRequest difference = PatchRequest.between(user(a), user(b));

    assertThat(difference.applyTo(user(a)).resource()).as("%s", difference).isEqualTo(user(b));
    assertThat(PatchRequest.parse(difference.toJson(), Dialect.strict())).isEqualTo(difference);
  }

  @Test
  void read_only_parts_survive_what_the_client_changes_beside_them() {
    String uri = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    ScimUser before =
        user("{'%s':{'manager':{'value':'1','$ref':'r','x':1,'displayName':'D'}}}".formatted(uri));
    ScimUser after = user("{'%s':{'manager':{'value':'2','displayName':'D'}}}".formatted(uri));

    assertThat(PatchRequest.between(before, after).applyTo(before).resource().enterprise())
        .hasValueSatisfying(
            enterprise ->
                assertThat(enterprise.manager().orElseThrow().displayName()).contains("D"));
  }

  @Test
  void a_member_that_is_another_is_no_member_that_is_changed() {
    String ref = "https://scim.example/".repeat(9);
    ScimGroup before = ScimGroup.parse(member("u1", ref));
    ScimGroup after = ScimGroup.parse(member("u2", ref));

    assertThat(PatchRequest.between(before, after).applyTo(before).resource()).isEqualTo(after);
  }

  private static String member(String value, String ref) {
    return """
        {"displayName":"g","members":[{"value":"%s","type":"User","$ref":"%s"}]}"""
        .formatted(value, ref);
  }

  private static ScimUser user(String json) {
    return ScimUser.parse(json.replace('\'', '"'));
  }

  @Test
  void members_come_and_go_without_sending_the_whole_group() {
    PatchRequest difference = PatchRequest.between(group(0, 100), group(1, 101));

    assertThat(difference.operations()).hasSize(2);
    assertThat(difference.toJson())
        .contains("members[value eq \\\"u0\\\"]")
        .contains("[{\"value\":\"u100\"}]");
  }

  private static ScimGroup group(int from, int to) {
    StringBuilder json = new StringBuilder("{\"displayName\":\"g\",\"members\":[");
    for (int i = from; i < to; i++) {
      json.append(i == from ? "" : ",").append("{\"value\":\"u").append(i).append("\"}");
    }
    return ScimGroup.parse(json.append("]}").toString());
  }

  @Test
  void a_request_that_was_written_is_read_again() {
    PatchRequest difference =
        PatchRequest.between(
            user("{'title':'a','emails':[]}"),
            user("{'emails':[{'value':'a@x.example','primary':true}],'active':true}"));

    assertThat(PatchRequest.parse(difference.toJson(), Dialect.strict())).isEqualTo(difference);
  }
}
