package io.scimkit.testkit;

import java.net.URI;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;

/** The ways into an org; contract tests go through the first two, some through all. */
enum Door {
  HTTP,
  IN_PROCESS,
  HTTPS;

  URI uri(FakeSalesforce fake) {
    return switch (this) {
      case HTTP -> fake.startHttp();
      case IN_PROCESS -> fake.inProcessUri();
      case HTTPS -> fake.startHttps();
    };
  }

  private HttpClientBuilder builder(FakeSalesforce fake) {
    return switch (this) {
      case HTTP -> HttpClients.custom();
      case IN_PROCESS -> fake.inProcess();
      case HTTPS ->
          HttpClients.custom()
              .setConnectionManager(
                  PoolingHttpClientConnectionManagerBuilder.create()
                      .setTlsSocketStrategy(new DefaultClientTlsStrategy(fake.sslContext()))
                      .build());
    };
  }

  CloseableHttpClient client(FakeSalesforce fake) {
    return quiet(fake).build();
  }

  /** A client that neither asks for packed replies nor unpacks them. */
  CloseableHttpClient plainClient(FakeSalesforce fake) {
    return quiet(fake).disableContentCompression().build();
  }

  private HttpClientBuilder quiet(FakeSalesforce fake) {
    return builder(fake)
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement();
  }
}
