package id.kawal.standalone;

import id.kawal.standalone.data.CannotStart;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** The command line: starts Kawal, says in one block where it is, and stops it on Ctrl-C. */
public final class StandaloneApplication {

    private static final Console CONSOLE = new Console(System.out, System.err);

    /**
     * A virtual thread that loads or initialises a class keeps its carrier. With as few carriers as a small machine has cores, the
     * first requests of a start can take them all while they wait for one another, and then nobody answers any more.
     */
    private static final String CARRIERS = "16";

    private StandaloneApplication() {
    }

    /** Starts Kawal with the options; see {@code --help}. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var options = Options.parse(arguments);
            if (options.help()) {
                CONSOLE.say(Options.HELP);
                return;
            }
            run(options);
        } catch (CannotStart refused) {
            Logs.leaveTheConsole();
            CONSOLE.refuse(String.valueOf(refused.getMessage()));
            System.exit(1);
        }
    }

    private static void run(Options options) throws InterruptedException {
        if (System.getProperty("jdk.virtualThreadScheduler.parallelism") == null) {
            System.setProperty("jdk.virtualThreadScheduler.parallelism", CARRIERS);
        }
        Logs.into(options.data());
        var kawal = new Standalone(options, CONSOLE::progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(kawal), "stop"));
        CONSOLE.say("Kawal is starting; its data are in %s ...".formatted(options.data().toAbsolutePath().normalize()));
        kawal.start();
        CONSOLE.ready(kawal, sinceStart());
        new CountDownLatch(1).await();
    }

    private static void stop(Standalone kawal) {
        Logs.leaveTheConsole();
        kawal.close();
    }

    private static Duration sinceStart() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
