package io.scimkit.mapping;

import static io.scimkit.mapping.Samples.BINDING;
import static io.scimkit.mapping.Samples.ann;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.attribute.Transform;
import io.scimkit.mapping.attribute.Transforms;
import io.scimkit.mapping.plan.DesiredField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransformsTest {

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @MethodSource("transforms")
  void a_transform_does_what_its_name_says(Transform transform, String text, String expected) {
    assertThat(through(text, transform)).isEqualTo(expected);
  }

  static List<Arguments> transforms() {
    return List.of(
        Arguments.of(Transforms.lowerCase(), "İSTANBUL", "i̇stanbul"),
        Arguments.of(Transforms.trim(), "  Ann   B ", "Ann B"),
        Arguments.of(Transforms.truncate(3), "abcd", "abc"),
        Arguments.of(Transforms.truncate(3), "ab😀", "ab"),
        Arguments.of(Transforms.truncate(4), "ab😀", "ab😀"),
        Arguments.of(Transforms.mid(1, 8), "ann@acme.example", "ann@acme"),
        Arguments.of(Transforms.mid(5, 4), "ann@acme.example", "acme"),
        Arguments.of(Transforms.mid(3, 9), "ann", "n"),
        Arguments.of(Transforms.mid(2, 2), "😀ab", "ab"),
        Arguments.of(Transforms.prefix("e-"), "4711", "e-4711"),
        Arguments.of(Transforms.suffix("@acme.example"), "ann", "ann@acme.example"),
        Arguments.of(Transforms.orgSuffix(), "ann", "ann.uat"));
  }

  @ParameterizedTest(name = "locale {0} is {1}")
  @CsvSource({
    "sv-SE, sv_SE",
    "sv_se, sv_SE",
    "sv, sv_SE",
    "en, en_US",
    "pt, pt_BR",
    "de-CH, de_CH",
    "he-IL, iw_IL",
    "id-ID, in_ID",
    "nb-NO, no_NO",
    "zh-Hant-TW, zh_TW",
    "zh-Hant, zh_TW",
    "zh, zh_CN",
    "sr-Latn-BA, sh_BA",
    "sr-Latn-RS, sh_CS",
    "sr-Cyrl-RS, sr_RS",
    "sr-ME, sh_ME",
    "de-LI, de_DE",
    "uz, uz_LATN_UZ",
    "en-GB, en_GB",
    "es-419, es_ES",
    "fil-PH, tl_PH",
    "'de-CH, fr;q=0.9, *;q=0.5', de_CH",
    "sv-SE;q=1, sv_SE"
  })
  void a_language_tag_becomes_a_locale(String tag, String key) {
    assertThat(through(tag, Transforms.locale())).isEqualTo(key);
  }

  @ParameterizedTest(name = "language {0} is {1}")
  @CsvSource({
    "sv-SE, sv",
    "en-GB, en_US",
    "de-CH, de",
    "nb-NO, no",
    "nl-BE, nl_NL",
    "pt-PT, pt_BR",
    "es-MX, es_MX",
    "es-419, es_MX",
    "es-AR, es",
    "zh-Hans-SG, zh_CN",
    "zh-HK, zh_TW",
    "zh-Hant, zh_TW",
    "JA, ja",
    "'fr-CA,en;q=0.8', fr"
  })
  void a_language_tag_becomes_a_language_that_every_org_has(String tag, String key) {
    assertThat(through(tag, Transforms.language())).isEqualTo(key);
  }

  @ParameterizedTest(name = "zone {0} is {1}")
  @CsvSource({
    "Europe/Berlin, Europe/Berlin",
    "europe/berlin, Europe/Berlin",
    "Europe/Stockholm, Europe/Berlin",
    "Europe/Vienna, Europe/Berlin",
    "UTC, GMT",
    "Etc/UTC, GMT",
    "Asia/Calcutta, Asia/Kolkata",
    "Asia/Saigon, Asia/Ho_Chi_Minh",
    "America/Buenos_Aires, America/Argentina/Buenos_Aires",
    "US/Pacific, America/Los_Angeles",
    "Europe/Kyiv, Europe/Athens",
    "America/Toronto, America/New_York",
    "America/Argentina/Cordoba, America/Argentina/Buenos_Aires",
    "America/Kentucky/Louisville, America/New_York",
    "America/Ciudad_Juarez, America/Denver",
    "America/Ensenada, America/Tijuana",
    "Atlantic/Faroe, Europe/London",
    "Africa/Asmara, Africa/Nairobi",
    "Pacific/Midway, Pacific/Pago_Pago",
    "Asia/Kuching, Asia/Kuala_Lumpur",
    "Canada/Eastern, America/New_York",
    "Australia/NSW, Australia/Sydney"
  })
  void a_zone_becomes_one_of_the_same_time(String zone, String key) {
    assertThat(through(zone, Transforms.timeZone())).isEqualTo(key);
  }

  @ParameterizedTest(name = "encoding {0} is {1}")
  @CsvSource({
    "utf-8, UTF-8",
    "utf8, UTF-8",
    "iso_8859-1, ISO-8859-1",
    "Shift-JIS, Shift_JIS",
    "Shift-JIS_2004, x-SJIS_0213",
    "KS_C_5601-1987, ks_c_5601-1987"
  })
  void an_encoding_is_spelled_as_the_picklist_does(String encoding, String key) {
    assertThat(through(encoding, Transforms.emailEncoding())).isEqualTo(key);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "locale, xx-XX",
    "language, cs-CZ",
    "timeZone, Mars/Olympus",
    "timeZone, Etc/GMT+5",
    "emailEncoding, EBCDIC"
  })
  void what_a_picklist_does_not_know_becomes_the_default_with_a_note(String name, String text) {
    Transform transform =
        switch (name) {
          case "locale" -> Transforms.locale();
          case "language" -> Transforms.language();
          case "timeZone" -> Transforms.timeZone();
          default -> Transforms.emailEncoding();
        };
    DesiredField field = desired(text, transform);

    assertThat(field.value().display()).isEqualTo("default");
    assertThat(field.notes())
        .containsExactly(
            "Custom__c: \"" + text + "\" has no value in the picklist, \"default\" is used.");
  }

  @Test
  void a_cut_and_a_nearest_value_are_noted_and_a_mid_is_not() {
    assertThat(desired("abcd", Transforms.truncate(3)).notes())
        .containsExactly("Custom__c was cut from 4 to 3 characters by truncate(3).");
    assertThat(desired("de-LI", Transforms.locale()).notes())
        .containsExactly("Custom__c: \"de-LI\" is not in the picklist, the nearest is de_DE.");
    assertThat(desired("abcd", Transforms.mid(1, 3)).notes()).isEmpty();
    assertThat(desired("sv-SE", Transforms.locale()).notes()).isEmpty();
  }

  private static String through(String text, Transform... transforms) {
    return desired(text, transforms).value().display();
  }

  private static DesiredField desired(String text, Transform... transforms) {
    Blueprint blueprint =
        Blueprint.named("one")
            .source(Source.named("any"))
            .attributes(
                StandardRules.internalUser()
                    .field("Custom__c")
                    .from("nickName")
                    .via(transforms)
                    .orElse("default"))
            .profile(Profiles.single("p"))
            .build();
    return blueprint
        .map(ann("\"nickName\": \"" + text + "\""), BINDING.usernameSuffix(".uat"))
        .fields()
        .get("Custom__c");
  }
}
