package io.scimkit.salesforce;

import java.io.Serializable;
import java.time.Duration;

/**
 * Whether to try again, when, and what to do before.
 *
 * @param retryable whether the same request may succeed without anybody changing anything
 * @param after how long to wait before that; zero when it may be tried at once, or never
 * @param fix what to do, as one sentence
 * @serial exclude
 */
public record RetryAdvice(boolean retryable, Duration after, String fix) implements Serializable {
  /**
   * Trying again is of no use until somebody has done what {@code fix} says.
   *
   * @param fix what to do, as one sentence
   * @return advice that is not retryable
   */
  public static RetryAdvice notBefore(String fix) {
    return new RetryAdvice(false, Duration.ZERO, fix);
  }

  /**
   * The same request may succeed after a while.
   *
   * @param wait how long to wait
   * @param fix what is going on and what to do, as one sentence
   * @return advice that is retryable
   */
  public static RetryAdvice after(Duration wait, String fix) {
    return new RetryAdvice(true, wait, fix);
  }
}
