import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../machine/places.ts";
import { run } from "../machine/programs.ts";
import type { Programs } from "../machine/programs.ts";

export const examples = join(import.meta.dirname, "../../examples");

/** What /etc/crepes/crepes.env would hold: no page of the site asks the database or sends a mail. */
export const environment = {
  ...process.env,
  DJANGO_SECRET_KEY: "a long text that only this test uses: 8f1d0c7e4b2a96538f1d0c7e4b2a9653",
  ...{ DB_NAME: "crepes", DB_USER: "crepes", DB_PASSWORD: "unused", DB_HOST: "127.0.0.1", DB_PORT: "5432" },
  ...{ EMAIL_HOST: "127.0.0.1", EMAIL_HOST_USER: "unused", EMAIL_HOST_PASSWORD: "unused" },
};

/** One pair says which text of an example's file is put in place of what it says for the real machine. */
export type Replacement = readonly [from: string | RegExp, to: string];

/** A folder that stands for a server machine: the example's checkout, its virtualenv, logs, a certificate. */
export interface Stage {
  readonly folder: string;
  readonly checkout: string;
  readonly certificate: string;
  readonly certificateKey: string;
  path(...parts: readonly string[]): string;
  write(path: string, text: string): string;
  /** An example's file with `replacements` made. Throws when one of them finds nothing: then the example has changed. */
  adapt(path: string, replacements: readonly Replacement[]): string;
  remove(): void;
}

/** Copies an example to a new folder, as a deployer would check it out, with `virtualenv` linked in as `venvAt`. */
export function setStage(programs: Programs, example: string, checkoutAt: string, venvAt: string, virtualenv: string): Stage {
  const folder = makeFolder();
  const checkout = join(folder, checkoutAt);
  const certificate = join(folder, "certificate.pem");
  const certificateKey = join(folder, "key.pem");
  cpSync(join(examples, example), checkout, { recursive: true });
  symlinkSync(virtualenv, join(folder, venvAt));
  mkdirSync(join(folder, "log"));
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=creperie-vieux-port.example"];
  const names = "subjectAltName=DNS:creperie-vieux-port.example,DNS:www.creperie-vieux-port.example";
  const signed = run(programs.openssl, [...request, "-addext", names, "-keyout", certificateKey, "-out", certificate]);
  if (signed.status !== 0) throw new Error(signed.output);
  const write = (path: string, text: string): string => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    return target;
  };
  return {
    folder,
    checkout,
    certificate,
    certificateKey,
    path: (...parts) => join(folder, ...parts),
    write,
    adapt: (path, replacements) => {
      let text = readFileSync(join(examples, example, path), "utf8");
      for (const [from, to] of replacements) {
        const changed = text.replaceAll(typeof from === "string" ? from : new RegExp(from, "gm"), to);
        if (changed === text) throw new Error(`${example}/${path}: nothing to replace for ${String(from)}`);
        text = changed;
      }
      return text;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
