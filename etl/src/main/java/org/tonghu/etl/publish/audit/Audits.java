package org.tonghu.etl.publish.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.etl.text.Message;
import org.tonghu.warehouse.edition.Release;

/** Runs every check on what is about to be published. */
public final class Audits {
    private final Candidate candidate;
    private final AuditSettings settings;
    private final List<Release> offered;

    private Audits(Candidate candidate, AuditSettings settings, List<Release> offered) {
        this.candidate = candidate;
        this.settings = settings;
        this.offered = offered;
    }

    /** What a doubt came to. */
    private record Outcome(Check check, List<Finding> findings, boolean blocks, Optional<Release> release) {}

    /**
     * Writes what the checks came to into the edition; throws when one of them keeps it from being published.
     *
     * @param offered what a steward would let pass
     * @return what a steward did let pass: of those the ones whose checks found something
     */
    public static List<Release> run(Candidate candidate, AuditSettings settings, List<Release> offered) {
        return new Audits(candidate, settings, offered).run();
    }

    private List<Release> run() {
        Checks.STRUCTURAL.forEach(check -> check.fault(candidate).ifPresent(this::refuse));
        List<Outcome> outcomes = Checks.DOUBTS.stream().map(this::outcome).toList();
        outcomes.stream()
                .filter(outcome -> outcome.blocks() && outcome.release().isEmpty())
                .filter(outcome -> !outcome.findings().isEmpty())
                .forEach(outcome -> refuse(blocked(outcome)));
        write(outcomes);
        return outcomes.stream().flatMap(outcome -> outcome.release().stream()).toList();
    }

    private Outcome outcome(Check.Doubt check) {
        List<Finding> findings = check.findings(candidate, settings);
        Optional<Release> release = offered.stream()
                .filter(offer -> !findings.isEmpty() && offer.check().equals(check.name()))
                .findFirst();
        return new Outcome(check, findings, settings.block().contains(check.name()), release);
    }

    private void refuse(Message fault) {
        throw new AuditException(candidate.manifest().edition(), fault);
    }

    private static Message blocked(Outcome outcome) {
        Finding first = outcome.findings().getFirst();
        return Message.of(
                "audit.doubt",
                outcome.check().name(),
                outcome.findings().size(),
                first.unit(),
                first.sentence().zh(),
                first.sentence().en());
    }

    private void write(List<Outcome> outcomes) {
        Stream<Map<String, Object>> structural =
                Checks.STRUCTURAL.stream().map(check -> result(check.name(), "structural", true, 0));
        candidate
                .duck()
                .executeAll(
                        """
                insert into audit
                values (:check_name, :kind, :blocks, :findings, nullif(:accepted_by, ''), nullif(:because, ''))
                """,
                        Stream.concat(structural, outcomes.stream().map(Audits::result))
                                .toList());
        candidate
                .duck()
                .executeAll(
                        """
                insert into audit_finding values (:check_name, :severity, :dataset, :level, :code, :home, :month,
                    :figure, :against, :message_zh, :message_en)
                """,
                        outcomes.stream()
                                .flatMap(outcome -> outcome.findings().stream()
                                        .map(finding -> finding.row(outcome.check(), outcome.blocks())))
                                .toList());
    }

    private static Map<String, Object> result(Outcome outcome) {
        Map<String, Object> result = result(
                outcome.check().name(),
                "doubt",
                outcome.blocks(),
                outcome.findings().size());
        outcome.release().ifPresent(release -> {
            result.put("accepted_by", release.by());
            result.put("because", release.because());
        });
        return result;
    }

    private static Map<String, Object> result(String check, String kind, boolean blocks, long findings) {
        return new HashMap<>(Map.of(
                "check_name", check,
                "kind", kind,
                "blocks", blocks,
                "findings", findings,
                "accepted_by", "",
                "because", ""));
    }
}
