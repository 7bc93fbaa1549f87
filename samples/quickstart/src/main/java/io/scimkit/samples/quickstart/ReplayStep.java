package io.scimkit.samples.quickstart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One step of the replay.
 *
 * @param says what happens, for the reader
 * @param file the recording's file name
 * @param recording the recording's text
 * @param creates the name by which later steps know the user that this step creates
 * @param ids recorded id → the name of the user it stands for
 */
record ReplayStep(
    String says, String file, String recording, Optional<String> creates, Map<String, String> ids) {

  ReplayStep {
    ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
  }
}
