package io.scimkit.testkit;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an org acts where public sources leave it open or contradict each other. Each choice is an
 * enum whose first constant is the default; every constant says what it changes. Immutable.
 */
public final class Behavior {

  /** One choice; the enums in this class are the only implementations. */
  public sealed interface Choice
      permits MissingLicense,
          GroupMissingLicense,
          MixedDml,
          TokenQueryAfterWrite,
          DeleteUser,
          FrozenUserTokens,
          SessionRowsOnDeactivation,
          GroupMembersOnDeactivation,
          LicenseSeatOnDeactivation,
          FederationIdCase,
          LicenseStillNeeded,
          UpsertByIdLookup {
    /** {@return the sources that disagree, or why the default is assumed} */
    String source();
  }

  /**
   * A permission set made for one permission set licence is assigned to a user who does not hold
   * it.
   */
  public enum MissingLicense implements Choice {
    /** The licence is assigned along with the set; with no seat left the set is refused. */
    AUTO_ASSIGN,
    /** The set is refused with "Can't assign permission set ...". */
    REFUSE,
    /** The row is made, but its permissions do not take effect. */
    SILENT;

    @Override
    public String source() {
      return "Help users_permissionset_licenses_and_perm_sets says assigned along; Veeva KB 115003888654 shows a"
          + " refusal";
    }
  }

  /**
   * A permission set group is assigned to a user who lacks a licence that one of its sets needs.
   */
  public enum GroupMissingLicense implements Choice {
    /** The row is made; what needs the licence does not take effect. */
    SILENT,
    /** The assignment is refused. */
    REFUSE;

    @Override
    public String source() {
      return "Salesforce's own agent skill says silent; forcedotcom/cli issue 3511 shows errors";
    }
  }

  /** Setup and other objects are written in one composite. */
  public enum MixedDml implements Choice {
    /** Refused, unless {@code allOrNone} and {@code collateSubrequests} are both false. */
    REFUSED_WHEN_COLLATED,
    /** Refused only within one rollback unit: {@code allOrNone}, collections, graph. */
    REFUSED_IN_ROLLBACK_UNIT,
    /** Refused in any composite. */
    REFUSED_IN_COMPOSITE;

    @Override
    public String source() {
      return "Apex guide, sObjects that cannot be used together in DML; nothing is published about composite";
    }
  }

  /** {@code OauthToken} is queried in a composite that wrote before. */
  public enum TokenQueryAfterWrite implements Choice {
    /** Refused as uncommitted work, the stricter reading. */
    REFUSED,
    /** Answered. */
    ALLOWED;

    @Override
    public String source() {
      return "Object reference, OauthToken: refused after DML in one Apex transaction; nothing about REST";
    }
  }

  /** A client sends DELETE for a user. */
  public enum DeleteUser implements Choice {
    /** 405 with code METHOD_NOT_ALLOWED. */
    METHOD_NOT_ALLOWED,
    /** 400 with code INSUFFICIENT_ACCESS_OR_READONLY. */
    INSUFFICIENT_ACCESS;

    @Override
    public String source() {
      return "Object reference: User has no delete call; the code is not published";
    }
  }

  /** A frozen user's access tokens are used. */
  public enum FrozenUserTokens implements Choice {
    /** They still work: freezing stops new logins only. */
    WORK,
    /** 401 INVALID_SESSION_ID. */
    REFUSED;

    @Override
    public String source() {
      return "Object reference, UserLogin: stops logins; nothing official about live tokens";
    }
  }

  /** A user with sessions is deactivated. Access is refused either way; the rows differ. */
  public enum SessionRowsOnDeactivation implements Choice {
    /** AuthSession rows stay until they are deleted. */
    KEPT,
    /** AuthSession rows are deleted. */
    REMOVED;

    @Override
    public String source() {
      return "Third-party skills say browser sessions end; nothing official";
    }
  }

  /** A member of groups and queues is deactivated. */
  public enum GroupMembersOnDeactivation implements Choice {
    /** GroupMember rows stay. */
    KEPT,
    /** GroupMember rows are deleted. */
    REMOVED;

    @Override
    public String source() {
      return "Old help text (Blackbaud KB 68641) says removed; practitioners find the rows";
    }
  }

  /** A holder of a permission set licence is deactivated. */
  public enum LicenseSeatOnDeactivation implements Choice {
    /** The permission set licence stays used. */
    HELD,
    /** It no longer counts as used. */
    FREED;

    @Override
    public String source() {
      return "Help 000394412: freed for CPQ, Billing and Advanced Approvals, held for others";
    }
  }

  /** Whether FederationIdentifier values that differ in case only are different. */
  public enum FederationIdCase implements Choice {
    /** They are different. */
    SENSITIVE,
    /** They collide. */
    INSENSITIVE;

    @Override
    public String source() {
      return "Nothing is published";
    }
  }

  /** A permission set licence is taken away while a set that needs it is still assigned. */
  public enum LicenseStillNeeded implements Choice {
    /** Refused. */
    REFUSED,
    /** Allowed; the set's permissions stop taking effect. */
    ALLOWED;

    @Override
    public String source() {
      return "Nothing is published; clients remove the set first";
    }
  }

  /** Rows are addressed by a standard field that looks ids up, such as FederationIdentifier. */
  public enum UpsertByIdLookup implements Choice {
    /** As by an external id. */
    ALLOWED,
    /** Refused with 404 as a field that is no external id. */
    REFUSED;

    @Override
    public String source() {
      return "REST guide: external id or idLookup field; nothing shows it for User";
    }
  }

  private static final Behavior STANDARD = new Behavior(Map.of());

  private final Map<Class<?>, Choice> choices;

  private Behavior(Map<Class<?>, Choice> choices) {
    this.choices = choices;
  }

  /** {@return the behaviour with every choice at its default, the first constant of its enum} */
  public static Behavior standard() {
    return STANDARD;
  }

  /**
   * {@return this behaviour with one choice made differently}
   *
   * @param choice the constant to use from now on
   */
  public Behavior with(Choice choice) {
    Map<Class<?>, Choice> changed = new LinkedHashMap<>(choices);
    changed.put(choice.getClass(), choice);
    return new Behavior(Collections.unmodifiableMap(changed));
  }

  /**
   * {@return what is chosen of one kind}
   *
   * @param kind the enum
   * @param <C> the enum
   */
  public <C extends Enum<C> & Choice> C of(Class<C> kind) {
    Choice choice = choices.get(kind);
    return choice == null ? kind.getEnumConstants()[0] : kind.cast(choice);
  }

  /**
   * {@return whether a constant is what is chosen of its kind}
   *
   * @param constant the constant
   * @param <C> its enum
   */
  public <C extends Enum<C> & Choice> boolean is(C constant) {
    return of(constant.getDeclaringClass()) == constant;
  }

  /** The choices that were made, like {@code MixedDml.REFUSED_IN_COMPOSITE}, in order. */
  List<String> names() {
    return choices.values().stream().map(Behavior::name).sorted().toList();
  }

  private static String name(Choice choice) {
    return choice.getClass().getSimpleName() + "." + choice;
  }

  /** The choice of a name as {@link #names} gives it. */
  static Choice choice(String name) {
    return Arrays.stream(Choice.class.getPermittedSubclasses())
        .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
        .map(Choice.class::cast)
        .filter(choice -> name(choice).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no choice is called " + name));
  }

  @Override
  public String toString() {
    return "Behavior" + choices.values();
  }
}
