package io.scimkit.model.patch;

import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimObject;
import java.util.List;

/**
 * A PATCH made ready for one set of schemas: paths looked up, values read and checked, once.
 *
 * @param schemas the schemas it is made for
 * @param steps what is done, in order
 * @param dropped the unknown paths that were left out
 */
record Program(SchemaSet schemas, List<Step> steps, List<String> dropped) {

  static Program of(List<PatchOperation> operations, Dialect dialect, SchemaSet schemas) {
    StepCompiler compiler = new StepCompiler(dialect, schemas);
    for (int i = 0; i < operations.size(); i++) {
      compiler.add(operations.get(i), i);
    }
    return new Program(schemas, compiler.steps(), compiler.dropped());
  }

  /** Runs all steps, or throws; the tree that is handed in never changes. */
  ScimObject run(ScimObject tree) {
    ScimObject result = tree;
    for (Step step : steps) {
      result = step.apply(result);
    }
    return result;
  }
}
