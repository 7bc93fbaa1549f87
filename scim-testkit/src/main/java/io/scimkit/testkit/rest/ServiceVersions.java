package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The API versions: 31 to 67 answer, 21 to 30 are retired, others are unknown. */
public final class ServiceVersions {
  private static final Pattern FORM = Pattern.compile("v(\\d{1,3})\\.0");
  private static final int FIRST = 31;
  private static final int LAST = 67;
  private static final int RETIRED_FROM = 21;
  private static final String[] SEASONS = {"Spring", "Summer", "Winter"};

  private ServiceVersions() {}

  /** {@code GET /services/data}: needs no session and is not counted. */
  public static Response list() {
    JsonArrayBuilder versions = Json.array();
    for (int number = FIRST; number <= LAST; number++) {
      // Version 60 is Spring '24, three each year; Winter '25 came out in autumn 2024.
      int since = number - 60 + 300;
      int year = 24 - 100 + since / 3 + (since % 3 == 2 ? 1 : 0);
      String version = number + ".0";
      versions.add(
          Json.object()
              .add("label", String.format(Locale.ROOT, "%s '%02d", SEASONS[since % 3], year))
              .add("url", "/services/data/v" + version)
              .add("version", version));
    }
    return Response.json(200, versions.build());
  }

  static void check(String version) {
    Matcher matcher = FORM.matcher(version);
    int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    if (number >= RETIRED_FROM && number < FIRST) {
      throw WireRule.VERSION_KNOWN.refuseWith(
          410, "GONE", "The API version " + version + " has been retired.");
    }
    if (number < FIRST || number > LAST) {
      throw WireRule.VERSION_KNOWN.refuse(
          "UNSUPPORTED_API_VERSION", "The API version " + version + " is not supported.");
    }
  }
}
