package id.kawal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;

/** What holds for the code of every module. */
final class ModuleRules {

    private static final Set<String> INJECTING = Set.of("org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value", "jakarta.annotation.Resource",
            "jakarta.inject.Inject", "jakarta.persistence.PersistenceContext");

    private static final Set<String> SYSTEM_CLOCK = Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis",
            "tickSeconds", "tickMinutes");

    private ModuleRules() {
    }

    /** Time comes from an injected clock, which tests move by hand. */
    static ArchRule nobodyReadsTheSystemTime(Set<String> allowed) {
        return noClasses().that(areNoneOf(allowed))
                .should().accessTargetWhere(call("reads the system's time", ModuleRules::readsSystemTime))
                .allowEmptyShould(true);
    }

    /** Only configuration makes clocks; everybody else is handed one. */
    static ArchRule onlyConfigurationMakesClocks(Set<String> allowed) {
        return noClasses().that(areNoneOf(allowed)).and(areNoConfiguration())
                .should().accessTargetWhere(call("makes a system clock", ModuleRules::makesSystemClock))
                .allowEmptyShould(true);
    }

    /** A thread that sleeps makes tests slow and shutdowns late. */
    static ArchRule nobodySleeps(Set<String> allowed) {
        return noClasses().that(areNoneOf(allowed))
                .should().accessTargetWhere(call("puts a thread to sleep", ModuleRules::sleeps))
                .allowEmptyShould(true);
    }

    /** What a class needs, its constructor says. */
    static ArchRule nothingIsInjectedIntoFields() {
        return noFields().should().beAnnotatedWith(DescribedPredicate.describe("an injecting annotation",
                annotation -> INJECTING.contains(annotation.getRawType().getName()))).allowEmptyShould(true);
    }

    /** Nor do setters say it. */
    static ArchRule nothingIsInjectedIntoMethods() {
        return methods().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .allowEmptyShould(true);
    }

    /** Names say what a thing is in the domain. */
    static ArchRule noNameHidesWhatAClassIs() {
        return noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Dto|DTO)(\\$.*)?")
                .allowEmptyShould(true);
    }

    private static boolean readsSystemTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesAClock(access);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date") && hasNoParameters(access);
            case "getInstance" -> owner.equals("java.util.Calendar");
            default -> false;
        };
    }

    private static boolean makesSystemClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return SYSTEM_CLOCK.contains(access.getName())
                && (owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource"));
    }

    private static boolean sleeps(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return access.getName().equals("sleep")
                && (owner.isEquivalentTo(Thread.class) || owner.getName().equals("java.util.concurrent.TimeUnit"));
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call && call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static boolean hasNoParameters(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaAccess<?>> call(String what,
            Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }

    private static DescribedPredicate<JavaClass> areNoneOf(Set<String> names) {
        return DescribedPredicate.describe("are none of " + names, type -> !names.contains(type.getSimpleName()));
    }

    private static DescribedPredicate<JavaClass> areNoConfiguration() {
        return DescribedPredicate.describe("are no configuration",
                type -> !type.isMetaAnnotatedWith("org.springframework.context.annotation.Configuration"));
    }
}
