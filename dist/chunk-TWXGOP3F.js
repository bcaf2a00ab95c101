import {
  selectRules
} from "./chunk-43AYINZN.js";
import {
  SourceFile,
  cover,
  engineRules,
  firstLine,
  parseAddress,
  placeOf,
  span,
  textOf
} from "./chunk-3YUMRRSP.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  decode
} from "./chunk-FIUGK6VC.js";
import {
  certainties,
  severities
} from "./chunk-RGUTMODH.js";
import {
  MaskedLines
} from "./chunk-3VDGXNDI.js";
import {
  __commonJS,
  __toESM
} from "./chunk-TRTQSARU.js";

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index2 = start + 1;
      let negated = EMPTY;
      const lead = pattern[index2];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index2++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index2];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index2];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index2 + 1 < length && pattern[index2 + 1] !== "]") {
          index2++;
          let to = pattern[index2];
          if (to === ESCAPE) {
            to = pattern[index2 += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index2 + 1] === ":") {
          const nameStart = index2 + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index2 = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index2 = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index2++;
        if (pattern[index2] === "]") {
          return {
            end: index2,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index2 = 0;
      while (index2 < length) {
        const char = pattern[index2];
        if (char === ESCAPE) {
          const escaped = pattern[index2 + 1];
          if (escaped === SLASH && index2 + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index2, index2 + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index2 += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index2++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index2);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index2 = length;
          } else {
            out += hold(scanned.source);
            index2 = scanned.end + 1;
          }
        } else {
          out += char;
          index2++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index2, str) => index2 + 6 < str.length ? str.slice(index2 + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close2) => `\\[${range}${close2}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index2 = at + 1; index2 < run.length && !run[index2].wildcard; index2++) {
        separator += run[index2].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index2 = 0;
      while (index2 < length) {
        const char = source[index2];
        if (source.startsWith(WILDCARD, index2)) {
          tokens.push({ wildcard: true });
          index2 += WILDCARD.length;
        } else if (char === "[") {
          let end = index2 + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index2, end) });
          index2 = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index2, index2 + 2) });
          index2 += 2;
        } else if (char === "(") {
          let depth2 = 0;
          let end = index2;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth2++;
            } else if (source[end] === ")") {
              depth2--;
            }
            end++;
          } while (end < length && depth2 > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index2, end) });
          index2 = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index2++;
        } else {
          tokens.push({ single: char });
          index2++;
        }
      }
      let out = EMPTY;
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        });
        run = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index2) => sources[index2]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index2 = body.indexOf(SLASH);
      return index2 < 0 || index2 === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index2 = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index2 < 0 ? path : path.slice(index2 + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count2 = 0;
      while (str[str.length - count2 - 1] === ESCAPE) {
        count2++;
      }
      return count2 % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd2 = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd2 - 1] === "\r") {
          lineEnd2--;
        }
        end = lineEnd2;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd2 = end - 1;
      }
      if (end === lineEnd2) {
        return body.slice(0, lineEnd2);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index2) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index2
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index2 = rules.length - 1; index2 >= 0; index2--) {
          const rule = rules[index2];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path) : path;
        for (let index2 = length - 1; index2 >= 0; index2--) {
          const rule = rules[index2];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/pipeline.ts
import { relative as relative4, resolve as resolve2, sep as sep4 } from "node:path";

// src/check/ask-rules.ts
function askRules(rules, model) {
  const claims = [];
  const failures = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    for (const ask of questions(rule, model)) {
      try {
        for (const claim of ask()) claims.push({ rule, claim });
      } catch (error) {
        failures.set(rule.id, { path: rule.id, message: `The rule ${rule.id} failed, which is a mistake in django-prod-lint, please report it: ${String(error)}` });
      }
    }
  }
  return { claims, failures: [...failures.values()] };
}
function questions(rule, model) {
  switch (rule.on) {
    case "document":
      return each(rule, model.documents.filter(({ production }) => production), model);
    case "settings":
      return each(rule, model.settings, model);
    case "nginx":
      return each(rule, model.nginx, model);
    case "apache":
      return each(rule, model.apache, model);
    case "launch":
      return each(rule, model.launches, model);
    case "deployment":
      return each(rule, model.deployments, model);
  }
}
var each = (rule, subjects2, model) => subjects2.map((subject) => () => rule.check(subject, model));

// src/check/claim-unreadable.ts
function familyOfLanguage(language) {
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
      return "launch";
  }
}
function claimUnreadable({ unreadable }) {
  return unreadable.flatMap(({ path, language, message }) => {
    const rule = engineRules.find(({ id }) => id === `${familyOfLanguage(language)}/unreadable`);
    const file = new SourceFile(path, "");
    return rule ? [{ rule, claim: { at: span(file, 0, 0), certainty: "certain", message: message.replace("It was", "This file was") } }] : [];
  });
}

// src/check/make-findings.ts
import { createHash } from "node:crypto";
var isAtLeast = (severity, threshold) => severities.indexOf(severity) <= severities.indexOf(threshold);
var isAsSure = (certainty, threshold) => certainties.indexOf(certainty) <= certainties.indexOf(threshold);
function makeFindings(claims, pathOf, lines) {
  const unique = /* @__PURE__ */ new Map();
  for (const one3 of claims) {
    const { at, message } = one3.claim;
    const key = [one3.rule.id, pathOf(at.file), at.start, at.end, message].join("\0");
    const known2 = unique.get(key);
    if (!known2 || !isAsSure(known2.claim.certainty, one3.claim.certainty)) unique.set(key, one3);
  }
  const placed = [...unique.values()].map((one3) => ({ ...one3, path: pathOf(one3.claim.at.file), place: one3.claim.at.file.positionAt(one3.claim.at.start) }));
  placed.sort(
    (a, b) => compare(a.path, b.path) || a.place.line - b.place.line || a.place.column - b.place.column || compare(a.rule.id, b.rule.id) || a.claim.at.end - b.claim.at.end || compare(a.claim.message, b.claim.message)
  );
  const seen = /* @__PURE__ */ new Map();
  return placed.map(({ rule, claim, path, place }) => {
    const identity = [rule.id, path, lines.text(claim.at.file, place.line).trim()].join("\0");
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return {
      ...claim,
      ruleId: rule.id,
      severity: milder(rule.severity, claim.severity),
      aliases: rule.aliases ?? [],
      url: rule.references[0],
      fingerprint: createHash("sha256").update(`${identity}\0${ordinal}`).digest("hex").slice(0, 32)
    };
  });
}
var milder = (rule, claim) => claim && isAtLeast(rule, claim) ? claim : rule;
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/discover/discover.ts
var import_ignore2 = __toESM(require_ignore(), 1);
import { readFileSync as readFileSync2, statSync as statSync3 } from "node:fs";
import { isAbsolute, join as join3 } from "node:path";

// src/discover/sniff.ts
var looked = 65536;
var nginxBlock = /^\s*(?:server|http|events|stream|upstream\s+\S+|location\s+[^{}\n]+|(?:map|geo|split_clients)\s+[^{}\n]+|if\s*\([^\n]*\))\s*\{/gm;
var nginxDirective = /^\s*(?:listen|server_name|server_tokens|proxy_\w+|uwsgi_\w+|fastcgi_\w+|scgi_\w+|root|alias|try_files|access_log|error_log|ssl_\w+|add_header|return|rewrite|include|client_max_body_size|gzip\w*|expires|worker_\w+|keepalive_\w+|charset|user|pid|deny|allow|upstream)\s[^;{}\n]*;/gm;
var apacheSection = /^\s*<(?:VirtualHost|Directory|DirectoryMatch|Location|LocationMatch|Files|FilesMatch|IfModule|IfDefine|IfVersion|If|Proxy|ProxyMatch|Limit|LimitExcept|RequireAny|RequireAll|Macro)\b[^>\n]*>/gim;
var apacheDirective = /^\s*(?:WSGI\w+|LoadModule|SetEnv|SetEnvIf|SetEnvIfNoCase|PassEnv|Alias|AliasMatch|ScriptAlias|DocumentRoot|ServerName|ServerAlias|ServerAdmin|ErrorLog|CustomLog|RewriteEngine|RewriteRule|RewriteCond|RewriteBase|ProxyPass|ProxyPassReverse|ProxyPreserveHost|SSL[A-Z]\w+|AllowOverride|RequestHeader|Passenger\w+|IncludeOptional|RedirectMatch|Redirect|AddHandler|AddType|ExpiresActive|DirectoryIndex|Options|Order|Require|Header)[ \t]+[^;\n]*$/gm;
function sniffWebServer(text) {
  const head = text.slice(0, looked);
  const first = /^[ \t]*([^#;\s].*)$/m.exec(head)?.[1] ?? "";
  if (/^\[[^\]]*\][ \t]*$/.test(first.trimEnd())) return void 0;
  const nginx = 3 * count(head, nginxBlock) + count(head, nginxDirective);
  const apache = 3 * count(head, apacheSection) + count(head, apacheDirective);
  if (nginx === 0 && apache === 0) return void 0;
  return nginx >= apache ? "nginx" : "apache";
}
var count = (text, pattern) => text.match(pattern)?.length ?? 0;
var looksLikeSettings = (text) => /^[ \t]*(?:INSTALLED_APPS|DATABASES|ROOT_URLCONF|MIDDLEWARE|MIDDLEWARE_CLASSES|SECRET_KEY|ALLOWED_HOSTS|WSGI_APPLICATION)\b\s*(?:[-+]?=|:|\.)/m.test(text) || /^from\s+\.*[\w.]*(?:settings|base|common|defaults)[\w.]*\s+import\s+\*/m.test(text);
var hasShellShebang = (text) => /^\uFEFF?#![^\n]*\b(?:ba|da|k|z)?sh\b/.test(text);
function sniffAnything(text) {
  if (hasShellShebang(text)) return "shell";
  if (/^#![^\n]*python/.test(text)) return "python";
  const server = sniffWebServer(text);
  if (server) return server;
  if (/^\[(?:Unit|Service|Socket|Install)\][ \t]*\r?$/m.test(text)) return "systemd";
  if (looksLikeSettings(text) || /^(?:from\s+\S+\s+import|import\s+\w)/m.test(text)) return "python";
  if (/^(?:web|release|worker):\s*\S/m.test(text)) return "procfile";
  if (/^\s*(?:export\s+)?[A-Z][A-Z0-9_]*=/m.test(text)) return "dotenv";
  if (/\b(?:gunicorn|uwsgi|uvicorn|daphne|manage\.py)\b/.test(text)) return "shell";
  return void 0;
}

// src/discover/classify.ts
var webServer = (otherwise) => (text) => sniffWebServer(text) ?? otherwise;
var settings = (text) => looksLikeSettings(text) ? "python" : void 0;
var shell = (text) => hasShellShebang(text) ? "shell" : void 0;
var templated = String.raw`(?:[._-](?:j2|jinja2?|erb|tpl|tmpl|template|example|sample|dist|default|in|prod|production|staging|local|dev))*`;
var rows = [
  // Documentation, markup and data are never configuration, wherever they lie.
  [/\.(?:md|rst|html?|css|json|ya?ml|xml|svg|png|jpe?g|gif|ico|pem|crt|key|csr|po|mo|lock\.json|log|sql|zip|gz)$/, void 0],
  [/(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|[^/]*requirements\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|pipfile|pipfile\.lock|setup\.cfg|poetry\.lock|uv\.lock)$/, "requirements"],
  [/(?:^|\/)ecosystem[^/]*\.[cm]?js$/, "javascript"],
  [/(?:^|\/)(?:wsgi|asgi|manage|passenger_wsgi)\.py$/, "python"],
  [/(?:^|\/)[^/]*(?:wsgi|asgi)[^/]*\.py$|\.wsgi$/, "python"],
  [/(?:^|\/)[^/]*settings[^/]*\.py$/, "python"],
  [/(?:^|\/)(?:base|common|defaults?|prod|production|live|server|deploy|heroku|docker|staging|local|dev|devel|development|test|testing|ci|config|conf|configuration|django)\.py$/, settings],
  [/(?:^|\/)(?:config|conf|configs)\/(?:[^/]+\/)*[^/]+\.py$/, settings],
  [new RegExp(String.raw`\.(?:service|socket)${templated}$`), "systemd"],
  [/(?:^|\/)procfile(?:\.(?!(?:sh|bash)$)[^/]*)?$/, "procfile"],
  [/(?:^|\/)\.envrc$|\.(?:sh|bash)$/, "shell"],
  [new RegExp(String.raw`\.(?:sh|bash)${templated}$`), "shell"],
  [/(?:^|\/)(?:\.env(?:[._-][^/]*)?|[^/]*\.env|env[._-](?:example|sample|template|dist|prod|production|local|dev))$|(?:^|\/)\.envs\/[^/]+(?:\/[^/]+)?$|\.env[._-](?:example|sample|template|dist|prod|production|local|dev)$/, "dotenv"],
  [/(?:^|\/)\.htaccess[^/]*$/, "apache"],
  [/\.(?:py|js|mjs|cjs|ts|toml|ini|cfg|php|rb|dockerfile)$|(?:^|\/)dockerfile[^/]*$/, void 0],
  // Tables that other files include: they are read where they are included.
  [/(?:^|\/)(?:(?:uwsgi|fastcgi|scgi|proxy)_params|mime\.types|koi-utf|koi-win|win-utf|magic)$/, void 0],
  [new RegExp(String.raw`(?:^|\/)(?:nginx|[^/]*\.nginx)(?:\.conf)?${templated}$`), webServer("nginx")],
  [new RegExp(String.raw`(?:^|\/)(?:httpd|apache2?)\.conf${templated}$`), webServer("apache")],
  [new RegExp(String.raw`\.(?:conf|vhost|nginx|apache2?|site)${templated}$`), webServer()],
  [/(?:^|\/)(?:sites-(?:available|enabled)|nginx|apache2?|httpd|conf\.d|vhosts?(?:\.d)?|[^/]*nginx[^/]*|[^/]*apache[^/]*)\/(?:[^/]+\/)*[^/]+$/, webServer()],
  [/(?:^|\/)[^/]*(?:nginx|apache|httpd|vhost)[^/]*$/, webServer()],
  [/(?:^|\/)[^/.]+$/, shell]
];
var appFiles = ["models.py", "views.py", "apps.py", "urls.py"];
function classify(path, siblings, read) {
  const verdict = verdictOf(path, siblings);
  if (typeof verdict !== "function") return verdict;
  const text = read();
  return text === void 0 ? void 0 : verdict(text);
}
function promisedBy(path) {
  const verdict = verdictOf(path, () => /* @__PURE__ */ new Set());
  if (typeof verdict !== "function") return verdict;
  return verdict("");
}
function verdictOf(path, siblings) {
  const name = path.toLowerCase();
  const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  if (name.endsWith(".py") && /(?:^|\/)settings$/i.test(directory)) {
    const around = siblings(directory);
    return appFiles.some((file) => around.has(file)) ? settings : "python";
  }
  if (name.endsWith(".py") && /(?:^|\/)settings\//i.test(directory)) return settings;
  return rows.find(([pattern]) => pattern.test(name))?.[1];
}

// src/discover/walk.ts
import { existsSync, readdirSync, realpathSync, statSync as statSync2 } from "node:fs";
import { join as join2, relative as relative2, sep as sep2 } from "node:path";

// src/discover/gitignore.ts
var import_ignore = __toESM(require_ignore(), 1);
import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
function extendChain(directory, above) {
  let text;
  try {
    const path = join(directory, ".gitignore");
    if (!statSync(path).isFile()) return above;
    text = readFileSync(path, "utf8");
  } catch {
    return above;
  }
  return { base: directory, patterns: (0, import_ignore.default)({ allowRelativePaths: true }).add(text), above };
}
function isIgnored(path, isDirectory, chain) {
  for (let link = chain; link; link = link.above) {
    const inside3 = relative(link.base, path).split(sep).join("/") + (isDirectory ? "/" : "");
    const verdict = link.patterns.test(inside3);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
function chainAbove(root) {
  const above = [];
  let directory = root;
  while (!exists(join(directory, ".git"))) {
    const parent = dirname(directory);
    if (parent === directory) return void 0;
    above.unshift(parent);
    directory = parent;
  }
  let chain;
  const parts = [...above, root];
  for (const [index2, parent] of above.entries()) {
    chain = extendChain(parent, chain);
    if (isIgnored(parts[index2 + 1] ?? root, true, chain)) return void 0;
  }
  return chain;
}
function exists(path) {
  return statSync(path, { throwIfNoEntry: false }) !== void 0;
}

// src/discover/walk.ts
var neverEntered = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  "bower_components",
  "site-packages",
  "dist-packages",
  "__pycache__",
  ".venv",
  "venv",
  "virtualenv",
  ".tox",
  ".nox",
  ".eggs",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
  ".idea",
  "migrations",
  "locale",
  "__MACOSX"
]);
var vendorNames = /* @__PURE__ */ new Set(["vendor", "vendors", "lib", "libs", "plugins"]);
var assetNames = /* @__PURE__ */ new Set(["static", "staticfiles", "assets", "media"]);
function walk(root) {
  const files2 = [];
  const links = /* @__PURE__ */ new Map();
  const oddities = /* @__PURE__ */ new Map();
  const closed = /* @__PURE__ */ new Map();
  const realRoot = realpathSync(root);
  const waiting = [{ directory: root, chain: chainAbove(root) }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const chain = extendChain(next.directory, next.chain);
    let entries;
    try {
      entries = readdirSync(next.directory, { withFileTypes: true });
    } catch (error) {
      closed.set(inside(root, next.directory), reasonOf(error));
      continue;
    }
    for (const entry of entries) {
      const path = join2(next.directory, entry.name);
      const name = inside(root, path);
      if (entry.isDirectory()) {
        if (isForeign(name, entry.name, path) || isIgnored(path, true, chain)) continue;
        waiting.push({ directory: path, chain });
        oddities.set(name, "it is a directory");
      } else if (!isIgnored(path, false, chain)) {
        if (entry.isFile()) files2.push(name);
        else if (entry.isSymbolicLink()) followLink(path, name);
        else oddities.set(name, "it is no regular file");
      }
    }
  }
  files2.sort();
  return { files: files2, links, oddities, closed };
  function followLink(path, name) {
    let target;
    try {
      target = realpathSync(path);
    } catch (error) {
      oddities.set(name, codeOf(error) === "ELOOP" ? "it is a symbolic link that leads to itself" : "it is a symbolic link to a file that is not here");
      return;
    }
    const real = relative2(realRoot, target);
    if (real === "" || real === ".." || real.startsWith(`..${sep2}`)) oddities.set(name, "it is a symbolic link that leads out of the project");
    else if (statSync2(target).isFile()) links.set(name, real.split(sep2).join("/"));
  }
}
function isForeign(name, base, path) {
  if (neverEntered.has(base)) return true;
  if (existsSync(join2(path, "pyvenv.cfg"))) return true;
  return vendorNames.has(base) && name.split("/").some((part) => assetNames.has(part));
}
var inside = (root, path) => relative2(root, path).split(sep2).join("/");
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function reasonOf(error) {
  switch (codeOf(error)) {
    case "EACCES":
    case "EPERM":
      return "permission is denied";
    case "ENOENT":
      return "it is not there";
    case "ENAMETOOLONG":
      return "its path is too long";
    case "EISDIR":
      return "it is a directory";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

// src/discover/discover.ts
var largestFile = 8 * 1024 * 1024;
async function discover(options) {
  return Promise.resolve(discoverNow(options));
}
function discoverNow({ root, files: files2, kinds: kinds2 = [], overlay }) {
  const problems = [];
  const unreadable = [];
  const opened = [];
  const read = /* @__PURE__ */ new Map();
  const tree = files2 ? { files: files2, links: /* @__PURE__ */ new Map(), oddities: /* @__PURE__ */ new Map(), closed: /* @__PURE__ */ new Map() } : walk(root);
  const paths = /* @__PURE__ */ new Set([...tree.files, ...tree.links.keys(), ...overlay ? [overlay.path] : []]);
  const forced = kinds2.map(({ language, glob }) => ({ language, patterns: (0, import_ignore2.default)({ allowRelativePaths: true }).add(glob) }));
  const refuse = (path, because) => {
    const message = `It was not read, because ${because}.`;
    problems.push({ path, message });
    unreadable.push({ path, language: promisedBy(path) ?? (path.endsWith(".py") ? "python" : "shell"), message });
  };
  const open2 = (path) => {
    if (!paths.has(path)) return void 0;
    if (read.has(path)) return read.get(path);
    const text = path === overlay?.path ? overlay.text : readText(isAbsolute(path) ? path : join3(root, path));
    let file;
    if (typeof text === "string") opened.push(file = new SourceFile(path, text));
    else refuse(path, text.because);
    read.set(path, file);
    return file;
  };
  const siblings = listSiblings(paths);
  const languageOf = (path) => {
    const kind = forced.findLast(({ patterns }) => patterns.ignores(path))?.language;
    if (kind) return kind;
    const found = classify(path, siblings, () => open2(path)?.text);
    if (found || !files2 && path !== overlay?.path) return found;
    const text = open2(path)?.text;
    return text === void 0 ? void 0 : sniffAnything(text);
  };
  const classified = [];
  for (const path of paths) {
    const target = tree.links.get(path);
    if (target !== void 0 && paths.has(target) && languageOf(target)) continue;
    const language = languageOf(path);
    if (language && open2(path)) classified.push({ path, language });
    else if (files2 && open2(path)) problems.push({ path, message: "It is not clear what kind of file this is; say it with --kind KIND=GLOB." });
  }
  for (const [path, reason] of tree.oddities) {
    const language = promisedBy(path);
    if (!language || reason === "it is a directory" && !/\.(?:py|conf|sh|service|toml|txt)$/.test(path)) continue;
    refuse(path, reason);
  }
  for (const [path, reason] of tree.closed) problems.push({ path: path === "" ? "." : path, message: `The directory was not read, because ${reason}.` });
  classified.sort((a, b) => a.path < b.path ? -1 : 1);
  return { root, paths, classified, unreadable, partial: files2 !== void 0, problems, read: open2, opened };
}
function readText(path) {
  try {
    const stat = statSync3(path);
    if (stat.isDirectory()) return { because: "it is a directory" };
    if (!stat.isFile()) return { because: "it is no regular file" };
    if (stat.size > largestFile) return { because: `it is larger than ${largestFile / 1024 / 1024} MiB` };
    return decode(readFileSync2(path));
  } catch (error) {
    return { because: reasonOf(error) };
  }
}
function listSiblings(paths) {
  const byDirectory = /* @__PURE__ */ new Map();
  const none2 = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const cut = path.lastIndexOf("/");
    const directory = path.slice(0, Math.max(0, cut));
    const names2 = byDirectory.get(directory) ?? /* @__PURE__ */ new Set();
    names2.add(path.slice(cut + 1));
    byDirectory.set(directory, names2);
  }
  return (directory) => byDirectory.get(directory) ?? none2;
}

// src/discover/locate.ts
import { statSync as statSync4 } from "node:fs";
import { isAbsolute as isAbsolute2, relative as relative3, resolve, sep as sep3 } from "node:path";
function locate(paths, cwd, overlay) {
  const roots = /* @__PURE__ */ new Set();
  const files2 = /* @__PURE__ */ new Set();
  for (const path of paths.length === 0 ? ["."] : paths) {
    const absolute2 = resolve(cwd, path);
    const stat = statSync4(absolute2, { throwIfNoEntry: false });
    if (stat?.isDirectory()) roots.add(absolute2);
    else if (stat || absolute2 === (overlay && resolve(cwd, overlay.path))) files2.add(inside2(cwd, absolute2));
    else throw new UsageError(`There is no file or directory "${path}".`);
  }
  const places = [...roots].map((root) => ({ root, ...overlayIn(root, cwd, overlay) }));
  if (files2.size > 0) places.push({ root: cwd, files: [...files2], ...overlayIn(cwd, cwd, overlay) });
  return places;
}
function overlayIn(root, cwd, overlay) {
  if (!overlay) return {};
  const path = inside2(root, resolve(cwd, overlay.path));
  return path.startsWith("../") || isAbsolute2(path) ? {} : { overlay: { path, text: overlay.text } };
}
var inside2 = (directory, absolute2) => relative3(directory, absolute2).split(sep3).join("/");

// src/discover/stage-of-path.ts
var developmentWords = /* @__PURE__ */ new Set(["dev", "devel", "develop", "development", "local", "test", "tests", "testing", "ci", "e2e", "sandbox", "devcontainer", "vagrant"]);
var productionWords = /* @__PURE__ */ new Set(["prod", "production", "preprod", "live", "staging", "stage", "release"]);
var holdsLocal = /* @__PURE__ */ new Set(["usr", "opt", "var", "etc", "srv"]);
function isDevelopmentPath(path) {
  const segments = path.split("/");
  for (let index2 = segments.length - 1; index2 >= 0; index2--) {
    const segment = segments[index2] ?? "";
    if (segment === ".local" || segment === "local" && holdsLocal.has(segments[index2 - 1] ?? "")) continue;
    const words = segment.split(/[._-]/).filter(Boolean);
    if (words.some((word) => productionWords.has(word.toLowerCase()))) return void 0;
    const found = words.find((word) => developmentWords.has(word.toLowerCase()));
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/parse/apache/logical-lines.ts
var isBlank = (character) => character !== void 0 && character !== "" && " 	\n\v\f\r".includes(character);
function readLogicalLines(text) {
  const lines = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const pieces = [];
    const parts = [];
    let length = 0;
    for (let continues = true; continues && at < text.length; ) {
      const physical = readPhysicalLine(text, at);
      pieces.push({ logical: length, physical: at });
      parts.push(text.slice(at, physical.contentEnd));
      length += physical.contentEnd - at;
      continues = physical.continues;
      at = physical.end;
    }
    lines.push(trim({ start, end: at, text: parts.length === 1 ? parts[0] ?? "" : parts.join(""), pieces }));
  }
  return lines;
}
function readPhysicalLine(text, start) {
  const newline = text.indexOf("\n", start);
  const end = newline === -1 ? text.length : newline + 1;
  let contentEnd = newline === -1 ? text.length : newline;
  const nul = text.slice(start, contentEnd).indexOf("\0");
  if (nul !== -1) return { contentEnd: start + nul, end, continues: false };
  if (newline === -1) return { contentEnd, end, continues: false };
  if (contentEnd > start && text[contentEnd - 1] === "\r") contentEnd--;
  const continues = contentEnd > start && text[contentEnd - 1] === "\\";
  return { contentEnd: continues ? contentEnd - 1 : contentEnd, end, continues };
}
function trim(line) {
  const { text } = line;
  let first = 0;
  let last = text.length;
  while (first < last && isBlank(text[first])) first++;
  while (last > first && isBlank(text[last - 1])) last--;
  if (first === 0) return last === text.length ? line : { ...line, text: text.slice(0, last) };
  const pieces = line.pieces.map((piece) => ({ logical: piece.logical - first, physical: piece.physical }));
  return { ...line, text: text.slice(first, last), pieces };
}
function physicalOffset(line, logical) {
  const { pieces } = line;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces[middle]?.logical ?? 0) <= logical) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === void 0 ? line.start : piece.physical + logical - piece.logical;
}
function physicalRange(line, start, end) {
  if (end <= start) {
    const at = physicalOffset(line, start);
    return { start: at, end: at };
  }
  return { start: physicalOffset(line, start), end: physicalOffset(line, end - 1) + 1 };
}

// src/parse/apache/problems.ts
var open = (name) => `<${name}>`;
var close = (name) => `</${name}>`;
var neverClosed = (name, at) => ({
  at,
  message: `${open(name)} is never closed, so Apache does not start.`,
  help: `Write ${close(name)} on a line of its own where the section ends.`
});
var neverOpened = (name, at) => ({
  at,
  message: `${close(name)} closes a section that is not open, so Apache does not start.`,
  help: `Remove the line, or write the ${open(name)} line that belongs to it. A section cannot begin in another file.`
});
var crossed = (name, at, inner, innerAt) => ({
  at,
  message: `${close(name)} comes before ${close(inner)}, so Apache does not start.`,
  help: `Close ${open(inner)} first: the section that was opened last is closed first.`,
  related: { at: innerAt, message: `${open(inner)} is still open here` }
});
var openNotEnded = (name, at) => ({
  at,
  message: `The line that opens <${name} has no closing '>', so Apache does not start.`,
  help: "End the line with '>'."
});
var closeNotEnded = (name, at) => ({
  at,
  message: `${close(name)} is written without its '>' right after the name, so Apache does not start.`,
  help: `Write ${close(name)}, without a blank before the '>'.`
});
var namelessSection = (at) => ({
  at,
  message: "A section's name must follow its '<' at once, so Apache does not start.",
  help: "Write <VirtualHost *:80>, without a blank after the '<'."
});
var byteOrderMark = (at) => ({
  at,
  message: "The file begins with a byte order mark, so Apache on Linux does not start.",
  help: "Save the file as UTF-8 without BOM: Apache takes the invisible mark for part of the first word."
});
var lineTooLong = (at) => ({
  at,
  message: "The line is longer than 16 MiB, so Apache does not start.",
  help: "Split the line into several directives."
});

// src/parse/apache/template.ts
var filler = "";
var closers = { "{#": "#}", "{%": "%}", "<%": "%>", "{{": "}}" };
var comment = /^(?:\{#|<%#)/;
var statement = /^(?:\{%|<%-?(?![-=#])|\{\{-?\s*(?:if|range|end|else|with|define|template|block|each|#|\/|\^|>))/;
var begins = /^(?:\{%|<%|\{\{)[-+~]?\s*(?:if|unless|for|range|with|each|case|while|#|\^)|\bdo\b[^\n]{0,200}%>$/;
var ends = /^(?:\{%|<%|\{\{)[-+~]?\s*(?:end|\/)/;
function maskTemplate(text) {
  if (!/\{[{%#]|<%/.test(text)) return { text, template: false, branches: false, choices: [] };
  const parts = [];
  const choices = [];
  let done = 0;
  let branches = false;
  let depth2 = 0;
  let opened = 0;
  for (const mark of findMarks(text)) {
    const covered = text.slice(mark.start, mark.end);
    branches ||= statement.test(covered);
    const blank2 = comment.test(covered) || statement.test(covered);
    parts.push(text.slice(done, mark.start), covered.replaceAll(/[^\n\r]/g, blank2 ? " " : filler));
    done = mark.end;
    if (!statement.test(covered)) continue;
    if (begins.test(covered) && depth2++ === 0) opened = mark.end;
    if (ends.test(covered) && depth2 > 0 && --depth2 === 0) choices.push({ start: opened, end: mark.start });
  }
  if (depth2 > 0) choices.push({ start: opened, end: text.length });
  parts.push(text.slice(done));
  return { text: parts.join(""), template: done > 0, branches, choices };
}
function* findMarks(text) {
  const nextCloser = /* @__PURE__ */ new Map();
  const opener = /\{[{%#]|<%/g;
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const open2 = match[0];
    const close2 = closers[open2] ?? "";
    const from = match.index + 2;
    let at = nextCloser.get(open2) ?? -1;
    if (at < from) at = text.indexOf(close2, from);
    if (at === -1) at = Number.POSITIVE_INFINITY;
    nextCloser.set(open2, at);
    if (at === Number.POSITIVE_INFINITY) continue;
    if (open2 === "{{" && hasLineEnd(text, from, at)) continue;
    yield { start: match.index, end: at + close2.length };
    opener.lastIndex = at + close2.length;
  }
}
function hasLineEnd(text, from, to) {
  if (to - from > 1e3) return true;
  return text.slice(from, to).includes("\n");
}
var hasPlaceholder = (masked) => masked.includes(filler);

// src/parse/apache/words.ts
function nextWord(text, from) {
  const start = skipBlanks(text, from);
  const quote = text[start];
  if (quote === void 0) return void 0;
  if (quote === '"' || quote === "'") {
    let end2 = start + 1;
    while (end2 < text.length && text[end2] !== quote) {
      const escaped = text[end2 + 1];
      end2 += text[end2] === "\\" && (escaped === quote || escaped === "\\") ? 2 : 1;
    }
    return { value: unescape(text.slice(start + 1, end2), quote), start, end: Math.min(end2 + 1, text.length), quote };
  }
  const end = skipWord(text, start);
  return { value: unescape(text.slice(start, end), ""), start, end, quote: "" };
}
function splitWords(text, from = 0) {
  const words = [];
  for (let word = nextWord(text, from); word !== void 0; word = nextWord(text, word.end)) words.push(word);
  return words;
}
function splitRewriteWords(text, from = 0) {
  const words = [];
  for (let at = skipBlanks(text, from); at < text.length; at = skipBlanks(text, at)) {
    const start = at;
    const first = text[start] ?? "";
    const quote = first === '"' || first === "'" ? first : "";
    at = quote === "" ? start : start + 1;
    while (at < text.length && (quote === "" ? !isBlank(text[at]) : text[at] !== quote)) {
      at += text[at] === "\\" && isBlank(text[at + 1]) ? 2 : 1;
    }
    at = Math.min(at, text.length);
    const value = text.slice(start + quote.length, at);
    if (quote !== "" && at < text.length) at++;
    words.push({ value, start, end: at, quote });
  }
  return words;
}
function splitOptions(text, from) {
  const options = [];
  for (let at = skipBlanks(text, from); at < text.length; at = skipBlanks(text, at)) {
    const start = at;
    while (at < text.length && text[at] !== "=" && !isBlank(text[at])) at++;
    if (text[at] !== "=") continue;
    const name = text.slice(start, at);
    const bare = at + 1 >= text.length || isBlank(text[at + 1]);
    const value = bare ? void 0 : nextWord(text, at + 1);
    const end = value?.end ?? at + 1;
    options.push({ name, value: value ?? { value: "", start: end, end, quote: "" }, start, end });
    at = end;
  }
  return options;
}
function skipBlanks(text, from) {
  let at = from;
  while (isBlank(text[at])) at++;
  return at;
}
function skipWord(text, from) {
  let at = from;
  while (at < text.length && !isBlank(text[at])) at++;
  return at;
}
function unescape(text, quote) {
  if (!text.includes("\\")) return text;
  return text.replaceAll(/\\([\\"'])/g, (both, character) => character === "\\" || character === quote ? character : both);
}

// src/parse/apache/tree.ts
var conditionals = /* @__PURE__ */ new Set(["ifmodule", "ifdefine", "ifversion", "iffile", "ifdirective", "ifsection"]);
var isConditional = (name) => conditionals.has(name.toLowerCase());
function placeWord(file, line, word) {
  const range = physicalRange(line, word.start, word.end);
  const at = span(file, range.start, range.end);
  const placeholder = hasPlaceholder(word.value);
  const value = placeholder ? file.text.slice(range.start, range.end).replace(/^["']|["']$/g, "") : word.value;
  return { value, at, quote: word.quote, placeholder };
}
var directiveArguments = (file, node) => splitWords(node.line.text, node.argumentsFrom).map((word) => placeWord(file, node.line, word));
var rewriteArguments = (file, node) => splitRewriteWords(node.line.text, node.argumentsFrom).map((word) => placeWord(file, node.line, word));
function optionArguments(file, node, skip) {
  const { line } = node;
  const from = splitWords(line.text, node.argumentsFrom)[skip - 1]?.end ?? line.text.length;
  return splitOptions(line.text, from).map((option) => {
    const range = physicalRange(line, option.start, option.end);
    return { name: option.name, value: placeWord(file, line, option.value), at: span(file, range.start, range.end) };
  });
}
var sectionArguments = (file, node) => splitWords(node.line.text.slice(0, node.header.end), node.header.start).map((word) => placeWord(file, node.line, word));
function spanOfLine(file, line) {
  const range = physicalRange(line, 0, line.text.length);
  return span(file, range.start, range.end);
}

// src/parse/apache/tree-builder.ts
var TreeBuilder = class {
  #file;
  #children = [];
  #open = [];
  #openNames = /* @__PURE__ */ new Map();
  #problems = [];
  /** The balance of tags is unknown where a macro may open or close sections. */
  #macrosUsed = false;
  constructor(file) {
    this.#file = file;
  }
  report(problem) {
    this.#problems.push(problem);
  }
  /** Takes the next line with its first word. */
  add(line, word) {
    const macro = this.#open.at(-1);
    if (macro?.key === "macro") this.#addToMacro(macro, line, word);
    else if (word === void 0 || line.kind === "blank") return;
    else if (line.kind === "close") this.#close(line, word);
    else if (line.kind === "open") this.#openSection(line, word);
    else this.#addDirective(line, word);
  }
  /** The tree and the problems, in the order of the file. */
  finish() {
    const certain = this.#open.findIndex((section) => section.conditional);
    const unclosed = certain === -1 ? this.#open : this.#open.slice(0, certain);
    for (const { node } of this.#macrosUsed ? [] : unclosed) this.report(neverClosed(node.name.value, spanOfLine(this.#file, node.line)));
    while (this.#open.length > 0) this.#pop("eof");
    const found = this.#problems.toSorted((left, right) => left.at.start - right.at.start);
    return { children: this.#children, found };
  }
  #addDirective(line, word) {
    const value = word.value.endsWith(">") ? word.value.slice(0, -1) : word.value;
    const name = placeWord(this.#file, line, { ...word, value });
    if (value.toLowerCase() === "use") this.#macrosUsed = true;
    this.#siblings().push({ kind: "directive", name, line, argumentsFrom: word.end });
  }
  #openSection(line, word) {
    let name = sectionName(word);
    let header = word.end;
    if (name.value === "") {
      this.report(namelessSection(spanOfLine(this.#file, line)));
      const next = nextWord(line.text, word.end);
      if (next) name = { ...next, value: next.value.replace(/>$/, "") };
      header = next?.end ?? header;
    }
    const end = line.text.lastIndexOf(">");
    const ended = end >= header;
    if (!ended && header < line.text.length) this.report(openNotEnded(name.value, spanOfLine(this.#file, line)));
    const node = {
      kind: "section",
      name: placeWord(this.#file, line, name),
      line,
      header: { start: header, end: ended ? end : line.text.length },
      children: [],
      body: [],
      closedBy: "eof"
    };
    const key = name.value.toLowerCase();
    this.#siblings().push(node);
    this.#open.push({ node, key, conditional: isConditional(key), macros: 1 });
    this.#openNames.set(key, (this.#openNames.get(key) ?? 0) + 1);
  }
  #close(line, word) {
    const top = this.#open.at(-1);
    const written = word.value.slice(2);
    const at = wordSpan(this.#file, line, word);
    if (top?.conditional === true && written.slice(0, -1).toLowerCase() === top.key) {
      this.#pop("tag");
      return;
    }
    let name = written.replace(/>$/, "");
    if (name === "") name = nextWord(line.text, word.end)?.value.replace(/>$/, "") ?? "";
    const key = name.toLowerCase();
    const known2 = (this.#openNames.get(key) ?? 0) > 0;
    if (top === void 0 || !known2) {
      if (!this.#macrosUsed) this.report(neverOpened(name, at));
      return;
    }
    if (top.key !== key) {
      if (!this.#macrosUsed) this.report(crossed(name, at, top.node.name.value, spanOfLine(this.#file, top.node.line)));
      while (this.#open.at(-1)?.key !== key) this.#pop("recovery");
    } else if (!written.endsWith(">")) {
      this.report(closeNotEnded(name, at));
    }
    this.#pop("tag");
  }
  #addToMacro(macro, line, word) {
    const tag = word?.value.toLowerCase();
    if (tag === "<macro") macro.macros++;
    if (tag === "</macro>") macro.macros--;
    if (macro.macros === 0) this.#pop("tag");
    else macro.node.body.push(line);
  }
  #siblings() {
    return this.#open.at(-1)?.node.children ?? this.#children;
  }
  #pop(closedBy) {
    const section = this.#open.pop();
    if (section === void 0) return;
    section.node.closedBy = closedBy;
    this.#openNames.set(section.key, (this.#openNames.get(section.key) ?? 1) - 1);
  }
};
function sectionName(word) {
  const value = word.value.slice(1).replace(/>$/, "");
  const from = word.start + word.quote.length + 1;
  return { ...word, value, start: from, end: from + value.length };
}
function wordSpan(file, line, word) {
  const range = physicalRange(line, word.start, word.end);
  return span(file, range.start, range.end);
}

// src/parse/apache/parse.ts
var bom = "\uFEFF";
var longestLine = 16 * 1024 * 1024;
function parseApache(file) {
  const masked = maskTemplate(file.text);
  const builder = new TreeBuilder(file);
  const lines = [];
  for (const logical of readLogicalLines(masked.text)) {
    if (logical.text.length >= longestLine) builder.report(lineTooLong(span(file, logical.start, logical.start)));
    const line = lines.length === 0 ? withoutBom(logical) : logical;
    if (line !== logical) builder.report(byteOrderMark(span(file, 0, 1)));
    const word = line.text.startsWith("#") ? void 0 : nextWord(line.text, 0);
    const kinded = { ...line, kind: kindOf(line, word) };
    lines.push(kinded);
    builder.add(kinded, word);
  }
  const { children, found } = builder.finish();
  return { file, lines, children, problems: masked.branches ? [] : found, template: masked.template, choices: masked.choices };
}
function withoutBom(line) {
  if (!line.text.startsWith(bom)) return line;
  const text = line.text.slice(1).replace(/^[ \t\v\f\r]+/, "");
  const shift = line.text.length - text.length;
  return { ...line, text, pieces: line.pieces.map((piece) => ({ logical: piece.logical - shift, physical: piece.physical })) };
}
function kindOf(line, word) {
  if (word === void 0) return line.text === "" ? "blank" : "comment";
  if (word.value.startsWith("</")) return "close";
  if (word.value.startsWith("<")) return "open";
  return word.value === "" ? "blank" : "directive";
}

// src/understand/apache/include.ts
function includeWithin(trees) {
  const byPath = new Map(trees.map((tree) => [tree.file.path, tree]));
  const paths = [...byPath.keys()].sort();
  const find = (matches) => matches.flatMap((path) => byPath.get(path) ?? []);
  const memo = /* @__PURE__ */ new Map();
  return (pattern, from) => {
    const key = `${directoryOf(from.file.path)}\0${pattern}`;
    const known2 = memo.get(key);
    if (known2) return known2;
    const found = find(matchNearest(pattern, from.file.path, paths));
    memo.set(key, found);
    return found;
  };
}
function matchNearest(pattern, from, paths) {
  const wanted = pattern.replace(/\/+$/, "").split("/").filter((part) => part !== "" && part !== ".");
  if (wanted.length === 0 || wanted.includes("..") || wanted.some((part) => part.includes("${"))) return [];
  const above = directoryOf(from).split("/").filter(Boolean);
  if (!pattern.startsWith("/")) {
    for (let depth2 = above.length; depth2 >= 0; depth2--) {
      const found = matching([...above.slice(0, depth2), ...wanted], paths);
      if (found.length > 0) return found;
    }
  }
  const last = wanted.at(-1) ?? "";
  const least = /[*?[]/.test(last) || !last.includes(".") ? 2 : 1;
  for (let length = wanted.length; length >= least; length--) {
    const found = tailMatching(wanted.slice(-length), paths).filter((path) => length > 1 || path !== from);
    if (found.length > 0) return nearestTo(from, found);
  }
  return [];
}
function matching(wanted, paths) {
  const match = globPath(wanted);
  return paths.filter((path) => match(path.split("/"), 0));
}
function tailMatching(wanted, paths) {
  const match = globPath(wanted);
  return paths.filter((path) => {
    const parts = path.split("/");
    return parts.length >= wanted.length && match(parts, parts.length - wanted.length);
  });
}
function globPath(wanted) {
  return (parts, offset) => parts.length - offset >= wanted.length && wanted.every((part, index2) => globMatches(part, parts[offset + index2] ?? ""));
}
function nearestTo(from, found) {
  const shared = (path) => {
    const [left, right] = [directoryOf(from).split("/"), directoryOf(path).split("/")];
    const differs = left.findIndex((part, index2) => part !== right[index2]);
    return differs === -1 ? left.length : differs;
  };
  const most = Math.max(...found.map(shared));
  return found.filter((path) => shared(path) === most);
}
var directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function globMatches(pattern, name) {
  let star = -1;
  let resume = 0;
  let at = 0;
  let p = 0;
  while (at < name.length) {
    const piece = pieceAt(pattern, p);
    if (piece.kind === "star") {
      star = p;
      resume = at;
      p++;
    } else if (piece.kind === "one" && piece.matches(name[at] ?? "")) {
      p = piece.next;
      at++;
    } else if (star !== -1) {
      p = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
function pieceAt(pattern, at) {
  const character = pattern[at];
  if (character === void 0) return { kind: "end" };
  if (character === "*") return { kind: "star" };
  if (character === "?") return { kind: "one", next: at + 1, matches: () => true };
  const set = character === "[" ? /^\[([!^]?)([^\]]{1,64})\]/.exec(pattern.slice(at, at + 70)) : null;
  if (!set) return { kind: "one", next: at + 1, matches: (other) => other === character };
  const [whole, negation = "", body = ""] = set;
  return { kind: "one", next: at + whole.length, matches: (other) => inSet(body, other) !== (negation !== "") };
}
function inSet(body, character) {
  for (let at = 0; at < body.length; at++) {
    const [low = "", dash, high] = body.slice(at, at + 3);
    if (dash === "-" && high !== void 0) {
      if (character >= low && character <= high) return true;
      at += 2;
    } else if (low === character) return true;
  }
  return false;
}

// src/understand/apache/covers.ts
function covers(section, asked) {
  const [first, second] = section.args;
  const name = section.name.toLowerCase();
  const asRegex = first?.value === "~" ? second : name.endsWith("match") ? first : void 0;
  const base = asRegex && !name.endsWith("match") ? `${name}match` : name;
  switch (base) {
    case "directory":
      return first ? pathCovers(first, asked.path) : "no";
    case "directorymatch":
      return asRegex ? regexCovers(asRegex, directoryOf2(asked.path)) : "no";
    case "files":
      return first ? fileCovers(first, fileName(asked.path)) : "no";
    case "filesmatch":
      return asRegex ? regexCovers(asRegex, fileName(asked.path)) : "no";
    case "location":
      return first ? urlCovers(first, asked.url) : "no";
    case "locationmatch":
      return asRegex && asked.url !== void 0 ? regexCovers(asRegex, asked.url) : "maybe";
    case "if":
    case "elseif":
    case "else":
      return "maybe";
    default:
      return "no";
  }
}
function isWithin(path, directory) {
  const [inner, outer] = [components(path), components(directory)];
  return outer.length <= inner.length && outer.every((part, index2) => part === inner[index2]);
}
var components = (path) => path.split("/").filter((part) => part !== "" && part !== ".");
function pathCovers(argument, path) {
  const outer = components(argument.value);
  const inner = components(directoryOf2(path));
  if (!argument.known) return isWithin(directoryOf2(path), argument.value) ? "yes" : "maybe";
  return outer.length <= inner.length && outer.every((part, index2) => globMatches(part, inner[index2] ?? "")) ? "yes" : "no";
}
function fileCovers(argument, name) {
  if (!argument.known) return argument.value === name ? "yes" : "maybe";
  return globMatches(argument.value, name) ? "yes" : "no";
}
function urlCovers(argument, url) {
  if (argument.value === "/") return "yes";
  if (!argument.known || /[*?[]/.test(argument.value)) return "maybe";
  return url !== void 0 && isWithin(url, argument.value) ? "yes" : "no";
}
function regexCovers(argument, text) {
  const pattern = argument.value;
  const simple = argument.known && pattern.length <= 200 && /^[^*+?{}[\]]*$/.test(pattern) && pattern.split("(").length <= 4 && !/\\[^.\-_/]/.test(pattern);
  if (!simple) return "maybe";
  try {
    return new RegExp(pattern).test(text) ? "yes" : "no";
  } catch {
    return "maybe";
  }
}
var directoryOf2 = (path) => path.slice(0, path.lastIndexOf("/")) || "/";
var fileName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/understand/apache/access.ts
function decideAccess(controls, asked) {
  const covering = controls.map((control2, index2) => ({ control: control2, index: index2, covers: controlCovers(control2, asked) })).filter((one3) => one3.covers !== "no").sort((left, right) => compare2(rank(left.control), rank(right.control)) || left.index - right.index);
  const sure = covering.filter((one3) => one3.covers === "yes").map(({ control: control2 }) => control2);
  const require2 = sure.findLast((control2) => control2.require !== void 0);
  const legacy = sure.findLast((control2) => control2.legacy !== void 0);
  const known2 = covering.every(({ control: control2, covers: sureness }) => control2.known && sureness === "yes");
  return { verdict: known2 ? together(require2?.require, legacy?.legacy) : "unknown", require: require2, legacy };
}
function controlCovers(control2, asked) {
  let result = "yes";
  for (const section of control2.sections) {
    const one3 = covers(section, asked);
    if (one3 === "no") return "no";
    if (one3 === "maybe") result = "maybe";
  }
  return result;
}
function rank({ sections }) {
  const names2 = sections.map(({ name }) => name.toLowerCase());
  const outermost = sections[0];
  if (names2.some((name) => name === "if" || name === "elseif" || name === "else")) return [5, 0];
  if (names2.some((name) => name.startsWith("location"))) return [4, 0];
  if (names2.some((name) => name.startsWith("files"))) return [3, names2.length];
  if (outermost === void 0) return [0, 0];
  if (names2[0] === "directorymatch" || outermost.args[0]?.value === "~") return [2, 0];
  return [1, components(outermost.args[0]?.value ?? "").length];
}
var compare2 = (left, right) => left[0] - right[0] || left[1] - right[1];
function together(require2, legacy) {
  if (require2 === void 0 || legacy === void 0) return require2?.verdict ?? legacy?.verdict ?? "unset";
  const verdicts = [require2.verdict, legacy.verdict];
  const satisfyAny = legacy.directives.findLast(({ name }) => name.toLowerCase() === "satisfy")?.args[0]?.value.toLowerCase() === "any";
  if (satisfyAny && verdicts.includes("granted")) return "granted";
  if (!satisfyAny && verdicts.includes("denied")) return "denied";
  return verdicts[0] === verdicts[1] ? verdicts[0] ?? "restricted" : "restricted";
}

// src/understand/apache/access-control.ts
var legacyNames = /* @__PURE__ */ new Set(["order", "allow", "deny", "satisfy"]);
var containers = /* @__PURE__ */ new Set(["requireall", "requireany", "requirenone"]);
var limits = /* @__PURE__ */ new Set(["limit", "limitexcept"]);
var deepest = 10;
function findAccessControls(level, inherited) {
  const found = [];
  const stack = [{ level, path: [] }];
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    const control2 = readControl(next.level, next.path, inherited);
    if (control2) found.push(control2);
    if (next.path.length >= deepest) continue;
    for (const section of next.level.sections.toReversed()) {
      const name = section.name.toLowerCase();
      if (!containers.has(name) && !limits.has(name)) stack.push({ level: section, path: [...next.path, section] });
    }
  }
  return found;
}
function readControl(level, sections, inherited) {
  const required = level.directives.filter(({ name }) => name.toLowerCase() === "require");
  const legacy = level.directives.filter(({ name }) => legacyNames.has(name.toLowerCase()));
  const nested = level.sections.filter(({ name }) => containers.has(name.toLowerCase()));
  const limited = level.sections.filter(({ name }) => limits.has(name.toLowerCase()));
  const limiting = limited.some(({ directives }) => directives.some(({ name }) => legacyNames.has(name.toLowerCase()) || name.toLowerCase() === "require"));
  if (required.length + legacy.length + nested.length === 0 && !limiting) return void 0;
  const merges = level.directives.some(({ name, args }) => name.toLowerCase() === "authmerging" && args[0]?.value.toLowerCase() !== "off");
  const uncertain = [...required, ...legacy, ...nested].some(({ inForce: inForce2 }) => inForce2 === "unknown") || sections.some(({ inForce: inForce2 }) => inForce2 === "unknown");
  return {
    sections,
    require: requirePart(required.filter(holds), nested.filter(holds)),
    legacy: legacyPart(legacy.filter(holds)),
    known: !uncertain && !limiting && !merges,
    inherited
  };
}
var holds = ({ inForce: inForce2 }) => inForce2 !== "unknown";
function requirePart(directives, nested) {
  if (directives.length + nested.length === 0) return void 0;
  const { verdict, all } = judge("requireany", directives, nested, 0);
  return { verdict, directives: all.toSorted((left, right) => left.at.start - right.at.start) };
}
function judge(kind, directives, nested, depth2) {
  const verdicts = directives.map(requireVerdict);
  const all = [...directives];
  for (const section of nested) {
    const inner = depth2 < deepest ? judge(section.name.toLowerCase(), section.directives.filter(isRequire), section.sections.filter(isContainer), depth2 + 1) : void 0;
    verdicts.push(inner?.verdict ?? "restricted");
    all.push(...inner?.all ?? []);
  }
  const every = (wanted) => verdicts.length > 0 && verdicts.every((verdict) => verdict === wanted);
  const some = (wanted) => verdicts.includes(wanted);
  switch (kind) {
    case "requireall":
      return { verdict: every("granted") ? "granted" : some("denied") ? "denied" : "restricted", all };
    case "requirenone":
      return { verdict: some("granted") ? "denied" : "restricted", all };
    default:
      return { verdict: some("granted") ? "granted" : every("denied") ? "denied" : "restricted", all };
  }
}
var isRequire = ({ name }) => name.toLowerCase() === "require";
var isContainer = ({ name }) => containers.has(name.toLowerCase());
function requireVerdict({ args }) {
  const [provider, what] = args.map(({ value }) => value.toLowerCase());
  if (provider !== "all") return "restricted";
  return what === "granted" ? "granted" : what === "denied" ? "denied" : "restricted";
}
function legacyPart(directives) {
  if (directives.length === 0) return void 0;
  const order = directives.findLast(({ name }) => name.toLowerCase() === "order")?.args[0]?.value.toLowerCase() ?? "deny,allow";
  const allow = hosts(directives, "allow");
  const deny = hosts(directives, "deny");
  return { verdict: order === "deny,allow" ? denyThenAllow(allow, deny) : allowThenDeny(allow, deny), directives };
}
function denyThenAllow(allow, deny) {
  if (allow.includes("all") || deny.length === 0) return "granted";
  return deny.includes("all") && allow.length === 0 ? "denied" : "restricted";
}
function allowThenDeny(allow, deny) {
  if (deny.includes("all") || allow.length === 0) return "denied";
  return allow.includes("all") && deny.length === 0 ? "granted" : "restricted";
}
var hosts = (directives, name) => directives.filter((directive) => directive.name.toLowerCase() === name).flatMap(({ args }) => args.slice(1).map(({ value }) => value.toLowerCase()));

// src/understand/apache/checkout.ts
function mapCheckouts(targets, paths) {
  const found = targets.map((target) => ({ target, checkouts: findCheckouts(target, paths) }));
  return { checkouts: found.flatMap(({ checkouts }) => checkouts), unmapped: found.filter(({ checkouts }) => checkouts.length === 0).map(({ target }) => target) };
}
function findCode(directory, { checkouts, unmapped }, paths) {
  const scripts = new Set(checkouts.map(({ script }) => script));
  const isCode = (path) => path.endsWith(".py") && !path.endsWith("/__init__.py") && path !== "__init__.py" && !scripts.has(path);
  for (const { server, repository } of checkouts) {
    const inside3 = isWithin(server, directory) ? repository : isWithin(directory, server) ? join4(repository, components(directory).slice(components(server).length)) : void 0;
    if (inside3 !== void 0 && pathsWithin(inside3, paths).some(isCode)) return "yes";
  }
  return unmapped.some((target) => isWithin(target, directory) && isDjangosOwn(target)) ? "likely" : "no";
}
function isDjangosOwn(target) {
  const [name = "", directory = ""] = components(target).toReversed();
  return name === "wsgi.py" && !/^(?:.*[-_.])?(?:wsgi|scripts?|apache2?|cgi-bin|deploy(?:ment)?|conf(?:ig)?|public(?:_html)?|html|www|htdocs)$/i.test(directory);
}
function findCheckouts(target, paths) {
  const parts = components(target);
  for (let length = parts.length; length >= 2; length--) {
    const tail = parts.slice(-length).join("/");
    const found = paths.filter((path) => path === tail || path.endsWith(`/${tail}`));
    if (found.length === 0) continue;
    const server = `/${parts.slice(0, -length).join("/")}`;
    return found.map((script) => ({ server, repository: script.slice(0, Math.max(0, script.length - tail.length - 1)), script }));
  }
  return [];
}
function pathsWithin(directory, paths) {
  return directory === "" ? paths : paths.filter((path) => path.startsWith(`${directory}/`));
}
var join4 = (directory, rest) => [directory, ...rest].filter((part) => part !== "").join("/");

// src/understand/apache/condition.ts
function decide(section, words, known2) {
  const first = words[0] ?? "";
  const negated = first.startsWith("!");
  const subject = negated ? first.slice(1).replace(/^(["'])(.*)\1$/, "$2") : first;
  switch (section.toLowerCase()) {
    case "ifmodule":
      return maybeNot(negated, moduleTruth(moduleName(subject), known2.modules));
    case "ifdefine":
      return maybeNot(negated, known2.defined.has(subject) ? "always" : "unknown");
    case "ifversion":
      return versionTruth(words);
    default:
      return "unknown";
  }
}
function bodyInForce(truth) {
  if (truth === "never") return void 0;
  return truth === "unlikely" ? "unknown" : truth;
}
function weaker(left, right) {
  if (left === "unknown" || right === "unknown") return "unknown";
  return left === "likely" ? left : right;
}
var opposite = { always: "never", likely: "unlikely", unknown: "unknown", unlikely: "likely", never: "always" };
var maybeNot = (negated, truth) => negated ? opposite[truth] : truth;
var moduleName = (written) => written.replace(/^mod_(.+)\.c$/, "$1").replace(/_module$/, "");
var always = /* @__PURE__ */ new Set(["core.c", "core", "http_core.c", "http", "so", "log_config", "version", "unixd", "authz_core"]);
var never = /* @__PURE__ */ new Set(["access", "auth", "auth_dbm", "auth_anon", "authz_default", "authn_default", "authn_alias", "disk_cache", "mem_cache"]);
var likely = new Set(
  "alias auth_basic authn_core authn_file authz_groupfile authz_host authz_user autoindex brotli deflate dir env expires filter headers http2 mime negotiation proxy proxy_balancer proxy_fcgi proxy_http proxy_scgi proxy_uwsgi proxy_wstunnel remoteip reqtimeout rewrite setenvif socache_shmcb ssl status wsgi xsendfile passenger".split(" ")
);
function moduleTruth(name, loaded3) {
  if (always.has(name) || loaded3.has(name)) return "always";
  if (never.has(name)) return "never";
  return likely.has(name) ? "likely" : "unknown";
}
var patches = [1, 199];
function versionTruth(words) {
  const [operator = "", version = ""] = words.length === 1 ? ["=", words[0]] : words;
  const [, negation = "", comparison = ""] = /^(!?)(==?|[<>]=?)$/.exec(operator) ?? [];
  const [, major, minor, patch] = /^(\d{1,3})(?:\.(\d{1,3})(?:\.(\d{1,3}))?)?$/.exec(version) ?? [];
  if (comparison === "" || major === void 0) return "unknown";
  const wanted = Number(major) * 1e6 + Number(minor ?? 0) * 1e3 + Number(patch ?? 0);
  const [first, last] = patches.map((level) => compare3(2004e3 + level, comparison, wanted));
  const within2 = wanted > 2004e3 + patches[0] && wanted < 2004e3 + patches[1];
  if (first === last) return maybeNot(negation !== "", first === true ? "always" : within2 ? "unlikely" : "never");
  return maybeNot(negation !== "", last === true ? "likely" : "unlikely");
}
function compare3(left, operator, right) {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    default:
      return left === right;
  }
}

// src/understand/apache/proxy.ts
var schemes = {
  http: { protocol: "http", port: 80 },
  ws: { protocol: "http", port: 80 },
  h2c: { protocol: "http", port: 80 },
  https: { protocol: "https", port: 443 },
  wss: { protocol: "https", port: 443 },
  h2: { protocol: "https", port: 443 },
  uwsgi: { protocol: "uwsgi", port: 3031 },
  fcgi: { protocol: "fastcgi", port: 8e3 },
  scgi: { protocol: "scgi", port: 4e3 },
  ajp: { protocol: "ajp", port: 8009 }
};
function readProxies(scope, balancers, inherited) {
  const proxies = [];
  const add = (path, word, directive) => {
    for (const target of readTarget(word, balancers)) {
      proxies.push({ path, target: target.word, protocol: target.protocol, address: target.address, at: directive.at, inherited });
    }
  };
  for (const directive of scope.directives.filter(inForce)) {
    const [path, target] = directive.args;
    if (isProxyPass(directive) && path && target) add(path, target, directive);
    else if (directive.name.toLowerCase() === "rewriterule") {
      const [pattern, substitution] = proxyRewrite(directive) ?? [];
      if (pattern && substitution) add(pattern, substitution, directive);
    }
  }
  for (const section of scope.sections.filter((one3) => one3.name.toLowerCase() === "location")) {
    const [path] = section.args;
    for (const directive of section.directives.filter(inForce).filter(isProxyPass)) {
      const [target] = directive.args;
      if (path && target) add(path, target, directive);
    }
  }
  return proxies;
}
var inForce = (directive) => directive.inForce !== "unknown";
var isProxyPass = ({ name }) => /^proxypass(?:match)?$/i.test(name);
function proxyRewrite(directive) {
  const [pattern, substitution, flags] = rewriteArguments(directive.at.file, directive.node);
  if (!flags || !/(?:^\[|,)\s*(?:P|proxy)\s*(?:,|\]$)/i.test(flags.value) || !pattern || !substitution) return void 0;
  return [pattern, substitution].map(({ value, at, placeholder }) => ({ value, at, known: !placeholder && !value.includes("${") }));
}
function readTarget(word, balancers) {
  if (!/^balancer:/i.test(word.value)) return [readUrl(word)].flatMap((target) => target ?? []);
  const name = word.value.replace(/^(balancer:\/\/[^/]*).*$/i, "$1").toLowerCase();
  const sections = balancers.filter(({ args }) => args[0]?.value.replace(/\/$/, "").toLowerCase() === name);
  return sections.flatMap(
    ({ directives }) => directives.filter((directive) => inForce(directive) && directive.name.toLowerCase() === "balancermember").flatMap(({ args }) => args[0] ? readUrl(args[0]) ?? [] : [])
  );
}
function readUrl(word) {
  const socket = /^unix:([^|]+)\|(.*)$/i.exec(word.value);
  const url = socket?.[2] ?? word.value;
  const [, scheme = "", authority = ""] = /^([a-z][a-z0-9]*):\/{0,2}([^/$?]*)/i.exec(url) ?? [];
  const known2 = schemes[scheme.toLowerCase()];
  if (known2 === void 0) return void 0;
  const { protocol, port } = known2;
  if (socket) return { word, protocol, address: isPlain(socket[1] ?? "") ? { kind: "unix", path: socket[1] ?? "" } : void 0 };
  const host = authority.replace(/^[^@]*@/, "");
  const address = word.known && host !== "" && isPlain(host) ? parseAddress(host, port) : void 0;
  return { word, protocol, address };
}
var isPlain = (text) => !/[{}%$]/.test(text);

// src/understand/apache/wsgi.ts
function optionsOf(directive) {
  const skip = directive.name.toLowerCase() === "wsgidaemonprocess" ? 1 : 2;
  const options = optionArguments(directive.at.file, directive.node, skip);
  return new Map(options.map(({ name, value }) => [name.toLowerCase(), { value: value.value, at: value.at, known: !value.placeholder && !value.value.includes("${") }]));
}
function readWsgiScript(directive, inherited) {
  const [mount, target] = directive.args;
  if (mount === void 0 || target === void 0) return void 0;
  return { mount, target, processGroup: optionsOf(directive).get("process-group"), at: directive.at, inherited };
}
function readWsgiDaemon(directive) {
  const [name] = directive.args;
  if (name === void 0) return void 0;
  const options = optionsOf(directive);
  return { name, at: directive.at, option: (wanted) => options.get(wanted.toLowerCase()) };
}

// src/understand/apache/host.ts
function makeHost(configuration, own, at, paths) {
  const { main, tree, modules: modules2 } = configuration;
  const isMain = own === main;
  const levels = [...isMain ? [] : [index(main, true)], index(own, false)];
  const htaccess = /(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path);
  const complete = levels.every(({ scope }) => scope.complete);
  const inForce2 = (name) => levels.flatMap((level) => level.named(name)).filter((directive) => directive.inForce !== "unknown");
  const accessControls = levels.flatMap(({ scope, inherited }) => findAccessControls(scope, inherited));
  const balancers = levels.flatMap(({ scope }) => scope.sections.filter(({ name }) => name.toLowerCase() === "proxy"));
  const wsgiScripts = levels.flatMap(readScripts).sort((left, right) => Number(left.inherited) - Number(right.inherited));
  let deployed;
  return {
    at,
    main: isMain,
    htaccess,
    complete,
    serverNames: [...lastOwn(levels, "servername").slice(-1), ...lastOwn(levels, "serveralias")].flatMap((directive) => names(directive)),
    documentRoot: inForce2("documentroot").at(-1)?.args[0],
    aliases: levels.flatMap(readAliases),
    wsgiScripts,
    wsgiDaemons: inForce2("wsgidaemonprocess").flatMap((directive) => readWsgiDaemon(directive) ?? []),
    proxies: levels.flatMap(({ scope, inherited }) => readProxies(scope, balancers, inherited)),
    directives: inForce2,
    mayHave: (name) => levels.some((level) => level.named(name).length > 0),
    sections: own.sections,
    inheritedSections: isMain ? [] : main.sections,
    accessControls,
    accessTo: (path, url) => decideAccess(accessControls, { path, url }),
    codeIn: (directory) => findCode(directory, deployed ??= mapCheckouts(wsgiScripts.map(({ target }) => target.value), paths), paths),
    hasModule(name) {
      const module = moduleName(name);
      if (modules2.loaded.has(module)) return true;
      return modules2.loaded.size === 0 || modules2.possible.has(module) || !main.complete ? void 0 : false;
    }
  };
}
function index(scope, inherited) {
  const byName = /* @__PURE__ */ new Map();
  for (const directive of scope.directives) {
    const key = directive.name.toLowerCase();
    const same = byName.get(key);
    if (same) same.push(directive);
    else byName.set(key, [directive]);
  }
  return { scope, inherited, named: (name) => byName.get(name.toLowerCase()) ?? [] };
}
function lastOwn(levels, name) {
  return (levels.at(-1)?.named(name) ?? []).filter(({ inForce: inForce2 }) => inForce2 !== "unknown");
}
function names({ name, args }) {
  const words = name.toLowerCase() === "servername" ? args.slice(0, 1) : args;
  return words.map((word) => ({ ...word, value: word.value.replace(/^[a-z]+:\/\//i, "").replace(/:\d+$/, "") }));
}
function readAliases(level) {
  const { scope, inherited } = level;
  const lines = level.named("alias").flatMap(({ args: [url, path], at, inForce: inForce2 }) => url && path && inForce2 !== "unknown" ? [{ url, path, at, inherited }] : []);
  const located = scope.sections.filter(({ name }) => name.toLowerCase() === "location").flatMap((section) => locatedAliases(section, inherited));
  return [...lines, ...located];
}
function locatedAliases(section, inherited) {
  const [url] = section.args;
  return section.directives.filter(({ name, args, inForce: inForce2 }) => name.toLowerCase() === "alias" && args.length === 1 && inForce2 !== "unknown").flatMap(({ args: [path], at }) => url && path ? [{ url, path, at, inherited }] : []);
}
function readScripts(level) {
  return level.named("wsgiscriptalias").flatMap((directive) => directive.inForce === "unknown" ? [] : readWsgiScript(directive, level.inherited) ?? []);
}

// src/understand/apache/scope.ts
var deepest2 = 128;
var mostIncludes = 5e3;
var mostNodes = 3e6;
var newScope = () => ({ directives: [], sections: [], complete: true });
function readConfiguration(tree, resolve3) {
  const main = newScope();
  const hosts2 = [];
  const cycles = [];
  const files2 = /* @__PURE__ */ new Set([tree]);
  const defined = /* @__PURE__ */ new Set();
  const values = /* @__PURE__ */ new Map();
  const modules2 = { loaded: /* @__PURE__ */ new Set(), possible: /* @__PURE__ */ new Set() };
  let includes = 0;
  let read = 0;
  const stack = [{ tree, nodes: tree.children, next: 0, scope: main, inForce: "always", includedBy: [], chain: [tree], top: true }];
  const place = (word) => expand(word, values);
  const enter = (frame, node) => {
    const { file } = frame.tree;
    const args = sectionArguments(file, node).map(place);
    const name = node.name.value;
    const at = spanOfLine(file, node.line);
    const inForce2 = chosen(frame, at) ? "unknown" : frame.inForce;
    if (isConditional(name)) {
      const body = bodyInForce(decide(name, args.map(({ value }) => value), { defined, modules: modules2.loaded }));
      if (body) stack.push({ ...frame, nodes: node.children, next: 0, inForce: weaker(inForce2, body) });
    } else if (name.toLowerCase() === "virtualhost" && frame.top) {
      const scope = newScope();
      hosts2.push({ at, scope });
      stack.push({ ...frame, inForce: inForce2, nodes: node.children, next: 0, scope, top: false });
    } else if (name.toLowerCase() !== "macro") {
      const scope = newScope();
      frame.scope.sections.push({ name, args, at, inForce: inForce2, directives: scope.directives, sections: scope.sections });
      stack.push({ ...frame, inForce: inForce2, nodes: node.children, next: 0, scope, top: false });
    }
  };
  const include = (frame, directive) => {
    const target = directive.args[0];
    const found = target?.known === true ? resolve3(target.value, frame.tree) : [];
    if (found.length === 0 && !isHarmless(target?.value ?? "")) frame.scope.complete = false;
    const includedBy = [...frame.includedBy, directive.at];
    for (const included of found.toReversed()) {
      if (frame.chain.includes(included)) {
        if (directive.inForce !== "unknown") cycles.push(cycle(directive.at, included));
        frame.scope.complete = false;
      } else if (includedBy.length > deepest2 || ++includes > mostIncludes) {
        frame.scope.complete = false;
      } else {
        stack.push({ ...frame, tree: included, nodes: included.children, next: 0, includedBy, chain: [...frame.chain, included] });
        files2.add(included);
      }
    }
  };
  const define = (frame, args) => {
    const [name, value] = args;
    if (name === void 0) return;
    values.delete(name.value.toLowerCase());
    if (frame.inForce === "unknown") defined.delete(name.value);
    else {
      defined.add(name.value);
      if (value?.known === true && /^[^\s"']+$/.test(value.value)) values.set(name.value.toLowerCase(), value.value);
    }
  };
  const readDirective = (frame, node) => {
    const { file } = frame.tree;
    const args = directiveArguments(file, node).map(place);
    const at = spanOfLine(file, node.line);
    const directive = { name: node.name.value, args, at, includedBy: frame.includedBy, inForce: chosen(frame, at) ? "unknown" : frame.inForce, node };
    if (node.name.placeholder || node.name.value.includes("${")) frame.scope.complete = false;
    frame.scope.directives.push(directive);
    switch (node.name.value.toLowerCase()) {
      case "include":
      case "includeoptional":
        include(frame, directive);
        return;
      case "use":
        frame.scope.complete = false;
        return;
      case "define":
        define(frame, args);
        return;
      case "undefine":
        defined.delete(args[0]?.value ?? "");
        values.delete(args[0]?.value.toLowerCase() ?? "");
        return;
      case "loadmodule":
        (frame.inForce === "unknown" ? modules2.possible : modules2.loaded).add(moduleName(args[0]?.value ?? ""));
        return;
    }
  };
  for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (++read > mostNodes) {
      main.complete = false;
      break;
    }
    if (node === void 0) stack.pop();
    else if (node.kind === "section") enter(frame, node);
    else readDirective(frame, node);
  }
  return { tree, files: files2, main, hosts: hosts2, modules: modules2, cycles };
}
function chosen({ tree: { choices } }, at) {
  let low = 0;
  let high = choices.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((choices[middle]?.end ?? 0) <= at.start) low = middle + 1;
    else high = middle;
  }
  return (choices[low]?.start ?? Number.POSITIVE_INFINITY) <= at.start;
}
function expand(word, values) {
  const { value, at, placeholder } = word;
  if (!value.includes("${")) return { value, at, known: !placeholder };
  const expanded = value.replaceAll(/\$\{([^}]*)\}/g, (whole, name) => values.get(name.toLowerCase()) ?? whole);
  return { value: expanded, at, known: !placeholder && !/\$\{[^}]*\}/.test(expanded) };
}
var isHarmless = (path) => path.endsWith("/options-ssl-apache.conf");
var cycle = (at, included) => ({
  at,
  message: "This Include leads back to a file that is being read, so Apache does not start.",
  help: `Remove the Include, or the one in ${included.file.path} that leads here.`
});

// src/understand/apache/understand.ts
function understandApache({ trees, resolve: resolve3 = includeWithin(trees), paths = /* @__PURE__ */ new Set() }) {
  const configurations = topConfigurations(trees, resolve3);
  const sortedPaths = [...paths].sort();
  return {
    hosts: configurations.flatMap((configuration) => hostsOf(configuration, sortedPaths)),
    cycles: configurations.flatMap(({ cycles }) => cycles)
  };
}
function topConfigurations(trees, resolve3) {
  const sorted = trees.toSorted((left, right) => left.file.path < right.file.path ? -1 : 1);
  const all = sorted.map((tree) => readConfiguration(tree, resolve3));
  const included = new Set(all.flatMap(({ tree, files: files2 }) => [...files2].filter((file) => file !== tree)));
  const chosen2 = all.filter(({ tree }) => !included.has(tree));
  const reached = new Set(chosen2.flatMap(({ files: files2 }) => [...files2]));
  for (const configuration of all) {
    if (reached.has(configuration.tree)) continue;
    chosen2.push(configuration);
    for (const file of configuration.files) reached.add(file);
  }
  return chosen2;
}
function hostsOf(configuration, paths) {
  const { main, tree, hosts: hosts2 } = configuration;
  const virtual = hosts2.map(({ at, scope }) => makeHost(configuration, scope, at, paths));
  const speaks = main.directives.length > 0 || main.sections.length > 0;
  return speaks ? [makeHost(configuration, main, firstLine(tree.file), paths), ...virtual] : virtual;
}

// src/understand/apache/read-apache.ts
function readApache(project) {
  const files2 = project.classified.filter(({ language }) => language === "apache").flatMap(({ path }) => project.read(path) ?? []);
  const trees = files2.map(parseApache);
  const { hosts: hosts2, cycles } = understandApache({ trees, paths: project.paths });
  const documents = trees.map(({ file, problems }) => ({
    file,
    language: "apache",
    production: project.partial || isDevelopmentPath(file.path) === void 0,
    problems: [...problems, ...cycles.filter(({ at }) => at.file === file)]
  }));
  return { documents, hosts: hosts2.filter(({ at }) => project.partial || isDevelopmentPath(at.file.path) === void 0) };
}

// src/parse/command/word.ts
function literalText(word) {
  let text = "";
  for (const part of word.parts) {
    if (part.kind !== "literal") return void 0;
    text += part.text;
  }
  return text;
}
var hasTemplateMarker = (text) => /\{\{|\{%|<%|(?:^|[^\w@])@[A-Za-z_]+@(?![\w.])|__[A-Z][A-Z0-9_]*__|##[A-Z_]+##/.test(text);

// src/parse/dotenv/parse.ts
var isSampleName = (path) => /(^|[._-])(sample|samples|example|template|tmpl|tpl|dist|default|defaults|skel)([._-]|$)/i.test(path.slice(path.lastIndexOf("/") + 1));
var blank = /(?:[^\S\r\n]|\uFEFF)*/y;
var exported = /export[^\S\r\n]+/y;
var nameForm = /'([^'\r\n]+)'|([^=#\s]+)/y;
var singleQuoted = /'([^'\\]*(?:\\[^][^'\\]*)*)'/y;
var doubleQuoted = /"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
var plainValue = /[^\r\n]*/y;
var lineEnd = /\r\n|\n|\r/g;
function parseDotenv(file, production) {
  const entries = [];
  const problems = [];
  const text = file.text;
  const values = /* @__PURE__ */ new Map();
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const binary = text.includes("\0");
  while (!binary && at < text.length) {
    const start = at;
    const first = text.charAt(skipSpace(text, at));
    if (first === "" || first === "#") {
      at = first === "" ? text.length : endOfLine(text, skipSpace(text, at));
      continue;
    }
    at = skipSpace(text, start);
    const lineStart = at;
    take(exported);
    const nameStart = at;
    const name = take(nameForm);
    const nameAt = span(file, nameStart, at);
    take(blank);
    if (name && text.charAt(at) === "=") {
      const equalsAt = at++;
      take(blank);
      if (text.charAt(at) === "#" && at > equalsAt + 1) at = equalsAt + 1;
      const { value, place } = readValue(file, text, at, take, () => at);
      const decoded = value === void 0 ? void 0 : interpolate(value.text, value.literal, values);
      const word = name[1] ?? name[2] ?? "";
      values.set(word, decoded);
      entries.push({ name: word, nameAt, value: decoded, at: place });
      if (value === void 0) problems.push({ at: place, message: "The value's quote is never closed, so the variable is not set.", help: "Close the quote, or remove it." });
      take(blank);
      const rest = text.charAt(at);
      if (value !== void 0 && rest !== "" && rest !== "#" && rest !== "\n" && rest !== "\r") {
        const end = endOfLine(text, at);
        problems.push({ at: span(file, at, end), message: "Text after the closing quote makes the line invalid, so the variable is not set.", help: "Quote the whole value, or start a comment with `#`." });
        entries.pop();
      }
    } else if (name && /^[\r\n#]?$/.test(text.charAt(at))) {
      entries.push({ name: name[1] ?? name[2] ?? "", nameAt, value: void 0, at: nameAt });
    } else problems.push({ at: span(file, lineStart, endOfLine(text, lineStart)), message: "The line is no NAME=value, so it sets nothing.", help: "Write `NAME=value`." });
    at = endOfLine(text, Math.max(at, lineStart + 1));
  }
  return { file, language: "dotenv", production, problems, entries, sample: isSampleName(file.path) };
}
function readValue(file, text, at, take, now) {
  const quote = text.charAt(at);
  if (quote === "'" || quote === '"') {
    const match = take(quote === "'" ? singleQuoted : doubleQuoted);
    if (!match) return { value: void 0, place: span(file, at, endOfLine(text, at)) };
    const inside3 = match[1] ?? "";
    const decoded = quote === "'" ? inside3.replace(/\\([\\'])/g, "$1") : inside3.replace(/\\([\\'"abfnrtv])/g, (_, escape) => escapes[escape] ?? escape);
    return { value: { text: decoded, literal: quote === "'" }, place: span(file, at + 1, now() - 1) };
  }
  const line = take(plainValue)?.[0] ?? "";
  const plain = cutComment(line).trimEnd();
  return { value: { text: plain, literal: false }, place: span(file, at, at + plain.length) };
}
function cutComment(line) {
  for (let hash = line.indexOf("#"); hash >= 0; hash = line.indexOf("#", hash + 1)) {
    if (/\s/.test(line.charAt(hash - 1))) return line.slice(0, hash);
  }
  return line;
}
var escapes = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
var longestValue = 65536;
function interpolate(value, literal, values) {
  if (literal && !value.includes("${")) return value;
  const unknown2 = /* @__PURE__ */ new Set();
  const text = value.replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name) => {
    const found = values.get(name);
    if (found === void 0) unknown2.add(name);
    return found ?? "";
  });
  return unknown2.size === 0 && text.length <= longestValue ? text : void 0;
}
var skipSpace = (text, from) => {
  let at = from;
  while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at++;
  return at;
};
function endOfLine(text, from) {
  lineEnd.lastIndex = from;
  const match = lineEnd.exec(text);
  return match ? match.index : text.length;
}

// src/parse/javascript/parse.ts
var loaded;
var longest = 1e6;
var deepest3 = 32;
var mostValues = 2e4;
async function parseJavascript(file, production) {
  const document = { file, language: "javascript", production, problems: [], exported: void 0 };
  if (file.text.length > longest || file.text.includes("\0")) return document;
  const parse2 = await (loaded ??= import("./lib-FWTEORUT.js").then((babel) => babel.parse));
  const text = file.text.replace(/^\uFEFF/, " ");
  try {
    const tree = parse2(text, { sourceType: "unambiguous", errorRecovery: true, allowReturnOutsideFunction: true });
    const problems = (tree.errors ?? []).slice(0, 1).map((error) => problemOf(file, error));
    return { ...document, problems, exported: new Reader(file, tree).exported() };
  } catch (error) {
    return { ...document, problems: [problemOf(file, error)] };
  }
}
function problemOf(file, error) {
  const position = typeof error === "object" && error !== null && "pos" in error && typeof error.pos === "number" ? error.pos : 0;
  const reason = error instanceof RangeError || !(error instanceof Error) ? "it is nested too deeply" : error.message.replace(/\s*\(\d+:\d+\)\s*/g, " ").trim().replace(/\.$/, "");
  return { at: span(file, position, Math.min(position + 1, file.text.length)), message: `Node refuses this file: ${reason}.` };
}
var Reader = class {
  #file;
  #tree;
  /** Top-level `const NAME = …`. */
  #constants = /* @__PURE__ */ new Map();
  /** Names may stand for names, so values are counted, not only their depth. */
  #left = mostValues;
  constructor(file, tree) {
    this.#file = file;
    this.#tree = tree;
  }
  exported() {
    let found;
    for (const statement2 of this.#tree.program.body) {
      if (statement2.type === "VariableDeclaration" && statement2.kind === "const") {
        for (const { id, init } of statement2.declarations) if (id.type === "Identifier" && init) this.#constants.set(id.name, init);
      } else if (statement2.type === "ExportDefaultDeclaration") {
        const { declaration } = statement2;
        if (declaration.type !== "FunctionDeclaration" && declaration.type !== "ClassDeclaration" && declaration.type !== "TSDeclareFunction") found = declaration;
      } else if (statement2.type === "ExpressionStatement" && statement2.expression.type === "AssignmentExpression") {
        const { left, right } = statement2.expression;
        if (isModuleExports(left)) found = right;
      }
    }
    return found && this.#read(found, 0);
  }
  #at(node) {
    return span(this.#file, node.start ?? 0, node.end ?? 0);
  }
  #read(node, depth2) {
    const at = this.#at(node);
    if (depth2 > deepest3 || --this.#left < 0) return { kind: "unknown", at };
    switch (node.type) {
      case "StringLiteral":
        return { kind: "string", value: node.value, at: span(this.#file, at.start + 1, at.end - 1) };
      case "TemplateLiteral": {
        const only = node.quasis[0]?.value.cooked;
        return node.expressions.length === 0 && typeof only === "string" ? { kind: "string", value: only, at: span(this.#file, at.start + 1, at.end - 1) } : { kind: "unknown", at };
      }
      case "NumericLiteral":
        return { kind: "number", value: node.value, at };
      case "BooleanLiteral":
        return { kind: "boolean", value: node.value, at };
      case "NullLiteral":
        return { kind: "null", at };
      case "ArrayExpression":
        return { kind: "array", at, items: node.elements.map((item) => item === null || item.type === "SpreadElement" ? { kind: "unknown", at } : this.#read(item, depth2 + 1)) };
      case "ObjectExpression":
        return this.#readObject(node, depth2);
      case "Identifier": {
        const constant = this.#constants.get(node.name);
        return constant ? this.#read(constant, depth2 + 1) : { kind: "unknown", at };
      }
      case "ParenthesizedExpression":
      case "TSAsExpression":
      case "TSSatisfiesExpression":
        return this.#read(node.expression, depth2 + 1);
      default:
        return { kind: "unknown", at };
    }
  }
  #readObject(node, depth2) {
    const entries = [];
    let complete = true;
    for (const item of node.properties) {
      if (item.type === "SpreadElement" || item.computed) {
        complete = false;
        continue;
      }
      const { key } = item;
      const name = key.type === "Identifier" ? key.name : key.type === "StringLiteral" ? key.value : void 0;
      if (name === void 0) continue;
      const value = item.type === "ObjectProperty" && isExpression(item.value) ? this.#read(item.value, depth2 + 1) : { kind: "unknown", at: this.#at(item) };
      entries.push({ key: { value: name, at: this.#at(key) }, value });
    }
    return { kind: "object", entries, complete, at: this.#at(node) };
  }
};
var isExpression = (node) => !/Pattern$|^RestElement$|^VoidPattern$/.test(node.type);
var isModuleExports = (node) => node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier" && node.object.name === "module" && node.property.type === "Identifier" && node.property.name === "exports";

// src/parse/procfile/parse.ts
var entryForm = /^([A-Za-z0-9_-]+):[^\S\r\n]*(\S.*)$/;
var commentForm = /^\s*(#|\/\/|$)/;
function parseProcfile(file, production) {
  const entries = [];
  const problems = [];
  const isBinary = file.text.includes("\0");
  for (let line = 1; !isBinary && line <= file.lineCount; line++) {
    const start = file.offsetOfLine(line);
    const mark = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const text = file.lineText(line).slice(mark).trimEnd();
    const found = entryForm.exec(text);
    const [, name, command] = found ?? [];
    if (name !== void 0 && command !== void 0) {
      const from = start + mark + text.length - command.length;
      entries.push({
        name: { value: name, at: span(file, start + mark, start + mark + name.length) },
        command: { value: command, at: span(file, from, from + command.length) }
      });
    } else if (!commentForm.test(text)) {
      problems.push({
        at: span(file, start + mark, start + mark + text.length),
        message: "The platform ignores this line: a Procfile line is `name: command`.",
        help: "Write `web: gunicorn project.wsgi`, on one line."
      });
    }
  }
  return { file, language: "procfile", production, problems, entries };
}

// src/parse/shell/read-word.ts
var defaultOperators = /* @__PURE__ */ new Set(["-", ":-", "=", ":=", "+", ":+", "?", ":?"]);
function readWord(word, source) {
  const at = source.place(word.pos, word.end);
  if (hasTemplateMarker(word.text)) return { parts: [{ kind: "unknown", quoted: true, at }], at };
  if (!word.parts) return { parts: [{ kind: "literal", text: word.value, at }], at };
  return { parts: word.parts.flatMap((part) => readPart(part, source)), at };
}
function readPart(part, source) {
  const at = source.place(part.pos, part.end);
  switch (part.type) {
    case "SingleQuoted":
      return [{ kind: "literal", text: part.value, at: source.place(part.pos + 1, Math.max(part.pos + 1, part.end - 1)) }];
    case "AnsiCQuoted":
      return [{ kind: "literal", text: part.value, at }];
    case "DoubleQuoted":
    case "LocaleString":
      if (part.parts.length === 0) return [{ kind: "literal", text: "", at }];
      return part.parts.map((child) => readChild(child, true, source));
    // A pattern that matches no file stays as it is, and options such as --forwarded-allow-ips=* match none.
    case "Glob":
      return [{ kind: "literal", text: part.text, at }];
    case "ProcessSubstitution":
    case "ExtendedGlob":
    case "BraceExpansion":
      return [{ kind: "unknown", quoted: false, at }];
    default:
      return [readChild(part, false, source)];
  }
}
function readChild(part, quoted, source) {
  const at = source.place(part.pos, part.end);
  switch (part.type) {
    case "Literal":
      return { kind: "literal", text: part.value, at };
    case "SimpleExpansion":
      return { kind: "variable", name: part.text.slice(1), quoted, at };
    case "ParameterExpansion":
      return readParameter(part, quoted, source);
    case "CommandExpansion": {
      const program = /^(?:\$\(|`)\s*(?:command -v|which|type -p)\s+([\w.+-]+)\s*[)`]$/.exec(part.text)?.[1];
      return program === void 0 ? { kind: "unknown", quoted, at } : { kind: "literal", text: program, at };
    }
    case "ArithmeticExpansion":
      return { kind: "unknown", quoted, at };
  }
}
function readParameter(part, quoted, source) {
  const at = source.place(part.pos, part.end);
  if (part.prefix || part.index) return { kind: "unknown", quoted, at };
  const operation = part.operation;
  if (!operation) return { kind: "variable", name: part.parameter, quoted, at };
  if (operation.type !== "Default" || !defaultOperators.has(operation.operator)) return { kind: "unknown", quoted, at };
  return { kind: "variable", name: part.parameter, quoted, fallback: { operator: operation.operator, word: readWord(operation.operand, source) }, at };
}

// src/parse/shell/read-steps.ts
var builtinTests = /* @__PURE__ */ new Set(["[", "[[", "test"]);
var ScriptReader = class {
  #source;
  #steps = [];
  #functions = [];
  #ids = 0;
  constructor(source) {
    this.#source = source;
  }
  read(script) {
    this.#readStatements(script.commands, { branches: [], subshells: [], inFunction: void 0, background: false });
    return { steps: this.#steps, functions: this.#functions, problems: this.#problems(script) };
  }
  /** One problem for the first error: what follows it is mostly its consequence. */
  #problems(script) {
    const first = script.errors?.[0];
    if (!first) return [];
    const start = Math.min(first.pos, Math.max(0, this.#source.text.trimEnd().length - 1));
    return [{ at: this.#source.place(start, start + 1), message: `The shell stops here: ${first.message}.`, help: "Check the script with `bash -n`." }];
  }
  #readStatements(statements, context) {
    for (const statement2 of statements) {
      this.#readPipeline(statement2.command, statement2.background === true ? { ...context, background: true } : context);
    }
  }
  #readList(list, context) {
    this.#readStatements(list.commands, context);
  }
  #readPipeline(node, context) {
    if (node.type === "AndOr") this.#readAndOr(node, context);
    else if (node.type === "Pipeline") {
      const inSubshell = { ...context, subshells: [...context.subshells, this.#ids++] };
      for (const command of node.commands) this.#readNode(command, node.commands.length > 1 ? inSubshell : context);
    } else this.#readNode(node, context);
  }
  /**
   * `cd /srv && gunicorn` runs both when all is well; a test before `&&` is an `if`, and what stands behind `||` runs
   * only when something went wrong.
   */
  #readAndOr(node, context) {
    let inner = context;
    for (const [index2, command] of node.commands.entries()) {
      const before = node.commands[index2 - 1];
      if (before && (node.operators[index2 - 1] === "||" || isTest(before))) {
        const negated = node.operators[index2 - 1] === "||";
        inner = this.#branch(context, isTest(before) ? "if" : "or", this.#ids++, negated ? 1 : 0, before, negated);
      }
      this.#readPipeline(command, inner);
    }
  }
  #branch(context, kind, id, arm, condition, negated) {
    const branch = { kind, id, arm, condition: this.#source.text.slice(condition.pos, condition.end), negated };
    return { ...context, branches: [...context.branches, branch] };
  }
  #readNode(node, context) {
    switch (node.type) {
      case "Command": {
        this.#readCommand(node, context);
        return;
      }
      case "Redirected": {
        this.#readNode(node.command, context);
        return;
      }
      case "If": {
        this.#readIf(node, context);
        return;
      }
      case "Case": {
        this.#readCase(node, context);
        return;
      }
      case "For":
      case "Select": {
        this.#readList(node.body, this.#branch(context, "loop", this.#ids++, 0, node.name, false));
        return;
      }
      case "ArithmeticFor": {
        this.#readList(node.body, this.#branch(context, "loop", this.#ids++, 0, { pos: node.pos, end: node.body.pos }, false));
        return;
      }
      case "While": {
        const id = this.#ids++;
        const inside3 = this.#branch(context, "loop", id, 0, node.clause, node.kind === "until");
        this.#readList(node.clause, inside3);
        this.#readList(node.body, inside3);
        return;
      }
      case "Subshell": {
        this.#readList(node.body, { ...context, subshells: [...context.subshells, this.#ids++] });
        return;
      }
      case "BraceGroup": {
        this.#readList(node.body, context);
        return;
      }
      case "Function":
        this.#functions.push({ value: node.name.value, at: this.#source.place(node.name.pos, node.name.end) });
        {
          this.#readBody(node.body, { ...context, inFunction: node.name.value, background: false });
          return;
        }
      case "Coproc": {
        this.#readBody(node.body, { ...context, subshells: [...context.subshells, this.#ids++], background: true });
        return;
      }
      case "TestCommand":
      case "ArithmeticCommand":
        return;
    }
  }
  #readBody(body, context) {
    if (body.type === "CompoundList") this.#readList(body, context);
    else this.#readNode(body, context);
  }
  #readIf(node, context) {
    const id = this.#ids++;
    this.#readList(node.clause, context);
    this.#readList(node.then, this.#branch(context, "if", id, 0, node.clause, false));
    for (const [index2, arm] of node.elif.entries()) {
      this.#readList(arm.clause, context);
      this.#readList(arm.then, this.#branch(context, "if", id, index2 + 1, arm.clause, false));
    }
    const last = node.elif.at(-1)?.clause ?? node.clause;
    if (node.else) this.#readList(node.else, this.#branch(context, "if", id, node.elif.length + 1, { pos: node.clause.pos, end: last.end }, true));
  }
  #readCase(node, context) {
    const id = this.#ids++;
    for (const [arm, item] of node.items.entries()) {
      const patterns = item.pattern;
      const from = patterns[0]?.pos ?? item.pos;
      this.#readList(item.body, this.#branch(context, "case", id, arm, { pos: from, end: patterns.at(-1)?.end ?? from }, false));
    }
  }
  #readCommand(node, context) {
    const assignments = node.prefix.flatMap((part) => part.type === "Assignment" ? [this.#assignment(part)] : []);
    const words = [...node.name ? [readWord(node.name, this.#source)] : [], ...node.args.flatMap((part) => this.#argument(part))];
    this.#steps.push({ assignments, words, at: this.#source.place(node.pos, node.end), ...context });
  }
  #argument(part) {
    if (part.type === "Word") return [readWord(part, this.#source)];
    const at = this.#source.place(part.pos, part.end);
    if (part.value.type === "ArrayValue" || part.index) return [{ parts: [{ kind: "unknown", quoted: true, at }], at }];
    const text = `${part.name}${part.append === true ? "+" : ""}=`;
    const name = { kind: "literal", text, at: this.#source.place(part.pos, part.pos + text.length) };
    return [{ parts: [name, ...readWord(part.value, this.#source).parts], at }];
  }
  #assignment(part) {
    const known2 = part.value.type === "Word" && !part.index ? part.value : void 0;
    return { name: part.name, value: known2 && readWord(known2, this.#source), append: part.append === true, at: this.#source.place(part.pos, part.end) };
  }
};
function isTest(node) {
  if (node.type === "Pipeline") return node.commands.length === 1 && node.commands.every(isTest);
  return node.type === "TestCommand" || node.type === "Command" && builtinTests.has(node.name?.value ?? "");
}

// src/parse/shell/parse.ts
var longest2 = 1e6;
var loaded2;
async function loadShellParser() {
  const parse2 = await (loaded2 ??= import("./parser-M7H45XJX.js").then((unbash) => unbash.parse));
  return (source) => parseShell(parse2, source);
}
function parseShell(parse2, source) {
  const nothing = { steps: [], functions: [] };
  if (source.text.length > longest2 || source.text.includes("\0")) return { ...nothing, problems: [] };
  const text = source.text.replace(/(\\?)\r(?=\n|$)/g, (_, backslash) => backslash === "" ? " " : " \\");
  const script = parse2(text);
  return new ScriptReader({ text, place: (start, end) => source.place(start, end) }).read(script);
}

// src/parse/shell/document.ts
var knownShell = /^\uFEFF?#![^\n]*\b(?:sh|bash|dash|ash)\b/;
async function parseShellFile(file, production) {
  const parse2 = await loadShellParser();
  const isForeign2 = /^\uFEFF?#!/.test(file.text) && !knownShell.test(file.text);
  const text = isForeign2 ? "" : file.text.replace(/^\uFEFF/, " ");
  const script = parse2({ text, place: (start, end) => span(file, start, end) });
  return { file, language: "shell", production, problems: script.problems, script };
}

// src/parse/command/mapped-text.ts
var MappedText = class _MappedText {
  file;
  text;
  #offsets;
  #end;
  /**
   * @param offsets one offset into the file for each UTF-16 unit of `text`
   * @param end where the text ends in the file
   */
  constructor(file, text, offsets, end) {
    this.file = file;
    this.text = text;
    this.#offsets = offsets;
    this.#end = end;
  }
  /** A piece of a file as it stands. */
  static of(at) {
    const text = at.file.text.slice(at.start, at.end);
    return new _MappedText(at.file, text, Array.from({ length: text.length }, (_, index2) => at.start + index2), at.end);
  }
  /** Where the units from `start` to `end` (exclusive) of the text stand in the file. */
  place(start, end) {
    const from = this.#offsets[start] ?? this.#end;
    const last = end > start ? this.#offsets[end - 1] : void 0;
    return span(this.file, from, last === void 0 ? from : last + 1);
  }
  get at() {
    return this.place(0, this.text.length);
  }
  slice(start, end = this.text.length) {
    return new _MappedText(this.file, this.text.slice(start, end), this.#offsets.slice(start, end), this.place(start, end).end);
  }
  /** Without blanks at both ends. */
  trim() {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }
};

// src/parse/systemd/parse.ts
function parseSystemd(file, production) {
  const sections = [];
  const entries = [];
  const problems = [];
  let section;
  for (const line of file.text.includes("\0") ? [] : logicalLines(file)) {
    const text = line.trim();
    const header = /^\[([^\]]*)\]$/.exec(text.text);
    const equals = text.text.indexOf("=");
    if (header) {
      section = header[1] ?? "";
      sections.push({ value: section, at: text.at });
    } else if (text.text.startsWith("[")) {
      problems.push({ at: text.at, message: "systemd refuses the unit: the section header is not closed.", help: "Write the header as `[Service]`, alone on its line." });
    } else if (section === void 0) {
      problems.push({ at: text.at, message: "systemd ignores this line: it stands before any section header.", help: "Put `[Service]` or `[Unit]` above it." });
    } else if (equals <= 0) {
      problems.push({ at: text.at, message: "systemd ignores this line: it is no `Key=value`.", help: "End the line before it with a backslash if it continues it, or remove it." });
    } else {
      const key = text.slice(0, equals).trim();
      entries.push({ section, key: { value: key.text, at: key.at }, value: text.slice(equals + 1).trim() });
    }
  }
  return { file, language: "systemd", production, problems, sections, entries };
}
function* logicalLines(file) {
  let text = [];
  let offsets = [];
  const flush = (end) => {
    const joined2 = new MappedText(file, text.join(""), offsets, end);
    text = [];
    offsets = [];
    return joined2;
  };
  for (let line = 1; line <= file.lineCount; line++) {
    const mark = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const start = file.offsetOfLine(line) + mark;
    const content = file.lineText(line).slice(mark);
    if (/^\s*[#;]/.test(content)) continue;
    const continues = content.endsWith("\\");
    const kept = continues ? `${content.slice(0, -1)} ` : content;
    text.push(kept);
    for (let index2 = 0; index2 < kept.length; index2++) offsets.push(start + index2);
    if (continues && line < file.lineCount) continue;
    const joined2 = flush(start + kept.length);
    if (joined2.text.trim() !== "") yield joined2;
  }
  if (text.length > 0) yield flush(file.text.length);
}
function valuesOf(document, section, key) {
  let values = [];
  for (const entry of document.entries) {
    if (entry.section !== section || entry.key.value !== key) continue;
    if (entry.value.text === "") values = [];
    else values.push(entry.value);
  }
  return values;
}
var headerOf = (document, section) => document.sections.find(({ value }) => value === section);

// src/understand/launch/option-table.ts
var Options = class {
  style;
  #bySpelling = /* @__PURE__ */ new Map();
  constructor(style, ...tables) {
    this.style = style;
    for (const table of tables) {
      this.#add(table.value, "value");
      this.#add(table.optional, "optional");
      this.#add(table.flag, "nothing");
    }
  }
  #add(rows2, takes) {
    for (const row of rows2.split(/\s+/).filter(Boolean)) {
      const spellings = row.split("/");
      const option = { name: (spellings[0] ?? "").replace(/^--?/, ""), takes };
      for (const spelling of spellings) if (!this.#bySpelling.has(spelling)) this.#bySpelling.set(spelling, option);
    }
  }
  /** The option of a spelling such as `--bind`, `-b` or, where the program takes it, `--bin`. */
  find(spelling) {
    const exact = this.#bySpelling.get(spelling);
    if (exact || !this.style.abbreviations || !spelling.startsWith("--")) return exact;
    const candidates = /* @__PURE__ */ new Set();
    for (const [known2, option] of this.#bySpelling) if (known2.startsWith(spelling)) candidates.add(option);
    return candidates.size === 1 ? [...candidates][0] : void 0;
  }
  /** Every spelling, for tests. */
  get spellings() {
    return this.#bySpelling;
  }
};

// src/understand/launch/options/daphne.ts
var daphne = {
  value: `
    --access-log --application-close-timeout --bind/-b --endpoint/-e --fd --http-timeout/-t --log-fmt --ping-interval --ping-timeout --port/-p
    --proxy-headers-host --proxy-headers-port --root-path --server-name/-s --unix-socket/-u --verbosity/-v --websocket-max-frame-size
    --websocket-max-message-size --websocket_connect_timeout --websocket_timeout
  `,
  optional: `
  `,
  flag: `
    --help/-h --no-server-name --proxy-headers
  `
};

// src/understand/launch/options/granian.ts
var granian = {
  value: `
    --access-log-fmt --backlog --backpressure --blocking-threads --blocking-threads-idle-timeout --env-files --host --http --http1-buffer-size
    --http1-header-read-timeout --http2-initial-connection-window-size --http2-initial-stream-window-size --http2-keep-alive-interval
    --http2-keep-alive-timeout --http2-max-concurrent-streams --http2-max-frame-size --http2-max-headers-size --http2-max-send-buffer-size
    --interface --log-config --log-level --loop --metrics-address --metrics-port --metrics-scrape-interval --pid-file --port --process-name
    --reload-ignore-dirs --reload-ignore-paths --reload-ignore-patterns --reload-paths --reload-tick --respawn-interval --rss-sample-interval
    --rss-samples --runtime-blocking-threads --runtime-mode --runtime-threads --ssl-ca --ssl-certificate --ssl-crl --ssl-keyfile
    --ssl-keyfile-password --ssl-protocol-min --static-path-dir-to-file --static-path-expires --static-path-mount --static-path-route
    --task-impl --uds --uds-permissions --url-path-prefix --workers --workers-kill-timeout --workers-lifetime --workers-max-rss --working-dir
  `,
  optional: `
  `,
  flag: `
    --access-log --factory --help --http1-keep-alive --http1-pipeline-flush --http2-adaptive-window --log --metrics --no-access-log --no-factory
    --no-http1-keep-alive --no-http1-pipeline-flush --no-http2-adaptive-window --no-log --no-metrics --no-reload
    --no-reload-ignore-worker-failure --no-respawn-failed-workers --no-ssl-client-verify --no-ws --reload --reload-ignore-worker-failure
    --respawn-failed-workers --ssl-client-verify --version --ws
  `
};

// src/understand/launch/options/gunicorn.ts
var gunicorn = {
  value: `
    --access-logfile --access-logformat --asgi-disconnect-grace-period --asgi-lifespan --asgi-loop --backlog --bind/-b --ca-certs --cert-reqs
    --certfile --chdir --ciphers --config/-c --control-socket --control-socket-mode --dirty-app --dirty-graceful-timeout --dirty-threads
    --dirty-timeout --dirty-workers --dogstatsd-tags --env/-e --error-logfile/--log-file --forwarded-allow-ips --forwarder-headers
    --graceful-timeout --group/-g --header-map --http-parser --http-protocols --http2-cleartext --http2-initial-window-size
    --http2-max-concurrent-streams --http2-max-frame-size --http2-max-header-list-size --keep-alive --keyfile --limit-request-field_size
    --limit-request-fields --limit-request-line --log-config --log-config-json --log-level --log-syslog-facility --log-syslog-prefix
    --log-syslog-to --logger-class --max-requests --max-requests-jitter --name/-n --paste/--paster --paste-global --pid/-p --protocol
    --proxy-allow-from --pythonpath --reload-engine --reload-extra-file --root-path --ssl-version --statsd-host --statsd-prefix --threads
    --timeout/-t --umask/-m --user/-u --uwsgi-allow-from --websocket-max-message-size --worker-class/-k --worker-connections --worker-tmp-dir
    --workers/-w
  `,
  optional: `
    --proxy-protocol
  `,
  flag: `
    --capture-output --casefold-http-method --check-config --daemon/-D --disable-redirect-access-to-syslog --do-handshake-on-connect
    --enable-backlog-metric --enable-stdio-inheritance/-R --help/-h --initgroups --log-syslog --no-control-socket --no-sendfile
    --permit-obsolete-folding --permit-unconventional-http-method --permit-unconventional-http-version --preload --print-config --reload
    --reuse-port --spew --strip-header-spaces --suppress-ragged-eofs --version/-v
  `
};

// src/understand/launch/options/hypercorn.ts
var hypercorn = {
  value: `
    --access-log --access-logfile --access-logformat --backlog --bind/-b --ca-certs --cert-reqs --certfile --ciphers --config/-c --error-log
    --error-logfile/--log-file --graceful-timeout --group/-g --insecure-bind --keep-alive --keyfile --keyfile-password --log-config --log-level
    --max-requests --max-requests-jitter --pid/-p --quic-bind --read-timeout --root-path --server-name --statsd-host --statsd-prefix --umask/-m
    --user/-u --verify-mode --websocket-ping-interval --worker-class/-k --workers/-w
  `,
  optional: `
  `,
  flag: `
    --daemon/-D --debug --help/-h --reload
  `
};

// src/understand/launch/options/uvicorn.ts
var uvicorn = {
  value: `
    --app-dir --backlog --env-file --fd --forwarded-allow-ips --h11-max-incomplete-event-size --header --host --http --interface --lifespan
    --limit-concurrency --limit-max-requests --limit-max-requests-jitter --log-config --log-level --loop --port --reload-delay --reload-dir
    --reload-exclude --reload-include --root-path --ssl-ca-certs --ssl-cert-reqs --ssl-certfile --ssl-ciphers --ssl-keyfile
    --ssl-keyfile-password --ssl-version --timeout-graceful-shutdown --timeout-keep-alive --timeout-worker-healthcheck --uds --workers --ws
    --ws-max-queue --ws-max-size --ws-per-message-deflate --ws-ping-interval --ws-ping-timeout
  `,
  optional: `
  `,
  flag: `
    --access-log --date-header --factory --help --http2 --no-access-log --no-date-header --no-proxy-headers --no-server-header --no-use-colors
    --proxy-headers --reload --reset-contextvars --server-header --use-colors --version
  `
};

// src/understand/launch/options/uwsgi.ts
var uwsgi = {
  value: `
    --add-cache-item --add-gid --add-header --after-request-call --after-request-hook --alarm --alarm-backlog --alarm-cheap --alarm-fd
    --alarm-freq --alarm-listen-queue --alarm-log --alarm-lq --alarm-metric --alarm-msg-size --alarm-segfault --allowed-modifiers --async
    --asyncio --attach-control-daemon --attach-daemon --attach-daemon2 --auto-weight --backlog-alarm --backtrace-depth --binary-append-data
    --binary-path --binsh --blacklist --body-read-warning --brutal-reload-on-fd --buffer-size/-b --build-plugin --cache --cache-blocksize
    --cache-expire-freq --cache-store --cache-store-sync --cache-sync --cache-udp-node --cache-udp-server --cache2 --call-as-emperor
    --call-as-emperor1 --call-as-emperor2 --call-as-emperor4 --call-as-root --call-as-user --call-as-user-atexit --call-as-vassal
    --call-as-vassal1 --call-as-vassal3 --call-asap --call-in-jail --call-post-app --call-post-jail --call-pre-app --call-pre-jail --callable
    --cap --carbon --carbon-freq --carbon-hostname-dots --carbon-id --carbon-idle-avg --carbon-max-retry --carbon-retry-delay --carbon-root
    --carbon-timeout --cgi --cgi-allowed-ext --cgi-buffer-size --cgi-helper --cgi-index --cgi-loadlib --cgi-map-helper --cgi-safe --cgi-timeout
    --cgi-unset --cgroup --cgroup-dir-mode --cgroup-opt --chdir --chdir2 --cheaper --cheaper-algo --cheaper-busyness-backlog-alert
    --cheaper-busyness-backlog-multiplier --cheaper-busyness-backlog-nonzero --cheaper-busyness-backlog-step --cheaper-busyness-max
    --cheaper-busyness-min --cheaper-busyness-multiplier --cheaper-busyness-penalty --cheaper-initial --cheaper-overload
    --cheaper-rss-limit-hard --cheaper-rss-limit-soft --cheaper-step --check-interval --check-mount --check-mountpoint --check-static
    --chown-socket --chroot --chunked-input-limit --chunked-input-timeout --clock --clojure-load --collect-header --config --connect-and-read
    --coroae --cpu-affinity --cron --cron-curl --cron-curl-legion --cron-harakiri --cron-legion --cron2 --curl-cron --curl-cron-legion
    --daemonize/-d --daemonize2 --declare-option --declare-option2 --del-header --dlopen --dumbloop-code --dumbloop-function
    --dumbloop-modifier1 --early-envdir --emperor --emperor-broodlord --emperor-cap --emperor-curse-tolerance --emperor-extra-ext
    --emperor-extra-extension --emperor-freq --emperor-max-throttle --emperor-on-demand-dir --emperor-on-demand-directory
    --emperor-on-demand-exec --emperor-on-demand-ext --emperor-on-demand-extension --emperor-pidfile --emperor-procname --emperor-proxy-socket
    --emperor-required-heartbeat --emperor-stats --emperor-stats-server --emperor-throttle --emperor-use-clone --emperor-wrapper
    --emperor-wrapper-fallback --emperor-wrapper-override --env --envdir --error-page-403 --error-page-404 --error-page-500 --error-route
    --error-route-host --error-route-if --error-route-if-not --error-route-label --error-route-qs --error-route-referer
    --error-route-remote-addr --error-route-remote-user --error-route-run --error-route-status --error-route-uri --error-route-user-agent --eval
    --evil-reload-on-as --evil-reload-on-rss --exception-handler --exec-as-emperor --exec-as-root --exec-as-user --exec-as-user-atexit
    --exec-as-vassal --exec-asap --exec-in-jail --exec-post-app --exec-post-jail --exec-pre-app --exec-pre-jail --extract --fallback-config
    --farm --fastcgi-modifier1 --fastcgi-modifier2 --fastcgi-nph-socket --fastcgi-socket --fastrouter --fastrouter-buffer-size
    --fastrouter-events --fastrouter-fallback --fastrouter-gid --fastrouter-gracetime --fastrouter-harakiri --fastrouter-post-buffering
    --fastrouter-post-buffering-dir --fastrouter-processes --fastrouter-quiet --fastrouter-resubscribe --fastrouter-resubscribe-bind
    --fastrouter-ss --fastrouter-stats --fastrouter-stats-server --fastrouter-subscription-fallback-key --fastrouter-subscription-server
    --fastrouter-subscription-slot --fastrouter-timeout --fastrouter-to --fastrouter-uid --fastrouter-use-base --fastrouter-use-code-string
    --fastrouter-use-pattern --fastrouter-workers --fastrouter-zerg --fd-safe --file --file-serve-mode --file-write --fileserve-mode
    --final-route --final-route-host --final-route-if --final-route-if-not --final-route-label --final-route-qs --final-route-referer
    --final-route-remote-addr --final-route-remote-user --final-route-run --final-route-status --final-route-uri --final-route-user-agent
    --flock --flock-wait --flock-wait2 --flock2 --for --for-glob --for-readline --for-times --force-cwd --forkbomb-delay --forkpty-router
    --forkpty-router-cmd --forkpty-router-command --forkpty-urouter --forkptyrouter --forkptyrouter-cmd --forkptyrouter-cols
    --forkptyrouter-command --forkptyrouter-events --forkptyrouter-fallback --forkptyrouter-harakiri --forkptyrouter-processes
    --forkptyrouter-rows --forkptyrouter-ss --forkptyrouter-stats --forkptyrouter-stats-server --forkptyrouter-timeout --forkptyrouter-workers
    --forkptyrouter-zerg --forkptyurouter --fs-brutal-reload --fs-reload --fs-signal --ftok --gccgo-args --gccgo-load --gemset --geoip-city
    --geoip-country --get --gevent --gid --glusterfs-mount --glusterfs-timeout --go-args --go-load --goroutines --harakiri/-t
    --harakiri-graceful-signal --harakiri-graceful-timeout --harakiri-queue-threshold --heartbeat --home/-H --hook-accepting
    --hook-accepting-once --hook-accepting1 --hook-accepting1-once --hook-as-emperor --hook-as-gateway --hook-as-mule --hook-as-root
    --hook-as-user --hook-as-user-atexit --hook-as-vassal --hook-asap --hook-emperor-lost --hook-emperor-reload --hook-emperor-start
    --hook-emperor-stop --hook-in-jail --hook-master-start --hook-post-app --hook-post-fork --hook-post-jail --hook-pre-app --hook-pre-jail
    --hook-touch --http --http-buffer-size --http-connect-timeout --http-events --http-fallback --http-gid --http-gracetime --http-harakiri
    --http-headers-timeout --http-modifier1 --http-modifier2 --http-processes --http-quiet --http-resubscribe --http-server-name-as-http-host
    --http-socket --http-socket-modifier1 --http-socket-modifier2 --http-ss --http-stats --http-stats-server --http-stud-prefix
    --http-subscription-fallback-key --http-subscription-server --http-timeout --http-to --http-to-https --http-uid --http-use-base
    --http-use-code-string --http-use-pattern --http-var --http-workers --http-zerg --http11-socket --httprouter --https --https-session-context
    --https-socket --https-socket-modifier1 --https-socket-modifier2 --https2 --idle --if-dir --if-directory --if-env --if-exists --if-file
    --if-hostname --if-hostname-match --if-not-dir --if-not-env --if-not-exists --if-not-file --if-not-hostname --if-not-hostname-match
    --if-not-opt --if-not-plugin --if-opt --if-plugin --ifdir --ifenv --ifexists --ifplugin --immediate-gid --immediate-uid --import --include
    --inherit --ini --ini-paste --ini-paste-logged --inject-after --inject-before --iprint --jail --jail-attach --jail-ip4 --jail-ip6 --jail2
    --jid-file --jidfile --js/-j --json/-j --jvm-class --jvm-classpath --jvm-main-class --jvm-opt --jwsgi --ldap --legion --legion-attach-daemon
    --legion-cron --legion-cron-curl --legion-curl-cron --legion-death --legion-death-on-lord-error --legion-freq --legion-join --legion-lord
    --legion-mcast --legion-node --legion-node-joined --legion-node-left --legion-quorum --legion-scroll --legion-scroll-list-max-size
    --legion-scroll-max-size --legion-setup --legion-skew-tolerance --legion-smart-attach-daemon --legion-smart-attach-daemon2
    --legion-tolerance --legion-unlord --libjail --limit-as --limit-nproc --limit-post --listen/-l --listen-queue-alarm --load-file-in-cache
    --load-file-in-cache-gzip --lock-engine --locks --log-alarm --log-backupname --log-big --log-drain --log-encoder --log-filter --log-format
    --log-ioerror --log-master-bufsize --log-maxsize --log-req-encoder --log-req-route --log-route --log-sendfile --log-slow --log-socket
    --log-zeromq --logfile-chmod --logformat --logger --logger-req --logto --logto2 --loop --lq-alarm --lua --lua-load --map-socket
    --master-fifo --max-apps --max-fd --max-requests/-R --max-requests-delta --max-vars/-v --max-worker-lifetime --max-worker-lifetime-delta
    --mem-collector-freq --metric --metric-alarm --metric-dir --metric-threshold --metrics-dir --mime-file --mimefile --min-worker-lifetime
    --mode --module/-w --mongrel2 --mono-app --mono-assembly --mono-config --mono-exec --mono-gc-freq --mono-index --mono-key --mono-version
    --mount --mount-as-emperor --mount-as-root --mount-as-vassal --mount-asap --mount-check --mount-in-jail --mount-post-jail --mount-pre-jail
    --mountpoint-check --mule-harakiri --mule-reload-mercy --mules --multicast --multicast-loop --multicast-ttl --namespace
    --namespace-keep-mount --namespace-net --need-plugin --need-plugins --not-alarm-log --not-log-alarm --notify-socket --ns --ns-net
    --offload-thread --offload-threads --optimize/-O --pam --pam-user --paste --pause --pecan --perl-arg --perl-args --perl-auto-reload
    --perl-auto-reload-ignore --perl-exec --perl-exec-post-fork --perl-local-lib --php-allowed-docroot --php-allowed-ext --php-allowed-script
    --php-app --php-app-bypass --php-app-qs --php-config --php-config-append --php-constant --php-docroot --php-exec-after --php-exec-before
    --php-exec-begin --php-exec-end --php-fallback --php-fallback-qs --php-fallback2 --php-index --php-ini --php-ini-append --php-sapi-name
    --php-server-software --php-set --php-var --pidfile --pidfile2 --ping --ping-timeout --pivot-root --pivot_root --plugin --plugin-dir
    --plugins --plugins-dir --post-buffering --post-buffering-bufsize --post-pymodule-alias --pp --print --print-sym --print-symbol --prio
    --privileged-binary-patch --privileged-binary-patch-arg --processes/-p --procname --procname-append --procname-master --procname-prefix
    --procname-prefix-spaced --profiler --protocol --psgi --pty-connect --pty-exec --pty-socket --pty-uconnect --pull-header --pump
    --puwsgi-socket --py --py-auto-reload --py-auto-reload-ignore --py-autoreload --py-executable --py-import --py-program-name --py-programname
    --py-sharedarea --py-sys-executable --py-tracebacker --pyargv --pyhome/-H --pyimport --pymodule-alias --pypy-eval --pypy-eval-post-fork
    --pypy-exec --pypy-exec-post-fork --pypy-home --pypy-ini-paste --pypy-lib --pypy-paste --pypy-pp --pypy-python-path --pypy-pythonpath
    --pypy-setup --pypy-wsgi --pypy-wsgi-file --pyrun --python --python-auto-reload --python-autoreload --python-import --python-path
    --python-raw --python-worker-override --pythonpath --queue --queue-blocksize --queue-store --queue-store-sync --rack --rados-mount
    --rados-timeout --rails --raw-modifier1 --raw-modifier2 --raw-socket --rawrouter --rawrouter-buffer-size --rawrouter-events
    --rawrouter-fallback --rawrouter-gracetime --rawrouter-harakiri --rawrouter-max-retries --rawrouter-processes --rawrouter-quiet
    --rawrouter-ss --rawrouter-stats --rawrouter-stats-server --rawrouter-subscription-server --rawrouter-subscription-slot --rawrouter-timeout
    --rawrouter-to --rawrouter-use-base --rawrouter-use-code-string --rawrouter-use-pattern --rawrouter-workers --rawrouter-zerg --rb-gc-freq
    --rb-lib --rb-require --rbrequire --rbtimer --reload --reload-mercy --reload-on-as --reload-on-exception-repr --reload-on-exception-type
    --reload-on-exception-value --reload-on-fd --reload-on-rss --rem-header --remap-modifier --req-logger --require --resolve
    --response-header-collect --response-headers-limit --response-route --response-route-host --response-route-if --response-route-if-not
    --response-route-label --response-route-qs --response-route-referer --response-route-remote-addr --response-route-remote-user
    --response-route-run --response-route-status --response-route-uri --response-route-user-agent --resume --ring-app --ring-load --route
    --route-host --route-if --route-if-not --route-label --route-qs --route-referer --route-remote-addr --route-remote-user --route-run
    --route-uri --route-user-agent --rpc-max --rrdtool --rrdtool-freq --rrdtool-lib --rsyslog-packet-size --ruby-gc-freq --ruby-lib
    --ruby-require --rubyrequire --rvm --rvm-path --safe-fd --safe-pidfile --safe-pidfile2 --scgi-modifier1 --scgi-modifier2 --scgi-nph-socket
    --scgi-socket --segfault-alarm --set/-S --set-ph --set-placeholder --setns --setns-skip --setns-socket --setns-socket-skip --shared-import
    --shared-py-import --shared-pyimport --shared-python-import --shared-rb-require --shared-rbrequire --shared-require --shared-ruby-require
    --shared-rubyrequire --shared-socket --sharedarea/-A --signal --signal-bufsize --signal-rbtimer --signal-timer --signals-bufsize
    --smart-attach-daemon --smart-attach-daemon2 --sni --sni-dir --sni-dir-ciphers --sni-regexp --snmp-community --socket/-s --socket-protocol
    --socket-rcvbuf --socket-sndbuf --socket-timeout/-z --spooler/-Q --spooler-chdir --spooler-external --spooler-freq --spooler-frequency
    --spooler-harakiri --spooler-import --spooler-max-tasks --spooler-processes --spooler-py-import --spooler-pyimport --spooler-python-import
    --sqlite --sqlite3 --ssl-session-timeout --ssl-sessions-timeout --ssl-socket --ssl-tmp-dir --sslrouter --sslrouter-buffer-size
    --sslrouter-events --sslrouter-fallback --sslrouter-gracetime --sslrouter-harakiri --sslrouter-max-retries --sslrouter-processes
    --sslrouter-quiet --sslrouter-session-context --sslrouter-ss --sslrouter-stats --sslrouter-stats-server --sslrouter-subscription-server
    --sslrouter-timeout --sslrouter-to --sslrouter-use-base --sslrouter-use-code-string --sslrouter-use-pattern --sslrouter-workers
    --sslrouter-zerg --sslrouter2 --st --static-cache-paths --static-cache-paths-name --static-check --static-expires --static-expires-mtime
    --static-expires-path-info --static-expires-path-info-mtime --static-expires-type --static-expires-type-mtime --static-expires-uri
    --static-expires-uri-mtime --static-gzip --static-gzip-dir --static-gzip-ext --static-gzip-prefix --static-gzip-suffix --static-index
    --static-map --static-map2 --static-safe --static-skip-ext --stats --stats-push --stats-pusher-default-freq --stats-pushers-default-freq
    --stats-server --stop --subscribe --subscribe-freq --subscribe-to --subscribe-with-modifier1 --subscribe2 --subscription-algo
    --subscription-notify-socket --subscription-tolerance --subscriptions-credentials-check --subscriptions-sign-check
    --subscriptions-sign-check-tolerance --subscriptions-sign-skip-uid --suspend --suwsgi-socket --symcall --symcall-post-fork
    --symcall-register-rpc --tcp-fast-open --tcp-fastopen --test/-J --thread-stack-size --thread-stacksize --threads --threads-stack-size
    --threads-stacksize --timer --tornado --touch-chain-reload --touch-exec --touch-logreopen --touch-logrotate --touch-mules-reload
    --touch-reload --touch-signal --touch-spoolers-reload --touch-workers-reload --tuntap-device --tuntap-device-rule --tuntap-router
    --tuntap-router-firewall-in --tuntap-router-firewall-out --tuntap-router-route --tuntap-router-stats --udp --ugreen-stacksize --uid --umask
    --umount-as-emperor --umount-as-root --umount-as-vassal --umount-asap --umount-in-jail --umount-post-jail --umount-pre-jail
    --undeferred-shared-socket --unenv --unique-cron --unique-cron-legion --unique-legion-cron --unprivileged-binary-patch
    --unprivileged-binary-patch-arg --unshare --unshare2 --upload-progress --uwsgi-socket/-s --vassal-cap --vassal-set --vassal-sos
    --vassal-sos-backlog --vassals-cap --vassals-include --vassals-include-before --vassals-inherit --vassals-inherit-before --vassals-set
    --vassals-start-hook --vassals-stop-hook --venv/-H --virtualenv/-H --wait-for-dir --wait-for-file --wait-for-fs --wait-for-fs-timeout
    --wait-for-iface --wait-for-iface-timeout --wait-for-interface --wait-for-interface-timeout --wait-for-mountpoint --wait-for-socket
    --wait-for-socket-timeout --wait-iface --wait-iface-timeout --wait-interface --wait-interface-timeout --web3 --webdav-add-collection-prop
    --webdav-add-collection-prop-comp --webdav-add-collection-prop-href --webdav-add-object-prop --webdav-add-object-prop-comp
    --webdav-add-object-prop-href --webdav-add-option --webdav-add-prop --webdav-add-prop-comp --webdav-add-prop-href
    --webdav-add-rtype-collection-prop --webdav-add-rtype-object-prop --webdav-add-rtype-prop --webdav-class-directory --webdav-css --webdav-div
    --webdav-javascript --webdav-js --webdav-lock-cache --webdav-mount --webdav-principal-base --webdav-skip-prop --websocket-max-size
    --websocket-ping-freq --websocket-pong-tolerance --websockets-max-size --websockets-ping-freq --websockets-pong-tolerance --weight
    --whitelist --worker-exec --worker-exec2 --worker-mount --worker-reload-mercy --workers/-p --write-errors-tolerance --wsgi/-w
    --wsgi-env-behavior --wsgi-env-behaviour --wsgi-file --wsgi-lite --xml/-x --xmlconfig/-x --xslt-content-type --xslt-docroot --xslt-ext
    --xslt-stylesheet --xslt-var --yaml/-y --yml/-y --zerg --zerg-pool --zerg-server --zergpool --zeromq --zeromq-socket --zmq --zmq-socket
  `,
  optional: `
    --check-cache --chmod/-C --chmod-socket/-C --end-for --end-if --endfor --endif --exit --fastrouter-use-cache --fastrouter-use-socket
    --http-enable-proxy-protocol --http-keepalive --http-manage-expect --http-use-cache --http-use-socket --ksm --log-date --log-prefix
    --log-syslog --logdate --mule --mule-msg-size --need-app --plshell --pyshell --pyshell-oneshot --rawrouter-use-cache --rawrouter-use-socket
    --rbshell --snmp --ssl-session-use-cache --ssl-sessions-use-cache --ssl-verify-depth --sslrouter-use-cache --sslrouter-use-socket
    --tuntap-use-credentials --zabbix-template
  `,
  flag: `
    --abstract-socket/-a --alarm-list --alarms-list --auto-procname --autoload --cache-no-expire --cache-report-freed-items
    --cache-use-last-modified --carbon-name-resolve --carbon-no-workers --carbon-resolve-names --carbon-use-metrics --catch-exceptions --cflags
    --cgi-async-max-attempts --cgi-close-stdin-on-eof --cgi-do-not-kill-on-error --cgi-from-docroot --cgi-mode/-c --cgi-optimize --cgi-optimized
    --cgi-path-info --cheap --cheaper-algo-list --cheaper-algos-list --cheaper-busyness-verbose --cheaper-list --check-static-docroot
    --clock-list --clocks-list --close-on-exec --close-on-exec2 --command-mode --config-py --daemons-honour-stdin --die-on-idle --die-on-term
    --disable-logging/-L --disable-sendfile --disable-write-exception --dot-h --drop-after-apps --drop-after-init --dump-options --early-emperor
    --emperor-graceful-shutdown --emperor-magic-exec --emperor-no-blacklist --emperor-nofollow --emperor-tyrant --emperor-tyrant-nofollow
    --enable-metrics --enable-proxy-protocol --enable-threads/-T --end-blacklist --end-whitelist --exit-on-reload --fastrouter-cheap
    --fastrouter-fallback-on-no-key --fiber --force-gateway --forkptyrouter-cheap --freebind --geoip-use-disk --gevent-early-monkey-patch
    --gevent-monkey-patch --gevent-wait-for-hub --greenlet --harakiri-no-arh --harakiri-verbose --help/-h --honour-range --honour-stdin
    --http-auto-chunked --http-auto-gzip --http-cheap --http-chunked-input --http-manage-rtsp --http-manage-source --http-raw-body
    --http-websockets --https-export-cert --if-not-reload --if-reload --ignore-script-name --ignore-sigpipe --ignore-write-errors
    --imperial-monitor-list --imperial-monitors-list --jailed --lazy --lazy-apps --ldap-schema --ldap-schema-ldif --log-4xx --log-5xx
    --log-format-strftime --log-master --log-master-req-stream --log-master-stream --log-micros --log-reopen --log-truncate
    --log-x-forwarded-for --log-zero --logfile-chown --logformat-strftime --logger-list --loggers-list --loop-list --loops-list --lua-gc-freq
    --lua-shell --luashell --manage-script-name --master/-M --master-as-root --memory-report/-m --metric-dir-restore --metrics-dir-restore
    --metrics-no-cores --nagios --never-swap --no-default-app --no-defer-accept --no-fd-passing --no-harakiri-after-req-hook --no-harakiri-arh
    --no-initgroups --no-orphans --no-server --no-site --no-threads-wait --notfound-log --paste-logger --pcre-jit --perl-no-die-catch
    --perl-no-plack --perl-version --persistent-ipcsem --php-dump-config --plshell-oneshot --plugin-list --plugins-list --propagate-touch
    --psgi-enable-psgix-io --pty-input --pty-log --pty-no-isig --py-call-osafterfork --py-call-uwsgi-fork-hooks --python-version
    --rawrouter-cheap --rawrouter-xclient --rb-thread --rb-threads --rbshell-oneshot --rbthread --rbthreads --re-fork --re-fork-as-root
    --re-fork-post-jail --reaper/-r --refork --refork-as-root --refork-post-jail --reload-on-exception --reload-os-env --reuse-port
    --router-list --routers-list --rsyslog-split-messages --setns-preopen --show-config --shutdown-sockets --single-interpreter/-i --skip-atexit
    --skip-atexit-teardown --skip-zero --so-keepalive --so-send-timeout --so-write-timeout --socket-send-timeout --socket-write-timeout
    --spooler-ordered --spooler-quiet --ssl-enable-sslv3 --ssl-enable-tlsv1 --ssl-enable3 --ssl-option --ssl-verbose --sslrouter-cheap
    --sslrouter-sni --stackless --start-unsubscribed --start_response-nodelay --static-gzip-all --stats-http --stats-min --stats-minified
    --stats-no-cores --stats-no-metrics --strict --subscription-dotsplit --subscriptions-use-credentials --symcall-use-next
    --tcp-fast-open-client --tcp-fastopen-client --tcp-nodelay --threaded-logger --thunder-lock --ugreen --unsubscribe-on-graceful-reload
    --usage/-h --use-abort --vacuum --version --vhost --vhost-host --write-errors-exception-only --wsgi-accept-buffer --wsgi-accept-buffers
    --wsgi-disable-file-wrapper --wsgi-strict --zerg-fallback
  `
};

// src/understand/launch/options/waitress.ts
var waitress = {
  value: `
    --asyncore-loop-timeout --backlog --channel-request-lookahead --channel-timeout --cleanup-interval --connection-limit --host --ident
    --inbuf-overflow --listen --max-request-body-size --max-request-header-size --outbuf-high-watermark --outbuf-overflow --port --recv-bytes
    --send-bytes --server-name --sockets --threads --trusted-proxy --trusted-proxy-count --trusted-proxy-headers --unix-socket
    --unix-socket-perms --url-prefix --url-scheme
  `,
  optional: `
  `,
  flag: `
    --asyncore-use-poll --call --clear-untrusted-proxy-headers --expose-tracebacks --help --ipv4 --ipv6 --log-socket-errors
    --log-untrusted-proxy-headers --no-asyncore-use-poll --no-clear-untrusted-proxy-headers --no-expose-tracebacks --no-ipv4 --no-ipv6
    --no-log-socket-errors --no-log-untrusted-proxy-headers
  `
};

// src/understand/launch/servers.ts
var argparse = { abbreviations: true, dashedValuesRefused: true };
var click = { abbreviations: false, dashedValuesRefused: false };
var getopt = { abbreviations: true, dashedValuesRefused: false };
var formerGunicorn = {
  value: "--settings --django-settings --log-facility",
  optional: "",
  flag: "--debug --tolerate-dangerous-framing --x-forwarded-for-header"
};
var managementCommand = {
  value: "--settings --pythonpath --verbosity/-v --cert-file --cert --key-file --key --reloader-interval --reloader-type --extra-file --exclude-pattern --output --keep-meta-shutdown",
  optional: "",
  flag: "--help/-h --version --traceback --no-color --force-color --skip-checks --ipv6/-6 --noreload --nothreading --nostatic --insecure --nopin --threaded --print-sql --browser --pdb --ipdb --pm"
};
var serverOptions = {
  gunicorn: new Options(argparse, gunicorn, formerGunicorn),
  gunicorn_django: new Options(argparse, gunicorn, formerGunicorn, { value: "--pythonpath", optional: "", flag: "--traceback" }),
  uvicorn: new Options(click, uvicorn),
  granian: new Options(click, granian),
  hypercorn: new Options(argparse, hypercorn),
  daphne: new Options(argparse, daphne),
  waitress: new Options(getopt, waitress),
  uwsgi: new Options(getopt, uwsgi),
  runserver: new Options(argparse, managementCommand)
};
var programs = /* @__PURE__ */ new Map([
  ["gunicorn", "gunicorn"],
  ["gunicorn3", "gunicorn"],
  ["gunicorn_django", "gunicorn_django"],
  ["gunicorn_paster", "gunicorn_django"],
  ["uwsgi", "uwsgi"],
  ["uwsgi-core", "uwsgi"],
  ["uwsgi_python3", "uwsgi"],
  ["uvicorn", "uvicorn"],
  ["daphne", "daphne"],
  ["hypercorn", "hypercorn"],
  ["waitress-serve", "waitress"],
  ["granian", "granian"]
]);
var modules = /* @__PURE__ */ new Map([
  ["gunicorn", "gunicorn"],
  ["gunicorn.app.wsgiapp", "gunicorn"],
  ["uvicorn", "uvicorn"],
  ["daphne", "daphne"],
  ["hypercorn", "hypercorn"],
  ["waitress", "waitress"],
  ["granian", "granian"]
]);
var managementCommands = /* @__PURE__ */ new Map([
  ["runserver", "runserver"],
  ["runserver_plus", "runserver"],
  ["runsslserver", "runserver"],
  ["run_gunicorn", "gunicorn_django"]
]);
var mentionsServer = (text) => /gunicorn|uwsgi|uvicorn|daphne|hypercorn|waitress|granian|runserver|runsslserver/.test(text);

// src/understand/launch/launcher-document.ts
async function readLauncher(file, language) {
  const document = await parse(file, language, isDevelopmentPath(file.path) === void 0);
  if (!document || document.problems.length === 0) return document;
  const matters = document.language === "dotenv" ? !document.sample : document.language === "procfile" || mentionsServer(file.text) || /\.(service|socket)$/.test(file.path);
  return matters && document.production && !hasTemplateMarker(file.text) ? document : { ...document, problems: [] };
}
async function parse(file, language, production) {
  switch (language) {
    case "shell":
      return parseShellFile(file, production);
    case "procfile":
      return parseProcfile(file, production);
    case "systemd":
      return parseSystemd(file, production);
    case "dotenv":
      return parseDotenv(file, production);
    case "javascript":
      return parseJavascript(file, production);
    case "python":
    case "nginx":
    case "apache":
    case "requirements":
      return void 0;
  }
}

// src/understand/launch/expand.ts
var longest3 = 16384;
var deepest4 = 16;
function expandParts(word, lookup, depth2) {
  return word.parts.map((part) => expandPart(part, lookup, depth2));
}
function expandPart(part, lookup, depth2) {
  if (part.kind === "literal") return { text: part.text, at: part.at };
  if (part.kind === "unknown" || depth2 > deepest4) return { text: void 0, at: part.at };
  const variable = lookup(part.name);
  const from = variable?.at && { from: variable.at };
  if (!part.fallback) return { text: variable?.text, at: part.at, ...from, ...variable?.fallback && { fallback: variable.fallback } };
  const { operator, word } = part.fallback;
  const instead = () => joined(expandParts(word, lookup, depth2 + 1));
  const replaces = (text, unset) => operator.startsWith(":") ? text === "" : unset === true;
  switch (operator) {
    case "+":
    case ":+":
      if (variable?.text === void 0) return { text: void 0, at: part.at };
      return { text: replaces(variable.text, variable.unset) ? "" : instead().text, at: part.at };
    case "?":
    case ":?":
      return { text: variable?.text, at: part.at, ...from, ...variable?.fallback && { fallback: variable.fallback } };
    case "-":
    case ":-":
    case "=":
    case ":=": {
      if (variable?.text !== void 0) {
        return replaces(variable.text, variable.unset) ? { ...pieceOf(instead(), part.at) } : { text: variable.text, at: part.at, ...from };
      }
      if (variable) return { text: void 0, at: part.at, ...from, ...variable.fallback && { fallback: variable.fallback } };
      const text = instead().text;
      return { text: void 0, at: part.at, ...text !== void 0 && { fallback: { text, unless: part.name } } };
    }
  }
}
var pieceOf = (variable, at) => ({
  text: variable.text,
  at,
  ...variable.at && { from: variable.at },
  ...variable.fallback && { fallback: variable.fallback }
});
function joined(pieces) {
  let text = "";
  let fallback = { text: "", unless: "" };
  for (const piece of pieces) {
    text = text === void 0 || piece.text === void 0 ? void 0 : text + piece.text;
    const instead = piece.text === void 0 ? piece.fallback : { text: piece.text, unless: fallback?.unless ?? "" };
    if (fallback && instead && (fallback.unless === "" || fallback.unless === instead.unless)) fallback = { text: fallback.text + instead.text, unless: instead.unless };
    else fallback = void 0;
    if ((text ?? "").length > longest3 || (fallback?.text ?? "").length > longest3) return { text: void 0 };
  }
  if (text !== void 0) return { text };
  return fallback && fallback.unless !== "" ? { text: void 0, fallback } : { text: void 0 };
}
var expandValue = (word, lookup) => joined(expandParts(word, lookup, 0));
var expandWhole = (word, lookup) => ({ pieces: expandParts(word, lookup, 0), at: word.at, spread: false });
function expandWord(word, lookup) {
  const text = literalText(word);
  if (text !== void 0) return [{ pieces: expandParts(word, lookup, 0), at: word.at, spread: false }];
  const fields = [[]];
  let spread = false;
  for (const part of word.parts) {
    const piece = expandPart(part, lookup, 0);
    const quoted = part.kind === "literal" || part.quoted;
    if (piece.text === void 0 && (!quoted && word.parts.length === 1 || part.kind === "variable" && part.name === "@")) spread = true;
    if (quoted || piece.text === void 0 || !/[ \t\n]/.test(piece.text)) {
      if (quoted || piece.text !== "") fields.at(-1)?.push(piece);
      continue;
    }
    for (const [index2, field] of piece.text.split(/[ \t\n]+/).entries()) {
      if (index2 > 0) fields.push([]);
      if (field !== "") fields.at(-1)?.push({ ...piece, text: field });
    }
  }
  return fields.filter((pieces) => pieces.length > 0).map((pieces) => ({ pieces, at: word.at, spread }));
}

// src/understand/launch/argument.ts
function known(argument) {
  if (!argument) return void 0;
  let text = "";
  for (const piece of argument.pieces) {
    if (piece.text === void 0) return void 0;
    text += piece.text;
  }
  return text;
}
function knownStart(argument) {
  let text = "";
  for (const piece of argument?.pieces ?? []) {
    if (piece.text === void 0) break;
    text += piece.text;
  }
  return text;
}
function fallbackOf(argument) {
  let text = "";
  let unless;
  for (const piece of argument.pieces) {
    if (piece.text !== void 0) text += piece.text;
    else if (piece.fallback && (unless === void 0 || unless === piece.fallback.unless)) {
      text += piece.fallback.text;
      unless = piece.fallback.unless;
    } else return void 0;
  }
  return unless === void 0 ? void 0 : { text: { value: text, at: argument.at }, unless };
}
function asText(argument) {
  const value = known(argument);
  return argument && value !== void 0 ? { value, at: argument.at } : void 0;
}
var assignmentOf = (argument) => argument.pieces.length === 1 ? argument.pieces[0]?.from : void 0;
function dropStart(argument, count2) {
  const pieces = [];
  let left = count2;
  for (const piece of argument.pieces) {
    const length = piece.text?.length ?? 0;
    if (left > 0 && piece.text !== void 0 && length <= left) left -= length;
    else if (left > 0 && piece.text !== void 0) {
      pieces.push({ ...piece, text: piece.text.slice(left), at: after(piece, left) });
      left = 0;
    } else pieces.push(piece);
  }
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return { pieces: [], at: span(argument.at.file, argument.at.end, argument.at.end), spread: false };
  return { pieces, at: cover(first.at, last.at), spread: argument.spread };
}
function after(piece, count2) {
  return textOf(piece.at) === piece.text ? span(piece.at.file, piece.at.start + count2, piece.at.end) : piece.at;
}
var literalArgument = (text, at) => ({ pieces: [{ text, at }], at, spread: false });
function baseName(argument) {
  const text = known(argument);
  if (text === void 0) return void 0;
  const cut = text.lastIndexOf("/") + 1;
  return { value: text.slice(cut), at: dropStart(argument, cut).at };
}

// src/understand/launch/listeners.ts
var unknown = { listeners: [], known: false };
function listenersOf(facts) {
  const found = byServer(facts);
  return facts.line.complete ? found : { listeners: found.listeners.filter(({ at }) => at !== void 0), known: false };
}
function byServer(facts) {
  const { line, configured } = facts;
  switch (facts.server) {
    case "gunicorn":
    case "gunicorn_django":
      return gunicorn2(facts);
    case "hypercorn": {
      const secure = has(line, "certfile") ? "https" : "http";
      const all = join5(listed(facts, "bind", secure, 8e3), listed(facts, "insecure-bind", "http", 8e3));
      return all ?? (configured ? unknown : standard("127.0.0.1", 8e3, secure));
    }
    case "uvicorn":
      return hostAndPort(facts, "UVICORN", has(line, "ssl-certfile") ? "https" : "http");
    case "granian":
      return hostAndPort(facts, "GRANIAN", has(line, "ssl-certificate") ? "https" : "http");
    case "daphne":
      return daphne2(facts);
    case "waitress":
      return waitress2(facts);
    case "uwsgi":
      return uwsgi2(facts);
    case "runserver":
      return runserver(facts);
  }
}
function gunicorn2(facts) {
  const { line } = facts;
  const named = lastOf(line, "protocol");
  const wire = named ? protocolNamed(named.value?.value) : has(line, "certfile") ? "https" : "http";
  if (wire === void 0) return unknown;
  const bound = listed(facts, "bind", wire, 8e3);
  if (bound) return bound;
  const positional = facts.server === "gunicorn_django" ? line.positionals.map((argument) => argument.at.file.text.slice(argument.at.start, argument.at.end)) : [];
  const address = positional.map((text) => /:\d+$|^unix:/.test(text) ? parseAddress(text) : void 0).find((found) => found !== void 0);
  if (address) return { listeners: [{ address, protocol: wire, ...line.positionals[0] && { at: line.positionals[0].at } }], known: true };
  if (facts.configured) return unknown;
  const port = facts.variable("PORT");
  if (!port) return standard("127.0.0.1", 8e3, wire);
  const number = portNumber(port.value);
  return number === void 0 ? unknown : one({ kind: "tcp", host: "0.0.0.0", port: number }, wire, port.at);
}
var protocolNamed = (text) => text === "uwsgi" || text === "fastcgi" || text === "http" ? text : void 0;
function hostAndPort(facts, prefix, protocol) {
  const { line } = facts;
  const socket = given(facts, "uds", `${prefix}_UDS`);
  if (socket) return socket.value === void 0 ? unknown : one({ kind: "unix", path: absolute(socket.value, facts) }, protocol, socket.at);
  if (has(line, "fd")) return unknown;
  const host = given(facts, "host", `${prefix}_HOST`);
  const port = given(facts, "port", `${prefix}_PORT`);
  return tcp(host ?? { value: "127.0.0.1" }, port ?? { value: "8000" }, protocol);
}
function daphne2(facts) {
  const { line } = facts;
  if (has(line, "fd") || has(line, "endpoint")) return unknown;
  const host = given(facts, "bind");
  const port = given(facts, "port");
  const socket = given(facts, "unix-socket");
  const bySocket = socket && (socket.value === void 0 ? unknown : one({ kind: "unix", path: absolute(socket.value, facts) }, "http", socket.at));
  const byPort = host || port || !socket ? tcp(host ?? { value: "127.0.0.1" }, port ?? { value: "8000" }, "http") : void 0;
  return join5(bySocket, byPort) ?? unknown;
}
function waitress2(facts) {
  const protocol = "http";
  const socket = given(facts, "unix-socket");
  if (socket) return socket.value === void 0 ? unknown : one({ kind: "unix", path: absolute(socket.value, facts) }, protocol, socket.at);
  const listed2 = facts.line.options.filter(({ name }) => name === "listen");
  if (listed2.length === 0) return tcp(given(facts, "host") ?? { value: "0.0.0.0" }, given(facts, "port") ?? { value: "8080" }, protocol);
  const listeners = listed2.flatMap((option) => (option.value?.value ?? "?").split(/\s+/).filter(Boolean).map((text) => listener(parseAddress(text.replace(/^\*:/, ":"), 8080), protocol, option.at)));
  return gather(listeners);
}
var uwsgiSockets = /* @__PURE__ */ new Map([
  ["socket", "uwsgi"],
  ["uwsgi-socket", "uwsgi"],
  ["suwsgi-socket", "uwsgi"],
  ["http-socket", "http"],
  ["http11-socket", "http"],
  ["http", "http"],
  ["http11", "http"],
  ["https", "https"],
  ["https-socket", "https"],
  ["fastcgi-socket", "fastcgi"],
  ["scgi-socket", "scgi"]
]);
function uwsgi2(facts) {
  const { line } = facts;
  const changed = lastOf(line, "protocol") ?? lastOf(line, "socket-protocol");
  const listeners = line.options.flatMap((option) => {
    const usual = uwsgiSockets.get(option.name);
    if (!usual) return [];
    const protocol = option.name === "socket" && changed ? protocolNamed(changed.value?.value) : usual;
    const text = option.value?.value.split(",")[0];
    const address = text === void 0 ? void 0 : /^[^:]*\/|\.sock$/.test(text) ? { kind: "unix", path: absolute(text, facts) } : parseAddress(text);
    return [protocol && listener(address, protocol, option.at)];
  });
  const gathered = gather(listeners);
  return facts.configured || listeners.length === 0 ? { ...gathered, known: false } : gathered;
}
function runserver(facts) {
  const [first] = facts.line.positionals;
  const host = has(facts.line, "ipv6") ? "::1" : "127.0.0.1";
  if (!first) return standard(host, 8e3, "http");
  if (first.pieces.some(({ text: text2 }) => text2 === void 0)) return unknown;
  const text = first.pieces.map((piece) => piece.text).join("");
  const address = /^\d+$/.test(text) ? { kind: "tcp", host, port: Number(text) } : parseAddress(text);
  return gather([listener(address && address.kind === "tcp" && address.host === "0" ? { ...address, host: "0.0.0.0" } : address, "http", first.at)]);
}
function given(facts, option, variable) {
  const found = lastOf(facts.line, option);
  if (found) return { value: found.value?.value, at: found.at };
  const entry = variable === void 0 ? void 0 : facts.variable(variable);
  return entry && { value: entry.value, at: entry.at };
}
var lastOf = (line, name) => line.options.findLast((option) => option.name === name);
var has = (line, name) => lastOf(line, name) !== void 0;
function listed(facts, name, protocol, defaultPort) {
  const options = facts.line.options.filter((option) => option.name === name);
  if (options.length === 0) return void 0;
  return gather(options.map((option) => listener(addressOf(option.value?.value, defaultPort, facts), protocol, option.at)));
}
function addressOf(text, defaultPort, facts) {
  if (text === void 0 || text.startsWith("fd://")) return void 0;
  const address = parseAddress(text.replace(/^tcp:\/\//, "").replace(/^\/(?=[^/])/, "unix:/"), defaultPort);
  return address?.kind === "unix" ? { kind: "unix", path: absolute(address.path, facts) } : address;
}
var absolute = (path, facts) => path.startsWith("/") || !facts.directory ? path : `${facts.directory.value.replace(/\/$/, "")}/${path.replace(/^\.\//, "")}`;
var listener = (address, protocol, at) => address && { address, protocol, at };
var one = (address, protocol, at) => ({ listeners: [{ address, protocol, ...at && { at } }], known: true });
var standard = (host, port, protocol) => one({ kind: "tcp", host, port }, protocol);
function portNumber(text) {
  const port = text !== void 0 && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port > 0 && port < 65536 ? port : void 0;
}
function tcp(host, port, protocol) {
  const number = portNumber(port.value);
  return host.value === void 0 || number === void 0 ? unknown : one({ kind: "tcp", host: host.value, port: number }, protocol, port.at ?? host.at);
}
function gather(listeners) {
  const found = listeners.filter((entry) => entry !== void 0);
  return { listeners: found, known: found.length === listeners.length };
}
function join5(left, right) {
  if (!left || !right) return left ?? right;
  return { listeners: [...left.listeners, ...right.listeners], known: left.known && right.known };
}

// src/understand/launch/read-options.ts
function readOptions(args, options) {
  const found = [];
  const positionals = [];
  let complete = true;
  const waiting = [...args].reverse();
  for (let argument = waiting.pop(); argument; argument = waiting.pop()) {
    const start = knownStart(argument);
    if (start === "--") {
      positionals.push(...waiting.reverse());
      break;
    }
    if (start.startsWith("--")) complete = readLong(argument, start, waiting, options, found) && complete;
    else if (start.startsWith("-") && start !== "-") complete = readShorts(argument, start, waiting, options, found) && complete;
    else if (argument.spread) complete = false;
    else positionals.push(argument);
  }
  return { options: found, positionals, complete };
}
function readLong(argument, start, waiting, options, found) {
  const equals = start.indexOf("=");
  const spelling = equals < 0 ? start : start.slice(0, equals);
  const option = options.find(spelling);
  const name = option?.name ?? spelling.slice(2);
  if (equals >= 0) found.push(withValue(name, argument, dropStart(argument, equals + 1)));
  else if (argument.pieces.some((piece) => piece.text === void 0)) return false;
  else if (option?.takes === "value") takeNext(name, argument, waiting, options, found);
  else found.push({ name, at: argument.at });
  return option !== void 0;
}
function readShorts(argument, start, waiting, options, found) {
  for (let index2 = 1; index2 < start.length; index2++) {
    const option = options.find(`-${start.charAt(index2)}`);
    if (!option) return false;
    if (option.takes === "nothing") {
      found.push({ name: option.name, at: argument.at });
      continue;
    }
    const rest = dropStart(argument, index2 + 1);
    const glued = start.charAt(index2 + 1) === "=" && options.style.dashedValuesRefused ? dropStart(argument, index2 + 2) : rest;
    if (glued.pieces.length > 0) found.push(withValue(option.name, argument, glued));
    else if (option.takes === "value") takeNext(option.name, argument, waiting, options, found);
    else found.push({ name: option.name, at: argument.at });
    return true;
  }
  return true;
}
function takeNext(name, argument, waiting, options, found) {
  const next = waiting.at(-1);
  const refused = next !== void 0 && options.style.dashedValuesRefused && /^-./.test(knownStart(next));
  if (next && !refused) waiting.pop();
  found.push(next && !refused ? withValue(name, argument, next) : { name, at: argument.at });
}
function withValue(name, argument, value) {
  const text = asText(value);
  const from = assignmentOf(value);
  const fallback = fallbackOf(value);
  return {
    name,
    at: cover(argument.at, value.at),
    ...text && { value: text },
    ...from && { from },
    ...fallback && { fallback }
  };
}

// src/understand/launch/build-launch.ts
function buildLaunch(found) {
  const { invocation, peeled } = found;
  const { server } = peeled;
  const environment = lastOnes([...invocation.environment, ...peeled.wrapping.environment]);
  const extra = extraArguments(server, environment);
  const read = readOptions([...extra.args, ...peeled.args], serverOptions[server]);
  const line = { ...read, complete: read.complete && extra.complete };
  const option = (name) => line.options.findLast((candidate) => candidate.name === name);
  const configured = isConfigured(server, line, found.hasDefaultConfig);
  const own = lastOnes([...environment, ...ownEnvironment(server, line)]);
  const directory = directoryOf3(server, option("chdir"), invocation.directory);
  const listening = socketListening(found, server, line) ?? listenersOf({ server, line, configured, directory, variable: (name) => environment.find((entry) => entry.name === name) });
  const user = userOf(server, option, peeled.wrapping.user ?? invocation.user);
  const mayDrop = user !== void 0 || peeled.wrapping.user !== void 0 || configured || !line.complete || option("user") !== void 0 || option("uid") !== void 0;
  return {
    kind: found.kind,
    server,
    at: invocation.at,
    command: peeled.command,
    stage: found.stage,
    options: line.options,
    option,
    listeners: listening.listeners,
    listenersKnown: listening.known,
    application: applicationOf(server, line, option),
    settingsModule: settingsModuleOf(server, option, own),
    environment: own,
    user,
    ...found.rootByDefault && !mayDrop && { rootByDefault: found.rootByDefault },
    directory
  };
}
function lastOnes(entries) {
  const byName = /* @__PURE__ */ new Map();
  for (const entry of entries) byName.set(entry.name, entry);
  return [...byName.values()];
}
function extraArguments(server, environment) {
  const entry = server === "gunicorn" ? environment.find(({ name }) => name === "GUNICORN_CMD_ARGS") : void 0;
  if (!entry) return { args: [], complete: true };
  if (entry.value === void 0 || /['"\\]/.test(entry.value)) return { args: [], complete: false };
  return { args: entry.value.split(/\s+/).filter(Boolean).map((word) => literalArgument(word, entry.at)), complete: true };
}
function isConfigured(server, line, hasDefaultConfig) {
  const has2 = (...names2) => line.options.some(({ name }) => names2.includes(name));
  switch (server) {
    case "gunicorn":
    case "gunicorn_django":
      return has2("config", "paste") || hasDefaultConfig;
    case "hypercorn":
      return has2("config");
    case "uwsgi":
      return has2("ini", "xml", "yaml", "yml", "json", "emperor", "config", "inherit", "include") || line.positionals.length > 0;
    case "uvicorn":
    case "granian":
      return has2("env-file", "env-files");
    case "daphne":
    case "waitress":
    case "runserver":
      return false;
  }
}
function ownEnvironment(server, line) {
  if (server !== "gunicorn" && server !== "gunicorn_django" && server !== "uwsgi") return [];
  return line.options.flatMap((option) => {
    if (option.name !== "env") return [];
    const text = option.value;
    const equals = text?.value.indexOf("=") ?? -1;
    const unknownName = text ? void 0 : /[\s="']([A-Z_][A-Z0-9_]*)=/.exec(textOf(option.at))?.[1];
    if (unknownName !== void 0) return [{ name: unknownName, value: void 0, at: option.at }];
    return text && equals > 0 ? [{ name: text.value.slice(0, equals), value: text.value.slice(equals + 1), at: after2(text, equals + 1) }] : [];
  });
}
var after2 = (text, count2) => textOf(text.at) === text.value ? span(text.at.file, text.at.start + count2, text.at.end) : text.at;
function directoryOf3(server, option, start) {
  if (!option || server !== "gunicorn" && server !== "gunicorn_django" && server !== "uwsgi") return start;
  if (!option.value || option.value.value.startsWith("/")) return option.value;
  return start && { value: `${start.value.replace(/\/$/, "")}/${option.value.value.replace(/^\.\//, "")}`, at: option.value.at };
}
function socketListening(found, server, line) {
  const takes = server === "gunicorn" || server === "gunicorn_django" || line.options.some(({ name }) => name === "fd");
  if (!found.sockets || !takes) return void 0;
  const protocol = line.options.some(({ name }) => name === "certfile" || name === "ssl-certfile") ? "https" : "http";
  return { listeners: found.sockets.listeners.map((listener2) => ({ ...listener2, protocol })), known: found.sockets.known };
}
function userOf(server, option, around) {
  const dropped = server === "gunicorn" || server === "gunicorn_django" ? option("user") : server === "uwsgi" ? option("uid") : void 0;
  if (dropped) return dropped.value;
  return around?.value === "" ? void 0 : around;
}
function applicationOf(server, line, option) {
  if (server === "runserver" || server === "gunicorn_django") return void 0;
  if (server !== "uwsgi") return line.complete || line.positionals.length === 1 ? asText(line.positionals[0]) : void 0;
  const named = option("module") ?? option("wsgi");
  if (named) return named.value;
  const file = option("wsgi-file")?.value;
  return file && !/^[/.]/.test(file.value) ? { value: file.value.replace(/\.py$/, "").replaceAll("/", "."), at: file.at } : void 0;
}
function settingsModuleOf(server, option, environment) {
  const asked = server === "runserver" || server === "gunicorn_django" ? option("settings") : void 0;
  if (asked) return asked.value;
  const entry = environment.find(({ name }) => name === "DJANGO_SETTINGS_MODULE");
  return entry?.value === void 0 || entry.value === "" ? void 0 : { value: entry.value, at: entry.at };
}

// src/understand/launch/wrappers.ts
var wrapper = (values = "", more = {}) => ({ values: new Set(values.split(" ").filter(Boolean)), own: 0, assigns: false, ...more });
var wrappers = /* @__PURE__ */ new Map([
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
      defaultUser: "root"
    })
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
  ["ddtrace-run", wrapper()]
]);
var loosely = /* @__PURE__ */ new Set([
  "wait-for-it",
  "wait-for-it.sh",
  "wait-for",
  "wait-for.sh",
  "wait_for_it.sh",
  "dockerize",
  "newrelic-admin",
  "opentelemetry-instrument",
  "sentry-cli",
  "honcho",
  "foreman",
  "poetry",
  "pipenv",
  "uv",
  "pdm",
  "hatch",
  "rye",
  "conda",
  "micromamba",
  "doppler",
  "infisical",
  "chamber",
  "aws-vault",
  "start-nginx",
  "start-pgbouncer",
  "start-pgbouncer-stunnel",
  "tmux"
]);
var shells = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "zsh", "ksh"]);

// src/understand/launch/peel.ts
var userNamed = (argument) => argument && { value: known(argument)?.split(":")[0] ?? "", at: argument.at };
var isPython = (name) => /^(python|pypy)(\d+(\.\d+)*)?$/.test(name);
var isManagement = (name) => name === "manage.py" || name === "django-admin" || name === "django-admin.py";
function peel(argv) {
  const environment = [];
  let user;
  let rest = argv;
  while (rest.length > 0) {
    const command = rest[0] && baseName(rest[0]);
    if (!command) return void 0;
    const name = command.value;
    const wrapping = { environment, user };
    const args = rest.slice(1);
    const server = programs.get(name);
    if (server) return { kind: "server", server, command, args, wrapping };
    if (isManagement(name)) return management(args, wrapping);
    if (isPython(name)) {
      const inner = python(args, wrapping);
      if (inner && "kind" in inner) return inner;
      if (!inner) return void 0;
      rest = inner;
      continue;
    }
    if (shells.has(name)) return shell2(args, wrapping);
    if (name === "su") return su(args, environment);
    if (loosely.has(name)) {
      const after3 = args.findIndex((argument) => ["run", "run-program", "exec", "--"].includes(known(argument) ?? ""));
      const next = args.findIndex((argument, index2) => index2 > after3 && startsSomething(argument));
      if (next < 0) return void 0;
      rest = args.slice(next);
      continue;
    }
    const wrapper2 = wrappers.get(name);
    if (!wrapper2) {
      const path = asText(rest[0]);
      return path && /[./]/.test(path.value) ? { kind: "script", path, wrapping } : void 0;
    }
    const unwrapped = unwrap(wrapper2, args, rest[0]);
    environment.push(...unwrapped.environment);
    user = unwrapped.user ?? user;
    rest = unwrapped.rest;
  }
  return void 0;
}
function startsSomething(argument) {
  const name = baseName(argument)?.value ?? "";
  return programs.has(name) || isPython(name) || isManagement(name) || shells.has(name);
}
function unwrap(wrapper2, args, command) {
  const environment = [];
  let user = wrapper2.defaultUser !== void 0 && command ? { value: wrapper2.defaultUser, at: command.at } : void 0;
  const names2 = Array.isArray(wrapper2.user) ? wrapper2.user : [];
  let own = wrapper2.own;
  let index2 = 0;
  let ended = false;
  for (; index2 < args.length; index2++) {
    const argument = args[index2];
    if (!argument) break;
    const start = knownStart(argument);
    if (!ended && start === "--") {
      ended = true;
    } else if (!ended && /^-./.test(start)) {
      const equals = start.startsWith("--") ? start.indexOf("=") : -1;
      const option = equals < 0 ? start : start.slice(0, equals);
      const glued = [...wrapper2.values].find((value2) => value2.length === 2 && start.startsWith(value2) && !start.startsWith("--") && start.length > 2);
      const value = equals >= 0 ? dropStart(argument, equals + 1) : wrapper2.values.has(option) ? args[++index2] : glued === void 0 ? void 0 : dropStart(argument, 2);
      if (value && (names2.includes(option) || glued !== void 0 && names2.includes(glued))) user = userNamed(value);
    } else if (wrapper2.assigns && /^[A-Za-z_]\w*=/.test(start)) {
      const equals = start.indexOf("=");
      environment.push({ name: start.slice(0, equals), value: known(dropStart(argument, equals + 1)), at: argument.at });
    } else if (own > 0) {
      own--;
      if (wrapper2.user === "first") user = userNamed(argument);
    } else break;
  }
  return { environment, user, rest: args.slice(index2) };
}
function management(args, wrapping) {
  const command = asText(args[0]);
  const server = command && managementCommands.get(command.value);
  return command && server ? { kind: "server", server, command, args: args.slice(1), wrapping } : void 0;
}
function python(args, wrapping) {
  for (let index2 = 0; index2 < args.length; index2++) {
    const argument = args[index2];
    const start = knownStart(argument);
    if (!argument || start === "" || start === "-") return void 0;
    if (!start.startsWith("-")) return startsSomething(argument) ? args.slice(index2) : void 0;
    const letter = /[WXmc]/.exec(start.startsWith("--") ? "" : start);
    if (letter?.[0] === "c") return void 0;
    const isGlued = letter !== null && letter.index < start.length - 1;
    if (letter?.[0] === "m") {
      const module = isGlued ? dropStart(argument, letter.index + 1) : args[index2 + 1];
      return runModule(asText(module), args.slice(isGlued ? index2 + 1 : index2 + 2), wrapping);
    }
    if (letter && !isGlued) index2++;
  }
  return void 0;
}
function runModule(module, args, wrapping) {
  if (module?.value === "django") return management(args, wrapping);
  const server = module && modules.get(module.value);
  return module && server ? { kind: "server", server, command: module, args, wrapping } : void 0;
}
function shell2(args, wrapping) {
  for (const [index2, argument] of args.entries()) {
    const start = knownStart(argument);
    if (/^-[a-z]*c$/.test(start)) {
      const text = args[index2 + 1];
      return text && { kind: "text", text, wrapping };
    }
    if (start.startsWith("-") || start.startsWith("+")) continue;
    const path = asText(argument);
    return path && { kind: "script", path, wrapping };
  }
  return void 0;
}
function su(args, environment) {
  let user;
  let text;
  for (let index2 = 0; index2 < args.length; index2++) {
    const start = knownStart(args[index2]);
    if (start === "-c" || start === "--command") text = args[++index2];
    else if (start === "-s" || start === "--shell" || start === "-g") index2++;
    else if (!start.startsWith("-")) user ??= userNamed(args[index2]);
  }
  const first = args[0];
  user ??= first && { value: "root", at: first.at };
  return text && { kind: "text", text, wrapping: { environment, user } };
}

// src/understand/launch/shell-variables.ts
function hasHappened(earlier, later) {
  for (const [index2, id] of earlier.subshells.entries()) if (later.subshells[index2] !== id) return "no";
  for (const [index2, branch] of earlier.branches.entries()) {
    const other = later.branches[index2];
    if (other?.id !== branch.id) return "maybe";
    if (other.arm !== branch.arm) return "no";
  }
  return "yes";
}
var mostAlternatives = 100;
var mostExported = 1e3;
var ShellVariables = class {
  #bindings = /* @__PURE__ */ new Map();
  /** Names that reach child processes, with the place of the last `export`. */
  #exported = /* @__PURE__ */ new Map();
  #turn = 0;
  #barrier = 0;
  assign(name, variable, place) {
    const bindings = this.#bindings.get(name) ?? [];
    bindings.push({ variable, place, turn: ++this.#turn });
    this.#bindings.set(name, bindings);
  }
  export(name, at) {
    if (this.#exported.size < mostExported) this.#exported.set(name, at);
  }
  /** Something ran that may have changed any variable: a sourced file that is not here, `eval`. */
  forget() {
    this.#barrier = ++this.#turn;
  }
  /** What variables are worth at a place. */
  at(place) {
    return (name) => this.#find(name, place);
  }
  #find(name, place) {
    const bindings = this.#bindings.get(name) ?? [];
    for (let index2 = bindings.length - 1; index2 >= Math.max(0, bindings.length - mostAlternatives); index2--) {
      const binding = bindings[index2];
      if (!binding) break;
      if (binding.turn < this.#barrier) return { text: void 0 };
      const happened = hasHappened(binding.place, place);
      if (happened === "yes") return binding.variable;
      if (happened === "maybe") return { text: void 0 };
    }
    return bindings.length > mostAlternatives ? { text: void 0 } : void 0;
  }
  /** The exported variables at a place. */
  environment(place) {
    const entries = [];
    for (const [name, exportedAt] of this.#exported) {
      const variable = this.#find(name, place);
      if (variable && variable.unset !== true) entries.push({ name, value: variable.text, at: variable.at ?? exportedAt });
    }
    return entries;
  }
};

// src/understand/launch/run-script.ts
var deepest5 = 8;
var mostSteps = 2e4;
var mostExits = 200;
function runScript(script, findSourced = () => void 0) {
  return new ScriptRun(findSourced).run(script);
}
var ScriptRun = class {
  #findSourced;
  #variables = new ShellVariables();
  #functions = /* @__PURE__ */ new Map();
  #exits = [];
  #invocations = [];
  #directories = [];
  #exportsAll = false;
  #steps = 0;
  constructor(findSourced) {
    this.#findSourced = findSourced;
  }
  run(script) {
    this.#runScript(script, { branches: [], subshells: [] }, 0);
    return this.#invocations;
  }
  #runScript(script, around, depth2) {
    const bodies = new Map(script.functions.map(({ value }) => [value, []]));
    const main = [];
    for (const step of script.steps) {
      if (step.inFunction === void 0) main.push(step);
      else bodies.get(step.inFunction)?.push(step);
    }
    for (const [name, steps] of bodies) this.#functions.set(name, steps);
    this.#runSteps(main, around, depth2);
  }
  #runSteps(steps, around, depth2) {
    for (const step of steps) {
      if (++this.#steps > mostSteps) return;
      const place = { branches: [...around.branches, ...step.branches], subshells: [...around.subshells, ...step.subshells] };
      if (!this.#exits.some((exit) => hasHappened(exit, place) === "yes")) this.#runStep({ ...step, ...place }, depth2);
    }
  }
  #runStep(step, depth2) {
    const lookup = this.#variables.at(step);
    const argv = step.words.flatMap((word) => expandWord(word, lookup));
    const name = known(argv[0]);
    if (step.words.length === 0) {
      for (const assignment of step.assignments) this.#assign(assignment, step, this.#exportsAll);
      return;
    }
    const body = name === void 0 ? void 0 : this.#functions.get(name);
    if (body && depth2 < deepest5) {
      this.#runSteps(body, step, depth2 + 1);
      return;
    }
    if (name !== void 0 && this.#runBuiltin(name, argv, step, depth2)) return;
    const prefix = step.assignments.map((assignment) => ({ name: assignment.name, value: this.#valueOf(assignment, step).text, at: assignment.at }));
    this.#invocations.push({
      argv,
      at: step.at,
      environment: [...this.#variables.environment(step), ...prefix],
      directory: this.#directory(step),
      user: void 0,
      branches: step.branches
    });
    if (name === "exec" && argv.length > 1) this.#exit(step);
  }
  /** Nothing of the same path runs after this. */
  #exit(step) {
    if (this.#exits.length < mostExits) this.#exits.push({ branches: step.branches, subshells: step.subshells });
  }
  /** Answers whether the command was one that only changes the shell itself. */
  #runBuiltin(name, argv, step, depth2) {
    const rest = argv.slice(1);
    switch (name) {
      case "export":
        this.#declare(step.words.slice(1), step, true);
        return true;
      case "declare":
      case "typeset":
      case "local":
      case "readonly":
        this.#declare(step.words.slice(1), step, rest.some((argument) => /^-[a-zA-Z]*x/.test(knownStart(argument))));
        return true;
      case "unset":
        for (const argument of rest) this.#variables.assign(known(argument) ?? "", { text: "", unset: true, at: step.at }, step);
        return true;
      case "read":
      case "mapfile":
      case "getopts":
      case "eval":
        this.#variables.forget();
        return true;
      case "set":
        if (rest.some((argument) => /^-[a-zA-Z]*a|^allexport$/.test(known(argument) ?? ""))) this.#exportsAll = known(rest[0])?.startsWith("+") !== true;
        else if (rest.some((argument) => /^\+[a-zA-Z]*a/.test(known(argument) ?? ""))) this.#exportsAll = false;
        return true;
      case ":":
        this.#assignDefaults(step);
        return true;
      case "cd":
      case "pushd":
        this.#changeDirectory(rest, step);
        return true;
      case "exit":
        this.#exit(step);
        return true;
      case ".":
      case "source":
        this.#source(rest[0], step, depth2);
        return true;
      default:
        return false;
    }
  }
  #valueOf(assignment, place) {
    const lookup = this.#variables.at(place);
    const value = assignment.value ? expandValue(assignment.value, lookup) : { text: void 0 };
    if (!assignment.append) return { ...value, at: assignment.at };
    const before = lookup(assignment.name)?.text;
    return { text: before === void 0 || value.text === void 0 ? void 0 : before + value.text, at: assignment.at };
  }
  #assign(assignment, place, isExported) {
    this.#variables.assign(assignment.name, this.#valueOf(assignment, place), place);
    if (isExported) this.#variables.export(assignment.name, assignment.at);
  }
  /** The arguments of `export` and its kin: `NAME`, `NAME=value`. */
  #declare(words, place, isExported) {
    for (const word of words) {
      const first = word.parts[0];
      const found = first?.kind === "literal" ? /^([A-Za-z_]\w*)(\+?=)?/.exec(first.text) : null;
      const name = found?.[1];
      if (first?.kind === "unknown" || first?.kind === "variable") this.#variables.forget();
      if (first?.kind !== "literal" || name === void 0) continue;
      if (found?.[2] !== void 0) {
        const argument = { pieces: [{ text: first.text, at: first.at }], at: first.at, spread: false };
        const rest = dropStart(argument, found[0].length);
        const head = rest.pieces.length > 0 ? [{ kind: "literal", text: first.text.slice(found[0].length), at: rest.at }] : [];
        const value = { parts: [...head, ...word.parts.slice(1)], at: word.at };
        this.#assign({ name, value, append: found[2] === "+=", at: word.at }, place, isExported);
      } else if (isExported && literalText(word) === name) this.#variables.export(name, word.at);
    }
  }
  /** `: "${NAME:=value}"` gives a variable its value when it has none. */
  #assignDefaults(step) {
    for (const word of step.words.slice(1)) {
      for (const part of word.parts) {
        if (part.kind !== "variable" || part.fallback?.operator.endsWith("=") !== true) continue;
        this.#variables.assign(part.name, { ...expandValue({ parts: [part], at: part.at }, this.#variables.at(step)), at: part.at }, step);
      }
    }
  }
  #changeDirectory(args, step) {
    const text = asText(args.find((argument) => !knownStart(argument).startsWith("-")));
    const before = this.#directory(step);
    const joined2 = text && !/^[/~]/.test(text.value) ? before ? { value: `${before.value.replace(/\/$/, "")}/${text.value}`, at: text.at } : void 0 : text;
    this.#directories.push({ directory: joined2, place: step });
  }
  #directory(place) {
    for (const { directory, place: earlier } of this.#directories.slice(-100).reverse()) {
      const happened = hasHappened(earlier, place);
      if (happened !== "no") return happened === "yes" ? directory : void 0;
    }
    return void 0;
  }
  #source(path, step, depth2) {
    const text = known(path);
    if (path && /activate(\.\w+)?["']?$/.test(text ?? path.at.file.text.slice(path.at.start, path.at.end))) return;
    const found = text !== void 0 && depth2 < deepest5 ? this.#findSourced(text) : void 0;
    if (found?.script) {
      this.#runScript(found.script, step, depth2 + 1);
      return;
    }
    if (!found?.entries) {
      this.#variables.forget();
      return;
    }
    for (const { name, value, at } of found.entries) {
      this.#variables.assign(name, { text: value, at }, step);
      if (this.#exportsAll) this.#variables.export(name, at);
    }
  }
};

// src/understand/launch/follow.ts
var deepest6 = 4;
function follow(invocation, parse2, depth2 = 0) {
  const peeled = peel(invocation.argv);
  if (!peeled) return { servers: [], scripts: [] };
  const around = { ...invocation, environment: [...invocation.environment, ...peeled.wrapping.environment], user: peeled.wrapping.user ?? invocation.user };
  switch (peeled.kind) {
    case "server":
      return { servers: [{ invocation, peeled }], scripts: [] };
    case "script":
      return { servers: [], scripts: [{ path: peeled.path, invocation: around }] };
    case "text": {
      if (depth2 >= deepest6) return { servers: [], scripts: [] };
      const inner = runScript(parse2(shellTextOf(peeled.text))).map((step) => within(step, around));
      const starts = inner.map((step) => follow(step, parse2, depth2 + 1));
      return { servers: starts.flatMap(({ servers }) => servers), scripts: starts.flatMap(({ scripts }) => scripts) };
    }
  }
}
function within(inner, around) {
  return {
    ...inner,
    environment: [...around.environment, ...inner.environment],
    user: inner.user ?? around.user,
    directory: inner.directory ?? around.directory,
    branches: [...around.branches ?? [], ...inner.branches]
  };
}
function shellTextOf(argument) {
  const pieces = [];
  let text = "";
  for (const piece of argument.pieces) {
    const part = piece.text ?? textOf(piece.at);
    pieces.push({ start: text.length, text: part, at: piece.at });
    text += part;
  }
  const placeOf2 = (offset) => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    if (!piece) return argument.at;
    const inside3 = offset - piece.start;
    return textOf(piece.at) === piece.text ? span(piece.at.file, piece.at.start + inside3, Math.min(piece.at.start + inside3 + 1, piece.at.end)) : piece.at;
  };
  return { text, place: (start, end) => cover(placeOf2(start), placeOf2(Math.max(start, end - 1))) };
}

// src/parse/javascript/value.ts
var property = (value, name) => value?.kind === "object" ? value.entries.findLast(({ key }) => key.value === name)?.value : void 0;

// src/parse/systemd/words.ts
var escapes2 = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v", "\\": "\\", '"': '"', "'": "'", s: " " };
function splitWords2(value, dialect) {
  const words = [];
  let at = 0;
  for (; ; ) {
    while (at < value.text.length && /\s/.test(value.text.charAt(at))) at++;
    if (at >= value.text.length) return words;
    const start = at;
    const reader = new WordReader(value, start, dialect);
    at = reader.read();
    const place = value.place(start, at);
    const isTemplate = hasTemplateMarker(value.text.slice(start, at));
    words.push({ parts: isTemplate ? [{ kind: "unknown", quoted: true, at: place }] : reader.parts, at: place });
  }
}
var WordReader = class {
  parts = [];
  #value;
  #dialect;
  #start;
  #at;
  #text = "";
  #textStart;
  constructor(value, start, dialect) {
    this.#value = value;
    this.#dialect = dialect;
    this.#start = start;
    this.#at = start;
    this.#textStart = start;
  }
  /** Reads one word and answers where it ends. */
  read() {
    const text = this.#value.text;
    let quote = "";
    let isEmpty2 = true;
    while (this.#at < text.length) {
      const character = text.charAt(this.#at);
      if (quote === "" && /\s/.test(character)) break;
      if (quote === "" && (character === '"' || character === "'")) {
        this.#flush();
        quote = character;
        isEmpty2 = false;
        this.#textStart = ++this.#at;
      } else if (character === quote) {
        this.#flush();
        quote = "";
        this.#textStart = ++this.#at;
      } else if (character === "\\") this.#escape();
      else if (character === "%") this.#specifier();
      else if (character === "$" && this.#dialect.variables) this.#variable(quote);
      else this.#take(character, 1);
    }
    this.#flush();
    if (this.parts.length === 0 && !isEmpty2) this.parts.push({ kind: "literal", text: "", at: this.#value.place(this.#start, this.#at) });
    return this.#at;
  }
  #take(text, length) {
    this.#text += text;
    this.#at += length;
  }
  #flush() {
    if (this.#text !== "") this.parts.push({ kind: "literal", text: this.#text, at: this.#value.place(this.#textStart, this.#at) });
    this.#text = "";
    this.#textStart = this.#at;
  }
  #add(part, length) {
    this.#flush();
    this.parts.push(part(this.#value.place(this.#at, this.#at + length)));
    this.#at += length;
    this.#textStart = this.#at;
  }
  #escape() {
    const next = this.#value.text.charAt(this.#at + 1);
    const hexadecimal = /^\\x([0-9A-Fa-f]{2})/.exec(this.#value.text.slice(this.#at, this.#at + 4));
    if (hexadecimal) this.#take(String.fromCharCode(Number.parseInt(hexadecimal[1] ?? "", 16)), 4);
    else this.#take(escapes2[next] ?? `\\${next}`, next === "" ? 1 : 2);
  }
  #specifier() {
    const next = this.#value.text.charAt(this.#at + 1);
    if (next === "%") this.#take("%", 2);
    else if (/[A-Za-z]/.test(next)) this.#add((at) => ({ kind: "unknown", quoted: true, at }), 2);
    else this.#take("%", 1);
  }
  /** `${NAME}` is one word or part of one; `$NAME` alone is split at blanks; `$$` is a dollar (systemd.service(5)). */
  #variable(quote) {
    const rest = this.#value.text.slice(this.#at, this.#at + 256);
    const [whole, braced, bare] = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(rest) ?? [];
    const name = braced ?? bare;
    if (rest.startsWith("$$")) this.#take("$", 2);
    else if (whole !== void 0 && name !== void 0) this.#add((at) => ({ kind: "variable", name, quoted: braced !== void 0 || quote !== "", at }), whole.length);
    else this.#take("$", 1);
  }
};

// src/understand/launch/pm2.ts
var textOf2 = (value) => value?.kind === "string" ? { value: value.value, at: value.at } : void 0;
function readApps(exported2) {
  const apps = property(exported2, "apps") ?? exported2;
  const list = apps?.kind === "array" ? apps.items : apps ? [apps] : [];
  return list.flatMap((app) => {
    const script = textOf2(property(app, "script"));
    return script ? [readApp(app, script)] : [];
  });
}
function readApp(app, script) {
  const interpreter = textOf2(property(app, "interpreter") ?? property(app, "exec_interpreter"));
  const args = readArguments(property(app, "args"));
  const before = interpreter && interpreter.value !== "none" ? [interpreter] : script.value.endsWith(".py") ? [{ value: "python", at: script.at }] : [];
  const own = readArguments(property(app, "interpreter_args"));
  const words = script.value.trim().split(/\s+/).length > 1 ? splitText(script) : [literalArgument(script.value, script.at)];
  return {
    argv: [...before.map(({ value, at }) => literalArgument(value, at)), ...before.length > 0 ? own : [], ...words, ...args],
    at: app.at,
    name: textOf2(property(app, "name"))?.value ?? "",
    environment: readEnvironment(app),
    directory: textOf2(property(app, "cwd")),
    user: textOf2(property(app, "user") ?? property(app, "uid")),
    watches: (() => {
      const watch = property(app, "watch");
      return watch !== void 0 && watch.kind !== "null" && !(watch.kind === "boolean" && !watch.value);
    })()
  };
}
function readArguments(value) {
  if (value === void 0 || value.kind === "null") return [];
  if (value.kind === "string") return splitText({ value: value.value, at: value.at });
  if (value.kind !== "array") return [{ pieces: [{ text: void 0, at: value.at }], at: value.at, spread: true }];
  return value.items.map(
    (item) => item.kind === "string" || item.kind === "number" ? literalArgument(String(item.value), item.at) : { pieces: [{ text: void 0, at: item.at }], at: item.at, spread: true }
  );
}
function splitText(text) {
  const source = MappedText.of(text.at);
  if (source.text !== text.value) return text.value.split(/\s+/).filter(Boolean).map((word) => literalArgument(word, text.at));
  return splitWords2(source, { variables: false }).map((word) => expandWhole(word, () => void 0));
}
function readEnvironment(app) {
  const entries = (name) => {
    const value = property(app, name);
    if (value?.kind !== "object") return [];
    return value.entries.map((entry) => ({
      name: entry.key.value,
      value: "value" in entry.value ? String(entry.value.value) : void 0,
      at: entry.value.at
    }));
  };
  const always2 = entries("env");
  const production = entries("env_production");
  return [...always2, ...production.map((entry) => always2.some(({ name, value }) => name === entry.name && value !== entry.value) ? { ...entry, value: void 0 } : entry)];
}

// src/understand/launch/stage.ts
var developmentWord = /(?:^|[^a-z])(dev|devel|develop|development|debug|local|localhost|test|tests|testing|ci|sandbox|vagrant)(?:[^a-z]|$)/i;
var productionWord = /(?:^|[^a-z])(prod|production|preprod|live|staging|stage|release)(?:[^a-z]|$)/i;
var productionPlace = /(?:^|[/._-])(prod|production|live|deploy|deployment|deployments|staging)(?:[/._-]|$)/i;
function stageOf(facts) {
  const word = isDevelopmentPath(facts.path);
  if (word !== void 0) return { verdict: "development", reasons: [`its path says ${word}`] };
  if (facts.development !== void 0) return { verdict: "development", reasons: [facts.development] };
  const byBranch = stageOfBranches(facts.branches);
  if (byBranch?.verdict === "development") return byBranch;
  const name = facts.processName ?? "";
  if (developmentWord.test(name)) return { verdict: "development", reasons: [`the process is called ${name}`] };
  if (facts.unclear !== void 0) return { verdict: "unknown", reasons: [facts.unclear] };
  if (byBranch) return byBranch;
  switch (facts.kind) {
    case "procfile":
      return stageOfProcfile(facts, name);
    case "systemd":
      return { verdict: "production", reasons: ["a systemd unit"] };
    case "javascript":
      return { verdict: "production", reasons: ["a PM2 configuration"] };
    case "shell":
      return stageOfScript(facts);
  }
}
function stageOfProcfile(facts, name) {
  const fileName2 = facts.path.slice(facts.path.lastIndexOf("/") + 1);
  if (fileName2.toLowerCase() !== "procfile" && !productionWord.test(fileName2)) return { verdict: "unknown", reasons: [`${fileName2} is not the Procfile a platform reads`] };
  if (facts.server === "runserver" && name !== "web") return { verdict: "unknown", reasons: [`no request reaches the process ${name}`] };
  return { verdict: "production", reasons: [`${name} of a Procfile`] };
}
function stageOfScript(facts) {
  if (facts.startedBy !== void 0) return { verdict: "production", reasons: [`started by ${facts.startedBy}`] };
  const place = productionPlace.exec(facts.path)?.[1];
  if (facts.server !== "runserver") return { verdict: "production", reasons: ["a script that starts an application server"] };
  if (facts.branches.length > 0) return { verdict: "unknown", reasons: ["a script starts it on a condition"] };
  if (place !== void 0) return { verdict: "production", reasons: [`its path says ${place}`] };
  return { verdict: "unknown", reasons: ["a script that starts the development server"] };
}
function stageOfBranches(branches) {
  for (const branch of [...branches].reverse()) {
    if (branch.kind === "loop") continue;
    const condition = branch.condition;
    const isNegated = [branch.negated, /!=|^\s*!|\s-z\s|\[\s*!/.test(condition)].filter(Boolean).length === 1;
    const shown = condition.length <= 40 ? condition.replace(/\s+/g, " ") : "its condition";
    if (developmentWord.test(condition)) {
      const isOff = /(?:=|-eq)\s*["']?(?:0|false|no|off)["']?(?:\s|\]|$)/i.test(condition) !== isNegated;
      if (!isOff) return { verdict: "development", reasons: [`runs when ${shown}`] };
      return void 0;
    }
    if (productionWord.test(condition)) return { verdict: isNegated ? "development" : "production", reasons: [`runs ${isNegated ? "unless" : "when"} ${shown}`] };
  }
  return void 0;
}

// src/parse/systemd/exec.ts
function readExec(value) {
  const commands = [];
  const prefix = /^[@\-:+!|]*/.exec(value.text)?.[0] ?? "";
  let words = [];
  const flush = () => {
    if (words.length > 0) commands.push({ words: prefix.includes("@") ? [...words.slice(0, 1), ...words.slice(2)] : words, prefix });
    words = [];
  };
  for (const word of splitWords2(value.slice(prefix.length), { variables: !prefix.includes(":") })) {
    const [only] = word.parts;
    const isSeparator = word.at.end - word.at.start === 1 && only?.kind === "literal" && only.text === ";";
    if (isSeparator) flush();
    else words.push(word);
  }
  flush();
  return commands;
}

// src/understand/launch/systemd-unit.ts
var lastOf2 = (document, key) => valuesOf(document, "Service", key).at(-1);
var isOn = (value) => /^(1|yes|true|on)$/i.test(value?.text ?? "");
function readService(document, environmentFile) {
  const isUserUnit = /(^|\/)(\.config\/systemd|systemd\/user|user-units?)\//.test(document.file.path) || valuesOf(document, "Install", "WantedBy").some(({ text }) => /\bdefault\.target\b/.test(text));
  const user = lastOf2(document, "User");
  const usesHome = document.entries.some(({ value }) => value.text.includes("%h"));
  const isRoot = !user && !isUserUnit && !usesHome && !isOn(lastOf2(document, "DynamicUser"));
  return {
    commands: valuesOf(document, "Service", "ExecStart").flatMap((value) => readExec(value).map((command) => ({ command, at: value.at }))),
    environment: readEnvironment2(document, environmentFile),
    user: plainText(user),
    directory: plainText(lastOf2(document, "WorkingDirectory"), /^-/),
    rootByDefault: isRoot ? headerOf(document, "Service")?.at : void 0,
    isUserUnit
  };
}
function plainText(value, prefix = /^(?!)/) {
  if (!value) return void 0;
  const bare = value.slice(prefix.exec(value.text)?.[0].length ?? 0);
  const isQuoted = /^(["']).*\1$/.test(bare.text);
  const inner = isQuoted ? bare.slice(1, bare.text.length - 1) : bare;
  return /%(?!%)/.test(inner.text) || hasTemplateMarker(inner.text) ? void 0 : { value: inner.text.replaceAll("%%", "%"), at: inner.at };
}
function readEnvironment2(document, environmentFile) {
  const entries = [];
  for (const value of valuesOf(document, "Service", "Environment")) {
    for (const word of splitWords2(value, { variables: false })) {
      const argument = expandWhole(word, () => void 0);
      const [whole, name] = /^([A-Za-z_]\w*)=/.exec(knownStart(argument)) ?? [];
      if (whole !== void 0 && name !== void 0) entries.push({ name, value: known(dropStart(argument, whole.length)), at: argument.at });
    }
  }
  for (const value of valuesOf(document, "Service", "EnvironmentFile")) {
    const path = plainText(value, /^-/);
    const file = path && environmentFile(path.value);
    for (const { name, value: text, at } of file?.entries ?? []) entries.push({ name, value: text, at });
  }
  return entries;
}
function readSocket(document) {
  const values = valuesOf(document, "Socket", "ListenStream");
  const listeners = values.flatMap((value) => {
    const text = value.text.replace(/^%t\//, "/run/");
    if (/%|\{\{/.test(text)) return [];
    const address = /^\d+$/.test(text) ? { kind: "tcp", host: "[::]", port: Number(text) } : text.startsWith("@") ? void 0 : parseAddress(text);
    return address ? [{ address, at: value.at }] : [];
  });
  return { listeners, known: listeners.length === values.length };
}
var unitName = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.(service|socket)\b.*$/, "");
function socketsOf(service, documents) {
  const name = unitName(service.file.path);
  const named = new Set(valuesOf(service, "Service", "Sockets").flatMap(({ text }) => text.split(/\s+/)));
  return documents.filter((document) => {
    if (!/\.socket\b/.test(document.file.path) || headerOf(document, "Socket") === void 0) return false;
    const own = unitName(document.file.path);
    const serves = valuesOf(document, "Socket", "Service").at(-1)?.text.replace(/\.service$/, "") ?? own;
    return serves === name || named.has(`${own}.socket`);
  });
}

// src/understand/launch/understand-launches.ts
async function understandLaunches(sources) {
  const needsShell = sources.documents.some(({ language }) => language !== "dotenv");
  if (!needsShell) return { launches: [] };
  const launches = new Understanding(sources, await loadShellParser()).all();
  return { launches: [...launches].sort((left, right) => compare4(left.at.file.path, right.at.file.path) || left.at.start - right.at.start) };
}
var compare4 = (left, right) => left < right ? -1 : left > right ? 1 : 0;
var Understanding = class {
  #documents;
  #scripts;
  #dotenv;
  #parse;
  #hasDefaultConfig;
  #launches = [];
  #seen = /* @__PURE__ */ new Set();
  #startedBy = /* @__PURE__ */ new Map();
  constructor({ documents, paths }, parse2) {
    this.#documents = documents;
    this.#scripts = documents.filter((document) => document.language === "shell");
    this.#dotenv = documents.filter((document) => document.language === "dotenv");
    this.#parse = parse2;
    this.#hasDefaultConfig = [...paths].some((path) => /(^|\/)gunicorn\.conf\.py$/.test(path));
  }
  all() {
    for (const document of this.#documents) {
      if (document.language === "procfile") this.#readProcfile(document);
      else if (document.language === "systemd") this.#readUnit(document);
      else if (document.language === "javascript") this.#readPm2(document);
    }
    const read = /* @__PURE__ */ new Set();
    for (let turn = 0; turn < deepestChain; turn++) {
      for (const document of this.#scripts) {
        if (read.has(document) || !this.#startedBy.has(document)) continue;
        read.add(document);
        this.#readScript(document);
      }
    }
    for (const document of this.#scripts) if (!read.has(document)) this.#readScript(document);
    return this.#launches;
  }
  #add(kind, start, hints, around = {}) {
    const { invocation, peeled } = start;
    const place = `${peeled.command.at.file.path}:${peeled.command.at.start}`;
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    const stage = stageOf({ path: invocation.at.file.path, kind, server: peeled.server, branches: invocation.branches, ...hints });
    this.#launches.push(buildLaunch({ kind, invocation, peeled, stage, hasDefaultConfig: this.#hasDefaultConfig, ...around }));
  }
  /** Notes the scripts of the repository that production starts. */
  #note(starts, label) {
    for (const start of starts.scripts) {
      const script = this.#find(this.#scripts, start.path.value);
      if (script && !this.#startedBy.has(script)) this.#startedBy.set(script, { label, invocation: start.invocation });
    }
  }
  /** The file of the repository that a path on the host or below the start directory names; `beside` is the file that names it. */
  #find(documents, path, beside) {
    const plain = path.replace(/^(\.\/)+/, "");
    const sibling = beside === void 0 ? void 0 : `${beside.slice(0, beside.lastIndexOf("/") + 1)}${plain}`;
    const neighbour = documents.find(({ file }) => file.path === sibling);
    if (neighbour) return neighbour;
    return documents.find(({ file }) => file.path === plain) ?? documents.find(({ file }) => path.startsWith("/") && path.endsWith(`/${file.path}`));
  }
  #readProcfile(document) {
    const watcher = document.entries.find(({ command }) => /--watch\b|\bwatch\b|npm run (dev|start)|yarn (dev|start)|runserver_plus/.test(command.value));
    for (const { name, command } of document.entries) {
      const script = this.#parse({ text: command.value, place: (start, end) => ({ file: document.file, start: command.at.start + start, end: command.at.start + end }) });
      const environment = name.value === "web" ? [{ name: "PORT", value: void 0, at: name.at }] : [];
      for (const step of runScript(script)) {
        const starts = follow(within(step, { environment, user: void 0, directory: void 0 }), this.#parse);
        for (const start of starts.servers) {
          const development = start.peeled.server === "runserver" && watcher ? "the Procfile runs a watcher beside it" : void 0;
          this.#add("procfile", start, { processName: name.value, ...development !== void 0 && { development } });
        }
        if (document.production && /(^|\/)procfile$/i.test(document.file.path)) this.#note(starts, `${name.value} of the Procfile`);
      }
    }
  }
  #readUnit(document) {
    const unit = readService(document, (path) => {
      const found = this.#find(this.#dotenv, path);
      return found?.sample === false ? found : void 0;
    });
    const lookup = (name) => {
      const entry = unit.environment.findLast((candidate) => candidate.name === name);
      return entry && { text: entry.value, at: entry.at };
    };
    const units = this.#documents.filter((candidate) => candidate.language === "systemd");
    const sockets = socketsOf(document, units).map(readSocket);
    const around = {
      ...sockets.length > 0 && { sockets: { listeners: sockets.flatMap(({ listeners }) => listeners), known: sockets.every(({ known: known2 }) => known2) } },
      ...unit.rootByDefault && { rootByDefault: unit.rootByDefault }
    };
    for (const { command, at } of unit.commands) {
      const argv = command.words.flatMap((word) => expandWord(word, lookup));
      const user = command.prefix.includes("+") ? void 0 : unit.user;
      const starts = follow({ argv, at, environment: unit.environment, directory: unit.directory, user, branches: [] }, this.#parse);
      for (const start of starts.servers) this.#add("systemd", start, unit.isUserUnit ? { unclear: "a unit of a user's own systemd" } : {}, around);
      if (document.production && !unit.isUserUnit) this.#note(starts, document.file.path);
    }
  }
  #readPm2(document) {
    for (const app of readApps(document.exported)) {
      const starts = follow({ argv: app.argv, at: app.at, environment: app.environment, directory: app.directory, user: app.user, branches: [] }, this.#parse);
      for (const start of starts.servers) {
        const unclear = app.watches && start.peeled.server === "runserver" ? "PM2 watches its files" : void 0;
        this.#add("javascript", start, { processName: app.name, ...unclear !== void 0 && { unclear } });
      }
      if (document.production) this.#note(starts, document.file.path);
    }
  }
  #readScript(document) {
    const startedBy = this.#startedBy.get(document);
    const nothing = { environment: [], user: void 0, directory: void 0 };
    for (const step of runScript(document.script, this.#findSourced(document.file.path))) {
      const starts = follow(within(step, startedBy?.invocation ?? nothing), this.#parse);
      for (const start of starts.servers) this.#add("shell", start, startedBy ? { startedBy: startedBy.label } : {});
      if (startedBy) this.#note(starts, startedBy.label);
    }
  }
  #findSourced(beside) {
    return (path) => {
      const script = this.#find(this.#scripts, path, beside);
      if (script) return { script: script.script };
      const entries = this.#find(this.#dotenv, path, beside);
      return entries?.sample === false ? { entries: entries.entries } : void 0;
    };
  }
};
var deepestChain = 4;

// src/understand/launch/read-launches.ts
async function readLaunches(project) {
  const documents = [];
  for (const { path, language } of project.classified) {
    if (!launcherLanguages.has(language)) continue;
    const file = project.read(path);
    const document = file && await readLauncher(file, language);
    if (document) documents.push(document);
  }
  const { launches } = await understandLaunches({ documents, paths: project.paths });
  return { documents, launches };
}
var launcherLanguages = /* @__PURE__ */ new Set(["shell", "procfile", "systemd", "dotenv", "javascript"]);

// src/parse/nginx/lua-block.ts
var holdsCode = (name) => /_by_lua_block$/.test(name);
function endOfLua(text, from) {
  const piece = /--\[(=*)\[|\[(=*)\[|--[^\n]*|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|[{}]/g;
  piece.lastIndex = from;
  let depth2 = 1;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    const level = found[1] ?? found[2];
    if (level !== void 0) {
      const end = text.indexOf(`]${level}]`, piece.lastIndex);
      if (end === -1) return void 0;
      piece.lastIndex = end + level.length + 2;
    } else if (found[0] === "{") depth2++;
    else if (found[0] === "}") {
      depth2--;
      if (depth2 === 0) return found.index;
    }
  }
  return void 0;
}

// src/parse/nginx/indentation.ts
var isFirstOnLine = (text, offset) => indentOf(text, offset) !== void 0;
function misplacedClose(text, start, close2) {
  const closing = indentOf(text, close2);
  const opening = closing === void 0 ? void 0 : indentOf(text, start);
  return closing !== void 0 && opening !== void 0 && closing < opening ? { start, close: close2 } : void 0;
}
function indentOf(text, offset) {
  let at = offset - 1;
  while (at >= 0 && (text.charAt(at) === " " || text.charAt(at) === "	")) at--;
  return at < 0 || text.charAt(at) === "\n" || text.charAt(at) === "\r" ? offset - 1 - at : void 0;
}

// src/parse/nginx/scan.ts
var code = { tab: 9, lf: 10, cr: 13, space: 32, double: 34, hash: 35, dollar: 36, single: 39, close: 41, semicolon: 59, backslash: 92, open: 123, shut: 125 };
var isBlank2 = (char) => char === code.space || char === code.lf || char === code.tab || char === code.cr;
var bufferBytes = 4096;
var Scanner = class {
  comments = [];
  problems = [];
  position = 0;
  #file;
  #text;
  /** @param text what is scanned; the file's own text, or a mask of it of the same length */
  constructor(file, text) {
    this.#file = file;
    this.#text = text;
  }
  next() {
    const text = this.#text;
    for (; ; ) {
      const start = this.position;
      if (start >= text.length) return { kind: "end", start };
      const char = text.charCodeAt(start);
      if (isBlank2(char)) this.position++;
      else if (char === code.hash) this.#comment(start);
      else if (char === code.semicolon || char === code.open || char === code.shut) {
        this.position++;
        return { kind: char === code.semicolon ? ";" : char === code.open ? "{" : "}", start };
      } else return { kind: "word", word: char === code.double || char === code.single ? this.#quoted(start, char) : this.#bare(start, start) };
    }
  }
  /** Reads on as if a bare word had not ended yet: for a mark that was meant to be part of it. */
  continueWord(word, from) {
    return this.#bare(word.start, from);
  }
  #comment(start) {
    const lineEnd2 = this.#text.indexOf("\n", start);
    const end = lineEnd2 === -1 ? this.#text.length : lineEnd2;
    if (this.#bytes(start, end) >= bufferBytes) {
      this.#refuse(start, start + 1, "This comment line is longer than 4095 bytes, so nginx does not start.", "Break it into several lines.");
    }
    this.comments.push({ start, end });
    this.position = end;
  }
  #bare(start, from) {
    const text = this.#text;
    let at = from;
    let afterDollar = false;
    let escaped = text.slice(start, from).includes("\\");
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === code.open && afterDollar) continue;
      afterDollar = char === code.dollar;
      if (char === code.backslash) {
        escaped = true;
        at++;
      } else if (isBlank2(char) || char === code.semicolon || char === code.open) break;
    }
    const end = Math.min(at, text.length);
    this.#checkLength(start, start, end, isBlank2(text.charCodeAt(end)) ? bufferBytes - 2 : bufferBytes - 1);
    this.position = end;
    return this.#word(start, end, start, end, escaped, false);
  }
  #quoted(start, quote) {
    const text = this.#text;
    let at = start + 1;
    let escaped = false;
    for (; at < text.length; at++) {
      const char = text.charCodeAt(at);
      if (char === code.backslash) {
        escaped = true;
        at++;
      } else if (char === quote) break;
    }
    if (at >= text.length) return this.#unclosed(start, text.length);
    const after3 = text.charCodeAt(at + 1);
    const fits = Number.isNaN(after3) || isBlank2(after3) || [code.semicolon, code.open, code.close, code.shut].some((char) => char === after3);
    if (!fits) {
      const lineEnd2 = text.indexOf("\n", start);
      if (lineEnd2 !== -1 && lineEnd2 < at) return this.#unclosed(start, at);
      this.#refuse(start, at + 1, "Text follows directly after a closing quote, so nginx does not start.", "Put the whole word into the quotes, or a blank after them.");
    }
    this.#checkLength(start, start + 1, at, isBlank2(after3) ? bufferBytes - 3 : bufferBytes - 2);
    this.position = at + 1;
    return this.#word(start, at + 1, start + 1, at, escaped, true);
  }
  /** A quote that takes in what follows its line. The word is ended with its line, so that the rest can be read. */
  #unclosed(start, swallowedTo) {
    const text = this.#text;
    const lineEnd2 = text.indexOf("\n", start);
    let end = lineEnd2 === -1 ? text.length : lineEnd2;
    while (end > start + 1 && isBlank2(text.charCodeAt(end - 1))) end--;
    const last = text.charCodeAt(end - 1);
    if (end > start + 1 && (last === code.semicolon || last === code.open)) end--;
    const message = "The quote opened here is never closed, so nginx does not start.";
    const help = `Close it with ${text.charAt(start)} before the ";".`;
    if (swallowedTo === text.length) this.#refuse(start, end, message, help);
    else {
      const related = { at: span(this.#file, swallowedTo, swallowedTo + 1), message: "nginx takes this quote for the closing one" };
      this.problems.push({ at: span(this.#file, start, end), message, help, related });
    }
    this.position = end;
    return this.#word(start, end, start + 1, end, text.slice(start, end).includes("\\"), true);
  }
  #checkLength(start, from, to, most) {
    if (to - from > most / 3 && this.#bytes(from, to) > most) {
      this.#refuse(start, start + 1, `This word is longer than ${most} bytes, so nginx does not start.`, "Is a closing quote missing? nginx reads at most 4096 bytes for one word.");
    }
  }
  #refuse(start, end, message, help) {
    this.problems.push({ at: span(this.#file, start, end), message, help });
  }
  /** @param start of the word with its quotes; `from` and `to` bound what is in them */
  #word(start, end, from, to, escaped, quoted) {
    const raw = this.#file.text.slice(from, to);
    return { start, end, value: escaped ? decode2(raw) : raw, quoted };
  }
  /** Bytes in UTF-8; where all characters would fit one byte, the file may be Latin-1, and the smaller count is right. */
  #bytes(from, to) {
    if (to - from <= bufferBytes / 3) return to - from;
    const piece = this.#text.slice(from, to);
    return /[^\u0000-\u00ff]/.test(piece) ? Buffer.byteLength(piece, "utf8") : piece.length;
  }
};
function decode2(raw) {
  return raw.replace(/\\(["'\\trn])/g, (_, char) => char === "t" ? "	" : char === "r" ? "\r" : char === "n" ? "\n" : char);
}

// src/parse/nginx/template.ts
var kinds = [
  { open: "{{", close: "}}" },
  { open: "{%", close: "%}" },
  { open: "<%", close: "%>" },
  { open: "{#", close: "#}" }
];
var control = /^[-~]?\s*(?:[#/^>!*]|(?:if|else|end|range|with|define|block|template|include)\b)/;
var isTemplateName = (path) => /\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|mustache|hbs|ctmpl|epp)$/i.test(path);
function maskTemplate2(text) {
  const pieces = [];
  let copied = 0;
  let conditional = false;
  let values = 0;
  const exhausted = /* @__PURE__ */ new Set();
  const opening = /\{[{%#]|<%/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const kind = kinds.find(({ open: open2 }) => open2 === found[0]);
    if (!kind || exhausted.has(kind.close)) continue;
    const close2 = text.indexOf(kind.close, found.index + 2);
    if (close2 === -1) {
      exhausted.add(kind.close);
      continue;
    }
    const inside3 = text.slice(found.index + 2, Math.min(close2, found.index + 402));
    if (kind.open === "{{" && (close2 - found.index > 400 || /[;\n{]/.test(inside3))) continue;
    const end = close2 + 2;
    const isValue = kind.open === "{{" ? !control.test(inside3) && !standsAlone(text, found.index, end) : kind.open === "<%" && inside3.startsWith("=");
    if (isValue) values++;
    else if (kind.open !== "{#") conditional = true;
    pieces.push(text.slice(copied, found.index), isValue ? "x".repeat(end - found.index) : text.slice(found.index, end).replace(/[^\r\n]/g, " "));
    copied = end;
    opening.lastIndex = end;
  }
  if (values === 0 && !conditional) return void 0;
  return { text: pieces.join("") + text.slice(copied), conditional };
}
function standsAlone(text, start, end) {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 200), start)) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200));
}

// src/parse/nginx/tree.ts
var nameOf = (statement2) => statement2.words[0]?.value ?? "";

// src/parse/nginx/well-known.ts
var mostArguments = new Map([
  ...["root", "alias", "listen", "include", "proxy_pass", "uwsgi_pass", "fastcgi_pass", "scgi_pass", "grpc_pass", "client_max_body_size", "autoindex", "sendfile", "tcp_nopush", "tcp_nodelay"].map(one2),
  ...["charset", "default_type", "deny", "allow", "gzip", "gzip_vary", "gzip_static", "gzip_comp_level", "gzip_min_length", "gzip_http_version", "server_tokens", "log_not_found", "chunked_transfer_encoding"].map(one2),
  ...["proxy_connect_timeout", "proxy_read_timeout", "proxy_send_timeout", "proxy_buffering", "proxy_request_buffering", "proxy_http_version", "proxy_buffer_size", "proxy_hide_header", "proxy_pass_header"].map(one2),
  ...["uwsgi_read_timeout", "uwsgi_send_timeout", "uwsgi_connect_timeout", "fastcgi_read_timeout", "fastcgi_index", "client_body_timeout", "client_header_timeout", "send_timeout", "pid", "worker_processes"].map(one2),
  ...["worker_connections", "multi_accept", "ssl_certificate", "ssl_certificate_key", "ssl_trusted_certificate", "ssl_dhparam", "ssl_ciphers", "ssl_prefer_server_ciphers", "ssl_session_timeout", "ssl_session_tickets"].map(one2),
  ...["ssl_stapling", "ssl_stapling_verify", "types_hash_max_size", "server_names_hash_bucket_size", "resolver_timeout", "merge_slashes", "port_in_redirect", "if_modified_since", "etag", "http2"].map(one2),
  ...["proxy_set_header", "set", "return", "proxy_redirect", "expires", "keepalive_timeout", "user", "ssl_session_cache", "proxy_buffers", "gzip_buffers"].map(two),
  ...["add_header", "rewrite", "uwsgi_param", "fastcgi_param", "scgi_param"].map((name) => [name, 3]),
  ...["server_name", "index", "try_files", "error_page", "access_log", "error_log", "log_format", "ssl_protocols", "gzip_types", "gzip_proxied", "gzip_disable", "resolver", "limit_req", "limit_conn"].map(any)
]);
function one2(name) {
  return [name, 1];
}
function two(name) {
  return [name, 2];
}
function any(name) {
  return [name, Number.POSITIVE_INFINITY];
}
var blockNames = /* @__PURE__ */ new Set(["http", "events", "location", "upstream", "limit_except", "if", "types", "map", "split_clients", "charset_map"]);
var rawEntryBlocks = /* @__PURE__ */ new Set(["map", "geo", "types", "split_clients", "charset_map", "match", "geoip2"]);
var startsStatement = (word) => mostArguments.has(word) || blockNames.has(word) || word === "server";

// src/parse/nginx/parse.ts
function parseNginx(file) {
  const named = isTemplateName(file.path);
  const plain = named ? void 0 : new Parser(file, file.text).parse();
  if (plain?.problems.length === 0 && !file.text.includes("<%")) return plain;
  const mask = maskTemplate2(file.text);
  if (!mask) return plain ?? { ...new Parser(file, file.text).parse(), template: true, problems: [] };
  const masked = new Parser(file, mask.text).parse();
  return { ...masked, template: true, conditional: mask.conditional || masked.problems.length > 0, problems: [] };
}
var Parser = class {
  #file;
  #text;
  #scanner;
  #top = [];
  #open = [];
  #skipped = [];
  #problems = [];
  #words = [];
  #misplaced;
  constructor(file, text) {
    this.#file = file;
    this.#text = text;
    this.#scanner = new Scanner(file, text);
  }
  parse() {
    for (let token = this.#scanner.next(); token.kind !== "end"; token = this.#scanner.next()) {
      if (token.kind === "word") this.#words.push(token.word);
      else if (token.kind === ";") this.#endStatement(token.start);
      else if (token.kind === "{") this.#openBlock(token.start);
      else this.#closeBlock(token.start);
    }
    this.#endFile();
    const problems = [...this.#scanner.problems, ...this.#problems].sort((a, b) => a.at.start - b.at.start);
    return { file: this.#file, statements: this.#top, comments: this.#scanner.comments, skipped: this.#skipped, problems, template: false, conditional: false };
  }
  get #siblings() {
    return this.#open.at(-1)?.children ?? this.#top;
  }
  get #inEntries() {
    return this.#open.at(-1)?.holdsEntries === true;
  }
  #endStatement(at) {
    if (this.#words.length === 0) {
      this.#skip(at, 'A ";" without a directive before it stops nginx: it does not start.', "Remove it.");
      return;
    }
    this.#splitForgotten((count2, most) => count2 > most);
    const name = this.#words[0];
    if (name && !this.#inEntries && blockNames.has(name.value)) {
      this.#problem(name.start, at, `"${name.value}" opens no block with "{", so nginx does not start.`, 'Quote a word that holds a ";".');
    }
    this.#push(at);
  }
  #openBlock(at) {
    if (this.#isQuantifier(at)) return;
    this.#leaveUnclosedEntries();
    const inEntries = this.#inEntries;
    if (this.#words.length === 0) {
      this.#problem(at, at + 1, 'A "{" without a directive before it stops nginx: it does not start.', "Write the block's name before it, or remove it.");
    } else if (inEntries) {
      this.#problem(this.#words[0]?.start ?? at, at + 1, 'A "{" cannot stand in this block, so nginx does not start.', "Quote a pattern that holds a brace.");
    } else {
      this.#splitForgotten(() => true);
    }
    const name = this.#words[0];
    if (name && !inEntries && mostArguments.has(name.value)) {
      this.#problem(name.start, this.#words.at(-1)?.end ?? at, unterminated(name.value), 'End it with ";".');
    }
    const words = this.#words;
    this.#words = [];
    const start = name?.start ?? at;
    if (name && holdsCode(name.value)) this.#code(words, start, at);
    else this.#open.push({ words, start, terminator: at, children: [], holdsEntries: inEntries || name !== void 0 && rawEntryBlocks.has(name.value) });
  }
  /** `\d{4}` outside quotes: nginx ends the word before the brace, nobody means that. */
  #isQuantifier(at) {
    const last = this.#words.at(-1);
    const quantifier = /^\{\d+(?:,\d*)?\}/.exec(this.#text.slice(at, at + 20));
    if (!last || last.quoted || last.end !== at || !quantifier) return false;
    const word = this.#scanner.continueWord(last, at + quantifier[0].length);
    this.#words.splice(-1, 1, word);
    if (this.#problems.at(-1)?.at.start !== word.start) {
      this.#problem(word.start, word.end, 'The pattern ends at its "{" for want of quotes, so nginx does not start.', 'Put the whole pattern into quotes: "^/\\d{4}/$".');
    }
    return true;
  }
  /** A block of data whose brace is missing: what follows starts a block that can't stand in it. */
  #leaveUnclosedEntries() {
    const [name] = this.#words;
    const block = this.#open.at(-1);
    if (!name || !block || !this.#inEntries || !(blockNames.has(name.value) || name.value === "server") || !isFirstOnLine(this.#text, name.start)) return;
    const first = block.words[0];
    this.#problem(block.start, first?.end ?? block.start + 1, neverClosed2(first?.value ?? ""), 'Close it with "}".');
    this.#open.pop();
    this.#close(block, void 0, block.children.at(-1)?.end ?? block.terminator + 1);
  }
  #code(words, start, at) {
    const close2 = endOfLua(this.#text, at + 1);
    if (close2 === void 0) this.#problem(start, at + 1, "This block of code is never closed, so nginx does not start.", 'Close it with "}".');
    const end = close2 === void 0 ? this.#text.length : close2 + 1;
    this.#siblings.push({ kind: "code", words, start, end, terminator: at, close: close2, children: [] });
    this.#scanner.position = end;
  }
  #closeBlock(at) {
    this.#endForgotten('End it with ";" before the "}".');
    const block = this.#open.pop();
    if (!block) {
      this.#skip(at, 'This "}" closes nothing, so nginx does not start.', "Remove it, or look for a block that ends too early above.");
      return;
    }
    this.#misplaced ??= misplacedClose(this.#text, block.start, at);
    this.#close(block, at, at + 1);
  }
  #endFile() {
    const end = this.#text.length;
    this.#endForgotten('End it with ";".');
    const innermost = this.#open.at(-1);
    if (innermost) {
      const suspect = this.#misplaced ?? { start: innermost.start, close: void 0 };
      const opening = this.#file.text.slice(suspect.start, suspect.start + 60);
      const name = /^[\w-]+/.exec(opening)?.[0] ?? "";
      this.#problems.push({
        at: span(this.#file, suspect.start, suspect.start + Math.max(1, opening.search(/[\s{]|$/))),
        message: neverClosed2(name),
        help: 'Close it with "}".',
        ...suspect.close !== void 0 && { related: { at: span(this.#file, suspect.close, suspect.close + 1), message: 'this "}" is meant for another block' } }
      });
    }
    for (let block = this.#open.pop(); block; block = this.#open.pop()) this.#close(block, void 0, end);
  }
  #close(block, close2, end) {
    const { words, start, terminator, children } = block;
    this.#siblings.push({ kind: "block", words, start, end, terminator, close: close2, children });
  }
  /** A statement that is still open where a block or the file ends. */
  #endForgotten(help) {
    const first = this.#words[0];
    const last = this.#words.at(-1);
    if (!first || !last) return;
    this.#splitForgotten((count2, most) => count2 > most);
    const name = this.#words[0] ?? first;
    const glued = !last.quoted && last.value.endsWith("}") && !last.value.includes("{");
    this.#problem(name.start, last.end, this.#inEntries ? 'This line is not terminated by ";", so nginx does not start.' : unterminated(name.value), glued ? 'Put ";" before the "}": without it the brace is part of the word.' : help);
    this.#push(void 0);
  }
  /** Ends directives whose ";" is missing where the next line starts with another directive's name. */
  #splitForgotten(isWrong) {
    if (this.#inEntries) return;
    let from = 0;
    const words = this.#words;
    const endings = [];
    for (let index2 = 1; index2 < words.length; index2++) {
      const word = words[index2];
      if (word && !word.quoted && startsStatement(word.value) && isFirstOnLine(this.#text, word.start)) endings.push(index2);
    }
    for (const ending of endings) {
      const first = words[from];
      const most = first && (first.value === "server" && this.#open.at(-1)?.words[0]?.value === "upstream" ? 0 : first.value === "listen" ? 0 : mostArguments.get(first.value));
      const last = words[ending - 1];
      if (!first || !last || most === void 0 || !isWrong(words.length - from - 1, most)) continue;
      this.#problem(first.start, last.end, unterminated(first.value), 'End it with ";".');
      this.#words = words.slice(from, ending);
      this.#push(void 0);
      from = ending;
    }
    this.#words = from === 0 ? words : words.slice(from);
  }
  #push(terminator) {
    const words = this.#words;
    this.#words = [];
    const end = terminator === void 0 ? words.at(-1)?.end ?? 0 : terminator + 1;
    this.#siblings.push({ kind: this.#inEntries ? "raw-entry" : "simple", words, start: words[0]?.start ?? end, end, terminator, close: void 0, children: [] });
  }
  /** A run of marks that belong nowhere is one mistake. */
  #skip(at, message, help) {
    const last = this.#skipped.at(-1);
    if (last && this.#text.slice(last.end, at).trim() === "" && this.#text.charAt(last.start) === this.#text.charAt(at)) last.end = at + 1;
    else {
      this.#skipped.push({ start: at, end: at + 1 });
      this.#problem(at, at + 1, message, help);
    }
  }
  #problem(start, end, message, help) {
    this.#problems.push({ at: span(this.#file, start, end), message, help });
  }
};
var unterminated = (name) => `"${name.slice(0, 40)}" is not terminated by ";", so nginx does not start.`;
var neverClosed2 = (name) => `The block ${name === "" ? "" : `"${name.slice(0, 40)}" `}that starts here is never closed, so nginx does not start.`;

// src/understand/nginx/expand.ts
var deepest7 = 100;
var Expander = class {
  problems = [];
  #resolve;
  #reported = /* @__PURE__ */ new Set();
  #fuel;
  /** @param fuel how many statements may be read in all */
  constructor(resolve3, fuel = 2e6) {
    this.#resolve = resolve3;
    this.#fuel = fuel;
  }
  /** @param absentIsHarmless whether an include that is not here cannot matter (a glob for other sites) */
  expand(statements, inclusion, absentIsHarmless = () => false) {
    const directives = [];
    const blocks = [];
    let complete = !inclusion.tree.conditional;
    const stack = [{ statements, inclusion, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const statement2 = top.statements[top.next++];
      if (!statement2) {
        stack.pop();
        continue;
      }
      if (this.#fuel-- <= 0) return { directives, blocks, complete: false };
      const here = top.inclusion;
      if (statement2.kind === "block") blocks.push({ statement: statement2, inclusion: here });
      if (statement2.kind !== "simple") continue;
      const pattern = statement2.words[1]?.value;
      if (nameOf(statement2) !== "include" || pattern === void 0) {
        directives.push(directiveOf(statement2, here));
        continue;
      }
      const included = this.#resolve(pattern, here.tree);
      const line = span(here.tree.file, statement2.start, statement2.end);
      if (included.kind === "stock") directives.push(...stockDirectives(included.file, included.name, line, here.lines));
      else if (included.kind === "absent") complete &&= absentIsHarmless(pattern);
      else {
        const entered = included.trees.map((tree) => this.#enter(tree, here, statement2, line, included.sure));
        if (entered.some((one3) => !one3 || one3.tree.conditional)) complete = false;
        for (const one3 of entered.reverse()) if (one3) stack.push({ statements: one3.tree.statements, inclusion: one3, next: 0 });
      }
    }
    return { directives, blocks, complete };
  }
  #enter(tree, from, statement2, line, sure) {
    if (from.depth >= deepest7) return void 0;
    for (let up = from; up; up = up.from) {
      if (up.tree !== tree) continue;
      if (sure && !this.#reported.has(statement2)) {
        this.#reported.add(statement2);
        const related = up.lines.at(-1);
        this.problems.push({
          at: line,
          message: "This include leads back to a file that is being read, so nginx crashes when it starts.",
          help: "Break the circle: a file must not include itself, not even through others.",
          ...related && up.from && { related: { at: related, message: `the circle is entered here, ${placeOf(related)}` } }
        });
      }
      return void 0;
    }
    return { tree, from, depth: from.depth + 1, lines: [...from.lines, line] };
  }
};
var rootInclusion = (tree) => ({ tree, from: void 0, depth: 0, lines: [] });
var textOfWord = (tree, word) => ({ value: word.value, at: span(tree.file, word.start, word.end) });
function directiveOf(statement2, { tree, lines }) {
  const [name, ...args] = statement2.words;
  return { name: name?.value ?? "", args: args.map((word) => textOfWord(tree, word)), at: span(tree.file, statement2.start, statement2.end), includedBy: lines };
}
function stockDirectives(file, stock, at, lines) {
  const includedBy = [...lines, at];
  return file.map(([name, ...args]) => ({ name, args: args.map((value) => ({ value, at })), at, includedBy, stock }));
}

// src/understand/nginx/gateway.ts
var protocols = /* @__PURE__ */ new Map([
  ["proxy_pass", "http"],
  ["uwsgi_pass", "uwsgi"],
  ["fastcgi_pass", "fastcgi"],
  ["scgi_pass", "scgi"],
  ["grpc_pass", "grpc"]
]);
function gatewaysOf(directives, sets, upstreams) {
  return directives.flatMap((directive) => {
    const protocol = protocols.get(directive.name);
    const target = directive.args[0];
    return protocol && target ? [readGateway(directive, protocol, substitute(target.value, sets), target.at, upstreams)] : [];
  });
}
function variablesOf(sets) {
  const variables = /* @__PURE__ */ new Map();
  for (const { args: [name, value] } of sets) {
    if (!name || !value) continue;
    const literal = isTemplated(value.value) ? void 0 : value.value;
    const isKnown = variables.has(name.value);
    variables.set(name.value, isKnown && variables.get(name.value) !== literal ? void 0 : literal);
  }
  return variables;
}
function substitute(target, variables) {
  return target.replace(/\$(?:\{(\w+)\}|(\w+))/g, (variable, braced, bare) => variables.get(`$${braced ?? bare ?? ""}`) ?? variable);
}
var isTemplated = (text) => /\$|\{\{|<%|\{%/.test(text);
function readGateway(directive, written, target, at, upstreams) {
  const scheme = /^([a-z]+):\/\//i.exec(target)?.[1]?.toLowerCase();
  const protocol = scheme === "https" && written === "http" ? "https" : written;
  const unknown2 = { protocol, directive, addresses: [], addressesKnown: false, host: void 0 };
  if (written === "http" && scheme === void 0) return unknown2;
  const rest = scheme === void 0 ? target : target.slice(scheme.length + 3);
  if (rest.startsWith("unix:")) {
    const path = rest.slice(5).split(":")[0] ?? "";
    if (isTemplated(path) || path === "") return unknown2;
    return { protocol, directive, addresses: [{ address: { kind: "unix", path: path.replace(/^\/+/, "/") }, at }], addressesKnown: true, host: "localhost" };
  }
  const host = /^(?:\[[^\]]*\]|[^/$?])*/.exec(rest)?.[0] ?? "";
  const after3 = rest.slice(host.length);
  if (host === "" || isTemplated(host) || /^\$(?!(?:request_uri|uri|document_uri|is_args|args)\b)/.test(after3)) return unknown2;
  const upstream = upstreams(host);
  if (upstream) return { protocol, directive, addresses: upstream.servers, addressesKnown: upstream.known, host };
  const address = parseAddress(host, protocol === "https" ? 443 : 80);
  return address?.kind === "tcp" ? { protocol, directive, addresses: [{ address, at }], addressesKnown: true, host } : unknown2;
}
function readUpstream(at, level) {
  const servers = level.directives.filter((directive) => directive.name === "server" && !directive.args.some(({ value }) => value === "down"));
  let known2 = level.complete;
  const found = servers.flatMap(({ args: [target] }) => {
    const address = target && !isTemplated(target.value) ? parseAddress(target.value, 80) : void 0;
    if (target && address && (address.kind === "tcp" || target.value.startsWith("unix:"))) return [{ address: flattened(address), at: target.at }];
    known2 = false;
    return [];
  });
  return { at, servers: found, known: known2 };
}
var flattened = (address) => address.kind === "unix" ? { kind: "unix", path: address.path.replace(/^\/+/, "/") } : address;

// src/understand/nginx/resolve-include.ts
var nginxLike = /(?:^|[/._-])(?:nginx|conf\.d|snippets?|sites-\w+|includes?|vhosts?|webserver|proxy)(?:[/._-]|$)/i;
var mostPatterns = 500;
var mostWildcards = 4;
var IncludeResolver = class {
  #paths;
  #byName;
  #globs = /* @__PURE__ */ new Map();
  /** @param paths every file of the repository, relative to its root */
  constructor(paths) {
    this.#paths = paths;
  }
  /**
   * @param pattern the argument of `include`
   * @param from the including file
   * @param mainDirectory the directory of the main configuration file, where that is known
   * @returns undefined when no file here can be meant, or several could
   */
  resolve(pattern, from, mainDirectory) {
    if (/[$]|\{\{|\{%|<%/.test(pattern)) return void 0;
    const isGlob = /[*?[]/.test(pattern);
    if ((pattern.match(/[*?[]/g)?.length ?? 0) > mostWildcards) return void 0;
    const segments = normalize(pattern);
    if (segments.length === 0) return void 0;
    const find = (tail) => isGlob ? this.#matching(tail) : this.#ending(tail);
    if (!pattern.startsWith("/")) {
      for (const directory of [mainDirectory, directoryOf4(from)]) {
        const exact = directory === void 0 ? void 0 : join6(directory, pattern);
        if (exact === void 0) continue;
        const found = isGlob ? this.#matching(exact).filter((path) => depth(path) === depth(exact)) : this.#paths.has(exact) ? [exact] : [];
        if (found.length > 0) return { paths: found, sure: true };
      }
    }
    for (let first = 0; first < segments.length - 1; first++) {
      const found = find(segments.slice(first).join("/")).filter((path) => path !== from);
      const chosen3 = isGlob ? nearestDirectory(found, from) : nearest(found, from);
      if (chosen3) return { paths: chosen3, sure: true };
    }
    if (isGlob) return void 0;
    const named = find(segments.at(-1) ?? "").filter((path) => path !== from && (nginxLike.test(directoryOf4(path)) || directoryOf4(path) === directoryOf4(from)));
    const chosen2 = nearest(named, from);
    return chosen2 && { paths: chosen2, sure: false };
  }
  /** Paths that end in these segments. */
  #ending(tail) {
    this.#byName ??= groupByName(this.#paths);
    const candidates = this.#byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? [];
    return candidates.filter((path) => path === tail || path.endsWith(`/${tail}`));
  }
  /** Paths whose last segments match a POSIX glob, sorted as nginx reads them. */
  #matching(tail) {
    const known2 = this.#globs.get(tail);
    if (known2) return known2;
    if (this.#globs.size >= mostPatterns) return [];
    const pattern = compile(`(?:^|/)${tail.split("/").map(segmentPattern).join("/")}$`);
    const found = pattern ? [...this.#paths].filter((path) => pattern.test(path)).sort() : [];
    this.#globs.set(tail, found);
    return found;
  }
};
function segmentPattern(segment) {
  const hidden = /^[*?[]/.test(segment) ? "(?!\\.)" : "";
  const body = segment.slice(0, 200).replace(/\*+|\?|\[!?[^\]/]+\]|[^*?[]+|\[/g, (piece) => {
    if (piece.startsWith("*")) return "[^/]*";
    if (piece === "?") return "[^/]";
    if (piece.length > 2 && piece.startsWith("[")) return piece.replace(/^\[!/, "[^").replace(/\\/g, "\\\\");
    return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return hidden + body;
}
function compile(source) {
  try {
    return new RegExp(source);
  } catch {
    return void 0;
  }
}
function groupByName(paths) {
  const groups = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const group = groups.get(name);
    if (group) group.push(path);
    else groups.set(name, [path]);
  }
  return groups;
}
function nearest(paths, from) {
  const ranked = rank2(paths, from);
  const [best, second] = ranked;
  return best && (!second || second.shared < best.shared) ? [best.path] : void 0;
}
function nearestDirectory(paths, from) {
  const best = rank2(paths, from)[0];
  if (!best) return void 0;
  const directories = new Set(rank2(paths, from).filter(({ shared }) => shared === best.shared).map(({ path }) => directoryOf4(path)));
  return directories.size === 1 ? paths.filter((path) => directories.has(directoryOf4(path))) : void 0;
}
function rank2(paths, from) {
  return paths.map((path) => ({ path, shared: sharedDirectories(path, from) })).sort((a, b) => b.shared - a.shared);
}
function sharedDirectories(left, right) {
  const [a, b] = [left.split("/").slice(0, -1), right.split("/").slice(0, -1)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
var directoryOf4 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var depth = (path) => path.split("/").length;
function normalize(path) {
  const segments = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments;
}
var join6 = (directory, path) => normalize(`${directory}/${path}`).join("/");

// src/parse/nginx/walk.ts
function walkNginx(statements, visit) {
  const stack = [{ siblings: statements, next: 0, parent: void 0 }];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const statement2 = level.siblings[level.next];
    if (!statement2) {
      if (level.parent) visit.leave?.(level.parent);
      stack.pop();
      continue;
    }
    level.next++;
    visit.enter?.(statement2, stack.length - 1);
    stack.push({ siblings: statement2.children, next: 0, parent: statement2 });
  }
}

// src/understand/nginx/roles.ts
var besideServers = /* @__PURE__ */ new Set(["server", "upstream", "map", "geo", "split_clients", "log_format", "limit_req_zone", "limit_conn_zone", "proxy_cache_path", "types"]);
var insideServers = /* @__PURE__ */ new Set(["location", "listen", "server_name", "proxy_pass", "uwsgi_pass", "fastcgi_pass", "scgi_pass", "alias", "try_files"]);
var roles = /* @__PURE__ */ new WeakMap();
function roleOf(tree) {
  const known2 = roles.get(tree);
  if (known2) return known2;
  const names2 = new Set(tree.statements.map(nameOf));
  const has2 = (wanted) => [...wanted].some((name) => names2.has(name));
  const role = names2.has("http") ? "main" : has2(besideServers) ? "site" : has2(insideServers) ? "inside" : "loose";
  roles.set(tree, role);
  return role;
}
function includesOf(tree) {
  const patterns = /* @__PURE__ */ new Set();
  walkNginx(tree.statements, {
    enter(statement2) {
      const pattern = statement2.words[1]?.value;
      if (statement2.kind === "simple" && nameOf(statement2) === "include" && pattern !== void 0) patterns.add(pattern);
    }
  });
  return patterns;
}

// src/understand/nginx/scope.ts
var neverInherited = /* @__PURE__ */ new Set(["proxy_pass", "uwsgi_pass", "fastcgi_pass", "scgi_pass", "grpc_pass", "memcached_pass", "try_files", "return", "rewrite", "set", "break", "listen", "server_name", "server"]);
var oneList = /* @__PURE__ */ new Map([
  ["allow", ["allow", "deny"]],
  ["deny", ["allow", "deny"]]
]);
var none = [];
var Scope = class {
  complete;
  directives;
  #outer;
  #byName;
  #held = /* @__PURE__ */ new Map();
  constructor(level, outer) {
    this.directives = level.directives;
    this.complete = level.complete && outer?.complete !== false;
    this.#outer = outer;
  }
  own(name) {
    this.#byName ??= groupByName2(this.directives);
    return this.#byName.get(name) ?? none;
  }
  effective(name) {
    return this.#holder(name).at(-1);
  }
  effectiveAll(name) {
    return this.#holder(name);
  }
  /** The list of the nearest level that has one. */
  #holder(name) {
    if (neverInherited.has(name)) return this.own(name);
    const names2 = oneList.get(name) ?? [name];
    const passed = [];
    let found = none;
    for (const level of this.#outwards()) {
      const known2 = level.#held.get(name);
      if (!known2) passed.push(level);
      if (known2 || names2.some((one3) => level.own(one3).length > 0)) {
        found = known2 ?? level.own(name);
        break;
      }
    }
    for (const one3 of passed) one3.#held.set(name, found);
    return found;
  }
  /** This level, then the ones around it. */
  *#outwards() {
    yield this;
    for (let level = this.#outer; level; level = level.#outer) yield level;
  }
};
function groupByName2(directives) {
  const groups = /* @__PURE__ */ new Map();
  for (const directive of directives) {
    const group = groups.get(directive.name);
    if (group) group.push(directive);
    else groups.set(directive.name, [directive]);
  }
  return groups;
}

// src/understand/nginx/http-level.ts
var isDevelopment = ({ tree }) => isDevelopmentPath(tree.file.path) !== void 0;
function httpLevelAround(site, starts) {
  const path = site.tree.file.path;
  const directory = directoryOf4(path);
  const others = starts.filter((other) => other !== site && (isDevelopment(site) || !isDevelopment(other)));
  let main;
  for (const { tree, http } of others) {
    if (!http) continue;
    const shared = sharedDirectories(tree.file.path, path);
    const theirs = directoryOf4(tree.file.path);
    const isNear = directory === theirs || shared >= Math.max(1, theirs.split("/").length - 1);
    if (isNear && shared > (main?.shared ?? -1)) main = { scope: http, shared };
  }
  const beside = others.filter(({ tree, http }) => !http && directoryOf4(tree.file.path) === directory && roleOf(tree) !== "inside").map(({ level }) => level);
  const own = roleOf(site.tree) === "site" ? [site.level] : [];
  return new Scope({ directives: [...beside, ...own].flatMap(({ directives }) => directives), complete: own.every(({ complete }) => complete) }, main?.scope);
}

// src/understand/nginx/stock-files.ts
var common = [
  ["QUERY_STRING", "$query_string"],
  ["REQUEST_METHOD", "$request_method"],
  ["CONTENT_TYPE", "$content_type"],
  ["CONTENT_LENGTH", "$content_length"],
  ["REQUEST_URI", "$request_uri"],
  ["DOCUMENT_ROOT", "$document_root"],
  ["SERVER_PROTOCOL", "$server_protocol"],
  ["REQUEST_SCHEME", "$scheme"],
  ["REMOTE_ADDR", "$remote_addr"],
  ["REMOTE_PORT", "$remote_port"],
  ["SERVER_PORT", "$server_port"],
  ["SERVER_NAME", "$server_name"]
];
var params = (directive, more) => [
  ...common.map(([name, value]) => [directive, name, value]),
  [directive, "HTTPS", "$https", "if_not_empty"],
  ...more
];
var fastcgi = params("fastcgi_param", [
  ["fastcgi_param", "SCRIPT_NAME", "$fastcgi_script_name"],
  ["fastcgi_param", "DOCUMENT_URI", "$document_uri"],
  ["fastcgi_param", "GATEWAY_INTERFACE", "CGI/1.1"],
  ["fastcgi_param", "SERVER_SOFTWARE", "nginx/$nginx_version"],
  ["fastcgi_param", "SERVER_ADDR", "$server_addr"],
  ["fastcgi_param", "REDIRECT_STATUS", "200"]
]);
var files = /* @__PURE__ */ new Map([
  [
    "proxy_params",
    [
      ["proxy_set_header", "Host", "$host"],
      ["proxy_set_header", "X-Real-IP", "$remote_addr"],
      ["proxy_set_header", "X-Forwarded-For", "$proxy_add_x_forwarded_for"],
      ["proxy_set_header", "X-Forwarded-Proto", "$scheme"]
    ]
  ],
  ["uwsgi_params", params("uwsgi_param", [["uwsgi_param", "PATH_INFO", "$document_uri"]])],
  ["scgi_params", params("scgi_param", [["scgi_param", "SCGI", "1"], ["scgi_param", "DOCUMENT_URI", "$document_uri"]])],
  ["fastcgi_params", fastcgi],
  ["fastcgi.conf", [...fastcgi, ["fastcgi_param", "SCRIPT_FILENAME", "$document_root$fastcgi_script_name"]]],
  // Only blocks (`types`, `charset_map`): nothing that a scope holds.
  ["mime.types", []],
  ["koi-utf", []],
  ["koi-win", []],
  ["win-utf", []],
  [
    "options-ssl-nginx.conf",
    [
      ["ssl_session_cache", "shared:le_nginx_SSL:10m"],
      ["ssl_session_timeout", "1440m"],
      ["ssl_session_tickets", "off"],
      ["ssl_protocols", "TLSv1.2", "TLSv1.3"],
      ["ssl_prefer_server_ciphers", "off"]
    ]
  ],
  [
    "snakeoil.conf",
    [
      ["ssl_certificate", "/etc/ssl/certs/ssl-cert-snakeoil.pem"],
      ["ssl_certificate_key", "/etc/ssl/private/ssl-cert-snakeoil.key"]
    ]
  ]
]);
var stockFile = (pattern) => files.get(pattern.slice(pattern.lastIndexOf("/") + 1));

// src/understand/nginx/include-graph.ts
function includeGraph(trees, resolver, read) {
  const known2 = new Map(trees.map((tree) => [tree.file.path, tree]));
  const treeAt = (path) => {
    const tree = known2.get(path) ?? read(path);
    if (tree) known2.set(path, tree);
    return tree;
  };
  const resolve3 = (pattern, from, main) => {
    const found = resolver.resolve(pattern, from.file.path, main);
    const brought = (found?.paths ?? []).flatMap((path) => treeAt(path) ?? []);
    if (found && brought.length > 0) return { kind: "trees", trees: brought, sure: found.sure };
    const file = stockFile(pattern);
    return file ? { kind: "stock", name: pattern.slice(pattern.lastIndexOf("/") + 1), file } : { kind: "absent" };
  };
  const mains = trees.filter((tree) => roleOf(tree) === "main").map((tree) => directoryOf4(tree.file.path));
  const directories = mains.length > 0 ? [...new Set(mains)] : [void 0];
  const brings = /* @__PURE__ */ new Map();
  const broughtOf = (tree) => {
    const before = brings.get(tree);
    if (before) return before;
    const all = [...includesOf(tree)].flatMap((pattern) => directories.flatMap((main) => {
      const found = resolve3(pattern, tree, main);
      return found.kind === "trees" ? found.trees : [];
    }));
    const brought = new Set(all);
    brings.set(tree, brought);
    return brought;
  };
  const reached = /* @__PURE__ */ new Set();
  const reach = (start) => {
    const waiting = [start];
    for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
      if (reached.has(tree)) continue;
      reached.add(tree);
      waiting.push(...broughtOf(tree));
    }
  };
  const broughtByOthers = new Set(trees.flatMap((tree) => [...broughtOf(tree)].filter((one3) => one3 !== tree)));
  const starts = trees.filter((tree) => roleOf(tree) === "main" || !broughtByOthers.has(tree));
  for (const start of starts) reach(start);
  for (const tree of trees) {
    if (reached.has(tree)) continue;
    starts.push(tree);
    reach(tree);
  }
  const isStart = new Set(starts);
  return { starts, included: [...reached].filter((tree) => !isStart.has(tree)), resolve: resolve3 };
}

// src/understand/nginx/server.ts
var Location = class extends Scope {
  block;
  at;
  modifier;
  path;
  outer;
  gateways = [];
  constructor(level, around, block, at, path, outer) {
    super(level, around);
    this.block = block;
    this.at = at;
    this.modifier = path.modifier;
    this.path = path.path;
    this.outer = outer;
  }
  get gateway() {
    return this.gateways.at(-1);
  }
};
var Server = class extends Scope {
  at;
  assumed;
  conditional;
  locations;
  constructor(level, http, at, assumed, conditional, locate2) {
    super(level, http);
    this.at = at;
    this.assumed = assumed;
    this.conditional = conditional;
    this.locations = locate2(this);
  }
  get serverNames() {
    return this.own("server_name").flatMap(({ args }) => args);
  }
  get listens() {
    return this.own("listen");
  }
};
function readServer(block, http, expander, upstreams) {
  const { statement: statement2, inclusion } = block;
  const { file } = inclusion.tree;
  const level = expander.expand(statement2.children, inclusion);
  const word = statement2.words[0];
  const at = span(file, word?.start ?? statement2.start, word?.end ?? statement2.start);
  return new Server(level, http, at, false, inclusion.tree.conditional, (server) => readLocations(level, server, expander, upstreams));
}
function assumeServer(level, tree, expander, upstreams) {
  return new Server({ directives: level.directives, complete: false }, void 0, firstLine(tree.file), true, tree.conditional, (server) => readLocations(level, server, expander, upstreams));
}
function readLocations(level, server, expander, upstreams) {
  const locations = [];
  const sets = [...server.own("set")];
  const waiting = level.blocks.toReversed().map((block) => ({ block, outer: void 0, around: server }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { block, outer, around } = next;
    const kind = nameOf(block.statement);
    if (kind !== "location" && kind !== "if" && kind !== "limit_except") continue;
    const inner = expander.expand(block.statement.children, block.inclusion);
    sets.push(...inner.directives.filter(({ name }) => name === "set"));
    const path = kind === "location" ? readPath(block) : outer;
    if (!path) continue;
    const location = new Location(inner, around, kind, headOf(block), path, outer);
    locations.push(location);
    waiting.push(...inner.blocks.toReversed().map((child) => ({ block: child, outer: location, around: location })));
  }
  const variables = variablesOf(sets);
  for (const location of locations) location.gateways = gatewaysOf(location.directives, variables, upstreams);
  return locations;
}
function headOf({ statement: statement2, inclusion }) {
  return span(inclusion.tree.file, statement2.start, statement2.words.at(-1)?.end ?? statement2.start);
}
function readPath({ statement: statement2, inclusion }) {
  const [, first, second] = statement2.words;
  const { file } = inclusion.tree;
  if (!first) return void 0;
  if (second) {
    const modifier2 = modifierOf(first.value);
    return modifier2 === first.value ? { modifier: modifier2, path: { value: second.value, at: span(file, second.start, second.end) } } : void 0;
  }
  const modifier = modifierOf(first.value);
  const cut = modifier === "@" ? 0 : modifier.length;
  const start = cut === 0 ? first.start : first.start + cut + (first.quoted ? 1 : 0);
  return { modifier, path: { value: first.value.slice(cut), at: span(file, start, first.end) } };
}
function modifierOf(word) {
  return ["^~", "~*", "~", "=", "@"].find((modifier) => word.startsWith(modifier)) ?? "";
}

// src/understand/nginx/understand-nginx.ts
function understandNginx({ trees, paths, read }) {
  const graph = includeGraph(trees, new IncludeResolver(paths), read);
  const starts = graph.starts.map((tree) => readStart(tree, graph));
  const upstreams = readUpstreams(starts);
  const servers = [];
  const development = [];
  const done = /* @__PURE__ */ new Set();
  for (const start of starts) {
    const { tree, expander } = start;
    const into = isDevelopmentPath(tree.file.path) === void 0 ? servers : development;
    const upstreamNamed = (name) => nearest2(upstreams.get(name), tree.file.path);
    const http = start.http ?? httpLevelAround(start, starts);
    for (const block of start.blocks) {
      if (nameOf(block.statement) !== "server" || done.has(block.statement)) continue;
      done.add(block.statement);
      into.push(readServer(block, http, expander, upstreamNamed));
    }
    if (roleOf(tree) === "inside") into.push(assumeServer(start.level, tree, expander, upstreamNamed));
  }
  return { servers, development, problems: starts.flatMap(({ expander }) => expander.problems), included: graph.included };
}
var bringsSites = (pattern) => /[*?[]/.test(pattern);
function readStart(tree, graph) {
  const isMain = roleOf(tree) === "main";
  const main = isMain ? directoryOf4(tree.file.path) : void 0;
  const expander = new Expander((pattern, from) => graph.resolve(pattern, from, main));
  const level = expander.expand(tree.statements, rootInclusion(tree), bringsSites);
  if (!isMain) return { tree, expander, level, http: void 0, blocks: level.blocks };
  const inside3 = level.blocks.filter(({ statement: statement2 }) => nameOf(statement2) === "http").map((block) => expander.expand(block.statement.children, block.inclusion, bringsSites));
  const http = new Scope({ directives: inside3.flatMap(({ directives }) => directives), complete: inside3.every(({ complete }) => complete) }, void 0);
  return { tree, expander, level, http, blocks: inside3.flatMap(({ blocks }) => blocks) };
}
function readUpstreams(starts) {
  const upstreams = /* @__PURE__ */ new Map();
  for (const { blocks, expander } of starts) {
    for (const { statement: statement2, inclusion } of blocks) {
      const name = statement2.words[1];
      if (nameOf(statement2) !== "upstream" || !name) continue;
      const upstream = readUpstream(textOfWord(inclusion.tree, name).at, expander.expand(statement2.children, inclusion));
      const same = upstreams.get(name.value);
      if (same) same.push(upstream);
      else upstreams.set(name.value, [upstream]);
    }
  }
  return upstreams;
}
function nearest2(upstreams, path) {
  const closeness = ({ at }) => at.file.path === path ? Number.POSITIVE_INFINITY : sharedDirectories(at.file.path, path);
  return upstreams?.toSorted((a, b) => closeness(b) - closeness(a))[0];
}

// src/understand/nginx/read-nginx.ts
function readNginx(project) {
  const parse2 = (path) => {
    const file = project.read(path);
    return file && parseNginx(file);
  };
  const trees = project.classified.filter(({ language }) => language === "nginx").flatMap(({ path }) => parse2(path) ?? []);
  const { servers, problems, included } = understandNginx({ trees, paths: project.paths, read: parse2 });
  const documents = [.../* @__PURE__ */ new Set([...trees, ...included])].map(({ file, problems: own }) => ({
    file,
    language: "nginx",
    production: isDevelopmentPath(file.path) === void 0,
    problems: [...own, ...problems.filter(({ at }) => at.file === file)]
  }));
  return { documents, servers };
}

// src/understand/understand.ts
async function understand(project, _options) {
  const apache = readApache(project);
  const nginx = readNginx(project);
  const launched = await readLaunches(project);
  return {
    documents: [...apache.documents, ...nginx.documents, ...launched.documents],
    settings: [],
    nginx: nginx.servers,
    apache: apache.hosts,
    launches: launched.launches,
    deployments: [],
    secrets: [],
    hasFile: (ending) => [...project.paths].some((path) => path === ending || path.endsWith(`/${ending}`)),
    files: project.opened,
    partial: project.partial
  };
}

// src/pipeline.ts
async function understandAll(options) {
  const understood = [];
  for (const place of locate(options.paths ?? [], options.cwd, options.overlay)) {
    const project = await discover({ ...place, ...options.kinds && { kinds: options.kinds } });
    const model = await understand(project, {
      today: options.today,
      ...options.settings !== void 0 && { settings: options.settings },
      ...options.django !== void 0 && { django: options.django }
    });
    understood.push({ project, model });
  }
  return understood;
}
async function lint(options, rules) {
  const wanted = selectRules(rules, options.selection ?? {});
  const understood = await understandAll(options);
  const claims = [];
  const problems = [];
  let failed = false;
  const roots = /* @__PURE__ */ new Map();
  for (const { project, model } of understood) {
    const answers = askRules(rules.filter(({ id }) => wanted.has(id)), model);
    const unread = claimUnreadable(project).filter(({ rule }) => wanted.has(rule.id));
    claims.push(...answers.claims, ...unread);
    const prefix = prefixOf(project.root, options.cwd);
    problems.push(...project.problems.map(({ path, message }) => ({ path: prefix + path, message })), ...answers.failures);
    if (isEmpty(project) && options.allowEmpty !== true) problems.push({ path: prefix.slice(0, -1) || ".", message: nothingFound });
    failed ||= answers.failures.length > 0;
    for (const file of project.opened) roots.set(file, prefix);
    for (const { claim } of unread) roots.set(claim.at.file, prefix);
  }
  const pathOf = (file) => (roots.get(file) ?? "") + file.path;
  const models = understood.map(({ model }) => model);
  const secrets = models.flatMap((model) => model.secrets);
  const shown = overlayFilter(options);
  const findings = makeFindings(claims, pathOf, new MaskedLines(secrets)).filter(
    ({ certainty, at }) => isAsSure(certainty, options.minCertainty ?? "likely") && shown(pathOf(at.file))
  );
  return {
    version: options.version,
    deployments: models.flatMap(({ deployments }) => deployments),
    settings: models.flatMap(({ settings: settings2 }) => settings2),
    findings,
    problems: problems.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
    failed,
    summary: { ...countSeverities(findings), suppressed: 0, baselined: 0, files: understood.reduce((sum, { project }) => sum + project.opened.length, 0) },
    failOn: options.failOn ?? "warning",
    secrets,
    pathOf
  };
}
var nothingFound = "There is nothing to check: no Django settings, web server configuration or launch files were found.";
var subjects = ["python", "nginx", "apache", "procfile", "systemd", "javascript"];
var isEmpty = ({ classified, unreadable, partial, problems }) => partial ? classified.length + problems.length === 0 : unreadable.length === 0 && !classified.some(({ language }) => subjects.includes(language));
function overlayFilter({ overlay, cwd }) {
  if (!overlay) return () => true;
  const wanted = relative4(cwd, resolve2(cwd, overlay.path)).split(sep4).join("/");
  return (path) => path === wanted;
}
function prefixOf(root, cwd) {
  const inside3 = relative4(cwd, root).split(sep4).join("/");
  return inside3 === "" ? "" : `${inside3}/`;
}
function countSeverities(findings) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export {
  isAtLeast,
  understandAll,
  lint
};
