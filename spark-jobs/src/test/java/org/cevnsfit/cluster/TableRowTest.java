package org.cevnsfit.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;

class TableRowTest {
    @Test
    void twoThreadsReadASharedTextAtTheSameTime() throws Exception {
        Binary shared = TableRow.constant("CONVERGED");
        Callable<Integer> reader = () -> {
            int whole = 0;
            for (int i = 0; i < 2_000_000; i++)
                if (shared.getBytes().length == 9 && shared.getBytes()[0] == 'C') whole++;
            return whole;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> read : threads.invokeAll(List.of(reader, reader))) assertEquals(2_000_000, read.get());
        } finally {
            threads.shutdownNow();
        }
    }
}
