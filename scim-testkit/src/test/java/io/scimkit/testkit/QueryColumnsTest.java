package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code sf data query} asks for the columns of each query before it prints the rows. */
class QueryColumnsTest extends DoorContract {
  private Reply columns(String soql) {
    return wire.get("/query?q=" + Wire.encode(soql) + "&columns=true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT id, Profile.Name, Profile.UserLicense.Name, Title FROM User"
            + "|Id Profile(Name UserLicense(Name)) Title",
        "SELECT Name, (SELECT LastName, Owner.Name FROM Contacts) FROM Account"
            + "|Name Contacts*(LastName Owner(Name))",
        "SELECT Profile.Name, COUNT(Id), MAX(Title) t FROM User GROUP BY Profile.Name"
            + "|Name expr0* t*",
        "SELECT COUNT() FROM User|expr0*",
      })
  void the_columns_stand_as_the_records_have_them(String soql, String columns) {
    assertThat(text(columns(soql).object().getJsonArray("columnMetadata"))).isEqualTo(columns);
  }

  private static String text(JsonArray columns) {
    return columns.stream().map(QueryColumnsTest::text).collect(Collectors.joining(" "));
  }

  private static String text(JsonValue value) {
    JsonObject column = value.asJsonObject();
    String joined = text(column.getJsonArray("joinColumns"));
    return column.getString("columnName")
        + (column.getBoolean("aggregate") ? "*" : "")
        + (joined.isEmpty() ? "" : "(" + joined + ")");
  }

  @Test
  void no_rows_come_and_what_cannot_run_is_refused() {
    JsonObject reply = columns("SELECT Id, COUNT(Name) FROM User GROUP BY Id").object();
    assertThat(reply).doesNotContainKey("records");
    assertThat(reply.getString("entityName")).isEqualTo("User");
    assertThat(reply.getBoolean("groupBy")).isTrue();
    assertThat(reply.getBoolean("idSelected")).isTrue();
    assertThat(reply.getString("keyPrefix")).isEqualTo("005");
    assertThat(columns("SELECT Nope FROM User").code()).isEqualTo("INVALID_FIELD");
    assertThat(columns("SELECT TYPEOF Owner WHEN User THEN Id END FROM Case").status())
        .isEqualTo(501);
  }
}
