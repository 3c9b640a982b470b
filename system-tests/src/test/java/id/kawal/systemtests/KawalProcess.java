package id.kawal.systemtests;

import id.kawal.servers.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The one-process Kawal as its user starts it: a program of its own, which can be stopped politely or killed. */
final class KawalProcess implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(3);

    private final Path data;
    private final int port;
    private List<String> options;
    private Process process;

    private KawalProcess(Path data, int port, List<String> options) throws IOException {
        this.data = data;
        this.port = port;
        this.options = options;
        this.process = launch();
    }

    /** Starts it on a data folder, on a free port, and waits until it is ready. */
    static KawalProcess start(Path data, String... options) throws IOException {
        var kawal = new KawalProcess(data, Ports.free(), List.of(options));
        kawal.awaitReady();
        return kawal;
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    Path data() {
        return data;
    }

    Target target() {
        return new Target(url(), data.resolve("credentials.json"));
    }

    /** Kills everything that belongs to it, the database server too, as a power cut would. */
    void kill() throws IOException {
        var family = databaseServer();
        family.add(process.toHandle());
        family.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> family.stream().noneMatch(ProcessHandle::isAlive));
    }

    /**
     * The database server of the data folder and its processes. It cuts itself loose from whoever starts it, so its own pid file says
     * which it is; none before it has written one.
     */
    private List<ProcessHandle> databaseServer() throws IOException {
        var file = data.resolve("postgres").resolve("data").resolve("postmaster.pid");
        var server = new ArrayList<ProcessHandle>();
        if (Files.exists(file)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().trim()))
                    .filter(handle -> handle.info().command().orElse("").endsWith("postgres")).ifPresent(postmaster -> {
                        server.add(postmaster);
                        postmaster.descendants().forEach(server::add);
                    });
        }
        return server;
    }

    /** Kills the process alone; its database server is left an orphan. */
    void killAlone() {
        process.toHandle().destroyForcibly();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !process.isAlive());
    }

    /** Starts it again on the same data and port, with these options from now on. */
    void restart(String... changed) throws IOException {
        options = List.of(changed);
        restart();
    }

    /** Starts it again on the same data and port. */
    void restart() throws IOException {
        process = launch();
        awaitReady();
    }

    /** Stops it as Ctrl-C does, and says whether it came to its end in time. */
    boolean stop() throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    /** The resident memory of the process itself. */
    long residentMegabytes() throws IOException {
        return resident(process.toHandle());
    }

    /** The resident memory of its database server; pages that its processes share are counted in each. */
    long databaseMegabytes() throws IOException {
        var sum = 0L;
        for (var server : databaseServer()) {
            sum += resident(server);
        }
        return sum;
    }

    private static long resident(ProcessHandle handle) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(handle.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).orElse(0L);
        }
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive() && !stop()) {
            kill();
        }
    }

    private Process launch() throws IOException {
        Files.createDirectories(data);
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx768m", "-jar", jar().toString(), "--data",
                data.toString(), "--port", Integer.toString(port)));
        command.addAll(options);
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolveSibling(data.getFileName() + ".out").toFile()))
                .start();
    }

    private void awaitReady() throws IOException {
        try {
            Awaitility.await("Kawal is ready").atMost(READY).pollInterval(Duration.ofMillis(200)).until(() -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Kawal ended while starting; see " + data + ".out");
                }
                return target().answers();
            });
        } catch (ConditionTimeoutException late) {
            dumpThreads();
            throw late;
        }
    }

    /** What every thread of a Kawal that does not answer is doing, beside its data folder. */
    private void dumpThreads() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var pid = Long.toString(process.pid());
        var name = data.getFileName().toString();
        new ProcessBuilder(jcmd, pid, "Thread.dump_to_file", "-overwrite",
                data.resolveSibling(name + ".virtual-threads").toString()).start();
        new ProcessBuilder(jcmd, pid, "Thread.print", "-l")
                .redirectOutput(data.resolveSibling(name + ".threads").toFile()).start();
        Awaitility.await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10)).until(process::isAlive);
    }

    private static Path jar() throws IOException {
        try (var jars = Files.list(Path.of("..", "standalone", "target"))) {
            return jars.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException("Build it first: ./mvnw -DskipTests package"));
        }
    }
}
