package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be declared, and where the error says that it is wrong. */
class DeclarationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                                    | the object: must be a JSON object",
        "{'name'                                               | the object: not JSON",
        "{}                                                    | name: the member is missing",
        "{'name':'9__c'}                                       | is not a name of an object",
        "{'name':5}                                            | name: must be a text, not NUMBER",
        "{'name':'User'}                                       | User: the org has this object already",
        "{'name':'Contract'}                                   | Contract.prefix: the member is missing",
        "{'name':'Contract','prefix':'8'}                      | Contract.prefix: \"8\" is not three",
        "{'name':'Contract','prefix':'001'}                    | Contract.prefix: \"001\" is taken",
        "{'name':'A__c','internal':true}                       | A__c: no member is called \"internal\"",
        "{'name':'A__c','calls':'create,erase'}                | A__c.calls: no call is called \"erase\"",
        "{'name':'A__c','system':'all'}                        | A__c.system: no set of system fields",
        "{'name':'A__c','softDelete':'yes'}                    | A__c.softDelete: must be true or false",
        "{'name':'A__c','visible':'all'}                       | A__c.visible: must be an array of texts",
        "{'name':'A__c','fields':[]}                           | A__c.fields: must be an object, not ARRAY",
        "{'name':'A__c','fields':{'B':'string(9)'}}            | A__c.B: the name of a custom field ends",
        "{'name':'A__c','fields':{'B__c':7}}                   | A__c.B__c: a field is a text or an object",
        "{'name':'A__c','fields':{'B__c':'text(9)'}}           | A__c.B__c: no field type is called \"text\"",
        "{'name':'A__c','fields':{'B__c':'string(0)'}}         | A__c.B__c: \"0\" is not a length",
        "{'name':'A__c','fields':{'B__c':'string(9'}}          | A__c.B__c: \"string(9\" lacks its closing",
        "{'name':'A__c','fields':{'B__c':'date must'}}         | A__c.B__c: no trait is called \"must\"",
        "{'name':'A__c','fields':{'B__c':'date default'}}      | A__c.B__c: a word must follow \"default\"",
        "{'name':'A__c','fields':{'B__c':'date default x'}}    | A__c.B__c.default: \"x\" is no date",
        "{'name':'A__c','fields':{'B__c':'boolean default 1'}} | A__c.B__c.default: \"1\" is no boolean",
        "{'name':'A__c','fields':{'B__c':{'like':'date'}}}     | A__c.B__c: no member is called \"like\"",
        "{'name':'A__c','fields':{'B__c':{}}}                  | A__c.B__c.is: the member is missing",
        "{'name':'A__c','fields':{'B__c':'reference(C__c)'}}   | A__c.B__c: no object is called \"C__c\"",
        "{'name':'A__c','fields':{'B__c':{'is':'picklist','values':'@X'}}} | A__c.B__c.values: no list is called \"@X\"",
      })
  void a_wrong_object_is_refused_with_its_place(String json, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeSalesforce.builder().customObject(json.replace('\'', '"')))
        .withMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Usr  | {'B__c':'date'}                     | no object is called \"Usr\"",
        "User | {'B__c'                             | the fields of User: not JSON",
        "User | {'Badge':'date'}                    | User.Badge: the name of a custom field ends",
        "User | {'Username':'date'}                 | User.Username: the name of a custom field ends",
        "User | {'B__c':'date','b__c':'date'}       | User.b__c: the object has this field already",
        "User | {'B__c':'integer default many'}     | User.B__c.default: \"many\" is no int",
      })
  void wrong_fields_are_refused_with_their_place(String object, String json, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeSalesforce.builder().customFields(object, json.replace('\'', '"')))
        .withMessageContaining(words);
  }

  @Test
  void custom_objects_get_the_prefixes_of_the_platform_in_order() {
    try (FakeSalesforce fake =
        FakeSalesforce.builder()
            .customObject("{\"name\":\"One__c\"}")
            .customObject("{\"name\":\"Two__c\"}")
            .customObject("{\"name\":\"Contract\",\"prefix\":\"800\"}")
            .build()) {
      GivenUser ann = fake.givenUser("ann@acme.example").owns("One__c", 1).owns("Two__c", 1);
      assertThat(fake.user(ann).owned("One__c").get(0)).startsWith("a00");
      assertThat(fake.user(ann).owned("Two__c").get(0)).startsWith("a01");
      assertThat(fake.given().row("Contract", java.util.Map.of())).startsWith("800");
    }
  }

  @Test
  void a_rule_for_what_is_not_there_is_refused_when_the_org_is_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FakeSalesforce.builder().validationRule("Usr", row -> true, "No.").build())
        .withMessageContaining("object Usr");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FakeSalesforce.builder()
                    .validationRule("User", row -> true, "No.", "Badge__c")
                    .build())
        .withMessageContaining("User.Badge__c");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FakeSalesforce.builder().duplicateRule("User", DuplicateRule.blockingOn("Email")))
        .withMessageContaining("not User");
    assertThatIllegalArgumentException().isThrownBy(() -> DuplicateRule.alertingOn());
  }
}
