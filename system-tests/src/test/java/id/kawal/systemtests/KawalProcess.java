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
    private static final String LIKE_THE_SCRIPT = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m"
            + " -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";

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
        return kilobytes(process.toHandle(), "status", "VmRSS:") / 1024;
    }

    /** The memory of its database server, in which a page that its processes share counts once. */
    long databaseMegabytes() throws IOException {
        var sum = 0L;
        for (var server : databaseServer()) {
            sum += kilobytes(server, "smaps_rollup", "Pss:") / 1024;
        }
        return sum;
    }

    /** The time that it and its database server have spent on the processors so far. */
    double cpuSeconds() throws IOException {
        var family = databaseServer();
        family.add(process.toHandle());
        return family.stream().mapToLong(one -> one.info().totalCpuDuration().map(Duration::toMillis).orElse(0L)).sum()
                / 1000.0;
    }

    private static long kilobytes(ProcessHandle handle, String file, String line) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(handle.pid()), file))) {
            return lines.filter(found -> found.startsWith(line)).findFirst()
                    .map(found -> Long.parseLong(found.replaceAll("\\D", ""))).orElse(0L);
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
        var command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(System.getProperty("kawal.jvm", LIKE_THE_SCRIPT).split(" ")));
        command.addAll(List.of("-jar", application().toString(), "--data", data.toString(), "--port",
                Integer.toString(port)));
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

    /** The application laid out as the script {@code kawal} does it, which starts faster than jars within a jar. */
    private static synchronized Path application() throws IOException {
        var jar = jar();
        var folder = Path.of("target", "kawal");
        var laidOut = folder.resolve(jar.getFileName());
        if (!Files.exists(laidOut)
                || Files.getLastModifiedTime(laidOut).compareTo(Files.getLastModifiedTime(jar)) < 0) {
            var extraction = new ProcessBuilder(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force",
                    "--destination", folder.toString()).inheritIO().start();
            if (extraction.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("%s cannot be laid out in %s".formatted(jar, folder));
            }
            Files.setLastModifiedTime(laidOut, Files.getLastModifiedTime(jar));
        }
        return laidOut;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() throws IOException {
        try (var jars = Files.list(Path.of("..", "standalone", "target"))) {
            return jars.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException("Build it first: ./mvnw -DskipTests package"));
        }
    }
}
