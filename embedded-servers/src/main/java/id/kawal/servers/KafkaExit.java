package id.kawal.servers;

import org.apache.kafka.common.utils.Exit;

/** What happens when Kafka wants to end the whole process, which is not its own here. */
final class KafkaExit implements AutoCloseable {

    private KafkaExit() {}

    /** Turns such a wish into an exception of the thread that starts the broker, until closed. */
    static KafkaExit duringStart() {
        Exit.setExitProcedure(KafkaExit::refuse);
        Exit.setHaltProcedure(KafkaExit::refuse);
        return new KafkaExit();
    }

    private static void refuse(int status, String message) {
        throw new IllegalStateException(message == null ? "it ended with status " + status : message);
    }

    @Override
    public void close() {
        Exit.resetExitProcedure();
        Exit.resetHaltProcedure();
    }
}
