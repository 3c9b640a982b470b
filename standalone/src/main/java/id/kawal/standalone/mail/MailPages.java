package id.kawal.standalone.mail;

import id.kawal.standalone.time.OfficeClock;
import id.kawal.web.Refusal;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the caught messages, newest first, to people as pages and to programs as JSON ({@code Accept} or {@code ?format=json}). */
@Controller
@RequestMapping("/mail")
class MailPages {

    private final MailFolder folder;

    MailPages(MailFolder folder) {
        this.folder = folder;
    }

    /** A list of messages as programs read it. */
    record Messages(long count, List<CaughtMessage> messages) {
    }

    @GetMapping
    Object list(@RequestParam(defaultValue = "") String format, @RequestParam(defaultValue = "200") int limit,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept, Locale locale)
            throws IOException {
        var messages = new Messages(folder.count(), folder.newest(Math.clamp(limit, 1, 10_000)));
        return wantsJson(format, accept) ? json(messages) : page("standalone/mail", Map.of("mail", messages), locale);
    }

    @GetMapping("/{id}")
    Object show(@PathVariable String id, @RequestParam(defaultValue = "") String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept, Locale locale) {
        var message = folder.find(id).orElseThrow(() -> Refusal.notFound("no-such-message"));
        return wantsJson(format, accept) ? json(message)
                : page("standalone/message", Map.of("message", message), locale);
    }

    /** The message as it came in, to be saved and not to be shown. */
    @GetMapping("/{id}/source")
    ResponseEntity<byte[]> source(@PathVariable String id) throws IOException {
        var raw = folder.raw(id).orElseThrow(() -> Refusal.notFound("no-such-message"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".eml\"").body(raw);
    }

    private static boolean wantsJson(String format, String accept) {
        return format.equals("json") || accept.contains("json") && !accept.contains("html");
    }

    private static ResponseEntity<Object> json(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ModelAndView page(String view, Map<String, ?> model, Locale locale) {
        return new ModelAndView(view, model).addObject("time",
                DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", locale).withZone(OfficeClock.ZONE));
    }
}
