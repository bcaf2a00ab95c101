/** `10.0`, `10.0.0.0/8`, `2001:db8::/32`: what apr_ipsubnet_create takes. */
export function isSubnet(text: string): boolean {
  const [address = "", mask] = text.split(/\/(.*)/s);
  if (address.includes(":")) return /^[0-9a-f:.]+$/i.test(address) && (address.match(/::/g)?.length ?? 0) <= 1 && !address.includes(":::") && isBits(mask, 128);
  const parts = address.replace(/\.$/, "").split(".");
  const numbers = parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  if (!numbers || parts.length > 4) return false;
  if (mask === undefined) return true;
  return parts.length === 4 && (isBits(mask, 32) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(mask));
}

const isBits = (mask: string | undefined, most: number): boolean => mask === undefined || (/^\d{1,3}$/.test(mask) && Number(mask) >= 1 && Number(mask) <= most);
