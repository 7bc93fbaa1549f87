package io.scimkit.samples.benchmarks.contender;

import static java.util.Objects.requireNonNull;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest store that SCIM-SDK's patch handler accepts: it holds one user. Public for its
 * reflection.
 */
public final class ScimSdkUsers extends ResourceHandler<User> {
  private @Nullable User user;

  void hold(User held) {
    user = held;
  }

  @Override
  public User getResource(
      String id,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    return requireNonNull(user, "user");
  }

  @Override
  public User updateResource(User changed, Context context) {
    return changed;
  }

  @Override
  public User createResource(User created, Context context) {
    throw new UnsupportedOperationException("createResource");
  }

  @Override
  public void deleteResource(String id, Context context) {
    throw new UnsupportedOperationException("deleteResource");
  }

  @Override
  public PartialListResponse<User> listResources(
      long startIndex,
      int count,
      FilterNode filter,
      SchemaAttribute sortBy,
      SortOrder sortOrder,
      List<SchemaAttribute> attributes,
      List<SchemaAttribute> excluded,
      Context context) {
    throw new UnsupportedOperationException("listResources");
  }
}
