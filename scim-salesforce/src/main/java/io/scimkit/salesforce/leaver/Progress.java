package io.scimkit.salesforce.leaver;

import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.runbook.StepListener;
import io.scimkit.salesforce.runbook.StepReport;
import io.scimkit.salesforce.text.Visible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listener. No leaver keeps access because a progress line failed. */
final class Progress {
  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

  private final StepListener listener;

  Progress(StepListener listener) {
    this.listener = listener;
  }

  void started(StepKind step) {
    LOG.debug("step {} begins", step.jsonName());
    tell(() -> listener.started(step));
  }

  void finished(StepReport report) {
    String reason = Visible.of(report.reason());
    LOG.info("step {}: {} {}", report.step().jsonName(), report.outcome(), reason);
    tell(() -> listener.finished(report));
  }

  private static void tell(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException fromListener) {
      LOG.warn("the step listener failed; the run goes on", fromListener);
    }
  }
}
