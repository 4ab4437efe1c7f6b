package dev.rapporteur.query;

import java.io.OutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;
import org.apache.jena.vocabulary.RDF;

/** A table in the vocabulary for result sets, row after row, with the same blank node labels every time. */
record TurtleTable(Table table) {

    void write(OutputStream out) {
        StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS, new Context());
        turtle.start();
        turtle.prefix("rs", ResultSetGraphVocab.getURI());
        Node answer = NodeFactory.createBlankNode("answer");
        add(turtle, answer, RDF.type.asNode(), ResultSetGraphVocab.ResultSet.asNode());
        for (String column : table.columns()) {
            add(turtle, answer, ResultSetGraphVocab.resultVariable.asNode(), NodeFactory.createLiteralString(column));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            write(turtle, answer, i + 1, table.rows().get(i));
        }
        turtle.finish();
    }

    private void write(StreamRDF turtle, Node answer, int number, Binding row) {
        Node solution = NodeFactory.createBlankNode("row" + number);
        add(turtle, answer, ResultSetGraphVocab.solution.asNode(), solution);
        add(turtle, solution, ResultSetGraphVocab.index.asNode(), integer(number));
        for (String column : table.columns()) {
            Node value = row.get(Var.alloc(column));
            if (value != null) {
                Node cell = NodeFactory.createBlankNode("row" + number + column);
                add(turtle, solution, ResultSetGraphVocab.binding.asNode(), cell);
                add(turtle, cell, ResultSetGraphVocab.variable.asNode(), NodeFactory.createLiteralString(column));
                add(turtle, cell, ResultSetGraphVocab.value.asNode(), value);
            }
        }
    }

    private static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static void add(StreamRDF turtle, Node subject, Node predicate, Node object) {
        turtle.triple(Triple.create(subject, predicate, object));
    }
}
