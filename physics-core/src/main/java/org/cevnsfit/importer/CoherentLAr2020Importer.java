package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/** COHERENT liquid argon, analysis A, arXiv:2003.10630 with the release arXiv:2006.12659: histograms summed over the pulse shape, and the efficiency. */
final class CoherentLAr2020Importer implements ReleaseImporter {
    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        Map<String, TableWriter> tables = LiquidArgonTables.of(releaseFolder);
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }
}
