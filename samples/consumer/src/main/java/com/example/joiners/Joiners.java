package com.example.joiners;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Ten lines that provision: code that knows Salesforce and nothing of the kit. */
final class Joiners {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI org;
  private final String token;

  Joiners(URI org, String token) {
    this.org = org;
    this.token = token;
  }

  /** Makes the user of a personnel number, or updates the one there is; returns the status. */
  int join(String personnelNumber, String userJson) throws IOException, InterruptedException {
    String path = "/services/data/v62.0/sobjects/User/FederationIdentifier/" + personnelNumber;
    HttpRequest request =
        HttpRequest.newBuilder(org.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(userJson))
            .build();
    return http.send(request, BodyHandlers.ofString()).statusCode();
  }
}
