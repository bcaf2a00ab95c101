import type { Launch, LaunchOption } from "./launch.ts";

/** Whether uWSGI takes the value for "off" (core/uwsgi.c, `uwsgi_opt_true`). */
const isOff = (text: string): boolean => /^(?:false|off|no|0)$/.test(text);

/** The last occurrence of a switch that is on: an option alone, or with a value that does not turn it off. */
export function switchedOn(launch: Launch, ...names: readonly string[]): LaunchOption | undefined {
  const last = launch.options.findLast(({ name }) => names.includes(name));
  return last && (last.value === undefined ? last.fallback === undefined : !isOff(last.value.value)) ? last : undefined;
}

/**
 * Whether a configuration of uWSGI's opens no socket: another one is read before it that does, as Debian's
 * /usr/share/uwsgi/conf/default.ini is for each file in apps-enabled, with master = true.
 */
export const isReadAfterAnother = ({ kind, options }: Launch): boolean => kind === "uwsgi" && !options.some(({ name }) => /socket|^https?$|^zmq|^zerg/.test(name));

/** The number that an option gives; undefined where it gives none that is known. */
export function numberOf(option: LaunchOption | undefined): number | undefined {
  const text = option?.value?.value.trim();
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Whether the launch is production's and of one of these servers. */
export const servesProduction = ({ server, stage }: Launch, ...servers: readonly Launch["server"][]): boolean => stage.verdict === "production" && servers.includes(server);
