package org.cevnsfit.flux;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cevnsfit.constants.Flavour;
import org.cevnsfit.numerics.Polynomial;
import org.cevnsfit.parameter.Parameter;
import org.cevnsfit.parameter.ShapePoint;

/**
 * Mixing of three active neutrinos and a sterile one at baselines where only Δm²_41 oscillates, P_ab = δ_ab − 4|U_a4|² (δ_ab − |U_b4|²)
 * ⟨sin²(1.26693 Δm² L/E)⟩: neutrinos disappear, and appear as other active flavours, which scatter as such. |U_e4|² = s_14, |U_µ4|² = (1 − s_14) s_24,
 * |U_τ4|² = (1 − s_14)(1 − s_24) s_34 with s_i4 = sin²θ_i4, so that every point between 0 and 1 is a unitary matrix. Source: arXiv:1303.3011.
 */
public record ThreePlusOne() implements FluxModel {
    private static final String SOURCE = "arXiv:1303.3011";
    private static final List<Polynomial> MIXING = mixing();

    private static List<Polynomial> mixing() {
        List<Polynomial> mixing = new ArrayList<>();
        Polynomial rest = Polynomial.constant(1.0);
        for (int a = 0; a < 3; a++) {
            mixing.add(rest.times(Polynomial.variable(a)));
            rest = rest.times(Polynomial.variable(a).times(-1.0).plus(1.0));
        }
        return List.copyOf(mixing);
    }

    @Override
    public List<Parameter> couplings() {
        return List.of(angle("sin2Theta14"), angle("sin2Theta24"), angle("sin2Theta34"));
    }

    private static Parameter angle(String name) {
        return new Parameter(name, "1", Parameter.Role.COUPLING, 0.0, 0.0, 1.0, SOURCE);
    }

    @Override
    public List<Parameter> shapeParameters() {
        return new SterileOscillation().shapeParameters();
    }

    @Override
    public List<FluxPart> parts(NeutrinoSource source, SourceComponent component, ShapePoint shape) {
        Oscillation oscillation = SterileOscillation.oscillation(source, shape);
        return List.of(
                new FluxPart(component, Polynomial.constant(1.0)),
                FluxPart.of(component.oscillating(oscillation), changes(component.flavour())));
    }

    /** @return 4|U_a4|² (|U_b4|² − δ_ab) of every flavour b */
    private static Map<Flavour, Polynomial> changes(Flavour born) {
        Polynomial own = MIXING.get(born.generation());
        Map<Flavour, Polynomial> changes = new EnumMap<>(Flavour.class);
        for (Flavour flavour : Flavour.values()) {
            if (flavour.antineutrino() != born.antineutrino()) continue;
            Polynomial other = MIXING.get(flavour.generation());
            changes.put(flavour, own.times(4.0).times(flavour == born ? other.plus(-1.0) : other));
        }
        return changes;
    }
}
