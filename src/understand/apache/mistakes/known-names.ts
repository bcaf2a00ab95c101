/** Directives of Apache 2.2 and older that 2.4 no longer has, with what takes their place. */
export const goneNames: ReadonlyMap<string, string> = new Map([
  ["acceptmutex", "Mutex"],
  ["lockfile", "Mutex"],
  ["rewritelock", "Mutex"],
  ["sslmutex", "Mutex"],
  ["rewritelog", "LogLevel rewrite:trace3"],
  ["rewriteloglevel", "LogLevel rewrite:trace3"],
  ["dumpiologlevel", "LogLevel dumpio:trace7"],
  ["cookielog", "CustomLog"],
  ["ssienableaccess", "SSILegacyExprParser"],
  ["authdefaultauthoritative", ""],
  ["authzdefaultauthoritative", ""],
  ["authzldapauthoritative", ""],
  ["authzdbmauthoritative", ""],
  ["authzgroupfileauthoritative", ""],
  ["authzownerauthoritative", ""],
  ["authzuserauthoritative", ""],
  ["mcachesize", "CacheSocache"],
  ["mcachemaxobjectcount", ""],
  ["mcachemaxobjectsize", ""],
  ["mcacheminobjectsize", ""],
  ["mcacheremovalalgorithm", ""],
  ["mcachemaxstreamingbuffer", ""],
  ["maxrequestsperthread", "MaxConnectionsPerChild"],
  ["addmodule", "LoadModule"],
  ["clearmodulelist", ""],
  ["resourceconfig", "Include"],
  ["accessconfig", "Include"],
  ["servertype", ""],
]);

/** Other platforms, other builds, mod_wsgi 6 and the development branch; in lower case, separated by blanks. */
const elsewhere = `cgimapextension gprofdir scriptinterpretersource unclist example isapiappendlogtoerrors isapiappendlogtoquery isapicachefile isapifakeasync
isapilognotsupported isapireadaheadbuffer luahookpretranslate mdcertificatemonitor nwssltrustedcerts nwsslupgradeable securelisten dtraceprivileges
privilegesmode vhostcgimode vhostcgiprivs vhostgroup vhostprivs vhostsecure vhostuser enableexceptionhook startthreads maxthreads maxspareservers
minspareservers asyncfilter defaultstatedir logleveloverride warning allowhandlers authdigestnonceformat
<authtprovideralias indexforbiddenreturn404 davmsext davlockdbtype davquota logiotrackttfu mimeoptions proxywebsocketasync
proxywebsocketasyncdelay proxywebsocketidletimeout sessioncookiemaxage sslclienthellovars sslpolicy accepterrorsnonfatal
<wsgiinterpreteroptions wsgifreethreading wsgiperinterpretergil wsgislowrequests wsgiswitchinterval wsgitelemetryoptions wsgitelemetryservice
wsgipy3kwarningflag wsgiuserauthoritative win32disableacceptex authbearerauthoritative authbearerprovider authbearerproxy`;

const elsewhereNames = new Set(elsewhere.split(/\s+/));

/** How the directives of modules that Apache does not ship begin: a name of theirs says nothing of a slip. */
const thirdParty = new RegExp(
  `^<?(?:${[
    "sec[a-z]|passenger|rails|rack|unionstation|jk[a-z]|modpagespeed|python(?!home|path)|fastcgi|fcgi|ipcommtimeout|dos[a-z]|qs_|qsfilter|xsendfile|php|suphp|perl|</?perl|oidc|oauth2?",
    "mellon|shib|krb|gssapi|cas[a-z]|geoip|maxmind|rpaf|cloudflare|maxconnperip|noiplimit|onlyiplimit|bandwidth|forcebandwidth|bw|cband|svn|authzsvn|assignuserid|niceValue|maxclientsvhost",
    "limituidrange|r(?:mode|uidgid|minuidgid|defaultuidgid|groups|documentchroot)$|nss[a-z]|gnutls|tls[a-z]|tkt|auth_mysql|auth_pg|authmysql|uwsgi|scgi|loadtile|tile|modtile|lsapi|lve|vhostldap|logsql|musicindex",
    "addexternal|defineexternal|authexternal|authzexternal|groupexternal|spdy|ftp|weblogic|matchexpression|manager|enablemcpm|createbalancers|advertise|serveradvertise|evasive|chroot_|http2|antiloris",
    "authopenid|auth_openid|authtk|authldap[a-z]*|policy|firehose|ct[a-z]|crypto|autht|encrypt|statsd|amplify|newrelic|nr_|ruby|mono|caucho|resin|limitipconn|mod_?security|waf|hlds|ifsec|aclr|rid|mapserver|authpam|authshadow|authz?ntlm|sspi|ntlm|flv|h264|upload|dnssd|dav[a-z]svn|xslt|xrgi|websocket|brotlialternative|imagemap|asp\\.?net|iproxy|ironbee|tproxy|defender|webauth|webkdc|pubcookie|cosign|crowd|jwt|auth_?form|vhs|mysql",
  ].join("|")})`,
  "i",
);

/** Whether some module may have the name, though none of Apache's own 2.4 does. */
export const isKnownElsewhere = (name: string): boolean => elsewhereNames.has(name.toLowerCase()) || thirdParty.test(name);
