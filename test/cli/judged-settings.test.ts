import { expect, test } from "vitest";
import { temporaryTree } from "../temporary-tree.ts";
import { run } from "./run-cli.ts";

const unit = (command: string, role: string): string => `[Service]\nUser=bakery\nRestart=always\nEnvironment=DJANGO_SETTINGS_MODULE=bakery.settings ROLE=${role}\nExecStart=/srv/bakery/venv/bin/${command}\n`;
const entry = (kind: string): string => `from django.core.${kind} import get_${kind}_application\n\napplication = get_${kind}_application()\n`;

test("settings of several processes are told in one line, with why each has them", async () => {
  const cwd = temporaryTree({
    "bakery/settings.py": 'import os\nDEBUG = False\nSECRET_KEY = os.environ["KEY"]\nALLOWED_HOSTS = ["bakery.example"]\nROLE = os.environ["ROLE"]\n',
    "bakery/wsgi.py": entry("wsgi"),
    "bakery/asgi.py": entry("asgi"),
    "deploy/pages.service": unit("gunicorn --bind 127.0.0.1:8000 bakery.wsgi", "pages"),
    "deploy/websockets.service": unit("daphne -p 8001 bakery.asgi:application", "websockets"),
  });
  const { out } = await run([], cwd);
  expect(out.split("\n").filter((line) => line.startsWith("production settings"))).toEqual([
    "production settings: bakery.settings (bakery/settings.py), because deploy/pages.service:4 sets DJANGO_SETTINGS_MODULE, and deploy/websockets.service:4 sets DJANGO_SETTINGS_MODULE",
  ]);
});
