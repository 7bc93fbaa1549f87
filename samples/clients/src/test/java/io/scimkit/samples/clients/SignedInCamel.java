package io.scimkit.samples.clients;

import io.scimkit.testkit.FakeClock;
import io.scimkit.testkit.FakeSalesforce;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.salesforce.AuthenticationType;
import org.apache.camel.component.salesforce.SalesforceComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Apache Camel's Salesforce component 4.14.1, unmodified: it signs in by a JWT that it signs with a
 * keystore when the context starts.
 */
abstract class SignedInCamel {
  private static Keystore keystore;

  FakeSalesforce fake;
  private DefaultCamelContext camel;
  ProducerTemplate salesforce;

  @BeforeAll
  static void createTheKeystore(@TempDir Path folder) throws Exception {
    keystore = Keystore.create(folder);
  }

  @BeforeEach
  void signIn() throws Exception {
    // Camel dates its assertions by the machine's clock, so the org stands at that time too.
    fake = FakeSalesforce.builder().clock(FakeClock.at(Instant.now())).build();
    fake.apps().jwt("camel", keystore.certificate()).preAuthorized("integration@acme.example");

    KeyStoreParameters key = new KeyStoreParameters();
    key.setResource("file:" + keystore.file());
    key.setType("PKCS12");
    key.setPassword(keystore.password());
    SalesforceComponent component = new SalesforceComponent();
    component.setAuthenticationType(AuthenticationType.JWT);
    component.setLoginUrl(fake.startHttp().toString());
    component.setClientId("camel");
    component.setUserName("integration@acme.example");
    component.setKeystore(key);

    camel = new DefaultCamelContext();
    camel.addComponent("salesforce", component);
    camel.start();
    salesforce = camel.createProducerTemplate();
  }

  @AfterEach
  void close() {
    camel.stop();
    fake.close();
  }

  /** Asks for an operation with a body and options as text, and gets text. */
  String raw(String operation, Object body, String... headers) {
    Map<String, Object> options = new LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      options.put(headers[i], headers[i + 1]);
    }
    return salesforce.requestBodyAndHeaders(uri(operation), body, options, String.class);
  }

  static String uri(String operation) {
    return "salesforce:" + operation + "?rawPayload=true&apiVersion=62.0";
  }

  String query(String soql) {
    return raw("query", null, "sObjectQuery", soql);
  }

  String id(String soql) {
    String reply = query(soql);
    int at = reply.indexOf("\"Id\":\"") + 6;
    return reply.substring(at, at + 18);
  }
}
