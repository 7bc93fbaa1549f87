package io.scimkit.model.patch.dialect;

/**
 * A "remove" that names in its value what is to be removed: path {@code members}, value {@code
 * [{"value": "u1"}]}. Entra and JumpCloud remove members so; read strictly, the request would empty
 * the group.
 *
 * <p>Source: learn.microsoft.com, application-provisioning-config-problem-scim-compatibility;
 * github.com/MicrosoftDocs/azure-docs issue 30826.
 */
public final class RemoveByValue implements Habit {

  @Override
  public boolean removesByValue() {
    return true;
  }
}
