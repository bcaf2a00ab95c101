import { expect, test } from "vitest";
import { isTrue, lookUp, type PyItem } from "../../../src/core/python.ts";
import { sentryAddress } from "../../../src/core/reporting/sentry-options.ts";
import { settingsOf } from "./settings-of.ts";

const flag = (keywords: PyItem): readonly PyItem[] => [lookUp(keywords, "debug")].filter((item) => item !== undefined).filter(isTrue);
const claims = (text: string): readonly string[] => Array.from(settingsOf({ "shop.py": `import os\nimport sentry_sdk\n${text}` }, "shop").callHits("sentry_sdk.init", sentryAddress, flag), (hit) => hit.claim("It is chatty.").message);

test.each([
  ["plain", 'sentry_sdk.init(dsn="x", debug=True)', ["It is chatty."]],
  ["off", 'sentry_sdk.init(dsn="x", debug=False)', []],
  ["left out", 'sentry_sdk.init(dsn="x")', []],
  ["not called", "", []],
  ["where its variable is set", 'dsn = os.environ.get("SENTRY_DSN")\nif dsn:\n    sentry_sdk.init(dsn=dsn, debug=True)', ["It is chatty."]],
  ["where its variable has another name", 'if address := os.getenv("DJANGO_SENTRY_URL"):\n    sentry_sdk.init(dsn=address, debug=True)', ["It is chatty."]],
  ["beside another variable", 'dsn = os.environ.get("SENTRY_DSN")\nif dsn:\n    sentry_sdk.init(dsn=dsn, debug=True, traces_sample_rate=float(os.environ.get("RATE", "0.01")))', ["It is chatty."]],
  ["a fallback", 'sentry_sdk.init(debug=os.environ.get("CHATTY", "1") == "1")', ["It is chatty unless CHATTY is set."]],
  ["a condition", 'if os.environ.get("LAPTOP"):\n    sentry_sdk.init(debug=False)\nelse:\n    sentry_sdk.init(debug=True)', ["It is chatty unless LAPTOP is set."]],
  ["what can't be known", "import socket\nif socket.gethostname() == 'a':\n    sentry_sdk.init(debug=True)\nelse:\n    sentry_sdk.init(debug=False)", []],
  ["keywords from a dict", 'options = {"debug": True}\nsentry_sdk.init(**options)', ["It is chatty."]],
])("%s", (_name, text, expected) => {
  expect(claims(text)).toEqual(expected);
});

test("a function that is imported by name", () => {
  const settings = settingsOf({ "shop.py": "from sentry_sdk import init\ninit(debug=True)" }, "shop");
  expect([...settings.callHits("sentry_sdk.init", undefined, flag)]).toHaveLength(1);
});
