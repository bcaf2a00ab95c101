import { shown, type ValueCheck } from "./value-check.ts";

const refuses = "so Apache does not start.";

/** Names are compared without regard to case. */
export const checkSslProtocol: ValueCheck = ({ name, words }) => {
  for (const word of words) {
    const removed = word.value.startsWith("-");
    const protocol = word.value.replace(/^[+-]/, "");
    if (/^SSLv2$/i.test(protocol) && !removed) return { word, message: `Apache 2.4 no longer speaks SSLv2, ${refuses}`, help: `Write ${name} all -SSLv3 -TLSv1 -TLSv1.1.` };
    if (/^(?:SSLv[23]|TLSv1(?:\.[123])?|all)$/i.test(protocol)) continue;
    const help = protocol.includes(",") || protocol.includes(";") ? `Separate the protocols by blanks: ${name} -all +TLSv1.2 +TLSv1.3.` : "Names are SSLv3, TLSv1, TLSv1.1, TLSv1.2, TLSv1.3 and all.";
    return { word, message: `There is no protocol "${shown(word.value)}", ${refuses}`, help };
  }
  return undefined;
};

const options = ["StdEnvVars", "ExportCertData", "FakeBasicAuth", "StrictRequire", "OptRenegotiate", "LegacyDNStringFormat"];
const known = new Set(options.map((option) => option.toLowerCase()));

export const checkSslOptions: ValueCheck = ({ words }) => {
  const word = words.find(({ value }) => !known.has(value.replace(/^[+-]/, "").toLowerCase()));
  return word && { word, message: `There is no SSL option "${shown(word.value)}", ${refuses}`, help: `Options are ${options.join(", ")}.` };
};
