package dev.rapporteur.serve.guard;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** REPLACE that keeps to the deadline, and makes no text longer than is allowed. */
final class GuardedReplace extends E_StrReplace {
    private GuardedReplace(Expr text, Expr pattern, Expr by, @Nullable Expr flags) {
        super(text, pattern, by, flags);
    }

    static Expr of(ExprList arguments) {
        return new GuardedReplace(
                arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String text = Texts.of("REPLACE", arguments.get(0));
        Matcher matcher = Texts.pattern("REPLACE", arguments, 1, 3).matcher(new TimedText(text));
        String replaced = replace(matcher, Texts.of("REPLACE", arguments.get(2)));
        return replaced.equals(text) ? arguments.get(0) : Texts.like(arguments.get(0), replaced);
    }

    /** As ARQ does it: of matches without characters only a first one counts. */
    private static String replace(Matcher matcher, String by) {
        StringBuilder replaced = new StringBuilder();
        try {
            for (boolean isFirst = true; matcher.find(); isFirst = false) {
                if (isFirst || matcher.start() < matcher.end()) {
                    matcher.appendReplacement(replaced, by);
                    Texts.requireShort(replaced.length());
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
        }
        return matcher.appendTail(replaced).toString();
    }

    @Override
    public Expr copy(ExprList arguments) {
        return of(arguments);
    }
}
