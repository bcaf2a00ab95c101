import {
  stringify
} from "./chunk-YMNMEOIL.js";
import "./chunk-UBEQZJVF.js";
import "./chunk-L77UWWUG.js";
import "./chunk-DFAUYJKD.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-HBOWZASM.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";

// src/report/graph/graph-json.ts
function formatGraphJson({ version, deployments, problems }) {
  return stringify({
    version: 1,
    tool: { name: "django-prod-lint", version },
    deployments: deployments.map(({ id, title, nodes, links }) => ({ id, title, nodes: nodes.map(nodeObject), links: links.map(linkObject) })),
    problems
  });
}
var placeOrNull = (place) => place ? { path: place.path, line: place.line } : null;
var nodeObject = ({ id, kind, title, details, place, findings }) => ({ id, kind, title: title ?? null, details, place: placeOrNull(place), findings });
var linkObject = ({ from, to, state, label, evidence, findings }) => ({ from, to, state, label, evidence: evidence.map(({ text, place }) => ({ text, place: placeOrNull(place) })), findings });
export {
  formatGraphJson
};
