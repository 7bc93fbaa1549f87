package io.scimkit.model;

import io.scimkit.model.path.Path;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A resource of SCIM: a typed view of an immutable tree. All implementations are immutable and
 * thread-safe.
 *
 * <p>Resources are equal when they are of one type and RFC 7643 counts them as equal in state: an
 * attribute that is null or an empty list equals one that is not mentioned (section 2.5), names are
 * compared without case, and the values of a multi-valued attribute have no order. Compare {@link
 * #attributes()} to see any difference.
 */
public sealed interface ScimResource
    permits ScimUser, ScimGroup, ServiceProviderConfig, ResourceType, Schema {

  /**
   * The tree itself: every attribute that was sent, known or not, in order.
   *
   * @return the tree
   */
  ScimObject attributes();

  /**
   * A resource of the same type with another tree.
   *
   * @param changed the tree
   * @return the resource
   */
  ScimResource withAttributes(ScimObject changed);

  /**
   * Tells whether two resources are equal in state, as described above.
   *
   * @param other the other resource, of any type
   * @return true if RFC 7643 sees no difference
   */
  default boolean sameStateAs(ScimResource other) {
    return attributes().sameStateAs(other.attributes());
  }

  /**
   * The identifier that the service provider gave the resource.
   *
   * @return the id; empty if it has none yet
   */
  default Optional<String> id() {
    return attributes().text("id");
  }

  /**
   * The identifier that the client gave the resource.
   *
   * @return the id; empty if it has none
   */
  default Optional<String> externalId() {
    return attributes().text("externalId");
  }

  /**
   * The URIs of the schemas that the resource says it follows.
   *
   * @return the URIs in order; empty if it names none
   */
  default List<String> schemas() {
    List<ScimValue> values = attributes().values("schemas");
    List<String> uris = new ArrayList<>(values.size());
    for (ScimValue value : values) {
      value.text().ifPresent(uris::add);
    }
    return Collections.unmodifiableList(uris);
  }

  /**
   * What the service provider keeps about the resource.
   *
   * @return the metadata; empty if there is none
   */
  default Optional<Meta> meta() {
    return attributes().object("meta").map(Meta::new);
  }

  /**
   * The attributes of an extension, registered or not.
   *
   * @param schema the extension's schema URI
   * @return the attributes; empty if the resource has none of that extension
   */
  default Optional<ScimObject> extension(String schema) {
    return attributes().object(schema);
  }

  /**
   * The typed attributes of an extension.
   *
   * @param type how to view the extension
   * @param <T> the view's type
   * @return the view; empty if the resource has none of that extension
   */
  default <T> Optional<T> extension(ExtensionType<T> type) {
    return extension(type.schema()).map(type::view);
  }

  /**
   * All values that a path selects, in order. The values of a multi-valued attribute come one by
   * one; nulls are left out.
   *
   * @param path the path
   * @return the values; empty if there are none
   */
  default List<ScimValue> values(Path path) {
    return path.values(attributes(), SchemaSet.forResource(this));
  }

  /**
   * What the resource says about a path. An attribute given as null, as empty text or as empty list
   * is cleared, and so is a value that a path looks for in a list which has none such.
   *
   * @param path the path
   * @return set, cleared or not mentioned
   */
  default AttributeState state(Path path) {
    return path.state(attributes(), SchemaSet.forResource(this));
  }

  /**
   * What the resource says about a path, see {@link #state(Path)}.
   *
   * @param path the path, such as {@code active}
   * @return set, cleared or not mentioned
   * @throws ScimException invalidPath if it is no path
   */
  default AttributeState state(String path) {
    return state(Path.parse(path));
  }

  /**
   * Writes the resource as JSON: everything it holds, in its own order and spelling, explicit nulls
   * and passwords included.
   *
   * @return the JSON text
   */
  default String toJson() {
    return attributes().toJson();
  }
}
