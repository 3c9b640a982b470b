package id.kawal.escalation.desk.web;

import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.DueView;
import id.kawal.escalation.examiner.DueWords;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.lifecycle.CaseState;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of the queue: what burns first, how many of each, and how to find the rest. */
@Controller
class QueuePages {

    private static final int PAGE = 25;

    private final DeskController desk;
    private final Queue queue;
    private final CaseHeads heads;
    private final DueWords dues;
    private final PageWords words;

    QueuePages(DeskController desk, Queue queue, CaseHeads heads, DueWords dues, PageWords words) {
        this.desk = desk;
        this.queue = queue;
        this.heads = heads;
        this.dues = dues;
        this.words = words;
    }

    /** A case of the queue as the page shows it. */
    record Line(UUID caseId, @Nullable String registerNumber, String title, String agency, @Nullable String region,
            String state,
            @Nullable String handler,
            boolean confidential, DueView due) {
    }

    @GetMapping("/desk")
    String list(HttpServletRequest request, HttpServletResponse response, Caller caller, Model page, Locale locale) {
        var typed = Typed.in(request);
        var faults = new ArrayList<Fault>();
        var found = found(typed, caller, faults, response, locale);
        page.addAttribute("faults", faults).addAttribute("fields", fields(typed, locale));
        page.addAttribute("counts", queue.counts(caller.name()));
        page.addAttribute("lines", found.cases().stream().map(entry -> line(entry, locale)).toList());
        page.addAttribute("filtered", isFiltered(typed)).addAttribute("closed", typed.text("closed").equals("true"));
        page.addAttribute("next", found.next() == null ? null : next(request, found.next()));
        page.addAttribute("done", words.maybe("desk.done." + typed.text("done"), locale));
        page.addAttribute("continued", typed.given("cursor") != null);
        return "escalation/desk/queue";
    }

    private DeskController.QueuePage found(Typed typed, Caller caller, List<Fault> faults,
            HttpServletResponse response, Locale locale) {
        try {
            return desk.list(query(typed), caller);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            faults.addAll(words.faults(refusal, locale));
            return new DeskController.QueuePage(List.of(), null);
        }
    }

    private static QueueQuery query(Typed typed) {
        return new QueueQuery(typed.given("state"), typed.given("assignee"), typed.given("agency"),
                typed.given("region"), typed.text("due").equals("overdue"),
                typed.text("due").equals("soon") ? "P3D" : null, typed.given("q"),
                typed.text("closed").equals("true"), typed.given("cursor"), PAGE);
    }

    private static boolean isFiltered(Typed typed) {
        return List.of("state", "assignee", "agency", "region", "due", "q", "closed").stream()
                .anyMatch(field -> typed.given(field) != null);
    }

    private static String next(HttpServletRequest request, String cursor) {
        var query = request.getQueryString();
        return UriComponentsBuilder.fromPath("/desk").query(query == null ? "" : query)
                .replaceQueryParam("cursor", cursor).build().toUriString();
    }

    private Line line(QueueEntry entry, Locale locale) {
        var due = entry.firstDue();
        var agency = entry.agencyName() == null ? heads.agency(entry.agency(), locale) : entry.agencyName();
        return new Line(entry.caseId(), entry.registerNumber(),
                heads.title(entry.subject(), entry.serviceName(), entry.substance(), locale),
                agency,
                entry.region(), words.say("state." + entry.state(), locale), entry.handler(), entry.confidential(),
                dues.of(due == null ? null : due.toInstant(), entry.firstRule(), locale));
    }

    private List<Field> fields(Typed typed, Locale locale) {
        var any = new Option("", words.say("desk.filter.any", locale), null);
        var states = new ArrayList<>(List.of(any));
        Arrays.stream(CaseState.values()).map(state -> new Option(state.name(),
                words.say("state." + state, locale), null)).forEach(states::add);
        return List.of(text("q", typed, locale),
                select("due", options(any, "desk.filter.due.", List.of("overdue", "soon"), locale), typed, locale),
                select("assignee", options(any, "desk.filter.assignee.", List.of("me", "none"), locale), typed, locale),
                select("state", states, typed, locale), select("agency", options(any, queue.agencies()), typed, locale),
                select("region", options(any, queue.regions()), typed, locale),
                select("closed", List.of(new Option("", words.say("desk.filter.closed.no", locale), null),
                        new Option("true", words.say("desk.filter.closed.yes", locale), null)), typed, locale));
    }

    private List<Option> options(Option any, String group, List<String> codes, Locale locale) {
        var options = new ArrayList<>(List.of(any));
        codes.forEach(code -> options.add(new Option(code, words.say(group + code, locale), null)));
        return options;
    }

    private static List<Option> options(Option any, List<Option> known) {
        var options = new ArrayList<>(List.of(any));
        options.addAll(known);
        return options;
    }

    private Field text(String name, Typed typed, Locale locale) {
        return Field.of(Kind.TEXT, name, words.say("desk.filter." + name, locale)).answered(typed.text(name));
    }

    private Field select(String name, List<Option> options, Typed typed, Locale locale) {
        return Field.of(Kind.SELECT, name, words.say("desk.filter." + name, locale), options)
                .answered(typed.text(name));
    }
}
