package id.kawal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for the code of a service: packages by feature, and a little technology below them. */
final class ServiceRules {

    static final int MOST_PUBLIC_PERCENT = 60;

    private static final Set<String> TECHNOLOGIES = Set.of("persistence", "messaging", "web", "scheduling");

    private ServiceRules() {
    }

    /** Every class is in {@code <service>.<feature>} or {@code <service>.<feature>.<technology>}; the root holds only what starts the service. */
    static ArchRule everyClassBelongsToAFeature(String service, Set<String> features) {
        return classes().should().resideInAnyPackage(packages(service, features))
                .orShould(beTheApplicationIn(service));
    }

    /** Controllers are called by Spring alone. */
    static ArchRule controllersArePackagePrivate() {
        return classes().that(areControllers()).should().bePackagePrivate().allowEmptyShould(true);
    }

    /** A published event may change only at its own pace, so the model does not know it. */
    static ArchRule contractsStopAtMessaging() {
        return noClasses().that().resideOutsideOfPackages("..messaging..", "id.kawal.contracts..")
                .and().haveSimpleNameNotEndingWith("EventMapper")
                .should().dependOnClassesThat().resideInAnyPackage("id.kawal.contracts..")
                .allowEmptyShould(true);
    }

    /** The features of the list in which no class is found: a rule about them would hold for ever. */
    static List<String> featuresWithoutClasses(JavaClasses classes, String service, Set<String> features) {
        return features.stream().filter(feature -> classes.stream()
                .noneMatch(type -> (type.getPackageName() + ".").startsWith(service + "." + feature + "."))).toList();
    }

    /** How many of a hundred top-level types are public. */
    static long publicPercent(JavaClasses classes) {
        var topLevel = topLevel(classes).count();
        var open = topLevel(classes).filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
        return topLevel == 0 ? 0 : 100 * open / topLevel;
    }

    private static Stream<JavaClass> topLevel(JavaClasses classes) {
        return classes.stream().filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    private static String[] packages(String service, Set<String> features) {
        return features.stream().map(feature -> service + "." + feature)
                .flatMap(feature -> Stream.concat(Stream.of(feature),
                        TECHNOLOGIES.stream().map(technology -> feature + "." + technology)))
                .toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> beTheApplicationIn(String service) {
        return ArchCondition.from(DescribedPredicate.describe("be the application in " + service,
                type -> type.getPackageName().equals(service) && (type.getSimpleName().endsWith("Application")
                        || type.getSimpleName().equals("package-info"))));
    }

    private static DescribedPredicate<JavaClass> areControllers() {
        return DescribedPredicate.describe("are controllers", type -> type.isMetaAnnotatedWith(
                "org.springframework.stereotype.Controller")
                || type.isMetaAnnotatedWith("org.springframework.web.bind.annotation.RestController"));
    }
}
