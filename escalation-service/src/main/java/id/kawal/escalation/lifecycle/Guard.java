package id.kawal.escalation.lifecycle;

import static id.kawal.escalation.policy.LegalBasis.Mark.F;
import static id.kawal.escalation.policy.LegalBasis.Mark.M;
import static id.kawal.escalation.policy.LegalBasis.Mark.S;

import id.kawal.escalation.policy.LegalBasis;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What must hold before a step is taken, what it rests on, and what is said when it does not. */
public enum Guard {
    NO_CONFLICT_OF_INTEREST("UU 37/2008 pasal 40", F, false, at -> !at.hands().conflicted()),
    ASSIGNEE_WITHOUT_CONFLICT("UU 37/2008 pasal 40", F, true,
            at -> at.hands().assignee() != null && !at.hands().assigneeConflicted()),
    CLASS_NAMED("Klasifikasi laporan (B10)", M, true, at -> at.order().code() != null
            && Set.of("SIMPLE", "MEDIUM", "HARD").contains(at.order().code())),
    HANDLER_ASSIGNED("UU 37/2008 pasal 28", M, false,
            at -> at.findings().handler() != null && at.findings().has(Mark.ASSIGNED_TO_EXAMINE)),
    MATTER_DESCRIBED("UU 37/2008 pasal 24 ayat (1) huruf b", F, false,
            at -> at.findings().agency() != null && at.findings().eventDate() != null),
    ARTICLE_24_COMPLETE("UU 37/2008 pasal 24 ayat (1)", F, false,
            at -> !at.findings().reporter() || at.findings().missing().isEmpty()),
    SOMETHING_MISSING("UU 37/2008 pasal 25", F, true,
            at -> !at.findings().missing().isEmpty() || !at.findings().priorComplaintShown()
                    || !at.order().items().isEmpty()),
    COMPLETED_ITEMS_NAMED("UU 37/2008 pasal 25", F, true, at -> !at.order().items().isEmpty()),
    WITHIN_TWO_YEARS("UU 37/2008 pasal 24 ayat (3)", F, false, Guard::withinTwoYears),
    PRIOR_COMPLAINT_SHOWN("UU 37/2008 pasal 24 ayat (1) huruf c", F, false,
            at -> !at.findings().reporter() || at.findings().priorComplaintShown()
                    || at.findings().has(Mark.PRIOR_COMPLAINT_WAIVED)),
    PRIOR_COMPLAINT_PROVED("UU 37/2008 pasal 24 ayat (1) huruf c", F, true, at -> given(at.order().proof())
            && at.order().date() != null && !at.order().date().isAfter(at.today())),
    RECEIPT_NOT_CONFIRMED("Janji layanan kantor (B0)", M, false, at -> !at.findings().has(Mark.RECEIPT_CONFIRMED)),
    PROVIDER_STILL_HAS_TIME("UU 37/2008 pasal 36 ayat (1)", M, false,
            at -> !at.findings().priorComplaintShown() || providerHasTime(at)),
    PROVIDER_TIME_OVER("UU 37/2008 pasal 36 ayat (1)", M, false, at -> !providerHasTime(at)),
    NO_COURT_MATTER("UU 37/2008 pasal 9 dan 36 ayat (1)", M, false, at -> !at.findings().has(Mark.COURT_MATTER)),
    COURT_MATTER_RECORDED("UU 37/2008 pasal 9 dan 36 ayat (1)", M, false,
            at -> at.findings().has(Mark.COURT_MATTER)),
    NO_COURT_STAY("UU 37/2008 pasal 9", M, false, at -> !at.findings().has(Mark.COURT_STAY)),
    COURT_STAY_ON("UU 37/2008 pasal 9", M, false, at -> at.findings().has(Mark.COURT_STAY)),
    NOT_A_DUPLICATE("Peraturan Ombudsman 58/2023, verifikasi materiil", S, false,
            at -> !at.findings().has(Mark.DUPLICATE)),
    MARKED_AS_DUPLICATE("Peraturan Ombudsman 58/2023, verifikasi materiil", S, false,
            at -> at.findings().has(Mark.DUPLICATE)),
    COMPLETION_TIME_OVER("UU 37/2008 pasal 25", F, false, missedSinceReceipt("B2")),
    PROOF_OF_DELIVERY("UU 37/2008 pasal 25 dan 33", M, true, Guard::provesDelivery),
    NOT_YET_DELIVERED("UU 37/2008 pasal 33", M, false, at -> !at.findings().has(Mark.DELIVERED)),
    REFUSAL_REASON_NAMED("UU 37/2008 pasal 36", M, true,
            at -> at.order().code() != null && RefusalReason.knows(at.order().code()) && hasWords(at)),
    RAPID_RESPONSE_CRITERION("Kriteria Respons Cepat Ombudsman (RCO)", F, true, at -> at.order().code() != null
            && Set.of("EMERGENCY", "LIFE_THREATENING", "RIGHT_TO_LIFE").contains(at.order().code())),
    FIRST_ACTION_DONE("Janji layanan kantor (B8)", M, false, at -> at.findings().has(Mark.RAPID_RESPONSE_ACTED)),
    APPROVED_BY_ANOTHER("Kebijakan kantor: persetujuan dua orang", M, true,
            at -> at.hands().approver() != null && !at.hands().approver().equals(at.hands().actor())),
    FIRST_EXPLANATION_TIME_OVER("UU 37/2008 pasal 33", M, false, missedSinceReceipt("B5")),
    SECOND_EXPLANATION_TIME_OVER("UU 37/2008 pasal 33", M, false, missedSinceReceipt("B6")),
    DATE_AHEAD("UU 37/2008 pasal 31", F, true,
            at -> at.order().date() != null && !at.order().date().isBefore(at.today())),
    HEARING_DAY_PAST("UU 37/2008 pasal 31", F, false,
            at -> at.findings().hearingOn() != null && at.findings().hearingOn().isBefore(at.today())),
    HEARING_WAS_MISSED("UU 37/2008 pasal 31", F, false, at -> at.findings().has(Mark.HEARING_MISSED)),
    SIGNED_BY_HEADQUARTERS("UU 37/2008 pasal 31", F, true, Guard::byHeadquarters),
    PARTIES_AGREED("UU 25/2009 pasal 46", F, true, at -> given(at.order().proof())),
    BOTH_SIDES_HEARD("UU 37/2008 pasal 29", M, false, at -> at.findings().has(Mark.OTHER_SIDE_HEARD)),
    REPORTERS_VIEW_HEARD("Peraturan Ombudsman 48/2020 pasal 25 ayat (5)", F, false,
            at -> at.findings().has(Mark.REPORTERS_VIEW_GIVEN) || missedSinceReceipt("B11").test(at)),
    THERE_IS_A_REPORTER("UU 37/2008 pasal 1 angka 5", F, false, at -> at.findings().reporter()),
    NO_REPORTER_TO_HEAR("Peraturan Ombudsman 38/2019", F, false, at -> !at.findings().reporter()),
    CORRECTIVE_TIME_OVER("Peraturan Ombudsman 58/2023 pasal 54", F, false, missed("B12")),
    MONITORING_WAS_LOGGED("Peraturan Ombudsman 58/2023 pasal 54", F, false,
            at -> at.findings().has(Mark.MONITORING_LOGGED)),
    RESOLUTION_EFFORT_MADE("Peraturan Ombudsman 58/2023, tahap Resmon", S, false,
            at -> at.findings().has(Mark.RESOLUTION_MEETING_HELD) || at.clocks().missed().contains("B13")),
    ISSUED_BY_HEADQUARTERS("UU 37/2008 pasal 37", F, true, Guard::byHeadquarters),
    IMPLEMENTATION_TIME_OVER("UU 37/2008 pasal 38 ayat (2) dan (4)", F, false, missedSinceReceipt("B15")),
    DECIDED_BY_HEADQUARTERS("UU 37/2008 pasal 38 ayat (4)", F, true, Guard::byHeadquarters),
    OTHER_CASE_NAMED("Peraturan Ombudsman 58/2023, verifikasi materiil", S, true, at -> given(at.order().reference())),
    OTHER_OFFICE_NAMED("Peraturan Ombudsman 58/2023 pasal 17", F, true, at -> given(at.order().reference())),
    REASON_IN_WORDS("Janji layanan kantor", M, true, Guard::hasWords),
    OUTCOME_IN_PLAIN_WORDS("Maklumat pelayanan kantor; UU 37/2008 pasal 27", M, true,
            Guard::tellsTheOutcome);

    private static final String HEADQUARTERS = "HEADQUARTERS";
    private static final String WORDS = "messages.escalation-guards";
    private static final ResourceBundle.Control WITHOUT_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final LegalBasis basis;
    private final boolean brought;
    private final Predicate<Situation> condition;

    Guard(String reference, LegalBasis.Mark mark, boolean brought, Predicate<Situation> condition) {
        this.basis = new LegalBasis(reference, mark);
        this.brought = brought;
        this.condition = condition;
    }

    /** Whether it holds. */
    public boolean holds(Situation situation) {
        return condition.test(situation);
    }

    /** What it rests on. */
    public LegalBasis basis() {
        return basis;
    }

    /** Whether it is about what comes with the command, and not about how the case stands. */
    public boolean isBrought() {
        return brought;
    }

    /** What is wrong when it does not hold and how to mend it, in the language or else in Indonesian. */
    public String reason(String language) {
        return ResourceBundle.getBundle(WORDS, Locale.of(language), WITHOUT_FALLBACK).getString(name());
    }

    private static Predicate<Situation> missed(String rule) {
        return at -> at.clocks().missed().contains(rule);
    }

    /** A deadline that an earlier letter set running is not the one of the letter that nobody received yet. */
    private static Predicate<Situation> missedSinceReceipt(String rule) {
        return at -> at.findings().has(Mark.DELIVERED) && at.clocks().missed().contains(rule);
    }

    private static boolean providerHasTime(Situation at) {
        return at.clocks().running().contains("A1") || at.clocks().running().contains("A3");
    }

    private static boolean withinTwoYears(Situation at) {
        var event = at.findings().eventDate();
        return !at.findings().reporter() || event != null && !event.plusYears(2).isBefore(at.findings().reportedOn());
    }

    private static boolean provesDelivery(Situation at) {
        var received = at.order().receivedAt();
        return received != null && given(at.order().proof()) && !received.isAfter(at.now())
                && !received.isBefore(at.findings().since());
    }

    private static boolean byHeadquarters(Situation at) {
        return HEADQUARTERS.equals(at.order().signatory()) && given(at.order().reference());
    }

    private static boolean tellsTheOutcome(Situation at) {
        var words = at.order().words();
        return words != null && words.strip().length() >= 20;
    }

    private static boolean hasWords(Situation at) {
        return given(at.order().words());
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
