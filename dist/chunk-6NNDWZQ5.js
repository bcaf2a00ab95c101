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
  selectRules
} from "./chunk-7KFRIJ5Z.js";
import {
  engineRules
} from "./chunk-VQX3TZNU.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
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
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
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
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
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
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
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
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
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
        (match, range, close) => `\\[${range}${close}`,
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
      for (let index = at + 1; index < run.length && !run[index].wildcard; index++) {
        separator += run[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
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
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
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
        (match, index) => sources[index]
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
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
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
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
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
      _add(pattern, index) {
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
          this._stripBOM && !index
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
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
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
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
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

// src/core/source.ts
var SourceFile = class {
  /** Relative to the root that was linted, with `/`. */
  path;
  text;
  #lineStarts;
  constructor(path, text) {
    this.path = path;
    this.text = text;
  }
  /** The place of an offset (UTF-16, clamped to the text). LF, CR LF and a lone CR each end a line. */
  positionAt(offset) {
    const starts = this.#starts();
    const wanted = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  }
  /** The offset where a line (from 1) starts; past the last line, the end of the text. */
  offsetOfLine(line) {
    return this.#starts()[line - 1] ?? this.text.length;
  }
  /** The text of a line (from 1) without its end. */
  lineText(line) {
    return this.text.slice(this.offsetOfLine(line), this.offsetOfLine(line + 1)).replace(/[\r\n]+$/, "");
  }
  get lineCount() {
    return this.#starts().length;
  }
  #starts() {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    const lineEnd = /\r\n|\n|\r/g;
    while (lineEnd.exec(this.text)) starts.push(lineEnd.lastIndex);
    return this.#lineStarts = starts;
  }
};
var span = (file, start, end) => ({ file, start, end });

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
  for (const one of claims) {
    const { at, message } = one.claim;
    const key = [one.rule.id, pathOf(at.file), at.start, at.end, message].join("\0");
    const known = unique.get(key);
    if (!known || !isAsSure(known.claim.certainty, one.claim.certainty)) unique.set(key, one);
  }
  const placed = [...unique.values()].map((one) => ({ ...one, path: pathOf(one.claim.at.file), place: one.claim.at.file.positionAt(one.claim.at.start) }));
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
  [/(?:^|\/)procfile(?:\.[^/]*)?$/, "procfile"],
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
  for (const [index, parent] of above.entries()) {
    chain = extendChain(parent, chain);
    if (isIgnored(parts[index + 1] ?? root, true, chain)) return void 0;
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
  const files = [];
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
        if (entry.isFile()) files.push(name);
        else if (entry.isSymbolicLink()) followLink(path, name);
        else oddities.set(name, "it is no regular file");
      }
    }
  }
  files.sort();
  return { files, links, oddities, closed };
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
function discoverNow({ root, files, kinds = [], overlay }) {
  const problems = [];
  const opened = [];
  const read = /* @__PURE__ */ new Map();
  const tree = files ? { files, links: /* @__PURE__ */ new Map(), oddities: /* @__PURE__ */ new Map(), closed: /* @__PURE__ */ new Map() } : walk(root);
  const paths = /* @__PURE__ */ new Set([...tree.files, ...tree.links.keys(), ...overlay ? [overlay.path] : []]);
  const forced = kinds.map(({ language, glob }) => ({ language, patterns: (0, import_ignore2.default)({ allowRelativePaths: true }).add(glob) }));
  const open = (path) => {
    if (!paths.has(path)) return void 0;
    if (read.has(path)) return read.get(path);
    const text = path === overlay?.path ? overlay.text : readText(isAbsolute(path) ? path : join3(root, path));
    let file;
    if (typeof text === "string") opened.push(file = new SourceFile(path, text));
    else problems.push({ path, message: `It was not read, because ${text.because}.` });
    read.set(path, file);
    return file;
  };
  const siblings = listSiblings(paths);
  const languageOf = (path) => {
    const kind = forced.findLast(({ patterns }) => patterns.ignores(path))?.language;
    if (kind) return kind;
    const found = classify(path, siblings, () => open(path)?.text);
    if (found || !files && path !== overlay?.path) return found;
    const text = open(path)?.text;
    return text === void 0 ? promisedBy(path) : sniffAnything(text);
  };
  const classified = [];
  const unreadable = [];
  for (const path of paths) {
    const target = tree.links.get(path);
    if (target !== void 0 && paths.has(target) && languageOf(target)) continue;
    const before = problems.length;
    const language = languageOf(path);
    const problem = problems[before];
    if (problem) unreadable.push({ path, language: language ?? promisedBy(path) ?? "shell", message: problem.message });
    else if (language) classified.push({ path, language });
    else if (files) problems.push({ path, message: "It is not clear what kind of file this is; say it with --kind KIND=GLOB." });
  }
  for (const [path, reason] of tree.oddities) {
    const language = promisedBy(path);
    if (!language || reason === "it is a directory" && !/\.(?:py|conf|sh|service|toml|txt)$/.test(path)) continue;
    const message = `It was not read, because ${reason}.`;
    problems.push({ path, message });
    unreadable.push({ path, language, message });
  }
  for (const [path, reason] of tree.closed) problems.push({ path: path === "" ? "." : path, message: `The directory was not read, because ${reason}.` });
  classified.sort((a, b) => a.path < b.path ? -1 : 1);
  return { root, paths, classified, unreadable, partial: files !== void 0, problems, read: open, opened };
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
  const none = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const cut = path.lastIndexOf("/");
    const directory = path.slice(0, Math.max(0, cut));
    const names = byDirectory.get(directory) ?? /* @__PURE__ */ new Set();
    names.add(path.slice(cut + 1));
    byDirectory.set(directory, names);
  }
  return (directory) => byDirectory.get(directory) ?? none;
}

// src/discover/locate.ts
import { statSync as statSync4 } from "node:fs";
import { isAbsolute as isAbsolute2, relative as relative3, resolve, sep as sep3 } from "node:path";
function locate(paths, cwd, overlay) {
  const roots = /* @__PURE__ */ new Set();
  const files = /* @__PURE__ */ new Set();
  for (const path of paths.length === 0 ? ["."] : paths) {
    const absolute = resolve(cwd, path);
    const stat = statSync4(absolute, { throwIfNoEntry: false });
    if (stat?.isDirectory()) roots.add(absolute);
    else if (stat || absolute === (overlay && resolve(cwd, overlay.path))) files.add(inside2(cwd, absolute));
    else throw new UsageError(`There is no file or directory "${path}".`);
  }
  const places = [...roots].map((root) => ({ root, ...overlayIn(root, cwd, overlay) }));
  if (files.size > 0) places.push({ root: cwd, files: [...files], ...overlayIn(cwd, cwd, overlay) });
  return places;
}
function overlayIn(root, cwd, overlay) {
  if (!overlay) return {};
  const path = inside2(root, resolve(cwd, overlay.path));
  return path.startsWith("../") || isAbsolute2(path) ? {} : { overlay: { path, text: overlay.text } };
}
var inside2 = (directory, absolute) => relative3(directory, absolute).split(sep3).join("/");

// src/understand/understand.ts
async function understand(project, _options) {
  return Promise.resolve({
    documents: [],
    settings: [],
    nginx: [],
    apache: [],
    launches: [],
    deployments: [],
    secrets: [],
    hasFile: (ending) => [...project.paths].some((path) => path === ending || path.endsWith(`/${ending}`)),
    files: project.opened,
    partial: project.partial
  });
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
