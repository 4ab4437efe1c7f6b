package dev.rapporteur.serve.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Literals as the functions of SPARQL take and give them. */
final class Texts {
    /** Characters that a text may grow to in a query. Longer is an error of the expression. */
    static final int LONGEST = 1024 * 1024;

    private Texts() {}

    static String of(String function, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    /** A pattern and perhaps flags, from their places among the arguments on. */
    static Pattern pattern(String function, List<NodeValue> arguments, int pattern, int flags) {
        String given = arguments.size() > flags ? of(function, arguments.get(flags)) : "";
        return RegexEngine.makePattern(function, of(function, arguments.get(pattern)), given);
    }

    /** Another text in the same language. */
    static NodeValue like(NodeValue original, String text) {
        Node node = original.asNode();
        String language = node.getLiteralLanguage();
        return NodeValue.makeNode(
                language.isEmpty()
                        ? NodeFactory.createLiteralDT(text, node.getLiteralDatatype())
                        : NodeFactory.createLiteralLang(text, language));
    }

    static void requireShort(long length) {
        if (length > LONGEST) {
            throw new ExprEvalException("a text longer than " + LONGEST + " characters");
        }
    }
}
