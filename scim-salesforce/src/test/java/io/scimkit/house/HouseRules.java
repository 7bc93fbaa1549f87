package io.scimkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;

/** The rules that keep the rooms apart. {@link PlantedViolationsTest} shows that each can fail. */
final class HouseRules {

  private static final String MODEL = "io.scimkit.model..";
  private static final String MAPPING = "io.scimkit.mapping..";
  private static final String SALESFORCE = "io.scimkit.salesforce..";
  private static final String TESTKIT = "io.scimkit.testkit..";

  /** Streams that the caller hands in or that stay in memory: none of them opens anything. */
  private static final Set<String> HARMLESS_IO =
      Set.of(
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.IOException",
          "java.io.InputStream",
          "java.io.InputStreamReader",
          "java.io.OutputStream",
          "java.io.OutputStreamWriter",
          "java.io.Reader",
          "java.io.Serializable",
          "java.io.StringReader",
          "java.io.StringWriter",
          "java.io.UncheckedIOException",
          "java.io.Writer");

  private static final Set<String> HARMLESS_NET =
      Set.of(
          "java.net.URI",
          "java.net.URISyntaxException",
          "java.net.URLDecoder",
          "java.net.URLEncoder");

  static final ArchRule MODEL_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MAPPING, SALESFORCE, TESTKIT)
          .because("everything else is built on the model");

  static final ArchRule MAPPING_KNOWS_ONLY_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage(MAPPING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SALESFORCE, TESTKIT)
          .because("a decision is made without the one who carries it out");

  static final ArchRule ADAPTER_SHIPS_NO_FAKE =
      noClasses()
          .that()
          .resideInAPackage(SALESFORCE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(TESTKIT)
          .because("the test kit is for tests");

  static final ArchRule KIT_SHARES_NO_CODE =
      noClasses()
          .that()
          .resideInAPackage(TESTKIT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MODEL, MAPPING, SALESFORCE)
          .because("the judge shares no code with the judged");

  static final ArchRule PURE_MODULES_USE_NO_CLIENT =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, MAPPING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.hc..", "com.auth0..", "org.slf4j..", "com.sun.net..")
          .because("model and mapping talk to nobody");

  static final ArchRule PURE_MODULES_DO_NO_IO =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, MAPPING)
          .should()
          .dependOnClassesThat(describe("do I/O", HouseRules::doesIo))
          .because("everything left of apply can be tested without a file, a socket or an org");

  static final ArchRule PURE_MODULES_HAVE_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, MAPPING)
          .should()
          .accessTargetWhere(reach("the time or the place it runs at", HouseRules::isAmbient))
          .orShould()
          .dependOnClassesThat(named("java.time.Clock", "java.time.InstantSource"))
          .because("a decision is a function of its input: the time is handed in as a value");

  static final ArchRule PURE_MODULES_ROLL_NO_DICE =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, MAPPING)
          .should()
          .accessTargetWhere(reach("randomness", HouseRules::isRandom))
          .orShould()
          .dependOnClassesThat(
              named(
                  "java.util.Random",
                  "java.util.SplittableRandom",
                  "java.util.concurrent.ThreadLocalRandom",
                  "java.security.SecureRandom"))
          .because("the same input gives the same plan");

  static final ArchRule PURE_MODULES_START_NO_THREAD =
      noClasses()
          .that()
          .resideInAnyPackage(MODEL, MAPPING)
          .should()
          .dependOnClassesThat(describe("run elsewhere", HouseRules::runsElsewhere))
          .because("who waits for whom is the host's decision");

  static final ArchRule NO_STATIC_CHANGES =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two tenants in one JVM must not see each other's settings")
          .allowEmptyShould(true);

  static final ArchRule NO_STATIC_HOLDS_WHAT_CHANGES =
      fields()
          .that()
          .areStatic()
          .should()
          .notHaveRawType(describe("made to be changed", HouseRules::isMadeToBeChanged))
          .because("a final field does not stop what it holds from changing")
          .allowEmptyShould(true);

  // A program talks to the terminal that started it; only the kit has one.
  static final ArchRule NOBODY_PRINTS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.scimkit.testkit.server.Main")
          .should()
          .accessTargetWhere(reach("the console", HouseRules::isConsole))
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.util.logging..")
          .because("what a library has to say goes into its results, or to SLF4J");

  private HouseRules() {}

  private static boolean doesIo(JavaClass type) {
    return switch (type.getPackageName()) {
      case "java.io" -> !HARMLESS_IO.contains(type.getName());
      case "java.net" -> !HARMLESS_NET.contains(type.getName());
      case "java.lang" ->
          Set.of("java.lang.ProcessBuilder", "java.lang.Runtime").contains(type.getName());
      default ->
          isIn(type, "java.net.http")
              || isIn(type, "java.nio.file")
              || isIn(type, "java.nio.channels")
              || isIn(type, "java.sql")
              || isIn(type, "javax.net");
    };
  }

  private static boolean isAmbient(String owner, String member) {
    return (owner.startsWith("java.time.") && Set.of("now", "systemDefault").contains(member))
        || (owner.equals("java.util.Date") && member.equals("<init>"))
        || (owner.equals("java.util.Calendar") && member.equals("getInstance"))
        || (Set.of("java.util.Locale", "java.util.TimeZone").contains(owner)
            && member.equals("getDefault"))
        || (owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty").contains(member));
  }

  private static boolean isRandom(String owner, String member) {
    return (owner.equals("java.util.UUID") && member.equals("randomUUID"))
        || (owner.equals("java.lang.Math") && member.equals("random"))
        || (owner.equals("java.util.Collections") && member.equals("shuffle"))
        || owner.startsWith("java.util.random.");
  }

  private static boolean runsElsewhere(JavaClass type) {
    return type.isAssignableTo(Executor.class)
        || type.isAssignableTo(Thread.class)
        || type.isAssignableTo(ThreadLocal.class)
        || Set.of(
                "java.util.Timer",
                "java.util.concurrent.CompletableFuture",
                "java.util.concurrent.Executors")
            .contains(type.getName());
  }

  private static boolean isMadeToBeChanged(JavaClass type) {
    return type.getPackageName().equals("java.util.concurrent.atomic")
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(ConcurrentMap.class)
        || type.isAssignableTo(AbstractCollection.class)
        || type.isAssignableTo(AbstractMap.class)
        || type.isAssignableTo(Appendable.class);
  }

  private static boolean isConsole(String owner, String member) {
    return (owner.equals("java.lang.System") && Set.of("out", "err", "console").contains(member))
        || member.equals("printStackTrace");
  }

  private static boolean isIn(JavaClass type, String packageName) {
    return (type.getPackageName() + ".").startsWith(packageName + ".");
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> all = Set.of(names);
    return describe("are one of " + String.join(", ", names), type -> all.contains(type.getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> reach(String what, Target target) {
    return describe(
        what,
        access -> target.test(access.getTargetOwner().getName(), access.getTarget().getName()));
  }

  private interface Target {
    boolean test(String owner, String member);
  }
}
