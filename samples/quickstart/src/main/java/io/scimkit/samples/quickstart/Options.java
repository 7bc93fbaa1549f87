package io.scimkit.samples.quickstart;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
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
        throw unusable("Unknown option " + args[i]);
      }
      if (i + 1 == args.length) {
        throw unusable(args[i] + " needs a value");
      }
      if (given.put(args[i], args[i + 1]) != null) {
        throw unusable(args[i] + " is given twice");
      }
    }
    if (given.containsKey("--key") != given.containsKey("--certificate")) {
      throw unusable("--key and --certificate belong together");
    }
    return new Options(
        path(given, "--blueprint"),
        path(given, "--traffic"),
        path(given, "--key"),
        path(given, "--certificate"),
        Optional.ofNullable(given.get("--audience")).map(Options::audience),
        path(given, "--out")
            .orElse(Path.of(System.getProperty("quickstart.target", "target"), "quickstart")));
  }

  private static Optional<Path> path(Map<String, String> given, String name) {
    try {
      return Optional.ofNullable(given.get(name)).map(Path::of);
    } catch (InvalidPathException e) {
      throw unusable(name + " " + given.get(name) + " cannot be a path");
    }
  }

  private static URI audience(String text) {
    try {
      URI uri = new URI(text);
      if (!uri.isAbsolute()) {
        throw new URISyntaxException(text, "It must be like https://login.salesforce.com");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw unusable("--audience is no address: " + e.getMessage());
    }
  }

  private static BadInputException unusable(String what) {
    return new BadInputException(what + "\n" + USAGE);
  }
}
