package io.scimkit.model;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;

/** Keeps a resource's {@code schemas} in step with its extensions. */
final class SchemaUris {
  private SchemaUris() {}

  /** The resource's schema URIs with one more, unless it is named already. */
  static ScimList with(ScimObject resource, String uri) {
    List<ScimValue> uris = new ArrayList<>(resource.values("schemas"));
    boolean named =
        uris.stream().anyMatch(known -> known.text().filter(uri::equalsIgnoreCase).isPresent());
    if (!named) {
      uris.add(ScimValue.of(uri));
    }
    return ScimList.of(uris);
  }
}
