package io.scimkit.model.corpus;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimResource;
import io.scimkit.model.ScimType;
import io.scimkit.model.ScimUser;
import io.scimkit.model.filter.Filter;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaSet;
import jakarta.json.JsonObject;
import java.util.Optional;

/** A filter parses or not, and matches or not. */
final class FilterCheck implements CorpusTest.Check {
  private final JsonObject resources;
  private final SchemaSet users;

  FilterCheck(Corpus corpus) {
    this.resources = corpus.object("fixtures.json");
    this.users = SchemaSet.user().with(Schema.parse(corpus.text("schema-badge.json")));
  }

  @Override
  public Optional<String> fault(JsonObject testCase, boolean strict) {
    FilterOptions options = strict ? FilterOptions.strict() : FilterOptions.tolerant();
    boolean valid = Corpus.flag(testCase, "valid");
    Filter filter;
    try {
      filter = Filter.parse(testCase.getString("filter"), options);
    } catch (ScimException e) {
      return valid || !e.scimType().equals(Optional.of(ScimType.INVALID_FILTER))
          ? Optional.of("refused: " + e.getMessage())
          : Optional.empty();
    }
    if (!valid) {
      return Optional.of("accepted as " + filter);
    }
    if (!Filter.parse(filter.toString(), FilterOptions.strict()).equals(filter)) {
      return Optional.of("the canonical text is another filter: " + filter);
    }
    return testCase.containsKey("resource") ? evaluated(testCase, filter) : Optional.empty();
  }

  private Optional<String> evaluated(JsonObject testCase, Filter filter) {
    ScimResource resource = resource(testCase.getString("resource"));
    SchemaSet schemas = resource instanceof ScimUser ? users : SchemaSet.group();
    String error = Corpus.text(testCase, "evalError");
    try {
      boolean matches = filter.matches(resource, schemas);
      boolean wanted = error.isEmpty() && matches == Corpus.flag(testCase, "matches");
      return wanted ? Optional.empty() : Optional.of("evaluates to " + matches);
    } catch (ScimException e) {
      return e.scimType().map(ScimType::keyword).filter(error::equals).isPresent()
          ? Optional.empty()
          : Optional.of("evaluation failed: " + e.getMessage());
    }
  }

  private ScimResource resource(String name) {
    JsonObject json = resources.getJsonObject(name);
    return Corpus.texts(json, "schemas").contains(ScimGroup.SCHEMA)
        ? ScimGroup.parse(json.toString())
        : ScimUser.parse(json.toString());
  }
}
