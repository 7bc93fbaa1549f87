package io.scimkit.model.value;

/**
 * How large a JSON document may be before it is refused. An immutable value; two tenants of one JVM
 * may have different limits.
 *
 * @param size the longest document, in bytes or characters
 * @param depth the deepest nesting of objects and lists, 1 to 256
 * @param textLength the longest text or name, in characters
 * @param numberLength the longest number, in characters
 */
public record JsonLimits(int size, int depth, int textLength, int numberLength) {
  private static final JsonLimits DEFAULTS = new JsonLimits(16 << 20, 32, 1 << 20, 64);

  /**
   * Limits of one's own.
   *
   * @param size the longest document, in bytes or characters
   * @param depth the deepest nesting of objects and lists, 1 to 256
   * @param textLength the longest text or name, in characters
   * @param numberLength the longest number, in characters
   * @throws IllegalArgumentException if a limit is below 1 or the depth above 256
   */
  public JsonLimits {
    if (size < 1 || depth < 1 || textLength < 1 || numberLength < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
    if (depth > 256) {
      throw new IllegalArgumentException("depth " + depth + " is more than 256");
    }
  }

  /**
   * The defaults: 16 MiB, 32 levels, texts of 1 Mi characters, numbers of 64 characters.
   *
   * @return the default limits
   */
  public static JsonLimits defaults() {
    return DEFAULTS;
  }

  /**
   * The same limits with another size.
   *
   * @param newSize the longest document, in bytes or characters
   * @return the changed limits
   */
  public JsonLimits withSize(int newSize) {
    return new JsonLimits(newSize, depth, textLength, numberLength);
  }

  /**
   * The same limits with another depth.
   *
   * @param newDepth the deepest nesting of objects and lists, 1 to 256
   * @return the changed limits
   */
  public JsonLimits withDepth(int newDepth) {
    return new JsonLimits(size, newDepth, textLength, numberLength);
  }
}
