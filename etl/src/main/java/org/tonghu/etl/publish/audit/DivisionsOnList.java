package org.tonghu.etl.publish.audit;

import java.util.Map;
import java.util.Optional;
import org.tonghu.etl.text.Message;

/** Every figure belongs to a division that is in scope on the list of its month. */
final class DivisionsOnList implements Check.Structural {
    @Override
    public String name() {
        return "divisions";
    }

    @Override
    public Optional<Message> fault(Candidate candidate) {
        return candidate.fault("audit.divisions", """
                select concat_ws(' ', f.indicator, f.level, f.code, f.month) as what
                from mart f
                left join edition_month m on m.month = f.month
                left join division d on d.list = m.list and d.level = f.level and d.code = f.code and d.in_scope
                where d.code is null
                """, Map.of());
    }
}
