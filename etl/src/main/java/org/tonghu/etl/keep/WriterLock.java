package org.tonghu.etl.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.text.Message;

/** One writer at a time: the lock file of a warehouse holds the name of who writes; it goes with the process. */
public final class WriterLock implements AutoCloseable {
    private final String holder;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(String holder, FileChannel channel, FileLock lock) {
        this.holder = holder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock; throws with the name of its holder when somebody else has it. */
    public static WriterLock take(Path warehouse, String holder) {
        Path file = warehouse.resolve("load.lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                String other = Files.readString(file).strip();
                throw new IllegalStateException(
                        Message.of("warehouse.locked", warehouse, other).both());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)));
            return new WriterLock(holder, channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file, e);
        }
    }

    public String holder() {
        return holder;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this JVM holds it
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the lock of the warehouse", e);
        }
    }
}
