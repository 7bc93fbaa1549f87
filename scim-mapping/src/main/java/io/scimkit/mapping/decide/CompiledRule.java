package io.scimkit.mapping.decide;

import io.scimkit.mapping.attribute.AttributeRule;
import io.scimkit.mapping.attribute.Strength;
import io.scimkit.mapping.attribute.Transform;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.DesiredField;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.model.AttributeState;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One attribute rule, its paths parsed.
 *
 * @param rule the rule
 * @param paths its sources
 */
record CompiledRule(AttributeRule rule, List<SourcePath> paths) {

  static CompiledRule of(AttributeRule rule) {
    return new CompiledRule(rule, rule.sources().stream().map(SourcePath::parse).toList());
  }

  boolean appendsSuffix() {
    return rule.transforms().stream().anyMatch(t -> t.kind() == Transform.Kind.ORG_SUFFIX);
  }

  /** Returns what the field should hold; empty when the field is to be left alone. */
  Optional<DesiredField> desired(
      ScimUser user, Optional<String> orgSuffix, List<Problem> problems) {
    if (rule.constant().isPresent()) {
      return checked(rule.constant().get(), rule.strength(), "constant", List.of(), problems);
    }
    boolean cleared = false;
    for (int i = 0; i < paths.size(); i++) {
      List<ScimValue> values = user.values(paths.get(i).path());
      Optional<Problem> misfit = misfit(paths.get(i), rule.sources().get(i), values);
      if (misfit.isPresent()) {
        problems.add(misfit.get());
        return Optional.empty();
      }
      Optional<ScimValue> value =
          values.stream().filter(v -> v.text().filter(t -> !t.isBlank()).isPresent()).findFirst();
      if (value.isPresent()) {
        String source = rule.sources().get(i) + via();
        return fromValue(value.get(), source, orgSuffix, problems);
      }
      cleared |= user.state(paths.get(i).path()) != AttributeState.NOT_MENTIONED;
    }
    return withoutValue(cleared, problems);
  }

  private Optional<DesiredField> fromValue(
      ScimValue value, String source, Optional<String> orgSuffix, List<Problem> problems) {
    if (value instanceof ScimBoolean flag && rule.transforms().isEmpty()) {
      FieldValue checkbox = FieldValue.bool(flag.value());
      return Optional.of(new DesiredField(checkbox, rule.strength(), source, List.of()));
    }
    String text = value.text().orElse("").strip();
    List<String> notes = new ArrayList<>();
    Optional<String> result =
        new Texts(rule.field(), orgSuffix, notes).through(rule.transforms(), text);
    if (result.isPresent()) {
      return result.get().isEmpty()
          ? withoutValue(true, problems)
          : checked(result.get(), rule.strength(), source, notes, problems);
    }
    if (rule.orElse().isPresent()) {
      String other = rule.orElse().get();
      notes.add(
          rule.field()
              + ": \""
              + text
              + "\" has no value in the picklist, \""
              + other
              + "\" is used.");
      return checked(other, rule.strength(), "default, for " + source, notes, problems);
    }
    problems.add(
        new Problem(
            ProblemCode.UNKNOWN_VALUE,
            place(source),
            text,
            "Send a value that the picklist knows, or give the rule a default with orElse."));
    return Optional.empty();
  }

  private Optional<DesiredField> withoutValue(boolean cleared, List<Problem> problems) {
    String sources = String.join(" or ", rule.sources());
    if (rule.orElse().isPresent()) {
      // What the resource does not mention must not overwrite what the org holds.
      Strength strength = cleared ? rule.strength() : Strength.ON_CREATE_ONLY;
      return checked(rule.orElse().get(), strength, "default, no " + sources, List.of(), problems);
    }
    if (rule.required()) {
      problems.add(
          new Problem(
              ProblemCode.MISSING_REQUIRED,
              place(sources),
              "",
              "Send one of the attributes, or give the rule another source with orFrom or a default"
                  + " with orElse."));
      return Optional.empty();
    }
    return cleared
        ? Optional.of(
            new DesiredField(
                FieldValue.empty(), rule.strength(), sources + " was cleared", List.of()))
        : Optional.empty();
  }

  private Optional<DesiredField> checked(
      String value, Strength strength, String source, List<String> notes, List<Problem> problems) {
    Optional<FieldFault> fault = FieldFault.in(rule.field(), value);
    if (fault.isPresent()) {
      String fix = fault.get().says() + ": " + fault.get().remedy() + ".";
      problems.add(new Problem(fault.get().code(), place(source), value, fix));
      return Optional.empty();
    }
    return Optional.of(new DesiredField(FieldValue.text(value), strength, source, notes));
  }

  /** Returns why the values of a source cannot be told apart from none, or from each other. */
  private Optional<Problem> misfit(SourcePath path, String source, List<ScimValue> values) {
    Optional<ScimValue> complex =
        values.stream().filter(v -> v.text().isEmpty() && !v.isUnassigned()).findFirst();
    if (complex.isPresent()) {
      return Optional.of(
          invalid(source, complex.get(), "Send a simple value: what is inside is never guessed."));
    }
    if (path.isSingle() && values.size() > 1) {
      return Optional.of(
          invalid(source, values.get(1), "It is one of " + values.size() + ": send one value."));
    }
    return Optional.empty();
  }

  private Problem invalid(String source, ScimValue value, String fix) {
    String shown = value.text().orElse(value.toString());
    return new Problem(ProblemCode.INVALID_VALUE, place(source), shown, fix);
  }

  private String place(String source) {
    return rule.field() + " from " + source;
  }

  private String via() {
    return rule.transforms().isEmpty()
        ? ""
        : " via "
            + rule.transforms().stream().map(Transform::text).collect(Collectors.joining(", "));
  }
}
