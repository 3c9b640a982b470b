package id.kawal.escalation.casefile.web;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Cases;
import id.kawal.escalation.clock.ClockRun;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.policy.Rule.Extension.Grantor;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.Role;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a clock: why it is due when it is due, day by day, what moved it, and what an officer may order of it. */
@Controller
class ClockPages {

    private static final List<String> REASONS_TO_EXTEND = List.of("REPORTER_NEEDS_HELP", "DISABILITY", "DISASTER",
            "OTHER_OFFICE_ASKED", "AWAITING_OTHERS");

    private final ClocksController clocks;
    private final Cases cases;
    private final CaseHeads heads;
    private final PageWords words;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ClockPages(ClocksController clocks, Cases cases, CaseHeads heads, PageWords words,
            TransactionTemplate transactions, Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.heads = heads;
        this.words = words;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One day of the count. */
    record Day(String date, boolean counted, String text) {
    }

    /** A form for an order, by the last part of its path. */
    record Order(String path, List<Field> fields) {
    }

    @GetMapping("/desk/clocks/{clockId}")
    String show(@PathVariable UUID clockId, Caller caller, Model page, Locale locale) {
        return show(clockId, "", Typed.NOTHING, List.of(), caller, page, locale);
    }

    /** The same for who runs Kawal: of every clock, and without the case. */
    @GetMapping("/operations/clocks/{clockId}")
    String explain(@PathVariable UUID clockId, Caller caller, Model page, Locale locale) {
        var file = find(clockId);
        var report = file.report();
        page.addAttribute("atDesk", file.standing().stage().isAtDesk());
        page.addAttribute("opensFiles", caller.is(Role.HEAD));
        explained(clockId, caller, page, locale);
        page.addAttribute("caseId", report.caseId()).addAttribute("agency", heads.agency(report.agency(), locale));
        return "escalation/operations/clock";
    }

    @PostMapping("/desk/clocks/{clockId}/{order:pause|resumption|extension}")
    String order(@PathVariable UUID clockId, @PathVariable String order, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        heads.of(caseOf(clockId), caller, locale);
        try {
            var body = new OrderBody(typed.given(order + ".reason"), typed.given(order + ".words"), end(order, typed),
                    units(order, typed));
            switch (order) {
                case "pause" -> clocks.pause(clockId, body, caller, locale);
                case "extension" -> clocks.extend(clockId, body, caller, locale);
                default -> clocks.resume(clockId, body, caller, locale);
            }
            return "redirect:/desk/clocks/" + clockId;
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            var faults = words.faults(refusal, locale).stream().map(fault -> fault.field().isEmpty() ? fault
                    : new Fault(order + "." + fault.field(), fault.message())).toList();
            return show(clockId, order, typed, faults, caller, page, locale);
        }
    }

    private @Nullable OffsetDateTime end(String order, Typed typed) {
        try {
            var day = typed.day(order + ".expectedEnd");
            return day == null ? null
                    : day.plusDays(1).atStartOfDay(clock.getZone()).minusSeconds(1)
                            .toOffsetDateTime();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.unprocessable("order-wrong").field("expectedEnd", "not-a-day");
        }
    }

    private static @Nullable Integer units(String order, Typed typed) {
        return typed.text(order + ".units").matches("\\d{1,4}") ? Integer.valueOf(typed.text(order + ".units")) : null;
    }

    private UUID caseOf(UUID clockId) {
        return find(clockId).report().caseId();
    }

    private CaseFile find(UUID clockId) {
        var file = transactions.execute(status -> cases.ofClock(clockId));
        if (file == null || file.isEmpty()) {
            throw Refusal.notFound("clock-unknown");
        }
        return file.get();
    }

    private String show(UUID clockId, String order, Typed typed, List<Fault> faults, Caller caller, Model page,
            Locale locale) {
        var file = find(clockId);
        page.addAttribute("head", heads.of(file.report().caseId(), caller, locale));
        var explanation = explained(clockId, caller, page, locale);
        var run = file.clocks().run(clockId).orElseThrow(() -> Refusal.notFound("clock-unknown"));
        page.addAttribute("faults", faults);
        page.addAttribute("orders", explanation.orders().stream().map(done -> words.say("desk.clock.ordered", locale,
                words.moment(done.at().toInstant(), locale), done.by(),
                words.say("desk.clock.order." + done.kind(), locale), done.words())).toList());
        page.addAttribute("forms", forms(run, order, typed, faults, locale));
        return "escalation/desk/clock";
    }

    private ExplainingClocks.Explanation explained(UUID clockId, Caller caller, Model page, Locale locale) {
        var explanation = clocks.explain(clockId, caller, locale);
        var one = explanation.clock();
        page.addAttribute("explained", explanation);
        page.addAttribute("status", words.say("status." + one.status(), locale));
        page.addAttribute("due", words.moment(one.due().toInstant(), locale));
        page.addAttribute("started", words.moment(one.startedAt().toInstant(), locale));
        page.addAttribute("limit", words.limit(one.allowed(), one.unit(), locale));
        page.addAttribute("dayZero", words.day(one.dayZero(), locale));
        page.addAttribute("certainty", words.say("desk.certainty." + one.certainty(), locale));
        page.addAttribute("days", explanation.days().stream()
                .map(day -> new Day(words.day(day.date(), locale), day.counted(), day.text())).toList());
        page.addAttribute("changes", explanation.changes().stream()
                .map(change -> words.moment(change.at().toInstant(), locale) + ": " + change.text()).toList());
        return explanation;
    }

    private List<Order> forms(ClockRun run, String sent, Typed typed, List<Fault> faults, Locale locale) {
        if (!run.isOpen() || run.isPast(clock.instant())) {
            return List.of();
        }
        if (run.isPaused()) {
            return List.of(form("resumption", List.of(), sent, typed, faults, locale));
        }
        var forms = new java.util.ArrayList<Order>();
        var reasons = run.rule().orders().pauseReasons();
        if (!reasons.isEmpty()) {
            forms.add(form("pause", reasons, sent, typed, faults, locale));
        }
        if (run.rule().extension().by().contains(Grantor.OFFICER) && run.rule().extension().times() > 0) {
            forms.add(form("extension", REASONS_TO_EXTEND, sent, typed, faults, locale));
        }
        return forms;
    }

    private Order form(String path, List<String> reasons, String sent, Typed typed, List<Fault> faults,
            Locale locale) {
        var mine = sent.equals(path) ? typed : Typed.NOTHING;
        var fields = new java.util.ArrayList<Field>();
        if (!reasons.isEmpty()) {
            fields.add(field(Kind.SELECT, path, "reason", reasons.stream().map(reason -> new Option(reason,
                    words.code("reason", reason, locale), null)).toList(), faults, locale)
                    .answered(mine.text(path + ".reason")));
        }
        if (path.equals("pause")) {
            fields.add(field(Kind.DAY, path, "expectedEnd", List.of(), faults, locale)
                    .answered(mine.dayText(path + ".expectedEnd")));
        }
        if (path.equals("extension")) {
            fields.add(field(Kind.TEXT, path, "units", List.of(), faults, locale).answered(mine.text(path + ".units")));
        }
        fields.add(field(Kind.AREA, path, "words", List.of(), faults, locale).answered(mine.text(path + ".words")));
        return new Order(path, fields);
    }

    private Field field(Kind kind, String path, String name, List<Option> options, List<Fault> faults, Locale locale) {
        var id = path + "." + name;
        var wrong = faults.stream().filter(fault -> fault.field().equals(id)).map(Fault::message).findFirst();
        return Field.of(kind, id, words.say("desk.clock.ask." + name, locale), options).faulty(wrong.orElse(null));
    }
}
