package io.scimkit.model.patch.dialect;

/**
 * Two primary values in one body: the first stays primary. PingOne sends so.
 *
 * <p>Source: docs.pingidentity.com, p1_scim_provisioning_limitations.
 */
public final class SecondPrimary implements Habit {

  @Override
  public boolean demotesSecondPrimary() {
    return true;
  }
}
