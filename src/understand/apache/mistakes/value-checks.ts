import { checkAllow, checkProxies, checkRequire, checkSetEnvIf, regexAt } from "./values/access-values.ts";
import * as core from "./values/core.ts";
import { expiresAt } from "./values/expires-values.ts";
import { checkHeader } from "./values/header-values.ts";
import { enumerations } from "./values/one-of.ts";
import { checkProxyPass, checkProxyPassReverse } from "./values/proxy-values.ts";
import { checkAlias, redirectChecks } from "./values/redirect-values.ts";
import { checkRewriteBase, checkRewriteCond, checkRewriteRule } from "./values/rewrite-values.ts";
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
    define: core.checkDefine,
    undefine: core.checkDefine,
    authname: core.checkAnyText,
    authtype: core.checkAnyText,
    sethandler: core.checkAnyText,
    keepalivetimeout: core.checkTimeout,
    rewritebase: checkRewriteBase,
    proxytimeout: core.checkPositive,
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
    setenvif: checkSetEnvIf(1),
    setenvifnocase: checkSetEnvIf(1),
    browsermatch: checkSetEnvIf(0),
    browsermatchnocase: checkSetEnvIf(0),
    remoteipinternalproxy: checkProxies,
    remoteiptrustedproxy: checkProxies,
    fileetag: core.checkFileETag,
    addoutputfilterbytype: core.checkFilterByType,
    proxypassreverse: checkProxyPassReverse,
    expiresdefault: expiresAt(0),
    expiresbytype: expiresAt(1),
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
