package id.kawal.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of failures names tests that are there. */
class FailureCasesTableTests {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern METHOD = Pattern.compile("`([a-z0-9]+(?:_[a-z0-9]+){3,})`");

    @Test
    void every_failure_has_a_line_and_every_test_that_it_names_is_there() throws IOException {
        var lines = Files.readAllLines(ROOT.resolve("docs/failure-cases.md")).stream()
                .filter(line -> line.matches("\\| \\d+ .*")).toList();
        assertThat(lines).extracting(line -> Integer.parseInt(line.split("\\|")[1].strip()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
        var tests = tests();
        for (var line : lines) {
            var named = METHOD.matcher(line).results().map(result -> result.group(1)).toList();
            assertThat(named).as(line).isNotEmpty().allMatch(method -> tests.contains("void " + method + "("));
        }
    }

    private static String tests() throws IOException {
        var all = new StringBuilder();
        for (var module : List.of("escalation-service", "reliable-messaging", "notification-service")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
