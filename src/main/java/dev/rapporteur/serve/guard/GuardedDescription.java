package dev.rapporteur.serve.guard;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** DESCRIBE that ends in time, and once there is more than an answer may have. */
final class GuardedDescription implements DescribeHandler {
    private final DescribeHandler handler = new DescribeBNodeClosure();
    private final int most;
    private @Nullable Model described;

    private GuardedDescription(int most) {
        this.most = most;
    }

    /** From now on, for the whole program. */
    static void install(int most) {
        DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
        registry.clear();
        registry.add(() -> new GuardedDescription(most));
    }

    @Override
    public void start(Model into, Context context) {
        described = into;
        handler.start(into, context);
    }

    /** @throws QueryCancelledException if time is up */
    @Override
    public void describe(Resource resource) {
        Deadline.checkCurrent();
        if (described == null || Deadline.current().isEmpty() || described.size() <= most) {
            handler.describe(resource);
        }
    }

    @Override
    public void finish() {
        handler.finish();
    }
}
