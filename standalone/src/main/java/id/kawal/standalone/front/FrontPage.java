package id.kawal.standalone.front;

import id.kawal.standalone.data.SeededAgencies;
import id.kawal.standalone.mail.MailFolder;
import id.kawal.standalone.time.OfficeClock;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what is going on and where to go; whole without a script, and renewed by a small one where there is one. */
@Controller
class FrontPage {

    private static final Map<String, String> COUNTED = Map.of("report-submitted", "reported", "response-recorded",
            "answered",
            "deadline-approaching", "reminded", "deadline-missed", "missed", "case-forwarded", "forwarded");
    private static final List<String> SHOWN = List.of("reported", "answered", "reminded", "missed", "forwarded");

    private static final Set<String> AT_THE_DESK = Set.of("case-forwarded", "desk-step-taken", "letter-progressed",
            "case-reopened");

    private final LiveFeed feed;
    private final MailFolder mail;
    private final OfficeClock clock;
    private final SeededAgencies agencies;
    private final MessageSource messages;
    private final Addresses addresses;

    /**
     * What the page shows of the installation.
     *
     * @param url where people reach it
     * @param credentials the file with the credentials
     */
    record Addresses(String url, String credentials) {
    }

    /** One line of the feed, and where there is more about it. */
    record Line(String at, String text, @Nullable String more, @Nullable String moreText) {
    }

    FrontPage(LiveFeed feed, MailFolder mail, OfficeClock clock, SeededAgencies agencies, MessageSource messages,
            @Value("${kawal.public-url}") String url, CredentialsFile credentials) {
        this.feed = feed;
        this.mail = mail;
        this.clock = clock;
        this.agencies = agencies;
        this.messages = messages;
        this.addresses = new Addresses(url, credentials.path().toString());
    }

    @GetMapping("/overview")
    String show(Model model, Locale locale) throws IOException {
        var seen = feed.seen();
        var time = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", locale);
        model.addAttribute("now", time.format(ZonedDateTime.now(clock)));
        model.addAttribute("speed", clock.speed());
        model.addAttribute("counts", counts(seen.counts()));
        model.addAttribute("lines", seen.newest().stream().map(fact -> line(fact, locale)).toList());
        model.addAttribute("addresses", addresses);
        return "standalone/front";
    }

    private Map<String, Long> counts(Map<String, Long> seen) throws IOException {
        var counts = new LinkedHashMap<String, Long>();
        SHOWN.forEach(name -> counts.put(name, 0L));
        COUNTED.forEach((kind, name) -> counts.put(name, seen.getOrDefault(kind, 0L)));
        counts.put("mails", mail.count());
        return counts;
    }

    private Line line(Fact fact, Locale locale) {
        var agency = fact.agency() == null ? messages.getMessage("front.the-agency", null, locale)
                : agencies.nameOf(fact.agency());
        var arguments = new ArrayList<Object>(List.of(fact.number(), agency));
        arguments.add(fact.detail() == null ? ""
                : messages.getMessage("detail." + fact.detail(), null, fact.detail(), locale));
        var otherwise = fact.number() + ": " + fact.kind();
        var at = DateTimeFormatter.ofPattern("d MMM HH:mm", locale).withZone(OfficeClock.ZONE).format(fact.at());
        var told = messages.getMessage("fact." + fact.kind(), arguments.toArray(), otherwise, locale);
        var more = more(fact);
        return new Line(at, told == null ? otherwise : told, more, more == null ? null
                : messages.getMessage("front.more." + more.split("/", 3)[1], new Object[]{fact.number()}, locale));
    }

    /** Where more about it is to be seen, by those who may. */
    private static @Nullable String more(Fact fact) {
        if (fact.clockId() != null) {
            return "/operations/clocks/" + fact.clockId();
        }
        if (AT_THE_DESK.contains(fact.kind())) {
            return "/desk/cases/" + fact.caseId();
        }
        return fact.kind().equals("case-delivered") ? "/agency/cases/" + fact.caseId() : null;
    }
}
