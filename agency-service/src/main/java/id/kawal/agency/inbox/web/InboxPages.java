package id.kawal.agency.inbox.web;

import id.kawal.agency.directory.Agencies;
import id.kawal.agency.directory.Agency;
import id.kawal.agency.inbox.InboxReading;
import id.kawal.agency.inbox.InboxState;
import id.kawal.agency.page.PageWords;
import id.kawal.agency.page.PageWords.Left;
import id.kawal.web.Caller;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox of an agency as a page: what is due next first. */
@Controller
class InboxPages {

    private static final int SIZE = 25;

    private final InboxReading inboxes;
    private final CaseViews views;
    private final Agencies agencies;
    private final PageWords words;

    InboxPages(InboxReading inboxes, CaseViews views, Agencies agencies, PageWords words) {
        this.inboxes = inboxes;
        this.views = views;
        this.agencies = agencies;
        this.words = words;
    }

    /** One line of the table, in words. */
    record Row(LineView line, String service, String due, Left left, @Nullable String duty) {
    }

    @GetMapping("/agency")
    String show(Caller caller, @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "") String cursor, Model model, Locale locale) {
        var agency = caller.requiredAgency();
        var found = inboxes.page(agency, states(show), InboxCursor.read(cursor), SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        var answers = inboxes.answers(shown.stream().map(line -> line.entry().caseId()).toList(), agency);
        var itself = agencies.find(agency).orElse(null);
        model.addAttribute("agency", itself == null ? agency : itself.name());
        model.addAttribute("rows",
                views.lines(shown, agency, answers, locale).stream().map(line -> row(line, itself, locale)).toList());
        model.addAttribute("next", found.size() > SIZE ? InboxCursor.write(shown.getLast().position()) : null);
        model.addAttribute("show", show.equals("done") || show.equals("all") ? show : "open");
        model.addAttribute("later", !cursor.isEmpty());
        return "agency/inbox";
    }

    private Row row(LineView line, @Nullable Agency agency, Locale locale) {
        var service = agency == null ? line.serviceCode()
                : agency.service(line.serviceCode()).map(Agency.PromisedService::name).orElse(line.serviceCode());
        return new Row(line, service == null ? words.topic(line.substance(), locale) : service,
                words.date(line.nextDue(), locale), words.left(line.nextDue(), locale),
                line.rule() == null ? null : words.say("deadline." + line.rule() + ".title", locale));
    }

    private static Set<InboxState> states(String show) {
        return switch (show) {
            case "all" -> Set.of();
            case "done" -> only(false);
            default -> only(true);
        };
    }

    private static Set<InboxState> only(boolean pending) {
        return Arrays.stream(InboxState.values()).filter(state -> state.pending() == pending)
                .collect(Collectors.toUnmodifiableSet());
    }
}
