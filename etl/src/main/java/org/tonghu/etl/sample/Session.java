package org.tonghu.etl.sample;

import java.time.LocalDate;

/**
 * A training session.
 *
 * @param level 省级, 市级 or 县级
 * @param organiser code of the civil-affairs office that holds it
 * @param mode 集中, 直播 or 自学
 * @param topics separated by 、
 */
record Session(
        String title,
        String level,
        String organiser,
        String mode,
        LocalDate starts,
        LocalDate ends,
        int hours,
        String topics) {

    /** The row of somebody on the list of another session. */
    Row withList(String number, Row other) {
        return SampleTable.TRAININGS.row(
                number,
                title,
                level,
                organiser,
                mode,
                starts,
                ends,
                hours,
                topics,
                other.cell("学员身份证号"),
                other.cell("出勤"),
                other.cell("考核结果"));
    }

    Row row(String number, Person person, boolean attended, String result) {
        return SampleTable.TRAININGS.row(
                number, title, level, organiser, mode, starts, ends, hours, topics, person.id(), attended, result);
    }
}
