package io.scimkit.model.value;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complex value: named attributes in the order and spelling in which they were sent.
 *
 * <p>Names are matched without regard to case (RFC 7643 section 2.1). Objects are equal when they
 * hold the same names with equal values, in any order. Changing an object makes a copy that shares
 * what did not change.
 */
public final class ScimObject implements ScimValue {
  private static final ScimObject EMPTY = new ScimObject(new String[0], new ScimValue[0]);

  private final String[] names;
  private final ScimValue[] values;

  private ScimObject(String[] names, ScimValue[] values) {
    this.names = names;
    this.values = values;
  }

  /** Takes the arrays over without a copy; for the reader and the builder only. */
  static ScimObject wrap(String[] names, ScimValue[] values) {
    return names.length == 0 ? EMPTY : new ScimObject(names, values);
  }

  /** The names before a position, for the reader of another object that begins with the same. */
  String[] firstNames(int count) {
    return count == names.length ? names : Arrays.copyOf(names, count);
  }

  /** The value under a name as the reader knows it, or JSON null; for names of the RFCs only. */
  @SuppressWarnings("ReferenceEquality") // the reader gives known names as one instance each
  ScimValue known(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name) {
        return values[i];
      }
    }
    return ScimNull.NULL;
  }

  /**
   * The object without attributes.
   *
   * @return an empty object
   */
  public static ScimObject empty() {
    return EMPTY;
  }

  /**
   * An object with one attribute.
   *
   * @param name the attribute's name
   * @param value its value
   * @return the object
   */
  public static ScimObject of(String name, ScimValue value) {
    return EMPTY.with(name, value);
  }

  /**
   * Starts an object.
   *
   * @return an empty builder
   */
  public static ScimObjectBuilder builder() {
    return new ScimObjectBuilder();
  }

  /**
   * Reads a JSON object with the default limits.
   *
   * @param json the JSON text
   * @return the object
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object,
   *     names an attribute twice or breaks a limit
   */
  public static ScimObject parse(String json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a JSON object.
   *
   * @param json the JSON text
   * @param limits how large it may be
   * @return the object
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object,
   *     names an attribute twice or breaks a limit
   */
  public static ScimObject parse(String json, JsonLimits limits) {
    return TreeReader.read(requireNonNull(json, "json"), requireNonNull(limits, "limits"));
  }

  /**
   * Reads a JSON object from UTF-8 bytes.
   *
   * @param json the JSON text in UTF-8, with or without byte order mark
   * @param limits how large it may be
   * @return the object
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     no valid UTF-8, names an attribute twice or breaks a limit
   */
  public static ScimObject parse(byte[] json, JsonLimits limits) {
    return TreeReader.read(Utf8.open(json, limits), limits);
  }

  /**
   * Reads a JSON object from a stream of UTF-8 bytes, which is read to its end and left open.
   *
   * @param json the JSON text in UTF-8, with or without byte order mark
   * @param limits how large it may be; not more than that is read
   * @return the object
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     no valid UTF-8, names an attribute twice or breaks a limit
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ScimObject parse(InputStream json, JsonLimits limits) {
    return parse(Utf8.readAll(json, limits), limits);
  }

  /**
   * Writes the object as JSON, in its own order and spelling, explicit nulls and passwords
   * included.
   *
   * @return the JSON text
   */
  public String toJson() {
    return TreeWriter.write(this);
  }

  /**
   * How many attributes the object holds.
   *
   * @return the number of attributes
   */
  public int size() {
    return names.length;
  }

  /**
   * Tells whether the object holds no attribute.
   *
   * @return true if it is empty
   */
  public boolean isEmpty() {
    return names.length == 0;
  }

  /**
   * The attributes' names in order, as they were spelt.
   *
   * @return an unmodifiable list
   */
  public List<String> names() {
    // nobody changes the array, so a view of it will do
    return Collections.unmodifiableList(Arrays.asList(names));
  }

  /**
   * Where an attribute stands.
   *
   * @param name its name, in any case
   * @return its position, or -1 if there is no such attribute
   */
  @SuppressWarnings(
      "ReferenceEquality") // known names are one instance each, which is quick to find
  public int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The name at a position, as it was spelt.
   *
   * @param index the position, from 0
   * @return the name
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public String nameAt(int index) {
    return names[index];
  }

  /**
   * The value at a position.
   *
   * @param index the position, from 0
   * @return the value
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public ScimValue valueAt(int index) {
    return values[index];
  }

  /**
   * An attribute's value.
   *
   * @param name its name, in any case
   * @return the value, an explicit null included; empty if the attribute is not mentioned
   */
  public Optional<ScimValue> get(String name) {
    int index = indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(values[index]);
  }

  /**
   * The text of a simple attribute.
   *
   * @param name its name, in any case
   * @return the text as {@link ScimValue#text()} gives it; empty if there is none
   */
  public Optional<String> text(String name) {
    int index = indexOf(name);
    return index < 0 ? Optional.empty() : values[index].text();
  }

  /**
   * A complex attribute.
   *
   * @param name its name, in any case
   * @return the object; empty if there is none or the attribute is something else
   */
  public Optional<ScimObject> object(String name) {
    int index = indexOf(name);
    return index >= 0 && values[index] instanceof ScimObject object
        ? Optional.of(object)
        : Optional.empty();
  }

  /**
   * The values of an attribute that may have several. A single value that was sent without its
   * array counts as one value, as some clients do.
   *
   * @param name its name, in any case
   * @return the values that are not null, in order; empty if there are none
   */
  public List<ScimValue> values(String name) {
    int index = indexOf(name);
    if (index < 0 || values[index] == ScimNull.NULL) {
      return List.of();
    }
    if (!(values[index] instanceof ScimList list)) {
      return List.of(values[index]);
    }
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == ScimNull.NULL) {
        return list.values().stream().filter(value -> value != ScimNull.NULL).toList();
      }
    }
    return list.values();
  }

  /**
   * A copy with an attribute set: in its place and spelling if there is one of that name, at the
   * end otherwise.
   *
   * @param name the attribute's name, in any case
   * @param value its new value
   * @return the changed object
   */
  public ScimObject with(String name, ScimValue value) {
    requireNonNull(value, "value");
    int index = indexOf(requireNonNull(name, "name"));
    return index < 0 ? plus(name, value) : withValueAt(index, value);
  }

  private ScimObject plus(String name, ScimValue value) {
    int size = names.length;
    String[] newNames = Arrays.copyOf(names, size + 1);
    ScimValue[] newValues = Arrays.copyOf(values, size + 1);
    newNames[size] = name;
    newValues[size] = value;
    return new ScimObject(newNames, newValues);
  }

  private ScimObject withValueAt(int index, ScimValue value) {
    ScimValue[] newValues = values.clone();
    newValues[index] = value;
    return new ScimObject(names, newValues);
  }

  /**
   * A copy without an attribute.
   *
   * @param name the attribute's name, in any case
   * @return the object without it; the same object if it has none of that name
   */
  public ScimObject without(String name) {
    int index = indexOf(name);
    if (index < 0) {
      return this;
    }
    int size = names.length - 1;
    String[] newNames = Arrays.copyOf(names, size);
    ScimValue[] newValues = Arrays.copyOf(values, size);
    System.arraycopy(names, index + 1, newNames, index, size - index);
    System.arraycopy(values, index + 1, newValues, index, size - index);
    return wrap(newNames, newValues);
  }

  /**
   * A builder that starts with this object's attributes.
   *
   * @return the builder
   */
  public ScimObjectBuilder toBuilder() {
    return new ScimObjectBuilder(names, values);
  }

  @Override
  public Kind kind() {
    return Kind.OBJECT;
  }

  @Override
  public boolean isUnassigned() {
    for (ScimValue value : values) {
      if (!value.isUnassigned()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof ScimObject that) || that.names.length != names.length) {
      return false;
    }
    for (int i = 0; i < names.length; i++) {
      // objects of one origin have their attributes in one order
      int index = names[i].equalsIgnoreCase(that.names[i]) ? i : that.indexOf(names[i]);
      if (index < 0 || !values[i].equals(that.values[index])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = 0; i < names.length; i++) {
      hash += Names.hash(names[i]) ^ values[i].hashCode();
    }
    return hash;
  }

  /**
   * The object as JSON text, with passwords masked; {@link #toJson()} is the complete one.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return ValueText.of(this);
  }
}
