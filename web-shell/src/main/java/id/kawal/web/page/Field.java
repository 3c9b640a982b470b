package id.kawal.web.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as {@code govuk/form.html} shows it: with its label, its hint, what was typed so far, and what is wrong with that.
 *
 * @param kind how it is asked
 * @param name under which it is sent; also its id, so that an error summary can lead to it
 * @param label what is asked
 * @param hint what helps to answer
 * @param value what was answered so far
 * @param fault what is wrong with that
 * @param options what can be chosen
 * @param autocomplete what a browser may fill in, as HTML names it
 * @param title whether the label is the heading of the page
 */
public record Field(Kind kind, String name, String label, @Nullable String hint, String value, @Nullable String fault,
        List<Option> options, String autocomplete, boolean title) {

    /** How a field is asked. */
    public enum Kind {
        TEXT, SECRET, AREA, SELECT, FILE, FILES, CHOICE, DAY
    }

    /** One of the answers to choose from. */
    public record Option(String value, String text, @Nullable String hint) {
    }

    /** One of the three boxes of a day. */
    public record DayPart(String name, String id, int width, String value, String autocomplete) {
    }

    /** A field that is asked in a line of text, or as another kind without options. */
    public static Field of(Kind kind, String name, String label) {
        return new Field(kind, name, label, null, "", null, List.of(), "off", false);
    }

    /** A field with answers to choose from. */
    public static Field of(Kind kind, String name, String label, List<Option> options) {
        return new Field(kind, name, label, null, "", null, List.copyOf(options), "off", false);
    }

    public Field hinted(@Nullable String text) {
        return new Field(kind, name, label, text, value, fault, options, autocomplete, title);
    }

    public Field answered(@Nullable String typed) {
        return new Field(kind, name, label, hint, Objects.requireNonNullElse(typed, ""), fault, options, autocomplete,
                title);
    }

    public Field faulty(@Nullable String message) {
        return new Field(kind, name, label, hint, value, message, options, autocomplete, title);
    }

    public Field filledBy(String what) {
        return new Field(kind, name, label, hint, value, fault, options, what, title);
    }

    /** The field whose label is the heading of the page. */
    public Field asTitle() {
        return new Field(kind, name, label, hint, value, fault, options, autocomplete, true);
    }

    /** The ids of the hint and of the fault, for those who hear the page. */
    public @Nullable String describedBy() {
        var ids = Stream.of(hint == null ? "" : name + "-hint", fault == null ? "" : name + "-error")
                .filter(id -> !id.isEmpty()).toList();
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The type of the line of text. */
    public String type() {
        return switch (autocomplete) {
            case "email" -> "email";
            case "tel" -> "tel";
            default -> "text";
        };
    }

    /** Which keys a phone shows. */
    public @Nullable String inputMode() {
        return kind == Kind.SECRET || name.endsWith(".nik") ? "numeric" : null;
    }

    /** How many lines a long text shows at first. */
    public int rows() {
        return title ? 10 : 5;
    }

    /** The three boxes of a day that was typed as year, month and day. */
    public List<DayPart> dayParts() {
        var typed = (value + "--").split("-", -1);
        var birth = autocomplete.equals("bday");
        return List.of(new DayPart("day", name, 2, typed[2], birth ? "bday-day" : "off"),
                new DayPart("month", name + ".month", 2, typed[1], birth ? "bday-month" : "off"),
                new DayPart("year", name + ".year", 4, typed[0], birth ? "bday-year" : "off"));
    }

    /** Tells nothing of what was typed. */
    @Override
    public String toString() {
        return "Field[" + name + "]";
    }
}
