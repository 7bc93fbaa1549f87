package io.scimkit.testkit.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command line says. */
final class Options {
  static final String USAGE =
      """
      java -jar scim-testkit-server.jar [--port N] [--preset NAME | --import FILE] [--seed N]
          [--ready-file FILE] [--https-cert FILE]
          [--jwt-app CLIENT_ID --jwt-cert CERT.pem --jwt-user USERNAME]

        --port N          where to listen on the loopback interface; 0, the default, takes a free port
        --preset NAME     developer, enterprise (the default), sandbox, empty or rich
        --import FILE     an org as exportJson wrote it, in place of a preset
        --seed N          what ids and tokens are made from; 1 unless given
        --ready-file FILE written as JSON when the org serves: baseUrl, accessToken, clientId, username
        --https-cert FILE serve by TLS; written as PEM: the certificate, made for this run
        --jwt-app ID      consumer key of a connected app for the JWT bearer flow
        --jwt-cert FILE   its certificate, PEM
        --jwt-user NAME   a pre-authorised administrator, made when absent
        --help            print this

      It serves until it gets SIGTERM. A wrong option ends it with status 2 and one line that says why.
      """;
  private static final List<String> KNOWN =
      List.of(
          "--port",
          "--preset",
          "--import",
          "--seed",
          "--ready-file",
          "--https-cert",
          "--jwt-app",
          "--jwt-cert",
          "--jwt-user");

  private final Map<String, String> values = new HashMap<>();

  /** Reads the words; throws {@link IllegalArgumentException} that says what is wrong. */
  Options(String... words) {
    for (int i = 0; i < words.length; i += 2) {
      if (!KNOWN.contains(words[i])) {
        throw new IllegalArgumentException("unknown option " + words[i]);
      }
      if (i + 1 == words.length) {
        throw new IllegalArgumentException(words[i] + " needs a value");
      }
      if (values.put(words[i], words[i + 1]) != null) {
        throw new IllegalArgumentException(words[i] + " is given twice");
      }
    }
    if (text("--preset").isPresent() && text("--import").isPresent()) {
      throw new IllegalArgumentException("--preset and --import exclude each other");
    }
    if (text("--seed").isPresent() && text("--import").isPresent()) {
      throw new IllegalArgumentException("--seed is part of the export that --import reads");
    }
    if (text("--jwt-app").isPresent() != text("--jwt-cert").isPresent()
        || text("--jwt-app").isPresent() != text("--jwt-user").isPresent()) {
      throw new IllegalArgumentException("--jwt-app, --jwt-cert and --jwt-user go together");
    }
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(values.get(option));
  }

  Optional<Path> file(String option) {
    return text(option).map(Path::of);
  }

  long number(String option, long otherwise, long low, long high) {
    Optional<String> text = text(option);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(text.get());
      if (number >= low && number <= high) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " is no number: " + text.get(), e);
    }
    throw new IllegalArgumentException(option + " is out of range: " + text.get());
  }
}
