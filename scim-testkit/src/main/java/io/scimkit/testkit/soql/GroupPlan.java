package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  List<Group> run(RowPlan rows) {
    Map<List<@Nullable Object>, Group> groups = new LinkedHashMap<>();
    if (keys.isEmpty()) {
      groups.put(List.of(), group(List.of()));
    }
    rows.forEach(
        row -> {
          List<@Nullable Object> key = new ArrayList<>(keys.size());
          keys.forEach(operand -> key.add(operand.keyOf(row)));
          Group group = groups.get(key);
          if (group == null) {
            List<@Nullable Object> first = new ArrayList<>(keys.size());
            keys.forEach(operand -> first.add(operand.cell().of(row)));
            group = group(first);
            groups.put(key, group);
          }
          add(row, group);
          return true;
        });
    return new ArrayList<>(groups.values());
  }

  private Group group(List<@Nullable Object> first) {
    List<Accumulator> accumulators = new ArrayList<>();
    for (int i = 0; i < functions.size(); i++) {
      accumulators.add(Accumulator.of(functions.get(i), arguments.get(i)));
    }
    return new Group(first, accumulators);
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
