import { reaches } from "../../src/core/address.ts";
import type { Launch } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

/** Whether each process of it takes one request at a time, from the first byte to the last. */
const isSync = (launch: Launch): boolean => {
  // A configuration in Python may choose other workers.
  if (launch.option("config")) return false;
  const worker = launch.option("worker-class");
  const threads = launch.option("threads");
  return launch.server === "gunicorn" && (worker === undefined || worker.value?.value === "sync") && (threads === undefined || threads.value?.value === "1");
};

export default rule({
  id: "nginx/buffering-off-with-sync-workers",
  title: "A slow visitor keeps a worker of gunicorn busy.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `gunicorn's sync workers handle one request each and rely on nginx to take it in, and to hand the answer out, at the
visitor's speed. With \`proxy_buffering off\` or \`proxy_request_buffering off\` the worker waits for the visitor instead: a
handful of phones on a slow network, or one person with a script, and the site answers nobody else.`,
  fix: `Leave buffering on; turn it off only in the location of a stream, and serve that with asynchronous workers.`,
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering"],

  *check(server, model) {
    if (model.hasFile("gunicorn.conf.py")) return;
    const said = new Set<unknown>();
    for (const location of server.locations) {
      const { gateway } = location;
      if (!gateway) continue;
      const behind = model.launches.filter(({ listeners, stage }) => stage.verdict !== "development" && listeners.some((listener) => gateway.addresses.some(({ address }) => reaches(address, listener.address))));
      const worker = behind[0];
      if (!worker || !behind.every(isSync)) continue;
      for (const name of ["proxy_buffering", "proxy_request_buffering"]) {
        const off = location.effective(name);
        if (off?.args[0]?.value !== "off" || said.has(off.at)) continue;
        said.add(off.at);
        yield {
          at: off.at,
          message: "A few slow visitors block the site: gunicorn's workers wait for each of them.",
          certainty: "certain",
          related: [{ at: worker.command.at, message: "one request at a time in each worker" }],
          help: `Remove ${name} off, or start gunicorn with --worker-class gthread.`,
        };
      }
    }
  },
});
