package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/**
 * Position blocks as real orgs printed them; each test names the public thread or probe it is from.
 */
class RecordedErrorsTest {

  private static final String NO_COLUMN_END =
      "If you are attempting to use a custom field, be sure to append the '__c' after the custom"
          + " field name. Please reference your WSDL or the describe call for the appropriate"
          + " names.";

  private final TableSource source =
      new TableSource()
          .with(
              new Table(
                  "Product2",
                  TableField.of("Id", SoqlType.ID),
                  TableField.of("ProductCode", SoqlType.STRING)),
              new Table(
                  "ApexLog",
                  TableField.of("Id", SoqlType.ID),
                  TableField.of("Status", SoqlType.STRING),
                  TableField.of("Location", SoqlType.STRING)),
              new Table("FlowDefinition", TableField.of("Id", SoqlType.ID)));

  /** roblesterjr04/EloquentSalesForce issue 68. */
  @Test
  void a_number_for_text_points_at_the_field() {
    SoqlException error = refusal("select Id, ProductCode from Product2 where ProductCode = 3999");

    assertThat(error.errorCode()).isEqualTo("INVALID_FIELD");
    assertThat(error)
        .hasMessage(
            "\nProductCode from Product2 where ProductCode = 3999\n"
                + "                                ^\nERROR at Row:1:Column:44\n"
                + "value of filter criterion for field 'ProductCode' must be of type string and"
                + " should be enclosed in quotes");
  }

  /** forcedotcom/soql-tooling issue 86. */
  @Test
  void a_missing_column_at_the_end_of_a_list() {
    assertThat(refusal("Select Id, Status, Location, Body from ApexLog"))
        .hasMessage(
            "\nSelect Id, Status, Location, Body from ApexLog\n"
                + "                             ^\nERROR at Row:1:Column:30\n"
                + "No such column 'Body' on entity 'ApexLog'. "
                + NO_COLUMN_END);
  }

  /** A probe of a tooling query: the window ends where a word ends after 30 characters. */
  @Test
  void the_window_ends_with_a_whole_word() {
    assertThat(refusal("SELECT Id, ApiName, Status FROM FlowDefinition WHERE ApiName = 'x'"))
        .hasMessage(
            "\nSELECT Id, ApiName, Status FROM FlowDefinition\n"
                + "           ^\nERROR at Row:1:Column:12\n"
                + "No such column 'ApiName' on entity 'FlowDefinition'. "
                + NO_COLUMN_END);
  }

  /** forcedotcom/cli issue 1356: the window begins with a whole path, however long. */
  @Test
  void the_window_begins_with_a_whole_word() {
    String query =
        "SELECT Id, Name FROM Whatever Opportunity__r.Name, Opportunity__r.Id, Stage"
            + " ".repeat(60);
    int at = query.indexOf("Stage");

    assertThat(Excerpt.of(query, at, 68))
        .isEqualTo(
            "\nOpportunity__r.Name, Opportunity__r.Id, Stage"
                + " ".repeat(26)
                + "\n"
                + " ".repeat(40)
                + "^\nERROR at Row:1:Column:68\n");
  }

  /** apex-dev-tools/apex-parser, live REST probe of API 68.0. */
  @Test
  void an_unexpected_word_is_counted_from_zero_and_the_caret_is_one_to_the_left() {
    String query = "SELECT Id FROM Account SET OPTIONS (honorEmptyStrings = true) LIMIT 1";

    assertThat(new SoqlErrors(query).grammar(query.indexOf("LIMIT"), "unexpected token: 'LIMIT'"))
        .hasMessage(
            "\nOPTIONS (honorEmptyStrings = true) LIMIT 1\n"
                + "                                  ^\nERROR at Row:1:Column:62\n"
                + "unexpected token: 'LIMIT'");
  }

  /** forcedotcom/SalesforceMobileSDK-ReactNative issue 82; the words by the Summer '24 notes. */
  @Test
  void a_character_that_is_none_of_soqls_says_line_and_column_too() {
    String query = "SELECT FirstName, LastName FROM CampaignMember WHERE Id = \"00v3D000003BjNa\"";

    assertThat(refusal(query))
        .hasMessage(
            "\nFROM CampaignMember WHERE Id = \"00v3D000003BjNa\"\n"
                + "                              ^\nERROR at Row:1:Column:58\n"
                + "line 1:58 unexpected token: '\"'");
  }

  /** elasticio Salesforce component, a recorded reply: FROM begins at column 16. */
  @Test
  void an_unknown_object() {
    SoqlException error = refusal("SELECT Id FROM Contact123");

    assertThat(error.errorCode()).isEqualTo("INVALID_TYPE");
    assertThat(error)
        .hasMessage(
            "\nSELECT Id FROM Contact123\n               ^\nERROR at Row:1:Column:16\n"
                + "sObject type 'Contact123' is not supported. If you are attempting to use a custom"
                + " object, be sure to append the '__c' after the entity name. Please reference"
                + " your WSDL or the describe call for the appropriate names.");
  }

  /** A reply kept in the source of a REST client. */
  @Test
  void a_comma_before_from() {
    String query =
        "SELECT Id, Name, CreatedById, CreatedDate,LastModifiedById, LastModifiedDate, From Account ";

    assertThat(refusal(query))
        .hasMessage(
            "\nLastModifiedById, LastModifiedDate, From Account \n"
                + "                                   ^\nERROR at Row:1:Column:78\n"
                + "unexpected token: 'From'");
  }

  /** The Salesforce WSC tests and many threads: no position at the end of the query. */
  @Test
  void the_end_of_the_query_has_no_position() {
    assertThat(refusal("select id from account where")).hasMessage("unexpected token: '<EOF>'");
  }

  /** Salesforce Inspector's tests and many threads: no position at its beginning. */
  @Test
  void the_beginning_of_the_query_has_no_position() {
    assertThat(refusal("invalid")).hasMessage("unexpected token: 'invalid'");
  }

  private SoqlException refusal(String query) {
    return catchThrowableOfType(
        SoqlException.class, () -> Soql.over(source).query(query, new SampleOrg().context));
  }
}
