import {
  stringify
} from "./chunk-PUQGXDNZ.js";
import "./chunk-6DSJHTCH.js";
import "./chunk-VYXI75EJ.js";
import "./chunk-SPD4YE53.js";
import "./chunk-TRTQSARU.js";

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
