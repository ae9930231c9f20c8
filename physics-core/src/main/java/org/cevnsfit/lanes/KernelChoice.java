package org.cevnsfit.lanes;

import java.lang.reflect.InvocationTargetException;

/** Chooses the implementation of {@link LaneKernels}: the Vector API where this Java has it, plain Java elsewhere. Both give the same bits. */
public final class KernelChoice {
    private static final String MODULE = "jdk.incubator.vector";
    /** Until Java has compiled vector code it is slow: about so many points of COHERENT CsI pay for that. */
    private static final long WORTHWHILE_POINTS = 100_000;

    private static final LaneKernels PLAIN = new PlainLanes();

    private KernelChoice() {}

    /** Looks once, when first asked. */
    private static final class Found {
        static final LaneKernels BEST = find();
    }

    /** @return the fastest kernels there are */
    public static LaneKernels kernels() {
        return Found.BEST;
    }

    /** @return the kernels that finish a run of so many points first */
    public static LaneKernels kernels(long points) {
        return points < WORTHWHILE_POINTS ? PLAIN : kernels();
    }

    /** @return the kernels in plain Java */
    public static LaneKernels plain() {
        return PLAIN;
    }

    private static LaneKernels find() {
        try {
            load();
            Class<?> lanes = Class.forName("org.cevnsfit.lanes.VectorLanes");
            return (LaneKernels) lanes.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError absent) {
            return PLAIN; // a Java without the module or without access to it: the plain kernels do the same
        }
    }

    /** Adds the module to the running Java; the option --add-modules would make it warn at every start. */
    private static void load()
            throws ClassNotFoundException, NoSuchMethodException, InvocationTargetException, IllegalAccessException {
        if (ModuleLayer.boot().findModule(MODULE).isPresent()) return;
        Class.forName("jdk.internal.module.Modules")
                .getMethod("loadModule", String.class)
                .invoke(null, MODULE);
    }
}
