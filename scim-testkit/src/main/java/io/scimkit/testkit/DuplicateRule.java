package io.scimkit.testkit;

import io.scimkit.testkit.rules.DuplicateFound;
import java.util.List;

/**
 * A duplicate rule of an org: rows with the same values in some fields are duplicates, without
 * regard to case. It compares exactly, as a custom matching rule can; the fuzzy matching of
 * Salesforce's standard rules is not modelled. Immutable.
 */
public final class DuplicateRule {
  private static final String MESSAGE = "Use one of these records?";

  private final List<String> fields;
  private final boolean blocks;
  private final String name;
  private final String message;

  private DuplicateRule(List<String> fields, boolean blocks, String name, String message) {
    this.fields = fields;
    this.blocks = blocks;
    this.name = name;
    this.message = message;
  }

  /**
   * {@return a rule that refuses a duplicate unless the client sends {@code
   * Sforce-Duplicate-Rule-Header: allowSave=true}}
   *
   * @param fields what is equal in duplicates
   */
  public static DuplicateRule alertingOn(String... fields) {
    return new DuplicateRule(checked(fields), false, "", MESSAGE);
  }

  /**
   * {@return a rule that refuses a duplicate, whatever the client sends}
   *
   * @param fields what is equal in duplicates
   */
  public static DuplicateRule blockingOn(String... fields) {
    return new DuplicateRule(checked(fields), true, "", MESSAGE);
  }

  private static List<String> checked(String... fields) {
    if (fields.length == 0) {
      throw new IllegalArgumentException("a duplicate rule needs a field to compare");
    }
    return List.of(fields);
  }

  /**
   * {@return this rule under another name; {@code Account_Duplicates} and so on unless named}
   *
   * @param apiName the name in the reply
   */
  public DuplicateRule named(String apiName) {
    return new DuplicateRule(fields, blocks, apiName, message);
  }

  /**
   * {@return this rule with another text; {@code Use one of these records?} unless set}
   *
   * @param text the message of the error
   */
  public DuplicateRule saying(String text) {
    return new DuplicateRule(fields, blocks, name, text);
  }

  List<String> fields() {
    return fields;
  }

  DuplicateFound of(String object) {
    String shown = name.isEmpty() ? object.replace("__c", "") + "_Duplicates" : name;
    return new DuplicateFound(object, shown, fields, blocks, message);
  }
}
