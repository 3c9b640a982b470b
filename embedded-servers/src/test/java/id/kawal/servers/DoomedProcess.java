package id.kawal.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another JVM that starts a server, says so and waits to be killed. */
final class DoomedProcess {

    private DoomedProcess() {}

    /** Starts the named server on the folder and the port and returns once it runs. */
    static Process running(String server, Path folder, int port) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classPath = System.getProperty("java.class.path");
        var process = new ProcessBuilder(
                java, "-cp", classPath, DoomedProcess.class.getName(), server, folder.toString(), "" + port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            if (output.lines().noneMatch("running"::equals)) {
                throw new IOException(server + " did not start in the other process");
            }
        }
        return process;
    }

    static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[1]);
        var port = Integer.parseInt(arguments[2]);
        if (arguments[0].equals("postgres")) {
            new EmbeddedPostgres(PostgresSettings.keptIn(folder).onPort(port)).start();
        } else {
            new EmbeddedKafka(KafkaSettings.keptIn(folder).onPort(port)).start();
        }
        System.out.println("running");
        Thread.currentThread().join();
    }
}
