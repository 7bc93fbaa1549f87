package io.scimkit.model.patch.dialect;

/**
 * Keys of a value without path are paths: {@code name.givenName}, {@code emails[type eq
 * "work"].value}, {@code urn:…:User:department}. Entra sends them with the flag aadOptscim062020.
 *
 * <p>Source: learn.microsoft.com, application-provisioning-config-problem-scim-compatibility;
 * github.com/pingidentity/scim2 issue 224.
 */
public final class KeysAsPaths implements Habit {

  @Override
  public boolean readsKeysAsPaths() {
    return true;
  }
}
