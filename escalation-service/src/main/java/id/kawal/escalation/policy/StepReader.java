package id.kawal.escalation.policy;

import id.kawal.escalation.calendar.LimitUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a rule. */
final class StepReader {

    private static final Pattern SHARE = Pattern.compile("([1-9][0-9]?)%");
    private static final Pattern OFFSET = Pattern.compile("(-|start\\+|due\\+)([1-9][0-9]{0,3})(wd|wh|d|h|mo|y)?");
    private static final Set<Action> AT_DUE_OR_LATER = EnumSet.complementOf(EnumSet.of(Action.REMIND, Action.ESCALATE));

    List<Step> read(YamlPlace place) {
        var steps = place.items().stream().map(StepReader::step).filter(Objects::nonNull).toList();
        var names = new HashSet<String>();
        steps.stream().map(Step::name).filter(name -> !names.add(name))
                .forEach(name -> place.fault("step-twice", name));
        if (steps.stream().noneMatch(Step::isDue)) {
            place.fault("no-due-step");
        }
        order(place, steps);
        return steps;
    }

    private static void order(YamlPlace place, List<Step> steps) {
        var reached = false;
        for (var step : steps) {
            if (reached && step.canBeOvertaken() || !reached && step.moment().isAfterDue()) {
                place.fault(reached ? "step-too-late" : "step-too-early", step.name());
            }
            reached |= step.isDue();
        }
    }

    private static @Nullable Step step(YamlPlace place) {
        var name = place.at("at").text();
        var moment = moment(place.at("at"), name);
        var actions = place.at("do").items().stream().map(item -> item.constant(Action.class)).filter(Objects::nonNull)
                .toList();
        var to = place.at("to").exists()
                ? place.at("to").items().stream().map(item -> item.constant(Party.class)).filter(Objects::nonNull)
                        .toList()
                : List.<Party>of();
        var runs = runs(place.at("runs"));
        place.nothingElse();
        if (moment == null) {
            return null;
        }
        var step = new Step(name, moment, actions, to, runs);
        check(step, place);
        return step;
    }

    private static void check(Step step, YamlPlace place) {
        if (step.isDue() != step.actions().contains(Action.MISS)) {
            place.at("do").fault("miss-elsewhere");
        }
        if (step.canBeOvertaken() && step.actions().stream().anyMatch(AT_DUE_OR_LATER::contains)) {
            place.at("do").fault("too-early-to-do");
        }
        var raised = step.actions().contains(Action.ESCALATE);
        if (raised && step.to().stream().noneMatch(Party::isOnTheLadder)) {
            place.fault("escalate-to-whom");
        }
        if (step.actions().isEmpty()) {
            place.at("do").fault("nothing-to-do");
        }
    }

    private static Step.Runs runs(YamlPlace place) {
        if (!place.exists()) {
            return Step.Runs.ALL;
        }
        var from = place.at("from").exists() ? place.at("from").read(Integer::valueOf, "not-a-number", 1) : 1;
        var upTo = place.at("upTo").exists() ? place.at("upTo").read(Integer::valueOf, "not-a-number", 1)
                : Integer.MAX_VALUE;
        place.nothingElse();
        return new Step.Runs(from, upTo);
    }

    private static @Nullable Moment moment(YamlPlace place, String text) {
        if (text.equals("due")) {
            return new Moment.AtDue();
        }
        var share = SHARE.matcher(text);
        if (share.matches()) {
            return new Moment.Share(Integer.parseInt(share.group(1)));
        }
        var offset = OFFSET.matcher(text);
        if (offset.matches()) {
            var amount = Integer.parseInt(offset.group(2));
            var unit = unit(offset.group(3));
            return switch (offset.group(1)) {
                case "-" -> new Moment.FromDue(-amount, unit);
                case "due+" -> new Moment.FromDue(amount, unit);
                default -> new Moment.FromStart(amount, unit);
            };
        }
        if (!text.isEmpty()) {
            place.fault("not-a-moment", text);
        }
        return null;
    }

    private static @Nullable LimitUnit unit(@Nullable String letters) {
        return switch (letters) {
            case "wd" -> LimitUnit.WORKING_DAYS;
            case "wh" -> LimitUnit.WORKING_HOURS;
            case "h" -> LimitUnit.HOURS;
            case "d" -> LimitUnit.CALENDAR_DAYS;
            case "mo" -> LimitUnit.MONTHS;
            case "y" -> LimitUnit.YEARS;
            case null, default -> null;
        };
    }
}
