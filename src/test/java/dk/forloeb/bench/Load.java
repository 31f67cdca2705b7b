package dk.forloeb.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The same piece of work, done over and over by several clients at once. */
final class Load {

    /** One piece of work; an exception ends the measurement. */
    interface Work {
        void on(int item) throws Exception;
    }

    private Load() {}

    /**
     * Does {@code work} on the items {@code from} (inclusive) to {@code to} (exclusive), shared among the clients.
     *
     * @return pieces of work per second
     */
    static double perSecond(int clients, int from, int to, Work work) throws Exception {
        AtomicInteger next = new AtomicInteger(from);
        Callable<Void> client = () -> {
            for (int item = next.getAndIncrement(); item < to; item = next.getAndIncrement()) {
                work.on(item);
            }
            return null;
        };
        long start = System.nanoTime();
        runAll(clients, client);
        return (to - from) / seconds(start);
    }

    /** The median time of {@code times} runs one after the other, in milliseconds. */
    static double medianMillis(int times, Work work) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.on(i);
            millis.add(seconds(start) * 1000);
        }
        millis.sort(null);
        return millis.get(times / 2);
    }

    /** Seconds since a reading of {@link System#nanoTime()}. */
    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void runAll(int clients, Callable<Void> client) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(pool.submit(client));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A client failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
