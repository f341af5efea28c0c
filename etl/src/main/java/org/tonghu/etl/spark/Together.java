package org.tonghu.etl.spark;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work, mostly Spark jobs, started at the same time on threads of its own: file systems need those of the common pool, and
 * jobs that wait would keep them.
 */
public final class Together {
    private static final int JOBS = 4;

    private Together() {}

    /** Runs work for every item; the first error of any of them is thrown when all have ended. */
    public static <T> void run(List<T> items, Consumer<T> work) {
        try (ExecutorService jobs = Executors.newFixedThreadPool(JOBS)) {
            List<Future<?>> running = items.stream()
                    .<Future<?>>map(item -> jobs.submit(() -> work.accept(item)))
                    .toList();
            running.forEach(Together::await);
        }
    }

    private static void await(Future<?> job) {
        try {
            job.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot go on: interrupted while Spark jobs ran", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof RuntimeException error ? error : new IllegalStateException(cause);
        }
    }
}
