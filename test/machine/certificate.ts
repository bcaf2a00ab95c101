import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Programs, run } from "./programs.ts";

/**
 * Puts a self-signed certificate for bakery.example, and all below it, wherever the configuration of a front server expects one.
 * @returns the path of the one to trust; there is no file where none is expected
 */
export function signCertificates({ openssl }: Programs, folder: string, configuration: string): string {
  const key = join(folder, "key.pem");
  const certificate = join(folder, "certificate.pem");
  const named = [...configuration.matchAll(/\b(ssl_certificate(?:_key)?|SSLCertificate(?:Key)?File)\s+"?(\/[^\s;"]+)/gi)];
  if (named.length === 0) return certificate;
  const subject = ["-subj", "/CN=bakery.example", "-addext", "subjectAltName=DNS:bakery.example,DNS:*.bakery.example"];
  const signed = run(openssl, ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject, "-keyout", key, "-out", certificate]);
  if (signed.status !== 0) throw new Error(signed.output);
  for (const [, directive = "", file = ""] of named) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(/key/i.test(directive) ? key : certificate, join(folder, file));
  }
  return certificate;
}
