package io.scimkit.model.syntax;

/**
 * Reads xsd:dateTime (RFC 7643 section 2.3.5) without making an object, since filters compare dates
 * by the thousand. A date without offset counts as UTC.
 */
public final class DateTimes {
  /** Answered for a text that is no date and time; earlier than any that is. */
  public static final long NONE = Long.MIN_VALUE;

  private DateTimes() {}

  /**
   * Tells whether a text is a date and time.
   *
   * @param text the text
   * @return true if it is
   */
  public static boolean isDateTime(String text) {
    return seconds(text) != NONE;
  }

  /**
   * The whole seconds since 1970-01-01T00:00:00Z.
   *
   * @param text the text
   * @return the seconds, or {@link #NONE}
   */
  public static long seconds(String text) {
    boolean shape =
        text.length() >= 19
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':';
    if (!shape) {
      return NONE;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    int day = number(text, 8, 2);
    int hour = number(text, 11, 2);
    int minute = number(text, 14, 2);
    int second = number(text, 17, 2);
    boolean valid =
        year >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= daysIn(year, month)
            && isTime(hour, minute)
            && second >= 0
            && second <= 59;
    long offset = valid ? offset(text) : NONE;
    if (offset == NONE) {
      return NONE;
    }
    return daysSinceEpoch(year, month, day) * 86_400L
        + hour * 3600L
        + minute * 60L
        + second
        - offset;
  }

  /**
   * The nanoseconds behind {@link #seconds(String)}; digits beyond the ninth are cut off.
   *
   * @param text a text that is a date and time
   * @return 0 to 999,999,999
   */
  public static int nanos(String text) {
    int nanos = 0;
    int scale = 100_000_000;
    for (int i = 20; i < fractionEnd(text); i++) {
      nanos += (text.charAt(i) - '0') * scale;
      scale /= 10;
    }
    return nanos;
  }

  private static int fractionEnd(String text) {
    if (text.length() <= 19 || text.charAt(19) != '.') {
      return 19;
    }
    int end = 20;
    while (end < text.length() && Scanner.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The offset in seconds; a text that ends too early or too late is no date. */
  private static long offset(String text) {
    int at = fractionEnd(text);
    if (at == 20) {
      return NONE;
    }
    if (at == text.length()) {
      return 0;
    }
    char sign = text.charAt(at);
    if (sign == 'Z') {
      return at + 1 == text.length() ? 0 : NONE;
    }
    boolean shape =
        (sign == '+' || sign == '-') && text.length() == at + 6 && text.charAt(at + 3) == ':';
    if (!shape) {
      return NONE;
    }
    int hour = number(text, at + 1, 2);
    int minute = number(text, at + 4, 2);
    if (!isTime(hour, minute)) {
      return NONE;
    }
    long seconds = hour * 3600L + minute * 60L;
    return sign == '-' ? -seconds : seconds;
  }

  private static boolean isTime(int hour, int minute) {
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
  }

  private static int number(String text, int start, int length) {
    int number = 0;
    for (int i = start; i < start + length; i++) {
      char c = text.charAt(i);
      if (!Scanner.isDigit(c)) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private static int daysIn(int year, int month) {
    if (month == 2) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  /** Counts years from March, so that the leap day is the last of its year. */
  private static long daysSinceEpoch(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int era = Math.floorDiv(y, 400);
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097L + dayOfEra - 719_468L;
  }
}
