import { describe, test } from "vitest";
import { type Release, releasesAsked, virtualenv } from "./releases.ts";

/**
 * Declares tests for each release of Django that this run asks for. One whose Python is not on this machine, or whose packages can't be
 * installed, has one test that is skipped and says why.
 * @param title of the tests of a release, with `$django`
 * @param compare declares them, given the Python of the release's virtual environment
 */
export function describeEachRelease(title: string, compare: (release: Release, python: string) => void, releases: readonly Release[] = releasesAsked): void {
  describe.each(releases)(title, (release) => {
    const found = virtualenv(release);
    if ("reason" in found) {
      console.warn(`Django ${release.django} is not compared: ${found.reason}`);
      test.skip(`skipped: ${found.reason}`);
      return;
    }
    compare(release, found.python);
  });
}
