import type { CrontabDocument } from "../../parse/crontab/parse.ts";
import type { MappedText } from "../../parse/command/mapped-text.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import type { MakefileDocument } from "../../parse/makefile/parse.ts";
import type { ShellText } from "../../parse/shell/shell-text.ts";
import { managementTasksAmong, managementTasksOf } from "../container/clever-cloud.ts";
import { type Beanstalk, machineOf, readBeanstalks } from "../container/elastic-beanstalk.ts";
import { readCiJobs } from "./ci-jobs.ts";
import type { CommandLines } from "./command-lines.ts";
import type { LauncherDocument } from "./launcher-document.ts";
import { reloadsWithSource } from "./reloads.ts";

/** The command lines of the files that hold them beside other things. */
export function commandLinesOf(documents: readonly LauncherDocument[]): readonly CommandLines[] {
  const platforms = documents.filter((document): document is DataDocument => document.language === "platform");
  const beanstalks = readBeanstalks(platforms);
  return [
    ...documents.flatMap((document) => (document.language === "platform" ? managementTasksOf(document) : document.language === "dotenv" && document.production ? managementTasksAmong(document) : [])).map((text): CommandLines => ({ kind: "platform", text, environment: [], hints: { decided: { verdict: "production", reasons: ["Clever Cloud runs it while it deploys"] } }, serves: false, deploys: true })),
    ...documents.flatMap((document): readonly CommandLines[] => {
      if (document.language === "crontab") return ofCrontab(document);
      if (document.language === "makefile") return ofMakefile(document);
      return document.language === "ci" ? ofCi(document) : [];
    }),
    ...beanstalks.flatMap(ofBeanstalk),
  ];
}

/** Each machine runs what is not for the leader alone. */
const ofBeanstalk = ({ commands, environment, directory, replicas }: Beanstalk): readonly CommandLines[] =>
  commands.map(({ text, leaderOnly }): CommandLines => ({
    kind: "platform",
    text: shellOf(text),
    environment,
    hints: { decided: { verdict: "production", reasons: ["Elastic Beanstalk runs it while it deploys"] } },
    around: { container: { ...machineOf(directory), ...(replicas && !leaderOnly && { replicas }) } },
    serves: false,
    deploys: true,
  }));

const shellOf = (text: MappedText): ShellText => ({ text: text.text, place: (start, end) => text.place(start, end) });

/** Only what starts with the machine goes on; the others do something and end. */
const ofCrontab = ({ jobs }: CrontabDocument): readonly CommandLines[] =>
  jobs.map(({ schedule, user, command, environment }) => ({ kind: "crontab", text: shellOf(command), environment, user, hints: {}, serves: schedule.value === "@reboot", deploys: false }));

const deployTarget = /(?:^|[^a-z])(?:prod|production|deploy\w*|live|release)(?:[^a-z]|$)/i;
const otherTarget = /(?:^|[^a-z])(?:dev\w*|local\w*|tests?|staging|docs?|ci|demo)(?:[^a-z]|$)/i;

const ofMakefile = ({ recipes, exports }: MakefileDocument): readonly CommandLines[] =>
  recipes.flatMap(({ target, lines }) => {
    const deploys = deployTarget.test(target.value) && !otherTarget.test(target.value);
    return lines.map((text): CommandLines => ({ kind: "makefile", text: shellOf(text), environment: exports, hints: { processName: target.value, ...(reloadsWithSource(text.text) && { development: "it reloads with the source" }) }, serves: true, deploys }));
  });

const ofCi = (document: DataDocument): readonly CommandLines[] =>
  readCiJobs(document).flatMap(({ name, deploys, steps }) => steps.map(({ text, environment }): CommandLines => ({ kind: "ci", text: withoutExpressions(text), environment, hints: { processName: name }, serves: true, deploys })));

/** GitHub fills `${{ … }}` in before the shell reads the line: to the shell's reader it is a command of which nothing is known. */
function withoutExpressions(mapped: MappedText): ShellText {
  const text = mapped.text.replace(/\$\{\{(?:(?!\$\{\{)[^}\n])*\}\}/g, (found) => `$(${"x".repeat(found.length - 3)})`);
  return { text, place: (start, end) => mapped.place(start, end) };
}
