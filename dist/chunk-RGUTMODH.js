// src/core/finding.ts
var severities = ["error", "warning", "info"];
var certainties = ["certain", "conditional", "likely"];

export {
  severities,
  certainties
};
