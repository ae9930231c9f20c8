package org.cevnsfit.likelihood;

import java.util.Arrays;
import java.util.List;
import org.cevnsfit.prediction.ExperimentTemplates;
import org.cevnsfit.prediction.PartTemplates;

/**
 * −2 ln λ of one experiment (Poisson or Gaussian bins, without pull terms) as a function of its local parameters: its nuisances, then the profiled
 * couplings. Gradient and Hessian are analytic. Owns its work arrays: not thread safe, no allocation after construction.
 */
public final class ExperimentLikelihood {
    private final ExperimentTemplates whole;
    private final ExperimentTemplates templates; // the same in the bins that are needed
    private final int nE;
    private final int nT;
    private final int pulls;
    private final int parameters;
    private final List<PartBlock> blocks; // all
    private final MovingCounts moving; // of those that more than norms move
    private final SteadyRows steady;
    private final SpectrumBlock[] spectra;
    private final double[] mu;
    private final double[] referenceMu;
    private final BinTerms terms;
    private final double[] slopeWeight; // ∂(χ²/2)/∂μ
    private final double[] rootWeight; // √(∂²(χ²/2)/∂μ²)
    private final double[] scaled; // rootWeight ∂μ/∂x, shape [parameters × bins]
    private final int[] cells; // preferred on a node, of each nuisance of straight lines
    private double shift;
    private boolean contracted;

    /**
     * @param templates templates of the slice
     * @param profiled number of profiled couplings, the last ones of the free couplings
     */
    public ExperimentLikelihood(ExperimentTemplates templates, int profiled) {
        this(templates, EventBins.of(templates), profiled);
    }

    private ExperimentLikelihood(ExperimentTemplates whole, ExperimentTemplates templates, int profiled) {
        this.whole = whole;
        this.templates = templates;
        nE = templates.energyBins();
        nT = templates.timeBins();
        pulls = templates.pulls().size();
        parameters = pulls + profiled;
        cells = new int[pulls];
        blocks = PartBlocks.of(templates.parts(), nE, profiled, cells);
        List<PartBlock> still = blocks.stream().filter(block -> block.steady).toList();
        steady = new SteadyRows(still, new TimeGroups(templates.parts(), still, nT), nE, nT);
        spectra = templates.spectra().stream().map(SpectrumBlock::new).toArray(SpectrumBlock[]::new);
        moving = moving(blocks.stream().filter(block -> !block.steady).toList());
        mu = new double[nE * nT];
        referenceMu = new double[nE * nT];
        terms = BinTerms.of(templates);
        slopeWeight = new double[nE * nT];
        rootWeight = new double[nE * nT];
        scaled = new double[parameters * nE * nT];
    }

    private MovingCounts moving(List<PartBlock> some) {
        int time = templates.time();
        TimeGroups times = new TimeGroups(templates.parts(), some, nT);
        CurvatureTerms curvature = new CurvatureTerms(times, parameters, pulls, time, nE, nT);
        boolean nodes = templates.parts().stream().anyMatch(part -> !part.smooth());
        return nodes && nT == 1 && time < 0
                ? new OneTimeBin(some, times, pulls, nE, curvature)
                : new SeveralTimeBins(some, times, parameters, templates, curvature);
    }

    /** @return the templates it was made from, with all bins */
    public ExperimentTemplates templates() {
        return whole;
    }

    /** @return number of bins that are computed, see {@link EventBins} */
    int bins() {
        return mu.length;
    }

    /** @return the same likelihood with every bin of its own, for predictions */
    ExperimentLikelihood withAllBins() {
        return whole == templates ? this : new ExperimentLikelihood(whole, whole, parameters - pulls);
    }

    /** @return number of local parameters: nuisances, then profiled couplings */
    public int parameters() {
        return parameters;
    }

    /** Applies the free couplings θ; must precede {@link #chi2} and {@link #derivatives} whenever θ changes. */
    public void contract(double[] theta) {
        for (int i = 0; i < blocks.size(); i++) {
            PartBlock block = blocks.get(i);
            if (block.coupled || !contracted) block.contract(theta);
        }
        steady.refresh(!contracted);
        contracted = true;
    }

    /** On a node of a nuisance of straight lines slopes are those of the cell above, or of the cell between {@code lower} and the node. */
    void preferCell(int nuisance, int lower) {
        cells[nuisance] = lower;
    }

    /** @return −2 ln λ at the local parameters x; +∞ outside the domain */
    public double chi2(double[] x) {
        predict(x, false);
        return terms.chi2(mu);
    }

    /** Makes the prediction at x the reference of {@link #change}. */
    public void reference(double[] x) {
        predict(x, false);
        System.arraycopy(mu, 0, referenceMu, 0, mu.length);
    }

    /** @return the change of −2 ln λ from the reference to x, good to about 1e-4; +∞ outside the domain */
    public double change(double[] x) {
        predict(x, false);
        return terms.change(mu, referenceMu);
    }

    /** @return expected counts of the last call in the bins that are computed, shape [nE × nT]; the array belongs to this object */
    public double[] expected() {
        return mu;
    }

    /**
     * Expected counts that go with one monomial of the profiled couplings, without the monomial's value. Leaves the couplings unapplied.
     *
     * @param theta free couplings; of these only the scanned ones matter
     * @param powers of the profiled couplings; not all zero
     */
    void isolated(double[] theta, double[] x, int[] powers, double[] out) {
        for (PartBlock block : blocks) if (block.coupled) block.isolate(theta, null);
        predict(x, false);
        System.arraycopy(mu, 0, out, 0, mu.length);
        for (PartBlock block : blocks) if (block.coupled) block.isolate(theta, powers);
        predict(x, false);
        for (int b = 0; b < mu.length; b++) out[b] = mu[b] - out[b];
    }

    /** @return (∂χ²/∂μ)/2 per bin at the last {@link #derivatives}; the array belongs to this object */
    double[] slopeWeights() {
        return slopeWeight;
    }

    /** @return √(∂²χ²/∂μ² / 2) per bin at the last {@link #derivatives} */
    double[] rootWeights() {
        return rootWeight;
    }

    /** @return ∂μ/∂x times the root weights at the last {@link #derivatives}, shape [parameters × bins] */
    double[] scaledSlopes() {
        return scaled;
    }

    /** Expected counts of one part at the parameters of the last call in the bins that are computed, added to {@code out}. */
    public void addPart(int part, double[] out) {
        PartTemplates templatesOfPart = templates.parts().get(part);
        double[] fraction = new double[nT];
        templatesOfPart.time().fractions(templatesOfPart.shifted() ? shift : 0.0, fraction, null, null);
        for (PartBlock block : blocks) block.addPart(part, fraction, out);
    }

    /** Expected counts of one analytic spectrum at the parameters of the last call, added to {@code out}. */
    public void addSpectrum(int spectrum, double[] out) {
        spectra[spectrum].addTo(out);
    }

    /**
     * Gradient and Hessian of −2 ln λ.
     *
     * @param x local parameters
     * @param gradient receives ∂/∂x, shape [parameters]
     * @param hessian receives ∂²/∂x², shape [parameters × parameters], symmetric
     * @param convexPart receives the positive semi-definite part of the Hessian, 2 Σ n/μ² ∂μ ∂μ or 2 Σ σ⁻² ∂μ ∂μ, same shape
     * @return false outside the domain
     */
    public boolean derivatives(double[] x, double[] gradient, double[] hessian, double[] convexPart) {
        predict(x, true);
        if (!terms.weights(mu, slopeWeight, rootWeight)) return false;
        Arrays.fill(gradient, 0, parameters, 0.0);
        moving.fillSlopes(rootWeight, scaled);
        steady.addSlopes(slopeWeight, rootWeight, scaled, gradient);
        for (SpectrumBlock spectrum : spectra) spectrum.addSlopes(rootWeight, scaled);
        GramKernel.gram(scaled, parameters, nE * nT, convexPart);
        System.arraycopy(convexPart, 0, hessian, 0, parameters * parameters);
        steady.addCurvature(hessian, parameters);
        moving.addCurvature(slopeWeight, gradient, hessian);
        for (SpectrumBlock spectrum : spectra) spectrum.addCurvature(slopeWeight, gradient, hessian, parameters);
        return true;
    }

    private void predict(double[] x, boolean derivatives) {
        for (int i = 0; i < blocks.size(); i++) blocks.get(i).evaluate(x, derivatives);
        shift = templates.time() < 0 ? 0.0 : x[templates.time()];
        moving.expect(shift, derivatives, mu);
        steady.addTo(mu);
        for (SpectrumBlock spectrum : spectra) {
            spectrum.evaluate(x, derivatives);
            spectrum.addTo(mu);
        }
    }
}
