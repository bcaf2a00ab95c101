import { rule } from "../../src/core/rule.ts";
import { span } from "../../src/core/source.ts";

/** Hosts that closed, by the names and paths that only they had. */
const hosts: readonly { readonly name: string; readonly closed: number; readonly mark: RegExp }[] = [
  { name: "WebFaction", closed: 2021, mark: /\/home\/[\w-]+\/webapps\/[\w-]+|(?<![\w-])[\w-]+\.webfaction(?:al)?\.com\b/ },
  { name: "OpenShift Online 2", closed: 2017, mark: /(?<![\w-])[\w-]+\.rhcloud\.com\b|\$\{?OPENSHIFT_(?:REPO|DATA|PYTHON|HOMEDIR)_\w+/ },
  { name: "dotCloud", closed: 2016, mark: /(?<![\w-])[\w-]+\.dotcloud\.com\b|\/home\/dotcloud\b/ },
];

/** Text without what stands behind a comment's mark, length kept. */
const withoutComments = (text: string): string => text.replace(/^[ \t]*(?:#|;|\/\/).*$/gm, (line) => " ".repeat(line.length));

export default rule({
  id: "launch/host-gone",
  title: "The file is made for a host that closed.",
  on: "document",
  severity: "info",
  since: "0.1.0",
  why: `Its names lead nowhere and its directories exist on no machine. A host name that somebody else may register one day has no place in
ALLOWED_HOSTS either. Whoever deploys by these files has to find out what of them still holds.`,
  fix: "Remove the file, or write the paths and names of the machine that the site runs on now.",
  except: "The machine that runs the site now kept the old host's directories.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],

  *check({ file, production }) {
    if (!production) return;
    const text = withoutComments(file.text);
    for (const { name, closed, mark } of hosts) {
      const found = mark.exec(text);
      if (!found) continue;
      yield {
        at: span(file, found.index, found.index + found[0].length),
        message: `This works on no machine any more: it belongs to ${name}, which closed in ${closed}.`,
        certainty: "likely",
        help: "Remove it, or write what holds on the site's machine today.",
      };
    }
  },
});
