package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.TokenQueryAfterWrite;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.VisibleRows;
import io.scimkit.testkit.soql.Soql;
import io.scimkit.testkit.soql.SoqlContext;
import io.scimkit.testkit.soql.SoqlRecord;
import io.scimkit.testkit.soql.SoqlResult;
import io.scimkit.testkit.wire.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code GET query?q=} and {@code GET queryAll?q=}. */
final class Query implements Resource {
  private static final Pattern BATCH_SIZE = Pattern.compile("batchSize\\s*=\\s*(\\d{1,6})");
  private static final int PAGE = 2000;
  // OauthToken's documentation: 500 rows a page, 2,500 in all.
  private static final int TOKEN_PAGE = 500;
  private static final int TOKEN_ROWS = 2500;

  private final boolean all;
  private final Cursors cursors;

  Query(boolean all, Cursors cursors) {
    this.all = all;
    this.cursors = cursors;
  }

  @Override
  public String template() {
    return all ? "queryAll" : "query";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    String text = call.params().get("q");
    if (call.params().containsKey("explain")) {
      throw new NotModelledException("query plans (explain)");
    }
    if (text == null || text.isBlank()) {
      throw WireRule.SOQL.refuse(
          "MALFORMED_QUERY",
          text == null
              ? "A query string has to be specified"
              : "SOQL statements cannot be empty or null");
    }
    SoqlContext context = SoqlContext.of(call.org().clock(), call.actor().userId()).allRows(all);
    VisibleRows source = new VisibleRows(call.org(), call.actor(), tokensRefused(call));
    SoqlResult result = Soql.over(source).query(text, context);
    boolean tokens = ofTokens(result);
    if (tokens && result.records().size() > TOKEN_ROWS) {
      List<SoqlRecord> first = result.records().subList(0, TOKEN_ROWS);
      result = new SoqlResult(TOKEN_ROWS, first, false);
    }
    return cursors.first(call, result, tokens ? TOKEN_PAGE : pageSize(call));
  }

  private static boolean ofTokens(SoqlResult result) {
    return !result.records().isEmpty() && result.records().get(0).type().equals("OauthToken");
  }

  private static Optional<RefusedException> tokensRefused(Call call) {
    boolean refused =
        call.wroteBefore().getAsBoolean() && call.org().behavior().is(TokenQueryAfterWrite.REFUSED);
    return refused
        ? Optional.of(
            WireRule.TOKEN_QUERY.refuse(
                "UNKNOWN_EXCEPTION",
                "You have uncommitted work pending. Please commit or rollback before calling out"))
        : Optional.empty();
  }

  private static int pageSize(Call call) {
    String options = call.headers().get("Sforce-Query-Options").orElse("");
    Matcher matcher = BATCH_SIZE.matcher(options);
    return matcher.find()
        ? Math.max(200, Math.min(PAGE, Integer.parseInt(matcher.group(1))))
        : PAGE;
  }
}
