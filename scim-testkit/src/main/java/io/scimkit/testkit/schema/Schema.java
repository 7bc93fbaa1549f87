package io.scimkit.testkit.schema;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.soql.SoqlChild;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every object that an org knows. */
public final class Schema {
  private static final Schema STANDARD = new Schema(standardFiles());

  private final Map<String, SObjectType> byName = new LinkedHashMap<>();
  private final Map<String, SObjectType> byPrefix = new LinkedHashMap<>();

  private Schema(List<ObjectFile> files) {
    Map<String, Map<String, SoqlChild>> children = new LinkedHashMap<>();
    for (ObjectFile file : files) {
      for (SObjectField field : file.fields()) {
        if (!field.children().isEmpty()) {
          SoqlChild child = new SoqlChild(field.children(), file.name(), field.name());
          for (String target : field.targets()) {
            children
                .computeIfAbsent(target, any -> new LinkedHashMap<>())
                .put(SObjectType.fold(field.children()), child);
          }
        }
      }
    }
    for (ObjectFile file : files) {
      SObjectType type =
          new SObjectType(file, file.fields(), children.getOrDefault(file.name(), Map.of()));
      byName.put(SObjectType.fold(file.name()), type);
      if (!file.keyPrefix().isEmpty()) {
        byPrefix.put(file.keyPrefix(), type);
      }
    }
  }

  /** The objects that every org has. */
  public static Schema standard() {
    return STANDARD;
  }

  private static List<ObjectFile> standardFiles() {
    Picklists picklists = new Picklists();
    List<ObjectFile> files = new ArrayList<>();
    for (String name : Resources.text("objects.txt").lines().toList()) {
      JsonObject json = Json.parse(Resources.text("objects/" + name + ".json")).asJsonObject();
      files.add(ObjectFile.read(json, picklists));
    }
    return files;
  }

  /** The object of this name in any case. */
  public Optional<SObjectType> type(String anyCase) {
    return Optional.ofNullable(byName.get(SObjectType.fold(anyCase)));
  }

  /**
   * The object of this exact name.
   *
   * @throws IllegalArgumentException when there is none: a fault in the kit
   */
  public SObjectType get(String name) {
    return type(name)
        .orElseThrow(() -> new IllegalArgumentException("no object is called " + name));
  }

  /** The object whose ids begin like this one. */
  public Optional<SObjectType> ofId(String id) {
    return id.length() < 3
        ? Optional.empty()
        : Optional.ofNullable(byPrefix.get(id.substring(0, 3)));
  }

  /** All objects. */
  public Collection<SObjectType> types() {
    return byName.values();
  }
}
