package io.scimkit.testkit.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is true of a field. The constant's lower-case name is its word in a field's spec.
 */
public enum Trait {
  /** Must be given on create and may never be null. */
  REQUIRED,
  /** May never be null, but the org fills it when it is not given. */
  FILLED,
  /** May be given on create. */
  CREATE,
  /** May be changed. */
  UPDATE,
  /** Never given back by reads or describe; the kit's own use. */
  HIDDEN,
  /** May not be used in WHERE. */
  NOFILTER,
  /** A value outside the picklist is refused. */
  RESTRICTED,
  /** No two rows may have the same value. */
  UNIQUE,
  /** Compared with regard to case. */
  CASESENSITIVE,
  /** Looked up through an index. */
  INDEXED,
  /** Marked {@code idLookup} in describe. */
  IDLOOKUP,
  /** An external id, so rows may be addressed by it. */
  EXTERNALID,
  /** The name field of its object. */
  NAME,
  /** May not be used in an aggregate function. */
  NOAGGREGATE;

  static Trait named(String place, String word) {
    for (Trait trait : values()) {
      if (trait.name().equals(word.toUpperCase(Locale.ROOT))) {
        return trait;
      }
    }
    throw Wrong.word(place, "trait", word, words(values()));
  }

  /** The words that stand for constants. */
  static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }
}
