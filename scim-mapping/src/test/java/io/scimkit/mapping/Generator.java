package io.scimkit.mapping;

import io.scimkit.mapping.attribute.AttributeRules;
import io.scimkit.mapping.attribute.Owner;
import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.attribute.Transform;
import io.scimkit.mapping.attribute.Transforms;
import io.scimkit.mapping.entitlement.Entitlement;
import io.scimkit.mapping.entitlement.Grants;
import io.scimkit.mapping.entitlement.Unmanaged;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.mapping.runbook.RunbookStages;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Random blueprints, the same for the same seed. */
final class Generator {

  static final List<String> GROUPS = List.of("g0", "g1", "g2", "g3");
  static final List<String> PATHS =
      List.of(
          "title",
          "nickName",
          "displayName",
          "name.givenName",
          "emails[type eq \"work\"].value",
          Samples.ENTERPRISE + ":department");

  private static final List<String> FIELDS =
      List.of("Title", "Department", "Division", "Street", "One__c", "Two__c", "Three__c");
  private static final List<String> TEXTS =
      List.of("a", "é ü", "x|y", "<b>", "\"quoted\"", "back\\slash", "line\nfeed", "😀");

  private final SplittableRandom random;

  Generator(long seed) {
    this.random = new SplittableRandom(seed);
  }

  Blueprint blueprint() {
    BlueprintBuilder builder =
        Blueprint.named(text())
            .source(source())
            .attributes(attributes())
            .profile(Profiles.single("Minimum Access - Salesforce"))
            .entitlements(this::grants);
    return random.nextBoolean() ? builder.leaver(runbook()).build() : builder.build();
  }

  private Source source() {
    Source source =
        switch (random.nextInt(3)) {
          case 0 -> Source.okta(text());
          case 1 -> Source.entra(text());
          default -> Source.named(text());
        };
    source = random.nextBoolean() ? source.owning("externalId pr") : source;
    return random.nextBoolean()
        ? source.markedBy("FederationIdentifier", Source.startingWith("e-"))
        : source;
  }

  AttributeRules attributes() {
    AttributeRules rules = StandardRules.internalUser();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      rules = rule(rules);
    }
    return rules;
  }

  private AttributeRules rule(AttributeRules rules) {
    AttributeRules.FieldStart field = rules.field(pick(FIELDS));
    AttributeRules.FieldRule rule;
    if (random.nextInt(5) == 0) {
      rule = field.constant(text());
    } else {
      AttributeRules.SourcedRule sourced = field.from(pick(PATHS));
      sourced = random.nextBoolean() ? sourced.orFrom(pick(PATHS)) : sourced;
      sourced = random.nextBoolean() ? sourced.via(transform(), transform()) : sourced;
      sourced = sourced.via(Transforms.truncate(80));
      sourced = random.nextBoolean() ? sourced.orElse(text()) : sourced;
      rule = sourced;
    }
    rule =
        switch (random.nextInt(4)) {
          case 0 -> rule.onCreateOnly();
          case 1 -> rule.ifEmpty();
          case 2 -> rule.always();
          default -> rule;
        };
    return random.nextBoolean() ? rule.ownedBy(pick(List.of(Owner.values()))) : rule;
  }

  private Transform transform() {
    return switch (random.nextInt(7)) {
      case 0 -> Transforms.lowerCase();
      case 1 -> Transforms.trim();
      case 2 -> Transforms.truncate(1 + random.nextInt(20));
      case 3 -> Transforms.mid(1 + random.nextInt(4), 1 + random.nextInt(20));
      case 4 -> Transforms.prefix(text());
      case 5 -> Transforms.suffix(text());
      default -> Transforms.orgSuffix();
    };
  }

  private Grants grants(Grants grants) {
    Grants all = grants.unmanaged(pick(List.of(Unmanaged.values())));
    all = random.nextBoolean() ? all.authoritative() : all;
    if (random.nextBoolean()) {
      all = all.birthright(Entitlement.permissionSet("Company_Baseline"));
    }
    for (String group : GROUPS) {
      Grants.GroupBound bound = all.group("group " + group).id(group);
      all =
          switch (random.nextInt(5)) {
            case 0 -> bound.gets(Entitlement.permissionSet("Audit_Read")).because(text());
            case 1 ->
                bound.gets(
                    Entitlement.permissionSet("CPQ_User")
                        .licensedBy("SalesforceCPQ_CPQStandardPerm"));
            case 2 ->
                bound
                    .gets(Entitlement.permissionSetGroup("Sales_Baseline"))
                    .gets(Entitlement.publicGroup("EMEA_Sales"));
            case 3 -> bound.gets(Entitlement.permissionSetLicense("SalesforceCPQ_CPQStandardPerm"));
            default -> all;
          };
    }
    return all;
  }

  private Runbook runbook() {
    RunbookStages.TokensRevoked tokens =
        random.nextBoolean()
            ? Runbook.freezeFirst(text()).revokeTokens()
            : Runbook.freezeFirst(text());
    RunbookStages.SessionsEnded sessions = random.nextBoolean() ? tokens.endSessions() : tokens;
    RunbookStages.Clocks clocks =
        random.nextBoolean() ? sessions.deactivate().verify() : sessions.deactivate();
    return random.nextBoolean()
        ? clocks.containWithin(Duration.ofSeconds(1 + random.nextInt(100_000))).build()
        : clocks.build();
  }

  private String text() {
    return pick(TEXTS) + random.nextInt(100);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  SplittableRandom random() {
    return random;
  }
}
