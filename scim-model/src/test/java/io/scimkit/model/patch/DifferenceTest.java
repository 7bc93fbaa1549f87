package io.scimkit.model.patch;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimUser;
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
