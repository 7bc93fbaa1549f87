package io.scimkit.testkit.schema;

import io.scimkit.testkit.soql.SoqlChild;
import io.scimkit.testkit.soql.SoqlObject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One object: its fields, the ways to its children, and the calls it answers. */
public final class SObjectType implements SoqlObject {

  /** What a client may do with the rows of an object. */
  public enum Call {
    CREATE,
    UPDATE,
    DELETE,
    /** The UI and the API know the rows by id. */
    RETRIEVE
  }

  private final String name;
  private final String label;
  private final String plural;
  private final String keyPrefix;
  private final boolean setup;
  private final boolean softDelete;
  private final Set<Call> calls;
  private final List<SObjectField> fields;
  private final Map<String, SObjectField> byName = new LinkedHashMap<>();
  private final Map<String, SObjectField> byRelation = new LinkedHashMap<>();
  private final Map<String, SoqlChild> children;

  SObjectType(ObjectFile file, List<SObjectField> fields, Map<String, SoqlChild> children) {
    this.name = file.name();
    this.label = file.label();
    this.plural = file.plural();
    this.keyPrefix = file.keyPrefix();
    this.setup = file.setup();
    this.softDelete = file.softDelete();
    this.calls = file.calls().isEmpty() ? Set.of() : EnumSet.copyOf(file.calls());
    this.fields = List.copyOf(fields);
    this.children = Map.copyOf(children);
    for (SObjectField field : fields) {
      byName.put(fold(field.name()), field);
      if (!field.relation().isEmpty()) {
        byRelation.put(fold(field.relation()), field);
      }
    }
  }

  @Override
  public String name() {
    return name;
  }

  /** The label, as in {@code Permission Set}. */
  public String label() {
    return label;
  }

  /** The label of several. */
  public String plural() {
    return plural;
  }

  /** The first three characters of its ids. */
  public String keyPrefix() {
    return keyPrefix;
  }

  /** Whether the object belongs to the setup area, which counts for mixed DML. */
  public boolean setup() {
    return setup;
  }

  /** Whether deleted rows stay visible to queryAll. */
  public boolean softDelete() {
    return softDelete;
  }

  /** Whether clients may make this call. */
  public boolean allows(Call call) {
    return calls.contains(call);
  }

  @Override
  public List<SObjectField> fields() {
    return fields;
  }

  @Override
  public Optional<SObjectField> field(String anyCase) {
    return Optional.ofNullable(byName.get(fold(anyCase))).filter(field -> !field.is(Trait.HIDDEN));
  }

  /**
   * The field of this exact name, hidden ones too.
   *
   * @throws IllegalArgumentException when the object has no such field: a fault in the kit
   */
  public SObjectField get(String exact) {
    SObjectField field = byName.get(fold(exact));
    if (field == null) {
      throw new IllegalArgumentException(name + " has no field " + exact);
    }
    return field;
  }

  @Override
  public Optional<SObjectField> parent(String relationshipName) {
    return Optional.ofNullable(byRelation.get(fold(relationshipName)));
  }

  @Override
  public Optional<SoqlChild> child(String relationshipName) {
    return Optional.ofNullable(children.get(fold(relationshipName)));
  }

  /** All ways down. */
  public List<SoqlChild> children() {
    return List.copyOf(children.values());
  }

  @Override
  public int maxOffset() {
    // Its documentation pages with OFFSET 2500, past the limit of other objects.
    return name.equals("OauthToken") ? Integer.MAX_VALUE : 2000;
  }

  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name;
  }
}
