package io.scimkit.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.scim2.common.types.UserResource;
import de.captaingoldfish.scim.sdk.common.etag.ETag;
import io.scimkit.model.ScimUser;
import io.scimkit.samples.benchmarks.contender.Parsson;
import io.scimkit.samples.benchmarks.contender.ScimSdk;
import io.scimkit.samples.benchmarks.contender.ScimSdkUser;
import io.scimkit.samples.benchmarks.contender.ScimkitUser;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.ScimpleUser;
import io.scimkit.samples.benchmarks.contender.Sink;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import io.scimkit.samples.benchmarks.contender.UnboundidUser;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** "All of it" means all of it: every library hands out every text of the document. */
class ReadsAllTest {
  private final List<String> expected = valuesOf(Documents.USER);

  @Test
  void the_user_has_2045_bytes() {
    assertThat(Documents.USER).hasSize(2045);
  }

  @Test
  void scimkit_reads_all() {
    ScimUser user = ScimUser.parse(Documents.USER);
    assertThat(taken(sink -> ScimkitUser.read(user, sink)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void unboundid_reads_all() {
    UserResource user = new Unboundid().parse(Documents.USER);
    assertThat(taken(sink -> UnboundidUser.read(user, sink)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void scim_sdk_reads_all() {
    var user = new ScimSdk().parse(Documents.USER);
    assertThat(taken(sink -> ScimSdkUser.read(user, sink)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void scimple_reads_all() {
    var user = new Scimple().parse(Documents.USER);
    assertThat(taken(sink -> ScimpleUser.read(user, sink)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void the_floor_reads_all() {
    assertThat(taken(sink -> new Parsson().readText(Documents.USER, sink))).containsAll(texts());
  }

  private List<String> texts() {
    return expected.stream().filter(value -> !value.equals("true")).toList();
  }

  /** What was taken, each as the document writes it, without "not set" and "not primary". */
  private static List<String> taken(Consumer<Sink> reading) {
    List<String> taken = new ArrayList<>();
    reading.accept(
        value -> {
          String text = plain(value);
          if (!text.isEmpty() && !text.equals("false")) {
            taken.add(text);
          }
        });
    return taken;
  }

  private static String plain(Object value) {
    if (value == null || value instanceof Collection<?> list && list.isEmpty()) {
      return "";
    }
    if (value instanceof Calendar calendar) {
      return calendar.toInstant().toString();
    }
    if (value instanceof LocalDateTime time) {
      return time.toInstant(ZoneOffset.UTC).toString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof ETag tag) {
      return "W/\"" + tag.getTag() + '"';
    }
    return instant(value.toString());
  }

  private static String instant(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\dT.*")
        ? OffsetDateTime.parse(text).toInstant().toString()
        : text;
  }

  private static List<String> valuesOf(String json) {
    List<String> values = new ArrayList<>();
    try (JsonParser parser = JsonProvider.provider().createParser(new StringReader(json))) {
      while (parser.hasNext()) {
        switch (parser.next()) {
          case VALUE_STRING -> values.add(instant(parser.getString()));
          case VALUE_TRUE -> values.add("true");
          default -> {
            // names and brackets are not values
          }
        }
      }
    }
    return values;
  }
}
