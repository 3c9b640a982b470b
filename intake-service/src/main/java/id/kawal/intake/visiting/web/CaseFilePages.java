package id.kawal.intake.visiting.web;

import id.kawal.intake.followup.FollowingUp;
import id.kawal.intake.form.Faults;
import id.kawal.intake.pages.FileFields;
import id.kawal.intake.pages.UploadLimit;
import id.kawal.web.Problems;
import id.kawal.web.Refusal;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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

/** The page on which a reporter adds a file to the own case. */
@Controller
@RequestMapping("/track/case/file")
class CaseFilePages {

    private final VisitCookie cookie;
    private final FollowingUp following;
    private final FileFields files;
    private final Problems problems;

    CaseFilePages(VisitCookie cookie, FollowingUp following, FileFields files, Problems problems) {
        this.cookie = cookie;
        this.following = following;
        this.files = files;
        this.problems = problems;
    }

    @GetMapping
    String ask(@RequestParam(name = UploadLimit.TOO_LARGE, required = false) @Nullable String tooLarge,
            HttpServletRequest request, Model page, Locale locale) {
        var faults = tooLarge == null ? List.<Fault>of() : List.of(files.tooLarge(locale));
        return cookie.report(request).isEmpty() ? "redirect:/track"
                : show("", UUID.randomUUID().toString(), faults, page, locale);
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam String key, HttpServletRequest request, HttpServletResponse response, Model page,
            Locale locale) throws IOException {
        var report = cookie.report(request);
        if (report.isEmpty()) {
            return "redirect:/track";
        }
        var faults = new Faults();
        var read = files.read(kind, file, faults);
        if (read == null || !faults.found().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(kind, key, files.faults(faults, locale), page, locale);
        }
        try {
            following.file(report.get().caseId(), read, key);
            return "redirect:/track/case?done=file";
        } catch (Refusal refusal) {
            response.setStatus(refusal.status().value());
            return show(kind, key, List.of(new Fault("file", problems.sentence(refusal, locale))), page, locale);
        }
    }

    private String show(String kind, String key, List<Fault> faults, Model page, Locale locale) {
        page.addAttribute("fields", files.fields(Kind.FILE, kind, faults, locale)).addAttribute("faults", faults);
        page.addAttribute("key", key);
        return "intake/track/file";
    }
}
