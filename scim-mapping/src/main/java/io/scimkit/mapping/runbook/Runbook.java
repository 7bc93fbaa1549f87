package io.scimkit.mapping.runbook;

import io.scimkit.mapping.document.Document;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What happens to a leaver, and in which order, as a value that can be reviewed and documented.
 * Running it is the adapter's business.
 *
 * <pre>{@code
 * Runbook leaver = Runbook.freezeFirst("leaver")
 *     .revokeTokens().endSessions()
 *     .deactivate().verify()
 *     .containWithin(Duration.ofMinutes(15)).completeWithin(Duration.ofHours(4))
 *     .build();
 * }</pre>
 *
 * <p>Every runbook freezes first, deactivates, and does nothing but verify and watch afterwards;
 * the stages let nothing else compile and {@link #parse} refuses anything else. Immutable, compared
 * by value, thread-safe.
 */
public final class Runbook {

  private final String name;
  private final List<RunbookStep> steps;
  private final Optional<Duration> containWithin;
  private final Optional<Duration> completeWithin;

  Runbook(
      String name,
      List<RunbookStep> steps,
      Optional<Duration> containWithin,
      Optional<Duration> completeWithin) {
    List<Problem> problems = new ArrayList<>();
    if (name.isBlank()) {
      problems.add(invalid("/name", name, "Give the runbook a name that is not blank."));
    }
    problems.addAll(StepOrder.check(steps.stream().map(RunbookStep::kind).toList()));
    positive("/containWithin", containWithin, problems);
    positive("/completeWithin", completeWithin, problems);
    if (containWithin.isPresent()
        && completeWithin.isPresent()
        && containWithin.get().compareTo(completeWithin.get()) > 0) {
      problems.add(
          invalid(
              "/completeWithin",
              completeWithin.get().toString(),
              "Make it at least containWithin, " + containWithin.get() + "."));
    }
    if (!problems.isEmpty()) {
      throw new DefinitionException(problems);
    }
    this.name = name;
    this.steps = List.copyOf(steps);
    this.containWithin = containWithin;
    this.completeWithin = completeWithin;
  }

  /**
   * Begins a runbook with the freeze.
   *
   * @param name the runbook's name, not blank
   * @return the next stage
   */
  public static RunbookStages.Frozen freezeFirst(String name) {
    return new RunbookInProgress(name);
  }

  /**
   * Reads a runbook from JSON as {@link #toJson()} writes it.
   *
   * <p>The JSON may name every {@link StepKind}; steps that cannot be run yet are kept here and
   * refused when a run is planned.
   *
   * @param json a JSON object with {@code "version": 1}
   * @return the runbook
   * @throws DefinitionException if the text is no JSON, has an unknown member or step, or stands in
   *     an unsafe order; each problem carries its JSON pointer
   */
  public static Runbook parse(String json) {
    return RunbookJson.read(json);
  }

  /**
   * Writes the runbook as JSON.
   *
   * @return indented JSON, ending with a line feed
   */
  public String toJson() {
    return RunbookJson.write(this);
  }

  /**
   * Returns the runbook's name.
   *
   * @return not blank
   */
  public String name() {
    return name;
  }

  /**
   * Returns the steps.
   *
   * @return the steps in the order in which they are run; the first is {@link StepKind#FREEZE}
   */
  public List<RunbookStep> steps() {
    return steps;
  }

  /**
   * Returns the time within which the user must be contained.
   *
   * @return the limit, if one is set
   */
  public Optional<Duration> containWithin() {
    return containWithin;
  }

  /**
   * Returns the time within which the whole runbook must be complete.
   *
   * @return the limit, if one is set
   */
  public Optional<Duration> completeWithin() {
    return completeWithin;
  }

  /**
   * Writes the runbook for reviewers: the steps with phase, meaning, proof and reason, and the
   * clocks.
   *
   * @return the document
   */
  public Document document() {
    return RunbookDocument.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Runbook that
        && name.equals(that.name)
        && steps.equals(that.steps)
        && containWithin.equals(that.containWithin)
        && completeWithin.equals(that.completeWithin);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, steps, containWithin, completeWithin);
  }

  @Override
  public String toString() {
    return "runbook " + name + " " + steps.stream().map(s -> s.kind().jsonName()).toList();
  }

  private static void positive(String place, Optional<Duration> limit, List<Problem> problems) {
    limit
        .filter(duration -> duration.isZero() || duration.isNegative())
        .ifPresent(
            duration ->
                problems.add(invalid(place, duration.toString(), "Make it longer than nothing.")));
  }

  private static Problem invalid(String place, String value, String fix) {
    return new Problem(ProblemCode.INVALID_DEFINITION, place, value, fix);
  }
}
