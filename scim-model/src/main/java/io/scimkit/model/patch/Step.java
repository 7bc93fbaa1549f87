package io.scimkit.model.patch;

import io.scimkit.model.value.ScimObject;

/** One change of a tree. */
interface Step {

  /** Answers with the changed tree, sharing what did not change. */
  ScimObject apply(ScimObject tree);
}
