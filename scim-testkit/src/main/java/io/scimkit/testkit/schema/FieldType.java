package io.scimkit.testkit.schema;

import io.scimkit.testkit.soql.SoqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** The type of a field: how describe spells it, and how SOQL compares it. */
public enum FieldType {
  ID(SoqlType.ID, "id", "tns:ID"),
  REFERENCE(SoqlType.REFERENCE, "reference", "tns:ID"),
  STRING(SoqlType.STRING, "string", "xsd:string"),
  EMAIL(SoqlType.EMAIL, "email", "xsd:string"),
  PHONE(SoqlType.PHONE, "phone", "xsd:string"),
  URL(SoqlType.URL, "url", "xsd:string"),
  PICKLIST(SoqlType.PICKLIST, "picklist", "xsd:string"),
  MULTIPICKLIST(SoqlType.MULTIPICKLIST, "multipicklist", "xsd:string"),
  TEXTAREA(SoqlType.TEXTAREA, "textarea", "xsd:string"),
  LONGTEXTAREA(SoqlType.LONG_TEXTAREA, "textarea", "xsd:string"),
  BOOLEAN(SoqlType.BOOLEAN, "boolean", "xsd:boolean"),
  INTEGER(SoqlType.INTEGER, "int", "xsd:int"),
  DOUBLE(SoqlType.DOUBLE, "double", "xsd:double"),
  PERCENT(SoqlType.PERCENT, "percent", "xsd:double"),
  CURRENCY(SoqlType.CURRENCY, "currency", "xsd:double"),
  DATE(SoqlType.DATE, "date", "xsd:date"),
  DATETIME(SoqlType.DATETIME, "datetime", "xsd:dateTime");

  private final SoqlType soql;
  private final String wireName;
  private final String soapName;

  FieldType(SoqlType soql, String wireName, String soapName) {
    this.soql = soql;
    this.wireName = wireName;
    this.soapName = soapName;
  }

  static FieldType named(String place, String name) {
    for (FieldType type : values()) {
      if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
        return type;
      }
    }
    throw Wrong.word(place, "field type", name, Trait.words(values()));
  }

  /** The type that SOQL compares by. */
  public SoqlType soql() {
    return soql;
  }

  /** The spelling in a describe reply. */
  public String wireName() {
    return wireName;
  }

  /** The spelling of {@code soapType} in a describe reply. */
  public String soapName() {
    return soapName;
  }

  /** The value that a text stands for, as a default is written. */
  public Object read(String text) {
    return switch (this) {
      case BOOLEAN -> bool(text);
      case INTEGER -> Integer.valueOf(text);
      case DOUBLE, PERCENT, CURRENCY -> new BigDecimal(text);
      case DATE -> LocalDate.parse(text);
      case DATETIME -> Instant.parse(text);
      default -> text;
    };
  }

  private static boolean bool(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw new IllegalArgumentException(text);
  }

  /** Whether values are kept as text. */
  public boolean isText() {
    return ordinal() <= LONGTEXTAREA.ordinal();
  }
}
