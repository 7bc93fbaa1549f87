package io.scimkit.model.schema;

import io.scimkit.model.value.ScimObject;
import java.util.List;
import java.util.Optional;

/**
 * The definition of one attribute (RFC 7643 section 7). Immutable.
 *
 * @param name the name
 * @param type the data type
 * @param multiValued whether it may have several values
 * @param description what it is, for people; possibly empty
 * @param required whether a resource must have a value for it
 * @param canonicalValues values that are suggested; empty if there are none
 * @param caseExact whether case matters when values are compared
 * @param mutability when it may be written
 * @param returned when it is answered
 * @param uniqueness how unique its values are
 * @param referenceTypes what a reference may point to; empty if it is none
 * @param subAttributes the parts of a complex attribute; empty if it is none
 */
public record SchemaAttribute(
    String name,
    AttributeType type,
    boolean multiValued,
    String description,
    boolean required,
    List<String> canonicalValues,
    boolean caseExact,
    Mutability mutability,
    Returned returned,
    Uniqueness uniqueness,
    List<String> referenceTypes,
    List<SchemaAttribute> subAttributes) {

  /**
   * A definition; the lists are copied.
   *
   * @param name the name
   * @param type the data type
   * @param multiValued whether it may have several values
   * @param description what it is, for people; possibly empty
   * @param required whether a resource must have a value for it
   * @param canonicalValues values that are suggested; empty if there are none
   * @param caseExact whether case matters when values are compared
   * @param mutability when it may be written
   * @param returned when it is answered
   * @param uniqueness how unique its values are
   * @param referenceTypes what a reference may point to; empty if it is none
   * @param subAttributes the parts of a complex attribute; empty if it is none
   */
  public SchemaAttribute {
    name = name.intern();
    canonicalValues = List.copyOf(canonicalValues);
    referenceTypes = List.copyOf(referenceTypes);
    subAttributes = List.copyOf(subAttributes);
  }

  /**
   * A single-valued, optional attribute with the defaults of RFC 7643 section 2.2.
   *
   * @param name the name
   * @param type the data type
   * @return the definition
   */
  public static SchemaAttribute of(String name, AttributeType type) {
    return AttributeReader.read(
        ScimObject.builder().set("name", name).set("type", type.keyword()).build());
  }

  /**
   * A complex attribute, single-valued and optional.
   *
   * @param name the name
   * @param subAttributes its parts
   * @return the definition
   */
  public static SchemaAttribute complex(String name, SchemaAttribute... subAttributes) {
    return of(name, AttributeType.COMPLEX).withSubAttributes(List.of(subAttributes));
  }

  private SchemaAttribute withSubAttributes(List<SchemaAttribute> parts) {
    return new SchemaAttribute(
        name,
        type,
        multiValued,
        description,
        required,
        canonicalValues,
        caseExact,
        mutability,
        returned,
        uniqueness,
        referenceTypes,
        parts);
  }

  /**
   * The same attribute, with several values.
   *
   * @return the changed definition
   */
  public SchemaAttribute asMultiValued() {
    return with(true, required, caseExact, mutability, returned);
  }

  /**
   * The same attribute, needing a value.
   *
   * @return the changed definition
   */
  public SchemaAttribute asRequired() {
    return with(multiValued, true, caseExact, mutability, returned);
  }

  /**
   * The same attribute, whose texts are compared exactly.
   *
   * @return the changed definition
   */
  public SchemaAttribute asCaseExact() {
    return with(multiValued, required, true, mutability, returned);
  }

  /**
   * The same attribute with another mutability.
   *
   * @param newMutability when it may be written
   * @return the changed definition
   */
  public SchemaAttribute with(Mutability newMutability) {
    return with(multiValued, required, caseExact, newMutability, returned);
  }

  /**
   * The same attribute, answered at other times.
   *
   * @param newReturned when it is answered
   * @return the changed definition
   */
  public SchemaAttribute with(Returned newReturned) {
    return with(multiValued, required, caseExact, mutability, newReturned);
  }

  private SchemaAttribute with(
      boolean many, boolean needed, boolean exact, Mutability written, Returned answered) {
    return new SchemaAttribute(
        name,
        type,
        many,
        description,
        needed,
        canonicalValues,
        exact,
        written,
        answered,
        uniqueness,
        referenceTypes,
        subAttributes);
  }

  /**
   * A sub-attribute.
   *
   * @param subName its name, in any case
   * @return its definition; empty if there is none of that name
   */
  public Optional<SchemaAttribute> subAttribute(String subName) {
    return find(subAttributes, subName);
  }

  /**
   * Tells whether texts are compared exactly: references and binaries always are (RFC 7643 sections
   * 2.3.6 and 2.3.7).
   *
   * @return true if case matters
   */
  public boolean comparesExactly() {
    return caseExact || type == AttributeType.REFERENCE || type == AttributeType.BINARY;
  }

  @SuppressWarnings("ReferenceEquality") // trees and schemas hold one instance of a known name
  static Optional<SchemaAttribute> find(List<SchemaAttribute> attributes, String name) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name == name) {
        return Optional.of(attributes.get(i));
      }
    }
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name.equalsIgnoreCase(name)) {
        return Optional.of(attributes.get(i));
      }
    }
    return Optional.empty();
  }
}
