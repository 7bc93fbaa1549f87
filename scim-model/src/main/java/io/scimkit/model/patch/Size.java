package io.scimkit.model.patch;

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
      size += operation.path().map(path -> path.toString().length()).orElse(0);
      size += operation.value().map(Size::of).orElse(0);
    }
    return size;
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
