package id.kawal.escalation.desk.web;

import id.kawal.escalation.casefile.CaseFile;
import id.kawal.escalation.casefile.Fact;
import id.kawal.escalation.casefile.FactKind;
import id.kawal.escalation.casefile.FactWords;
import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.examiner.PageWords;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells all that happened in a case, the latest first; what was written with a step of the desk stands beside it. */
@Component
class CourseWords {

    private final AgencyDirectory agencies;
    private final MessageSource messages;
    private final PageWords words;
    private final Clock clock;

    CourseWords(AgencyDirectory agencies, MessageSource messages, PageWords words, Clock clock) {
        this.agencies = agencies;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    List<CasePage.Entry> of(CaseFile file, List<StepView> steps, Locale locale) {
        var names = new HashMap<String, String>();
        var facts = new FactWords(messages, locale, clock.getZone(),
                code -> names.computeIfAbsent(code, unknown -> agencies.agency(code).name()),
                file.clocks().runs());
        var taken = new HashMap<Instant, StepView>();
        steps.stream().filter(step -> step.command() != null).forEach(step -> taken.put(step.at().toInstant(), step));
        return file.facts().stream().sorted(Fact.AS_THEY_HAPPENED).toList().reversed().stream()
                .map(fact -> entry(fact, facts.of(fact), step(fact, taken), locale)).toList();
    }

    private static @Nullable StepView step(Fact fact, Map<Instant, StepView> taken) {
        return fact.kind().isAboutAClock() ? null : taken.get(fact.recordedAt());
    }

    private CasePage.Entry entry(Fact fact, String text, @Nullable StepView step, Locale locale) {
        return new CasePage.Entry(words.moment(fact.happenedAt(), locale), text, step == null ? null : step.by(),
                step == null ? null : step.words(), step == null ? List.of() : details(step, locale),
                isQuiet(fact.kind()));
    }

    private static boolean isQuiet(FactKind kind) {
        return kind.isAboutAClock() && kind != FactKind.DEADLINE_MISSED && kind != FactKind.DEADLINE_MISS_RETRACTED
                && kind != FactKind.ESCALATION_RAISED;
    }

    private List<String> details(StepView step, Locale locale) {
        var details = new ArrayList<String>();
        add(details, "code", step.code() == null ? null : words.code("desk.code", step.code(), locale), locale);
        add(details, "date", step.date() == null ? null : words.day(step.date(), locale), locale);
        add(details, "received", step.receivedAt() == null ? null
                : words.moment(step.receivedAt().toInstant(), locale), locale);
        add(details, "proof", step.proof(), locale);
        add(details, "items", step.items().isEmpty() ? null
                : String.join("; ", step.items().stream()
                        .sorted(Comparator.naturalOrder()).map(item -> words.code("missing", item, locale)).toList()),
                locale);
        add(details, "reference", step.reference(), locale);
        add(details, "assignee", step.assignee(), locale);
        add(details, "approver", step.approver(), locale);
        return details;
    }

    private void add(List<String> details, String name, @Nullable String value, Locale locale) {
        if (value != null) {
            details.add(words.say("desk.detail." + name, locale) + ": " + value);
        }
    }
}
