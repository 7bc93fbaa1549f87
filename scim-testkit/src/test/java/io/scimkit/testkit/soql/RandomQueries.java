package io.scimkit.testkit.soql;

import java.util.SplittableRandom;

/** Queries over users, made of a seed. */
final class RandomQueries {

  private final SplittableRandom random;

  RandomQueries(long seed) {
    random = new SplittableRandom(seed);
  }

  String query() {
    StringBuilder text =
        new StringBuilder("SELECT ").append(some("Id", "Name", "Profile.Name, Id"));
    if (random.nextInt(4) == 0) {
      text.append(", (select id FROM GroupMembers where ").append("GroupId != null limit 3)");
    }
    text.append(" FROM User");
    if (random.nextInt(3) > 0) {
      text.append(" where ").append(condition(3));
    }
    text.append(some("", " order by Name desc", " ORDER BY Title NULLS LAST, Id ASC"));
    text.append(some("", " limit 2", " LIMIT 0002 OFFSET 1"));
    return text.append(some("", " for view", " FOR REFERENCE FOR UPDATE")).toString();
  }

  /** A condition without joins. */
  String condition(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(4);
    return switch (kind) {
      case 0 -> comparison();
      case 1 -> "NOT " + operand(depth);
      default -> junction(depth, kind == 2 ? " AND " : " or ");
    };
  }

  private String junction(int depth, String word) {
    StringBuilder text = new StringBuilder(operand(depth));
    for (int i = 0; i <= random.nextInt(3); i++) {
      text.append(word).append(operand(depth));
    }
    return text.toString();
  }

  private String operand(int depth) {
    return random.nextBoolean() ? comparison() : "(" + condition(depth - 1) + ")";
  }

  private String comparison() {
    String equality = some(" = ", " != ", "<>");
    String order = some(" = ", " <= ", ">", " < ", ">=", " != ");
    return switch (random.nextInt(12)) {
      case 0 -> "Id" + equality + quoted(SampleOrg.ANN, SampleOrg.BOB, SampleOrg.CYD);
      case 1 -> "Username" + order + quoted("Ann@acme.example", "bob@acme.example", "");
      case 2 -> "FederationIdentifier" + equality + some("'e-1'", "'E-1'", "null");
      case 3 ->
          "FederationIdentifier" + some(" IN ", " not in ") + some("('e-1')", "('e-1', 'E-1', '')");
      case 4 ->
          "ManagerId"
              + some(" IN ", " NOT IN ")
              + "("
              + quoted(SampleOrg.ANN, "005000000000002")
              + ")";
      case 5 -> "IsActive" + equality + some("true", "FALSE");
      case 6 -> "Title LIKE " + quoted("%", "1__\\\\%%", "back\\\\\\\\%", "_%\\\\_%");
      case 7 -> "LoginCount__c" + order + some("3", "+5", "7.0", "null");
      case 8 -> "CreatedDate" + order + some("THIS_YEAR", "N_YEARS_AGO:1", "2026-01-01T00:00:00Z");
      case 9 ->
          "Skills__c" + some(" includes ", " EXCLUDES ") + some("('sql')", "('Java;SQL','Go')");
      case 10 -> "Profile.Name" + order + quoted("Standard User", "system administrator");
      default -> "CALENDAR_YEAR(CreatedDate)" + order + some("2025", "2026");
    };
  }

  private String quoted(String... texts) {
    return "'" + some(texts) + "'";
  }

  private String some(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
