/** Replays recorded IdP traffic into an embedded fake org. */
module io.scimkit.samples.quickstart {
  requires io.scimkit.salesforce;
  requires io.scimkit.testkit;
  requires jakarta.json;
}
