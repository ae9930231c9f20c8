package org.cevnsfit.detector;

import java.nio.file.Path;
import org.cevnsfit.settings.Settings;

/** The quenching models: {@code quenching.kind} in conf and how the section is read. */
public enum QuenchingKind {
    LINDHARD((section, folder) -> new LindhardQuenching(k(section), 0.0, protonNumber(section))),
    LINDHARD_OFFSET((section, folder) ->
            new LindhardQuenching(k(section), section.number("q0", 0, Double.MAX_VALUE), protonNumber(section))),
    LINEAR((section, folder) -> new LinearQuenching(
            section.number("a", Double.MIN_NORMAL, 1), section.number("b-per-keVnr", 0, Double.MAX_VALUE))),
    CONSTANT((section, folder) -> new LinearQuenching(section.number("value", Double.MIN_NORMAL, 1), 0.0)),
    POLYNOMIAL((section, folder) ->
            QuenchingPolynomial.read(folder.resolve(section.text("file")), section.textOr("set", "nominal"))),
    TABLE((section, folder) -> TabulatedQuenching.read(folder.resolve(section.text("file")), section.text("column"))),
    BETWEEN((section, folder) -> new QuenchingBetween(
            read(section.section("first"), folder),
            read(section.section("second"), folder),
            section.has("position") ? section.number("position", -1, 1) : 0.0));

    private final Reader reader;

    /** Reads a section and the tables it names. */
    @FunctionalInterface
    private interface Reader {
        QuenchingFactor read(Settings section, Path dataFolder);
    }

    QuenchingKind(Reader reader) {
        this.reader = reader;
    }

    /**
     * Reads the key {@code quenching} of a section {@code response}: a section with a kind, or the file of a polynomial beside {@code quenching-set}.
     *
     * @param dataFolder folder of the tables it names
     */
    public static QuenchingFactor ofResponse(Settings response, Path dataFolder) {
        if (response.isSection("quenching")) return read(response.section("quenching"), dataFolder);
        return QuenchingPolynomial.read(
                dataFolder.resolve(response.text("quenching")), response.textOr("quenching-set", "nominal"));
    }

    private static QuenchingFactor read(Settings section, Path dataFolder) {
        return section.choice("kind", QuenchingKind.class).reader.read(section, dataFolder);
    }

    private static double k(Settings section) {
        return section.number("k", Double.MIN_NORMAL, 1);
    }

    private static int protonNumber(Settings section) {
        return section.has("atomic-number") ? section.integer("atomic-number", 1, 118) : LindhardQuenching.GERMANIUM;
    }
}
