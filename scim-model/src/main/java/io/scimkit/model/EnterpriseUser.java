package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/** The enterprise extension of a user (RFC 7643 section 4.3). */
public final class EnterpriseUser extends ComplexValue {
  EnterpriseUser(ScimObject attributes) {
    super(attributes);
  }

  /** The schema URI of the extension. */
  public static final String SCHEMA = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

  /**
   * A value without any sub-attribute, to be filled with the {@code with} methods.
   *
   * @return the empty value
   */
  public static EnterpriseUser empty() {
    return new EnterpriseUser(ScimObject.empty());
  }

  /**
   * The user's manager. A bare text counts as the manager's id, as Entra sends it.
   *
   * @return the manager; empty if none is set
   */
  public Optional<Manager> manager() {
    return attributes()
        .object("manager")
        .map(Manager::new)
        .or(() -> text("manager").map(Manager::of));
  }

  /**
   * A copy with another manager.
   *
   * @param manager the manager
   * @return the changed value
   */
  public EnterpriseUser withManager(Manager manager) {
    return new EnterpriseUser(attributes().with("manager", manager.attributes()));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static EnterpriseUser of(ScimObject attributes) {
    return new EnterpriseUser(attributes);
  }

  /**
   * The number the organisation gave the user.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> employeeNumber() {
    return text("employeeNumber");
  }

  /**
   * The cost centre.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> costCenter() {
    return text("costCenter");
  }

  /**
   * The organisation.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> organization() {
    return text("organization");
  }

  /**
   * The division.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> division() {
    return text("division");
  }

  /**
   * The department.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> department() {
    return text("department");
  }

  /**
   * A copy with another employeeNumber.
   *
   * @param employeeNumber the number the organisation gave the user
   * @return the changed value
   */
  public EnterpriseUser withEmployeeNumber(String employeeNumber) {
    return new EnterpriseUser(attributes().with("employeeNumber", ScimValue.of(employeeNumber)));
  }

  /**
   * A copy with another costCenter.
   *
   * @param costCenter the cost centre
   * @return the changed value
   */
  public EnterpriseUser withCostCenter(String costCenter) {
    return new EnterpriseUser(attributes().with("costCenter", ScimValue.of(costCenter)));
  }

  /**
   * A copy with another organization.
   *
   * @param organization the organisation
   * @return the changed value
   */
  public EnterpriseUser withOrganization(String organization) {
    return new EnterpriseUser(attributes().with("organization", ScimValue.of(organization)));
  }

  /**
   * A copy with another division.
   *
   * @param division the division
   * @return the changed value
   */
  public EnterpriseUser withDivision(String division) {
    return new EnterpriseUser(attributes().with("division", ScimValue.of(division)));
  }

  /**
   * A copy with another department.
   *
   * @param department the department
   * @return the changed value
   */
  public EnterpriseUser withDepartment(String department) {
    return new EnterpriseUser(attributes().with("department", ScimValue.of(department)));
  }
}
