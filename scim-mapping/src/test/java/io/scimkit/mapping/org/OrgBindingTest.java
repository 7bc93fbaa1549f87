package io.scimkit.mapping.org;

import static io.scimkit.mapping.entitlement.Entitlement.permissionSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrgBindingTest {

  private static final String ORG = "00DA00000000001MAA";

  @ParameterizedTest
  @CsvSource({
    "https://acme.my.salesforce.com, https://acme.my.salesforce.com",
    "https://acme.my.salesforce.com/, https://acme.my.salesforce.com",
    "HTTPS://acme.my.salesforce.com, https://acme.my.salesforce.com",
    "http://localhost:8080, http://localhost:8080",
    "http://127.0.0.1:1, http://127.0.0.1:1",
    "http://[::1]:1, http://[::1]:1"
  })
  void an_address_is_scheme_host_and_port(String given, String kept) {
    assertThat(OrgBinding.at(URI.create(given)).expectingOrg(ORG).url())
        .isEqualTo(URI.create(kept));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://acme.my.salesforce.com | The org URL http://acme.my.salesforce.com is refused: http would send tokens in the clear, use https.
          http://localhost.evil.example | The org URL http://localhost.evil.example is refused: http would send tokens in the clear, use https.
          https://u:topsecret@acme.my.salesforce.com | The org URL https://acme.my.salesforce.com is refused: it carries a user or password, and a binding holds no secret.
          https://acme.my.salesforce.com/services?x=topsecret | The org URL https://acme.my.salesforce.com is refused: it must end after host and port.
          ftp://acme.example | The org URL ftp:// is refused: it must be like https://acme.my.salesforce.com.
          acme.my.salesforce.com | The org URL :// is refused: it must be like https://acme.my.salesforce.com.
          """)
  void an_unsafe_address_is_refused_without_repeating_a_secret(String given, String message) {
    assertThatThrownBy(() -> OrgBinding.at(URI.create(given)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00E000000000001", "00DA0000000001", "00DA00000000001MA"})
  void what_is_no_org_id_is_refused(String id) {
    assertThatThrownBy(() -> OrgBinding.at(URI.create("https://a.example")).expectingOrg(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + id + "\" is no org id: it has 15 or 18 characters and begins with 00D.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00DA00000000001AAA", "00DA00000000001maa", "00DA00000000001MA6"})
  void an_org_id_whose_last_three_characters_do_not_fit_is_refused(String id) {
    assertThatThrownBy(() -> OrgBinding.at(URI.create("https://a.example")).expectingOrg(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\""
                + id
                + "\" is mistyped: its last three characters check the others, and do not fit."
                + " Copy the id anew.");
  }

  @Test
  void names_are_overridden_by_kind_and_name_and_copies_leave_the_first_alone() {
    OrgBinding plain = OrgBinding.at(URI.create("https://a.example")).expectingOrg(ORG);
    OrgBinding here =
        plain
            .sandbox(true)
            .usernameSuffix(".uat")
            .nameOverride(permissionSet("A"), "B")
            .profileOverride("Standard User", "Standardbenutzer");

    assertThat(here.nameHere(permissionSet("A"))).isEqualTo(permissionSet("B"));
    assertThat(here.nameHere(permissionSet("C"))).isEqualTo(permissionSet("C"));
    assertThat(here.profileHere("Standard User")).isEqualTo("Standardbenutzer");
    assertThat(here.profileHere("Other")).isEqualTo("Other");
    assertThat(here).hasToString("org " + ORG + " at https://a.example (sandbox)");
    assertThat(plain.usernameSuffix()).isEmpty();
    assertThat(plain).isNotEqualTo(here);
    assertThat(plain)
        .isEqualTo(OrgBinding.at(URI.create("https://a.example/")).expectingOrg(ORG))
        .hasSameHashCodeAs(OrgBinding.at(URI.create("https://a.example")).expectingOrg(ORG));
  }

  @Test
  void blank_names_are_refused() {
    OrgBinding plain = OrgBinding.at(URI.create("https://a.example")).expectingOrg(ORG);

    assertThatThrownBy(() -> plain.usernameSuffix(" ")).hasMessageContaining("leave it out");
    assertThatThrownBy(() -> plain.usernameSuffix(" .uat"))
        .hasMessage("The username suffix \" .uat\" holds a blank: no username may.");
    assertThatThrownBy(() -> plain.profileOverride("A", "")).hasMessageContaining("blank");
    assertThatThrownBy(() -> plain.nameOverride(permissionSet("A"), " "))
        .hasMessage("The name of a permission set is blank.");
  }

  @Test
  void a_catalog_refuses_a_name_twice() {
    OrgCatalog.Builder builder = OrgCatalog.builder(ORG).profile("A", "00e");

    assertThatThrownBy(() -> builder.profile("A", "00e2"))
        .hasMessage("The profile \"A\" was added twice.");
  }
}
