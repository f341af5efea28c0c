package org.tonghu.etl.read.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.UnfitFileException;

/**
 * The bytes of an XML part of a workbook, checked as they pass: they are no more than the archive says, they are what was
 * packed (CRC-32), no text or tag is longer than a cell may be, and there is neither a document type nor CDATA.
 */
final class GuardedStream extends FilterInputStream {
    /** What is told of all bytes that pass. */
    interface Budget {
        void spend(int bytes) throws IOException;
    }

    private static final int AFTER_OPEN = 1;
    private static final int AFTER_BANG = 2;

    private final ZipEntry entry;
    private final Budget budget;
    private final CRC32 crc = new CRC32();
    private long passed;
    private int gap;
    private int state;

    GuardedStream(InputStream in, ZipEntry entry, Budget budget) {
        super(in);
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read < 0) {
            checkEnd();
            return read;
        }
        passed += read;
        if (passed > entry.getSize()) {
            throw UnfitFileException.damaged();
        }
        budget.spend(read);
        crc.update(bytes, offset, read);
        for (int i = offset; i < offset + read; i++) {
            check(bytes[i]);
        }
        return read;
    }

    private void checkEnd() throws IOException {
        if (passed != entry.getSize() || crc.getValue() != entry.getCrc()) {
            throw UnfitFileException.damaged();
        }
    }

    /** Of all markup that begins with {@code <!} only comments pass; a NUL byte would be UTF-16, in which this sees nothing. */
    private void check(byte b) throws IOException {
        if (b == 0 || (state == AFTER_BANG && b != '-')) {
            throw new UnfitFileException(new Rejection.Unsafe());
        }
        state = b == '<' ? AFTER_OPEN : state == AFTER_OPEN && b == '!' ? AFTER_BANG : 0;
        gap = b == '<' ? 0 : gap + 1;
        if (gap > Limits.MARKUP_GAP) {
            throw UnfitFileException.tooMuch(Excess.CELL_TEXT);
        }
    }

    /** Reads what is left, so that its end is checked too. */
    void drain() throws IOException {
        byte[] rest = new byte[1 << 13];
        int read;
        do {
            read = read(rest, 0, rest.length);
        } while (read >= 0);
    }
}
