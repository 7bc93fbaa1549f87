package io.scimkit.mapping.plan;

import io.scimkit.mapping.org.FieldValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The fingerprint of a plan: SHA-256 over a text in which every part carries its length. */
final class PlanHash {

  private final StringBuilder text = new StringBuilder("scimkit plan 1\n");

  private PlanHash() {}

  static String of(Plan plan) {
    PlanHash hash = new PlanHash();
    hash.part(plan.blueprint(), plan.orgId(), plan.federationId(), plan.username());
    hash.part(plan.kind().name(), plan.situation().name(), plan.userId().orElse(""));
    hash.part(plan.userLastModified().map(Object::toString).orElse(""));
    plan.changes().forEach(hash::change);
    return hash.digest();
  }

  private void change(Change change) {
    part(change.kind().name());
    switch (change.kind()) {
      case CREATE_USER -> fields(((Change.CreateUser) change).detail());
      case UPDATE_USER -> fields(((Change.UpdateUser) change).detail());
      case PENDING_REFERENCE -> {
        Change.PendingReference pending = (Change.PendingReference) change;
        part(pending.field(), pending.reference().toString());
      }
      case GRANT -> {
        Change.Grant grant = (Change.Grant) change;
        part(grant.entitlement().toString(), grant.targetId());
      }
      case REVOKE -> {
        Change.Revoke revoke = (Change.Revoke) change;
        part(revoke.entitlement().toString(), revoke.targetId(), revoke.rowId());
      }
    }
    part(change.why());
  }

  private void fields(List<FieldChange> detail) {
    part(Integer.toString(detail.size()));
    for (FieldChange change : detail) {
      part(change.field());
      value(change.was());
      value(change.will());
      part(change.rule());
    }
  }

  private void value(FieldValue value) {
    part(value.kind().name(), value.display());
  }

  private void part(String... parts) {
    for (String part : parts) {
      text.append(part.length()).append(':').append(part).append('\n');
    }
  }

  private String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
