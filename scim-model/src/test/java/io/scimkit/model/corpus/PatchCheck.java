package io.scimkit.model.corpus;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimResource;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.patch.Dialect;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaSet;
import jakarta.json.JsonObject;
import java.util.Optional;

/** A PATCH leads to the right resource or to the right error, and never touches its input. */
final class PatchCheck implements CorpusTest.Check {
  private final SchemaSet users;

  PatchCheck(Corpus corpus) {
    this.users = SchemaSet.user().with(Schema.parse(corpus.text("schema-badge.json")));
  }

  @Override
  public Optional<String> fault(JsonObject testCase, boolean strict) {
    String before = testCase.getJsonObject("before").toString();
    boolean group = before.contains(ScimGroup.SCHEMA);
    ScimResource resource = group ? ScimGroup.parse(before) : ScimUser.parse(before);
    Optional<String> fault = applied(testCase, strict, resource, group ? SchemaSet.group() : users);
    return resource.toJson().equals(ScimUser.parse(before).toJson())
        ? fault
        : Optional.of("the resource before the PATCH was changed");
  }

  private static Optional<String> applied(
      JsonObject testCase, boolean strict, ScimResource resource, SchemaSet schemas) {
    Dialect dialect = strict ? Dialect.strict() : Dialect.tolerant();
    String error = Corpus.text(testCase, "error");
    ScimResource after;
    try {
      after =
          PatchRequest.parse(testCase.get("patch").toString(), dialect)
              .applyTo(resource, schemas)
              .resource();
    } catch (ScimException e) {
      String keyword = e.scimType().map(ScimType::keyword).orElse("");
      boolean due =
          !error.isEmpty()
              && (keyword.equals(error)
                  || Corpus.texts(testCase, "errorAlternatives").contains(keyword));
      return due ? Optional.empty() : Optional.of(keyword + ": " + e.getMessage());
    }
    if (!error.isEmpty()) {
      return Optional.of("accepted, but " + error + " is due");
    }
    boolean schemasToo = Corpus.flag(testCase, "checkSchemas");
    String wanted = Comparable.of(testCase.getJsonObject("after").toString(), schemasToo);
    String found = Comparable.of(after.toJson(), schemasToo);
    return wanted.equals(found)
        ? Optional.empty()
        : Optional.of("wanted " + wanted + " but found " + found);
  }
}
