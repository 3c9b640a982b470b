package id.kawal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every rule fails on the classes that break it, and names them. */
class RulesCanFailTests {

    private static final String BROKEN = "id.kawal.architecture.broken";
    private static final Set<String> NOBODY = Set.of();

    private final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

    @Test
    void a_look_at_the_system_time_is_found() {
        assertThat(findings(ModuleRules.nobodyReadsTheSystemTime(NOBODY))).contains("Instant.now()", "LocalDate.now(",
                "System.currentTimeMillis()", "java.util.Date.<init>()", "Calendar.getInstance()", "reference()");
    }

    @Test
    void a_clock_made_outside_configuration_is_found() {
        assertThat(findings(ModuleRules.onlyConfigurationMakesClocks(NOBODY)))
                .contains("Clock.systemUTC()", "InstantSource.system()");
    }

    @Test
    void a_sleeping_thread_is_found() {
        assertThat(findings(ModuleRules.nobodySleeps(NOBODY))).contains("Thread.sleep(", "TimeUnit.sleep(");
    }

    @Test
    void a_class_that_may_sleep_is_let_be() {
        assertThat(findings(ModuleRules.nobodySleeps(Set.of("Sleepy")))).isEmpty();
    }

    @Test
    void a_class_that_may_read_the_time_is_let_be() {
        assertThat(findings(ModuleRules.nobodyReadsTheSystemTime(Set.of("Sleepy")))).isEmpty();
        assertThat(findings(ModuleRules.onlyConfigurationMakesClocks(Set.of("Sleepy")))).isEmpty();
    }

    @Test
    void an_injected_field_and_an_injected_method_are_found() {
        assertThat(findings(ModuleRules.nothingIsInjectedIntoFields())).contains("Sleepy.injected");
        assertThat(findings(ModuleRules.nothingIsInjectedIntoMethods())).contains("Sleepy.inject(");
    }

    @Test
    void a_name_that_hides_is_found() {
        assertThat(findings(ModuleRules.noNameHidesWhatAClassIs())).contains("DeadlineImpl");
    }

    @Test
    void a_class_outside_the_features_is_found() {
        assertThat(findings(ServiceRules.everyClassBelongsToAFeature(BROKEN, Set.of("deadline"))))
                .contains("Stray", "DeadlineImpl").doesNotContain("Sleepy", "OpenPages");
    }

    @Test
    void a_feature_without_classes_is_found() {
        assertThat(ServiceRules.featuresWithoutClasses(broken, BROKEN, Set.of("deadline", "dead")))
                .containsExactly("dead");
    }

    @Test
    void a_public_controller_is_found() {
        assertThat(findings(ServiceRules.controllersArePackagePrivate())).contains("OpenPages", "OpenRest");
    }

    @Test
    void a_model_that_knows_the_contracts_is_found() {
        assertThat(findings(ServiceRules.contractsStopAtMessaging())).contains("KnowsContracts");
    }

    @Test
    void a_service_that_is_open_everywhere_is_found() {
        assertThat(ServiceRules.publicPercent(broken)).isGreaterThan(ServiceRules.MOST_PUBLIC_PERCENT);
    }

    private String findings(ArchRule rule) {
        return String.join("\n", rule.evaluate(broken).getFailureReport().getDetails());
    }
}
