package io.scimkit.salesforce.planted;

/** An adapter that talks to the console. */
public final class PlantedConsole {
  private PlantedConsole() {}

  static void say(String text) {
    System.out.println(text);
  }
}
