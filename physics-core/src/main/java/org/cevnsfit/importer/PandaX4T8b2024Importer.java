package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.table.TableWriter;

/** PandaX-4T, 8B neutrinos, arXiv:2407.10892: the published counts as two bins. */
final class PandaX4T8b2024Importer implements ReleaseImporter {
    @Override
    public List<Path> write(Path releaseFolder, Path dataFolder) {
        PandaX4T8bNumbers numbers = PandaX4T8bNumbers.read(releaseFolder);
        Map<String, TableWriter> tables = new LinkedHashMap<>();
        tables.put(
                "counts.csv",
                PandaX4T8bNumbers.BINS.table(
                        List.of(PandaX4T8bNumbers.SOURCE, "observed events"),
                        "observed[counts]",
                        PandaX4T8bNumbers.each(s -> PandaX4T8bNumbers.plain(numbers.number("observed_events", s)))));
        tables.put(
                "background.csv",
                PandaX4T8bNumbers.BINS.table(
                        List.of(PandaX4T8bNumbers.SOURCE, "expected background"),
                        XenonTemplates.EXPECTED,
                        PandaX4T8bNumbers.each(
                                s -> PandaX4T8bNumbers.plain(numbers.number("expected_background", s)))));
        tables.put(
                "cevns.csv",
                PandaX4T8bNumbers.BINS.table(
                        List.of(
                                PandaX4T8bNumbers.SOURCE,
                                "Standard-Model expectation: fitted events, scaled from the fitted flux to 5.25e6 per cm2 s"),
                        XenonTemplates.EXPECTED,
                        PandaX4T8bNumbers.each(numbers::expected)));
        tables.put("response.csv", numbers.response());
        tables.forEach((name, table) -> table.write(dataFolder.resolve(name)));
        return tables.keySet().stream().map(dataFolder::resolve).toList();
    }
}
