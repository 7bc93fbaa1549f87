package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimUser;
import io.scimkit.model.value.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListResponseReaderTest {
  private static final String SCHEMA =
      "\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"]";

  @Test
  void resources_come_one_by_one_and_the_envelope_when_it_has_been_read() {
    ListResponseReader<ScimUser> users =
        open(
            "{\"totalResults\":3,\"resources\":[{\"id\":\"1\"},{\"id\":\"2\"}],"
                + SCHEMA
                + ",\"nextCursor\":\"n\",\"previousCursor\":\"p\",\"startIndex\":1,\"itemsPerPage\":2}");

    assertThat(users.totalResults()).isEmpty();
    assertThat(users.next().id()).contains("1");
    assertThat(users.totalResults()).hasValue(3);
    assertThat(users.nextCursor()).isEmpty();
    assertThat(users.next().id()).contains("2");
    assertThat(users.hasNext()).isFalse();
    assertThat(users.hasNext()).isFalse();
    assertThat(users.count()).isEqualTo(2);
    assertThat(users.nextCursor()).contains("n");
    assertThat(users.previousCursor()).contains("p");
    assertThat(users.startIndex()).hasValue(1);
    assertThat(users.itemsPerPage()).hasValue(2);
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(users::next);
  }

  @Test
  void a_list_far_longer_than_any_limit_is_read_in_constant_memory() {
    int count = 200_000;
    MessageOptions small =
        MessageOptions.strict().withLimits(JsonLimits.defaults().withSize(10_000));
    // 2 KB a resource would be 400 MB of text: nothing of it is kept
    LongList list = new LongList(count, "{\"id\":\"4711\",\"x\":\"" + "y".repeat(200) + "\"}");

    ListResponseReader<ScimUser> users = ListResponseReader.open(list, ScimUser::of, small);
    long read = 0;
    while (users.hasNext()) {
      assertThat(users.next().id()).contains("4711");
      read++;
    }

    assertThat(read).isEqualTo(count);
    assertThat(users.totalResults()).hasValue(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"Resources\":null}",
        "{\"totalResults\":1,\"Resources\":[{\"id\":\"1\"}",
        "{\"totalResults\":1,\"Resources\":[{\"id\":\"1\"}]",
        "{\"totalResults\":1,\"Resources\":[{},7]}",
        "{\"totalResults\":1,\"Resources\":[]} trailing",
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"500\"}",
        "{\"Resources\":[],\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"]}",
        "<html>"
      })
  void an_answer_that_is_cut_off_or_another_is_an_error_and_no_shorter_list(String json) {
    assertThatExceptionOfType(ScimException.class).isThrownBy(() -> drain(open(json)));
  }

  @Test
  void the_stream_reads_the_same_as_the_whole() {
    String json =
        "{"
            + SCHEMA
            + ",\"totalResults\":2,\"Resources\":[{\"userName\":\"Zoë 🚀\"},{\"a\":null}]}";

    assertThat(drain(open(json))).isEqualTo(ListResponse.parse(json, ScimUser::of).resources());
  }

  @Test
  void strict_mode_holds_the_list_to_its_schema_at_the_end() {
    String late = "{\"totalResults\":1,\"Resources\":[{}]," + SCHEMA + "}";
    String never = "{\"totalResults\":1,\"Resources\":[{}]}";

    assertThat(drain(strict(late))).hasSize(1);
    assertThatExceptionOfType(ScimException.class).isThrownBy(() -> drain(strict(never)));
  }

  private static ListResponseReader<ScimUser> open(String json) {
    return ListResponseReader.open(stream(json), ScimUser::of);
  }

  private static ListResponseReader<ScimUser> strict(String json) {
    return ListResponseReader.open(stream(json), ScimUser::of, MessageOptions.strict());
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(UTF_8));
  }

  private static List<ScimUser> drain(ListResponseReader<ScimUser> users) {
    List<ScimUser> all = new ArrayList<>();
    users.forEachRemaining(all::add);
    return all;
  }

  /** A list of many equal resources that is never in memory as a whole. */
  private static final class LongList extends InputStream {
    private final byte[] resource;
    private final byte[] end;
    private byte[] piece;
    private int at;
    private int left;

    LongList(int count, String resource) {
      this.resource = (resource + ",").getBytes(UTF_8);
      this.end = (resource + "]}").getBytes(UTF_8);
      this.piece =
          ("{" + SCHEMA + ",\"totalResults\":" + count + ",\"Resources\":[").getBytes(UTF_8);
      this.left = count;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (at == piece.length) {
        if (left == 0) {
          return -1;
        }
        piece = --left == 0 ? end : resource;
        at = 0;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, buffer, offset, count);
      at += count;
      return count;
    }
  }
}
