package io.scimkit.testkit.seed;

import io.scimkit.testkit.store.Row;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seeds users with sane values in the nine required fields. */
public final class Users {
  private final Seeder seeder;

  /** For one org. */
  public Users(Seeder seeder) {
    this.seeder = seeder;
  }

  /** Makes an active user of a profile; first and last name are taken from the username. */
  public Row create(String username, String profile) {
    int at = username.indexOf('@');
    String local = at < 0 ? username : username.substring(0, at);
    int dot = local.indexOf('.');
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("Username", username);
    if (dot > 0) {
      values.put("FirstName", capital(local.substring(0, dot)));
    }
    values.put("LastName", capital(local.substring(dot + 1)));
    values.put("Email", username);
    values.put("Alias", local.substring(0, Math.min(8, local.length())));
    values.put("ProfileId", seeder.get("Profile", "Name", profile).key());
    values.put("TimeZoneSidKey", "America/Los_Angeles");
    values.put("LocaleSidKey", "en_US");
    values.put("EmailEncodingKey", "UTF-8");
    values.put("LanguageLocaleKey", "en_US");
    values.put("IsActive", true);
    return seeder.create("User", values);
  }

  private static String capital(String word) {
    return word.isEmpty() ? "User" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
