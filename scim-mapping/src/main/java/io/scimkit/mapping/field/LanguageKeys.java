package io.scimkit.mapping.field;

import io.scimkit.mapping.field.LocaleKeys.LanguageTag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * LanguageLocaleKey: language tags to the 18 fully supported languages. End-user and platform-only
 * languages have to be switched on in the org, and a value that is not is refused; they are never
 * derived.
 */
public final class LanguageKeys {

  private static final Set<String> BARE =
      Set.of("da", "fi", "fr", "de", "it", "ja", "ko", "no", "ru", "es", "sv", "th");

  private static final Map<String, String> WITH_REGION =
      Map.of("en", "en_US", "nl", "nl_NL", "pt", "pt_BR");

  private static final Map<String, String> OLD_CODES = Map.of("nb", "no", "nn", "no");

  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  private LanguageKeys() {}

  /** Returns the language for a tag; not exact when it is written differently there. */
  public static Optional<PicklistMatch> find(String text) {
    LanguageTag tag = LanguageTag.of(text);
    String language = OLD_CODES.getOrDefault(tag.language(), tag.language());
    if (language.equals("zh")) {
      boolean traditional =
          tag.script().equals("Hant")
              || (tag.script().isEmpty() && TRADITIONAL.contains(tag.region()));
      return Optional.of(new PicklistMatch(traditional ? "zh_TW" : "zh_CN", true));
    }
    if (language.equals("es") && (tag.region().equals("MX") || tag.region().equals("419"))) {
      return Optional.of(new PicklistMatch("es_MX", true));
    }
    if (BARE.contains(language)) {
      return Optional.of(new PicklistMatch(language, true));
    }
    boolean european = language.equals("pt") && tag.region().equals("PT");
    return Optional.ofNullable(WITH_REGION.get(language))
        .map(key -> new PicklistMatch(key, !european));
  }
}
