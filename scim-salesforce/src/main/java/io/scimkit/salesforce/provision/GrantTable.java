package io.scimkit.salesforce.provision;

import io.scimkit.mapping.entitlement.EntitlementKind;
import io.scimkit.salesforce.json.Json;
import io.scimkit.salesforce.rest.SalesforceId;
import jakarta.json.JsonObject;

/** The three objects whose rows are grants. */
enum GrantTable {
  LICENSE_ASSIGN("PermissionSetLicenseAssign", "AssigneeId", "licenses"),
  ASSIGNMENT("PermissionSetAssignment", "AssigneeId", "sets"),
  GROUP_MEMBER("GroupMember", "UserOrGroupId", "groups");

  private final String object;
  private final String userField;
  private final String referenceId;

  GrantTable(String object, String userField, String referenceId) {
    this.object = object;
    this.userField = userField;
    this.referenceId = referenceId;
  }

  static GrantTable of(EntitlementKind kind) {
    return switch (kind) {
      case PERMISSION_SET_LICENSE -> LICENSE_ASSIGN;
      case PERMISSION_SET, PERMISSION_SET_GROUP -> ASSIGNMENT;
      case PUBLIC_GROUP -> GROUP_MEMBER;
    };
  }

  /** The fields of a new row; the user may be a reference. */
  static JsonObject newRow(EntitlementKind kind, String targetId, String user) {
    String target = SalesforceId.sent(targetId).value();
    return Json.object().add(of(kind).userField, user).add(targetField(kind), target).build();
  }

  static String targetField(EntitlementKind kind) {
    return switch (kind) {
      case PERMISSION_SET_LICENSE -> "PermissionSetLicenseId";
      case PERMISSION_SET -> "PermissionSetId";
      case PERMISSION_SET_GROUP -> "PermissionSetGroupId";
      case PUBLIC_GROUP -> "GroupId";
    };
  }

  String object() {
    return object;
  }

  String userField() {
    return userField;
  }

  /** The name of the part that reads a user's rows. */
  String referenceId() {
    return referenceId;
  }
}
