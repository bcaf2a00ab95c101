/** Settings that gunicorn once had, and what says the same today (docs.gunicorn.org/en/stable/news.html). */
const former: ReadonlyMap<string, string | undefined> = new Map([
  ["logfile", "errorlog"],
  ["debug", undefined],
  ["django_settings", "raw_env"],
  ["x_forwarded_for_header", undefined],
  ["tolerate_dangerous_framing", undefined],
]);

/** Other names that people give to a setting: those of the command line, and of other servers. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ["access_logfile", "accesslog"],
  ["access_log", "accesslog"],
  ["error_logfile", "errorlog"],
  ["error_log", "errorlog"],
  ["log_file", "errorlog"],
  ["log_level", "loglevel"],
  ["keep_alive", "keepalive"],
  ["preload", "preload_app"],
  ["env", "raw_env"],
  ["pid", "pidfile"],
  ["proc_title", "proc_name"],
  ["log_config", "logconfig"],
  ["address", "bind"],
]);

/**
 * The setting that a name stands for which gunicorn does not know: a former one, another spelling, or a slip of one
 * letter.
 * @returns undefined for a name that is nothing of gunicorn's; `setting` is absent where nothing took the place of a former one
 */
export function settingMeant(name: string, settings: ReadonlySet<string>): { readonly setting: string | undefined } | undefined {
  if (former.has(name)) return { setting: former.get(name) };
  const lower = name.toLowerCase();
  const renamed = elsewhere.get(lower) ?? (settings.has(lower) ? lower : undefined);
  if (renamed !== undefined) return { setting: renamed };
  if (name.length < 5) return undefined;
  const near = [...settings].filter((setting) => isSlip(lower, setting));
  return near.length === 1 ? { setting: near[0] } : undefined;
}

/** Whether one word becomes the other by one letter more, less or other, or by two that change places. */
function isSlip(from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) > 1) return false;
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  const tails = [[1, 1], [1, 0], [0, 1]].map(([left = 0, right = 0]) => from.slice(start + left) === to.slice(start + right));
  const isSwapped = from[start] === to[start + 1] && from[start + 1] === to[start] && from.slice(start + 2) === to.slice(start + 2);
  return tails.includes(true) || isSwapped;
}
