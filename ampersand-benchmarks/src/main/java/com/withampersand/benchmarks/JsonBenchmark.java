package com.withampersand.benchmarks;

import com.withampersand.benchmarks.candidates.Candidate;
import com.withampersand.benchmarks.candidates.CandidateName;
import com.withampersand.benchmarks.documents.DocumentFiles;
import com.withampersand.benchmarks.documents.DocumentName;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/** Bytes to objects and objects to bytes. Each pair of document and candidate runs in processes of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
    /** What is read and written. */
    @Param({"installation", "connections", "webhook", "list", "configured", "salesforce"})
    public String document = "";

    /** Who reads and writes. */
    @Param({"ours", "openapi", "records", "avaje", "floor"})
    public String candidate = "";

    private byte[] bytes = {};
    private Candidate subject = Candidate.NONE;
    private Object value = "";

    /** Reads the document from its file, so that nothing but the candidate warms up the code under test. */
    @Setup
    public void setUp(BenchmarkParams benchmark, Blackhole blackhole) {
        DocumentName name = DocumentName.of(document);
        bytes = DocumentFiles.read(name);
        subject = CandidateName.of(candidate).reading(name);
        value = subject.decode(bytes);
        boolean decoding = benchmark.getBenchmark().endsWith(".decode");
        new WarmUp(blackhole).run(decoding ? this::decode : this::encode);
    }

    /** Bytes to objects. */
    @Benchmark
    public Object decode() {
        return subject.decode(bytes);
    }

    /** Objects to bytes. */
    @Benchmark
    public byte[] encode() {
        return subject.encode(value);
    }
}
