package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import java.util.List;
import java.util.stream.Stream;

/** A reference points to a row that is there, if only in the recycle bin. */
final class References implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.store().schema().types().stream().flatMap(type -> broken(org, type));
  }

  private static Stream<String> broken(Org org, SObjectType type) {
    List<SObjectField> references =
        type.fields().stream().filter(field -> field.kind() == FieldType.REFERENCE).toList();
    return org.store().table(type).rows(false).stream()
        .flatMap(
            row ->
                references.stream()
                    .filter(field -> row.value(field) != null && !there(org, row, field))
                    .map(field -> row + ": " + field.name() + " dangles: " + row.value(field)));
  }

  private static boolean there(Org org, Row row, SObjectField field) {
    String id = row.text(field.name());
    // The rows of a deleted queue keep its id: nobody gives them to another owner.
    boolean ofDeletedQueue =
        field.name().equals("OwnerId")
            && id.startsWith(org.store().schema().get("Group").keyPrefix());
    return ofDeletedQueue
        || org.store()
            .schema()
            .ofId(id)
            .flatMap(target -> org.store().table(target).find(id))
            .isPresent();
  }
}
