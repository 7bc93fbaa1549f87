package io.scimkit.model.patch.dialect;

import java.util.Locale;

/**
 * "Replace" for "replace". Entra writes {@code Add}, {@code Replace} and {@code Remove} in every
 * job without the flag aadOptscim062020.
 *
 * <p>Source: learn.microsoft.com, application-provisioning-config-problem-scim-compatibility.
 */
public final class OpInAnyCase implements Habit {

  @Override
  public String op(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
