package org.tonghu.warehouse.suppression;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Optimisation.State;
import org.ojalgo.optimisation.Variable;
import org.tonghu.warehouse.suppression.PublishedSystem.Bound;
import org.tonghu.warehouse.suppression.PublishedSystem.Component;
import org.tonghu.warehouse.suppression.PublishedSystem.Equation;
import org.tonghu.warehouse.suppression.PublishedSystem.Row;
import org.tonghu.warehouse.suppression.Widths.Part;

/** One component of what is published as a linear program: for each leaf and indicator what it has and what it lacks, both 0 or more. */
final class LinearProgram {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[][] numerators;
    private final Variable[][] lacking;

    LinearProgram(PublishedTable table, Component component) {
        int indicators = table.counted().size();
        numerators = new Variable[table.leaves()][];
        lacking = new Variable[table.leaves()][];
        for (int leaf : component.leaves()) {
            numerators[leaf] = variables(indicators);
            lacking[leaf] = variables(indicators);
            for (int i = 1; i < indicators; i++) {
                addCommon(leaf, i, table.sharesDenominator());
            }
        }
        component.equations().forEach(this::add);
        component.bounds().forEach(this::add);
    }

    private Variable[] variables(int indicators) {
        return IntStream.range(0, indicators)
                .mapToObj(i -> model.newVariable("x" + model.countVariables()).lower(0))
                .toArray(Variable[]::new);
    }

    /** The indicators of a leaf have one denominator, or one numerator. */
    private void addCommon(int leaf, int indicator, boolean sharesDenominator) {
        Expression same =
                model.newExpression("common" + model.countExpressions()).level(0);
        same.set(numerators[leaf][0], 1);
        same.set(numerators[leaf][indicator], -1);
        if (sharesDenominator) {
            same.set(lacking[leaf][0], 1);
            same.set(lacking[leaf][indicator], -1);
        }
    }

    private void add(Equation equation) {
        for (int i = 0; i < equation.rest().size(); i++) {
            Expression has = model.newExpression("has" + model.countExpressions())
                    .level(equation.rest().get(i).numerator());
            Expression lacks = model.newExpression("lacks" + model.countExpressions())
                    .level(equation.rest().get(i).lacking());
            for (int leaf : equation.unknown()) {
                has.set(numerators[leaf][i], 1);
                lacks.set(lacking[leaf][i], 1);
            }
        }
    }

    /** {@code 20 n ≥ from d} and, as all are whole, {@code 20 n ≤ to d - 1}; a rate has a denominator of 1 at least. */
    private void add(Bound bound) {
        BandShown band = new BandShown(bound.band(), 1);
        Count known = bound.row().known().get(bound.indicator());
        Expression least =
                model.newExpression("least" + model.countExpressions()).lower(1 - known.denominator());
        set(least, bound, 1, 1);
        Expression from = model.newExpression("from" + model.countExpressions())
                .lower(band.from() * known.denominator() - BandShown.PARTS * known.numerator());
        set(from, bound, BandShown.PARTS - band.from(), -band.from());
        if (!band.isLast()) {
            Expression to = model.newExpression("to" + model.countExpressions())
                    .upper(band.to() * known.denominator() - BandShown.PARTS * known.numerator() - 1);
            set(to, bound, BandShown.PARTS - band.to(), -band.to());
        }
    }

    private void set(Expression expression, Bound bound, long ofNumerator, long ofLacking) {
        for (int leaf : bound.row().unknown()) {
            expression.set(numerators[leaf][bound.indicator()], ofNumerator);
            expression.set(lacking[leaf][bound.indicator()], ofLacking);
        }
    }

    /**
     * The numbers of all leaves with which a part of a sum is least or most; empty where there is no most. Throws where what is
     * published contradicts itself.
     */
    Optional<Numbers> extreme(Row row, int indicator, Part part, boolean most) {
        model.getVariables().forEach(variable -> variable.weight(0));
        for (int leaf : row.unknown()) {
            if (part != Part.LACKING) {
                numerators[leaf][indicator].weight(1);
            }
            if (part != Part.NUMERATOR) {
                lacking[leaf][indicator].weight(1);
            }
        }
        Result result = most ? model.maximise() : model.minimise();
        if (result.getState() == State.UNBOUNDED) {
            return Optional.empty();
        }
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("Cannot audit what is published: a system of " + model.countVariables()
                    + " unknown counts is " + result.getState() + ", expected one with a solution");
        }
        return Optional.of(new Numbers(result));
    }

    /** Numbers for all leaves that agree with what is published. */
    final class Numbers {
        private final Result result;

        private Numbers(Result result) {
            this.result = result;
        }

        double of(Row row, int indicator, Part part) {
            double sum = row.known().get(indicator).part(part);
            for (int leaf : row.unknown()) {
                sum += part == Part.LACKING ? 0 : of(numerators[leaf][indicator]);
                sum += part == Part.NUMERATOR ? 0 : of(lacking[leaf][indicator]);
            }
            return sum;
        }

        private double of(Variable variable) {
            return result.doubleValue(model.indexOf(variable));
        }
    }
}
