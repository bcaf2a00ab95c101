import { onceForModel } from "../once-for-model.ts";
import type { Model } from "../rule.ts";
import type { SourceFile } from "../source.ts";

/**
 * Who reads a Procfile, as the files beside it tell; Heroku, whose form it is, has none of its own.
 * - `dokku` passes a port of the Dockerfile's `EXPOSE`, or one that it is told, to the web process, and redirects to HTTPS once it has a certificate
 *   (dokku.com/docs/networking/port-management/, dokku.com/docs/networking/proxies/nginx/).
 * - `railway` redirects plain HTTP by itself (docs.railway.com, "Public Networking", specifications and limits).
 * - `elastic-beanstalk` asks on 8000, or on the port that its nginx is told.
 * - `cloud-foundry`: who runs its routers decides whether they redirect.
 */
export type ProcfilePlatform = "dokku" | "railway" | "elastic-beanstalk" | "cloud-foundry" | "heroku";

const ofDokku = ["DOKKU_SCALE", "CHECKS", ".dokkurc", "dokku-nginx.conf"] as const;
const ofRailway = ["railway.json", "railway.toml", "nixpacks.toml", "nixpacks.json", "railpack.json"] as const;

/** Files that deploy: workflows, scripts, lists of commands. */
const deploys = /\.(?:ya?ml|sh|bash)$|(?:^|\/)(?:Makefile|justfile|[^/]*Dockerfile[^/]*)$/;
/** `git push dokku main`, `dokku@host:bakery`. */
const pushesToDokku = /\bdokku(?:@|[ \t]+(?:main|master|HEAD\b|git:|ps:|apps:)|\/github-action\b)/;

/** The platform that the Procfile of a repository is for. */
export const procfilePlatform = onceForModel((model: Model): ProcfilePlatform => {
  const atTop = new Set(model.entriesIn(""));
  if (model.files.some(({ path }) => /(?:^|\/)\.(?:ebextensions|elasticbeanstalk|platform)\//.test(path))) return "elastic-beanstalk";
  if (ofDokku.some((name) => atTop.has(name)) || model.files.some(speaksOfDokku)) return "dokku";
  if (ofRailway.some((name) => atTop.has(name))) return "railway";
  return model.hasFile("manifest.yml") ? "cloud-foundry" : "heroku";
});

/** Of the keys of `app.json`, `healthchecks` is Dokku's alone (dokku.com/docs/appendices/file-formats/app-json/). */
const speaksOfDokku = ({ path, text }: SourceFile): boolean => (path === "app.json" ? /"healthchecks"\s*:/.test(text) : deploys.test(path) && text.includes("dokku") && pushesToDokku.test(text));
