package io.scimkit.testkit.soql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A value as the query spells it. */
sealed interface Literal {

  /** Appends the canonical text. */
  void write(StringBuilder text);

  /** A quoted string. */
  record Text(String value) implements Literal {
    @Override
    public void write(StringBuilder text) {
      Quoted.write(value, text);
    }
  }

  /** A quoted string after LIKE; {@code value} keeps a backslash before what is escaped. */
  record Pattern(String value) implements Literal {
    @Override
    public void write(StringBuilder text) {
      Quoted.writePattern(value, text);
    }
  }

  /** A number. */
  record Numeric(BigDecimal value) implements Literal {
    @Override
    public void write(StringBuilder text) {
      text.append(value.toPlainString());
    }
  }

  /** True or false. */
  record Bool(boolean value) implements Literal {
    @Override
    public void write(StringBuilder text) {
      text.append(value);
    }
  }

  /** Null. */
  record Null() implements Literal {
    @Override
    public void write(StringBuilder text) {
      text.append("null");
    }
  }

  /** A day. */
  record Day(LocalDate value) implements Literal {
    @Override
    public void write(StringBuilder text) {
      text.append(value);
    }
  }

  /** A moment. */
  record Moment(Instant value) implements Literal {
    @Override
    public void write(StringBuilder text) {
      text.append(value);
    }
  }

  /** A time of day. */
  record Clock(LocalTime value) implements Literal {
    @Override
    public void write(StringBuilder text) {
      text.append(DateTimeFormatter.ISO_LOCAL_TIME.format(value)).append('Z');
    }
  }

  /** Days relative to today: {@code LAST_N_DAYS:30}. */
  record Relative(DateRange range, int count) implements Literal {
    @Override
    public void write(StringBuilder text) {
      text.append(range.name());
      if (range.counted()) {
        text.append(':').append(count);
      }
    }
  }
}
