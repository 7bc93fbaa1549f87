package io.scimkit.testkit.engine;

import io.scimkit.testkit.Behavior;
import io.scimkit.testkit.DeactivationBlocker;
import io.scimkit.testkit.UsernameRegistry;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Schema;
import io.scimkit.testkit.store.IdFactory;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The state of one org and its parts. Everything but the lock is guarded by the lock. */
public final class Org {
  private final ReentrantLock lock = new ReentrantLock();
  private final Clock clock;
  private final Behavior behavior;
  private final UsernameRegistry usernames;
  private final Store store;
  private final IdFactory ids;
  private final String id;
  private final Permissions permissions;
  private final Sessions sessions;
  private final Dml dml;
  private final ApiBudget budget;
  private final Marks marks;
  private final List<StatePart> parts = new ArrayList<>();
  private final Passwords passwords;
  private final Agenda agenda;
  private final PlatformRows platformRows;
  private final AuditTrail auditTrail;
  private final Logins logins;
  private final Waits waits;
  private final LoginRate loginRate;
  private final FeatureSeats featureSeats;
  private final AssignmentRules assignmentRules;
  private final Instances instances = new Instances();
  private Lags lags = Lags.NONE;
  private String systemUser = "";

  /** Makes an org with no row in it. */
  public Org(
      Schema schema,
      Clock clock,
      Behavior behavior,
      UsernameRegistry usernames,
      long seed,
      int dailyApiLimit,
      List<SaveRule> rules) {
    this.store = new Store(schema);
    this.clock = clock;
    this.behavior = behavior;
    this.usernames = usernames;
    this.ids = new IdFactory(seed);
    this.id = ids.next("00D");
    this.platformRows = new PlatformRows(store, ids);
    this.auditTrail = new AuditTrail(platformRows, clock);
    this.logins = new Logins(this);
    this.waits = new Waits(clock, store.undo());
    this.permissions = new Permissions(store, clock, waits);
    this.budget = new ApiBudget(clock, dailyApiLimit);
    this.sessions = new Sessions(this);
    this.dml = new Dml(this, rules);
    this.marks = new Marks(store.undo());
    this.passwords = new Passwords(store.undo());
    this.agenda = new Agenda(clock);
    this.loginRate = new LoginRate(clock);
    this.featureSeats = new FeatureSeats(store.undo());
    this.assignmentRules = new AssignmentRules(store.undo());
    parts.addAll(List.of(new IdState(ids), budget, sessions, marks, passwords, agenda));
    parts.addAll(List.of(waits, loginRate, featureSeats, assignmentRules));
  }

  /** The org's 18-character id. */
  public String id() {
    return id;
  }

  /** The one lock of the org. */
  public ReentrantLock lock() {
    return lock;
  }

  /** The org's time. */
  public Clock clock() {
    return clock;
  }

  /** The choices where sources disagree. */
  public Behavior behavior() {
    return behavior;
  }

  /** The names taken in the world. */
  public UsernameRegistry usernames() {
    return usernames;
  }

  /** The rows. */
  public Store store() {
    return store;
  }

  /** The source of ids and tokens. */
  public IdFactory ids() {
    return ids;
  }

  /** What users may do. */
  public Permissions permissions() {
    return permissions;
  }

  /** Access tokens, refresh tokens and sessions. */
  public Sessions sessions() {
    return sessions;
  }

  /** The way to save rows. */
  public Dml dml() {
    return dml;
  }

  /** The count of API calls. */
  public ApiBudget budget() {
    return budget;
  }

  /** What was said about rows beside their fields. */
  public Marks marks() {
    return marks;
  }

  /** Adds to what snapshots and exports hold beside the rows. */
  public void add(StatePart part) {
    parts.add(part);
  }

  /** What snapshots and exports hold beside the rows. */
  public List<StatePart> parts() {
    return List.copyOf(parts);
  }

  /** The user in whose name the org itself acts. */
  public String actsAs() {
    return systemUser;
  }

  /** What users sign in with. */
  public Passwords passwords() {
    return passwords;
  }

  /** The way to write rows that only the platform makes. */
  public PlatformRows platformRows() {
    return platformRows;
  }

  /** What was changed in Setup. */
  public AuditTrail auditTrail() {
    return auditTrail;
  }

  /** Who signed in. */
  public Logins logins() {
    return logins;
  }

  /** What the org does later. */
  public Agenda agenda() {
    return agenda;
  }

  /** What is under way. */
  public Waits waits() {
    return waits;
  }

  /** The count of sign-ins. */
  public LoginRate loginRate() {
    return loginRate;
  }

  /** The seats of feature licences. */
  public FeatureSeats featureSeats() {
    return featureSeats;
  }

  /** The active assignment rules. */
  public AssignmentRules assignmentRules() {
    return assignmentRules;
  }

  /** Where the org is. */
  public Instances instances() {
    return instances;
  }

  /** How long things take. */
  public Lags lags() {
    return lags;
  }

  /** Sets how long things take. */
  public void take(Lags longer) {
    lags = longer;
  }

  /** Names the user in whose name the org itself acts. */
  public void actAs(String userId) {
    systemUser = userId;
  }

  /** The org itself as the one who acts. */
  public Actor system() {
    return Actor.system(this, systemUser);
  }

  /** A unit of work of the org itself. */
  public UnitOfWork systemUnit() {
    return new UnitOfWork(system());
  }

  /** The user behind a session. */
  public Actor actor(String userId, String session) {
    return Actor.user(this, userId, session);
  }

  /** Makes the one row of Organization, whose id the org has from the start. */
  public void storeOrganization(Map<String, ? extends @Nullable Object> byName) {
    SObjectType type = store.schema().get("Organization");
    @Nullable Object[] values = new Object[type.fields().size()];
    byName.forEach((name, value) -> values[type.get(name).ordinal()] = value);
    values[0] = id;
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    for (String field : List.of("CreatedDate", "LastModifiedDate", "SystemModstamp")) {
      values[type.get(field).ordinal()] = now;
    }
    for (String field : List.of("CreatedById", "LastModifiedById")) {
      values[type.get(field).ordinal()] = systemUser;
    }
    store.table(type).insert(id, values);
  }

  /** Lets the deactivation of a user be refused. */
  public void block(String userId, DeactivationBlocker reason) {
    marks.set(userId, reason.name());
  }

  /** Lets the deactivation of a user pass again. */
  public void unblock(String userId, DeactivationBlocker reason) {
    marks.remove(userId, reason.name());
  }

  /** What stands against deactivating a user, in the order of the enum. */
  public Set<DeactivationBlocker> blockers(String userId) {
    Set<DeactivationBlocker> reasons = EnumSet.allOf(DeactivationBlocker.class);
    reasons.removeIf(reason -> !marks.has(userId, reason.name()));
    return reasons;
  }

  /** The UserLogin row of a user says that logins are stopped. */
  public boolean frozen(String userId) {
    for (Row login : store.table("UserLogin").where("UserId", userId)) {
      if (login.isTrue("IsFrozen")) {
        return true;
      }
    }
    return false;
  }
}
