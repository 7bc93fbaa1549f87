package io.scimkit.testkit.soql;

/** The types of fields, as far as SOQL treats them differently. */
public enum SoqlType {
  /** The record id: a String of 18 characters. */
  ID(Family.ID),
  /** The id of another record: a String of 18 characters. */
  REFERENCE(Family.ID),
  /** Text. */
  STRING(Family.TEXT),
  /** An e-mail address: text. */
  EMAIL(Family.TEXT),
  /** A phone number: text. */
  PHONE(Family.TEXT),
  /** A web address: text. */
  URL(Family.TEXT),
  /** One value of a list: text. */
  PICKLIST(Family.TEXT),
  /** Several values, separated by semicolons in one String. */
  MULTIPICKLIST(Family.TEXT),
  /** A list with free values: text. */
  COMBOBOX(Family.TEXT),
  /** Text of at most 255 characters. */
  TEXTAREA(Family.TEXT),
  /** Long or rich text: may only be selected. */
  LONG_TEXTAREA(Family.TEXT),
  /** Encrypted text: may only be selected. */
  ENCRYPTED(Family.TEXT),
  /** Binary content as text: may only be selected. */
  BASE64(Family.TEXT),
  /** A Boolean. */
  BOOLEAN(Family.BOOLEAN),
  /** An Integer or Long. */
  INTEGER(Family.NUMBER),
  /** A BigDecimal, Double, Integer or Long. */
  DOUBLE(Family.NUMBER),
  /** A BigDecimal, Double, Integer or Long. */
  PERCENT(Family.NUMBER),
  /** A BigDecimal, Double, Integer or Long. */
  CURRENCY(Family.NUMBER),
  /** A LocalDate. */
  DATE(Family.DATE),
  /** An Instant. */
  DATETIME(Family.DATETIME),
  /** A LocalTime. */
  TIME(Family.TIME),
  /** A compound address: may only be selected. */
  ADDRESS(Family.OPAQUE),
  /** A compound geolocation: may only be selected. */
  LOCATION(Family.OPAQUE),
  /** A value of no fixed type: may only be selected. */
  ANY(Family.OPAQUE);

  private final Family family;

  SoqlType(Family family) {
    this.family = family;
  }

  Family family() {
    return family;
  }

  boolean filterable() {
    return switch (this) {
      case LONG_TEXTAREA, ENCRYPTED, BASE64, ADDRESS, LOCATION, ANY -> false;
      default -> true;
    };
  }

  boolean sortable() {
    return filterable() && this != MULTIPICKLIST;
  }

  /** Numbers other than int, dateTime, time and multi-select lists cannot be grouped. */
  boolean groupable() {
    return switch (this) {
      case DOUBLE, PERCENT, CURRENCY, DATETIME, TIME, MULTIPICKLIST -> false;
      default -> filterable();
    };
  }

  boolean aggregatable() {
    return filterable() && this != BOOLEAN && this != MULTIPICKLIST && this != TIME;
  }

  /** The SOAP type's name, as Salesforce's texts print it. */
  String soapName() {
    return switch (family) {
      case ID -> "id";
      case TEXT, OPAQUE -> "string";
      case BOOLEAN -> "boolean";
      case NUMBER -> this == INTEGER ? "int" : "double";
      case DATE -> "date";
      case DATETIME -> "dateTime";
      case TIME -> "time";
    };
  }

  /** What values of a type are in Java and which literals fit them. */
  enum Family {
    ID,
    TEXT,
    BOOLEAN,
    NUMBER,
    DATE,
    DATETIME,
    TIME,
    OPAQUE
  }
}
