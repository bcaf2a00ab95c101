import type { PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { keepsUploads } from "../../src/core/settings/uploads.ts";

/** The project's folder, as paths of the evaluator begin. */
const projectRoot = "/<project>";

/** The folder inside the project that a path means, "" for the project's own; undefined for what lies elsewhere. */
function folderOf(value: PyItem): string | undefined {
  if (value.type !== "str" && value.type !== "path") return undefined;
  const path = value.value.replace(/(?<!\/)\/+$/, "");
  if (path === projectRoot) return "";
  return path.startsWith(`${projectRoot}/`) && !path.includes("/..") ? path.slice(projectRoot.length + 1) : undefined;
}

export default rule({
  id: "settings/media-root-holds-code",
  title: "Uploads land among the project's code.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-434"],
  why: `MEDIA_ROOT is a folder that holds the settings. Uploaded files lie beside the code, may take the place of a template or a
module, and the web server that hands out uploads hands out the code and its secrets too.`,
  fix: `\`\`\`python
MEDIA_ROOT = BASE_DIR / "media"
\`\`\``,
  except: "Uploads go to a service, and MEDIA_ROOT is only what a base left there: nothing is said where the default storage is another.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#media-root", "https://docs.djangoproject.com/en/stable/topics/security/#user-uploaded-content"],

  *check(settings) {
    if (!keepsUploads(settings)) return;
    const { path } = settings.anchor.file;
    const holdsCode = (value: PyItem): boolean => {
      const folder = folderOf(value);
      return folder !== undefined && (folder === "" || path.startsWith(`${folder}/`));
    };
    for (const hit of settings.hits("MEDIA_ROOT", holdsCode)) {
      yield hit.claim("Uploads land among the code, and are served with it: MEDIA_ROOT is a folder that holds the settings.", { help: 'Give uploads a folder of their own: MEDIA_ROOT = BASE_DIR / "media".' });
    }
  },
});
