package id.kawal.escalation.casefile;

import id.kawal.escalation.policy.Policies;
import id.kawal.escalation.policy.Policy;
import id.kawal.escalation.policy.PolicyVersion;
import id.kawal.escalation.policy.PolicyVersions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what a version of the policy would change about the open cases if their clocks ran under it. Nothing is changed, and a page of
 * cases at a time is read, however many there are. Activating the version does not do what is told here to clocks that run (they keep
 * their version); it tells what the version means.
 */
@Service
public class SimulatingPolicies {

    private static final int PAGE = 200;
    private static final List<CaseStage> OPEN = Arrays.stream(CaseStage.values()).filter(stage -> !stage.isClosed())
            .toList();

    private final Cases cases;
    private final PolicyVersions versions;
    private final TransactionTemplate reading;
    private final Clock clock;

    SimulatingPolicies(Cases cases, PolicyVersions versions, PlatformTransactionManager transactionManager,
            Clock clock) {
        this.cases = cases;
        this.versions = versions;
        this.reading = new TransactionTemplate(transactionManager);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * Where to go on.
     *
     * @param stage of the cases
     * @param before the case before which they are older
     */
    public record Place(CaseStage stage, @Nullable UUID before) {

        /** The beginning. */
        public static final Place FIRST = new Place(OPEN.getFirst(), null);
    }

    /**
     * What was found so far, and where to go on.
     *
     * @param simulation what was found
     * @param next where the next cases begin; absent at the end
     */
    public record Outcome(Simulation simulation, @Nullable Place next) {
    }

    /** Looks at up to so many cases; nothing when there is no such version. */
    public Optional<Outcome> simulate(String version, Place from, int mostCases, int mostShown) {
        return versions.named(version).map(PolicyVersion::read).map(policy -> policy.validFrom(LocalDate.EPOCH))
                .map(policy -> simulate(policy, from, mostCases, mostShown));
    }

    private Outcome simulate(Policy policy, Place from, int mostCases, int mostShown) {
        var simulation = new Simulation(mostShown);
        var policies = new Policies(List.of(policy));
        @Nullable Place place = from;
        while (place != null && simulation.examined() < mostCases) {
            place = page(place, policies, simulation, Math.min(PAGE, mostCases - simulation.examined())).orElse(null);
        }
        return new Outcome(simulation, place);
    }

    private Optional<Place> page(Place from, Policies policies, Simulation simulation, int size) {
        return Objects.requireNonNull(reading.execute(status -> {
            var page = cases.page(new CaseQuery(from.stage(), null, from.before(), size));
            page.forEach(file -> simulation.add(file.simulate(policies, clock.instant()).differences()));
            return Optional.ofNullable(page.size() == size
                    ? new Place(from.stage(), page.getLast().report().caseId())
                    : after(from.stage()));
        }));
    }

    private static @Nullable Place after(CaseStage stage) {
        var next = OPEN.indexOf(stage) + 1;
        return next < OPEN.size() ? new Place(OPEN.get(next), null) : null;
    }
}
