// src/cli/surroundings.ts
function wantsColor(flag, { env, isTerminal }) {
  if (flag !== "auto") return flag === "always";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}

export {
  wantsColor
};
