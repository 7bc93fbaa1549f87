package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One entry of a field list. */
sealed interface SelectItem {

  /** Where it begins. */
  Place place();

  /** Appends the canonical text. */
  void write(StringBuilder text);

  /** A field, date function or aggregate, maybe with an alias. */
  record Value(Expression expression, Optional<String> alias, Place place) implements SelectItem {
    @Override
    public void write(StringBuilder text) {
      expression.write(text);
      alias.ifPresent(name -> text.append(' ').append(name));
    }
  }

  /** {@code COUNT()}, which stands alone. */
  record CountRows(Place place) implements SelectItem {
    @Override
    public void write(StringBuilder text) {
      text.append("COUNT()");
    }
  }

  /** {@code FIELDS(ALL)} and its kin. */
  record Fields(Group group, Place place) implements SelectItem {
    @Override
    public void write(StringBuilder text) {
      text.append("FIELDS(").append(group).append(')');
    }

    enum Group {
      ALL,
      STANDARD,
      CUSTOM;

      boolean holds(SoqlField field) {
        return this == ALL || (this == CUSTOM) == field.custom();
      }
    }
  }

  /**
   * {@code TYPEOF Owner WHEN User THEN Email ELSE Name END}.
   *
   * @param otherwise the fields after ELSE; none without it
   */
  record TypeOf(Path relationship, List<When> whens, List<Path> otherwise, Place place)
      implements SelectItem {

    /** The fields of one object that the relationship may lead to. */
    record When(Path object, List<Path> fields) {
      When {
        fields = List.copyOf(fields);
      }
    }

    public TypeOf {
      whens = List.copyOf(whens);
      otherwise = List.copyOf(otherwise);
    }

    @Override
    public void write(StringBuilder text) {
      text.append("TYPEOF ");
      relationship.write(text);
      for (When when : whens) {
        text.append(" WHEN ").append(when.object()).append(" THEN ").append(joined(when.fields()));
      }
      if (!otherwise.isEmpty()) {
        text.append(" ELSE ").append(joined(otherwise));
      }
      text.append(" END");
    }

    private static String joined(List<Path> paths) {
      return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
  }

  /** A sub-query over a child relationship. */
  record Children(Select select, Place place) implements SelectItem {
    @Override
    public void write(StringBuilder text) {
      text.append('(');
      select.write(text);
      text.append(')');
    }
  }
}
