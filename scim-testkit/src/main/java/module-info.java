/** An in-memory Salesforce org that speaks the wire. */
module io.scimkit.testkit {
  requires jakarta.json;
  requires transitive org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires static transitive org.jspecify;
  // Only the packages that extend JUnit and AssertJ need these. Not transitive: a program without
  // them could not be compiled against this module.
  requires static org.assertj.core;
  requires static org.junit.jupiter.api;

  exports io.scimkit.testkit;
  exports io.scimkit.testkit.assertj;
  exports io.scimkit.testkit.behavior;
  exports io.scimkit.testkit.expect;
  exports io.scimkit.testkit.idp;
  exports io.scimkit.testkit.junit;
}
