/**
 * The last day of security fixes of each series of Django, `YYYY-MM-DD`; where only a month is announced, its last
 * day. Source: https://www.djangoproject.com/download/#supported-versions, read in November 2026.
 */
const ends: Readonly<Partial<Record<string, string>>> = {
  // Before 1.3 the page lists none: a series then ended when the second one after it came out.
  "1.0": "2010-05-17",
  "1.1": "2011-03-23",
  "1.2": "2012-03-23",
  "1.3": "2013-02-26",
  "1.4": "2015-10-01",
  "1.5": "2014-09-02",
  "1.6": "2015-04-01",
  "1.7": "2015-12-01",
  "1.8": "2018-04-01",
  "1.9": "2017-04-04",
  "1.10": "2017-12-02",
  "1.11": "2020-04-01",
  "2.0": "2019-04-01",
  "2.1": "2019-12-02",
  "2.2": "2022-04-11",
  "3.0": "2021-04-06",
  "3.1": "2021-12-07",
  "3.2": "2024-04-01",
  "4.0": "2023-04-01",
  "4.1": "2023-12-01",
  "4.2": "2026-04-30",
  "5.0": "2025-04-02",
  "5.1": "2025-12-31",
  "5.2": "2028-04-30",
  "6.0": "2027-04-30",
  "6.1": "2027-12-31",
};

/** The last day on which a series (`major.minor`) gets security fixes; undefined for one that is not in the table. */
export const endOfSupport = (series: string): string | undefined => (Object.hasOwn(ends, series) ? ends[series] : undefined);
