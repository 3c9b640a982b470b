package id.kawal.standalone;

import id.kawal.standalone.data.CannotStart;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Starts parts side by side; the first that fails ends the waiting for all. */
final class Starting {

    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private final Executor threads = task -> Thread.ofPlatform().daemon().name("start").start(task);
    private final Consumer<String> progress;
    private final BooleanSupplier givenUp;

    Starting(Consumer<String> progress, BooleanSupplier givenUp) {
        this.progress = progress;
        this.givenUp = givenUp;
    }

    CompletableFuture<Void> start(String name, Runnable starting) {
        return after(CompletableFuture.completedFuture(null), name, starting);
    }

    CompletableFuture<Void> after(CompletableFuture<Void> first, String name, Runnable starting) {
        var started = first.thenRunAsync(() -> timed(name, starting), threads);
        started.exceptionally(failed -> {
            failure.completeExceptionally(failed);
            return null;
        });
        return started;
    }

    void await(CompletableFuture<?>... all) {
        CompletableFuture.anyOf(CompletableFuture.allOf(all), failure).join();
    }

    private void timed(String name, Runnable starting) {
        if (givenUp.getAsBoolean()) {
            throw new CannotStart("Kawal is being stopped.");
        }
        var begun = System.nanoTime();
        starting.run();
        progress.accept("%s is up (%.1f s)".formatted(name, (System.nanoTime() - begun) / 1e9));
    }
}
