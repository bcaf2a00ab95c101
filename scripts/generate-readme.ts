import { main } from "../src/cli/main.ts";

/** The day that outputs in documents are made for. */
const today = "2026-11-22";

/**
 * Fills in what commands really print: after each `<!-- output of: django-prod-lint ARGS -->`, up to the end marker.
 * @param cwd where the commands run
 */
export async function fillOutputs(text: string, cwd: string): Promise<string> {
  const marker = /(<!-- output of: django-prod-lint (.*?) -->\n)[\s\S]*?(<!-- end of output -->)/g;
  const parts: string[] = [];
  let reached = 0;
  for (const match of text.matchAll(marker)) {
    const [whole, opening = "", typed = "", closing = ""] = match;
    parts.push(text.slice(reached, match.index), opening, indented(await outputOf(typed.split(" "), cwd)), closing);
    reached = match.index + whole.length;
  }
  return parts.join("") + text.slice(reached);
}

const indented = (output: string): string => `\n${output.replace(/^(?=.)/gm, "    ")}\n`;

async function outputOf(argv: readonly string[], cwd: string): Promise<string> {
  let shown = "";
  await main(argv, {
    cwd,
    env: {},
    isTerminal: false,
    today,
    out: (text) => {
      shown += text;
    },
    err: (text) => {
      shown += text;
    },
    readInput: () => Promise.resolve(""),
  });
  return shown;
}
