package org.tonghu.etl.sample;

import java.time.LocalDate;

/**
 * A person's time in one post.
 *
 * @param leftOn first day out of post; {@link LocalDate#MAX} while in it
 */
record Spell(
        Person person,
        Role role,
        Place place,
        String background,
        boolean fullTime,
        String mobile,
        LocalDate appointedOn,
        LocalDate leftOn,
        LocalDate enteredOn) {

    boolean isActive(LocalDate day) {
        return !appointedOn.isAfter(day) && leftOn.isAfter(day);
    }

    /** The roster row as the office knows it on the day it sends its file. */
    Row row(LocalDate sent, LocalDate confirmed) {
        return SampleTable.WORKERS.row(
                person.id(),
                person.name(),
                person.sex(),
                role.word(),
                place.codeOn(sent),
                background,
                fullTime ? "专职" : "兼职",
                appointedOn,
                leftOn.isAfter(sent) ? "" : leftOn,
                mobile,
                enteredOn,
                confirmed);
    }
}
