package io.scimkit.salesforce.catalog;

import io.scimkit.mapping.org.OrgCatalog;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the catalog after its first reading. Safe for use by several threads; one of them reads.
 */
public final class CatalogCache {
  private final Supplier<OrgCatalog> read;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable OrgCatalog known;

  /** A cache that fills itself on first use. */
  public CatalogCache(Supplier<OrgCatalog> read) {
    this.read = read;
  }

  /** The catalog, read now if it has not been. */
  public OrgCatalog get() {
    lock.lock();
    try {
      OrgCatalog held = known;
      if (held == null) {
        held = read.get();
        known = held;
      }
      return held;
    } finally {
      lock.unlock();
    }
  }

  /** Reads it again; the old one stays if that fails. */
  public OrgCatalog refresh() {
    lock.lock();
    try {
      OrgCatalog fresh = read.get();
      known = fresh;
      return fresh;
    } finally {
      lock.unlock();
    }
  }
}
