package io.scimkit.samples.quickstart;

import io.scimkit.mapping.Memberships;
import io.scimkit.mapping.Subject;
import io.scimkit.model.Member;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimUser;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the service remembers: SCIM id → the last accepted resource. A PATCH alone cannot be mapped,
 * and a User body never carries memberships; both are looked up here.
 */
final class Directory {

  private final Map<String, ScimUser> users = new LinkedHashMap<>();
  private final Map<String, ScimGroup> groups = new LinkedHashMap<>();

  void accept(String id, ScimUser user) {
    users.put(id, user);
  }

  void accept(String id, ScimGroup group) {
    groups.put(id, group);
  }

  boolean hasUser(String id) {
    return users.containsKey(id);
  }

  ScimUser user(String id) {
    ScimUser user = users.get(id);
    if (user == null) {
      throw new BadInputException("No user " + id + " in the directory: create it first");
    }
    return user;
  }

  ScimGroup group(String id) {
    ScimGroup group = groups.get(id);
    if (group == null) {
      throw new BadInputException("No group " + id + " in the directory: create it first");
    }
    return group;
  }

  /** The user with its memberships; they are known, since every group this service has is here. */
  Subject subject(String id, ScimUser user) {
    Map<String, String> nameById = new LinkedHashMap<>();
    groups.forEach(
        (groupId, group) -> {
          if (memberIds(group).contains(id)) {
            nameById.put(groupId, group.displayName().orElse(""));
          }
        });
    return new Subject(user, Memberships.named(nameById));
  }

  /** Who joined or left between two states of a group. */
  static Set<String> changed(ScimGroup before, ScimGroup after) {
    Set<String> was = memberIds(before);
    Set<String> is = memberIds(after);
    Set<String> changed = new LinkedHashSet<>(was);
    changed.addAll(is);
    changed.removeIf(id -> was.contains(id) && is.contains(id));
    return changed;
  }

  static Set<String> memberIds(ScimGroup group) {
    Set<String> ids = new LinkedHashSet<>();
    group.members().stream().map(Member::value).forEach(id -> id.ifPresent(ids::add));
    return ids;
  }
}
