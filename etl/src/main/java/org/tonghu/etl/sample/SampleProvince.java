package org.tonghu.etl.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tonghu.etl.sample.CountyFiles.Scene;

/** Writes the synthetic province: one office after another, each with its own habits. */
public final class SampleProvince {
    /** The file at the root of the inbox that says that everything beside it is invented. */
    public static final String MARKER = ".sample";

    private static final Place PROVINCE = new Place(
            "福建省", "province", new TreeMap<>(Map.of(LocalDate.MIN, "350000000000")), LocalDate.MIN, LocalDate.MAX);

    private final SampleOptions options;
    private final Consumer<String> progress;
    private final Window window;
    private final Chance chance;
    private final Tally tally = new Tally();

    private SampleProvince(SampleOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        this.window = options.window();
        this.chance = new Chance(options.seed());
    }

    /** Writes all files; {@code progress} hears the name of each office that is done, from several threads. */
    public static SampleReport write(SampleOptions options, Consumer<String> progress) {
        SampleProvince province = new SampleProvince(options, progress);
        province.writeMarker();
        province.writeOffices();
        return province.tally.report();
    }

    private void writeOffices() {
        Plan plan = Plan.of(window, chance);
        List<Staffed> staffed = plan.counties().parallelStream()
                .filter(this::isWanted)
                .map(county -> writeCounty(county, plan))
                .toList();
        for (Place prefecture : Prefectures.places(plan.counties())) {
            List<Spell> spells = spells(staffed, prefecture.name());
            if (!spells.isEmpty()) {
                writePrefecture(prefecture, spells, plan);
            }
        }
        writeProvince(spells(staffed, ""), plan.lottery());
    }

    /** A county and its staff. */
    private record Staffed(County county, List<Spell> spells) {}

    private static List<Spell> spells(List<Staffed> staffed, String prefecture) {
        return staffed.stream()
                .filter(s -> prefecture.isEmpty() || s.county().prefecture().equals(prefecture))
                .flatMap(s -> s.spells().stream())
                .toList();
    }

    private boolean isWanted(County county) {
        return options.only().isEmpty() || options.only().contains(county.code());
    }

    private Staffed writeCounty(County county, Plan plan) {
        Chance own = chance.fork(county.code());
        Path folder = folder(county.prefecture()).resolve(county.place().name());
        Scene scene = new Scene(county, plan.profiles().of(county), window, own);
        CountyFiles files = new CountyFiles(scene, office(county.place().name(), folder, own));
        files.send(plan);
        progress.accept(county.prefecture() + county.place().name());
        return new Staffed(county, files.spells());
    }

    private void writePrefecture(Place place, List<Spell> spells, Plan plan) {
        Chance own = chance.fork("prefecture " + place.name());
        Office office = office(place.name(), folder(place.name()).resolve("市本级"), own);
        new HigherTrainings(window, own.fork("trainings")).trainSupervisors(place.latestCode(), spells, office);
        if (place.kind().equals("city")) {
            InstitutionRoster.send(plan.institutions().of(place), office, window);
            plan.lottery().prefecture(place).send(office, window, own.fork("funds"));
        }
        office.sendWhatIsLeft(window.last());
        progress.accept(place.name());
    }

    private void writeProvince(List<Spell> spells, Lottery lottery) {
        Chance own = chance.fork("province");
        Office office = office(PROVINCE.name(), folder("省本级"), own);
        new HigherTrainings(window, own.fork("trainings")).trainOfficials(spells, office);
        lottery.province(PROVINCE).send(office, window, own.fork("funds"));
        office.sendWhatIsLeft(window.last());
        progress.accept(PROVINCE.name());
    }

    private Office office(String name, Path folder, Chance own) {
        return new Office(new Office.Desk(name, folder), options.slipShare(), tally, own.fork("office"));
    }

    private Path folder(String name) {
        return options.out().resolve(PROVINCE.name()).resolve(name);
    }

    private void writeMarker() {
        String text = "示例数据：全部内容均为虚构，不对应任何真实的人或机构。\nInvented data: nobody in it exists.\n" + "seed=" + options.seed()
                + "\nmonths=" + options.months() + "\nlast=" + options.last() + "\nslipShare=" + options.slipShare()
                + "\nonly=" + options.only().stream().sorted().toList() + "\n";
        try {
            Files.createDirectories(options.out());
            Files.writeString(options.out().resolve(MARKER), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write sample: " + options.out(), e);
        }
    }
}
