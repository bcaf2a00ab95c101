import { span } from "../../src/core/source.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "settings/misspelt-setting",
  title: "A name is a slip of a setting's.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  fixable: "unsafe",
  why: `Django reads the settings it knows and is silent about every other name. With \`ADMIN\` for \`ADMINS\` nobody gets mail when
the site fails, with \`SECURE_SSL_REDIRECTS\` nobody is sent to HTTPS, and the file looks right.`,
  fix: `Write the name as Django knows it:

\`\`\`python
ADMINS = [("Ada", "ada@bakery.example")]
\`\`\``,
  except: "The project's own code reads the name; then another name would be kinder to readers.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/"],

  *check(settings) {
    for (const { name, meant, at } of settings.misspellings) {
      const isPlain = at.file.text.startsWith(name, at.start);
      yield {
        at,
        message: `Django ignores ${name}: it knows no such setting, and ${meant} stays unset.`,
        certainty: "likely",
        help: `Write ${meant}.`,
        ...(isPlain ? { fixes: [{ title: `Rename it to ${meant}`, safe: false, edits: [{ at: span(at.file, at.start, at.start + name.length), text: meant }] }] } : {}),
      };
    }
  },
});
