/** Does what was decided: signs in, reads the org, applies plans, runs runbooks. */
module io.scimkit.salesforce {
  requires transitive io.scimkit.mapping;
  requires com.auth0.jwt;
  requires jakarta.json;
  // httpclient5 sets socket options with it, and as an automatic module cannot say so itself.
  requires jdk.net;
  requires transitive org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.slf4j;

  exports io.scimkit.salesforce;
  exports io.scimkit.salesforce.auth;
  exports io.scimkit.salesforce.runbook;
}
