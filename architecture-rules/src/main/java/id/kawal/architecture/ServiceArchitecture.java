package id.kawal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a service promises of its main code, beside what every module does. A service's {@code ArchitectureTests}
 * extends this class and names its root package and all of its features.
 */
public abstract class ServiceArchitecture extends ModuleArchitecture {

    private final String service;
    private final Set<String> features;

    protected ServiceArchitecture(String rootPackage, String... features) {
        this(rootPackage, mainClasses(rootPackage), features);
    }

    ServiceArchitecture(String rootPackage, JavaClasses classes, String... features) {
        super(classes);
        this.service = rootPackage;
        this.features = Set.of(features);
    }

    @Test
    void every_class_belongs_to_a_feature() {
        ServiceRules.everyClassBelongsToAFeature(service, features).check(classes());
    }

    @Test
    void every_feature_has_classes() {
        var empty = ServiceRules.featuresWithoutClasses(classes(), service, features);
        if (!empty.isEmpty()) {
            throw new AssertionError("No class is in the features " + empty);
        }
    }

    @Test
    void controllers_are_package_private() {
        ServiceRules.controllersArePackagePrivate().check(classes());
    }

    @Test
    void contracts_stop_at_messaging() {
        ServiceRules.contractsStopAtMessaging().check(classes());
    }

    @Test
    void most_types_keep_to_their_package() {
        var percent = ServiceRules.publicPercent(classes());
        if (percent > ServiceRules.MOST_PUBLIC_PERCENT) {
            throw new AssertionError("%d %% of the top-level types are public; at most %d may be"
                    .formatted(percent, ServiceRules.MOST_PUBLIC_PERCENT));
        }
    }
}
