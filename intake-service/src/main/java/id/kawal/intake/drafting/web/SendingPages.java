package id.kawal.intake.drafting.web;

import id.kawal.intake.directory.Agency;
import id.kawal.intake.directory.Agency.OfferedService;
import id.kawal.intake.directory.Directory;
import id.kawal.intake.drafting.Answers;
import id.kawal.intake.drafting.DraftReport;
import id.kawal.intake.drafting.DraftReports;
import id.kawal.intake.drafting.JudgingAnswers;
import id.kawal.intake.drafting.Step;
import id.kawal.intake.form.Substances;
import id.kawal.intake.pages.Asks;
import id.kawal.intake.pages.PageWords;
import id.kawal.intake.report.Reports;
import id.kawal.intake.submission.Receipt;
import id.kawal.intake.submission.SubmittingReports;
import id.kawal.intake.submission.web.ReceiptWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The last pages: all answers once more, the sending, and the receipt with tracking code and PIN. */
@Controller
@RequestMapping("/report")
class SendingPages {

    private static final String BEGIN = "redirect:/report";

    private final DraftCookie cookie;
    private final DraftReports drafts;
    private final JudgingAnswers judging;
    private final SubmittingReports submitting;
    private final Reports reports;
    private final Directory directory;
    private final PageWords words;
    private final ReceiptWords receipts;

    SendingPages(DraftCookie cookie, DraftReports drafts, JudgingAnswers judging, SubmittingReports submitting,
            Reports reports, Directory directory, PageWords words, ReceiptWords receipts) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.judging = judging;
        this.submitting = submitting;
        this.reports = reports;
        this.directory = directory;
        this.words = words;
        this.receipts = receipts;
    }

    /** One answer as it is read again before sending. */
    record Row(String question, String answer) {
    }

    /** What was answered on one page, under its heading; nothing where all was left empty. */
    record Part(String title, String step, boolean single, List<Row> rows) {
    }

    @GetMapping("/check")
    String check(HttpServletRequest request, Model page, Locale locale) {
        var draft = cookie.draft(request);
        if (draft.isEmpty() || draft.get().receipt() != null) {
            return BEGIN + (draft.isEmpty() ? "" : "/receipt");
        }
        var answers = draft.get().answers();
        var open = judging.firstOpen(answers);
        if (open.isPresent()) {
            return "redirect:/report/" + open.get().path();
        }
        page.addAttribute("step", StepView.of(Step.CHECK, Step.asked(answers), words.say("step.CHECK.title", locale),
                List.of(), List.of(), false));
        page.addAttribute("parts", parts(draft.get(), locale));
        page.addAttribute("consent", answers.of("forwardingConsent").equals("YES"));
        return "intake/report/check";
    }

    /** Sent twice, it is one report: the token of the draft is the key of the request. */
    @PostMapping("/check")
    String send(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var draft = cookie.draft(request);
        if (draft.isEmpty()) {
            return BEGIN;
        }
        if (draft.get().receipt() == null) {
            var answers = draft.get().answers();
            var open = judging.firstOpen(answers);
            if (open.isPresent()) {
                return "redirect:/report/" + open.get().path();
            }
            var token = draft.get().token();
            var submitted = submitting.submit(answers.form(locale.getLanguage()), drafts.contents(token), token,
                    locale);
            drafts.sent(token, submitted.receipt());
        }
        return "redirect:/report/receipt";
    }

    @GetMapping("/receipt")
    String receipt(HttpServletRequest request, Model page, Locale locale) {
        var draft = cookie.draft(request);
        var receipt = draft.map(DraftReport::receipt);
        if (receipt.isEmpty()) {
            return BEGIN;
        }
        page.addAttribute("receipt", shown(draft.get().token(), receipt.get(), locale));
        page.addAttribute("sent", words.moment(receipt.get().submittedAt(), locale));
        page.addAttribute("agency", reports.findByCaseId(receipt.get().caseId())
                .map(report -> directory.name(report.outline().agencyCode())).orElse(""));
        page.addAttribute("tracking", UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath("/track").build().toUriString());
        return "intake/report/receipt";
    }

    @PostMapping("/receipt")
    String done(HttpServletRequest request, HttpServletResponse response) {
        cookie.draft(request).ifPresent(draft -> drafts.discard(draft.token()));
        cookie.remove(request, response);
        return "redirect:/track";
    }

    private Object shown(String token, Receipt receipt, Locale locale) {
        return receipts.describe(submitting.again(receipt, token), locale);
    }

    private List<Part> parts(DraftReport draft, Locale locale) {
        return Step.asked(draft.answers()).stream().filter(step -> step == Step.FILES || !step.fields().isEmpty())
                .map(step -> part(step, draft, locale)).toList();
    }

    private Part part(Step step, DraftReport draft, Locale locale) {
        var asks = Asks.of(step);
        var rows = step == Step.FILES
                ? draft.files().stream().map(file -> new Row(words.say("ask.kind." + file.kind(), locale), file.name()))
                : asks.stream().map(ask -> new Row(row(ask.field(), locale), answer(ask, draft.answers(), locale)));
        var title = asks.size() == 1 ? row(asks.getFirst().field(), locale)
                : words.say("step." + step + ".title", locale);
        return new Part(title, step.path(), asks.size() == 1, rows.filter(row -> !row.answer().isEmpty()).toList());
    }

    private String row(String field, Locale locale) {
        var key = "ask." + field.replace("[0]", "");
        return Optional.ofNullable(words.maybe(key + ".row", locale)).orElseGet(() -> words.say(key, locale));
    }

    private String answer(Asks.Ask ask, Answers answers, Locale locale) {
        var typed = answers.of(ask.field());
        return switch (ask.field()) {
            case "agencyCode" -> directory.name(typed);
            case "serviceCode" -> directory.find(answers.of("agencyCode")).map(Agency::services).orElse(List.of())
                    .stream().filter(service -> service.code().equals(typed)).findFirst().map(OfferedService::name)
                    .orElse("");
            case "substance" -> Substances.named(locale).getOrDefault(typed, "");
            default -> words.answer(ask, typed, locale);
        };
    }
}
