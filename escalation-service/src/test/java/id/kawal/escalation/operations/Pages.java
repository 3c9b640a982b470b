package id.kawal.escalation.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** What every page has to be, whatever it shows. */
public final class Pages {

    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);

    private Pages() {
    }

    /** Whole, in the language asked for, with a heading, captions and nothing left unsaid. */
    public static void sound(String html, String language) {
        assertThat(html).contains("<html", "lang=\"" + language + "\"", "<h1", "</html>")
                .doesNotContain("??", "th:", " style=", "onclick");
        assertThat(html.split("<h1", -1)).as("one first heading").hasSize(2);
        for (var table : tables(html)) {
            assertThat(table).contains("<caption", "scope=\"col\"");
        }
    }

    public static List<String> tables(String html) {
        return TABLE.matcher(html).results().map(found -> found.group()).toList();
    }

    /** The part of the page with that id, to the end of its table. */
    public static String table(String html, String id) {
        return tables(html).stream().filter(table -> table.contains("id=\"" + id + "\"")).findFirst().orElseThrow();
    }
}
