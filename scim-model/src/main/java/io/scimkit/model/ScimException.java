package io.scimkit.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A request that SCIM says must be answered with an error (RFC 7644 section 3.12).
 *
 * <p>The message is the error body's {@code detail}: it names the place, what was expected and what
 * was found, and holds no secret.
 */
public final class ScimException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Null if the status says it all. */
  private final @Nullable ScimType scimType;

  /** The HTTP status. */
  private final int status;

  /** Null if the error is not about one attribute. */
  private final @Nullable String path;

  /** Negative if it is not known. */
  private final int position;

  private ScimException(
      @Nullable ScimType scimType, int status, String detail, @Nullable String path, int position) {
    super(detail);
    this.scimType = scimType;
    this.status = status;
    this.path = path;
    this.position = position;
  }

  /**
   * An error with a detail keyword, whose HTTP status follows from it.
   *
   * @param scimType the keyword
   * @param detail what is wrong and what would be right
   * @return the exception, to be thrown
   */
  public static ScimException of(ScimType scimType, String detail) {
    return new ScimException(scimType, scimType.status(), requireNonNull(detail), null, -1);
  }

  /**
   * An error without a detail keyword.
   *
   * @param status the HTTP status
   * @param detail what is wrong and what would be right
   * @return the exception, to be thrown
   */
  public static ScimException ofStatus(int status, String detail) {
    return new ScimException(null, status, requireNonNull(detail), null, -1);
  }

  /**
   * The same error, about one attribute.
   *
   * @param newPath the attribute's path
   * @return the exception, to be thrown
   */
  public ScimException atPath(String newPath) {
    return copy(getMessage(), requireNonNull(newPath), position);
  }

  /**
   * The same error, at one character of the text that was parsed.
   *
   * @param newPosition the character's index, from 0
   * @return the exception, to be thrown; its detail names the position too
   */
  public ScimException atPosition(int newPosition) {
    return copy(getMessage() + " (at character " + newPosition + ")", path, newPosition);
  }

  /**
   * The same error with another HTTP status, for peers that answer with one that the keyword does
   * not imply.
   *
   * @param newStatus the HTTP status
   * @return the exception, to be thrown
   */
  public ScimException withStatus(int newStatus) {
    ScimException copy =
        new ScimException(scimType, newStatus, requireNonNull(getMessage()), path, position);
    copy.setStackTrace(getStackTrace());
    return copy;
  }

  private ScimException copy(@Nullable String detail, @Nullable String newPath, int newPosition) {
    ScimException copy =
        new ScimException(scimType, status, requireNonNull(detail), newPath, newPosition);
    copy.setStackTrace(getStackTrace());
    return copy;
  }

  /**
   * The detail keyword.
   *
   * @return the keyword; empty if the status says it all
   */
  public Optional<ScimType> scimType() {
    return Optional.ofNullable(scimType);
  }

  /**
   * The HTTP status.
   *
   * @return the status, such as 400
   */
  public int status() {
    return status;
  }

  /**
   * The attribute that the error is about.
   *
   * @return its path; empty if it is not about one
   */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /**
   * Where in the parsed text the error is.
   *
   * @return the character's index, from 0; empty if it is not known
   */
  public OptionalInt position() {
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }
}
