package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GROUP BY ROLLUP and CUBE with GROUPING(). */
class SubtotalsTest extends DoorContract {

  @BeforeEach
  void fill() {
    account("Web", "Hot");
    account("Web", "Hot");
    account("Web", "Cold");
    account("Phone", "Hot");
    account(null, "Hot");
  }

  private void account(@Nullable String type, String industry) {
    Map<String, String> fields = new HashMap<>(Map.of("Name", "A", "Industry", industry));
    if (type != null) {
      fields.put("Type", type);
    }
    fake.given().row("Account", fields);
  }

  private List<String> rows(String soql) {
    Reply reply = wire.query(soql);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    List<String> rows = new ArrayList<>();
    for (JsonObject row : reply.object().getJsonArray("records").getValuesAs(JsonObject.class)) {
      List<String> cells = new ArrayList<>();
      row.forEach(
          (name, value) -> {
            if (!name.equals("attributes")) {
              cells.add(value == JsonValue.NULL ? "-" : value.toString().replace("\"", ""));
            }
          });
      rows.add(String.join(" ", cells));
    }
    return rows;
  }

  @Test
  void rollup_adds_subtotals_from_the_right_and_the_whole() {
    assertThat(
            rows(
                "SELECT Type, Industry, COUNT(Id) n FROM Account"
                    + " GROUP BY ROLLUP(Type, Industry)"))
        .containsExactly(
            "Web Hot 2",
            "Web Cold 1",
            "Phone Hot 1",
            "- Hot 1",
            "Web - 3",
            "Phone - 1",
            "- - 1",
            "- - 5");
  }

  @Test
  void cube_adds_subtotals_of_all_combinations() {
    assertThat(
            rows("SELECT Type, Industry, COUNT(Id) n FROM Account GROUP BY CUBE(Type, Industry)"))
        .hasSize(10)
        .contains("- Hot 4", "- Cold 1", "Web - 3", "- - 5");
  }

  @Test
  void grouping_tells_a_subtotal_from_a_group_without_a_value() {
    assertThat(
            rows(
                "SELECT Type, GROUPING(Type) g, COUNT(Id) n FROM Account"
                    + " GROUP BY ROLLUP(Type) ORDER BY GROUPING(Type), COUNT(Id) DESC"))
        .containsExactly("Web 0 3", "Phone 0 1", "- 0 1", "- 1 5");
    assertThat(
            rows(
                "SELECT Type, COUNT(Id) n FROM Account GROUP BY ROLLUP(Type)"
                    + " HAVING GROUPING(Type) = 1"))
        .containsExactly("- 5");
  }

  @Test
  void nothing_has_no_subtotals() {
    assertThat(
            rows(
                "SELECT Industry, COUNT(Id) n FROM Account WHERE Industry = 'x' GROUP BY ROLLUP(Industry)"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT COUNT(Id) FROM Account GROUP BY ROLLUP(Industry, Type, Name, OwnerId)",
        "SELECT Industry, GROUPING(Industry) FROM Account GROUP BY Industry",
        "SELECT GROUPING(Name) FROM Account GROUP BY ROLLUP(Industry)",
        "SELECT GROUPING(Industry) FROM Account",
        "SELECT Id FROM Account ORDER BY GROUPING(Industry)",
        "SELECT Id FROM Account WHERE GROUPING(Industry) = 1",
        "SELECT COUNT(Id) FROM Account GROUP BY ROLLUP(Industry), Type",
        "SELECT COUNT(Id) FROM Account GROUP BY ROLLUP(Industry",
      })
  void what_has_no_subtotals_is_refused(String soql) {
    Reply reply = wire.query(soql);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("MALFORMED_QUERY");
  }
}
