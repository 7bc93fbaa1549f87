package io.scimkit.testkit.oauth;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The claims of OpenID Connect about a user, and the parts that the identity URL shares. */
final class UserInfo {
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

  private UserInfo() {}

  static JsonObject json(Org org, Row user, String base) {
    return Json.object()
        .add("sub", base + "/id/" + org.id() + "/" + user.key())
        .add("user_id", user.key())
        .add("organization_id", org.id())
        .add("preferred_username", user.text("Username"))
        .add("nickname", user.text("CommunityNickname"))
        .add("name", user.text("Name"))
        .add("email", user.text("Email"))
        .add("email_verified", true)
        .add("given_name", orNull(user.text("FirstName")))
        .add("family_name", user.text("LastName"))
        .add("zoneinfo", user.text("TimeZoneSidKey"))
        .add("photos", photos(base))
        .add("profile", base + "/" + user.key())
        .add("picture", base + "/profilephoto/005/F")
        .add("urls", urls(org.id(), user.key(), base))
        .add("active", true)
        .add("user_type", "STANDARD")
        .add("language", user.text("LanguageLocaleKey"))
        .add("locale", user.text("LocaleSidKey"))
        .add("utcOffset", utcOffset(org, user))
        .add("updated_at", lastModified(user))
        .build();
  }

  static JsonValue orNull(String text) {
    return text.isEmpty() ? JsonValue.NULL : Json.string(text);
  }

  static JsonObjectBuilder photos(String base) {
    return Json.object()
        .add("picture", base + "/profilephoto/005/F")
        .add("thumbnail", base + "/profilephoto/005/T");
  }

  /** The addresses of the APIs, in which {@code {version}} stands for the version. */
  static JsonObjectBuilder urls(String orgId, String userId, String base) {
    String soap = base + "/services/Soap/";
    String rest = base + "/services/data/v{version}/";
    String org15 = orgId.substring(0, 15);
    return Json.object()
        .add("enterprise", soap + "c/{version}/" + org15)
        .add("metadata", soap + "m/{version}/" + org15)
        .add("partner", soap + "u/{version}/" + org15)
        .add("rest", rest)
        .add("sobjects", rest + "sobjects/")
        .add("search", rest + "search/")
        .add("query", rest + "query/")
        .add("recent", rest + "recent/")
        .add("tooling_soap", soap + "T/{version}/" + org15)
        .add("tooling_rest", rest + "tooling/")
        .add("profile", base + "/" + userId)
        .add("feeds", rest + "chatter/feeds")
        .add("groups", rest + "chatter/groups")
        .add("users", rest + "chatter/users")
        .add("feed_items", rest + "chatter/feed-items")
        .add("feed_elements", rest + "chatter/feed-elements")
        .add("custom_domain", base);
  }

  /** Milliseconds by which the user's zone is ahead of UTC, summer time left out. */
  static int utcOffset(Org org, Row user) {
    ZoneId zone = ZoneId.of(user.text("TimeZoneSidKey"));
    return zone.getRules().getStandardOffset(org.clock().instant()).getTotalSeconds() * 1000;
  }

  static String lastModified(Row user) {
    Instant changed = user.instant("LastModifiedDate");
    return changed == null ? "" : DATE_TIME.format(changed);
  }
}
