import type { SourceFile } from "../core/source.ts";
import { UsageError } from "../core/usage-error.ts";
import type { Attributed } from "./ask-rules.ts";
import { engineRule } from "./engine-rules.ts";
import type { RuleCard } from "../core/rule.ts";
import type { Suppression } from "./read-suppressions.ts";
import { cardsMeant, cardsNamed } from "./select-rules.ts";

/** A claim that a comment silences. */
export interface Silenced extends Attributed {
  readonly reason?: string;
}

/** What is left after suppressions had their say. */
export interface Sifted {
  /** Claims that stand, and those about suppressions themselves. */
  readonly claims: readonly Attributed[];
  readonly silenced: readonly Silenced[];
}

/** What suppressions are judged by. */
export interface SiftOptions {
  /** Every rule there is. */
  readonly cards: readonly RuleCard[];
  /** The ids that run: a suppression of another rule is not called unused. */
  readonly wanted: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether the whole project was read; of a lone file nobody knows what would be found in it. */
  readonly complete: boolean;
  /** Whether a suppression without a reason is reported. */
  readonly requireReason?: boolean;
  /** The ids that no comment silences. */
  readonly unsuppressible?: ReadonlySet<string>;
}

/** One name of a suppression that holds today. */
interface Active {
  readonly suppression: Suppression;
  readonly name: Suppression["names"][number];
  readonly ids: ReadonlySet<string>;
  used: boolean;
}

/** Takes out the claims that comments silence, and adds claims about comments that are misspelt, expired or in vain. */
export function sift(claims: readonly Attributed[], suppressions: readonly Suppression[], options: SiftOptions): Sifted {
  const { actives, about } = activate(suppressions, options);
  const standing: Attributed[] = [];
  const silenced: Silenced[] = [];
  const places = new Map<SourceFile, Places>();
  for (const active of actives) placesIn(places, active).push(active);
  for (const claim of claims) {
    const by = nearby(places, claim).filter(({ ids }) => ids.has(claim.rule.id));
    for (const active of by) active.used = true;
    const reason = by[0]?.suppression.reason;
    if (by.length === 0) standing.push(claim);
    else silenced.push({ ...claim, ...(reason !== undefined && { reason }) });
  }
  for (const { used, ids, name } of actives) {
    if (used || !options.complete || ![...ids].some((id) => options.wanted.has(id))) continue;
    about.push(claimAbout("unused", name.at, `Nothing is found here by ${name.name}, so this suppression silences nothing.`));
  }
  return { claims: [...standing, ...about.filter(({ rule }) => options.wanted.has(rule.id))], silenced };
}

/** Misspelt names for which the nearest ones are looked for: that takes its time, and nobody reads more. */
const mostSuggestions = 50;

/** Which names of suppressions hold today, and what is to be said about the others. */
function activate(suppressions: readonly Suppression[], options: SiftOptions): { readonly actives: readonly Active[]; readonly about: Attributed[] } {
  const about: Attributed[] = [];
  const actives: Active[] = [];
  const known = new Map<string, readonly string[]>();
  const idsNamed = (name: string): readonly string[] => {
    const found = known.get(name) ?? cardsMeant(name, options.cards).map(({ id }) => id);
    known.set(name, found);
    return found;
  };
  let unknown = 0;
  for (const suppression of suppressions) {
    const { at, until } = suppression;
    const mistake = suppression.mistake ?? mistakeOfDay(until);
    if (mistake !== undefined) {
      about.push(claimAbout("unknown-rule", at, `This suppression does nothing. ${mistake}.`));
      continue;
    }
    if (until !== undefined && until < options.today) {
      about.push(claimAbout("expired", at, `This suppression expired after ${until}.`));
      continue;
    }
    if (options.requireReason === true && suppression.reason === undefined) about.push(claimAbout("reason-missing", at, "This suppression gives no reason, which this project asks for."));
    for (const name of suppression.names) {
      try {
        const meant = idsNamed(name.name);
        if (meant.length === 0 && ++unknown > mostSuggestions) throw new UsageError(`There is no rule or family "${name.name}".`);
        if (meant.length === 0) cardsNamed(name.name, options.cards);
        const ids = new Set(meant.filter((id) => options.unsuppressible?.has(id) !== true));
        if (ids.size === 0) about.push(claimAbout("forbidden", name.at, `Comments can't silence ${name.name} in this project: its findings are reported.`));
        else actives.push({ suppression, name, ids, used: false });
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        about.push(claimAbout("unknown-rule", name.at, `This suppression does nothing. ${error.message}`));
      }
    }
  }
  return { actives, about };
}

/** The suppressions of a file, by the line that they speak of; under 0 those that speak of all lines. */
type Places = Map<number, Active[]>;

const everywhere = 0;

function placesIn(places: Map<SourceFile, Places>, { suppression: { at, scope, line } }: Active): Active[] {
  const ofFile = places.get(at.file) ?? new Map<number, Active[]>();
  places.set(at.file, ofFile);
  const place = scope === "file" ? everywhere : line;
  const there = ofFile.get(place) ?? [];
  ofFile.set(place, there);
  return there;
}

/** Those that speak of the line on which a claim begins, or of the one on which it ends, as they stand in the file. */
function nearby(places: ReadonlyMap<SourceFile, Places>, { claim }: Attributed): readonly Active[] {
  const { file, start, end } = claim.at;
  const ofFile = places.get(file);
  if (!ofFile) return [];
  const lines = new Set([everywhere, file.positionAt(start).line, file.positionAt(Math.max(start, end - 1)).line]);
  return [...lines].flatMap((line) => ofFile.get(line) ?? []).sort((a, b) => a.suppression.at.start - b.suppression.at.start || a.name.at.start - b.name.at.start);
}

function mistakeOfDay(until: string | undefined): string | undefined {
  return until === undefined || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until) ? undefined : "Its last day is written until=2027-01-31";
}

function claimAbout(name: "unused" | "unknown-rule" | "expired" | "reason-missing" | "forbidden", at: Suppression["at"], message: string): Attributed {
  return { rule: engineRule(`suppression/${name}`), claim: { at, message, certainty: "certain" } };
}
