import { expect } from "vitest";
import { deployed } from "./deployed.ts";
import type { Deployed } from "./machine.ts";

const overTls = { port: 443 };

/** Django's own page for an address that it does not have: it lists all that it has. */
const tells = async ({ visit }: Deployed): Promise<void> => expect((await visit("/missing/", overTls)).body).toContain("tried these URL patterns");
const keepsQuiet = async ({ visit }: Deployed): Promise<void> => {
  const { status, body } = await visit("/missing/", overTls);
  expect(status).toBe(404);
  expect(body).not.toContain("URL patterns");
};

// The environment holds words: "False" is as true as any other.
deployed("debug-word", {
  bad: { shows: tells, says: [["settings/debug-enabled", "bakery/settings.py", 'DEBUG = os.environ.get("DEBUG", False)']] },
  good: { shows: keepsQuiet },
});

deployed("debug-in-unit", {
  bad: { shows: tells, says: [["settings/debug-enabled", "bakery/settings.py", 'DEBUG = os.environ.get("DEBUG", "0") == "1"']] },
  good: { shows: keepsQuiet },
});

deployed("settings-module", {
  bad: {
    shows: tells,
    says: [
      ["settings/debug-enabled", "bakery/settings/development.py", "DEBUG = True"],
      ["launch/development-settings", "deploy/bakery.service", "Environment=DJANGO_SETTINGS_MODULE=bakery.settings.development"],
    ],
  },
  good: { shows: keepsQuiet },
});
