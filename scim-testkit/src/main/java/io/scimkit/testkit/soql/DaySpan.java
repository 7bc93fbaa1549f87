package io.scimkit.testkit.soql;

import java.time.LocalDate;

/** Days from one to another, the last one excluded. */
record DaySpan(LocalDate from, LocalDate until) {}
