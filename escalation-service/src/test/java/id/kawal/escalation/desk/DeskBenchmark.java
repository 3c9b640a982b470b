package id.kawal.escalation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawal.escalation.EscalationTestConfiguration;
import id.kawal.escalation.NeighbourServers;
import id.kawal.escalation.assignment.OfficeMember;
import id.kawal.escalation.assignment.OfficeMembers;
import id.kawal.escalation.assignment.Rank;
import id.kawal.escalation.assignment.Unit;
import id.kawal.escalation.lifecycle.Command;
import id.kawal.escalation.lifecycle.Situation.Order;
import id.kawal.servers.testing.RealServers;
import id.kawal.time.AdjustableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.ContextConfiguration;

/**
 * How long the desk takes with 5,000 open cases, over HTTP. No part of the build; it is run alone, on a quiet machine, by
 * {@code escalation-service/desk-benchmark}, and writes {@code docs/figures-desk.md}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"kawal.test.kafka=own",
        "logging.level.root=WARN"})
@Import({EscalationTestConfiguration.class, DeskBenchmark.Tokens.class})
@ContextConfiguration(initializers = {RealServers.class, NeighbourServers.class})
class DeskBenchmark {

    private static final int CASES = Integer.getInteger("kawal.benchmark.cases", 5000);
    private static final int ROUNDS = 200;
    private static final List<String> WORDS = List.of("KTP-el", "sertifikat tanah", "air minum", "listrik padam",
            "jalan rusak", "gaji honorer", "izin usaha", "BPJS", "rumah sakit", "sekolah", "bantuan sosial", "pajak");

    private static final List<Command> COURSE = List.of(Command.ASSIGN, Command.CONFIRM_RECEIPT,
            Command.TRIAGE_AS_REPORT, Command.RECORD_PRIOR_COMPLAINT, Command.SUBMIT_REPORT,
            Command.BEGIN_FORMAL_VERIFICATION, Command.VERIFY_FORMALLY, Command.VERIFY_MATERIALLY,
            Command.ACCEPT_FOR_EXAMINATION, Command.ASSIGN, Command.REQUEST_EXPLANATION, Command.RECORD_EXPLANATION);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random chance = new Random(5);
    private final List<UUID> caseIds = Collections.synchronizedList(new ArrayList<>());
    private final List<String> lines = new ArrayList<>();

    @LocalServerPort
    private int port;
    @Autowired
    private OpeningCases opening;
    @Autowired
    private TakingSteps steps;
    @Autowired
    private OfficeMembers members;
    @Autowired
    private AdjustableClock clock;

    /** Takes every token for that of the examiner whom it names. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Tokens {

        @Bean
        JwtDecoder anybody() {
            return token -> Jwt.withTokenValue(token).header("alg", "none").subject(token)
                    .claim("roles", List.of("EXAMINER")).build();
        }
    }

    @Test
    void queue_search_and_file_answer_in_less_than_a_tenth_of_a_second() throws IOException {
        for (int index = 0; index < 20; index++) {
            members.save(new OfficeMember("asisten-" + index, Unit.PL, Rank.HANDLER));
        }
        // Side by side within each half thousand: the time moves on between them.
        for (int first = 0; first < CASES; first += 500) {
            IntStream.range(first, Math.min(CASES, first + 500)).parallel().forEach(this::seed);
            clock.advance(Duration.ofHours(7));
        }
        clock.advance(Duration.ofDays(20));
        var slowest = List.of(
                measure("queue, first page of 50", () -> "/cases"),
                measure("queue, one of my cases", () -> "/cases?assignee=me"),
                measure("queue, overdue", () -> "/cases?overdue=true"),
                measure("queue, due within 5 days", () -> "/cases?dueWithin=P5D"),
                measure("search", () -> "/cases?q=" + WORDS.get(chance.nextInt(WORDS.size())).replace(" ", "%20")),
                measure("case file", () -> "/cases/" + any()),
                measure("similar cases", () -> "/cases/" + any() + "/similar"),
                measure("patterns", () -> "/patterns"),
                measure("page of the queue", () -> "/desk"),
                measure("page of the queue, searched", () -> "/desk?q=listrik"),
                measure("page of a case", () -> "/desk/cases/" + any()),
                measure("page of a step", () -> "/desk/cases/" + any() + "/steps/notify-reporter"));
        Files.writeString(Path.of("..", "docs", "figures-desk.md"), page());
        assertThat(slowest).allSatisfy(median -> assertThat(median).isLessThan(100));
    }

    private String page() {
        return String.format(Locale.ROOT, """
                # The desk, measured

                %,d open cases with up to %d steps each, all stages from the first contact to the examination mixed; PostgreSQL as it comes, in one
                machine with the service and who asks; %d processors; Java %s. Each line is %d requests over HTTP, one after the other, in
                milliseconds. What is promised is a median under 100. `escalation-service/desk-benchmark` writes this page.

                | what | median | 95 %% within | worst |
                | --- | --- | --- | --- |
                %s
                """, CASES, COURSE.size(), Runtime.getRuntime().availableProcessors(), Runtime.version(), ROUNDS,
                String.join("\n", lines));
    }

    private UUID any() {
        return caseIds.get(chance.nextInt(caseIds.size()));
    }

    private void seed(int index) {
        var subject = WORDS.get(index % WORDS.size()) + " terlambat di loket " + index % 97 + " nomor " + index;
        var day = clock.instant().atZone(clock.getZone()).toLocalDate().minusDays(30);
        var matter = new Matter("AGENSI-" + index % 60, null, "BIDANG-" + index % 17, "18." + index % 15, day, false,
                subject);
        var held = opening.open(new OpeningCases.Opening(Origin.CONTACT, matter, "WALK_IN", "LAMPUNG", "id", Set.of()),
                "asisten-1");
        caseIds.add(held.caseId());
        var given = new Order("Tanda terima.", null, "resi", day, "SIMPLE", Set.of(), null, null);
        var version = 1;
        for (var command : COURSE.subList(0, index % (COURSE.size() + 1))) {
            var result = steps.take(new StepOrder(held.caseId(), command, given, "asisten-" + index % 20, version++,
                    "asisten-1"));
            assertThat(result).isInstanceOf(StepResult.Done.class);
        }
    }

    private double measure(String what, Supplier<String> path) {
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS + 30; round++) {
            var begun = System.nanoTime();
            get(path.get());
            if (round >= 30) {
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        times.sort(null);
        var median = times.get(ROUNDS / 2);
        lines.add(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |", what, median,
                times.get(ROUNDS * 95 / 100), times.getLast()));
        return median;
    }

    private void get(String path) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port
                            + (path.startsWith("/desk") ? path : "/api/v1/desk" + path)))
                            .header("Authorization", "Bearer asisten-3").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
