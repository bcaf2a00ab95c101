import { listed, shown, type ValueCheck } from "./value-check.ts";

/** Takes one of some words, compared without regard to case, as its first argument. */
const oneOf = (...allowed: readonly string[]): ValueCheck => ({ name, words: [word] }) =>
  word === undefined || allowed.some((one) => one.toLowerCase() === word.value.toLowerCase())
    ? undefined
    : {
        word,
        message: `${name} does not take "${shown(word.value)}", so Apache does not start.`,
        help: `Write ${listed(allowed)}.`,
      };

const onOff = oneOf("On", "Off");

/** Every directive with the arity of a flag. */
export const flagCheck: ValueCheck = onOff;

/** Directives that take one of a few words. */
export const enumerations: Readonly<Record<string, ValueCheck>> = {
  servertokens: oneOf("Prod", "ProductOnly", "Major", "Minor", "Min", "Minimal", "OS", "Full"),
  traceenable: oneOf("On", "Off", "extended"),
  serversignature: oneOf("On", "Off", "EMail"),
  usecanonicalname: oneOf("On", "Off", "DNS"),
  usecanonicalphysicalport: onOff,
  hostnamelookups: oneOf("On", "Off", "Double"),
  allowencodedslashes: oneOf("On", "Off", "NoDecode"),
  acceptpathinfo: oneOf("On", "Off", "Default"),
  enablesendfile: onOff,
  enablemmap: onOff,
  satisfy: oneOf("All", "Any"),
  order: oneOf("allow,deny", "deny,allow", "mutual-failure"),
  sslengine: oneOf("On", "Off", "optional"),
  sslverifyclient: oneOf("none", "optional", "require", "optional_no_ca"),
  proxyvia: oneOf("Off", "On", "Full", "Block"),
  authmerging: oneOf("Off", "And", "Or"),
  wsgipassauthorization: onOff,
  wsgipassapacherequest: onOff,
  wsgiscriptreloading: onOff,
  wsgierroroverride: onOff,
  wsgichunkedrequest: onOff,
  wsgirestrictembedded: onOff,
  wsgirestrictstdin: onOff,
  wsgirestrictstdout: onOff,
  wsgirestrictsignal: onOff,
  wsgicasesensitivity: onOff,
  wsgidontwritebytecode: onOff,
  wsgidestroyinterpreter: onOff,
  wsgiignoreactivity: onOff,
  wsgienablesendfile: onOff,
  wsgimapheadtoget: oneOf("On", "Off", "Auto"),
};
