import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/core/source.ts";
import { launchesOf, launchOf, listening } from "./launches-of.ts";

test.each([
  // gunicorn
  ["gunicorn shop.wsgi", ["http 127.0.0.1:8000"]],
  ["gunicorn -b :9000 shop.wsgi", ["http *:9000"]],
  ["gunicorn -b 0.0.0.0 shop.wsgi", ["http 0.0.0.0:8000"]],
  ["gunicorn --bind=127.0.0.1:8001 --bind unix:/run/shop.sock shop.wsgi", ["http 127.0.0.1:8001", "http unix:/run/shop.sock"]],
  ["gunicorn --bind unix:///run/shop.sock shop.wsgi", ["http unix:/run/shop.sock"]],
  ["gunicorn -b[::]:8000 shop.wsgi", ["http [::]:8000"]],
  ["gunicorn -b tcp://127.0.0.1:8000 shop.wsgi", ["http 127.0.0.1:8000"]],
  ["gunicorn -b fd://3 shop.wsgi", ["unknown"]],
  ["gunicorn -b $ADDRESS shop.wsgi", ["unknown"]],
  ["gunicorn -b 0.0.0.0:$PORT shop.wsgi", ["unknown"]],
  ["gunicorn -b 0.0.0.0:${PORT:-8000} shop.wsgi", ["http 0.0.0.0:8000 or $PORT", "unknown"]],
  ["gunicorn -b ${BIND:-unix:/run/shop.sock} shop.wsgi", ["http unix:/run/shop.sock or $BIND", "unknown"]],
  ["gunicorn -b ${HOST:-0.0.0.0}:${PORT:-8000} shop.wsgi", ["http 0.0.0.0:8000 or $HOST or PORT", "unknown"]],
  ["gunicorn -b $HOST:${PORT:-8000} shop.wsgi", ["unknown"]],
  ["PORT=${PORT:-9000}\ngunicorn -b :$PORT shop.wsgi", ["http *:9000 or $PORT", "unknown"]],
  ["export PORT=5000\ngunicorn -b :${PORT:-8000} shop.wsgi", ["http *:5000"]],
  ["gunicorn $OPTIONS -b :80 shop.wsgi", ["http *:80", "unknown"]],
  ["gunicorn $OPTIONS shop.wsgi", ["unknown"]],
  ["gunicorn -c gunicorn.py shop.wsgi", ["unknown"]],
  ["gunicorn -c gunicorn.py -b :80 shop.wsgi", ["http *:80"]],
  ["PORT=5000 gunicorn shop.wsgi", ["http 0.0.0.0:5000"]],
  ["export PORT=5000\ngunicorn shop.wsgi", ["http 0.0.0.0:5000"]],
  ["export PORT\ngunicorn shop.wsgi", ["http 127.0.0.1:8000"]],
  ["GUNICORN_CMD_ARGS='--bind :7000 --workers 2' gunicorn shop.wsgi", ["http *:7000"]],
  ["GUNICORN_CMD_ARGS=$ARGS gunicorn shop.wsgi", ["unknown"]],
  ["gunicorn --certfile a.pem --keyfile a.key -b :443 shop.wsgi", ["https *:443"]],
  ["gunicorn --protocol uwsgi -b :3031 shop.wsgi", ["uwsgi *:3031"]],
  ["gunicorn --protocol $P -b :3031 shop.wsgi", ["unknown"]],
  ["cd /srv/shop && gunicorn -b unix:run/shop.sock shop.wsgi", ["http unix:/srv/shop/run/shop.sock"]],
  ["gunicorn_django -b 127.0.0.1:8000", ["http 127.0.0.1:8000"]],
  ["python manage.py run_gunicorn 127.0.0.1:8002", ["http 127.0.0.1:8002"]],
  // uvicorn, hypercorn, granian
  ["uvicorn shop.asgi:application", ["http 127.0.0.1:8000"]],
  ["uvicorn shop.asgi:application --host 0.0.0.0 --port 80", ["http 0.0.0.0:80"]],
  ["uvicorn shop.asgi:application --port $PORT", ["unknown"]],
  ["uvicorn shop.asgi:application --host 0.0.0.0 --port ${PORT:-8000}", ["http 0.0.0.0:8000 or $PORT", "unknown"]],
  ["uwsgi --http-socket :${PORT:-8000} --module shop.wsgi", ["http *:8000 or $PORT", "unknown"]],
  ["daphne -u ${SOCKET:-/run/shop.sock} shop.asgi:application", ["http unix:/run/shop.sock or $SOCKET", "unknown"]],
  ["UVICORN_PORT=9 uvicorn shop.asgi:application", ["http 127.0.0.1:9"]],
  ["uvicorn --uds /run/shop.sock shop.asgi:application", ["http unix:/run/shop.sock"]],
  ["uvicorn --fd 0 shop.asgi:application", ["unknown"]],
  ["uvicorn --ssl-certfile a --port 443 shop.asgi:application", ["https 127.0.0.1:443"]],
  ["hypercorn shop.asgi:application -b 0.0.0.0:8001", ["http 0.0.0.0:8001"]],
  ["hypercorn --config file:hypercorn.toml shop.asgi:application", ["unknown"]],
  ["granian --interface wsgi --host 0.0.0.0 shop.wsgi:application", ["http 0.0.0.0:8000"]],
  // daphne, waitress
  ["daphne shop.asgi:application", ["http 127.0.0.1:8000"]],
  ["daphne -b 0.0.0.0 shop.asgi:application", ["http 0.0.0.0:8000"]],
  ["daphne -p 9001 shop.asgi:application", ["http 127.0.0.1:9001"]],
  ["daphne -u /run/shop.sock shop.asgi:application", ["http unix:/run/shop.sock"]],
  ["daphne -u /run/shop.sock -p 80 shop.asgi:application", ["http unix:/run/shop.sock", "http 127.0.0.1:80"]],
  ["daphne --fd 3 shop.asgi:application", ["unknown"]],
  ["daphne -v2 --ws-protocol graphql-ws -u /run/shop.sock shop.asgi:application", ["http unix:/run/shop.sock"]],
  ["waitress-serve shop.wsgi:application", ["http 0.0.0.0:8080"]],
  ["waitress-serve --listen='*:8041 127.0.0.1:8042' shop.wsgi:application", ["http *:8041", "http 127.0.0.1:8042"]],
  ["waitress-serve --port=8041 --host 127.0.0.1 shop.wsgi:application", ["http 127.0.0.1:8041"]],
  ["waitress-serve --unix-socket=/run/shop.sock shop.wsgi:application", ["http unix:/run/shop.sock"]],
  // uWSGI
  ["uwsgi --socket 127.0.0.1:3031 --module shop.wsgi", ["uwsgi 127.0.0.1:3031"]],
  ["uwsgi -s /run/shop.sock -w shop.wsgi", ["uwsgi unix:/run/shop.sock"]],
  ["uwsgi --http-socket :8000 --module shop.wsgi", ["http *:8000"]],
  ["uwsgi --http :8000 --socket :3031 --module shop.wsgi", ["http *:8000", "uwsgi *:3031"]],
  ["uwsgi --socket :3031 --protocol http --module shop.wsgi", ["http *:3031"]],
  ["uwsgi --socket :3031 --protocol=$P --module shop.wsgi", ["unknown"]],
  ["uwsgi --https :443,shop.crt,shop.key --module shop.wsgi", ["https *:443"]],
  ["uwsgi --ini shop.ini", ["unknown"]],
  ["uwsgi shop.ini", ["unknown"]],
  ["uwsgi", ["unknown"]],
  // the development server
  ["python manage.py runserver", ["http 127.0.0.1:8000"]],
  ["python manage.py runserver 8080", ["http 127.0.0.1:8080"]],
  ["python manage.py runserver 0:80", ["http 0.0.0.0:80"]],
  ["python manage.py runserver 0.0.0.0:$PORT", ["unknown"]],
  ["python manage.py runserver -6", ["http ::1:8000"]],
])("%s", async (script, expected) => {
  expect(listening(await launchOf(script))).toEqual(expected);
});

describe("facts from other files", () => {
  test("the platform chooses a Procfile's port", async () => {
    const [launch] = await launchesOf({ Procfile: "web: gunicorn shop.wsgi\n" });
    expect(launch && listening(launch)).toEqual(["unknown"]);
  });

  test("gunicorn loads gunicorn.conf.py by itself", async () => {
    const [launch] = await launchesOf({ "start.sh": "gunicorn shop.wsgi", "gunicorn.conf.py": "" });
    expect(launch && listening(launch)).toEqual(["unknown"]);
  });

  test("of sockets of one name, that beside the service is meant", async () => {
    const socket = (path: string): string => `[Socket]\nListenStream=${path}\n`;
    const [launch] = await launchesOf({ "old/shop.socket": socket("/run/old.sock"), "new/shop.socket": socket("/run/new.sock"), "new/shop.service": "[Service]\nExecStart=/bin/gunicorn shop.wsgi\n" });
    expect(launch?.listeners.map(({ address }) => address.kind === "unix" && address.path)).toEqual(["/run/new.sock"]);
  });

  test("systemd's socket replaces --bind", async () => {
    const files = { "a/shop.service": "[Service]\nUser=shop\nExecStart=/bin/gunicorn -b :8000 shop.wsgi\n", "a/shop.socket": "[Socket]\nListenStream=/run/shop.sock\nListenStream=127.0.0.1:9000\n" };
    const [launch] = await launchesOf(files);
    expect(launch && listening(launch)).toEqual(["http unix:/run/shop.sock", "http 127.0.0.1:9000"]);
    expect(launch?.listeners.map(({ at }) => at && textOf(at))).toEqual(["/run/shop.sock", "127.0.0.1:9000"]);
  });

  test.each([
    ["ListenStream=8000", ["http [::]:8000"]],
    ["ListenStream=%t/shop.sock", ["http unix:/run/shop.sock"]],
    ["ListenStream=/run/old.sock\nListenStream=\nListenStream=/run/new.sock", ["http unix:/run/new.sock"]],
    ["ListenStream={{ socket }}", ["unknown"]],
    ["ListenStream=@shop", ["unknown"]],
  ])("%s", async (line, expected) => {
    const [launch] = await launchesOf({ "shop.service": "[Service]\nExecStart=/bin/gunicorn shop.wsgi\n", "shop.socket": `[Socket]\n${line}\n` });
    expect(launch && listening(launch)).toEqual(expected);
  });

  test("a socket of another service is not this one's", async () => {
    const [launch] = await launchesOf({ "shop.service": "[Service]\nExecStart=/bin/gunicorn shop.wsgi\n", "mail.socket": "[Socket]\nListenStream=/run/mail.sock\n" });
    expect(launch && listening(launch)).toEqual(["http 127.0.0.1:8000"]);
  });

  test("a socket may name its service", async () => {
    const [launch] = await launchesOf({ "shop.service": "[Service]\nExecStart=/bin/gunicorn shop.wsgi\n", "door.socket": "[Socket]\nListenStream=/run/door.sock\nService=shop.service\n" });
    expect(launch && listening(launch)).toEqual(["http unix:/run/door.sock"]);
  });

  test("another server takes systemd's socket only when it is told to", async () => {
    const socket = "[Socket]\nListenStream=/run/shop.sock\n";
    const [told] = await launchesOf({ "shop.service": "[Service]\nExecStart=/bin/uvicorn --fd 3 shop.asgi:application\n", "shop.socket": socket });
    const [untold] = await launchesOf({ "shop.service": "[Service]\nExecStart=/bin/uvicorn shop.asgi:application\n", "shop.socket": socket });
    expect([told, untold].map((launch) => launch && listening(launch))).toEqual([["http unix:/run/shop.sock"], ["http 127.0.0.1:8000"]]);
  });
});
