import table from "../data/python-releases.json" with { type: "json" };

/** The versions of Python that a series of Django runs on. */
export interface SupportedPythons {
  /** Below it pip refuses to install this Django. */
  readonly oldest: string;
  /** The newest that this Django says it supports. */
  readonly newest: string;
  /** The first newer one on which it was seen not to run. */
  readonly breaks?: string;
}

const ends: Readonly<Partial<Record<string, string>>> = table.ends;
const supported: Readonly<Partial<Record<string, SupportedPythons>>> = table.django;

/**
 * The last day on which a series of Python (`major.minor`) gets security fixes, `YYYY-MM-DD`; undefined for one that is not in the
 * table. Source: the Python project's list of releases, written by scripts/python-releases.py.
 */
export const endOfPython = (series: string): string | undefined => (Object.hasOwn(ends, series) ? ends[series] : undefined);

/** What a series of Django runs on; undefined for one that is not in the table. Source: its own metadata and a run, by scripts/python-releases.py. */
export const pythonsOfDjango = (series: string): SupportedPythons | undefined => (Object.hasOwn(supported, series) ? supported[series] : undefined);

/** The newest series of Python that a series of Django supports, where that one still gets security fixes on a day, `YYYY-MM-DD`. */
export function livingPythonOfDjango(series: string, day: string): string | undefined {
  const newest = pythonsOfDjango(series)?.newest;
  const end = newest === undefined ? undefined : endOfPython(newest);
  return end !== undefined && end < day ? undefined : newest;
}
