package io.scimkit.testkit.rest;

import java.util.List;
import java.util.Set;

/** Resources that Salesforce has and the kit has not: they are refused by name. */
final class NotBuilt {
  static final Set<String> FIRST_SEGMENTS =
      Set.of(
          "actions",
          "analytics",
          "appMenu",
          "apexrest",
          "async-queries",
          "chatter",
          "commerce",
          "connect",
          "consent",
          "dedupe",
          "event",
          "eventSchemas",
          "flexiPage",
          "graphql",
          "jobs",
          "knowledgeManagement",
          "licensing",
          "localizedvalue",
          "metadata",
          "parameterizedSearch",
          "process",
          "quickActions",
          "scheduling",
          "support",
          "tabs",
          "theme",
          "tooling",
          "ui-api",
          "wave");

  private static final Set<String> BELOW_OBJECTS =
      Set.of("defaultValues", "describe", "layouts", "listviews", "quickActions", "relevantItems");

  private NotBuilt() {}

  /** Refuses what stands below an object where the id of a row or a field is looked for. */
  static void checkBelowObject(List<String> path) {
    if (BELOW_OBJECTS.contains(path.get(2))) {
      throw new NotModelledException("the resource /" + String.join("/", path));
    }
  }

  static void check(List<String> path) {
    String first = path.isEmpty() ? "" : path.get(0);
    if (FIRST_SEGMENTS.contains(first)
        || first.equals("composite")
        || (first.equals("sobjects") && path.size() > 2)) {
      throw new NotModelledException("the resource /" + String.join("/", path));
    }
  }
}
