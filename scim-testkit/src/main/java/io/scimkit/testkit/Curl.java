package io.scimkit.testkit;

/** A request as a command line, secrets masked. */
final class Curl {
  private Curl() {}

  static String of(JournaledRequest request, String base) {
    StringBuilder line = new StringBuilder("curl -X ").append(request.method());
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    line.append(' ').append(quoted(base + request.path() + query));
    request
        .headers()
        .forEach((name, value) -> line.append(" \\\n  -H ").append(quoted(name + ": " + value)));
    if (!request.body().isEmpty()) {
      line.append(" \\\n  --data-binary ").append(quoted(request.body()));
    }
    return line.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
