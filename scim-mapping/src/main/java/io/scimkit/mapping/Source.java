package io.scimkit.mapping;

import io.scimkit.mapping.plan.RowMarker;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One identity provider's connection, and the users that it owns.
 *
 * <pre>{@code
 * Source.okta("acme")
 *     .owning("userType eq \"Employee\"")
 *     .markedBy("FederationIdentifier", startingWith("e-"))
 * }</pre>
 *
 * @param provider whose product it is
 * @param name the connection's name, not blank
 * @param owning a SCIM filter that every subject of this source matches; a subject that does not is
 *     refused, unless it leaves. Empty when the source owns whatever it sends
 * @param marker what a User row carries when it belongs to this source; a row without it is
 *     foreign. Empty when the FederationIdentifier alone tells
 */
public record Source(
    Provider provider, String name, Optional<String> owning, Optional<RowMarker> marker) {

  /** Identity providers. */
  public enum Provider {
    /** Okta. */
    OKTA("okta"),
    /** Microsoft Entra ID. */
    ENTRA("entra"),
    /** Any other. */
    OTHER("other");

    private final String jsonName;

    Provider(String jsonName) {
      this.jsonName = jsonName;
    }

    /**
     * Returns the provider's name in the JSON form of a blueprint.
     *
     * @return for example {@code okta}
     */
    public String jsonName() {
      return jsonName;
    }

    static Optional<Provider> named(String jsonName) {
      return Arrays.stream(values()).filter(p -> p.jsonName.equals(jsonName)).findFirst();
    }
  }

  /**
   * What the value of a marker begins with; made by {@link #startingWith}.
   *
   * @param text the beginning
   */
  public record Beginning(String text) {
    /**
     * Makes a beginning.
     *
     * @param text the beginning
     */
    public Beginning {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Makes a source; it is checked when its blueprint is built.
   *
   * @param provider whose product it is
   * @param name the connection's name, not blank
   * @param owning a SCIM filter that every subject of this source matches; a subject that does not
   *     is refused. Empty when the source owns whatever it sends
   * @param marker what a User row carries when it belongs to this source; a row without it is
   *     foreign. Empty when the FederationIdentifier alone tells
   */
  public Source {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(owning, "owning");
    Objects.requireNonNull(marker, "marker");
  }

  /**
   * Names an Okta connection.
   *
   * @param name the connection's name
   * @return a source that owns whatever it sends and has no marker
   */
  public static Source okta(String name) {
    return new Source(Provider.OKTA, name, Optional.empty(), Optional.empty());
  }

  /**
   * Names a Microsoft Entra ID connection.
   *
   * @param name the connection's name
   * @return a source that owns whatever it sends and has no marker
   */
  public static Source entra(String name) {
    return new Source(Provider.ENTRA, name, Optional.empty(), Optional.empty());
  }

  /**
   * Names a connection of any other identity provider.
   *
   * @param name the connection's name
   * @return a source that owns whatever it sends and has no marker
   */
  public static Source named(String name) {
    return new Source(Provider.OTHER, name, Optional.empty(), Optional.empty());
  }

  /**
   * Says which users the source owns.
   *
   * @param filter a SCIM filter over the user resource, for example {@code userType eq "Employee"}
   * @return a changed copy
   */
  public Source owning(String filter) {
    return new Source(provider, name, Optional.of(filter), marker);
  }

  /**
   * Says how a User row proves that it belongs to the source.
   *
   * @param field API name of a User field that a rule of the blueprint fills
   * @param value what its value begins with, see {@link #startingWith}
   * @return a changed copy
   * @throws IllegalArgumentException if the field or the beginning is blank
   */
  public Source markedBy(String field, Beginning value) {
    return new Source(provider, name, owning, Optional.of(new RowMarker(field, value.text())));
  }

  /**
   * Describes the value of a marker by its beginning.
   *
   * @param text the beginning, compared with case
   * @return the description
   */
  public static Beginning startingWith(String text) {
    return new Beginning(text);
  }
}
