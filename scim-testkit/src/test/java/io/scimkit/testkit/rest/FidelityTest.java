package io.scimkit.testkit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Refusal.Grade;
import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.engine.Rule;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.rules.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code FIDELITY.md} names every rule with what it rests on. */
class FidelityTest {

  private record Line(String area, Rule rule) {}

  private static List<Line> rules() throws ClassNotFoundException {
    List<Line> lines = new ArrayList<>();
    for (SaveRule rule : RuleBook.standard()) {
      lines.add(new Line(rule.object().equals("*") ? "any row" : rule.object(), rule));
    }
    for (WireRule rule : WireRule.values()) {
      lines.add(new Line("REST", rule));
    }
    // Not visible from here.
    for (Object rule : Class.forName("io.scimkit.testkit.oauth.OAuthRule").getEnumConstants()) {
      lines.add(new Line("OAuth", (Rule) rule));
    }
    return lines;
  }

  private static long count(List<Line> lines, Grade grade) {
    return lines.stream().filter(line -> line.rule().basis().grade() == grade).count();
  }

  @Test
  void the_page_names_every_rule_with_its_source() throws Exception {
    List<Line> lines = rules();
    long documented = count(lines, Grade.DOCUMENTED);
    long assumed = count(lines, Grade.ASSUMED);
    GeneratedPage page =
        new GeneratedPage(
            "How sure each rule is",
            "**Nothing here was verified on a live org.** A rule is *documented* when public text"
                + " or a recorded",
            "reply shows it, and *assumed* when the sources leave it open: then the kit has taken"
                + " the likelier way.",
            "",
            "Of "
                + lines.size()
                + " rules, "
                + documented
                + " are documented and "
                + assumed
                + " assumed. "
                + Choice.class.getPermittedSubclasses().length
                + " points where sources disagree are switches (below).",
            "Every refusal in the journal names its rule.");
    for (Grade grade : List.of(Grade.DOCUMENTED, Grade.ASSUMED)) {
      page.section(grade == Grade.DOCUMENTED ? "Documented" : "Assumed");
      page.table(
          List.of("about", "rule", "source"),
          lines.stream()
              .filter(line -> line.rule().basis().grade() == grade)
              .sorted(Comparator.comparing(Line::area).thenComparing(line -> line.rule().id()))
              .map(
                  line ->
                      List.of(
                          line.area(),
                          GeneratedPage.code(line.rule().id()),
                          line.rule().basis().reference()))
              .toList());
    }
    page.section(
        "Switches", "`FakeSalesforce.builder().behavior(...)`; the first choice is the default.");
    page.table(List.of("switch", "choices", "sources"), Switches.rows());
    page.holds("FIDELITY.md");
  }

  @Test
  void every_rule_has_a_source_and_a_name_of_its_own() throws Exception {
    List<Line> lines = rules();
    assertThat(lines).allSatisfy(line -> assertThat(line.rule().basis().reference()).isNotBlank());
    assertThat(count(lines, Grade.KIT)).as("limits of the kit are no rules").isZero();
    List<String> names = lines.stream().map(line -> line.area() + line.rule().id()).toList();
    assertThat(names).doesNotHaveDuplicates();
  }
}
