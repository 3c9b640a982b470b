package id.kawal.messaging.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DuplicateKeyException;

/**
 * Writers that publish numbered facts of their own keys, one after another, whatever fails: each fact is a row with its
 * number, so that a writer whose commit was cut off learns whether it happened.
 */
public final class Load implements AutoCloseable {

    private final MadeUpService service;
    private final String topic;
    private final List<Thread> writers = new ArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean running = true;

    public Load(MadeUpService service, String topic, String prefix, int keys, Duration rest) {
        this.service = service;
        this.topic = topic;
        service.jdbc().sql("create table if not exists fact (key text, number int, primary key (key, number))")
                .update();
        for (var writer = 1; writer <= keys; writer++) {
            var key = prefix + writer;
            writers.add(Thread.ofVirtual().start(() -> write(key, rest)));
        }
    }

    private void write(String key, Duration rest) {
        for (var number = 1; running;) {
            try {
                var fact = number;
                service.inTransaction(() -> {
                    service.jdbc().sql("insert into fact values (?, ?)").params(key, fact).update();
                    service.outbox().append(MadeUpService.counted(topic, key, fact));
                });
                number++;
                LockSupport.parkNanos(rest.toNanos());
            } catch (DuplicateKeyException e) {
                number++;
            } catch (RuntimeException e) {
                failures.incrementAndGet();
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    /** How many transactions failed. */
    public int failures() {
        return failures.get();
    }

    /** Ends the writers; all they began is decided. */
    @Override
    public void close() {
        running = false;
        for (var writer : writers) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
