package org.tonghu.etl;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A command run in this process, and what it printed. */
public record Run(int exit, String out) {
    public static Run of(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            return new Run(Tonghu.run(arguments), bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }
}
