package io.scimkit.model.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.AttributeState;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.Mutability;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import org.junit.jupiter.api.Test;

class ReplacementTest {
  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  private static final String BADGE = "urn:example:badge:2.0:User";
  private static final ScimUser ANN =
      user(
          "{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User','"
              + ENTERPRISE
              + "'],'id':'u1','userName':'ann','title':'Clerk','active':true,'password':'s3cret',"
              + "'name':{'givenName':'Ann','familyName':'Lee'},'emails':[{'value':'a'}],"
              + "'meta':{'version':'1'},'"
              + ENTERPRISE
              + "':{'department':'R&D','division':'D'}}");

  private static ScimUser user(String json) {
    return ScimUser.parse(json.replace('\'', '"'));
  }

  @Test
  void what_the_body_does_not_mention_is_cleared_but_silence_turns_nobody_off() {
    ScimUser after =
        ANN.replaceWith(user("{'userName':'ann','name':{'givenName':'A'}}")).resource();

    assertThat(after.state("title")).isEqualTo(AttributeState.CLEARED);
    assertThat(after.state("emails")).isEqualTo(AttributeState.CLEARED);
    assertThat(after.state("name.familyName")).isEqualTo(AttributeState.CLEARED);
    assertThat(after.state("department")).isEqualTo(AttributeState.CLEARED);
    assertThat(after.active()).contains(true);
    assertThat(after.password()).contains("s3cret");
    assertThat(after.id()).contains("u1");
    assertThat(after.meta()).isPresent();
  }

  @Test
  void what_the_body_does_not_mention_stays_by_option() {
    ScimUser after =
        Replacement.keepingAbsent()
            .replace(ANN, user("{'userName':'ann2','" + ENTERPRISE + "':{'division':'E'}}"))
            .resource();

    assertThat(after.userName()).contains("ann2");
    assertThat(after.title()).contains("Clerk");
    assertThat(after.enterprise().flatMap(e -> e.department())).contains("R&D");
    assertThat(after.enterprise().flatMap(e -> e.division())).contains("E");
  }

  @Test
  void read_only_attributes_of_the_body_are_ignored() {
    PatchResult<ScimUser> result =
        Replacement.keepingAbsent()
            .replace(ANN, user("{'id':'other','userName':'ann','groups':[{'value':'g'}]}"));

    assertThat(result.changed()).isFalse();
    assertThat(result.resource().groups()).isEmpty();
  }

  @Test
  void read_only_parts_of_a_value_are_ignored_and_kept() {
    ScimUser stored = managed("{'value':'m1','displayName':'Max'}");

    ScimUser after = stored.replaceWith(managed("{'value':'m1','displayName':'Eve'}")).resource();
    assertThat(after.toJson()).isEqualTo(stored.toJson());
    assertThat(stored.replaceWith(managed("{'value':'m1'}")).changed()).isFalse();
    assertThat(stored.replaceWith(managed("{'displayName':'Eve'}")).resource().state("manager"))
        .isEqualTo(AttributeState.CLEARED);
    assertThat(
            managed("null").replaceWith(managed("{'value':'m1','displayName':'Eve'}")).resource())
        .isEqualTo(managed("{'value':'m1'}"));
  }

  private static ScimUser managed(String manager) {
    return user(
        "{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User','"
            + ENTERPRISE
            + "'],'userName':'ann','"
            + ENTERPRISE
            + "':{'manager':"
            + manager
            + "}}");
  }

  @Test
  void the_same_body_twice_changes_nothing_the_second_time() {
    ScimUser body = user("{'userName':'ann','emails':[{'value':'a'},{'value':'b'}]}");
    ScimUser once = ANN.replaceWith(body).resource();

    assertThat(once.replaceWith(body).changed()).isFalse();

    ScimUser named = managed("{'displayName':'Max'}");
    ScimUser onceNamed = ANN.replaceWith(named).resource();
    assertThat(onceNamed.replaceWith(named).changed()).isFalse();
  }

  @Test
  void of_two_primary_values_the_first_stays_and_the_strict_dialect_refuses() {
    ScimUser body =
        user(
            "{'userName':'ann','emails':[{'value':'a','primary':true},{'value':'b','primary':true}]}");

    assertThat(ANN.replaceWith(body).resource().emails())
        .extracting(email -> email.primary())
        .containsExactly(true, false);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> Replacement.clearingAbsent().in(Dialect.strict()).replace(ANN, body))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE));
  }

  @Test
  void a_required_attribute_must_be_there() {
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> ANN.replaceWith(user("{'title':'x'}")))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE))
        .satisfies(e -> assertThat(e.path()).contains("userName"));
  }

  private static SchemaSet badge(SchemaAttribute... attributes) {
    return SchemaSet.user().with(Schema.of(BADGE, "Badge", attributes));
  }

  @Test
  void what_an_extension_requires_must_be_there_once_it_is() {
    SchemaSet schemas =
        badge(
            SchemaAttribute.of("serial", AttributeType.STRING).asRequired(),
            SchemaAttribute.of("colour", AttributeType.STRING));
    Replacement replacement = Replacement.clearingAbsent();

    assertThat(replacement.replace(ANN, user("{'userName':'ann'}"), schemas).changed()).isTrue();
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(
            () ->
                replacement.replace(
                    ANN, user("{'userName':'ann','" + BADGE + "':{'colour':'red'}}"), schemas))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE))
        .satisfies(e -> assertThat(e.path()).contains(BADGE + ":serial"));
  }

  @Test
  void what_a_client_cannot_take_away_stays_when_it_is_not_sent() {
    SchemaSet schemas =
        badge(
            SchemaAttribute.of("serial", AttributeType.STRING).with(Mutability.IMMUTABLE),
            SchemaAttribute.of("issued", AttributeType.STRING).with(Mutability.READ_ONLY),
            SchemaAttribute.of("site", AttributeType.STRING).asRequired());
    ScimUser stored =
        user("{'userName':'ann','" + BADGE + "':{'serial':'1','issued':'2026','site':'S'}}");
    ScimUser kept = user("{'userName':'ann','" + BADGE + "':{'serial':'1','issued':'2026'}}");

    for (String badge : new String[] {"", ",'" + BADGE + "':null", ",'" + BADGE + "':{}"}) {
      ScimUser after =
          Replacement.clearingAbsent()
              .replace(stored, user("{'userName':'ann'" + badge + "}"), schemas)
              .resource();
      assertThat(
              after.extension(BADGE).orElseThrow().sameStateAs(kept.extension(BADGE).orElseThrow()))
          .as(badge)
          .isTrue();
    }
    ScimUser moved = user("{'userName':'ann','" + BADGE + "':{'site':'T'}}");
    assertThat(
            Replacement.clearingAbsent()
                .replace(stored, moved, schemas)
                .resource()
                .extension(BADGE))
        .hasValueSatisfying(badge -> assertThat(badge.text("serial")).contains("1"));
  }

  @Test
  void parts_of_a_value_have_their_own_rules() {
    SchemaAttribute serial =
        SchemaAttribute.of("serial", AttributeType.STRING).with(Mutability.IMMUTABLE);
    SchemaAttribute value = SchemaAttribute.of("value", AttributeType.STRING).asRequired();
    SchemaAttribute issued =
        SchemaAttribute.of("issued", AttributeType.STRING).with(Mutability.READ_ONLY);
    SchemaSet schemas =
        badge(
            SchemaAttribute.complex("card", serial, value),
            SchemaAttribute.complex("keys", value, issued).asMultiValued());
    ScimUser stored =
        badged("{'card':{'serial':'1','value':'c'},'keys':[{'value':'k','issued':'2026'}]}");
    Replacement replacement = Replacement.clearingAbsent();

    ScimUser same = badged("{'card':{'value':'c'},'keys':[{'value':'k'}]}");
    assertThat(replacement.replace(stored, same, schemas).changed()).isFalse();
    ScimUser other = badged("{'card':{'value':'c','serial':'2'}}");
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> replacement.replace(stored, other, schemas))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.MUTABILITY))
        .satisfies(e -> assertThat(e.path()).contains(BADGE + ":card"));
    for (String incomplete : new String[] {"{'card':{'serial':'1'}}", "{'keys':[{'x':1}]}"}) {
      assertThatExceptionOfType(ScimException.class)
          .isThrownBy(() -> replacement.replace(stored, badged(incomplete), schemas))
          .satisfies(e -> assertThat(e.scimType()).contains(ScimType.INVALID_VALUE))
          .withMessageContaining(".value: a required attribute is missing");
    }
  }

  private static ScimUser badged(String badge) {
    return user(
        "{'schemas':['%s','%s'],'userName':'ann','%s':%s}"
            .formatted(ScimUser.SCHEMA, BADGE, BADGE, badge));
  }

  @Test
  void an_immutable_attribute_must_be_what_it_was() {
    SchemaSet schemas =
        badge(SchemaAttribute.of("serial", AttributeType.STRING).with(Mutability.IMMUTABLE));
    ScimUser stored = user("{'userName':'ann','" + BADGE + "':{'serial':'1'}}");
    String schemasOfBoth = "'schemas':['" + ScimUser.SCHEMA + "','" + BADGE + "'],";
    ScimUser same = user("{" + schemasOfBoth + "'userName':'ann','" + BADGE + "':{'serial':'1'}}");
    ScimUser other = user("{'userName':'ann','" + BADGE + "':{'serial':'2'}}");
    Replacement replacement = Replacement.clearingAbsent();

    assertThat(replacement.replace(stored, same, schemas).resource()).isEqualTo(same);
    assertThatExceptionOfType(ScimException.class)
        .isThrownBy(() -> replacement.replace(stored, other, schemas))
        .satisfies(e -> assertThat(e.scimType()).contains(ScimType.MUTABILITY))
        .satisfies(e -> assertThat(e.path()).contains(BADGE + ":serial"));
  }
}
