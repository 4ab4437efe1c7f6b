package dev.rapporteur.serve.guard;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** Multiplication of numbers of a sensible length: thirty squarings make one that takes hours. */
final class GuardedMultiply extends E_Multiply {
    private static final int DIGITS = 1000;

    GuardedMultiply(Expr left, Expr right) {
        super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        if (isLong(left) || isLong(right)) {
            throw new ExprEvalException("a number of more than " + DIGITS + " digits");
        }
        return super.eval(left, right);
    }

    private static boolean isLong(NodeValue value) {
        return value.isInteger()
                ? value.getInteger().bitLength() > DIGITS * 10 / 3
                : value.isDecimal() && value.getDecimal().precision() > DIGITS;
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new GuardedMultiply(left, right);
    }
}
