package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import java.util.List;

/** The query of a URI: parameters as texts. */
final class QueryText {
  private static final int MOST_PARAMETERS = 100;

  private QueryText() {}

  static ScimObject parse(String query, MessageOptions options) {
    if (query.length() > options.limits().size()) {
      throw ScimException.of(
          ScimType.INVALID_SYNTAX,
          "The query is longer than the limit of " + options.limits().size());
    }
    ScimObjectBuilder parameters = ScimObject.builder();
    int count = 0;
    for (int start = 0; start < query.length(); ) {
      int end = query.indexOf('&', start);
      end = end < 0 ? query.length() : end;
      if (end > start) {
        if (++count > MOST_PARAMETERS) {
          throw ScimException.of(ScimType.INVALID_SYNTAX, "The query has more than 100 parameters");
        }
        add(parameters, query, start, end);
      }
      start = end + 1;
    }
    return parameters.build();
  }

  private static void add(ScimObjectBuilder parameters, String query, int start, int end) {
    int equals = query.indexOf('=', start);
    int nameEnd = equals < 0 || equals > end ? end : equals;
    String name = new PercentText(query, start, nameEnd, true).decode();
    int from = Math.min(end, nameEnd + 1);
    boolean plusIsSpace =
        !name.equalsIgnoreCase("filter") || PlusAsSpace.isWrittenBy(query, from, end);
    String value = new PercentText(query, from, end, plusIsSpace).decode();
    if (parameters.build().indexOf(name) >= 0) {
      throw ScimException.of(ScimType.INVALID_SYNTAX, "The parameter " + name + " is given twice")
          .atPath(name);
    }
    parameters.set(name, value);
  }

  static String write(SearchRequest request) {
    StringBuilder out = new StringBuilder();
    names(out, "attributes", request.attributes());
    names(out, "excludedAttributes", request.excludedAttributes());
    request.filter().ifPresent(text -> parameter(out, "filter", text));
    request.sortBy().ifPresent(text -> parameter(out, "sortBy", text));
    request.statedOrder().ifPresent(order -> parameter(out, "sortOrder", order.keyword()));
    request.startIndex().ifPresent(n -> parameter(out, "startIndex", Long.toString(n)));
    request.cursor().ifPresent(text -> parameter(out, "cursor", text));
    request.count().ifPresent(n -> parameter(out, "count", Long.toString(n)));
    ScimObject others = request.others();
    for (int i = 0; i < others.size(); i++) {
      parameter(out, others.nameAt(i), others.valueAt(i).text().orElse(""));
    }
    return out.toString();
  }

  private static void names(StringBuilder out, String name, List<String> names) {
    if (!names.isEmpty()) {
      parameter(out, name, String.join(",", names));
    }
  }

  private static void parameter(StringBuilder out, String name, String value) {
    out.append(out.isEmpty() ? "" : "&");
    encode(out, name);
    encode(out.append('='), value);
  }

  private static void encode(StringBuilder out, String text) {
    for (byte b : text.getBytes(UTF_8)) {
      if (Cursors.isUnreserved(b) || b == ',' || b == ':') {
        out.append((char) b);
      } else {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)))
            .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
  }
}
