/** What begins a statement in the files of programs whose names or endings look like a web server's. */
const marks: readonly RegExp[] = [
  // logrotate names log files before a block of words of its own.
  /^[ \t]*["']?\/[^{\r\n]*\{[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:daily|weekly|monthly|yearly|rotate|missingok|notifempty|compress|delaycompress|copytruncate|size|maxsize|create|su|sharedscripts|dateext)\b/m,
  // monit
  /^[ \t]*check[ \t]+(?:process|file|system|host|program|directory|filesystem)[ \t]+\S/m,
  // upstart
  /^[ \t]*(?:start|stop)[ \t]+on[ \t]+\(?[a-z]/m,
  // collectd
  /^[ \t]*<Plugin\b/m,
  // XML: Apache closes no section on the line that opens it.
  /^[ \t]*<([A-Za-z][\w-]*)(?![\w-])[^<>\n]*>[^<\n]*<\/\1>/m,
  // BIRD
  /^[ \t]*(?:router[ \t]+id\b|function[ \t]+\w+[ \t]*\(|define[ \t]+\w+[ \t]*=)/m,
  // Perl, as gitweb and other programs of its age keep their settings.
  /^[ \t]*(?:(?:our|my)[ \t]+)?[$@%]\w+(?:\{[^}\r\n]*\})*[ \t]*=[^=~]/m,
];

/** Whether a text belongs to a program that rotates, watches, starts or measures a web server, or to another one altogether. */
export const isOtherProgram = (text: string): boolean => isXml(text) || isIni(text) || marks.some((mark) => mark.test(text));

/** Whether a text says that it is XML. */
export const isXml = (text: string): boolean => /^\ufeff?\s*<(?:\?xml|!DOCTYPE)\b/.test(text);

/** Neither nginx nor Apache has INI sections; fail2ban, firewall profiles, supervisor, uWSGI, my.cnf and logging have. */
function isIni(text: string): boolean {
  const first = /^[ \t]*([^#;\s].*)$/m.exec(text)?.[1] ?? "";
  return /^\[[^\]]*\][ \t]*$/.test(first.trimEnd());
}
