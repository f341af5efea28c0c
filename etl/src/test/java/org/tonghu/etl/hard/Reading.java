package org.tonghu.etl.hard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.read.Cell;
import org.tonghu.etl.read.HeaderSpec;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.Recognised;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.inbox.Recogniser;
import org.tonghu.etl.read.inbox.TableReader;

/** The real reader over files that a test writes. */
public record Reading(Path inbox) {
    public Reading write(String file, byte[] bytes) {
        try {
            Files.write(inbox.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reading write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public List<Recognised> look(String file) {
        List<HeaderSpec> headers = Contract.bundled().datasets().stream()
                .map(d -> new HeaderSpec(
                        d.name(),
                        d.title().zh(),
                        d.columns().stream()
                                .map(c -> new HeaderSpec.Known(c.header(), c.required()))
                                .toList(),
                        false))
                .toList();
        return new Recogniser(inbox, headers).recognise(file);
    }

    public Rejection rejection(String file) {
        return look(file).getFirst() instanceof Recognised.Rejected(var name, var why) ? why : new Rejection.Empty();
    }

    /** The rows of all tables of a file that are not blank. */
    public List<RawRow> rows(String file) {
        List<RawRow> rows = new ArrayList<>();
        for (Recognised found : look(file)) {
            if (!(found instanceof Recognised.Table(var table))) {
                throw new IllegalStateException("Cannot read " + found);
            }
            TableReader.rows(table).forEachRemaining(rows::add);
        }
        rows.removeIf(row -> row.cells().stream().allMatch(cell -> cell.text().isBlank()));
        return rows;
    }

    /** How many rows a CSV file has, blank ones too, without holding them. */
    public long count(String file) {
        Iterable<RawRow> rows = () -> look(file).getFirst() instanceof Recognised.Table(var table)
                ? TableReader.rows(table)
                : Collections.emptyIterator();
        return StreamSupport.stream(rows.spliterator(), false).count();
    }

    /** The first row of a file as texts. */
    public List<String> first(String file) {
        return rows(file).getFirst().cells().stream().map(Cell::text).toList();
    }
}
