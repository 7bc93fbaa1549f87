package io.scimkit.salesforce.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A token, assertion or other secret text. It prints as {@code <redacted>}; {@link #reveal()} is
 * for the one line that sends it.
 */
public final class Secret {
  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  /** Wraps a secret. */
  public static Secret of(String text) {
    return new Secret(text);
  }

  /** The text with this secret masked wherever it stands, as it is or percent-encoded. */
  String mask(String other) {
    String masked = other.replace(text, "<redacted>");
    return masked.replace(URLEncoder.encode(text, StandardCharsets.UTF_8), "<redacted>");
  }

  /** The secret itself. */
  public String reveal() {
    return text;
  }

  /** Always {@code <redacted>}. */
  @Override
  public String toString() {
    return "<redacted>";
  }
}
