import type { Launch, LaunchOption } from "./launch.ts";

/** Whether uWSGI takes the value for "off" (core/uwsgi.c, `uwsgi_opt_true`). */
const isOff = (text: string): boolean => /^(?:false|off|no|0)$/.test(text);

/** The last occurrence of a switch that is on: an option alone, or with a value that does not turn it off. */
export function switchedOn(launch: Launch, ...names: readonly string[]): LaunchOption | undefined {
  const last = launch.options.findLast(({ name }) => names.includes(name));
  return last && (last.value === undefined ? last.fallback === undefined : !isOff(last.value.value)) ? last : undefined;
}

/** The number that an option gives; undefined where it gives none that is known. */
export function numberOf(option: LaunchOption | undefined): number | undefined {
  const text = option?.value?.value.trim();
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Whether the launch is production's and of one of these servers. */
export const servesProduction = ({ server, stage }: Launch, ...servers: readonly Launch["server"][]): boolean => stage.verdict === "production" && servers.includes(server);
