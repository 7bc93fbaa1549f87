package io.scimkit.salesforce.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The token of one org, in memory only. However many threads find no token, or find theirs refused,
 * one of them asks for a new one and the others get its answer, or its failure. Safe for use by
 * several threads.
 */
public final class Session {
  private final Supplier<Token> signIn;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Token current;
  private @Nullable CompletableFuture<Token> inFlight;

  /** A session without a token yet. */
  public Session(Supplier<Token> signIn) {
    this.signIn = signIn;
  }

  /** The token that is held, or null before the first sign-in. */
  public @Nullable Token held() {
    lock.lock();
    try {
      return current;
    } finally {
      lock.unlock();
    }
  }

  /**
   * A token other than the one that was refused: the newer one if another thread has it by now,
   * otherwise a new one.
   *
   * @param refused the token that the org refused; null when there was none
   */
  public Token other(@Nullable Token refused) {
    CompletableFuture<Token> mine;
    CompletableFuture<Token> theirs;
    lock.lock();
    try {
      Token known = current;
      if (known != null && !known.equals(refused)) {
        return known;
      }
      theirs = inFlight;
      mine = new CompletableFuture<>();
      if (theirs == null) {
        inFlight = mine;
      }
    } finally {
      lock.unlock();
    }
    return theirs == null ? ask(mine) : await(theirs);
  }

  private Token ask(CompletableFuture<Token> answer) {
    try {
      Token token = signIn.get();
      land(token);
      answer.complete(token);
      return token;
    } catch (RuntimeException | Error failed) {
      // An Error too, or those who wait for this answer would wait for ever.
      land(null);
      answer.completeExceptionally(failed);
      throw failed;
    }
  }

  private void land(@Nullable Token token) {
    lock.lock();
    try {
      inFlight = null;
      current = token;
    } finally {
      lock.unlock();
    }
  }

  private static Token await(CompletableFuture<Token> theirs) {
    try {
      return theirs.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
