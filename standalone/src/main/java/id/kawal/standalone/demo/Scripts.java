package id.kawal.standalone.demo;

import id.kawal.standalone.data.SeededAgencies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** Writes the scripts: the same number gives the same script, whenever and however often it is asked for. */
final class Scripts {

    private static final long SEED = 20_250_724;
    private static final int BURST = 25;
    private static final Duration BURST_PACE = Duration.ofHours(2);
    private static final Duration PACE = Duration.ofHours(12);
    private static final int FIRST_LIMIT = 14;
    /** The very first come when the agency’s time is over and it said nothing: they go to the Ombudsman as soon as they are told of. */
    private static final int WAITED_IN_VAIN = 3;
    private static final List<String> CHANNELS = List.of("WALK_IN", "WALK_IN", "WALK_IN", "WHATSAPP", "WHATSAPP",
            "OUTREACH", "WEB", "WEB", "PHONE");

    private final SeededAgencies agencies;
    private final List<Story> stories;

    Scripts(SeededAgencies agencies) {
        this.agencies = agencies;
        this.stories = Story.all().stream().filter(story -> !candidates(story).isEmpty()).toList();
    }

    Script of(int number) {
        var chance = new SplittableRandom(SEED + number * 7919L);
        var story = drawn(stories, Story::weight, chance);
        var agency = agencyFor(story, chance);
        // The first reports come from people who complained to the agency some days before, so that silence shows soon.
        var inVain = number < WAITED_IN_VAIN;
        var days = chance.nextDouble() < (number < BURST ? 0.8 : 0.5) ? 2 + chance.nextInt(10) : 0;
        var complained = inVain ? FIRST_LIMIT + 2 + days : days;
        var daysLeft = (double) FIRST_LIMIT - complained;
        var drawn = drawn(List.of(Behaviour.values()), Behaviour::weight, chance);
        var behaviour = inVain ? Behaviour.STAYS_SILENT : drawn;
        var scene = new Behaviour.Scene(agency, neighbourOf(agency, story, chance), daysLeft, chance);
        var consents = chance.nextDouble() < 0.75 || inVain;
        var turns = new ArrayList<>(behaviour.play(scene));
        if (!consents && chance.nextBoolean()) {
            turns.add(Turn.ofReporter(daysLeft + 1.5, "forwarding-consent", Map.of()));
        }
        if (!inVain) {
            reaction(turns, chance);
        }
        turns.sort(Comparator.comparing(Turn::after));
        return new Script(number, filedAt(number, chance), report(number, story, agency, consents, chance), complained,
                List.copyOf(turns), drawn(List.of(Ending.values()), Ending::weight, chance).play(chance));
    }

    private static Duration filedAt(int number, SplittableRandom chance) {
        var jitter = Duration.ofMinutes(chance.nextInt(100));
        return number < BURST ? BURST_PACE.multipliedBy(number).plus(jitter)
                : BURST_PACE.multipliedBy(BURST).plus(PACE.multipliedBy(number - BURST + 1L)).plus(jitter);
    }

    private static void reaction(List<Turn> turns, SplittableRandom chance) {
        var answered = turns.stream().filter(turn -> turn.path().equals("responses")).findFirst();
        var mood = chance.nextDouble();
        if (answered.isPresent() && mood < 0.7) {
            var days = answered.get().after().toSeconds() / 86_400.0 + 0.8 + chance.nextDouble();
            turns.add(mood < 0.5 ? Turn.ofReporter(days, "confirmation", Map.of())
                    : Turn.ofReporter(days, "dispute",
                            Map.of("text", "Jawabannya tidak sesuai dengan keadaan di lapangan.")));
        } else if (answered.isEmpty() && mood < 0.05) {
            turns.add(Turn.ofReporter(3, "withdrawal", Map.of()));
        }
    }

    private static Map<String, Object> report(int number, Story story, String agency, boolean consents,
            SplittableRandom chance) {
        var report = new HashMap<String, Object>();
        report.put("agencyCode", agency);
        report.put("serviceCode", story.service());
        report.put("substance", story.substance());
        report.put("channel", CHANNELS.get(chance.nextInt(CHANNELS.size())));
        report.put("confidentiality", chance.nextDouble() < 0.1 ? "CONFIDENTIAL" : "OPEN");
        report.put("forwardingConsent", consents);
        report.put("subject", story.subject());
        report.put("description", story.description());
        report.put("expectedOutcome", story.expected());
        report.put("reporter", reporter(number, chance));
        return report;
    }

    /** Nobody: a number for a name, a district that does not exist, and a mail domain that never will. */
    private static Map<String, Object> reporter(int number, SplittableRandom chance) {
        return Map.of("fullName", "Warga Contoh %03d".formatted(number + 1), "nik", "%016d".formatted(number + 1),
                "birthPlace", "Contohsari",
                "birthDate",
                "%d-0%d-1%d".formatted(1960 + chance.nextInt(45), 1 + chance.nextInt(9), chance.nextInt(9)),
                "maritalStatus",
                chance.nextBoolean() ? "MARRIED" : "UNMARRIED", "occupation", "Petani", "address",
                "Jalan Contoh %d, Contohsari".formatted(number + 1),
                "email", "warga%03d@contoh.example".formatted(number + 1), "language",
                chance.nextDouble() < 0.1 ? "en" : "id");
    }

    private String agencyFor(Story story, SplittableRandom chance) {
        return drawn(candidates(story), entry -> Math.max(1, entry.getValue().population() / 10_000), chance).getKey();
    }

    private List<Entry<String, SeededAgencies.Agency>> candidates(Story story) {
        return agencies.byCode().entrySet().stream()
                .filter(entry -> entry.getValue().catalogue().equals(story.catalogue())).toList();
    }

    private String neighbourOf(String agency, Story story, SplittableRandom chance) {
        var others = candidates(story).stream().map(Entry::getKey).filter(code -> !code.equals(agency)).toList();
        return others.isEmpty() ? agency : others.get(chance.nextInt(others.size()));
    }

    private static <T> T drawn(List<T> from, ToIntFunction<T> weight, SplittableRandom chance) {
        var left = chance.nextInt(from.stream().mapToInt(weight).sum());
        for (var candidate : from) {
            left -= weight.applyAsInt(candidate);
            if (left < 0) {
                return candidate;
            }
        }
        return from.getLast();
    }
}
