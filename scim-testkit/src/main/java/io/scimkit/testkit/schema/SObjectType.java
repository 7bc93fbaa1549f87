package io.scimkit.testkit.schema;

import io.scimkit.testkit.Feature;
import io.scimkit.testkit.soql.SoqlChild;
import io.scimkit.testkit.soql.SoqlObject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One object: its fields, the ways to its children, and the calls it answers; as a whole, or as
 * somebody sees it who may not see and change everything.
 */
public final class SObjectType implements SoqlObject {

  /** What a client may do with the rows of an object. */
  public enum Call {
    CREATE,
    UPDATE,
    DELETE,
    /** The UI and the API know the rows by id. */
    RETRIEVE
  }

  private final ObjectFile file;
  private final SObjectType origin;
  private final Set<Call> calls;
  private final List<SObjectField> fields;
  private final Map<String, SObjectField> byName = new LinkedHashMap<>();
  private final Map<String, SObjectField> byRelation = new LinkedHashMap<>();
  private final Map<String, SoqlChild> children;

  SObjectType(ObjectFile file, Map<String, SoqlChild> children) {
    this(file, null, file.calls(), file.fields(), Map.copyOf(children));
  }

  private SObjectType(
      ObjectFile file,
      @Nullable SObjectType origin,
      Set<Call> calls,
      List<SObjectField> fields,
      Map<String, SoqlChild> children) {
    this.file = file;
    this.origin = origin == null ? this : origin;
    this.calls = calls.isEmpty() ? Set.of() : EnumSet.copyOf(calls);
    this.fields = List.copyOf(fields);
    this.children = children;
    for (SObjectField field : fields) {
      byName.put(fold(field.name()), field);
      if (!field.relation().isEmpty()) {
        byRelation.put(fold(field.relation()), field);
      }
    }
  }

  @Override
  public String name() {
    return file.name();
  }

  /** The label, as in {@code Permission Set}. */
  public String label() {
    return file.label();
  }

  /** The label of several. */
  public String plural() {
    return file.plural();
  }

  /** The first three characters of its ids. */
  public String keyPrefix() {
    return file.keyPrefix();
  }

  /** Whether the object belongs to the setup area, which counts for mixed DML. */
  public boolean setup() {
    return file.setup();
  }

  /** Whether deleted rows stay visible to queryAll. */
  public boolean softDelete() {
    return file.softDelete();
  }

  /** Whether it is the kit's own and hidden from all clients. */
  public boolean internal() {
    return file.internal();
  }

  /** What must be turned on for the object to be there. */
  public Optional<Feature> feature() {
    return file.feature();
  }

  /** Names of permissions of which a user must hold one to know of the object; empty for all. */
  public List<String> needs() {
    return file.needs();
  }

  /** What is said of the object that no public source confirms. */
  public List<String> assumed() {
    return file.assumed();
  }

  /** Who may see and change its rows, as far as declared. */
  public Access access() {
    return file.access();
  }

  /** Whether a field or the object itself is not open to everybody. */
  public boolean isLimited() {
    return access().isLimited() || fields.stream().anyMatch(field -> field.access().isLimited());
  }

  /** The object as a whole. */
  public SObjectType origin() {
    return origin;
  }

  /**
   * The object as somebody sees it who holds profiles and sets of these names.
   *
   * @param changes whether he may change its rows at all
   */
  public SObjectType seenBy(Set<String> names, boolean changes) {
    List<SObjectField> seen =
        fields.stream()
            .filter(field -> field.access().readableBy(names))
            .map(field -> field.access().writableBy(names) ? field : field.readOnly())
            .toList();
    Set<Call> allowed = EnumSet.noneOf(Call.class);
    allowed.addAll(calls);
    if (!changes) {
      allowed.removeAll(EnumSet.of(Call.CREATE, Call.UPDATE, Call.DELETE));
    }
    return new SObjectType(file, origin, allowed, seen, children);
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
      throw new IllegalArgumentException(name() + " has no field " + exact);
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
    return name().equals("OauthToken") ? Integer.MAX_VALUE : 2000;
  }

  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name();
  }
}
