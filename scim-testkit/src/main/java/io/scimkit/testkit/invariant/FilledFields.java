package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Trait;
import java.util.List;
import java.util.stream.Stream;

/** A field that may never be null is not null. */
final class FilledFields implements Invariant {

  @Override
  public Stream<String> broken(Org org) {
    return org.store().schema().types().stream().flatMap(type -> broken(org, type));
  }

  private static Stream<String> broken(Org org, SObjectType type) {
    // The platform never shows the ids of some rows, such as OauthToken's.
    List<SObjectField> filled =
        type.fields().stream()
            .filter(field -> field.ordinal() > 0)
            .filter(field -> field.is(Trait.REQUIRED) || field.is(Trait.FILLED))
            // Rows may be older than a custom field.
            .filter(field -> !field.custom())
            .toList();
    return org.store().table(type).rows(false).stream()
        .flatMap(
            row ->
                filled.stream()
                    .filter(field -> row.value(field) == null)
                    .map(field -> row + ": " + field.name() + " is null"));
  }
}
