package org.tonghu.warehouse.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.tonghu.warehouse.division.DivisionLevel;

public final class Catalogue {
    private static final String ALL = """
A01 prefecture_month with_regional_institution prefectures prefecture
A04 county_month with_rescue_institution counties county
A05 county_month with_entity counties county
A10 street_institution_month transformed institutions county
A16 county_month with_transfer_body with_transfer county
B01 village_month with_director villages village
B03 village_month directors_qualified directors village
B04 village_month directors_committee directors village
B05 township_month with_supervisor townships township
C05D director_rotation_month trained directors village
C05S supervisor_rotation_month trained supervisors township
C06D director_rotation_month topics_covered topics_due village
C06S supervisor_rotation_month topics_covered topics_due township
C07 appointment_month trained_before_duty appointees village
D03 spell_month fresh spells village
D07 child_period_month visited due village
G03 fund_month lottery_spent_children lottery_spent county
G06 fund_month children_spent children_allocated county
""";

    public static Catalogue bundled() {
        return new Catalogue();
    }

    public List<Indicator> indicators() {
        return Stream.of(ALL.strip().split("\n", -1))
                .map(l -> l.split(" ", -1))
                .map(w -> new Indicator(w[0], w[1], w[2], w[3], DivisionLevel.parse(w[4])))
                .toList();
    }
}
