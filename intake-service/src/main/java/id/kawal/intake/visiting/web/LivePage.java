package id.kawal.intake.visiting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where the page of a case hears that something has happened. */
@Controller
class LivePage {

    private final VisitCookie cookie;
    private final LiveCases live;

    LivePage(VisitCookie cookie, LiveCases live) {
        this.cookie = cookie;
        this.live = live;
    }

    /**
     * What the page knows stands in its address; what a browser that comes back has heard last it says itself. No content tells a
     * browser not to ask again.
     */
    @GetMapping(path = "/track/case/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> watch(@RequestParam(defaultValue = "0") long known,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long heard, HttpServletRequest request) {
        return cookie.watched(request).flatMap(caseId -> live.watch(caseId, heard == null ? known : heard))
                .map(stream -> ResponseEntity.ok().cacheControl(CacheControl.noStore())
                        // A proxy in front must not keep what is meant for now.
                        .header("X-Accel-Buffering", "no").body(stream))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
