package id.kawal.agency;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import id.kawal.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTests extends ServiceArchitecture {

    ArchitectureTests() {
        super("id.kawal.agency", "action", "deadline", "directory", "filing", "inbox", "page",
                "performance",
                "template");
    }

    @Test
    void the_model_of_inbox_action_and_filing_is_plain_java() {
        noClasses().that()
                .resideInAnyPackage("id.kawal.agency.inbox", "id.kawal.agency.action", "id.kawal.agency.filing")
                .and().haveSimpleNameNotEndingWith("Configuration").should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..", "org.hibernate..")
                .check(classes());
    }

    @Test
    void actions_know_nothing_and_the_inbox_does_not_know_who_files() {
        noClasses().that().resideInAPackage("id.kawal.agency.action..").should().dependOnClassesThat()
                .resideInAnyPackage("id.kawal.agency.inbox..", "id.kawal.agency.filing..", "id.kawal.agency.deadline..",
                        "id.kawal.agency.directory..")
                .check(classes());
        noClasses().that().resideInAnyPackage("id.kawal.agency.inbox", "id.kawal.agency.inbox.persistence",
                "id.kawal.agency.inbox.messaging").should().dependOnClassesThat()
                .resideInAPackage("id.kawal.agency.filing..").check(classes());
    }

    @Test
    void the_directory_knows_no_inbox_and_deadlines_know_neither() {
        noClasses().that().resideInAPackage("id.kawal.agency.directory..").should().dependOnClassesThat()
                .resideInAnyPackage("id.kawal.agency.inbox..", "id.kawal.agency.deadline..").check(classes());
        noClasses().that().resideInAPackage("id.kawal.agency.deadline..").should().dependOnClassesThat()
                .resideInAnyPackage("id.kawal.agency.inbox..", "id.kawal.agency.directory..").check(classes());
    }
}
