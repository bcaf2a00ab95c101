import { isIPv6 } from "node:net";

/** `10.0`, `10.0.0.0/8`, `2001:db8::/32`: what apr_ipsubnet_create takes. */
export function isSubnet(text: string): boolean {
  const [address = "", mask] = text.split(/\/(.*)/s);
  if (address.includes(":")) return isIPv6(address) && !address.includes("%") && !isMapped(address) && isBits(mask, 128);
  const parts = address.replace(/\.$/, "").split(".");
  const numbers = parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  if (!numbers || parts.length > 4) return false;
  if (mask === undefined) return true;
  return parts.length === 4 && (isBits(mask, 32) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(mask));
}

/** An IPv4 address in IPv6's clothes, which apr_ipsubnet_create wants written as IPv4. */
const isMapped = (address: string): boolean => /^(?:::|(?:0{1,4}:){5})ffff:[^:]+(?::[^:]+)?$/i.test(address);

const isBits = (mask: string | undefined, most: number): boolean => mask === undefined || (/^\d{1,3}$/.test(mask) && Number(mask) >= 1 && Number(mask) <= most);
