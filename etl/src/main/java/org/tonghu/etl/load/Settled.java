package org.tonghu.etl.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tonghu.etl.keep.DatasetLoad;
import org.tonghu.etl.publish.Report.FileEntry;
import org.tonghu.etl.read.inbox.ReadFailure;

/** Deliveries all of which are either loaded or rejected. */
record Settled(Deliveries deliveries, Map<String, DatasetLoad> loads) {
    private static final Logger LOG = LoggerFactory.getLogger(Settled.class);

    /**
     * Loads deliveries. Where a file changes or vanishes meanwhile, it is rejected whole and the load begins anew without it:
     * what was written for the number of this edition is replaced, so that never half a file is kept.
     */
    static Settled load(Deliveries deliveries, Function<Deliveries, Map<String, DatasetLoad>> load) {
        Deliveries left = deliveries;
        while (true) {
            try {
                return new Settled(left, load.apply(left));
            } catch (Exception e) { // Spark throws checked ones undeclared
                Optional<ReadFailure> failure = ReadFailure.find(e);
                if (failure.isEmpty()) {
                    throw e;
                }
                LOG.warn("The load begins anew", e);
                left = left.rejecting(failure.get());
            }
        }
    }

    List<FileEntry> entries() {
        return deliveries.entries(loads);
    }
}
