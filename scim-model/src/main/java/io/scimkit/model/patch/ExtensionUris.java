package io.scimkit.model.patch;

import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;

/** Names an extension in {@code schemas} once a resource has it (RFC 7643 section 3). */
final class ExtensionUris {
  private ExtensionUris() {}

  static ScimObject named(ScimObject tree, String uri, SchemaSet schemas) {
    int index = tree.indexOf("schemas");
    if (index < 0 || !(tree.valueAt(index) instanceof ScimList list)) {
      ScimValue core = ScimValue.of(schemas.core().uri());
      return tree.with("schemas", ScimList.of(List.of(core, ScimValue.of(uri))));
    }
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).text().filter(uri::equalsIgnoreCase).isPresent()) {
        return tree;
      }
    }
    return tree.with("schemas", list.plus(ScimValue.of(uri)));
  }
}
