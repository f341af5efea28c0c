package org.tonghu.warehouse.suppression;

import java.util.Optional;
import org.tonghu.warehouse.value.RateBand;
import org.tonghu.warehouse.value.Value.Suppressed.Reason;

/**
 * What readers may see of one figure.
 *
 * @param indicator the id of the indicator or signal
 * @param cause why it is held back, for the operator's statistics alone: told to readers it would tell them too much
 * @param band what is shown instead, where it is banded
 * @param reason what readers are told where it is held back: the same word for what is small itself and for its complements
 */
public record Decision(
        String indicator,
        SumKey key,
        Status status,
        Optional<Cause> cause,
        Optional<RateBand> band,
        Optional<Reason> reason) {

    /** How much of it is shown. */
    public enum Status {
        SHOWN,
        BANDED,
        HELD
    }

    /** What made it held back or banded. */
    public enum Cause {
        /** It is small itself. */
        OWN,
        /** It would give away another by subtraction. */
        COMPLEMENT
    }

    static Decision shown(String indicator, SumKey key) {
        return new Decision(indicator, key, Status.SHOWN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Decision banded(String indicator, SumKey key, Cause cause, RateBand band) {
        return new Decision(indicator, key, Status.BANDED, Optional.of(cause), Optional.of(band), Optional.empty());
    }

    static Decision held(String indicator, SumKey key, Cause cause, Reason reason) {
        return new Decision(indicator, key, Status.HELD, Optional.of(cause), Optional.empty(), Optional.of(reason));
    }
}
