package org.tonghu.etl.load;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.etl.keep.WriterLock;

/** Work that nothing else may write a warehouse beside. */
public final class OnlyWriter {
    private static final Logger LOG = LoggerFactory.getLogger(OnlyWriter.class);

    private OnlyWriter() {}

    /** Does it under the lock of the warehouse; throws with the name of who holds it. */
    public static <T> T run(Path warehouse, String command, Supplier<T> work) {
        String holder =
                "tonghu " + command + ", process " + ProcessHandle.current().pid();
        try (WriterLock lock = WriterLock.take(warehouse, holder)) {
            LOG.info("{} is written by {}", warehouse, lock.holder());
            return work.get();
        }
    }
}
