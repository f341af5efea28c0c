package org.tonghu.etl.publish.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.ledger.Homes;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.audit.AuditFinding;
import org.tonghu.warehouse.division.Divisions;

/**
 * A doubt about the data of a unit.
 *
 * @param level level of the unit, {@code code} its code on the list of the month or else on the newest
 * @param month first day of the month that is meant
 * @param figure what was found
 * @param against what it was held against
 * @param message key of the sentence; its arguments are the figure, what it is held against, the dataset's title and month
 */
record Finding(
        String dataset,
        String level,
        String code,
        LocalDate month,
        BigDecimal figure,
        BigDecimal against,
        String message) {

    /** Its sentence. */
    Message sentence() {
        return Message.of(
                message,
                figure,
                against,
                Contract.bundled().dataset(dataset).title().zh(),
                Contract.bundled().dataset(dataset).title().en(),
                month.toString().substring(0, 7));
    }

    /** What the unit is called. */
    String unit() {
        return new AuditFinding(
                        "",
                        dataset,
                        level,
                        code,
                        month,
                        sentence().zh(),
                        sentence().en())
                .unit(Divisions.bundled());
    }

    /** Its row in the edition, as named parameters. */
    Map<String, Object> row(Check check, boolean blocks) {
        Map<String, Object> row = new HashMap<>();
        row.put("check_name", check.name());
        row.put("severity", blocks ? "block" : "report");
        row.put("dataset", dataset);
        row.put("level", level);
        row.put("code", code);
        row.put("home", Homes.of(code));
        row.put("month", month);
        row.put("figure", figure);
        row.put("against", against);
        row.put("message_zh", sentence().zh());
        row.put("message_en", sentence().en());
        return row;
    }
}
