package io.scimkit.testkit.fault;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.wire.Request;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All planned faults of an org; as a rule about saving, it refuses the rows that a fault is planned
 * for.
 */
public final class FaultPlan implements SaveRule {
  private final List<Planned> planned = new CopyOnWriteArrayList<>();
  // Guarded by the org's lock, under which rows are saved.
  private Optional<Request> answered = Optional.empty();

  /** Starts without faults. */
  public FaultPlan() {}

  /** Plans one more. */
  public Planned add(FaultSpec spec) {
    Planned one = new Planned(spec);
    planned.add(one);
    return one;
  }

  /** The first fault that meets a request; it counts as fired. */
  public Optional<FaultSpec> meeting(Request request) {
    for (Planned one : planned) {
      if (one.spec().point() != FaultSpec.Point.ROW && one.meets(request)) {
        return Optional.of(one.spec());
      }
    }
    return Optional.empty();
  }

  /** Forgets all. */
  public void clear() {
    planned.clear();
  }

  /** Says which request is answered from now on; rows are saved in its course. */
  public void answering(Request request) {
    answered = Optional.of(request);
  }

  /** Those that did not fire as often as planned. */
  public List<String> pending() {
    return planned.stream().filter(Planned::pending).map(Planned::toString).toList();
  }

  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.kit("planned by the test");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  @Override
  public void beforeDelete(Save save) {
    check(save);
  }

  private void check(Save save) {
    if (save.actor().isSystem()) {
      return;
    }
    for (Planned one : planned) {
      FaultSpec spec = one.spec();
      boolean meets =
          spec.object().equals(save.type().name())
              && answered
                  .filter(request -> one.meets(request, save.before().map(Row::key)))
                  .isPresent();
      if (meets) {
        throw refuse(spec.code(), spec.message());
      }
    }
  }
}
