package io.scimkit.salesforce.planted;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A final field whose content all tenants change. */
public final class PlantedCache {
  private PlantedCache() {}

  private static final ConcurrentMap<String, String> TOKENS = new ConcurrentHashMap<>();

  static Map<String, String> tokens() {
    return TOKENS;
  }
}
