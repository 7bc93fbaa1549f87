package io.scimkit.mapping.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The stages over the rules written so far. */
record GrantsInProgress(EntitlementRules rules) implements Grants.Granted {

  @Override
  public Granted birthright(Grantable what) {
    return new GrantsInProgress(with(Optional.empty(), what));
  }

  @Override
  public GroupNamed group(String name) {
    Objects.requireNonNull(name, "name");
    return id -> new OfGroup(new GroupBinding(name, id));
  }

  @Override
  public Grants unmanaged(Unmanaged policy) {
    return new GrantsInProgress(
        new EntitlementRules(rules.grants(), policy, rules.authoritative()));
  }

  @Override
  public Grants authoritative() {
    return new GrantsInProgress(new EntitlementRules(rules.grants(), rules.unmanaged(), true));
  }

  @Override
  public GrantsInProgress because(String reason) {
    List<GrantRule> grants = new ArrayList<>(rules.grants());
    int last = grants.size() - 1;
    GrantRule rule = grants.get(last);
    grants.set(
        last,
        new GrantRule(rule.group(), rule.entitlement(), rule.licenses(), Optional.of(reason)));
    return new GrantsInProgress(
        new EntitlementRules(grants, rules.unmanaged(), rules.authoritative()));
  }

  private EntitlementRules with(Optional<GroupBinding> group, Grantable what) {
    List<GrantRule> grants = new ArrayList<>(rules.grants());
    grants.add(new GrantRule(group, what.entitlement(), what.licenses(), Optional.empty()));
    return new EntitlementRules(grants, rules.unmanaged(), rules.authoritative());
  }

  /** A bound group that gets something. */
  private final class OfGroup implements GroupBound {

    private final GroupBinding group;

    OfGroup(GroupBinding group) {
      this.group = group;
    }

    @Override
    public GroupGranted gets(Grantable what) {
      return new AfterGroup(new GrantsInProgress(with(Optional.of(group), what)), group);
    }
  }

  /** The rules after a grant to a group, which can get more. */
  private record AfterGroup(GrantsInProgress grants, GroupBinding group) implements GroupGranted {

    @Override
    public GroupGranted gets(Grantable what) {
      return new AfterGroup(new GrantsInProgress(grants.with(Optional.of(group), what)), group);
    }

    @Override
    public GroupGranted because(String reason) {
      return new AfterGroup(grants.because(reason), group);
    }

    @Override
    public Granted birthright(Grantable what) {
      return grants.birthright(what);
    }

    @Override
    public GroupNamed group(String name) {
      return grants.group(name);
    }

    @Override
    public Grants unmanaged(Unmanaged policy) {
      return grants.unmanaged(policy);
    }

    @Override
    public Grants authoritative() {
      return grants.authoritative();
    }

    @Override
    public EntitlementRules rules() {
      return grants.rules();
    }
  }
}
