package dev.rapporteur.serve;

import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.modify.UpdateEngine;
import org.apache.jena.sparql.modify.UpdateEngineFactory;
import org.apache.jena.sparql.modify.UpdateEngineMain;
import org.apache.jena.sparql.modify.UpdateEngineRegistry;
import org.apache.jena.sparql.modify.UpdateEngineWorker;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateVisitor;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.update.UpdateException;

/** SPARQL updates as always, but LOAD is refused: with it an editor could read this machine's files and network. */
final class UpdatesWithoutLoad implements UpdateEngineFactory {
    private static final Symbol REFUSE_LOAD = Symbol.create("https://w3id.org/rapporteur#refuseLoad");

    static {
        UpdateEngineRegistry.addFactory(new UpdatesWithoutLoad());
    }

    private UpdatesWithoutLoad() {}

    /** From now on, for all updates of this dataset. */
    static void of(Dataset dataset) {
        dataset.getContext().setTrue(REFUSE_LOAD);
    }

    @Override
    public boolean accept(DatasetGraph dataset, Context context) {
        return dataset.getContext().isTrue(REFUSE_LOAD);
    }

    @Override
    public UpdateEngine create(DatasetGraph dataset, Binding input, Context context) {
        return new UpdateEngineMain(dataset, input, context) {
            @Override
            protected UpdateVisitor prepareWorker() {
                return new Worker(datasetGraph, inputBinding, context);
            }
        };
    }

    private static final class Worker extends UpdateEngineWorker {
        Worker(DatasetGraph dataset, Binding input, Context context) {
            super(dataset, input, context);
        }

        @Override
        public void visit(UpdateLoad update) {
            throw new UpdateException("LOAD is not served here: send the data itself");
        }
    }
}
