package io.scimkit.samples.quickstart;

import io.scimkit.salesforce.Call;
import io.scimkit.salesforce.CallListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every Salesforce call in the order in which it ended, as a Markdown page. Holds no secret. */
final class CallJournal implements CallListener {

  private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void onCall(Call call) {
    calls.add(call);
  }

  int size() {
    return calls.size();
  }

  /** Calls without the sign-in. */
  long apiCalls() {
    return List.copyOf(calls).stream().filter(call -> !call.signIn()).count();
  }

  /** The calls from one position on, as a table whose rows below a composite are its parts. */
  String markdown(int from) {
    StringBuilder page = new StringBuilder("| # | for | call | status |\n|---|---|---|---|\n");
    List<Call> shown = List.copyOf(calls);
    for (Call call : shown.subList(from, shown.size())) {
      row(
          page,
          Long.toString(call.number()),
          call.step(),
          call.method(),
          call.path(),
          call.status());
      for (Call.Part part : call.parts()) {
        row(page, "", part.referenceId(), part.method(), part.target(), part.status());
      }
    }
    return page.toString();
  }

  private static void row(
      StringBuilder page, String number, String step, String method, String target, int status) {
    page.append("| ").append(number);
    page.append(" | ").append(number.isEmpty() ? "· " + step : step);
    page.append(" | `").append(method).append(' ').append(target.replace("|", "\\|")).append('`');
    page.append(" | ").append(status).append(" |\n");
  }
}
