package io.scimkit.salesforce.rest;

import static io.scimkit.salesforce.soql.Condition.all;
import static io.scimkit.salesforce.soql.Condition.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.salesforce.json.Json;
import io.scimkit.salesforce.soql.Reference;
import io.scimkit.salesforce.soql.Soql;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositeTest {

  @Test
  void the_body_forces_order_and_keeps_each_part_to_itself() {
    Composite call =
        new Composite()
            .query(
                "login",
                Soql.select("Id")
                    .from("UserLogin")
                    .where(all(eq("UserId", "005RM000002FZAlYAO"), eq("IsFrozen", false))))
            .update(
                "freeze",
                "UserLogin",
                Target.of(Reference.toRow("login", 0)),
                Json.object().add("IsFrozen", true).build());

    assertThat(call.writes()).isTrue();
    assertThat(call.body("v62.0").toString())
        .isEqualTo(
            "{\"allOrNone\":false,\"collateSubrequests\":false,\"compositeRequest\":["
                + "{\"method\":\"GET\",\"url\":\"/services/data/v62.0/query?q=SELECT%20Id%20FROM%20"
                + "UserLogin%20WHERE%20UserId%20%3D%20%27005RM000002FZAlYAO%27%20AND%20IsFrozen"
                + "%20%3D%20false\",\"referenceId\":\"login\"},"
                + "{\"method\":\"PATCH\",\"url\":\"/services/data/v62.0/sobjects/UserLogin/"
                + "@{login.records[0].Id}\",\"referenceId\":\"freeze\",\"body\":{\"IsFrozen\":true}}]}");
  }

  @Test
  void references_stay_as_they_are_and_the_rest_of_a_query_is_encoded() {
    Composite call =
        new Composite()
            .query(
                "sets",
                Soql.select("Id")
                    .from("PermissionSetAssignment")
                    .where(all(eq("AssigneeId", Reference.toRow("user", 0)), eq("X", "50 % @x"))));

    assertThat(call.parts().get(0).path())
        .contains("%27@{user.records[0].Id}%27")
        .endsWith("%2750%20%25%20%40x%27");
  }

  @Test
  void more_than_five_queries_or_twenty_five_parts_do_not_fit() {
    Composite queries = new Composite();
    for (int i = 0; i < 5; i++) {
      queries.query("q" + i, Soql.select("Id").from("User"));
    }
    assertThat(queries.freeQueries()).isZero();
    assertThatThrownBy(() -> queries.query("q5", Soql.select("Id").from("User")))
        .isInstanceOf(IllegalStateException.class);

    Composite parts = new Composite();
    for (int i = 0; i < 25; i++) {
      parts.create("p" + i, "GroupMember", Json.object().build());
    }
    assertThat(parts.freeParts()).isZero();
    assertThatThrownBy(() -> parts.create("p25", "GroupMember", Json.object().build()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void names_that_would_fail_the_whole_call_are_refused() {
    Target user = Target.of(SalesforceId.of("005RM000002FZAlYAO"));
    assertThatThrownBy(() -> new Composite().delete("a-b", "User", user))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Composite().delete("a", "User/x", user))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Composite().row("a", "User", user, List.of("Id&x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Composite().delete("a", "User", user).delete("a", "User", user))
        .isInstanceOf(IllegalStateException.class);
  }
}
