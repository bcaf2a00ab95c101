import { recordCall } from "../library-calls.ts";
import { builtin, moduleOf, type ModuleObj, none } from "../objects.ts";
import type { Run } from "../run.ts";

/** Sentry's client: what it is started with is for rules to judge. */
export const sentry = (run: Run): ModuleObj =>
  moduleOf("sentry_sdk", {
    init: builtin("init", (args, { at }) => {
      recordCall(run, "sentry_sdk.init", args, at, "dsn");
      return none;
    }),
  });
