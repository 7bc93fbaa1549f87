package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

  private final SampleOrg org = new SampleOrg();

  @Test
  void a_parent_is_a_record_and_its_own_parent_one_in_it() {
    SoqlRecord ann =
        only("SELECT id, profile.name, PROFILE.UserLicense.Name FROM user WHERE Name = 'ann ash'");

    assertThat(ann.values().keySet()).containsExactly("Id", "Profile");
    SoqlRecord profile = (SoqlRecord) ann.values().get("Profile");
    assertThat(profile.values().keySet()).containsExactly("Name", "UserLicense");
    assertThat(((SoqlRecord) profile.values().get("UserLicense")).values())
        .containsEntry("Name", "Salesforce");
  }

  private SoqlRecord only(String text) {
    return org.query(text).records().get(0);
  }
}
