package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads a policy from YAML and refuses one that is not sound, naming each line. */
public final class PolicyReader {

    private static final Pattern SHARE = Pattern.compile("([1-9][0-9]?)%");
    private static final Pattern BEFORE = Pattern.compile("-([1-9][0-9]{0,3})(d|wd)");

    /**
     * Reads and validates.
     *
     * @param file the name of the file, for messages
     * @throws InvalidPolicy when anything is wrong
     */
    public Policy read(String file, String yaml) {
        var faults = new ArrayList<String>();
        var policy = policy(root(file, yaml, faults));
        if (!faults.isEmpty()) {
            throw new InvalidPolicy(faults);
        }
        return policy;
    }

    private static YamlPlace root(String file, String yaml, List<String> faults) {
        try {
            var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
            return new YamlPlace(file, node, faults);
        } catch (MarkedYAMLException notYaml) {
            var mark = notYaml.getProblemMark();
            throw new InvalidPolicy(List.of(file + " line " + (mark == null ? 1 : mark.getLine() + 1) + ": "
                    + notYaml.getProblem()));
        }
    }

    private Policy policy(YamlPlace place) {
        var version = place.at("version").text();
        var rules = place.at("rules").items().stream().map(item -> rule(item, version)).toList();
        uniqueIds(place, rules);
        var policy = new Policy(version,
                place.at("validFrom").read(LocalDate::parse, "a date (yyyy-mm-dd)", LocalDate.EPOCH),
                place.at("calendar").text(),
                place.at("reminderTime").read(LocalTime::parse, "a time (hh:mm)", LocalTime.NOON),
                rules);
        place.nothingElse();
        return policy;
    }

    private static void uniqueIds(YamlPlace place, List<Rule> rules) {
        var seen = new HashSet<String>();
        rules.stream().map(Rule::id).filter(id -> !seen.add(id))
                .forEach(id -> place.at("rules").fault("rule " + id + " appears twice"));
    }

    private Rule rule(YamlPlace place, String version) {
        var steps = steps(place.at("steps"));
        var rule = new Rule(place.at("id").text(), version, titles(place.at("title")),
                place.at("perAgency").read(PolicyReader::yesOrNo, "true or false", false),
                place.at("startsOn").items().stream().map(item -> item.constant(Signal.class)).filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                Objects.requireNonNullElse(place.at("countedFrom").constant(CountedFrom.class), CountedFrom.START),
                limit(place), stops(place.at("stopsOn")), pauses(place.at("pausesWhile")),
                extension(place.at("extension")),
                steps, basis(place.at("basis")));
        place.nothingElse();
        return rule;
    }

    private static Limit limit(YamlPlace place) {
        var amount = place.at("limit").read(Integer::valueOf, "a whole number", 1);
        if (amount < 1) {
            place.at("limit").fault("must be at least 1");
        }
        var unit = place.at("unit").constant(LimitUnit.class);
        return Limit.of(amount, unit == null ? LimitUnit.CALENDAR_DAYS : unit);
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Map<String, String> titles(YamlPlace place) {
        var titles = new HashMap<String, String>();
        for (var language : List.of("id", "en")) {
            titles.put(language, place.at(language).text());
        }
        place.nothingElse();
        return titles;
    }

    private static Map<Signal, StopReason> stops(YamlPlace place) {
        var stops = new EnumMap<Signal, StopReason>(Signal.class);
        for (var key : place.keys()) {
            var signal = place.constant(Signal.class, key);
            var reason = place.at(key).constant(StopReason.class);
            if (signal != null && reason != null) {
                stops.put(signal, reason);
            }
        }
        return stops;
    }

    private static boolean pauses(YamlPlace place) {
        if (!place.exists()) {
            return false;
        }
        return place.read(text -> {
            if (!text.equals("question-open")) {
                throw new IllegalArgumentException(text);
            }
            return true;
        }, "question-open, the only reason for a pause", false);
    }

    private static Rule.Extension extension(YamlPlace place) {
        if (!place.exists()) {
            return Rule.Extension.NONE;
        }
        var extension = new Rule.Extension(place.at("times").read(Integer::valueOf, "a whole number", 0),
                place.at("atMost").read(Integer::valueOf, "a whole number", 0));
        place.nothingElse();
        return extension;
    }

    private static LegalBasis basis(YamlPlace place) {
        var mark = place.at("mark").constant(LegalBasis.Mark.class);
        var basis = new LegalBasis(place.at("reference").text(), mark == null ? LegalBasis.Mark.M : mark);
        place.nothingElse();
        return basis;
    }

    private List<Step> steps(YamlPlace place) {
        var items = place.items();
        var steps = items.stream().map(PolicyReader::step).filter(Objects::nonNull).toList();
        var names = new HashSet<String>();
        steps.stream().map(Step::name).filter(name -> !names.add(name))
                .forEach(name -> place.fault("step " + name + " appears twice"));
        if (steps.isEmpty() || !steps.getLast().isDue()) {
            place.fault("the last step must be at: due");
        }
        return steps;
    }

    private static @Nullable Step step(YamlPlace place) {
        var name = place.at("at").text();
        var moment = moment(place.at("at"), name);
        var actions = place.at("do").items().stream().map(item -> item.constant(Action.class)).filter(Objects::nonNull)
                .toList();
        place.nothingElse();
        if (moment == null) {
            return null;
        }
        if (moment instanceof Moment.AtDue != actions.contains(Action.MISS)) {
            place.at("do").fault("miss belongs to the step at: due, and to it alone");
        }
        return new Step(name, moment, actions);
    }

    private static @Nullable Moment moment(YamlPlace place, String text) {
        if (text.equals("due")) {
            return new Moment.AtDue();
        }
        var share = SHARE.matcher(text);
        if (share.matches()) {
            return new Moment.Share(Integer.parseInt(share.group(1)));
        }
        var before = BEFORE.matcher(text);
        if (before.matches()) {
            return new Moment.Before(Integer.parseInt(before.group(1)), before.group(2).equals("wd"));
        }
        place.fault(text + " is neither a share (50%), nor days before the due day (-1wd, -30d), nor due");
        return null;
    }
}
