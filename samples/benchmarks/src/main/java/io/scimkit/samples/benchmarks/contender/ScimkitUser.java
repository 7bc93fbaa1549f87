package io.scimkit.samples.benchmarks.contender;

import io.scimkit.model.Address;
import io.scimkit.model.EnterpriseUser;
import io.scimkit.model.Manager;
import io.scimkit.model.Meta;
import io.scimkit.model.Name;
import io.scimkit.model.Plural;
import io.scimkit.model.ScimUser;
import io.scimkit.model.UserGroup;
import java.util.List;

/** Reads all of a user of this project by its typed accessors. */
public final class ScimkitUser {
  private ScimkitUser() {}

  public static void read(ScimUser user, Sink sink) {
    user.schemas().forEach(sink::take);
    sink.take(user.id());
    sink.take(user.externalId());
    sink.take(user.userName());
    sink.take(user.displayName());
    sink.take(user.nickName());
    sink.take(user.profileUrl());
    sink.take(user.title());
    sink.take(user.userType());
    sink.take(user.preferredLanguage());
    sink.take(user.locale());
    sink.take(user.timezone());
    sink.take(user.active());
    sink.take(user.password());
    name(user.name().orElseThrow(), sink);
    multiValued(user, sink);
    enterprise(user.enterprise().orElseThrow(), sink);
    meta(user.meta().orElseThrow(), sink);
  }

  private static void name(Name name, Sink sink) {
    sink.take(name.formatted());
    sink.take(name.familyName());
    sink.take(name.givenName());
    sink.take(name.middleName());
    sink.take(name.honorificPrefix());
    sink.take(name.honorificSuffix());
  }

  private static void multiValued(ScimUser user, Sink sink) {
    plural(user.emails(), sink);
    plural(user.phoneNumbers(), sink);
    plural(user.ims(), sink);
    plural(user.photos(), sink);
    for (Address it : user.addresses()) {
      address(it, sink);
    }
    for (UserGroup it : user.groups()) {
      sink.take(it.value());
      sink.take(it.ref());
      sink.take(it.display());
      sink.take(it.type());
    }
    plural(user.entitlements(), sink);
    plural(user.roles(), sink);
    plural(user.x509Certificates(), sink);
  }

  private static void plural(List<? extends Plural<?>> values, Sink sink) {
    for (Plural<?> it : values) {
      sink.take(it.value());
      sink.take(it.display());
      sink.take(it.type());
      sink.take(it.primary());
    }
  }

  private static void address(Address address, Sink sink) {
    sink.take(address.formatted());
    sink.take(address.streetAddress());
    sink.take(address.locality());
    sink.take(address.region());
    sink.take(address.postalCode());
    sink.take(address.country());
    sink.take(address.type());
    sink.take(address.primary());
  }

  private static void enterprise(EnterpriseUser extension, Sink sink) {
    sink.take(extension.employeeNumber());
    sink.take(extension.costCenter());
    sink.take(extension.organization());
    sink.take(extension.division());
    sink.take(extension.department());
    Manager manager = extension.manager().orElseThrow();
    sink.take(manager.value());
    sink.take(manager.ref());
    sink.take(manager.displayName());
  }

  private static void meta(Meta meta, Sink sink) {
    sink.take(meta.resourceType());
    sink.take(meta.created());
    sink.take(meta.lastModified());
    sink.take(meta.version());
    sink.take(meta.location());
  }
}
