package io.scimkit.samples.benchmarks.contender;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.request.PatchOpRequest;
import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.endpoints.base.UserEndpointDefinition;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.resources.FilterResourceResolver;
import de.captaingoldfish.scim.sdk.server.patch.PatchRequestHandler;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import de.captaingoldfish.scim.sdk.server.utils.RequestUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** SCIM-SDK, common and server. Filters and patches need a registered resource type. */
public final class ScimSdk {
  private final ServiceProvider provider =
      ServiceProvider.builder()
          .filterConfig(FilterConfig.builder().supported(true).maxResults(50).build())
          .patchConfig(PatchConfig.builder().supported(true).build())
          .build();
  private final ScimSdkUsers store = new ScimSdkUsers();
  private final ResourceEndpoint endpoint = new ResourceEndpoint(provider);
  private final ResourceType type = endpoint.registerEndpoint(new UserEndpointDefinition(store));

  public User parse(String json) {
    return JsonHelper.readJsonDocument(json, User.class);
  }

  public String write(User user) {
    return user.toString();
  }

  public FilterNode filter(String text) {
    return RequestUtils.parseFilter(type, text);
  }

  public boolean matches(FilterNode filter, User user) {
    return !FilterResourceResolver.filterResources(provider, List.of(user), filter).isEmpty();
  }

  public PatchOpRequest patch(String json) {
    return JsonHelper.readJsonDocument(json, PatchOpRequest.class);
  }

  /**
   * The handler changes the user it is given; to keep the original, as the others do, it gets a
   * copy.
   */
  public User apply(PatchOpRequest patch, User user) {
    ObjectNode copy = user.deepCopy();
    store.hold(JsonHelper.copyResourceToObject(copy, User.class));
    return new PatchRequestHandler<User>(
            user.getId().orElseThrow(),
            store,
            new ArrayList<>(endpoint.getPatchWorkarounds()),
            new Context(null))
        .handlePatchRequest(patch);
  }

  public List<User> list(String json) {
    return StreamSupport.stream(
            JsonHelper.readJsonDocument(json).withArray("Resources").spliterator(), false)
        .map(node -> JsonHelper.copyResourceToObject(node, User.class))
        .toList();
  }
}
