package com.withampersand.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.withampersand.benchmarks.ProcessorTime;
import java.io.IOException;
import java.nio.file.Path;

/** The values of each iteration in a result of JMH, by metric, document, direction and candidate. */
final class JmhResults {
    static final String TIME = "time";
    static final String PROCESSOR_TIME = "processor time";
    static final String BYTES = "bytes";

    private JmhResults() {}

    static void read(Path file, Samples samples) throws IOException {
        for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
            String benchmark = result.path("benchmark").asText();
            String direction = benchmark.substring(benchmark.lastIndexOf('.') + 1);
            String document = result.path("params").path("document").asText();
            String candidate = result.path("params").path("candidate").asText();
            for (double time : iterations(result.path("primaryMetric"))) {
                samples.add(time, TIME, document, direction, candidate);
            }
            for (double time : iterations(result.path("secondaryMetrics").path(ProcessorTime.METRIC))) {
                samples.add(time, PROCESSOR_TIME, document, direction, candidate);
            }
            for (double bytes : iterations(result.path("secondaryMetrics").path("gc.alloc.rate.norm"))) {
                samples.add(bytes, BYTES, document, direction, candidate);
            }
        }
    }

    private static double[] iterations(JsonNode metric) {
        return metric.path("rawData")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
