package org.tonghu.etl.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FileStampTest {
    @Test
    void aFileOfASharedDiskIsTheSameOnMachinesThatNumberTheDiskDifferently() {
        FileStamp here = FileStamp.of(new Seen("(dev=fd00,ino=4711)"));

        assertThat(FileStamp.of(new Seen("(dev=3a,ino=4711)"))).isEqualTo(here);
        assertThat(FileStamp.of(new Seen("(dev=fd00,ino=4712)"))).isNotEqualTo(here);
    }

    /** What a machine tells of a file. */
    private record Seen(String fileKey) implements BasicFileAttributes {
        @Override
        public FileTime lastModifiedTime() {
            return FileTime.from(Instant.EPOCH);
        }

        @Override
        public FileTime lastAccessTime() {
            return lastModifiedTime();
        }

        @Override
        public FileTime creationTime() {
            return lastModifiedTime();
        }

        @Override
        public boolean isRegularFile() {
            return true;
        }

        @Override
        public boolean isDirectory() {
            return false;
        }

        @Override
        public boolean isSymbolicLink() {
            return false;
        }

        @Override
        public boolean isOther() {
            return false;
        }

        @Override
        public long size() {
            return 1;
        }
    }
}
