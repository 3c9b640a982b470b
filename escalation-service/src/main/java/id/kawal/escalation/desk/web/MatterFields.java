package id.kawal.escalation.desk.web;

import id.kawal.escalation.directory.AgencyDirectory;
import id.kawal.escalation.examiner.PageWords;
import id.kawal.escalation.examiner.Ticks;
import id.kawal.escalation.examiner.Typed;
import id.kawal.web.page.Fault;
import id.kawal.web.page.Field;
import id.kawal.web.page.Field.Kind;
import id.kawal.web.page.Field.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it is asked what a case is about. */
@Component
class MatterFields {

    private static final List<String> SUBSTANCES = List.of("LAND", "CIVIL_SERVICE", "EDUCATION", "HEALTH", "POLICE",
            "TRANSPORT_INFRASTRUCTURE", "ELECTRICITY", "WATER", "CIVIL_REGISTRATION", "SOCIAL_WELFARE", "VILLAGE",
            "BANKING", "HOUSING", "CIVIL_RIGHTS", "LICENSING", "LABOUR", "SOCIAL_SECURITY", "OTHER");
    private static final List<String> CHANNELS = List.of("WALK_IN", "PHONE", "WHATSAPP", "LETTER", "EMAIL", "OUTREACH",
            "SP4N_LAPOR");
    private static final List<String> KINDS = List.of("CONTACT", "REPORT", "CONSULTATION", "COPY_LETTER",
            "OWN_INITIATIVE");
    private final AgencyDirectory agencies;
    private final PageWords words;

    MatterFields(AgencyDirectory agencies, PageWords words) {
        this.agencies = agencies;
        this.words = words;
    }

    /** What is known of a case, as if it had been typed. */
    static Typed of(DeskFile file) {
        var matter = file.matter();
        var typed = new HashMap<String, List<String>>();
        put(typed, "subject", matter.subject());
        put(typed, "substance", matter.substance());
        put(typed, "agency", matter.agency());
        put(typed, "service", matter.service());
        put(typed, "region", matter.region());
        put(typed, "eventDate", matter.eventDate() == null ? null : matter.eventDate().toString());
        put(typed, "confidential", Boolean.toString(matter.confidential()));
        typed.put("missing", file.missing());
        return new Typed(typed);
    }

    private static void put(HashMap<String, List<String>> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, List.of(value));
        }
    }

    List<Field> ofNew(Typed typed, List<Fault> faults, Locale locale) {
        var fields = new ArrayList<Field>();
        fields.add(field(Kind.CHOICE, "kind", options("desk.kind", KINDS, locale), typed, faults, locale));
        fields.add(field(Kind.SELECT, "channel", options("channel", CHANNELS, locale), typed, faults, locale));
        fields.addAll(ofMatter(typed, faults, locale));
        return fields;
    }

    List<Field> ofMatter(Typed typed, List<Fault> faults, Locale locale) {
        var unknown = new Option("", words.say("desk.choose", locale), null);
        var known = new ArrayList<>(List.of(unknown));
        agencies.all().forEach(agency -> known.add(new Option(agency.code(), agency.name(), null)));
        var substances = new ArrayList<>(List.of(unknown));
        substances.addAll(options("desk.substance", SUBSTANCES, locale));
        var given = typed.text("substance");
        if (!given.isEmpty() && !SUBSTANCES.contains(given)) {
            substances.add(new Option(given, given, null));
        }
        return List.of(field(Kind.TEXT, "subject", List.of(), typed, faults, locale),
                field(Kind.SELECT, "substance", substances, typed, faults, locale),
                field(Kind.SELECT, "agency", known, typed, faults, locale),
                field(Kind.TEXT, "service", List.of(), typed, faults, locale),
                field(Kind.TEXT, "region", List.of(), typed, faults, locale),
                field(Kind.DAY, "eventDate", List.of(), typed, faults, locale).answered(typed.dayText("eventDate")),
                field(Kind.CHOICE, "confidential", options("desk.confidential", List.of("false", "true"), locale),
                        typed, faults, locale));
    }

    /** What of art. 24(1) (a) and (b) is not there yet. */
    Ticks missing(Typed typed, Locale locale) {
        return new Ticks("missing", words.say("desk.matter.missing", locale), words.maybe("desk.matter.missing.hint",
                locale), null,
                Article24Items.OF_THE_REPORT.stream()
                        .map(item -> new Ticks.Box(item, words.code("missing", item, locale),
                                typed.ticked("missing").contains(item)))
                        .toList());
    }

    private Field field(Kind kind, String name, List<Option> options, Typed typed, List<Fault> faults, Locale locale) {
        var wrong = faults.stream().filter(fault -> fault.field().equals(name)).map(Fault::message).findFirst();
        var first = kind == Kind.CHOICE && !options.isEmpty() && name.equals("confidential")
                ? options.getFirst().value()
                : "";
        return Field.of(kind, name, words.say("desk.matter." + name, locale), options)
                .hinted(words.maybe("desk.matter." + name + ".hint", locale))
                .answered(Objects.requireNonNullElse(typed.given(name), first)).faulty(wrong.orElse(null));
    }

    private List<Option> options(String group, List<String> codes, Locale locale) {
        return codes.stream().map(code -> new Option(code, words.say(group + "." + code, locale),
                words.maybe(group + "." + code + ".hint", locale))).toList();
    }
}
