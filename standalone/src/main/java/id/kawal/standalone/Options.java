package id.kawal.standalone;

import id.kawal.standalone.data.CannotStart;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How Kawal is to be started.
 *
 * @param data the folder that keeps everything between starts
 * @param host the address that the one port listens on; only this machine unless told otherwise
 * @param port the one port, or 0 for a free one
 * @param url where people reach it, or null when that is this machine alone
 * @param speed how much faster than life office time runs, or null to go on as before
 * @param demo whether a Lampung that lives is played
 * @param demoReports after how many reports the demo files no more
 * @param help whether only the help is wanted
 */
public record Options(Path data, String host, int port, @Nullable URI url, @Nullable Double speed, boolean demo,
        int demoReports, boolean help) {

    static final String HELP = """
            Kawal escorts a citizen’s complaint about a public service until somebody answers it.

              ./kawal [options]

              --demo          play a Lampung that lives: reports, answers, silences; one day in ten seconds
              --reports N     after how many reports the demo files no more (400)
              --speed N       let office time run N times faster than life (8640: a day in ten seconds)
              --port N        the one port to open (8080)
              --host ADDRESS  the address to open it on (localhost; 0.0.0.0 lets other machines in)
              --url URL       where people reach it, for sign-in and for links in messages (http://localhost:PORT)
              --data FOLDER   the folder that keeps everything between starts (./data)
              --help          this text

            Ctrl-C stops it. Delete the data folder to begin anew.""";

    /** Real time on port 8080, data in {@code ./data}. */
    public static Options defaults() {
        return new Options(Path.of("data"), "localhost", 8080, null, null, false, 400, false);
    }

    /**
     * What a command line asks for.
     *
     * @throws CannotStart when it asks for something there is not
     */
    public static Options parse(String... arguments) {
        var words = new ArrayDeque<>(List.of(arguments));
        var options = defaults();
        while (!words.isEmpty()) {
            var word = words.poll();
            var equals = word.indexOf('=');
            if (equals > 0) {
                words.push(word.substring(equals + 1));
                word = word.substring(0, equals);
            }
            options = options.with(word, words);
        }
        return options;
    }

    private Options with(String word, ArrayDeque<String> rest) {
        return switch (word) {
            case "--demo" -> playing(demoReports);
            case "--help", "-h" -> new Options(data, host, port, url, speed, demo, demoReports, true);
            case "--reports" ->
                playing(number(word, rest, "a whole number such as 400", Integer::valueOf, 1, 1_000_000));
            case "--port" -> onPort(number(word, rest, "a port such as 8080", Integer::valueOf, 0, 65_535));
            case "--speed" -> atSpeed(number(word, rest, "a number such as 8640", Double::valueOf, 0.001, 1_000_000));
            case "--host" -> new Options(data, value(word, rest), port, url, speed, demo, demoReports, help);
            case "--url" -> reachedAt(address(value(word, rest)));
            case "--data" -> keptIn(Path.of(value(word, rest)));
            default -> throw new CannotStart(
                    "There is no option %s: ./kawal --help lists those that there are.".formatted(word));
        };
    }

    /** The same with another data folder. */
    public Options keptIn(Path folder) {
        return new Options(folder, host, port, url, speed, demo, demoReports, help);
    }

    /** The same on another port; 0 takes a free one. */
    public Options onPort(int other) {
        return new Options(data, host, other, url, speed, demo, demoReports, help);
    }

    /** The same for people who reach it there. */
    public Options reachedAt(URI address) {
        return new Options(data, host, port, address, speed, demo, demoReports, help);
    }

    /** The same with office time running this many times faster than life. */
    public Options atSpeed(double faster) {
        return new Options(data, host, port, url, faster, demo, demoReports, help);
    }

    /** The same with a demo of this many reports. */
    public Options playing(int reports) {
        return new Options(data, host, port, url, speed, true, reports, help);
    }

    private static String value(String word, ArrayDeque<String> rest) {
        var value = rest.poll();
        if (value == null || value.startsWith("--")) {
            throw new CannotStart("The option %s needs a value: ./kawal --help shows which.".formatted(word));
        }
        return value;
    }

    private static URI address(String value) {
        var matches = value.matches("https?://[A-Za-z0-9.\\-]+(:\\d{1,5})?/?")
                || value.matches("https?://\\[[0-9A-Fa-f:]+](:\\d{1,5})?/?");
        if (!matches) {
            throw new CannotStart("The option --url needs an address such as http://192.168.1.5:8080, but was given %s."
                    .formatted(value));
        }
        return URI.create(value.replaceFirst("/$", ""));
    }

    private static <T extends Number> T number(String word, ArrayDeque<String> rest, String such,
            Function<String, T> reading,
            double least, double most) {
        var value = value(word, rest);
        try {
            var number = reading.apply(value);
            if (number.doubleValue() >= least && number.doubleValue() <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // The sentence below says it.
        }
        throw new CannotStart("The option %s needs %s, but was given %s.".formatted(word, such, value));
    }
}
