package org.cevnsfit.flux;

import static org.cevnsfit.constants.PhysicalConstants.AVOGADRO_PER_MOL;
import static org.cevnsfit.constants.PhysicalConstants.FERMI_CONSTANT_PER_MEV2;
import static org.cevnsfit.constants.PhysicalConstants.HBARC_MEV_CM;

import java.util.List;

/**
 * Flavours of solar electron neutrinos at the Earth by day. They leave the Sun adiabatically as ν_2 with probability cos²θ_13 S(E), S = ⟨sin²θ_m⟩ over the densities they are born at, as
 * ν_3 with probability sin²θ_13, and as ν_1 otherwise, and lose their phases on the way:
 * ρ(E) = (1 − S) ρ_1 + S ρ_2 with ρ_i = cos²θ_13 |ν_i⟩⟨ν_i| + sin²θ_13 |ν_3⟩⟨ν_3|, hence ρ_ee = sin⁴θ_13 + cos⁴θ_13 (1 + cos 2θ_12 cos 2θ_m)/2. Source: arXiv:2302.12846.
 */
public final class SolarConversion implements SolarFlavours {
    private static final long serialVersionUID = 1L;
    private static final double EV2_PER_MEV2 = 1e12;

    /** 2√2 G_F N_e E/((N_e/N_A) E) [eV² cm³/(mol MeV)] */
    static final double POTENTIAL_EV2 = 2.0
            * Math.sqrt(2.0)
            * FERMI_CONSTANT_PER_MEV2
            * AVOGADRO_PER_MOL
            * HBARC_MEV_CM
            * HBARC_MEV_CM
            * HBARC_MEV_CM
            * EV2_PER_MEV2;

    private final NeutrinoMixing mixing;
    private final ElectronDensity density;
    private final MatterTerm standard;
    private final DensityMatrix first;
    private final DensityMatrix second;

    /**
     * @param mixing angles and Δm²_21
     * @param density where the neutrinos are born
     */
    public SolarConversion(NeutrinoMixing mixing, ElectronDensity density) {
        this.mixing = mixing;
        this.density = density;
        this.standard = MatterTerm.standard(mixing);
        this.first = massState(0);
        this.second = massState(1);
    }

    private DensityMatrix massState(int state) {
        return DensityMatrix.ZERO.plus(mixing.cos2Theta13(), vacuum(state)).plus(mixing.sin2Theta13(), vacuum(2));
    }

    private DensityMatrix vacuum(int state) {
        double[][] matrix = mixing.matrix();
        double[] flavours = {matrix[0][state], matrix[1][state], matrix[2][state]};
        return DensityMatrix.product(flavours, flavours);
    }

    public NeutrinoMixing mixing() {
        return mixing;
    }

    public ElectronDensity density() {
        return density;
    }

    /** @return ρ_1, what arrives in the limit S = 0 */
    public DensityMatrix first() {
        return first;
    }

    /** @return ρ_2, what arrives in the limit S = 1 */
    public DensityMatrix second() {
        return second;
    }

    /** @return S(E) = ⟨sin²θ_m⟩ of the Standard Model */
    public double secondShare(double energyMeV) {
        return secondShare(energyMeV, standard);
    }

    /** @return S(E) = ⟨sin²θ_m⟩ with other interactions in matter */
    public double secondShare(double energyMeV, MatterTerm matter) {
        double perDensity = POTENTIAL_EV2 * energyMeV / mixing.massSplittingEv2();
        double cosine = 0.0;
        for (int k = 0; k < density.size(); k++)
            cosine += density.share(k) * matter.cosTwoTheta(mixing, perDensity * density.molPerCm3(k));
        return 0.5 * (1.0 - cosine);
    }

    /** @return S(E) where each density of electrons has its own interactions in matter, one per density */
    double secondShare(double energyMeV, List<MatterTerm> matter) {
        double perDensity = POTENTIAL_EV2 * energyMeV / mixing.massSplittingEv2();
        double cosine = 0.0;
        for (int k = 0; k < density.size(); k++)
            cosine += density.share(k) * matter.get(k).cosTwoTheta(mixing, perDensity * density.molPerCm3(k));
        return 0.5 * (1.0 - cosine);
    }

    @Override
    public List<FlavourShare> shares() {
        return List.of(
                new FlavourShare(energyMeV -> 1.0 - secondShare(energyMeV), first),
                new FlavourShare(this::secondShare, second));
    }

    /** @return ρ(E) with other interactions in matter */
    public DensityMatrix at(double energyMeV, MatterTerm matter) {
        double share = secondShare(energyMeV, matter);
        return DensityMatrix.ZERO.plus(1.0 - share, first).plus(share, second);
    }
}
