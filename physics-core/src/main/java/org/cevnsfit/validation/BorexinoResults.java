package org.cevnsfit.validation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.ElectronCouplings;
import org.cevnsfit.interaction.FormFactor;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.interaction.RecoilKinematics;
import org.cevnsfit.interaction.VectorCouplings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.nuisance.Pull;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.plan.Scan;
import org.cevnsfit.prediction.ExperimentPrediction;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.prediction.PartTemplates;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;
import org.cevnsfit.profile.Treatment;

/** Our numbers on Borexino phase II. */
final class BorexinoResults {
    private static final String NAME = "borexino-phase2";
    private static final String FIT = "borexino";
    private static final double EXPOSURE_D = 582.326; // of 100 t
    /** krypton-85 and bismuth-210 as the whole range of the published fit knows them */
    static final String CONSTRAINED = "nuisances.borexino-phase2 = CONSTRAINED";

    private static final double STEP = 0.03; // of a relative rate

    private final DeclaredFits fits;
    private final ElectromagneticResults moments;
    private final Experiment experiment;
    private final Map<String, Double> ratesPerDay;
    private final Scan rates;

    /** @param home project folder with conf and data */
    BorexinoResults(Path home) {
        this.fits = new DeclaredFits(home);
        this.moments = new ElectromagneticResults(home);
        this.experiment = ExperimentReader.read(home, NAME);
        this.ratesPerDay = rates(experiment);
        this.rates = fits.scan(FIT, "rates");
    }

    /** @return χ² of the Standard Model with every nuisance profiled */
    double chi2() {
        return standardModel(fits.scan(FIT, "sin2ThetaW")).chi2;
    }

    private static ProfilePoint standardModel(Scan scan) {
        double[] nominal = scan.model().nominalCouplings();
        Profiler profiler = scan.model().profiler(scan.fixedShape(), scan.treatment());
        ProfilePoint point = profiler.newPoint();
        profiler.profile(nominal, point);
        return point;
    }

    /** @return χ² of an effective magnetic moment [1e-11 µ_B] above that of the Standard Model */
    double riseOfMoment(double moment) {
        Scan scan = fits.scan(FIT, "mu-nu");
        double[] couplings = scan.fixedCouplings().clone();
        couplings[scan.model().couplings().indexOf(scan.axes().get(0).parameter())] = moment;
        Profiler profiler = scan.model().profiler(scan.fixedShape(), scan.treatment());
        ProfilePoint point = profiler.newPoint();
        profiler.profile(couplings, point);
        return point.chi2 - standardModel(scan).chi2;
    }

    /** @return expected counts in the analysed bins by component of the source, Standard Model */
    Map<String, double[]> spectra() {
        return spectra(experiment);
    }

    /** @return expected rates of all recoils, whatever their energy, by component of the source [1/(d 100 t)] */
    Map<String, Double> ratesPerDay() {
        return ratesPerDay;
    }

    private static Map<String, Double> rates(Experiment experiment) {
        Map<String, Double> rates = new LinkedHashMap<>();
        spectra(experiment.withResponse(new EveryRecoil(experiment.energyBins())))
                .forEach((component, counts) ->
                        rates.put(component, Arrays.stream(counts).sum() / EXPOSURE_D));
        return rates;
    }

    private static Map<String, double[]> spectra(Experiment experiment) {
        StandardModel model = new StandardModel(new PhysicsSettings(
                VectorCouplings.RADIATIVE,
                FormFactor.HELM,
                RecoilKinematics.SPIN_ZERO,
                true,
                ElectronCouplings.RADIATIVE));
        double[] nominal =
                model.couplings().stream().mapToDouble(p -> p.nominal()).toArray();
        Map<String, double[]> spectra = new LinkedHashMap<>();
        for (PartTemplates part : new ExperimentPrediction(experiment, List.of(), model, Normalisation.COMPUTED)
                .templates(ShapePoint.nominal(), new int[0], nominal)
                .parts()) {
            if (part.component().equals(Experiment.EVES)) {
                spectra.put(part.label().substring(Experiment.EVES.length() + 1), part.templates());
            }
        }
        return spectra;
    }

    /**
     * The rate that the spectrum measures relative to the Standard Model's, fluxes other than those of pp and ⁷Be constrained. The error is that of the parabola
     * through the best fit and two points beside it.
     *
     * @param nuisance ppRate or be7Rate
     */
    Measured rate(String nuisance) {
        ProfilePoint best = rates(new TreeMap<>());
        List<String> names = rates.model().nuisances().stream().map(Pull::name).toList();
        double value = best.nuisances[names.indexOf(nuisance)];
        double above = rates(new TreeMap<>(Map.of(nuisance, value + STEP))).chi2;
        double below = rates(new TreeMap<>(Map.of(nuisance, value - STEP))).chi2;
        double error = STEP / Math.sqrt(0.5 * (above + below) - best.chi2);
        return new Measured(value, error, error, best.chi2);
    }

    private ProfilePoint rates(SortedMap<String, Double> held) {
        double[] nominal = rates.model().nominalCouplings();
        Treatment treatment = new Treatment(List.of(), List.of(), nominal, List.of(), held, List.of());
        Profiler profiler = rates.model().profiler(rates.fixedShape(), treatment);
        ProfilePoint point = profiler.newPoint();
        profiler.profile(nominal, point);
        return point;
    }

    /** @return sin²θ_W */
    Measured weakMixingAngle(String... overrides) {
        return fits.measure(FIT, "sin2ThetaW", overrides);
    }

    /** @return upper limit on the moment common to all flavours, 90 % [1e-11 µ_B] */
    double momentLimit(String... overrides) {
        return moments.limit(FIT, "mu-nu", 31, overrides);
    }

    /** @return upper limit on the moment of one flavour alone, 90 % [1e-11 µ_B] */
    double momentLimitOf(String parameter, String... overrides) {
        String axis = "scans.mu-nue-nutau.axes = [{ parameter = " + parameter + ", from = 0, to = 12, points = 31 }]";
        return moments.limit(FIT, "mu-nue-nutau", 31, with(axis, overrides));
    }

    private static String[] with(String first, String... others) {
        String[] all = new String[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }
}
