package io.scimkit.testkit;

import java.net.URI;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** The two ways into an org; contract tests go through both. */
enum Door {
  HTTP,
  IN_PROCESS;

  URI uri(FakeSalesforce fake) {
    return this == HTTP ? fake.startHttp() : fake.inProcessUri();
  }

  CloseableHttpClient client(FakeSalesforce fake) {
    return builder(fake).build();
  }

  /** A client that neither asks for packed replies nor unpacks them. */
  CloseableHttpClient plainClient(FakeSalesforce fake) {
    return builder(fake).disableContentCompression().build();
  }

  private HttpClientBuilder builder(FakeSalesforce fake) {
    HttpClientBuilder builder = this == HTTP ? HttpClients.custom() : fake.inProcess();
    return builder.disableAutomaticRetries().disableRedirectHandling().disableCookieManagement();
  }
}
