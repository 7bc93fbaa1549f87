package io.scimkit.samples.benchmarks.contender;

import java.util.List;
import org.apache.directory.scim.spec.extension.EnterpriseExtension;
import org.apache.directory.scim.spec.resources.Address;
import org.apache.directory.scim.spec.resources.Email;
import org.apache.directory.scim.spec.resources.Entitlement;
import org.apache.directory.scim.spec.resources.Im;
import org.apache.directory.scim.spec.resources.Name;
import org.apache.directory.scim.spec.resources.PhoneNumber;
import org.apache.directory.scim.spec.resources.Photo;
import org.apache.directory.scim.spec.resources.Role;
import org.apache.directory.scim.spec.resources.ScimUser;
import org.apache.directory.scim.spec.resources.UserGroup;
import org.apache.directory.scim.spec.schema.Meta;
import org.jspecify.annotations.Nullable;

/** Reads all of a user of SCIMple by its typed accessors. */
public final class ScimpleUser {
  private ScimpleUser() {}

  public static void read(ScimUser user, Sink sink) {
    user.getSchemas().forEach(sink::take);
    sink.take(user.getId());
    sink.take(user.getExternalId());
    sink.take(user.getUserName());
    sink.take(user.getDisplayName());
    sink.take(user.getNickName());
    sink.take(user.getProfileUrl());
    sink.take(user.getTitle());
    sink.take(user.getUserType());
    sink.take(user.getPreferredLanguage());
    sink.take(user.getLocale());
    sink.take(user.getTimezone());
    sink.take(user.getActive());
    sink.take(user.getPassword());
    name(user.getName(), sink);
    multiValued(user, sink);
    enterprise(user.getExtension(EnterpriseExtension.class), sink);
    meta(user.getMeta(), sink);
  }

  private static void name(Name name, Sink sink) {
    sink.take(name.getFormatted());
    sink.take(name.getFamilyName());
    sink.take(name.getGivenName());
    sink.take(name.getMiddleName());
    sink.take(name.getHonorificPrefix());
    sink.take(name.getHonorificSuffix());
  }

  private static void multiValued(ScimUser user, Sink sink) {
    for (Email it : each(user.getEmails())) {
      plural(it.getValue(), it.getDisplay(), it.getType(), it.getPrimary(), sink);
    }
    for (PhoneNumber it : each(user.getPhoneNumbers())) {
      plural(it.getValue(), it.getDisplay(), it.getType(), it.getPrimary(), sink);
    }
    for (Im it : each(user.getIms())) {
      plural(it.getValue(), it.getDisplay(), it.getType(), it.getPrimary(), sink);
    }
    for (Photo it : each(user.getPhotos())) {
      plural(it.getValue(), it.getDisplay(), it.getType(), it.getPrimary(), sink);
    }
    for (Address it : each(user.getAddresses())) {
      address(it, sink);
    }
    for (UserGroup it : each(user.getGroups())) {
      sink.take(it.getValue());
      sink.take(it.getRef());
      sink.take(it.getDisplay());
      sink.take(it.getType());
    }
    for (Entitlement it : each(user.getEntitlements())) {
      plural(it.getValue(), it.getDisplay(), it.getType(), it.getPrimary(), sink);
    }
    for (Role it : each(user.getRoles())) {
      plural(it.getValue(), it.getDisplay(), it.getType(), it.getPrimary(), sink);
    }
    sink.take(user.getX509Certificates());
  }

  private static <T> List<T> each(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }

  private static void plural(
      @Nullable String value,
      @Nullable String display,
      @Nullable String type,
      @Nullable Boolean primary,
      Sink sink) {
    sink.take(value);
    sink.take(display);
    sink.take(type);
    sink.take(primary);
  }

  private static void address(Address address, Sink sink) {
    sink.take(address.getFormatted());
    sink.take(address.getStreetAddress());
    sink.take(address.getLocality());
    sink.take(address.getRegion());
    sink.take(address.getPostalCode());
    sink.take(address.getCountry());
    sink.take(address.getType());
    sink.take(address.getPrimary());
  }

  private static void enterprise(EnterpriseExtension extension, Sink sink) {
    sink.take(extension.getEmployeeNumber());
    sink.take(extension.getCostCenter());
    sink.take(extension.getOrganization());
    sink.take(extension.getDivision());
    sink.take(extension.getDepartment());
    EnterpriseExtension.Manager manager = extension.getManager();
    sink.take(manager.getValue());
    sink.take(manager.getRef());
    sink.take(manager.getDisplayName());
  }

  private static void meta(Meta meta, Sink sink) {
    sink.take(meta.getResourceType());
    sink.take(meta.getCreated());
    sink.take(meta.getLastModified());
    sink.take(meta.getVersion());
    sink.take(meta.getLocation());
  }
}
