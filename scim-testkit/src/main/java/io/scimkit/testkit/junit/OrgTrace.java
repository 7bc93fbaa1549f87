package io.scimkit.testkit.junit;

/** What the org saw before a test failed; attached to the failure, it has no stack of its own. */
final class OrgTrace extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OrgTrace(String text) {
    super(text, null, false, false);
  }
}
