package org.tonghu.etl.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.conform.Delivery;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.correction.CorrectionHeader;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.keep.FileCounts;
import org.tonghu.etl.publish.Report.FileEntry;
import org.tonghu.etl.read.HeaderSpec;
import org.tonghu.etl.read.Recognised;
import org.tonghu.etl.read.inbox.Inbox;
import org.tonghu.etl.read.inbox.ReadFailure;
import org.tonghu.etl.read.inbox.Recogniser;
import org.tonghu.etl.text.Message;

/** What lies in an inbox, in the order in which it is taken. */
public record Deliveries(List<Recognised> all) {

    /** Looks at every file; two at a time, since each is read through once. */
    public static Deliveries in(Path inbox) {
        List<HeaderSpec> headers = Contract.bundled().datasets().stream()
                .flatMap(spec -> Stream.of(header(spec), correctionHeader(spec)))
                .toList();
        Recogniser recogniser = new Recogniser(inbox, headers);
        List<Recognised> all = new ArrayList<>(Inbox.files(inbox).parallelStream()
                .flatMap(file -> recogniser.recognise(file).stream())
                .toList());
        all.sort(Comparator.comparing(Recognised::file, Inbox.ORDER));
        return new Deliveries(all);
    }

    private static HeaderSpec header(DatasetSpec spec) {
        return new HeaderSpec(
                spec.name(),
                spec.title().zh(),
                spec.columns().stream()
                        .map(c -> new HeaderSpec.Known(c.header(), c.required()))
                        .toList(),
                false);
    }

    private static HeaderSpec correctionHeader(DatasetSpec spec) {
        List<HeaderSpec.Known> columns = new ArrayList<>();
        for (String header : CorrectionHeader.all(spec)) {
            columns.add(new HeaderSpec.Known(header, columns.size() < CorrectionHeader.TARGET_COLUMNS));
        }
        return new HeaderSpec(spec.name(), CorrectionHeader.title(spec), columns, true);
    }

    /** The same with all tables of a file rejected. */
    Deliveries rejecting(ReadFailure failure) {
        return new Deliveries(all.stream()
                .map(found -> found instanceof Recognised.Table(var table) && failure.concerns(table)
                        ? new Recognised.Rejected(table.file(), failure.why())
                        : found)
                .toList());
    }

    /** The tables that hold a dataset. */
    List<Delivery> of(String dataset) {
        return of(dataset, false);
    }

    /** The tables that correct rows of a dataset. */
    List<Delivery> corrections(String dataset) {
        return of(dataset, true);
    }

    private List<Delivery> of(String dataset, boolean corrects) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Recognised.Table table
                    && table.table().dataset().equals(dataset)
                    && table.table().corrects() == corrects) {
                deliveries.add(new Delivery(i + 1, table.table()));
            }
        }
        return deliveries;
    }

    /** What the load report says of each of them. */
    public List<FileEntry> entries(Map<String, DatasetLoad> loads) {
        List<FileEntry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            entries.add(entry(i + 1, all.get(i), loads));
        }
        return entries;
    }

    private static FileEntry entry(int position, Recognised recognised, Map<String, DatasetLoad> loads) {
        return switch (recognised) {
            case Recognised.Rejected rejected ->
                new FileEntry(
                        position, rejected.file(), null, true, List.of(Sentences.of(rejected.why())), counts(null));
            case Recognised.Table table -> {
                String dataset = table.table().dataset();
                DatasetLoad load = loads.get(dataset);
                FileCounts counts = counts(load == null ? null : load.counts().get(position));
                List<Message> messages = Sentences.of(table.table(), counts);
                yield new FileEntry(position, table.file(), dataset, false, messages, counts);
            }
        };
    }

    private static FileCounts counts(@Nullable FileCounts found) {
        return found == null ? FileCounts.none() : found;
    }
}
