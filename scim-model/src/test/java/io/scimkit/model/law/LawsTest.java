package io.scimkit.model.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.model.ScimUser;
import io.scimkit.model.message.ListResponse;
import io.scimkit.model.message.ListResponseReader;
import io.scimkit.model.patch.PatchOperation;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.model.patch.PatchResult;
import io.scimkit.model.schema.Projection;
import io.scimkit.model.schema.SchemaSet;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any resource; each test is one seed. */
class LawsTest {
  private static final int ROUNDS = 60;

  static java.util.stream.LongStream seeds() {
    return RandomResources.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void reading_what_was_written_gives_the_same_tree(long seed) {
    RandomResources random = new RandomResources(seed);
    for (int i = 0; i < ROUNDS; i++) {
      ScimUser user = random.user();
      ScimUser read = ScimUser.parse(user.toJson());
      assertThat(read.attributes()).isEqualTo(user.attributes());
      assertThat(read.attributes().names()).isEqualTo(user.attributes().names());
      assertThat(read.toJson()).isEqualTo(user.toJson());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_stands_beside_a_resource_does_not_change_how_it_is_read(long seed) {
    RandomResources random = new RandomResources(seed);
    List<ScimUser> users = Stream.generate(random::user).limit(ROUNDS).toList();
    String list =
        users.stream().map(ScimUser::toJson).collect(joining(",", "{\"Resources\":[", "]}"));
    List<ScimUser> read = ListResponse.parse(list, ScimUser::of).resources();
    assertThat(read).isEqualTo(users);
    assertThat(read)
        .extracting(ScimUser::toJson)
        .isEqualTo(users.stream().map(ScimUser::toJson).toList());
    List<String> streamed = new ArrayList<>();
    ListResponseReader.open(new ByteArrayInputStream(list.getBytes(UTF_8)), ScimUser::of)
        .forEachRemaining(user -> streamed.add(user.toJson()));
    assertThat(streamed).isEqualTo(users.stream().map(ScimUser::toJson).toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void applying_the_difference_leads_to_the_other(long seed) {
    RandomResources random = new RandomResources(seed);
    for (int i = 0; i < ROUNDS; i++) {
      ScimUser a = random.user();
      ScimUser b = random.user();
      PatchRequest difference = PatchRequest.between(a, b);
      assertThat(difference.applyTo(a).resource()).as("%s%n%s%n%s", a, b, difference).isEqualTo(b);
      assertThat(difference.isEmpty()).isEqualTo(a.equals(b));
      assertThat(removalsComeFirst(difference.operations())).as("%s", difference).isTrue();
    }
  }

  private static boolean removalsComeFirst(List<PatchOperation> operations) {
    boolean setting = false;
    for (PatchOperation operation : operations) {
      boolean removal = operation.kind() == PatchOperation.Kind.REMOVE;
      if (removal && setting) {
        return false;
      }
      setting |= !removal;
    }
    return true;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_operation_of_a_difference_can_be_left_out(long seed) {
    RandomResources random = new RandomResources(seed);
    for (int i = 0; i < ROUNDS / 6; i++) {
      ScimUser a = random.user();
      ScimUser b = random.user();
      List<PatchOperation> operations = PatchRequest.between(a, b).operations();
      for (PatchOperation left : operations) {
        List<PatchOperation> fewer =
            operations.stream().filter(operation -> !operation.equals(left)).toList();
        boolean unknown = left.path().orElseThrow().toString().equals("favourite");
        if (!unknown && fewer.stream().noneMatch(o -> isAbout(o, "favourite"))) {
          assertThat(applied(fewer, a)).as("%s without %s", operations, left).isNotEqualTo(b);
        }
      }
    }
  }

  private static boolean isAbout(PatchOperation operation, String name) {
    return operation.path().orElseThrow().attribute().name().equals(name);
  }

  private static Object applied(List<PatchOperation> operations, ScimUser a) {
    try {
      return PatchRequest.of(operations).applyTo(a).resource();
    } catch (io.scimkit.model.ScimException e) {
      return e;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void applying_a_difference_again_changes_nothing(long seed) {
    RandomResources random = new RandomResources(seed);
    for (int i = 0; i < ROUNDS; i++) {
      ScimUser a = random.user();
      PatchRequest difference = PatchRequest.between(a, random.user());
      ScimUser once = difference.applyTo(a).resource();
      PatchResult<ScimUser> again = PatchRequest.between(a, once).applyTo(a);
      assertThat(again.resource()).isEqualTo(once);
      assertThat(PatchRequest.between(once, once).isEmpty()).isTrue();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_projection_is_a_part_and_projecting_again_changes_nothing(long seed) {
    RandomResources random = new RandomResources(seed);
    List<Projection> projections =
        List.of(
            Projection.all(),
            Projection.attributes("userName,name.givenName", "emails.value"),
            Projection.excluding("emails", "name.familyName"));
    for (int i = 0; i < ROUNDS; i++) {
      ScimUser user = random.user();
      for (Projection projection : projections) {
        ScimUser once = projection.apply(user, SchemaSet.user());
        assertThat(projection.apply(once, SchemaSet.user()).attributes())
            .isEqualTo(once.attributes());
        assertThat(once.id()).isEqualTo(user.id());
        assertThat(user.attributes().names()).containsAll(once.attributes().names());
      }
      assertThat(Projection.all().apply(user, SchemaSet.user())).isEqualTo(user);
    }
  }
}
