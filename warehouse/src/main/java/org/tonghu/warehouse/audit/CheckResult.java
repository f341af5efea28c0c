package org.tonghu.warehouse.audit;

import java.util.Optional;

/**
 * What a check of an edition came to.
 *
 * @param checkName its name, e.g. {@code overspent}
 * @param kind {@code structural} or {@code doubt}
 * @param blocks whether what it finds keeps an edition from being published
 * @param findings how many it found, of the units that the scope sees
 * @param acceptedBy the steward who released its findings; empty where nobody did
 * @param because the steward's reason
 */
public record CheckResult(
        String checkName,
        String kind,
        boolean blocks,
        long findings,
        Optional<String> acceptedBy,
        Optional<String> because) {}
