import { expect } from "vitest";
import { deployed } from "./deployed.ts";

const overTls = { port: 443 };

deployed(
  "redirect-loop",
  {
    bad: {
      shows: async ({ visit }) => expect((await visit("/order/", overTls)).headers.location).toBe("https://www.bakery.example/order/"),
      says: [["deployment/redirect-loop", "bakery/settings.py", "SECURE_SSL_REDIRECT = True"]],
    },
    good: { shows: async ({ visit }) => expect((await visit("/", overTls)).body).toContain('href="https://www.bakery.example/order/"') },
  },
  { inEachRun: true },
);
