package io.scimkit.samples.quickstart;

import io.scimkit.mapping.Blueprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages that a reviewer or an auditor asks for. */
final class Documents {

  private Documents() {}

  static void write(Path folder, Blueprint blueprint, CallJournal journal) {
    try {
      Files.createDirectories(folder);
      // tag::documents[]
      Files.writeString(
          folder.resolve("attribute-mapping.md"), blueprint.documents().attributes().markdown());
      Files.writeString(
          folder.resolve("entitlements.md"), blueprint.documents().entitlements().markdown());
      Files.writeString(folder.resolve("runbook.md"), blueprint.documents().runbook().markdown());
      // end::documents[]
      Files.writeString(
          folder.resolve("journal.md"), "# Every Salesforce call\n\n" + journal.markdown(0));
    } catch (IOException e) {
      throw new BadInputException("Cannot write to " + folder + ": " + e.getMessage(), e);
    }
  }
}
