package id.kawal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.EventCatalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTests {

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(read("").keySet()).isEqualTo(read("_en").keySet());
    }

    @Test
    void every_fact_that_the_first_page_hears_of_has_words() throws IOException {
        var words = read("").keySet();
        var kinds = EventCatalogue.all().stream()
                .filter(type -> !type.topic().endsWith("contacts") && !type.topic().endsWith("directory"))
                .map(type -> type.name().split("\\.")[2]).filter(kind -> !kind.equals("clock-stopped"))
                .filter(kind -> !kind.equals("notification-skipped") && !kind.equals("deadline-recomputed")).toList();
        assertThat(kinds).isNotEmpty().allMatch(kind -> words.contains("fact." + kind));
    }

    private static Properties read(String suffix) throws IOException {
        var messages = new Properties();
        try (var file = MessagesTests.class.getResourceAsStream("/messages/standalone" + suffix + ".properties")) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
