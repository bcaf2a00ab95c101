// src/report/graph/graph.ts
var kindNames = { front: "front server", appServer: "application server", entryPoint: "entry point", settings: "settings" };
var brokenLinks = ({ links }) => links.filter(({ state }) => state === "broken");
var placeText = ({ path, line }) => `${path}:${line}`;
var reasonsOf = ({ findings }) => findings.filter(({ severity }) => severity === "error");
function countText(findings) {
  return ["error", "warning"].map((severity) => [severity, findings.filter((one) => one.severity === severity).length]).filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}${count === 1 ? "" : "s"}`).join(", ");
}

export {
  kindNames,
  brokenLinks,
  placeText,
  reasonsOf,
  countText
};
