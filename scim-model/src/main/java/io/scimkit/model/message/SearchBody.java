package io.scimkit.model.message;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads a search from its body, or from the parameters of a query as texts. */
final class SearchBody {
  private static final List<String> KNOWN =
      List.of(
          "attributes",
          "excludedAttributes",
          "filter",
          "sortBy",
          "sortOrder",
          "startIndex",
          "count",
          "cursor");

  private SearchBody() {}

  static SearchRequest read(ScimObject body, MessageOptions options) {
    Members members = new Members(body, "", options);
    members.requireSchema(SearchRequest.SCHEMA);
    return build(members, names(members, "attributes"), names(members, "excludedAttributes"));
  }

  /** In a query every value is a text, and names are separated by commas by the RFC itself. */
  static SearchRequest readQuery(ScimObject parameters, MessageOptions options) {
    Members members = new Members(parameters, "", options.with(Tolerance.NUMBER_AS_TEXT));
    return build(members, split(members, "attributes"), split(members, "excludedAttributes"));
  }

  private static SearchRequest build(Members members, List<String> wanted, List<String> unwanted) {
    SearchRequestBuilder request =
        SearchRequest.builder()
            .attributes(wanted.toArray(String[]::new))
            .excludedAttributes(unwanted.toArray(String[]::new))
            .others(members.others(KNOWN));
    members.text("filter").ifPresent(request::filter);
    members.text("sortBy").ifPresent(request::sortBy);
    members.text("sortOrder").ifPresent(text -> request.sortOrder(SortOrder.read(members, text)));
    members.integer("startIndex").ifPresent(request::startIndex);
    members.integer("count").ifPresent(request::count);
    members.text("cursor").ifPresent(request::cursor);
    return request.build();
  }

  private static List<String> names(Members members, String member) {
    List<String> names = new ArrayList<>();
    for (ScimValue value : members.list(member)) {
      if (!(value instanceof ScimString text)) {
        throw members.wrong(member, "must hold names", value);
      }
      // a comma is no part of a name, so one text may hold several
      if (members.allow(Tolerance.SINGLE_VALUE)) {
        split(text.value()).forEach(names::add);
      } else {
        names.add(text.value());
      }
    }
    return names;
  }

  private static List<String> split(Members members, String parameter) {
    return members.text(parameter).stream().flatMap(SearchBody::split).toList();
  }

  private static Stream<String> split(String names) {
    return Arrays.stream(names.split(",", -1)).map(String::strip).filter(name -> !name.isEmpty());
  }
}
