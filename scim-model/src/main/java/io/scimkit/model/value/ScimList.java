package io.scimkit.model.value;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values in the order they were sent. An empty list is an explicit "no values": the
 * attribute was mentioned and is cleared.
 *
 * <p>Lists are equal when they hold equal values in the same order.
 */
public final class ScimList implements ScimValue, Iterable<ScimValue> {
  private static final ScimList EMPTY = new ScimList(new ScimValue[0]);

  private final ScimValue[] values;

  private ScimList(ScimValue[] values) {
    this.values = values;
  }

  /** Takes the array over without a copy; for the reader only. */
  static ScimList wrap(ScimValue[] values) {
    return values.length == 0 ? EMPTY : new ScimList(values);
  }

  /**
   * The empty list.
   *
   * @return a list without values
   */
  public static ScimList empty() {
    return EMPTY;
  }

  /**
   * A list of these values.
   *
   * @param values the values, in order
   * @return the list
   */
  public static ScimList of(ScimValue... values) {
    return of(Arrays.asList(values));
  }

  /**
   * A list of these values.
   *
   * @param values the values, in order
   * @return the list
   */
  public static ScimList of(Collection<? extends ScimValue> values) {
    return values.isEmpty() ? EMPTY : new ScimList(List.copyOf(values).toArray(new ScimValue[0]));
  }

  /**
   * How many values the list holds.
   *
   * @return the number of values
   */
  public int size() {
    return values.length;
  }

  /**
   * Tells whether the list holds no value.
   *
   * @return true if it is empty
   */
  public boolean isEmpty() {
    return values.length == 0;
  }

  /**
   * The value at a position.
   *
   * @param index the position, from 0
   * @return the value
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public ScimValue get(int index) {
    return values[index];
  }

  /**
   * All values.
   *
   * @return an unmodifiable list, in order
   */
  public List<ScimValue> values() {
    // nobody changes the array, so a view of it will do
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  /**
   * A copy with one value more at the end.
   *
   * @param value the value to append
   * @return the longer list
   */
  public ScimList plus(ScimValue value) {
    ScimValue[] copy = Arrays.copyOf(values, values.length + 1);
    copy[values.length] = requireNonNull(value, "value");
    return new ScimList(copy);
  }

  /**
   * A copy with another value at a position.
   *
   * @param index the position, from 0
   * @param value the value to put there
   * @return the changed list
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public ScimList with(int index, ScimValue value) {
    ScimValue[] copy = values.clone();
    copy[index] = requireNonNull(value, "value");
    return new ScimList(copy);
  }

  /**
   * A copy without the value at a position.
   *
   * @param index the position, from 0
   * @return the shorter list
   * @throws IndexOutOfBoundsException if there is no such position
   */
  public ScimList without(int index) {
    if (values.length == 1 && index == 0) {
      return EMPTY;
    }
    ScimValue[] copy = Arrays.copyOf(values, values.length - 1);
    System.arraycopy(values, index + 1, copy, index, values.length - 1 - index);
    return new ScimList(copy);
  }

  @Override
  public Iterator<ScimValue> iterator() {
    return values().iterator();
  }

  @Override
  public Kind kind() {
    return Kind.LIST;
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
    return other instanceof ScimList list && Arrays.equals(values, list.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /**
   * The list as JSON text, with passwords masked.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return ValueText.of(this);
  }
}
