package io.scimkit.samples.quickstart;

import io.scimkit.mapping.Blueprint;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimGroup;
import io.scimkit.salesforce.Salesforce;
import io.scimkit.salesforce.SalesforceException;
import java.io.PrintStream;
import java.util.List;

/**
 * The main job, from a recorded IdP request to a Salesforce user, and a leaver contained, in an org
 * in memory. See {@link Options#USAGE}.
 */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Runs the replay; exits with 1 after the first thing that it cannot use.
   *
   * @param args options, none are needed
   */
  public static void main(String[] args) {
    int exitCode = run(System.out, System.err, args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    try {
      replay(Options.parse(args), out);
      return 0;
    } catch (BadInputException
        | ScimException
        | DefinitionException
        | PlanRefusedException
        | SalesforceException e) {
      err.println();
      err.println("quickstart stopped: " + e.getMessage());
      return 1;
    }
  }

  private static void replay(Options options, PrintStream out) {
    Blueprint blueprint =
        Blueprint.parse(
            options
                .blueprint()
                .map(TextFile::read)
                .orElseGet(() -> TextFile.ofThisProgram("blueprint.json")));
    Runbook leaver = blueprint.leaver().orElseThrow(() -> withoutRunbook(blueprint));
    List<ReplayStep> steps = Traffic.load(options.traffic());
    CallJournal journal = new CallJournal();
    try (EmbeddedOrg embedded = EmbeddedOrg.start(options);
        Salesforce org = embedded.connect(journal)) {
      Screen screen = new Screen(out);
      screen.welcome(embedded, blueprint);
      Replay replay =
          new Replay(
              org,
              blueprint,
              leaver,
              directory(),
              screen,
              journal,
              embedded::worksWithTwoAppsAndABrowser);
      for (ReplayStep step : steps) {
        replay.play(step);
      }
      Documents.write(options.out(), blueprint, journal);
      screen.farewell(journal, options.out());
    }
  }

  private static BadInputException withoutRunbook(Blueprint blueprint) {
    return new BadInputException(
        "Blueprint " + blueprint.name() + " has no \"leaver\": a leaver would keep access");
  }

  /** Begins with the group that the IdP pushed, empty, before this recording. */
  private static Directory directory() {
    Directory directory = new Directory();
    directory.accept(
        "00GKx000004mN2PMAU",
        ScimGroup.parse(
            """
            {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"],
             "id": "00GKx000004mN2PMAU", "displayName": "sf-sales", "members": []}"""));
    return directory;
  }
}
