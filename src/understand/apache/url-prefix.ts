/**
 * How many characters of a URL path an Alias, Redirect, WSGIScriptAlias or ProxyPass takes up; 0 when it does not match.
 * Compares as alias_matches does: any number of slashes equal any other, and a word is matched to its end.
 */
export function prefixLength(url: string, prefix: string): number {
  let at = 0;
  let p = 0;
  while (p < prefix.length) {
    if (prefix[p] === "/") {
      if (url[at] !== "/") return 0;
      while (prefix[p] === "/") p++;
      while (url[at] === "/") at++;
    } else if (url[at++] !== prefix[p++]) return 0;
  }
  return !prefix.endsWith("/") && at < url.length && url[at] !== "/" ? 0 : at;
}
