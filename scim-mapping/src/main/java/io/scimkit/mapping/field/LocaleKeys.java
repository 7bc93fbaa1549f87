package io.scimkit.mapping.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * LocaleSidKey: language tags to the locales that every dump of the picklist since 2018 has.
 * Variants (euro, stroke order) are never derived.
 */
public final class LocaleKeys {

  /** A language and its regions, the likely one (CLDR likelySubtags) first. */
  private static final Map<String, List<String>> REGIONS =
      regions(
          """
          af ZA
          am ET
          ar EG AE BH DZ IQ JO KW LB LY MA OM QA SA SD SY TN YE
          az AZ
          be BY
          bg BG
          bn BD IN
          bs BA
          ca ES
          cs CZ
          cy GB
          da DK
          de DE AT BE CH LU
          dz BT
          el GR
          en US AG AU BB BM BS BW BZ CA CM ER FJ FK GB GH GI GM GY HK ID IE IN JM KE KY LR
          en MG MU MW MY NA NG NZ PG PH PK RW SB SC SG SH SL SX SZ TO TT TZ UG VU WS ZA
          es ES AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE
          et EE
          eu ES
          fa IR
          fi FI
          fr FR BE CA CH GN HT KM LU MC MR WF
          ga IE
          gu IN
          hi IN
          hr HR
          hu HU
          hy AM
          in ID
          is IS
          it IT CH
          iw IL
          ja JP
          ka GE
          kk KZ
          km KH
          kn IN
          ko KR KP
          ky KG
          lb LU
          lo LA
          lt LT
          lu CD
          lv LV
          mi NZ
          mk MK
          ml IN
          mr IN
          ms MY BN
          mt MT
          my MM
          ne NP
          nl NL AW BE SR
          no NO
          pa IN
          pl PL
          ps AF
          pt BR AO CV MZ PT ST
          rm CH
          rn BI
          ro RO MD
          ru RU KZ
          sh CS BA ME
          sk SK
          sl SI
          so SO DJ
          sq AL
          sr RS BA CS
          sv SE
          sw KE
          ta IN LK
          te IN
          tg TJ
          th TH
          ti ET
          tl PH
          tr TR
          uk UA
          ur PK
          vi VN
          xh ZA
          yo BJ
          zh CN HK MO SG TW
          zu ZA
          """);

  private static final Map<String, String> OLD_CODES =
      Map.of("he", "iw", "id", "in", "yi", "ji", "nb", "no", "nn", "no", "fil", "tl");

  private LocaleKeys() {}

  /** Returns the locale for a tag; not exact when only the language is the same. */
  public static Optional<PicklistMatch> find(String text) {
    LanguageTag tag = LanguageTag.of(text);
    String language = OLD_CODES.getOrDefault(tag.language(), tag.language());
    String region = tag.region();
    if (language.equals("uz")) {
      return Optional.of(new PicklistMatch("uz_LATN_UZ", region.isEmpty() || region.equals("UZ")));
    }
    if (language.equals("sr") && (tag.script().equals("Latn") || region.equals("ME"))) {
      // Salesforce keeps the Latin script of Serbian under the old code sh.
      language = "sh";
      region = region.equals("RS") ? "CS" : region;
    }
    if (language.equals("zh") && region.isEmpty()) {
      region = tag.script().equals("Hant") ? "TW" : "CN";
    }
    List<String> regions = REGIONS.getOrDefault(language, List.of());
    if (regions.isEmpty()) {
      return Optional.empty();
    }
    boolean known = regions.contains(region);
    String key = language + "_" + (known ? region : regions.get(0));
    return Optional.of(new PicklistMatch(key, known || region.isEmpty()));
  }

  private static Map<String, List<String>> regions(String lines) {
    Map<String, List<String>> regions = new LinkedHashMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              List<String> words = List.of(line.split(" ", -1));
              regions
                  .computeIfAbsent(words.get(0), language -> new ArrayList<>())
                  .addAll(words.subList(1, words.size()));
            });
    return Map.copyOf(regions);
  }

  /**
   * A language tag in its parts: {@code zh-Hant-HK} or {@code zh_HK}. Of a list like that of HTTP's
   * Accept-Language, which RFC 7643 section 4.1.1 allows for preferredLanguage, the first counts.
   */
  record LanguageTag(String language, String script, String region) {

    static LanguageTag of(String text) {
      List<String> parts = List.of(first(text).replace('_', '-').split("-", -1));
      String script = "";
      String region = "";
      for (String part : parts.subList(1, parts.size())) {
        if (part.length() == 4 && script.isEmpty() && region.isEmpty()) {
          script =
              part.substring(0, 1).toUpperCase(Locale.ROOT)
                  + part.substring(1).toLowerCase(Locale.ROOT);
        } else if ((part.length() == 2 || part.length() == 3) && region.isEmpty()) {
          region = part.toUpperCase(Locale.ROOT);
        }
      }
      return new LanguageTag(parts.get(0).toLowerCase(Locale.ROOT), script, region);
    }

    private static String first(String text) {
      int end = 0;
      while (end < text.length() && ",;".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return text.substring(0, end).strip();
    }
  }
}
