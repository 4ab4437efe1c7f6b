package dev.rapporteur.serve.guard;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
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
import org.jspecify.annotations.Nullable;

/**
 * SPARQL updates as always, but LOAD is refused, with which an editor could read this machine's files and network, and
 * each step keeps to the deadline of the request. ARQ's own time limit of updates has no effect.
 */
public final class GuardedUpdates implements UpdateEngineFactory {
    private static final Symbol GUARDED = Symbol.create("https://w3id.org/rapporteur#guarded");

    static {
        UpdateEngineRegistry.addFactory(new GuardedUpdates());
    }

    private GuardedUpdates() {}

    /** From now on, for all updates of this dataset. */
    public static void of(Dataset dataset) {
        dataset.getContext().setTrue(GUARDED);
    }

    @Override
    public boolean accept(DatasetGraph dataset, Context context) {
        return dataset.getContext().isTrue(GUARDED);
    }

    @Override
    public UpdateEngine create(DatasetGraph dataset, Binding input, Context context) {
        return new UpdateEngineMain(dataset, input, context) {
            @Override
            protected UpdateVisitor prepareWorker() {
                return new Worker(new TimedDataset(datasetGraph), inputBinding, context);
            }
        };
    }

    private static final class Worker extends UpdateEngineWorker {
        private final TimedDataset timed;

        Worker(TimedDataset dataset, Binding input, Context context) {
            super(dataset, input, context);
            this.timed = dataset;
        }

        @Override
        public void visit(UpdateLoad update) {
            throw new UpdateException("LOAD is not served here: send the data itself");
        }

        @Override
        @SuppressWarnings("removal") // as in ARQ itself, which has nothing else for this yet
        protected Iterator<Binding> evalBindings(
                @Nullable Query query, DatasetGraph dataset, @Nullable Binding input, Context context) {
            if (query == null) {
                return super.evalBindings(query, dataset, input, context);
            }
            QueryExecDatasetBuilder builder = QueryExecDatasetBuilder.create()
                    .dataset(dataset == timed ? timed.getWrapped() : dataset)
                    .query(query)
                    .context(context)
                    .set(ARQConstants.sysOptimizerFactory, GuardedAlgebra.FACTORY);
            QueryExec exec = input == null
                    ? builder.build()
                    : builder.initialBinding(input).build();
            Deadline.current().ifPresent(end -> end.whenOver(exec::abort));
            return exec.select();
        }
    }

    /** Checks the time at each quad that comes or goes. */
    private static final class TimedDataset extends DatasetGraphWrapper {
        TimedDataset(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public void add(Quad quad) {
            Deadline.checkCurrent();
            super.add(quad);
        }

        @Override
        public void add(Node graph, Node subject, Node predicate, Node object) {
            Deadline.checkCurrent();
            super.add(graph, subject, predicate, object);
        }

        @Override
        public void delete(Quad quad) {
            Deadline.checkCurrent();
            super.delete(quad);
        }

        @Override
        public void delete(Node graph, Node subject, Node predicate, Node object) {
            Deadline.checkCurrent();
            super.delete(graph, subject, predicate, object);
        }
    }
}
