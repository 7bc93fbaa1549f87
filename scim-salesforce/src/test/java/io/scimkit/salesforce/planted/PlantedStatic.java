package io.scimkit.salesforce.planted;

/** A counter that all tenants share. */
public final class PlantedStatic {
  private PlantedStatic() {}

  private static int calls;

  public static int next() {
    return ++calls;
  }
}
