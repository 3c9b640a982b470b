package id.kawal.agency;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.kawal.agency");

    @Test
    void every_class_belongs_to_a_known_feature_or_technology() {
        classes().should().resideInAnyPackage("id.kawal.agency", "id.kawal.agency.directory",
                "id.kawal.agency.directory.messaging", "id.kawal.agency.deadline", "id.kawal.agency.deadline.messaging",
                "id.kawal.agency.inbox", "id.kawal.agency.inbox.persistence", "id.kawal.agency.inbox.messaging",
                "id.kawal.agency.inbox.web").check(CLASSES);
    }

    @Test
    void the_model_of_the_inbox_is_plain_java() {
        noClasses().that().resideInAPackage("id.kawal.agency.inbox").and().doNotHaveSimpleName("InboxConfiguration")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void contracts_stop_where_events_are_read_and_written() {
        noClasses().that().resideOutsideOfPackage("..messaging").should().dependOnClassesThat()
                .resideInAPackage("id.kawal.contracts..").check(CLASSES);
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().endsWith(".messaging"))).hasSizeGreaterThan(3);
    }

    @Test
    void the_time_is_asked_of_the_clock_alone() {
        noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
    }

    @Test
    void the_directory_knows_no_inbox_and_deadlines_know_neither() {
        noClasses().that().resideInAPackage("id.kawal.agency.directory..").should().dependOnClassesThat()
                .resideInAnyPackage("id.kawal.agency.inbox..", "id.kawal.agency.deadline..").check(CLASSES);
        noClasses().that().resideInAPackage("id.kawal.agency.deadline..").should().dependOnClassesThat()
                .resideInAnyPackage("id.kawal.agency.inbox..", "id.kawal.agency.directory..").check(CLASSES);
    }

    @Test
    void most_types_are_known_only_in_their_package() {
        var topLevel = CLASSES.stream().filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info")).toList();
        var open = topLevel.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
        assertThat(open * 100 / topLevel.size()).isLessThanOrEqualTo(60);
    }
}
