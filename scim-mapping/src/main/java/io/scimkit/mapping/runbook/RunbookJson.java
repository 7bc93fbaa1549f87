package io.scimkit.mapping.runbook;

import io.scimkit.mapping.json.JsonText;
import io.scimkit.mapping.json.Members;
import io.scimkit.mapping.json.Nearest;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON form of a runbook. A step is its name, or an object with {@code "step"} and the step's
 * arguments.
 */
final class RunbookJson {

  private static final int VERSION = 1;

  /** Steps that will take arguments; theirs are kept as they are. */
  private static final Set<StepKind> WITH_ARGUMENTS =
      EnumSet.of(StepKind.TRANSFER, StepKind.STOP_COPIES, StepKind.WATCH);

  private final List<Problem> problems = new ArrayList<>();

  private RunbookJson() {}

  static Runbook read(String json) {
    return new RunbookJson().runbook(JsonText.object(json));
  }

  private Runbook runbook(JsonObject object) {
    Members members = new Members(object, "", problems);
    members.version(VERSION);
    String name = members.requiredText("name");
    List<RunbookStep> steps = new ArrayList<>();
    List<JsonValue> values = members.array("steps");
    for (int i = 0; i < values.size(); i++) {
      step("/steps/" + i, values.get(i)).ifPresent(steps::add);
    }
    Optional<Duration> contain = duration(members, "containWithin");
    Optional<Duration> complete = duration(members, "completeWithin");
    members.end();
    if (!problems.isEmpty()) {
      throw new DefinitionException(problems);
    }
    return new Runbook(name, steps, contain, complete);
  }

  private Optional<RunbookStep> step(String place, JsonValue value) {
    if (value instanceof JsonString text) {
      return kind(place, text.getString()).map(RunbookStep::of);
    }
    if (!(value instanceof JsonObject object)) {
      problems.add(
          new Problem(
              ProblemCode.INVALID_DEFINITION,
              place,
              JsonText.compact(value),
              "Write the name of a step, or an object with \"step\"."));
      return Optional.empty();
    }
    Members members = new Members(object, place, problems);
    Optional<StepKind> kind = kind(place + "/step", members.requiredText("step"));
    if (kind.isPresent() && !WITH_ARGUMENTS.contains(kind.get())) {
      members.end();
    }
    JsonObject arguments = JsonText.provider().createObjectBuilder(object).remove("step").build();
    return kind.map(k -> new RunbookStep(k, JsonText.compact(arguments)));
  }

  private Optional<StepKind> kind(String place, String name) {
    Optional<StepKind> kind = StepKind.named(name);
    if (kind.isEmpty() && !name.isBlank()) {
      List<String> names = Arrays.stream(StepKind.values()).map(StepKind::jsonName).toList();
      String fix =
          Nearest.to(name, names)
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Known steps: " + String.join(", ", names) + ".");
      problems.add(new Problem(ProblemCode.UNKNOWN_MEMBER, place, name, fix));
    }
    return kind;
  }

  private static Optional<Duration> duration(Members members, String name) {
    Optional<String> text = members.text(name);
    try {
      return text.map(Duration::parse);
    } catch (DateTimeParseException e) {
      members.invalid(
          members.at(name), text.orElse(""), "Write an ISO 8601 duration such as PT15M or P1D.");
      return Optional.empty();
    }
  }

  static String write(Runbook runbook) {
    JsonObjectBuilder object = JsonText.provider().createObjectBuilder();
    object.add("version", VERSION).add("name", runbook.name());
    JsonArrayBuilder steps = JsonText.provider().createArrayBuilder();
    for (RunbookStep step : runbook.steps()) {
      JsonObject arguments = JsonText.object(step.arguments());
      if (arguments.isEmpty()) {
        steps.add(step.kind().jsonName());
      } else {
        JsonObjectBuilder inner = JsonText.provider().createObjectBuilder();
        inner.add("step", step.kind().jsonName());
        arguments.forEach(inner::add);
        steps.add(inner);
      }
    }
    object.add("steps", steps);
    runbook.containWithin().ifPresent(limit -> object.add("containWithin", limit.toString()));
    runbook.completeWithin().ifPresent(limit -> object.add("completeWithin", limit.toString()));
    return JsonText.pretty(object.build());
  }
}
