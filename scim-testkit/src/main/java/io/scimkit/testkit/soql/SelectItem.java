package io.scimkit.testkit.soql;

import java.util.Optional;

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
