package id.kawal.escalation.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What people wrote, in characters that the fonts of a document have: any other one is printed as its name in Unicode, since
 * the printer would put a hash for it, and whoever reads a letter or a file must see what was left out.
 */
public final class PrintableText {

    private static final CmapLookup REGULAR = characters(PDFont.class, ArchivalPdf.REGULAR);
    private static final CmapLookup BOLD = characters(ArchivalPdf.class, ArchivalPdf.BOLD);

    private PrintableText() {
    }

    /** The text as it is printed. */
    public static String of(String text) {
        return text.codePoints().mapToObj(PrintableText::shown).collect(Collectors.joining());
    }

    private static String shown(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return Character.toString(character);
        }
        if (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE) {
            return "\uFFFD";
        }
        if (hasGlyph(character)) {
            return Character.toString(character);
        }
        return isJoint(character) ? "" : "[" + name(character) + "]";
    }

    private static boolean hasGlyph(int character) {
        return Stream.of(REGULAR, BOLD).allMatch(font -> font.getGlyphId(character) != 0);
    }

    /** What joins or varies other characters says nothing by itself. */
    private static boolean isJoint(int character) {
        return Character.getType(character) == Character.FORMAT || character >= 0xFE00 && character <= 0xFE0F;
    }

    private static String name(int character) {
        return Objects.requireNonNullElseGet(Character.getName(character), () -> "U+%04X".formatted(character))
                .toLowerCase(Locale.ROOT);
    }

    private static CmapLookup characters(Class<?> owner, String font) {
        try (var file = new TTFParser().parseEmbedded(ArchivalPdf.font(owner, font))) {
            return file.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
