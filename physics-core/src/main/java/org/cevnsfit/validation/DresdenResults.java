package org.cevnsfit.validation;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.StandardModel;
import org.cevnsfit.parameter.ShapePoint;
import org.cevnsfit.prediction.Normalisation;
import org.cevnsfit.profile.FitModel;
import org.cevnsfit.profile.Prediction;
import org.cevnsfit.profile.ProfilePoint;
import org.cevnsfit.profile.Profiler;

/** Our numbers from the Dresden-II data. */
final class DresdenResults {
    private static final String NAME = "dresden-ii-2022";
    private static final String STD = "STD";

    /** Germanium quenching factors that fits choose from, as changes of the experiment's declaration. */
    enum Quenching {
        /** iron-filtered neutrons, arXiv:2102.10089 */
        FEF("{ kind = table, file = \"../shared/germanium-quenching.csv\", column = fef }"),
        /** photoneutrons, arXiv:2102.10089 */
        YBE("{ kind = table, file = \"../shared/germanium-quenching.csv\", column = ybe }"),
        /** Lindhard with k = 0.133 Z^(2/3) A^(−1/2) */
        LINDHARD("{ kind = lindhard, k = 0.157 }");

        private final String section;

        Quenching(String section) {
            this.section = section;
        }
    }

    /** The fission part of the spectrum of arXiv:1101.2663 alone, scaled to the published total flux, as in arXiv:2202.10829. */
    static final String FISSION_ONLY =
            "flux { spectrum = mueller, normalisation = published-total-fission-only, published-total-per-cm2-s = 4.8e13 }";

    /** Fission fractions of a typical reactor instead of the site's. */
    static final String TYPICAL_FISSIONS =
            "flux.fission-fractions { U235 = 0.53, U238 = 0.08, Pu239 = 0.32, Pu241 = 0.07 }";

    private final Path home;

    /** @param home project folder with conf and data */
    DresdenResults(Path home) {
        this.home = home;
    }

    /** The declaration with a quenching factor and further changes. */
    Experiment experiment(Quenching quenching, String... changes) {
        Config config = ConfigFactory.parseString("response.quenching = " + quenching.section);
        for (String change : changes) config = ConfigFactory.parseString(change).withFallback(config);
        return ExperimentReader.read(home, NAME, config);
    }

    /** Minimum of χ² of 130 bins with the Standard-Model signal, the seven nuisances of the background profiled. */
    double chi2(Quenching quenching) {
        return signal(quenching).expectedFit().chi2();
    }

    /** The same with a multiple of the signal of iron-filter quenching. */
    double chi2OfStrength(double strength) {
        return signal(Quenching.FEF).fitOf(strength).chi2();
    }

    /** The same without signal. */
    double chi2OfBackground() {
        return signal(Quenching.FEF).absentFit().chi2();
    }

    private CountedSignal signal(Quenching quenching) {
        return new CountedSignal(experiment(quenching), STD);
    }

    /** @return expected counts per day of a component in each bin, nominal nuisances */
    double[] perDay(String component, Quenching quenching, String... changes) {
        Experiment experiment = experiment(quenching, changes);
        InteractionModel model = new StandardModel(PhysicsSettings.standard());
        FitModel fit = FitModel.of(List.of(experiment), Map.of(NAME, STD), model, Normalisation.COMPUTED, false);
        Profiler profiler = fit.profiler(ShapePoint.nominal(), List.of(), List.of(), fit.nominalCouplings());
        ProfilePoint nominal = profiler.newPoint();
        System.arraycopy(fit.nominalCouplings(), 0, nominal.couplings, 0, nominal.couplings.length);
        Prediction prediction = profiler.prediction(nominal).get(0);
        double[] sum = new double[prediction.observed().length];
        prediction.parts().forEach((label, counts) -> {
            if (label.startsWith(component)) for (int b = 0; b < sum.length; b++) sum[b] += counts[b];
        });
        return sum;
    }

    /** @return CEvNS counts per day in all bins */
    double countsPerDay(Quenching quenching, String... changes) {
        return Arrays.stream(perDay(Experiment.CEVNS, quenching, changes)).sum();
    }
}
