package io.scimkit.salesforce;

/**
 * Is told of every HTTP call, sign-in included, after it ended: for metrics, budgets and journals.
 * It runs on the thread of the call and may be called by several at a time. One that throws is
 * logged and otherwise ignored: no leaver keeps access because a counter failed.
 */
@FunctionalInterface
public interface CallListener {
  /**
   * Takes note of one call.
   *
   * @param call the call, which holds no secret
   */
  void onCall(Call call);
}
