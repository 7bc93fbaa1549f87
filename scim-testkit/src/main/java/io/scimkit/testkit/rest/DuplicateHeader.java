package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.Duplicates;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The header {@code Sforce-Duplicate-Rule-Header: allowSave=true; includeRecordDetails=true}. Its
 * third field, runAsCurrentUser, changes nothing: sharing is not modelled.
 */
final class DuplicateHeader {
  /** Older versions do not know the header. */
  private static final int SINCE = 52;

  private DuplicateHeader() {}

  static Duplicates of(Call call) {
    String header =
        call.versionNumber() < SINCE
            ? ""
            : call.headers()
                .get("Sforce-Duplicate-Rule-Header")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
    List<String> said = List.of(header.split("[;,]", -1));
    boolean details = said.contains("includerecorddetails=true");
    RecordJson json = new RecordJson(call.root());
    return new Duplicates(
        said.contains("allowsave=true"),
        row -> {
          SObjectType type = Rows.type(call, row.type().name());
          List<SObjectField> fields =
              details ? Rows.fields(type, Optional.empty()) : type.fields().subList(0, 1);
          return json.row(row, fields);
        });
  }
}
