package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.Limit;
import id.kawal.escalation.calendar.LimitUnit;
import id.kawal.escalation.calendar.Roll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one rule, or a variant laid over it. */
final class RuleReader {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]*");
    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9-]{0,15}");

    private final String version;
    private final String calendar;
    private final Roll reminderRoll;

    RuleReader(String version, String calendar, Roll reminderRoll) {
        this.version = version;
        this.calendar = calendar;
        this.reminderRoll = reminderRoll;
    }

    Rule read(YamlPlace place) {
        var rule = new Rule(id(place.at("id")), version,
                new Rule.Text(titles(place.at("title")), basis(place.at("basis"))),
                selector(place.at("for")), flag(place.at("off")),
                Objects.requireNonNullElse(place.at("owedBy").constant(Party.class), Party.AGENCY),
                or(place.at("precedence"), Precedence.class, Precedence.STEP), flag(place.at("perAgency")),
                calendar(place),
                new Rule.Starts(signals(place.at("startsOn")), or(place.at("countedFrom"), CountedFrom.class,
                        CountedFrom.START), flag(place.at("repeats")), flag(place.at("whenClosed")),
                        movedBy(place.at("movedOn"))),
                allowance(place), new Rule.Rolls(or(place.at("roll"), Roll.class, Roll.NONE),
                        or(place.at("reminderRoll"), Roll.class, reminderRoll)),
                stops(place.at("stopsOn")),
                pauses(place.at("pausesWhile")), orders(place),
                extension(place.at("extension")), new StepReader().read(place.at("steps")));
        place.nothingElse();
        return rule;
    }

    /** A variant holds for those cases of its own for which the rule itself holds, too. */
    Rule within(Rule variant, Rule base) {
        return new Rule(variant.id(), variant.version(), variant.text(), variant.applies().within(base.applies()),
                variant.off(), variant.owedBy(), variant.precedence(), variant.perAgency(), variant.calendar(),
                variant.starts(), variant.allowance(), variant.rolls(), variant.stopsOn(), variant.pauses(),
                variant.orders(),
                variant.extension(), variant.steps());
    }

    private static String id(YamlPlace place) {
        var id = place.text();
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            place.fault("not-an-id", id);
        }
        return id;
    }

    /** What an agency has to do counts on that agency's calendar, all else on that of the policy. */
    private @Nullable String calendar(YamlPlace place) {
        var own = place.at("calendar");
        return own.exists() ? own.text() : flag(place.at("perAgency")) ? null : calendar;
    }

    private static Selector selector(YamlPlace place) {
        if (!place.exists()) {
            return Selector.EVERY;
        }
        var selector = new Selector(codes(place.at("agencies")), codes(place.at("substances")),
                codes(place.at("kinds")),
                codes(place.at("channels")));
        if (selector.equals(Selector.EVERY)) {
            place.fault("names-no-case");
        }
        place.nothingElse();
        return selector;
    }

    private static Set<String> codes(YamlPlace place) {
        return place.exists() ? Set.copyOf(codeList(place)) : Set.of();
    }

    private static List<String> codeList(YamlPlace place) {
        var codes = new ArrayList<String>();
        for (var item : place.items()) {
            var code = item.text();
            if (!code.isEmpty() && !CODE.matcher(code).matches()) {
                item.fault("not-a-code", code);
            }
            if (codes.contains(code)) {
                item.fault("code-twice", code);
            }
            codes.add(code);
        }
        return codes;
    }

    private static <E extends Enum<E>> E or(YamlPlace place, Class<E> type, E substitute) {
        return place.exists() ? Objects.requireNonNullElse(place.constant(type), substitute) : substitute;
    }

    private static boolean flag(YamlPlace place) {
        return place.exists() && place.read(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        }, "not-a-flag", false);
    }

    private static Set<Signal> movedBy(YamlPlace place) {
        return place.exists() ? signals(place) : Set.of();
    }

    private static Set<Signal> signals(YamlPlace place) {
        return place.items().stream().map(item -> item.constant(Signal.class)).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Allowance allowance(YamlPlace place) {
        var limit = place.at("limit");
        if (limit.exists() && limit.text().equals("until-day")) {
            return new Allowance.UntilDay();
        }
        var unit = Objects.requireNonNullElse(place.at("unit").constant(LimitUnit.class), LimitUnit.CALENDAR_DAYS);
        if (limit.exists() && limit.text().equals("as-named")) {
            return new Allowance.AsNamed(unit);
        }
        var fixed = limit.read(text -> Limit.read(text, unit).orElseThrow(),
                unit.isTimed() ? "not-a-duration" : "not-a-limit", Limit.of(1, unit), Integer.toString(unit.most()));
        if (fixed.direction() < 1) {
            limit.fault("at-least-one");
        }
        return new Allowance.Fixed(fixed);
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

    private static List<PauseRule> pauses(YamlPlace place) {
        return place.exists() ? place.items().stream().map(RuleReader::pause).filter(Objects::nonNull).toList()
                : List.of();
    }

    private static @Nullable PauseRule pause(YamlPlace place) {
        if (!place.isMapping()) {
            var text = place.text();
            if (text.equals("question-open")) {
                return new PauseRule.QuestionOpen();
            }
            place.fault("not-a-pause", text);
            return null;
        }
        var reason = code(place.at("reason"));
        var pause = place.at("running").exists() ? new PauseRule.WhileRunning(reason, ids(place.at("running")))
                : new PauseRule.Between(reason, signals(place.at("from")), signals(place.at("until")));
        place.nothingElse();
        return pause;
    }

    private static String code(YamlPlace place) {
        var code = place.text();
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            place.fault("not-a-code", code);
        }
        return code;
    }

    private static Set<String> ids(YamlPlace place) {
        return place.items().stream().map(YamlPlace::text).collect(Collectors.toSet());
    }

    private static Rule.Orders orders(YamlPlace place) {
        var reasons = place.at("pauseOrders");
        return new Rule.Orders(reasons.exists() ? codeList(reasons) : List.of());
    }

    private static Rule.Extension extension(YamlPlace place) {
        if (!place.exists()) {
            return Rule.Extension.NONE;
        }
        var by = place.at("by").items().stream().map(item -> item.constant(Rule.Extension.Grantor.class))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        var extension = new Rule.Extension(place.at("times").read(Integer::valueOf, "not-a-number", 0),
                place.at("atMost").read(Integer::valueOf, "not-a-number", 0), by);
        if (extension.times() < 1 || extension.atMost() < 1) {
            place.fault("no-extension");
        }
        place.nothingElse();
        return extension;
    }

    private static LegalBasis basis(YamlPlace place) {
        var mark = place.at("mark").constant(LegalBasis.Mark.class);
        var basis = new LegalBasis(place.at("reference").text(), mark == null ? LegalBasis.Mark.M : mark);
        place.nothingElse();
        return basis;
    }
}
