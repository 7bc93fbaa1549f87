package io.scimkit.salesforce.wire;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Sets what the adapter relies on: no hidden retry, no redirect, no cookie, bounded waiting. */
public final class HttpClients5 {
  private HttpClients5() {}

  /** A builder with a pool of 20 connections and 10 s to connect. */
  public static HttpClientBuilder standard() {
    return HttpClientBuilder.create()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(20)
                .setMaxConnTotal(20)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(10)).build())
                .build());
  }

  /** Builds the client. The default client would repeat a POST that is answered 503. */
  public static CloseableHttpClient build(HttpClientBuilder builder) {
    return builder
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .setUserAgent("scimkit")
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.ofSeconds(30))
                .setResponseTimeout(Timeout.ofSeconds(120))
                .build())
        .build();
  }
}
