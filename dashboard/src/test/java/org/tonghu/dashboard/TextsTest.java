package org.tonghu.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("texts", language, NO_FALLBACK);
    }

    @Test
    void everyTextIsThereInChineseAndEnglish() {
        assertThat(texts(Locale.ENGLISH).keySet()).isEqualTo(texts(Locale.ROOT).keySet());
        texts(Locale.ROOT).keySet().forEach(key -> {
            assertThat(texts(Locale.ROOT).getString(key)).as(key).isNotEmpty();
            assertThat(texts(Locale.ENGLISH).getString(key)).as(key).isNotEmpty();
        });
    }

    /** Only texts with parameters are formats, in which an apostrophe is written twice. */
    @Test
    void aTextWithoutParametersWritesAnApostropheOnce() {
        for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            texts(language).keySet().stream()
                    .map(texts(language)::getString)
                    .filter(text -> !text.contains("{"))
                    .forEach(text -> assertThat(text).doesNotContain("''"));
        }
    }
}
