package id.kawal.escalation.operations.web;

import id.kawal.escalation.operations.Dashboard;
import id.kawal.web.Caller;
import id.kawal.web.Role;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The dashboard, and where it hears of newer figures. */
@Controller
class DashboardPage {

    private final Dashboard dashboard;
    private final LiveDashboard live;
    private final OperationsWords words;

    DashboardPage(Dashboard dashboard, LiveDashboard live, OperationsWords words) {
        this.dashboard = dashboard;
        this.live = live;
        this.words = words;
    }

    @GetMapping("/operations")
    String show(Caller caller, Model page) {
        page.addAttribute("picture", dashboard.look());
        page.addAttribute("words", words);
        page.addAttribute("opensFiles", caller.is(Role.HEAD));
        return "escalation/operations/dashboard";
    }

    @GetMapping(path = "/operations/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> watch(Caller caller, Locale locale) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no")
                .body(live.watch(locale, caller.is(Role.HEAD)));
    }
}
