package id.kawal.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Browsers that have the dashboard open: each holds a stream and notes when each picture came. */
final class Viewers implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Thread> threads = new ArrayList<>();
    private final List<AtomicInteger> received = new ArrayList<>();
    private final ConcurrentHashMap<String, ConcurrentSkipListSet<Long>> arrivals = new ConcurrentHashMap<>();
    private final AtomicLong longest = new AtomicLong();
    private final CountDownLatch connected;

    private Viewers(int count) {
        connected = new CountDownLatch(count);
    }

    static Viewers connect(URI live, int count) throws InterruptedException {
        var viewers = new Viewers(count);
        for (int viewer = 0; viewer < count; viewer++) {
            var pictures = new AtomicInteger();
            viewers.received.add(pictures);
            viewers.threads.add(Thread.ofVirtual().start(() -> viewers.watch(live, pictures)));
        }
        viewers.connected.await();
        return viewers;
    }

    private void watch(URI live, AtomicInteger pictures) {
        var request = HttpRequest.newBuilder(live).header("Authorization", "Bearer operator")
                .header("Accept", "text/event-stream").version(HttpClient.Version.HTTP_1_1).build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The stream was refused: " + answer.statusCode());
            }
            connected.countDown();
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                read(lines, pictures);
            }
        } catch (IOException closed) {
            connected.countDown();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The line that says of when a picture is tells pictures apart. */
    private void read(BufferedReader lines, AtomicInteger pictures) throws IOException {
        var length = 0L;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            length = line.isEmpty() ? 0 : length + line.length();
            longest.accumulateAndGet(length, Math::max);
            if (line.contains("kawal-progress")) {
                pictures.incrementAndGet();
                arrivals.computeIfAbsent(line, _ -> new ConcurrentSkipListSet<>()).add(System.nanoTime());
            }
        }
    }

    /** How many pictures the viewer got that got fewest. */
    int fewest() {
        return received.stream().mapToInt(AtomicInteger::get).min().orElse(0);
    }

    int most() {
        return received.stream().mapToInt(AtomicInteger::get).max().orElse(0);
    }

    /** Of each picture the milliseconds between the first viewer that got it and the last. */
    List<Long> spreads() {
        return arrivals.values().stream().map(times -> (times.last() - times.first()) / 1_000_000).sorted().toList();
    }

    long pictureBytes() {
        return longest.get();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        http.shutdownNow();
    }
}
