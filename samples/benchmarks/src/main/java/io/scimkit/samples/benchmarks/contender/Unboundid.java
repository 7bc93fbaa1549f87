package io.scimkit.samples.benchmarks.contender;

import com.unboundid.scim2.common.GenericScimResource;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.ListResponse;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.types.UserResource;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/** UnboundID SCIM 2 SDK. Its readers and writers are kept, as they may be. */
public final class Unboundid {
  private final ObjectReader trees = JsonUtils.getObjectReader();
  private final ObjectReader users = trees.forType(UserResource.class);
  private final ObjectReader patches = trees.forType(PatchRequest.class);
  private final ObjectReader lists =
      trees.forType(new TypeReference<ListResponse<UserResource>>() {});
  private final ObjectWriter writer = JsonUtils.getObjectWriter();

  public UserResource parse(String json) {
    return users.readValue(json);
  }

  public UserResource parse(byte[] json) {
    return users.readValue(json);
  }

  public ObjectNode tree(String json) {
    return (ObjectNode) trees.readTree(json);
  }

  public String write(UserResource user) {
    return writer.writeValueAsString(user);
  }

  public Filter filter(String text) {
    try {
      return Filter.fromString(text);
    } catch (ScimException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Filters work on trees; a typed user has to become one first. */
  public boolean matches(Filter filter, UserResource user) {
    return matches(filter, user.asGenericScimResource().getObjectNode());
  }

  public boolean matches(Filter filter, ObjectNode user) {
    try {
      return FilterEvaluator.evaluate(filter, user);
    } catch (ScimException e) {
      throw new IllegalStateException(e);
    }
  }

  public PatchRequest patch(String json) {
    return patches.readValue(json);
  }

  public UserResource apply(PatchRequest patch, UserResource user) {
    try {
      return patch.applyToResource(user);
    } catch (ScimException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Trees are changed in place; to keep the original, as the others do, it is copied first. */
  public ObjectNode apply(PatchRequest patch, ObjectNode user) {
    try {
      return patch.apply(new GenericScimResource(user.deepCopy())).getObjectNode();
    } catch (ScimException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<PatchOperation> diff(ObjectNode from, ObjectNode to) {
    return JsonUtils.diff(from, to, true);
  }

  public List<UserResource> list(String json) {
    ListResponse<UserResource> list = lists.readValue(json);
    return list.getResources();
  }
}
