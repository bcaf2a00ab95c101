import { r as stringify } from "./json-BUzLx7xg.js";
// src/report/graph/graph-json.ts
function formatGraphJson({ version, deployments, problems }) {
	return stringify({
		version: 1,
		tool: {
			name: "django-prod-lint",
			version
		},
		deployments: deployments.map(({ id, title, nodes, links }) => ({
			id,
			title,
			nodes: nodes.map(nodeObject),
			links: links.map(linkObject)
		})),
		problems
	});
}
const placeOrNull = (place) => place ? {
	path: place.path,
	line: place.line
} : null;
const nodeObject = ({ id, kind, title, details, place, findings }) => ({
	id,
	kind,
	title: title ?? null,
	details,
	place: placeOrNull(place),
	findings
});
const linkObject = ({ from, to, state, label, evidence, findings }) => ({
	from,
	to,
	state,
	label,
	evidence: evidence.map(({ text, place }) => ({
		text,
		place: placeOrNull(place)
	})),
	findings
});
export { formatGraphJson };
