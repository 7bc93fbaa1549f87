package io.scimkit.samples.benchmarks.contender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.directory.scim.core.json.ObjectMapperFactory;
import org.apache.directory.scim.core.repository.DefaultPatchHandler;
import org.apache.directory.scim.core.schema.SchemaRegistry;
import org.apache.directory.scim.protocol.data.ListResponse;
import org.apache.directory.scim.protocol.data.PatchRequest;
import org.apache.directory.scim.spec.extension.EnterpriseExtension;
import org.apache.directory.scim.spec.filter.Filter;
import org.apache.directory.scim.spec.filter.FilterExpressions;
import org.apache.directory.scim.spec.filter.FilterParseException;
import org.apache.directory.scim.spec.patch.PatchOperation;
import org.apache.directory.scim.spec.resources.ScimResource;
import org.apache.directory.scim.spec.resources.ScimUser;

/** Apache SCIMple. Its mapper and registry are kept, as they may be. */
public final class Scimple {
  private static final TypeReference<ScimUser> USERS = new TypeReference<>() {};
  private static final TypeReference<PatchRequest> PATCHES = new TypeReference<>() {};
  private static final TypeReference<ListResponse<ScimUser>> LISTS = new TypeReference<>() {};

  private final SchemaRegistry registry = registry();
  private final ObjectMapper mapper = ObjectMapperFactory.createObjectMapper(registry);
  private final DefaultPatchHandler patcher = new DefaultPatchHandler(registry);

  private static SchemaRegistry registry() {
    SchemaRegistry registry = new SchemaRegistry();
    registry.addSchema(ScimUser.class, List.of(EnterpriseExtension.class));
    return registry;
  }

  public ScimUser parse(String json) {
    return read(json, USERS);
  }

  private <T> T read(String json, TypeReference<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String write(ScimUser user) {
    try {
      return mapper.writeValueAsString(user);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Filter filter(String text) {
    try {
      return new Filter(text);
    } catch (FilterParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** Compiled once, before it is measured. */
  public Predicate<ScimResource> compile(Filter filter) {
    return FilterExpressions.inMemory(filter, registry.getSchema(ScimUser.SCHEMA_URI));
  }

  public List<PatchOperation> patch(String json) {
    return read(json, PATCHES).getPatchOperationList();
  }

  public ScimUser apply(List<PatchOperation> patch, ScimUser user) {
    return patcher.apply(user, patch);
  }

  public ScimpleDiff differ() {
    return new ScimpleDiff(registry);
  }

  public List<ScimUser> list(String json) {
    return read(json, LISTS).getResources();
  }
}
