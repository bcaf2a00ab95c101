import { regexMistake } from "./regex-mistake.ts";
import { shown, type ValueCheck } from "./value-check.ts";

const refuses = "so Apache does not start.";

/** The parameters of a worker and of a balancer, in lower case. */
const workerKeys = (
  "loadfactor retry ttl min max smax acquire timeout iobuffersize receivebuffersize keepalive disablereuse enablereuse route redirect " +
  "status flushpackets flushwait ping connectiontimeout flusher upgrade responsefieldsize lbset secret hcinterval hcpasses hcfails hcmethod " +
  "hcuri hcexpr hctemplate addressttl"
).split(" ");
const balancerKeys = "lbmethod stickysession nofailover timeout maxattempts nonce growth scolonpathdelim forcerecovery failonstatus failontimeout stickysessionsep".split(" ");
const known = new Set([...workerKeys, ...balancerKeys]);

/** `ProxyPass [PATH] TARGET [nocanon] [key=value …]`; inside `<Location>` without the path. */
export const checkProxyPass: ValueCheck = ({ name, words, perDirectory, sharesWorker, closed }) => {
  if (perDirectory === undefined) return undefined;
  const rest = words.filter(({ value }, index) => !(index === 0 && value === "~" && !perDirectory));
  const path = perDirectory ? undefined : rest[0];
  const [target, ...parameters] = perDirectory ? rest : rest.slice(1);
  if (target === undefined) {
    return { arity: true, message: perDirectory ? `${name} names no target, ${refuses}` : `${name} needs a path and a target, ${refuses}`, help: "Write ProxyPass / http://127.0.0.1:8000/." };
  }
  if (/^unix:/i.test(target.value) && !/^unix:[^|]*\|[a-z][a-z0-9+.-]*:/i.test(target.value)) {
    return { word: target, message: `A unix: target needs |http:// behind the socket, ${refuses}`, help: "Write unix:/run/site.sock|http://localhost/." };
  }
  for (const word of parameters) {
    const { value } = word;
    if (/^(?:nocanon|interpolate|noquery)$/i.test(value)) continue;
    const [key = "", setting] = value.split(/=(.*)/s);
    if (setting === undefined) {
      const inLocation = perDirectory && target.value.startsWith("/");
      const help = inLocation ? "Inside <Location> leave the path out: ProxyPass http://127.0.0.1:8000/." : value.startsWith("#") ? "Put the comment on a line of its own." : "Parameters are written timeout=30; nocanon stands alone.";
      return { word, message: `ProxyPass does not take "${shown(value)}", ${refuses}`, help };
    }
    if (key.toLowerCase() === "mapping") {
      if (!/^(?:encoded|servlet)$/i.test(setting)) return { word, message: `ProxyPass knows no mapping "${shown(setting)}", ${refuses}`, help: "Write mapping=encoded or mapping=servlet." };
      continue;
    }
    if (target.value === "!" || sharesWorker) continue;
    if (!known.has(key.toLowerCase())) return { word, message: `ProxyPass has no parameter "${shown(key)}", ${refuses}`, help: "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass" };
    if (/^["']/.test(setting)) return { word, message: `A quote stands behind the = of ${shown(key)}, ${refuses}`, help: `Write ${key}=${setting.replaceAll(/["']/g, "")}: the quotes go around the whole word or nowhere.` };
  }
  if (target.value !== "!" && !/^(?:unix:|[a-z][a-z0-9+.-]*:\/\/)/i.test(target.value)) {
    return { word: target, message: `The target of ${name} is no URL, ${refuses}`, help: "Write it with its scheme: http://127.0.0.1:8000/." };
  }
  const port = /^[a-z][a-z0-9+.-]*:\/\/[^/@[\]:]*:([^/]*)/i.exec(target.value)?.[1];
  if (port !== undefined && !/^\d*$|[${}]/.test(port)) return { word: target, message: `The port of ${name}'s target is no number, ${refuses}`, help: "Write http://127.0.0.1:8000/." };
  const wrong = name.toLowerCase() === "proxypassmatch" && path ? regexMistake(path.value, closed) : undefined;
  return wrong === undefined ? undefined : { word: path, message: `The regular expression of ProxyPassMatch is wrong (${wrong}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
};

/** Outside a section ProxyPassReverse needs its path, inside one it takes none. */
export const checkProxyPassReverse: ValueCheck = ({ words, perDirectory }) => {
  const second = words[1]?.value ?? "";
  if (perDirectory === true && second.includes(":")) return { arity: true, message: `ProxyPassReverse takes no path inside a section, ${refuses}`, help: "Write the target alone: the section says for which URL." };
  // A word of nothing in quotes is one.
  return perDirectory === false && words[1] === undefined ? { arity: true, message: `ProxyPassReverse needs a path and a target, ${refuses}`, help: "Write ProxyPassReverse / http://127.0.0.1:8000/." } : undefined;
};
