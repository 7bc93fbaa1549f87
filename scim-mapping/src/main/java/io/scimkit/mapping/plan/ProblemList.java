package io.scimkit.mapping.plan;

import java.util.List;

/** Writes the message of an exception that carries problems. */
final class ProblemList {

  private ProblemList() {}

  static String message(String head, List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("A refusal needs at least one problem.");
    }
    if (problems.size() == 1) {
      return head + ": " + problems.get(0).message();
    }
    StringBuilder text = new StringBuilder(head);
    text.append(": ").append(problems.size()).append(" problems");
    for (Problem problem : problems) {
      text.append("\n  - ").append(problem.message());
    }
    return text.toString();
  }
}
