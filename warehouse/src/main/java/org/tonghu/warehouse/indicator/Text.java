package org.tonghu.warehouse.indicator;

import java.util.Locale;

/** A public text in Chinese and English. */
public record Text(String zh, String en) {
    public Text {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("Cannot make a text: zh “" + zh + "”, en “" + en + "”, expected both");
        }
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
