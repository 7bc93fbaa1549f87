package io.scimkit.model.patch.dialect;

/**
 * Removing a value that is not there succeeds and changes nothing: clients repeat a request whose
 * answer was lost. RFC 7644 section 3.12 has noTarget for it.
 *
 * <p>Source: most service providers do so; github.com/simpleidserver/SimpleIdServer issue 245.
 */
public final class RemovingNothingIsDone implements Habit {

  @Override
  public boolean forgivesRemovingNothing() {
    return true;
  }
}
