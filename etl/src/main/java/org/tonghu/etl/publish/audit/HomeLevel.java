package org.tonghu.etl.publish.audit;

import org.tonghu.warehouse.division.DivisionKey;

/** Levels of the counties, prefectures and the province that rows belong to. */
final class HomeLevel {
    private HomeLevel() {}

    /** SQL for the level of a code; Pingtan's code stands for the county. */
    static String of(String code) {
        return "case when %s = '%s' then 'province' when %s like '____00000000' then 'prefecture' else 'county' end"
                .formatted(code, DivisionKey.FUJIAN.code(), code);
    }
}
