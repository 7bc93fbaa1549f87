package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP allows and clients do: HEAD, packed bodies, long URIs, other media types. */
class WireHabitsTest extends DoorContract {
  private static final String ACCOUNT = Wire.D + "/sobjects/Account";

  /** {@code Org.refreshAuth} of @salesforce/core sends it to see whether its token still works. */
  @ParameterizedTest
  @ValueSource(strings = {"", "/limits", "/sobjects/User/describe", "/query?q=SELECT+Id+FROM+User"})
  void a_head_answers_as_a_get_without_the_body(String path) {
    Reply head = wire.send("HEAD", Wire.D + path, "", "", Map.of());
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.text()).isEmpty();
    assertThat(head.headers()).containsKey("sforce-limit-info");
    wire.with("Bearer dead");
    assertThat(wire.send("HEAD", Wire.D + path, "", "", Map.of()).status()).isEqualTo(401);
  }

  @Test
  void a_head_of_what_takes_only_posts_is_refused() {
    assertThat(wire.send("HEAD", Wire.D + "/composite/batch", "", "", Map.of()).status())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void packed_bodies_are_unpacked(String encoding) throws IOException {
    byte[] packed = packed(encoding, "{\"Name\":\"Pack\"}");
    Reply made =
        wire.sendBytes(
            "POST", ACCOUNT, "application/json", packed, Map.of("Content-Encoding", encoding));
    assertThat(made.status()).isEqualTo(201);
    assertThat(countOf("SELECT Id FROM Account WHERE Name = 'Pack'")).isEqualTo(1);
    assertThat(fake.journal().requests().get(0).body()).isEqualTo("{\"Name\":\"Pack\"}");
  }

  @ParameterizedTest
  @CsvSource({"gzip, 400", "deflate, 400", "br, 400", "identity, 201"})
  void a_body_that_is_not_packed_as_it_says_is_refused(String encoding, int status) {
    byte[] plain = "{\"Name\":\"Plain\"}".getBytes(StandardCharsets.UTF_8);
    Map<String, String> headers = Map.of("Content-Encoding", encoding);
    Reply reply = wire.sendBytes("POST", ACCOUNT, "application/json", plain, headers);
    assertThat(reply.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(reply.code()).isEqualTo("JSON_PARSER_ERROR");
    }
    byte[] cut = {31, (byte) 139, 8, 0, 1, 2, 3};
    assertThat(wire.sendBytes("POST", ACCOUNT, "application/json", cut, headers).status())
        .isEqualTo(400);
  }

  @Test
  void long_replies_are_packed_for_who_takes_them() {
    Map<String, String> taken = Map.of("Accept-Encoding", "gzip, deflate");
    byte[] reply = wire.raw("GET", Wire.D + "/sobjects/User/describe", taken);
    assertThat(reply).startsWith(31, 139);
    byte[] plain = wire.raw("GET", Wire.D + "/sobjects/User/describe", Map.of());
    assertThat(new String(plain, StandardCharsets.UTF_8)).startsWith("{\"");
    assertThat(plain.length).isGreaterThan(3 * reply.length);
  }

  @Test
  void a_uri_beyond_16384_bytes_is_refused() {
    Reply reply = wire.query("SELECT Id FROM User WHERE Name = '" + "x".repeat(16_400) + "'");
    assertThat(reply.status()).isEqualTo(414);
    assertThat(reply.text()).contains("URI Too Long");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 415, UNSUPPORTED_MEDIA_TYPE",
    "application/x-www-form-urlencoded, 415, UNSUPPORTED_MEDIA_TYPE",
    "multipart/related, 415, UNSUPPORTED_MEDIA_TYPE",
    "application/xml, 501, NOT_MODELLED_BY_SCIM_TESTKIT",
    "APPLICATION/JSON; charset=utf-8, 201, ''",
  })
  void a_row_is_taken_in_json_alone(String type, int status, String code) {
    Reply reply = wire.send("POST", ACCOUNT, type, "{\"Name\":\"Media\"}", Map.of());
    assertThat(reply.status()).isEqualTo(status);
    if (status == 415) {
      assertThat(reply.message())
          .isEqualTo("MediaType of '" + type + "' is not supported by this resource");
    }
    if (!code.isEmpty()) {
      assertThat(reply.code()).isEqualTo(code);
    }
  }

  @Test
  void a_body_that_does_not_parse_is_refused_with_the_place() {
    Reply reply = wire.post("/sobjects/Account", "{'Name':\n tru}");
    assertThat(reply.code()).isEqualTo("JSON_PARSER_ERROR");
    assertThat(reply.message()).contains("at [line:2, column:");
    assertThat(wire.post("/sobjects/Account", "[]").message())
        .startsWith("Cannot deserialize instance of object from START_ARRAY value");
    assertThat(wire.post("/sobjects/Account", "{'Name':5}").message())
        .startsWith("Cannot deserialize instance of string from VALUE_NUMBER_INT value 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'Name':'a'} {'Name':'b'}", "{'Name':'a'}}", "{'Name':'a'},"})
  void nothing_may_follow_a_body(String body) {
    assertThat(wire.post("/sobjects/Account", body).code()).isEqualTo("JSON_PARSER_ERROR");
    assertThat(wire.post("/sobjects/Account", "{'Name':'a'} \n").status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"'true', 0", "true, 0", "false, 1", "null, 1"})
  void all_or_none_is_said_as_a_field_of_a_row_is(String allOrNone, int saved) {
    String rows =
        "'records':[{'attributes':{'type':'Account'},'Name':'a'},{'attributes':{'type':'Account'}}]}";
    wire.post("/composite/sobjects", "{'allOrNone':" + allOrNone + "," + rows);
    assertThat(fake.count("Account")).isEqualTo(saved);
    assertThat(wire.post("/composite/sobjects", "{'allOrNone':'yes'," + rows).code())
        .isEqualTo("JSON_PARSER_ERROR");
    assertThat(wire.post("/composite", "{'allOrNone':1,'compositeRequest':[]}").code())
        .isEqualTo("JSON_PARSER_ERROR");
  }

  @Test
  void ids_that_are_no_texts_are_refused() {
    Reply reply = wire.post("/composite/sobjects/User", "{'ids':[1],'fields':['Id']}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.message())
        .startsWith("Cannot deserialize instance of string from VALUE_NUMBER_INT value 1");
  }

  @Test
  void limits_are_for_those_who_see_the_setup() {
    fake.given().profile("Weak", "Salesforce", "ApiEnabled");
    wire.as(fake.givenUser("weak@acme.example").profile("Weak"));
    assertThat(wire.get("/limits").status()).isEqualTo(403);
    assertThat(wire.get("/limits/recordCount").status()).isEqualTo(403);
    wire.as(fake.givenUser("usual@acme.example").profile("Standard User"));
    assertThat(wire.get("/limits").status()).isEqualTo(200);
  }

  @Test
  void rows_are_counted_and_unknown_objects_passed_over() {
    fake.given().row("Account", Map.of("Name", "Acme"));
    assertThat(wire.get("/limits/recordCount?sObjects=account,Nope,Case").text())
        .isEqualTo(
            "{\"sObjects\":[{\"count\":1,\"name\":\"Account\"},{\"count\":0,\"name\":\"Case\"}]}");
    assertThat(wire.get("/limits/recordCount").object().getJsonArray("sObjects"))
        .hasSameSizeAs(wire.get("/sobjects").object().getJsonArray("sobjects"));
  }

  @Test
  void a_query_must_be_there() {
    assertThat(wire.get("/query").message()).isEqualTo("A query string has to be specified");
    assertThat(wire.get("/query?q=").message())
        .isEqualTo("SOQL statements cannot be empty or null");
  }

  @Test
  void an_update_by_an_id_of_another_object_is_malformed() {
    Reply reply = wire.patch("/sobjects/Account/" + admin.id(), "{'Name':'x'}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text())
        .isEqualTo(
            "[{\"message\":\"Account ID: id value of incorrect type: "
                + admin.id()
                + "\",\"errorCode\":\"MALFORMED_ID\",\"fields\":[\"Id\"]}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sobjects/Account/describe/layouts",
        "/sobjects/Account/describe/compactLayouts",
        "/sobjects/Account/listviews",
        "/sobjects/Account/quickActions",
        "/tabs",
        "/theme",
      })
  void resources_for_screens_are_refused_by_name(String path) {
    Reply reply = wire.get(path);
    assertThat(reply.status()).isEqualTo(501);
    assertThat(reply.message()).contains(path);
  }

  @ParameterizedTest
  @CsvSource({
    "application/xml, 501",
    "'application/xml, application/json', 200",
    "'text/html, application/xml;q=0.9, */*;q=0.8', 200",
    "text/csv, 200",
  })
  void replies_in_xml_alone_are_refused_by_name(String accepted, int status) {
    Reply reply = wire.send("GET", Wire.D + "/limits", "", "", Map.of("Accept", accepted));
    assertThat(reply.status()).isEqualTo(status);
  }

  @Test
  void the_composite_resources_are_listed() {
    assertThat(wire.get("/composite").object().keySet())
        .containsExactly("tree", "batch", "sobjects", "graph");
  }

  private static byte[] packed(String encoding, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        encoding.equals("gzip") ? new GZIPOutputStream(bytes) : new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
