/** A server's options: their spellings joined by `/`, separated by blanks, by whether they take a value. */
export interface OptionTable {
  readonly value: string;
  /** May take a value. */
  readonly optional: string;
  readonly flag: string;
}

/** How a program's option parser reads its command line. */
export interface OptionStyle {
  /** Whether a long option may be shortened as long as one option alone begins so (argparse, getopt_long). */
  readonly abbreviations: boolean;
  /** Whether a value may not begin with a dash, and `-x=value` leaves the sign out (argparse). */
  readonly dashedValuesRefused: boolean;
}

export interface KnownOption {
  /** The long name without dashes; for an option without one, its letter. */
  readonly name: string;
  readonly takes: "value" | "optional" | "nothing";
}

/** The options of one program, found by any spelling it accepts. */
export class Options {
  readonly style: OptionStyle;
  readonly #bySpelling = new Map<string, KnownOption>();
  readonly #former = new Map<string, KnownOption>();

  /** @param former options that the program no longer has, recognised by their full names alone */
  constructor(style: OptionStyle, table: OptionTable, former?: OptionTable) {
    this.style = style;
    this.#addTable(table, this.#bySpelling);
    if (former) this.#addTable(former, this.#former);
  }

  #addTable(table: OptionTable, to: Map<string, KnownOption>): void {
    this.#add(table.value, "value", to);
    this.#add(table.optional, "optional", to);
    this.#add(table.flag, "nothing", to);
  }

  #add(rows: string, takes: KnownOption["takes"], to: Map<string, KnownOption>): void {
    for (const row of rows.split(/\s+/).filter(Boolean)) {
      const spellings = row.split("/");
      const option: KnownOption = { name: (spellings[0] ?? "").replace(/^--?/, ""), takes };
      // Where two options share a letter the first one in the table has it.
      for (const spelling of spellings) if (!to.has(spelling)) to.set(spelling, option);
    }
  }

  /** The option of a spelling such as `--bind`, `-b` or, where the program takes it, `--bin`. */
  find(spelling: string): KnownOption | undefined {
    const exact = this.#bySpelling.get(spelling) ?? this.#former.get(spelling);
    if (exact || !this.style.abbreviations || !spelling.startsWith("--")) return exact;
    const candidates = new Set<KnownOption>();
    for (const [known, option] of this.#bySpelling) if (known.startsWith(spelling)) candidates.add(option);
    return candidates.size === 1 ? [...candidates][0] : undefined;
  }

  /** Whether the program has an option of just this spelling. */
  has(spelling: string): boolean {
    return this.#bySpelling.has(spelling);
  }

  /** Every spelling, for tests. */
  get spellings(): ReadonlyMap<string, KnownOption> {
    return this.#bySpelling;
  }
}
