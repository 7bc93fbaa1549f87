package io.scimkit.mapping;

import static io.scimkit.mapping.markdown.Markdown.code;
import static io.scimkit.mapping.markdown.Markdown.escape;

import io.scimkit.mapping.attribute.AttributeRule;
import io.scimkit.mapping.attribute.Owner;
import io.scimkit.mapping.document.Document;
import io.scimkit.mapping.document.Documents;
import io.scimkit.mapping.entitlement.Entitlement;
import io.scimkit.mapping.entitlement.GrantRule;
import io.scimkit.mapping.entitlement.GroupBinding;
import io.scimkit.mapping.entitlement.Unmanaged;
import io.scimkit.mapping.json.Deferred;
import io.scimkit.mapping.markdown.Markdown;
import io.scimkit.mapping.runbook.Runbook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes what reviewers ask of a blueprint. */
final class BlueprintDocuments {

  private BlueprintDocuments() {}

  static Documents of(Blueprint blueprint) {
    return new Documents(attributes(blueprint), entitlements(blueprint), runbook(blueprint));
  }

  private static Document attributes(Blueprint blueprint) {
    String title = "Attribute mapping: " + blueprint.name();
    Markdown text = new Markdown(title);
    text.paragraph(source(blueprint.source()));
    List<List<String>> rows = new ArrayList<>();
    for (AttributeRule rule : blueprint.attributes()) {
      rows.add(
          List.of(
              sources(rule),
              code(rule.field()),
              rule.transforms().stream().map(t -> code(t.text())).collect(Collectors.joining(", ")),
              rule.owner().map(Owner::label).map(Markdown::escape).orElse("not said"),
              rule.strength().label(),
              fallback(rule)));
    }
    rows.add(
        List.of(
            "the profile strategy",
            code("ProfileId"),
            "",
            "Salesforce",
            "on create only",
            "required, " + code(blueprint.profile().name())));
    rows.add(
        List.of(
            code("active"),
            code("IsActive"),
            "",
            "IT",
            "always",
            "not mentioned: unchanged, a new user is inactive; false: the leaver runbook"));
    text.table(
        List.of(
            "SCIM attribute",
            "User field",
            "Transform",
            "Owner",
            "Strength",
            "Default or required"),
        rows);
    text.heading("How to read it");
    text.list(
        List.of(
            "Several attributes are tried from left to right; the first that has a value counts.",
            "An attribute that is not mentioned leaves the field as it is. One that is cleared"
                + " empties it, or gives the default where there is one.",
            "A value that is longer than its field is refused, unless a truncate shortens it.",
            "The FederationIdentifier alone says which row is the user. A row with the username"
                + " only is foreign and never changed."));
    later(text, blueprint.deferred(), part -> !part.pointer().startsWith("/entitlements"));
    return new Document(title, text.text());
  }

  private static String source(Source source) {
    return "Source: "
        + escape(source.provider().jsonName())
        + " connection "
        + code(source.name())
        + source.owning().map(filter -> ", which owns the users with " + code(filter)).orElse("")
        + source
            .marker()
            .map(
                marker ->
                    ". Its rows have a "
                        + code(marker.field())
                        + " that begins with "
                        + code(marker.prefix()))
            .orElse("")
        + ".";
  }

  private static String sources(AttributeRule rule) {
    return rule.constant()
        .map(value -> "constant " + code(value))
        .orElseGet(
            () ->
                rule.sources().stream().map(Markdown::code).collect(Collectors.joining(", else ")));
  }

  private static String fallback(AttributeRule rule) {
    List<String> parts = new ArrayList<>();
    if (rule.required()) {
      parts.add("required");
    }
    rule.orElse().ifPresent(value -> parts.add("else " + code(value)));
    return String.join(", ", parts);
  }

  private static Document entitlements(Blueprint blueprint) {
    String title = "Entitlements: " + blueprint.name();
    Markdown text = new Markdown(title);
    text.paragraph(
        "Every new user gets the profile "
            + code(blueprint.profile().name())
            + "; everything else is layered on it by these grants. A group is bound by its id.");
    List<List<String>> rows = new ArrayList<>();
    for (GrantRule grant : blueprint.entitlements().grants()) {
      rows.add(
          List.of(
              grant.group().map(GroupBinding::name).map(Markdown::escape).orElse("everyone"),
              grant.group().map(GroupBinding::id).map(Markdown::code).orElse("birthright"),
              escape(grant.entitlement().kind().label()),
              code(grant.entitlement().name()),
              grant.licenses().stream()
                  .map(Entitlement::name)
                  .map(Markdown::code)
                  .collect(Collectors.joining(", ")),
              grant.because().map(Markdown::escape).orElse("")));
    }
    text.table(
        List.of("Group", "Id", "Kind", "Gets", "Needs permission set license", "Because"), rows);
    text.heading("What else a user holds");
    boolean report = blueprint.entitlements().unmanaged() == Unmanaged.REPORT;
    text.list(
        List.of(
            blueprint.entitlements().authoritative()
                ? "Entitlements of this table that no rule grants the user any more are revoked,"
                    + " whoever granted them."
                : "Entitlements of this table that no rule grants the user any more stay, and plans"
                    + " note them.",
            "Entitlements that are not in this table always stay"
                + (report ? ", and plans note them." : "."),
            "While a user's groups are unknown nothing is granted or revoked."));
    later(text, blueprint.deferred(), part -> part.pointer().startsWith("/entitlements"));
    return new Document(title, text.text());
  }

  private static Document runbook(Blueprint blueprint) {
    return blueprint
        .leaver()
        .map(Runbook::document)
        .orElseGet(
            () -> {
              String title = "Leaver runbook: " + blueprint.name();
              Markdown text = new Markdown(title);
              text.paragraph("This blueprint has no leaver runbook: a leaver keeps access.");
              return new Document(title, text.text());
            });
  }

  private static void later(Markdown text, List<Deferred> deferred, Predicate<Deferred> here) {
    List<String> items =
        deferred.stream()
            .filter(here)
            .map(part -> code(part.pointer()) + ": " + code(part.json()))
            .toList();
    if (!items.isEmpty()) {
      text.heading("Not supported yet");
      text.paragraph("Planning with this blueprint is refused until these are taken out:");
      text.list(items);
    }
  }
}
