package io.scimkit.salesforce.rest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.net.PercentCodec;

/** Percent-encodes query text. */
final class Encoded {
  // What Reference writes. No value can look the same, since Condition refuses "@{" in them.
  private static final Pattern REFERENCE =
      Pattern.compile("@\\{[A-Za-z0-9_]+(\\.records\\[[0-9]+\\]\\.Id|\\.id)\\}");

  private Encoded() {}

  /** Encodes all but the references, which the org replaces before it decodes. */
  static String keepingReferences(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    Matcher reference = REFERENCE.matcher(text);
    int from = 0;
    while (reference.find()) {
      PercentCodec.encode(out, text.substring(from, reference.start()), StandardCharsets.UTF_8);
      out.append(reference.group());
      from = reference.end();
    }
    PercentCodec.encode(out, text.substring(from), StandardCharsets.UTF_8);
    return out.toString();
  }
}
