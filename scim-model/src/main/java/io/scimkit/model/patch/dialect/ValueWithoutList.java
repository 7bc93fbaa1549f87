package io.scimkit.model.patch.dialect;

/**
 * One value where a list is due: {@code "emails": {"value": …}}. OneLogin sends so.
 *
 * <p>Source: django-scim2's notes on OneLogin; github.com/wso2/product-is issue 21040.
 */
public final class ValueWithoutList implements Habit {

  @Override
  public boolean acceptsValueWithoutList() {
    return true;
  }
}
