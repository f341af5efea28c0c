package org.tonghu.etl.signal;

import java.time.LocalDate;
import java.util.List;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/** S02: visits typed in on the last days of a month, days after they were made. Counted: visits. */
record TypedAtMonthEnd(Signal signal, int lastDays, int daysAfter) implements VisitRule {
    static TypedAtMonthEnd declared() {
        Signal signal = Signals.bundled().signal("S02");
        return new TypedAtMonthEnd(signal, signal.whole("last_days"), signal.whole("days_after"));
    }

    @Override
    public Judgement judge(List<Visit> visits) {
        List<Visit> flagged = visits.stream().filter(this::isLate).toList();
        return flagged.isEmpty()
                ? Judgement.none(visits.size())
                : Judgement.flagged(flagged.size(), visits.size(), flagged, flagged.size(), lastDays, daysAfter);
    }

    private boolean isLate(Visit visit) {
        return visit.day() <= visit.enteredDay() - daysAfter && isAtMonthEnd(visit.enteredOn());
    }

    private boolean isAtMonthEnd(LocalDate entered) {
        return entered.getDayOfMonth() > entered.lengthOfMonth() - lastDays;
    }
}
