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
import org.cevnsfit.report.ExperimentSurface;
import org.cevnsfit.report.ParameterNotation;
import org.cevnsfit.report.Picture;
import org.cevnsfit.report.PlaneOverlay;
import org.cevnsfit.report.PlanePicture;
import org.cevnsfit.report.ProfileOverlay;
import org.cevnsfit.report.ProfilePicture;
import org.cevnsfit.report.WrittenPicture;
import org.cevnsfit.surface.GridSurface;

/** Draws the surface of a scan beside its tables. */
final class ScanPicture {
    private ScanPicture() {}

    /** @param alone surfaces of its experiments, empty if they were not scanned alone */
    static WrittenPicture write(
            Scan scan, GridSurface surface, List<ExperimentSurface> alone, double[] confidenceLevels, Path folder) {
        List<Double> levels = DoubleStream.of(confidenceLevels).sorted().boxed().toList();
        boolean flat = surface.axes().stream().anyMatch(axis -> axis.size() < 2);
        if (flat || surface.dimension() > 2 || levels.isEmpty()) {
            return new WrittenPicture(
                    List.of(),
                    Optional.of("pictures show one or two axes of two points or more, at some confidence level"));
        }
        WrittenPicture own = picture(scan, surface, levels).write(folder, scan.name());
        if (alone.isEmpty() || own.problem().isPresent()) return own;
        List<Path> files = new ArrayList<>(own.files());
        files.addAll(overlay(scan, surface, alone, levels)
                .write(folder, scan.name() + "-experiments")
                .files());
        return new WrittenPicture(files, Optional.empty());
    }

    private static Picture picture(Scan scan, GridSurface surface, List<Double> levels) {
        return surface.dimension() == 1
                ? new ProfilePicture(surface, caption(scan), levels, standardModel(scan, 0))
                : new PlanePicture(surface, caption(scan), levels, standardModelPoint(scan));
    }

    private static Picture overlay(Scan scan, GridSurface surface, List<ExperimentSurface> alone, List<Double> levels) {
        return surface.dimension() == 1
                ? new ProfileOverlay(surface, alone, caption(scan), levels, standardModel(scan, 0))
                : new PlaneOverlay(surface, alone, caption(scan), levels, standardModelPoint(scan));
    }

    private static Caption caption(Scan scan) {
        return new Caption(scan.title(), String.join(", ", scan.model().experimentNames()), nuisances(scan));
    }

    private static Optional<PlanePicture.StandardModel> standardModelPoint(Scan scan) {
        OptionalDouble x = standardModel(scan, 0);
        OptionalDouble y = standardModel(scan, 1);
        return x.isPresent() && y.isPresent()
                ? Optional.of(new PlanePicture.StandardModel(x.getAsDouble(), y.getAsDouble()))
                : Optional.empty();
    }

    /** Couplings at their nominal values are the Standard Model, shape parameters of the flux or not; another shape parameter has no such value. */
    private static OptionalDouble standardModel(Scan scan, int axis) {
        Parameter parameter = scan.axes().get(axis).parameter();
        boolean coupling = parameter.role() == Parameter.Role.COUPLING
                || scan.model().signal().sharedCouplings().contains(parameter.name());
        return coupling ? OptionalDouble.of(parameter.nominal()) : OptionalDouble.empty();
    }

    /** Nuisances that are profiled, other parameters that are, nuisances that keep a value. */
    private static String nuisances(Scan scan) {
        List<String> names = scan.model().nuisances().stream()
                .filter(pull -> !PointsSchema.isAxis(scan, pull))
                .map(Pull::name)
                .filter(name -> !scan.fixedNuisances().containsKey(name))
                .toList();
        List<String> also = new ArrayList<>();
        scan.profiled().forEach(name -> also.add(symbol(name)));
        scan.profiledShapes().forEach(range -> also.add(symbol(range.name())));
        List<String> fixed = new ArrayList<>();
        scan.fixedNuisances().forEach((name, value) -> fixed.add(name + " = " + value));
        String text = names.isEmpty() && !(also.isEmpty() && fixed.isEmpty()) ? "none" : shortened(names);
        if (!also.isEmpty()) text += "  ·  also: " + shortened(also);
        return fixed.isEmpty() ? text : text + "  ·  fixed: " + shortened(fixed);
    }

    private static String symbol(String parameter) {
        return ParameterNotation.of(parameter).markup();
    }

    private static String shortened(List<String> names) {
        if (names.size() <= 4) return String.join(", ", names);
        return names.get(0) + " … " + names.get(names.size() - 1);
    }
}
