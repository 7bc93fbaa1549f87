package io.scimkit.samples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.scim2.common.messages.PatchRequest;
import io.scimkit.model.ScimUser;
import io.scimkit.samples.benchmarks.contender.Scimple;
import io.scimkit.samples.benchmarks.contender.Unboundid;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** Every benchmark method does what it says, and all in one class come to the same result. */
class SameWorkTest {
  private static final ScimUser USER = ScimUser.parse(Documents.USER);

  @Nested
  class Parsing {
    private final ParseUser parse = new ParseUser();

    @Test
    void every_library_finds_the_user_name() {
      assertThat(
              List.of(
                  parse.scimkit().userName().orElseThrow(),
                  parse.scimkitBytes().userName().orElseThrow(),
                  parse.unboundid().getUserName(),
                  parse.unboundidBytes().getUserName(),
                  parse.scimSdk().getUserName().orElseThrow(),
                  parse.scimple().getUserName()))
          .containsOnly("ann.lee@example.org");
    }
  }

  @Nested
  class Writing {
    private final WriteUser write = new WriteUser();

    @Test
    void scimkit_writes_what_it_read() {
      assertThat(write.scimkit()).isEqualTo(Documents.USER);
    }

    @Test
    void scim_sdk_writes_what_it_read() {
      assertThat(write.scimSdk()).isEqualTo(Documents.USER);
    }

    @Test
    void unboundid_writes_the_same_with_times_in_its_own_form() {
      assertThat(
              ScimUser.parse(write.unboundid().replace("22Z", "22.000Z").replace("34Z", "34.000Z")))
          .isEqualTo(USER);
    }

    @Test
    void scimple_writes_the_user_with_more_than_it_read() {
      // it adds "primary": false and loses the offset of times
      assertThat(ScimUser.parse(write.scimple()).emails()).hasSize(2);
      assertThat(ScimUser.parse(write.scimple()).enterprise()).isEqualTo(USER.enterprise());
    }
  }

  @Nested
  class Filtering {
    private final ParseFilter parse = new ParseFilter();
    private final EvaluateFilter evaluate = new EvaluateFilter();

    @Test
    void every_library_reads_three_clauses() {
      assertThat(
              List.of(
                  parse.scimkit().toString(),
                  parse.unboundid().toString(),
                  parse.scimSdk().toString(),
                  parse.scimple().toString()))
          .allSatisfy(text -> assertThat(text).contains("Employee", "example.com", "example.org"));
    }

    @Test
    void the_user_matches() {
      assertThat(evaluate.scimkit()).isTrue();
      assertThat(evaluate.unboundid()).isTrue();
      assertThat(evaluate.unboundidTree()).isTrue();
      assertThat(evaluate.scimSdk()).isTrue();
    }

    @Test
    void scimple_answers_wrongly_that_the_user_does_not_match() {
      assertThat(evaluate.scimple()).isFalse();
    }
  }

  @Nested
  class Patching {
    private final ApplyPatch apply = new ApplyPatch();
    private final ScimUser expected =
        ScimUser.parse(
            Documents.USER
                .replace("\"Ann Lee\"", "\"Ann Jones\"")
                .replace("ann.lee@example.org\",\"type", "ann.jones@example.org\",\"type")
                .replace("0142", "0199")
                .replace("Tour Operations", "Guest Services")
                .replace("\"active\":true", "\"active\":false"));

    @Test
    void scimkit_applies_all_five_operations_each_time() {
      assertThat(apply.scimkit()).isEqualTo(expected).isEqualTo(apply.scimkit());
    }

    @Test
    void unboundid_applies_them_to_the_typed_user_and_the_tree_each_time() {
      for (int times = 0; times < 2; times++) {
        String typed = new Unboundid().write(apply.unboundid());
        assertThat(ScimUser.parse(typed.replace("22Z", "22.000Z").replace("34Z", "34.000Z")))
            .isEqualTo(expected);
        // the tree keeps Entra's text where a boolean is due
        assertThat(ScimUser.parse(apply.unboundidTree().toString().replace("\"False\"", "false")))
            .isEqualTo(expected);
      }
    }

    @Test
    void scim_sdk_applies_them_each_time() {
      for (int times = 0; times < 2; times++) {
        String patched = apply.scimSdk().toString();
        // it keeps the time of change itself
        String modified =
            patched.replaceAll("(\"lastModified\":\")[^\"]*", "$1" + "2026-05-13T04:42:34.000Z");
        assertThat(ScimUser.parse(modified)).isEqualTo(expected);
      }
    }

    @Test
    void scimple_applies_them_each_time() {
      for (int times = 0; times < 2; times++) {
        ScimUser patched = ScimUser.parse(new Scimple().write(apply.scimple()));
        assertThat(patched.displayName()).isEqualTo(expected.displayName());
        assertThat(patched.emails().get(0)).isEqualTo(expected.emails().get(0));
        assertThat(patched.phoneNumbers().get(1).value())
            .isEqualTo(expected.phoneNumbers().get(1).value());
        assertThat(patched.enterprise()).isEqualTo(expected.enterprise());
        assertThat(patched.active()).isEqualTo(expected.active());
      }
    }
  }

  @Nested
  class Diffing {
    private final DiffUsers diff = new DiffUsers();

    @Test
    void scimkits_diff_turns_one_user_into_the_other() {
      assertThat(diff.scimkit().applyTo(USER).resource())
          .isEqualTo(ScimUser.parse(Documents.CHANGED_USER));
    }

    @Test
    void unboundids_diff_turns_one_tree_into_the_other() {
      Unboundid unboundid = new Unboundid();
      assertThat(
              unboundid.apply(new PatchRequest(diff.unboundid()), unboundid.tree(Documents.USER)))
          .isEqualTo(unboundid.tree(Documents.CHANGED_USER));
    }
  }

  @Nested
  class Listing {
    private final Blackhole hole =
        new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    private final ReadList read = new ReadList();

    @Test
    void every_library_finds_a_thousand_users() {
      assertThat(
              List.of(
                  read.scimkit(hole).size(),
                  (int) read.scimkitStreaming(hole),
                  read.unboundid(hole).size(),
                  read.scimSdk(hole).size(),
                  read.scimple(hole).size()))
          .containsOnly(1000);
    }

    @Test
    void the_users_differ() {
      assertThat(read.scimkit(hole).stream().map(ScimUser::userName).distinct()).hasSize(1000);
    }
  }
}
