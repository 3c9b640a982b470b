package id.kawal.escalation.calendar.web;

import id.kawal.escalation.calendar.CsvDays;
import id.kawal.escalation.calendar.DayKind;
import id.kawal.escalation.calendar.DayNotes;
import id.kawal.escalation.calendar.DayReading;
import id.kawal.escalation.calendar.Fault;
import id.kawal.escalation.calendar.ICalDays;
import id.kawal.escalation.calendar.InvalidCalendar;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Days as they were sent: as JSON, CSV or iCalendar, with what the address says of all of them. */
final class SentDays {

    private static final int MOST_BYTES = 2_000_000;

    /** The address says nothing. */
    static final Saying NOTHING_SAID = new Saying(null, null, null, null);

    private final String format;
    private final String text;
    private final Saying saying;
    private final @Nullable JsonNode body;

    /**
     * What the address says.
     *
     * @param kind what days are that do not say
     * @param years of which days are taken, all if none is named
     * @param decree by which days are so that do not say
     * @param reason why they are added
     */
    record Saying(@Nullable String kind, @Nullable Set<Integer> years, @Nullable String decree,
            @Nullable String reason) {

        /** The same, with a reason from elsewhere if it gives none itself. */
        Saying or(@Nullable String other) {
            return new Saying(kind, years, decree, reason == null ? other : reason);
        }
    }

    private SentDays(String format, String text, Saying saying, @Nullable JsonNode body) {
        this.format = format;
        this.text = text;
        this.saying = saying;
        this.body = body;
    }

    static SentDays of(MediaType type, byte @Nullable [] bytes, Saying saying, JsonMapper json) {
        if (bytes == null || bytes.length == 0) {
            throw new InvalidCalendar(List.of(Fault.at("body", "body-empty")));
        }
        if (bytes.length > MOST_BYTES) {
            throw new InvalidCalendar(List.of(Fault.at("body", "body-too-long", MOST_BYTES / 1000)));
        }
        var text = decode(bytes, Objects.requireNonNullElse(type.getCharset(), StandardCharsets.UTF_8));
        var format = type.getSubtype().toLowerCase(Locale.ROOT);
        return new SentDays(format, text, saying, format.equals("json") ? parse(text, json) : null);
    }

    /** A name that is not what was written would stand in every explanation from then on. */
    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            throw new InvalidCalendar(List.of(Fault.at("body", "body-charset", charset.name())));
        }
    }

    private static JsonNode parse(String text, JsonMapper json) {
        try {
            return json.readTree(text);
        } catch (JacksonException malformed) {
            var where = malformed.getLocation();
            throw new InvalidCalendar(List.of(Fault.at(where == null ? "body" : "line " + where.getLineNr(),
                    "json-days")));
        }
    }

    /** Why they are added, as the address or the body says. */
    @Nullable String reason() {
        return Reasons.of(body != null && body.has("days") ? body : null, saying.decree(), saying.reason());
    }

    /** Reads them; of what kind those are that do not say, the address may say. */
    DayReading read(DayKind usual) {
        var why = reason();
        var decree = why == null ? "" : why;
        return switch (format) {
            case "csv" -> CsvDays.read(text, kind(usual), decree);
            case "calendar" -> ICalDays.read(text, kind(usual), decree,
                    Objects.requireNonNullElse(saying.years(), Set.of()));
            default -> json(new DayNotes(kind(usual), decree));
        };
    }

    /** One day, an array of days, or an object with days. */
    private DayReading json(DayNotes notes) {
        var sent = Objects.requireNonNull(body);
        CalendarJson.readDays(sent.has("days") ? sent.path("days")
                : sent.isArray() ? sent : JsonNodeFactory.instance.arrayNode().add(sent), notes);
        return notes.reading();
    }

    private DayKind kind(DayKind usual) {
        var wanted = saying.kind();
        return wanted == null ? usual
                : Arrays.stream(DayKind.values()).filter(one -> one.name().equalsIgnoreCase(wanted))
                        .findFirst().orElseThrow(() -> new InvalidCalendar(List.of(Fault.at("kind", "day-kind", wanted,
                                String.join(", ", Arrays.stream(DayKind.values()).map(Enum::name).toList())))));
    }
}
