package id.kawal.intake.visiting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    /** No content tells a browser not to ask again. */
    @GetMapping(path = "/track/case/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> watch(HttpServletRequest request) {
        return cookie.watched(request)
                .map(caseId -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(live.watch(caseId)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
