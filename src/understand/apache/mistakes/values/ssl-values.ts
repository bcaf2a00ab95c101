import { shown, type ValueCheck } from "./value-check.ts";

const refuses = "so Apache does not start.";

/** Names are compared with their case. */
export const checkSslProtocol: ValueCheck = ({ name, words }) => {
  for (const word of words) {
    const removed = word.value.startsWith("-");
    const protocol = word.value.replace(/^[+-]/, "");
    if (protocol === "SSLv2" && !removed) return { word, message: `Apache 2.4 no longer speaks SSLv2, ${refuses}`, help: `Write ${name} all -SSLv3 -TLSv1 -TLSv1.1.` };
    if (/^(?:SSLv[23]|TLSv1(?:\.[123])?|all)$/.test(protocol)) continue;
    const help = protocol.includes(",") || protocol.includes(";") ? `Separate the protocols by blanks: ${name} -all +TLSv1.2 +TLSv1.3.` : "Names are SSLv3, TLSv1, TLSv1.1, TLSv1.2, TLSv1.3 and all, in this spelling.";
    return { word, message: `There is no protocol "${shown(word.value)}", ${refuses}`, help };
  }
  return undefined;
};

const options = new Set(["StdEnvVars", "ExportCertData", "FakeBasicAuth", "StrictRequire", "OptRenegotiate", "LegacyDNStringFormat"]);

export const checkSslOptions: ValueCheck = ({ words }) => {
  const word = words.find(({ value }) => !options.has(value.replace(/^[+-]/, "")));
  return word && { word, message: `There is no SSL option "${shown(word.value)}", ${refuses}`, help: `Options are ${[...options].join(", ")}.` };
};
