package io.scimkit.model.corpus;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.path.Path;
import jakarta.json.JsonObject;
import java.util.Optional;

/** A path parses or not, into the right parts. */
final class PathCheck implements CorpusTest.Check {

  @Override
  public Optional<String> fault(JsonObject testCase, boolean strict) {
    boolean valid = Corpus.flag(testCase, "valid");
    Path path;
    try {
      path =
          Path.parse(
              testCase.getString("path"),
              strict ? FilterOptions.strict() : FilterOptions.tolerant());
    } catch (ScimException e) {
      return valid || !e.scimType().equals(Optional.of(ScimType.INVALID_PATH))
          ? Optional.of("refused: " + e.getMessage())
          : Optional.empty();
    }
    if (!valid) {
      return Optional.of("accepted as " + path);
    }
    if (!Path.parse(path.toString(), FilterOptions.strict()).equals(path)) {
      return Optional.of("the canonical text is another path: " + path);
    }
    JsonObject parts = testCase.getJsonObject("parsed");
    String filter = Corpus.text(parts, "filter");
    Optional<Expression> wanted =
        filter.isEmpty() ? Optional.empty() : Path.parse("x[" + filter + "]").filter();
    if (!parts.containsKey("attribute")) {
      // a bare schema URI: where its last part belongs is a matter of taste
      return path.toString().equals(Corpus.text(parts, "urn"))
          ? Optional.empty()
          : Optional.of("read as " + path);
    }
    boolean same =
        path.attribute().schema().orElse("").equals(Corpus.text(parts, "urn"))
            && path.attribute().name().equals(Corpus.text(parts, "attribute"))
            && path.attribute().subAttribute().orElse("").equals(Corpus.text(parts, "subAttribute"))
            && path.filter().equals(wanted);
    return same ? Optional.empty() : Optional.of("read as " + path);
  }
}
