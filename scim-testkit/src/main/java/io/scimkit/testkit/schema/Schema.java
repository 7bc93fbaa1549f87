package io.scimkit.testkit.schema;

import io.scimkit.testkit.Feature;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.soql.SoqlChild;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every object that an org knows. */
public final class Schema {
  private static final List<ObjectFile> STANDARD = readStandardFiles();

  private final Map<String, SObjectType> byName = new LinkedHashMap<>();
  private final Map<String, SObjectType> byPrefix = new LinkedHashMap<>();

  private Schema(Collection<ObjectFile> files) {
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
      SObjectType type = new SObjectType(file, children.getOrDefault(file.name(), Map.of()));
      byName.put(SObjectType.fold(file.name()), type);
      if (!file.keyPrefix().isEmpty()) {
        byPrefix.put(file.keyPrefix(), type);
      }
    }
  }

  /** The objects that Salesforce brings along, with every feature on. */
  public static Schema standard() {
    return of(EnumSet.allOf(Feature.class), Declarations.NONE);
  }

  /**
   * The objects of one org.
   *
   * @param features what is on
   * @throws IllegalArgumentException when a declaration is wrong, naming the place
   */
  public static Schema of(Set<Feature> features, Declarations more) {
    return new Schema(
        more.addTo(STANDARD).stream()
            .filter(file -> file.feature().map(features::contains).orElse(true))
            .toList());
  }

  static List<ObjectFile> standardFiles() {
    return STANDARD;
  }

  private static List<ObjectFile> readStandardFiles() {
    Picklists picklists = new Picklists();
    return Resources.text("objects.txt")
        .lines()
        .map(name -> Json.parse(Resources.text("objects/" + name + ".json")).asJsonObject())
        .map(json -> ObjectFile.read(json, picklists))
        .toList();
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
