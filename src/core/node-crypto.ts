/**
 * Node's `node:crypto`, loaded when the first hash is asked for: it starts OpenSSL, and a check that finds nothing has
 * nothing to hash.
 */
export const nodeCrypto = () => process.getBuiltinModule("node:crypto");
