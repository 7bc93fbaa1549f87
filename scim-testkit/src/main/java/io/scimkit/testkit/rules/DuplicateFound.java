package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.soql.SoqlKey;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;

/**
 * A duplicate rule that the consumer declared: a row like another is refused, or reported until the
 * client says that it wants it.
 *
 * @param object the object's name
 * @param name the rule's API name
 * @param fields what is equal in duplicates, without regard to case; null is like nothing
 * @param blocks whether the row is refused whatever the client says
 * @param message what the rule says
 */
public record DuplicateFound(
    String object, String name, List<String> fields, boolean blocks, String message)
    implements SaveRule {

  @Override
  public Basis basis() {
    return Basis.documented(
        "REST guide, Duplicate Rule Header; recorded replies, which spell duplicateResut in the error of a"
            + " single call; in collections the spelling is assumed");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    if (fields.stream().anyMatch(save::changes)) {
      check(save);
    }
  }

  private void check(Save save) {
    boolean passes = !blocks && save.unit().duplicates().allowSave();
    if (save.actor().isSystem() || passes) {
      return;
    }
    List<Row> found = candidates(save).stream().filter(row -> isLike(save, row)).toList();
    if (!found.isEmpty()) {
      throw refusal(save, found);
    }
  }

  private Collection<Row> candidates(Save save) {
    Table table = save.org().store().table(save.type());
    for (String name : fields) {
      SObjectField field = save.type().get(name);
      Object value = save.get(field);
      if (value != null && field.indexed()) {
        return table.lookup(field, SoqlKey.of(field, value));
      }
    }
    return table.rows(false);
  }

  private boolean isLike(Save save, Row row) {
    return save.before().filter(before -> before.key().equals(row.key())).isEmpty()
        && fields.stream()
            .allMatch(
                field ->
                    !save.text(field).isEmpty()
                        && save.text(field).equalsIgnoreCase(row.text(field)));
  }

  private RefusedException refusal(Save save, List<Row> found) {
    JsonArrayBuilder records = Json.array();
    for (Row row : found) {
      records.add(
          Json.object()
              .add("additionalInformation", JsonValue.EMPTY_JSON_ARRAY)
              .add("fieldDiffs", JsonValue.EMPTY_JSON_ARRAY)
              .add("matchConfidence", 100.0)
              .add("record", save.unit().duplicates().record().apply(row)));
    }
    JsonObject match =
        Json.object()
            .add("entityType", object)
            .add("errors", JsonValue.EMPTY_JSON_ARRAY)
            .add("matchEngine", "ExactMatchEngine")
            .add("matchRecords", records)
            .add("rule", name + "_Match")
            .add("size", found.size())
            .add("success", true)
            .build();
    JsonObject result =
        Json.object()
            .add("allowSave", !blocks)
            .add("duplicateRule", name)
            .add("duplicateRuleEntityType", object)
            .add("errorMessage", message)
            .add("matchResults", Json.array().add(match))
            .build();
    return refuse("DUPLICATES_DETECTED", message).with("duplicateResut", result);
  }
}
