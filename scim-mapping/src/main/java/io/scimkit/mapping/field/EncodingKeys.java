package io.scimkit.mapping.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** EmailEncodingKey: the ten encodings, whatever the case and the separators. */
public final class EncodingKeys {

  private static final List<String> KEYS =
      List.of(
          "UTF-8",
          "ISO-8859-1",
          "Shift_JIS",
          "ISO-2022-JP",
          "EUC-JP",
          "ks_c_5601-1987",
          "Big5",
          "GB2312",
          "Big5-HKSCS",
          "x-SJIS_0213");

  private static final Map<String, String> OTHER_NAMES =
      Map.of("latin1", "ISO-8859-1", "shiftjis2004", "x-SJIS_0213");

  private EncodingKeys() {}

  /** Returns the encoding, spelled as the picklist does. */
  public static Optional<PicklistMatch> find(String encoding) {
    String letters = letters(encoding);
    String other = OTHER_NAMES.get(letters);
    if (other != null) {
      return Optional.of(new PicklistMatch(other, true));
    }
    return KEYS.stream()
        .filter(key -> letters(key).equals(letters))
        .findFirst()
        .map(key -> new PicklistMatch(key, true));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
