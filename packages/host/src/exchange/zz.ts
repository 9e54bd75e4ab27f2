import { writeFileSync } from "node:fs";
import { openDossier } from "../store/read.ts";
import { gexf } from "./gexf.ts";
import { graphOf } from "./graph.ts";
import { graphml } from "./graphml.ts";
import { permit } from "./permit.ts";

const { engine, dossier } = openDossier("dossiers/azerbaijan");
console.time("g");
const g = graphOf(engine, permit(dossier));
console.timeEnd("g");
console.log(g.nodes.length, g.edges.length, g.edges[0]);
writeFileSync("/tmp/g.gexf", gexf(g));
writeFileSync("/tmp/g.graphml", graphml(g));
