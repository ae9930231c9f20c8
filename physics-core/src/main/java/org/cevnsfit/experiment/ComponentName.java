package org.cevnsfit.experiment;

import org.cevnsfit.settings.Settings;

/** Names of components and nuisances, which become words of configurations and columns of tables. */
final class ComponentName {
    private ComponentName() {}

    /** @return the key {@code name} of a section */
    static String read(Settings section) {
        String name = section.text("name");
        if (name.matches("[A-Za-z][A-Za-z0-9_-]{0,59}")) return name;
        throw section.problem(
                "name",
                "found '" + name + "', letters, digits, _ and - are allowed, at most 60, a letter in front",
                "rename it");
    }
}
