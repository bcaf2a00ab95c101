/** The protocol of each directive that hands requests on, and the schemes that may stand before its address or that mean it. */
export const gatewaySchemes: Readonly<Record<string, { readonly speaks: string; readonly schemes: readonly string[] }>> = {
  proxy_pass: { speaks: "HTTP", schemes: ["http", "https"] },
  uwsgi_pass: { speaks: "uwsgi", schemes: ["uwsgi", "suwsgi"] },
  fastcgi_pass: { speaks: "FastCGI", schemes: ["fastcgi", "fcgi"] },
  scgi_pass: { speaks: "SCGI", schemes: ["scgi"] },
  grpc_pass: { speaks: "gRPC", schemes: ["grpc", "grpcs"] },
};

/** Whether an address begins with the scheme of another directive's protocol: `fastcgi_pass http://127.0.0.1:8000`. */
export function namesOtherProtocol(directive: string, target: string): boolean {
  const scheme = /^([a-z]+):\/\//i.exec(target)?.[1]?.toLowerCase();
  const own = gatewaySchemes[directive];
  return own !== undefined && scheme !== undefined && !own.schemes.includes(scheme) && Object.values(gatewaySchemes).some(({ schemes }) => schemes.includes(scheme));
}
