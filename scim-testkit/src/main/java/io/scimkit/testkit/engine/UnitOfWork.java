package io.scimkit.testkit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is saved together: who saves, which families of objects were written, and what was written.
 */
public final class UnitOfWork {
  private final Actor actor;
  private final List<String> writes = new ArrayList<>();
  private Duplicates duplicates = Duplicates.UNSAID;
  private Optional<String> setupObject = Optional.empty();
  private Optional<String> otherObject = Optional.empty();
  private Optional<String> autoAssign = Optional.empty();

  /** Starts empty. */
  public UnitOfWork(Actor actor) {
    this.actor = actor;
  }

  /** What the client says about duplicates. */
  public Duplicates duplicates() {
    return duplicates;
  }

  /** Sets what the client says about duplicates. */
  public void duplicates(Duplicates said) {
    duplicates = said;
  }

  /** Who saves. */
  public Actor actor() {
    return actor;
  }

  /** Notes that an object of the setup area was written. */
  public void wroteSetup(String object) {
    setupObject = setupObject.isPresent() ? setupObject : Optional.of(object);
  }

  /** Notes that another object was written. */
  public void wroteOther(String object) {
    otherObject = otherObject.isPresent() ? otherObject : Optional.of(object);
  }

  /** The first object of the setup area that was written. */
  public Optional<String> setupObject() {
    return setupObject;
  }

  /** The first other object that was written. */
  public Optional<String> otherObject() {
    return otherObject;
  }

  /** Says what the client said about assignment rules: TRUE, FALSE or a rule's id. */
  public void autoAssign(Optional<String> said) {
    autoAssign = said;
  }

  /** What the client said about assignment rules; empty when nothing. */
  public Optional<String> autoAssign() {
    return autoAssign;
  }

  void wrote(String what) {
    writes.add(what);
  }

  /** Takes over the writes of a unit that was kept. */
  public void adopt(UnitOfWork kept) {
    writes.addAll(kept.writes);
  }

  /** What was written so far, like {@code User.create}. */
  public List<String> writes() {
    return List.copyOf(writes);
  }

  /** How many writes there are; to go back to with {@link #forgetFrom}. */
  public int writeCount() {
    return writes.size();
  }

  /** Drops the writes that were taken back. */
  public void forgetFrom(int count) {
    writes.subList(count, writes.size()).clear();
  }
}
