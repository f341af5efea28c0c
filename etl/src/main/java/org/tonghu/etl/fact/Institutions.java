package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Column;

/** What the contract's words about institutions mean in rows. */
final class Institutions {
    static final String PROTECTION = "未成年人救助保护机构";
    static final String STREET_CHILDREN = "流浪未成年人救助保护机构";
    static final String STATION = "救助管理站";
    static final String GUIDANCE = "儿童福利指导中心";

    private Institutions() {}

    static Column is(String type) {
        return col("type").equalTo(type);
    }

    /** A flag that is not given counts as 否. */
    static Column yes(String flag) {
        return coalesce(col(flag), lit(false));
    }

    /** A legal-person centre, or a rescue station with a protection section. */
    static Column isRescue() {
        return is(PROTECTION).or(is(STATION).and(yes("protection_section")));
    }

    /** Does child-welfare work: not one for street children, and not a rescue station without a protection section. */
    static Column isEntity() {
        return not(is(STREET_CHILDREN).or(is(STATION).and(not(yes("protection_section")))));
    }
}
