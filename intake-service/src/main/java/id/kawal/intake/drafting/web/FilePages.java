package id.kawal.intake.drafting.web;

import id.kawal.intake.drafting.Answers;
import id.kawal.intake.drafting.DraftProperties;
import id.kawal.intake.drafting.DraftReport;
import id.kawal.intake.drafting.DraftReports;
import id.kawal.intake.drafting.Step;
import id.kawal.intake.evidence.CheckedFile;
import id.kawal.intake.form.Faults;
import id.kawal.intake.pages.FileFields;
import id.kawal.intake.pages.PageWords;
import id.kawal.intake.pages.UploadLimit;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page on which photos and files are attached to a report and taken away again. */
@Controller
@RequestMapping(FilePages.PATH)
class FilePages {

    static final String PATH = "/report/files";

    private static final int MOST = 10;

    private final DraftCookie cookie;
    private final DraftReports drafts;
    private final DraftProperties properties;
    private final FileFields files;
    private final PageWords words;

    FilePages(DraftCookie cookie, DraftReports drafts, DraftProperties properties, FileFields files,
            PageWords words) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.properties = properties;
        this.files = files;
        this.words = words;
    }

    /** Whence somebody came to this page, and whether to go on from it. */
    record Way(@Nullable String from, @Nullable String then) {

        boolean fromCheck() {
            return "check".equals(from);
        }

        boolean on() {
            return then != null;
        }

        Step next(DraftReport draft) {
            return fromCheck() ? Step.CHECK : Step.FILES.next(draft.answers());
        }

        String again() {
            return Step.FILES.path() + (fromCheck() ? "?from=check" : "");
        }
    }

    @GetMapping
    String ask(Way way, @RequestParam(name = UploadLimit.TOO_LARGE, required = false) @Nullable String tooLarge,
            HttpServletRequest request, Model page, Locale locale) {
        var draft = cookie.unfinished(request);
        var faults = tooLarge == null ? List.<Fault>of()
                : List.of(files.tooLarge(properties.files().toMegabytes(), locale));
        return draft.isEmpty() ? "redirect:/report"
                : show(draft.get(), "", faults, way.fromCheck(), page, locale);
    }

    /** Whoever goes on with a file chosen has it attached as well. */
    @PostMapping
    String attach(Way way, @RequestParam(defaultValue = "") String kind,
            @RequestParam(name = "file", defaultValue = "") List<MultipartFile> sent, HttpServletRequest request,
            HttpServletResponse response, Model page, Locale locale) throws IOException {
        var draft = cookie.unfinished(request);
        if (draft.isEmpty()) {
            return "redirect:/report";
        }
        var chosen = sent.stream().filter(file -> !FileFields.none(file)).toList();
        if (way.on() && chosen.isEmpty()) {
            return "redirect:/report/" + way.next(draft.get()).path();
        }
        var refused = chosen.isEmpty() ? List.of(files.needed(locale)) : attach(kind, chosen, request, locale);
        if (!refused.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(cookie.unfinished(request).orElse(draft.get()), kind, refused, way.fromCheck(), page, locale);
        }
        return "redirect:/report/" + (way.on() ? way.next(draft.get()).path() : way.again());
    }

    /** Each file by itself, so that one that is refused keeps no other away; answers why some were not taken. */
    private List<Fault> attach(String kind, List<MultipartFile> chosen, HttpServletRequest request, Locale locale)
            throws IOException {
        var refused = new ArrayList<Fault>();
        for (var file : chosen) {
            var faults = new Faults();
            var read = files.read(kind, file, faults);
            if (read != null && faults.found().isEmpty()) {
                cookie.unfinished(request).ifPresent(draft -> attach(draft, read, faults));
            }
            var name = chosen.size() == 1 ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            refused.addAll(files.faults(name, faults, locale));
        }
        return refused;
    }

    private void attach(DraftReport draft, CheckedFile read, Faults faults) {
        if (draft.files().size() >= MOST) {
            faults.add("file", "too-many-here", MOST);
        } else if (draft.size() + read.content().length > properties.files().toBytes()) {
            faults.add("file", "too-large-together", properties.files().toMegabytes());
        } else if (!drafts.attach(draft.token(), read)) {
            faults.add("file", "no-room");
        }
    }

    @PostMapping("/remove")
    String detach(@RequestParam UUID fileId, Way way, HttpServletRequest request) {
        cookie.unfinished(request).ifPresent(draft -> drafts.detach(draft.token(), fileId));
        return "redirect:/report/" + way.again();
    }

    private String show(DraftReport draft, String kind, List<Fault> faults, boolean fromCheck, Model page,
            Locale locale) {
        var answers = draft.answers();
        List<Field> fields = files.fields(Kind.FILES, kind, faults, locale);
        page.addAttribute("step", StepView.of(Step.FILES, Step.asked(answers), words.say("step.FILES.title", locale),
                texts(answers, locale), fields, fromCheck));
        page.addAttribute("files", files.lines(draft.files(), locale));
        page.addAttribute("faults", faults);
        return "intake/report/files";
    }

    private List<String> texts(Answers answers, Locale locale) {
        var all = words.say("step.FILES.text1", locale);
        return answers.forSomebodyElse() ? List.of(all, words.say("step.FILES.companion", locale)) : List.of(all);
    }
}
