package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The object {@code Name}, which stands for whatever a polymorphic reference points to. A field
 * that the real row has not is null.
 */
final class NameObject implements SoqlObject {

  static final NameObject INSTANCE = new NameObject();

  private final List<NameField> fields =
      List.of(
          NameField.of("Alias", SoqlType.STRING),
          NameField.of("Email", SoqlType.EMAIL),
          NameField.of("FirstName", SoqlType.STRING),
          NameField.of("Id", SoqlType.ID),
          NameField.of("IsActive", SoqlType.BOOLEAN),
          NameField.of("LastName", SoqlType.STRING),
          NameField.of("Name", SoqlType.STRING),
          NameField.of("Phone", SoqlType.PHONE),
          new NameField("ProfileId", SoqlType.REFERENCE, "Profile", "Profile"),
          NameField.of("Title", SoqlType.STRING),
          NameField.of("Type", SoqlType.PICKLIST),
          NameField.of("Username", SoqlType.STRING),
          new NameField("UserRoleId", SoqlType.REFERENCE, "UserRole", "UserRole"));

  private NameObject() {}

  @Override
  public String name() {
    return "Name";
  }

  @Override
  public Optional<NameField> field(String name) {
    return fields.stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
  }

  @Override
  public List<NameField> fields() {
    return fields;
  }

  @Override
  public Optional<NameField> parent(String relationshipName) {
    return fields.stream().filter(field -> field.leads(relationshipName)).findFirst();
  }

  @Override
  public Optional<SoqlChild> child(String relationshipName) {
    return Optional.empty();
  }

  /** A field of whatever the row really is. */
  record NameField(String name, SoqlType type, String relationship, String target)
      implements SoqlField {

    static NameField of(String name, SoqlType type) {
      return new NameField(name, type, "", "");
    }

    boolean leads(String relationshipName) {
      return relationship.equalsIgnoreCase(relationshipName);
    }

    @Override
    public boolean indexed() {
      return false;
    }

    @Override
    public Optional<String> relationshipName() {
      return relationship.isEmpty() ? Optional.empty() : Optional.of(relationship);
    }

    @Override
    public List<String> referenceTo() {
      return target.isEmpty() ? List.of() : List.of(target);
    }

    @Nullable Object of(SoqlRow row) {
      if (name.equals("Type")) {
        return row.object().name();
      }
      Optional<? extends SoqlField> field = row.object().field(name);
      return field.isEmpty() ? null : row.value(field.get());
    }
  }
}
