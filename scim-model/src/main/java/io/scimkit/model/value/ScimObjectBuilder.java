package io.scimkit.model.value;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** Builds a {@link ScimObject}, attribute by attribute. Not thread-safe. */
public final class ScimObjectBuilder {
  private String[] names;
  private ScimValue[] values;
  private int size;

  ScimObjectBuilder() {
    this(new String[8], new ScimValue[8], 0);
  }

  ScimObjectBuilder(String[] names, ScimValue[] values) {
    this(names.clone(), values.clone(), names.length);
  }

  private ScimObjectBuilder(String[] names, ScimValue[] values, int size) {
    this.names = names;
    this.values = values;
    this.size = size;
  }

  /**
   * Sets an attribute: in its place if there is one of that name, at the end otherwise.
   *
   * @param name the attribute's name, in any case
   * @param value its value
   * @return this builder
   */
  public ScimObjectBuilder set(String name, ScimValue value) {
    requireNonNull(value, "value");
    int index = indexOf(requireNonNull(name, "name"));
    if (index >= 0) {
      values[index] = value;
      return this;
    }
    if (size == names.length) {
      int larger = Math.max(8, size * 2);
      names = Arrays.copyOf(names, larger);
      values = Arrays.copyOf(values, larger);
    }
    names[size] = name;
    values[size++] = value;
    return this;
  }

  /**
   * Sets a text attribute.
   *
   * @param name the attribute's name, in any case
   * @param text its value
   * @return this builder
   */
  public ScimObjectBuilder set(String name, String text) {
    return set(name, ScimValue.of(text));
  }

  /**
   * Sets a boolean attribute.
   *
   * @param name the attribute's name, in any case
   * @param value its value
   * @return this builder
   */
  public ScimObjectBuilder set(String name, boolean value) {
    return set(name, ScimValue.of(value));
  }

  /**
   * Takes an attribute away, so that it is not mentioned.
   *
   * @param name the attribute's name, in any case
   * @return this builder
   */
  public ScimObjectBuilder remove(String name) {
    int index = indexOf(name);
    if (index >= 0) {
      size--;
      System.arraycopy(names, index + 1, names, index, size - index);
      System.arraycopy(values, index + 1, values, index, size - index);
    }
    return this;
  }

  private int indexOf(String name) {
    for (int i = 0; i < size; i++) {
      if (names[i].equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The object as built so far; the builder may be used on.
   *
   * @return the object
   */
  public ScimObject build() {
    return ScimObject.wrap(Arrays.copyOf(names, size), Arrays.copyOf(values, size));
  }
}
