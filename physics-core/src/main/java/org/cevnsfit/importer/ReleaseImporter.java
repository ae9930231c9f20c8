package org.cevnsfit.importer;

import java.nio.file.Path;
import java.util.List;

/** Turns the files of one data release into tables of the project's schema. */
public interface ReleaseImporter {
    /**
     * Reads everything before it writes anything, so a broken release leaves the tables as they were.
     *
     * @param releaseFolder folder of the release files
     * @param dataFolder folder that receives the tables, made if absent
     * @return the tables written
     */
    List<Path> write(Path releaseFolder, Path dataFolder);
}
