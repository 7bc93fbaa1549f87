package io.scimkit.mapping.plan;

import java.io.Serial;
import java.util.List;

/**
 * Says why a subject cannot be planned; nothing was written. Carries all problems found, not just
 * the first.
 *
 * @serial exclude
 */
public final class PlanRefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // An immutable list can be serialized.
  private final List<Problem> problems;

  /**
   * Makes a refusal.
   *
   * @param problems every problem found, at least one
   * @throws IllegalArgumentException if there is no problem
   */
  public PlanRefusedException(List<Problem> problems) {
    super(ProblemList.message("The plan is refused", problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems.
   *
   * @return all problems in the order they were found; the message lists them too
   */
  public List<Problem> problems() {
    return problems;
  }
}
