package org.tonghu.etl.guide;

import java.util.List;
import java.util.stream.Stream;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.DatasetSpec;

/** One dataset on the page of the contract. */
final class DatasetSection {
    private final DatasetSpec spec;
    private final Words words;
    private final DatasetWords about;

    DatasetSection(DatasetSpec spec, Words words) {
        this.spec = spec;
        this.words = words;
        this.about = new DatasetWords(spec, words);
    }

    void addTo(Markdown page) {
        page.heading(3, words.of(spec.title()) + " `" + spec.name() + "`");
        page.bullets(about.rules());
        page.table(about.columnHeadings(), spec.columns().stream().map(this::row));
    }

    private List<String> row(Column column) {
        String header = words.isChinese() ? column.header() : column.header() + " `" + column.name() + "`";
        return Stream.concat(Stream.of(header), about.cells(column).stream().skip(1))
                .toList();
    }
}
