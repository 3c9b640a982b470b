package id.kawal.escalation.letter.web;

import id.kawal.escalation.desk.web.StepBody;
import id.kawal.escalation.desk.web.StepWords;
import id.kawal.escalation.examiner.CaseHead;
import id.kawal.escalation.examiner.CaseHeads;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Typed;
import id.kawal.escalation.letter.LetterStatus;
import id.kawal.escalation.letter.SendingLetters;
import id.kawal.web.Caller;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the letters of a case, from the draft to the proof that it arrived. */
@Controller
@RequestMapping("/desk/cases/{caseId}/letters")
class LetterPages {

    private final LettersController letters;
    private final SendingLetters sending;
    private final LetterForms forms;
    private final CaseHeads heads;
    private final StepWords steps;
    private final PageWords words;

    LetterPages(LettersController letters, SendingLetters sending, LetterForms forms, CaseHeads heads, StepWords steps,
            PageWords words) {
        this.letters = letters;
        this.sending = sending;
        this.forms = forms;
        this.heads = heads;
        this.steps = steps;
        this.words = words;
    }

    /** What is done with a letter when a form is sent. */
    private interface Act {
        LetterView on(Typed typed);
    }

    /** Which letter of which case, and whoever looks at it in which language. */
    private record Seat(UUID caseId, UUID letterId, Caller caller, Locale locale) {

        String path() {
            return "redirect:/desk/cases/" + caseId + "/letters/" + letterId;
        }
    }

    @GetMapping
    String all(@PathVariable UUID caseId, Caller caller, Model page, Locale locale) {
        return all(caseId, Typed.NOTHING, List.of(), caller, page, locale);
    }

    @PostMapping
    String draft(@PathVariable UUID caseId, HttpServletRequest request, HttpServletResponse response, Caller caller,
            Model page, Locale locale) {
        var typed = Typed.in(request);
        try {
            var drafted = letters.draft(caseId, new LettersController.Wanted(typed.given("kind")), caller);
            return "redirect:/desk/cases/" + caseId + "/letters/" + drafted.letterId() + "?done=drafted";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return all(caseId, typed, words.faults(refusal, locale), caller, page, locale);
        }
    }

    private String all(UUID caseId, Typed typed, List<Fault> faults, Caller caller, Model page, Locale locale) {
        page.addAttribute("head", heads.of(caseId, caller, locale)).addAttribute("faults", faults);
        page.addAttribute("lines", letters.all(caseId, caller).stream().map(one -> forms.line(one, locale)).toList());
        page.addAttribute("field", forms.kinds(typed, faults, locale));
        return "escalation/desk/letters";
    }

    @GetMapping("/{letterId}")
    String show(@PathVariable UUID caseId, @PathVariable UUID letterId, @RequestParam(defaultValue = "") String done,
            Caller caller, Model page, Locale locale) {
        page.addAttribute("done", done.isEmpty() ? null : words.maybe("desk.letter.done." + done, locale));
        return show(new Seat(caseId, letterId, caller, locale), Typed.NOTHING, List.of(), List.of(), page);
    }

    @PostMapping("/{letterId}/text")
    String edit(@PathVariable UUID caseId, @PathVariable UUID letterId, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        return act(new Seat(caseId, letterId, caller, locale), "edited", typed -> letters.edit(caseId, letterId,
                LetterForms.text(typed), caller, locale), Typed.in(request), response, page);
    }

    @PostMapping("/{letterId}/approval")
    String approve(@PathVariable UUID caseId, @PathVariable UUID letterId, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        return act(new Seat(caseId, letterId, caller, locale), "approved",
                typed -> letters.approve(caseId, letterId, new LettersController.Read(LetterForms.seen(typed)), caller,
                        locale),
                Typed.in(request), response, page);
    }

    @PostMapping("/{letterId}/issue")
    String issue(@PathVariable UUID caseId, @PathVariable UUID letterId, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        return act(new Seat(caseId, letterId, caller, locale), "issued",
                typed -> letters.issue(caseId, letterId, body(typed), caller, locale), Typed.in(request), response,
                page);
    }

    @PostMapping("/{letterId}/delivery")
    String deliver(@PathVariable UUID caseId, @PathVariable UUID letterId, HttpServletRequest request,
            HttpServletResponse response, Caller caller, Model page, Locale locale) {
        return act(new Seat(caseId, letterId, caller, locale), "delivered",
                typed -> letters.deliver(caseId, letterId, body(typed), caller, locale), Typed.in(request), response,
                page);
    }

    @GetMapping("/{letterId}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID caseId, @PathVariable UUID letterId, Caller caller) {
        var letter = find(caseId, letterId, caller);
        if (letter.issuedAt() != null) {
            return letters.pdf(caseId, letterId, caller);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"konsep-" + letterId + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(sending.preview(letterId));
    }

    private StepBody body(Typed typed) {
        return forms.body(typed);
    }

    private String act(Seat seat, String done, Act act, Typed typed, HttpServletResponse response, Model page) {
        try {
            act.on(typed);
            return seat.path() + "?done=" + done;
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return show(seat, typed, steps.faults(refusal, seat.locale()), steps.changes(refusal, seat.locale()), page);
        }
    }

    private LetterView find(UUID caseId, UUID letterId, Caller caller) {
        return letters.all(caseId, caller).stream().filter(one -> one.letterId().equals(letterId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("letter-unknown"));
    }

    private String show(Seat seat, Typed typed, List<Fault> faults, List<StepWords.Change> changes, Model page) {
        var head = heads.of(seat.caseId(), seat.caller(), seat.locale());
        var letter = find(seat.caseId(), seat.letterId(), seat.caller());
        page.addAttribute("head", head).addAttribute("letter", letter).addAttribute("faults", faults);
        page.addAttribute("line", forms.line(letter, seat.locale())).addAttribute("changes", changes);
        page.addAttribute("version", head.version());
        page.addAttribute("textFields", isOpen(letter) ? forms.text(letter, typed, faults, seat.locale()) : List.of());
        page.addAttribute("mayApprove", letters.mayApprove(letter.letterId(), seat.caller()));
        issuing(letter, head, typed, faults, seat.locale(), page);
        return "escalation/desk/letter";
    }

    private void issuing(LetterView letter, CaseHead head, Typed typed, List<Fault> faults, Locale locale, Model page) {
        var approved = letter.status() == LetterStatus.APPROVED;
        var early = approved ? forms.early(letter, head.caseId(), locale) : null;
        page.addAttribute("early", early);
        var issued = letter.status() == LetterStatus.ISSUED;
        page.addAttribute("issue", approved && early == null ? forms.issue(letter, typed, faults, locale) : null);
        page.addAttribute("ticks", approved ? forms.ticks(letter, head, typed, faults, locale) : null);
        page.addAttribute("delivery", issued ? forms.delivery(typed, faults, locale) : null);
    }

    private static boolean isOpen(LetterView letter) {
        return letter.issuedAt() == null;
    }
}
