package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Set;

/** The head of an object's description, the same in all three resources that describe. */
final class ObjectJson {
  private static final Set<String> SEARCHED =
      Set.of(
          "Account",
          "Campaign",
          "Case",
          "Contact",
          "Event",
          "Lead",
          "Opportunity",
          "PermissionSet",
          "Task",
          "User");

  private ObjectJson() {}

  static JsonObject header(Call call, SObjectType type) {
    boolean updates = type.allows(SObjectType.Call.UPDATE);
    boolean deletes = type.allows(SObjectType.Call.DELETE);
    JsonObjectBuilder json = Json.object();
    json.add("activateable", false)
        .add("associateEntityType", JsonValue.NULL)
        .add("associateParentEntity", JsonValue.NULL)
        .add("createable", type.allows(SObjectType.Call.CREATE))
        .add("custom", type.name().endsWith("__c"))
        .add("customSetting", false)
        .add("deepCloneable", false)
        .add("defaultImplementation", JsonValue.NULL)
        .add("deletable", deletes)
        .add("deprecatedAndHidden", false)
        .add("extendedBy", JsonValue.NULL)
        .add("extendsInterfaces", JsonValue.NULL)
        .add("feedEnabled", false)
        .add("hasSubtypes", false)
        .add("implementedBy", JsonValue.NULL)
        .add("implementsInterfaces", JsonValue.NULL)
        .add("isInterface", false)
        .add("isSubtype", false)
        .add("keyPrefix", prefix(type))
        .add("label", type.label())
        .add("labelPlural", type.plural())
        .add("layoutable", !type.setup())
        .add("mergeable", false)
        .add("mruEnabled", false)
        .add("name", type.name())
        .add("queryable", true)
        .add("replicateable", replicateable(type))
        .add("retrieveable", type.allows(SObjectType.Call.RETRIEVE))
        .add("searchable", searchable(type))
        .add("triggerable", false)
        .add("undeletable", deletes && type.softDelete())
        .add("updateable", updates)
        .add("urls", urls(call, type));
    return json.build();
  }

  /** Whether {@code updated} and {@code deleted} answer: it takes a date of the last change. */
  static boolean replicateable(SObjectType type) {
    return type.allows(SObjectType.Call.RETRIEVE) && type.field("SystemModstamp").isPresent();
  }

  /** Whether SOSL looks into it. */
  static boolean searchable(SObjectType type) {
    return SEARCHED.contains(type.name()) || type.name().endsWith("__c");
  }

  private static JsonValue prefix(SObjectType type) {
    return type.keyPrefix().isEmpty() ? JsonValue.NULL : Json.string(type.keyPrefix());
  }

  private static JsonObjectBuilder urls(Call call, SObjectType type) {
    String root = call.root() + "/sobjects/" + type.name();
    return Json.object()
        .add("describe", root + "/describe")
        .add("rowTemplate", root + "/{ID}")
        .add("sobject", root);
  }
}
