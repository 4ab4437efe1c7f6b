package dev.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** The words of a dataset in Lucene: one entry for each triple that the configuration names. */
record TextIndex(DatasetGraphText quads) {

    /** The number of entries. */
    long entries() {
        return lucene().getIndexWriter().getDocStats().numDocs;
    }

    /** Whether each triple has its entry, and each entry its triple. */
    boolean isInStep() {
        return Txn.calculateRead(quads, () -> {
            try (IndexReader reader = DirectoryReader.open(lucene().getDirectory())) {
                return isInStep(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Makes all entries anew, in one transaction. */
    void rebuild() {
        Txn.executeWrite(quads, () -> replaceEntries(quads));
    }

    /** Makes all entries anew, for the triples that another dataset holds. They are seen after {@link #commit()}. */
    void prepare(DatasetGraph other) {
        Txn.executeRead(other, () -> replaceEntries(other));
        lucene().prepareCommit();
    }

    void commit() {
        lucene().commit();
    }

    /** Forgets what was not committed. */
    void rollback() {
        lucene().rollback();
    }

    private void replaceEntries(DatasetGraph dataset) {
        try {
            lucene().getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wanted(dataset).forEachRemaining(lucene()::addEntity);
    }

    private boolean isInStep(IndexReader reader) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        long wanted = 0;
        for (Iterator<Entity> entities = wanted(quads); entities.hasNext(); wanted++) {
            if (searcher.count(new TermQuery(identity(entities.next()))) == 0) {
                return false;
            }
        }
        return wanted == reader.numDocs();
    }

    /** What jena-text keeps in the uid field of an entry. */
    private Term identity(Entity entity) {
        Map.Entry<String, Object> text = entity.getMap().entrySet().iterator().next();
        return new Term(definition().getUidField(), entity.getChecksum(text.getKey(), String.valueOf(text.getValue())));
    }

    private Iterator<Entity> wanted(DatasetGraph dataset) {
        Iterator<Node> predicates = Iter.flatMap(
                definition().fields().iterator(),
                field -> definition().getPredicates(field).iterator());
        Iterator<Entity> entities = Iter.map(
                Iter.flatMap(predicates, predicate -> dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY)),
                quad -> TextQueryFuncs.entityFromQuad(definition(), quad));
        return Iter.removeNulls(entities);
    }

    private EntityDefinition definition() {
        return lucene().getDocDef();
    }

    private TextIndexLucene lucene() {
        return (TextIndexLucene) quads.getTextIndex();
    }
}
