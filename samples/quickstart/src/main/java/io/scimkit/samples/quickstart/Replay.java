package io.scimkit.samples.quickstart;

import io.scimkit.mapping.Blueprint;
import io.scimkit.mapping.Subject;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimUser;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.salesforce.Provisioner;
import io.scimkit.salesforce.Receipts;
import io.scimkit.salesforce.Salesforce;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.UserRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Plays recorded requests into an org, as a service that answers them would. */
final class Replay {

  private final Salesforce org;
  private final Runbook leaver;
  private final Provisioner provisioner;
  private final Directory directory;
  private final Screen screen;
  private final CallJournal journal;
  private final Consumer<String> works;
  private final Map<String, String> idByName = new LinkedHashMap<>();

  /**
   * Begins.
   *
   * @param works is told the id of each new user, who then works in the org as people do
   */
  Replay(
      Salesforce org,
      Blueprint blueprint,
      Runbook leaver,
      Directory directory,
      Screen screen,
      CallJournal journal,
      Consumer<String> works) {
    this.org = org;
    this.leaver = leaver;
    this.provisioner = Provisioner.of(blueprint, org);
    this.directory = directory;
    this.screen = screen;
    this.journal = journal;
    this.works = works;
  }

  /** Plays one step. What the libraries throw on bad input passes through: nothing was written. */
  void play(ReplayStep step) {
    Map<String, String> idsHere = new LinkedHashMap<>();
    step.ids().forEach((recorded, name) -> idsHere.put(recorded, idOf(name, step)));
    RecordedRequest request = RecordedRequest.read(step.file(), step.recording(), idsHere);
    screen.step(step, request);
    step.ids().forEach((recorded, name) -> screen.mapped(recorded, name, idOf(name, step)));
    long callsBefore = journal.apiCalls();
    switch (request.method() + " " + request.resourceType()) {
      case "POST Users" -> create(step, request);
      case "PATCH Users" -> patchUser(request);
      case "PATCH Groups" -> patchGroup(request);
      default ->
          throw new BadInputException(
              step.file()
                  + ": "
                  + request.method()
                  + " "
                  + request.path()
                  + " is not replayed here");
    }
    screen.calls(journal.apiCalls() - callsBefore);
  }

  private void create(ReplayStep step, RecordedRequest request) {
    ScimUser user = ScimUser.parse(request.body());
    Receipts receipts = apply(provisioner.plan(Subject.of(user)));
    receipts
        .userId()
        .ifPresent(
            id -> {
              directory.accept(id, user);
              step.creates().ifPresent(name -> idByName.put(name, id));
              works.accept(id);
            });
  }

  private void patchUser(RecordedRequest request) {
    String id = request.resourceId();
    ScimUser user = PatchRequest.parse(request.body()).applyTo(directory.user(id)).resource();
    Plan plan = provisioner.plan(directory.subject(id, user));
    if (plan.kind() == PlanKind.LEAVER) {
      screen.plan(plan);
      RunbookReport report = Offboarding.run(org, leaver, UserRef.userId(id), screen);
      screen.report(report);
    } else {
      apply(plan);
    }
    directory.accept(id, user);
  }

  private void patchGroup(RecordedRequest request) {
    String id = request.resourceId();
    ScimGroup before = directory.group(id);
    ScimGroup after = PatchRequest.parse(request.body()).applyTo(before).resource();
    directory.accept(id, after);
    for (String member : Directory.changed(before, after)) {
      if (directory.hasUser(member)) {
        apply(provisioner.plan(directory.subject(member, directory.user(member))));
      } else if (Directory.memberIds(after).contains(member)) {
        screen.unknownMember(member);
      }
    }
  }

  private Receipts apply(Plan plan) {
    screen.plan(plan);
    Receipts receipts = provisioner.apply(plan);
    screen.receipts(receipts);
    return receipts;
  }

  private String idOf(String name, ReplayStep step) {
    String id = idByName.get(name);
    if (id == null) {
      throw new BadInputException(step.file() + ": no earlier step created \"" + name + "\"");
    }
    return id;
  }
}
