import { type Span, span } from "../../../core/source.ts";
import type { NginxStatement, NginxTree } from "../../../parse/nginx/tree.ts";
import type { Entries } from "./entries.ts";
import { type LevelState, type Shared, outermostLevel } from "./level.ts";
import type { Place } from "./places.ts";

/** One pair of braces, or one file in them, that is being read. */
export interface Frame {
  readonly tree: NginxTree;
  readonly statements: readonly NginxStatement[];
  next: number;
  /** Every place it may be; one where that is known. Empty inside a block that nothing is known of. */
  readonly places: readonly Place[];
  readonly level: LevelState;
  /** What a block of data has had so far; undefined among directives. */
  readonly entries: Entries | undefined;
  /** The block that these are the inside of; undefined for a file. */
  readonly block: NginxStatement | undefined;
  /** The files that are being read, outermost first. */
  readonly files: readonly NginxTree[];
}

/** A file that is read from its start. */
export const frameOfFile = (tree: NginxTree, places: readonly Place[], shared: Shared): Frame => ({ tree, statements: tree.statements, next: 0, places, level: outermostLevel(places, shared), entries: undefined, block: undefined, files: [tree] });

/** The same braces in a file that is included there. */
export const frameOfInclude = (frame: Frame, tree: NginxTree): Frame => ({ ...frame, tree, statements: tree.statements, next: 0, block: undefined, files: [...frame.files, tree] });

/** The directive without its block. */
export const directiveSpan = (tree: NginxTree, { start, words }: NginxStatement): Span => span(tree.file, start, words.at(-1)?.end ?? start + 1);

/** Where nginx stands when it has read a directive: at its ";" or "{". */
export const placeOfNotice = ({ terminator, end }: NginxStatement): number => terminator ?? end;
