package id.kawal.intake.visiting.web;

import id.kawal.intake.drafting.Step;
import id.kawal.intake.pages.Asks;
import id.kawal.intake.pages.Asks.Ask;
import id.kawal.web.page.Field.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reporter can do with the own case on a page of its own. */
enum Action {
    ADD, ANSWER, DISPUTE, CONFIRM, CONSENT, WITHDRAW, DETAILS, COMPLAINT;

    private static final List<Ask> TEXT = List.of(new Ask("text", Kind.AREA, List.of(), "off"));

    static Optional<Action> at(String path) {
        return Arrays.stream(values()).filter(action -> action.path().equals(path)).findFirst();
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is asked for. */
    List<Ask> asks() {
        return switch (this) {
            case ADD, ANSWER, DISPUTE -> TEXT;
            case DETAILS -> Asks.of(Step.DETAILS);
            case COMPLAINT -> Asks.of(Step.COMPLAINT);
            case CONFIRM, CONSENT, WITHDRAW -> List.of();
        };
    }
}
