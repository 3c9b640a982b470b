package id.kawal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * What every module promises of its main code. A module's {@code ArchitectureTests} extends this class and names its
 * root package; a class that may break a rule is named, by simple name, in an overridden method.
 */
public abstract class ModuleArchitecture {

    private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private final JavaClasses classes;

    protected ModuleArchitecture(String rootPackage) {
        this(mainClasses(rootPackage));
    }

    ModuleArchitecture(JavaClasses classes) {
        this.classes = classes;
    }

    static JavaClasses mainClasses(String rootPackage) {
        return IMPORTED.computeIfAbsent(rootPackage, root -> new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root));
    }

    /** The main classes of the module. */
    protected final JavaClasses classes() {
        return classes;
    }

    /** Classes that may ask the system for the time. */
    protected Set<String> mayReadTheSystemTime() {
        return Set.of();
    }

    /** Classes that may let a thread sleep. */
    protected Set<String> maySleep() {
        return Set.of();
    }

    @Test
    void there_is_something_to_judge() {
        if (classes.isEmpty()) {
            throw new AssertionError("No class was found: is the root package right?");
        }
    }

    @Test
    void nobody_reads_the_system_time() {
        ModuleRules.nobodyReadsTheSystemTime(mayReadTheSystemTime()).check(classes);
    }

    @Test
    void only_configuration_makes_clocks() {
        ModuleRules.onlyConfigurationMakesClocks(mayReadTheSystemTime()).check(classes);
    }

    @Test
    void nobody_sleeps() {
        ModuleRules.nobodySleeps(maySleep()).check(classes);
    }

    @Test
    void nothing_is_injected_but_into_constructors() {
        ModuleRules.nothingIsInjectedIntoFields().check(classes);
        ModuleRules.nothingIsInjectedIntoMethods().check(classes);
    }

    @Test
    void no_name_hides_what_a_class_is() {
        ModuleRules.noNameHidesWhatAClassIs().check(classes);
    }
}
