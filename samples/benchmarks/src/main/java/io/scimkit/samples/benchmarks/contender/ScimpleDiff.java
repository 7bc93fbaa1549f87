package io.scimkit.samples.benchmarks.contender;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.apache.directory.scim.core.schema.SchemaRegistry;
import org.apache.directory.scim.spec.resources.ScimResource;
import org.apache.directory.scim.spec.resources.ScimUser;

/**
 * SCIMple's diff, which its project has not released: profile {@code scimple-tools} takes it from
 * the local repository of whoever has built it.
 */
public final class ScimpleDiff {
  private static final String GENERATOR = "org.apache.directory.scim.tools.diff.PatchGenerator";

  private final MethodHandle diff;

  /**
   * Looks the generator up.
   *
   * @param registry the schemas of both users
   * @throws IllegalStateException if it is not on the class path
   */
  public ScimpleDiff(SchemaRegistry registry) {
    try {
      Class<?> type = Class.forName(GENERATOR);
      Object generator = type.getConstructor(SchemaRegistry.class).newInstance(registry);
      diff =
          MethodHandles.lookup()
              .findVirtual(
                  type,
                  "diff",
                  MethodType.methodType(List.class, ScimResource.class, ScimResource.class))
              .bindTo(generator)
              .asType(MethodType.methodType(List.class, ScimUser.class, ScimUser.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Run with -Pscimple-tools; see README.md", e);
    }
  }

  /** Tells whether the generator is on the class path. */
  public static boolean isAvailable() {
    return ScimpleDiff.class.getClassLoader().getResource(GENERATOR.replace('.', '/') + ".class")
        != null;
  }

  public List<?> diff(ScimUser from, ScimUser to) {
    try {
      return (List<?>) diff.invokeExact(from, to);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
