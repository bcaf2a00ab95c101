// src/report/graph/graph.ts
const kindNames = {
	front: "front server",
	appServer: "application server",
	entryPoint: "entry point",
	settings: "settings"
};
const brokenLinks = ({ links }) => links.filter(({ state }) => state === "broken");
const placeText = ({ path, line }) => `${path}:${line}`;
const reasonsOf = ({ findings }) => findings.filter(({ severity }) => severity === "error");
function countText(findings) {
	return ["error", "warning"].map((severity) => [severity, findings.filter((one) => one.severity === severity).length]).filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}${count === 1 ? "" : "s"}`).join(", ");
}
export { reasonsOf as a, placeText as i, countText as n, kindNames as r, brokenLinks as t };
