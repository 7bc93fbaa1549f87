package io.scimkit.model.syntax;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.path.Path;

/** Reads {@code PATH} of RFC 7644 section 3.5.2: an attribute, a value filter, a sub-attribute. */
public final class PathParser {
  private PathParser() {}

  /**
   * Reads a whole path.
   *
   * @param text the text
   * @param options what is accepted
   * @return the path
   * @throws ScimException invalidPath with the position
   */
  public static Path parse(String text, FilterOptions options) {
    Scanner in = new Scanner(text, options, ScimType.INVALID_PATH);
    AttributePath attribute = NameReader.read(in, false);
    if (in.atEnd()) {
      return Path.of(attribute).withOptions(options);
    }
    if (in.peek() != '[') {
      throw in.expected("'[' or the end of the path");
    }
    Expression filter = new FilterParser(in, options).brackets();
    if (attribute.subAttribute().isEmpty() && in.take('.')) {
      int start = in.position;
      while (Scanner.isNameCharacter(in.peek()) || in.peek() == '$') {
        in.position++;
      }
      attribute = attribute.dot(NameReader.checked(in, start, in.position, true));
    }
    if (!in.atEnd()) {
      throw in.expected("the end of the path");
    }
    return Path.of(attribute, filter).withOptions(options);
  }
}
