package org.cevnsfit.plan;

import java.io.Serializable;

/**
 * A contiguous piece of the walk over a grid: part of one slice, or several whole slices. The warm start of the profiler lives
 * inside a block, so its ends belong to the result.
 *
 * @param index number of the block in its scan
 * @param begin first position of the walk
 * @param end one past the last position
 */
public record Block(int index, long begin, long end) implements Serializable {
    public long points() {
        return end - begin;
    }
}
