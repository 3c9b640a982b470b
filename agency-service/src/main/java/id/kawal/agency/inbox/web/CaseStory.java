package id.kawal.agency.inbox.web;

import id.kawal.agency.directory.Agencies;
import id.kawal.agency.directory.Agency;
import id.kawal.agency.inbox.web.CasePage.Duty;
import id.kawal.agency.inbox.web.CasePage.GivenFile;
import id.kawal.agency.inbox.web.CasePage.Happened;
import id.kawal.agency.inbox.web.CasePage.Pair;
import id.kawal.agency.page.PageWords;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells a case as a page reads it. */
@Component
class CaseStory {

    private static final List<String> STORY = List.of("subject", "description", "expectedOutcome", "loss");
    private static final List<String> REPORTER = List.of("fullName", "phone", "email", "fullAddress", "address");

    private final Agencies agencies;
    private final PageWords words;

    CaseStory(Agencies agencies, PageWords words) {
        this.agencies = agencies;
        this.words = words;
    }

    CasePage tell(CaseView view, Locale locale) {
        return new CasePage(view, title(view, locale), facts(view, locale),
                view.deadlines().stream().map(duty -> duty(duty, locale)).toList(),
                pairs("story.", STORY, told(view), locale), reporter(view, locale), files(view, locale),
                timeline(view, locale), Steps.allowed(view.allowedActions()));
    }

    private String title(CaseView view, Locale locale) {
        var subject = told(view).get("subject");
        if (subject != null && !subject.asString("").isBlank()) {
            return subject.asString("");
        }
        return view.service() == null ? words.topic(view.substance(), locale) : view.service().name();
    }

    private List<Pair> facts(CaseView view, Locale locale) {
        var facts = new ArrayList<Pair>();
        facts.add(new Pair(words.say("fact.state", locale), view.stateText()));
        if (view.service() != null) {
            facts.add(new Pair(words.say("fact.service", locale), view.service().name()));
            facts.add(new Pair(words.say("fact.promised", locale), words.say("unit." + view.service().unit(), locale,
                    view.service().promised()) + " (" + view.service().basis() + ")"));
        }
        facts.add(new Pair(words.say("fact.event", locale),
                DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(view.eventDate())));
        facts.add(new Pair(words.say("fact.submitted", locale), words.moment(view.submittedAt(), locale)));
        facts.add(new Pair(words.say("fact.delivered", locale), words.moment(view.deliveredAt(), locale)));
        facts.add(new Pair(words.say("fact.complete", locale),
                words.say(view.fileComplete() ? "page.yes" : "page.no", locale)));
        standing(view, facts, locale);
        return facts;
    }

    private void standing(CaseView view, List<Pair> facts, Locale locale) {
        var standing = view.standing();
        if (view.receivedFrom() != null) {
            facts.add(new Pair(words.say("fact.from", locale), name(view.receivedFrom())));
        }
        if (view.transferredTo() != null) {
            facts.add(new Pair(words.say("fact.to", locale), name(view.transferredTo())));
        }
        if (standing.superiorInformedAt() != null) {
            facts.add(
                    new Pair(words.say("fact.superior", locale), words.moment(standing.superiorInformedAt(), locale)));
        }
        if (standing.forwardedAt() != null) {
            facts.add(new Pair(words.say("fact.forwarded", locale), words.moment(standing.forwardedAt(), locale)));
        }
        if (standing.closedAt() != null) {
            facts.add(new Pair(words.say("fact.closed", locale), words.moment(standing.closedAt(), locale)));
        }
    }

    private String name(String agency) {
        return agencies.find(agency).map(Agency::name).orElse(agency);
    }

    private Duty duty(CaseView.DeadlineView deadline, Locale locale) {
        var running = deadline.status().equals("RUNNING");
        var status = deadline.missed() ? "missed" : deadline.status().toLowerCase(Locale.ROOT);
        return new Duty(deadline, words.date(deadline.due(), locale),
                words.left(running ? deadline.due() : null, locale),
                words.say("duty." + status, locale));
    }

    private List<Pair> reporter(CaseView view, Locale locale) {
        var known = new HashMap<String, JsonNode>();
        if (view.reporter() != null) {
            view.reporter().properties().forEach(part -> known.put(part.getKey(), part.getValue()));
        }
        return pairs("reporter.", REPORTER, known, locale);
    }

    private List<Pair> pairs(String prefix, List<String> names, Map<String, JsonNode> known, Locale locale) {
        var pairs = new ArrayList<Pair>();
        for (var name : names) {
            var part = known.get(name);
            if (part != null && !part.asString("").isBlank()) {
                pairs.add(new Pair(words.say(prefix + name, locale), part.asString("")));
            }
        }
        return pairs;
    }

    private List<GivenFile> files(CaseView view, Locale locale) {
        var files = new ArrayList<GivenFile>();
        var evidence = told(view).get("evidence");
        if (evidence != null) {
            for (var file : evidence) {
                var name = file.path("fileName").asString(words.say("evidence." + file.path("kind").asString(""),
                        locale));
                files.add(new GivenFile(name, address(view) + "/evidence/" + file.path("evidenceId").asString("")));
            }
        }
        return files;
    }

    private List<Happened> timeline(CaseView view, Locale locale) {
        var all = new ArrayList<Happened>();
        all.add(new Happened(view.deliveredAt(), words.moment(view.deliveredAt(), locale),
                words.say("happened.delivered", locale), null, List.of()));
        view.actions().forEach(action -> all.add(acted(view, action, locale)));
        var texts = texts(view);
        view.reporterActivity().forEach(note -> all.add(new Happened(note.at(), words.moment(note.at(), locale),
                words.say("happened." + note.kind().name(), locale), texts.get(note.id()), List.of())));
        all.sort(Comparator.comparing(Happened::at));
        return all;
    }

    private Happened acted(CaseView view, ActionView action, Locale locale) {
        var what = words.say("happened." + action.kind(), locale);
        if (action.code() != null) {
            what += ": " + words.say("choice." + action.code(), locale);
        }
        if (action.toAgencyCode() != null) {
            what += ": " + action.toAgencyCode();
        }
        if (Boolean.TRUE.equals(action.fileComplete())) {
            what += ": " + words.say("happened.complete", locale);
        }
        if (action.decision() != null) {
            what += " (" + words.say("decision." + action.decision().outcome(), locale) + ")";
        }
        if (Boolean.TRUE.equals(action.late())) {
            what += " – " + words.say("happened.late", locale);
        }
        return new Happened(action.at(), words.moment(action.at(), locale), what,
                action.text() == null ? action.reference() : action.text(), action.attachments().stream()
                        .map(file -> new GivenFile(file.fileName(),
                                address(view) + "/attachments/" + file.evidenceId()))
                        .toList());
    }

    /** What the reporter wrote later, by the id that the inbox knows it under. */
    private static Map<@Nullable UUID, String> texts(CaseView view) {
        var texts = new HashMap<@Nullable UUID, String>();
        for (var part : Map.of("additions", "informationId", "disputes", "disputeId").entrySet()) {
            var written = told(view).get(part.getKey());
            if (written != null) {
                written.forEach(one -> texts.put(UUID.fromString(one.path(part.getValue()).asString("")),
                        one.path("text").asString("")));
            }
        }
        return texts;
    }

    private static Map<String, JsonNode> told(CaseView view) {
        return view.narrative() == null ? Map.of() : view.narrative();
    }

    static String address(CaseView view) {
        return "/agency/cases/" + view.caseId();
    }
}
