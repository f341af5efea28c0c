package org.tonghu.etl.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.contract.Privacy;
import org.tonghu.etl.row.Reason;
import org.tonghu.warehouse.indicator.Catalogue;

/** The contract as a page of the documentation, in Markdown. */
public final class ContractPage {
    private static final List<String> FATES = List.of("accepted", "duplicate", "superseded", "quarantined");

    private final String file;
    private final Words words;

    private ContractPage(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    /** The page in Chinese and in English. */
    public static List<ContractPage> all() {
        return List.of(new ContractPage("数据报送规范.md", Words.ZH), new ContractPage("source-contract.en.md", Words.EN));
    }

    public String file() {
        return file;
    }

    public void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve(file), text());
    }

    public String text() {
        Markdown page = new Markdown();
        page.heading(1, words.say("title"));
        page.paragraph(words.say("generated"));
        page.heading(2, words.say("section.files"));
        page.bullets(words.fileRules());
        page.heading(2, words.say("section.values"));
        page.bullets(words.valueRules());
        addDatasets(page);
        addFates(page);
        addReasons(page);
        addPrivacy(page);
        addIndicators(page);
        return page.toString();
    }

    private void addDatasets(Markdown page) {
        page.heading(2, words.say("section.datasets"));
        page.table(
                said("dataset.dataset", "dataset.about", "dataset.columns"),
                Contract.bundled().datasets().stream().map(this::summary));
        page.paragraph(words.say("purposes"));
        Contract.bundled().datasets().forEach(spec -> new DatasetSection(spec, words).addTo(page));
    }

    private List<String> summary(DatasetSpec spec) {
        long required = spec.columns().stream().filter(c -> c.required()).count();
        return List.of(
                words.of(spec.title()),
                words.of(spec.row()),
                words.say("unit", spec.columns().size(), required));
    }

    private void addFates(Markdown page) {
        page.heading(2, words.say("section.fates"));
        page.paragraph(words.say("fates"));
        page.table(
                said("fate", "meaning"), FATES.stream().map(fate -> said("fate." + fate, "fate." + fate + ".meaning")));
    }

    private void addReasons(Markdown page) {
        page.heading(2, words.say("section.reasons"));
        page.table(said("code", "meaning", "remedy"), Stream.of(Reason.values()).map(reason -> {
            String key = "reason." + ColumnWords.word(reason);
            return List.of("`" + reason + "`", words.say(key), words.say(key + ".remedy"));
        }));
    }

    private void addPrivacy(Markdown page) {
        page.heading(2, words.say("section.privacy"));
        page.table(said("level", "meaning"), Stream.of(Privacy.values()).map(privacy -> {
            String key = "privacy." + ColumnWords.word(privacy);
            return said(key, key + ".meaning");
        }));
    }

    /** Those that a column lists. */
    private void addIndicators(Markdown page) {
        Set<String> served = Contract.bundled().datasets().stream()
                .flatMap(spec -> spec.columns().stream())
                .flatMap(column -> column.indicators().stream())
                .collect(Collectors.toSet());
        page.heading(2, words.say("section.indicators"));
        page.table(
                said("code", "indicator"),
                Catalogue.bundled().indicators().stream()
                        .filter(i -> served.contains(i.id()))
                        .map(i -> List.of(i.id(), words.of(i.title()))));
    }

    private List<String> said(String... keys) {
        return Stream.of(keys).map(key -> words.say(key)).toList();
    }
}
