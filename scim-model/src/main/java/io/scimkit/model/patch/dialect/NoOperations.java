package io.scimkit.model.patch.dialect;

/**
 * A request without any operation changes nothing.
 *
 * <p>Source: most service providers accept it (measured on UnboundID, SCIMple and Charon).
 */
public final class NoOperations implements Habit {

  @Override
  public boolean allowsNoOperations() {
    return true;
  }
}
