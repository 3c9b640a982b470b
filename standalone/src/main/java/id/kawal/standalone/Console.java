package id.kawal.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the person at the terminal is told. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String text) {
        out.println(text);
    }

    void progress(String text) {
        out.println("  " + text);
    }

    void refuse(String sentence) {
        err.println(sentence);
    }

    void ready(Standalone kawal, Duration took) {
        var credentials = kawal.credentials();
        var url = kawal.publicUrl();
        var time = OffsetDateTime.now(kawal.clock())
                .format(DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH));
        say("""

                Kawal is ready (%.1f s).

                  First page     %s
                  What goes on   %s/overview
                  Staff sign in  %s/agency, /desk, /operations
                  Caught mail    %s/mail
                  Office time    %s, %s
                  Credentials    %s""".formatted(took.toMillis() / 1000.0, url, url, url, url, time,
                pace(kawal.clock().speed()),
                kawal.credentialsFile()));
        credentials.ofAgencies().stream().findFirst().ifPresent(
                agency -> say(
                        "                 people: operator, examiner-1, examiner-2, head, deputy-head, an officer for each of %d agencies; clients, such as %s"
                                .formatted(credentials.ofAgencies().size(), agency)));
        say("""
                  A token        curl -s -u operator:%s -d grant_type=client_credentials %s/oauth2/token
                  Stop           Ctrl-C
                """.formatted(credentials.secretOf("operator"), url));
    }

    private static String pace(double speed) {
        return speed == 1 ? "running as life does" : "running %,.0f times faster than life".formatted(speed);
    }
}
