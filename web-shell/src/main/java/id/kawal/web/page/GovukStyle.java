package id.kawal.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a style of its own out of GOV.UK Frontend: its font may be used by the British government alone and its crown stays at home,
 * so both go; its fixed colours become variables, which the shell sets for light and for dark.
 */
final class GovukStyle {

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern CROWN = Pattern.compile("(?<=[{}])[^{}]++\\{[^{}]*govuk-crest[^{}]*}");
    private static final Pattern FOCUS = Pattern.compile("\\{[^{}]*background-color:#fd0[^{}]*}");

    private static final Map<Pattern, String> COLOURS = colours();

    private GovukStyle() {
    }

    static String restyled(String css) {
        var plain = CROWN.matcher(FONT_FACE.matcher(css).replaceAll("")).replaceAll("");
        var lettered = plain.replace("font-family:GDS Transport,arial,sans-serif", "font-family:var(--kawal-font)");
        var coloured = FOCUS.matcher(lettered).replaceAll(rule -> onFocus(rule.group()));
        for (var colour : COLOURS.entrySet()) {
            coloured = colour.getKey().matcher(coloured).replaceAll(colour.getValue());
        }
        return coloured;
    }

    /** On the yellow of the focus, letters stay dark in every mode. */
    private static String onFocus(String rule) {
        return Matcher.quoteReplacement(rule.replace("#0b0c0c", "var(--kawal-on-focus)"));
    }

    private static Map<Pattern, String> colours() {
        var colours = new LinkedHashMap<String, String>();
        colours.put("(?<![-\\w])color:#fff(?![0-9a-f])", "color:var(--kawal-on-fill)");
        colours.put("background-color:#fff(?![0-9a-f])", "background-color:var(--kawal-ground)");
        colours.put("(?<![-\\w])color:#1d70b8", "color:var(--kawal-link)");
        colours.put("(?<![-\\w])color:#d4351c", "color:var(--kawal-alarm)");
        colours.put("background-color:#1d70b8", "background-color:var(--kawal-brand-fill)");
        colours.put("background-color:#d4351c", "background-color:var(--kawal-alarm-fill)");
        colours.put("#0b0c0c", "var(--kawal-ink)");
        colours.put("#505a5f", "var(--kawal-quiet)");
        colours.put("#b1b4b6", "var(--kawal-line)");
        colours.put("#f3f2f1", "var(--kawal-shade)");
        colours.put("#dbdad9", "var(--kawal-shade-hover)");
        colours.put("#942514", "var(--kawal-alarm-hover)");
        colours.put("#fd0(?![0-9a-f])", "var(--kawal-focus)");
        colours.put("#003078", "var(--kawal-link-hover)");
        colours.put("#4c2c92", "var(--kawal-link-visited)");
        colours.put("#1d70b8", "var(--kawal-brand)");
        colours.put("#d4351c", "var(--kawal-alarm)");
        colours.put("#00703c", "var(--kawal-button)");
        colours.put("#005a30", "var(--kawal-button-hover)");
        colours.put("#002d18", "var(--kawal-button-edge)");
        var patterns = new LinkedHashMap<Pattern, String>();
        colours.forEach((colour, variable) -> patterns.put(Pattern.compile(colour), variable));
        return patterns;
    }
}
