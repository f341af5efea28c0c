package org.tonghu.etl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;

/** Does something to the inbox as soon as a load tells of a step: somebody else changes files while they are read. */
final class Meddler extends ByteArrayOutputStream {
    /** What it does, each time that the load tells of a step from then on. */
    interface Meddling {
        void meddle() throws IOException;
    }

    private final String step;
    private final Meddling meddling;

    private Meddler(String step, Meddling meddling) {
        this.step = step;
        this.meddling = meddling;
    }

    static Progress at(String step, Meddling meddling) {
        PrintStream out = new PrintStream(new Meddler(step, meddling), false, StandardCharsets.UTF_8);
        return new Progress(out, false, Pipeline.STEPS);
    }

    @Override
    public void flush() throws IOException {
        if (toString(StandardCharsets.UTF_8).contains(step)) {
            meddling.meddle();
        }
    }
}
