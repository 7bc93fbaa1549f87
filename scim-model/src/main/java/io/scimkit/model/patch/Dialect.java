package io.scimkit.model.patch;

import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.filter.FilterTolerance;
import io.scimkit.model.patch.dialect.Habit;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How PATCH requests are read: the RFC, and which {@link Quirk}s on top of it. Immutable and
 * thread-safe; two tenants of one JVM may differ.
 *
 * <p>{@link #tolerant()} is the default and takes both dialects of Entra, Okta and the RFC at once;
 * {@link #strict()} takes the RFC alone.
 */
public final class Dialect {
  private static final Dialect STRICT = new Dialect(Set.of(), Unknown.REFUSED);
  private static final Dialect TOLERANT = new Dialect(EnumSet.allOf(Quirk.class), Unknown.REFUSED);

  private static final Dialect CHANGING_UNKNOWN = new Dialect(Set.of(), Unknown.CHANGED);

  /** What becomes of an operation on an attribute that no schema knows. */
  enum Unknown {
    REFUSED,
    DROPPED,
    CHANGED
  }

  private final Set<Quirk> quirks;
  private final Unknown unknown;
  private final List<Habit> habits;
  private final FilterOptions filterOptions;

  private Dialect(Set<Quirk> quirks, Unknown unknown) {
    // Set.copyOf has no order, but habits build on one another in the order of the enum
    this.quirks = Set.copyOf(quirks);
    this.unknown = unknown;
    this.habits =
        List.of(Quirk.values()).stream().filter(quirks::contains).map(Habits::of).toList();
    FilterOptions grammar = FilterOptions.strict();
    for (Habit habit : habits) {
      for (FilterTolerance tolerance : habit.filterTolerances()) {
        grammar = grammar.with(tolerance);
      }
    }
    this.filterOptions = grammar;
  }

  /**
   * The RFC to the letter.
   *
   * @return the strict dialect
   */
  public static Dialect strict() {
    return STRICT;
  }

  /**
   * Every quirk at once. Each is something the RFC refuses or leaves open, so nothing that is right
   * by the RFC changes its meaning, but for two things: an empty text, which the RFC counts as a
   * value, clears ({@link Quirk#EMPTY_VALUE_CLEARS}), and a member is not there twice, with two
   * types ({@link Quirk#MEMBERS_BY_VALUE}).
   *
   * @return the tolerant dialect
   */
  public static Dialect tolerant() {
    return TOLERANT;
  }

  /**
   * The same dialect with one more quirk.
   *
   * @param quirk the quirk to accept
   * @return the changed dialect
   */
  public Dialect with(Quirk quirk) {
    Set<Quirk> more = EnumSet.of(quirk);
    more.addAll(quirks);
    return new Dialect(more, unknown);
  }

  /**
   * The same dialect without one quirk.
   *
   * @param quirk the quirk to refuse
   * @return the changed dialect
   */
  public Dialect without(Quirk quirk) {
    Set<Quirk> fewer = EnumSet.noneOf(Quirk.class);
    fewer.addAll(quirks);
    fewer.remove(quirk);
    return new Dialect(fewer, unknown);
  }

  /**
   * The same dialect, leaving out operations on attributes that no schema knows, where invalidPath
   * is the default. {@link PatchResult#dropped()} says which.
   *
   * @return the changed dialect
   */
  public Dialect ignoreUnknownPaths() {
    return new Dialect(quirks, Unknown.DROPPED);
  }

  /**
   * The quirks that are accepted.
   *
   * @return an unmodifiable set
   */
  public Set<Quirk> quirks() {
    return quirks;
  }

  /** The dialect of computed requests: what differs may be unknown to every schema. */
  static Dialect changingUnknown() {
    return CHANGING_UNKNOWN;
  }

  /** Tells whether values are taken as they are: a computed request asks for what there is. */
  boolean takesAnyValue() {
    return unknown == Unknown.CHANGED;
  }

  Unknown unknown() {
    return unknown;
  }

  FilterOptions filterOptions() {
    return filterOptions;
  }

  String op(String word) {
    String read = word;
    for (Habit habit : habits) {
      read = habit.op(read);
    }
    return read;
  }

  boolean any(Predicate<Habit> hook) {
    for (Habit habit : habits) {
      if (hook.test(habit)) {
        return true;
      }
    }
    return false;
  }

  ScimValue attribute(ScimValue value, SchemaAttribute definition) {
    ScimValue read = value;
    for (Habit habit : habits) {
      read = habit.attribute(read, definition);
    }
    return read;
  }

  ScimValue value(ScimValue value, SchemaAttribute definition) {
    ScimValue read = value;
    for (Habit habit : habits) {
      read = habit.value(read, definition);
    }
    return read;
  }

  Optional<ScimObject> missing(Expression filter) {
    return habits.stream().flatMap(habit -> habit.missing(filter).stream()).findFirst();
  }

  /**
   * The names of the quirks.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return quirks.isEmpty() ? "strict" : "with " + quirks;
  }
}
