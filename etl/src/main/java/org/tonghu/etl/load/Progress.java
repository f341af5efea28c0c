package org.tonghu.etl.load;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** Tells people how far long work is: a bar on a terminal, plain lines elsewhere. */
public final class Progress {
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean terminal;
    private final int steps;
    private int done;

    public Progress(PrintStream out, boolean terminal, int steps) {
        this.out = out;
        this.terminal = terminal;
        this.steps = steps;
    }

    /** Tells whoever started the command, beside its output. */
    public static Progress onConsole(int steps) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new Progress(System.err, terminal, steps);
    }

    /** Begins the next step. */
    public void step(String what) {
        done++;
        if (terminal) {
            int filled = Math.min(WIDTH, WIDTH * done / steps);
            out.printf("\r\u001b[K[%s%s] %d/%d %s", "█".repeat(filled), "░".repeat(WIDTH - filled), done, steps, what);
        } else {
            out.printf("[%d/%d] %s%n", done, steps, what);
        }
        out.flush();
    }

    /** Ends the bar, so that what is printed next has a line of its own. */
    public void end() {
        if (terminal) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
