package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.TokenQueryAfterWrite;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.VisibleRows;
import io.scimkit.testkit.soql.QueryColumn;
import io.scimkit.testkit.soql.Soql;
import io.scimkit.testkit.soql.SoqlContext;
import io.scimkit.testkit.soql.SoqlParser;
import io.scimkit.testkit.soql.SoqlQuery;
import io.scimkit.testkit.soql.SoqlRecord;
import io.scimkit.testkit.soql.SoqlResult;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.wire.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code GET query?q=} and {@code GET queryAll?q=}. */
final class Query implements Resource {
  private static final Pattern BATCH_SIZE = Pattern.compile("batchSize\\s*=\\s*(\\d{1,6})");
  private static final int PAGE = 2000;
  private static final Set<String> TOKEN_OBJECTS = Set.of("OauthToken", "ThirdPartyAccountLink");
  // The documentation of both: 500 rows a page, 2,500 in all.
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
    String explained = call.params().get("explain");
    String text = explained == null ? call.params().get("q") : explained;
    if (text == null || text.isBlank()) {
      throw WireRule.SOQL.refuse(
          "MALFORMED_QUERY",
          text == null
              ? "A query string has to be specified"
              : "SOQL statements cannot be empty or null");
    }
    SoqlContext context = context(call, all);
    VisibleRows source = new VisibleRows(call.org(), call.actor(), tokensRefused(call));
    if (explained != null) {
      return Explain.plans(text, Soql.over(source).explain(text, context));
    }
    if (call.flag("columns")) {
      SoqlQuery query = SoqlParser.parse(text);
      List<QueryColumn> columns = Soql.over(source).columns(text, context);
      return ColumnsJson.of(Rows.type(call, query.objectName()), query, columns);
    }
    SoqlResult result = Soql.over(source).query(text, context);
    boolean tokens = ofTokens(result);
    if (tokens && result.records().size() > TOKEN_ROWS) {
      List<SoqlRecord> first = result.records().subList(0, TOKEN_ROWS);
      result = new SoqlResult(TOKEN_ROWS, first, false);
    }
    return cursors.first(call, result, tokens ? TOKEN_PAGE : pageSize(call));
  }

  /** Days begin where the running user lives. */
  static SoqlContext context(Call call, boolean all) {
    String userId = call.actor().userId();
    Row user = call.org().store().table("User").live(userId).orElseThrow();
    return SoqlContext.of(call.org().clock(), userId)
        .zone(ZoneId.of(user.text("TimeZoneSidKey")))
        .allRows(all);
  }

  private static boolean ofTokens(SoqlResult result) {
    return !result.records().isEmpty() && TOKEN_OBJECTS.contains(result.records().get(0).type());
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
