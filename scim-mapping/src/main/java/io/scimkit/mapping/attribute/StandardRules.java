package io.scimkit.mapping.attribute;

import static io.scimkit.mapping.attribute.Owner.HR;
import static io.scimkit.mapping.attribute.Owner.IT;
import static io.scimkit.mapping.attribute.Owner.USER;
import static io.scimkit.mapping.attribute.Transforms.language;
import static io.scimkit.mapping.attribute.Transforms.locale;
import static io.scimkit.mapping.attribute.Transforms.lowerCase;
import static io.scimkit.mapping.attribute.Transforms.mid;
import static io.scimkit.mapping.attribute.Transforms.orgSuffix;
import static io.scimkit.mapping.attribute.Transforms.timeZone;
import static io.scimkit.mapping.attribute.Transforms.truncate;

/** Rules to start from; replace single ones with {@link AttributeRules#field}. */
public final class StandardRules {

  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:";
  private static final String WORK_ADDRESS = "addresses[type eq \"work\"].";

  private StandardRules() {}

  /**
   * Returns rules for an internal user that map even the smallest resource that Okta and Entra send
   * (a userName and an externalId).
   *
   * <ul>
   *   <li>Keys, owned by IT, on create only: FederationIdentifier from externalId; Username from
   *       userName in lower case with the org's suffix; Alias, the first 8, and CommunityNickname,
   *       the first 40 characters of userName.
   *   <li>Name and e-mail: LastName from name.familyName, else name.formatted, displayName or
   *       userName; FirstName from name.givenName; Email from the work e-mail, else the primary
   *       one, else userName.
   *   <li>Settings that belong to the user, on create only: TimeZoneSidKey (else GMT), LocaleSidKey
   *       (else en_US), LanguageLocaleKey (else en_US), EmailEncodingKey (always UTF-8).
   *   <li>From HR: Title, Department, Division, CompanyName, EmployeeNumber and ManagerId. From IT:
   *       Phone, MobilePhone, Fax. The work address: Street, City, State, PostalCode, Country.
   *   <li>Names, Title, Department, Division, CompanyName, Street, City, State and Country are
   *       truncated to the length of their field, with a note; any other value that is too long is
   *       refused.
   * </ul>
   *
   * <p>ProfileId is filled by the blueprint's profile strategy, and IsActive by the attribute
   * active.
   *
   * @return the rules
   */
  public static AttributeRules internalUser() {
    return address(organisation(settings(identity(RuleChain.empty()))));
  }

  private static AttributeRules identity(AttributeRules rules) {
    return rules
        .field("FederationIdentifier")
        .from("externalId")
        .required()
        .onCreateOnly()
        .ownedBy(IT)
        .field("Username")
        .from("userName")
        .via(lowerCase(), orgSuffix())
        .required()
        .onCreateOnly()
        .ownedBy(IT)
        .field("LastName")
        .from("name.familyName")
        .orFrom("name.formatted")
        .orFrom("displayName")
        .orFrom("userName")
        .via(truncate(80))
        .required()
        .ownedBy(HR)
        .field("FirstName")
        .from("name.givenName")
        .via(truncate(40))
        .ownedBy(HR)
        .field("Email")
        .from("emails[type eq \"work\"].value")
        .orFrom("emails[primary eq true].value")
        .orFrom("userName")
        .required()
        .ownedBy(IT)
        .field("Alias")
        .from("userName")
        .via(mid(1, 8))
        .required()
        .onCreateOnly()
        .ownedBy(IT)
        .field("CommunityNickname")
        .from("userName")
        .via(mid(1, 40))
        .onCreateOnly()
        .ownedBy(IT);
  }

  private static AttributeRules settings(AttributeRules rules) {
    return rules
        .field("TimeZoneSidKey")
        .from("timezone")
        .via(timeZone())
        .orElse("GMT")
        .onCreateOnly()
        .ownedBy(USER)
        .field("LocaleSidKey")
        .from("locale")
        .orFrom("preferredLanguage")
        .via(locale())
        .orElse("en_US")
        .onCreateOnly()
        .ownedBy(USER)
        .field("LanguageLocaleKey")
        .from("preferredLanguage")
        .orFrom("locale")
        .via(language())
        .orElse("en_US")
        .onCreateOnly()
        .ownedBy(USER)
        .field("EmailEncodingKey")
        .constant("UTF-8")
        .onCreateOnly()
        .ownedBy(USER);
  }

  private static AttributeRules organisation(AttributeRules rules) {
    return rules
        .field("Title")
        .from("title")
        .via(truncate(80))
        .ownedBy(HR)
        .field("Department")
        .from(ENTERPRISE + "department")
        .via(truncate(80))
        .ownedBy(HR)
        .field("Division")
        .from(ENTERPRISE + "division")
        .via(truncate(80))
        .ownedBy(HR)
        .field("CompanyName")
        .from(ENTERPRISE + "organization")
        .via(truncate(80))
        .ownedBy(HR)
        .field("EmployeeNumber")
        .from(ENTERPRISE + "employeeNumber")
        .ownedBy(HR)
        .field("ManagerId")
        .from(ENTERPRISE + "manager.value")
        .ownedBy(HR);
  }

  private static AttributeRules address(AttributeRules rules) {
    return rules
        .field("Phone")
        .from("phoneNumbers[type eq \"work\"].value")
        .ownedBy(IT)
        .field("MobilePhone")
        .from("phoneNumbers[type eq \"mobile\"].value")
        .ownedBy(IT)
        .field("Fax")
        .from("phoneNumbers[type eq \"fax\"].value")
        .ownedBy(IT)
        .field("Street")
        .from(WORK_ADDRESS + "streetAddress")
        .via(truncate(255))
        .ownedBy(HR)
        .field("City")
        .from(WORK_ADDRESS + "locality")
        .via(truncate(40))
        .ownedBy(HR)
        .field("State")
        .from(WORK_ADDRESS + "region")
        .via(truncate(80))
        .ownedBy(HR)
        .field("PostalCode")
        .from(WORK_ADDRESS + "postalCode")
        .ownedBy(HR)
        .field("Country")
        .from(WORK_ADDRESS + "country")
        .via(truncate(80))
        .ownedBy(HR);
  }
}
