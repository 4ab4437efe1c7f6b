package dev.rapporteur.serve.guard;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Refuses whatever of a query reaches beyond the dataset, before anything of it is optimized or run, and has the
 * remaining operations keep to the deadline. What is not known to be harmless is refused: ARQ loads any class of this
 * program whose name a query gives, and knows functions that wait, print, or read its settings.
 */
final class GuardedAlgebra extends TransformCopy {
    /** To be set in a query's context. */
    static final RewriteFactory FACTORY =
            context -> op -> Optimize.getFactory().create(context).rewrite(guarded(op));

    private static final String ARQ_FUNCTIONS = "http://jena.apache.org/ARQ/function#";
    private static final Set<String> HARMLESS =
            Set.of("localname", "namespace", "now", "min", "max", "pi", "e", "sqrt", "strlen", "sha1sum");

    /** The library of XPath, without what has another's pattern, makes text grow, or calls what it is told to. */
    private static final Pattern STANDARD = Pattern.compile("http://www\\.w3\\.org/2001/XMLSchema#[A-Za-z]+"
            + "|http://www\\.w3\\.org/2005/xpath-functions#"
            + "(?!matches|replace|concat|string-join|tokenize|apply|error|collation|format)[A-Za-z-]+"
            + "|http://www\\.w3\\.org/2005/xpath-functions/math#(?!pow|exp)[a-z0-9]+");

    /** Predicates that ARQ takes for calls, but for lists and the text index. */
    private static final Pattern CALL =
            Pattern.compile("(?i)java:.*|http://jena\\.(?:apache\\.org|hpl\\.hp\\.com)/ARQ/(?!list#).*");

    private GuardedAlgebra() {}

    private static Op guarded(Op op) {
        return Transformer.transform(new GuardedAlgebra(), new Expressions(), op);
    }

    @Override
    public Op transform(OpBGP op) {
        op.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
        return super.transform(op);
    }

    @Override
    public Op transform(OpTriple op) {
        checkPredicate(op.getTriple().getPredicate());
        return super.transform(op);
    }

    @Override
    public Op transform(OpPropFunc op, Op input) {
        checkPredicate(op.getProperty());
        return super.transform(op, input);
    }

    @Override
    public Op transform(OpProcedure op, Op input) {
        throw denied("procedures");
    }

    @Override
    public Op transform(OpService op, Op input) {
        throw denied("SERVICE");
    }

    private static void checkPredicate(Node predicate) {
        if (predicate.isURI() && CALL.matcher(predicate.getURI()).matches()) {
            throw denied("the property function <" + predicate.getURI() + ">");
        }
    }

    private static QueryDeniedException denied(String what) {
        return new QueryDeniedException("Not served here: " + Escaped.of(what, 200));
    }

    private static final class Expressions extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunction2 call, Expr left, Expr right) {
            return call instanceof E_Multiply ? new GuardedMultiply(left, right) : super.transform(call, left, right);
        }

        @Override
        public Expr transform(ExprFunctionN call, ExprList arguments) {
            if (call instanceof E_Call) {
                throw denied("CALL");
            }
            if (call instanceof E_Function named) {
                checkFunction(named.getFunctionIRI());
            }
            if (call instanceof E_Regex) {
                return GuardedRegex.of(arguments);
            }
            if (call instanceof E_StrReplace) {
                return GuardedReplace.of(arguments);
            }
            return call instanceof E_StrConcat ? new GuardedConcat(arguments) : super.transform(call, arguments);
        }

        private static void checkFunction(String iri) {
            boolean isArq = iri.startsWith(ARQ_FUNCTIONS) && HARMLESS.contains(iri.substring(ARQ_FUNCTIONS.length()));
            if (!isArq && !STANDARD.matcher(iri).matches()) {
                throw denied("the function <" + iri + ">");
            }
        }
    }
}
