package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Roll;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a policy from YAML and refuses one that is not sound, naming each line and each rule. */
public final class PolicyReader {

    /** The largest policy that is read; the shipped one has about 30 000 characters. */
    public static final int LARGEST = 1_000_000;

    private final @Nullable List<String> calendars;
    private final @Nullable List<String> kinds;

    /** One for what is in force: it may name calendars and kinds that nobody knows any more. */
    public PolicyReader() {
        calendars = null;
        kinds = null;
    }

    /** One for drafts, which may name these calendars alone, and the kinds that there are. */
    PolicyReader(List<String> calendars) {
        this.calendars = calendars;
        kinds = Selector.KINDS;
    }

    /**
     * Reads and validates.
     *
     * @param file the name of the file, for messages
     * @throws InvalidPolicy when anything is wrong
     */
    public Policy read(String file, String yaml) {
        var faults = new ArrayList<PolicyFault>();
        var policy = policy(root(file, yaml, faults));
        if (!faults.isEmpty()) {
            throw new InvalidPolicy(faults.stream().distinct().toList());
        }
        return policy;
    }

    private static YamlPlace root(String file, String yaml, List<PolicyFault> faults) {
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(LARGEST);
            var node = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            return new YamlPlace(file, node, faults);
        } catch (MarkedYAMLException notYaml) {
            var mark = notYaml.getProblemMark();
            throw new InvalidPolicy(List.of(new PolicyFault(file, mark == null ? 1 : mark.getLine() + 1, "",
                    "not-yaml", List.of(String.valueOf(notYaml.getProblem())))));
        } catch (YAMLException unreadable) {
            // Its message repeats the sign that stands for nothing, or tells the limits of the library.
            throw new InvalidPolicy(List.of(new PolicyFault(file, 1, "", "not-yaml",
                    List.of(unreadable.getClass().getSimpleName()))));
        }
    }

    private Policy policy(YamlPlace place) {
        var version = place.at("version").text();
        var calendar = place.at("calendar").text();
        var reminderRoll = place.at("reminderRoll");
        var rules = new Rules(version, calendar, reminderRoll.exists()
                ? Objects.requireNonNullElse(reminderRoll.constant(Roll.class), Roll.NONE)
                : Roll.NONE);
        place.at("rules").items().forEach(rules::rule);
        if (place.at("overrides").exists()) {
            place.at("overrides").items().forEach(rules::override);
        }
        rules.check();
        check(place.at("calendar"), calendars);
        rules.places().map(rule -> rule.at("calendar")).filter(YamlPlace::exists)
                .forEach(named -> check(named, calendars));
        rules.places().map(rule -> rule.at("for").at("kinds")).filter(YamlPlace::exists)
                .flatMap(named -> named.items().stream()).forEach(kind -> check(kind, kinds));
        var policy = new Policy(version,
                place.at("validFrom").read(LocalDate::parse, "not-a-day", LocalDate.EPOCH),
                calendar,
                place.at("reminderTime").read(LocalTime::parse, "not-a-time", LocalTime.NOON), rules.all(),
                Patterns.read(place.at("patterns")));
        place.nothingElse();
        return policy;
    }

    private static void check(YamlPlace place, @Nullable List<String> known) {
        var name = place.text();
        if (known != null && !name.isEmpty() && !known.contains(name)) {
            place.fault("unknown", name, String.join(", ", known));
        }
    }

    /** The rules and their variants as they are read, and where they stand. */
    private static final class Rules {

        private record Placed(Rule rule, YamlPlace place) {
        }

        private final RuleReader reader;
        private final Map<String, Placed> first = new HashMap<>();
        private final List<Placed> all = new ArrayList<>();

        Rules(String version, String calendar, Roll reminderRoll) {
            reader = new RuleReader(version, calendar, reminderRoll);
        }

        List<Rule> all() {
            return all.stream().map(Placed::rule).toList();
        }

        Stream<YamlPlace> places() {
            return all.stream().map(Placed::place);
        }

        void rule(YamlPlace item) {
            var place = item.at("id").exists() ? item.called("rules[" + item.at("id").text() + "]") : item;
            var placed = new Placed(reader.read(place), place);
            if (first.putIfAbsent(placed.rule().id(), placed) != null) {
                place.at("id").fault("rule-twice", placed.rule().id());
            }
            all.add(placed);
        }

        void override(YamlPlace item) {
            var id = item.at("rule").text();
            var place = item.called("overrides[" + id + "]");
            var base = first.get(id);
            if (base == null) {
                place.at("rule").fault("unknown", id, String.join(", ", ids()));
                return;
            }
            if (!place.at("for").exists()) {
                place.at("for").fault("for-missing");
            }
            var merged = reader.read(place.over(base.place(), "rule"));
            all.add(new Placed(reader.within(merged, base.rule()), place));
        }

        private List<String> ids() {
            return all.stream().map(Placed::rule).map(Rule::id).distinct().toList();
        }

        void check() {
            for (int index = 0; index < all.size(); index++) {
                for (var earlier : all.subList(0, index)) {
                    conflict(earlier, all.get(index));
                }
            }
            all.forEach(this::references);
        }

        private static void conflict(Placed earlier, Placed later) {
            if (earlier.rule().id().equals(later.rule().id()) && earlier.place() != later.place()
                    && earlier.rule().applies().conflictsWith(later.rule().applies())) {
                later.place().fault("two-variants", later.rule().id(), Integer.toString(earlier.place().line()));
            }
        }

        private void references(Placed placed) {
            for (var pause : placed.rule().pauses()) {
                if (pause instanceof PauseRule.WhileRunning(String _, var others)) {
                    others.stream().filter(other -> other.equals(placed.rule().id()) || !first.containsKey(other))
                            .forEach(other -> placed.place().at("pausesWhile").fault("cannot-wait",
                                    placed.rule().id(), other, String.join(", ", ids())));
                }
            }
        }
    }
}
