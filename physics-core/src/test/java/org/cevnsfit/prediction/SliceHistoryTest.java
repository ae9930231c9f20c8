package org.cevnsfit.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cevnsfit.ProjectHome;
import org.cevnsfit.experiment.Experiment;
import org.cevnsfit.experiment.ExperimentReader;
import org.cevnsfit.interaction.InteractionModel;
import org.cevnsfit.interaction.PhysicsSettings;
import org.cevnsfit.model.LightScalar;
import org.cevnsfit.model.LightVector;
import org.cevnsfit.model.NonStandardInteractions;
import org.cevnsfit.model.VectorCharges;
import org.cevnsfit.parameter.ShapePoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept between slices changes no bit: not by the order of slices, by other threads, by other couplings in between or by travelling. */
class SliceHistoryTest {
    private static final Experiment CSI = ExperimentReader.read(ProjectHome.PATH, "coherent-csi-2021");
    private static final int SLICES = 24;

    static Stream<InteractionModel> models() {
        PhysicsSettings physics = PhysicsSettings.standard();
        return Stream.of(
                new LightVector(physics, VectorCharges.UNIVERSAL),
                new LightScalar(physics),
                new NonStandardInteractions(physics));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theSameSliceHasTheSameBits(InteractionModel model) throws IOException, ClassNotFoundException {
        List<double[]> fresh = new ArrayList<>();
        for (int s = 0; s < SLICES; s++) fresh.add(slice(prediction(model), model, s));
        ExperimentPrediction shared = prediction(model);
        for (int s = SLICES - 1; s >= 0; s--) assertArrayEquals(fresh.get(s), slice(shared, model, s));
        ExperimentPrediction travelled = copy(shared);
        List<double[]> parallel = IntStream.range(0, 4 * SLICES)
                .parallel()
                .mapToObj(i -> slice(travelled, model, i % SLICES))
                .toList();
        for (int i = 0; i < parallel.size(); i++) assertArrayEquals(fresh.get(i % SLICES), parallel.get(i));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aPlanServesOnlyItsOwnCouplings(InteractionModel model) {
        ExperimentPrediction shared = prediction(model);
        double[] values = new double[model.couplings().size()];
        values[0] = 0.23;
        ShapePoint shape = ShapePoint.nominal();
        double[] first = all(shared.templates(shape, new int[] {1}, values));
        values[1] = 7.0; // ignored, it is free
        assertArrayEquals(first, all(shared.templates(shape, new int[] {1}, values)));
        values[0] = 0.24;
        double[] moved = all(shared.templates(shape, new int[] {1}, values));
        assertArrayEquals(all(prediction(model).templates(shape, new int[] {1}, values)), moved);
        assertFalse(Arrays.equals(first, moved));
        assertArrayEquals(
                all(prediction(model).templates(shape, new int[] {0, 1}, values)),
                all(shared.templates(shape, new int[] {0, 1}, values)));
    }

    private static ExperimentPrediction prediction(InteractionModel model) {
        return new ExperimentPrediction(CSI, CSI.nuisanceSets().get("FULL"), model, Normalisation.COMPUTED);
    }

    /** Masses, every third slice with a neutron radius, free couplings in turn. */
    private static double[] slice(ExperimentPrediction prediction, InteractionModel model, int index) {
        double massMeV = Math.pow(10.0, 0.3 * index - 3.0);
        ShapePoint shape =
                ShapePoint.nominal().with(LightVector.MASS_MEV, massMeV).with(LightScalar.MASS_MEV, massMeV);
        if (index % 3 == 0) shape = shape.with(ShapePoint.NEUTRON_RADIUS_FM, 4.0 + 0.1 * index);
        double[] values = new double[model.couplings().size()];
        values[0] = 0.23 + 0.01 * (index % 4);
        int[] free = index % 2 == 0 ? new int[] {1} : new int[] {0, 1};
        return all(prediction.templates(shape, free, values));
    }

    private static double[] all(ExperimentTemplates templates) {
        return templates.parts().stream()
                .flatMapToDouble(part -> Arrays.stream(part.templates()))
                .toArray();
    }

    private static ExperimentPrediction copy(ExperimentPrediction original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ExperimentPrediction) in.readObject();
        }
    }
}
