package io.scimkit.salesforce.wire;

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
