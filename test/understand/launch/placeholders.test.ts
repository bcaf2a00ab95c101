import { expect, test } from "vitest";
import { valueOf } from "../container/launches-of.ts";
import { launchesOf, listening } from "./launches-of.ts";
import { processorTime } from "../../processor-time.ts";

const unit = (start: string, more = ""): string => `[Service]\nUser=bakery\n${more}ExecStart=${start}\n`;
const program = (command: string): string => `[program:bakery]\nuser=bakery\ncommand=${command}\n`;

/** What of a launch a template must not hide. */
async function summaryOf(files: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  return (await launchesOf(files)).map((launch) => [launch.server, launch.application?.value, ...listening(launch)]);
}

test.each([
  ["a specifier", { "bakery.service": unit("%h/venv/bin/gunicorn bakery.wsgi -b 127.0.0.1:8000") }],
  ["a variable that nothing sets", { "start.sh": 'exec "$VENV/bin/gunicorn" bakery.wsgi -b 127.0.0.1:8000\n' }],
  ["an expansion of supervisor", { "supervisor.conf": program("%(ENV_HOME)s/venv/bin/gunicorn bakery.wsgi -b 127.0.0.1:8000") }],
  ["a placeholder", { "bakery.service": unit("{{ venv }}/bin/gunicorn bakery.wsgi -b 127.0.0.1:8000") }],
  ["a placeholder with a filter", { "supervisor.conf": program("{{ venv | default('/srv/venv') }}/bin/gunicorn bakery.wsgi -b 127.0.0.1:8000") }],
  ["placeholders of ERB and of sed", { "bakery.service": unit("<%= @venv %>/bin/gunicorn bakery.wsgi --name __NAME__ -b 127.0.0.1:8000") }],
  ["one in an option's value", { "bakery.service": unit("/srv/venv/bin/gunicorn --error-logfile /var/log/{{ site }}-error.log bakery.wsgi -b 127.0.0.1:8000") }],
  ["an option that may be there", { "bakery.service": unit("/srv/venv/bin/gunicorn {% if debug %} --reload {% endif %} bakery.wsgi -b 127.0.0.1:8000") }],
  ["an interpreter in one", { "bakery.service": unit("{{ venv }}/bin/python {{ venv }}/bin/gunicorn bakery.wsgi -b 127.0.0.1:8000") }],
])("a program is known by its name, wherever it lies: %s", async (_, files) => {
  expect(await summaryOf(files)).toEqual([["gunicorn", "bakery.wsgi", "http 127.0.0.1:8000", ...(/\{%/.test(Object.values(files)[0] ?? "") ? ["unknown"] : [])]]);
});

test.each([
  ["an address", "gunicorn bakery.wsgi -b unix:/run/{{ site }}.sock", ["gunicorn", "bakery.wsgi", "unknown"]],
  ["an application", "gunicorn {{ project }}.wsgi:application -b 127.0.0.1:8000", ["gunicorn", undefined, "http 127.0.0.1:8000"]],
  ["a program", "{{ venv }}/bin/{{ server }} bakery.wsgi", undefined],
])("what a template leaves open is not known: %s", async (_, command, expected) => {
  expect(await summaryOf({ "bakery.service": unit(command) })).toEqual(expected ? [expected] : []);
});

test("a variable is set to what a template leaves open", async () => {
  const [launch] = await launchesOf({ "bakery.service": unit("gunicorn bakery.wsgi", 'Environment="SECRET_KEY={{ secret }}" DEBUG=0\n') });
  expect(launch?.environment.map(({ name, value }) => [name, value])).toEqual([["SECRET_KEY", undefined], ["DEBUG", "0"]]);
  expect(launch && valueOf(launch, "DEBUG")).toBe("0");
});

test("braces without an end are text, and take no time out of proportion", { retry: 2 }, async () => {
  const started = processorTime();
  expect(await summaryOf({ "bakery.service": unit(`/srv/venv/bin/gunicorn bakery.wsgi ${"{{ {% <% %(a ".repeat(3_000)}`) })).toHaveLength(1);
  expect(processorTime() - started).toBeLessThan(5_000);
});

test("what daphne once took as an option's value is no application", async () => {
  expect(await summaryOf({ "daphne.service": unit('daphne -v2 --ws-protocol "graphql-ws" -u /tmp/daphne.sock bakery.asgi:application') })).toEqual([["daphne", "bakery.asgi:application", "http unix:/tmp/daphne.sock"]]);
});
