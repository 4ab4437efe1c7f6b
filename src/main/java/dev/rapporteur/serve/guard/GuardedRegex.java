package dev.rapporteur.serve.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** REGEX that keeps to the deadline. */
final class GuardedRegex extends E_Regex {
    private GuardedRegex(Expr text, Expr pattern, @Nullable Expr flags) {
        super(text, pattern, flags);
    }

    static Expr of(ExprList arguments) {
        return new GuardedRegex(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String text = Texts.of("REGEX", arguments.get(0));
        return NodeValue.booleanReturn(Texts.pattern("REGEX", arguments, 1, 2)
                .matcher(new TimedText(text))
                .find());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return of(arguments);
    }
}
