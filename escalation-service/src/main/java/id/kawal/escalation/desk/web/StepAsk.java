package id.kawal.escalation.desk.web;

import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Guard;
import id.kawal.escalation.lifecycle.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the form of a step asks for. Nobody wrote a form for a step: what its guards want to come with it is what is asked.
 *
 * @param part which part of what is sent with a command
 * @param words the name of its messages, since a number of a letter is asked in other words than another case
 * @param optional whether the step can do without
 */
record StepAsk(Part part, String words, boolean optional) {

    /** The parts of what is sent with a command, in the order in which a form asks for them. */
    enum Part {
        ASSIGNEE, CODE, DATE, RECEIVED_AT, ITEMS, PROOF, REFERENCE, SIGNATORY, WORDS;

        /** The name of the field, which is that of the interface for programs. */
        String field() {
            return this == RECEIVED_AT ? "receivedAt" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Map<Guard, List<StepAsk>> WANTED = wanted();

    /** Steps for which a day may be named: until when there is more time. */
    private static final Set<Command> WITH_A_DAY = Set.of(Command.GRANT_COMPLETION_GRACE, Command.ACCEPT_PROGRESS);

    /** What is asked for a step; a remark may come with any. */
    static List<StepAsk> of(Transition step) {
        var asks = new EnumMap<Part, StepAsk>(Part.class);
        step.guards().stream().flatMap(guard -> WANTED.getOrDefault(guard, List.of()).stream())
                .forEach(ask -> asks.putIfAbsent(ask.part(), ask));
        if (step.closes()) {
            asks.put(Part.WORDS, new StepAsk(Part.WORDS, "outcome", false));
        }
        if (step.command() == Command.NOTIFY_REPORTER) {
            asks.put(Part.WORDS, new StepAsk(Part.WORDS, "news", false));
        }
        if (WITH_A_DAY.contains(step.command())) {
            asks.putIfAbsent(Part.DATE, new StepAsk(Part.DATE, "until", true));
        }
        asks.putIfAbsent(Part.WORDS, new StepAsk(Part.WORDS, "remark", true));
        return asks.values().stream().sorted(Comparator.comparing(StepAsk::part)).toList();
    }

    /** The field that a guard which does not hold is mended in; empty when no field can mend it. */
    static String field(Guard guard) {
        return WANTED.getOrDefault(guard, List.of()).stream().findFirst().map(ask -> ask.part().field()).orElse("");
    }

    private static Map<Guard, List<StepAsk>> wanted() {
        var wanted = new EnumMap<Guard, List<StepAsk>>(Guard.class);
        put(wanted, Guard.ASSIGNEE_WITHOUT_CONFLICT, "assignee", Part.ASSIGNEE);
        put(wanted, Guard.CLASS_NAMED, "class", Part.CODE);
        put(wanted, Guard.RAPID_RESPONSE_CRITERION, "criterion", Part.CODE);
        put(wanted, Guard.REFUSAL_REASON_NAMED, "refusal", Part.CODE);
        put(wanted, Guard.REFUSAL_REASON_NAMED, "reason", Part.WORDS);
        put(wanted, Guard.PRIOR_COMPLAINT_PROVED, "complained", Part.DATE);
        put(wanted, Guard.PRIOR_COMPLAINT_PROVED, "proof", Part.PROOF);
        put(wanted, Guard.DATE_AHEAD, "ahead", Part.DATE);
        put(wanted, Guard.PROOF_OF_DELIVERY, "received", Part.RECEIVED_AT);
        put(wanted, Guard.PROOF_OF_DELIVERY, "proof", Part.PROOF);
        put(wanted, Guard.SOMETHING_MISSING, "missing", Part.ITEMS);
        put(wanted, Guard.COMPLETED_ITEMS_NAMED, "completed", Part.ITEMS);
        put(wanted, Guard.PARTIES_AGREED, "agreement", Part.PROOF);
        put(wanted, Guard.OTHER_CASE_NAMED, "case", Part.REFERENCE);
        put(wanted, Guard.OTHER_OFFICE_NAMED, "office", Part.REFERENCE);
        for (var guard : List.of(Guard.SIGNED_BY_HEADQUARTERS, Guard.ISSUED_BY_HEADQUARTERS,
                Guard.DECIDED_BY_HEADQUARTERS)) {
            put(wanted, guard, "number", Part.REFERENCE);
            put(wanted, guard, "signatory", Part.SIGNATORY);
        }
        put(wanted, Guard.REASON_IN_WORDS, "reason", Part.WORDS);
        put(wanted, Guard.OUTCOME_IN_PLAIN_WORDS, "outcome", Part.WORDS);
        return wanted;
    }

    private static void put(Map<Guard, List<StepAsk>> wanted, Guard guard, String words, Part part) {
        Objects.requireNonNull(wanted.computeIfAbsent(guard, none -> new ArrayList<>()))
                .add(new StepAsk(part, words, false));
    }
}
