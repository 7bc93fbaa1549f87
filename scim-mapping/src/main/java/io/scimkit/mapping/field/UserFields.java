package io.scimkit.mapping.field;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Lengths and duties of User's standard fields, from the Object Reference and a describe of the
 * User object. Names ignore case, as in Salesforce; fields that are not listed are custom fields
 * without known limits.
 */
public final class UserFields {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,79}");

  /** Salesforce refuses a new user without them; ProfileId is the profile strategy's. */
  private static final List<String> REQUIRED =
      List.of(
          "Username",
          "LastName",
          "Email",
          "Alias",
          "TimeZoneSidKey",
          "LocaleSidKey",
          "EmailEncodingKey",
          "LanguageLocaleKey");

  /** Longest value by field; 0 where the length is a picklist's or a reference's matter. */
  private static final Map<String, Integer> LENGTHS = lengths();

  private static final Map<String, String> NOT_BY_RULE = notByRule();

  private static final Set<String> REFERENCES = Set.of("ManagerId", "DelegatedApproverId");

  private static final Set<String> EMAIL_FORM = Set.of("Username", "Email");

  private UserFields() {}

  /** Tells whether a text can be the API name of a field. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Returns the name as Salesforce spells it; unchanged when it is no standard field. */
  public static String canonical(String name) {
    for (Collection<String> names : List.of(LENGTHS.keySet(), NOT_BY_RULE.keySet())) {
      for (String known : names) {
        if (known.equalsIgnoreCase(name)) {
          return known;
        }
      }
    }
    return name;
  }

  /** Returns the fields that a new user needs and a rule must fill. */
  public static List<String> required() {
    return REQUIRED;
  }

  /** Returns the longest value that a field takes, in UTF-16 units. */
  public static OptionalInt maxLength(String field) {
    int length = LENGTHS.getOrDefault(field, 0);
    return length > 0 ? OptionalInt.of(length) : OptionalInt.empty();
  }

  /** Returns why no rule may fill a field; empty when one may. */
  public static Optional<String> notByRule(String field) {
    return Optional.ofNullable(NOT_BY_RULE.get(field));
  }

  /** Tells whether a field holds the id of another user. */
  public static boolean isReference(String field) {
    return REFERENCES.contains(field);
  }

  /** Tells whether a field's value must have the form of an e-mail address. */
  public static boolean hasEmailForm(String field) {
    return EMAIL_FORM.contains(field);
  }

  private static Map<String, Integer> lengths() {
    Map<String, Integer> lengths = new TreeMap<>();
    put(lengths, 8, "Alias");
    put(lengths, 20, "EmployeeNumber", "PostalCode");
    put(lengths, 40, "CommunityNickname", "FirstName", "City");
    put(lengths, 40, "Phone", "MobilePhone", "Fax", "Extension");
    put(lengths, 80, "Username", "LastName", "Title", "Department", "Division", "CompanyName");
    put(lengths, 80, "Country", "State");
    put(lengths, 128, "Email");
    put(lengths, 255, "Street");
    put(lengths, 512, "FederationIdentifier");
    put(lengths, 0, "TimeZoneSidKey", "LocaleSidKey", "EmailEncodingKey", "LanguageLocaleKey");
    put(lengths, 0, "ManagerId", "DelegatedApproverId");
    return lengths;
  }

  private static void put(Map<String, Integer> lengths, int length, String... fields) {
    for (String field : fields) {
      lengths.put(field, length);
    }
  }

  private static Map<String, String> notByRule() {
    Map<String, String> reasons = new TreeMap<>();
    reasons.put("ProfileId", "The profile is a strategy: use .profile(Profiles.single(...)).");
    reasons.put("IsActive", "The status follows the attribute active; take the rule out.");
    reasons.put("UserRoleId", "The role is a strategy and not supported yet; take the rule out.");
    for (String field :
        List.of("Id", "Name", "UserType", "CreatedDate", "LastModifiedDate", "LastLoginDate")) {
      reasons.put(field, "Salesforce writes this field itself; take the rule out.");
    }
    return reasons;
  }

  /** Tells whether a text has the form of an e-mail address, as Salesforce asks of usernames. */
  public static boolean isEmailForm(String text) {
    int at = text.indexOf('@');
    int dot = text.lastIndexOf('.');
    return at > 0
        && at == text.lastIndexOf('@')
        && dot > at + 1
        && dot < text.length() - 1
        && text.chars().noneMatch(Character::isWhitespace);
  }

  /** Returns text for comparing names without case. */
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
