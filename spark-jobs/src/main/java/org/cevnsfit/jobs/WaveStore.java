package org.cevnsfit.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.cevnsfit.cluster.Tables;
import org.cevnsfit.plan.ScanPlan;
import org.cevnsfit.plan.WavePlan;

/** The finished waves of a scan: their tables below {@code points}, their records below {@code waves}. */
final class WaveStore {
    private final Path points;
    private final Path records;
    private final Configuration hadoop;

    WaveStore(Path scanFolder, Configuration hadoop) {
        this.points = scanFolder.resolve("points");
        this.records = scanFolder.resolve("waves");
        this.hadoop = hadoop;
        try {
            Files.createDirectories(points);
            Files.createDirectories(records);
        } catch (IOException e) {
            throw Tables.unwritable(scanFolder, e);
        }
    }

    /** @return folder of one wave's table, a partition of the table of all points */
    Path folder(WavePlan.Wave wave) {
        return points.resolve(String.format(Locale.ROOT, "wave=%05d", wave.index()));
    }

    /** @return has a run recorded this wave, whatever became of its table */
    boolean recorded(WavePlan.Wave wave) {
        return Files.exists(recordFile(wave));
    }

    /** @return the record of a wave whose table is complete; empty if the wave must be computed */
    Optional<WaveRecord> finished(WavePlan.Wave wave, ScanPlan plan) {
        if (!recorded(wave)) return Optional.empty();
        WaveRecord record = JsonFile.read(recordFile(wave), WaveRecord.class);
        boolean sameBlocks = record.firstBlock() == wave.firstBlock() && record.endBlock() == wave.endBlock();
        long due = plan.points(wave.firstBlock(), wave.endBlock());
        boolean whole = sameBlocks
                && record.rows() == due
                && Files.exists(folder(wave).resolve("_SUCCESS"))
                && rowsInFiles(wave) == due;
        return whole ? Optional.of(record) : Optional.empty();
    }

    /** Removes whatever an interrupted run left of a wave. */
    void discard(WavePlan.Wave wave) {
        Tables.delete(recordFile(wave));
        Tables.delete(folder(wave));
    }

    void finish(WavePlan.Wave wave, WaveRecord record) {
        JsonFile.write(recordFile(wave), record);
    }

    private Path recordFile(WavePlan.Wave wave) {
        return records.resolve(String.format(Locale.ROOT, "%05d.json", wave.index()));
    }

    private long rowsInFiles(WavePlan.Wave wave) {
        try (Stream<Path> entries = Files.list(folder(wave))) {
            List<Path> files =
                    entries.filter(file -> file.toString().endsWith(".parquet")).toList();
            long rows = 0;
            for (Path file : files) rows += rowsInFile(file);
            return rows;
        } catch (IOException | RuntimeException e) { // no table: a footer cut short is a RuntimeException of Parquet
            return -1;
        }
    }

    private long rowsInFile(Path file) throws IOException {
        HadoopInputFile input = HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), hadoop);
        try (ParquetFileReader reader = ParquetFileReader.open(input)) {
            return reader.getRecordCount();
        }
    }
}
