package id.kawal.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a person may have met with.
 *
 * @param catalogue which kind of agency it happened at
 * @param weight how often, against the others, as the reports of Lampung have it
 * @param substance the topic area
 * @param service the code of the service
 * @param subject the matter in a few words
 * @param description what happened
 * @param expected what the person hopes for
 */
record Story(String catalogue, int weight, String substance, String service, String subject, String description,
        String expected) {

    static List<Story> all() {
        try (var table = Story.class.getResourceAsStream("stories.csv")) {
            if (table == null) {
                throw new IllegalStateException("stories.csv is missing");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\\|", -1)).map(Story::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Story of(String[] fields) {
        return new Story(fields[0], Integer.parseInt(fields[1]), fields[2], fields[3], fields[4], fields[5], fields[6]);
    }
}
