package org.cevnsfit.plan;

/** Version of everything in the code that can change a number of a scan. */
public final class PhysicsVersion {
    /** Raised with every commit that can change a result; results of different versions never share a folder. */
    public static final int CURRENT = 6;

    private PhysicsVersion() {}
}
