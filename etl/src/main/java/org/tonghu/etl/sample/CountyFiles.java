package org.tonghu.etl.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files of one county office. */
final class CountyFiles {
    /** What every table of a county is made from. */
    record Scene(County county, Profile profile, Window window, Chance chance) {}

    private final Scene scene;
    private final Office office;
    private final List<Spell> spells;

    CountyFiles(Scene scene, Office office) {
        this.scene = scene;
        this.office = office;
        spells = StaffHistory.of(
                scene.county(), scene.profile(), scene.window(), scene.chance().fork("staff"));
    }

    /** The county's staff; its prefecture and the province train some of them. */
    List<Spell> spells() {
        return spells;
    }

    void send(Plan plan) {
        Window window = scene.window();
        InstitutionRoster.send(plan.institutions().of(scene.county().place()), office, window);
        new StaffRoster(spells, scene.profile(), scene.chance().fork("roster")).send(office, window);
        CountyTrainings.send(scene, spells, office);
        FundLedger ledger = plan.lottery().county(scene.county(), scene.profile());
        ledger.send(office, window, scene.chance().fork("funds"));
        Purchases.send(scene, office);
        EvidenceFolder.send(scene, office);
        sendChildren(plan.quotas());
        office.sendWhatIsLeft(window.last());
    }

    private void sendChildren(Quotas quotas) {
        Chance chance = scene.chance().fork("children");
        List<Child> children = ChildHistory.of(scene.county(), quotas, scene.window(), chance);
        boolean resendsAll = chance.yes(0.12);
        boolean cuts = scene.profile().lag() == Lag.STALE_ROSTER;
        Optional<Chance> cutting = cuts ? Optional.of(chance.fork("cuts")) : Optional.empty();
        ChildRoster.send(children, office, scene.window(), new ChildRoster.Habit(resendsAll, cutting));
        Map<YearMonth, List<Row>> visits = VisitDiary.of(scene, spells, children);
        List<Row> sent = new ArrayList<>();
        for (YearMonth month : scene.window().months()) {
            sent.addAll(office.send(SampleTable.VISITS, month, visits.getOrDefault(month, List.of())));
        }
        CaseBook cases = new CaseBook(scene);
        cases.sendCases(children, office);
        cases.sendChecks(sent, office);
    }
}
