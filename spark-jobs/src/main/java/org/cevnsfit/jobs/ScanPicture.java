package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.cevnsfit.cluster.PointsSchema;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.report.Caption;
import org.cevnsfit.report.Picture;
import org.cevnsfit.report.PlanePicture;
import org.cevnsfit.report.ProfilePicture;
import org.cevnsfit.report.WrittenPicture;
import org.cevnsfit.surface.GridSurface;

/** Draws the surface of a scan beside its tables. */
final class ScanPicture {
    private ScanPicture() {}

    static WrittenPicture write(Scan scan, GridSurface surface, double[] confidenceLevels, Path folder) {
        List<Double> levels = DoubleStream.of(confidenceLevels).sorted().boxed().toList();
        boolean flat = surface.axes().stream().anyMatch(axis -> axis.size() < 2);
        if (flat || surface.dimension() > 2 || levels.isEmpty()) {
            return new WrittenPicture(
                    List.of(),
                    Optional.of("pictures show one or two axes of two points or more, at some confidence level"));
        }
        return picture(scan, surface, levels).write(folder, scan.name());
    }

    private static Picture picture(Scan scan, GridSurface surface, List<Double> levels) {
        Caption caption =
                new Caption(scan.title(), String.join(", ", scan.model().experimentNames()), nuisances(scan));
        OptionalDouble x = standardModel(scan.axes().get(0).parameter());
        if (surface.dimension() == 1) return new ProfilePicture(surface, caption, levels, x);
        OptionalDouble y = standardModel(scan.axes().get(1).parameter());
        Optional<PlanePicture.StandardModel> point = x.isPresent() && y.isPresent()
                ? Optional.of(new PlanePicture.StandardModel(x.getAsDouble(), y.getAsDouble()))
                : Optional.empty();
        return new PlanePicture(surface, caption, levels, point);
    }

    /** Couplings at their nominal values are the Standard Model; a shape parameter has no such value. */
    private static OptionalDouble standardModel(Parameter parameter) {
        boolean coupling = parameter.role() == Parameter.Role.COUPLING;
        return coupling ? OptionalDouble.of(parameter.nominal()) : OptionalDouble.empty();
    }

    /** Nuisances that are profiled, other parameters that are, nuisances that keep a value. */
    private static String nuisances(Scan scan) {
        List<String> names = scan.model().nuisances().stream()
                .filter(pull -> !PointsSchema.isAxis(scan, pull))
                .map(Pull::name)
                .filter(name -> !scan.fixedNuisances().containsKey(name))
                .toList();
        List<String> also = new ArrayList<>(scan.profiled());
        scan.profiledShapes().forEach(range -> also.add(range.name()));
        List<String> fixed = new ArrayList<>();
        scan.fixedNuisances().forEach((name, value) -> fixed.add(name + " = " + value));
        String text = names.isEmpty() && !(also.isEmpty() && fixed.isEmpty()) ? "none" : shortened(names);
        if (!also.isEmpty()) text += "  ·  also: " + shortened(also);
        return fixed.isEmpty() ? text : text + "  ·  fixed: " + shortened(fixed);
    }

    private static String shortened(List<String> names) {
        if (names.size() <= 4) return String.join(", ", names);
        return names.get(0) + " … " + names.get(names.size() - 1);
    }
}
