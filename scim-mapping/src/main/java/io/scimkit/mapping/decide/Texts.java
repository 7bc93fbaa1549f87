package io.scimkit.mapping.decide;

import io.scimkit.mapping.attribute.Picklist;
import io.scimkit.mapping.attribute.Transform;
import io.scimkit.mapping.field.EncodingKeys;
import io.scimkit.mapping.field.LanguageKeys;
import io.scimkit.mapping.field.LocaleKeys;
import io.scimkit.mapping.field.PicklistMatch;
import io.scimkit.mapping.field.TimeZoneKeys;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Passes one text through the transforms of a rule. */
final class Texts {

  private final String field;
  private final Optional<String> orgSuffix;
  private final List<String> notes;

  Texts(String field, Optional<String> orgSuffix, List<String> notes) {
    this.field = field;
    this.orgSuffix = orgSuffix;
    this.notes = notes;
  }

  /** Returns the result; empty when a picklist has nothing for it. */
  Optional<String> through(List<Transform> transforms, String text) {
    String current = text;
    for (Transform transform : transforms) {
      Optional<String> next = apply(transform, current);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      current = next.get();
    }
    return Optional.of(current.strip());
  }

  private Optional<String> apply(Transform transform, String text) {
    return switch (transform.kind()) {
      case ORG_SUFFIX -> Optional.of(text + orgSuffix.orElse(""));
      case LOWER_CASE -> Optional.of(text.toLowerCase(Locale.ROOT));
      case TRIM -> Optional.of(text.strip().replaceAll("\\s+", " "));
      case TRUNCATE -> Optional.of(truncated(((Transform.Truncate) transform).length(), text));
      case MID -> Optional.of(mid((Transform.Mid) transform, text));
      case PREFIX -> Optional.of(((Transform.Prefix) transform).value() + text);
      case SUFFIX -> Optional.of(text + ((Transform.Suffix) transform).value());
      case TO_PICKLIST -> picked(((Transform.ToPicklist) transform).picklist(), text);
    };
  }

  private String truncated(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    notes.add(
        field
            + " was cut from "
            + text.length()
            + " to "
            + length
            + " characters by truncate("
            + length
            + ").");
    return cut(text, length);
  }

  private static String mid(Transform.Mid mid, String text) {
    int start = mid.start() - 1;
    if (start >= text.length()) {
      return "";
    }
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    return cut(text.substring(start), mid.length());
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }

  private Optional<String> picked(Picklist picklist, String text) {
    Optional<PicklistMatch> match =
        switch (picklist) {
          case LOCALE -> LocaleKeys.find(text);
          case LANGUAGE -> LanguageKeys.find(text);
          case TIME_ZONE -> TimeZoneKeys.find(text);
          case EMAIL_ENCODING -> EncodingKeys.find(text);
        };
    match
        .filter(found -> !found.exact())
        .ifPresent(
            found ->
                notes.add(
                    field
                        + ": \""
                        + text
                        + "\" is not in the picklist, the nearest is "
                        + found.key()
                        + "."));
    return match.map(PicklistMatch::key);
  }
}
