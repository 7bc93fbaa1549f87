package io.scimkit.testkit.schema;

import io.scimkit.testkit.soql.SoqlField;
import io.scimkit.testkit.soql.SoqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One field of an object.
 *
 * @param ordinal position in the rows of its object
 * @param length longest text; 0 where it does not apply
 * @param relation name of the way up, for example {@code Profile}; empty when there is none
 * @param children name of the way down on the parent; empty when there is none
 * @param picklist values in order; empty when anything goes
 * @param defaultText value that a create without the field gets; empty for none
 * @param access who may see and change it
 */
public record SObjectField(
    int ordinal,
    String name,
    String label,
    FieldType kind,
    int length,
    Set<Trait> traits,
    List<String> targets,
    String relation,
    String children,
    List<String> picklist,
    String defaultText,
    Access access)
    implements SoqlField {

  /** Copies the collections. */
  public SObjectField {
    traits = Set.copyOf(traits);
    targets = List.copyOf(targets);
    picklist = List.copyOf(picklist);
  }

  /** Whether the trait is set. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether the field may be null. */
  public boolean nillable() {
    return !is(Trait.REQUIRED) && !is(Trait.FILLED) && kind != FieldType.BOOLEAN;
  }

  /** This field as somebody sees it who may not change it. */
  SObjectField readOnly() {
    Set<Trait> left = EnumSet.noneOf(Trait.class);
    left.addAll(traits);
    left.removeAll(EnumSet.of(Trait.CREATE, Trait.UPDATE));
    return new SObjectField(
        ordinal,
        name,
        label,
        kind,
        length,
        left,
        targets,
        relation,
        children,
        picklist,
        defaultText,
        access);
  }

  @Override
  public SoqlType type() {
    return kind.soql();
  }

  @Override
  public boolean filterable() {
    return !is(Trait.NOFILTER) && kind != FieldType.LONGTEXTAREA;
  }

  @Override
  public boolean aggregatable() {
    return !is(Trait.NOAGGREGATE) && SoqlField.super.aggregatable();
  }

  @Override
  public boolean indexed() {
    return kind == FieldType.ID || is(Trait.INDEXED) || is(Trait.EXTERNALID) || unique();
  }

  @Override
  public boolean unique() {
    return kind == FieldType.ID || is(Trait.UNIQUE);
  }

  @Override
  public boolean caseSensitive() {
    return is(Trait.CASESENSITIVE);
  }

  @Override
  public Optional<String> relationshipName() {
    return relation.isEmpty() ? Optional.empty() : Optional.of(relation);
  }

  @Override
  public List<String> referenceTo() {
    return targets;
  }
}
