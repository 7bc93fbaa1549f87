package io.scimkit.model.value;

/**
 * The attribute names that the RFCs know, each as one instance: names read from JSON are replaced
 * by it, so that comparing with a known name is nearly always a comparison of references.
 */
final class Names {
  private static final int SLOTS = 512;
  private static final String[] TABLE = new String[SLOTS];
  // of those tried, the two that keep the names of the RFCs best apart, as slots and as bits of 64
  private static final int FACTOR = 1523;
  private static final int SHIFT = 8;

  static {
    for (String name :
        """
        schemas id externalId meta resourceType created lastModified location version
        userName name formatted familyName givenName middleName honorificPrefix honorificSuffix
        displayName nickName profileUrl title userType preferredLanguage locale timezone active
        password emails phoneNumbers ims photos addresses groups entitlements roles
        x509Certificates value display type primary $ref streetAddress locality region postalCode
        country employeeNumber costCenter organization division department manager members
        urn:ietf:params:scim:schemas:extension:enterprise:2.0:User
        op path Operations totalResults itemsPerPage startIndex Resources
        attributes subAttributes multiValued description required canonicalValues caseExact
        mutability returned uniqueness referenceTypes endpoint schema schemaExtensions
        """
            .split("\\s+", -1)) {
      if (!name.isEmpty()) {
        TABLE[freeSlot(name)] = name.intern();
      }
    }
  }

  private Names() {}

  private static int freeSlot(String name) {
    int slot = hash(name) & (SLOTS - 1);
    while (TABLE[slot] != null) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  /** The one instance of a known name in exactly this spelling, or the name itself. */
  static String canonical(String name, int hash) {
    int slot = hash & (SLOTS - 1);
    while (TABLE[slot] != null) {
      if (TABLE[slot].equals(name)) {
        return TABLE[slot];
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return name;
  }

  /** A hash that is the same for names that differ only in case; cheap rather than perfect. */
  static int hash(String name) {
    int length = name.length();
    if (length == 0) {
      return 0;
    }
    int hash = length * FACTOR + fold(name.charAt(0));
    hash = hash * FACTOR + fold(name.charAt(length - 1));
    hash = hash * FACTOR + fold(name.charAt(length >> 1));
    return hash ^ (hash >>> SHIFT);
  }

  private static int fold(char c) {
    return c < 0x80 ? c | 0x20 : Character.toLowerCase(Character.toUpperCase(c));
  }
}
