package io.scimkit.model.patch;

import io.scimkit.model.filter.And;
import io.scimkit.model.filter.Comparison;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.Operator;
import io.scimkit.model.filter.Or;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tells the values of a list apart by the texts of some of their parts, as a filter does. */
final class Selection implements Comparator<ScimObject> {
  private final List<SchemaAttribute> parts;

  private Selection(List<SchemaAttribute> parts) {
    this.parts = parts;
  }

  /**
   * A filter that selects exactly these values of a list.
   *
   * @param wanted some values of the list
   * @param list the list, of complex values only
   * @param definition the attribute
   * @param ways the parts to tell values apart by, the best first
   */
  static Optional<Expression> of(
      List<ScimObject> wanted, ScimList list, SchemaAttribute definition, List<List<String>> ways) {
    for (List<String> names : ways) {
      List<SchemaAttribute> parts = new ArrayList<>(names.size());
      for (String name : names) {
        definition.subAttribute(name).filter(Selection::isText).ifPresent(parts::add);
      }
      Optional<Expression> filter =
          parts.size() == names.size() ? new Selection(parts).of(wanted, list) : Optional.empty();
      if (filter.isPresent()) {
        return filter;
      }
    }
    return Optional.empty();
  }

  /** Times are compared as such, not as they are written. */
  private static boolean isText(SchemaAttribute part) {
    return part.type() == AttributeType.STRING
        || part.type() == AttributeType.REFERENCE
        || part.type() == AttributeType.BINARY;
  }

  private Optional<Expression> of(List<ScimObject> wanted, ScimList list) {
    TreeSet<ScimObject> selected = new TreeSet<>(this);
    List<Expression> choices = new ArrayList<>(wanted.size());
    for (ScimObject value : wanted) {
      if (!isComplete(value)) {
        return Optional.empty();
      }
      if (selected.add(value)) {
        choices.add(equality(value));
      }
    }
    int matched = 0;
    for (int i = 0; i < list.size(); i++) {
      ScimObject value = (ScimObject) list.get(i);
      if (isComplete(value)) {
        matched += selected.contains(value) ? 1 : 0;
      } else if (isIllTyped(value)) {
        return Optional.empty();
      }
    }
    return matched == wanted.size()
        ? Optional.of(choices.size() == 1 ? choices.get(0) : new Or(choices))
        : Optional.empty();
  }

  private boolean isComplete(ScimObject value) {
    for (int i = 0; i < parts.size(); i++) {
      if (!(part(value, i) instanceof ScimString)) {
        return false;
      }
    }
    return true;
  }

  /** What a filter makes of a list in the place of a text need not be known here. */
  private boolean isIllTyped(ScimObject value) {
    for (int i = 0; i < parts.size(); i++) {
      ScimValue part = part(value, i);
      if (part != ScimNull.NULL && !(part instanceof ScimString)) {
        return true;
      }
    }
    return false;
  }

  private ScimValue part(ScimObject value, int index) {
    int position = value.indexOf(parts.get(index).name());
    return position < 0 ? ScimNull.NULL : value.valueAt(position);
  }

  private String text(ScimObject value, int index) {
    return ((ScimString) part(value, index)).value();
  }

  private Expression equality(ScimObject value) {
    List<Expression> comparisons = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      AttributePath name = AttributePath.of(parts.get(i).name());
      comparisons.add(new Comparison(name, Operator.EQ, part(value, i)));
    }
    return comparisons.size() == 1 ? comparisons.get(0) : new And(comparisons);
  }

  @Override
  public int compare(ScimObject one, ScimObject other) {
    for (int i = 0; i < parts.size(); i++) {
      String left = text(one, i);
      String right = text(other, i);
      int order =
          parts.get(i).comparesExactly() ? left.compareTo(right) : left.compareToIgnoreCase(right);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
