/** A program that starts another one: how much of its command line is its own. */
export interface Wrapper {
  /** Its options that take a value in the next word. */
  readonly values: ReadonlySet<string>;
  /** Words of its own before the command, options aside. */
  readonly own: number;
  /** Whether `NAME=value` words before the command set its environment. */
  readonly assigns: boolean;
  /** Names the user: an option, or its first word. */
  readonly user?: "first" | readonly string[];
  /** The user when none is named. */
  readonly defaultUser?: string;
}

const wrapper = (values = "", more: Partial<Wrapper> = {}): Wrapper => ({ values: new Set(values.split(" ").filter(Boolean)), own: 0, assigns: false, ...more });

/** Wrappers with a command line of a known shape (their manual pages). */
export const wrappers: ReadonlyMap<string, Wrapper> = new Map([
  ["exec", wrapper("-a")],
  ["command", wrapper()],
  ["builtin", wrapper()],
  ["nohup", wrapper()],
  ["setsid", wrapper()],
  ["time", wrapper("-f -o --format --output")],
  ["env", wrapper("-u --unset -C --chdir", { assigns: true })],
  [
    "sudo",
    wrapper("-u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -R --chroot -r --role -t --type -T --command-timeout -U --other-user", {
      assigns: true,
      user: ["-u", "--user"],
      defaultUser: "root",
    }),
  ],
  ["doas", wrapper("-u -C", { user: ["-u"], defaultUser: "root" })],
  ["gosu", wrapper("", { own: 1, user: "first" })],
  ["su-exec", wrapper("", { own: 1, user: "first" })],
  ["setuidgid", wrapper("", { own: 1, user: "first" })],
  ["chpst", wrapper("-u -U -b -m -d -o -p -f -c -r -t -e -n -/", { user: ["-u"] })],
  ["runuser", wrapper("-u --user -g --group -G --supp-group -w -s --shell", { user: ["-u", "--user"] })],
  ["setpriv", wrapper("--reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig --selinux-label --apparmor-profile", { user: ["--reuid"] })],
  ["chroot", wrapper("", { own: 1 })],
  ["nice", wrapper("-n --adjustment")],
  ["ionice", wrapper("-c --class -n --classdata")],
  ["timeout", wrapper("-s --signal -k --kill-after", { own: 1 })],
  ["stdbuf", wrapper("-i --input -o --output -e --error")],
  ["screen", wrapper("-S -dmS -DmS -c -h -p -s -t -T -e")],
  ["tini", wrapper("-e -p")],
  ["dumb-init", wrapper("-r --rewrite")],
  ["catatonit", wrapper()],
  ["authbind", wrapper()],
  ["ddtrace-run", wrapper()],
]);

/**
 * Wrappers whose own words can't be told from the command without more ado; the command is the first word behind
 * them that names a server, `python` or `manage.py`.
 */
export const loosely: ReadonlySet<string> = new Set([
  "wait-for-it", "wait-for-it.sh", "wait-for", "wait-for.sh", "wait_for_it.sh", "dockerize", "newrelic-admin", "opentelemetry-instrument",
  "sentry-cli", "honcho", "foreman", "poetry", "pipenv", "uv", "pdm", "hatch", "rye", "conda", "micromamba", "doppler", "infisical", "chamber",
  "aws-vault", "start-nginx", "start-pgbouncer", "start-pgbouncer-stunnel", "tmux",
]);

/** Programs that run a task of a file of their own: what stands behind them names the task, whatever program is called so. */
export const taskRunners: ReadonlySet<string> = new Set(["inv", "invoke", "fab", "make", "just", "task", "poe", "doit", "nox", "tox", "npm", "npx", "yarn", "pnpm"]);

/** Shells: `sh -c TEXT`, or a script. */
export const shells: ReadonlySet<string> = new Set(["sh", "bash", "dash", "ash", "zsh", "ksh"]);
