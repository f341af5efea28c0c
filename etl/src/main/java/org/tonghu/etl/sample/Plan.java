package org.tonghu.etl.sample;

import java.util.List;

/** What is settled over the whole province before any office writes, so that a part is the same as in the whole. */
record Plan(List<County> counties, Profiles profiles, Quotas quotas, Lottery lottery, InstitutionPlan institutions) {
    static Plan of(Window window, Chance chance) {
        List<County> counties = Atlas.counties(window);
        Profiles profiles = Profiles.of(counties, chance.fork("profiles"));
        return new Plan(
                counties,
                profiles,
                Quotas.of(counties, chance.fork("quotas")),
                new Lottery(counties, chance.fork("lottery")),
                InstitutionPlan.of(counties, profiles, chance.fork("institutions")));
    }
}
