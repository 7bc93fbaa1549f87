package com.example.joiners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.GivenUser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a project tests its own provisioning code: against an org in memory, over real HTTP. */
class JoinersTest {
  private FakeSalesforce org;
  private Joiners joiners;

  @BeforeEach
  void openAnOrg() {
    org = FakeSalesforce.enterprise();
    GivenUser admin = org.givenUser("hr@acme.example").profile("System Administrator");
    joiners = new Joiners(org.startHttp(), admin.accessToken());
  }

  @AfterEach
  void closeIt() {
    org.close();
  }

  private String ann() {
    return """
        {"Username":"ann@acme.example","LastName":"Stone","Email":"ann@acme.example",
         "Alias":"ann","ProfileId":"%s","TimeZoneSidKey":"Europe/Berlin","LocaleSidKey":"de_DE",
         "EmailEncodingKey":"UTF-8","LanguageLocaleKey":"de"}"""
        .formatted(org.given().profile("Joiner", "Salesforce", "ApiEnabled"));
  }

  @Test
  void a_joiner_becomes_an_active_user() throws Exception {
    assertEquals(201, joiners.join("4711", ann()));
    assertTrue(org.user("ann@acme.example").isActive());
    assertEquals(Optional.of("4711"), org.user("ann@acme.example").field("FederationIdentifier"));
  }

  @Test
  void joining_twice_makes_one_user() throws Exception {
    String ann = ann();
    joiners.join("4711", ann);
    assertEquals(200, joiners.join("4711", ann));
    assertEquals("User.create", org.journal().writes().get(0));
  }

  @Test
  void a_name_that_is_taken_anywhere_in_the_world_is_refused() throws Exception {
    org.givenUser("ann@acme.example").inactive();
    assertEquals(400, joiners.join("4711", ann()));
    assertEquals(List.of(), org.journal().writes());
  }

  @Test
  void when_the_reply_is_lost_the_user_is_there_all_the_same() throws Exception {
    org.plan(Fault.lostReply()).on("PATCH", "/sobjects/User");
    String ann = ann();
    assertThrows(IOException.class, () -> joiners.join("4711", ann));
    assertEquals(200, joiners.join("4711", ann));
    org.assertFaultsFired();
  }
}
