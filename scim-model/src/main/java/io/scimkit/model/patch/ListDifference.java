package io.scimkit.model.patch;

import io.scimkit.model.ScimException;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.path.Path;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations that turn one list of values into another. Single changes are tried and kept only
 * if they lead there and are shorter than the whole list.
 */
final class ListDifference {
  private static final List<String> IDENTIFYING = List.of("value", "type");
  private static final List<List<String>> BY_VALUE =
      List.of(List.of("value"), List.of("type"), List.of("value", "type"));
  private static final List<List<String>> BY_TYPE =
      List.of(List.of("type"), List.of("value"), List.of("value", "type"));

  private final AttributePath path;
  private final SchemaAttribute definition;
  private final SchemaSet schemas;
  private final ScimList before;
  private final ScimList after;
  // whether the single changes lead there beyond doubt, so that trying them can be spared
  private boolean certain;

  private ListDifference(
      AttributePath path,
      SchemaAttribute definition,
      SchemaSet schemas,
      ScimList before,
      ScimList after) {
    this.path = path;
    this.definition = definition;
    this.schemas = schemas;
    this.before = before;
    this.after = after;
  }

  static List<PatchOperation> between(
      AttributePath path,
      SchemaAttribute definition,
      ScimList before,
      ScimList after,
      SchemaSet schemas) {
    return new ListDifference(path, definition, schemas, before, after).shortest();
  }

  private List<PatchOperation> shortest() {
    List<PatchOperation> whole =
        List.of(
            new PatchOperation(PatchOperation.Kind.REPLACE, Path.of(path), Assigned.partOf(after)));
    if (definition.type() != AttributeType.COMPLEX) {
      return onlyAdded().orElse(whole);
    }
    return single().filter(one -> Size.of(one) < Size.of(whole) && leadsThere(one)).orElse(whole);
  }

  private boolean leadsThere(List<PatchOperation> operations) {
    if (certain) {
      return true;
    }
    ScimObject holder = ScimObject.of(definition.name(), before);
    String uri = path.schema().orElse("");
    ScimObject tree = uri.isEmpty() ? holder : ScimObject.of(uri, holder);
    ScimObject result;
    try {
      result = Program.of(operations, Dialect.changingUnknown(), schemas).run(tree);
    } catch (ScimException refused) {
      return false;
    }
    ScimObject changed = uri.isEmpty() ? result : result.object(uri).orElse(ScimObject.empty());
    return changed.get(definition.name()).filter(after::sameStateAs).isPresent();
  }

  private Optional<List<PatchOperation>> onlyAdded() {
    Map<ScimValue, Integer> left = counted(before);
    List<ScimValue> added = new ArrayList<>();
    for (ScimValue value : after) {
      if (left.merge(value, -1, Integer::sum) < 0) {
        added.add(value);
      }
    }
    boolean removed = left.values().stream().anyMatch(count -> count > 0);
    if (removed || added.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    List<PatchOperation> add = List.of(addition(added));
    return leadsThere(add) ? Optional.of(add) : Optional.empty();
  }

  private static Map<ScimValue, Integer> counted(ScimList list) {
    Map<ScimValue, Integer> counts = new HashMap<>();
    list.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }

  private PatchOperation addition(List<ScimValue> added) {
    return new PatchOperation(
        PatchOperation.Kind.ADD, Path.of(path), Assigned.partOf(ScimList.of(added)));
  }

  /** Removals, changes of one value and additions; empty if a value cannot be told apart. */
  private Optional<List<PatchOperation>> single() {
    List<ScimObject> gone = new ArrayList<>(4);
    List<ScimValue> come = new ArrayList<>(4);
    if (!split(gone, come)) {
      return Optional.empty();
    }
    List<PatchOperation> changes = new ArrayList<>(2);
    pair(gone, come, changes);
    certain = Certainty.of(definition, before, after).isGiven(gone, come, changes);
    List<PatchOperation> all = new ArrayList<>(4);
    if (!gone.isEmpty()) {
      Optional<Expression> selection = Selection.of(gone, before, definition, BY_VALUE);
      if (selection.isEmpty()) {
        return Optional.empty();
      }
      Path selected = Path.of(path, selection.get());
      all.add(new PatchOperation(PatchOperation.Kind.REMOVE, selected, null));
    }
    all.addAll(changes);
    if (!come.isEmpty()) {
      all.add(addition(come));
    }
    return Optional.of(all);
  }

  /** Finds what is only in the one list and only in the other; false for values that are bare. */
  private boolean split(List<ScimObject> gone, List<ScimValue> come) {
    for (int i = 0; i < before.size(); i++) {
      if (!(before.get(i) instanceof ScimObject)) {
        return false;
      }
    }
    Leftovers left = Leftovers.of(before, after);
    left.onlyBefore().forEach(value -> gone.add((ScimObject) value));
    come.addAll(left.onlyAfter());
    return true;
  }

  /** Takes pairs of one type or one value out of both lists, and changes the one into the other. */
  private void pair(List<ScimObject> gone, List<ScimValue> come, List<PatchOperation> changes) {
    // beyond a handful it is members coming and going, not one value edited
    if (gone.size() > 8 || come.size() > 8) {
      return;
    }
    for (int i = 0; i < gone.size(); i++) {
      ScimObject old = gone.get(i);
      int twin = twin(old, come);
      if (twin >= 0) {
        ScimObject now = (ScimObject) come.get(twin);
        Optional<Expression> selection =
            Selection.of(List.of(old), before, definition, ways(old, now));
        if (selection.isPresent()) {
          changes.add(change(old, now, selection.get()));
          gone.remove(i--);
          come.remove(twin);
        }
      }
    }
  }

  /** What both have in common tells the value apart best. */
  private static List<List<String>> ways(ScimObject old, ScimObject now) {
    return isAlike(old, now, "value") ? BY_VALUE : BY_TYPE;
  }

  private static int twin(ScimObject old, List<ScimValue> come) {
    for (String name : IDENTIFYING) {
      for (int i = 0; i < come.size(); i++) {
        if (come.get(i) instanceof ScimObject now && isAlike(old, now, name)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isAlike(ScimObject old, ScimObject now, String name) {
    int one = old.indexOf(name);
    int other = now.indexOf(name);
    return one >= 0
        && other >= 0
        && old.valueAt(one) instanceof ScimString text
        && text.equals(now.valueAt(other));
  }

  private PatchOperation change(ScimObject old, ScimObject now, Expression selection) {
    ScimObject changed = Difference.changed(old, now);
    boolean single = changed.size() == 1 && !removes(old, now);
    // no path leads to what no schema knows
    if (single && definition.subAttribute(changed.nameAt(0)).isPresent()) {
      Path part = Path.of(path.dot(changed.nameAt(0)), selection);
      return new PatchOperation(PatchOperation.Kind.REPLACE, part, changed.valueAt(0));
    }
    return new PatchOperation(
        PatchOperation.Kind.REPLACE, Path.of(path, selection), Assigned.partOf(now));
  }

  private static boolean removes(ScimObject old, ScimObject now) {
    for (int i = 0; i < old.size(); i++) {
      int twin = now.indexOf(old.nameAt(i));
      boolean kept = twin >= 0 && !now.valueAt(twin).isUnassigned();
      if (!kept && !old.valueAt(i).isUnassigned()) {
        return true;
      }
    }
    return false;
  }
}
