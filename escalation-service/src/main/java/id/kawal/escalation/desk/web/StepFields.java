package id.kawal.escalation.desk.web;

import id.kawal.escalation.assignment.Candidate;
import id.kawal.escalation.assignment.ProposingAssignees;
import id.kawal.escalation.desk.web.StepAsk.Part;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Ticks;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.lifecycle.RefusalReason;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of the form of a step, with what was typed and what is wrong with that. */
@Component
class StepFields {

    private final ProposingAssignees assignees;
    private final PageWords words;

    StepFields(ProposingAssignees assignees, PageWords words) {
        this.assignees = assignees;
        this.words = words;
    }

    /** A form: about which case, what was typed, what is wrong with it, in which language. */
    record Filled(DeskFile file, Typed typed, List<Fault> faults, Locale locale) {

        @Nullable String fault(String field) {
            return faults.stream().filter(fault -> fault.field().equals(field)).map(Fault::message).findFirst()
                    .orElse(null);
        }
    }

    List<Field> of(List<StepAsk> asks, Filled form) {
        return asks.stream().filter(ask -> ask.part() != Part.ITEMS).flatMap(ask -> fields(ask, form)).toList();
    }

    /** The items of art. 24; those that are missing first come ticked where they are to be asked for. */
    @Nullable Ticks ticks(List<StepAsk> asks, Filled form) {
        var asked = asks.stream().filter(ask -> ask.part() == Part.ITEMS).findFirst();
        if (asked.isEmpty()) {
            return null;
        }
        var missing = form.file().missing();
        var ticked = form.typed().given("version") == null && asked.get().words().equals("missing")
                ? List.copyOf(missing)
                : List.copyOf(form.typed().ticked("items"));
        var offered = asked.get().words().equals("completed") && !missing.isEmpty() ? missing : Article24Items.ALL;
        return new Ticks("items", label(asked.get(), form.locale()), hint(asked.get(), form.locale()),
                form.fault("items"), offered.stream().map(item -> new Ticks.Box(item,
                        words.code("missing", item, form.locale()), ticked.contains(item))).toList());
    }

    private Stream<Field> fields(StepAsk ask, Filled form) {
        var name = ask.part().field();
        var locale = form.locale();
        return switch (ask.part()) {
            case ASSIGNEE ->
                Stream.of(said(ask, Kind.SELECT, candidates(form), form).answered(form.typed().text(name)));
            case CODE -> Stream.of(said(ask, Kind.CHOICE, codes(ask.words(), locale), form)
                    .answered(form.typed().text(name)));
            case SIGNATORY -> Stream.of(said(ask, Kind.CHOICE, options("desk.signatory",
                    List.of("HEADQUARTERS", "OFFICE"), locale), form).answered(form.typed().text(name)));
            case DATE -> Stream.of(said(ask, Kind.DAY, List.of(), form).answered(form.typed().dayText(name)));
            case RECEIVED_AT -> Stream.of(
                    said(ask, Kind.DAY, List.of(), form).answered(form.typed().dayText(name)),
                    Field.of(Kind.TEXT, name + ".time", words.say("desk.ask.time", locale))
                            .hinted(words.say("desk.ask.time.hint", locale)).answered(form.typed().text(name + ".time"))
                            .faulty(form.fault(name + ".time")));
            case PROOF, REFERENCE -> Stream.of(said(ask, Kind.TEXT, List.of(), form)
                    .answered(form.typed().text(name)));
            case WORDS -> Stream.of(said(ask, Kind.AREA, List.of(), form).answered(form.typed().text(name)));
            case ITEMS -> Stream.empty();
        };
    }

    private Field said(StepAsk ask, Kind kind, List<Option> options, Filled form) {
        var name = ask.part().field();
        return Field.of(kind, name, label(ask, form.locale()), options).hinted(hint(ask, form.locale()))
                .faulty(form.fault(name));
    }

    private String label(StepAsk ask, Locale locale) {
        var label = words.say("desk.ask." + ask.words(), locale);
        return ask.optional() ? label + " " + words.say("desk.ask.optional", locale) : label;
    }

    private @Nullable String hint(StepAsk ask, Locale locale) {
        return words.maybe("desk.ask." + ask.words() + ".hint", locale);
    }

    private List<Option> codes(String group, Locale locale) {
        return options("desk.code", switch (group) {
            case "class" -> List.of("SIMPLE", "MEDIUM", "HARD");
            case "criterion" -> List.of("EMERGENCY", "LIFE_THREATENING", "RIGHT_TO_LIFE");
            default -> Arrays.stream(RefusalReason.values()).map(Enum::name).toList();
        }, locale);
    }

    private List<Option> options(String group, List<String> codes, Locale locale) {
        return codes.stream().map(code -> new Option(code, words.say(group + "." + code, locale), null)).toList();
    }

    /** Who has the least to do comes first; who may not get the case is left out. */
    private List<Option> candidates(Filled form) {
        var options = new ArrayList<>(List.of(new Option("", words.say("desk.choose", form.locale()), null)));
        assignees.propose(form.file().caseId(), form.file().matter().agency(), null).stream()
                .filter(one -> one.obstacle() == null || one.obstacle() == Candidate.Obstacle.AWAY)
                .map(one -> new Option(one.name(), one.name() + " – " + reason(one, form.locale()), null))
                .forEach(options::add);
        return options;
    }

    private String reason(Candidate one, Locale locale) {
        return words.say(one.obstacle() == null ? "candidate.free" : "candidate." + one.obstacle(), locale,
                one.openCases(), one.overdueCases(), one.sameAgency(),
                one.substitute() == null ? "-" : one.substitute());
    }
}
