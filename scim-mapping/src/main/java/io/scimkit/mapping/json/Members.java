package io.scimkit.mapping.json;

import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A strict view of one JSON object: each member is asked for by name and type, and {@link #end()}
 * reports those that nobody asked for. Problems are collected, so that all come at once.
 */
public final class Members {

  private final JsonObject object;
  private final String pointer;
  private final List<Problem> problems;
  private final Set<String> known = new LinkedHashSet<>();

  /** Views an object that stands at the pointer; problems are added to the list. */
  public Members(JsonObject object, String pointer, List<Problem> problems) {
    this.object = object;
    this.pointer = pointer;
    this.problems = problems;
  }

  /** Returns the JSON pointer of a member. */
  public String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the JSON pointer of this object. */
  public String pointer() {
    return pointer;
  }

  /** Tells whether a member is there, without counting it as known. */
  public boolean has(String name) {
    return object.containsKey(name);
  }

  /** Returns any member. */
  public Optional<JsonValue> any(String name) {
    known.add(name);
    return Optional.ofNullable(object.get(name));
  }

  /** Returns a member that is text. */
  public Optional<String> text(String name) {
    return any(name)
        .flatMap(
            value ->
                value instanceof JsonString text
                    ? Optional.of(text.getString())
                    : wrongType(name, value, "text"));
  }

  /** Returns a member that is text; reports it when it is missing or blank. */
  public String requiredText(String name) {
    Optional<JsonValue> value = any(name);
    Optional<String> text = text(name);
    if (value.isEmpty() || text.filter(String::isBlank).isPresent()) {
      invalid(at(name), "", "Give it a text that is not blank.");
    }
    return text.orElse("");
  }

  /** Returns a member that is true or false; false when it is missing. */
  public boolean flag(String name) {
    Optional<JsonValue> value = any(name);
    if (value.isPresent()
        && value.get().getValueType() != JsonValue.ValueType.TRUE
        && value.get().getValueType() != JsonValue.ValueType.FALSE) {
      wrongType(name, value.get(), "true or false");
    }
    return value.filter(v -> v.getValueType() == JsonValue.ValueType.TRUE).isPresent();
  }

  /** Returns a member that is a whole number. */
  public Optional<Integer> number(String name) {
    return any(name)
        .flatMap(
            value ->
                value instanceof JsonNumber number && number.toString().matches("-?\\d{1,9}")
                    ? Optional.of(number.intValue())
                    : wrongType(name, value, "a whole number"));
  }

  /** Reports a version that is missing or another one. */
  public void version(int only) {
    if (!any("version").isPresent() || number("version").filter(v -> v != only).isPresent()) {
      String is = any("version").map(JsonText::shown).orElse("");
      invalid(at("version"), is, "Write \"version\": " + only + ", the only one there is.");
    }
  }

  /** Returns a member that is an object. */
  public Optional<Members> object(String name) {
    return any(name)
        .flatMap(
            value ->
                value instanceof JsonObject inner
                    ? Optional.of(new Members(inner, at(name), problems))
                    : wrongType(name, value, "an object"));
  }

  /** Returns the elements of a member that is an array; none when it is missing. */
  public List<JsonValue> array(String name) {
    return any(name)
        .flatMap(
            value ->
                value instanceof JsonArray array
                    ? Optional.<List<JsonValue>>of(array)
                    : wrongType(name, value, "an array"))
        .orElse(List.of());
  }

  /** Returns the texts of a member that is one text or an array of texts; none when missing. */
  public List<String> texts(String name) {
    Optional<JsonValue> member = any(name);
    if (member.isPresent() && member.get() instanceof JsonString text) {
      return List.of(text.getString());
    }
    List<String> texts = new ArrayList<>();
    for (JsonValue value : array(name)) {
      if (value instanceof JsonString text) {
        texts.add(text.getString());
      } else {
        wrongType(name, value, "a text or an array of texts");
      }
    }
    return texts;
  }

  /** Reports the members that nobody asked for, each with the nearest name that is known. */
  public void end() {
    for (String name : object.keySet()) {
      if (!known.contains(name)) {
        String fix =
            Nearest.to(name, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Known here: " + String.join(", ", known) + ".");
        problems.add(new Problem(ProblemCode.UNKNOWN_MEMBER, at(name), "", fix));
      }
    }
  }

  /** Reports a part of the definition. */
  public void invalid(String place, String value, String fix) {
    problems.add(new Problem(ProblemCode.INVALID_DEFINITION, place, value, fix));
  }

  private <T> Optional<T> wrongType(String name, JsonValue value, String wanted) {
    String is = value.getValueType().name().toLowerCase(Locale.ROOT);
    invalid(at(name), JsonText.shown(value), "Write " + wanted + ", not " + is + ".");
    return Optional.empty();
  }
}
