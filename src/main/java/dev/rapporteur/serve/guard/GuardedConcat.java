package dev.rapporteur.serve.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT that makes no text longer than is allowed: thirty doublings of ten characters fill the memory. */
final class GuardedConcat extends E_StrConcat {
    GuardedConcat(ExprList arguments) {
        super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        Texts.requireShort(arguments.stream()
                .mapToLong(argument -> Texts.of("CONCAT", argument).length())
                .sum());
        return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new GuardedConcat(arguments);
    }
}
