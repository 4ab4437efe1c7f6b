package dev.rapporteur.resolve;

import java.util.Set;

/** Something that may be the same as another. */
interface Item {
    /** Names it among all items of its kind, whatever else there is; items are put in the order of their keys. */
    String key();

    /** Path below the resource base of something that stands for it: a claim, a mention of a person. */
    String path();

    /** What of it is compared, for people. */
    String summary();

    /** All paths by which a human's judgement names it. */
    default Set<String> paths() {
        return Set.of(path());
    }

    /** The blocks that it lies in. */
    Set<String> blocks();

    /** The blocks whose items it is compared with; two are compared if one of them looks where the other lies. */
    default Set<String> neighbours() {
        return blocks();
    }
}
