package io.scimkit.mapping.attribute;

import io.scimkit.mapping.field.UserFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All stages in one immutable value: the finished rules, and the one that is being refined. */
record RuleChain(List<AttributeRule> finished, Optional<AttributeRule> current)
    implements AttributeRules.SourcedRule {

  static AttributeRules empty() {
    return new RuleChain(List.of(), Optional.empty());
  }

  @Override
  public FieldStart field(String name) {
    return new Start(toList(), UserFields.canonical(name));
  }

  @Override
  public AttributeRules without(String name) {
    String field = UserFields.canonical(name);
    List<AttributeRule> rest =
        toList().stream().filter(rule -> !rule.field().equalsIgnoreCase(field)).toList();
    return new RuleChain(rest, Optional.empty());
  }

  @Override
  public List<AttributeRule> toList() {
    List<AttributeRule> rules = new ArrayList<>(finished);
    current.ifPresent(rule -> put(rules, rule));
    return List.copyOf(rules);
  }

  private static void put(List<AttributeRule> rules, AttributeRule rule) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).field().equalsIgnoreCase(rule.field())) {
        rules.set(i, rule);
        return;
      }
    }
    rules.add(rule);
  }

  @Override
  public RuleChain orFrom(String path) {
    AttributeRule rule = rule();
    List<String> sources = new ArrayList<>(rule.sources());
    sources.add(path);
    return with(
        new AttributeRule(
            rule.field(),
            rule.constant(),
            sources,
            rule.transforms(),
            rule.orElse(),
            rule.required(),
            rule.strength(),
            rule.owner()));
  }

  @Override
  public RuleChain via(Transform... transforms) {
    AttributeRule rule = rule();
    List<Transform> all = new ArrayList<>(rule.transforms());
    all.addAll(List.of(transforms));
    return with(
        new AttributeRule(
            rule.field(),
            rule.constant(),
            rule.sources(),
            all,
            rule.orElse(),
            rule.required(),
            rule.strength(),
            rule.owner()));
  }

  @Override
  public RuleChain orElse(String value) {
    return refined(Optional.of(value), rule().required(), rule().strength(), rule().owner());
  }

  @Override
  public RuleChain required() {
    return refined(rule().orElse(), true, rule().strength(), rule().owner());
  }

  @Override
  public RuleChain always() {
    return strength(Strength.ALWAYS);
  }

  @Override
  public RuleChain onCreateOnly() {
    return strength(Strength.ON_CREATE_ONLY);
  }

  @Override
  public RuleChain ifEmpty() {
    return strength(Strength.IF_EMPTY);
  }

  @Override
  public RuleChain ownedBy(Owner owner) {
    return refined(rule().orElse(), rule().required(), rule().strength(), Optional.of(owner));
  }

  private RuleChain strength(Strength strength) {
    return refined(rule().orElse(), rule().required(), strength, rule().owner());
  }

  private RuleChain refined(
      Optional<String> orElse, boolean required, Strength strength, Optional<Owner> owner) {
    AttributeRule rule = rule();
    return with(
        new AttributeRule(
            rule.field(),
            rule.constant(),
            rule.sources(),
            rule.transforms(),
            orElse,
            required,
            strength,
            owner));
  }

  private AttributeRule rule() {
    return current.orElseThrow(() -> new IllegalStateException("Begin a rule with field(name)."));
  }

  private RuleChain with(AttributeRule rule) {
    return new RuleChain(finished, Optional.of(rule));
  }

  /** A field that still needs a source. */
  private record Start(List<AttributeRule> before, String field) implements FieldStart {

    @Override
    public SourcedRule from(String path) {
      return rule(Optional.empty(), List.of(path));
    }

    @Override
    public FieldRule constant(String value) {
      return rule(Optional.of(value), List.of());
    }

    private RuleChain rule(Optional<String> constant, List<String> sources) {
      return new RuleChain(
          before,
          Optional.of(
              new AttributeRule(
                  field,
                  constant,
                  sources,
                  List.of(),
                  Optional.empty(),
                  false,
                  Strength.ALWAYS,
                  Optional.empty())));
    }
  }
}
