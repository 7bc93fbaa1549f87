package io.scimkit.samples.quickstart;

import java.nio.file.Path;

/** Replays recorded IdP traffic into an embedded fake org and shows each plan and its outcome. */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Runs the replay.
   *
   * @param args none yet
   */
  public static void main(String[] args) {
    Path target = Path.of(System.getProperty("quickstart.target", "target"), "quickstart");
    System.out.println("quickstart: nothing to replay yet; documents will go to " + target);
  }
}
