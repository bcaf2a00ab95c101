import { expect, test } from "vitest";
import { launchOf, understand, valueOf } from "./launches-of.ts";

const dockerfile = 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["./start.sh"]\n';
const service = (more = ""): string => `services:\n  web:\n    build:\n      context: .\n      dockerfile: Dockerfile.prod\n    environment:\n      - STAGE=production\n${more}`;

test("a service that runs its image's own command is one container with it", async () => {
  const launch = await launchOf({ "Dockerfile.prod": dockerfile, "docker-compose.prod.yml": service(), "start.sh": "exec gunicorn bakery.wsgi -b 0.0.0.0:8000\n" });
  expect([launch.container?.service?.value, launch.container?.restarts, valueOf(launch, "STAGE"), launch.stage.reasons]).toEqual(["web", false, "production", ["started by web of docker-compose.prod.yml"]]);
});

test("two services of one image have in common what both say", async () => {
  const other = "  admin:\n    build:\n      context: .\n      dockerfile: Dockerfile.prod\n    environment:\n      - STAGE=admin\n";
  const launch = await launchOf({ "Dockerfile.prod": dockerfile, "docker-compose.prod.yml": service(other), "start.sh": "exec gunicorn bakery.wsgi -b 0.0.0.0:8000\n" });
  expect([launch.container?.service, valueOf(launch, "STAGE")]).toEqual([undefined, "?"]);
});

test.each([
  ["production's file", "docker-compose.prod.yml", "production"],
  ["a file of which nothing is known", "docker-compose.yml", "unknown"],
  ["a developer's file", "docker-compose.dev.yml", "development"],
])("what runs beside the development server is as much production's as that is: %s", async (_, path, verdict) => {
  const { commands, launches } = await understand({ "Dockerfile.prod": dockerfile, [path]: service(), "start.sh": "python manage.py makemigrations\npython manage.py runserver 0.0.0.0:8000\n" });
  expect([...commands, ...launches].map(({ stage }) => stage.verdict)).toEqual([verdict, verdict]);
});
