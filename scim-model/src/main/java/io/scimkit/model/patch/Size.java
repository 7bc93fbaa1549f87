package io.scimkit.model.patch;

import io.scimkit.model.filter.And;
import io.scimkit.model.filter.Comparison;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.Or;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.path.Path;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.List;

/** About how many characters operations take in JSON, counted without writing them. */
final class Size {
  // {"op":"replace","path":"","value":},
  private static final int FRAME = 36;

  private Size() {}

  static int of(List<PatchOperation> operations) {
    int size = 0;
    for (PatchOperation operation : operations) {
      size += FRAME;
      size += operation.path().map(Size::of).orElse(0);
      size += operation.value().map(Size::of).orElse(0);
    }
    return size;
  }

  private static int of(Path path) {
    return of(path.attribute()) + path.filter().map(filter -> 2 + of(filter)).orElse(0);
  }

  private static int of(AttributePath attribute) {
    return attribute.schema().map(uri -> uri.length() + 1).orElse(0)
        + attribute.name().length()
        + attribute.subAttribute().map(sub -> sub.length() + 1).orElse(0);
  }

  private static int of(Expression filter) {
    return switch (filter.kind()) {
      case AND -> of(((And) filter).operands(), " and ");
      case OR -> of(((Or) filter).operands(), " or ");
      case COMPARISON -> of((Comparison) filter);
      case NOT, PRESENCE, VALUE_PATH -> filter.toString().length();
    };
  }

  private static int of(List<Expression> operands, String separator) {
    int size = 0;
    for (Expression operand : operands) {
      size += of(operand) + separator.length();
    }
    return size - separator.length();
  }

  private static int of(Comparison comparison) {
    // a text's quotes are escaped once more
    int quotes = comparison.value().kind() == ScimValue.Kind.STRING ? 2 : 0;
    return of(comparison.attribute()) + " eq ".length() + of(comparison.value()) + quotes;
  }

  private static int of(ScimValue value) {
    return switch (value.kind()) {
      case OBJECT -> of((ScimObject) value);
      case LIST -> of((ScimList) value);
      case STRING -> ((ScimString) value).value().length() + 2;
      case NUMBER -> value.toString().length();
      case BOOLEAN, NULL -> 5;
    };
  }

  private static int of(ScimObject object) {
    int size = 2;
    for (int i = 0; i < object.size(); i++) {
      size += object.nameAt(i).length() + 4 + of(object.valueAt(i));
    }
    return size;
  }

  private static int of(ScimList list) {
    int size = 2;
    for (int i = 0; i < list.size(); i++) {
      size += of(list.get(i)) + 1;
    }
    return size;
  }
}
