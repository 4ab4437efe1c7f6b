package dev.rapporteur.serve.pages.read;

import dev.rapporteur.rdf.Iris;
import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * What all pages are made from.
 *
 * @param background what they tell besides the dataset
 * @param limit how long a question to the dataset may take
 */
public record Site(Dataset dataset, Iris iris, Background background, Duration limit) {
    /** Looks at the dataset as it is at this moment. */
    public <T> T read(Function<Lookup, T> reading) {
        return Txn.calculateRead(
                dataset.asDatasetGraph(), () -> reading.apply(new Lookup(dataset.asDatasetGraph(), iris, limit)));
    }
}
