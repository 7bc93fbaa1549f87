package io.scimkit.testkit.soql;

import static io.scimkit.testkit.soql.TableField.of;
import static io.scimkit.testkit.soql.TableField.to;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** A small org: three users, two profiles, a queue, cases, accounts, tokens. */
final class SampleOrg {

  static final String ANN = SoqlKey.id18("005000000000001");
  static final String BOB = SoqlKey.id18("005000000000002");
  static final String CYD = SoqlKey.id18("005000000000003");
  static final String QUEUE = SoqlKey.id18("00G000000000001");

  /** A Wednesday in the second quarter. */
  static final Instant NOW = Instant.parse("2026-05-13T10:00:00Z");

  final TableSource source = new TableSource();
  final SoqlContext context = SoqlContext.of(Clock.fixed(NOW, ZoneOffset.UTC), ANN);

  SampleOrg() {
    source.with(
        licences(), profiles(), users(), groups(), members(), cases(), accounts(), tokens());
  }

  SoqlResult query(String text) {
    return Soql.over(source).query(text, context);
  }

  private static Table licences() {
    Table table =
        new Table("UserLicense", of("Id", SoqlType.ID).withIndex(), of("Name", SoqlType.STRING));
    table.row("Id", "100000000000001", "Name", "Salesforce");
    return table;
  }

  private static Table profiles() {
    Table table =
        new Table(
                "Profile",
                of("Id", SoqlType.ID).withIndex(),
                of("Name", SoqlType.STRING),
                to("UserLicenseId", "UserLicense", "UserLicense"))
            .child("Users", "User", "ProfileId");
    table.row(
        "Id",
        "00e000000000001",
        "Name",
        "System Administrator",
        "UserLicenseId",
        "100000000000001");
    table.row("Id", "00e000000000002", "Name", "Standard User");
    table.row("Id", "00e000000000003", "Name", "Nobody");
    return table;
  }

  private static Table users() {
    Table table =
        new Table(
                "User",
                of("Id", SoqlType.ID).withIndex(),
                of("Username", SoqlType.STRING).withIndex(),
                of("FederationIdentifier", SoqlType.STRING).withIndex().withCase(),
                of("Name", SoqlType.STRING),
                of("FirstName", SoqlType.STRING),
                of("LastName", SoqlType.STRING),
                of("Title", SoqlType.STRING),
                of("AboutMe", SoqlType.LONG_TEXTAREA),
                of("IsActive", SoqlType.BOOLEAN),
                of("IsDeleted", SoqlType.BOOLEAN),
                to("ProfileId", "Profile", "Profile"),
                to("ManagerId", "Manager", "User"),
                of("LoginCount__c", SoqlType.INTEGER),
                of("Score__c", SoqlType.DOUBLE),
                of("Skills__c", SoqlType.MULTIPICKLIST),
                of("Start__c", SoqlType.DATE),
                of("Wakes__c", SoqlType.TIME),
                of("LastLoginDate", SoqlType.DATETIME),
                of("CreatedDate", SoqlType.DATETIME))
            .child("GroupMembers", "GroupMember", "UserOrGroupId")
            .child("OwnedCases", "Case", "OwnerId")
            .child("ManagedUsers", "User", "ManagerId");
    table.row(
        "Id",
        ANN,
        "Username",
        "Ann@acme.example",
        "FederationIdentifier",
        "e-1",
        "Name",
        "Ann Ash",
        "FirstName",
        "Ann",
        "LastName",
        "Ash",
        "Title",
        "100%_sure",
        "IsActive",
        true,
        "ProfileId",
        "00e000000000001",
        "LoginCount__c",
        7,
        "Score__c",
        new BigDecimal("1.50"),
        "Skills__c",
        "Java;SQL;Go",
        "Start__c",
        LocalDate.parse("2026-05-13"),
        "Wakes__c",
        LocalTime.parse("07:30:00"),
        "LastLoginDate",
        Instant.parse("2026-05-13T09:00:00Z"),
        "CreatedDate",
        Instant.parse("2024-01-31T23:30:00Z"));
    table.row(
        "Id",
        BOB,
        "Username",
        "bob@acme.example",
        "FederationIdentifier",
        "E-1",
        "Name",
        "Bob Birch",
        "FirstName",
        "Bob",
        "LastName",
        "Birch",
        "IsActive",
        false,
        "ProfileId",
        "00e000000000002",
        "ManagerId",
        ANN,
        "LoginCount__c",
        3,
        "Score__c",
        new BigDecimal("2.5"),
        "Skills__c",
        "SQL",
        "Start__c",
        LocalDate.parse("2026-04-30"),
        "LastLoginDate",
        Instant.parse("2026-05-12T23:30:00Z"),
        "CreatedDate",
        Instant.parse("2025-12-31T00:00:00Z"));
    table.row(
        "Id",
        CYD,
        "Username",
        "cyd@acme.example",
        "Name",
        "cyd cedar",
        "LastName",
        "cedar",
        "Title",
        "back\\slash",
        "IsActive",
        true,
        "ProfileId",
        "00e000000000002",
        "ManagerId",
        BOB,
        "Start__c",
        LocalDate.parse("2025-01-01"),
        "CreatedDate",
        Instant.parse("2026-01-01T00:00:00Z"));
    return table;
  }

  private static Table groups() {
    Table table =
        new Table(
            "Group",
            of("Id", SoqlType.ID).withIndex(),
            of("Name", SoqlType.STRING),
            of("DeveloperName", SoqlType.STRING).withIndex(),
            of("Type", SoqlType.PICKLIST));
    table.row("Id", QUEUE, "Name", "Orphans", "DeveloperName", "Orphans", "Type", "Queue");
    table.row(
        "Id", "00G000000000002", "Name", "EMEA", "DeveloperName", "EMEA_Sales", "Type", "Regular");
    return table;
  }

  private static Table members() {
    Table table =
        new Table(
            "GroupMember",
            of("Id", SoqlType.ID).withIndex(),
            to("GroupId", "Group", "Group"),
            to("UserOrGroupId", "UserOrGroup", "User", "Group"));
    table.row("Id", "011000000000001", "GroupId", QUEUE, "UserOrGroupId", ANN);
    table.row("Id", "011000000000002", "GroupId", "00G000000000002", "UserOrGroupId", ANN);
    table.row("Id", "011000000000003", "GroupId", "00G000000000002", "UserOrGroupId", BOB);
    return table;
  }

  private static Table cases() {
    Table table =
        new Table(
            "Case",
            of("Id", SoqlType.ID).withIndex(),
            of("Subject", SoqlType.STRING),
            of("IsClosed", SoqlType.BOOLEAN),
            of("IsDeleted", SoqlType.BOOLEAN),
            of("Secret__c", SoqlType.ENCRYPTED),
            to("OwnerId", "Owner", "Group", "User").withoutIndex());
    table.row("Id", "500000000000001", "Subject", "one", "IsClosed", false, "OwnerId", ANN);
    table.row("Id", "500000000000002", "Subject", "two", "IsClosed", true, "OwnerId", ANN);
    table.row("Id", "500000000000003", "Subject", "three", "IsClosed", false, "OwnerId", QUEUE);
    table.row(
        "Id",
        "500000000000004",
        "Subject",
        "gone",
        "IsClosed",
        false,
        "OwnerId",
        ANN,
        "IsDeleted",
        true);
    return table;
  }

  private static Table accounts() {
    Table table =
        new Table(
            "Account",
            of("Id", SoqlType.ID).withIndex(),
            of("Name", SoqlType.STRING),
            to("ParentId", "Parent", "Account"),
            to("OwnerId", "Owner", "User"));
    for (int i = 1; i <= 8; i++) {
      table.row(
          "Id",
          "00100000000000" + i,
          "Name",
          "A" + i,
          "OwnerId",
          BOB,
          "ParentId",
          i == 1 ? null : "00100000000000" + (i - 1));
    }
    return table;
  }

  private static Table tokens() {
    Table table =
        new Table(
            "OauthToken",
            of("Id", SoqlType.ID).withIndex(),
            of("AppName", SoqlType.STRING).withIndex(),
            of("DeleteToken", SoqlType.STRING).withCase(),
            to("UserId", "User", "User"));
    table.maxOffset = Integer.MAX_VALUE;
    table.row("AppName", "CLI", "DeleteToken", "t1", "UserId", ANN);
    table.row("AppName", "CLI", "DeleteToken", "t2", "UserId", ANN);
    table.row("AppName", "Web", "DeleteToken", "t3", "UserId", BOB);
    return table;
  }
}
