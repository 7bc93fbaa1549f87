package io.scimkit.testkit;

import io.scimkit.testkit.door.Switchboard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The record of all requests that came through a door, in the order in which they were answered.
 * Secrets are masked: no token, assertion, delete token or password can be read from it.
 * Thread-safe.
 */
public final class Journal {
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

  /** Forgets all requests; those to come are numbered on. */
  public synchronized void clear() {
    requests.clear();
    apiCalls = 0;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    requests().forEach(request -> text.append(request).append('\n'));
    return text.toString();
  }
}
