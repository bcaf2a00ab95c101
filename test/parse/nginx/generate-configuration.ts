/** A text that nginx's reader takes, with the decoded words in it, in order. */
export interface Generated {
  readonly text: string;
  readonly words: readonly string[];
}

/** Writes a configuration of blocks, comments and words with every way of quoting; the same for the same seed. */
export function generateConfiguration(seed: number): Generated {
  let state = seed * 2654435761 + 1;
  const random = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return (state >>> 8) % below;
  };
  const pick = <T>(list: readonly [T, ...T[]]): T => list[random(list.length)] ?? list[0];
  let text = "";
  const words: string[] = [];

  const blank = (needed: boolean): void => {
    const pieces = Array.from({ length: random(3) + (needed ? 1 : 0) }, () => pick([" ", "\t", "\n", "\r\n", "    "]));
    if (pieces.length > 0 && random(6) === 0) pieces.push(`#${pick([" menu", " } ; {", " don't \"", ""])}\n`);
    text += pieces.join("");
  };
  const word = (): void => {
    const content = pick(["crepe", "$host", "${scheme}", "a b", "x;y", "it's", 'say "oui"', "{open}", "#1", "\\.php$", "tab\there", "\u0153uf", "", "a}b", "\\\\", "~^/a"]);
    // As nginx decodes it: the characters a quote protects are doubled by a backslash where they must be.
    const style = random(3);
    const quote = style === 1 ? '"' : "'";
    const plain = /^[^\s;{}"'#\\$][^\s;{}\\$]*$/.test(content);
    const escaped = content.replace(/\\(?=["'\\trn]|$)/g, "\\\\").replaceAll("\t", "\\t");
    text += style === 0 && plain ? content : `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`;
    words.push(content);
  };
  const name = (list: readonly [string, ...string[]]): void => {
    const chosen = pick(list);
    text += chosen;
    words.push(chosen);
  };
  const statements = (depth: number): void => {
    for (let count = random(5); count > 0; count--) {
      blank(false);
      const isBlock = depth < 6 && random(3) === 0;
      name(isBlock ? ["kitchen", "terrace", "cellar"] : ["oven", "galette", "cider"]);
      for (let more = random(4); more > 0; more--) {
        blank(true);
        word();
      }
      blank(false);
      text += isBlock ? "{" : ";";
      if (isBlock) {
        statements(depth + 1);
        blank(false);
        text += "}";
      }
    }
  };
  statements(0);
  text += "oven 180;";
  words.push("oven", "180");
  return { text, words };
}
