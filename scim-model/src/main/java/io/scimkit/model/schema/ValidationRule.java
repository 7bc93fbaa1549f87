package io.scimkit.model.schema;

/** The rules of RFC 7643 that a resource can break. */
public enum ValidationRule {
  /** A required attribute has no value. */
  REQUIRED,
  /** A value is not of the attribute's data type, or there are several where one is due. */
  TYPE,
  /** A value is none of the canonical ones; strict only. */
  CANONICAL,
  /** A client sends a read-only attribute, or changes one that is set for ever. */
  MUTABILITY,
  /** An answer holds what is never returned, or lacks what always is. */
  RETURNED,
  /** Two values of an attribute share type and value, or another resource has the value. */
  UNIQUENESS,
  /** More than one value is primary. */
  PRIMARY,
  /** The resource does not name a schema that it follows, or names one that is not known. */
  SCHEMAS,
  /** No schema knows the attribute; strict only. */
  UNKNOWN
}
