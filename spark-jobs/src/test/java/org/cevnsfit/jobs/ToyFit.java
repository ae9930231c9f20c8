package org.cevnsfit.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.detector.RecoilResponse;
import org.cevnsfit.detector.ResponseShift;
import org.cevnsfit.detector.TimeProfile;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ProductBackground;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.flux.NeutrinoSource;
import org.cevnsfit.flux.SourceComponent;
import org.cevnsfit.nuisance.NormPull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.Axis;
import org.cevnsfit.plan.EachExperiment;
import org.cevnsfit.plan.FitConfiguration;
import org.cevnsfit.plan.Resolution;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.target.NuclearSpin;
import org.cevnsfit.target.Nuclide;
import org.cevnsfit.target.Recoil;

/** A fit that is small and quick, on made-up counts: a line of neutrinos on one nuclide, six bins, one background. */
final class ToyFit {
    private ToyFit() {}

    /** Neutrinos of 30 MeV. */
    record Line() implements SourceComponent {
        private static final double ENERGY_MEV = 30;

        @Override
        public String name() {
            return "line";
        }

        @Override
        public Flavour flavour() {
            return Flavour.NU_MU;
        }

        @Override
        public double fluencePerCm2() {
            return 1e16;
        }

        @Override
        public void moments(double minimumEnergyMeV, double[] moments) {
            for (int n = 0; n < 3; n++) moments[n] = minimumEnergyMeV < ENERGY_MEV ? Math.pow(ENERGY_MEV, -n) : 0.0;
        }

        @Override
        public double maximumEnergyMeV() {
            return ENERGY_MEV;
        }

        @Override
        public double[] breakpointsMeV() {
            return new double[] {ENERGY_MEV};
        }
    }

    record Source() implements NeutrinoSource {
        @Override
        public List<SourceComponent> components() {
            return List.of(new Line());
        }
    }

    /** Perfect resolution. */
    record Boxes(double[] edgesKeV) implements RecoilResponse {
        @Override
        public int energyBins() {
            return edgesKeV.length - 1;
        }

        @Override
        public void probabilities(Recoil recoil, double recoilEnergyKeV, ResponseShift shift, double[] probability) {
            for (int b = 0; b < probability.length; b++) {
                boolean inside = edgesKeV[b] <= recoilEnergyKeV && recoilEnergyKeV < edgesKeV[b + 1];
                probability[b] = inside ? 1.0 : 0.0;
            }
        }

        @Override
        public double maximumRecoilKeV(Recoil recoil, ResponseShift shift) {
            return edgesKeV[edgesKeV.length - 1];
        }

        @Override
        public double minimumRecoilKeV(Recoil recoil, ResponseShift shift) {
            return edgesKeV[0];
        }
    }

    record Fractions(double early) implements TimeProfile {
        @Override
        public int timeBins() {
            return 2;
        }

        @Override
        public boolean shiftable() {
            return false;
        }

        @Override
        public void fractions(double shiftUs, double[] fraction, double[] first, double[] second) {
            fraction[0] = early;
            fraction[1] = 1 - early;
        }
    }

    static Experiment experiment() {
        double[] edgesKeV = {2, 5, 9, 14};
        return new Experiment(
                "toy",
                new Source(),
                List.of(new TargetShare(new Nuclide("X100", 45, 55, 1e5, 4.5, 4.7, 1.0, NuclearSpin.ZERO), 1e27)),
                new Boxes(edgesKeV),
                Map.of("line", new Fractions(0.6)),
                edgesKeV,
                new double[] {0, 1, 2},
                new double[] {25, 14, 31, 22, 33, 23},
                List.of(new ProductBackground("room", new double[] {10, 8, 6}, new Fractions(0.5))),
                Map.of(
                        "STD",
                        List.of(
                                new NormPull("flux", 0.1, -0.5, 0.5, List.of(Experiment.CEVNS), "toy"),
                                new NormPull("roomRate", 0.2, -0.9, 0.9, List.of("room"), "toy"))),
                Double.NaN,
                List.of(),
                List.of("toy citation"));
    }

    static FitModel model() {
        return FitModel.of(List.of(experiment()), Map.of("toy", "STD"), new ToyModel(), Normalisation.COMPUTED, false);
    }

    /** The toy and a second one with other counts, which share the nuisances; with the same scan of each. */
    static FitConfiguration pair(Path folder, int side, boolean pictures) {
        Experiment first = experiment();
        Experiment second = first.renamed("other").withObserved(new double[] {21, 12, 28, 23, 30, 27}, null);
        FitModel both = FitModel.of(
                List.of(first, second),
                Map.of("toy", "STD", "other", "STD"),
                new ToyModel(),
                Normalisation.COMPUTED,
                false);
        Scan plane = plane(side);
        Scan together = new Scan(
                plane.name(), plane.title(), both, plane.axes(), List.of(), plane.fixedCouplings(), plane.fixedShape());
        EachExperiment each = new EachExperiment(plane.name(), both.experimentNames());
        FitConfiguration fit = fit(
                folder,
                new TreeMap<>(Map.of("model", "pair")),
                pictures,
                together,
                each.alone(together, "toy"),
                each.alone(together, "other"));
        return new FitConfiguration(
                fit.name(),
                fit.description(),
                fit.scans(),
                List.of(each),
                fit.output(),
                fit.physics(),
                fit.resolved(),
                fit.inputs(),
                fit.citations());
    }

    /** Couplings (g, h) at a fixed mass. */
    static Scan plane(int side) {
        List<Axis> axes = List.of(
                Axis.spaced(ToyModel.G, false, -2.5, 0.6, side), Axis.spaced(ToyModel.H, false, -2.9, 2.9, side));
        return new Scan("plane", "couplings", model(), axes, List.of(), new double[2], mass(30));
    }

    /** Mass and coupling h, with g profiled; slices beyond the toy's range of masses fail. */
    static Scan masses(int masses, double largestMeV, int couplings) {
        List<Axis> axes = List.of(
                Axis.spaced(ToyModel.MASS, true, 10, largestMeV, masses),
                Axis.spaced(ToyModel.H, true, 0.1, 2.9, couplings));
        return new Scan("masses", "mediator", model(), axes, List.of("g"), new double[2], ShapePoint.nominal());
    }

    /** @return the same scan on an adaptive grid */
    static Scan adaptive(Scan scan) {
        return new Scan(
                scan.name(),
                scan.title(),
                scan.model(),
                scan.axes(),
                scan.profiled(),
                scan.fixedCouplings(),
                scan.fixedShape(),
                Resolution.ADAPTIVE);
    }

    static FitConfiguration fit(Path folder, Scan... scans) {
        SortedMap<String, String> physics = new TreeMap<>(Map.of("model", "toy"));
        return fit(folder, physics, scans);
    }

    static FitConfiguration fit(Path folder, SortedMap<String, String> physics, Scan... scans) {
        return fit(folder, physics, false, scans);
    }

    static FitConfiguration fit(Path folder, SortedMap<String, String> physics, boolean pictures, Scan... scans) {
        return new FitConfiguration(
                "toy",
                "made-up counts",
                List.of(scans),
                List.of(),
                new FitConfiguration.OutputSettings(folder, true, pictures, new double[] {0.6827, 0.90}, 0.01),
                physics,
                "{\"model\": \"toy\"}",
                List.of(),
                List.of("toy citation"));
    }

    private static ShapePoint mass(double massMeV) {
        return ShapePoint.nominal().with(ToyModel.MASS.name(), massMeV);
    }
}
