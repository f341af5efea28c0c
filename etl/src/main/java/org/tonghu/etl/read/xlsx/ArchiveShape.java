package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.UnfitFileException;

/** Whether a file looks like a zip archive of a bearable size, told by its first and last bytes. */
final class ArchiveShape {
    private static final int LOCAL_FILE = 0x04034b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int OLE_CONTAINER = 0xe011cfd0;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRIES_AT = 10;
    private static final int DIRECTORY_SIZE_AT = 12;

    private ArchiveShape() {}

    static void check(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            checkStart(file);
            if (file.length() > Limits.PACKED_BYTES) {
                throw UnfitFileException.tooMuch(Excess.PACKED);
            }
            checkDirectory(file);
        }
    }

    private static void checkStart(RandomAccessFile file) throws IOException {
        int start = file.length() < Integer.BYTES ? 0 : Integer.reverseBytes(file.readInt());
        switch (start) {
            case LOCAL_FILE -> {}
            case OLE_CONTAINER -> throw new UnfitFileException(new Rejection.Protected());
            case END_OF_DIRECTORY -> throw UnfitFileException.damaged();
            default -> throw new UnfitFileException(new Rejection.NotWorkbook());
        }
    }

    /** The directory is read into memory when the archive is opened, so its size is looked at before. */
    private static void checkDirectory(RandomAccessFile file) throws IOException {
        byte[] tail = new byte[(int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT)];
        file.seek(file.length() - tail.length);
        file.readFully(tail);
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        int end = tail.length - END_LENGTH;
        while (end >= 0 && bytes.getInt(end) != END_OF_DIRECTORY) {
            end--;
        }
        if (end < 0) {
            throw UnfitFileException.damaged();
        }
        boolean tooMany = Short.toUnsignedInt(bytes.getShort(end + ENTRIES_AT)) > Limits.ENTRIES
                || Integer.toUnsignedLong(bytes.getInt(end + DIRECTORY_SIZE_AT)) > Limits.DIRECTORY_BYTES;
        if (tooMany) {
            throw UnfitFileException.tooMuch(Excess.ENTRIES);
        }
    }
}
