package org.tonghu.etl.sample;

import java.time.LocalDate;

/** An invented person. */
record Person(String id, String name, boolean woman, LocalDate born) {
    String sex() {
        return woman ? "女" : "男";
    }
}
