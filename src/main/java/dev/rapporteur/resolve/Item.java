package dev.rapporteur.resolve;

import java.util.Set;

/** Something that may be the same as another. */
interface Item {
    /** Path below the resource base, unique among the items of one agglomeration; items are put in its order. */
    String path();

    /** All paths by which a judgement can name it. */
    default Set<String> paths() {
        return Set.of(path());
    }

    /** What of it is compared, for people. */
    String summary();

    /** Keys of which two items must share one to be compared at all. */
    Set<String> blocks();
}
