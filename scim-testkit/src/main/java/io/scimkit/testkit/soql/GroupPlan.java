package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sorts rows into groups and aggregates them. Groups come in the order of their first rows. */
final class GroupPlan {

  private final List<Operand<SoqlRow>> keys = new ArrayList<>();
  private final List<Operand<SoqlRow>> arguments = new ArrayList<>();
  private final List<Aggregate.Function> functions = new ArrayList<>();

  Operand<Group> key(Operand<SoqlRow> key) {
    int index = keys.size();
    keys.add(key);
    return of(key, group -> group.keys().get(index), key.type(), key.caseSensitive());
  }

  Operand<Group> aggregate(
      Aggregate.Function function, Operand<SoqlRow> argument, Aggregate aggregate) {
    int index = functions.size();
    functions.add(function);
    arguments.add(argument);
    SoqlType type =
        switch (function) {
          case COUNT, COUNT_DISTINCT -> SoqlType.INTEGER;
          case SUM, AVG -> SoqlType.DOUBLE;
          case MIN, MAX -> argument.type();
        };
    Operand<Group> result =
        of(
            argument,
            group -> group.accumulators().get(index).result(),
            type,
            argument.caseSensitive());
    return new Operand<>(
        result.cell(),
        type,
        result.caseSensitive(),
        result.name(),
        aggregate.place(),
        Optional.empty());
  }

  private static Operand<Group> of(
      Operand<SoqlRow> origin, Cell<Group> cell, SoqlType type, boolean caseSensitive) {
    return new Operand<>(
        cell, type, caseSensitive, origin.name(), origin.place(), Optional.empty());
  }

  /** Whether a group is a subtotal over a key, as a number. */
  Operand<Group> grouping(Operand<Group> key, int index, Place place) {
    return new Operand<>(
        group -> group.keeps(index) ? 0 : 1,
        SoqlType.INTEGER,
        false,
        key.name(),
        place,
        Optional.empty());
  }

  List<Group> run(RowPlan rows, Subtotals subtotals) {
    Map<List<@Nullable Object>, Group> groups = new LinkedHashMap<>();
    List<Integer> kinds = subtotals.kept(keys.size());
    if (keys.isEmpty()) {
      groups.put(keyed(0, List.of()), group(List.of(), 0));
    }
    rows.forEach(
        row -> {
          for (int kept : kinds) {
            List<@Nullable Object> key = keyed(kept, values(kept, operand -> operand.keyOf(row)));
            Group group = groups.get(key);
            if (group == null) {
              group = group(values(kept, operand -> operand.cell().of(row)), kept);
              groups.put(key, group);
            }
            add(row, group);
          }
          return true;
        });
    // Each kind of subtotal follows what it sums up.
    List<Group> ordered = new ArrayList<>(groups.values());
    ordered.sort(Comparator.comparingInt(group -> kinds.indexOf(group.kept())));
    return ordered;
  }

  private List<@Nullable Object> values(
      int kept, Function<Operand<SoqlRow>, @Nullable Object> reader) {
    List<@Nullable Object> values = new ArrayList<>(keys.size() + 1);
    for (int i = 0; i < keys.size(); i++) {
      values.add((kept & (1 << i)) == 0 ? null : reader.apply(keys.get(i)));
    }
    return values;
  }

  /** A subtotal is not the group whose key is null. */
  private static List<@Nullable Object> keyed(int kept, List<@Nullable Object> values) {
    List<@Nullable Object> key = new ArrayList<>(values);
    key.add(kept);
    return key;
  }

  private Group group(List<@Nullable Object> first, int kept) {
    List<Accumulator> accumulators = new ArrayList<>();
    for (int i = 0; i < functions.size(); i++) {
      accumulators.add(Accumulator.of(functions.get(i), arguments.get(i)));
    }
    return new Group(first, accumulators, kept);
  }

  private void add(SoqlRow row, Group group) {
    for (int i = 0; i < arguments.size(); i++) {
      Object value = arguments.get(i).cell().of(row);
      if (value != null) {
        group.accumulators().get(i).add(value);
      }
    }
  }
}
