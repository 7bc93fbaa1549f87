package io.scimkit.testkit.rest;

import static io.scimkit.testkit.rest.GeneratedPage.code;

import io.scimkit.testkit.Behavior;
import io.scimkit.testkit.FakeClock;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.Progress;
import io.scimkit.testkit.UsernameRegistry;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.rules.RuleBook;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code SUPPORTED.md} says what the kit has, from its code and from what it answers. */
class SupportedTest {

  @Test
  void the_page_says_what_the_kit_has() throws Exception {
    GeneratedPage page =
        new GeneratedPage(
            "What the kit supports",
            "What is not here is refused by name: with Salesforce's own error where there is one,"
                + " otherwise with",
            "status 501 and `NOT_MODELLED_BY_SCIM_TESTKIT`.");
    resources(page);
    objects(page);
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        Asking asking = new Asking(fake)) {
      page.section("SOQL", "Each query was asked of the kit; the answer is what it gave.");
      page.table(List.of("feature", "query", "answer"), asking.queries());
      page.section("OAuth", "Each request was sent to the kit with an app that may use it.");
      page.table(List.of("endpoint", "request", "answer"), asking.grants());
    }
    headers(page);
    faults(page);
    page.section(
        "Switches",
        "`FakeSalesforce.builder().behavior(...)`; the first choice is the default. Sources:"
            + " FIDELITY.md.");
    page.table(
        List.of("switch", "choices"),
        Switches.rows().stream().map(row -> row.subList(0, 2)).toList());
    page.holds("SUPPORTED.md");
  }

  private static void resources(GeneratedPage page) {
    Org org =
        new Org(
            Schema.standard(),
            FakeClock.create(),
            Behavior.standard(),
            UsernameRegistry.create(),
            1,
            1,
            RuleBook.standard());
    Map<String, TreeSet<String>> verbs = new TreeMap<>();
    for (Resource resource : new RestApi(org, Progress.immediately()).resources()) {
      verbs
          .computeIfAbsent("/" + resource.template(), each -> new TreeSet<>())
          .addAll(resource.methods());
    }
    List<List<String>> rows = new ArrayList<>();
    verbs.forEach((path, methods) -> rows.add(List.of(code(path), String.join(", ", methods))));
    page.section(
        "Resources",
        "Below `/services/data/vNN.0`. `_HttpMethod` on POST stands for another verb; versions 31.0"
            + " to 67.0.");
    page.table(List.of("resource", "verbs"), rows);
    page.section(
        "Resources that are refused by name (501)",
        NotBuilt.FIRST_SEGMENTS.stream()
                .sorted()
                .map(GeneratedPage::code)
                .collect(Collectors.joining(", "))
            + ", `composite/graph`,",
        "everything else below `/services/`, such as native SCIM, and SOAP with a fault.");
  }

  private static void objects(GeneratedPage page) {
    List<SObjectType> types = new ArrayList<>(Schema.standard().types());
    types.sort(Comparator.comparing(SObjectType::name));
    page.section("Objects");
    page.table(
        List.of("object", "calls", "fields", "family"),
        types.stream()
            .map(
                type ->
                    List.of(
                        code(type.name()),
                        calls(type),
                        String.valueOf(type.fields().size()),
                        type.setup() ? "setup" : "data"))
            .toList());
  }

  private static String calls(SObjectType type) {
    return Arrays.stream(SObjectType.Call.values())
        .filter(type::allows)
        .map(call -> call.name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static void headers(GeneratedPage page) {
    page.section("Request headers");
    page.table(
        List.of("header", "answer"),
        List.of(
            List.of(
                KnownHeaders.SFORCE.stream()
                    .sorted()
                    .map(GeneratedPage::code)
                    .collect(Collectors.joining(", ")),
                "known"),
            List.of("any other `sforce-...`", "501 by name"),
            List.of(
                KnownHeaders.CONDITIONS.stream()
                    .sorted()
                    .map(GeneratedPage::code)
                    .collect(Collectors.joining(", ")),
                "501 by name")));
  }

  private static void faults(GeneratedPage page) {
    page.section("Faults", "`fake.plan(Fault...)`, met by request or row, counted.");
    page.table(
        List.of("fault"),
        Arrays.stream(Fault.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .map(SupportedTest::signature)
            .sorted()
            .map(text -> List.of(code(text)))
            .toList());
  }

  private static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameters())
            .map(parameter -> parameter.getType().getSimpleName())
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
