import type { Language } from "../core/document.ts";
import { span, SourceFile } from "../core/source.ts";
import type { Project } from "../discover/project.ts";
import type { Attributed } from "./ask-rules.ts";
import { engineRule } from "./engine-rules.ts";

/** The family whose findings speak about files of a language. */
export function familyOfLanguage(language: Language): "settings" | "nginx" | "apache" | "launch" {
  switch (language) {
    case "python":
    case "requirements":
      return "settings";
    case "nginx":
    case "apache":
      return language;
    case "shell":
    case "procfile":
    case "systemd":
    case "dotenv":
    case "javascript":
    case "dockerfile":
    case "compose":
    case "kubernetes":
    case "platform":
    case "uwsgi":
    case "supervisor":
    case "gunicorn":
    case "crontab":
    case "makefile":
    case "ci":
    case "bundler":
      return "launch";
  }
}

/** A finding for each file that matters and could not be read: nothing is passed over in silence. */
export function claimUnreadable({ unreadable }: Project): readonly Attributed[] {
  return unreadable.map(({ path, language, message }) => ({
    rule: engineRule(`${familyOfLanguage(language)}/unreadable`),
    claim: { at: span(new SourceFile(path, ""), 0, 0), certainty: "certain", message: message.replace("It was", "This file was") },
  }));
}
