package io.scimkit.mapping;

import static io.scimkit.mapping.entitlement.Entitlement.permissionSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.attribute.Owner;
import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.attribute.Transforms;
import io.scimkit.mapping.document.Documents;
import io.scimkit.mapping.runbook.Runbook;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

  private static final Documents DOCUMENTS =
      Samples.blueprint(Samples.markedEmployees()).build().documents();

  @Test
  void the_attribute_mapping_shows_source_field_transform_owner_strength_and_default() {
    String text = DOCUMENTS.attributes().markdown();

    assertThat(text)
        .startsWith(
            """
            # Attribute mapping: acme-employees

            Source: okta connection `acme`, which owns the users with `userType eq "Employee"`. Its rows have a `FederationIdentifier` that begins with `e-`.

            | SCIM attribute""");
    assertThat(cells(text))
        .contains(
            List.of(
                "SCIM attribute",
                "User field",
                "Transform",
                "Owner",
                "Strength",
                "Default or required"),
            List.of(
                "`userName`",
                "`Username`",
                "`orgSuffix()`",
                "not said",
                "on create only",
                "required"),
            List.of(
                "`emails[type eq \"work\"].value`, else `userName`",
                "`Email`",
                "",
                "IT",
                "always",
                "required"),
            List.of(
                "`timezone`",
                "`TimeZoneSidKey`",
                "`timeZone()`",
                "User",
                "on create only",
                "required, else `GMT`"),
            List.of(
                "constant `UTF-8`", "`EmailEncodingKey`", "", "User", "on create only", "required"),
            List.of(
                "the profile strategy",
                "`ProfileId`",
                "",
                "Salesforce",
                "on create only",
                "required, `Minimum Access - Salesforce`"));
  }

  @Test
  void the_entitlements_show_group_id_target_licence_and_reason() {
    assertThat(DOCUMENTS.entitlements().markdown())
        .isEqualTo(
            """
            # Entitlements: acme-employees

            Every new user gets the profile `Minimum Access - Salesforce`; everything else is layered on it by these grants. A group is bound by its id.

            | Group    | Id         | Kind                 | Gets               | Needs permission set license    | Because |
            | -------- | ---------- | -------------------- | ------------------ | ------------------------------- | ------- |
            | everyone | birthright | permission set       | `Company_Baseline` |                                 |         |
            | sf-sales | `00g1q9z2` | permission set group | `Sales_Baseline`   |                                 | SEC-112 |
            | sf-sales | `00g1q9z2` | public group         | `EMEA_Sales`       |                                 |         |
            | sf-cpq   | `00g1q9z7` | permission set       | `CPQ_User`         | `SalesforceCPQ_CPQStandardPerm` |         |

            ## What else a user holds

            - Entitlements of this table that no rule grants the user any more are revoked, whoever granted them.
            - Entitlements that are not in this table always stay, and plans note them.
            - While a user's groups are unknown nothing is granted or revoked.
            """);
  }

  @Test
  void the_runbook_shows_step_phase_meaning_proof_reason_and_clocks() {
    String text = DOCUMENTS.runbook().markdown();

    assertThat(text).isEqualTo(Samples.LEAVER.document().markdown());
    assertThat(cells(text))
        .contains(
            List.of("#", "Step", "Phase", "What it does", "Proof", "Why here"),
            List.of(
                "1",
                "`freeze`",
                "contain",
                "Blocks every login of the user (UserLogin.IsFrozen).",
                "UserLogin.IsFrozen is true",
                "Works at once, and even when deactivation is refused. First, or a live token or"
                    + " single sign-on could open what the next steps close."),
            List.of(
                "contained",
                "the user is frozen and has no token and no session, each proved",
                "15 minutes"),
            List.of("complete", "every step above is done", "4 hours"));
  }

  @Test
  void a_blueprint_without_runbook_says_so() {
    Blueprint blueprint =
        Blueprint.named("b")
            .source(Source.named("s"))
            .attributes(StandardRules.internalUser())
            .profile(Profiles.single("p"))
            .build();

    assertThat(blueprint.documents().runbook().markdown())
        .contains("This blueprint has no leaver runbook: a leaver keeps access.");
  }

  @Test
  void no_value_breaks_out_of_its_cell() {
    Blueprint hostile =
        Blueprint.named("a|b\n# <script>")
            .source(Source.named("s`|`"))
            .attributes(
                StandardRules.internalUser()
                    .field("Title")
                    .from("title")
                    .via(Transforms.prefix("| x | \n"))
                    .orElse("<img src=x>|`")
                    .ownedBy(Owner.HR))
            .profile(Profiles.single("p | q"))
            .entitlements(
                grants ->
                    grants
                        .group("[x](http://evil)|\n| a")
                        .id("i|d")
                        .gets(permissionSet("A_B*c*"))
                        .because("<b>\n- item"))
            .build();

    String attributes = hostile.documents().attributes().markdown();
    String entitlements = hostile.documents().entitlements().markdown();

    assertThat(attributes)
        .startsWith("# Attribute mapping: a\\|b \\# &lt;script&gt;\n")
        .doesNotContain("<script")
        .doesNotContain("<img");
    assertThat(cells(attributes)).allSatisfy(row -> assertThat(row).hasSize(6));
    assertThat(cells(entitlements)).allSatisfy(row -> assertThat(row).hasSize(6));
    assertThat(cells(entitlements))
        .contains(
            List.of(
                "\\[x\\](http://evil)\\| \\| a",
                "i\\|d",
                "permission set",
                "`A_B*c*`",
                "",
                "&lt;b&gt; - item"));
  }

  @Test
  void no_value_turns_the_page_around() {
    Blueprint hostile =
        Samples.blueprint(Source.named("\u202Ekcart\u001b[2J"))
            .entitlements(
                grants -> grants.group("a\u2028b").id("c\u202Ed").gets(permissionSet("X")))
            .build();

    assertThat(hostile.documents().attributes().markdown())
        .contains("connection `\\u202ekcart\\u001b[2J`");
    assertThat(cells(hostile.documents().entitlements().markdown()))
        .contains(List.of("a\\\\u2028b", "`c\\u202ed`", "permission set", "`X`", "", ""));
  }

  @Test
  void a_limit_is_never_shown_shorter_than_it_is() {
    assertThat(
            Runbook.freezeFirst("x")
                .deactivate()
                .containWithin(Duration.ofMillis(1500))
                .build()
                .document()
                .markdown())
        .contains("PT1.5S");
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_table_keeps_its_columns(long seed) {
    Documents documents = new Generator(seed).blueprint().documents();

    assertThat(cells(documents.attributes().markdown()))
        .allSatisfy(row -> assertThat(row).hasSize(6));
    assertThat(cells(documents.entitlements().markdown()))
        .allSatisfy(row -> assertThat(row).hasSize(6));
  }

  /** The cells of the table rows, split at pipes that are not escaped. */
  private static List<List<String>> cells(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1))
        .map(cells -> List.of(cells).stream().map(String::strip).toList())
        .toList();
  }
}
