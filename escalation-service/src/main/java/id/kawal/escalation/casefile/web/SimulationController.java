package id.kawal.escalation.casefile.web;

import id.kawal.escalation.casefile.CaseStage;
import id.kawal.escalation.casefile.SimulatingPolicies;
import id.kawal.escalation.casefile.SimulatingPolicies.Place;
import id.kawal.escalation.casefile.Simulation;
import id.kawal.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what a version of the policy would change about the open cases. */
@RestController
@RequestMapping("/api/v1/policies")
class SimulationController {

    private static final int MOST_CASES = 100_000;
    private static final int MOST_SHOWN = 1_000;

    private final SimulatingPolicies simulating;

    SimulationController(SimulatingPolicies simulating) {
        this.simulating = simulating;
    }

    @PostMapping("/{version}/simulation")
    @Operation(summary = "What a version of the policy would change about the open cases; changes nothing")
    SimulationView simulate(@PathVariable String version, @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "10000") int cases, @RequestParam(defaultValue = "100") int differences) {
        var refusal = Refusal.unprocessable("simulation-impossible");
        if (cases < 1 || cases > MOST_CASES) {
            refusal.field("cases", "not-between", 1, MOST_CASES);
        }
        if (differences < 0 || differences > MOST_SHOWN) {
            refusal.field("differences", "not-between", 0, MOST_SHOWN);
        }
        var place = cursor == null ? Place.FIRST : place(cursor, refusal);
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
        return simulating.simulate(version, place, cases, differences)
                .map(outcome -> SimulationView.of(version, outcome))
                .orElseThrow(() -> Refusal.notFound("policy-unknown"));
    }

    private static Place place(String cursor, Refusal refusal) {
        try {
            var parts = cursor.split(":", 2);
            return new Place(CaseStage.valueOf(parts[0]), parts[1].isEmpty() ? null : UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            refusal.field("cursor", "not-a-cursor");
            return Place.FIRST;
        }
    }

    /** What would be different, as far as it was looked at; next is the cursor of the cases that follow. */
    record SimulationView(String version, int examined, int different, Map<Simulation.Effect, Integer> effects,
            Map<String, Integer> firingAtOnce, List<Simulation.Difference> differences, @Nullable String next) {

        static SimulationView of(String version, SimulatingPolicies.Outcome outcome) {
            var simulation = outcome.simulation();
            var next = outcome.next();
            return new SimulationView(version, simulation.examined(), simulation.different(), simulation.effects(),
                    simulation.firingAtOnce(), simulation.shown(),
                    next == null ? null : next.stage() + ":" + (next.before() == null ? "" : next.before()));
        }
    }
}
