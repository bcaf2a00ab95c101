import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "settings/syntax-error",
  title: "Python can't import a module of the settings.",
  on: "document",
  severity: "error",
  since: "0.1.0",
  why: `Django imports the settings before it does anything else. A module that Python can't parse stops the start: the application
server's workers die, and the front server answers 502 to every visitor.`,
  fix: "Repair the line; `python -m py_compile settings.py` tells whether Python takes it.",
  except: "The file is a template that is filled in before it is used.",
  references: ["https://docs.python.org/3/reference/lexical_analysis.html"],

  *check(document) {
    if (document.language !== "python") return;
    for (const { at, message, help, related } of document.problems) {
      yield { at, message, certainty: "certain", ...(help === undefined ? {} : { help }), ...(related ? { related: [related] } : {}) };
    }
  },
});
