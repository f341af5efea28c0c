package org.tonghu.etl.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.etl.keep.Fates;
import org.tonghu.etl.keep.FileCounts;
import org.tonghu.etl.text.Message;

/** What became of the files of one load. */
public record Report(int batch, int edition, List<FileEntry> files) {
    /**
     * One file, or one further data sheet of a workbook.
     *
     * @param dataset null for a file that was rejected without being recognised
     */
    public record FileEntry(
            int position,
            String file,
            @Nullable String dataset,
            boolean rejected,
            List<Message> messages,
            FileCounts counts) {
        private FileEntry with(List<Message> more) {
            List<Message> all = Stream.concat(messages.stream(), more.stream()).toList();
            return new FileEntry(position, file, dataset, rejected, all, counts);
        }

        public String status() {
            return rejected ? "rejected" : "loaded";
        }

        /** All its messages as one text. */
        public String message(Locale language) {
            String gap = language.equals(Locale.ENGLISH) ? " " : "";
            return String.join(gap, messages.stream().map(m -> m.in(language)).toList());
        }
    }

    /** The same with what the files are to be told besides, by their position. */
    public Report with(IntFunction<List<Message>> more) {
        return new Report(
                batch,
                edition,
                files.stream()
                        .map(file -> file.with(more.apply(file.position())))
                        .toList());
    }

    public boolean anyRejected() {
        return files.stream().anyMatch(FileEntry::rejected);
    }

    /** Rows of all files with a fate. */
    public long total(String fate) {
        return files.stream().mapToLong(f -> f.counts().fate(fate)).sum();
    }

    public long read() {
        return files.stream().mapToLong(f -> f.counts().read()).sum();
    }

    /** The report as {@code --report} writes it: see cli.md for its shape. */
    public Map<String, Object> asJson(Locale language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("batch", batch);
        json.put("edition", edition);
        json.put("files", files.stream().map(f -> fileAsJson(f, language)).toList());
        return json;
    }

    private static Map<String, Object> fileAsJson(FileEntry file, Locale language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.file());
        json.put("dataset", file.dataset());
        json.put("status", file.status());
        json.put("message", file.message(language));
        json.put("read", file.counts().read());
        for (String fate : List.of(Fates.ACCEPTED, Fates.DUPLICATE, Fates.SUPERSEDED, Fates.QUARANTINED)) {
            json.put(fate, file.counts().fate(fate));
        }
        json.put("reasons", file.counts().reasons());
        return json;
    }
}
