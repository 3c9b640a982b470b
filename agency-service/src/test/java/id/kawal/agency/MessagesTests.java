package id.kawal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.agency.inbox.ActionRefusal;
import id.kawal.agency.inbox.InboxState;
import id.kawal.contracts.escalation.DeskStep;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class MessagesTests {

    private static final Path SOURCES = Path.of("src/main/java/id/kawal/agency");
    private static final Pattern REFUSALS = Pattern.compile(
            "Refusal\\s*\\.(?:notFound|conflict|forbidden|unprocessable)\\(\"([a-z0-9-]+)\"|HttpStatus\\.[A-Z_]+, \"([a-z0-9-]+)\"");
    private static final Pattern FIELDS = Pattern.compile("wrong\\([^;]*?, \"([a-z0-9-]+)\"(?:,|\\))");

    private final Properties indonesian = read("agency-service.properties");
    private final Properties english = read("agency-service_en.properties");

    @Test
    void both_languages_know_the_same_keys() {
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    }

    @Test
    void both_languages_take_the_same_arguments() {
        for (var key : indonesian.stringPropertyNames()) {
            assertThat(new MessageFormat(english.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex())
                    .as(key).hasSameSizeAs(new MessageFormat(indonesian.getProperty(key), Locale.ROOT)
                            .getFormatsByArgumentIndex());
        }
    }

    @Test
    void every_refusal_of_an_action_and_every_state_has_words() {
        Arrays.stream(ActionRefusal.values()).map(reason -> "action-" + reason.name().toLowerCase(Locale.ROOT)
                .replace('_', '-')).forEach(this::knowsProblem);
        Arrays.stream(InboxState.values())
                .forEach(state -> assertThat(indonesian).containsKey("state." + state.name()));
    }

    @Test
    void every_way_of_the_desk_that_concerns_an_agency_has_words_and_no_other_has() throws IOException {
        var edges = Files.readAllLines(Path.of("../docs/case-states.md")).stream()
                .filter(line -> line.startsWith("| `")).map(line -> line.split("\\|"))
                .filter(cells -> !cells[3].contains("CLOSED_")).toList();
        assertThat(edges).hasSizeGreaterThan(60);
        for (var edge : edges) {
            var step = DeskStep.named(edge[4].strip().replace("`", "")).orElseThrow();
            var code = "office." + step.step();
            assertThat(indonesian.containsKey(code) || indonesian.containsKey(code + "." + edge[3].strip()))
                    .as("%s in %s", step, edge[3]).isEqualTo(step.concerns(DeskStep.Concerned.AGENCY));
        }
    }

    @Test
    void every_refusal_in_the_sources_has_words() {
        var codes = found(REFUSALS);
        assertThat(codes).contains("unknown-case", "evidence-unavailable");
        codes.forEach(this::knowsProblem);
    }

    @Test
    void every_wrong_field_in_the_sources_has_words() {
        var codes = found(FIELDS);
        assertThat(codes).contains("required", "too-long", "same-agency");
        assertThat(codes).allSatisfy(code -> assertThat(indonesian).containsKey("field." + code));
    }

    private void knowsProblem(String code) {
        assertThat(indonesian).containsKeys("problem." + code + ".title", "problem." + code + ".detail");
    }

    private static Set<String> found(Pattern pattern) {
        var codes = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results()
                        .forEach(hit -> codes.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return codes;
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var reader = new ClassPathResource("messages/" + name).getInputStream()) {
            properties.load(new InputStreamReader(reader, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
