package io.scimkit.testkit.store;

import java.util.HashMap;
import java.util.Map;

/** Makes ids and opaque tokens from a seed: the same seed and calls give the same ids. */
public final class IdFactory {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private final String pod;
  private Map<String, Long> counters = new HashMap<>();
  private long random;

  /** How far it came: what it makes next depends on nothing else. */
  public record Position(Map<String, Long> counters, long random) {}

  /** Starts from a seed. */
  public IdFactory(long seed) {
    random = seed;
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

  /** The id that {@link #next} will give, which is not used up. */
  public String peek(String prefix) {
    Position now = position();
    String id = next(prefix);
    goTo(now);
    return id;
  }

  /** The next number of a series. */
  public long count(String series) {
    return counters.merge(series, 1L, Long::sum);
  }

  /** Text that nobody can guess without the seed. */
  public String opaque(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(DIGITS.charAt((int) Long.remainderUnsigned(nextLong(), 62)));
    }
    return text.toString();
  }

  // SplitMix64: the JDK's generator of this kind does not say where it stands.
  private long nextLong() {
    random += 0x9e3779b97f4a7c15L;
    long mixed = (random ^ (random >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** How far it came. */
  public Position position() {
    return new Position(Map.copyOf(counters), random);
  }

  /** Goes to where it was. */
  public void goTo(Position position) {
    counters = new HashMap<>(position.counters());
    random = position.random();
  }
}
