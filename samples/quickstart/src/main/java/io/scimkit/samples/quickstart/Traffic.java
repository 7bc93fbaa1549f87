package io.scimkit.samples.quickstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recorded traffic: a folder with {@code replay.json}, which names the recordings in order. */
final class Traffic {

  private Traffic() {}

  /** The recordings that come with the program, or those of a folder. */
  static List<ReplayStep> load(Optional<Path> folder) {
    List<ReplayStep> steps = new ArrayList<>();
    for (Part step : Part.objects("replay.json", text(folder, "replay.json"))) {
      String file = step.text("file");
      steps.add(
          new ReplayStep(
              step.text("says"),
              file,
              text(folder, file),
              step.textIfThere("creates"),
              step.texts("ids")));
    }
    return steps;
  }

  private static String text(Optional<Path> folder, String file) {
    return folder
        .map(path -> TextFile.read(path.resolve(file)))
        .orElseGet(() -> TextFile.ofThisProgram("traffic/" + file));
  }
}
