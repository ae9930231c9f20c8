package org.cevnsfit.plan;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.settings.Overrides;
import org.cevnsfit.settings.Settings;

/**
 * The configuration of a calculator, a file such as those in {@code conf/calculators}. Every one may have a section {@code physics}; what it leaves out is as in
 * {@code conf/reference.conf}.
 *
 * @param home folder with conf/ and data/
 * @param name name of the calculation, folder of its products
 * @param description one sentence for people
 * @param settings all of it; keys that a calculator does not read are to be rejected by it
 * @param physics choices within the Standard Model
 */
public record CalculatorFile(Path home, String name, String description, Settings settings, PhysicsSettings physics) {
    private static final String PHYSICS = "physics";

    /**
     * @param home folder with conf/ and data/
     * @param file the calculator's own file
     * @param overrides texts key=value of the command line; a later one wins
     */
    public static CalculatorFile read(Path home, Path file, List<String> overrides) {
        Config reference = Settings.parse(home.resolve("conf").resolve("reference.conf"));
        Config defaults = reference.withOnlyPath(PHYSICS).withoutPath(PHYSICS + ".normalisation");
        Config own = Overrides.over(Settings.parse(file), overrides);
        Settings settings = Settings.of(own.withFallback(defaults)
                .root()
                .withOrigin(own.root().origin())
                .toConfig());
        return new CalculatorFile(
                home,
                name(settings),
                settings.textOr("description", ""),
                settings,
                PhysicsSettings.read(settings.section(PHYSICS)));
    }

    private static String name(Settings settings) {
        String name = settings.text("name");
        if (name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) return name;
        throw settings.problem(
                "name",
                "found '" + name + "', letters, digits and . _ - are allowed, at most 100, a letter or digit in front",
                "it names a folder: choose another");
    }

    /** @return every setting as a line, sorted: what a table of results says about where it comes from */
    public List<String> provenance() {
        List<String> lines = new ArrayList<>();
        settings.flattened().forEach((key, value) -> lines.add(key + " = " + value));
        return lines;
    }
}
