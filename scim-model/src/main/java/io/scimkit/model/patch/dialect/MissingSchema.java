package io.scimkit.model.patch.dialect;

/**
 * A request without the schema URI of PATCH requests, or with others. The RFC demands it; the
 * endpoint knows anyway what a PATCH is.
 *
 * <p>Source: github.com/Infisical/infisical pull 6860; Microsoft's SCIM reference code.
 */
public final class MissingSchema implements Habit {

  @Override
  public boolean allowsMissingSchema() {
    return true;
  }
}
