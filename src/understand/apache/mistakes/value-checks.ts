import { checkAllow, checkRequire, regexAt } from "./values/access-values.ts";
import * as core from "./values/core.ts";
import { checkHeader } from "./values/header-values.ts";
import { enumerations } from "./values/one-of.ts";
import { checkProxyPass } from "./values/proxy-values.ts";
import { checkAlias, redirectChecks } from "./values/redirect-values.ts";
import { checkRewriteCond, checkRewriteRule } from "./values/rewrite-values.ts";
import { checkSslOptions, checkSslProtocol } from "./values/ssl-values.ts";
import type { ValueCheck } from "./values/value-check.ts";
import { checkDaemonProcess, checkScriptAlias } from "./values/wsgi-values.ts";

/** What Apache looks at in a directive's values while it reads the configuration, by the directive's name in lower case. */
export const valueChecks: ReadonlyMap<string, ValueCheck> = new Map(
  Object.entries({
    ...enumerations,
    ...redirectChecks,
    options: core.checkOptions,
    allowoverride: core.checkAllowOverride,
    loglevel: core.checkLogLevel,
    errordocument: core.checkErrorDocument,
    servername: core.checkServerName,
    listen: core.checkListen,
    limitrequestbody: core.checkWholeNumber,
    limitrequestline: core.checkNotNegative,
    limitrequestfieldsize: core.checkNotNegative,
    limitrequestfields: core.checkNotNegative,
    require: checkRequire,
    allow: checkAllow,
    deny: checkAllow,
    alias: checkAlias,
    scriptalias: checkAlias,
    aliasmatch: regexAt(0),
    scriptaliasmatch: regexAt(0),
    setenvif: regexAt(1),
    setenvifnocase: regexAt(1),
    browsermatch: regexAt(0),
    browsermatchnocase: regexAt(0),
    rewriterule: checkRewriteRule,
    rewritecond: checkRewriteCond,
    proxypass: checkProxyPass,
    proxypassmatch: checkProxyPass,
    header: checkHeader,
    requestheader: checkHeader,
    sslprotocol: checkSslProtocol,
    sslproxyprotocol: checkSslProtocol,
    ssloptions: checkSslOptions,
    wsgidaemonprocess: checkDaemonProcess,
    wsgiscriptalias: checkScriptAlias,
    wsgiscriptaliasmatch: checkScriptAlias,
  }),
);
