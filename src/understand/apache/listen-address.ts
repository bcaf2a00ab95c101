import type { ApacheAddress } from "../../core/apache/requests.ts";
import type { ApacheWord } from "../../core/apache/host.ts";

/** Reads an address of `<VirtualHost>` (`*:443`, `[::1]:80`, `shop.example`) or of Listen, where a number alone is a port. */
export function readAddress(word: ApacheWord, ofListen: boolean): ApacheAddress {
  const text = word.value;
  if (ofListen && /^\d+$/.test(text)) return { word, host: "*", port: portOf(text) };
  const [, host = text, port] = /^(.*?)(?::(\d+|\*))?$/.exec(/^[^[\]]*:[^[\]]*:/.test(text) ? `[${text}]` : text) ?? [];
  return { word, host: /^(?:\*|_default_|0\.0\.0\.0|)$/i.test(host) ? "*" : host, port: port === undefined || port === "*" || !word.known ? undefined : portOf(port) };
}

function portOf(text: string): number | undefined {
  const port = Number(text);
  return port > 0 && port <= 65_535 ? port : undefined;
}
