package io.scimkit.testkit.store;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes ids and opaque tokens from a seed: the same seed and calls give the same ids. */
public final class IdFactory {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final String pod;
  private final Map<String, Long> counters = new HashMap<>();
  private final SplittableRandom random;

  /** Starts from a seed. */
  public IdFactory(long seed) {
    random = new SplittableRandom(seed);
    pod = opaque(2) + "0";
  }

  /** The next 18-character id with a prefix. */
  public String next(String prefix) {
    long number = count(prefix);
    char[] digits = new char[9];
    for (int i = 8; i >= 0; i--) {
      digits[i] = DIGITS.charAt((int) (number % 62));
      number /= 62;
    }
    return SalesforceId.with18(prefix + pod + new String(digits));
  }

  /** The next number of a series. */
  public long count(String series) {
    return counters.merge(series, 1L, Long::sum);
  }

  /** Text that nobody can guess without the seed. */
  public String opaque(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(DIGITS.charAt(random.nextInt(62)));
    }
    return text.toString();
  }
}
