package org.tonghu.etl.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A child on the register, with everything that was typed about it.
 *
 * @param versions at least one, oldest first
 * @param leftOn first day off the register; {@link LocalDate#MAX} while on it
 */
record Child(
        Person person,
        Category category,
        LocalDate registeredOn,
        LocalDate leftOn,
        boolean hukou,
        List<Version> versions) {
    /** What was typed on a day. */
    record Version(LocalDate updatedOn, Place village, String risk, String guardianship, boolean agreement) {}

    boolean isRegistered(LocalDate day) {
        return !registeredOn.isAfter(day) && leftOn.isAfter(day);
    }

    /** The latest version typed by that day, or the first. */
    Version on(LocalDate day) {
        Version latest = versions.getFirst();
        for (Version version : versions) {
            if (!version.updatedOn().isAfter(day)) {
                latest = version;
            }
        }
        return latest;
    }

    /** The roster row as the office knows it on the day it sends its file. */
    Row row(LocalDate sent) {
        Version version = on(sent);
        return SampleTable.CHILDREN.row(
                person.id(),
                person.name(),
                category.word(),
                version.village().codeOn(sent),
                version.guardianship(),
                version.risk(),
                hukou,
                schooling(sent),
                version.agreement(),
                registeredOn,
                leftOn.isAfter(version.updatedOn()) ? "" : leftOn,
                version.updatedOn(),
                "");
    }

    private String schooling(LocalDate day) {
        int age = person.born().until(day).getYears();
        if (age < 3) {
            return "未入园";
        }
        if (age < 6) {
            return "幼儿园";
        }
        return age < 12 ? "小学" : age < 15 ? "初中" : hukou ? "高中" : "其他";
    }
}
