package io.scimkit.testkit.schema;

import java.util.List;

/** The fields that the org keeps by itself; an object's file names which set it has. */
final class SystemFields {
  private static final List<String> CREATED =
      List.of(
          "CreatedDate datetime filled", "CreatedById reference(User) relation CreatedBy filled");
  private static final List<String> MODIFIED =
      List.of(
          "LastModifiedDate datetime filled",
          "LastModifiedById reference(User) relation LastModifiedBy filled",
          "SystemModstamp datetime filled");

  private static final List<String> SETS =
      List.of("none", "stamp", "dated", "created", "modified", "audit", "record");

  private SystemFields() {}

  static List<String> of(String object, String set) {
    return switch (set) {
      case "none" -> List.of();
      case "stamp" -> List.of("SystemModstamp datetime filled");
      case "dated" ->
          List.of(
              "CreatedDate datetime filled",
              "LastModifiedDate datetime filled",
              "SystemModstamp datetime filled");
      case "created" -> CREATED;
      case "modified" -> MODIFIED;
      case "audit" -> concat(CREATED, MODIFIED);
      case "record" -> concat(List.of("IsDeleted boolean"), concat(CREATED, MODIFIED));
      default -> throw Wrong.word(object + ".system", "set of system fields", set, SETS);
    };
  }

  private static List<String> concat(List<String> a, List<String> b) {
    List<String> both = new java.util.ArrayList<>(a);
    both.addAll(b);
    return List.copyOf(both);
  }
}
