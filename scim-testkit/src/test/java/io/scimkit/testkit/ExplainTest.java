package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** {@code query.explain()} of jsforce: GET query?explain= with SOQL. */
class ExplainTest extends DoorContract {

  private Reply explain(String soql) {
    return wire.get("/query/?explain=" + Wire.encode(soql));
  }

  @Test
  void an_indexed_filter_comes_before_the_scan() {
    int users = countOf("SELECT Id FROM User");
    JsonArray plans =
        explain("SELECT Id FROM User WHERE Username = 'admin@acme.example' AND IsActive = true")
            .object()
            .getJsonArray("plans");
    JsonObject index = plans.getJsonObject(0);
    assertThat(index.getString("leadingOperationType")).isEqualTo("Index");
    assertThat(index.getJsonArray("fields").getString(0)).isEqualTo("Username");
    assertThat(index.getInt("cardinality")).isEqualTo(1);
    assertThat(index.getInt("sobjectCardinality")).isEqualTo(users);
    assertThat(index.getString("sobjectType")).isEqualTo("User");
    JsonObject scan = plans.getJsonObject(1);
    assertThat(scan.getString("leadingOperationType")).isEqualTo("TableScan");
    assertThat(scan.getInt("cardinality")).isEqualTo(users);
    assertThat(scan.getJsonArray("fields")).isEmpty();
    assertThat(index.getJsonNumber("relativeCost").doubleValue())
        .isLessThan(scan.getJsonNumber("relativeCost").doubleValue());
  }

  @Test
  void a_filter_without_an_index_leaves_the_scan() {
    JsonArray plans =
        explain("SELECT Id FROM User WHERE Title = 'x'").object().getJsonArray("plans");
    assertThat(plans).hasSize(1);
    assertThat(plans.getJsonObject(0).getString("leadingOperationType")).isEqualTo("TableScan");
  }

  @Test
  void what_cannot_be_queried_cannot_be_explained() {
    assertThat(explain("SELECT Nope FROM User").code()).isEqualTo("INVALID_FIELD");
    assertThat(explain("SELECT").code()).isEqualTo("MALFORMED_QUERY");
    assertThat(explain("").code()).isEqualTo("MALFORMED_QUERY");
  }
}
