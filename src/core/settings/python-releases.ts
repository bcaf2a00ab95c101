/**
 * The last day of security fixes of each series of Python, `YYYY-MM-DD`; where only a month is announced, its last day.
 * Source: https://devguide.python.org/versions/, read in November 2026.
 */
const ends: Readonly<Partial<Record<string, string>>> = {
  "2.7": "2020-01-01",
  "3.4": "2019-03-18",
  "3.5": "2020-09-30",
  "3.6": "2021-12-23",
  "3.7": "2023-06-27",
  "3.8": "2024-10-07",
  "3.9": "2025-10-31",
  "3.10": "2026-10-31",
  "3.11": "2027-10-31",
  "3.12": "2028-10-31",
  "3.13": "2029-10-31",
  "3.14": "2030-10-31",
};

/**
 * The oldest and the newest Python that each series of Django supports. Source: the release notes and
 * https://docs.djangoproject.com/en/stable/faq/install/#what-python-version-can-i-use-with-django.
 */
const supported: Readonly<Partial<Record<string, readonly [oldest: string, newest: string]>>> = {
  "2.0": ["3.4", "3.7"],
  "2.1": ["3.5", "3.7"],
  "2.2": ["3.5", "3.9"],
  "3.0": ["3.6", "3.9"],
  "3.1": ["3.6", "3.9"],
  "3.2": ["3.6", "3.10"],
  "4.0": ["3.8", "3.10"],
  "4.1": ["3.8", "3.11"],
  "4.2": ["3.8", "3.12"],
  "5.0": ["3.10", "3.12"],
  "5.1": ["3.10", "3.13"],
  "5.2": ["3.10", "3.14"],
  "6.0": ["3.12", "3.14"],
  "6.1": ["3.12", "3.14"],
};

/** The last day on which a series of Python (`major.minor`) gets security fixes; undefined for one that is not in the table. */
export const endOfPython = (series: string): string | undefined => (Object.hasOwn(ends, series) ? ends[series] : undefined);

/** The oldest and the newest Python that a series of Django supports; undefined for one that is not in the table. */
export const pythonsOfDjango = (series: string): readonly [oldest: string, newest: string] | undefined => (Object.hasOwn(supported, series) ? supported[series] : undefined);
