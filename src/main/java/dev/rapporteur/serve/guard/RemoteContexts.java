package dev.rapporteur.serve.guard;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.util.List;

/** JSON-LD may name a context that lies elsewhere. Nothing is fetched for it, from other hosts or from this disk. */
final class RemoteContexts {
    private static final DocumentLoader REFUSING = (address, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "contexts are not fetched here");
    };

    private RemoteContexts() {}

    /** From now on, for the whole program. */
    static void refuse() {
        if (SchemeRouter.defaultInstance() instanceof SchemeRouter router) {
            List.of("http", "https", "file").forEach(scheme -> router.set(scheme, REFUSING));
        } else {
            throw new IllegalStateException("the reader of JSON-LD has changed: it would fetch contexts");
        }
    }
}
