package io.scimkit.mapping.planted;

import org.apache.hc.client5.http.classic.HttpClient;

/** A decision that brings its own HTTP client. */
public final class PlantedClient {
  private PlantedClient() {}

  static Class<?> client() {
    return HttpClient.class;
  }
}
