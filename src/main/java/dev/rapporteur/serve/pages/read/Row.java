package dev.rapporteur.serve.pages.read;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** One row of an answer. */
public record Row(Binding binding) {
    public Optional<Node> find(String column) {
        return Optional.ofNullable(binding.get(Var.alloc(column)));
    }

    /** What the query always binds. */
    public Node node(String column) {
        return find(column).orElseThrow(() -> new IllegalStateException("no ?" + column + " in " + binding));
    }

    public Optional<String> findText(String column) {
        return find(column).map(Row::words);
    }

    public String text(String column) {
        return words(node(column));
    }

    public int number(String column) {
        return findText(column).map(Integer::parseInt).orElse(0);
    }

    private static String words(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
