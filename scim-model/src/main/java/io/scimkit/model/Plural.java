package io.scimkit.model;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One value of a multi-valued attribute with the default sub-attributes of RFC 7643 section 2.4:
 * value, display, type and primary.
 *
 * @param <T> the value's own type
 */
public abstract sealed class Plural<T extends Plural<T>> extends ComplexValue
    permits Certificate, Email, Entitlement, InstantMessaging, PhoneNumber, Photo, Role {

  Plural(ScimObject attributes) {
    super(attributes);
  }

  abstract T copy(ScimObject changed);

  /**
   * The significant value, such as the e-mail address.
   *
   * @return the value; empty if it is not set
   */
  public final Optional<String> value() {
    return text("value");
  }

  /**
   * A name to show. Entra's app roles call it displayName; that is read too.
   *
   * @return the name; empty if it is not set
   */
  public final Optional<String> display() {
    return text("display").or(() -> text("displayName"));
  }

  /**
   * What the value is for, such as work.
   *
   * @return the type; empty if it is not set
   */
  public final Optional<String> type() {
    return text("type");
  }

  /**
   * Tells whether this is the preferred value. A value that does not say so is not.
   *
   * @return true if it is marked as primary
   */
  public final boolean primary() {
    return flag("primary").orElse(false);
  }

  /**
   * A copy with another name to show.
   *
   * @param display the name
   * @return the changed value
   */
  public final T withDisplay(String display) {
    return copy(attributes().with("display", ScimValue.of(display)));
  }

  /**
   * A copy with another type.
   *
   * @param type the type, such as work
   * @return the changed value
   */
  public final T withType(String type) {
    return copy(attributes().with("type", ScimValue.of(type)));
  }

  /**
   * A copy that is, or is not, the preferred value.
   *
   * @param primary whether it is preferred
   * @return the changed value
   */
  public final T withPrimary(boolean primary) {
    return copy(attributes().with("primary", ScimValue.of(primary)));
  }

  static ScimObject holding(String value) {
    return ScimObject.of("value", ScimValue.of(value));
  }

  /** The typed values of an attribute; a bare text counts as a value of its own, null as none. */
  static <T> List<T> list(ScimObject object, String name, Function<ScimObject, T> view) {
    int index = object.indexOf(name);
    if (index < 0) {
      return List.of();
    }
    ScimValue attribute = object.valueAt(index);
    if (!(attribute instanceof ScimList list)) {
      ScimObject single = complex(attribute);
      return single.isEmpty() ? List.of() : List.of(view.apply(single));
    }
    if (list.size() == 1 && list.get(0) instanceof ScimObject only) {
      // the usual case, without a list around the list
      return List.of(view.apply(only));
    }
    List<T> views = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof ScimObject || list.get(i) instanceof ScimString) {
        views.add(view.apply(complex(list.get(i))));
      }
    }
    return Collections.unmodifiableList(views);
  }

  private static ScimObject complex(ScimValue value) {
    if (value instanceof ScimObject object) {
      return object;
    }
    return value instanceof ScimString ? ScimObject.of("value", value) : ScimObject.empty();
  }
}
