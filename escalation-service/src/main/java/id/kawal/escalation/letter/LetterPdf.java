package id.kawal.escalation.letter;

import id.kawal.escalation.print.ArchivalPdf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a letter as PDF/A-2 with tagged headings and paragraphs, so that it lasts and can be read aloud. */
@Component
class LetterPdf {

    private static final Locale INDONESIAN = Locale.of("id");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");

    private final ITemplateEngine templates;
    private final LetterSettings settings;
    private final Clock clock;

    LetterPdf(ITemplateEngine templates, LetterSettings settings, Clock clock) {
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    byte[] print(Letter letter, @Nullable String register) {
        var issued = Objects.requireNonNull(letter.issuedAt()).atZone(clock.getZone()).toLocalDate();
        return print(letter, register, Objects.requireNonNull(letter.number()), issued);
    }

    /** How it would look if it were issued today; it has no number yet. */
    byte[] preview(Letter letter, @Nullable String register) {
        return print(letter, register, "– (konsep)", LocalDate.now(clock));
    }

    private byte[] print(Letter letter, @Nullable String register, String number, LocalDate day) {
        var html = templates.process("escalation/letter", new Context(INDONESIAN,
                Map.of("letter", letter.text(), "register",
                        Objects.requireNonNullElse(register, "belum terdaftar"), "number", number, "day",
                        day.format(DAY),
                        "office", settings, "blocks", Block.of(letter.text().body()), "approvedBy",
                        Objects.requireNonNullElse(letter.approvedBy(), ""))));
        return ArchivalPdf.of(html);
    }

    /**
     * A part of a text between blank lines: a heading after a hash, a list of lines with dashes, or else a paragraph.
     *
     * @param kind which of them
     * @param lines what it says
     */
    record Block(Kind kind, List<String> lines) {

        /** What a part of a text is. */
        enum Kind {
            HEADING, LIST, PARAGRAPH
        }

        static List<Block> of(String body) {
            return BLANK.splitAsStream(body.strip()).filter(part -> !part.isBlank())
                    .map(part -> of(part.strip().lines().toList())).toList();
        }

        private static Block of(List<String> lines) {
            if (lines.size() == 1 && lines.getFirst().startsWith("# ")) {
                return new Block(Kind.HEADING, List.of(lines.getFirst().substring(2)));
            }
            return lines.stream().allMatch(line -> line.startsWith("- "))
                    ? new Block(Kind.LIST, lines.stream().map(line -> line.substring(2)).toList())
                    : new Block(Kind.PARAGRAPH, List.of(String.join(" ", lines)));
        }
    }
}
