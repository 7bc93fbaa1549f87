package io.scimkit.samples.benchmarks.contender;

import de.captaingoldfish.scim.sdk.common.resources.EnterpriseUser;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Manager;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Address;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.GroupNode;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.MultiComplexNode;
import java.util.List;

/** Reads all of a user of SCIM-SDK by its typed accessors. */
public final class ScimSdkUser {
  private ScimSdkUser() {}

  public static void read(User user, Sink sink) {
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
    sink.take(user.isActive());
    sink.take(user.getPassword());
    name(user.getName().orElseThrow(), sink);
    multiValued(user, sink);
    enterprise(user.getEnterpriseUser().orElseThrow(), sink);
    meta(user.getMeta().orElseThrow(), sink);
  }

  private static void name(Name name, Sink sink) {
    sink.take(name.getFormatted());
    sink.take(name.getFamilyName());
    sink.take(name.getGivenName());
    sink.take(name.getMiddleName());
    sink.take(name.getHonorificPrefix());
    sink.take(name.getHonorificSuffix());
  }

  private static void multiValued(User user, Sink sink) {
    plural(user.getEmails(), sink);
    plural(user.getPhoneNumbers(), sink);
    plural(user.getIms(), sink);
    plural(user.getPhotos(), sink);
    for (Address it : user.getAddresses()) {
      address(it, sink);
    }
    for (GroupNode it : user.getGroups()) {
      sink.take(it.getValue());
      sink.take(it.getRef());
      sink.take(it.getDisplay());
      sink.take(it.getType());
    }
    plural(user.getEntitlements(), sink);
    plural(user.getRoles(), sink);
    plural(user.getX509Certificates(), sink);
  }

  private static void plural(List<? extends MultiComplexNode> values, Sink sink) {
    for (MultiComplexNode it : values) {
      sink.take(it.getValue());
      sink.take(it.getDisplay());
      sink.take(it.getType());
      sink.take(it.isPrimary());
    }
  }

  private static void address(Address address, Sink sink) {
    sink.take(address.getFormatted());
    sink.take(address.getStreetAddress());
    sink.take(address.getLocality());
    sink.take(address.getRegion());
    sink.take(address.getPostalCode());
    sink.take(address.getCountry());
    sink.take(address.getType());
    sink.take(address.isPrimary());
  }

  private static void enterprise(EnterpriseUser extension, Sink sink) {
    sink.take(extension.getEmployeeNumber());
    sink.take(extension.getCostCenter());
    sink.take(extension.getOrganization());
    sink.take(extension.getDivision());
    sink.take(extension.getDepartment());
    Manager manager = extension.getManager().orElseThrow();
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
