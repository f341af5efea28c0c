package org.tonghu.etl.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void everyTextIsThereInChineseAndInEnglish() throws IOException {
        Properties chinese = texts("messages.properties");
        Properties english = texts("messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (Properties texts : List.of(chinese, english)) {
            assertThat(texts.values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources", file))) {
            texts.load(in);
        }
        return texts;
    }
}
