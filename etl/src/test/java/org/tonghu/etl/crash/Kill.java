package org.tonghu.etl.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.tonghu.etl.load.Pipeline;

/** A moment of a load at which it is killed: by its seed a step and some time into it, or just when a file appears. */
record Kill(long seed) {
    private static final int EDITION = 2;
    private static final int PUBLISH = Pipeline.STEPS - 1;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Returns at the moment; sooner when the load ends before. */
    void await(Child load, Path warehouse) throws InterruptedException {
        Random random = new Random(seed);
        Path editions = warehouse.resolve("editions");
        Path building = editions.resolve(".building-" + EDITION);
        switch ((int) (seed % 5)) {
            case 2 -> awaitFile(load, editions.resolve(Integer.toString(EDITION)), 0);
            case 3 -> awaitFile(load, building.resolve("manifest.json"), random.nextInt(30));
            case 4 -> awaitFile(load, building, random.nextInt(1500));
            default -> awaitStep(load, 1 + random.nextInt(Pipeline.STEPS), random.nextInt(1200));
        }
    }

    private static void awaitStep(Child load, int step, int millis) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!load.says().contains("[" + step + "/") && goesOn(load, end)) {
            Thread.sleep(10);
        }
        Thread.sleep(millis);
    }

    /** Without a pause from the step on that makes the file: what lies between two renames takes less than a millisecond. */
    private static void awaitFile(Child load, Path file, int millis) throws InterruptedException {
        awaitStep(load, PUBLISH, 0);
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(file) && goesOn(load, end)) {
            Thread.onSpinWait();
        }
        Thread.sleep(millis);
    }

    private static boolean goesOn(Child load, Instant end) {
        return load.process().isAlive() && Instant.now().isBefore(end);
    }
}
