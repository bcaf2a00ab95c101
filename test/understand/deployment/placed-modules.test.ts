import { expect, test } from "vitest";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { placedModules } from "../../../src/understand/deployment/placed-modules.ts";
import { temporaryTree } from "../../temporary-tree.ts";

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ["copied into a directory", { Dockerfile: "FROM python:3.13\nCOPY deploy/local_settings.py /srv/bakery/bakery/\n" }, ["/srv/bakery/bakery/local_settings.py"]],
  ["copied from where it starts", { Dockerfile: "FROM python:3.13\nWORKDIR /srv/bakery\nCOPY deploy/local_settings.py bakery/\n" }, ["/srv/bakery/bakery/local_settings.py"]],
  ["copied under a name that is filled in", { Dockerfile: "FROM python:3.13\nARG STAGE\nCOPY settings/${STAGE}.py /srv/bakery/local_settings.py\n" }, ["/srv/bakery/local_settings.py"]],
  ["copied by a line that goes on", { Dockerfile: 'FROM python:3.13\nCOPY --chown=bakery \\\n    # the kitchen\'s\n    a.py b.py \\\n    /srv/bakery/\n' }, ["/srv/bakery/a.py", "/srv/bakery/b.py"]],
  ["copied by a list", { Dockerfile: 'FROM python:3.13\nCOPY ["deploy/local_settings.py", "/srv/bakery/bakery/"]\n' }, ["/srv/bakery/bakery/local_settings.py"]],
  ["written by a here-document that only looks so", { Dockerfile: "FROM python:3.13\nRUN <<EOF\nCOPY a.py /srv/\nEOF\n" }, []],
  ["mounted", { "compose.yaml": "services:\n  web:\n    image: bakery\n    volumes:\n      - ./deploy/local_settings.py:/srv/bakery/bakery/local_settings.py:ro\n" }, ["/srv/bakery/bakery/local_settings.py"]],
  ["mounted from the machine, in the long form", { "compose.yaml": "services:\n  web:\n    image: bakery\n    volumes:\n      - type: bind\n        source: /etc/bakery/local_settings.py\n        target: /srv/bakery/local_settings.py\n" }, ["/srv/bakery/local_settings.py"]],
  ["named by a list of something else", { "compose.yaml": "services:\n  web:\n    image: bakery\n    command:\n      - ./a.py:/srv/a.py\n" }, []],
  ["a developer's", { "docker-compose.dev.yml": "services:\n  web:\n    image: bakery\n    volumes:\n      - ./a.py:/srv/a.py\n" }, []],
])("a module is %s", async (_, files, wanted) => {
  const project = await discover({ root: temporaryTree(files) });
  const { services } = await understand(project, { today: "2026-11-22" });
  expect(placedModules(project, services)).toEqual(wanted);
});
