package org.cevnsfit.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cevnsfit.error.InputException;
import org.cevnsfit.error.Suggestion;

/** A strict view on a section of a HOCON file: {@link #rejectUnknown()} fails on keys nobody read. Messages name file, line and key. */
public final class Settings {
    private final ConfigObject object;
    private final String path; // "" at the root
    private final TreeSet<String> known = new TreeSet<>();
    private final Map<String, Settings> children = new LinkedHashMap<>(); // a section read twice is one section

    private Settings(ConfigObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /** @return the settings of a resolved configuration */
    public static Settings of(Config config) {
        return new Settings(config.root(), "");
    }

    /** Reads and resolves one HOCON file. */
    public static Settings read(Path file) {
        return of(parse(file));
    }

    /** Parses a HOCON file and resolves its substitutions; a missing or malformed file is an {@link InputException}. */
    public static Config parse(Path file) {
        return HoconFile.parse(file);
    }

    /** @return keys of this section, sorted */
    public List<String> keys() {
        return new ArrayList<>(new TreeSet<>(object.keySet()));
    }

    public boolean has(String key) {
        known.add(key);
        ConfigValue value = object.get(key);
        return value != null && value.valueType() != ConfigValueType.NULL;
    }

    public String text(String key) {
        return value(key).text();
    }

    public String textOr(String key, String absent) {
        return has(key) ? text(key) : absent;
    }

    /** @return a finite number */
    public double number(String key) {
        return value(key).number();
    }

    public double numberOr(String key, double absent) {
        return has(key) ? number(key) : absent;
    }

    /** @return a finite number inside [lower, upper] */
    public double number(String key, double lower, double upper) {
        double number = number(key);
        if (number < lower || number > upper) {
            throw problem(
                    key, "found " + number + ", allowed is " + SettingValue.range(lower, upper), "correct the value");
        }
        return number;
    }

    /** @return a whole number inside [lower, upper] */
    public int integer(String key, int lower, int upper) {
        double number = number(key, lower, upper);
        if (number != Math.rint(number)) throw problem(key, "found " + number + ", a whole number is due", "round it");
        return (int) number;
    }

    public boolean flag(String key) {
        return value(key).flag();
    }

    public boolean flagOr(String key, boolean absent) {
        return has(key) ? flag(key) : absent;
    }

    /** @return the enum constant whose lower-case name with hyphens stands at the key */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return value(key).choice(type);
    }

    public <E extends Enum<E>> E choiceOr(String key, E absent) {
        return has(key) ? choice(key, absent.getDeclaringClass()) : absent;
    }

    /** @return the enum constants whose names stand in a list */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return value(key).list().stream().map(element -> element.choice(type)).toList();
    }

    /** @return true if a section { ... } stands at the key */
    public boolean isSection(String key) {
        return has(key) && object.get(key) instanceof ConfigObject;
    }

    public Settings section(String key) {
        return child(value(key).section(), full(key));
    }

    /** @return the section, or an empty one if the key is absent */
    public Settings sectionOrEmpty(String key) {
        return has(key) ? section(key) : child(ConfigFactory.empty().root().withOrigin(object.origin()), full(key));
    }

    /** @return the sections of a list [ { ... }, { ... } ] */
    public List<Settings> sections(String key) {
        List<Settings> sections = new ArrayList<>();
        for (SettingValue element : value(key).list()) {
            sections.add(child(element.section(), full(key) + "[" + sections.size() + "]"));
        }
        return sections;
    }

    public List<String> texts(String key) {
        return value(key).list().stream().map(SettingValue::text).toList();
    }

    public List<String> textsOr(String key, List<String> absent) {
        return has(key) ? texts(key) : absent;
    }

    /** @return finite numbers */
    public double[] numbers(String key) {
        return value(key).list().stream().mapToDouble(SettingValue::number).toArray();
    }

    /** @return the rows of a list of lists of finite numbers */
    public double[][] matrix(String key) {
        return value(key).list().stream()
                .map(row ->
                        row.list().stream().mapToDouble(SettingValue::number).toArray())
                .toArray(double[][]::new);
    }

    /** Fails on any key of this section or a section read from it that nobody asked for. */
    public void rejectUnknown() {
        for (String key : keys()) {
            if (known.contains(key)) continue;
            String hint = known.isEmpty()
                    ? "remove it"
                    : "did you mean '" + Suggestion.nearest(key, known) + "'? otherwise remove it";
            throw problem(key, "unknown key, allowed here are " + known, hint);
        }
        children.values().forEach(Settings::rejectUnknown);
    }

    /** @return an exception whose place is file, line and full key */
    public InputException problem(String key, String problem, String remedy) {
        return new InputException(place(key), problem, remedy);
    }

    /** @return file:line and full key, for messages */
    public String place(String key) {
        return new SettingsPlace(object, path).of(key);
    }

    /** @return all settings below this one as dotted keys, for manifests and hashes; sorted, free of file names and comments */
    public TreeMap<String, String> flattened() {
        TreeMap<String, String> flat = new TreeMap<>();
        object.toConfig()
                .entrySet()
                .forEach(e -> flat.put(e.getKey(), e.getValue().render(ConfigRenderOptions.concise())));
        return flat;
    }

    private SettingValue value(String key) {
        if (!has(key)) throw problem(key, "missing", "add the key to this section");
        return new SettingValue(object.get(key), place(key));
    }

    private Settings child(ConfigObject section, String childPath) {
        return children.computeIfAbsent(childPath, path -> new Settings(section, path));
    }

    private String full(String key) {
        return new SettingsPlace(object, path).full(key);
    }
}
