package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;

/** What a query needs to know of an object. All look-ups by name ignore case. */
public interface SoqlObject {

  /** The API name as describe spells it. */
  String name();

  /** A field by its API name. */
  Optional<? extends SoqlField> field(String name);

  /** All fields in the order of describe; what {@code FIELDS(ALL)} selects. */
  List<? extends SoqlField> fields();

  /** The reference field behind a parent relationship: {@code Profile} gives {@code ProfileId}. */
  Optional<? extends SoqlField> parent(String relationshipName);

  /** A child relationship: {@code Assignments} of PermissionSet. */
  Optional<SoqlChild> child(String relationshipName);

  /** The largest OFFSET, by default 2,000. The reference shows larger ones for OauthToken only. */
  default int maxOffset() {
    return 2_000;
  }
}
