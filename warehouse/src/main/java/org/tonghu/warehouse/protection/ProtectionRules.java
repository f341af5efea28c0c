package org.tonghu.warehouse.protection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;
import org.tonghu.warehouse.indicator.Indicator.OverMonths;
import org.tonghu.warehouse.signal.Signal;
import org.tonghu.warehouse.signal.Signals;

/**
 * Which figures are about children, and the smallest denominator that may be shown of each. An older edition is protected by the
 * rules in force and by its own, whichever is stricter.
 *
 * @param indicators those of the catalogue, in order of id
 * @param signals those of the signals
 */
public record ProtectionRules(List<ProtectedFigure> indicators, List<ProtectedFigure> signals) {
    /** Raised when what may be shown is decided in another way, so that editions are protected anew. */
    private static final int DECIDED_BY = 1;

    /** The rules of a set of declarations. */
    public static ProtectionRules of(Catalogue catalogue, Signals signals) {
        return new ProtectionRules(
                catalogue.indicators().stream()
                        .filter(Indicator::aboutChildren)
                        .map(ProtectionRules::of)
                        .toList(),
                signals.all().stream()
                        .filter(Signal::aboutChildren)
                        .map(ProtectionRules::of)
                        .toList());
    }

    private static ProtectedFigure of(Indicator indicator) {
        return new ProtectedFigure(
                indicator.id(),
                indicator.fact() + " " + indicator.denominator(),
                indicator.overMonths(),
                indicator.minimumDenominator());
    }

    private static ProtectedFigure of(Signal signal) {
        return new ProtectedFigure(signal.id(), signal.total(), OverMonths.LAST, signal.minimumDenominator());
    }

    /** The same, made stricter by the rules in force; what they do not know any more stays as it is. */
    public ProtectionRules under(ProtectionRules inForce) {
        return new ProtectionRules(stricter(indicators, inForce.indicators), stricter(signals, inForce.signals));
    }

    private static List<ProtectedFigure> stricter(List<ProtectedFigure> own, List<ProtectedFigure> inForce) {
        Stream<ProtectedFigure> raised = own.stream()
                .map(figure -> find(inForce, figure.id())
                        .map(other -> figure.withMinimum(Math.max(figure.minimum(), other.minimum())))
                        .orElse(figure));
        Stream<ProtectedFigure> more =
                inForce.stream().filter(figure -> find(own, figure.id()).isEmpty());
        return Stream.concat(raised, more).toList();
    }

    private static Optional<ProtectedFigure> find(List<ProtectedFigure> figures, String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** What tells these rules from others, in hexadecimal. */
    public String version() {
        try {
            String rules = DECIDED_BY + " " + this;
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash rules: this JDK lacks SHA-256", e);
        }
    }
}
