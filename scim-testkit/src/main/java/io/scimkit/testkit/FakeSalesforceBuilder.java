package io.scimkit.testkit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.engine.Lags;
import io.scimkit.testkit.schema.Declarations;
import io.scimkit.testkit.seed.Preset;
import io.scimkit.testkit.state.Import;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Settings of a new org. Not thread-safe. */
public final class FakeSalesforceBuilder {
  String preset = "enterprise";
  String sandbox = "";
  Optional<Import> content = Optional.empty();
  FakeClock clock = FakeClock.create();
  Behavior behavior = Behavior.standard();
  UsernameRegistry usernames = UsernameRegistry.create();
  long seed = 1;
  int dailyApiCalls = 100_000;
  Progress jobs = Progress.immediately();
  Set<Feature> features = Set.of();
  Declarations declarations = Declarations.NONE;
  OrgRules rules = OrgRules.NONE;
  Lags lags = Lags.NONE;

  private boolean sharesClock;
  private boolean sharesUsernames;

  FakeSalesforceBuilder() {}

  FakeSalesforceBuilder preset(String name) {
    preset = name;
    features = Preset.features(name);
    declarations = Preset.declarations(name);
    return this;
  }

  /** These settings once more; what was not set to be shared is made anew. */
  FakeSalesforceBuilder copy() {
    FakeSalesforceBuilder copy = new FakeSalesforceBuilder();
    copy.preset = preset;
    copy.sandbox = sandbox;
    copy.content = content;
    copy.seed = seed;
    copy.behavior = behavior;
    copy.dailyApiCalls = dailyApiCalls;
    copy.jobs = jobs;
    copy.features = features;
    copy.declarations = declarations;
    copy.rules = rules;
    copy.lags = lags;
    if (sharesClock) {
      copy.clock(clock);
    }
    if (sharesUsernames) {
      copy.usernames(usernames);
    }
    return copy;
  }

  /**
   * Begins with an org that was written down in place of a preset. Seed, daily API calls and the
   * choices of {@link Behavior}, features and declared objects and fields are taken from it, and
   * the clock is put to its time. What is given as code, such as validation rules, is not part of
   * it and must be given again.
   *
   * @param json as {@link FakeSalesforce#exportJson} wrote it
   * @return this
   * @throws IllegalArgumentException when it is no export
   */
  public FakeSalesforceBuilder importing(String json) {
    Import found = Import.of(json);
    OrgExport.read(found.settings(), this);
    content = Optional.of(found);
    return this;
  }

  /**
   * Sets the clock; a new one at 2026-01-05T09:00:00Z unless set.
   *
   * @param fakeClock what the org lives by; may be shared between orgs
   * @return this
   */
  public FakeSalesforceBuilder clock(FakeClock fakeClock) {
    clock = requireNonNull(fakeClock, "clock");
    sharesClock = true;
    return this;
  }

  /**
   * Sets what ids and tokens are made from; 1 unless set. The same seed and calls give the same
   * ids.
   *
   * @param number any number
   * @return this
   */
  public FakeSalesforceBuilder seed(long number) {
    seed = number;
    return this;
  }

  /**
   * Makes one choice where public sources disagree; all are at their default unless made.
   *
   * @param choice the constant to use
   * @return this
   */
  public FakeSalesforceBuilder behavior(Choice choice) {
    behavior = behavior.with(choice);
    return this;
  }

  /**
   * Turns features on; each preset says which are on before.
   *
   * @param more which
   * @return this
   */
  public FakeSalesforceBuilder enabling(Feature... more) {
    features = changed(true, more);
    return this;
  }

  /**
   * Turns features off: their objects do not exist.
   *
   * @param less which
   * @return this
   */
  public FakeSalesforceBuilder disabling(Feature... less) {
    features = changed(false, less);
    return this;
  }

  private Set<Feature> changed(boolean on, Feature... which) {
    Set<Feature> changed = EnumSet.noneOf(Feature.class);
    changed.addAll(features);
    for (Feature feature : which) {
      if (on) {
        changed.add(feature);
      } else {
        changed.remove(feature);
      }
    }
    return changed;
  }

  /**
   * Adds an object, custom or one of Salesforce's that the kit lacks, for example
   *
   * <pre>{@code
   * {
   *   "name": "Invoice__c",
   *   "fields": {
   *     "Number__c": "string(20) required write unique externalid",
   *     "Account__c": "reference(Account) children Invoices__r write indexed",
   *     "State__c": { "is": "picklist(255) write restricted default Open",
   *                   "values": ["Open", "Paid"] },
   *     "Secret__c": { "is": "string(80) write", "visible": ["System Administrator"] }
   *   }
   * }
   * }</pre>
   *
   * <p>Members of an object: {@code name}; {@code fields}; {@code label} and {@code plural}; {@code
   * prefix}, three characters, given to a custom object from a00 on; {@code calls}, of create,
   * update, delete and retrieve, all unless given; {@code setup}, whether it counts as setup object
   * for mixed DML; {@code softDelete}, whether it has a recycle bin, true unless given; {@code
   * system}, the fields that the org keeps: none, stamp, dated, created, modified, audit or record,
   * the last unless given; {@code needs}, permissions of which a user must hold one to know of the
   * object; {@code visible} and {@code editable}, names of the profiles and permission sets whose
   * holders may see and change its rows, everybody unless given; {@code aggregates}, false when no
   * aggregate function may be used. A custom object also has Name and OwnerId.
   *
   * <p>A field is a line: its type, with a length or targets in parentheses, and words: {@code
   * write} (or {@code create}, {@code update} alone) lets clients set it; {@code required}, {@code
   * filled} (never null, but the org fills it), {@code unique}, {@code casesensitive}, {@code
   * externalid}, {@code idlookup}, {@code indexed}, {@code restricted} (no value outside the list),
   * {@code nofilter}, {@code noaggregate}, {@code name}, {@code hidden}; {@code relation X} and
   * {@code children X}, the ways up and down; {@code default X}. Or it is an object with that line
   * as {@code is}, and {@code label, values, default, visible, editable}.
   *
   * @param json the object
   * @return this
   * @throws IllegalArgumentException when something is wrong with it, naming the place
   */
  public FakeSalesforceBuilder customObject(String json) {
    declarations = declarations.withObject(json);
    return this;
  }

  /**
   * Adds custom fields to an object that is there, for example {@code {"Badge__c": "string(20)
   * write unique externalid"}}; the form of the fields is that of {@link #customObject}. A field
   * that is required binds clients only: rows that were seeded may lack it, until somebody saves
   * them.
   *
   * @param object the object's name
   * @param json the fields by their names, which end with {@code __c}
   * @return this
   * @throws IllegalArgumentException when something is wrong with them, naming the place
   */
  public FakeSalesforceBuilder customFields(String object, String json) {
    declarations = declarations.withFields(object, json);
    return this;
  }

  /**
   * Adds a validation rule, whose error is said of the row as a whole. It binds clients on create
   * and update; seeding passes by it.
   *
   * @param object the object's name
   * @param wrong whether a row may not be saved as it would be; asked under the org's lock; what it
   *     throws is answered with status 500 and its words
   * @param message the message of the error, FIELD_CUSTOM_VALIDATION_EXCEPTION
   * @return this
   */
  public FakeSalesforceBuilder validationRule(
      String object, Predicate<SavedRow> wrong, String message) {
    return validationRule(object, wrong, message, "");
  }

  /**
   * Adds a validation rule as above, whose error is said of one field.
   *
   * @param object the object's name
   * @param wrong whether a row may not be saved as it would be
   * @param message the message of the error
   * @param errorField the name of the field
   * @return this
   */
  public FakeSalesforceBuilder validationRule(
      String object, Predicate<SavedRow> wrong, String message, String errorField) {
    rules =
        rules.validating(
            requireNonNull(object, "object"),
            requireNonNull(wrong, "wrong"),
            requireNonNull(message, "message"),
            requireNonNull(errorField, "errorField"));
    return this;
  }

  /**
   * Adds a duplicate rule. It binds clients on create, and on update when a compared field changes;
   * seeding passes by it.
   *
   * @param object Account, Contact, Lead or a custom object
   * @param rule what duplicates are, and whether a client may save one
   * @return this
   * @throws IllegalArgumentException when the object can't have duplicate rules
   */
  public FakeSalesforceBuilder duplicateRule(String object, DuplicateRule rule) {
    rules = rules.comparing(requireNonNull(object, "object"), requireNonNull(rule, "rule"));
    return this;
  }

  /**
   * Sets the names taken in the world; none unless set.
   *
   * @param registry may be shared between orgs, which then fight for usernames
   * @return this
   */
  public FakeSalesforceBuilder usernames(UsernameRegistry registry) {
    usernames = requireNonNull(registry, "registry");
    sharesUsernames = true;
    return this;
  }

  /**
   * Sets how many API calls 24 hours allow; 100,000 unless set.
   *
   * @param calls not negative
   * @return this
   * @throws IllegalArgumentException when {@code calls} is negative
   */
  public FakeSalesforceBuilder dailyApiCalls(int calls) {
    if (calls < 0) {
      throw new IllegalArgumentException("dailyApiCalls is negative: " + calls);
    }
    dailyApiCalls = calls;
    return this;
  }

  /**
   * Sets when the work of Bulk API 2.0 jobs is done, a look being a request for the job; at once
   * unless set.
   *
   * @param progress when
   * @return this
   */
  public FakeSalesforceBuilder jobs(Progress progress) {
    jobs = requireNonNull(progress, "progress");
    return this;
  }

  /**
   * Sets when a query finds a row that a client made; at once unless set. A look is a request that
   * would find it. Retrieving the row by its id never lags, nor does the request that made it.
   * Seeded rows never lag.
   *
   * @param progress when
   * @return this
   */
  public FakeSalesforceBuilder readLag(Progress progress) {
    lags = lags.withReads(requireNonNull(progress, "progress"));
    return this;
  }

  /**
   * Sets when the access tokens of a user whom a client deactivated stop working; at once unless
   * set. A look is a request with such a token, which still passes while it is in vain.
   *
   * @param progress when
   * @return this
   */
  public FakeSalesforceBuilder deactivationLag(Progress progress) {
    lags = lags.withDeactivation(requireNonNull(progress, "progress"));
    return this;
  }

  /**
   * Sets when a permission set group is {@code Updated} after a client changed its sets; at once
   * unless set. It is {@code Outdated} until somebody looks again or the clock moves, then {@code
   * Updating}; meanwhile sets that were added do not take effect. A look is a request that reads
   * the group.
   *
   * @param progress when
   * @return this
   */
  public FakeSalesforceBuilder groupRecalculation(Progress progress) {
    lags = lags.withGroups(requireNonNull(progress, "progress"));
    return this;
  }

  /**
   * Makes the org.
   *
   * @return the org
   * @throws IllegalArgumentException when a rule is declared for an object or field that the org
   *     has not
   */
  public FakeSalesforce build() {
    return new FakeSalesforce(this);
  }
}
