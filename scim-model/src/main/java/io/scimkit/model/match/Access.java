package io.scimkit.model.match;

import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import org.jspecify.annotations.Nullable;

/** Finds the values that a comparison is about, without making an object. */
final class Access {
  /** No value at all. */
  static final int NONE = -1;

  /** Values, but none that passes. */
  static final int FAILED = 0;

  /** A value that passes. */
  static final int PASSED = 1;

  private final @Nullable String extension;
  private final String name;
  private final @Nullable String sub;
  private final boolean falseByDefault;

  Access(Target target, boolean falseByDefault) {
    // trees hold the interned instance of a known name, which is found without comparing letters
    this.extension = interned(target.extension());
    this.name = target.name().intern();
    this.sub = interned(target.sub());
    this.falseByDefault = falseByDefault;
  }

  private static @Nullable String interned(@Nullable String name) {
    return name == null ? null : name.intern();
  }

  /** Tries all values until one passes. */
  int any(ScimValue scope, ValueTest test) {
    ScimValue value = locate(scope);
    if (value == ScimNull.NULL) {
      return falseByDefault && sub == null ? result(test.test(ScimBoolean.FALSE)) : NONE;
    }
    return any(value, sub, test);
  }

  private int any(ScimValue value, @Nullable String part, ValueTest test) {
    switch (value.kind()) {
      case NULL:
        return NONE;
      case LIST:
        ScimList list = (ScimList) value;
        int best = NONE;
        for (int i = 0; i < list.size() && best != PASSED; i++) {
          best = Math.max(best, any(list.get(i), part, test));
        }
        return best;
      case OBJECT:
        return inside((ScimObject) value, part, test);
      default:
        // a value sent bare, where an object with "value" is due
        boolean bare = part == null || part.equalsIgnoreCase("value");
        return bare ? result(test.test(value)) : NONE;
    }
  }

  private int inside(ScimObject object, @Nullable String part, ValueTest test) {
    int index = object.indexOf(part == null ? "value" : part);
    if (index < 0 || object.valueAt(index) == ScimNull.NULL) {
      boolean assumed = falseByDefault && part != null;
      return assumed ? result(test.test(ScimBoolean.FALSE)) : NONE;
    }
    ScimValue value = object.valueAt(index);
    return value instanceof ScimObject ? NONE : any(value, null, test);
  }

  private static int result(boolean passed) {
    return passed ? PASSED : FAILED;
  }

  /** The attribute's value below a resource or below one value of a complex attribute. */
  ScimValue locate(ScimValue scope) {
    if (!(scope instanceof ScimObject object)) {
      return name.equalsIgnoreCase("value") ? scope : ScimNull.NULL;
    }
    if (extension != null) {
      int index = object.indexOf(extension);
      if (index < 0 || !(object.valueAt(index) instanceof ScimObject)) {
        return ScimNull.NULL;
      }
      object = (ScimObject) object.valueAt(index);
      if (name.isEmpty()) {
        return object;
      }
    }
    int index = object.indexOf(name);
    return index < 0 ? ScimNull.NULL : object.valueAt(index);
  }

  /** Tells whether there is a value, be it an empty text (RFC 7643 section 2.5). */
  boolean isAssigned(ScimValue scope) {
    return falseByDefault || !locate(scope).isUnassigned();
  }

  /** Tells whether there is a value that is not empty. */
  boolean isPresent(ScimValue scope) {
    return isPresent(locate(scope), sub);
  }

  private static boolean isPresent(ScimValue value, @Nullable String part) {
    switch (value.kind()) {
      case NULL:
        return false;
      case STRING:
        boolean bare = part == null || part.equalsIgnoreCase("value");
        return bare && !((ScimString) value).value().isEmpty();
      case LIST:
        ScimList list = (ScimList) value;
        for (int i = 0; i < list.size(); i++) {
          if (isPresent(list.get(i), part)) {
            return true;
          }
        }
        return false;
      case OBJECT:
        return isPresent((ScimObject) value, part);
      default:
        return part == null || part.equalsIgnoreCase("value");
    }
  }

  private static boolean isPresent(ScimObject object, @Nullable String part) {
    if (part != null) {
      int index = object.indexOf(part);
      return index >= 0 && isPresent(object.valueAt(index), null);
    }
    for (int i = 0; i < object.size(); i++) {
      if (isPresent(object.valueAt(i), null)) {
        return true;
      }
    }
    return false;
  }
}
