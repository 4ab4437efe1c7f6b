package dev.rapporteur.serve.guard;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Whole graphs over HTTP, but no more of one than an answer may have. The default graph is all graphs together. */
final class GuardedGraphs extends GSP_R {
    @Override
    protected void execGetQuads(HttpAction action) {
        Lang lang = lang(ActionLib.contentNegotationQuads(action), RDFLanguages.TRIG);
        respond(action, () -> {
            DatasetGraph all = decideDataset(action);
            ActionLib.datasetResponse(action, copy(action, all.find(), all), lang);
        });
    }

    @Override
    protected void execGetGSP(HttpAction action) {
        Lang lang = lang(ActionLib.contentNegotationRDF(action), RDFLanguages.TURTLE);
        respond(action, () -> {
            DatasetGraph all = decideDataset(action);
            GraphTarget target = GraphTarget.determineTargetGSP(all, action);
            if (!target.exists()) {
                ServletOps.errorNotFound("There is no such graph");
            }
            Iterator<Quad> quads = Iter.map(target.graph().find(), t -> Quad.create(Quad.defaultGraphNodeGenerated, t));
            ActionLib.graphResponse(action, copy(action, quads, all).getDefaultGraph(), lang);
        });
    }

    private static Lang lang(MediaType chosen, Lang otherwise) {
        return Optional.ofNullable(RDFLanguages.contentTypeToLang(chosen.getContentTypeStr()))
                .orElse(otherwise);
    }

    private static void respond(HttpAction action, Runnable response) {
        ActionLib.setCommonHeaders(action);
        action.beginRead();
        try {
            response.run();
            ServletOps.success(action);
        } finally {
            action.endRead();
        }
    }

    private static DatasetGraph copy(HttpAction action, Iterator<Quad> quads, DatasetGraph all) {
        DatasetGraph copy = DatasetGraphFactory.create();
        copy.prefixes().putAll(all.prefixes());
        Allowance.of(action.getRequest()).copy(quads, copy);
        return copy;
    }
}
