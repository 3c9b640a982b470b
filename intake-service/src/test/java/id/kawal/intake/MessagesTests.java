package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.intake.report.MissingItem;
import id.kawal.intake.timeline.FactKind;
import id.kawal.intake.timeline.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTests {

    private static final Pattern REFUSAL = Pattern.compile("Refusal\\.\\w+\\((?:HttpStatus\\.\\w+, )?\"([a-z-]+)\"");
    private static final Pattern FAULT = Pattern
            .compile("(?:faults\\.add\\(|\\badd\\((?=field)|faulty\\()[^;,]*,([^;]*);");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Set<FactKind> UNTOLD = Set.of(FactKind.CLOCK_STOPPED);

    @Test
    void every_message_is_there_in_both_languages() throws IOException {
        assertThat(load("messages/intake_en.properties").stringPropertyNames())
                .isEqualTo(load("messages/intake.properties").stringPropertyNames());
    }

    @Test
    void no_straight_apostrophe_stands_in_a_message_since_the_format_would_swallow_it() throws IOException {
        assertThat(load("messages/intake_en.properties").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(load("messages/intake.properties").values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void both_languages_say_the_same_arguments() throws IOException {
        var english = load("messages/intake_en.properties");
        load("messages/intake.properties")
                .forEach((key, text) -> assertThat(arguments(english.getProperty(key.toString())))
                        .as(key.toString()).isEqualTo(arguments(text.toString())));
    }

    @Test
    void every_stage_item_and_kind_of_fact_has_its_words() throws IOException {
        var keys = load("messages/intake.properties").stringPropertyNames();

        assertThat(keys).containsAll(
                Arrays.stream(Stage.values()).flatMap(stage -> Stream.of("state." + stage, "turn." + stage)).toList());
        assertThat(keys).containsAll(Arrays.stream(MissingItem.values()).map(item -> "missing." + item).toList());
        assertThat(Arrays.stream(FactKind.values()).filter(kind -> !UNTOLD.contains(kind)))
                .allMatch(kind -> keys.stream()
                        .anyMatch(key -> key.equals("timeline." + kind) || key.startsWith("timeline." + kind + ".")));
    }

    @Test
    void every_refusal_and_every_fault_has_its_words() throws IOException {
        var keys = load("messages/intake.properties").stringPropertyNames();
        var refusals = codes(REFUSAL);
        var faults = codes(FAULT).stream().flatMap(said -> CODE.matcher(said).results()).map(match -> match.group(1))
                .toList();

        assertThat(refusals).contains("form-faulty", "code-locked", "no-such-case").hasSizeGreaterThan(14);
        assertThat(keys).containsAll(refusals.stream()
                .flatMap(code -> Stream.of("problem." + code + ".title", "problem." + code + ".detail")).toList());
        assertThat(faults).contains("required", "time-barred", "file-empty", "not-an-email", "unknown-agency-suggested",
                "not-a-nik", "unknown-response").hasSizeGreaterThan(18);
        assertThat(keys).containsAll(faults.stream().map(code -> "field." + code).toList());
    }

    private static Set<String> codes(Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(MessagesTests::read)
                    .flatMap(source -> pattern.matcher(source).results()).map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Stream.of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static Properties load(String name) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(name), "UTF-8"));
    }
}
