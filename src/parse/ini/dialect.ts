/** How one program reads `[section]` and `key = value`. They agree on less than their files look like. */
export interface IniDialect {
  /** What a comment line begins with. */
  readonly comments: string;
  /** Where a comment begins behind a value; absent where a value goes to the end of its line whatever stands there. */
  readonly inlineComment?: RegExp;
  /** What may stand between key and value. */
  readonly separators: string;
  /** Whether a line that is indented deeper than its key goes on with the value. */
  readonly indentedLinesContinue: boolean;
  /** Whether a key may stand alone, as a switch. */
  readonly keysAlone: boolean;
  /** What becomes of a key's letters. */
  readonly fold: (key: string) => string;
}

/** uWSGI's own reader. Source: uWSGI 2.0.30, core/ini.c, `uwsgi_ini_config`. */
export const uwsgiDialect: IniDialect = { comments: ";#", separators: "=", indentedLinesContinue: false, keysAlone: true, fold: (key) => key };

/** Python's `RawConfigParser(inline_comment_prefixes=(";", "#"), strict=False)`. Source: supervisor 4.3, options.py, `UnhosedConfigParser`. */
export const supervisorDialect: IniDialect = {
  comments: ";#",
  inlineComment: /\s[;#]/,
  separators: "=:",
  indentedLinesContinue: true,
  keysAlone: false,
  fold: (key) => key.toLowerCase(),
};
