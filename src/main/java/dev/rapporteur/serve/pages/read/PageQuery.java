package dev.rapporteur.serve.pages.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** A question of the pages, from the file of its name. Values are bound, and the answer has a greatest length. */
public final class PageQuery {
    private final Query query;

    private PageQuery(Query query) {
        this.query = query;
    }

    /** The query in {@code NAME.rq} beside this class. */
    public static PageQuery named(String name) {
        return read(name + ".rq");
    }

    /** A query of the catalogue. Variables that it gives can be bound as well as its parameters. */
    public static PageQuery canned(String name) {
        return read("/queries/" + name + ".rq");
    }

    private static PageQuery read(String file) {
        try (InputStream in = PageQuery.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path: the program is incomplete");
            }
            return new PageQuery(QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for some values of a variable only. */
    public PageQuery about(String variable, List<Node> nodes) {
        Var var = Var.alloc(variable);
        List<Binding> rows =
                nodes.stream().map(node -> BindingFactory.binding(var, node)).toList();
        Query narrowed = query.cloneQuery();
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(new ElementData(List.of(var), rows));
        pattern.addElement(query.getQueryPattern());
        narrowed.setQueryPattern(pattern);
        return new PageQuery(narrowed);
    }

    /** The rows from a number on, at most so many. */
    public List<Row> rows(Lookup lookup, Map<String, Node> values, int from, int most) {
        Query page = query.cloneQuery();
        page.setOffset(from);
        page.setLimit(most);
        QueryExecBuilder builder = QueryExec.dataset(lookup.dataset())
                .query(page)
                .timeout(lookup.limit().toMillis(), TimeUnit.MILLISECONDS);
        values.forEach(builder::substitution);
        try (QueryExec execution = builder.build()) {
            return execution.select().stream()
                    .map(binding -> new Row(binding.detach()))
                    .toList();
        }
    }
}
