package io.scimkit.samples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The documents that all libraries work on. */
public final class Documents {
  /** An enterprise user of 2,045 bytes. */
  public static final String USER = read("user.json");

  /** The same user after a marriage and a transfer: seven differences. */
  public static final String CHANGED_USER = read("changed-user.json");

  /** Five operations as Entra sends them: capitalised, with value filters and "False" as a text. */
  public static final String PATCH = read("patch.json");

  /** Three clauses; the user matches by the third alone. The shape is RFC 7644's figure 2. */
  public static final String FILTER =
      "userType eq \"Employee\" and (emails co \"example.com\" or emails.value co \"example.org\")";

  private Documents() {}

  /**
   * A list response of users that differ in id, names and addresses.
   *
   * @param users how many
   * @return the JSON text, about 2 KB for each user
   */
  public static String list(int users) {
    return IntStream.range(0, users)
        .mapToObj(Documents::user)
        .collect(
            Collectors.joining(
                ",",
                "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],"
                    + "\"totalResults\":%d,\"startIndex\":1,\"itemsPerPage\":%d,\"Resources\":["
                        .formatted(users, users),
                "]}"));
  }

  private static String user(int number) {
    return USER.replace("2819c223-7f76", "%08x-7f76".formatted(number))
        .replace("ann.lee", "ann.lee" + number)
        .replace("e-4711", "e-" + number);
  }

  private static String read(String name) {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
