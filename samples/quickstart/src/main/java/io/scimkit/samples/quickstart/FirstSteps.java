package io.scimkit.samples.quickstart;

import io.scimkit.mapping.Blueprint;
import io.scimkit.mapping.Subject;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.model.ScimUser;
import io.scimkit.salesforce.Provisioner;
import io.scimkit.salesforce.Receipts;
import io.scimkit.salesforce.Salesforce;

/** The first program: what an IdP sent becomes a Salesforce user. */
final class FirstSteps {

  private FirstSteps() {}

  static Receipts provision(Blueprint employees, Salesforce org, String body) {
    // tag::first[]
    Provisioner provisioner = Provisioner.of(employees, org);

    ScimUser user = ScimUser.parse(body); // as the identity provider sent it
    Plan plan = provisioner.plan(Subject.of(user).inGroups("00GKx000004mN2PMAU")); // reads only
    System.out.println(plan.describe()); // was → will, and which rule
    Receipts receipts = provisioner.apply(plan); // one call, which begins with a guard
    // end::first[]
    return receipts;
  }
}
