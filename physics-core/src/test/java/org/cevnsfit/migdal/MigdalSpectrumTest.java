package org.cevnsfit.migdal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.detector.QuenchingFactor;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.experiment.TargetShare;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.migdal.IonisationProbabilities.Shell;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.SignalModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigdalSpectrumTest {
    private static final Path TABLE = Path.of("src/test/resources/migdal/made-up-germanium.csv");
    private static final String REFERENCE_REACTOR =
            "flux.fission-fractions { U235 = 0.53, U238 = 0.08, Pu239 = 0.32, Pu241 = 0.07 }";
    private static final Experiment CONUS =
            ExperimentReader.read(ProjectHome.PATH, "conus-plus-2025", ConfigFactory.parseString(REFERENCE_REACTOR));
    private static final SignalModel STANDARD = SignalModel.of(new StandardModel(PhysicsSettings.standard()));

    private static double[] nominal(SignalModel model) {
        return model.couplings().stream().mapToDouble(Parameter::nominal).toArray();
    }

    private static RecoilRate rate(SignalModel model, double[] couplings) {
        return new RecoilRate(CONUS, model, couplings, ShapePoint.nominal());
    }

    private static MigdalSpectrum spectrum(RecoilRate rate, double referenceKeV) {
        QuenchingFactor quenching = CONUS.response().quenching().orElseThrow();
        return new MigdalSpectrum(CONUS, rate, quenching, referenceKeV);
    }

    /** Reference values of the recoil rate of CONUS+ in events per kg, day and keV. */
    @ParameterizedTest
    @CsvSource({"0.2, 251.08", "0.5, 39.435", "1, 3.3557", "1.5, 0.24444", "2, 0.0093750"})
    void recoilRateIsTheReferenceOne(double recoilKeV, double perKgDayKeV) {
        RecoilRate rate = rate(STANDARD, nominal(STANDARD));
        double sum = 0.0;
        for (TargetShare share : rate.nuclei()) sum += rate.perMeV(share, recoilKeV * 1e-3);
        assertEquals(1.0, sum * 1e-3 / 119.0 / perKgDayKeV, 3e-3);
    }

    /** 1/(2π) p ∫ dT dR/dT (m_e √(2T/m)/q_ref)² by the trapezoidal rule in ln T. */
    @Test
    void ionisedRecoilsAreThePlainIntegral() {
        RecoilRate rate = rate(STANDARD, nominal(STANDARD));
        Shell shell = IonisationProbabilities.read(TABLE).shells().get(0);
        double sum = 0.0;
        int steps = 3000;
        double low = 1e-7;
        double high = 3.1e-3;
        for (int i = 0; i <= steps; i++) {
            double t = low * Math.pow(high / low, (double) i / steps);
            for (TargetShare share : rate.nuclei()) {
                double momentum = 510.99895 * Math.sqrt(2.0 * t / share.target().massMeV());
                sum += rate.perMeV(share, t) * Math.pow(momentum / 0.511, 2) * t * Math.log(high / low) / steps;
            }
        }
        double plain = sum * shell.total() / (2.0 * Math.PI);
        assertEquals(1.0, spectrum(rate, 0.511).ionised(shell) / plain, 1e-3);
    }

    /** One electron energy: the counts are the recoils with Q_f T + E_e + B inside the bins, up to the resolution at their edge. */
    @Test
    void detectedEnergyIsTheSumOfRecoilElectronAndBinding() {
        RecoilRate rate = rate(STANDARD, nominal(STANDARD));
        MigdalSpectrum spectrum = spectrum(rate, 0.511);
        QuenchingFactor quenching = CONUS.response().quenching().orElseThrow();
        double inside = 0.0;
        double all = 0.0;
        for (double t = 1e-6; t < 3e-3; t += 1e-6) { // evenly in T, weighted with T as the probability is
            double ionising = 0.0;
            for (TargetShare share : rate.nuclei()) ionising += t * rate.perMeV(share, t);
            all += ionising;
            if (quenching.electronEquivalentKeVee(1e3 * t) + 0.1 + 0.15 < 0.35) inside += ionising;
        }
        double[] energies = {0.0999, 0.1, 0.1001};
        double[] line = {0.0, 1.0, 0.0};
        Shell shell = new Shell("inside", 0.15, energies, line);
        double seen = Arrays.stream(spectrum.counts(shell)).sum();
        assertEquals(inside / all, seen / spectrum.ionised(shell), 0.02);
        double above = Arrays.stream(spectrum.counts(new Shell("above", 0.60, energies, line)))
                .sum();
        assertTrue(above < 1e-9 * seen, above + " against " + seen);
    }

    @Test
    void probabilitiesGrowAsTheSquareOfTheMomentum() {
        RecoilRate rate = rate(STANDARD, nominal(STANDARD));
        Shell shell = IonisationProbabilities.read(TABLE).shells().get(1);
        double[] once = spectrum(rate, 0.511).counts(shell);
        double[] half = spectrum(rate, 0.2555).counts(shell);
        for (int b = 0; b < once.length; b++) assertEquals(4.0, half[b] / once[b], 1e-12);
    }

    /** Any model: without new couplings the Standard Model; doubled weak charge gives four times the counts. */
    @Test
    void everyInteractionModelHasItsSpectrum() {
        SignalModel model = SignalModel.of(new NonStandardInteractions(PhysicsSettings.standard()));
        double[] couplings = nominal(model);
        Shell shell = IonisationProbabilities.read(TABLE).shells().get(0);
        double standard = spectrum(rate(STANDARD, nominal(STANDARD)), 0.511).ionised(shell);
        assertEquals(1.0, spectrum(rate(model, couplings), 0.511).ionised(shell) / standard, 1e-12);
        List<String> names = model.couplings().stream().map(Parameter::name).toList();
        couplings[names.indexOf("eps_ee_uV")] = 0.1;
        double moved = spectrum(rate(model, couplings), 0.511).ionised(shell);
        assertTrue(moved < 0.7 * standard, "positive couplings oppose the weak charge: " + moved / standard);
    }
}
