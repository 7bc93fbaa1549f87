package io.scimkit.model.schema;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.List;

/** Writes attribute definitions as RFC 7643 section 8.7 shows them. */
final class AttributeWriter {
  private AttributeWriter() {}

  static ScimList write(List<SchemaAttribute> definitions) {
    return ScimList.of(definitions.stream().map(AttributeWriter::write).toList());
  }

  private static ScimObject write(SchemaAttribute definition) {
    ScimObjectBuilder json =
        ScimObject.builder()
            .set("name", definition.name())
            .set("type", definition.type().keyword())
            .set("multiValued", definition.multiValued())
            .set("description", definition.description())
            .set("required", definition.required())
            .set("caseExact", definition.caseExact())
            .set("mutability", definition.mutability().keyword())
            .set("returned", definition.returned().keyword())
            .set("uniqueness", definition.uniqueness().keyword());
    texts(json, "canonicalValues", definition.canonicalValues());
    texts(json, "referenceTypes", definition.referenceTypes());
    if (!definition.subAttributes().isEmpty()) {
      json.set("subAttributes", write(definition.subAttributes()));
    }
    return json.build();
  }

  private static void texts(ScimObjectBuilder json, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      json.set(name, ScimList.of(texts.stream().map(ScimValue::of).toList()));
    }
  }
}
