package io.scimkit.model.message;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An If-Match or If-None-Match header (RFC 7644 section 3.14, RFC 9110 section 13.1). Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * ETagCondition.ifMatch(header).require(Optional.of(currentVersion));    // 412 if it is another
 * boolean unchanged = !ETagCondition.ifNoneMatch(header).holds(current); // then answer 304
 * }</pre>
 *
 * <p>Both compare weakly by default: HTTP wants If-Match to compare strongly, but SCIM gives out
 * weak tags and its own example sends one in If-Match, which could then never hold. {@link
 * #strongly()} compares as HTTP says.
 */
public final class ETagCondition {
  private final boolean none;
  private final boolean any;
  private final boolean strong;
  private final List<ETag> tags;

  private ETagCondition(boolean none, boolean any, boolean strong, List<ETag> tags) {
    this.none = none;
    this.any = any;
    this.strong = strong;
    this.tags = tags;
  }

  /**
   * Reads an If-Match header: {@code *} or a list of entity tags.
   *
   * @param header the header's value, at most 8,192 characters
   * @return the condition
   * @throws ScimException invalidValue, with the position, if it is no such list
   */
  public static ETagCondition ifMatch(String header) {
    return ifMatch(header, MessageOptions.tolerant());
  }

  /**
   * Reads an If-Match header: {@code *} or a list of entity tags.
   *
   * @param header the header's value, at most 8,192 characters
   * @param options the tolerances
   * @return the condition
   * @throws ScimException invalidValue, with the position, if it is no such list
   */
  public static ETagCondition ifMatch(String header, MessageOptions options) {
    return read(false, header, options);
  }

  /**
   * Reads an If-None-Match header: {@code *} or a list of entity tags.
   *
   * @param header the header's value, at most 8,192 characters
   * @return the condition
   * @throws ScimException invalidValue, with the position, if it is no such list
   */
  public static ETagCondition ifNoneMatch(String header) {
    return ifNoneMatch(header, MessageOptions.tolerant());
  }

  /**
   * Reads an If-None-Match header: {@code *} or a list of entity tags.
   *
   * @param header the header's value, at most 8,192 characters
   * @param options the tolerances
   * @return the condition
   * @throws ScimException invalidValue, with the position, if it is no such list
   */
  public static ETagCondition ifNoneMatch(String header, MessageOptions options) {
    return read(true, header, options);
  }

  private static ETagCondition read(boolean none, String header, MessageOptions options) {
    requireNonNull(header, "header");
    if (header.strip().equals("*")) {
      return new ETagCondition(none, true, false, List.of());
    }
    List<ETag> tags = List.copyOf(new ETagReader(header, options).list());
    return new ETagCondition(none, false, false, tags);
  }

  /**
   * The same condition, comparing strongly: a weak tag on either side never matches.
   *
   * @return the stricter condition
   */
  public ETagCondition strongly() {
    return new ETagCondition(none, any, true, tags);
  }

  /**
   * The entity tags of the list.
   *
   * @return the tags in order; empty for {@code *}
   */
  public List<ETag> tags() {
    return tags;
  }

  /**
   * Tells whether the condition is {@code *}: any version at all.
   *
   * @return true for {@code *}
   */
  public boolean isAny() {
    return any;
  }

  /**
   * Tells whether the request may go on.
   *
   * @param current the version of the resource; empty if there is no resource
   * @return for If-Match, true if the version is one of the list; for If-None-Match, true if it is
   *     none of them
   */
  public boolean holds(Optional<ETag> current) {
    boolean matches = current.isPresent() && (any || tags.stream().anyMatch(t -> same(t, current)));
    return matches != none;
  }

  private boolean same(ETag tag, Optional<ETag> current) {
    ETag now = current.orElseThrow();
    return strong ? tag.matchesStrongly(now) : tag.matchesWeakly(now);
  }

  /**
   * Refuses a write whose condition does not hold.
   *
   * @param current the version of the resource; empty if there is no resource
   * @throws ScimException with status 412 and both versions, if the condition does not hold
   */
  public void require(Optional<ETag> current) {
    if (!holds(current)) {
      throw ScimException.ofStatus(
          412,
          "The resource's version is "
              + current.map(ETag::toString).orElse("none: there is no resource")
              + ", but the request has "
              + this
              + "; read the resource again");
    }
  }

  /**
   * The condition as header.
   *
   * @return the text, such as {@code If-Match: W/"1", W/"2"}
   */
  @Override
  public String toString() {
    return (none ? "If-None-Match: " : "If-Match: ")
        + (any ? "*" : tags.stream().map(ETag::toString).collect(Collectors.joining(", ")));
  }
}
