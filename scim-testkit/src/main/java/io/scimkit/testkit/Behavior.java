package io.scimkit.testkit;

import io.scimkit.testkit.behavior.Choice;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an org acts where public sources leave it open or contradict each other. Each choice is an
 * enum whose first constant is the default; every constant says what it changes. Immutable.
 */
public final class Behavior {

  private static final Behavior STANDARD = new Behavior(Map.of());

  private final Map<Class<?>, Choice> choices;

  private Behavior(Map<Class<?>, Choice> choices) {
    this.choices = choices;
  }

  /** {@return the behaviour with every choice at its default, the first constant of its enum} */
  public static Behavior standard() {
    return STANDARD;
  }

  /**
   * {@return this behaviour with one choice made differently}
   *
   * @param choice the constant to use from now on
   */
  public Behavior with(Choice choice) {
    Map<Class<?>, Choice> changed = new LinkedHashMap<>(choices);
    changed.put(choice.getClass(), choice);
    return new Behavior(Collections.unmodifiableMap(changed));
  }

  /**
   * {@return what is chosen of one kind}
   *
   * @param kind the enum
   * @param <C> the enum
   */
  public <C extends Enum<C> & Choice> C of(Class<C> kind) {
    Choice choice = choices.get(kind);
    return choice == null ? kind.getEnumConstants()[0] : kind.cast(choice);
  }

  /**
   * {@return whether a constant is what is chosen of its kind}
   *
   * @param constant the constant
   * @param <C> its enum
   */
  public <C extends Enum<C> & Choice> boolean is(C constant) {
    return of(constant.getDeclaringClass()) == constant;
  }

  /** The choices that were made, like {@code MixedDml.REFUSED_IN_COMPOSITE}, in order. */
  List<String> names() {
    return choices.values().stream().map(Behavior::name).sorted().toList();
  }

  private static String name(Choice choice) {
    return choice.getClass().getSimpleName() + "." + choice;
  }

  /** The choice of a name as {@link #names} gives it. */
  static Choice choice(String name) {
    return Arrays.stream(Choice.class.getPermittedSubclasses())
        .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
        .map(Choice.class::cast)
        .filter(choice -> name(choice).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no choice is called " + name));
  }

  @Override
  public String toString() {
    return "Behavior" + choices.values();
  }
}
