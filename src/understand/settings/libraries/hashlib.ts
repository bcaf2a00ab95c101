import { nodeCrypto } from "../../../core/node-crypto.ts";
import { builtin, type BuiltinObj, instance, moduleOf, type ModuleObj, str, unknown } from "../objects.ts";

const names = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"] as const;

/** The module `hashlib`: the hash of what is known is as known as that. */
export function hashlib(): ModuleObj {
  return moduleOf("hashlib", Object.fromEntries(names.map((name) => [name, hashing(name)])));
}

const hashing = (name: (typeof names)[number]): BuiltinObj =>
  builtin(name, ({ positional: [data] }, { at }) => {
    if (data?.kind !== "bytes") return unknown(data?.kind === "unknown" ? data.why : "what is hashed is not known", data?.tags, at);
    const hexdigest = builtin("hexdigest", (_args, site) => str(nodeCrypto().createHash(name).update(data.value, "utf8").digest("hex"), data.tags, site.at));
    return { ...instance("hash", { hexdigest }, at), tags: data.tags };
  });
