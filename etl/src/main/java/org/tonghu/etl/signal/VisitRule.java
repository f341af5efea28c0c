package org.tonghu.etl.signal;

import java.util.List;
import org.tonghu.warehouse.signal.Signal;

/** A rule over the visits of one worker in one month, in no order. */
interface VisitRule {
    Signal signal();

    Judgement judge(List<Visit> visits);
}
