package io.scimkit.samples.quickstart;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param blueprint a blueprint of your own
 * @param traffic a folder with recordings of your own
 * @param key the private key that signs in, PEM; a throw-away one by default
 * @param certificate the certificate that belongs to the key, PEM
 * @param audience what the assertion is addressed to
 * @param out where the documents go
 */
record Options(
    Optional<Path> blueprint,
    Optional<Path> traffic,
    Optional<Path> key,
    Optional<Path> certificate,
    Optional<URI> audience,
    Path out) {

  static final String USAGE =
      """
      usage: quickstart [--blueprint FILE] [--traffic FOLDER] [--key PEM --certificate PEM] \
      [--audience URI] [--out FOLDER]""";

  private static final Set<String> NAMES =
      Set.of("--blueprint", "--traffic", "--key", "--certificate", "--audience", "--out");

  static Options parse(String... args) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      if (!NAMES.contains(args[i])) {
        throw new BadInputException("Unknown option " + args[i] + "\n" + USAGE);
      }
      if (i + 1 == args.length) {
        throw new BadInputException(args[i] + " needs a value\n" + USAGE);
      }
      given.put(args[i], args[i + 1]);
    }
    return new Options(
        Optional.ofNullable(given.get("--blueprint")).map(Path::of),
        Optional.ofNullable(given.get("--traffic")).map(Path::of),
        Optional.ofNullable(given.get("--key")).map(Path::of),
        Optional.ofNullable(given.get("--certificate")).map(Path::of),
        Optional.ofNullable(given.get("--audience")).map(URI::create),
        Optional.ofNullable(given.get("--out"))
            .map(Path::of)
            .orElse(Path.of(System.getProperty("quickstart.target", "target"), "quickstart")));
  }
}
