package id.kawal.escalation.letter.web;

import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.desk.DeskCases;
import id.kawal.escalation.desk.Standpoint;
import id.kawal.escalation.desk.web.Article24Items;
import id.kawal.escalation.desk.web.StepBody;
import id.kawal.escalation.examiner.CaseHead;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Ticks;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.letter.LetterKind;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters as pages show them, and the forms by which they come further. */
@Component
class LetterForms {

    private final Cases files;
    private final DeskCases desk;
    private final TransactionTemplate transactions;
    private final PageWords words;
    private final Clock clock;

    LetterForms(Cases files, DeskCases desk, TransactionTemplate transactions, PageWords words, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.transactions = transactions;
        this.words = words;
        this.clock = clock;
    }

    /** A letter in one line. */
    record Line(UUID letterId, String kind, String subject, String status, String drafted, @Nullable String number,
            @Nullable String issued, @Nullable String delivered) {
    }

    Line line(LetterView letter, Locale locale) {
        return new Line(letter.letterId(), words.say("letter." + letter.kind(), locale), letter.subject(),
                words.say("desk.letter.status." + letter.status(), locale),
                words.moment(letter.draftedAt().toInstant(), locale), letter.number(), at(letter.issuedAt(), locale),
                at(letter.deliveredAt(), locale));
    }

    private @Nullable String at(@Nullable OffsetDateTime moment, Locale locale) {
        return moment == null ? null : words.moment(moment.toInstant(), locale);
    }

    Field kinds(Typed typed, List<Fault> faults, Locale locale) {
        var kinds = Arrays.stream(LetterKind.values())
                .map(kind -> new Option(kind.name(), words.say("letter." + kind, locale), null)).toList();
        return field(Kind.SELECT, "kind", kinds, faults, locale).answered(typed.text("kind"));
    }

    List<Field> text(LetterView letter, Typed typed, List<Fault> faults, Locale locale) {
        return List.of(line("subject", letter.subject(), typed, faults, locale),
                line("addressee", letter.addressee(), typed, faults, locale),
                line("copyTo", Objects.requireNonNullElse(letter.copyTo(), ""), typed, faults, locale),
                field(Kind.AREA, "body", List.of(), faults, locale)
                        .answered(Objects.requireNonNullElse(typed.given("body"), letter.body())));
    }

    private Field line(String name, String now, Typed typed, List<Fault> faults, Locale locale) {
        return field(Kind.TEXT, name, List.of(), faults, locale)
                .answered(Objects.requireNonNullElse(typed.given(name), now));
    }

    /** The version of the letter that the page showed. */
    static @Nullable Integer seen(Typed typed) {
        return typed.text("seen").matches("\\d{1,9}") ? Integer.valueOf(typed.text("seen")) : null;
    }

    static LettersController.Edited text(Typed typed) {
        return new LettersController.Edited(typed.given("subject"), typed.given("addressee"), typed.text("copyTo"),
                typed.given("body"), seen(typed));
    }

    /** From where an approved letter goes out, when the case is not there. */
    @Nullable String early(LetterView letter, UUID caseId, Locale locale) {
        var state = desk.find(caseId).orElseThrow().state();
        var from = letter.kind().issuedIn();
        return from.contains(state) ? null
                : words.say("desk.letter.early", locale, from.stream().sorted()
                        .map(one -> words.say("state." + one, locale)).collect(Collectors.joining("; ")));
    }

    /** What the step that issuing stands for wants: a summons a day. */
    List<Field> issue(LetterView letter, Typed typed, List<Fault> faults, Locale locale) {
        var fields = new ArrayList<Field>();
        if (letter.kind() == LetterKind.SUMMONS) {
            fields.add(field(Kind.DAY, "date", List.of(), faults, locale).answered(typed.dayText("date")));
        }
        return fields;
    }

    /** What the step that issuing stands for wants: a request to complete what is missing. */
    @Nullable Ticks ticks(LetterView letter, CaseHead head, Typed typed, List<Fault> faults, Locale locale) {
        if (letter.kind() != LetterKind.COMPLETION_REQUEST) {
            return null;
        }
        var missing = typed.given("version") == null ? missing(head.caseId()) : List.copyOf(typed.ticked("items"));
        return new Ticks("items", words.say("desk.ask.missing", locale), null, wrong("items", faults),
                Article24Items.ALL.stream().map(item -> new Ticks.Box(item, words.code("missing", item, locale),
                        missing.contains(item))).toList());
    }

    private List<String> missing(UUID caseId) {
        return Objects.requireNonNull(transactions.execute(status -> files.find(caseId)
                .flatMap(file -> desk.find(caseId).map(held -> new Standpoint(held, file, clock.getZone()).missing()))
                .orElse(List.of())));
    }

    List<Field> delivery(Typed typed, List<Fault> faults, Locale locale) {
        return List.of(field(Kind.DAY, "receivedAt", List.of(), faults, locale)
                .hinted(words.say("desk.ask.received.hint", locale)).answered(typed.dayText("receivedAt")),
                field(Kind.TEXT, "receivedAt.time", List.of(), faults, locale)
                        .hinted(words.say("desk.ask.time.hint", locale)).answered(typed.text("receivedAt.time")),
                field(Kind.TEXT, "proof", List.of(), faults, locale).hinted(words.say("desk.ask.proof.hint", locale))
                        .answered(typed.text("proof")));
    }

    /** What is sent with the step; a day that is none is refused at its field. */
    StepBody body(Typed typed) {
        var field = "date";
        try {
            var day = typed.day(field);
            field = "receivedAt";
            var version = typed.text("version").matches("\\d{1,9}") ? Integer.valueOf(typed.text("version")) : null;
            return new StepBody(version, null, typed.moment(field, clock.getZone()), typed.given("proof"), day, null,
                    typed.ticked("items"), null, null, null);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.unprocessable("entry-wrong").field(field, "not-a-day");
        }
    }

    private Field field(Kind kind, String name, List<Option> options, List<Fault> faults, Locale locale) {
        return Field.of(kind, name, words.say("desk.letter." + name, locale), options)
                .hinted(words.maybe("desk.letter." + name + ".hint", locale)).faulty(wrong(name, faults));
    }

    private static @Nullable String wrong(String name, List<Fault> faults) {
        return faults.stream().filter(fault -> fault.field().equals(name)).map(Fault::message).findFirst().orElse(null);
    }
}
