package id.kawal.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of settings that operators read says what the services read. */
class SettingsTableTests {

    private static final Pattern READ = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (?:`([^`]*)`)? ?\\| (\\S.*) \\|$");

    @ParameterizedTest
    @ValueSource(strings = {"intake", "agency", "escalation", "notification"})
    void every_environment_variable_of_a_service_stands_in_the_table_with_its_default(String service)
            throws IOException {
        var documented = section("Every service", service);
        documented.putAll(section(service + "-service", service));
        assertThat(documented).isEqualTo(read(service)).hasSizeGreaterThan(10);
    }

    private static Map<String, String> read(String service) throws IOException {
        var settings = new TreeMap<String, String>();
        READ.matcher(Files.readString(
                Path.of("..", service + "-service", "src", "main", "resources", service + "-service.yml"))).results()
                .forEach(found -> settings.put(found.group(1), found.group(2)));
        return settings;
    }

    private static Map<String, String> section(String title, String service) throws IOException {
        var manual = Files.readString(Path.of("..", "docs", "operations.md"));
        var heading = "\n### " + title + "\n";
        assertThat(manual).containsOnlyOnce(heading);
        var section = manual.substring(manual.indexOf(heading) + heading.length()).split("\n##", 2)[0];
        var rows = new TreeMap<String, String>();
        ROW.matcher(section).results().forEach(row -> rows.put(row.group(1),
                row.group(2) == null ? "" : row.group(2).replace("<service>", service)));
        return rows;
    }
}
