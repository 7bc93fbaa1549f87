package io.scimkit.samples.benchmarks.kit;

import io.scimkit.testkit.FakeSalesforce;

/**
 * Many users and the seats for them, in an org whose day allows as many calls as a measurement
 * makes.
 */
final class Crowd {
  private Crowd() {}

  static FakeSalesforce org() {
    return FakeSalesforce.builder().dailyApiCalls(Integer.MAX_VALUE).build();
  }

  static void seed(FakeSalesforce fake, int users) {
    fake.given().userLicense("Salesforce", users + 20_000);
    for (int i = 0; i < users; i++) {
      fake.givenUser("user" + i + "@acme.example");
    }
  }
}
