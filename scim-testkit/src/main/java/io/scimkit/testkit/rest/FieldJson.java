package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.Trait;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** One field as describe shows it; the members stand in the order of the alphabet, as there. */
final class FieldJson {
  private static final int BYTES_OF_CHARACTER = 3;
  private static final int ID_LENGTH = 18;

  private FieldJson() {}

  static JsonObject of(SObjectField field) {
    JsonObjectBuilder json = Json.object();
    int length = length(field);
    json.add("aggregatable", field.aggregatable())
        .add("aiPredictionField", false)
        .add("autoNumber", false)
        .add("byteLength", length * BYTES_OF_CHARACTER)
        .add("calculated", false)
        .add("calculatedFormula", JsonValue.NULL)
        .add("cascadeDelete", false)
        .add("caseSensitive", field.caseSensitive())
        .add("compoundFieldName", JsonValue.NULL)
        .add("controllerName", JsonValue.NULL)
        .add("createable", field.is(Trait.CREATE))
        .add("custom", field.name().endsWith("__c"))
        .add("defaultValue", defaultValue(field))
        .add("defaultValueFormula", JsonValue.NULL)
        .add("defaultedOnCreate", defaulted(field))
        .add("dependentPicklist", false)
        .add("deprecatedAndHidden", false)
        .add("digits", field.kind() == FieldType.INTEGER ? 9 : 0)
        .add("displayLocationInDecimal", false)
        .add("encrypted", false)
        .add("externalId", field.is(Trait.EXTERNALID))
        .add("extraTypeInfo", JsonValue.NULL)
        .add("filterable", field.filterable())
        .add("filteredLookupInfo", JsonValue.NULL)
        .add("formulaTreatNullNumberAsZero", false)
        .add("groupable", field.groupable())
        .add("highScaleNumber", false)
        .add("htmlFormatted", false)
        .add("idLookup", idLookup(field))
        .add("inlineHelpText", JsonValue.NULL)
        .add("label", field.label())
        .add("length", length)
        .add("mask", JsonValue.NULL)
        .add("maskType", JsonValue.NULL)
        .add("name", field.name())
        .add("nameField", field.is(Trait.NAME))
        .add("namePointing", field.targets().size() > 1)
        .add("nillable", field.nillable())
        .add("permissionable", permissionable(field))
        .add("picklistValues", picklist(field))
        .add("polymorphicForeignKey", field.targets().size() > 1)
        .add("precision", precision(field))
        .add("queryByDistance", false)
        .add("referenceTargetField", JsonValue.NULL)
        .add("referenceTo", Json.array(field.targets()))
        .add(
            "relationshipName",
            field.relation().isEmpty() ? JsonValue.NULL : Json.string(field.relation()))
        .add("relationshipOrder", JsonValue.NULL)
        .add("restrictedDelete", false)
        .add("restrictedPicklist", field.is(Trait.RESTRICTED))
        .add("scale", scale(field))
        .add("searchPrefilterable", false)
        .add("soapType", field.kind().soapName())
        .add("sortable", field.sortable())
        .add("type", field.kind().wireName())
        .add("unique", field.kind() != FieldType.ID && field.unique())
        .add("updateable", field.is(Trait.UPDATE))
        .add("writeRequiresMasterRead", false);
    return json.build();
  }

  private static boolean idLookup(SObjectField field) {
    return field.kind() == FieldType.ID || field.is(Trait.IDLOOKUP) || field.is(Trait.EXTERNALID);
  }

  private static boolean permissionable(SObjectField field) {
    return field.is(Trait.UPDATE) && !field.is(Trait.REQUIRED);
  }

  // Clients ask for fields that are neither nillable nor defaulted before a create.
  private static boolean defaulted(SObjectField field) {
    return field.is(Trait.FILLED)
        || field.kind() == FieldType.BOOLEAN
        || !field.defaultText().isEmpty();
  }

  private static int length(SObjectField field) {
    boolean id = field.kind() == FieldType.ID || field.kind() == FieldType.REFERENCE;
    return id ? ID_LENGTH : field.length();
  }

  private static int precision(SObjectField field) {
    return switch (field.kind()) {
      case CURRENCY, DOUBLE, PERCENT -> 18;
      default -> 0;
    };
  }

  private static int scale(SObjectField field) {
    return field.kind() == FieldType.CURRENCY ? 2 : 0;
  }

  private static JsonValue defaultValue(SObjectField field) {
    if (field.kind() == FieldType.BOOLEAN) {
      return Json.bool(field.defaultText().equals("true"));
    }
    return field.defaultText().isEmpty() ? JsonValue.NULL : Json.string(field.defaultText());
  }

  private static JsonArrayBuilder picklist(SObjectField field) {
    JsonArrayBuilder values = Json.array();
    for (String value : field.picklist()) {
      values.add(
          Json.object()
              .add("active", true)
              .add("defaultValue", value.equals(field.defaultText()))
              .add("label", value)
              .add("validFor", JsonValue.NULL)
              .add("value", value));
    }
    return values;
  }
}
