package id.kawal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.contracts.escalation.DeskStep;
import id.kawal.intake.drafting.Step;
import id.kawal.intake.pages.Asks;
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
            .compile("(?:faults\\.add\\(|\\badd\\((?=field)|(?<!\\.)faulty\\()[^;,]*,([^;]*);");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Set<FactKind> UNTOLD = Set.of(FactKind.CLOCK_STOPPED);

    @Test
    void every_message_is_there_in_both_languages() throws IOException {
        assertThat(load("_en").stringPropertyNames())
                .isEqualTo(load("").stringPropertyNames());
    }

    @Test
    void no_straight_apostrophe_stands_in_a_message_since_the_format_would_swallow_it() throws IOException {
        assertThat(load("_en").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(load("").values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void both_languages_say_the_same_arguments() throws IOException {
        var english = load("_en");
        load("")
                .forEach((key, text) -> assertThat(arguments(english.getProperty(key.toString())))
                        .as(key.toString()).isEqualTo(arguments(text.toString())));
    }

    @Test
    void every_stage_item_and_kind_of_fact_has_its_words() throws IOException {
        var keys = load("").stringPropertyNames();

        assertThat(keys).containsAll(
                Arrays.stream(Stage.values()).flatMap(stage -> Stream.of("state." + stage, "turn." + stage)).toList());
        assertThat(keys).containsAll(Arrays.stream(MissingItem.values()).map(item -> "missing." + item).toList());
        assertThat(Arrays.stream(FactKind.values()).filter(kind -> !UNTOLD.contains(kind)))
                .allMatch(kind -> keys.stream()
                        .anyMatch(key -> key.equals("timeline." + kind) || key.startsWith("timeline." + kind + ".")));
    }

    @Test
    void every_way_of_the_desk_is_told_to_the_reporter_whom_it_concerns_and_no_other_is() throws IOException {
        var keys = load("").stringPropertyNames();
        var edges = Files.readAllLines(Path.of("../docs/case-states.md")).stream()
                .filter(line -> line.startsWith("| `")).map(line -> line.split("\\|"))
                .filter(cells -> !cells[3].contains("CLOSED_")).toList();
        assertThat(edges).hasSizeGreaterThan(60);
        for (var edge : edges) {
            var step = DeskStep.named(edge[4].strip().replace("`", "")).orElseThrow();
            var code = "timeline.DESK_STEP." + step.step();
            assertThat(keys.contains(code) || keys.contains(code + "." + edge[3].strip())).as("%s in %s", step, edge[3])
                    .isEqualTo(step.concerns(DeskStep.Concerned.REPORTER) && step != DeskStep.CASE_REOPENED);
        }
    }

    @Test
    void every_refusal_and_every_fault_has_its_words() throws IOException {
        var keys = load("").stringPropertyNames();
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

    @Test
    void every_page_finds_its_words() throws IOException {
        var keys = load("").stringPropertyNames();
        var shell = PropertiesLoaderUtils.loadAllProperties("messages/web-shell.properties").stringPropertyNames();
        try (var pages = Files.walk(Path.of("src/main/resources/templates"))) {
            var used = pages.filter(page -> page.toString().endsWith(".html")).flatMap(MessagesTests::read)
                    .flatMap(page -> Pattern.compile("#\\{([\\w.-]+)").matcher(page).results())
                    .map(match -> match.group(1)).collect(Collectors.toSet());
            assertThat(used).hasSizeGreaterThan(60).allMatch(key -> keys.contains(key) || shell.contains(key));
        }
    }

    @Test
    void every_question_and_every_action_has_its_words() throws IOException {
        assertThat(load("").stringPropertyNames()).containsAll(Arrays.stream(Step.values())
                .flatMap(step -> Asks.of(step).stream()).flatMap(ask -> Stream.concat(Stream.of(ask.words()),
                        ask.options().stream().map(option -> ask.words() + "." + option)))
                .toList());
    }

    /** What the service and its pages say. */
    private static Properties load(String language) throws IOException {
        var all = new Properties();
        for (var file : Set.of("messages/intake", "messages/intake-pages")) {
            all.putAll(PropertiesLoaderUtils
                    .loadProperties(
                            new EncodedResource(new ClassPathResource(file + language + ".properties"), "UTF-8")));
        }
        return all;
    }
}
