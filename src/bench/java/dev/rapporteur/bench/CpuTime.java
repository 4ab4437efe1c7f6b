package dev.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** CPU time of the whole process per operation: of all threads, with compiling and collecting garbage. */
public final class CpuTime implements InternalProfiler {
    /** Name of the result, which is in milliseconds per operation. */
    static final String NAME = "cpu";

    private static final double NANOS_PER_MILLI = 1e6;

    private long before;

    @Override
    public String getDescription() {
        return "CPU time of the process per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = (now() - before) / NANOS_PER_MILLI;
        return List.of(new ScalarResult(
                NAME, spent / result.getMetadata().getAllOps(), "ms/op", AggregationPolicy.AVG));
    }

    /** CPU nanoseconds of this process so far. */
    static long now() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
