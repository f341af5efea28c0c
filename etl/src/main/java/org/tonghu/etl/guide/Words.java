package org.tonghu.etl.guide;

import java.util.List;
import java.util.Locale;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.indicator.Text;

/** The words of the guide in one language. */
record Words(Locale language) {
    static final Words ZH = new Words(Locale.ROOT);
    static final Words EN = new Words(Locale.ENGLISH);

    private static final List<String> FILE_RULES =
            List.of("kinds", "header", "sheets", "columns", "twice", "remarks", "again");
    private static final List<String> VALUE_RULES =
            List.of("empty", "dates", "numbers", "lists", "divisions", "identity");

    /** The text of a key below {@code guide.} */
    String say(String key, Object... arguments) {
        return Message.of("guide." + key, arguments).in(language);
    }

    String of(Text text) {
        return text.in(language);
    }

    boolean isChinese() {
        return equals(ZH);
    }

    /** Values in a row, e.g. 甲、乙. */
    String listed(List<String> values) {
        return String.join(isChinese() ? "、" : ", ", values);
    }

    /** Sentences without their stops in a row. */
    String joined(List<String> sentences) {
        return String.join(isChinese() ? "；" : "; ", sentences);
    }

    /** How files must look, a rule a line. */
    List<String> fileRules() {
        return FILE_RULES.stream().map(rule -> say("files." + rule)).toList();
    }

    /** How values must look, a rule a line. */
    List<String> valueRules() {
        return VALUE_RULES.stream().map(rule -> say("values." + rule)).toList();
    }
}
