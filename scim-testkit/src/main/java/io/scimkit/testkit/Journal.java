package io.scimkit.testkit;

import io.scimkit.testkit.door.Switchboard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The record of all requests that came through a door, in the order in which they were answered.
 * Secrets are masked: no token, assertion, delete token or password can be read from it. Its
 * expectations throw {@link AssertionError} with the closest requests and what differs.
 * Thread-safe.
 */
public final class Journal {
  private static final int REFUSALS = 5;

  private final List<JournaledRequest> requests = new ArrayList<>();
  private int apiCalls;
  private int count;

  Journal() {}

  synchronized void add(Switchboard.Exchange exchange, Instant at) {
    apiCalls += exchange.apiCalls();
    requests.add(new JournaledRequest(++count, exchange, at));
  }

  /** {@return all requests so far, as a copy} */
  public synchronized List<JournaledRequest> requests() {
    return List.copyOf(requests);
  }

  /**
   * {@return the requests that a pattern means, in order}
   *
   * @param pattern which
   */
  public List<JournaledRequest> matching(RequestPattern pattern) {
    return requests().stream().filter(request -> pattern.differences(request).isEmpty()).toList();
  }

  /**
   * {@return what was written and not taken back, in order: {@code User.create}, {@code
   * UserLogin.IsFrozen} for each field of an update, {@code PermissionSetAssignment.delete}, {@code
   * OauthToken.revoke}, {@code AccessToken.revoke}} What the org writes by itself is not among it.
   */
  public List<String> writes() {
    return requests().stream().flatMap(request -> request.writes().stream()).toList();
  }

  /**
   * {@return how many API calls the requests cost} Sign-in, revocation and the list of versions are
   * free.
   */
  public synchronized int apiCalls() {
    return apiCalls;
  }

  /**
   * {@return the one request that a pattern means}
   *
   * @param pattern which
   * @throws AssertionError when there is none or more than one
   */
  public JournaledRequest single(RequestPattern pattern) {
    assertCount(1, pattern);
    return matching(pattern).get(0);
  }

  /**
   * Expects that a pattern means no request.
   *
   * @param pattern which
   * @throws AssertionError when it means one, listing them
   */
  public void assertNone(RequestPattern pattern) {
    assertCount(0, pattern);
  }

  /**
   * Expects that a pattern means so many requests.
   *
   * @param expected how many
   * @param pattern which
   * @throws AssertionError when it means more or fewer
   */
  public void assertCount(int expected, RequestPattern pattern) {
    List<JournaledRequest> found = matching(pattern);
    if (found.size() == expected) {
      return;
    }
    String text = "expected " + expected + " requests where " + pattern + ", found " + found.size();
    if (!found.isEmpty()) {
      text += ":\n" + NearMisses.list(found);
    }
    if (found.size() < expected) {
      text += "\nthe closest others:\n  " + NearMisses.of(requests(), pattern);
    }
    throw new AssertionError(text);
  }

  /**
   * Expects that no client asked twice to create the same row, whether it was created or not: the
   * same object with the same values, or for a User the same Username in any case. Requests that a
   * fault kept from the org do not count.
   *
   * @throws AssertionError when one did, naming both requests
   */
  public void assertNoDuplicateCreates() {
    Map<String, JournaledRequest> first = new HashMap<>();
    for (JournaledRequest request : requests()) {
      for (String create : request.creates()) {
        JournaledRequest before = first.putIfAbsent(create, request);
        if (before != null) {
          throw new AssertionError(
              "two requests create the same " + create + ":\n  " + before + "\n  " + request);
        }
      }
    }
  }

  /** The last refusals in requests of a kind, each with its request. */
  List<String> refusals(Predicate<JournaledRequest> of) {
    List<String> all =
        requests().stream()
            .filter(of)
            .flatMap(request -> request.refusals().stream().map(why -> request + ": " + why))
            .toList();
    return all.subList(Math.max(0, all.size() - REFUSALS), all.size());
  }

  /** Forgets all requests; those to come are numbered on. */
  public synchronized void clear() {
    requests.clear();
    apiCalls = 0;
  }

  /**
   * Returns the last requests as text, each with what was refused in it and why.
   *
   * @param count how many at most
   * @return one line for each request and refusal
   */
  public String tail(int count) {
    List<JournaledRequest> all = requests();
    return NearMisses.list(all.subList(Math.max(0, all.size() - count), all.size()));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    requests().forEach(request -> text.append(request).append('\n'));
    return text.toString();
  }
}
