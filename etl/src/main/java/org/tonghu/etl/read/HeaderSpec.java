package org.tonghu.etl.read;

import java.text.Normalizer;
import java.util.List;

/**
 * What a reader must know of a dataset to recognise it.
 *
 * @param name the dataset, e.g. {@code visits}
 * @param title its public title, e.g. 走访记录
 * @param corrects whether it is the header of corrections of rows of that dataset
 */
public record HeaderSpec(String name, String title, List<Known> columns, boolean corrects) {
    /** A column by its header text, folded (NFKC) as the headers of files are. */
    public record Known(String header, boolean required) {
        public Known {
            header = Normalizer.normalize(header, Normalizer.Form.NFKC);
        }
    }

    /** The headers of required columns that are not among the given ones. */
    public List<String> missing(List<String> headers) {
        return columns.stream()
                .filter(c -> c.required() && !headers.contains(c.header()))
                .map(Known::header)
                .toList();
    }

    long required() {
        return columns.stream().filter(Known::required).count();
    }

    /** How many of the headers are known. */
    long common(List<String> headers) {
        return columns.stream().filter(c -> headers.contains(c.header())).count();
    }
}
