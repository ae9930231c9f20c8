package org.cevnsfit.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cevnsfit.surface.GridSurface;
import org.cevnsfit.surface.Reference;
import org.cevnsfit.surface.SurfaceAxis;
import org.cevnsfit.surface.Surfaces;

/** Surfaces with the looks of real ones. */
public final class Examples {
    static final Caption CAPTION = new Caption("Weak mixing angle", "COHERENT CsI 2021", "STD (a0 … a5)");
    static final List<Double> LEVELS = List.of(0.6827, 0.90, 0.9545);

    private Examples() {}

    static GridSurface mixingAngle() {
        SurfaceAxis axis = Surfaces.linear("sin2ThetaW", 0.05, 0.45, 81);
        return Surfaces.profile(
                axis,
                s -> Math.abs(s - 0.35) < 0.008 ? Double.NaN : Math.pow((s - 0.22) / (0.028 + 0.03 * s), 2),
                Reference.at(0, 0.22));
    }

    /** Two straight valleys of one rate, Q_W and −Q_W, in two flavours: an ellipse-like ring with two blind directions. */
    static GridSurface nonStandard() {
        SurfaceAxis x = new SurfaceAxis(
                "eps_ee_uV",
                "1",
                SurfaceAxis.Scale.LINEAR,
                Surfaces.linear("x", -0.5, 1, 101).values());
        SurfaceAxis y = new SurfaceAxis(
                "eps_mumu_uV",
                "1",
                SurfaceAxis.Scale.LINEAR,
                Surfaces.linear("y", -0.5, 1, 101).values());
        return Surfaces.plane(
                x,
                y,
                (a, b) -> a > 0.8 && b > 0.85
                        ? Double.NaN
                        : Math.pow((0.35 * Math.pow(1 - 5.3 * a, 2) + 0.65 * Math.pow(1 - 5.3 * b, 2) - 0.98) / 0.16, 2)
                                + 0.3 * a,
                Reference.unknown());
    }

    static GridSurface mediator() {
        SurfaceAxis m = Surfaces.log("m_V_MeV", 1e-1, 1e4, 80);
        SurfaceAxis g = new SurfaceAxis(
                "g_V",
                "1",
                SurfaceAxis.Scale.LOG,
                Surfaces.log("g", 1e-6, 1e-2, 120).values());
        return Surfaces.plane(
                m,
                g,
                (mass, coupling) -> {
                    double shift = 6.3e11 * coupling * coupling / (mass * mass + 2500);
                    return Math.pow((Math.pow(1 - shift, 2) - 0.96) / 0.15, 2);
                },
                Reference.unknown());
    }

    static ProfilePicture profile() {
        return new ProfilePicture(mixingAngle(), CAPTION, LEVELS, OptionalDouble.of(0.23873));
    }

    static PlanePicture plane() {
        Caption caption = new Caption("Non-standard interactions", "COHERENT CsI 2021", "FULL (a0 … a7)");
        return new PlanePicture(nonStandard(), caption, LEVELS, Optional.of(new PlanePicture.StandardModel(0, 0)));
    }

    static PlanePicture logarithmic() {
        Caption caption = new Caption("Universal light vector mediator", "COHERENT CsI 2021", "STD (a0 … a5)");
        return new PlanePicture(mediator(), caption, LEVELS, Optional.empty());
    }
}
