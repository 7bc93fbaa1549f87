package io.scimkit.model.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimResource;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.corpus.Comparable;
import io.scimkit.model.corpus.Corpus;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.model.patch.PatchResult;
import io.scimkit.model.patch.Replacement;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimObject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What identity providers really send, and what becomes of a resource by it. The cases are our own;
 * a body that creates a resource is one that replaces nothing.
 */
class IdpFixturesTest {
  private static final Corpus IDP = new Corpus(Path.of("src/test/resources/idp"));
  private static final SchemaSet USERS = SchemaSet.user().with(customExtension());

  private static Schema customExtension() {
    return Schema.of(
        "urn:ietf:params:scim:schemas:extension:CustomExtensionName:2.0:User",
        "Custom",
        SchemaAttribute.of("tag", AttributeType.STRING));
  }

  static Stream<Arguments> cases() {
    return IDP.cases("cases.json").stream().map(c -> Arguments.of(c.getString("fixture"), c));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_body_has_its_effect(String fixture, JsonObject testCase) {
    JsonObject request = IDP.object("fixtures/" + fixture + ".json").getJsonObject("request");
    ScimObject before = ScimObject.parse(testCase.getJsonObject("before").toString());
    boolean user = request.getString("path").startsWith("/Users");
    ScimResource resource = user ? ScimUser.of(before) : ScimGroup.of(before);

    if (testCase.containsKey("error")) {
      assertThatExceptionOfType(ScimException.class)
          .isThrownBy(() -> send(request, resource, testCase))
          .satisfies(
              e ->
                  assertThat(e.scimType().map(ScimType::keyword))
                      .contains(testCase.getString("error")));
      return;
    }
    PatchResult<?> result = send(request, resource, testCase);
    boolean schemasToo = Corpus.flag(testCase, "checkSchemas");
    assertThat(Comparable.of(result.resource().toJson(), schemasToo))
        .isEqualTo(Comparable.of(testCase.getJsonObject("after").toString(), schemasToo));
    assertThat(result.changed()).isEqualTo(!Corpus.flag(testCase, "unchanged"));
    assertThat(send(request, result.resource(), testCase).changed())
        .as("sent a second time")
        .isFalse();
  }

  private static PatchResult<?> send(
      JsonObject request, ScimResource resource, JsonObject testCase) {
    String body = request.getJsonObject("body").toString();
    SchemaSet schemas = resource instanceof ScimUser ? USERS : SchemaSet.group();
    if (request.getString("method").equals("PATCH")) {
      return PatchRequest.parse(body).applyTo(resource, schemas);
    }
    ScimResource sent = resource instanceof ScimUser ? ScimUser.parse(body) : ScimGroup.parse(body);
    boolean keeps = Corpus.flag(testCase, "keepsAbsent");
    return (keeps ? Replacement.keepingAbsent() : Replacement.clearingAbsent())
        .replace(resource, sent, schemas);
  }
}
