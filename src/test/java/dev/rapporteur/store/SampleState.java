package dev.rapporteur.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** What a dataset of sample articles is told by. */
final class SampleState {
    private SampleState() {}

    static Fingerprint of(int articles, int edition) {
        DatasetGraph quads = DatasetGraphFactory.create();
        new Writing(quads).of(Write.replacing(SampleQuads.articles(0, articles, edition)));
        return new QuadLines(quads).fingerprint();
    }
}
