import {
  certainties,
  severities
} from "./chunk-RGUTMODH.js";
import {
  cardsNamed,
  selectRules
} from "./chunk-F5S76JDR.js";
import {
  Secret,
  allCards,
  compareVersions,
  elements,
  engineRules,
  isFalse,
  isTrue,
  parseAddress,
  reaches,
  text
} from "./chunk-JFNEQB3H.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  decode
} from "./chunk-FIUGK6VC.js";
import {
  SourceFile,
  cover,
  firstLine,
  placeOf,
  span,
  textOf
} from "./chunk-3RR4UNUZ.js";
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
        (_, index2, str2) => index2 + 6 < str2.length ? str2.slice(index2 + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
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
        run.forEach((token2, at) => {
          if (token2.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token2, at) => {
          if (!token2.wildcard) {
            out += token2.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        });
        run = [];
      };
      tokens.forEach((token2) => {
        if (token2.boundary === void 0) {
          run.push(token2);
          return;
        }
        flush();
        out += token2.boundary;
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
    var basenameOf = (path2) => {
      const end = path2.length - 1;
      const index2 = path2.lastIndexOf(
        SLASH,
        path2[end] === SLASH ? end - 1 : end
      );
      return index2 < 0 ? path2 : path2.slice(index2 + 1);
    };
    var parentOf2 = (path2) => {
      if (path2.charCodeAt(0) === SLASH_CODE || path2.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path2.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path2.length - 1;
      const cut = path2.lastIndexOf(
        SLASH,
        path2.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path2.slice(0, cut + 1);
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
        const str2 = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str2, "i") : new RegExp(str2);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str2) => {
      let count2 = 0;
      while (str2[str2.length - count2 - 1] === ESCAPE) {
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
      testLiteral(path2) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index2 = rules.length - 1; index2 >= 0; index2--) {
          const rule = rules[index2];
          if (rule.checkRegex.test(path2)) {
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
      test(path2, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path2) : path2;
        for (let index2 = length - 1; index2 >= 0; index2--) {
          const rule = rules[index2];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path2
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
    var checkPath = (path2, originalPath, doThrow) => {
      if (!isString(path2)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path2) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path2)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path2) => {
      const first = path2.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path2.length === 1) {
        return true;
      }
      const second = path2.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path2.length === 2 || path2.charCodeAt(2) === SLASH_CODE;
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
      _test(originalPath, cache, path2) {
        checkPath(
          path2,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path2 ? this._t(path2, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path2 = convertPath(target);
        if (!path2 || path2.charCodeAt(path2.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path2);
        }
        const dir = this._t(path2, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path2);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path2, cache) {
        if (path2 in cache) {
          return cache[path2];
        }
        const parentPath = parentOf2(path2);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path2] = parent && parent.ignored ? parent : this._rules.test(path2, MODE_IGNORE);
      }
      ignores(path2) {
        return this._test(path2, this._ignoreCache, convertPath(path2)).ignored;
      }
      createFilter() {
        return (path2) => !this.ignores(path2);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path2) {
        return this._test(path2, this._testCache, convertPath(path2));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path2) => checkPath(convertPath(path2), path2, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str2) => /^\\\\\?\\/.test(str2) || /["<>|\u0000-\u001F]+/u.test(str2) ? str2 : str2.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path2) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path2) || isNotRelative(path2);
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

// src/check/read-suppressions.ts
var marker = "django-prod-lint:";
var highestStack = 50;
var aloneOnly = ["apache", "systemd"];
function readSuppressions(file, language) {
  const found = [];
  for (let at = file.text.indexOf(marker), next = 0; at >= 0; at = file.text.indexOf(marker, next)) {
    const { line } = file.positionAt(at);
    const lineStart = file.offsetOfLine(line);
    const text2 = file.lineText(line);
    next = Math.max(at + marker.length, file.offsetOfLine(line + 1));
    const comment2 = /(?:#|\/\/)[ \t]*$/.exec(text2.slice(0, at - lineStart));
    if (!comment2) continue;
    const alone2 = text2.slice(0, comment2.index).trim() === "";
    if (!alone2 && aloneOnly.includes(language)) continue;
    const target = alone2 ? nextLine(file, line) : line;
    found.push(readComment(file, lineStart + comment2.index, at + marker.length, lineStart + text2.length, target));
  }
  return found;
}
function nextLine(file, line) {
  let next = line + 1;
  while (next < Math.min(file.lineCount, line + highestStack) && /^\s*(?:#|\/\/)/.test(file.lineText(next))) next++;
  return next;
}
function readComment(file, start, wordsStart, end, line) {
  const at = span(file, start, end);
  const words2 = file.text.slice(wordsStart, end);
  const match = /^[ \t]*(ignore|ignore-file)[ \t]*\[([^\]]*)\]([\s\S]*)$/.exec(words2);
  if (!match) return { at, scope: "line", line, names: [], mistake: "It is written ignore[RULE] or ignore-file[RULE]" };
  const [, scope, list2 = "", rest = ""] = match;
  const listStart = wordsStart + words2.indexOf("[") + 1;
  const names3 = [...list2.matchAll(/[^,\s]+/g)].map((name) => ({ name: name[0], at: span(file, listStart + name.index, listStart + name.index + name[0].length) }));
  const cut = rest.indexOf("--");
  const until = /(?:^|\s)until=(\S+)/.exec(cut < 0 ? rest : rest.slice(0, cut))?.[1];
  const reason = cut < 0 ? "" : rest.slice(cut + 2).trim();
  return {
    at,
    scope: scope === "ignore-file" ? "file" : "line",
    line,
    names: names3,
    ...until !== void 0 && { until },
    ...reason !== "" && { reason },
    ...names3.length === 0 && { mistake: "It names no rule" }
  };
}

// src/check/suppress.ts
function sift(claims, suppressions, options) {
  const about = [];
  const actives = [];
  for (const suppression of suppressions) {
    const mistake = suppression.mistake ?? mistakeOfDay(suppression.until);
    if (mistake !== void 0) about.push(claimAbout("unknown-rule", suppression.at, `This suppression does nothing. ${mistake}.`));
    else if (suppression.until !== void 0 && suppression.until < options.today) about.push(claimAbout("expired", suppression.at, `This suppression expired after ${suppression.until}.`));
    else for (const name of suppression.names) {
      try {
        actives.push({ suppression, name, ids: new Set(cardsNamed(name.name, options.cards).map(({ id }) => id)), used: false });
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        about.push(claimAbout("unknown-rule", name.at, `This suppression does nothing. ${error.message}`));
      }
    }
  }
  const standing = [];
  const silenced = [];
  for (const claim of claims) {
    const by = actives.filter((active) => covers(active, claim));
    for (const active of by) active.used = true;
    const reason = by[0]?.suppression.reason;
    if (by.length === 0) standing.push(claim);
    else silenced.push({ ...claim, ...reason !== void 0 && { reason } });
  }
  for (const { used, ids, name } of actives) {
    if (used || !options.complete || ![...ids].some((id) => options.wanted.has(id))) continue;
    about.push(claimAbout("unused", name.at, `Nothing is found here by ${name.name}, so this suppression silences nothing.`));
  }
  return { claims: [...standing, ...about.filter(({ rule }) => options.wanted.has(rule.id))], silenced };
}
function covers({ suppression, ids }, { rule, claim }) {
  const { file, start, end } = claim.at;
  if (file !== suppression.at.file || !ids.has(rule.id)) return false;
  return suppression.scope === "file" || file.positionAt(start).line === suppression.line || file.positionAt(Math.max(start, end - 1)).line === suppression.line;
}
function mistakeOfDay(until) {
  return until === void 0 || /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until) ? void 0 : "Its last day is written until=2027-01-31";
}
function claimAbout(name, at, message) {
  const rule = engineRules.find(({ id }) => id === `suppression/${name}`);
  if (!rule) throw new Error(`suppression/${name} is not documented`);
  return { rule, claim: { at, message, certainty: "certain" } };
}

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
      return each(rule, model.settings.filter((settings3) => !isSilenced(rule, settings3)), model);
    case "nginx":
      return each(rule, model.nginx, model);
    case "apache":
      return each(rule, model.apache, model);
    case "launch":
      return each(rule, model.launches, model);
    case "deployment":
      return each(rule, model.deployments.filter(({ settings: settings3 }) => !settings3 || !isSilenced(rule, settings3)), model);
  }
}
var each = (rule, subjects2, model) => subjects2.map((subject) => () => rule.check(subject, model));
var isSilenced = ({ aliases = [] }, settings3) => aliases.length > 0 && settings3.holds("SILENCED_SYSTEM_CHECKS", (value) => elements(value).some((element) => aliases.includes(text(element) ?? "")));

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
function claimUnreadable({ unreadable: unreadable2 }) {
  return unreadable2.flatMap(({ path: path2, language, message }) => {
    const rule = engineRules.find(({ id }) => id === `${familyOfLanguage(language)}/unreadable`);
    const file = new SourceFile(path2, "");
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
    const known3 = unique.get(key);
    if (!known3 || !isAsSure(known3.claim.certainty, one3.claim.certainty)) unique.set(key, one3);
  }
  const placed = [...unique.values()].map((one3) => ({ ...one3, path: pathOf(one3.claim.at.file), place: one3.claim.at.file.positionAt(one3.claim.at.start) }));
  placed.sort(
    (a, b) => compare(a.path, b.path) || a.place.line - b.place.line || a.place.column - b.place.column || compare(a.rule.id, b.rule.id) || a.claim.at.end - b.claim.at.end || compare(a.claim.message, b.claim.message)
  );
  const seen = /* @__PURE__ */ new Map();
  const hashOfLine = rememberLast((file, line) => hash(lines.text(file, line).trim()));
  return placed.map(({ rule, claim, path: path2, place: place2 }) => {
    const identity = [rule.id, path2, hashOfLine(claim.at.file, place2.line)].join("\0");
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return {
      ...claim,
      ruleId: rule.id,
      severity: milder(rule.severity, claim.severity),
      aliases: rule.aliases ?? [],
      url: rule.references[0],
      fingerprint: hash(`${identity}\0${ordinal}`)
    };
  });
}
var hash = (text2) => createHash("sha256").update(text2).digest("hex").slice(0, 32);
function rememberLast(ask) {
  let last;
  return (file, line) => {
    if (last?.file !== file || last.line !== line) last = { file, line, answer: ask(file, line) };
    return last.answer;
  };
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
function sniffWebServer(text2) {
  const head = text2.slice(0, looked);
  const first = /^[ \t]*([^#;\s].*)$/m.exec(head)?.[1] ?? "";
  if (/^\[[^\]]*\][ \t]*$/.test(first.trimEnd())) return void 0;
  const nginx = 3 * count(head, nginxBlock) + count(head, nginxDirective);
  const apache = 3 * count(head, apacheSection) + count(head, apacheDirective);
  if (nginx === 0 && apache === 0) return void 0;
  return nginx >= apache ? "nginx" : "apache";
}
function sniffSite(text2) {
  const head = text2.slice(0, looked);
  const first = /^[ \t\uFEFF]*([^#\s].*)$/m.exec(head)?.[1] ?? "";
  if (/^<VirtualHost\b[^>]*>\s*$/im.test(head) && count(first, apacheSection) + count(first, apacheDirective) > 0 && /^[ \t]*<\/VirtualHost>/im.test(head)) return "apache";
  if (/^\s*server\s*\{/m.test(head) && /^\s*(?:listen|server_name|location)\s/m.test(head) && /[{;]\s*(?:#.*)?$/.test(first)) return "nginx";
  return void 0;
}
var count = (text2, pattern) => text2.match(pattern)?.length ?? 0;
var looksLikeSettings = (text2) => /^[ \t\ufeff]*(?:INSTALLED_APPS|DATABASES|ROOT_URLCONF|MIDDLEWARE|MIDDLEWARE_CLASSES|SECRET_KEY|ALLOWED_HOSTS|WSGI_APPLICATION)\b\s*(?:[-+]?=|:|\.)/m.test(text2) || /^\ufeff?from\s+\.*[\w.]*(?:settings|base|common|defaults)[\w.]*\s+import\s+\*/m.test(text2);
var hasShellShebang = (text2) => /^\uFEFF?#![^\n]*\b(?:ba|da|k|z)?sh\b/.test(text2);
function sniffAnything(text2) {
  if (hasShellShebang(text2)) return "shell";
  if (/^#![^\n]*python/.test(text2)) return "python";
  const server = sniffWebServer(text2);
  if (server) return server;
  if (/^\[(?:Unit|Service|Socket|Install)\][ \t]*\r?$/m.test(text2)) return "systemd";
  if (looksLikeSettings(text2) || /^(?:from\s+\S+\s+import|import\s+\w)/m.test(text2)) return "python";
  if (/^(?:web|release|worker):\s*\S/m.test(text2)) return "procfile";
  if (/^\s*(?:export\s+)?[A-Z][A-Z0-9_]*=/m.test(text2)) return "dotenv";
  if (/\b(?:gunicorn|uwsgi|uvicorn|daphne|manage\.py)\b/.test(text2)) return "shell";
  return void 0;
}

// src/discover/classify.ts
var settings = (text2) => looksLikeSettings(text2) ? "python" : void 0;
var shell = (text2) => hasShellShebang(text2) ? "shell" : void 0;
var site = (text2) => shell(text2) ?? sniffSite(text2);
var webServer = (otherwise) => (text2) => shell(text2) ?? sniffWebServer(text2) ?? otherwise;
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
  // A site that is kept as it is called on the server: `deploy/bakery`, `deploy/bakery.example`.
  [/(?:^|\/)[^/.]+$|(?:^|\/)(?:deploy\w*|conf|config|configs|etc|ops|infra\w*|server|servers|provision\w*|sites?)\/(?:[^/]+\/)*(?:[\w-]+\.)+(?:com|org|net|io|eu|fr|de|uk|co|dev|app|example)$/, site]
];
var appFiles = ["models.py", "views.py", "apps.py", "urls.py"];
function classify(path2, siblings, read2) {
  const verdict = verdictOf(path2, siblings);
  if (typeof verdict !== "function") return verdict;
  const text2 = read2();
  return text2 === void 0 ? void 0 : verdict(text2);
}
function promisedBy(path2) {
  const verdict = verdictOf(path2, () => /* @__PURE__ */ new Set());
  if (typeof verdict !== "function") return verdict;
  return verdict("");
}
function verdictOf(path2, siblings) {
  const name = path2.toLowerCase();
  const directory = path2.slice(0, Math.max(0, path2.lastIndexOf("/")));
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
  let text2;
  try {
    const path2 = join(directory, ".gitignore");
    if (!statSync(path2).isFile()) return above;
    text2 = readFileSync(path2, "utf8");
  } catch {
    return above;
  }
  return { base: directory, patterns: (0, import_ignore.default)({ allowRelativePaths: true }).add(text2), above };
}
function isIgnored(path2, isDirectory, chain) {
  for (let link = chain; link; link = link.above) {
    const inside3 = relative(link.base, path2).split(sep).join("/") + (isDirectory ? "/" : "");
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
function exists(path2) {
  return statSync(path2, { throwIfNoEntry: false }) !== void 0;
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
    for (const entry2 of entries) {
      const path2 = join2(next.directory, entry2.name);
      const name = inside(root, path2);
      if (entry2.isDirectory()) {
        if (isForeign(name, entry2.name, path2) || isIgnored(path2, true, chain)) continue;
        waiting.push({ directory: path2, chain });
        oddities.set(name, "it is a directory");
      } else if (!isIgnored(path2, false, chain)) {
        if (entry2.isFile()) files2.push(name);
        else if (entry2.isSymbolicLink()) followLink(path2, name);
        else oddities.set(name, "it is no regular file");
      }
    }
  }
  files2.sort();
  return { files: files2, links, oddities, closed };
  function followLink(path2, name) {
    let target;
    try {
      target = realpathSync(path2);
    } catch (error) {
      oddities.set(name, codeOf(error) === "ELOOP" ? "it is a symbolic link that leads to itself" : "it is a symbolic link to a file that is not here");
      return;
    }
    const real = relative2(realRoot, target);
    if (real === "" || real === ".." || real.startsWith(`..${sep2}`)) oddities.set(name, "it is a symbolic link that leads out of the project");
    else if (statSync2(target).isFile()) links.set(name, real.split(sep2).join("/"));
  }
}
function isForeign(name, base, path2) {
  if (neverEntered.has(base)) return true;
  if (existsSync(join2(path2, "pyvenv.cfg"))) return true;
  return vendorNames.has(base) && name.split("/").some((part) => assetNames.has(part));
}
var inside = (root, path2) => relative2(root, path2).split(sep2).join("/");
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
  const unreadable2 = [];
  const opened = [];
  const read2 = /* @__PURE__ */ new Map();
  const tree = files2 ? { files: files2, links: /* @__PURE__ */ new Map(), oddities: /* @__PURE__ */ new Map(), closed: /* @__PURE__ */ new Map() } : walk(root);
  const paths = /* @__PURE__ */ new Set([...tree.files, ...tree.links.keys(), ...overlay ? [overlay.path] : []]);
  const forced = kinds2.map(({ language, glob }) => ({ language, patterns: (0, import_ignore2.default)({ allowRelativePaths: true }).add(glob) }));
  const refuse = (path2, because) => {
    const message = `It was not read, because ${because}.`;
    problems.push({ path: path2, message });
    unreadable2.push({ path: path2, language: promisedBy(path2) ?? (path2.endsWith(".py") ? "python" : "shell"), message });
  };
  const open2 = (path2) => {
    if (!paths.has(path2)) return void 0;
    if (read2.has(path2)) return read2.get(path2);
    const text2 = path2 === overlay?.path ? overlay.text : readText(isAbsolute(path2) ? path2 : join3(root, path2));
    let file;
    if (typeof text2 === "string") opened.push(file = new SourceFile(path2, text2));
    else refuse(path2, text2.because);
    read2.set(path2, file);
    return file;
  };
  const siblings = listSiblings(paths);
  const languageOf = (path2) => {
    const kind = forced.findLast(({ patterns }) => patterns.ignores(path2))?.language;
    if (kind) return kind;
    const found = classify(path2, siblings, () => open2(path2)?.text);
    if (found || !files2 && path2 !== overlay?.path) return found;
    const text2 = open2(path2)?.text;
    return text2 === void 0 ? void 0 : sniffAnything(text2);
  };
  const classified = [];
  for (const path2 of paths) {
    const target = tree.links.get(path2);
    if (target !== void 0 && paths.has(target) && languageOf(target)) continue;
    const language = languageOf(path2);
    if (language && open2(path2)) classified.push({ path: path2, language });
    else if (files2 && open2(path2)) problems.push({ path: path2, message: "It is not clear what kind of file this is; say it with --kind KIND=GLOB." });
  }
  for (const [path2, reason] of tree.oddities) {
    const language = promisedBy(path2);
    if (!language || reason === "it is a directory" && !/\.(?:py|conf|sh|service|toml|txt)$/.test(path2)) continue;
    refuse(path2, reason);
  }
  for (const [path2, reason] of tree.closed) problems.push({ path: path2 === "" ? "." : path2, message: `The directory was not read, because ${reason}.` });
  classified.sort((a, b) => a.path < b.path ? -1 : 1);
  return { root, paths, classified, unreadable: unreadable2, partial: files2 !== void 0, problems, read: open2, opened };
}
function readText(path2) {
  try {
    const stat = statSync3(path2);
    if (stat.isDirectory()) return { because: "it is a directory" };
    if (!stat.isFile()) return { because: "it is no regular file" };
    if (stat.size > largestFile) return { because: `it is larger than ${largestFile / 1024 / 1024} MiB` };
    return decode(readFileSync2(path2));
  } catch (error) {
    return { because: reasonOf(error) };
  }
}
function listSiblings(paths) {
  const byDirectory = /* @__PURE__ */ new Map();
  const none3 = /* @__PURE__ */ new Set();
  for (const path2 of paths) {
    const cut = path2.lastIndexOf("/");
    const directory = path2.slice(0, Math.max(0, cut));
    const names3 = byDirectory.get(directory) ?? /* @__PURE__ */ new Set();
    names3.add(path2.slice(cut + 1));
    byDirectory.set(directory, names3);
  }
  return (directory) => byDirectory.get(directory) ?? none3;
}

// src/discover/locate.ts
import { statSync as statSync4 } from "node:fs";
import { isAbsolute as isAbsolute2, relative as relative3, resolve, sep as sep3 } from "node:path";
function locate(paths, cwd, overlay) {
  const roots = /* @__PURE__ */ new Set();
  const files2 = /* @__PURE__ */ new Set();
  for (const path2 of paths.length === 0 ? ["."] : paths) {
    const absolute3 = resolve(cwd, path2);
    const stat = statOf(absolute3);
    if (stat?.isDirectory()) roots.add(absolute3);
    else if (stat || absolute3 === (overlay && resolve(cwd, overlay.path))) files2.add(inside2(cwd, absolute3));
    else throw new UsageError(`There is no file or directory "${path2}".`);
  }
  const places = [...roots].map((root) => ({ root, ...overlayIn(root, cwd, overlay) }));
  const buffer = overlay && { path: inside2(cwd, resolve(cwd, overlay.path)), text: overlay.text };
  if (buffer && files2.size === 0 && places.every((place2) => place2.overlay === void 0)) files2.add(buffer.path);
  if (files2.size > 0) places.push({ root: cwd, files: [...files2], ...buffer && { overlay: buffer } });
  return places;
}
function statOf(absolute3) {
  try {
    return statSync4(absolute3);
  } catch {
    return void 0;
  }
}
function overlayIn(root, cwd, overlay) {
  if (!overlay) return {};
  const path2 = inside2(root, resolve(cwd, overlay.path));
  return path2.startsWith("../") || isAbsolute2(path2) ? {} : { overlay: { path: path2, text: overlay.text } };
}
var inside2 = (directory, absolute3) => relative3(directory, absolute3).split(sep3).join("/");

// src/discover/stage-of-path.ts
var developmentWords = /* @__PURE__ */ new Set(["dev", "devel", "develop", "development", "local", "test", "tests", "testing", "ci", "e2e", "sandbox", "devcontainer", "vagrant"]);
var productionWords = /* @__PURE__ */ new Set(["prod", "production", "preprod", "live", "staging", "stage", "release"]);
var holdsLocal = /* @__PURE__ */ new Set(["usr", "opt", "var", "etc", "srv"]);
function isDevelopmentPath(path2) {
  const segments = path2.split("/");
  for (let index2 = segments.length - 1; index2 >= 0; index2--) {
    const segment = segments[index2] ?? "";
    if (segment === ".local" || segment === "local" && holdsLocal.has(segments[index2 - 1] ?? "")) continue;
    const words2 = segment.split(/[._-]/).filter(Boolean);
    if (words2.some((word) => productionWords.has(word.toLowerCase()))) return void 0;
    const found = words2.find((word) => developmentWords.has(word.toLowerCase()));
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/parse/apache/logical-lines.ts
var isBlank = (character) => character !== void 0 && character !== "" && " 	\n\v\f\r".includes(character);
function readLogicalLines(text2) {
  const lines = [];
  let at = 0;
  while (at < text2.length) {
    const start = at;
    const pieces2 = [];
    const parts = [];
    let length = 0;
    for (let continues = true; continues && at < text2.length; ) {
      const physical = readPhysicalLine(text2, at);
      pieces2.push({ logical: length, physical: at });
      parts.push(text2.slice(at, physical.contentEnd));
      length += physical.contentEnd - at;
      continues = physical.continues;
      at = physical.end;
    }
    lines.push(trim({ start, end: at, text: parts.length === 1 ? parts[0] ?? "" : parts.join(""), pieces: pieces2 }));
  }
  return lines;
}
function readPhysicalLine(text2, start) {
  const newline = text2.indexOf("\n", start);
  const end = newline === -1 ? text2.length : newline + 1;
  let contentEnd = newline === -1 ? text2.length : newline;
  const nul = text2.slice(start, contentEnd).indexOf("\0");
  if (nul !== -1) return { contentEnd: start + nul, end, continues: false };
  if (newline === -1) return { contentEnd, end, continues: false };
  if (contentEnd > start && text2[contentEnd - 1] === "\r") contentEnd--;
  const continues = contentEnd > start && text2[contentEnd - 1] === "\\";
  return { contentEnd: continues ? contentEnd - 1 : contentEnd, end, continues };
}
function trim(line) {
  const { text: text2 } = line;
  let first = 0;
  let last = text2.length;
  while (first < last && isBlank(text2[first])) first++;
  while (last > first && isBlank(text2[last - 1])) last--;
  if (first === 0) return last === text2.length ? line : { ...line, text: text2.slice(0, last) };
  const pieces2 = line.pieces.map((piece) => ({ logical: piece.logical - first, physical: piece.physical }));
  return { ...line, text: text2.slice(first, last), pieces: pieces2 };
}
function physicalOffset(line, logical) {
  const { pieces: pieces2 } = line;
  let low = 0;
  let high = pieces2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces2[middle]?.logical ?? 0) <= logical) low = middle;
    else high = middle - 1;
  }
  const piece = pieces2[low];
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
function maskTemplate(text2) {
  if (!/\{[{%#]|<%/.test(text2)) return { text: text2, template: false, branches: false, choices: [] };
  const parts = [];
  const choices = [];
  let done = 0;
  let branches = false;
  let depth2 = 0;
  let opened = 0;
  for (const mark of findMarks(text2)) {
    const covered = text2.slice(mark.start, mark.end);
    branches ||= statement.test(covered);
    const blank2 = comment.test(covered) || statement.test(covered);
    parts.push(text2.slice(done, mark.start), covered.replaceAll(/[^\n\r]/g, blank2 ? " " : filler));
    done = mark.end;
    if (!statement.test(covered)) continue;
    if (begins.test(covered) && depth2++ === 0) opened = mark.end;
    if (ends.test(covered) && depth2 > 0 && --depth2 === 0) choices.push({ start: opened, end: mark.start });
  }
  if (depth2 > 0) choices.push({ start: opened, end: text2.length });
  parts.push(text2.slice(done));
  return { text: parts.join(""), template: done > 0, branches, choices };
}
function* findMarks(text2) {
  const nextCloser = /* @__PURE__ */ new Map();
  const opener = /\{[{%#]|<%/g;
  for (let match = opener.exec(text2); match !== null; match = opener.exec(text2)) {
    const open2 = match[0];
    const close2 = closers[open2] ?? "";
    const from = match.index + 2;
    let at = nextCloser.get(open2) ?? -1;
    if (at < from) at = text2.indexOf(close2, from);
    if (at === -1) at = Number.POSITIVE_INFINITY;
    nextCloser.set(open2, at);
    if (at === Number.POSITIVE_INFINITY) continue;
    if (open2 === "{{" && hasLineEnd(text2, from, at)) continue;
    yield { start: match.index, end: at + close2.length };
    opener.lastIndex = at + close2.length;
  }
}
function hasLineEnd(text2, from, to) {
  if (to - from > 1e3) return true;
  return text2.slice(from, to).includes("\n");
}
var hasPlaceholder = (masked) => masked.includes(filler);

// src/parse/apache/words.ts
function nextWord(text2, from) {
  const start = skipBlanks(text2, from);
  const quote = text2[start];
  if (quote === void 0) return void 0;
  if (quote === '"' || quote === "'") {
    let end2 = start + 1;
    while (end2 < text2.length && text2[end2] !== quote) {
      const escaped = text2[end2 + 1];
      end2 += text2[end2] === "\\" && (escaped === quote || escaped === "\\") ? 2 : 1;
    }
    return { value: unescape(text2.slice(start + 1, end2), quote), start, end: Math.min(end2 + 1, text2.length), quote };
  }
  const end = skipWord(text2, start);
  return { value: unescape(text2.slice(start, end), ""), start, end, quote: "" };
}
function splitWords(text2, from = 0) {
  const words2 = [];
  for (let word = nextWord(text2, from); word !== void 0; word = nextWord(text2, word.end)) words2.push(word);
  return words2;
}
function splitRewriteWords(text2, from = 0) {
  const words2 = [];
  for (let at = skipBlanks(text2, from); at < text2.length; at = skipBlanks(text2, at)) {
    const start = at;
    const first = text2[start] ?? "";
    const quote = first === '"' || first === "'" ? first : "";
    at = quote === "" ? start : start + 1;
    while (at < text2.length && (quote === "" ? !isBlank(text2[at]) : text2[at] !== quote)) {
      at += text2[at] === "\\" && isBlank(text2[at + 1]) ? 2 : 1;
    }
    at = Math.min(at, text2.length);
    const value = text2.slice(start + quote.length, at);
    if (quote !== "" && at < text2.length) at++;
    words2.push({ value, start, end: at, quote });
  }
  return words2;
}
function splitOptions(text2, from) {
  const options = [];
  for (let at = skipBlanks(text2, from); at < text2.length; at = skipBlanks(text2, at)) {
    const start = at;
    while (at < text2.length && text2[at] !== "=" && !isBlank(text2[at])) at++;
    if (text2[at] !== "=") continue;
    const name = text2.slice(start, at);
    const bare = at + 1 >= text2.length || isBlank(text2[at + 1]);
    const value = bare ? void 0 : nextWord(text2, at + 1);
    const end = value?.end ?? at + 1;
    options.push({ name, value: value ?? { value: "", start: end, end, quote: "" }, start, end });
    at = end;
  }
  return options;
}
function skipBlanks(text2, from) {
  let at = from;
  while (isBlank(text2[at])) at++;
  return at;
}
function skipWord(text2, from) {
  let at = from;
  while (at < text2.length && !isBlank(text2[at])) at++;
  return at;
}
function unescape(text2, quote) {
  if (!text2.includes("\\")) return text2;
  return text2.replaceAll(/\\([\\"'])/g, (both, character) => character === "\\" || character === quote ? character : both);
}

// src/parse/apache/tree.ts
var conditionals = /* @__PURE__ */ new Set(["ifmodule", "ifdefine", "ifversion", "iffile", "ifdirective", "ifsection"]);
var isConditional = (name) => conditionals.has(name.toLowerCase());
function placeWord(file, line, word) {
  const range = physicalRange(line, word.start, word.end);
  const at = span(file, range.start, range.end);
  const placeholder2 = hasPlaceholder(word.value);
  const value = placeholder2 ? file.text.slice(range.start, range.end).replace(/^["']|["']$/g, "") : word.value;
  return { value, at, quote: word.quote, placeholder: placeholder2 };
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
  /** The balance of tags is unknown where a macro or a variable may open or close sections. */
  #tagsHidden = false;
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
    for (const { node } of this.#tagsHidden ? [] : unclosed) this.report(neverClosed(node.name.value, spanOfLine(this.#file, node.line)));
    while (this.#open.length > 0) this.#pop("eof");
    const found = this.#problems.toSorted((left, right) => left.at.start - right.at.start);
    return { children: this.#children, found };
  }
  #addDirective(line, word) {
    const value = word.value.endsWith(">") ? word.value.slice(0, -1) : word.value;
    const name = placeWord(this.#file, line, { ...word, value });
    if (value.toLowerCase() === "use" || hidesTag(name)) this.#tagsHidden = true;
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
    if (hidesTag(node.name)) this.#tagsHidden = true;
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
    const known3 = (this.#openNames.get(key) ?? 0) > 0;
    if (top === void 0 || !known3) {
      if (!this.#tagsHidden) this.report(neverOpened(name, at));
      return;
    }
    if (top.key !== key) {
      if (!this.#tagsHidden) this.report(crossed(name, at, top.node.name.value, spanOfLine(this.#file, top.node.line)));
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
var hidesTag = (name) => name.placeholder || name.value.includes("${");
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
  const text2 = line.text.slice(1).replace(/^[ \t\v\f\r]+/, "");
  const shift = line.text.length - text2.length;
  return { ...line, text: text2, pieces: line.pieces.map((piece) => ({ logical: piece.logical - shift, physical: piece.physical })) };
}
function kindOf(line, word) {
  if (word === void 0) return line.text === "" ? "blank" : "comment";
  if (word.value.startsWith("</")) return "close";
  if (word.value.startsWith("<")) return "open";
  return word.value === "" ? "blank" : "directive";
}

// src/core/paths.ts
var directoryOf = (path2) => path2.slice(0, Math.max(0, path2.lastIndexOf("/")));

// src/understand/apache/include.ts
function includeWithin(trees) {
  const byPath = new Map(trees.map((tree) => [tree.file.path, tree]));
  const paths = [...byPath.keys()].sort();
  const find = (matches) => matches.flatMap((path2) => byPath.get(path2) ?? []);
  const memo = /* @__PURE__ */ new Map();
  return (pattern, from) => {
    const key = `${directoryOf(from.file.path)}\0${pattern}`;
    const known3 = memo.get(key);
    if (known3) return known3;
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
    const found = tailMatching(wanted.slice(-length), paths).filter((path2) => length > 1 || path2 !== from);
    if (found.length > 0) return nearestTo(from, found);
  }
  return [];
}
function matching(wanted, paths) {
  const match = globPath(wanted);
  return paths.filter((path2) => match(path2.split("/"), 0));
}
function tailMatching(wanted, paths) {
  const match = globPath(wanted);
  return paths.filter((path2) => {
    const parts = path2.split("/");
    for (let offset = parts.length - wanted.length; offset >= 0; offset--) if (match(parts, offset)) return true;
    return false;
  });
}
function globPath(wanted) {
  return (parts, offset) => parts.length - offset >= wanted.length && wanted.every((part, index2) => globMatches(part, parts[offset + index2] ?? ""));
}
function nearestTo(from, found) {
  const shared = (path2) => {
    const [left, right] = [directoryOf(from).split("/"), directoryOf(path2).split("/")];
    const differs = left.findIndex((part, index2) => part !== right[index2]);
    return differs === -1 ? left.length : differs;
  };
  const most2 = Math.max(...found.map(shared));
  return found.filter((path2) => shared(path2) === most2);
}
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
  const [whole2, negation = "", body = ""] = set;
  return { kind: "one", next: at + whole2.length, matches: (other) => inSet(body, other) !== (negation !== "") };
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
function covers2(section, asked) {
  const [first, second] = section.args;
  const name = section.name.toLowerCase();
  const asRegex = first?.value === "~" ? second : name.endsWith("match") ? first : void 0;
  const base = asRegex && !name.endsWith("match") ? `${name}match` : name;
  switch (base) {
    case "directory":
      return first ? pathCovers(first, asked.path) : "no";
    case "directorymatch":
      return asRegex ? regexCovers(asRegex, asked.path) : "no";
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
function isWithin(path2, directory) {
  const [inner, outer] = [components(path2), components(directory)];
  return outer.length <= inner.length && outer.every((part, index2) => part === inner[index2]);
}
var components = (path2) => path2.split("/").filter((part) => part !== "" && part !== ".");
function pathCovers(argument2, path2) {
  const outer = components(argument2.value);
  const inner = components(directoryOf2(path2));
  if (!argument2.known) return isWithin(directoryOf2(path2), argument2.value) ? "yes" : "maybe";
  return outer.length <= inner.length && outer.every((part, index2) => globMatches(part, inner[index2] ?? "")) ? "yes" : "no";
}
function fileCovers(argument2, name) {
  if (!argument2.known) return argument2.value === name ? "yes" : "maybe";
  return globMatches(argument2.value, name) ? "yes" : "no";
}
function urlCovers(argument2, url) {
  if (argument2.value === "/") return "yes";
  if (!argument2.known || /[*?[]/.test(argument2.value)) return "maybe";
  return url !== void 0 && isWithin(url, argument2.value) ? "yes" : "no";
}
function regexCovers(argument2, text2) {
  const pattern = argument2.value;
  const simple = argument2.known && pattern.length <= 200 && /^[^*+?{}[\]]*$/.test(pattern) && pattern.split("(").length <= 4 && !/\\[^.\-_/]/.test(pattern);
  if (!simple) return "maybe";
  try {
    return new RegExp(pattern).test(text2) ? "yes" : "no";
  } catch {
    return "maybe";
  }
}
var directoryOf2 = (path2) => path2.slice(0, path2.lastIndexOf("/")) || "/";
var fileName = (path2) => path2.slice(path2.lastIndexOf("/") + 1);

// src/understand/apache/access.ts
var deepest = 200;
var mostPatterns = 500;
function indexAccess(controls) {
  const byKey = /* @__PURE__ */ new Map();
  for (const [index2, control2] of controls.entries()) {
    const key = keyOf(control2) ?? "";
    const same = byKey.get(key);
    if (same) same.push({ control: control2, index: index2 });
    else byKey.set(key, [{ control: control2, index: index2 }]);
  }
  return (asked) => {
    const keys = keysOf(asked);
    const patterns = byKey.get("") ?? [];
    if (keys === void 0 || patterns.length > mostPatterns) return { verdict: "unknown", require: void 0, legacy: void 0 };
    return decide([...keys.flatMap((key) => byKey.get(key) ?? []), ...patterns], asked);
  };
}
function keyOf({ sections: [section] }) {
  const [argument2] = section?.args ?? [];
  if (section === void 0 || argument2?.known !== true || argument2.value === "~" || /[*?[]/.test(argument2.value)) return void 0;
  switch (section.name.toLowerCase()) {
    case "directory":
      return `d ${components(argument2.value).join("/")}`;
    case "location":
      return `l ${components(argument2.value).join("/")}`;
    case "files":
      return `f ${argument2.value}`;
    default:
      return void 0;
  }
}
function keysOf({ path: path2, url }) {
  const [directories, urls] = [components(path2), components(url ?? "")];
  if (directories.length > deepest || urls.length > deepest) return void 0;
  const above = directories.map((_, length) => `d ${directories.slice(0, length).join("/")}`);
  const within2 = ["l ", ...urls.map((_, length) => `l ${urls.slice(0, length + 1).join("/")}`)];
  return [...above, `f ${path2.slice(path2.lastIndexOf("/") + 1)}`, ...within2];
}
function decide(candidates, asked) {
  const covering = candidates.map(({ control: control2, index: index2 }) => ({ control: control2, index: index2, covers: controlCovers(control2, asked) })).filter((one3) => one3.covers !== "no").sort((left, right) => compare2(rank(left.control), rank(right.control)) || left.index - right.index);
  const sure = covering.filter((one3) => one3.covers === "yes").map(({ control: control2 }) => control2);
  const require2 = sure.findLast((control2) => control2.require !== void 0);
  const legacy = sure.findLast((control2) => control2.legacy !== void 0);
  const known3 = covering.every(({ control: control2, covers: sureness }) => control2.known && sureness === "yes");
  return { verdict: known3 ? together(require2?.require, legacy?.legacy) : "unknown", require: require2, legacy };
}
function controlCovers(control2, asked) {
  let result = "yes";
  for (const section of control2.sections) {
    const one3 = covers2(section, asked);
    if (one3 === "no") return "no";
    if (one3 === "maybe") result = "maybe";
  }
  return result;
}
function rank({ sections }) {
  const names3 = sections.map(({ name }) => name.toLowerCase());
  const [step, depth2] = directoryRank(sections[0]);
  if (names3.some((name) => name === "if" || name === "elseif" || name === "else")) return [5, 0, 0];
  if (names3.some((name) => name.startsWith("location"))) return [4, 0, 0];
  if (names3.some((name) => name.startsWith("files"))) return [3, step, depth2];
  return [step, 0, depth2];
}
function directoryRank(outermost) {
  const name = outermost?.name.toLowerCase();
  if (name === "directorymatch" || name === "directory" && outermost?.args[0]?.value === "~") return [2, 0];
  return name === "directory" ? [1, components(outermost?.args[0]?.value ?? "").length] : [0, 0];
}
var compare2 = (left, right) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
function together(require2, legacy) {
  if (legacy === void 0) return require2?.verdict ?? "unset";
  const verdicts = [require2?.verdict ?? "granted", legacy.verdict];
  const satisfyAny = legacy.directives.findLast(({ name }) => name.toLowerCase() === "satisfy")?.args[0]?.value.toLowerCase() === "any";
  if (satisfyAny && verdicts.includes("granted")) return "granted";
  if (!satisfyAny && verdicts.includes("denied")) return "denied";
  return verdicts[0] === verdicts[1] ? verdicts[0] ?? "restricted" : "restricted";
}

// src/understand/apache/access-control.ts
var legacyNames = /* @__PURE__ */ new Set(["order", "allow", "deny", "satisfy"]);
var containers = /* @__PURE__ */ new Set(["requireall", "requireany", "requirenone"]);
var limits = /* @__PURE__ */ new Set(["limit", "limitexcept"]);
var deepest2 = 10;
function findAccessControls(level, inherited) {
  const found = [];
  const stack = [{ level, path: [] }];
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    const control2 = readControl(next.level, next.path, inherited);
    if (control2) found.push(control2);
    if (next.path.length >= deepest2) continue;
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
    const inner = depth2 < deepest2 ? judge(section.name.toLowerCase(), section.directives.filter(isRequire), section.sections.filter(isContainer), depth2 + 1) : void 0;
    verdicts.push(inner?.verdict ?? "restricted");
    all.push(...inner?.all ?? []);
  }
  const every2 = (wanted) => verdicts.length > 0 && verdicts.every((verdict) => verdict === wanted);
  const some = (wanted) => verdicts.includes(wanted);
  switch (kind) {
    case "requireall":
      return { verdict: every2("granted") ? "granted" : some("denied") ? "denied" : "restricted", all };
    case "requirenone":
      return { verdict: some("granted") ? "denied" : "restricted", all };
    default:
      return { verdict: some("granted") ? "granted" : every2("denied") ? "denied" : "restricted", all };
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
var mostCheckouts = 50;
var deepest3 = 100;
function mapCheckouts(targets, paths) {
  const names3 = new Set(targets.map(nameOf));
  const candidates = paths.filter((path2) => names3.has(nameOf(path2)));
  const checkouts = /* @__PURE__ */ new Map();
  const scripts = /* @__PURE__ */ new Set();
  const likely2 = /* @__PURE__ */ new Set();
  for (const target of new Set(targets)) {
    const parts = components(target);
    if (parts.length > deepest3) continue;
    const found = checkouts.size < mostCheckouts ? matchTail(parts, candidates) : void 0;
    for (const script of found?.scripts ?? []) {
      const server = `/${parts.slice(0, -(found?.length ?? 0)).join("/")}`;
      const repository = script.split("/").slice(0, -(found?.length ?? 0)).join("/");
      checkouts.set(`${server}\0${repository}`, { server, repository });
      scripts.add(script);
    }
    if (found === void 0 && isDjangosOwn(parts)) for (let length = 0; length < parts.length; length++) likely2.add(parts.slice(0, length).join("/"));
  }
  return { checkouts: [...checkouts.values()], scripts, likely: likely2 };
}
function findCode(directory, { checkouts, scripts, likely: likely2 }, paths) {
  const isCode = (path2) => path2.endsWith(".py") && nameOf(path2) !== "__init__.py" && !scripts.has(path2);
  for (const { server, repository } of checkouts) {
    const inside3 = isWithin(server, directory) ? repository : isWithin(directory, server) ? below(repository, components(directory).slice(components(server).length)) : void 0;
    if (inside3 === void 0) continue;
    for (const path2 of pathsWithin(inside3, paths)) if (isCode(path2)) return "yes";
  }
  return likely2.has(components(directory).join("/")) ? "likely" : "no";
}
function isDjangosOwn(target) {
  const directory = target.at(-2) ?? "";
  return target.at(-1) === "wsgi.py" && !/^(?:.{0,100}[-_.])?(?:wsgi|scripts?|apache2?|cgi-bin|deploy(?:ment)?|conf(?:ig)?|public(?:_html)?|html|www|htdocs)$/i.test(directory);
}
function matchTail(target, candidates) {
  for (let length = target.length; length >= 2; length--) {
    const tail = target.slice(-length).join("/");
    const scripts = candidates.filter((path2) => path2 === tail || path2.endsWith(`/${tail}`));
    if (scripts.length > 0) return { length, scripts };
  }
  return void 0;
}
function* pathsWithin(directory, paths) {
  const prefix = directory === "" ? "" : `${directory}/`;
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((paths[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  for (let at = low; paths[at]?.startsWith(prefix) === true; at++) yield paths[at] ?? "";
}
var nameOf = (path2) => path2.slice(path2.lastIndexOf("/") + 1);
var below = (directory, rest) => [directory, ...rest].filter((part) => part !== "").join("/");

// src/understand/apache/condition.ts
function decide2(section, words2, known3) {
  const first = words2[0] ?? "";
  const negated = first.startsWith("!");
  const subject = negated ? first.slice(1).replace(/^(["'])(.*)\1$/, "$2") : first;
  switch (section.toLowerCase()) {
    case "ifmodule":
      return maybeNot(negated, moduleTruth(moduleName(subject), known3.modules));
    case "ifdefine":
      return maybeNot(negated, known3.defined.has(subject) ? "always" : "unknown");
    case "ifversion":
      return versionTruth(words2);
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
function versionTruth(words2) {
  const [operator = "", version = ""] = words2.length === 1 ? ["=", words2[0]] : words2;
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
  const add = (path2, word, directive) => {
    for (const target of readTarget(word, balancers)) {
      proxies.push({ path: path2, target: target.word, protocol: target.protocol, address: target.address, at: directive.at, inherited });
    }
  };
  for (const directive of scope.directives.filter(inForce)) {
    const [path2, target] = directive.args;
    if (isProxyPass(directive) && path2 && target) add(path2, target, directive);
    else if (directive.name.toLowerCase() === "rewriterule") {
      const [pattern, substitution] = proxyRewrite(directive) ?? [];
      if (pattern && substitution) add(pattern, substitution, directive);
    }
  }
  for (const section of scope.sections.filter((one3) => one3.name.toLowerCase() === "location")) {
    const [path2] = section.args;
    for (const directive of section.directives.filter(inForce).filter(isProxyPass)) {
      const [target] = directive.args;
      if (path2 && target) add(path2, target, directive);
    }
  }
  return proxies;
}
var inForce = (directive) => directive.inForce !== "unknown";
var isProxyPass = ({ name }) => /^proxypass(?:match)?$/i.test(name);
function proxyRewrite(directive) {
  const [pattern, substitution, flags] = rewriteArguments(directive.at.file, directive.node);
  if (!flags || !/(?:^\[|,)\s*(?:P|proxy)\s*(?:,|\]$)/i.test(flags.value) || !pattern || !substitution) return void 0;
  return [pattern, substitution].map(({ value, at, placeholder: placeholder2 }) => ({ value, at, known: !placeholder2 && !value.includes("${") }));
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
  const known3 = schemes[scheme.toLowerCase()];
  if (known3 === void 0) return void 0;
  const { protocol, port } = known3;
  if (socket) return { word, protocol, address: isPlain(socket[1] ?? "") ? { kind: "unix", path: socket[1] ?? "" } : void 0 };
  const host = authority.replace(/^[^@]*@/, "");
  const address = word.known && host !== "" && isPlain(host) ? parseAddress(host, port) : void 0;
  return { word, protocol, address };
}
var isPlain = (text2) => !/[{}%$]/.test(text2);

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
var deepest4 = 200;
function makeHost(configuration2, own, at, paths) {
  const { main, tree, modules: modules2 } = configuration2;
  const isMain = own === main;
  const levels2 = [...isMain ? [] : [index(main, true)], index(own, false)];
  const htaccess = /(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path);
  const complete = levels2.every(({ scope }) => scope.complete);
  const inForce2 = (name) => levels2.flatMap((level) => level.named(name)).filter((directive) => directive.inForce !== "unknown");
  const accessControls = levels2.flatMap(({ scope, inherited }) => findAccessControls(scope, inherited));
  const balancers = levels2.flatMap(({ scope }) => scope.sections.filter(({ name }) => name.toLowerCase() === "proxy"));
  const wsgiScripts = levels2.flatMap(readScripts).sort((left, right) => Number(left.inherited) - Number(right.inherited));
  const aliases = levels2.flatMap(readAliases);
  let aliasesByPath;
  let ask;
  let deployed;
  return {
    at,
    main: isMain,
    htaccess,
    complete,
    serverNames: [...lastOwn(levels2, "servername").slice(-1), ...lastOwn(levels2, "serveralias")].flatMap((directive) => names(directive)),
    documentRoot: inForce2("documentroot").at(-1)?.args[0],
    aliases,
    aliasesAbove(path2) {
      aliasesByPath ??= groupBy(aliases, (alias) => components(alias.path.value).join("/"));
      const parts = components(path2).slice(0, deepest4);
      return parts.flatMap((_, length) => aliasesByPath?.get(parts.slice(0, length).join("/")) ?? []);
    },
    wsgiScripts,
    wsgiDaemons: inForce2("wsgidaemonprocess").flatMap((directive) => readWsgiDaemon(directive) ?? []),
    proxies: levels2.flatMap(({ scope, inherited }) => readProxies(scope, balancers, inherited)),
    directives: inForce2,
    mayHave: (name) => levels2.some((level) => level.named(name).length > 0),
    sections: own.sections,
    inheritedSections: isMain ? [] : main.sections,
    accessControls,
    accessTo: (path2, url) => (ask ??= indexAccess(accessControls))({ path: path2, url }),
    codeIn: (directory) => findCode(directory, deployed ??= mapCheckouts(wsgiScripts.map(({ target }) => target.value), paths), paths),
    hasModule(name) {
      const module = moduleName(name);
      if (modules2.loaded.has(module)) return true;
      return modules2.loaded.size === 0 || modules2.possible.has(module) || !main.complete ? void 0 : false;
    }
  };
}
function groupBy(values, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf3(value);
    const same = groups.get(key);
    if (same) same.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
function index(scope, inherited) {
  const byName = groupBy(scope.directives, ({ name }) => name.toLowerCase());
  return { scope, inherited, named: (name) => byName.get(name.toLowerCase()) ?? [] };
}
function lastOwn(levels2, name) {
  return (levels2.at(-1)?.named(name) ?? []).filter(({ inForce: inForce2 }) => inForce2 !== "unknown");
}
function names({ name, args }) {
  const words2 = name.toLowerCase() === "servername" ? args.slice(0, 1) : args;
  return words2.map((word) => ({ ...word, value: word.value.replace(/^[a-z]+:\/\//i, "").replace(/:\d+$/, "") }));
}
function readAliases(level) {
  const { scope, inherited } = level;
  const lines = level.named("alias").flatMap(({ args: [url, path2], at, inForce: inForce2 }) => url && path2 && inForce2 !== "unknown" ? [{ url, path: path2, at, inherited }] : []);
  const located = scope.sections.filter(({ name }) => name.toLowerCase() === "location").flatMap((section) => locatedAliases(section, inherited));
  return [...lines, ...located];
}
function locatedAliases(section, inherited) {
  const [url] = section.args;
  return section.directives.filter(({ name, args, inForce: inForce2 }) => name.toLowerCase() === "alias" && args.length === 1 && inForce2 !== "unknown").flatMap(({ args: [path2], at }) => url && path2 ? [{ url, path: path2, at, inherited }] : []);
}
function readScripts(level) {
  return level.named("wsgiscriptalias").flatMap((directive) => directive.inForce === "unknown" ? [] : readWsgiScript(directive, level.inherited) ?? []);
}

// src/understand/apache/scope.ts
var deepest5 = 128;
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
  let read2 = 0;
  const stack = [{ tree, nodes: tree.children, next: 0, scope: main, inForce: "always", includedBy: [], chain: [tree], top: true }];
  const place2 = (word) => expand(word, values);
  const enter = (frame, node) => {
    const { file } = frame.tree;
    const args = sectionArguments(file, node).map(place2);
    const name = node.name.value;
    const at = spanOfLine(file, node.line);
    const inForce2 = chosen(frame, at) ? "unknown" : frame.inForce;
    if (isConditional(name)) {
      const body = bodyInForce(decide2(name, args.map(({ value }) => value), { defined, modules: modules2.loaded }));
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
  const include2 = (frame, directive) => {
    const target = directive.args[0];
    const found = target?.known === true ? resolve3(target.value, frame.tree) : [];
    if (found.length === 0 && !isHarmless(target?.value ?? "")) frame.scope.complete = false;
    const includedBy = [...frame.includedBy, directive.at];
    for (const included of found.toReversed()) {
      if (frame.chain.includes(included)) {
        if (directive.inForce !== "unknown") cycles.push(cycle(directive.at, included));
        frame.scope.complete = false;
      } else if (includedBy.length > deepest5 || ++includes > mostIncludes) {
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
    const args = directiveArguments(file, node).map(place2);
    const at = spanOfLine(file, node.line);
    const directive = { name: node.name.value, args, at, includedBy: frame.includedBy, inForce: chosen(frame, at) ? "unknown" : frame.inForce, node };
    if (node.name.placeholder || node.name.value.includes("${")) frame.scope.complete = false;
    frame.scope.directives.push(directive);
    switch (node.name.value.toLowerCase()) {
      case "include":
      case "includeoptional":
        include2(frame, directive);
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
    if (++read2 > mostNodes) {
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
  const { value, at, placeholder: placeholder2 } = word;
  if (!value.includes("${")) return { value, at, known: !placeholder2 };
  const expanded = value.replaceAll(/\$\{([^}]*)\}/g, (whole2, name) => values.get(name.toLowerCase()) ?? whole2);
  return { value: expanded, at, known: !placeholder2 && !/\$\{[^}]*\}/.test(expanded) };
}
var isHarmless = (path2) => path2.endsWith("/options-ssl-apache.conf");
var cycle = (at, included) => ({
  at,
  message: "This Include leads back to a file that is being read, so Apache does not start.",
  help: `Remove the Include, or the one in ${included.file.path} that leads here.`
});

// src/understand/apache/understand.ts
function understandApache({ trees, resolve: resolve3 = includeWithin(trees), paths = /* @__PURE__ */ new Set() }) {
  const configurations2 = topConfigurations(trees, resolve3);
  const sortedPaths = [...paths].sort();
  return {
    hosts: configurations2.flatMap((configuration2) => hostsOf(configuration2, sortedPaths)),
    cycles: configurations2.flatMap(({ cycles }) => cycles)
  };
}
function topConfigurations(trees, resolve3) {
  const sorted = trees.toSorted((left, right) => left.file.path < right.file.path ? -1 : 1);
  const all = sorted.map((tree) => readConfiguration(tree, resolve3));
  const included = new Set(all.flatMap(({ tree, files: files2 }) => [...files2].filter((file) => file !== tree)));
  const chosen2 = all.filter(({ tree }) => !included.has(tree));
  const reached = new Set(chosen2.flatMap(({ files: files2 }) => [...files2]));
  for (const configuration2 of all) {
    if (reached.has(configuration2.tree)) continue;
    chosen2.push(configuration2);
    for (const file of configuration2.files) reached.add(file);
  }
  return chosen2;
}
function hostsOf(configuration2, paths) {
  const { main, tree, hosts: hosts2 } = configuration2;
  const virtual = hosts2.map(({ at, scope }) => makeHost(configuration2, scope, at, paths));
  const speaks = main.directives.length > 0 || main.sections.length > 0;
  return speaks ? [makeHost(configuration2, main, firstLine(tree.file), paths), ...virtual] : virtual;
}

// src/understand/apache/read-apache.ts
function readApache(project) {
  const files2 = project.classified.filter(({ language }) => language === "apache").flatMap(({ path: path2 }) => project.read(path2) ?? []);
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

// src/parse/dotenv/parse.ts
var isSampleName = (path2) => /(^|[._-])(sample|samples|example|template|tmpl|tpl|dist|default|defaults|skel)([._-]|$)/i.test(path2.slice(path2.lastIndexOf("/") + 1));
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
  const text2 = file.text;
  const values = /* @__PURE__ */ new Map();
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text2);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const binary2 = text2.includes("\0");
  while (!binary2 && at < text2.length) {
    const start = at;
    const first = text2.charAt(skipSpace(text2, at));
    if (first === "" || first === "#") {
      at = first === "" ? text2.length : endOfLine(text2, skipSpace(text2, at));
      continue;
    }
    at = skipSpace(text2, start);
    const lineStart = at;
    take(exported);
    const nameStart = at;
    const name = take(nameForm);
    const nameAt = span(file, nameStart, at);
    take(blank);
    if (name && text2.charAt(at) === "=") {
      const equalsAt = at++;
      take(blank);
      if (text2.charAt(at) === "#" && at > equalsAt + 1) at = equalsAt + 1;
      const { value, place: place2 } = readValue(file, text2, at, take, () => at);
      const decoded = value === void 0 ? void 0 : interpolate(value.text, value.literal, values);
      const word = name[1] ?? name[2] ?? "";
      if (value !== void 0) {
        values.set(word, decoded);
        entries.push({ name: word, nameAt, value: decoded, at: place2 });
      } else problems.push({ at: place2, message: "The value's quote is never closed, so the variable is not set.", help: "Close the quote, or remove it." });
      take(blank);
      const rest = text2.charAt(at);
      if (value !== void 0 && rest !== "" && rest !== "#" && rest !== "\n" && rest !== "\r") {
        const end = endOfLine(text2, at);
        problems.push({ at: span(file, at, end), message: "Text after the closing quote makes the line invalid, so the variable is not set.", help: "Quote the whole value, or start a comment with `#`." });
        entries.pop();
      }
    } else if (name && /^[\r\n#]?$/.test(text2.charAt(at))) {
      entries.push({ name: name[1] ?? name[2] ?? "", nameAt, value: void 0, at: nameAt });
    } else problems.push({ at: span(file, lineStart, endOfLine(text2, lineStart)), message: "The line is no NAME=value, so it sets nothing.", help: "Write `NAME=value`." });
    at = endOfLine(text2, Math.max(at, lineStart + 1));
  }
  return { file, language: "dotenv", production, problems, entries, sample: isSampleName(file.path) };
}
function readValue(file, text2, at, take, now) {
  const quote = text2.charAt(at);
  if (quote === "'" || quote === '"') {
    const match = take(quote === "'" ? singleQuoted : doubleQuoted);
    if (!match) return { value: void 0, place: span(file, at, endOfLine(text2, at)) };
    const inside3 = match[1] ?? "";
    const decoded = quote === "'" ? inside3.replace(/\\([\\'])/g, "$1") : inside3.replace(/\\([\\'"abfnrtv])/g, (_, escape) => escapes[escape] ?? escape);
    return { value: { text: decoded, literal: quote === "'" }, place: span(file, at + 1, now() - 1) };
  }
  const line = take(plainValue)?.[0] ?? "";
  const plain = cutComment(line).trimEnd();
  return { value: { text: plain, literal: false }, place: span(file, at, at + plain.length) };
}
function cutComment(line) {
  for (let hash2 = line.indexOf("#"); hash2 >= 0; hash2 = line.indexOf("#", hash2 + 1)) {
    if (/\s/.test(line.charAt(hash2 - 1))) return line.slice(0, hash2);
  }
  return line;
}
var escapes = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
var longestValue = 65536;
function interpolate(value, literal, values) {
  if (literal && !value.includes("${")) return value;
  const unknown3 = /* @__PURE__ */ new Set();
  const text2 = value.replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name) => {
    const found = values.get(name);
    if (found === void 0) unknown3.add(name);
    return found ?? "";
  });
  return unknown3.size === 0 && text2.length <= longestValue ? text2 : void 0;
}
var skipSpace = (text2, from) => {
  let at = from;
  while (at < text2.length && /[\s\uFEFF]/.test(text2.charAt(at))) at++;
  return at;
};
function endOfLine(text2, from) {
  lineEnd.lastIndex = from;
  const match = lineEnd.exec(text2);
  return match ? match.index : text2.length;
}

// src/parse/requirements/version.ts
function readVersion(text2) {
  const found = /^v?(\d{1,6}(?:\.\d{1,6})*)(?:[-_.]?(a|alpha|b|beta|c|rc|pre|preview|dev|post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev\d*)?(?:\+[\w.]+)?$/i.exec(text2.trim());
  if (!found) return void 0;
  const label = (found[2] ?? "").toLowerCase();
  const order = ["dev", "a", "alpha", "b", "beta", "c", "rc", "pre", "preview"].indexOf(label);
  const rank4 = label === "" ? 0 : order >= 0 ? order - 10 : 1;
  return { release: (found[1] ?? "").split(".").map(Number), rank: rank4 };
}
function compareReleases(left, right) {
  for (let index2 = 0; index2 < Math.max(left.length, right.length); index2++) {
    const difference = (left[index2] ?? 0) - (right[index2] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var compare4 = (left, right) => compareReleases(left.release, right.release) || left.rank - right.rank;
var startsWith = (version, prefix) => prefix.every((part, index2) => (version.release[index2] ?? 0) === part);
function caretLimit(release) {
  const first = release.findIndex((part) => part !== 0);
  const at = first < 0 ? release.length - 1 : first;
  return [...release.slice(0, at), (release[at] ?? 0) + 1];
}
function readClause(text2) {
  const [, operator = "", rest = ""] = /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(.*)$/.exec(text2.trim()) ?? [];
  const wildcard = /^v?(\d+(?:\.\d+)*)\.\*$/.exec(rest);
  const prefix = wildcard?.[1]?.split(".").map(Number);
  const version = readVersion(prefix ? prefix.join(".") : rest);
  if (rest === "*" && operator === "") return () => true;
  if (!version) return void 0;
  const below3 = (limit) => (other) => compare4(other, version) >= 0 && compareReleases(other.release, limit) < 0;
  switch (operator) {
    case "":
    case "=":
    case "==":
    case "===":
      return prefix ? (other) => startsWith(other, prefix) : (other) => compare4(other, version) === 0;
    case "!=":
      return prefix ? (other) => !startsWith(other, prefix) : (other) => compare4(other, version) !== 0;
    case ">=":
      return (other) => compare4(other, version) >= 0;
    case "<=":
      return (other) => compare4(other, version) <= 0;
    case ">":
      return (other) => compare4(other, version) > 0;
    case "<":
      return (other) => compare4(other, version) < 0;
    case "~=": {
      const head = version.release.slice(0, -1);
      return head.length === 0 ? void 0 : (other) => compare4(other, version) >= 0 && startsWith(other, head);
    }
    case "^":
      return below3(caretLimit(version.release));
    case "~": {
      const head = version.release.slice(0, 2);
      return below3([...head.slice(0, -1), (head.at(-1) ?? 0) + 1]);
    }
    default:
      return void 0;
  }
}
var djangoSeries = ["1.8", "1.9", "1.10", "1.11", "2.0", "2.1", "2.2", "3.0", "3.1", "3.2", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2", "6.0", "6.1"];
var supportedSeries = ["5.2", "6.0", "6.1"];
var mostPatches = 40;
function allowedSeries(specifier) {
  const text2 = specifier.trim();
  if (text2 === "" || text2 === "*" || text2.includes("|")) return void 0;
  const clauses = text2.replace(/([<>=!~^])\s+/g, "$1").split(/[\s,]+/).filter(Boolean).map(readClause);
  const known3 = clauses.filter((clause) => clause !== void 0);
  if (known3.length !== clauses.length || known3.length === 0) return void 0;
  const exact = exactVersion(text2);
  if (exact !== void 0) {
    const [major = 0, minor = 0] = readVersion(exact)?.release ?? [];
    return { least: `${major}.${minor}`, most: `${major}.${minor}`, exact };
  }
  const allowed = djangoSeries.filter((series) => {
    const [major = 0, minor = 0] = series.split(".").map(Number);
    for (let patch = 0; patch <= mostPatches; patch++) {
      if (known3.every((clause) => clause({ release: [major, minor, patch], rank: 0 }))) return true;
    }
    return false;
  });
  const [least] = allowed;
  const most2 = allowed.at(-1);
  return least !== void 0 && most2 !== void 0 ? { least, most: most2 } : void 0;
}
function exactVersion(specifier) {
  const found = /^(?:===?|=)?\s*v?(\d+(?:\.\d+)*[\w.+-]*)$/.exec(specifier.trim())?.[1];
  return found !== void 0 && readVersion(found) ? found : void 0;
}

// src/parse/requirements/requirement.ts
var normalName = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
var djangoRequirements = (requirements) => requirements.flatMap((requirement) => {
  const allowed = requirement.name === "django" ? allowedSeries(requirement.specifier) : void 0;
  return allowed ? [{ ...requirement, ...allowed }] : [];
});
function withoutSources(requirements) {
  const paths = new Set(requirements.map(({ at }) => at.file.path));
  return requirements.filter(({ at }) => !at.file.path.endsWith(".in") || !paths.has(at.file.path.replace(/\.in$/, ".txt")));
}
var hasLowerBound = ({ specifier }) => /[>=^~]\s*v?\d|^\d/.test(specifier.replace(/(?:<=|!=)\s*/g, "<"));
function withLowerBound(requirement) {
  const [oldest = ""] = supportedSeries;
  return { ...requirement, least: compareVersions(requirement.most, oldest) < 0 ? requirement.most : oldest };
}
function djangoVersions(requirements) {
  const all = withoutSources(djangoRequirements(requirements));
  const candidates = all.some(({ development }) => !development) ? all.filter(({ development }) => !development) : all;
  const strongest = [candidates.filter(({ locked }) => locked), candidates.filter(({ exact }) => exact !== void 0), candidates].find((group) => group.length > 0);
  const [first] = strongest ?? [];
  if (!strongest || !first) return { least: supportedSeries[0] ?? "", most: djangoSeries.at(-1) ?? "", pinned: false };
  const ranges = strongest.some(hasLowerBound) ? strongest : strongest.map(withLowerBound);
  const lows = ranges.map(({ least: least2 }) => least2).sort(compareVersions);
  const highs = ranges.map(({ most: most3 }) => most3).sort(compareVersions);
  const [least, most2] = [lows.at(-1) ?? first.least, highs[0] ?? first.most];
  if (compareVersions(least, most2) > 0) return { least: lows[0] ?? least, most: highs.at(-1) ?? most2, pinned: true, at: first.at };
  return { least, most: most2, pinned: true, at: first.at };
}

// src/parse/requirements/pipfile-lock.ts
function readPipfileLock(file) {
  const requirements = [];
  let group = "";
  let name;
  for (let line = 1; line <= file.lineCount; line++) {
    const whole2 = file.lineText(line);
    const [, indent = "", key, value] = /^(\s*)"([^"]{1,200})":\s*(?:"([^"]{0,200})")?/.exec(whole2) ?? [];
    if (key === void 0) continue;
    const start = file.offsetOfLine(line) + indent.length;
    if (indent.length <= 4 && value === void 0) [group, name] = [key, void 0];
    else if (value === void 0 && /\{\s*$/.test(whole2)) name = { text: key, start };
    else if (key === "version" && value !== void 0 && name && (group === "default" || group === "develop")) {
      requirements.push({
        name: normalName(name.text),
        specifier: value,
        at: span(file, name.start, name.start + name.text.length + 2),
        locked: true,
        development: group === "develop",
        optional: false
      });
      name = void 0;
    }
  }
  return requirements;
}

// src/parse/requirements/pip-lines.ts
var developmentName = /(?:^|[^a-z])(dev|devel|development|test|tests|testing|local|docs?|lint|linting|ci|typing|types|debug|qa)(?:[^a-z]|$)/i;
var isDevelopmentGroup = (name) => developmentName.test(name);
var requirementForm = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\]\s*)?(\(?\s*(?:[<>=!~]=?=?\s*[^;#\s,()<>=!~]+\s*,?\s*)*\)?)\s*(?:;(.*))?$/;
function readRequirement(text2, at, development, optional) {
  if (text2.length > 1e3) return void 0;
  const direct = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*@\s*\S/.exec(text2);
  const found = direct ?? requirementForm.exec(text2.trim());
  const name = found?.[1];
  if (name === void 0) return void 0;
  const specifier = direct ? "" : (found?.[2] ?? "").replace(/[()\s]/g, "").replace(/,$/, "");
  const marker2 = direct ? "" : (found?.[3] ?? "").trim();
  return { name: normalName(name), specifier, at, locked: false, development, optional: optional || marker2 !== "" };
}
function readPipLines(file) {
  const requirements = [];
  const development = isDevelopmentGroup(file.path);
  let continued = false;
  for (let line = 1; line <= file.lineCount; line++) {
    const mark = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const whole2 = file.lineText(line).slice(mark);
    const isContinuation = continued;
    continued = whole2.endsWith("\\");
    if (isContinuation || whole2.length > 2e3) continue;
    const text2 = cutComment2(whole2).replace(/\\$/, "").replace(/\s--[a-z].*$/, "").trimEnd();
    const start = file.offsetOfLine(line) + mark + (text2.length - text2.trimStart().length);
    const bare = text2.trim();
    const at = span(file, start, start + bare.length);
    const egg = /^(?:-e|--editable)?\s*(?:git|hg|svn|bzr)?\+?\S*#egg=([A-Za-z0-9][\w.-]*)/.exec(bare)?.[1];
    const requirement = egg === void 0 ? readRequirement(bare, at, development, false) : readRequirement(egg, at, development, false);
    if (requirement) requirements.push(requirement);
  }
  return requirements;
}
function cutComment2(line) {
  for (let hash2 = line.indexOf("#"); hash2 >= 0; hash2 = line.indexOf("#", hash2 + 1)) {
    if (hash2 === 0 || /\s/.test(line.charAt(hash2 - 1))) return line.slice(0, hash2);
  }
  return line;
}

// src/parse/requirements/setup-cfg.ts
function readSetupCfg(file) {
  const requirements = [];
  let section = "";
  let key = "";
  for (let line = 1; line <= file.lineCount; line++) {
    const whole2 = file.lineText(line);
    const header = /^\[([^\]]+)\]/.exec(whole2)?.[1];
    if (header !== void 0) [section, key] = [header.trim(), ""];
    const assigned = /^([A-Za-z_][\w.-]*)\s*[=:]\s*/.exec(whole2);
    if (assigned?.[1] !== void 0) key = assigned[1];
    const indent = assigned ? assigned[0].length : /^\s+/.exec(whole2)?.[0].length ?? -1;
    if (header !== void 0 || indent < 0) continue;
    const text2 = whole2.slice(indent).replace(/(?:^|\s)#.*$/, "").trimEnd();
    const isExtra = section === "options.extras_require";
    if (text2 === "" || !(isExtra || section === "options" && key === "install_requires")) continue;
    const start = file.offsetOfLine(line) + indent;
    const requirement = readRequirement(text2, span(file, start, start + text2.length), isExtra && isDevelopmentGroup(key), isExtra);
    if (requirement) requirements.push(requirement);
  }
  return requirements;
}

// src/parse/requirements/toml-strings.ts
var token = /"""[^]*?"""|'''[^]*?'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|#[^\n]*|[[\]{}]|([A-Za-z_][\w-]*)\s*=|[^\S\n]+|\n|[^"'#[\]{}\s]+|["']/y;
var keyForm = /[^\S\n]*(?:"([^"\n]*)"|'([^'\n]*)'|([\w-]+(?:\s*\.\s*[\w-]+)*))[^\S\n]*=[^\S\n]*/y;
var headerForm = /[^\S\n]*\[{1,2}([^\]\n]+)\]{1,2}/y;
function readTomlStrings(file) {
  const strings = [];
  const { text: text2 } = file;
  let section = "";
  let at = text2.startsWith("\uFEFF") ? 1 : 0;
  while (at < text2.length) {
    headerForm.lastIndex = at;
    const header = headerForm.exec(text2);
    keyForm.lastIndex = at;
    const key = header ? null : keyForm.exec(text2);
    if (header) section = (header[1] ?? "").replace(/["'\s]/g, "");
    if (key) at = readValue2(file, keyForm.lastIndex, { section, key: key[1] ?? key[2] ?? key[3] ?? "", start: at + key[0].length - key[0].trimStart().length }, strings);
    const end = text2.indexOf("\n", at);
    at = end < 0 ? text2.length : end + 1;
  }
  return strings;
}
function readValue2(file, from, entry2, strings) {
  const { text: text2 } = file;
  let depth2 = 0;
  let inner;
  let at = from;
  while (at < text2.length) {
    token.lastIndex = at;
    const found = token.exec(text2);
    if (!found) return at;
    const [whole2, double, single, name] = found;
    if (whole2 === "\n" && depth2 <= 0) return at;
    const start = at;
    at = token.lastIndex;
    if (whole2 === "[" || whole2 === "{") depth2++;
    else if (whole2 === "]" || whole2 === "}") depth2--;
    else if (name !== void 0 && depth2 > 0) inner = name;
    const value = double ?? single;
    if (value === void 0) continue;
    strings.push({
      section: entry2.section,
      key: entry2.key,
      ...inner !== void 0 && { inner },
      value: value.replace(/\\(["\\])/g, "$1"),
      at: span(file, start + 1, at - 1),
      lineAt: span(file, entry2.start, at)
    });
  }
  return at;
}

// src/parse/requirements/toml-requirements.ts
function readTomlRequirements(file, fileName2) {
  const strings = readTomlStrings(file);
  if (fileName2.endsWith(".lock")) return readLock(file, strings);
  return strings.flatMap((string) => {
    const found = fileName2 === "pipfile" ? readPipfileEntry(string) : readProjectEntry(string);
    return found ? [found] : [];
  });
}
var table = (entry2, at, development) => ({
  name: normalName(entry2.key),
  specifier: entry2.value === "*" ? "" : entry2.value,
  at,
  locked: false,
  development,
  optional: false
});
var isVersion = ({ inner }) => inner === void 0 || inner === "version";
function readPipfileEntry(entry2) {
  const isOwn = entry2.section === "packages" || entry2.section === "dev-packages";
  return isOwn && isVersion(entry2) ? table(entry2, entry2.lineAt, entry2.section === "dev-packages") : void 0;
}
function readProjectEntry(entry2) {
  const { section, key, value, at } = entry2;
  if (section === "project" && key === "dependencies") return readRequirement(value, at, false, false);
  if (section === "project.optional-dependencies") return readRequirement(value, at, isDevelopmentGroup(key), true);
  if (section === "dependency-groups" || section === "tool.pdm.dev-dependencies") return readRequirement(value, at, true, false);
  const group = /^tool\.poetry\.(?:group\.([^.]+)\.)?(dev-)?dependencies$/.exec(section);
  if (!group || !isVersion(entry2) || key === "python") return void 0;
  return table(entry2, entry2.lineAt, group[2] !== void 0 || group[1] !== void 0 && group[1] !== "main");
}
function readLock(file, strings) {
  const requirements = [];
  let name;
  for (const entry2 of strings) {
    if (entry2.section !== "package" || entry2.inner !== void 0) continue;
    if (entry2.key === "name") name = entry2;
    else if (entry2.key === "version" && name) {
      const at = span(file, name.lineAt.start, entry2.lineAt.end);
      requirements.push({ name: normalName(name.value), specifier: `==${entry2.value}`, at, locked: true, development: false, optional: false });
      name = void 0;
    }
  }
  return requirements;
}

// src/parse/requirements/read-requirements.ts
var longest = 4e6;
function readRequirements(file) {
  if (file.text.length > longest || file.text.includes("\0")) return [];
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).toLowerCase();
  if (name === "pipfile.lock") return readPipfileLock(file);
  if (name === "setup.cfg") return readSetupCfg(file);
  if (name === "pyproject.toml" || name === "pipfile" || name === "poetry.lock" || name === "uv.lock") return readTomlRequirements(file, name);
  return readPipLines(file);
}

// src/understand/settings/conversion.ts
var secretName = /(^|_)(SECRET|PASSWORD|PASSWD|PASSPHRASE|TOKEN|CREDENTIALS?|PRIVATE)(_|$)|(SECRET|API|ACCESS|ENCRYPTION|SIGNING|AUTH)_?KEY|_KEY$|_DSN$|^DSN$|^PWD$/i;
var plainName = /(_NAME|_FILE|_PATH|_URL|_ID|_AGE|_TIMEOUT|_SECONDS|_HASHERS|_VALIDATORS|_LENGTH|_COOKIE|_PREFIX|_CLASS|_BACKENDS?|_HEADER|_LIFETIME|_EXPIRY|_ENABLED)$|^PASSWORD_HASHERS$|KEY_PREFIX$|^CACHE_|^ANONYMOUS/i;
var isSecretName = (name) => /webhook/i.test(name) || secretName.test(name) && !plainName.test(name);
var deepest6 = 40;
var mostValues = 5e4;
function convert(object, secret, secrets, depth2 = 0, budget = { left: mostValues }) {
  const at = object.at ? { at: object.at } : {};
  const inner = (item) => convert(item, secret, secrets, depth2 + 1, budget);
  budget.left -= 1;
  if (depth2 > deepest6 || budget.left < 0) return { type: "unknown", why: "it is nested too deeply", ...at };
  switch (object.kind) {
    case "None":
      return { type: "None", ...at };
    case "bool":
      return { type: "bool", value: object.value, ...at };
    case "int":
    case "float":
      return { type: object.kind, value: object.value, ...at };
    case "str":
      if (!secret && !/^[a-z][\w+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i.test(object.value)) return { type: "str", value: object.value, ...at };
      if (object.value !== "" && object.at) secrets.push(object.at);
      return { type: "secret", value: new Secret(object.value), ...at };
    case "bytes":
    case "path":
      return { type: object.kind, value: object.value, ...at };
    case "list":
    case "set":
    case "tuple":
      if (object.kind !== "tuple" && object.spoiled !== void 0) return { type: "unknown", why: object.spoiled, ...at };
      return { type: object.kind, items: object.items.map(inner), ...at };
    case "dict":
      if (object.spoiled !== void 0) return { type: "unknown", why: object.spoiled, ...at };
      return {
        type: "dict",
        entries: [...object.entries.values()].map(([key, value]) => [inner(key), convert(value, secret || key.kind === "str" && isSecretName(key.value), secrets, depth2 + 1, budget)]),
        ...at
      };
    case "instance":
      return { type: "object", name: object.type, ...at };
    case "function":
    case "builtin":
    case "class":
    case "module":
      return { type: "object", name: object.name, ...at };
    case "unknown":
      return { type: "unknown", why: object.why, ...at };
  }
}

// src/understand/settings/base-classes.ts
var mostClasses = 50;
function derivesFrom(source, path2, wanted) {
  const name = lastPart(wanted);
  const seen = /* @__PURE__ */ new Set();
  const waiting = [path2];
  let isKnown = true;
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (next === wanted || lastPart(next).endsWith(name)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (seen.size > mostClasses) return void 0;
    const found = definitionOf(source, next);
    if (found === "unknown" || found === "elsewhere") {
      if (found === "unknown" || next !== path2 && !/^(?:django\.|builtins\.)/.test(next)) isKnown = false;
      continue;
    }
    for (const base of found) {
      if (base === void 0) isKnown = false;
      else waiting.push(base);
    }
  }
  return isKnown ? false : void 0;
}
function definitionOf(source, path2) {
  const cut = path2.lastIndexOf(".");
  if (cut < 0) return [];
  const [module, name] = [path2.slice(0, cut), path2.slice(cut + 1)];
  const file = source.find(module);
  if (file === void 0) {
    const top = module.split(".")[0] ?? module;
    return source.find(top) !== void 0 || source.isFolder(top) ? "unknown" : "elsewhere";
  }
  const parsed = source.parse(file);
  if (!parsed) return "unknown";
  const names3 = namesOf(parsed);
  const isPackage = file.endsWith("/__init__.py");
  const resolve3 = (wanted) => {
    const known3 = names3.get(wanted);
    if (known3?.kind === "import") return known3.path;
    if (known3?.kind === "import-from") return `${absoluteName(module, isPackage, known3.level, known3.module)}.${known3.name}`;
    return known3?.kind === "class" ? `${module}.${wanted}` : void 0;
  };
  const named3 = names3.get(name);
  if (named3 === void 0) return "unknown";
  if (named3.kind === "function") return [];
  return named3.kind === "class" ? named3.bases.map((base) => baseName(base, resolve3)) : [resolve3(name)];
}
var namesOfModules = /* @__PURE__ */ new WeakMap();
function namesOf(module) {
  const known3 = namesOfModules.get(module);
  if (known3) return known3;
  const names3 = /* @__PURE__ */ new Map();
  const waiting = module.body.toReversed();
  const push = (statements) => {
    for (const statement2 of statements.toReversed()) waiting.push(statement2);
  };
  for (let statement2 = waiting.pop(); statement2; statement2 = waiting.pop()) {
    switch (statement2.kind) {
      case "if":
        push(statement2.otherwise);
        push(statement2.then);
        break;
      case "try":
        push(statement2.otherwise);
        push(statement2.body);
        break;
      case "class":
        names3.set(statement2.name, { kind: "class", bases: statement2.bases.filter(({ name }) => name === void 0).map(({ value }) => value) });
        break;
      case "function":
        names3.set(statement2.name, { kind: "function" });
        break;
      case "import":
        for (const { module: path2, alias } of statement2.names) names3.set(alias ?? path2.split(".")[0] ?? path2, { kind: "import", path: alias === void 0 ? path2.split(".")[0] ?? path2 : path2 });
        break;
      case "import-from":
        for (const { name, alias } of statement2.names ?? []) names3.set(alias ?? name, { kind: "import-from", level: statement2.level, module: statement2.module, name });
        break;
      default:
        break;
    }
  }
  namesOfModules.set(module, names3);
  return names3;
}
function baseName(expression, resolve3) {
  const parts = [];
  let at = expression;
  while (at.kind === "attribute") {
    parts.push(at.name);
    at = at.object;
  }
  if (at.kind !== "name") return void 0;
  const start = resolve3(at.id) ?? (at.id === "object" ? "builtins.object" : void 0);
  return start === void 0 ? void 0 : [start, ...parts.reverse()].join(".");
}
function absoluteName(module, isPackage, level, relative5) {
  if (level === 0) return relative5;
  const parts = module.split(".");
  return [...parts.slice(0, parts.length - level + (isPackage ? 1 : 0)), relative5].filter((part) => part !== "").join(".");
}
var lastPart = (path2) => path2.slice(path2.lastIndexOf(".") + 1);

// src/understand/settings/world.ts
var opaque = /* @__PURE__ */ Symbol("a value that is not known");
var fileTag = (name) => `file:${name}`;
var fixedTag = (name) => `=${name}`;
var isFixedTag = (tag) => tag.startsWith("=");
var variablesOf = (tags) => tags.filter((tag) => fileOfTag(tag) === void 0).map((tag) => isFixedTag(tag) ? tag.slice(1) : tag);
var varying = (tags) => tags.filter((tag) => !isFixedTag(tag));
var varyingVariables = (tags) => varying(tags).filter((tag) => fileOfTag(tag) === void 0);
var fileOfTag = (tag) => tag.startsWith("file:") ? tag.slice("file:".length) : void 0;
var variableTags = (name) => /^[\w.-]{1,100}$/.test(name) ? [name] : [];
function suppose(world, changes, files2 = []) {
  const supposed = new Map(world.supposed);
  for (const [name, state] of changes) {
    if (state === void 0) supposed.delete(name);
    else supposed.set(name, state);
  }
  return { fixed: world.fixed, supposed, files: /* @__PURE__ */ new Set([...world.files, ...files2]) };
}

// src/understand/settings/conditions.ts
var words = ["1", "0", "true", "false", "True", "False", ""];
var mostVaried = 8;
function findCondition(base, tags, holdsWith) {
  const varied = varying(tags).slice(0, mostVaried);
  for (const tag of varied) {
    const file = fileOfTag(tag);
    if (file !== void 0) {
      if (!holdsWith(/* @__PURE__ */ new Map(), [tag])) return { name: file, words: `unless ${file}, which is not in the repository, sets it` };
      continue;
    }
    const compared = [...base.compared.get(tag) ?? []];
    const telling = compared.find((text2) => holdsWith(/* @__PURE__ */ new Map([[tag, text2]]), []) === false);
    if (telling !== void 0) return { name: tag, words: `unless ${tag} is ${JSON.stringify(telling)}` };
    const states = [opaque, ...words];
    if (states.some((state) => !holdsWith(/* @__PURE__ */ new Map([[tag, state]]), []))) return { name: tag, words: `unless ${tag} is set` };
  }
  const variables = varied.filter((tag) => fileOfTag(tag) === void 0);
  const files2 = varied.filter((tag) => fileOfTag(tag) !== void 0);
  if (variables.length < 2 || holdsWith(new Map(variables.map((tag) => [tag, opaque])), files2)) return void 0;
  return { name: variables.join(", "), words: `unless ${variables.join(" and ")} are set` };
}
function withCondition(message, condition) {
  const end = /\.(?=\s|$)/.exec(message)?.index ?? message.length;
  return `${message.slice(0, end)} ${condition}${message.slice(end)}`;
}

// src/understand/settings/data/django-defaults.json
var django_defaults_default = {
  source: "django/conf/global_settings.py of each release, executed by scripts/django-defaults.py",
  versions: ["1.8", "1.9", "1.10", "1.11", "2.0", "2.1", "2.2", "3.0", "3.1", "3.2", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2", "6.0", "6.1"],
  settings: {
    ABSOLUTE_URL_OVERRIDES: [["1.8", { dict: [] }]],
    ADMINS: [["1.8", { tuple: [] }], ["1.9", []]],
    ALLOWED_HOSTS: [["1.8", []]],
    ALLOWED_INCLUDE_ROOTS: [["1.8", { tuple: [] }], ["1.9", []], ["1.10", { absent: true }]],
    APPEND_SLASH: [["1.8", true]],
    AUTHENTICATION_BACKENDS: [["1.8", { tuple: ["django.contrib.auth.backends.ModelBackend"] }], ["1.9", ["django.contrib.auth.backends.ModelBackend"]]],
    AUTH_USER_MODEL: [["1.8", "auth.User"]],
    CACHES: [["1.8", { dict: [["default", { dict: [["BACKEND", "django.core.cache.backends.locmem.LocMemCache"]] }]] }]],
    CACHE_MIDDLEWARE_ALIAS: [["1.8", "default"]],
    CACHE_MIDDLEWARE_KEY_PREFIX: [["1.8", ""]],
    CACHE_MIDDLEWARE_SECONDS: [["1.8", 600]],
    CSRF_COOKIE_AGE: [["1.8", 31449600]],
    CSRF_COOKIE_DOMAIN: [["1.8", null]],
    CSRF_COOKIE_HTTPONLY: [["1.8", false]],
    CSRF_COOKIE_NAME: [["1.8", "csrftoken"]],
    CSRF_COOKIE_PATH: [["1.8", "/"]],
    CSRF_COOKIE_SECURE: [["1.8", false]],
    CSRF_FAILURE_VIEW: [["1.8", "django.views.csrf.csrf_failure"]],
    DATABASES: [["1.8", { dict: [] }]],
    DATABASE_ROUTERS: [["1.8", []]],
    DATETIME_FORMAT: [["1.8", "N j, Y, P"]],
    DATETIME_INPUT_FORMATS: [["1.8", { tuple: ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M", "%Y-%m-%d", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S.%f", "%m/%d/%Y %H:%M", "%m/%d/%Y", "%m/%d/%y %H:%M:%S", "%m/%d/%y %H:%M:%S.%f", "%m/%d/%y %H:%M", "%m/%d/%y"] }], ["1.9", ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M", "%Y-%m-%d", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S.%f", "%m/%d/%Y %H:%M", "%m/%d/%Y", "%m/%d/%y %H:%M:%S", "%m/%d/%y %H:%M:%S.%f", "%m/%d/%y %H:%M", "%m/%d/%y"]], ["3.1", ["%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S.%f", "%m/%d/%Y %H:%M", "%m/%d/%y %H:%M:%S", "%m/%d/%y %H:%M:%S.%f", "%m/%d/%y %H:%M"]]],
    DATE_FORMAT: [["1.8", "N j, Y"]],
    DATE_INPUT_FORMATS: [["1.8", { tuple: ["%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%b %d %Y", "%b %d, %Y", "%d %b %Y", "%d %b, %Y", "%B %d %Y", "%B %d, %Y", "%d %B %Y", "%d %B, %Y"] }], ["1.9", ["%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%b %d %Y", "%b %d, %Y", "%d %b %Y", "%d %b, %Y", "%B %d %Y", "%B %d, %Y", "%d %B %Y", "%d %B, %Y"]]],
    DEBUG: [["1.8", false]],
    DEBUG_PROPAGATE_EXCEPTIONS: [["1.8", false]],
    DECIMAL_SEPARATOR: [["1.8", "."]],
    DEFAULT_CHARSET: [["1.8", "utf-8"]],
    DEFAULT_CONTENT_TYPE: [["1.8", "text/html"], ["3.0", { absent: true }]],
    DEFAULT_EXCEPTION_REPORTER_FILTER: [["1.8", "django.views.debug.SafeExceptionReporterFilter"]],
    DEFAULT_FILE_STORAGE: [["1.8", "django.core.files.storage.FileSystemStorage"], ["5.1", { absent: true }]],
    DEFAULT_FROM_EMAIL: [["1.8", "webmaster@localhost"]],
    DEFAULT_INDEX_TABLESPACE: [["1.8", ""]],
    DEFAULT_TABLESPACE: [["1.8", ""]],
    DISALLOWED_USER_AGENTS: [["1.8", { tuple: [] }], ["1.9", []]],
    EMAIL_BACKEND: [["1.8", "django.core.mail.backends.smtp.EmailBackend"]],
    EMAIL_HOST: [["1.8", "localhost"]],
    EMAIL_HOST_PASSWORD: [["1.8", ""]],
    EMAIL_HOST_USER: [["1.8", ""]],
    EMAIL_PORT: [["1.8", 25]],
    EMAIL_SSL_CERTFILE: [["1.8", null]],
    EMAIL_SSL_KEYFILE: [["1.8", null]],
    EMAIL_SUBJECT_PREFIX: [["1.8", "[Django] "]],
    EMAIL_TIMEOUT: [["1.8", null]],
    EMAIL_USE_SSL: [["1.8", false]],
    EMAIL_USE_TLS: [["1.8", false]],
    FILE_CHARSET: [["1.8", "utf-8"], ["3.1", { absent: true }]],
    FILE_UPLOAD_DIRECTORY_PERMISSIONS: [["1.8", null]],
    FILE_UPLOAD_HANDLERS: [["1.8", { tuple: ["django.core.files.uploadhandler.MemoryFileUploadHandler", "django.core.files.uploadhandler.TemporaryFileUploadHandler"] }], ["1.9", ["django.core.files.uploadhandler.MemoryFileUploadHandler", "django.core.files.uploadhandler.TemporaryFileUploadHandler"]]],
    FILE_UPLOAD_MAX_MEMORY_SIZE: [["1.8", 2621440]],
    FILE_UPLOAD_PERMISSIONS: [["1.8", null], ["3.0", 420]],
    FILE_UPLOAD_TEMP_DIR: [["1.8", null]],
    FIRST_DAY_OF_WEEK: [["1.8", 0]],
    FIXTURE_DIRS: [["1.8", { tuple: [] }], ["1.9", []]],
    FORCE_SCRIPT_NAME: [["1.8", null]],
    FORMAT_MODULE_PATH: [["1.8", null]],
    IGNORABLE_404_URLS: [["1.8", { tuple: [] }], ["1.9", []]],
    INSTALLED_APPS: [["1.8", { tuple: [] }], ["1.9", []]],
    INTERNAL_IPS: [["1.8", { tuple: [] }], ["1.9", []]],
    LANGUAGES: [["1.8", { object: "tuple" }], ["1.9", { object: "list" }]],
    LANGUAGES_BIDI: [["1.8", { tuple: ["he", "ar", "fa", "ur"] }], ["1.9", ["he", "ar", "fa", "ur"]], ["3.1", ["he", "ar", "ar-dz", "fa", "ur"]], ["4.2", ["he", "ar", "ar-dz", "ckb", "fa", "ur"]], ["5.0", ["he", "ar", "ar-dz", "ckb", "fa", "ug", "ur"]]],
    LANGUAGE_CODE: [["1.8", "en-us"]],
    LANGUAGE_COOKIE_AGE: [["1.8", null]],
    LANGUAGE_COOKIE_DOMAIN: [["1.8", null]],
    LANGUAGE_COOKIE_NAME: [["1.8", "django_language"]],
    LANGUAGE_COOKIE_PATH: [["1.8", "/"]],
    LOCALE_PATHS: [["1.8", { tuple: [] }], ["1.9", []]],
    LOGGING: [["1.8", { dict: [] }]],
    LOGGING_CONFIG: [["1.8", "logging.config.dictConfig"]],
    LOGIN_REDIRECT_URL: [["1.8", "/accounts/profile/"]],
    LOGIN_URL: [["1.8", "/accounts/login/"]],
    LOGOUT_URL: [["1.8", "/accounts/logout/"], ["1.10", { absent: true }]],
    MANAGERS: [["1.8", { tuple: [] }], ["1.9", []]],
    MEDIA_ROOT: [["1.8", ""]],
    MEDIA_URL: [["1.8", ""]],
    MESSAGE_STORAGE: [["1.8", "django.contrib.messages.storage.fallback.FallbackStorage"]],
    MIDDLEWARE_CLASSES: [["1.8", { tuple: ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"] }], ["1.9", ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]], ["2.0", { absent: true }]],
    MIGRATION_MODULES: [["1.8", { dict: [] }]],
    MONTH_DAY_FORMAT: [["1.8", "F j"]],
    NUMBER_GROUPING: [["1.8", 0]],
    PASSWORD_HASHERS: [["1.8", { tuple: ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher", "django.contrib.auth.hashers.BCryptPasswordHasher", "django.contrib.auth.hashers.SHA1PasswordHasher", "django.contrib.auth.hashers.MD5PasswordHasher", "django.contrib.auth.hashers.UnsaltedSHA1PasswordHasher", "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher", "django.contrib.auth.hashers.CryptPasswordHasher"] }], ["1.9", ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher", "django.contrib.auth.hashers.BCryptPasswordHasher", "django.contrib.auth.hashers.SHA1PasswordHasher", "django.contrib.auth.hashers.MD5PasswordHasher", "django.contrib.auth.hashers.UnsaltedSHA1PasswordHasher", "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher", "django.contrib.auth.hashers.CryptPasswordHasher"]], ["1.10", ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher", "django.contrib.auth.hashers.BCryptPasswordHasher"]], ["2.1", ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher"]], ["4.0", ["django.contrib.auth.hashers.PBKDF2PasswordHasher", "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher", "django.contrib.auth.hashers.Argon2PasswordHasher", "django.contrib.auth.hashers.BCryptSHA256PasswordHasher", "django.contrib.auth.hashers.ScryptPasswordHasher"]]],
    PASSWORD_RESET_TIMEOUT_DAYS: [["1.8", 3], ["4.0", { absent: true }]],
    PREPEND_WWW: [["1.8", false]],
    SECRET_KEY: [["1.8", ""]],
    SECURE_BROWSER_XSS_FILTER: [["1.8", false], ["4.0", { absent: true }]],
    SECURE_CONTENT_TYPE_NOSNIFF: [["1.8", false], ["3.0", true]],
    SECURE_HSTS_INCLUDE_SUBDOMAINS: [["1.8", false]],
    SECURE_HSTS_SECONDS: [["1.8", 0]],
    SECURE_PROXY_SSL_HEADER: [["1.8", null]],
    SECURE_REDIRECT_EXEMPT: [["1.8", []]],
    SECURE_SSL_HOST: [["1.8", null]],
    SECURE_SSL_REDIRECT: [["1.8", false]],
    SERVER_EMAIL: [["1.8", "root@localhost"]],
    SESSION_CACHE_ALIAS: [["1.8", "default"]],
    SESSION_COOKIE_AGE: [["1.8", 1209600]],
    SESSION_COOKIE_DOMAIN: [["1.8", null]],
    SESSION_COOKIE_HTTPONLY: [["1.8", true]],
    SESSION_COOKIE_NAME: [["1.8", "sessionid"]],
    SESSION_COOKIE_PATH: [["1.8", "/"]],
    SESSION_COOKIE_SECURE: [["1.8", false]],
    SESSION_ENGINE: [["1.8", "django.contrib.sessions.backends.db"]],
    SESSION_EXPIRE_AT_BROWSER_CLOSE: [["1.8", false]],
    SESSION_FILE_PATH: [["1.8", null]],
    SESSION_SAVE_EVERY_REQUEST: [["1.8", false]],
    SESSION_SERIALIZER: [["1.8", "django.contrib.sessions.serializers.JSONSerializer"]],
    SHORT_DATETIME_FORMAT: [["1.8", "m/d/Y P"]],
    SHORT_DATE_FORMAT: [["1.8", "m/d/Y"]],
    SIGNING_BACKEND: [["1.8", "django.core.signing.TimestampSigner"]],
    SILENCED_SYSTEM_CHECKS: [["1.8", []]],
    STATICFILES_DIRS: [["1.8", { tuple: [] }], ["1.9", []]],
    STATICFILES_FINDERS: [["1.8", { tuple: ["django.contrib.staticfiles.finders.FileSystemFinder", "django.contrib.staticfiles.finders.AppDirectoriesFinder"] }], ["1.9", ["django.contrib.staticfiles.finders.FileSystemFinder", "django.contrib.staticfiles.finders.AppDirectoriesFinder"]]],
    STATICFILES_STORAGE: [["1.8", "django.contrib.staticfiles.storage.StaticFilesStorage"], ["5.1", { absent: true }]],
    STATIC_ROOT: [["1.8", null]],
    STATIC_URL: [["1.8", null]],
    TEMPLATES: [["1.8", []]],
    TEMPLATE_CONTEXT_PROCESSORS: [["1.8", { tuple: ["django.contrib.auth.context_processors.auth", "django.template.context_processors.debug", "django.template.context_processors.i18n", "django.template.context_processors.media", "django.template.context_processors.static", "django.template.context_processors.tz", "django.contrib.messages.context_processors.messages"] }], ["1.9", ["django.contrib.auth.context_processors.auth", "django.template.context_processors.debug", "django.template.context_processors.i18n", "django.template.context_processors.media", "django.template.context_processors.static", "django.template.context_processors.tz", "django.contrib.messages.context_processors.messages"]], ["1.10", { absent: true }]],
    TEMPLATE_DEBUG: [["1.8", false], ["1.10", { absent: true }]],
    TEMPLATE_DIRS: [["1.8", { tuple: [] }], ["1.9", []], ["1.10", { absent: true }]],
    TEMPLATE_LOADERS: [["1.8", { tuple: ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"] }], ["1.9", ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"]], ["1.10", { absent: true }]],
    TEMPLATE_STRING_IF_INVALID: [["1.8", ""], ["1.10", { absent: true }]],
    TEST_NON_SERIALIZED_APPS: [["1.8", []]],
    TEST_RUNNER: [["1.8", "django.test.runner.DiscoverRunner"]],
    THOUSAND_SEPARATOR: [["1.8", ","]],
    TIME_FORMAT: [["1.8", "P"]],
    TIME_INPUT_FORMATS: [["1.8", { tuple: ["%H:%M:%S", "%H:%M:%S.%f", "%H:%M"] }], ["1.9", ["%H:%M:%S", "%H:%M:%S.%f", "%H:%M"]]],
    TIME_ZONE: [["1.8", "America/Chicago"]],
    USE_ETAGS: [["1.8", false], ["2.1", { absent: true }]],
    USE_I18N: [["1.8", true]],
    USE_L10N: [["1.8", false], ["4.0", true], ["5.0", { absent: true }]],
    USE_THOUSAND_SEPARATOR: [["1.8", false]],
    USE_TZ: [["1.8", false], ["5.0", true]],
    USE_X_FORWARDED_HOST: [["1.8", false]],
    WSGI_APPLICATION: [["1.8", null]],
    X_FRAME_OPTIONS: [["1.8", "SAMEORIGIN"], ["3.0", "DENY"]],
    YEAR_MONTH_FORMAT: [["1.8", "F Y"]],
    AUTH_PASSWORD_VALIDATORS: [["1.9", []]],
    CSRF_HEADER_NAME: [["1.9", "HTTP_X_CSRFTOKEN"]],
    CSRF_TRUSTED_ORIGINS: [["1.9", []]],
    USE_X_FORWARDED_PORT: [["1.9", false]],
    DATA_UPLOAD_MAX_MEMORY_SIZE: [["1.10", 2621440]],
    DATA_UPLOAD_MAX_NUMBER_FIELDS: [["1.10", 1e3]],
    LOGOUT_REDIRECT_URL: [["1.10", null]],
    MIDDLEWARE: [["1.10", null], ["2.0", []]],
    CSRF_USE_SESSIONS: [["1.11", false]],
    EMAIL_USE_LOCALTIME: [["1.11", false]],
    FORM_RENDERER: [["1.11", "django.forms.renderers.DjangoTemplates"]],
    SECURE_HSTS_PRELOAD: [["1.11", false]],
    CSRF_COOKIE_SAMESITE: [["2.1", "Lax"]],
    SESSION_COOKIE_SAMESITE: [["2.1", "Lax"]],
    LANGUAGE_COOKIE_HTTPONLY: [["3.0", false]],
    LANGUAGE_COOKIE_SAMESITE: [["3.0", null]],
    LANGUAGE_COOKIE_SECURE: [["3.0", false]],
    SECURE_REFERRER_POLICY: [["3.0", null], ["3.1", "same-origin"]],
    DEFAULT_EXCEPTION_REPORTER: [["3.1", "django.views.debug.ExceptionReporter"]],
    DEFAULT_HASHING_ALGORITHM: [["3.1", "sha256"], ["4.0", { absent: true }]],
    PASSWORD_RESET_TIMEOUT: [["3.1", 259200]],
    DATA_UPLOAD_MAX_NUMBER_FILES: [["3.2", 100]],
    DEFAULT_AUTO_FIELD: [["3.2", "django.db.models.AutoField"], ["6.0", "django.db.models.BigAutoField"]],
    SECURE_CROSS_ORIGIN_OPENER_POLICY: [["4.0", "same-origin"]],
    USE_DEPRECATED_PYTZ: [["4.0", false], ["5.0", { absent: true }]],
    CSRF_COOKIE_MASKED: [["4.1", false], ["5.0", { absent: true }]],
    SECRET_KEY_FALLBACKS: [["4.1", []]],
    STORAGES: [["4.2", { dict: [["default", { dict: [["BACKEND", "django.core.files.storage.FileSystemStorage"]] }], ["staticfiles", { dict: [["BACKEND", "django.contrib.staticfiles.storage.StaticFilesStorage"]] }]] }]],
    FORMS_URLFIELD_ASSUME_HTTPS: [["5.0", false], ["6.0", { absent: true }]],
    SIGNED_COOKIE_LEGACY_SALT_FALLBACK: [["5.2", true], ["6.1", false]],
    SECURE_CSP: [["6.0", { dict: [] }]],
    SECURE_CSP_REPORT_ONLY: [["6.0", { dict: [] }]],
    TASKS: [["6.0", { dict: [["default", { dict: [["BACKEND", "django.tasks.backends.immediate.ImmediateBackend"]] }]] }]],
    URLIZE_ASSUME_HTTPS: [["6.0", false]],
    USE_BLANK_CHOICE_DASH: [["6.1", false]]
  }
};

// src/understand/settings/django-defaults.ts
var settings2 = django_defaults_default.settings;
var knownDjangoVersions = django_defaults_default.versions;
function djangoDefault(name, version) {
  const history = Object.hasOwn(settings2, name) ? settings2[name] : void 0;
  const entry2 = history?.findLast(([since]) => compareVersions(since, version) <= 0);
  if (!entry2 || isMarked(entry2[1], "absent")) return void 0;
  return decode2(entry2[1]);
}
var isDjangoSetting = (name) => Object.hasOwn(settings2, name);
var djangoSettingNames = Object.keys(settings2);
var djangoSettings = (version) => Object.keys(settings2).filter((name) => djangoDefault(name, version) !== void 0);
var isMarked = (value, mark) => typeof value === "object" && value !== null && mark in value;
function decode2(value) {
  if (value === null) return { type: "None" };
  if (typeof value === "boolean") return { type: "bool", value };
  if (typeof value === "number") return { type: "int", value };
  if (typeof value === "string") return { type: "str", value };
  if (Array.isArray(value)) return { type: "list", items: value.map(decode2) };
  if (isMarked(value, "tuple")) return { type: "tuple", items: (value.tuple ?? []).map(decode2) };
  if (isMarked(value, "dict")) return { type: "dict", entries: (value.dict ?? []).map(([key, item]) => [decode2(key), decode2(item)]) };
  return { type: "unknown", why: "it is Django's default, which is not in the table" };
}

// src/understand/settings/objects.ts
var noTags = [];
function union(left, right) {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  if (right.every((tag) => left.includes(tag))) return left;
  return [.../* @__PURE__ */ new Set([...left, ...right])].sort();
}
var none = { kind: "None", tags: noTags };
var bool = (value, tags = noTags) => ({ kind: "bool", value, tags });
var int = (value, tags = noTags) => ({ kind: "int", value, tags });
var str = (value, tags = noTags, at) => ({ kind: "str", value, tags, at });
var path = (value, tags = noTags, at) => ({ kind: "path", value, tags, at });
var tuple = (items, tags = noTags, at) => ({ kind: "tuple", items, tags, at });
var list = (items, tags = noTags, at) => ({ kind: "list", items, tags, at });
var unknown = (why, tags = noTags, at) => ({ kind: "unknown", why, tags, at });
var builtin = (name, call) => ({ kind: "builtin", name, call, tags: noTags });
var instance = (type, attributes = {}, at) => ({
  kind: "instance",
  type,
  attributes: new Map(Object.entries(attributes)),
  tags: noTags,
  at
});
function moduleOf(name, names3) {
  const known3 = new Map(Object.entries(names3));
  return { kind: "module", name, attribute: (attribute) => known3.get(attribute), names: [...known3.keys()], tags: noTags };
}
function dict(pairs, tags = noTags, at) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, value] of pairs) entries.set(keyOf2(key) ?? "", [entries.get(keyOf2(key) ?? "")?.[0] ?? key, value]);
  return { kind: "dict", entries, tags, at };
}
var deepestKey = 4;
function keyOf2(key, depth2 = 0) {
  if (depth2 > deepestKey) return void 0;
  switch (key.kind) {
    case "None":
      return "None";
    case "bool":
      return `n:${Number(key.value)}`;
    case "int":
    case "float":
      return `n:${key.value}`;
    case "str":
    case "bytes":
    case "path":
      return `${key.kind}:${key.value}`;
    case "tuple": {
      const keys = key.items.map((item) => keyOf2(item, depth2 + 1));
      return keys.includes(void 0) ? void 0 : `(${keys.map((item) => JSON.stringify(item)).join(",")})`;
    }
    default:
      return void 0;
  }
}
var isUncertain = (value) => value.kind === "unknown" && value.uncertain === true;
var hasCertainKeys = (object) => ![...object.entries.values()].some(([, value]) => isUncertain(value));
var entry = (object, key) => object.entries.get(`str:${key}`)?.[1];
function tagged(value, tags) {
  const all = union(value.tags, tags);
  if (all === value.tags) return value;
  if (value.kind === "list" || value.kind === "set" || value.kind === "dict") {
    value.tags = all;
    return value;
  }
  return { ...value, tags: all };
}
function depending(value, tags) {
  const all = union(value.tags, tags);
  return all === value.tags ? value : { ...value, tags: all };
}
var deepest7 = 40;
function deepTags(value) {
  let tags = value.tags;
  const seen = /* @__PURE__ */ new Set();
  const waiting = [value];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    tags = union(tags, next.tags);
    if (next.kind !== "list" && next.kind !== "set" && next.kind !== "tuple" && next.kind !== "dict") continue;
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === "dict") for (const pair of next.entries.values()) waiting.push(...pair);
    else for (const item of next.items) waiting.push(item);
  }
  return tags;
}
function truthOf(value) {
  switch (value.kind) {
    case "None":
      return false;
    case "bool":
      return value.value;
    case "int":
    case "float":
      return value.value !== 0;
    case "str":
    case "bytes":
      return value.value !== "";
    case "list":
    case "set":
    case "tuple":
      return value.items.length > 0;
    case "dict":
      return value.entries.size > 0 && [...value.entries.values()].every(([, item]) => isUncertain(item)) ? void 0 : value.entries.size > 0;
    case "unknown":
      return value.text ? true : void 0;
    default:
      return true;
  }
}
function typeName(value) {
  switch (value.kind) {
    case "None":
      return "NoneType";
    case "path":
      return "PosixPath";
    case "instance":
      return value.type;
    case "class":
      return "type";
    default:
      return value.kind;
  }
}
var mostCompared = 2e4;
function equals(left, right, depth2 = 0, budget = { left: mostCompared }) {
  budget.left -= 1;
  if (budget.left < 0) return void 0;
  if (left === right) return left.kind === "unknown" ? void 0 : true;
  if (left.kind === "unknown") return equalsUnknown(left, right);
  if (right.kind === "unknown") return equalsUnknown(right, left);
  const number = (value) => value.kind === "int" || value.kind === "float" || value.kind === "bool" ? Number(value.value) : void 0;
  const [a, b] = [number(left), number(right)];
  if (a !== void 0 || b !== void 0) return a === b;
  if (left.kind !== right.kind) return false;
  if (depth2 > deepest7) return void 0;
  switch (left.kind) {
    case "None":
      return true;
    case "str":
    case "bytes":
    case "path":
      return left.value === right.value;
    case "list":
    case "tuple": {
      const { items } = right;
      if (left.items.length !== items.length) return false;
      return every(left.items.map((item, index2) => equals(item, items[index2] ?? none, depth2 + 1, budget)));
    }
    case "dict": {
      const others2 = right.entries;
      if (!hasCertainKeys(left) || !hasCertainKeys(right)) return void 0;
      if (left.entries.size !== others2.size) return false;
      return every([...left.entries].map(([key, [, value]]) => others2.has(key) ? equals(value, others2.get(key)?.[1] ?? none, depth2 + 1, budget) : false));
    }
    default:
      return void 0;
  }
}
function equalsUnknown(opaque2, other) {
  if (!opaque2.text || other.kind === "unknown") return void 0;
  return other.kind === "str" && other.value !== "" ? void 0 : false;
}
function every(answers) {
  if (answers.includes(false)) return false;
  return answers.includes(void 0) ? void 0 : true;
}

// src/understand/settings/libraries/files.ts
var projectRoot = "/<project>";
var projectPath = (relative5) => relative5 === "" ? projectRoot : `${projectRoot}/${relative5}`;
function inProject(path2) {
  const resolved = resolvePath(path2);
  if (resolved === projectRoot) return "";
  if (!isNamed(resolved) || resolved.startsWith(`${projectRoot}/../`)) return void 0;
  return resolved.startsWith(`${projectRoot}/`) ? resolved.slice(projectRoot.length + 1) : void 0;
}
var isNamed = (path2) => !/^\/<project>(\/\.\.)*\/?$/.test(path2);
function resolvePath(path2) {
  const parts = [];
  for (const part of path2.split("/")) {
    if (part === "..") {
      const stays = parts.length > 0 ? parts.at(-1) === ".." || parts.length === 1 && parts[0] === "<project>" && path2.startsWith("/") : !path2.startsWith("/");
      if (stays) parts.push("..");
      else parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return path2.startsWith("/") ? `/${parts.join("/")}` : parts.join("/") || ".";
}
function parentOf(path2) {
  if (!isNamed(path2)) return resolvePath(`${path2}/..`);
  const cut = path2.replace(/\/+$/, "").lastIndexOf("/");
  if (cut < 0) return path2.startsWith("/") ? "/" : ".";
  return cut === 0 ? "/" : path2.slice(0, cut);
}
function exists2(run, path2, at) {
  const relative5 = inProject(path2);
  if (relative5 === void 0) return unknown(`it depends on whether ${path2} exists`, noTags, at);
  if (relative5 === "" || run.source.has(relative5)) return { ...bool(true), at };
  return { ...bool(run.supposesFile(relative5), [fileTag(relative5)]), at };
}
function readText2(run, path2, at) {
  const relative5 = inProject(path2);
  const file = relative5 === void 0 ? void 0 : run.source.read(relative5);
  if (file) return { ...str(file.text, noTags, at), file };
  return untrackedContent(relative5 ?? path2, noTags, at);
}
var untrackedContent = (file, tags, at) => ({ ...unknown(`it is read from the file ${file}, which is not in the repository`, tags, at), file });
function getFromUntracked(run, content, fallback, at) {
  const tags = union(content.tags, [fileTag(content.file)]);
  if (run.supposesFile(content.file)) return unknown(content.why, tags, at);
  return depending(fallback.at ? fallback : { ...fallback, at }, tags);
}

// src/understand/settings/namespace.ts
var Namespace = class {
  /** The dotted name of the module. */
  module;
  /** Whether it is a package's `__init__.py`, from which relative imports start one level lower. */
  isPackage;
  bindings = /* @__PURE__ */ new Map();
  /** What decides whether a name that is not bound here would be. */
  absences = /* @__PURE__ */ new Map();
  /** The same for every name: a star import that was not reached. */
  everyAbsence = noTags;
  /** Why names that are not bound may exist all the same: a star import of something that is not in the repository. */
  open;
  constructor(module, isPackage = false) {
    this.module = module;
    this.isPackage = isPackage;
  }
  /** Adds tags to a name: another environment might have bound it differently. */
  taint(name, tags) {
    const binding = this.bindings.get(name);
    if (binding) this.bindings.set(name, { ...binding, value: tagged(binding.value, tags) });
    else this.absences.set(name, union(this.absences.get(name) ?? noTags, tags));
  }
  /** Adds tags to every name, bound or not. */
  taintAll(tags) {
    for (const name of this.bindings.keys()) this.taint(name, tags);
    this.everyAbsence = union(this.everyAbsence, tags);
  }
  /** The tags of a name's being unbound. */
  absenceTags(name) {
    return union(this.absences.get(name) ?? noTags, this.everyAbsence);
  }
};

// src/understand/settings/libraries/arguments.ts
function bindNames({ positional, keywords }, ...names3) {
  const bound = names3.map((name, index2) => [name, positional[index2] ?? keywords.get(name)]);
  return Object.fromEntries(bound);
}
var given = (value) => value?.kind === "None" ? void 0 : value;

// src/understand/settings/formatting.ts
function asText(value) {
  switch (value.kind) {
    case "str":
    case "path":
      return value.value;
    case "None":
      return "None";
    case "bool":
      return value.value ? "True" : "False";
    case "int":
      return String(value.value);
    case "float":
      return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
    case "instance":
      return value.text;
    default:
      return void 0;
  }
}
function converted(value, kind) {
  if (kind === "s") return asText(value);
  if (kind === "d") return value.kind === "int" ? asText(value) : void 0;
  if (kind !== "r") return void 0;
  if (value.kind === "str") return /^[ -&(-[\]-~]*$/.test(value.value) ? `'${value.value}'` : void 0;
  return value.kind === "path" ? void 0 : asText(value);
}
function formatPercent(template, values, tags, at) {
  const positional = values.kind === "tuple" ? values.items : [values];
  let next = 0;
  let lost4;
  const result = String(template.value).replace(/%(?:\(([^)]*)\))?([^a-zA-Z%]*)([a-zA-Z%]?)/g, (_whole, name, flags, kind) => {
    if (kind === "%" && flags === "") return "%";
    const value = name === void 0 ? positional[next++] : values.kind === "dict" ? entry(values, name) : void 0;
    const text2 = flags === "" && value ? converted(value, kind) : void 0;
    if (text2 === void 0) lost4 = value?.kind === "unknown" ? value.why : "its formatting is not followed";
    return text2 ?? "";
  });
  if (values.kind !== "dict" && next !== positional.length) lost4 ??= "its formatting is not followed";
  return lost4 === void 0 ? str(result, tags, at) : unknown(lost4, tags, at);
}
function formatBraces(template, positional, keywords, tags, at) {
  let next = 0;
  let lost4;
  const all = [...positional, ...keywords.values()].reduce((union_, value) => union(union_, deepTags(value)), tags);
  const result = template.replace(/\{\{|\}\}|\{(\w*)(?:!([rs]))?([^{}]*)\}/g, (whole2, field, _conversion, rest) => {
    if (whole2 === "{{") return "{";
    if (whole2 === "}}") return "}";
    const value = field === "" || field === void 0 ? positional[next++] : /^\d+$/.test(field) ? positional[Number(field)] : keywords.get(field);
    const text2 = value && asText(value);
    if (text2 === void 0 || (rest ?? "") !== "") lost4 = value?.kind === "unknown" ? value.why : "its formatting is not followed";
    return text2 ?? "";
  });
  return lost4 === void 0 ? str(result, all, at) : unknown(lost4, all, at);
}

// src/understand/settings/module-object.ts
function asObject(run, namespace) {
  return {
    kind: "module",
    name: namespace.module,
    namespace,
    attribute: (name) => {
      const binding = namespace.bindings.get(name);
      if (binding) return binding.value;
      if (run.modules.has(`${namespace.module}.${name}`)) return asObject(run, run.modules.get(`${namespace.module}.${name}`) ?? namespace);
      return namespace.open === void 0 ? void 0 : unknown(namespace.open);
    },
    tags: noTags
  };
}

// src/understand/settings/items.ts
var isEnvironment = (object) => object.kind === "instance" && object.type === "os.environ";
function getItem(run, object, key, at) {
  const tags = union(object.tags, key.tags);
  if (object.kind === "unknown") return unknown(object.why, tags, at);
  if (isEnvironment(object)) {
    return key.kind === "str" ? run.requiredVariable(key.value, "KeyError", at) : unknown("it is read from a variable whose name is not known", tags, at);
  }
  if (object.kind === "instance" && object.type === "sys.modules") {
    const namespace = key.kind === "str" ? run.modules.get(key.value) : void 0;
    return namespace ? asObject(run, namespace) : unknown("it is what happens to be imported", tags, at);
  }
  if (key.kind === "unknown") return unknown(key.why, union(tags, deepTags(object)), at);
  if (object.kind === "instance" && object.names) {
    return (key.kind === "str" ? object.names.bindings.get(key.value)?.value : void 0) ?? run.raise("KeyError", "", tags, at);
  }
  switch (object.kind) {
    case "dict": {
      const found = object.entries.get(keyOf2(key) ?? "");
      if (found) return withTags(found[1], tags);
      return run.raise("KeyError", "", tags, at);
    }
    case "list":
    case "tuple":
    case "str": {
      const items = object.kind === "str" ? charactersOf(object.value) : object.items;
      if (key.kind !== "int" && key.kind !== "bool") return unknown("its index is not a number", tags, at);
      const index2 = Number(key.value) < 0 ? items.length + Number(key.value) : Number(key.value);
      const item = items[index2];
      if (item === void 0) return run.raise("IndexError", "index out of range", tags, at);
      return typeof item === "string" ? str(item, tags, at) : withTags(item, tags);
    }
    default:
      return unknown("it is an item of an object that is not followed", tags, at);
  }
}
var withTags = (item, tags) => tags.length === 0 || item.kind === "list" || item.kind === "dict" || item.kind === "set" ? item : { ...item, tags: union(item.tags, tags) };
var isWide = (text2) => /[\ud800-\udfff]/.test(text2);
var charactersOf = (text2) => isWide(text2) ? Array.from(text2) : text2;
function getSlice(object, parts, at) {
  const tags = parts.reduce((all, part) => union(all, part?.tags ?? noTags), object.tags);
  const bounds = parts.map((part) => part === void 0 || part.kind === "None" ? void 0 : part.kind === "int" ? part.value : Number.NaN);
  const step = bounds[2] ?? 1;
  if (bounds.some((bound) => Number.isNaN(bound)) || step !== 1 && step !== -1) return unknown("it is a slice that is not followed", tags, at);
  if (step === -1 && (bounds[0] !== void 0 || bounds[1] !== void 0)) return unknown("it is a slice that is not followed", tags, at);
  switch (object.kind) {
    case "str":
      if (step === 1 && !isWide(object.value)) return str(object.value.slice(bounds[0], bounds[1]), tags, at);
      return str((step === 1 ? Array.from(object.value).slice(bounds[0], bounds[1]) : Array.from(object.value).reverse()).join(""), tags, at);
    case "list":
    case "tuple":
      return { kind: object.kind, items: step === 1 ? object.items.slice(bounds[0], bounds[1]) : object.items.toReversed(), tags, at };
    default:
      return unknown("it is a slice of a value that is not known", tags, at);
  }
}
function assignItem(run, object, key, value, at) {
  if (isEnvironment(object)) {
    if (key.kind === "str") run.setVariable(key.value, value);
    return;
  }
  if (object.kind === "instance" && object.names) {
    if (key.kind === "str") run.bindIn(object.names, key.value, { value, at, via: [] });
    else run.forgetAll(object.names, "a setting whose name is not known is written", at, key.tags);
    return;
  }
  if (object.kind === "dict") {
    const hash2 = keyOf2(key);
    if (hash2 === void 0) run.spoil(object, "a key that is not known is written into it");
    else setEntry(run, object, hash2, key, value);
  } else if (object.kind === "list") {
    const index2 = key.kind === "int" ? key.value < 0 ? object.items.length + key.value : key.value : -1;
    if (index2 < 0 || index2 >= object.items.length) run.spoil(object, "an element that is not known is written");
    else run.setItems(object, object.items.with(index2, value));
  }
}
function setEntry(run, object, hash2, key, value) {
  const entries = new Map(object.entries);
  entries.set(hash2, [entries.get(hash2)?.[0] ?? key, value]);
  run.setEntries(object, entries);
}
function deleteItem(run, object, key) {
  if (isEnvironment(object)) {
    if (key.kind === "str") run.setVariable(key.value, void 0);
  } else if (object.kind === "dict") {
    const hash2 = keyOf2(key);
    if (hash2 === void 0) run.spoil(object, "a key that is not known is deleted from it");
    else if (!object.entries.has(hash2)) run.raise("KeyError", "", key.tags);
    else run.setEntries(object, new Map([...object.entries].filter(([name]) => name !== hash2)));
  } else if (object.kind === "list") removeAt(run, object, key);
  else if (object.kind === "instance" && object.names && key.kind === "str") run.bindIn(object.names, key.value, void 0);
}
function removeAt(run, object, key) {
  const index2 = key.kind === "int" ? key.value < 0 ? object.items.length + key.value : key.value : -1;
  if (index2 < 0 || index2 >= object.items.length) run.spoil(object, "an element that is not known is deleted");
  else run.setItems(object, object.items.toSpliced(index2, 1));
}
function assignAttribute(run, object, name, value, at) {
  if (object.kind === "module" || object.kind === "class") {
    const namespace = object.kind === "class" ? object.namespace : run.modules.get(object.name);
    if (namespace) run.bindIn(namespace, name, { value, at, via: [] });
  } else if (object.kind === "instance") {
    const { attributes } = object;
    run.journal.remember({
      target: attributes,
      key: name,
      read: () => attributes.get(name),
      write: (state) => {
        if (state === void 0) attributes.delete(name);
        else attributes.set(name, state);
      }
    });
    attributes.set(name, tagged(value, run.control));
  }
}

// src/understand/settings/iteration.ts
function iterate(run, value) {
  run.step();
  switch (value.kind) {
    case "list":
    case "set":
      return value.spoiled === void 0 ? value.items : void 0;
    case "tuple":
      return value.items;
    case "dict":
      return value.spoiled === void 0 && hasCertainKeys(value) ? [...value.entries.values()].map(([key]) => key) : void 0;
    case "str":
      return Array.from(value.value, (character) => str(character, value.tags, value.at));
    case "None":
    case "bool":
    case "int":
    case "float":
      return run.raise("TypeError", "object is not iterable", value.tags, value.at);
    default:
      return void 0;
  }
}

// src/understand/settings/operators.ts
var longestText = 1 << 16;
var longestList = 1e4;
var isNumber = (value) => value.kind === "int" || value.kind === "float" || value.kind === "bool";
var isText = (value) => value.kind === "str" || value.kind === "path";
var isSequence = (value) => value.kind === "list" || value.kind === "tuple";
function binary(run, operator, left, right, at, inPlace = false) {
  const tags = union(left.tags, right.tags);
  const lost4 = (why) => {
    if (inPlace && (left.kind === "list" || left.kind === "dict" || left.kind === "set")) run.spoil(left, why);
    return unknown(why, union(tags, union(deepTags(left), deepTags(right))), at);
  };
  if (left.kind === "unknown") return lost4(left.why);
  if (right.kind === "unknown") return lost4(right.why);
  const own = left.kind === "instance" ? left.binary?.(operator, right, at) : void 0;
  if (own) return { ...own, tags: union(own.tags, tags) };
  if (isNumber(left) && isNumber(right)) return arithmetic(run, operator, left, right, tags, at);
  if (operator === "%" && left.kind === "str") return formatPercent(left, right, union(tags, deepTags(right)), at);
  if (operator === "/" && (left.kind === "path" || right.kind === "path") && isText(left) && isText(right)) return joinPath(left.value, right.value, tags, at);
  if (operator === "+" && left.kind === "str" && right.kind === "str") return bounded(left.value.length + right.value.length, () => str(left.value + right.value, tags, at), lost4);
  if (operator === "*" && (left.kind === "str" || isSequence(left)) && isNumber(right)) return repeat(left, Number(right.value), tags, at, lost4);
  if (operator === "*" && isNumber(left) && (right.kind === "str" || isSequence(right))) return repeat(right, Number(left.value), tags, at, lost4);
  if (operator === "+" && left.kind === "list" && inPlace && (isSequence(right) || right.kind === "set")) return extend(run, left, right.items, right.tags);
  if (operator === "+" && isSequence(left) && isSequence(right)) {
    if (left.kind !== right.kind) return run.raise("TypeError", `can only concatenate ${left.kind} (not "${right.kind}") to ${left.kind}`, tags, at);
    if (left.items.length + right.items.length > longestList) return lost4("the list is too long");
    return { kind: left.kind, items: [...left.items, ...right.items], tags, at };
  }
  if (left.kind === "dict" && right.kind === "dict" && operator === "|") {
    const merged = dict([...left.entries.values(), ...right.entries.values()], tags, at);
    if (!inPlace) return merged;
    run.setEntries(left, merged.entries);
    return left;
  }
  if (left.kind === "set" && right.kind === "set") return combineSets(operator, left.items, right.items, tags, at);
  if (["instance", "builtin", "function", "class", "module"].includes(left.kind) || ["instance", "builtin"].includes(right.kind)) return lost4("it is computed from an object that is not followed");
  return run.raise("TypeError", `unsupported operand type(s) for ${operator}: ${typeName(left)} and ${typeName(right)}`, tags, at);
}
function extend(run, target, items, tags) {
  if (target.items.length + items.length > longestList) run.spoil(target, "the list is too long");
  else run.setItems(target, [...target.items, ...items]);
  target.tags = union(target.tags, tags);
  return target;
}
function arithmetic(run, operator, left, right, tags, at) {
  const [a, b] = [Number(left.value), Number(right.value)];
  const float = left.kind === "float" || right.kind === "float";
  const number = (value, asFloat = float) => {
    if (!Number.isFinite(value) || !asFloat && !Number.isSafeInteger(value)) return unknown("the number is too large", tags, at);
    return { kind: asFloat ? "float" : "int", value, tags, at };
  };
  if ((operator === "/" || operator === "//" || operator === "%") && b === 0) return run.raise("ZeroDivisionError", "division by zero", tags, at);
  switch (operator) {
    case "+":
      return number(a + b);
    case "-":
      return number(a - b);
    case "*":
      return number(a * b);
    case "/":
      return number(a / b, true);
    case "//":
      return number(Math.floor(a / b));
    case "%":
      return number(a - b * Math.floor(a / b));
    case "**":
      return number(a ** b, float || b < 0);
    case "|":
    case "&":
    case "^": {
      if (Math.abs(a) > 2147483647 || Math.abs(b) > 2147483647) return unknown("the number is too large", tags, at);
      const bits = operator === "|" ? a | b : operator === "&" ? a & b : a ^ b;
      return left.kind === "bool" && right.kind === "bool" ? { ...bool(bits !== 0, tags), at } : number(bits);
    }
    case "<<":
      return b < 0 || b > 52 ? unknown("the number is too large", tags, at) : number(a * 2 ** b);
    case ">>":
      return b < 0 ? unknown("a negative shift", tags, at) : number(Math.floor(a / 2 ** b));
    default:
      return unknown(`the operator ${operator} is not followed`, tags, at);
  }
}
function bounded(length, make, lost4) {
  return length > longestText ? lost4("the text is too long") : make();
}
function repeat(value, count2, tags, at, lost4) {
  const times = Math.max(0, count2);
  if (value.kind === "str") return bounded(value.value.length * times, () => str(value.value.repeat(times), tags, at), lost4);
  if (value.items.length * times > longestList) return lost4("the list is too long");
  return { kind: value.kind, items: Array.from({ length: times }, () => value.items).flat(), tags, at };
}
function combineSets(operator, left, right, tags, at) {
  const keys = new Set(right.map(keyOf2));
  const own = new Set(left.map(keyOf2));
  const chosen2 = {
    "|": () => [...left, ...right.filter((item) => !own.has(keyOf2(item)))],
    "&": () => left.filter((item) => keys.has(keyOf2(item))),
    "-": () => left.filter((item) => !keys.has(keyOf2(item)))
  }[operator];
  return chosen2 ? { kind: "set", items: chosen2(), tags, at } : unknown(`the operator ${operator} is not followed`, tags, at);
}
function joinPath(left, right, tags, at) {
  return path(normalisePath(right.startsWith("/") ? right : `${left}/${right}`), tags, at);
}
function normalisePath(text2) {
  const parts = text2.split("/").filter((part) => part !== "" && part !== ".");
  const joined2 = parts.join("/");
  if (/^\/\/(?!\/)/.test(text2)) return `//${joined2}`;
  return text2.startsWith("/") ? `/${joined2}` : joined2 === "" ? "." : joined2;
}
function unary(run, operator, operand, at) {
  const { tags } = operand;
  if (operator === "not") {
    const truth = truthOf(operand);
    return truth === void 0 ? unknown(operand.kind === "unknown" ? operand.why : "its truth is not known", tags, at) : { ...bool(!truth, tags), at };
  }
  if (operand.kind === "unknown") return unknown(operand.why, tags, at);
  if (!isNumber(operand)) return run.raise("TypeError", `bad operand type for unary ${operator}`, tags, at);
  const value = Number(operand.value);
  const results = { "-": -value, "+": value, "~": -value - 1 };
  return { kind: operand.kind === "float" ? "float" : "int", value: results[operator] ?? value, tags, at };
}
function compare5(run, operator, left, right, at) {
  const asked = right.kind === "instance" && right.type === "os.environ" && left.kind === "str" ? variableTags(left.value) : noTags;
  const tags = union(union(union(left.tags, right.tags), union(deepTags(left), deepTags(right))), asked);
  noteComparison(run, left, right);
  if (operator !== "in" && operator !== "not in") noteComparison(run, right, left);
  const answer = decide3(run, operator, left, right, at, tags);
  if (answer !== void 0) return { ...bool(answer, tags), at };
  const why = left.kind === "unknown" ? left.why : right.kind === "unknown" ? right.why : "the comparison is not followed";
  return unknown(why, tags, at);
}
function decide3(run, operator, left, right, at, tags) {
  const not = (answer) => answer === void 0 ? void 0 : !answer;
  switch (operator) {
    case "==":
      return equals(left, right);
    case "!=":
    case "<>":
      return not(equals(left, right));
    case "is":
      return identical(left, right);
    case "is not":
      return not(identical(left, right));
    case "in":
      return contains(run, right, left, at);
    case "not in":
      return not(contains(run, right, left, at));
    default:
      return ordered(run, operator, left, right, at, tags);
  }
}
function identical(left, right) {
  if (left.kind === "None" || right.kind === "None") {
    if (left.kind === right.kind) return true;
    const other = left.kind === "None" ? right : left;
    return other.kind === "unknown" && !other.text ? void 0 : false;
  }
  if (left.kind === "bool" || right.kind === "bool") return left.kind === right.kind ? equals(left, right) : left.kind === "unknown" || right.kind === "unknown" ? void 0 : false;
  return left === right && left.kind !== "unknown" ? true : void 0;
}
function contains(run, container, item, at) {
  if (container.kind === "instance" && container.type === "os.environ") {
    if (item.kind !== "str") return void 0;
    return run.variable(item.value) !== void 0;
  }
  if (container.kind === "instance" && container.names) return item.kind === "str" ? container.names.bindings.has(item.value) : void 0;
  switch (container.kind) {
    case "str":
      if (item.kind === "str") return container.value.includes(item.value);
      return item.kind === "unknown" ? void 0 : run.raise("TypeError", "'in <string>' requires string as left operand", item.tags, at);
    case "list":
    case "tuple":
    case "set": {
      const answers = container.items.map((element) => equals(element, item));
      if (answers.includes(true)) return true;
      return answers.includes(void 0) ? void 0 : false;
    }
    case "dict": {
      const key = keyOf2(item);
      const found = key === void 0 ? void 0 : container.entries.get(key);
      return key === void 0 || found && isUncertain(found[1]) ? void 0 : found !== void 0;
    }
    case "None":
    case "bool":
    case "int":
    case "float":
      return run.raise("TypeError", "argument is not iterable", container.tags, at);
    default:
      return void 0;
  }
}
function ordered(run, operator, left, right, at, tags) {
  const order = orderOf(left, right);
  if (order === void 0) {
    const settled = ["unknown", "instance", "tuple", "list", "path"];
    return settled.includes(left.kind) || settled.includes(right.kind) ? void 0 : run.raise("TypeError", `'${operator}' not supported`, tags, at);
  }
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return void 0;
  }
}
function orderOf(left, right) {
  if (isNumber(left) && isNumber(right)) return Number(left.value) - Number(right.value);
  if (left.kind === "str" && right.kind === "str") return left.value < right.value ? -1 : Number(left.value > right.value);
  if (!isSequence(left) || left.kind !== right.kind) return void 0;
  for (const [index2, item] of left.items.entries()) {
    const other = right.items[index2];
    if (!other) return 1;
    const order = orderOf(item, other);
    if (order === void 0 || order !== 0) return order;
  }
  return left.items.length - right.items.length;
}
function noteComparison(run, read2, other) {
  if (read2.tags.length !== 1) return;
  const [name = ""] = read2.tags;
  const texts = other.kind === "str" ? [other.value] : other.kind === "list" || other.kind === "tuple" || other.kind === "set" ? other.items.flatMap((item) => item.kind === "str" ? [item.value] : []) : [];
  if (texts.length === 0 || other.tags !== noTags) return;
  const known3 = run.compared.get(name) ?? /* @__PURE__ */ new Set();
  for (const text2 of texts.slice(0, 10)) known3.add(text2);
  run.compared.set(name, known3);
}

// src/understand/settings/methods.ts
var argument = (args, index2, name) => args.positional[index2] ?? args.keywords.get(name);
var textArgument = (args, index2, name = "") => {
  const value = argument(args, index2, name);
  return value?.kind === "str" ? value.value : void 0;
};
var lost = (why) => unknown(why);
function strip(value, characters, start, end) {
  const drops = (character) => characters === void 0 ? /\s/.test(character) : characters.includes(character);
  let from = 0;
  let to = value.length;
  while (start && from < to && drops(value.charAt(from))) from += 1;
  while (end && to > from && drops(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
}
var sameKind = (self, value) => ({ kind: self.kind, value, tags: self.tags });
var onText = (make) => (_run, self, args) => {
  if (args.positional.some((item) => item.kind === "unknown")) return lost("it is made from a text that is not known");
  const made2 = make(self.value, args);
  return made2 === void 0 ? lost("its text is not followed") : sameKind(self, made2);
};
var isPlain2 = (value) => !/[^\u0000-\u007f]/.test(value);
var isUtf8 = ({ positional: [encoding], keywords }) => keywords.size === 0 && (!encoding || encoding.kind === "str" && /^utf-?8$/i.test(encoding.value));
var affix = (test) => (_run, self, args) => {
  const [part] = args.positional;
  const parts = part?.kind === "tuple" ? part.items : part ? [part] : [];
  if (parts.length === 0 || parts.some((item) => item.kind !== "str")) return lost("it is compared with a text that is not known");
  return bool(parts.some((item) => item.kind === "str" && test(self.value, item.value)));
};
var textMethods = {
  lower: onText((value) => value.toLowerCase()),
  casefold: onText((value) => value.toLowerCase()),
  upper: onText((value) => value.toUpperCase()),
  title: onText((value) => value.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1))),
  capitalize: onText((value) => value.charAt(0).toUpperCase() + value.slice(1).toLowerCase()),
  strip: onText((value, args) => strip(value, textArgument(args, 0), true, true)),
  lstrip: onText((value, args) => strip(value, textArgument(args, 0), true, false)),
  rstrip: onText((value, args) => strip(value, textArgument(args, 0), false, true)),
  removeprefix: onText((value, args) => value.startsWith(textArgument(args, 0) ?? "") ? value.slice((textArgument(args, 0) ?? "").length) : value),
  removesuffix: onText((value, args) => {
    const end = textArgument(args, 0) ?? "";
    return end !== "" && value.endsWith(end) ? value.slice(0, -end.length) : value;
  }),
  replace: onText((value, args) => {
    const [from, to] = [textArgument(args, 0), textArgument(args, 1)];
    if (from === void 0 || to === void 0 || from === "" || args.positional.length > 2) return void 0;
    const parts = value.split(from);
    return value.length + parts.length * to.length > longestText ? void 0 : parts.join(to);
  }),
  encode: (_run, self, args) => {
    if (!isPlain2(self.value) && !isUtf8(args)) return lost("its encoding is not followed");
    return { kind: "bytes", value: String.fromCharCode(...new TextEncoder().encode(self.value)), tags: self.tags };
  },
  decode: (_run, self, args) => {
    if (isPlain2(self.value)) return str(self.value);
    if (!isUtf8(args)) return lost("its encoding is not followed");
    try {
      return str(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(self.value, (character) => character.charCodeAt(0))));
    } catch {
      return lost("its bytes are no UTF-8");
    }
  },
  startswith: affix((value, part) => value.startsWith(part)),
  endswith: affix((value, part) => value.endsWith(part)),
  isupper: (_run, self) => bool(self.value === self.value.toUpperCase() && self.value !== self.value.toLowerCase()),
  islower: (_run, self) => bool(self.value === self.value.toLowerCase() && self.value !== self.value.toUpperCase()),
  isdigit: (_run, self) => bool(/^\d+$/.test(self.value)),
  split: (_run, self, args) => {
    const separator = argument(args, 0, "sep");
    const limit = argument(args, 1, "maxsplit");
    if (separator && separator.kind !== "str" && separator.kind !== "None") return lost("it is split at a text that is not known");
    if (limit && limit.kind !== "int") return lost("it is split a number of times that is not known");
    return list(splitText(self.value, separator?.kind === "str" ? separator.value : void 0, limit?.kind === "int" ? limit.value : -1).map((part) => str(part, self.tags, self.at)));
  },
  rsplit: (_run, self, args) => {
    const separator = textArgument(args, 0, "sep");
    const limit = argument(args, 1, "maxsplit");
    if (separator === void 0 || limit && (limit.kind !== "int" || limit.value !== 1)) return lost("a split from the right is not followed");
    const cut = self.value.lastIndexOf(separator);
    const parts = !limit ? self.value.split(separator) : cut < 0 ? [self.value] : [self.value.slice(0, cut), self.value.slice(cut + separator.length)];
    return list(parts.map((part) => str(part, self.tags, self.at)));
  },
  splitlines: (_run, self, args) => {
    if (args.positional.length + args.keywords.size > 0) return lost("a split that keeps the ends of lines is not followed");
    const lines = self.value.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/);
    if (lines.at(-1) === "") lines.pop();
    return list(lines.map((line) => str(line, self.tags, self.at)));
  },
  partition: (_run, self, args) => {
    const separator = textArgument(args, 0);
    if (separator === void 0) return lost("it is split at a text that is not known");
    const cut = self.value.indexOf(separator);
    const parts = cut < 0 ? [self.value, "", ""] : [self.value.slice(0, cut), separator, self.value.slice(cut + separator.length)];
    return tuple(parts.map((part) => str(part, self.tags)));
  },
  join: (run, self, args) => {
    const items = args.positional[0] && iterate(run, args.positional[0]);
    if (!items) return lost("it is joined from elements that are not known");
    const texts = items.map((item) => item.kind === "str" ? item.value : void 0);
    const length = texts.reduce((sum, text2) => sum + (text2?.length ?? 0) + self.value.length, 0);
    return texts.includes(void 0) || length > longestText ? lost("it is joined from elements that are not known, or too many") : str(texts.join(self.value));
  },
  format: (_run, self, args, site2) => formatBraces(self.value, args.positional, args.keywords, self.tags, site2.at)
};
function splitText(value, separator, limit) {
  if (separator === void 0) {
    if (limit < 0) return value.split(/\s+/).filter((word) => word !== "");
    const words2 = [];
    let rest = value.trimStart();
    for (; rest !== "" && words2.length < limit; rest = rest.slice((words2.at(-1) ?? "").length).trimStart()) words2.push(/^\S+/.exec(rest)?.[0] ?? "");
    return rest === "" ? words2 : [...words2, rest];
  }
  const parts = value.split(separator);
  return limit < 0 || parts.length <= limit ? parts : [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}
var changing = (change) => (run, self, args) => {
  const items = change(run, self, args);
  if (items) run.setItems(self, items);
  else run.spoil(self, "it is changed in a way that is not known");
  return none;
};
var removing = (run, self, args) => {
  const [wanted] = args.positional;
  const answers = self.items.map((item) => wanted ? equals(item, wanted) : void 0);
  const index2 = answers.indexOf(true);
  if (answers.slice(0, index2 < 0 ? void 0 : index2).includes(void 0)) return void 0;
  return index2 < 0 ? run.raise("ValueError", "list.remove(x): x not in list", self.tags) : self.items.toSpliced(index2, 1);
};
var listMethods = {
  append: changing((_run, self, { positional: [item] }) => item ? [...self.items, item] : void 0),
  add: changing((_run, self, { positional: [item] }) => item && !self.items.some((other) => equals(other, item) === true) ? [...self.items, item] : item && self.items),
  insert: changing((_run, self, { positional: [index2, item] }) => index2?.kind === "int" && item ? self.items.toSpliced(index2.value, 0, item) : void 0),
  extend: changing((run, self, { positional: [more] }) => {
    const items = more && iterate(run, more);
    return items && [...self.items, ...items];
  }),
  update: changing((run, self, { positional: [more] }) => {
    const items = more && iterate(run, more);
    return items && [...self.items, ...items.filter((item) => !self.items.some((other) => equals(other, item) === true))];
  }),
  remove: changing(removing),
  discard: changing((run, self, args) => args.positional[0] && self.items.every((item) => equals(item, args.positional[0] ?? none) === false) ? self.items : removing(run, self, args)),
  clear: changing(() => []),
  reverse: changing((_run, self) => self.items.toReversed()),
  sort: changing(() => void 0),
  copy: (_run, self) => ({ ...self }),
  pop: (run, self, { positional: [index2] }) => {
    const at = index2?.kind === "int" ? index2.value : index2 ? void 0 : -1;
    const item = at === void 0 ? void 0 : self.items.at(at);
    if (at === void 0 || !item) {
      run.spoil(self, "an element that is not known is taken from it");
      return unknown("it is an element of a list that is not known");
    }
    run.setItems(self, self.items.toSpliced(at, 1));
    return item;
  },
  index: (run, self, { positional: [wanted] }) => {
    const answers = self.items.map((item) => wanted ? equals(item, wanted) : void 0);
    const index2 = answers.indexOf(true);
    if (answers.slice(0, index2 < 0 ? void 0 : index2).includes(void 0)) return lost("its place in the list is not known");
    return index2 < 0 ? run.raise("ValueError", "is not in list", self.tags) : int(index2);
  },
  count: (_run, self, { positional: [wanted] }) => {
    const answers = self.items.map((item) => wanted ? equals(item, wanted) : void 0);
    return answers.includes(void 0) ? lost("the count is not known") : int(answers.filter(Boolean).length);
  }
};
var whole = (self, make) => hasCertainKeys(self) ? make() : lost("its keys depend on a condition that can't be known");
var dictMethods = {
  get: (_run, self, args) => {
    const [key, fallback] = args.positional;
    const hash2 = key && keyOf2(key);
    if (hash2 === void 0) return lost("its key is not known");
    return self.entries.get(hash2)?.[1] ?? fallback ?? args.keywords.get("default") ?? none;
  },
  setdefault: (run, self, { positional: [key, fallback = none] }) => {
    const hash2 = key && keyOf2(key);
    if (!key || hash2 === void 0) {
      run.spoil(self, "a key that is not known is written into it");
      return lost("its key is not known");
    }
    const found = self.entries.get(hash2);
    if (found) return found[1];
    setEntry(run, self, hash2, key, fallback);
    return fallback;
  },
  update: (run, self, args) => {
    const pairs = dictPairs(run, args);
    if (!pairs) run.spoil(self, "it is updated with something that is not known");
    else run.setEntries(self, dict([...self.entries.values(), ...pairs]).entries);
    for (const value of args.positional) self.tags = union(self.tags, value.tags);
    return none;
  },
  pop: (run, self, { positional: [key, fallback] }) => {
    const hash2 = key && keyOf2(key);
    if (hash2 === void 0) {
      run.spoil(self, "a key that is not known is taken from it");
      return lost("its key is not known");
    }
    const found = self.entries.get(hash2);
    if (!found) return fallback ?? run.raise("KeyError", "", self.tags);
    run.setEntries(self, new Map([...self.entries].filter(([name]) => name !== hash2)));
    return found[1];
  },
  clear: (run, self) => {
    run.setEntries(self, /* @__PURE__ */ new Map());
    return none;
  },
  copy: (_run, self) => ({ ...self }),
  keys: (_run, self) => whole(self, () => list([...self.entries.values()].map(([key]) => key), self.tags)),
  values: (_run, self) => whole(self, () => list([...self.entries.values()].map(([, value]) => value), self.tags)),
  items: (_run, self) => whole(self, () => list([...self.entries.values()].map((pair) => tuple(pair)), self.tags))
};
function dictPairs(run, args) {
  const pairs = [];
  for (const value of args.positional) {
    if (value.kind === "dict") {
      if (value.spoiled !== void 0) return void 0;
      for (const [key, item] of value.entries.values()) pairs.push([key, depending(item, value.tags)]);
      continue;
    }
    const items = iterate(run, value);
    if (!items) return void 0;
    for (const item of items) {
      const [key, second] = iterate(run, item) ?? [];
      if (!key || !second || keyOf2(key) === void 0) return void 0;
      pairs.push([key, second]);
    }
  }
  for (const [name, value] of args.keywords) pairs.push([str(name), value]);
  return pairs;
}
function methodOf(run, self, name) {
  const bind = (methods, object) => {
    const method = Object.hasOwn(methods, name) ? methods[name] : void 0;
    return method && { kind: "builtin", name, call: (args, site2) => method(run, object, args, site2), tags: deepTags(object) };
  };
  switch (self.kind) {
    case "str":
    case "bytes":
      return bind(textMethods, self);
    case "list":
    case "set":
      return bind(listMethods, self);
    case "dict":
      return bind(dictMethods, self);
    case "tuple":
      return name === "index" || name === "count" ? bind(listMethods, { kind: "list", items: self.items, tags: self.tags }) : void 0;
    default:
      return void 0;
  }
}
function toStr(value) {
  const text2 = asText(value);
  return text2 === void 0 ? value.kind === "unknown" ? value : unknown("its text is not known", value.tags) : str(text2, value.tags);
}

// src/understand/settings/builtins.ts
var lost2 = (value, why) => unknown(value?.kind === "unknown" ? value.why : why, value && deepTags(value));
var collection = (make) => (run, { positional: [value] }) => {
  const items = value ? iterate(run, value) : [];
  return items ? make(items) : lost2(value, "it is made from elements that are not known");
};
function toInt(run, value) {
  if (!value) return int(0);
  if (value.kind === "int" || value.kind === "float" || value.kind === "bool") return int(Math.trunc(Number(value.value)), value.tags);
  if (value.kind === "str") return /^\s*[+-]?\d[\d_]*\s*$/.test(value.value) ? int(Number(value.value.replaceAll("_", "")), value.tags) : run.raise("ValueError", "invalid literal for int()", value.tags, value.at);
  return value.kind === "unknown" ? lost2(value, "") : run.raise("TypeError", "int() argument must be a string or a number", value.tags, value.at);
}
var quantified = (decisive) => (run, { positional: [value] }) => {
  const items = value && iterate(run, value);
  const truths = items?.map(truthOf);
  if (truths?.includes(decisive)) return bool(decisive);
  return !truths || truths.includes(void 0) ? lost2(value, "its truth is not known") : bool(!decisive);
};
function wholeNamespace(run, site2, whole2) {
  const namespace = site2.scope[whole2];
  const write = (key, value) => {
    if (key.kind === "str") run.bindIn(namespace, key.value, { value, at: site2.at, via: [] });
    else run.forgetAll(namespace, "a setting whose name is not known is written", site2.at, key.tags);
  };
  const methods = {
    get: builtin("get", ({ positional: [key, fallback] }) => key?.kind === "str" ? namespace.bindings.get(key.value)?.value ?? fallback ?? none : lost2(key, "its name is not known")),
    update: builtin("update", (args) => {
      const pairs = dictPairs(run, args);
      if (pairs) for (const [key, value] of pairs) write(key, value);
      else run.forgetAll(namespace, args.positional[0]?.kind === "unknown" ? args.positional[0].why : "all settings are updated with something that is not known", site2.at);
      return none;
    }),
    setdefault: builtin("setdefault", ({ positional: [key, fallback = none] }) => {
      const found = key?.kind === "str" ? namespace.bindings.get(key.value)?.value : void 0;
      if (key && !found) write(key, fallback);
      return found ?? fallback;
    })
  };
  return { ...instance("names", methods), names: namespace };
}
var builtins = {
  str: (_run, { positional: [value] }) => value ? toStr(value) : str(""),
  bool: (_run, { positional: [value] }) => {
    const truth = value ? truthOf(value) : false;
    return truth === void 0 ? lost2(value, "its truth is not known") : bool(truth);
  },
  int: (run, { positional: [value, base] }) => base ? lost2(value, "a number in another base is not followed") : toInt(run, value),
  float: (_run, { positional: [value] }) => {
    const number = value && (value.kind === "str" ? Number(value.value.trim() === "" ? Number.NaN : value.value) : value.kind === "int" || value.kind === "float" || value.kind === "bool" ? Number(value.value) : Number.NaN);
    return number === void 0 || Number.isNaN(number) ? lost2(value, "the number is not known") : { kind: "float", value: number, tags: [] };
  },
  list: collection((items) => list(items)),
  tuple: collection((items) => tuple(items)),
  set: collection((items) => ({ kind: "set", items: [...new Map(items.map((item, index2) => [keyOf2(item) ?? `#${index2}`, item])).values()], tags: [] })),
  frozenset: collection((items) => ({ kind: "set", items, tags: [] })),
  reversed: collection((items) => list(items.toReversed())),
  enumerate: collection((items) => list(items.map((item, index2) => tuple([int(index2), item])))),
  dict: (run, args) => {
    const pairs = dictPairs(run, args);
    return pairs ? dict(pairs) : lost2(args.positional[0], "it is made from pairs that are not known");
  },
  len: (run, { positional: [value] }) => {
    const items = value && (value.kind === "str" ? charactersOf(value.value) : iterate(run, value));
    return items === void 0 ? lost2(value, "its length is not known") : int(items.length);
  },
  any: quantified(true),
  all: quantified(false),
  sorted: (run, { positional: [value], keywords }) => {
    const items = value && iterate(run, value);
    const texts = items?.map((item) => item.kind === "str" ? item.value : void 0);
    if (!items || keywords.size > 0 || !texts || texts.includes(void 0)) return lost2(value, "its order is not known");
    return list(items.toSorted((a, b) => (asText(a) ?? "") < (asText(b) ?? "") ? -1 : 1));
  },
  filter: (run, { positional: [test, value] }, site2) => {
    const items = value && iterate(run, value);
    const kept = items?.map((item) => truthOf(!test || test.kind === "None" ? item : run.call(test, { positional: [item], keywords: /* @__PURE__ */ new Map() }, site2.at, site2.scope)));
    if (!items || !kept || kept.includes(void 0)) return lost2(value, "what is filtered out is not known");
    return list(items.filter((_item, index2) => kept[index2]));
  },
  map: (run, { positional: [change, value] }, site2) => {
    const items = value && iterate(run, value);
    return items && change ? list(items.map((item) => run.call(change, { positional: [item], keywords: /* @__PURE__ */ new Map() }, site2.at, site2.scope))) : lost2(value, "its elements are not known");
  },
  range: (run, { positional }) => {
    const [first, second, step] = positional.map((value) => value.kind === "int" ? value.value : Number.NaN);
    const [from, to] = second === void 0 ? [0, first ?? Number.NaN] : [first ?? Number.NaN, second];
    const by = step ?? 1;
    const count2 = Math.ceil((to - from) / by);
    if (!Number.isFinite(count2) || count2 > 1e4) return unknown("the range is not known or too long");
    run.step(Math.max(0, count2));
    return list(Array.from({ length: Math.max(0, count2) }, (_none, index2) => int(from + index2 * by)));
  },
  isinstance: (_run, { positional: [value, type] }) => {
    const types = type?.kind === "tuple" ? type.items : type ? [type] : [];
    const known3 = types.map((item) => item.kind === "builtin" ? item.name : void 0);
    if (!value || value.kind === "instance" || known3.includes(void 0)) return lost2(value, "its type is not known");
    if (value.kind === "unknown") return value.text ? bool(known3.includes("str")) : lost2(value, "");
    const name = typeName(value);
    return bool(known3.some((other) => other === name || other === "int" && name === "bool"));
  },
  open: (run, { positional: [file] }, { at }) => file?.kind === "str" || file?.kind === "path" ? fileObject(readText2(run, file.value, at)) : lost2(file, "it is read from a file whose name is not known"),
  compile: (_run, { positional: [code2] }) => code2 ?? none,
  exec: executeText,
  execfile: (run, { positional: [file] }, site2) => executeText(run, { positional: file?.kind === "str" ? [readText2(run, file.value, site2.at)] : [], keywords: /* @__PURE__ */ new Map() }, site2),
  setattr: (run, { positional: [object, name, value] }, site2) => {
    if (object?.kind === "module" && name?.kind === "str" && value) assignAttribute(run, object, name.value, value, site2.at);
    else if (object?.kind !== "instance" && object?.kind !== "class") run.forgetAll(site2.scope.module, "an attribute whose name is not known is written", site2.at);
    return none;
  },
  print: () => none,
  globals: (run, _args, site2) => wholeNamespace(run, site2, "module"),
  locals: (run, _args, site2) => wholeNamespace(run, site2, "locals"),
  vars: (run, { positional: [object] }, site2) => {
    if (!object) return wholeNamespace(run, site2, "locals");
    if (object.kind !== "module" || !object.namespace || object.namespace.open !== void 0) return lost2(object, "its attributes are not followed");
    return dict(Array.from(object.namespace.bindings, ([name, { value }]) => [str(name), value]), object.tags);
  },
  getattr: (run, { positional: [object, name, fallback] }, { at }) => object?.kind === "module" && name?.kind === "str" ? object.attribute(name.value) ?? fallback ?? run.raise("AttributeError", name.value, [], at) : lost2(object, "an attribute that is not followed"),
  hasattr: (_run, { positional: [object, name] }) => object?.kind === "module" && name?.kind === "str" && object.attribute(name.value) ? bool(true) : lost2(object, "whether it has an attribute is not known"),
  repr: (_run, { positional: [value] }) => lost2(value, "its representation is not followed"),
  min: (_run, { positional }) => extreme(positional, Math.min),
  max: (_run, { positional }) => extreme(positional, Math.max)
};
function executeText(run, { positional: [code2, names3] }, site2) {
  const parsed = code2?.kind === "str" && code2.file ? run.source.parse(code2.file.path) : void 0;
  const elsewhere = names3 && !(names3.kind === "instance" && names3.names === site2.scope.module);
  if (!parsed || elsewhere) run.forgetAll(site2.scope.locals, code2?.kind === "unknown" ? `it may be set by exec(): ${code2.why}` : "it may be set by exec()", site2.at);
  else run.deeper(() => run.interpreter.execute(run, parsed.body, { ...site2.scope, file: parsed.file }));
  return none;
}
function extreme(values, choose) {
  const numbers = values.map((value) => value.kind === "int" || value.kind === "float" ? value.value : Number.NaN);
  return numbers.length < 2 || numbers.some((number) => Number.isNaN(number)) ? unknown("a smallest or largest value that is not known") : int(choose(...numbers));
}
function fileObject(contents) {
  const read2 = builtin("read", () => contents);
  return contents.kind === "unknown" ? contents : { ...instance("file", { read: read2, close: builtin("close", () => none) }), tags: contents.tags };
}
var made = /* @__PURE__ */ new WeakMap();
function builtinNamed(run, name) {
  const own = Object.hasOwn(builtins, name) ? builtins[name] : void 0;
  if (own) {
    const known3 = made.get(run) ?? /* @__PURE__ */ new Map();
    made.set(run, known3);
    const found = known3.get(name) ?? { ...builtin(name, (args, site2) => own(run, args, site2)) };
    known3.set(name, found);
    return found;
  }
  return pythonNames.has(name) ? unknown(`${name} is not followed`) : void 0;
}
var pythonNames = new Set(
  "abs bin bytearray bytes callable chr classmethod complex delattr dir divmod eval format hash help hex id input issubclass iter memoryview next object oct ord pow property round slice staticmethod sum super tuple type unicode zip basestring long xrange reload __import__ __builtins__ __debug__ __doc__ __package__ __spec__ __loader__ NotImplemented Exception BaseException ImportError ModuleNotFoundError KeyError ValueError TypeError AttributeError NameError IndexError LookupError RuntimeError OSError IOError EnvironmentError FileNotFoundError PermissionError AssertionError NotImplementedError SystemExit KeyboardInterrupt Warning DeprecationWarning UserWarning RuntimeWarning StopIteration ZeroDivisionError UnicodeDecodeErrorArithmeticError BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError EOFError Ellipsis EncodingWarning ExceptionGroup FileExistsError FloatingPointError FutureWarning GeneratorExit ImportWarning IndentationError InterruptedError IsADirectoryError MemoryError NotADirectoryError OverflowError PendingDeprecationWarning ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning StopAsyncIteration SyntaxError SyntaxWarning SystemError TabError TimeoutError UnboundLocalError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning WindowsError __annotations__ __build_class__ __cached__ __path__ aiter all anext any ascii bool breakpoint cmp compile copyright credits dict enumerate exec execfile exit file filter float frozenset getattr globals hasattr int isinstance len license list locals map max min open print quit range raw_input reduce repr reversed set setattr sorted str unichr vars".split(" ")
);

// src/understand/settings/libraries/environ-casts.ts
var trueWords = ["true", "on", "ok", "y", "yes", "1"];
var plainKinds = /* @__PURE__ */ new Set(["None", "bool", "int", "float", "str", "bytes", "path", "tuple", "list", "set", "dict"]);
var nameOf2 = (cast) => typeof cast === "string" ? cast : cast.kind === "builtin" ? cast.name : void 0;
function applyCast(run, cast, value, site2) {
  const callee = typeof cast === "string" ? builtinNamed(run, cast) : cast;
  if (callee && plainKinds.has(callee.kind)) return run.raise("TypeError", `'${callee.kind}' object is not callable`, callee.tags, site2.at);
  return run.call(callee ?? unknown("its cast is not known"), { positional: [value], keywords: /* @__PURE__ */ new Map() }, site2.at, site2.scope);
}
var pieces = (value, text2, separator = ",") => text2.split(separator).filter((part) => part !== "").map((part) => str(part, value.tags, value.at));
var trim2 = (text2, character) => {
  let [from, to] = [0, text2.length];
  while (from < to && text2.charAt(from) === character) from += 1;
  while (to > from && text2.charAt(to - 1) === character) to -= 1;
  return text2.slice(from, to);
};
function parseValue(run, value, cast, site2) {
  if (cast === void 0) return value;
  const name = nameOf2(cast);
  if (value.kind === "unknown" && typeof cast !== "string" && plainKinds.has(cast.kind) && !["list", "tuple", "dict"].includes(cast.kind)) return applyCast(run, cast, value, site2);
  if (value.kind === "unknown") return name === "str" ? value : unknown(value.why, value.tags, site2.at);
  if (value.kind !== "str") return name === "str" || name === "int" ? applyCast(run, name, value, site2) : unknown("its default is cast in a way that is not followed", value.tags, site2.at);
  const { tags } = value;
  const at = value.at ?? site2.at;
  if (typeof cast !== "string" && (cast.kind === "list" || cast.kind === "tuple")) {
    const [each2] = cast.items;
    if (!each2) return unknown("its cast is not known", tags, at);
    const text2 = cast.kind === "list" ? value.value : trim2(trim2(value.value, "("), ")");
    const items = pieces(value, text2).map((piece) => applyCast(run, each2, piece, site2));
    return cast.kind === "list" ? list(items, tags, at) : tuple(items, tags, at);
  }
  switch (name) {
    case "bool":
      return toBool(value, site2);
    case "list":
      return list(pieces(value, value.value), tags, at);
    case "tuple":
      return tuple(pieces(value, trim2(trim2(value.value, "("), ")")), tags, at);
    case "dict": {
      const pairs = value.value.split(",").filter((part) => part !== "").map((part) => part.split("="));
      if (pairs.some((pair) => pair.length > 2)) return unknown("it is split in a way that depends on the version", tags, at);
      if (pairs.some((pair) => pair.length < 2)) return run.raise("ValueError", "dictionary update sequence element has length 1; 2 is required", tags, at);
      return dict(pairs.map(([key = "", item = ""]) => [str(key, tags, at), str(item, tags, at)]), tags, at);
    }
    case "float":
      return /^-?\d+(\.\d+)?$/.test(value.value) ? { kind: "float", value: Number(value.value), tags, at } : unknown("its number is read in a way that is not followed", tags, at);
    default:
      return typeof cast !== "string" && cast.kind === "dict" ? unknown("its cast is not followed", tags, at) : applyCast(run, cast, value, site2);
  }
}
function toBool(value, { at }) {
  const answer = (truth) => ({ kind: "bool", value: truth, tags: value.tags, at: value.at ?? at });
  const text2 = value.value.trim();
  if (/^[+-]?\d[\d_]*$/.test(text2)) return answer(/[1-9]/.test(text2));
  const isTrue2 = trueWords.includes(text2.toLowerCase());
  return isTrue2 && text2 !== value.value ? unknown("whether blanks count depends on the version of django-environ", value.tags, at) : answer(isTrue2);
}
function typeOf(value) {
  switch (value.kind) {
    case "None":
      return void 0;
    case "bool":
    case "int":
    case "float":
    case "str":
    case "list":
    case "tuple":
    case "dict":
      return value.kind;
    default:
      return unknown("the type of its default is not followed", value.tags);
  }
}

// src/understand/settings/libraries/configurations.ts
var configuration = "configurations.Configuration";
var isConfiguration = (object, depth2 = 0) => object.kind === "class" && depth2 < 20 && (object.name === configuration || object.bases.some((base) => isConfiguration(base, depth2 + 1)));
function linearise(object, depth2 = 0) {
  if (depth2 > 20) return void 0;
  const lines = object.bases.map((base) => base.kind === "class" ? linearise(base, depth2 + 1) : void 0);
  if (lines.includes(void 0)) return void 0;
  const all = [object, ...lines.flatMap((line) => line ?? [])];
  return all.filter((item, index2) => all.lastIndexOf(item) === index2);
}
function adoptConfiguration(run, object, scope, at) {
  if (!isConfiguration(object) || scope.locals !== scope.module) return;
  const chosen2 = run.variable("DJANGO_CONFIGURATION");
  const why = "it is set in the class that DJANGO_CONFIGURATION names";
  if (chosen2?.kind !== "str") {
    run.forgetAll(scope.module, why, at, variableTags("DJANGO_CONFIGURATION"));
    return;
  }
  if (chosen2.value !== object.name) return;
  const classes = linearise(object);
  if (!classes) {
    run.forgetAll(scope.module, "one of the bases of its class is not followed", at, chosen2.tags);
    return;
  }
  const attributes = new Map(classes.toReversed().flatMap(({ namespace }) => [...namespace.bindings]));
  for (const [name, binding] of attributes) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) continue;
    const value = settle(run, name, binding.value, { at, scope });
    run.bindIn(scope.module, name, { ...binding, value: tagged(value, chosen2.tags) });
    if (binding.value.kind === "instance" && binding.value.type === "configurations.EmailURLValue") {
      for (const other of mailSettings) run.bindIn(scope.module, other, { ...binding, value: unknown("it is part of an address of mail", chosen2.tags, at) });
    }
  }
  if (classes.some(({ namespace }) => namespace.bindings.has("DOTENV") || ["setup", "pre_setup", "post_setup"].some((hook) => namespace.bindings.has(hook)))) {
    run.forgetAll(scope.module, "its class is set up in a way that is not followed", at, chosen2.tags);
  }
}
function settle(run, name, value, site2) {
  if (value.kind === "function") return unknown("it is what a method returns", value.tags, site2.at);
  const read2 = value.kind === "instance" && value.type === "configurations.Value" ? value.attributes.get("*") : void 0;
  return read2 ? run.call(read2, { positional: [str(name)], keywords: /* @__PURE__ */ new Map() }, value.at ?? site2.at, site2.scope) : value;
}
var mailSettings = "BACKEND HOST HOST_USER HOST_PASSWORD PORT USE_TLS USE_SSL FILE_PATH TIMEOUT SSL_CERTFILE SSL_KEYFILE".split(" ").map((name) => `EMAIL_${name}`);
function valueClass(run, convert2, prepare = (fallback) => fallback, required = false) {
  const read2 = (args, name, site2) => {
    const { default: fallback = none, environ: environ2, environ_name: own, environ_prefix: prefix, environ_required: must } = bindNames(args, "default", "environ", "environ_name", "environ_prefix", "environ_required");
    if (environ2?.kind === "bool" && !environ2.value) return prepare(fallback);
    const plain = (value, otherwise) => value === void 0 ? otherwise : value.kind === "str" ? value.value : value.kind === "None" ? "" : void 0;
    const [start, end] = [plain(prefix, "DJANGO"), own?.kind === "None" ? name : plain(own, name)];
    if (environ2 && environ2.kind !== "bool" || start === void 0 || end === void 0) return unknown("it is read from a variable whose name is not known", [], site2.at);
    const variable2 = start === "" ? end : `${start.replace(/_$/, "")}_${end}`;
    const found = run.variable(variable2);
    if (!found) return required || must?.kind === "bool" && must.value ? run.requiredVariable(variable2, "ValueError", site2.at) : tagged(prepare(fallback), variableTags(variable2));
    if (found.kind !== "str" || !convert2) return convert2 === void 0 && found.kind !== "str" ? found : unknown(found.kind === "unknown" ? found.why : "it is no text", found.tags, site2.at);
    return convert2(found, site2);
  };
  return builtin("Value", (args, { at }) => ({
    ...instance("configurations.Value", {}, at),
    attributes: /* @__PURE__ */ new Map([["*", builtin("setup", ({ positional: [name] }, site2) => read2(args, name?.kind === "str" ? name.value : "", site2))]])
  }));
}
var toBool2 = (run) => (value, site2) => {
  const word = value.value.trim().toLowerCase();
  const truth = ["yes", "y", "true", "1"].includes(word);
  if (!truth && !["no", "n", "false", "0", ""].includes(word)) return run.raise("ValueError", "Cannot interpret boolean value", value.tags, site2.at);
  return { kind: "bool", value: truth, tags: value.tags, at: value.at ?? site2.at };
};
var sequence = (collect) => (value) => collect(value.value.trim().split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => str(part, value.tags, value.at)), value.tags, value.at);
function configurations(run) {
  const base = { kind: "class", name: configuration, bases: [], namespace: new Namespace("configurations"), tags: noTags };
  return moduleOf("configurations", { Configuration: base, values: configurationValues(run) });
}
function configurationValues(run) {
  const asSequence = (collect) => (fallback) => {
    if (fallback.kind === "None") return collect([], fallback.tags, fallback.at);
    return fallback.kind === "list" || fallback.kind === "tuple" ? collect(fallback.items, fallback.tags, fallback.at) : unknown("its default is no sequence", fallback.tags, fallback.at);
  };
  const text2 = (value) => value;
  const names3 = {
    Value: valueClass(run, text2),
    BooleanValue: valueClass(run, toBool2(run)),
    IntegerValue: valueClass(run, (value, site2) => applyCast(run, "int", value, site2)),
    PositiveIntegerValue: valueClass(run, (value, site2) => applyCast(run, "int", value, site2)),
    ListValue: valueClass(run, sequence(list), asSequence(list)),
    TupleValue: valueClass(run, sequence(tuple), asSequence(tuple)),
    EmailURLValue: builtin("EmailURLValue", (_args, { at }) => instance("configurations.EmailURLValue", {}, at)),
    SecretValue: valueClass(run, (value, site2) => value.value === "" ? run.raise("ValueError", "Secret value is not set", value.tags, site2.at) : value, void 0, true)
  };
  return moduleOf("configurations.values", names3);
}

// src/understand/settings/libraries/strtobool.ts
var trueWords2 = ["y", "yes", "t", "true", "on", "1"];
var falseWords = ["n", "no", "f", "false", "off", "0"];
function toTruth(text2) {
  const word = text2.toLowerCase();
  if (trueWords2.includes(word)) return true;
  return falseWords.includes(word) ? false : void 0;
}
function strtobool(run, text2, { at }) {
  if (text2?.kind === "unknown") return unknown(text2.why, text2.tags, at);
  if (text2?.kind !== "str") return run.raise("AttributeError", "object has no attribute 'lower'", text2?.tags, at);
  const truth = toTruth(text2.value);
  return truth === void 0 ? run.raise("ValueError", "invalid truth value", text2.tags, at) : { ...int(Number(truth), text2.tags), at: text2.at ?? at };
}

// src/understand/settings/libraries/variables-file.ts
function fileAt(run, path2) {
  const relative5 = inProject(path2);
  return relative5 === void 0 ? void 0 : run.source.read(relative5);
}
function findUpwards(run, directory, names3) {
  for (let at = directory; inProject(at) !== void 0; at = parentOf(at)) {
    for (const name of names3) {
      const file = fileAt(run, `${at}/${name}`);
      if (file) return file;
    }
  }
  return void 0;
}
var variable = (file, name, text2, start, end, known3 = true) => {
  const at = span(file, start, end);
  return { name, value: known3 ? str(text2, [], at) : unknown(`it is written in ${file.path} in a way that is read differently by versions`, [], at) };
};
function* linesOf(file) {
  for (let number = 1; number <= file.lineCount; number += 1) yield [file.lineText(number), file.offsetOfLine(number)];
}
function environFile(file) {
  const found = [];
  for (const [line, start] of linesOf(file)) {
    const [, head = "", name, text2] = /^((?:export )?([A-Za-z_0-9]+)=)(.*)$/.exec(line) ?? [];
    if (name === void 0 || text2 === void 0) continue;
    const quoted = /^'(.*)'$/.exec(text2) ?? /^"(.*)"$/.exec(text2);
    const value = quoted?.[1] ?? text2;
    const valueStart = start + head.length + (quoted ? 1 : 0);
    found.push(variable(file, name, value, valueStart, valueStart + value.length, !(text2.startsWith('"') && value.includes("\\"))));
  }
  const count2 = (name) => found.filter((other) => other.name === name).length;
  return found.map(({ name, value }) => ({ name, value: count2(name) === 1 ? value : unknown(`${file.path} sets ${name} twice`, [], value.at) }));
}
function decoupleFile(file) {
  const found = [];
  for (const [line, start] of linesOf(file)) {
    const cut = line.indexOf("=");
    if (cut < 0 || line.trim().startsWith("#")) continue;
    const text2 = line.slice(cut + 1).trim();
    const quoted = text2.length >= 2 && /^(['"]).*\1$/s.test(text2);
    const value = quoted ? text2.slice(1, -1) : text2;
    const valueStart = start + line.indexOf(text2, cut + 1) + (quoted ? 1 : 0);
    found.push(variable(file, line.slice(0, cut).trim(), value, valueStart, valueStart + value.length, text2 !== "" ? !(/^['"]/.test(text2) && !quoted) : true));
  }
  return found;
}
function iniSettings(file) {
  const found = [];
  let section = "";
  for (const [line, start] of linesOf(file)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== void 0) section = header;
    const [, head = "", name, text2] = /^(\s*([^=:]+?)\s*[=:]\s*)(.*?)\s*$/.exec(line) ?? [];
    if (header !== void 0 || name === void 0 || text2 === void 0 || section !== "settings" && section !== "DEFAULT") continue;
    found.push(variable(file, name.toLowerCase(), text2, start + head.length, start + head.length + text2.length, !text2.includes("%") && !/^\s/.test(line)));
  }
  return found;
}
function dotenvFile(file) {
  const last = /* @__PURE__ */ new Map();
  for (const { name, value, at } of parseDotenv(file, false).entries) {
    if (value === void 0 && textOf(at) === name) {
      last.set(name, { name, value: { kind: "None", tags: [], at } });
      continue;
    }
    const known3 = value !== void 0 && !textOf(at).includes("${");
    last.set(name, variable(file, name, value ?? "", at.start, at.end, known3));
  }
  return [...last.values()];
}
function loadVariables(run, variables, overwrite) {
  for (const { name, value } of variables) if (value.kind !== "None" && (overwrite || run.variable(name) === void 0)) run.setVariable(name, overwrite ? value : { ...value, tags: [name] });
}

// src/understand/settings/libraries/decouple.ts
var noRepository = () => void 0;
function repositoryOf(variables, fold = (name) => name) {
  const values = new Map(variables.map(({ name, value }) => [name, value]));
  return (name) => values.get(fold(name));
}
var fileOf = (path2, reader) => {
  const read2 = path2?.kind === "str" || path2?.kind === "path" ? reader(path2.value) : void 0;
  const why = path2?.kind === "unknown" ? path2.why : "it may be set in a file that is not in the repository";
  return read2 ?? (() => unknown(why));
};
function read(run, args, site2, repository) {
  const { option, default: fallback, cast } = bindNames(args, "option", "default", "cast");
  if (option?.kind !== "str") return unknown("it is read from a variable whose name is not known", option?.tags, site2.at);
  const tags = variableTags(option.value);
  const found = run.variable(option.value);
  const value = found ?? stored(repository(option.value), tags) ?? (fallback ? tagged(fallback, tags) : run.requiredVariable(option.value, "UndefinedValueError", site2.at));
  if (!cast) return value;
  return cast.kind === "builtin" && cast.name === "bool" ? toBool3(run, value, site2) : applyCast(run, cast, value, site2);
}
var stored = (value, tags) => value && { ...value, tags };
function toBool3(run, value, site2) {
  const place2 = value.at ?? site2.at;
  switch (value.kind) {
    case "bool":
      return { ...value, at: place2 };
    case "int":
      if (value.value === 0 || value.value === 1) return { kind: "bool", value: value.value === 1, tags: value.tags, at: place2 };
      return run.raise("ValueError", "Invalid truth value", value.tags, site2.at);
    case "None":
      return run.raise("ValueError", "Invalid truth value", value.tags, site2.at);
    case "str": {
      const truth = value.value === "" ? false : toTruth(value.value);
      if (truth === void 0) return run.raise("ValueError", "Invalid truth value", value.tags, site2.at);
      return { kind: "bool", value: truth, tags: value.tags, at: place2 };
    }
    default:
      return unknown(value.kind === "unknown" ? value.why : "it is no text", value.tags, site2.at);
  }
}
function configOf(run, repository) {
  const call = (args, site2) => read(run, args, site2, repository);
  return { ...instance("decouple.Config", { get: builtin("get", call) }), call };
}
function autoConfig(run, start) {
  let repository;
  const look = (site2) => {
    const binding = site2.scope.module.bindings.get("__file__")?.value;
    const from = start ?? (binding?.kind === "str" ? str(parentOf(binding.value)) : void 0);
    if (from?.kind !== "str" && from?.kind !== "path") return () => unknown("where its file is looked for is not known");
    const file = findUpwards(run, from.value, ["settings.ini", ".env"]);
    if (!file) return inProject(from.value) === void 0 ? () => unknown("it may be set in a file outside of the repository") : noRepository;
    return file.path.endsWith(".ini") ? repositoryOf(iniSettings(file), (name) => name.toLowerCase()) : repositoryOf(decoupleFile(file));
  };
  const call = (args, site2) => read(run, args, site2, repository ??= look(site2));
  return { ...instance("decouple.AutoConfig"), call };
}
function csv(run, options) {
  const { cast, delimiter, strip: strip2, post_process: collect } = bindNames(options, "cast", "delimiter", "strip", "post_process");
  const call = ({ positional: [value] }, site2) => {
    const gather2 = (items, tags) => {
      const made2 = list(items, tags, value?.at ?? site2.at);
      return collect ? applyCast(run, collect, made2, site2) : made2;
    };
    if (!value || value.kind === "unknown") return unknown(value?.kind === "unknown" ? value.why : "it is no text", value?.tags, site2.at);
    if (value.kind === "None") return gather2([], value.tags);
    if (value.kind !== "str") return run.raise("AttributeError", "object has no attribute 'read'", value.tags, site2.at);
    const separators = delimiter === void 0 ? "," : delimiter.kind === "str" ? delimiter.value : void 0;
    if (separators === void 0 || strip2 || /["'\\#]/.test(value.value)) return unknown("it is split in a way that is not followed", value.tags, site2.at);
    const parts = [];
    let part = "";
    for (const character of `${value.value}${separators.charAt(0)}`) {
      if (!separators.includes(character)) part += character;
      else {
        if (part !== "") parts.push(part.trim());
        part = "";
      }
    }
    const texts = parts.map((text2) => str(text2, value.tags, value.at));
    return gather2(cast ? texts.map((text2) => applyCast(run, cast, text2, site2)) : texts, value.tags);
  };
  return { ...instance("decouple.Csv"), call };
}
function decouple(run) {
  const repository = (name, reader) => builtin(name, ({ positional: [source] }) => instance("decouple.Repository", { "*": builtin("find", ({ positional: [option] }) => option?.kind === "str" ? fileOf(source, reader)(option.value) ?? none : none) }));
  const env = (path2) => {
    const file = fileAt(run, path2);
    return file && repositoryOf(decoupleFile(file));
  };
  const ini = (path2) => {
    const file = fileAt(run, path2);
    return file && repositoryOf(iniSettings(file), (name) => name.toLowerCase());
  };
  return moduleOf("decouple", {
    config: autoConfig(run, void 0),
    AutoConfig: builtin("AutoConfig", (args) => autoConfig(run, given(bindNames(args, "search_path").search_path))),
    Config: builtin("Config", ({ positional: [source] }, site2) => configOf(run, askRepository(run, source, site2))),
    RepositoryEnv: repository("RepositoryEnv", env),
    RepositoryIni: repository("RepositoryIni", ini),
    RepositoryEmpty: repository("RepositoryEmpty", () => noRepository),
    Csv: builtin("Csv", (args) => csv(run, args)),
    undefined: unknown("it stands for no default")
  });
}
function askRepository(run, source, site2) {
  const find = source?.kind === "instance" ? source.attributes.get("*") : void 0;
  if (!find) return () => unknown(source?.kind === "unknown" ? source.why : "its repository is not followed");
  return (name) => {
    const found = run.call(find, { positional: [str(name)], keywords: /* @__PURE__ */ new Map() }, site2.at, site2.scope);
    return found.kind === "None" ? void 0 : found;
  };
}

// src/understand/settings/libraries/addresses.ts
function parseAddress2(text2) {
  if (/[^!-~]|[[\];\\]/.test(text2)) return void 0;
  const [, scheme = "", rest = ""] = /^(?:([a-zA-Z][\w+.-]*):)?(.*)$/.exec(text2) ?? [];
  const hash2 = rest.indexOf("#");
  const withoutFragment = hash2 < 0 ? rest : rest.slice(0, hash2);
  const [, netloc = ""] = /^\/\/([^/?#]*)/.exec(rest) ?? [];
  const afterNetloc = rest.startsWith("//") ? withoutFragment.slice(netloc.length + 2) : withoutFragment;
  const mark = afterNetloc.indexOf("?");
  const path2 = mark < 0 ? afterNetloc : afterNetloc.slice(0, mark);
  const query = afterNetloc.slice(path2.length + 1);
  const at = netloc.lastIndexOf("@");
  const userInfo = at < 0 ? void 0 : netloc.slice(0, at);
  const colon = userInfo?.indexOf(":") ?? -1;
  const [host, port] = splitOnce(netloc.slice(at + 1), ":");
  if (host.includes("%")) return void 0;
  return {
    scheme: scheme.toLowerCase(),
    netloc,
    path: path2,
    query,
    user: colon < 0 ? userInfo : userInfo?.slice(0, colon),
    password: colon < 0 ? void 0 : userInfo?.slice(colon + 1),
    host: host === "" ? void 0 : host.toLowerCase(),
    port: port === void 0 || port === "" ? void 0 : /^\d{1,5}$/.test(port) && Number(port) <= 65535 ? Number(port) : Number.NaN
  };
}
function splitOnce(text2, separator) {
  const cut = text2.indexOf(separator);
  return cut < 0 ? [text2, void 0] : [text2.slice(0, cut), text2.slice(cut + separator.length)];
}
function unquote(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}
function queryPairs(query) {
  const pairs = /* @__PURE__ */ new Map();
  for (const part of query.split("&")) {
    const [name, value] = splitOnce(part, "=");
    const key = unquote(name.replaceAll("+", " "));
    if (key !== void 0 && value && !pairs.has(key)) pairs.set(key, unquote(value.replaceAll("+", " ")));
  }
  return pairs;
}

// src/understand/settings/libraries/dj-database-url.ts
var engines = new Map([
  ...["postgres", "postgresql", "pgsql"].map((scheme) => [scheme, "django.db.backends.postgresql"]),
  ["postgis", "django.contrib.gis.db.backends.postgis"],
  ["mysql", "django.db.backends.mysql"],
  ["mysql2", "django.db.backends.mysql"],
  ["mysqlgis", "django.contrib.gis.db.backends.mysql"],
  ["mysql-connector", "mysql.connector.django"],
  ["sqlite", "django.db.backends.sqlite3"],
  ["spatialite", "django.contrib.gis.db.backends.spatialite"],
  ["oracle", "django.db.backends.oracle"],
  ["oraclegis", "django.contrib.gis.db.backends.oracle"],
  ["redshift", "django_redshift_backend"],
  ...["mssql", "mssqlms", "cockroach", "timescale", "timescalegis"].map((scheme) => [scheme, void 0])
]);
var lost3 = (value, at) => unknown(value.kind === "unknown" ? value.why : "it is an address that is not followed", value.tags, at);
var parameters = ["engine", "conn_max_age", "conn_health_checks", "disable_server_side_cursors", "ssl_require", "test_options"];
function parseDatabase(run, url, args, at) {
  const place2 = url.at ?? at;
  if (url.kind !== "str") return lost3(url, at);
  const tags = parameters.reduce((all, name2) => union(all, args.keywords.get(name2)?.tags ?? []), url.tags);
  const text2 = (item) => str(item, tags, place2);
  const made2 = (pairs) => dict(pairs.map(([key, item]) => [text2(key), item]), tags, place2);
  if (url.value === "sqlite://:memory:") return made2([["ENGINE", text2("django.db.backends.sqlite3")], ["NAME", text2(":memory:")]]);
  const address = parseAddress2(url.value);
  if (!address) return lost3(url, at);
  if (!engines.has(address.scheme) || Number.isNaN(address.port)) return run.raise("ValueError", "it is no address of a database", tags, at);
  const [user, password, name] = [unquote(address.user ?? ""), unquote(address.password ?? ""), unquote(address.path.slice(1))];
  const engine = given(args.keywords.get("engine"));
  const scheme = engines.get(address.scheme);
  if (user === void 0 || password === void 0 || name === void 0 || ["oracle", "oraclegis"].includes(address.scheme)) return lost3(url, at);
  const ssl = args.keywords.get("ssl_require");
  const test = given(args.keywords.get("test_options"));
  const options = optionsOf2(queryPairs(address.query), ssl ? truthOf(ssl) : false, address.scheme, text2);
  const option = (parameter, fallback) => args.keywords.get(parameter) ?? fallback;
  const no = { ...bool(false), at: place2 };
  return made2([
    ["ENGINE", engine ?? (scheme === void 0 ? unknown("it depends on the version of dj-database-url", tags, place2) : text2(scheme))],
    ["USER", text2(user)],
    ["PASSWORD", text2(password)],
    ["HOST", text2(address.host ?? "")],
    ["PORT", address.port ? { ...int(address.port, tags), at: place2 } : text2("")],
    ["NAME", text2(name === "" && address.scheme === "sqlite" ? ":memory:" : name)],
    ...options === void 0 ? [] : [["OPTIONS", options]],
    ["CONN_MAX_AGE", option("conn_max_age", { ...int(0), at: place2 })],
    ["CONN_HEALTH_CHECKS", option("conn_health_checks", no)],
    ["DISABLE_SERVER_SIDE_CURSORS", option("disable_server_side_cursors", no)],
    ...test ? [["TEST", test]] : []
  ]);
}
function optionsOf2(query, ssl, scheme, text2) {
  if (ssl === void 0) return unknown("whether it asks for TLS is not known", text2("").tags);
  const renamed = scheme.startsWith("mysql") ? query.has("ssl-ca") : query.has("currentSchema");
  if (renamed) return unknown("its options are renamed by the scheme", text2("").tags);
  const pairs = new Map([...query].map(([key, value]) => [key, optionValue(value, text2)]));
  if (ssl) pairs.set("sslmode", text2("require"));
  return pairs.size === 0 ? void 0 : dict([...pairs].map(([key, value]) => [text2(key), value]), text2("").tags);
}
var optionValue = (value, text2) => value === void 0 || /^(\d+|true|false)$/i.test(value) ? unknown("how it is converted depends on the version of dj-database-url", text2("").tags) : text2(value);
function djDatabaseUrl(run) {
  const config = builtin("config", (args, { at }) => {
    const bound = bindNames(args, "env", "default", ...parameters);
    const name = bound.env ?? str("DATABASE_URL");
    if (name.kind !== "str") return lost3(name, at);
    const tags = variableTags(name.value);
    const url = run.variable(name.value) ?? (bound.default && tagged(bound.default, tags));
    if (!url || truthOf(url) === false) return dict([], union(tags, url?.tags ?? []), at);
    return parseDatabase(run, url, named(bound), at);
  });
  const parse2 = builtin("parse", (args, { at }) => {
    const bound = bindNames(args, "url", ...parameters);
    return bound.url ? parseDatabase(run, bound.url, named(bound), at) : run.raise("TypeError", "parse() missing argument 'url'", [], at);
  });
  return moduleOf("dj_database_url", { config, parse: parse2, DEFAULT_ENV: str("DATABASE_URL") });
}
var named = (bound) => ({
  positional: [],
  keywords: new Map(parameters.flatMap((name) => bound[name] ? [[name, bound[name]]] : []))
});

// src/understand/settings/libraries/django.ts
var translation = () => {
  const same = builtin("gettext_lazy", ({ positional: [text2] }) => text2 ?? none);
  const names3 = ["gettext_lazy", "ugettext_lazy", "gettext", "ugettext", "gettext_noop", "ugettext_noop", "pgettext_lazy"];
  return moduleOf("django.utils.translation", { ...Object.fromEntries(names3.filter((name) => !name.startsWith("p")).map((name) => [name, same])) });
};
var levels = { DEBUG: 10, INFO: 20, SUCCESS: 25, WARNING: 30, ERROR: 40 };
var levelNames = Object.entries(levels).map(([name, level]) => [int(level), str(name.toLowerCase())]);
var messageConstants = () => moduleOf("django.contrib.messages.constants", {
  ...Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, int(level)])),
  DEFAULT_LEVELS: { kind: "dict", entries: new Map(Object.entries(levels).map(([name, level]) => [`str:${name}`, [str(name), int(level)]])), tags: [] },
  DEFAULT_TAGS: { kind: "dict", entries: new Map(levelNames.map(([level, name]) => [`n:${level.kind === "int" ? level.value : 0}`, [level, name]])), tags: [] }
});
var globalSettings = () => {
  const names3 = new Set(djangoSettingNames);
  const value = () => unknown("it is Django's default, which depends on the version");
  return {
    kind: "module",
    name: "django.conf.global_settings",
    attribute: (name) => name === "__all__" ? tuple([...names3].map((each2) => str(each2))) : value(),
    tags: []
  };
};
var corsDefaults = () => moduleOf("corsheaders.defaults", { default_methods: tuple(["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"].map((name) => str(name))) });
var csp = () => {
  const quoted = ["NONE", "REPORT_SAMPLE", "SELF", "STRICT_DYNAMIC", "UNSAFE_EVAL", "UNSAFE_HASHES", "UNSAFE_INLINE", "WASM_UNSAFE_EVAL"];
  const sources = Object.fromEntries(quoted.map((name) => [name, str(`'${name.toLowerCase().replaceAll("_", "-")}'`)]));
  return moduleOf("django.utils.csp", { CSP: moduleOf("django.utils.csp.CSP", { ...sources, NONCE: str("<CSP_NONCE_SENTINEL>") }) });
};
var djangoModules = {
  "django.utils.translation": translation,
  "django.contrib.messages": () => moduleOf("django.contrib.messages", { constants: messageConstants() }),
  "django.contrib.messages.constants": messageConstants,
  "django.conf": () => moduleOf("django.conf", { global_settings: globalSettings(), settings: unknown("it is the settings themselves, which are being made") }),
  "django.conf.global_settings": globalSettings,
  "django.utils.csp": csp,
  "django.urls": () => moduleOf("django.urls", { reverse_lazy: builtin("reverse_lazy", (_args, { at }) => instance("lazy URL", {}, at)) }),
  "corsheaders.defaults": corsDefaults,
  "celery.schedules": () => moduleOf("celery.schedules", { crontab: builtin("crontab", (_args, { at }) => instance("crontab", {}, at)), schedule: builtin("schedule", (_args, { at }) => instance("schedule", {}, at)) }),
  sentry_sdk: () => moduleOf("sentry_sdk", Object.fromEntries(["init", "set_tag", "set_user", "set_context"].map((name) => [name, builtin(name, () => none)])))
};

// src/understand/settings/libraries/dotenv.ts
var callingDirectory = ({ scope }) => parentOf(projectPath(scope.file.path));
function dotenv(run) {
  const locate3 = (site2, where) => {
    if (!where || where.kind === "str" && where.value === "") return findUpwards(run, callingDirectory(site2), [".env"]);
    return where.kind === "str" || where.kind === "path" ? fileAt(run, where.value) : void 0;
  };
  const load = builtin("load_dotenv", (args, site2) => {
    const bound = bindNames(args, "dotenv_path", "stream", "verbose", "override");
    const file = given(bound.stream) ? void 0 : locate3(site2, given(bound.dotenv_path));
    if (!file) return unknown("it depends on a file that is not in the repository", [], site2.at);
    loadVariables(run, dotenvFile(file), bound.override !== void 0 && truthOf(bound.override) !== false);
    return bool(true);
  });
  const values = builtin("dotenv_values", (args, site2) => {
    const file = locate3(site2, given(bindNames(args, "dotenv_path").dotenv_path));
    if (!file) return unknown("it is read from a file that is not in the repository", [], site2.at);
    return dict(dotenvFile(file).map(({ name, value }) => [str(name), value]), [], site2.at);
  });
  const find = builtin("find_dotenv", (args, site2) => {
    const { filename, usecwd } = bindNames(args, "filename", "raise_error_if_not_found", "usecwd");
    const name = filename?.kind === "str" ? filename.value : filename ? void 0 : ".env";
    const file = name === void 0 || usecwd ? void 0 : findUpwards(run, callingDirectory(site2), [name]);
    return file && inProject(projectPath(file.path)) !== void 0 ? str(projectPath(file.path), [], site2.at) : unknown("it is the path of a file that is not in the repository", [], site2.at);
  });
  return moduleOf("dotenv", { load_dotenv: load, dotenv_values: values, find_dotenv: find, read_dotenv: load });
}

// src/understand/settings/libraries/dynaconf.ts
function dynaconf(run) {
  const make = builtin("DjangoDynaconf", (_args, { at, scope }) => {
    run.forgetAll(scope.module, "dynaconf may set it", at);
    return instance("DjangoDynaconf", {}, at);
  });
  return moduleOf("dynaconf", { DjangoDynaconf: make });
}

// src/understand/settings/libraries/environ-addresses.ts
var engines2 = new Map([
  ...["postgres", "postgresql", "psql", "pgsql"].map((scheme) => [scheme, "django.db.backends.postgresql"]),
  ["postgis", "django.contrib.gis.db.backends.postgis"],
  ["mysql", "django.db.backends.mysql"],
  ["mysql2", "django.db.backends.mysql"],
  ["mysql-connector", "mysql.connector.django"],
  ["mysqlgis", "django.contrib.gis.db.backends.mysql"],
  ["oracle", "django.db.backends.oracle"],
  ["redshift", "django_redshift_backend"],
  ["spatialite", "django.contrib.gis.db.backends.spatialite"],
  ["sqlite", "django.db.backends.sqlite3"]
]);
var optionsOfADatabase = ["CONN_MAX_AGE", "ATOMIC_REQUESTS", "AUTOCOMMIT", "DISABLE_SERVER_SIDE_CURSORS", "CONN_HEALTH_CHECKS"];
var unreadable = (value, at) => unknown(value.kind === "unknown" ? value.why : "it is an address that is not followed", value.tags, at);
function addressIn(run, value, at) {
  const address = value.kind === "str" ? parseAddress2(value.value) : void 0;
  if (Number.isNaN(address?.port)) run.raise("ValueError", "Port could not be cast to integer value", value.tags, at);
  return address;
}
function databaseOf(run, value, engine, at) {
  const place2 = value.at ?? at;
  const { tags } = value;
  const text2 = (item) => str(item, tags, place2);
  const entries = (pairs) => dict(pairs.map(([key, item]) => [text2(key), item]), tags, place2);
  if (value.kind === "str" && value.value === "sqlite://:memory:") return entries([["ENGINE", text2("django.db.backends.sqlite3")], ["NAME", text2(":memory:")]]);
  const address = addressIn(run, value, at);
  if (!address || address.path === "" && value.kind === "str" && /[^\w.~:/?&=@-]/.test(value.value)) return unreadable(value, at);
  if (["mssql", "pyodbc", "ldap", "oracle", "cockroachdb"].includes(address.scheme) || address.netloc.includes(",") || value.tags.length > 50) return unreadable(value, at);
  if (engine && engine.kind !== "str") return unreadable(engine, at);
  const scheme = engine ? engine.value : address.scheme;
  if (scheme === "") return entries([]);
  const path2 = unquote(address.path.slice(1).replaceAll("+", " "));
  const [user, password] = [unquote(address.user ?? ""), unquote(address.password ?? "")];
  if (path2 === void 0 || user === void 0 || password === void 0 || path2.startsWith("/") !== (address.scheme === "sqlite" && path2.startsWith("/"))) return unreadable(value, at);
  const options = queryPairs(address.query);
  const isOwn = (key) => optionsOfADatabase.includes(key.toUpperCase());
  return entries([
    ["NAME", text2(path2 === "" && address.scheme === "sqlite" ? ":memory:" : path2)],
    ["USER", text2(user)],
    ["PASSWORD", text2(password)],
    ["HOST", text2(address.host ?? "")],
    ["PORT", address.port ? { ...int(address.port, tags), at: place2 } : text2("")],
    ...[...options].filter(([key]) => isOwn(key)).map(([key]) => [key.toUpperCase(), unknown("it is an option of the address", tags, place2)]),
    ...address.query === "" ? [] : [["OPTIONS", entries([...options].filter(([key]) => !isOwn(key)).map(([key, item]) => [key, optionOf(item, text2, place2)]))]],
    ["ENGINE", text2(engines2.get(scheme) ?? scheme)]
  ]);
}
var optionOf = (value, text2, at) => {
  if (value === void 0) return unknown("it is an option of the address", [], at);
  return /^\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? { ...int(Number(value), text2("").tags), at } : text2(value);
};
var caches = new Map([
  ["dbcache", "django.core.cache.backends.db.DatabaseCache"],
  ["dummycache", "django.core.cache.backends.dummy.DummyCache"],
  ["filecache", "django.core.cache.backends.filebased.FileBasedCache"],
  ["locmemcache", "django.core.cache.backends.locmem.LocMemCache"],
  // Which class it is depends on the versions of Django and of what is installed.
  ...["memcache", "pymemcache", "pylibmc", "rediscache", "redis", "rediss", "valkey", "valkeys"].map((scheme) => [scheme, void 0])
]);
function cacheOf(run, value, backend, at) {
  const place2 = value.at ?? at;
  const { tags } = value;
  const address = addressIn(run, value, at);
  if (!address) return unreadable(value, at);
  if (!caches.has(address.scheme)) return run.raise("ImproperlyConfigured", "Invalid cache schema", tags, at);
  const text2 = (item) => str(item, tags, place2);
  const known3 = caches.get(address.scheme);
  const unsure = unknown("it depends on the versions of Django and of the cache's library", tags, place2);
  if (address.query !== "") return unknown("it is an address with options", tags, place2);
  const location = address.scheme === "filecache" ? address.netloc + address.path : address.netloc;
  return dict([[text2("BACKEND"), backend ?? (known3 === void 0 ? unsure : text2(known3))], [text2("LOCATION"), known3 === void 0 || location.includes(",") ? unsure : text2(location)]], tags, place2);
}
var mails = new Map([
  ...["smtp", "smtps", "smtp+tls", "smtp+ssl"].map((scheme) => [scheme, "smtp"]),
  ["consolemail", "console"],
  ["filemail", "filebased"],
  ["memorymail", "locmem"],
  ["dummymail", "dummy"]
]);
function mailOf(run, value, backend, at) {
  const place2 = value.at ?? at;
  const { tags } = value;
  const address = addressIn(run, value, at);
  if (!address) return unreadable(value, at);
  const mail = mails.get(address.scheme);
  if (!backend && mail === void 0) return run.raise("ImproperlyConfigured", "Invalid email schema", tags, at);
  if (address.query !== "") return unknown("it is an address with options", tags, place2);
  const text2 = (item) => item === void 0 ? { ...none, tags, at: place2 } : str(item, tags, place2);
  const decoded = (item) => item !== void 0 && unquote(item) === void 0 ? unreadable(value, at) : text2(item === void 0 ? void 0 : unquote(item));
  const yes = { kind: "bool", value: true, tags, at: place2 };
  return dict(
    [
      [text2("EMAIL_FILE_PATH"), decoded(address.path.slice(1).replaceAll("+", " "))],
      [text2("EMAIL_HOST_USER"), decoded(address.user)],
      [text2("EMAIL_HOST_PASSWORD"), decoded(address.password)],
      [text2("EMAIL_HOST"), text2(address.host)],
      [text2("EMAIL_PORT"), address.port === void 0 ? text2(void 0) : { ...int(address.port, tags), at: place2 }],
      [text2("EMAIL_BACKEND"), backend ?? text2(`django.core.mail.backends.${mail ?? ""}.EmailBackend`)],
      ...address.scheme === "smtps" || address.scheme === "smtp+tls" ? [[text2("EMAIL_USE_TLS"), yes]] : [],
      ...address.scheme === "smtp+ssl" ? [[text2("EMAIL_USE_SSL"), yes]] : []
    ],
    tags,
    place2
  );
}

// src/understand/settings/libraries/json.ts
var deepest8 = 40;
function fromJson(run, text2, at) {
  if (text2?.kind === "unknown" && text2.file !== void 0) return untrackedContent(text2.file, text2.tags, at);
  if (text2?.kind !== "str" && text2?.kind !== "bytes") return unknown(text2?.kind === "unknown" ? text2.why : "it is no text", text2?.tags, at);
  let parsed;
  try {
    parsed = JSON.parse(text2.value);
  } catch {
    if (/NaN|Infinity/.test(text2.value)) return unknown("it holds a number that is none", text2.tags, at);
    return run.raise("JSONDecodeError", "it is no valid JSON", text2.tags, at);
  }
  return objectOf(parsed, text2.tags, text2.at ?? at, /[.eE]/.test(text2.value));
}
function objectOf(value, tags, at, floats, depth2 = 0) {
  if (depth2 > deepest8) return unknown("it is nested too deeply", tags, at);
  if (value === null) return { kind: "None", tags, at };
  if (typeof value === "boolean") return { kind: "bool", value, tags, at };
  if (typeof value === "number") {
    if (!Number.isInteger(value)) return { kind: "float", value, tags, at };
    return floats || !Number.isSafeInteger(value) ? unknown("it is a number whose type is not known", tags, at) : { ...int(value, tags), at };
  }
  if (typeof value === "string") return str(value, tags, at);
  if (Array.isArray(value)) return list(value.map((item) => objectOf(item, tags, at, floats, depth2 + 1)), tags, at);
  const entries = /* @__PURE__ */ new Map();
  for (const [key, item] of Object.entries(value)) entries.set(`str:${key}`, [str(key, tags, at), objectOf(item, tags, at, floats, depth2 + 1)]);
  return { kind: "dict", entries, tags, at };
}
function json(run) {
  const load = builtin("load", ({ positional: [file] }, site2) => {
    const read2 = file?.kind === "instance" ? file.attributes.get("read") : void 0;
    const text2 = read2 ? run.call(read2, { positional: [], keywords: /* @__PURE__ */ new Map() }, site2.at, site2.scope) : file;
    return fromJson(run, text2, site2.at);
  });
  return moduleOf("json", {
    loads: builtin("loads", ({ positional: [text2] }, { at }) => fromJson(run, text2, at)),
    load,
    dumps: builtin("dumps", (_args, { at }) => unknown("its JSON text is not followed", [], at))
  });
}

// src/understand/settings/libraries/environ.ts
function getValue(run, env, { name, cast, fallback, parseDefault = false }, site2) {
  const prefix = env.attributes.get("prefix");
  const smart = env.attributes.get("smart_cast");
  if (name?.kind !== "str" || prefix?.kind !== "str" || smart && truthOf(smart) === void 0) return unknown("it is read from a variable whose name is not known", name?.tags, site2.at);
  const variable2 = prefix.value + name.value;
  const rule = env.scheme.get(variable2);
  const isPair = rule?.kind === "tuple" && rule.items.length === 2;
  const wanted = cast ?? (isPair ? rule.items[0] : rule);
  const otherwise = fallback ?? (isPair ? rule.items[1] : void 0);
  const tags = variableTags(variable2);
  const file = env.fileAware ? run.variable(`${variable2}_FILE`) : void 0;
  if (file) return unknown("it is read from a file of the server", union(tags, file.tags), site2.at);
  const read2 = run.variable(variable2) ?? otherwise ?? run.requiredVariable(variable2, "ImproperlyConfigured", site2.at);
  if (read2.kind === "str" && read2.value.startsWith("$")) return unknown("it names another variable", union(read2.tags, tags), site2.at);
  const target = wanted ?? (otherwise && truthOf(smart ?? none) === true ? typeOf(otherwise) : void 0);
  const isDefault = read2 === otherwise;
  const value = read2.kind === "str" && read2.value === "" && otherwise?.kind === "None" ? { ...none, tags: read2.tags } : read2;
  const same = isDefault || otherwise !== void 0 && equals(value, otherwise) === true;
  const parsed = same && !(parseDefault && value.kind !== "None") ? value : parseValue(run, value, target, site2);
  return isDefault ? tagged(parsed, tags) : parsed;
}
function envInstance(run, { keywords }, fileAware) {
  const attributes = /* @__PURE__ */ new Map([["prefix", str("")], ["smart_cast", { kind: "bool", value: true, tags: [] }]]);
  const env = { scheme: keywords, attributes, fileAware };
  const method = (name, read2) => void attributes.set(name, builtin(name, read2));
  const call = (args, site2) => {
    const { var: name, cast, default: fallback, parse_default: parse2 } = bindNames(args, "var", "cast", "default", "parse_default");
    return getValue(run, env, { name, cast: given(cast), fallback, parseDefault: parse2 !== void 0 && truthOf(parse2) === true }, site2);
  };
  method("get_value", call);
  for (const type of ["bool", "int", "float", "str"]) {
    method(type, (args, site2) => {
      const { var: name, default: fallback } = bindNames(args, "var", "default");
      const value = getValue(run, env, { name, cast: type, fallback }, site2);
      const changed = args.positional.length > 2 || args.keywords.has("choices") || args.keywords.has("multiline");
      return changed ? unknown("its checks are not followed", value.tags, site2.at) : value;
    });
  }
  for (const type of ["list", "tuple", "dict"]) {
    method(type, (args, site2) => {
      const { var: name, cast, default: fallback } = bindNames(args, "var", "cast", "default");
      const each2 = given(cast);
      const wanted = !each2 ? type : type === "dict" ? each2 : { kind: type, items: [each2], tags: [] };
      return getValue(run, env, { name, cast: wanted, fallback }, site2);
    });
  }
  method("json", (args, site2) => {
    const { var: name, default: fallback } = bindNames(args, "var", "default");
    return getValue(run, env, { name, cast: builtin("json.loads", ({ positional: [text2] }, { at }) => fromJson(run, text2, at)), fallback }, site2);
  });
  for (const name of ["bytes", "url", "path", "search_url", "channels_url", "channels"]) {
    method(name, (args, site2) => {
      const { var: variable2, default: fallback } = bindNames(args, "var", "default");
      const value = getValue(run, env, { name: variable2, cast: "str", fallback }, site2);
      return unknown(value.kind === "unknown" ? value.why : `env.${name}() is not followed`, value.tags, site2.at);
    });
  }
  const addresses = [
    [["db", "db_url"], "DATABASE_URL", databaseOf, "engine"],
    [["cache", "cache_url"], "CACHE_URL", cacheOf, "backend"],
    [["email", "email_url"], "EMAIL_URL", mailOf, "backend"]
  ];
  for (const [names3, variable2, make, third] of addresses) {
    for (const name of names3) {
      method(name, (args, site2) => {
        const { var: asked = str(variable2), default: fallback, [third]: engine } = bindNames(args, "var", "default", third);
        return make(run, getValue(run, env, { name: asked, fallback }, site2), given(engine), site2.at);
      });
    }
  }
  method("read_env", readEnv(run).call);
  return { ...instance("environ.Env"), attributes, call };
}
function readEnv(run) {
  return builtin("read_env", (args, site2) => {
    const { env_file: where, overwrite } = bindNames(args, "env_file", "overwrite");
    const named3 = given(where);
    const place2 = named3 ? named3.kind === "str" || named3.kind === "path" ? named3.value : void 0 : void 0;
    const beside = `${parentOf(filePath(site2))}/.env`;
    const file = named3 && place2 === void 0 ? void 0 : fileAt(run, place2 ?? beside);
    if (file) loadVariables(run, environFile(file), overwrite !== void 0 && truthOf(overwrite) !== false);
    return none;
  });
}
var filePath = ({ scope }) => {
  const binding = scope.module.bindings.get("__file__")?.value;
  return binding?.kind === "str" ? binding.value : "";
};
function environPath(value, tags) {
  const below3 = ({ positional }) => {
    let joined2 = value;
    for (const part of positional) {
      if (part.kind !== "str") return void 0;
      joined2 = part.value.startsWith("/") ? part.value : `${joined2}/${part.value}`;
    }
    return resolvePath(joined2);
  };
  const lost4 = (args) => unknown("a part of the path is not known", args.positional.reduce((all, part) => union(all, part.tags), tags));
  return {
    ...instance("environ.Path", {
      root: str(value, tags),
      path: builtin("path", (args) => {
        const place2 = below3(args);
        return place2 === void 0 || args.keywords.size > 0 ? lost4(args) : environPath(place2, tags);
      })
    }),
    tags,
    text: value,
    call: (args) => {
      const place2 = below3(args);
      return place2 === void 0 || args.keywords.size > 0 ? lost4(args) : str(place2, tags);
    },
    binary: (operator, right) => {
      if (operator === "-" && right.kind === "int" && right.value >= 0 && right.value < 100) {
        let up = value;
        for (let count2 = 0; count2 < right.value; count2 += 1) up = parentOf(up);
        return environPath(up, tags);
      }
      return operator === "+" && right.kind === "str" ? environPath(resolvePath(right.value.startsWith("/") ? right.value : `${value}/${right.value}`), tags) : void 0;
    }
  };
}
function envClass(run, fileAware) {
  const made2 = builtin("Env", (args) => envInstance(run, args, fileAware));
  return { ...made2, attributes: /* @__PURE__ */ new Map([["read_env", readEnv(run)]]) };
}
function environ(run) {
  const makePath = builtin("Path", ({ positional: [start, ...more] }, { at }) => {
    if (start?.kind !== "str" && start?.kind !== "path") return unknown("its path is not known", start?.tags, at);
    if (!start.value.startsWith("/")) return unknown("it depends on the directory the server starts in", start.tags, at);
    const whole2 = environPath(resolvePath(start.value), start.tags);
    return more.length === 0 || whole2.kind !== "instance" ? whole2 : whole2.binary?.("+", path(""), at) ?? unknown("a path of several parts is not followed", start.tags, at);
  });
  return moduleOf("environ", { Env: envClass(run, false), FileAwareEnv: envClass(run, true), Path: makePath });
}

// src/understand/settings/libraries/environs.ts
var trueWords3 = ["t", "true", "on", "y", "yes", "1"];
var falseWords2 = ["f", "false", "off", "n", "no", "0"];
function envInstance2(run, options) {
  const fromFile = /* @__PURE__ */ new Map();
  let prefix = "";
  const refuse = (value, site2) => run.raise("EnvValidationError", "the variable is invalid", value.tags, site2.at);
  const place2 = (value, site2) => value.at ?? site2.at;
  const parsers = {
    str: (value) => value,
    bool: (value, _args, site2) => {
      const word = value.value.toLowerCase();
      const isWord = [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)].includes(value.value);
      if (!isWord || !trueWords3.includes(word) && !falseWords2.includes(word)) return refuse(value, site2);
      return { kind: "bool", value: trueWords3.includes(word), tags: value.tags, at: place2(value, site2) };
    },
    int: (value, _args, site2) => /^\s*[+-]?\d[\d_]*\s*$/.test(value.value) ? applyCast(run, "int", value, site2) : refuse(value, site2),
    float: (value, _args, site2) => /^-?\d+(\.\d+)?$/.test(value.value) ? { kind: "float", value: Number(value.value), tags: value.tags, at: place2(value, site2) } : unknown("the number is not followed", value.tags, site2.at),
    list: (value, args, site2) => {
      const { subcast, delimiter } = bindNames(args, "name", "default", "subcast", "delimiter");
      const separator = delimiter === void 0 ? "," : delimiter.kind === "str" ? delimiter.value : void 0;
      if (separator === void 0 || separator === "") return unknown("it is split in a way that is not followed", value.tags, site2.at);
      const parts = value.value === "" ? [] : value.value.split(separator);
      const texts = parts.map((part) => str(part, value.tags, value.at));
      const each2 = given(subcast);
      if (each2 && !(each2.kind === "builtin" && each2.name === "str")) return unknown("the cast of its elements is not followed", value.tags, site2.at);
      return list(texts, value.tags, place2(value, site2));
    },
    dict: (value, args, site2) => {
      const pairs = value.value.split(",").filter(() => value.value !== "").map((part) => part.split("="));
      if (args.keywords.size > (args.keywords.has("default") ? 1 : 0) || pairs.some((pair) => pair.length !== 2)) return unknown("it is split in a way that is not followed", value.tags, site2.at);
      return dict(pairs.map(([key = "", item = ""]) => [str(key.trim(), value.tags, value.at), str(item.trim(), value.tags, value.at)]), value.tags, place2(value, site2));
    },
    json: (value, _args, site2) => {
      try {
        JSON.parse(value.value);
      } catch {
        return refuse(value, site2);
      }
      return fromJson(run, value, site2.at);
    },
    path: (value, _args, site2) => path(normalisePath(value.value), value.tags, place2(value, site2))
  };
  const read2 = (name, args, site2) => {
    const { name: option, default: fallback } = bindNames(args, "name", "default");
    if (option?.kind !== "str" || options.keywords.size > 0 || prefix === void 0) return { otherwise: unknown("it is read from a variable whose name is not known", option?.tags, site2.at) };
    const variable2 = prefix + option.value;
    const tags = variableTags(variable2);
    const set = lookUp(variable2);
    if (set) return { set };
    if (!fallback) return { set: run.requiredVariable(variable2, "EnvNotSetError", site2.at) };
    const parsed = fallback.kind === "str" && name !== "str" && name !== "__call__";
    return { otherwise: parsed ? unknown("what becomes of its default depends on the version of environs", tags, site2.at) : tagged(fallback, tags) };
  };
  const attributes = /* @__PURE__ */ new Map();
  const lookUp = (name) => {
    const stored2 = run.world.fixed.has(name) || run.world.supposed.has(name) ? void 0 : fromFile.get(name);
    return stored2 ? { ...stored2, tags: variableTags(name) } : run.variable(name);
  };
  const readable = (name, parse2) => builtin(name, (args, site2) => {
    const found = read2(name, args, site2);
    if ("otherwise" in found) return found.otherwise;
    const { set } = found;
    if (args.keywords.has("validate")) return unknown("its checks are not followed", set.tags, site2.at);
    if (set.kind !== "str") return name === "str" || name === "__call__" ? set : unknown(set.kind === "unknown" ? set.why : "it is no text", set.tags, site2.at);
    return parse2 ? parse2(set, args, site2) : unknown(`env.${name}() is not followed`, set.tags, site2.at);
  });
  for (const [name, parse2] of Object.entries(parsers)) attributes.set(name, readable(name, parse2));
  for (const name of ["decimal", "datetime", "date", "time", "timedelta", "log_level", "uuid", "url", "enum", "dj_email_url", "dj_cache_url"]) attributes.set(name, readable(name, void 0));
  attributes.set(
    "dj_db_url",
    builtin("dj_db_url", (args, site2) => {
      const { name: option, default: fallback } = bindNames(args, "name", "default");
      if (option?.kind !== "str" || options.keywords.size > 0 || prefix === void 0) return unknown("it is read from a variable whose name is not known", option?.tags, site2.at);
      const variable2 = prefix + option.value;
      const url = lookUp(variable2) ?? (fallback && tagged(fallback, variableTags(variable2))) ?? run.requiredVariable(variable2, "EnvNotSetError", site2.at);
      return parseDatabase(run, url, args, site2.at);
    })
  );
  attributes.set(
    "prefixed",
    builtin("prefixed", ({ positional: [more] }) => {
      const before = prefix;
      return instance("environs.prefixed", {
        __enter__: builtin("__enter__", () => {
          prefix = before === void 0 || more?.kind !== "str" ? void 0 : before + more.value;
          return made2;
        }),
        __exit__: builtin("__exit__", () => {
          prefix = before;
          return none;
        })
      });
    })
  );
  attributes.set("read_env", readEnv2(run, fromFile));
  const call = attributes.get("str");
  const made2 = { ...instance("environs.Env"), attributes, ...call?.kind === "builtin" ? { call: (args, site2) => call.call(args, site2) } : {} };
  return made2;
}
function readEnv2(run, into) {
  return builtin("read_env", (args, site2) => {
    const { path: where, recurse } = bindNames(args, "path", "recurse");
    const start = given(where);
    const overrides = args.keywords.get("override");
    const place2 = !start ? `${parentOf(projectPath(site2.scope.file.path))}/.env` : start.kind === "str" || start.kind === "path" ? start.value : void 0;
    const upwards = recurse === void 0 || truthOf(recurse) === true;
    const name = place2?.slice(place2.lastIndexOf("/") + 1) ?? "";
    const file = place2 === void 0 ? void 0 : upwards ? findUpwards(run, parentOf(place2), [name]) : fileAt(run, place2);
    if (!file) return unknown("it depends on a file that is not in the repository", [], site2.at);
    for (const { name: variable2, value } of dotenvFile(file)) {
      if (value.kind === "None") continue;
      if (run.variable(variable2) === void 0) run.setVariable(variable2, unknown("whether environs writes it into os.environ depends on its version", variableTags(variable2)));
      into.set(variable2, overrides ? unknown("whether the file overrides the environment depends on the version of environs", variableTags(variable2)) : value);
    }
    return unknown("what it returns depends on the version of environs", [], site2.at);
  });
}
function environs(run) {
  return moduleOf("environs", { Env: builtin("Env", (args) => envInstance2(run, args)), env: envInstance2(run, { positional: [], keywords: /* @__PURE__ */ new Map() }) });
}

// src/understand/settings/libraries/hashlib.ts
import { createHash as createHash2 } from "node:crypto";
var names2 = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"];
function hashlib() {
  return moduleOf("hashlib", Object.fromEntries(names2.map((name) => [name, hashing(name)])));
}
var hashing = (name) => builtin(name, ({ positional: [data] }, { at }) => {
  if (data?.kind !== "bytes") return unknown(data?.kind === "unknown" ? data.why : "what is hashed is not known", data?.tags, at);
  const hexdigest = builtin("hexdigest", (_args, site2) => str(createHash2(name).update(data.value, "utf8").digest("hex"), data.tags, site2.at));
  return { ...instance("hash", { hexdigest }, at), tags: data.tags };
});

// src/understand/settings/libraries/randomness.ts
var randomAtStart = "it is random at each start";
var random = (name) => builtin(name, (_args, { at }) => unknown(randomAtStart, [], at));
var randomModule = (name, ...functions) => () => moduleOf(name, Object.fromEntries(functions.map((each2) => [each2, random(each2)])));
var randomModules = {
  secrets: randomModule("secrets", "token_hex", "token_urlsafe", "token_bytes", "choice", "randbelow", "randbits"),
  uuid: randomModule("uuid", "uuid1", "uuid4"),
  random: () => moduleOf("random", { ...Object.fromEntries(["choice", "choices", "sample", "randint", "random", "getrandbits", "randrange", "SystemRandom"].map((name) => [name, random(name)])) }),
  "django.core.management.utils": randomModule("django.core.management.utils", "get_random_secret_key"),
  "django.utils.crypto": randomModule("django.utils.crypto", "get_random_string")
};
var urandom = random("urandom");

// src/understand/settings/libraries/os.ts
var textOf2 = (value) => value?.kind === "str" || value?.kind === "path" ? value.value : void 0;
var onPath = (name, make) => builtin(name, ({ positional: [first] }, { at }) => {
  const text2 = textOf2(first);
  return text2 === void 0 ? unknown(first?.kind === "unknown" ? first.why : "its path is not known", first?.tags, at) : make(text2, first?.tags ?? [], at);
});
function join4(parts, at) {
  const tags = parts.reduce((all, part) => union(all, part.tags), []);
  let joined2 = "";
  for (const part of parts) {
    const text2 = textOf2(part);
    if (text2 === void 0) return unknown(part.kind === "unknown" ? part.why : "a part of the path is not known", tags, at);
    if (text2.startsWith("/")) joined2 = text2;
    else joined2 = joined2 === "" || joined2.endsWith("/") ? joined2 + text2 : `${joined2}/${text2}`;
  }
  return str(joined2, tags, at);
}
function directoryOf3(path2) {
  if (!isNamed(path2)) return path2.endsWith("/") ? path2.slice(0, -1) : parentOf(path2);
  const head = path2.slice(0, path2.lastIndexOf("/") + 1);
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, "");
}
function osPath(run) {
  const asStr = (change) => (path2, tags, at) => str(change(path2), tags, at);
  return moduleOf("os.path", {
    join: builtin("join", ({ positional }, { at }) => join4(positional, at)),
    dirname: onPath("dirname", asStr(directoryOf3)),
    basename: onPath("basename", (path2, tags, at) => isNamed(path2) ? str(path2.slice(path2.lastIndexOf("/") + 1), tags, at) : unknown("it depends on where the project is installed", tags, at)),
    abspath: onPath("abspath", (path2, tags, at) => path2.startsWith("/") ? str(resolvePath(path2), tags, at) : unknown("it depends on the directory the server starts in", tags, at)),
    realpath: onPath("realpath", (path2, tags, at) => path2.startsWith("/") ? str(resolvePath(path2), tags, at) : unknown("it depends on the directory the server starts in", tags, at)),
    normpath: onPath("normpath", asStr(resolvePath)),
    expanduser: onPath("expanduser", (path2, tags, at) => path2.startsWith("~") ? unknown("it depends on the user who runs it", tags, at) : str(path2, tags, at)),
    exists: onPath("exists", (path2, _tags, at) => exists2(run, path2, at)),
    isfile: onPath("isfile", (path2, _tags, at) => exists2(run, path2, at)),
    isdir: onPath("isdir", (path2, _tags, at) => exists2(run, path2, at)),
    isabs: onPath("isabs", (path2, tags, at) => ({ ...bool(path2.startsWith("/"), tags), at })),
    sep: str("/"),
    pardir: str("..")
  });
}
function reading(run, name) {
  return builtin(name, ({ positional: [key, second], keywords }, { at }) => {
    if (key?.kind !== "str") return unknown("it is read from a variable whose name is not known", key?.tags, at);
    const value = run.variable(key.value);
    if (value) return value;
    const fallback = second ?? keywords.get("default") ?? none;
    return depending(fallback.at ? fallback : { ...fallback, at }, variableTags(key.value));
  });
}
function environment(run) {
  const names3 = {
    get: reading(run, "get"),
    setdefault: builtin("setdefault", ({ positional: [key, fallback] }, { at }) => {
      if (key?.kind !== "str" || !fallback) return unknown("it is read from a variable whose name is not known", key?.tags, at);
      const value = run.variable(key.value);
      if (value) return value;
      const written = { ...fallback, tags: union(fallback.tags, variableTags(key.value)) };
      run.setVariable(key.value, written);
      return written;
    }),
    pop: builtin("pop", (args, site2) => {
      const [key, second] = args.positional;
      if (key?.kind !== "str") return unknown("it is read from a variable whose name is not known", key?.tags, site2.at);
      const value = second ?? args.keywords.get("default") ? reading(run, "pop").call(args, site2) : run.requiredVariable(key.value, "KeyError", site2.at);
      run.setVariable(key.value, void 0);
      return value;
    }),
    update: builtin("update", ({ positional: [more], keywords }) => {
      for (const [key, value] of keywords) run.setVariable(key, value);
      if (more?.kind === "dict") {
        for (const [key, value] of more.entries.values()) if (key.kind === "str") run.setVariable(key.value, value);
      }
      return none;
    }),
    copy: builtin("copy", (_args, { at }) => unknown("it is the whole environment", [], at)),
    items: builtin("items", (_args, { at }) => unknown("it is the whole environment", [], at)),
    keys: builtin("keys", (_args, { at }) => unknown("it is the whole environment", [], at))
  };
  return instance("os.environ", names3);
}
function os(run) {
  return moduleOf("os", {
    environ: environment(run),
    getenv: reading(run, "getenv"),
    putenv: builtin("putenv", () => none),
    path: osPath(run),
    sep: str("/"),
    linesep: str("\n"),
    name: str("posix"),
    getcwd: builtin("getcwd", (_args, { at }) => unknown("it depends on the directory the server starts in", [], at)),
    makedirs: builtin("makedirs", () => none),
    mkdir: builtin("mkdir", () => none),
    urandom,
    getpid: builtin("getpid", (_args, { at }) => unknown(randomAtStart, [], at)),
    fspath: onPath("fspath", (path2, tags, at) => str(path2, tags, at))
  });
}
var osPathModule = osPath;

// src/understand/settings/libraries/pathlib.ts
var baseName2 = (value) => value.slice(value.lastIndexOf("/") + 1);
function extension(value) {
  const name = baseName2(value);
  const dot = name.lastIndexOf(".");
  return dot > 0 && dot < name.length - 1 ? name.slice(dot) : "";
}
function pathAttribute(run, self, name, at) {
  const { value, tags } = self;
  const same = builtin(name, () => path(resolvePath(value), tags, at));
  switch (name) {
    case "parent":
      return path(parentOf(value), tags, at);
    case "parents": {
      const all = [];
      for (let next = parentOf(value); all.length < 30; next = parentOf(next)) {
        all.push(path(next, tags, at));
        if (parentOf(next) === next) break;
      }
      return tuple(all, tags, at);
    }
    case "name":
      if (!isNamed(value)) return unknown("it depends on where the project is installed", tags, at);
      return str(baseName2(value), tags, at);
    case "stem":
      if (!isNamed(value)) return unknown("it depends on where the project is installed", tags, at);
      return str(baseName2(value).slice(0, baseName2(value).length - extension(value).length), tags, at);
    case "suffix":
      return str(extension(value), tags, at);
    case "resolve":
    case "absolute":
      return same;
    case "as_posix":
    case "__str__":
      return builtin(name, () => str(value, tags, at));
    case "expanduser":
      return value.startsWith("~") ? unknown("it depends on the user who runs it", tags, at) : same;
    case "joinpath":
      return builtin(name, ({ positional }) => positional.reduce((left, right) => join5(left, right, at), self));
    case "with_name":
      return builtin(name, ({ positional: [part] }) => join5(path(parentOf(value), tags, at), part ?? unknown("a name is missing"), at));
    case "with_suffix":
      return builtin(
        name,
        ({ positional: [part] }) => part?.kind === "str" ? path(value.slice(0, value.length - extension(value).length) + part.value, tags, at) : unknown("its suffix is not known", tags, at)
      );
    case "exists":
    case "is_file":
    case "is_dir":
      return builtin(name, () => exists2(run, value, at));
    case "read_text":
    case "read_bytes":
      return builtin(name, () => readText2(run, value, at));
    case "open":
      return builtin(name, () => readText2(run, value, at));
    case "mkdir":
      return builtin(name, () => ({ kind: "None", tags }));
    default:
      return void 0;
  }
}
function join5(left, right, at) {
  if (left.kind !== "path" || right.kind !== "str" && right.kind !== "path") return unknown(right.kind === "unknown" ? right.why : "a part of the path is not known", right.tags, at);
  return joinPath(left.value, right.value, left.tags, at);
}
function pathlib() {
  const make = builtin("Path", ({ positional }, { at }) => {
    const [first, ...rest] = positional;
    if (!first) return path(".", [], at);
    if (first.kind !== "str" && first.kind !== "path") return unknown(first.kind === "unknown" ? first.why : "its path is not known", first.tags, at);
    return rest.reduce((left, right) => join5(left, right, at), path(normalisePath(first.value), first.tags, at));
  });
  const cwd = builtin("cwd", (_args, { at }) => unknown("it depends on the directory the server starts in", [], at));
  const withCwd = { ...make, attributes: /* @__PURE__ */ new Map([["cwd", cwd], ["home", builtin("home", (_args, { at }) => unknown("it depends on the user who runs it", [], at))]]) };
  return moduleOf("pathlib", { Path: withCwd, PosixPath: withCwd, PurePath: withCwd });
}

// src/understand/settings/library-calls.ts
var place = "(calls of libraries)";
var libraryCalls = (run) => run.modules.get(place);
function recordCall(run, callee, { keywords }, at) {
  const calls = libraryCalls(run) ?? new Namespace(place);
  run.modules.set(place, calls);
  run.bindIn(calls, callee, { value: dict([...keywords].map(([name, value]) => [str(name), value]), run.control, at), at, via: [] });
}

// src/understand/settings/libraries/sentry.ts
var sentry = (run) => moduleOf("sentry_sdk", {
  init: builtin("init", (args, { at }) => {
    recordCall(run, "sentry_sdk.init", args, at);
    return none;
  })
});

// src/understand/settings/libraries/split-settings.ts
function globPattern(pattern) {
  if (/[[\]{}]|\*\*/.test(pattern)) return void 0;
  const escaped = pattern.replace(/[.+^$()|\\]/g, "\\$&").replaceAll("*", "[^/]*").replaceAll("?", "[^/]");
  return new RegExp(`^${escaped}$`);
}
function runFile(run, relative5, site2) {
  const parsed = run.source.parse(relative5);
  const { module } = site2.scope;
  if (parsed) run.deeper(() => run.interpreter.execute(run, parsed.body, { locals: module, enclosing: void 0, module, file: parsed.file, globals: /* @__PURE__ */ new Set() }));
  else run.forgetAll(module, `${relative5} can't be read`, site2.at);
}
function include(run, included, patterns, site2) {
  const { module } = site2.scope;
  const directory = parentOf(projectPath(site2.scope.file.path));
  for (const given3 of patterns) {
    const optional = given3.kind === "instance" && given3.type === "split_settings.optional";
    const pattern = optional ? given3.attributes.get("name") : given3;
    if (optional && pattern?.kind === "str" && pattern.value === "") continue;
    const relative5 = pattern?.kind === "str" || pattern?.kind === "path" ? inProject(resolvePath(pattern.value.startsWith("/") ? pattern.value : `${directory}/${pattern.value}`)) : void 0;
    const matcher = relative5 === void 0 ? void 0 : globPattern(relative5);
    if (relative5 === void 0 || !matcher) {
      run.forgetAll(module, "it may be set in an included file whose name is not known", site2.at, pattern?.tags);
      continue;
    }
    const files2 = /[*?]/.test(relative5) ? run.source.list(parentOf(relative5)).filter((path2) => matcher.test(path2) && !/(^|\/)\./.test(path2.slice(parentOf(relative5).length))).toSorted() : run.source.read(relative5) ? [relative5] : [];
    if (files2.length === 0) absent(run, relative5, optional, site2);
    for (const file of files2) {
      if (included.has(file)) continue;
      included.add(file);
      runFile(run, file, site2);
    }
  }
  return none;
}
function absent(run, file, optional, site2) {
  const tag = fileTag(file);
  const { module } = site2.scope;
  if (run.supposesFile(file)) run.forgetAll(module, `it may be set in ${file}, which is not in the repository`, site2.at, [tag]);
  else if (optional) module.taintAll([tag]);
  else run.raise("OSError", `No such file: ${file}`, [tag], site2.at);
}
function splitSettings(run) {
  const included = /* @__PURE__ */ new Set();
  return moduleOf("split_settings.tools", {
    include: builtin("include", ({ positional, keywords }, site2) => {
      const scope = keywords.get("scope");
      if (scope && scope.kind !== "None" && !(scope.kind === "instance" && scope.names === site2.scope.module)) return unknown("it runs files in a scope of their own", [], site2.at);
      return include(run, included, positional, site2);
    }),
    optional: builtin("optional", ({ positional: [name] }, { at }) => instance("split_settings.optional", name ? { name } : {}, at))
  });
}

// src/understand/settings/libraries/standard.ts
var sys = () => moduleOf("sys", {
  // A production server is not manage.py, and not a test run: its own argv is not the project's to know.
  argv: list([str("gunicorn")]),
  path: list([str(projectRoot)]),
  platform: str("linux"),
  modules: instance("sys.modules"),
  maxsize: unknown("it depends on the Python that runs it"),
  version_info: unknown("it depends on the Python that runs it"),
  version: unknown("it depends on the Python that runs it"),
  exit: builtin("exit", (_args, { at }) => unknown("it ends the process", [], at)),
  stdout: instance("sys.stdout"),
  stderr: instance("sys.stderr")
});
var makes = (type) => builtin(type, (_args, { at }) => instance(type, {}, at));
var idle = (...names3) => Object.fromEntries(names3.map((name) => [name, builtin(name, () => none)]));
var logging = () => moduleOf("logging", {
  ...Object.fromEntries(Object.entries({ CRITICAL: 50, FATAL: 50, ERROR: 40, WARNING: 30, WARN: 30, INFO: 20, DEBUG: 10, NOTSET: 0 }).map(([name, level]) => [name, int(level)])),
  ...idle("basicConfig", "disable", "captureWarnings", "debug", "info", "warning", "error", "critical"),
  getLogger: builtin("getLogger", (_args, { at }) => instance("Logger", idle("debug", "info", "warning", "error", "critical", "exception", "setLevel", "addHandler"), at))
});
var importlib = (run) => moduleOf("importlib", {
  import_module: builtin("import_module", (args, { at, scope }) => {
    const { name, package: base } = bindNames(args, "name", "package");
    if (name?.kind !== "str" || base || name.value.startsWith(".")) return unknown(name?.kind === "unknown" ? name.why : "it is a module whose name is not known", name?.tags, at);
    return run.interpreter.load(run, name.value, at, scope);
  })
});
var standard = {
  sys,
  re: () => moduleOf("re", {
    compile: builtin("compile", ({ positional: [pattern] }, { at }) => instance("re.Pattern", pattern ? { pattern } : {}, at)),
    IGNORECASE: int(2),
    I: int(2)
  }),
  datetime: () => moduleOf("datetime", { timedelta: makes("timedelta") }),
  logging,
  importlib,
  warnings: () => moduleOf("warnings", idle("filterwarnings", "simplefilter", "warn", "resetwarnings")),
  copy: () => moduleOf("copy", { copy: builtin("copy", ({ positional: [value] }) => copied(value)), deepcopy: builtin("deepcopy", ({ positional: [value] }) => copied(value, true)) }),
  "distutils.util": (run) => moduleOf("distutils.util", { strtobool: builtin("strtobool", ({ positional: [text2] }, site2) => strtobool(run, text2, site2)) }),
  typing: () => moduleOf("typing", { TYPE_CHECKING: bool(false), __all__: tuple([]) })
};
function copied(value, deep = false, made2 = /* @__PURE__ */ new Map(), depth2 = 0) {
  if (!value || depth2 > deepest9) return unknown("it is a copy of something that is not known");
  const known3 = made2.get(value);
  if (known3) return known3;
  const inner = (item) => deep ? copied(item, true, made2, depth2 + 1) : item;
  let copy = value;
  if (value.kind === "list" || value.kind === "set" || value.kind === "tuple") copy = { ...value, items: value.items.map(inner) };
  else if (value.kind === "dict") copy = { ...value, entries: new Map([...value.entries].map(([key, [name, item]]) => [key, [name, inner(item)]])) };
  made2.set(value, copy);
  return copy;
}
var deepest9 = 40;

// src/understand/settings/libraries/standard-modules.ts
var standardModules = new Set(
  "abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo __future__".split(" ")
);

// src/understand/settings/libraries/registry.ts
var strtoboolModule = (run) => moduleOf("strtobool", { strtobool: builtin("strtobool", ({ positional: [text2] }, site2) => strtobool(run, text2, site2)) });
var libraries = {
  ...standard,
  ...randomModules,
  ...djangoModules,
  os,
  "os.path": osPathModule,
  pathlib,
  json,
  hashlib,
  environ,
  decouple,
  dj_database_url: djDatabaseUrl,
  dotenv,
  environs,
  sentry_sdk: sentry,
  "split_settings.tools": splitSettings,
  configurations,
  "configurations.values": configurationValues,
  dynaconf,
  "setuptools._distutils.util": strtoboolModule
};
function libraryModule(run, name) {
  const known3 = run.libraries.get(name);
  if (known3) return known3;
  const make = Object.hasOwn(libraries, name) ? libraries[name] : void 0;
  const made2 = make?.(run);
  if (made2) run.libraries.set(name, made2);
  return made2;
}
var isStandardModule = (name) => standardModules.has(name);

// src/understand/settings/journal.ts
var Journal = class {
  #frames = [];
  /** To be called before a place is written. */
  remember(place2) {
    const frame = this.#frames.at(-1);
    if (!frame) return;
    const places = frame.get(place2.target) ?? /* @__PURE__ */ new Map();
    frame.set(place2.target, places);
    if (!places.has(place2.key)) places.set(place2.key, { place: place2, before: place2.read() });
  }
  get active() {
    return this.#frames.length > 0;
  }
  /** Runs a branch, then puts everything back as it was. */
  attempt(branch) {
    const frame = /* @__PURE__ */ new Map();
    this.#frames.push(frame);
    let result;
    try {
      result = branch();
    } finally {
      this.#frames.pop();
    }
    const changes = [...frame.values()].flatMap((places) => [...places.values()].map(({ place: place2, before }) => ({ place: place2, before, after: place2.read() })));
    for (const { place: place2, before } of changes) {
      this.remember(place2);
      place2.write(before);
    }
    return { result, changes };
  }
};

// src/understand/settings/python-error.ts
var PythonError = class extends Error {
  /** The name of its class. */
  type;
  /** What decided that it was raised. */
  tags;
  at;
  constructor(type, message, tags, at) {
    super(message);
    this.type = type;
    this.tags = tags;
    this.at = at;
  }
};
var OutOfSteps = class extends Error {
};
var bases = {
  ModuleNotFoundError: "ImportError",
  KeyError: "LookupError",
  IndexError: "LookupError",
  UnicodeDecodeError: "ValueError",
  JSONDecodeError: "ValueError",
  FileNotFoundError: "OSError",
  PermissionError: "OSError",
  UndefinedValueError: "Exception",
  EnvError: "ValueError",
  EnvNotSetError: "EnvError",
  EnvValidationError: "EnvError",
  ImproperlyConfigured: "Exception",
  UnboundLocalError: "NameError",
  NotImplementedError: "RuntimeError",
  RecursionError: "RuntimeError",
  ZeroDivisionError: "ArithmeticError",
  BaseException: "",
  Exception: "BaseException",
  SystemExit: "BaseException",
  KeyboardInterrupt: "BaseException"
};
var sameClass = { IOError: "OSError", EnvironmentError: "OSError" };
function catches(handler, thrown) {
  const wanted = sameClass[handler] ?? handler;
  for (let type = sameClass[thrown] ?? thrown; type !== ""; type = bases[type] ?? "Exception") if (type === wanted) return true;
  return false;
}

// src/understand/settings/run.ts
var stepsOfARun = 4e5;
var deepestCall = 40;
var deleted = /* @__PURE__ */ Symbol("deleted");
var Run = class {
  world;
  source;
  interpreter;
  journal = new Journal();
  /** Modules of the repository that were imported, by dotted name. */
  modules = /* @__PURE__ */ new Map();
  /** What the settings themselves write into `os.environ`. */
  environment = /* @__PURE__ */ new Map();
  /** Variables without which the start fails. */
  required = /* @__PURE__ */ new Set();
  /** Names of modules that the settings' own code reads. */
  read = /* @__PURE__ */ new Set();
  /** Texts that a variable was compared with: worth trying as its value. */
  compared = /* @__PURE__ */ new Map();
  /** Library modules, made when they are first imported. */
  libraries = /* @__PURE__ */ new Map();
  /** Which packages a branch supposes to be installed. */
  installed = /* @__PURE__ */ new Map();
  /** What decided that the statement at hand runs. */
  control = noTags;
  /** How many enclosing `try` blocks could catch what is raised now. */
  guards = 0;
  /** Results of the returns that a function may or may not have reached. */
  pendingReturns = [];
  #steps = stepsOfARun;
  #calls = 0;
  constructor(world, source, interpreter2) {
    this.world = world;
    this.source = source;
    this.interpreter = interpreter2;
  }
  /** Counts a step of work. @throws OutOfSteps past the bound */
  step(cost = 1) {
    this.#steps -= cost;
    if (this.#steps < 0) throw new OutOfSteps();
  }
  /** Runs a call one level deeper. @throws PythonError RecursionError past the bound */
  deeper(work) {
    if (this.#calls >= deepestCall) throw new PythonError("RecursionError", "maximum recursion depth exceeded", this.control);
    this.#calls += 1;
    try {
      return work();
    } finally {
      this.#calls -= 1;
    }
  }
  spanOf(scope, node) {
    return span(scope.file, node.start, node.end);
  }
  /** Raises a Python exception where the control flow stands. */
  raise(type, message, tags = noTags, at) {
    throw new PythonError(type, message, union(this.control, tags), at);
  }
  // ------------------------------------------------------------------ names
  /** Binds a name in the innermost scope, or in the module where `global` says so. */
  bind(scope, name, value, at, via = []) {
    this.bindIn(scope.globals.has(name) ? scope.module : scope.locals, name, { value: tagged(value, this.control), at, via });
  }
  /** Binds or (with undefined) unbinds a name of a namespace. */
  bindIn(namespace, name, binding) {
    this.journal.remember({
      target: namespace,
      key: name,
      read: () => namespace.bindings.get(name),
      write: (state) => {
        if (state === void 0) namespace.bindings.delete(name);
        else namespace.bindings.set(name, state);
      }
    });
    namespace.bindings.delete(name);
    if (binding) namespace.bindings.set(name, binding);
    else if (this.control.length > 0) namespace.taint(name, this.control);
  }
  /** Looks a name up as Python does; undefined when it is bound nowhere. */
  lookUp(scope, name) {
    this.read.add(name);
    for (let at = scope; at; at = at.enclosing) {
      const namespace = at.globals.has(name) ? at.module : at.locals;
      const binding = namespace.bindings.get(name);
      if (binding) return binding.value;
      if (namespace.open !== void 0) return unknown(namespace.open);
    }
    return void 0;
  }
  /** Makes names unknown: something that can't be followed may have changed them. */
  forget(scope, names3, why, at, tags = noTags) {
    for (const name of names3) {
      const value = this.lookUp(scope, name);
      if (value?.kind === "list" || value?.kind === "set" || value?.kind === "dict") this.spoil(value, why);
      this.bind(scope, name, unknown(why, tags), at);
    }
  }
  /** Makes every name of a namespace unknown, and those that it does not hold as well. */
  forgetAll(namespace, why, at, tags = noTags) {
    for (const name of [...namespace.bindings.keys()]) this.bindIn(namespace, name, { value: unknown(why, tags), at, via: [] });
    this.open(namespace, why);
  }
  /** Says that names which a namespace does not hold may exist all the same. */
  open(namespace, why) {
    this.journal.remember({ target: namespace, key: "*open", read: () => namespace.open, write: (state) => namespace.open = state });
    namespace.open = why;
  }
  // ------------------------------------------------------------------ mutable objects
  /** Changes the contents of a list or set. */
  setItems(object, items) {
    this.step(items.length >> 4);
    this.#rememberContents(object, () => object.items, (state) => object.items = state);
    object.items = items;
    if (this.control.length > 0) object.tags = union(object.tags, this.control);
  }
  /** Changes the contents of a dict. */
  setEntries(object, entries) {
    this.step(entries.size >> 4);
    this.#rememberContents(object, () => object.entries, (state) => object.entries = state);
    object.entries = entries;
    if (this.control.length > 0) object.tags = union(object.tags, this.control);
  }
  spoil(object, why) {
    this.journal.remember({ target: object, key: "spoiled", read: () => object.spoiled, write: (state) => object.spoiled = state });
    object.spoiled = why;
  }
  #rememberContents(object, read2, write) {
    this.journal.remember({ target: object, key: "contents", read: read2, write });
  }
  // ------------------------------------------------------------------ environment
  /** Reads an environment variable; undefined when this world leaves it unset. The value carries its name as a tag. */
  variable(name) {
    const tags = variableTags(name);
    if (tags.length === 0) return void 0;
    const written = this.environment.get(name);
    if (written) return written === deleted ? void 0 : written;
    const fixed = this.world.fixed.get(name);
    if (fixed !== void 0) return str(fixed, [fixedTag(name)]);
    const supposed = this.world.supposed.get(name);
    if (supposed === opaque) return { ...unknown(`it is read from ${name}`, tags), text: true };
    return supposed === void 0 ? void 0 : str(supposed, tags);
  }
  /** Reads a variable that must be there. Unset and caught by nothing, it stops the start, so production sets it. */
  requiredVariable(name, error, at) {
    const value = this.variable(name);
    if (value) return value;
    if (this.guards > 0) this.raise(error, name, [name], at);
    this.required.add(name);
    return { ...unknown(`it is read from ${name}`, [name]), text: true };
  }
  /** Writes into the process's environment, as `os.environ[…] = …` does. */
  setVariable(name, value) {
    this.journal.remember({
      target: this.environment,
      key: name,
      read: () => this.environment.get(name),
      write: (state) => {
        if (state === void 0) this.environment.delete(name);
        else this.environment.set(name, state);
      }
    });
    this.environment.set(name, value ? tagged(value, this.control) : deleted);
  }
  /** Whether this world supposes a module that is not in the repository to be there. */
  supposesFile(name) {
    return this.world.files.has(fileTag(name));
  }
  /** Calls a function of the project. */
  call(callee, args, at, scope) {
    return this.interpreter.call(this, callee, args, at, scope);
  }
};
var moduleScope = (namespace, file) => ({ locals: namespace, enclosing: void 0, module: namespace, file, globals: /* @__PURE__ */ new Set() });
var functionScope = (callee) => ({
  locals: new Namespace(callee.scope.module.module),
  enclosing: callee.scope,
  module: callee.scope.module,
  file: callee.scope.file,
  globals: /* @__PURE__ */ new Set()
});

// src/understand/settings/imports.ts
var untrackedNames = /(^|_)(local|settings?|secrets?|private|passwords?|credentials?|config|conf|overrides?|env|environment|prod|production|dev|development|deploy)(_|$)/i;
function locate2(run, module) {
  const path2 = run.source.find(module);
  if (path2 !== void 0) return { kind: "project", path: path2 };
  const library = libraryModule(run, module);
  if (library) return { kind: "library", module: library };
  const [top = module] = module.split(".");
  if (isStandardModule(top)) return { kind: "package", name: top };
  if (run.source.isFolder(module)) return { kind: "folder" };
  const ours = run.source.find(top) !== void 0 || run.source.isFolder(top);
  if (ours || module === top && untrackedNames.test(top)) return { kind: "untracked", file: `${module.replaceAll(".", "/")}.py` };
  return { kind: "package", name: top };
}
function absolute(scope, level, module) {
  if (level === 0) return module;
  const parts = scope.module.module.split(".");
  const base = parts.slice(0, parts.length - level + (scope.module.isPackage ? 1 : 0));
  return [...base, ...module === "" ? [] : [module]].join(".");
}
function runModule(run, module) {
  const parts = module.split(".");
  for (let count2 = 1; count2 < parts.length; count2 += 1) {
    const parent = parts.slice(0, count2).join(".");
    if (run.source.find(parent) !== void 0) runFile2(run, parent);
  }
  return runFile2(run, module);
}
function runFile2(run, module) {
  const known3 = run.modules.get(module);
  if (known3) return known3;
  const path2 = run.source.find(module);
  const parsed = path2 === void 0 ? void 0 : run.source.parse(path2);
  if (!parsed) return void 0;
  const namespace = new Namespace(module, parsed.file.path.endsWith("__init__.py"));
  run.modules.set(module, namespace);
  const scope = moduleScope(namespace, parsed.file);
  const at = run.spanOf(scope, { start: 0, end: 0 });
  const { control: control2, guards } = run;
  run.bindIn(namespace, "__name__", { value: str(module), at, via: [] });
  run.bindIn(namespace, "__file__", { value: str(projectPath(parsed.file.path)), at, via: [] });
  run.deeper(() => run.interpreter.execute(run, parsed.body, scope));
  run.control = control2;
  run.guards = guards;
  if (parsed.problems.length > 0) namespace.open ??= `it may stand in the part of ${parsed.file.path} that is no Python`;
  return namespace;
}
var packageObject = (name) => unknown(`it comes from the package ${name}`);
function importModule(run, scope, module, alias, at) {
  const [top = module] = module.split(".");
  const bound = alias ?? top;
  run.bind(scope, bound, loadModule(run, scope, module, alias === void 0 ? top : module, at, bound), at);
}
function loadModule(run, scope, module, wanted, at, bound) {
  const target = locate2(run, module);
  switch (target.kind) {
    case "project": {
      runModule(run, module);
      const namespace = run.modules.get(wanted);
      return namespace ? asObject(run, namespace) : folderObject(run, wanted);
    }
    case "folder":
      return folderObject(run, wanted);
    case "library":
      return libraryModule(run, wanted) ?? packageObject(wanted);
    case "package":
      requireInstalled(run, target.name, at);
      return packageObject(target.name);
    case "untracked":
      return untracked(run, scope, target.file, [bound], at)[0] ?? packageObject(module);
  }
}
var folderObject = (run, module) => ({
  kind: "module",
  name: module,
  attribute: (name) => {
    const namespace = run.modules.get(`${module}.${name}`);
    return namespace ? asObject(run, namespace) : run.source.isFolder(`${module}.${name}`) ? folderObject(run, `${module}.${name}`) : void 0;
  },
  tags: noTags
});
function importNames(run, scope, level, relative5, names3, at) {
  const module = absolute(scope, level, relative5);
  const target = module === "" ? { kind: "folder" } : locate2(run, module);
  if (target.kind === "untracked") {
    const bound = names3.map(({ name, alias }) => alias ?? name);
    untracked(run, scope, target.file, bound, at).forEach((value, index2) => run.bind(scope, bound[index2] ?? "", value, at));
    return;
  }
  if (target.kind === "package") requireInstalled(run, target.name, at);
  const namespace = target.kind === "project" ? runModule(run, module) : void 0;
  for (const { name, alias } of names3) {
    const bound = alias ?? name;
    const binding = namespace?.bindings.get(name);
    if (binding) {
      run.bind(scope, bound, binding.value, binding.at, [{ what: `imported from ${module}`, at }, ...binding.via]);
      continue;
    }
    const submodule = module === "" ? name : `${module}.${name}`;
    if (target.kind === "library") run.bind(scope, bound, target.module.attribute(name) ?? unknown(`it comes from ${module}.${name}`), at);
    else if (target.kind === "package") run.bind(scope, bound, libraryModule(run, submodule) ?? unknown(`it comes from the package ${target.name}`), at);
    else if (run.source.find(submodule) !== void 0 || run.source.isFolder(submodule)) run.bind(scope, bound, loadModule(run, scope, submodule, submodule, at, bound), at);
    else if (namespace?.open !== void 0) run.bind(scope, bound, unknown(namespace.open), at);
    else if (namespace) run.raise("ImportError", `cannot import name ${name} from ${module}`, namespace.absenceTags(name), at);
    else untracked(run, scope, `${submodule.replaceAll(".", "/")}.py`, [bound], at).forEach((value) => run.bind(scope, bound, value, at));
  }
}
function importAll(run, scope, level, relative5, at) {
  const module = absolute(scope, level, relative5);
  const target = locate2(run, module);
  const into = scope.locals;
  switch (target.kind) {
    case "untracked":
      untracked(run, scope, target.file, void 0, at);
      return;
    case "package":
      requireInstalled(run, target.name, at);
      run.forgetAll(into, `it may come from the package ${target.name}, which is imported with *`, at);
      return;
    case "library": {
      const names3 = target.module.attribute("__all__");
      const listed2 = names3?.kind === "tuple" ? names3.items.flatMap((name) => name.kind === "str" ? [name.value] : []) : void 0;
      for (const name of listed2 ?? target.module.names ?? []) run.bind(scope, name, target.module.attribute(name) ?? unknown(`it comes from ${module}`), at);
      if (!listed2) run.open(into, `it may come from ${module}, which is imported with *`);
      return;
    }
    case "folder":
      return;
    case "project":
      break;
  }
  const namespace = runModule(run, module);
  if (!namespace) return;
  copyNames(run, scope, namespace, at);
}
function copyNames(run, scope, from, at) {
  const into = scope.locals;
  const all = from.bindings.get("__all__")?.value;
  const listed2 = all && (all.kind === "list" || all.kind === "tuple") ? all.items.flatMap((item) => item.kind === "str" ? [item.value] : []) : void 0;
  if (from.open !== void 0 && !listed2) run.forgetAll(into, from.open, at);
  const names3 = listed2 ?? [...from.bindings.keys()].filter((name) => !name.startsWith("_"));
  for (const name of names3) {
    const binding = from.bindings.get(name);
    if (binding) run.bind(scope, name, binding.value, binding.at, [{ what: `imported from ${from.module}`, at }, ...binding.via]);
  }
  if (listed2) return;
  for (const [name, tags] of from.absences) if (!from.bindings.has(name)) into.taint(name, tags);
  if (from.everyAbsence.length > 0) {
    for (const name of into.bindings.keys()) if (!from.bindings.has(name)) into.taint(name, from.everyAbsence);
  }
}
function untracked(run, scope, file, names3, at) {
  const tag = fileTag(file);
  const why = `it may be set in ${file}, which is not in the repository`;
  if (run.guards > 0 && !run.supposesFile(file)) {
    if (names3) for (const name of names3) scope.locals.taint(name, [tag]);
    else scope.locals.taintAll([tag]);
    run.raise("ModuleNotFoundError", `No module named ${file}`, [tag], at);
  }
  if (!names3) run.forgetAll(scope.locals, why, at, [tag]);
  return (names3 ?? []).map(() => unknown(why, [tag], at));
}
function requireInstalled(run, name, at) {
  if (run.installed.get(name) === false) run.raise("ModuleNotFoundError", `No module named ${name}`, noTags, at);
}
function uncertainImport(run, scope, body) {
  for (const statement2 of body) {
    const modules2 = statement2.kind === "import" ? statement2.names.map(({ module }) => module) : statement2.kind === "import-from" ? [absolute(scope, statement2.level, statement2.module)] : [];
    for (const module of modules2) {
      const target = module === "" ? void 0 : locate2(run, module);
      if (target?.kind === "package" && !isStandardModule(target.name) && !run.installed.has(target.name)) return target.name;
    }
  }
  return void 0;
}

// src/understand/settings/calls.ts
function evaluateArguments(run, args, scope) {
  const positional = [];
  const keywords = /* @__PURE__ */ new Map();
  let lost4;
  for (const { name, value } of args) {
    const evaluated = run.interpreter.evaluate(run, value, scope);
    if (name === void 0) positional.push(evaluated);
    else if (name === "*") {
      const items = iterate(run, evaluated);
      if (items) positional.push(...items);
      else lost4 = "it is called with arguments that are not known";
    } else if (name === "**") {
      if (evaluated.kind === "dict" && evaluated.spoiled === void 0) for (const [key, item] of evaluated.entries.values()) keywords.set(key.kind === "str" ? key.value : "", item);
      else lost4 = "it is called with arguments that are not known";
    } else keywords.set(name, evaluated);
  }
  return { args: { positional, keywords }, lost: lost4 };
}
var allOf = ({ positional, keywords }) => [...positional, ...keywords.values()];
function callObject(run, callee, args, lost4, site2) {
  run.step();
  const values = allOf(args);
  const tags = values.reduce((all, value) => union(all, deepTags(value)), callee.tags);
  const call = callee.kind === "builtin" || callee.kind === "instance" ? callee.call : void 0;
  if (call) return lost4 === void 0 ? withOrigin(call(args, site2), tags, site2.at) : unknown(lost4, tags, site2.at);
  if (callee.kind === "function" && lost4 === void 0) return callFunction(run, callee, args, site2.at);
  loseNamespaces(run, callee, values, site2);
  const name = callee.kind === "unknown" ? callee.why : `it is made by ${callee.kind === "class" || callee.kind === "module" ? callee.name : "an object"} which is not followed`;
  const content = [callee, ...values].find((value) => value.kind === "unknown" && value.file !== void 0);
  if (content?.kind === "unknown" && content.file !== void 0 && values.length <= 2) return untrackedContent(content.file, tags, site2.at);
  return unknown(lost4 ?? name, tags, site2.at);
}
function loseNamespaces(run, callee, values, site2) {
  for (const value of values) {
    if (value.kind === "instance" && value.names) run.forgetAll(value.names, `a function that can't be followed is handed all settings (${callee.kind === "unknown" ? callee.why : callee.kind})`, site2.at);
  }
}
function withOrigin(result, tags, at) {
  if (result.kind === "list" || result.kind === "set" || result.kind === "dict") return result.at ? tagged(result, tags) : { ...result, tags: union(result.tags, tags), at };
  if (result === none && tags.length === 0) return result;
  return { ...result, tags: union(result.tags, tags), at: result.at ?? at };
}
function callFunction(run, callee, args, at) {
  const scope = functionScope(callee);
  bindParameters(run, callee, args, scope, at);
  const { body } = callee;
  if ("kind" in body) return run.deeper(() => run.interpreter.evaluate(run, body, scope));
  return run.deeper(() => runBody(run, body, scope));
}
function runBody(run, body, scope) {
  const { control: control2, pendingReturns } = run;
  run.pendingReturns = [];
  try {
    const completion = run.interpreter.execute(run, body, scope);
    const result = completion?.kind === "return" ? completion.value : depending2(none, run.control, control2);
    return run.pendingReturns.every((other) => equals(other, result) === true) ? result : unknown("what the function returns depends on a condition that can't be known", run.pendingReturns.reduce((tags, other) => union(tags, deepTags(other)), deepTags(result)));
  } finally {
    run.control = control2;
    run.pendingReturns = pendingReturns;
  }
}
var depending2 = (value, control2, before) => control2 === before ? value : { ...value, tags: union(value.tags, control2) };
function bindParameters(run, callee, args, scope, at) {
  const keywords = new Map(args.keywords);
  const positional = [...args.positional];
  callee.parameters.forEach((parameter, index2) => {
    const bind = (value) => run.bind(scope, parameter.name, value, at);
    if (parameter.kind === "args") bind(tuple(positional.splice(0)));
    else if (parameter.kind === "kwargs") {
      bind(dict([...keywords].map(([name, value]) => [str(name), value])));
      keywords.clear();
    } else {
      const named3 = keywords.get(parameter.name);
      keywords.delete(parameter.name);
      const value = positional.shift() ?? named3 ?? callee.fallbacks[index2];
      bind(value ?? run.raise("TypeError", `${callee.name}() missing argument '${parameter.name}'`, noTags, at));
    }
  });
  if (positional.length > 0 || keywords.size > 0) run.raise("TypeError", `${callee.name}() takes other arguments`, noTags, at);
}

// src/understand/settings/attributes.ts
function attributeOf(run, object, name, at) {
  const missing = () => unknown(`${name} is not followed`, object.tags, at);
  switch (object.kind) {
    case "unknown": {
      const { file } = object;
      if (file === void 0) return unknown(object.why, object.tags, at);
      if (name === "get") return builtin("get", ({ positional: [, fallback = none], keywords }, site2) => getFromUntracked(run, { ...object, file }, keywords.get("default") ?? fallback, site2.at));
      return untrackedContent(file, object.tags, at);
    }
    case "module":
      return object.attribute(name) ?? missing();
    case "instance":
      return object.attributes.get(name) ?? missing();
    case "builtin":
      return object.attributes?.get(name) ?? missing();
    case "class":
      return classAttribute(object, name) ?? missing();
    case "path":
      return pathAttribute(run, object, name, at) ?? missing();
    case "str":
    case "bytes":
    case "list":
    case "set":
    case "dict":
    case "tuple":
      return methodOf(run, object, name) ?? missing();
    case "None":
    case "bool":
      return run.raise("AttributeError", `'${object.kind}' object has no attribute '${name}'`, object.tags, at);
    case "int":
    case "float":
    case "function":
      return missing();
  }
}
function classAttribute(object, name, depth2 = 0) {
  const own = object.namespace.bindings.get(name)?.value;
  if (own || depth2 > 20) return own;
  for (const base of object.bases) {
    const inherited = base.kind === "class" ? classAttribute(base, name, depth2 + 1) : void 0;
    if (inherited) return inherited;
  }
  return void 0;
}

// src/understand/settings/assignment.ts
function assign(run, target, value, scope, statement2) {
  const at = run.spanOf(scope, statement2);
  switch (target.kind) {
    case "name":
      run.bind(scope, target.id, value, at);
      return;
    case "subscript":
      assignItem(run, run.interpreter.evaluate(run, target.object, scope), run.interpreter.evaluate(run, target.index, scope), value, at);
      return;
    case "attribute":
      assignAttribute(run, run.interpreter.evaluate(run, target.object, scope), target.name, value, at);
      return;
    case "tuple":
    case "list": {
      const items = iterate(run, value);
      const starred = target.items.findIndex((item) => item.kind === "starred");
      const why = "it is unpacked from a value that is not known";
      target.items.forEach((item, index2) => {
        if (item.kind === "starred") assign(run, item.value, unknown(why, value.tags, at), scope, statement2);
        else if (items === void 0 || starred >= 0 && index2 > starred) assign(run, item, unknown(why, value.tags, at), scope, statement2);
        else assign(run, item, items[index2] ?? run.raise("ValueError", "not enough values to unpack", value.tags, at), scope, statement2);
      });
      return;
    }
    default:
      return;
  }
}

// src/understand/settings/expressions.ts
function evaluate(run, expression, scope) {
  run.step();
  const value = evaluateKind(run, expression, scope);
  if (value.kind === "str" && value.value.length > longestText && !value.file) return unknown("the text is too long", value.tags, value.at);
  if ((value.kind === "list" || value.kind === "dict" || value.kind === "set") && value.spoiled !== void 0 && !isTarget(expression)) return unknown(value.spoiled, value.tags, value.at);
  return value;
}
var isTarget = (expression) => expression.kind === "name" || expression.kind === "subscript";
function evaluateKind(run, expression, scope) {
  const at = run.spanOf(scope, expression);
  const recurse = (inner) => evaluate(run, inner, scope);
  switch (expression.kind) {
    case "none":
      return { ...none, at };
    case "true":
    case "false":
      return { ...bool(expression.kind === "true"), at };
    case "ellipsis":
      return unknown("it is an ellipsis", noTags, at);
    case "number":
      return { kind: expression.float ? "float" : "int", value: expression.value, tags: noTags, at };
    case "string":
      return { kind: expression.bytes ? "bytes" : "str", value: expression.value, tags: noTags, at };
    case "fstring":
      return formatted(run, expression, scope);
    case "name":
      return run.lookUp(scope, expression.id) ?? builtinNamed(run, expression.id) ?? run.raise("NameError", `name '${expression.id}' is not defined`, scope.module.absenceTags(expression.id), at);
    case "attribute":
      return attributeOf(run, recurse(expression.object), expression.name, at);
    case "subscript": {
      const object = recurse(expression.object);
      if (expression.index.kind !== "slice") return getItem(run, object, recurse(expression.index), at);
      return getSlice(object, expression.index.parts.map((part) => part && recurse(part)), at);
    }
    case "slice":
      return unknown("a slice that is not followed", noTags, at);
    case "call": {
      const callee = recurse(expression.callee);
      const { args, lost: lost4 } = evaluateArguments(run, expression.args, scope);
      return callObject(run, callee, args, lost4, { at, scope });
    }
    case "list":
    case "tuple":
    case "set": {
      const { items, lost: lost4 } = unpack(run, expression.items, scope);
      return lost4 ?? { kind: expression.kind, items, tags: noTags, at };
    }
    case "starred":
      return unknown("it is unpacked where that is not followed", noTags, at);
    case "dict":
      return display(run, expression, scope);
    case "unary":
      return unary(run, expression.operator, recurse(expression.operand), at);
    case "binary":
      return binary(run, expression.operator, recurse(expression.left), recurse(expression.right), at);
    case "boolean": {
      const left = recurse(expression.left);
      const truth = truthOf(left);
      if (truth === void 0) return eitherOf(left, recurse(expression.right));
      return truth === (expression.operator === "or") ? left : depending(recurse(expression.right), left.tags);
    }
    case "compare": {
      let left = recurse(expression.first);
      let answer = { ...bool(true), at };
      for (const { operator, right } of expression.rest) {
        const next = recurse(right);
        const result = compare5(run, operator, left, next, at);
        answer = depending(result, answer.tags);
        if (truthOf(result) === false) return answer;
        left = next;
      }
      return answer;
    }
    case "conditional": {
      const test = recurse(expression.test);
      const truth = truthOf(test);
      if (truth === void 0) {
        const [then, otherwise] = [attempted(run, () => recurse(expression.then)), attempted(run, () => recurse(expression.otherwise))];
        return depending(eitherOf(then, otherwise), union(test.tags, deepTags(test)));
      }
      return depending(recurse(truth ? expression.then : expression.otherwise), union(test.tags, deepTags(test)));
    }
    case "lambda":
      return {
        kind: "function",
        name: "<lambda>",
        parameters: expression.parameters,
        fallbacks: expression.parameters.map(({ fallback }) => fallback && recurse(fallback)),
        body: expression.body,
        scope,
        tags: noTags,
        at
      };
    case "comprehension":
      return comprehend(run, expression, scope);
    case "walrus": {
      const value = recurse(expression.value);
      run.bind(scope, expression.name, value, at);
      return value;
    }
    case "unsupported":
      return unknown(`${expression.what} is not followed`, noTags, at);
  }
}
function eitherOf(left, right) {
  const tags = union(union(left.tags, right.tags), union(deepTags(left), deepTags(right)));
  const [a, b] = [keyOf2(left), keyOf2(right)];
  if (a !== void 0 && a === b) return depending(left, tags);
  return unknown(left.kind === "unknown" ? left.why : "it depends on a condition that can't be known", tags, left.at);
}
function attempted(run, side) {
  run.guards += 1;
  try {
    return run.journal.attempt(side).result;
  } catch {
    return unknown("one side of a condition fails");
  } finally {
    run.guards -= 1;
  }
}
function formatted(run, expression, scope) {
  const at = run.spanOf(scope, expression);
  let tags = noTags;
  let text2 = "";
  let why;
  for (const part of expression.parts) {
    if (typeof part === "string") {
      text2 += part;
      continue;
    }
    const value = evaluate(run, part.value, scope);
    tags = union(tags, deepTags(value));
    const shown = part.formatted || part.conversion !== void 0 ? void 0 : asText(value);
    if (shown === void 0) why ??= value.kind === "unknown" ? value.why : "its formatting is not followed";
    text2 += shown ?? "";
    if (text2.length > longestText) return unknown("the text is too long", tags, at);
  }
  return why === void 0 ? str(text2, tags, at) : unknown(why, tags, at);
}
function unpack(run, items, scope) {
  const values = [];
  for (const item of items) {
    if (item.kind !== "starred") {
      values.push(evaluate(run, item, scope));
      continue;
    }
    const more = evaluate(run, item.value, scope);
    const elements2 = iterate(run, more);
    if (!elements2) return { items: [], lost: unknown(more.kind === "unknown" ? more.why : "it is unpacked from a value that is not known", more.tags, run.spanOf(scope, item)) };
    values.push(...elements2.map((element) => depending(element, more.tags)));
  }
  return { items: values };
}
function display(run, expression, scope) {
  const at = run.spanOf(scope, expression);
  const pairs = [];
  let tags = noTags;
  for (const { key, value } of expression.entries) {
    const item = evaluate(run, value, scope);
    if (key) {
      const name = evaluate(run, key, scope);
      if (keyOf2(name) === void 0) return unknown("one of its keys is not known", union(tags, union(name.tags, deepTags(item))), at);
      pairs.push([name, item]);
    } else if (item.kind === "dict" && item.spoiled === void 0) {
      tags = union(tags, item.tags);
      pairs.push(...item.entries.values());
    } else return unknown(item.kind === "unknown" ? item.why : "it is unpacked from a value that is not known", union(tags, item.tags), at);
  }
  return dict(pairs, tags, at);
}
function comprehend(run, expression, scope) {
  const at = run.spanOf(scope, expression);
  const inner = { locals: new Namespace(scope.module.module), enclosing: scope, module: scope.module, file: scope.file, globals: /* @__PURE__ */ new Set() };
  const values = [];
  const pairs = [];
  let tags = noTags;
  let lost4;
  const runClause = (index2) => {
    run.step();
    const clause = expression.clauses[index2];
    if (lost4 !== void 0) return;
    if (!clause) {
      const element = evaluate(run, expression.element, inner);
      if (expression.value) pairs.push([element, evaluate(run, expression.value, inner)]);
      else values.push(element);
      return;
    }
    if (clause.kind === "if") {
      const test = evaluate(run, clause.test, inner);
      const truth = truthOf(test);
      tags = union(tags, deepTags(test));
      if (truth === void 0) lost4 = test.kind === "unknown" ? test.why : "its elements can't be known";
      else if (truth) runClause(index2 + 1);
      return;
    }
    const iterable = evaluate(run, clause.iterable, index2 === 0 ? scope : inner);
    tags = union(tags, union(iterable.tags, iterable.kind === "unknown" ? deepTags(iterable) : noTags));
    const items = iterate(run, iterable);
    if (!items) lost4 = iterable.kind === "unknown" ? iterable.why : "it is made from elements that are not known";
    else
      for (const item of items) {
        assign(run, clause.target, item, inner, expression);
        runClause(index2 + 1);
      }
  };
  runClause(0);
  if (lost4 !== void 0) return unknown(lost4, tags, at);
  if (expression.collects === "dict") return pairs.some(([key]) => keyOf2(key) === void 0) ? unknown("one of its keys is not known", tags, at) : dict(pairs, tags, at);
  if (expression.collects !== "set") return list(values, tags, at);
  const unique = new Map(values.map((value, index2) => [keyOf2(value) ?? `#${index2}`, value]));
  return { kind: "set", items: [...unique.values()], tags, at };
}

// src/understand/settings/fork.ts
function fork(run, why, tags, at, yes, no) {
  const first = run.journal.attempt(() => outcomeOf(yes));
  const second = run.journal.attempt(() => outcomeOf(no));
  if (first.result.error && second.result.error) throw first.result.error;
  if (first.result.error) return apply(run, second.changes, second.result.completion);
  if (second.result.error) return apply(run, first.changes, first.result.completion);
  merge(run, first.changes, second.changes, why, tags, at);
  return join6(run, first.result.completion, second.result.completion, why, tags);
}
function outcomeOf(branch) {
  try {
    return { completion: branch(), error: void 0 };
  } catch (error) {
    if (error instanceof PythonError) return { completion: void 0, error };
    throw error;
  }
}
function apply(run, changes, completion) {
  for (const { place: place2, after: after3 } of changes) {
    run.journal.remember(place2);
    place2.write(after3);
  }
  return completion;
}
function merge(run, first, second, why, tags, at) {
  const find = (changes, { place: place2 }) => changes.find((other) => other.place.target === place2.target && other.place.key === place2.key);
  const pairs = [
    ...first.map((change) => ({ change, left: change.after, right: find(second, change)?.after ?? (find(second, change) ? void 0 : change.before) })),
    ...second.filter((change) => !find(first, change)).map((change) => ({ change, left: change.before, right: change.after }))
  ];
  for (const { change, left, right } of pairs) {
    const { place: place2 } = change;
    run.journal.remember(place2);
    if (left === right) place2.write(left);
    else if (place2.key === "contents") mergeContents(place2.target, left, right, run, why);
    else if (isBinding(left) || isBinding(right)) place2.write(mergeBindings(left, right, why, tags, at));
    else place2.write(typeof left === "string" || typeof right === "string" ? left ?? right : unknown(why, tags, at));
  }
}
var isBinding = (state) => typeof state === "object" && state !== null && "value" in state && "via" in state;
function mergeBindings(left, right, why, tags, at) {
  if (left && right && equals(left.value, right.value) === true) return { ...left, value: left.value };
  const all = union(tags, union(left?.value.tags ?? [], right?.value.tags ?? []));
  return { value: unknown(why, all, at), at: left?.at ?? right?.at ?? at, via: [] };
}
function mergeContents(target, left, right, run, why) {
  if (target.kind === "dict") {
    const [a2, b2] = [left, right];
    const merged = new Map(a2);
    for (const [key, pair] of b2) {
      const other = a2.get(key);
      const uncertain = !other || isUncertain(other[1]) || isUncertain(pair[1]);
      merged.set(key, other && equals(other[1], pair[1]) === true ? other : [pair[0], { ...unknown(why), uncertain }]);
    }
    for (const [key, pair] of a2) if (!b2.has(key)) merged.set(key, [pair[0], { ...unknown(why), uncertain: true }]);
    run.setEntries(target, merged);
    return;
  }
  const [a, b] = [left, right];
  run.setItems(target, a);
  if (a.length !== b.length || a.some((item, index2) => equals(item, b[index2] ?? unknown(why)) !== true)) run.spoil(target, why);
}
function join6(run, first, second, why, tags) {
  if (first === void 0 && second === void 0) return void 0;
  if (first?.kind === "return" && second?.kind === "return") {
    return { kind: "return", value: equals(first.value, second.value) === true ? first.value : unknown(why, union(tags, union(first.value.tags, second.value.tags))) };
  }
  if (first?.kind === second?.kind) return first;
  for (const side of [first, second]) {
    if (side?.kind === "return") run.pendingReturns.push(side.value);
    else if (side) return { kind: "lost", why };
  }
  return void 0;
}

// src/understand/settings/tries.ts
function executeTry(run, statement2, scope) {
  const uncertain = statement2.handlers.length > 0 ? uncertainImport(run, scope, statement2.body) : void 0;
  if (uncertain !== void 0 && statement2.handlers.some(({ type }) => handles(type, "ModuleNotFoundError"))) {
    const suppose2 = (there) => () => {
      run.installed.set(uncertain, there);
      return executeTry(run, statement2, scope);
    };
    const completion2 = fork(run, `it depends on whether ${uncertain} is installed`, noTags, run.spanOf(scope, statement2), suppose2(true), suppose2(false));
    run.installed.delete(uncertain);
    return completion2;
  }
  let completion;
  try {
    completion = handled(run, statement2, scope);
  } catch (error) {
    const left = error instanceof PythonError ? run.interpreter.execute(run, statement2.always, scope) : void 0;
    if (left) return left;
    throw error;
  }
  return run.interpreter.execute(run, statement2.always, scope) ?? completion;
}
function handled(run, statement2, scope) {
  const control2 = run.control;
  try {
    return guarded(run, statement2, scope);
  } catch (error) {
    const handler = error instanceof PythonError ? statement2.handlers.find(({ type }) => handles(type, error.type)) : void 0;
    if (!(error instanceof PythonError) || !handler) throw error;
    run.control = union(control2, error.tags);
    if (handler.name !== void 0) run.bind(scope, handler.name, unknown("it is an exception", error.tags), run.spanOf(scope, statement2));
    const completion = run.interpreter.execute(run, handler.body, scope);
    run.control = control2;
    return completion;
  }
}
function guarded(run, statement2, scope) {
  const guards = statement2.handlers.length > 0 ? 1 : 0;
  run.guards += guards;
  let completion;
  try {
    completion = run.interpreter.execute(run, statement2.body, scope);
  } finally {
    run.guards -= guards;
  }
  return completion ?? run.interpreter.execute(run, statement2.otherwise, scope);
}
function handles(type, thrown) {
  if (!type) return true;
  if (type.kind === "tuple") return type.items.some((item) => handles(item, thrown));
  const name = type.kind === "attribute" ? type.name : type.kind === "name" ? type.id : void 0;
  return name === void 0 || catches(name, thrown);
}

// src/understand/settings/touched.ts
var known = /* @__PURE__ */ new WeakMap();
function touchedBy(statements) {
  const found = known.get(statements);
  if (found) return found;
  const names3 = /* @__PURE__ */ new Set();
  let everything = false;
  let exits = false;
  const waiting = [...statements];
  const target = (expression) => {
    if (expression.kind === "tuple" || expression.kind === "list") expression.items.forEach(target);
    else if (expression.kind === "starred") target(expression.value);
    else {
      const root = rootName(expression);
      if (root !== void 0) names3.add(root);
      else if (expression.kind === "subscript" && isWholeNamespace(expression.object)) everything = true;
    }
  };
  for (let statement2 = waiting.pop(); statement2; statement2 = waiting.pop()) {
    switch (statement2.kind) {
      case "assign":
        statement2.targets.forEach(target);
        break;
      case "augmented":
        target(statement2.target);
        break;
      case "delete":
        statement2.targets.forEach(target);
        break;
      case "expression":
        if (statement2.value.kind === "call") {
          const { callee, args } = statement2.value;
          if (callee.kind === "attribute") target(callee.object);
          everything ||= args.some(({ value }) => isWholeNamespace(value)) || changesEverything(callee);
        }
        break;
      case "if":
        waiting.push(...statement2.then, ...statement2.otherwise);
        break;
      case "for":
        target(statement2.target);
        waiting.push(...statement2.body, ...statement2.otherwise);
        break;
      case "while":
        waiting.push(...statement2.body, ...statement2.otherwise);
        break;
      case "try":
        waiting.push(...statement2.body, ...statement2.otherwise, ...statement2.always, ...statement2.handlers.flatMap(({ body }) => body));
        break;
      case "with":
        for (const item of statement2.items) if (item.target) target(item.target);
        waiting.push(...statement2.body);
        break;
      case "import":
        for (const { module, alias } of statement2.names) names3.add(alias ?? module.split(".")[0] ?? module);
        break;
      case "import-from":
        if (statement2.names) for (const { name, alias } of statement2.names) names3.add(alias ?? name);
        else everything = true;
        break;
      case "function":
      case "class":
        names3.add(statement2.name);
        break;
      case "return":
      case "raise":
      case "break":
      case "continue":
        exits = true;
        break;
      case "unsupported":
        everything = true;
        break;
      case "assert":
      case "global":
      case "pass":
        break;
    }
  }
  const touched = { names: names3, everything, exits };
  known.set(statements, touched);
  return touched;
}
function rootName(expression) {
  let inner = expression;
  while (inner.kind === "subscript" || inner.kind === "attribute") inner = inner.object;
  return inner.kind === "name" ? inner.id : void 0;
}
var isWholeNamespace = (expression) => expression.kind === "call" && expression.callee.kind === "name" && ["globals", "locals", "vars"].includes(expression.callee.id);
var changesEverything = (callee) => callee.kind === "name" && ["exec", "execfile", "include", "setattr"].includes(callee.id) || callee.kind === "attribute" && isWholeNamespace(callee.object);

// src/understand/settings/with.ts
function executeWith(run, statement2, scope) {
  const leave = [];
  try {
    for (const { context, target } of statement2.items) {
      const value = run.interpreter.evaluate(run, context, scope);
      const call = (name) => {
        const method = value.kind === "instance" ? value.attributes.get(name) : void 0;
        return method && run.call(method, { positional: [], keywords: /* @__PURE__ */ new Map() }, run.spanOf(scope, context), scope);
      };
      const entered = call("__enter__") ?? value;
      leave.push(() => void call("__exit__"));
      if (target) assign(run, target, entered, scope, statement2);
    }
    return executeTry(run, suppressing(statement2), scope);
  } finally {
    for (const exit of leave.toReversed()) exit();
  }
}
function suppressing({ items, body, start, end }) {
  const handlers = items.flatMap(({ context }) => {
    const { callee, args } = context.kind === "call" ? context : { callee: void 0, args: [] };
    const name = callee?.kind === "attribute" ? callee.name : callee?.kind === "name" ? callee.id : void 0;
    return name === "suppress" ? [{ type: { kind: "tuple", items: args.map(({ value }) => value), start, end }, name: void 0, body: [] }] : [];
  });
  return { kind: "try", body, handlers, otherwise: [], always: [], start, end };
}

// src/understand/settings/statements.ts
function execute(run, statements, scope) {
  for (const statement2 of statements) {
    run.step();
    const completion = executeOne(run, statement2, scope);
    if (completion) return completion;
  }
  return void 0;
}
function executeOne(run, statement2, scope) {
  const at = run.spanOf(scope, statement2);
  const evaluate2 = (expression) => run.interpreter.evaluate(run, expression, scope);
  switch (statement2.kind) {
    case "assign": {
      const value = evaluate2(statement2.value);
      for (const target of statement2.targets) assign(run, target, value, scope, statement2);
      return void 0;
    }
    case "augmented": {
      const value = evaluate2(statement2.value);
      const before = evaluate2(statement2.target);
      assign(run, statement2.target, binary(run, statement2.operator, before, value, at, true), scope, statement2);
      return void 0;
    }
    case "expression":
      evaluate2(statement2.value);
      return void 0;
    case "if":
      return executeIf(run, statement2, scope);
    case "for":
      return executeFor(run, statement2, scope);
    case "while":
      return executeWhile(run, statement2, scope);
    case "try":
      return executeTry(run, statement2, scope);
    case "with":
      return executeWith(run, statement2, scope);
    case "import":
      for (const { module, alias } of statement2.names) importModule(run, scope, module, alias, at);
      return void 0;
    case "import-from":
      if (statement2.names) importNames(run, scope, statement2.level, statement2.module, statement2.names, at);
      else importAll(run, scope, statement2.level, statement2.module, at);
      return void 0;
    case "function": {
      if (statement2.decorated || statement2.generator) {
        run.bind(scope, statement2.name, unknown(`${statement2.name}() is decorated, asynchronous or a generator`, noTags, at), at);
        return void 0;
      }
      const fallbacks = statement2.parameters.map(({ fallback }) => fallback && evaluate2(fallback));
      run.bind(scope, statement2.name, { kind: "function", name: statement2.name, parameters: statement2.parameters, fallbacks, body: statement2.body, scope, tags: noTags, at }, at);
      return void 0;
    }
    case "class": {
      const bases2 = statement2.bases.filter(({ name }) => name === void 0).map(({ value }) => evaluate2(value));
      const namespace = new Namespace(scope.module.module);
      execute(run, statement2.body, { locals: namespace, enclosing: scope, module: scope.module, file: scope.file, globals: /* @__PURE__ */ new Set() });
      const made2 = { kind: "class", name: statement2.name, bases: bases2, namespace, tags: noTags, at };
      run.bind(scope, statement2.name, made2, at);
      adoptConfiguration(run, made2, scope, at);
      return void 0;
    }
    case "return":
      return { kind: "return", value: tagged(statement2.value ? evaluate2(statement2.value) : none, run.control) };
    case "raise":
      return run.raise(exceptionName(statement2.exception), "", noTags, at);
    case "assert": {
      const test = evaluate2(statement2.test);
      if (truthOf(test) === false) run.raise("AssertionError", "", test.tags, at);
      return void 0;
    }
    case "delete":
      for (const target of statement2.targets) {
        if (target.kind === "name") run.bindIn(scope.globals.has(target.id) ? scope.module : scope.locals, target.id, void 0);
        else if (target.kind === "subscript") deleteItem(run, evaluate2(target.object), evaluate2(target.index));
      }
      return void 0;
    case "global":
      for (const name of statement2.names) scope.globals.add(name);
      return void 0;
    case "pass":
      return void 0;
    case "break":
    case "continue":
      return { kind: statement2.kind };
    case "unsupported":
      if (statement2.what !== "ERROR") run.forgetAll(scope.locals, `a ${statement2.what} is not followed`, at);
      return void 0;
  }
}
function taint(untaken, scope, tags) {
  if (tags.length === 0 || untaken.length === 0) return;
  const touched = touchedBy(untaken);
  if (touched.everything) scope.locals.taintAll(tags);
  else for (const name of touched.names) (scope.globals.has(name) ? scope.module : scope.locals).taint(name, tags);
}
function takeSide(run, tags, taken, untaken, scope) {
  const before = run.control;
  run.control = union(before, tags);
  taint(untaken, scope, tags);
  const completion = execute(run, taken, scope);
  if (!touchedBy(untaken).exits) run.control = before;
  return completion;
}
function executeIf(run, statement2, scope) {
  let current2 = statement2;
  const before = run.control;
  for (; ; ) {
    const test = run.interpreter.evaluate(run, current2.test, scope);
    const truth = truthOf(test);
    const { then, otherwise } = current2;
    if (truth === void 0) {
      const why = test.kind === "unknown" ? test.why : "a condition can't be known";
      return fork(run, why, test.tags, run.spanOf(scope, current2.test), () => execute(run, then, scope), () => execute(run, otherwise, scope));
    }
    const [next] = otherwise;
    if (!truth && otherwise.length === 1 && next?.kind === "if") {
      run.control = union(run.control, test.tags);
      taint(then, scope, test.tags);
      current2 = next;
      continue;
    }
    const completion = takeSide(run, test.tags, truth ? then : otherwise, truth ? otherwise : then, scope);
    if (current2 !== statement2 && !touchedBy(statement2.then).exits) run.control = before;
    return completion;
  }
}
function executeFor(run, statement2, scope) {
  const iterable = run.interpreter.evaluate(run, statement2.iterable, scope);
  const items = iterate(run, iterable);
  const at = run.spanOf(scope, statement2);
  if (!items) return loseLoop(run, statement2.body, scope, "it is made in a loop over something that is not known", at, iterable.tags);
  for (const item of items) {
    run.step();
    assign(run, statement2.target, item, scope, statement2);
    const completion = execute(run, statement2.body, scope);
    if (completion?.kind === "break") return void 0;
    if (completion?.kind === "lost") return loseLoop(run, statement2.body, scope, completion.why, at, noTags);
    if (completion?.kind === "return") return completion;
  }
  return execute(run, statement2.otherwise, scope);
}
function executeWhile(run, statement2, scope) {
  const at = run.spanOf(scope, statement2);
  for (; ; ) {
    run.step();
    const test = run.interpreter.evaluate(run, statement2.test, scope);
    const truth = truthOf(test);
    if (truth === void 0) return loseLoop(run, statement2.body, scope, "it is made in a loop whose end is not known", at, test.tags);
    if (!truth) return execute(run, statement2.otherwise, scope);
    const completion = execute(run, statement2.body, scope);
    if (completion?.kind === "break") return void 0;
    if (completion?.kind === "lost") return loseLoop(run, statement2.body, scope, completion.why, at, noTags);
    if (completion?.kind === "return") return completion;
  }
}
function loseLoop(run, body, scope, why, at, tags) {
  const touched = touchedBy(body);
  if (touched.everything) run.forgetAll(scope.locals, why, at, tags);
  run.forget(scope, touched.names, why, at, tags);
  return void 0;
}
function exceptionName(expression) {
  const callee = expression?.kind === "call" ? expression.callee : expression;
  return callee?.kind === "name" ? callee.id : callee?.kind === "attribute" ? callee.name : "Exception";
}

// src/understand/settings/interpreter.ts
var interpreter = {
  evaluate,
  execute,
  load: (run, module, at, scope) => loadModule(run, scope, module, module, at, module),
  call: (run, callee, args, at, scope) => callObject(run, callee, args, void 0, { at, scope })
};

// src/understand/settings/evaluation.ts
var mostRestarts = 60;
function evaluateModule(source, module, world) {
  let current2 = world;
  for (let restarts = 0; ; restarts += 1) {
    const run = new Run(current2, source, interpreter);
    let failure;
    let lost4;
    try {
      runModule(run, module);
    } catch (error) {
      if (error instanceof PythonError) failure = error;
      else if (error instanceof OutOfSteps || error instanceof RangeError) lost4 = "the settings take too many steps to evaluate";
      else throw error;
    }
    const needed = new Map([...run.required].map((name) => [name, opaque]));
    const missing = failure?.tags.filter((tag) => isAbsent(current2, tag)) ?? [];
    if (failure && missing.length > 0 && restarts < mostRestarts) {
      for (const tag of missing) if (fileOfTag(tag) === void 0) needed.set(tag, opaque);
      current2 = suppose(current2, needed, missing.filter((tag) => fileOfTag(tag) !== void 0));
      continue;
    }
    return { world: suppose(current2, needed), names: run.modules.get(module), calls: libraryCalls(run), read: run.read, compared: run.compared, failure, lost: lost4 };
  }
}
function isAbsent(world, tag) {
  if (fileOfTag(tag) !== void 0) return !world.files.has(tag);
  if (tag.startsWith("=")) return false;
  return !world.fixed.has(tag) && !world.supposed.has(tag);
}

// src/understand/settings/misread.ts
var offWords = ["False", "false", "0", "no", "off", "perhaps"];
var plainParts = /* @__PURE__ */ new Set(["DJANGO", "USE", "SECURE", "ALL", "IS", "SETTINGS", "APP", "SITE", "ENABLE", "ENABLED", "ALLOW"]);
var partsOf = (name) => name.toUpperCase().split(/[^A-Z0-9]+/).filter((part) => part !== "" && !plainParts.has(part));
var isNamedFor = (variable2, setting) => partsOf(variable2).some((part) => partsOf(setting).includes(part));
function misreading(itemWith, isNamed2) {
  for (const word of offWords) {
    const item = itemWith(word);
    if (item === void 0 || !(text(item) === word || isNamed2 && isTrue(item))) return void 0;
  }
  const isOff = (state) => {
    const item = itemWith(state);
    return item !== void 0 && isFalse(item);
  };
  return [...isOff("") ? ["empty"] : [], ...isOff(void 0) ? ["unset"] : []].join(" or ");
}

// src/understand/settings/misspellings.ts
var otherKnown = new Set(
  "MAILERS SITE_ID MESSAGE_LEVEL MESSAGE_TAGS ROOT_URLCONF SERIALIZATION_MODULES ASGI_APPLICATION WSGI_APPLICATION STATICFILES_DIRS STATICFILES_FINDERS STATICFILES_STORAGE GDAL_LIBRARY_PATH GEOS_LIBRARY_PATH GEOIP_PATH GEOIP_CITY GEOIP_COUNTRY POSTGIS_VERSION SPATIALITE_LIBRARY_PATH".split(
    " "
  )
);
var deliberate = new Set("ADMIN_URL CACHE CACHE_URL DATABASE DATABASE_URL EMAIL_URL LANGUAGE MANAGER TEMPLATE TEMPLATE_DIR TEST_RUNNERS TIMEZONE USE_SSL USE_TLS SITE_NAME MIDDLEWARES_LIST SECRET_KEYS LOGIN_URLS".split(" "));
var current = [...djangoSettings(knownDjangoVersions.at(-1) ?? ""), "ROOT_URLCONF", "STATICFILES_DIRS", "SITE_ID", "MAILERS"];
var byLength = /* @__PURE__ */ new Map();
for (const name of current) byLength.set(name.length, [...byLength.get(name.length) ?? [], name]);
function settingMeantBy(name, assigned) {
  if (isDjangoSetting(name) || otherKnown.has(name) || deliberate.has(name) || name.length < 5) return void 0;
  const near = [-1, 0, 1].flatMap((more) => byLength.get(name.length + more) ?? []).flatMap((known3) => {
    const slip = slipOf(name, known3);
    return slip === void 0 ? [] : [{ known: known3, slip }];
  });
  const swapped = near.filter(({ slip }) => slip === "swapped");
  const [meant, ...others2] = swapped.length > 0 ? swapped : near;
  return meant && others2.length === 0 && !assigned.has(meant.known) ? meant.known : void 0;
}
function slipOf(from, to) {
  if (Math.abs(from.length - to.length) > 1) return void 0;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const [left, right] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  if (left.length <= 1 && right.length <= 1) return "letter";
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] ? "swapped" : void 0;
}

// src/understand/settings/production-settings.ts
var plausibleText = "a-text-like-no-other.example";
var ProductionSettings = class {
  module;
  evidence;
  anchor;
  django;
  reporter;
  #source;
  #complete;
  #secrets;
  #setters;
  #start;
  #sample;
  #evaluations = /* @__PURE__ */ new Map();
  #first;
  #names;
  #misspellings;
  constructor(settings3) {
    this.module = settings3.module;
    this.evidence = settings3.evidence;
    this.anchor = settings3.anchor;
    this.django = settings3.django;
    this.reporter = settings3.reporter;
    this.#source = settings3.source;
    this.#complete = settings3.complete ?? true;
    this.#secrets = settings3.secrets;
    this.#setters = settings3.setters ?? /* @__PURE__ */ new Map();
    this.#start = { fixed: settings3.environment, supposed: new Map([...settings3.unknownVariables ?? []].map((name) => [name, opaque])), files: /* @__PURE__ */ new Set() };
    this.#sample = settings3.sample ?? /* @__PURE__ */ new Map();
  }
  get names() {
    return this.#names ??= [...this.#base().names?.bindings ?? []].filter(([name]) => isSetting(name)).map(([name, { at }]) => ({ name, at }));
  }
  get misspellings() {
    if (this.#misspellings) return this.#misspellings;
    const assigned = new Set(this.names.map(({ name }) => name));
    return this.#misspellings = this.names.flatMap(({ name, at }) => {
      const meant = this.isRead(name) ? void 0 : settingMeantBy(name, assigned);
      return meant === void 0 ? [] : [{ name, at, meant }];
    });
  }
  get stop() {
    const { failure } = this.#base();
    const isSure = failure?.type === "NameError" || failure?.type === "TypeError" && failure.message.endsWith("is not callable");
    if (!failure?.at || !isSure) return void 0;
    return { at: failure.at, exception: `${failure.type}: ${failure.message}` };
  }
  isRead(name) {
    return this.#base().read.has(name);
  }
  value(name) {
    const outcome = this.#outcome(this.#base(), name);
    if (!outcome) return { kind: "unknown", why: `Django ${this.django.most} has no default for it, and nothing sets it`, origin: [] };
    const { item, origin, tags } = outcome;
    const known3 = item.type === "unknown" ? { kind: "unknown", why: item.why, origin } : { kind: "known", value: item, origin };
    const files2 = tags.map(fileOfTag).filter((file2) => file2 !== void 0);
    const [file] = files2;
    if (file !== void 0 && item.type !== "unknown") {
      const there = { kind: "unknown", why: `it may be set in ${file}, which is not in the repository`, origin };
      return { kind: "oneOf", branches: [{ when: `${file} is absent`, value: known3 }, { when: `${file} is there`, value: there }], origin };
    }
    const variables = varyingVariables(tags);
    if (variables.length === 0) return known3;
    if (item.type === "unknown") return { kind: "environment", variables, origin };
    const { supposed } = this.#base().world;
    const optional = variables.filter((tag) => supposed.get(tag) !== opaque);
    return optional.length === 0 ? known3 : { kind: "environment", variables: optional, fallback: item, origin };
  }
  hits(name, bad) {
    return this.#judged((evaluation) => this.#outcome(evaluation, name), bad);
  }
  *#judged(outcomeIn, bad, assumed = []) {
    const start = assumed.length === 0 ? this.#base() : this.#evaluate(suppose(this.#base().world, new Map(assumed.map((name) => [name, opaque]))));
    const outcome = outcomeIn(start);
    if (!outcome) return;
    const found = judge2(outcome.item, bad);
    if (found.length === 0) return;
    const condition = this.#conditionOf(outcome.tags.filter((tag) => !assumed.includes(tag)), (evaluation) => {
      const item = outcomeIn(evaluation)?.item;
      return item === void 0 || item.type === "unknown" ? void 0 : judge2(item, bad).length > 0;
    }, start);
    for (const item of found) yield this.#hit(outcome, item, condition);
  }
  *hitsOnceSet(name, bad) {
    const base = this.#base();
    const tags = varyingVariables(this.#outcome(base, name)?.tags ?? noTags);
    for (const tag of tags.slice(0, mostVaried)) {
      const outcome = this.#outcome(this.#evaluate(suppose(base.world, /* @__PURE__ */ new Map([[tag, plausibleText]]))), name);
      const [item] = outcome ? judge2(outcome.item, bad) : [];
      if (outcome && item) yield { ...this.#hit(outcome, item, void 0), variables: [tag] };
    }
  }
  *hitsTogether(names3, bad) {
    const outcomesIn = (evaluation) => {
      const outcomes2 = names3.map((name) => this.#outcome(evaluation, name)).filter((outcome) => outcome !== void 0 && outcome.item.type !== "unknown");
      return outcomes2.length === names3.length ? outcomes2 : void 0;
    };
    const isBad = (outcomes2) => outcomes2 && bad(Object.fromEntries(names3.map((name, index2) => [name, outcomes2[index2]?.item])));
    const outcomes = outcomesIn(this.#base());
    const [first] = outcomes ?? [];
    if (!outcomes || !first || !isBad(outcomes)) return;
    const tags = outcomes.reduce((all, outcome) => union(all, outcome.tags), noTags);
    yield this.#hit(first, first.item, this.#conditionOf(tags, (evaluation) => isBad(outcomesIn(evaluation))));
  }
  *misread(name) {
    const base = this.#base();
    const outcome = this.#outcome(base, name);
    if (!outcome) return;
    for (const tag of varyingVariables(outcome.tags).slice(0, mostVaried)) {
      const outcomeWith = (state) => this.#outcome(this.#evaluate(suppose(base.world, /* @__PURE__ */ new Map([[tag, state]]))), name);
      const words2 = misreading((state) => outcomeWith(state)?.item, isNamedFor(tag, name) && !base.compared.has(tag));
      const on = outcomeWith("False");
      if (words2 === void 0 || !on) continue;
      yield { ...this.#hit(on, on.item, words2 === "" ? void 0 : { name: tag, words: `unless ${tag} is ${words2}` }), variables: [tag] };
    }
  }
  callHits(callee, assumed, bad) {
    const last = ({ calls, lost: lost4 }) => {
      const binding = lost4 === void 0 ? calls?.bindings.get(callee) : void 0;
      return binding && { item: convert(binding.value, false, this.#secrets), at: binding.at, origin: [], isDefault: false, tags: deepTags(binding.value) };
    };
    return this.#judged(last, bad, assumed);
  }
  *randomAtStart(name) {
    const isRandom = (outcome2) => outcome2?.item.type === "unknown" && outcome2.item.why === randomAtStart;
    const outcome = this.#outcome(this.#base(), name);
    if (outcome && isRandom(outcome)) yield this.#hit(outcome, outcome.item, this.#conditionOf(outcome.tags, (evaluation) => isRandom(this.#outcome(evaluation, name))));
  }
  holds(name, test) {
    const item = this.#outcome(this.#base(), name)?.item;
    return item !== void 0 && item.type !== "unknown" && test(item);
  }
  mayHold(name, test) {
    const outcome = this.#outcome(this.#base(), name);
    if (!outcome) return false;
    const may = (item) => item.type === "unknown" || test(item);
    if (may(outcome.item)) return true;
    return this.#conditionOf(outcome.tags, (evaluation) => !may(this.#outcome(evaluation, name)?.item ?? { type: "unknown", why: "" })) !== void 0;
  }
  sampleHolds(name, test) {
    if (this.#sample.size === 0) return false;
    const item = this.#outcome(this.#evaluate(suppose(this.#base().world, this.#sample)), name)?.item;
    return item !== void 0 && item.type !== "unknown" && test(item);
  }
  derivesFrom(path2, wanted) {
    return derivesFrom(this.#source, path2, wanted);
  }
  // ------------------------------------------------------------------ worlds
  #base() {
    return this.#first ??= this.#evaluate(this.#start);
  }
  #evaluate(world) {
    const key = JSON.stringify([[...world.supposed].map(([name, state]) => [name, state === opaque ? null : state]), [...world.files]]);
    const known3 = this.#evaluations.get(key);
    if (known3) return known3;
    const evaluation = evaluateModule(this.#source, this.module, world);
    this.#evaluations.set(key, evaluation);
    return evaluation;
  }
  #outcome({ names: names3, lost: lost4, failure }, name) {
    const binding = lost4 === void 0 ? names3?.bindings.get(name) : void 0;
    if (binding) {
      const { value, at, via } = binding;
      return { item: convert(value, isSecretName(name), this.#secrets), at, origin: [{ what: `assigned`, at }, ...via], isDefault: false, tags: deepTags(value) };
    }
    const absence = names3?.absenceTags(name) ?? noTags;
    const [file] = absence.map(fileOfTag).filter((tag) => tag !== void 0);
    const elsewhere = file === void 0 ? void 0 : `it may be set in ${file}, which is not in the repository`;
    const base = this.#complete ? elsewhere : "another settings module, which imports this one, may set it";
    const why = lost4 ?? names3?.open ?? base ?? (failure ? "the settings stop before it" : void 0);
    const item = why === void 0 ? this.#default(name) : { type: "unknown", why };
    return item && { item, at: this.anchor, origin: [], isDefault: true, tags: absence };
  }
  /** Django's default; unknown where the versions that the project may run differ. */
  #default(name) {
    const least = djangoDefault(name, this.django.least);
    const most2 = djangoDefault(name, this.django.most);
    if (JSON.stringify(least) === JSON.stringify(most2)) return most2;
    return { type: "unknown", why: "its default depends on the version of Django" };
  }
  /** What would make a claim untrue; undefined when it holds whatever the environment says. */
  #conditionOf(tags, holds2, base = this.#base()) {
    return findCondition(base, tags, (changes, files2) => {
      const evaluation = this.#evaluate(suppose(base.world, changes, files2));
      return evaluation.failure !== void 0 && base.failure === void 0 || holds2(evaluation);
    });
  }
  #hit(outcome, item, condition) {
    const at = (item === outcome.item ? void 0 : item.at) ?? outcome.at;
    const steps = outcome.origin.filter((step) => step.at !== outcome.at && step.at.start !== at.start).map((step) => ({ at: step.at, message: step.what }));
    const setters = variablesOf(outcome.tags).flatMap((name) => {
      const setter = this.#setters.get(name);
      return setter ? [{ at: setter, message: `${name} is set here` }] : [];
    });
    const related = [...steps, ...setters];
    return {
      value: item,
      at,
      origin: outcome.origin,
      isDefault: outcome.isDefault,
      variables: variablesOf(outcome.tags),
      ...condition ? { unless: condition.name } : {},
      claim: (message, more = {}) => ({
        at,
        message: condition ? withCondition(message, condition.words) : message,
        certainty: condition ? "conditional" : "certain",
        ...condition ? { unless: condition.name } : {},
        ...related.length > 0 ? { related } : {},
        ...more
      })
    };
  }
};
var isSetting = (name) => name === name.toUpperCase() && name !== name.toLowerCase() && !name.startsWith("_");
function judge2(item, bad) {
  if (item.type === "unknown") return [];
  const judgement = bad(item);
  if (typeof judgement !== "boolean") return judgement;
  return judgement ? [item] : [];
}

// src/understand/settings/reporter.ts
var services = [
  [/\bsentry[-_]sdk\b|\braven\b|\bglitchtip\b/i, "Sentry"],
  [/\brollbar\b/i, "Rollbar"],
  [/\bbugsnag\b/i, "Bugsnag"],
  [/\bhoneybadger\b/i, "Honeybadger"],
  [/\bairbrake\b/i, "Airbrake"],
  [/\belastic[-_]?apm\b/i, "Elastic APM"],
  [/\bnewrelic\b/i, "New Relic"],
  [/\bddtrace\b|\bdatadog\b/i, "Datadog"],
  [/\bscout[-_]apm\b/i, "Scout"],
  [/\bappsignal\b/i, "AppSignal"],
  [/\bopentelemetry\b|\blogfire\b/i, "OpenTelemetry"],
  [/\bapplicationinsights\b|\bopencensus\b|azure[-_]monitor/i, "Azure Monitor"],
  [/\bgoogle[-_.]cloud[-_.](?:error[-_]reporting|logging)\b/i, "Google Cloud"],
  [/\bwatchtower\b/i, "CloudWatch"],
  [/\bgraypy\b|\blogstash\b|\blogtail\b|\blogentries\b|\bloki\b|\bpapertrail\b/i, "a log service"],
  [/slack[-_]?(?:log|handler|exception)|telegram[-_]?handler|discord[-_]?(?:log|handler)/i, "a chat"]
];
var reporterIn = (texts) => {
  for (const text2 of texts) for (const [mark, name] of services) if (mark.test(text2)) return name;
  return void 0;
};

// src/understand/settings/python-source.ts
var PythonFiles = class {
  #project;
  #parse;
  #modules = /* @__PURE__ */ new Map();
  #folders = /* @__PURE__ */ new Set();
  constructor(project, parse2) {
    this.#project = project;
    this.#parse = parse2;
    for (const path2 of project.paths) {
      if (!path2.endsWith(".py")) continue;
      for (let cut = path2.lastIndexOf("/"); cut > 0; cut = path2.lastIndexOf("/", cut - 1)) {
        const folder = path2.slice(0, cut);
        if (this.#folders.has(folder)) break;
        this.#folders.add(folder);
      }
    }
  }
  /** The parsed file, or undefined when it can't be read. */
  module(path2) {
    if (!this.#modules.has(path2)) {
      const file = this.#project.read(path2);
      this.#modules.set(path2, file && this.#parse(file));
    }
    return this.#modules.get(path2);
  }
  /** The files that were parsed so far. */
  get parsed() {
    return [...this.#modules.values()].filter((module) => module !== void 0);
  }
  /** The files as Python finds them from import roots, the first root that has a module winning. */
  seenFrom(roots) {
    const below3 = (root, module) => [root, ...module.split(".")].filter((part) => part !== "").join("/");
    const found = /* @__PURE__ */ new Map();
    const find = (module) => {
      for (const root of roots) {
        const path2 = below3(root, module);
        for (const candidate of [`${path2}/__init__.py`, `${path2}.py`]) if (this.#project.paths.has(candidate)) return candidate;
      }
      return void 0;
    };
    return {
      find: (module) => {
        if (!found.has(module)) found.set(module, find(module));
        return found.get(module);
      },
      isFolder: (module) => roots.some((root) => this.#folders.has(below3(root, module))),
      parse: (path2) => this.module(path2),
      has: (path2) => this.#project.paths.has(path2) || this.#folders.has(path2),
      list: (folder) => [...this.#project.paths].filter((path2) => (path2.lastIndexOf("/") < 0 ? "." : path2.slice(0, path2.lastIndexOf("/"))) === folder),
      read: (path2) => this.#project.paths.has(path2) ? this.#project.read(path2) : void 0
    };
  }
};

// src/understand/deployment/settings-modules.ts
var toPaths = (module) => {
  const path2 = module.replaceAll(".", "/");
  return [`${path2}.py`, `${path2}/__init__.py`];
};
var below2 = (root, path2) => root === "" ? path2 : `${root}/${path2}`;
function findSettings(project, module, near) {
  for (const root of near === void 0 ? [] : directoriesAbove(near)) {
    const path3 = toPaths(module).find((candidate) => project.paths.has(below2(root, candidate)));
    if (path3 !== void 0) return { module, path: below2(root, path3), root };
  }
  const inner = module.slice(module.indexOf(".") + 1);
  if (inner !== module && project.paths.has("__init__.py")) {
    const path3 = toPaths(inner).find((candidate) => project.paths.has(candidate));
    if (path3 !== void 0) return { module: inner, path: path3, root: "" };
  }
  const tails = toPaths(module);
  const found = [...project.paths].filter((path3) => tails.some((tail2) => path3 === tail2 || path3.endsWith(`/${tail2}`))).sort((a, b) => a.length - b.length);
  const [path2] = found;
  if (path2 === void 0) return void 0;
  const tail = tails.find((candidate) => path2.endsWith(candidate)) ?? "";
  return { module, path: path2, root: path2.slice(0, Math.max(0, path2.length - tail.length - 1)) };
}
function directoriesAbove(path2) {
  const directories = [];
  let directory = path2;
  do
    directories.push(directory = directoryOf(directory));
  while (directory !== "");
  return directories;
}
var marks = /^[ \t\ufeff]*(?:DEBUG|INSTALLED_APPS|MIDDLEWARE(?:_CLASSES)?|ROOT_URLCONF|DATABASES|SECRET_KEY|ALLOWED_HOSTS|TEMPLATES|WSGI_APPLICATION)\s*(?:\+?=|:\s*\w+\s*=)/gm;
var starImport = /^[ \t\ufeff]*from\s+[\w.]+\s+import\s+\*/m;
var notSettings = /(?:^|\/)(?:manage|urls|celery|conftest|[wa]sgi)\.py$/;
var outsideTheSite = /(?:^|\/)(?:docs?|examples?|demo|sandbox|templates?|cookiecutter[^/]*|\{\{[^/]*)\//i;
var inTests = /(?:^|\/)(?:tests?|testing|unittests?)\//i;
var scores = { production: 40, staging: 35, plain: 30, base: 10, development: 0, test: -100 };
var rankings = /* @__PURE__ */ new WeakMap();
function rankSettings(project) {
  const ranking = rankings.get(project) ?? rank2(project);
  rankings.set(project, ranking);
  return ranking;
}
function rank2(project) {
  return project.classified.filter(({ language, path: path2 }) => language === "python" && !notSettings.test(path2)).flatMap(({ path: path2 }) => {
    const role = roleOf(path2);
    const text2 = project.read(path2)?.text ?? "";
    const found = new Set(Array.from(text2.matchAll(marks), ([match]) => match.trim().replace(/[\s:+=].*$/s, "")));
    const needed = text2.includes("\0") ? 0 : starImport.test(text2) ? Number(scores[role] < scores.plain) : 3;
    if (project.partial ? found.size === 0 : found.size < needed || role === "test" || inTests.test(path2)) return [];
    return [{ file: fileOf2(project, path2), role, score: scores[role] + Math.min(found.size, 5) - (outsideTheSite.test(path2) ? 60 : 0) }];
  }).sort((a, b) => b.score - a.score || a.file.path.length - b.file.path.length || (a.file.path < b.file.path ? -1 : 1));
}
function roleOf(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1, -".py".length);
  const words2 = new Set(name.toLowerCase().split(/[._-]/));
  const has2 = (...wanted) => wanted.some((word) => words2.has(word));
  if (has2("test", "tests", "testing", "ci", "pytest", "e2e", "travis", "jenkins", "example", "sample", "template", "dist")) return "test";
  if (has2("dev", "local", "development", "localhost", "vagrant", "compose", "debug")) return "development";
  if (has2("production", "prod", "live", "deploy", "deployment", "heroku", "remote", "product")) return "production";
  if (has2("staging", "stage", "preprod")) return "staging";
  if (name === "settings" || name === "docker") return "plain";
  if (isDevelopmentPath(path2) !== void 0) return "development";
  return "base";
}
function fileOf2(project, path2) {
  let root = directoryOf(path2);
  while (root !== "" && project.paths.has(`${root}/__init__.py`)) root = directoryOf(root);
  root = [root, ...root === "" ? [] : directoriesAbove(root)].find((candidate) => project.paths.has(below2(candidate, "manage.py"))) ?? root;
  const relative5 = root === "" ? path2 : path2.slice(root.length + 1);
  return { module: relative5.replace(/(?:\/__init__)?\.py$/, "").replaceAll("/", "."), path: path2, root };
}
function siblingForProduction(project, of) {
  const folder = directoryOf(of.path);
  const siblings = rankSettings(project).filter(({ file }) => directoryOf(file.path) === folder && file.path !== of.path);
  const isBase = ({ file }) => /(?:^|\/)(?:base|common|defaults?|__init__|shared|global)\.py$/.test(file.path);
  return siblings.find(({ role }) => role === "production" || role === "staging") ?? siblings.find((sibling) => sibling.role !== "development" && !isBase(sibling));
}
function isDevelopments(project, { path: path2 }) {
  if (!path2.endsWith("__init__.py")) return roleOf(path2) === "development";
  const text2 = project.read(path2)?.text ?? "";
  return /^from\s+\.(?:dev\w*|local\w*)\s+import\s+\*/m.test(text2) && !/\bif\b|\btry\b/.test(text2);
}

// src/understand/deployment/choose-settings.ts
var becauseOf = {
  production: "its name says so",
  staging: "its name is the nearest to production's",
  plain: "it is the project's settings module",
  base: "it is the likeliest of the settings modules",
  development: "there is no other settings module",
  test: "there is no other settings module"
};
function chooseSettings(project, pinned, launch, entryPoint, mentions) {
  const clues = cluesOf(pinned, launch, entryPoint, mentions);
  for (const clue of clues) {
    const file = findSettings(project, clue.module, clue.near);
    if (!file) {
      if (pinned === void 0 && (clue.isDefault || isOurs(project, clue))) continue;
      return void 0;
    }
    const better = clue.isDefault && isDevelopments(project, file) ? siblingForProduction(project, file) : void 0;
    if (!better) return { file, evidence: clue.evidence, complete: true };
    return { file: better.file, evidence: `${becauseOf[better.role]}, and ${clue.evidence.replace(" names it", "")} only defaults to ${file.module}`, complete: true };
  }
  const [best] = rankSettings(project);
  if (!best) return void 0;
  const isAll = clues.length === 0 && (best.role !== "base" || isAlone(project, best.file));
  return { file: best.file, evidence: becauseOf[best.role], complete: isAll };
}
function isAlone(project, { path: path2 }) {
  const folder = directoryOf(path2);
  return ![...project.paths].some((other) => other !== path2 && other.endsWith(".py") && !other.endsWith("__init__.py") && directoryOf(other) === folder);
}
var isOurs = (project, { module }) => {
  const [top = ""] = module.split(".");
  return [...project.paths].some((path2) => path2.startsWith(`${top}/`) || path2.includes(`/${top}/`));
};
function cluesOf(pinned, launch, entryPoint, mentions) {
  const clues = [];
  const named3 = entryPoint?.settingsModule;
  const fromEntryPoint = named3 && { module: named3.value, near: entryPoint.file.path, evidence: `${placeOf(named3.at)} names it`, isDefault: !named3.insists };
  if (pinned !== void 0) clues.push({ module: pinned, near: void 0, evidence: "--settings names it", isDefault: false });
  if (fromEntryPoint && !fromEntryPoint.isDefault) clues.push(fromEntryPoint);
  const set = launch?.settingsModule;
  if (set) clues.push({ module: set.value, near: set.at.file.path, evidence: `${placeOf(set.at)} sets DJANGO_SETTINGS_MODULE`, isDefault: false });
  else for (const { module, at } of mentions) clues.push({ module, near: at.file.path, evidence: `${placeOf(at)} sets DJANGO_SETTINGS_MODULE`, isDefault: false });
  if (fromEntryPoint?.isDefault) clues.push(fromEntryPoint);
  return clues;
}

// src/understand/deployment/fronts.ts
function frontsOf(launch, servers, hosts2) {
  const isHere = (to) => launch.listeners.some(({ address }) => reaches(to, address));
  const fromNginx = servers.flatMap(
    (server) => server.locations.flatMap((location) => {
      const { gateway } = location;
      return gateway?.addresses.some(({ address }) => isHere(address)) ? [{ kind: "nginx", server, location, at: gateway.directive.at }] : [];
    })
  );
  const fromApache = hosts2.flatMap((host) => host.proxies.flatMap(({ address, at }) => address && isHere(address) ? [{ kind: "apache", host, at }] : []));
  return [...fromNginx, ...fromApache];
}

// src/understand/deployment/deployments.ts
function joinDeployments(parts) {
  const { project, pinned, launches, nginx, apache, entryPoints, mentions } = parts;
  const make = (fronts, appServer, entryPoint, launch) => {
    const choice = chooseSettings(project, pinned, launch, entryPoint, mentions);
    return { fronts, appServer, entryPoint, settings: choice && parts.settings(choice, launch) };
  };
  const processes = servingLaunches(launches).map(
    (launch) => make(frontsOf(launch, nginx, apache), { kind: "process", launch, at: launch.at }, entryPointOf(launch, entryPoints), launch)
  );
  const embedded = apache.flatMap(
    (host) => host.wsgiScripts.filter(({ inherited }) => !inherited).map(({ target, at }) => make([{ kind: "apache", host, at }], { kind: "mod_wsgi", at }, longestTail(target.value, entryPoints)))
  );
  const served = [...processes, ...embedded];
  if (served.length > 0) return served;
  const own = entryPoints.filter(({ file }) => isDevelopmentPath(file.path) === void 0 && !/(?:^|\/)(?:docs?|examples?|demo|\{\{)/.test(file.path));
  const distinct = own.filter(({ file, interface: spoken }) => spoken === "wsgi" || !own.some((other) => other.interface === "wsgi" && directoryOf(other.file.path) === directoryOf(file.path)));
  if (distinct.length > 0) return distinct.map((entryPoint) => make([], void 0, entryPoint));
  const alone2 = make([], void 0, void 0);
  return alone2.settings ? [alone2] : [];
}
function servingLaunches(launches) {
  const production = launches.filter(({ stage }) => stage.verdict === "production");
  return production.length > 0 ? production : launches.filter(({ stage, server }) => stage.verdict === "unknown" && server !== "runserver");
}
function entryPointOf({ application, server }, entryPoints) {
  if (application) return longestTail(`/${(application.value.split(":")[0] ?? "").replaceAll(".", "/")}.py`, entryPoints);
  return entryPoints.length === 1 || server === "gunicorn_django" ? entryPoints.find(({ interface: spoken }) => spoken === "wsgi") : void 0;
}
function longestTail(path2, entryPoints) {
  const wanted = path2.split("/").filter((part) => part !== "").reverse();
  const shared = ({ file }) => {
    const parts = file.path.split("/").reverse();
    const differing = parts.findIndex((part, index2) => part !== wanted[index2]);
    return differing < 0 ? parts.length : differing;
  };
  const ranked = entryPoints.map((entryPoint) => ({ entryPoint, score: shared(entryPoint) })).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  return best && best.score >= Math.min(2, wanted.length, best.entryPoint.file.path.split("/").length) ? best.entryPoint : void 0;
}

// src/understand/deployment/entry-points.ts
var entryPointName = /(?:^|\/)(?:[\w-]*_)?([wa]sgi)(?:_[\w-]*)?\.py$|\.wsgi$/;
var isEntryPointPath = (path2) => entryPointName.test(path2);
function readEntryPoints(paths, files2) {
  return paths.flatMap((path2) => {
    const module = files2.module(path2);
    return module && servesDjango(module) ? [entryPointOf2(module, path2)] : [];
  });
}
var servesDjango = ({ file }) => /django|DJANGO_|_wsgi_application|_asgi_application|[wa]sgi/i.test(file.text);
function entryPointOf2(module, path2) {
  const settingsModule = namedSettings(module);
  return {
    file: module.file,
    module: path2.replace(/\.(py|wsgi)$/, "").replaceAll("/", "."),
    interface: /asgi/.test(path2.slice(path2.lastIndexOf("/"))) ? "asgi" : "wsgi",
    ...settingsModule ? { settingsModule } : {}
  };
}
function namedSettings({ body, file }) {
  let found;
  const note = (value, statement2, insists) => {
    if (value?.kind !== "string" || value.value === "" || found?.insists && !insists) return;
    if (found && !insists) return;
    found = { value: value.value, at: span(file, statement2.start, statement2.end), insists };
  };
  const waiting = [...body].reverse();
  for (let statement2 = waiting.pop(); statement2; statement2 = waiting.pop()) {
    switch (statement2.kind) {
      case "expression":
        if (statement2.value.kind === "call" && statement2.value.callee.kind === "attribute" && statement2.value.callee.name === "setdefault" && isName(statement2.value.args[0]?.value)) {
          note(statement2.value.args[1]?.value, statement2, false);
        }
        break;
      case "assign":
        if (statement2.targets.some((target) => target.kind === "subscript" && isName(target.index))) note(statement2.value, statement2, true);
        break;
      case "if":
        waiting.push(...statement2.otherwise.toReversed(), ...statement2.then.toReversed());
        break;
      case "function":
      case "with":
        waiting.push(...statement2.body.toReversed());
        break;
      case "try":
        waiting.push(...statement2.body.toReversed());
        break;
      default:
        break;
    }
  }
  return found;
}
var isName = (expression) => expression?.kind === "string" && expression.value === "DJANGO_SETTINGS_MODULE";

// src/understand/deployment/platform-variables.ts
var platforms = [
  { files: /(?:^|\/)(?:Procfile|heroku\.yml|app\.json)$/, variables: ["DYNO"] },
  { files: /(?:^|\/)render\.ya?ml$/, variables: ["RENDER", "RENDER_SERVICE_NAME", "RENDER_EXTERNAL_HOSTNAME", "RENDER_EXTERNAL_URL"], alsoWithout: true },
  { files: /(?:^|\/)fly\.toml$/, variables: ["FLY_APP_NAME", "FLY_MACHINE_ID", "FLY_REGION"] },
  { files: /(?:^|\/)railway\.(?:json|toml)$/, variables: ["RAILWAY_ENVIRONMENT", "RAILWAY_ENVIRONMENT_NAME", "RAILWAY_PROJECT_ID", "RAILWAY_SERVICE_ID"], alsoWithout: true },
  { files: /(?:^|\/)cloudbuild\.ya?ml$/, variables: ["K_SERVICE", "K_REVISION"], alsoWithout: true },
  { files: /(?:^|\/)app\.ya?ml$/, variables: ["GAE_APPLICATION", "GAE_ENV", "GAE_INSTANCE", "GAE_SERVICE"] },
  { files: /(?:^|\/)(?:\.deployment|azure\.ya?ml)$/, variables: ["WEBSITE_HOSTNAME", "WEBSITE_SITE_NAME", "WEBSITE_INSTANCE_ID"], alsoWithout: true },
  { files: /(?:^|\/)(?:vercel|now)\.json$/, variables: ["VERCEL", "VERCEL_ENV", "VERCEL_URL"] },
  { files: /(?:^|\/)(?:zappa_settings\.(?:json|ya?ml|toml)|serverless\.ya?ml)$/, variables: ["AWS_LAMBDA_FUNCTION_NAME", "LAMBDA_TASK_ROOT"] }
];
function platformVariables(project) {
  const own = project.classified.some(({ language }) => language === "nginx" || language === "apache" || language === "systemd");
  const paths = [...project.paths];
  return platforms.filter(({ files: files2, alsoWithout }) => alsoWithout && !own || paths.some((path2) => files2.test(path2))).flatMap(({ variables }) => variables);
}

// src/understand/deployment/unread-environment.ts
var launchers = /(?:^|\/)(?:(?:docker-)?compose[^/]*\.ya?ml|(?:production|prod)\.ya?ml|dockerfile[^/]*|containerfile|[^/]*\.dockerfile|app\.(?:json|ya?ml)|fly\.toml|render\.yaml|railway\.(?:json|toml)|heroku\.yml|[^/]*uwsgi[^/]*\.ini|supervisord?[^/]*\.conf|nginx-unit\.json|unit\.json)$|(?:^|\/)(?:k8s|kubernetes|helm|charts|manifests|ansible|\.platform|\.ebextensions)\/[^/]+/i;
var others = /\.(?:sh|bash|service|timer|env)$|(?:^|\/)(?:entrypoint|start|run)[^/.]*$|(?:^|\/)\.env(?:\.prod[^/]*)?$/i;
var notProduction = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|docs?|documentation|examples?|tests?|bin\/test[^/]*|ci)\//i;
var largest = 1 << 18;
function* textsOf(project, kind) {
  for (const path2 of project.paths) {
    if (!kind.test(path2) || isDevelopmentPath(path2) !== void 0 || notProduction.test(path2)) continue;
    const file = project.read(path2);
    if (file && file.text.length <= largest) yield file;
  }
}
function mentionedVariables(project) {
  const names3 = /* @__PURE__ */ new Set();
  for (const { text: text2 } of textsOf(project, launchers)) {
    for (const [, assigned, listed2] of text2.matchAll(/\b([A-Z][A-Z0-9_]{2,})\b["']?\s*[:=]|-\s+([A-Z][A-Z0-9_]{2,})\s*$/gm)) names3.add(assigned ?? listed2 ?? "");
  }
  return names3;
}
function mentionedSettings(project) {
  const found = [];
  for (const kind of [launchers, others]) {
    for (const file of textsOf(project, kind)) {
      for (const match of file.text.matchAll(/^(?![^\n]*\bRUN\b)[^\n]*?DJANGO_SETTINGS_MODULE["']?\s*[:=,]\s*["']?([A-Za-z_]\w*(?:\.\w+)*)/gm)) {
        const [whole2, module = ""] = match;
        const role = roleOf(`${module.replaceAll(".", "/")}.py`);
        if (role === "test" || role === "development") continue;
        const end = match.index + whole2.length;
        found.push({ module, at: span(file, end - module.length, end) });
      }
    }
  }
  const isProductions2 = ({ module }) => roleOf(`${module.replaceAll(".", "/")}.py`) === "production";
  return found.toSorted((a, b) => Number(isProductions2(b)) - Number(isProductions2(a)));
}

// src/understand/deployment/read-deployments.ts
async function readDeployments(project, pinned, django, servers) {
  const secrets = servers.launches.flatMap(({ environment: environment2 }) => environment2.filter(({ name }) => isSecretName(name)).map(({ at }) => at));
  const entryPaths = [...project.paths].filter(isEntryPointPath);
  const hasPython = pinned !== void 0 || project.classified.some(({ language }) => language === "python") || entryPaths.length > 0;
  if (!hasPython) return { documents: [], deployments: joinDeployments({ project, pinned, ...servers, entryPoints: [], mentions: [], settings: () => void 0 }), settings: [], entryPoints: [], secrets };
  const { pythonParser } = await import("./parse-G62KFRKG.js");
  const files2 = new PythonFiles(project, await pythonParser());
  const versions = versionsOf(project, django);
  const unknownVariables = /* @__PURE__ */ new Set([...mentionedVariables(project), ...platformVariables(project)]);
  const sample = sampleOf(project);
  const reporter = reporterOf(project, entryPaths);
  const evaluated = /* @__PURE__ */ new Map();
  const settings3 = ({ file, evidence, complete }, launch) => {
    const environment2 = environmentOf(launch);
    const key = JSON.stringify([file.path, [...environment2]]);
    const known3 = evaluated.get(key);
    if (known3) return known3;
    const source = files2.seenFrom(importRoots(project, file.root));
    const text2 = project.read(file.path);
    if (!text2) return void 0;
    const unknown3 = new Set([...unknownVariables, ...unknownOf(launch)].filter((name) => !environment2.has(name)));
    const made2 = new ProductionSettings({ module: file.module, evidence, complete, anchor: firstLine(text2), django: versions, source, environment: environment2, setters: new Map((launch?.environment ?? []).map(({ name, at }) => [name, at])), unknownVariables: unknown3, sample, reporter, secrets });
    evaluated.set(key, made2);
    return made2;
  };
  const entryPoints = readEntryPoints(entryPaths, files2);
  const deployments = joinDeployments({ project, pinned, ...servers, entryPoints, mentions: mentionedSettings(project), settings: settings3 });
  const all = [...evaluated.values()];
  for (const one3 of all) for (const { name } of one3.names) one3.value(name);
  const documents = files2.parsed.map(({ file, problems }) => ({ file, language: "python", production: true, problems }));
  return { documents, deployments, settings: all, entryPoints, secrets };
}
function importRoots(project, root) {
  const managed = [...project.paths].filter((path2) => path2 === "manage.py" || path2.endsWith("/manage.py")).map((path2) => path2.slice(0, Math.max(0, path2.length - "/manage.py".length)));
  return [.../* @__PURE__ */ new Set([root, ...managed.filter((directory) => directory === root || directory.startsWith(`${root}/`) || root.startsWith(`${directory}/`) || directory === ""), ""])];
}
function versionsOf(project, django) {
  if (django !== void 0) return { least: django, most: django, pinned: true };
  const files2 = project.classified.filter(({ language }) => language === "requirements");
  return djangoVersions(
    files2.flatMap(({ path: path2 }) => {
      const file = project.read(path2);
      return file ? readRequirements(file) : [];
    })
  );
}
var environmentOf = (launch) => new Map((launch?.environment ?? []).flatMap(({ name, value }) => value === void 0 ? [] : [[name, value]]));
var unknownOf = (launch) => (launch?.environment ?? []).filter(({ value }) => value === void 0).map(({ name }) => name);
function reporterOf(project, entryPaths) {
  const speaking = project.classified.filter(({ language }) => language === "requirements" || language === "python").map(({ path: path2 }) => path2);
  const texts = [...speaking, ...entryPaths].map((path2) => project.read(path2)?.text ?? "");
  return reporterIn(texts);
}
var isProductions = (path2) => /(?:^|[/._-])prod(?:uction)?(?:[/._-]|$)/i.test(path2);
function sampleOf(project) {
  const samples = project.classified.filter(({ language, path: path2 }) => language === "dotenv" && (isSampleName(path2) || isProductions(path2)) && isDevelopmentPath(path2) === void 0);
  const ordered2 = samples.toSorted((a, b) => Number(isProductions(a.path)) - Number(isProductions(b.path)));
  return new Map(
    ordered2.flatMap(({ path: path2 }) => {
      const file = project.read(path2);
      return file ? parseDotenv(file, true).entries.flatMap(({ name, value }) => value === void 0 ? [] : [[name, value]]) : [];
    })
  );
}

// src/understand/few-problems.ts
var most = 50;
function withFewProblems(document) {
  const { problems } = document;
  const [first, ...rest] = problems.slice(most);
  if (!first || rest.length === 0) return document;
  const others2 = { at: first.at, message: `There are ${problems.length - most} more mistakes from here on.` };
  return { ...document, problems: [...problems.slice(0, most), others2] };
}

// src/parse/command/word.ts
function literalText(word) {
  let text2 = "";
  for (const part of word.parts) {
    if (part.kind !== "literal") return void 0;
    text2 += part.text;
  }
  return text2;
}
var hasTemplateMarker = (text2) => /\{\{|\{%|<%|(?:^|[^\w@])@[A-Za-z_]+@(?![\w.])|__[A-Z][A-Z0-9_]*__|##[A-Z_]+##/.test(text2);

// src/parse/javascript/parse.ts
var loaded;
var longest2 = 1e6;
var deepest10 = 32;
var mostValues2 = 2e4;
async function parseJavascript(file, production) {
  const document = { file, language: "javascript", production, problems: [], exported: void 0 };
  if (file.text.length > longest2 || file.text.includes("\0")) return document;
  const parse2 = await (loaded ??= import("./lib-FWTEORUT.js").then((babel) => babel.parse));
  const text2 = file.text.replace(/^\uFEFF/, " ");
  try {
    const tree = parse2(text2, { sourceType: "unambiguous", errorRecovery: true, allowReturnOutsideFunction: true });
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
  #left = mostValues2;
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
    if (depth2 > deepest10 || --this.#left < 0) return { kind: "unknown", at };
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
    const text2 = file.lineText(line).slice(mark).trimEnd();
    const found = entryForm.exec(text2);
    const [, name, command] = found ?? [];
    if (name !== void 0 && command !== void 0) {
      const from = start + mark + text2.length - command.length;
      entries.push({
        name: { value: name, at: span(file, start + mark, start + mark + name.length) },
        command: { value: command, at: span(file, from, from + command.length) }
      });
    } else if (!commentForm.test(text2)) {
      problems.push({
        at: span(file, start + mark, start + mark + text2.length),
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
    return [{ at: this.#source.place(start, start + 1), message: `The shell cannot read the script from here on: ${first.message}.`, help: "Check the script with bash -n." }];
  }
  #readStatements(statements, context) {
    for (const statement2 of statements) {
      this.#readPipeline(statement2.command, statement2.background === true ? { ...context, background: true } : context);
    }
  }
  #readList(list2, context) {
    this.#readStatements(list2.commands, context);
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
      case "Command":
        this.#readCommand(node, context);
        return;
      case "Redirected":
        this.#readNode(node.command, context);
        return;
      case "If":
        this.#readIf(node, context);
        return;
      case "Case":
        this.#readCase(node, context);
        return;
      case "For":
      case "Select":
        this.#readList(node.body, this.#branch(context, "loop", this.#ids++, 0, node.name, false));
        return;
      case "ArithmeticFor":
        this.#readList(node.body, this.#branch(context, "loop", this.#ids++, 0, { pos: node.pos, end: node.body.pos }, false));
        return;
      case "While": {
        const id = this.#ids++;
        const inside3 = this.#branch(context, "loop", id, 0, node.clause, node.kind === "until");
        this.#readList(node.clause, inside3);
        this.#readList(node.body, inside3);
        return;
      }
      case "Subshell":
        this.#readList(node.body, { ...context, subshells: [...context.subshells, this.#ids++] });
        return;
      case "BraceGroup":
        this.#readList(node.body, context);
        return;
      case "Function":
        this.#functions.push({ value: node.name.value, at: this.#source.place(node.name.pos, node.name.end) });
        this.#readBody(node.body, { ...context, inFunction: node.name.value, background: false });
        return;
      case "Coproc":
        this.#readBody(node.body, { ...context, subshells: [...context.subshells, this.#ids++], background: true });
        return;
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
    const words2 = [...node.name ? [readWord(node.name, this.#source)] : [], ...node.args.flatMap((part) => this.#argument(part))];
    this.#steps.push({ assignments, words: words2, at: this.#source.place(node.pos, node.end), ...context });
  }
  #argument(part) {
    if (part.type === "Word") return [readWord(part, this.#source)];
    const at = this.#source.place(part.pos, part.end);
    if (part.value.type === "ArrayValue" || part.index) return [{ parts: [{ kind: "unknown", quoted: true, at }], at }];
    const text2 = `${part.name}${part.append === true ? "+" : ""}=`;
    const name = { kind: "literal", text: text2, at: this.#source.place(part.pos, part.pos + text2.length) };
    return [{ parts: [name, ...readWord(part.value, this.#source).parts], at }];
  }
  #assignment(part) {
    const known3 = part.value.type === "Word" && !part.index ? part.value : void 0;
    return { name: part.name, value: known3 && readWord(known3, this.#source), append: part.append === true, at: this.#source.place(part.pos, part.end) };
  }
};
function isTest(node) {
  if (node.type === "Pipeline") return node.commands.length === 1 && node.commands.every(isTest);
  return node.type === "TestCommand" || node.type === "Command" && builtinTests.has(node.name?.value ?? "");
}

// src/parse/shell/parse.ts
var longest3 = 1e6;
var loaded2;
async function loadShellParser() {
  const parse2 = await (loaded2 ??= import("./parser-M7H45XJX.js").then((unbash) => unbash.parse));
  return (source) => parseShell(parse2, source);
}
function parseShell(parse2, source) {
  const nothing = { steps: [], functions: [] };
  if (source.text.length > longest3 || source.text.includes("\0")) return { ...nothing, problems: [] };
  const text2 = source.text.replace(/(\\?)\r(?=\n|$)/g, (_, backslash) => backslash === "" ? " " : " \\");
  const inside3 = (offset) => Math.max(0, Math.min(offset, text2.length));
  const safe = { text: text2, place: (start, end) => source.place(inside3(start), Math.max(inside3(start), inside3(end))) };
  try {
    return new ScriptReader(safe).read(parse2(text2));
  } catch {
    return { ...nothing, problems: [{ at: source.place(0, Math.min(1, text2.length)), message: "The script cannot be read: it is nested too deeply." }] };
  }
}

// src/parse/shell/document.ts
var knownShell = /^\uFEFF?#![^\n]*\b(?:sh|bash|dash|ash)\b/;
async function parseShellFile(file, production) {
  const parse2 = await loadShellParser();
  const isForeign2 = /^\uFEFF?#!/.test(file.text) && !knownShell.test(file.text);
  const text2 = isForeign2 ? "" : file.text.replace(/^\uFEFF/, " ");
  const script = parse2({ text: text2, place: (start, end) => span(file, start, end) });
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
  constructor(file, text2, offsets, end) {
    this.file = file;
    this.text = text2;
    this.#offsets = offsets;
    this.#end = end;
  }
  /** A piece of a file as it stands. */
  static of(at) {
    const text2 = at.file.text.slice(at.start, at.end);
    return new _MappedText(at.file, text2, Array.from({ length: text2.length }, (_, index2) => at.start + index2), at.end);
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
    const text2 = line.trim();
    const header = /^\[([^\]]*)\]$/.exec(text2.text);
    const equals2 = text2.text.indexOf("=");
    if (header) {
      section = header[1] ?? "";
      sections.push({ value: section, at: text2.at });
    } else if (text2.text.startsWith("[")) {
      problems.push({ at: text2.at, message: "systemd refuses the unit: the section header is not closed.", help: "Write the header as `[Service]`, alone on its line." });
    } else if (section === void 0) {
      problems.push({ at: text2.at, message: "systemd ignores this line: it stands before any section header.", help: "Put `[Service]` or `[Unit]` above it." });
    } else if (equals2 <= 0) {
      problems.push({ at: text2.at, message: "systemd ignores this line: it is no `Key=value`.", help: "End the line before it with a backslash if it continues it, or remove it." });
    } else {
      const key = text2.slice(0, equals2).trim();
      entries.push({ section, key: { value: key.text, at: key.at }, value: text2.slice(equals2 + 1).trim() });
    }
  }
  return { file, language: "systemd", production, problems, sections, entries };
}
function* logicalLines(file) {
  let text2 = [];
  let offsets = [];
  const flush = (end) => {
    const joined2 = new MappedText(file, text2.join(""), offsets, end);
    text2 = [];
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
    text2.push(kept);
    for (let index2 = 0; index2 < kept.length; index2++) offsets.push(start + index2);
    if (continues && line < file.lineCount) continue;
    const joined2 = flush(start + kept.length);
    if (joined2.text.trim() !== "") yield joined2;
  }
  if (text2.length > 0) yield flush(file.text.length);
}
function valuesOf(document, section, key) {
  let values = [];
  for (const entry2 of document.entries) {
    if (entry2.section !== section || entry2.key.value !== key) continue;
    if (entry2.value.text === "") values = [];
    else values.push(entry2.value);
  }
  return values;
}
var headerOf = (document, section) => document.sections.find(({ value }) => value === section);

// src/understand/launch/option-table.ts
var Options = class {
  style;
  #bySpelling = /* @__PURE__ */ new Map();
  #former = /* @__PURE__ */ new Map();
  /** @param former options that the program no longer has, recognised by their full names alone */
  constructor(style, table2, former) {
    this.style = style;
    this.#addTable(table2, this.#bySpelling);
    if (former) this.#addTable(former, this.#former);
  }
  #addTable(table2, to) {
    this.#add(table2.value, "value", to);
    this.#add(table2.optional, "optional", to);
    this.#add(table2.flag, "nothing", to);
  }
  #add(rows2, takes, to) {
    for (const row of rows2.split(/\s+/).filter(Boolean)) {
      const spellings = row.split("/");
      const option = { name: (spellings[0] ?? "").replace(/^--?/, ""), takes };
      for (const spelling of spellings) if (!to.has(spelling)) to.set(spelling, option);
    }
  }
  /** The option of a spelling such as `--bind`, `-b` or, where the program takes it, `--bin`. */
  find(spelling) {
    const exact = this.#bySpelling.get(spelling) ?? this.#former.get(spelling);
    if (exact || !this.style.abbreviations || !spelling.startsWith("--")) return exact;
    const candidates = /* @__PURE__ */ new Set();
    for (const [known3, option] of this.#bySpelling) if (known3.startsWith(spelling)) candidates.add(option);
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
  flag: "--debug --traceback --tolerate-dangerous-framing --x-forwarded-for-header"
};
var managementCommand = {
  value: "--settings --pythonpath --verbosity/-v --cert-file --cert --key-file --key --reloader-interval --reloader-type --extra-file --exclude-pattern --output --keep-meta-shutdown",
  optional: "",
  flag: "--help/-h --version --traceback --no-color --force-color --skip-checks --ipv6/-6 --noreload --nothreading --nostatic --insecure --nopin --threaded --print-sql --browser --pdb --ipdb --pm"
};
var serverOptions = {
  gunicorn: new Options(argparse, gunicorn, formerGunicorn),
  gunicorn_django: new Options(argparse, gunicorn, formerGunicorn),
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
var mentionsServer = (text2) => /gunicorn|uwsgi|uvicorn|daphne|hypercorn|waitress|granian|runserver|runsslserver/.test(text2);

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
var longest4 = 16384;
var deepest11 = 16;
function expandParts(word, lookup, depth2) {
  return word.parts.map((part) => expandPart(part, lookup, depth2));
}
function expandPart(part, lookup, depth2) {
  if (part.kind === "literal") return { text: part.text, at: part.at };
  if (part.kind === "unknown" || depth2 > deepest11) return { text: void 0, at: part.at };
  const variable2 = lookup(part.name);
  const from = variable2?.at && { from: variable2.at };
  if (!part.fallback) return { text: variable2?.text, at: part.at, ...from, ...variable2?.fallback && { fallback: variable2.fallback } };
  const { operator, word } = part.fallback;
  const instead = () => joined(expandParts(word, lookup, depth2 + 1));
  const replaces = (text2, unset) => operator.startsWith(":") ? text2 === "" : unset === true;
  switch (operator) {
    case "+":
    case ":+":
      if (variable2?.text === void 0) return { text: void 0, at: part.at };
      return { text: replaces(variable2.text, variable2.unset) ? "" : instead().text, at: part.at };
    case "?":
    case ":?":
      return { text: variable2?.text, at: part.at, ...from, ...variable2?.fallback && { fallback: variable2.fallback } };
    case "-":
    case ":-":
    case "=":
    case ":=": {
      if (variable2?.text !== void 0) {
        return replaces(variable2.text, variable2.unset) ? { ...pieceOf(instead(), part.at) } : { text: variable2.text, at: part.at, ...from };
      }
      if (variable2) return { text: void 0, at: part.at, ...from, ...variable2.fallback && { fallback: variable2.fallback } };
      const text2 = instead().text;
      return { text: void 0, at: part.at, ...text2 !== void 0 && { fallback: { text: text2, unless: part.name } } };
    }
  }
}
var pieceOf = (variable2, at) => ({
  text: variable2.text,
  at,
  ...variable2.at && { from: variable2.at },
  ...variable2.fallback && { fallback: variable2.fallback }
});
function joined(pieces2) {
  let text2 = "";
  let fallback = { text: "", unless: "" };
  for (const piece of pieces2) {
    text2 = text2 === void 0 || piece.text === void 0 ? void 0 : text2 + piece.text;
    const instead = piece.text === void 0 ? piece.fallback : { text: piece.text, unless: fallback?.unless ?? "" };
    if (fallback && instead && (fallback.unless === "" || fallback.unless === instead.unless)) fallback = { text: fallback.text + instead.text, unless: instead.unless };
    else fallback = void 0;
    if ((text2 ?? "").length > longest4 || (fallback?.text ?? "").length > longest4) return { text: void 0 };
  }
  if (text2 !== void 0) return { text: text2 };
  return fallback && fallback.unless !== "" ? { text: void 0, fallback } : { text: void 0 };
}
var expandValue = (word, lookup) => joined(expandParts(word, lookup, 0));
var expandWhole = (word, lookup) => ({ pieces: expandParts(word, lookup, 0), at: word.at, spread: false });
function expandWord(word, lookup) {
  const text2 = literalText(word);
  if (text2 !== void 0) return [{ pieces: expandParts(word, lookup, 0), at: word.at, spread: false }];
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
  return fields.filter((pieces2) => pieces2.length > 0).map((pieces2) => ({ pieces: pieces2, at: word.at, spread }));
}

// src/understand/launch/argument.ts
function known2(argument2) {
  if (!argument2) return void 0;
  let text2 = "";
  for (const piece of argument2.pieces) {
    if (piece.text === void 0) return void 0;
    text2 += piece.text;
  }
  return text2;
}
function knownStart(argument2) {
  let text2 = "";
  for (const piece of argument2?.pieces ?? []) {
    if (piece.text === void 0) break;
    text2 += piece.text;
  }
  return text2;
}
function fallbackOf(argument2) {
  let text2 = "";
  let unless;
  for (const piece of argument2.pieces) {
    if (piece.text !== void 0) text2 += piece.text;
    else if (piece.fallback && (unless === void 0 || unless === piece.fallback.unless)) {
      text2 += piece.fallback.text;
      unless = piece.fallback.unless;
    } else return void 0;
  }
  return unless === void 0 ? void 0 : { text: { value: text2, at: argument2.at }, unless };
}
function asText2(argument2) {
  const value = known2(argument2);
  return argument2 && value !== void 0 ? { value, at: argument2.at } : void 0;
}
var assignmentOf = (argument2) => argument2.pieces.length === 1 ? argument2.pieces[0]?.from : void 0;
function dropStart(argument2, count2) {
  const pieces2 = [];
  let left = count2;
  for (const piece of argument2.pieces) {
    const length = piece.text?.length ?? 0;
    if (left > 0 && piece.text !== void 0 && length <= left) left -= length;
    else if (left > 0 && piece.text !== void 0) {
      pieces2.push({ ...piece, text: piece.text.slice(left), at: after(piece, left) });
      left = 0;
    } else pieces2.push(piece);
  }
  const first = pieces2[0];
  const last = pieces2.at(-1);
  if (!first || !last) return { pieces: [], at: span(argument2.at.file, argument2.at.end, argument2.at.end), spread: false };
  return { pieces: pieces2, at: cover(first.at, last.at), spread: argument2.spread };
}
function after(piece, count2) {
  return textOf(piece.at) === piece.text ? span(piece.at.file, piece.at.start + count2, piece.at.end) : piece.at;
}
var literalArgument = (text2, at) => ({ pieces: [{ text: text2, at }], at, spread: false });
function baseName3(argument2) {
  const text2 = known2(argument2);
  if (text2 === void 0) return void 0;
  const cut = text2.lastIndexOf("/") + 1;
  return { value: text2.slice(cut), at: dropStart(argument2, cut).at };
}

// src/understand/launch/listeners.ts
var unknown2 = { listeners: [], known: false };
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
      const all = join7(listed(facts, "bind", secure, 8e3), listed(facts, "insecure-bind", "http", 8e3));
      return all ?? (configured ? unknown2 : standard2("127.0.0.1", 8e3, secure));
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
  const named3 = lastOf(line, "protocol");
  const wire = named3 ? protocolNamed(named3.value?.value) : has(line, "certfile") ? "https" : "http";
  if (wire === void 0) return unknown2;
  const bound = listed(facts, "bind", wire, 8e3);
  if (bound) return bound;
  const positional = facts.server === "gunicorn_django" ? line.positionals.map((argument2) => argument2.at.file.text.slice(argument2.at.start, argument2.at.end)) : [];
  const address = positional.map((text2) => /:\d+$|^unix:/.test(text2) ? parseAddress(text2) : void 0).find((found) => found !== void 0);
  if (address) return { listeners: [{ address, protocol: wire, ...line.positionals[0] && { at: line.positionals[0].at } }], known: true };
  if (facts.configured) return unknown2;
  const port = facts.variable("PORT");
  if (!port) return standard2("127.0.0.1", 8e3, wire);
  const number = portNumber(port.value);
  return number === void 0 ? unknown2 : one({ kind: "tcp", host: "0.0.0.0", port: number }, wire, port.at);
}
var protocolNamed = (text2) => text2 === "uwsgi" || text2 === "fastcgi" || text2 === "http" ? text2 : void 0;
function hostAndPort(facts, prefix, protocol) {
  const { line } = facts;
  const socket = given2(facts, "uds", `${prefix}_UDS`);
  if (socket) return socket.value === void 0 ? unknown2 : one({ kind: "unix", path: absolute2(socket.value, facts) }, protocol, socket.at);
  if (has(line, "fd")) return unknown2;
  const host = given2(facts, "host", `${prefix}_HOST`);
  const port = given2(facts, "port", `${prefix}_PORT`);
  return tcp(host ?? { value: "127.0.0.1" }, port ?? { value: "8000" }, protocol);
}
function daphne2(facts) {
  const { line } = facts;
  if (has(line, "fd") || has(line, "endpoint")) return unknown2;
  const host = given2(facts, "bind");
  const port = given2(facts, "port");
  const socket = given2(facts, "unix-socket");
  const bySocket = socket && (socket.value === void 0 ? unknown2 : one({ kind: "unix", path: absolute2(socket.value, facts) }, "http", socket.at));
  const byPort = host || port || !socket ? tcp(host ?? { value: "127.0.0.1" }, port ?? { value: "8000" }, "http") : void 0;
  return join7(bySocket, byPort) ?? unknown2;
}
function waitress2(facts) {
  const protocol = "http";
  const socket = given2(facts, "unix-socket");
  if (socket) return socket.value === void 0 ? unknown2 : one({ kind: "unix", path: absolute2(socket.value, facts) }, protocol, socket.at);
  const listed2 = facts.line.options.filter(({ name }) => name === "listen");
  if (listed2.length === 0) return tcp(given2(facts, "host") ?? { value: "0.0.0.0" }, given2(facts, "port") ?? { value: "8080" }, protocol);
  const listeners = listed2.flatMap((option) => (option.value?.value ?? "?").split(/\s+/).filter(Boolean).map((text2) => listener(parseAddress(text2.replace(/^\*:/, ":"), 8080), protocol, option.at)));
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
    const text2 = option.value?.value.split(",")[0];
    const address = text2 === void 0 ? void 0 : /^[^:]*\/|\.sock$/.test(text2) ? { kind: "unix", path: absolute2(text2, facts) } : parseAddress(text2);
    return [protocol && listener(address, protocol, option.at)];
  });
  const gathered = gather(listeners);
  return facts.configured || listeners.length === 0 ? { ...gathered, known: false } : gathered;
}
function runserver(facts) {
  const [first] = facts.line.positionals;
  const host = has(facts.line, "ipv6") ? "::1" : "127.0.0.1";
  if (!first) return standard2(host, 8e3, "http");
  if (first.pieces.some(({ text: text3 }) => text3 === void 0)) return unknown2;
  const text2 = first.pieces.map((piece) => piece.text).join("");
  const address = /^\d+$/.test(text2) ? { kind: "tcp", host, port: Number(text2) } : parseAddress(text2);
  return gather([listener(address && address.kind === "tcp" && address.host === "0" ? { ...address, host: "0.0.0.0" } : address, "http", first.at)]);
}
function given2(facts, option, variable2) {
  const found = lastOf(facts.line, option);
  if (found) return { value: found.value?.value, at: found.at };
  const entry2 = variable2 === void 0 ? void 0 : facts.variable(variable2);
  return entry2 && { value: entry2.value, at: entry2.at };
}
var lastOf = (line, name) => line.options.findLast((option) => option.name === name);
var has = (line, name) => lastOf(line, name) !== void 0;
function listed(facts, name, protocol, defaultPort) {
  const options = facts.line.options.filter((option) => option.name === name);
  if (options.length === 0) return void 0;
  return gather(options.map((option) => listener(addressOf(option.value?.value, defaultPort, facts), protocol, option.at)));
}
function addressOf(text2, defaultPort, facts) {
  if (text2 === void 0 || text2.startsWith("fd://")) return void 0;
  const address = parseAddress(text2.replace(/^tcp:\/\//, "").replace(/^\/(?=[^/])/, "unix:/"), defaultPort);
  return address?.kind === "unix" ? { kind: "unix", path: absolute2(address.path, facts) } : address;
}
var absolute2 = (path2, facts) => path2.startsWith("/") || !facts.directory ? path2 : `${facts.directory.value.replace(/\/$/, "")}/${path2.replace(/^\.\//, "")}`;
var listener = (address, protocol, at) => address && { address, protocol, at };
var one = (address, protocol, at) => ({ listeners: [{ address, protocol, ...at && { at } }], known: true });
var standard2 = (host, port, protocol) => one({ kind: "tcp", host, port }, protocol);
function portNumber(text2) {
  const port = text2 !== void 0 && /^\d{1,5}$/.test(text2) ? Number(text2) : 0;
  return port > 0 && port < 65536 ? port : void 0;
}
function tcp(host, port, protocol) {
  const number = portNumber(port.value);
  return host.value === void 0 || number === void 0 ? unknown2 : one({ kind: "tcp", host: host.value, port: number }, protocol, port.at ?? host.at);
}
function gather(listeners) {
  const found = listeners.filter((entry2) => entry2 !== void 0);
  return { listeners: found, known: found.length === listeners.length };
}
function join7(left, right) {
  if (!left || !right) return left ?? right;
  return { listeners: [...left.listeners, ...right.listeners], known: left.known && right.known };
}

// src/understand/launch/read-options.ts
function readOptions(args, options) {
  const found = [];
  const positionals = [];
  let complete = true;
  const waiting = [...args].reverse();
  for (let argument2 = waiting.pop(); argument2; argument2 = waiting.pop()) {
    const start = knownStart(argument2);
    if (start === "--") {
      positionals.push(...waiting.reverse());
      break;
    }
    if (start.startsWith("--")) complete = readLong(argument2, start, waiting, options, found) && complete;
    else if (start.startsWith("-") && start !== "-") complete = readShorts(argument2, start, waiting, options, found) && complete;
    else if (argument2.spread) complete = false;
    else positionals.push(argument2);
  }
  return { options: found, positionals, complete };
}
function readLong(argument2, start, waiting, options, found) {
  const equals2 = start.indexOf("=");
  const spelling = equals2 < 0 ? start : start.slice(0, equals2);
  const option = options.find(spelling);
  const name = option?.name ?? spelling.slice(2);
  if (equals2 >= 0) found.push(withValue(name, argument2, dropStart(argument2, equals2 + 1)));
  else if (argument2.pieces.some((piece) => piece.text === void 0)) return false;
  else if (takesNext(option, options)) takeNext(name, argument2, waiting, options, found);
  else found.push({ name, at: argument2.at });
  return option !== void 0;
}
function readShorts(argument2, start, waiting, options, found) {
  for (let index2 = 1; index2 < start.length; index2++) {
    const option = options.find(`-${start.charAt(index2)}`);
    if (!option) return false;
    if (option.takes === "nothing") {
      found.push({ name: option.name, at: argument2.at });
      continue;
    }
    const rest = dropStart(argument2, index2 + 1);
    const glued = index2 === 1 && start.charAt(2) === "=" && options.style.dashedValuesRefused ? dropStart(argument2, index2 + 2) : rest;
    if (glued.pieces.length > 0) found.push(withValue(option.name, argument2, glued));
    else if (takesNext(option, options)) takeNext(option.name, argument2, waiting, options, found);
    else found.push({ name: option.name, at: argument2.at });
    return true;
  }
  return true;
}
var takesNext = (option, { style }) => option?.takes === "value" || option?.takes === "optional" && style.dashedValuesRefused;
function takeNext(name, argument2, waiting, options, found) {
  const next = waiting.at(-1);
  const refused = next !== void 0 && options.style.dashedValuesRefused && /^-./.test(knownStart(next));
  if (next && !refused) waiting.pop();
  found.push(next && !refused ? withValue(name, argument2, next) : { name, at: argument2.at });
}
function withValue(name, argument2, value) {
  const text2 = asText2(value);
  const from = assignmentOf(value);
  const fallback = fallbackOf(value);
  return {
    name,
    at: cover(argument2.at, value.at),
    ...text2 && { value: text2 },
    ...from && { from },
    ...fallback && { fallback }
  };
}

// src/understand/launch/build-launch.ts
function buildLaunch(found) {
  const { invocation, peeled } = found;
  const { server } = peeled;
  const environment2 = lastOnes([...invocation.environment, ...peeled.wrapping.environment]);
  const extra = extraArguments(server, environment2);
  const read2 = readOptions([...extra.args, ...peeled.args], serverOptions[server]);
  const line = { ...read2, complete: read2.complete && extra.complete };
  const option = (name) => line.options.findLast((candidate) => candidate.name === name);
  const configured = isConfigured(server, line, found.hasDefaultConfig);
  const own = lastOnes([...environment2, ...ownEnvironment(server, line)]);
  const directory = directoryOf4(server, option("chdir"), invocation.directory);
  const listening = socketListening(found, server, line) ?? listenersOf({ server, line, configured, directory, variable: (name) => environment2.find((entry2) => entry2.name === name) });
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
  for (const entry2 of entries) byName.set(entry2.name, entry2);
  return [...byName.values()];
}
function extraArguments(server, environment2) {
  const entry2 = server === "gunicorn" ? environment2.find(({ name }) => name === "GUNICORN_CMD_ARGS") : void 0;
  if (!entry2) return { args: [], complete: true };
  if (entry2.value === void 0 || /['"\\]/.test(entry2.value)) return { args: [], complete: false };
  return { args: entry2.value.split(/\s+/).filter(Boolean).map((word) => literalArgument(word, entry2.at)), complete: true };
}
function isConfigured(server, line, hasDefaultConfig) {
  const has2 = (...names3) => line.options.some(({ name }) => names3.includes(name));
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
    const text2 = option.value;
    const equals2 = text2?.value.indexOf("=") ?? -1;
    const unknownName = text2 ? void 0 : /[\s="']([A-Z_][A-Z0-9_]*)=/.exec(textOf(option.at))?.[1];
    if (unknownName !== void 0) return [{ name: unknownName, value: void 0, at: option.at }];
    return text2 && equals2 > 0 ? [{ name: text2.value.slice(0, equals2), value: text2.value.slice(equals2 + 1), at: after2(text2, equals2 + 1) }] : [];
  });
}
var after2 = (text2, count2) => textOf(text2.at) === text2.value ? span(text2.at.file, text2.at.start + count2, text2.at.end) : text2.at;
function directoryOf4(server, option, start) {
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
  if (server !== "uwsgi") return line.complete || line.positionals.length === 1 ? asText2(line.positionals[0]) : void 0;
  const named3 = option("module") ?? option("wsgi");
  if (named3) return named3.value;
  const file = option("wsgi-file")?.value;
  return file && !/^[/.]/.test(file.value) ? { value: file.value.replace(/\.py$/, "").replaceAll("/", "."), at: file.at } : void 0;
}
function settingsModuleOf(server, option, environment2) {
  const asked = server === "runserver" || server === "gunicorn_django" ? option("settings") : void 0;
  if (asked) return asked.value;
  const entry2 = environment2.find(({ name }) => name === "DJANGO_SETTINGS_MODULE");
  return entry2?.value === void 0 || entry2.value === "" ? void 0 : { value: entry2.value, at: entry2.at };
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
var userNamed = (argument2) => argument2 && { value: known2(argument2)?.split(":")[0] ?? "", at: argument2.at };
var isPython = (name) => /^(python|pypy)(\d+(\.\d+)*)?$/.test(name);
var isManagement = (name) => name === "manage.py" || name === "django-admin" || name === "django-admin.py";
function peel(argv) {
  const environment2 = [];
  let user;
  let rest = argv;
  while (rest.length > 0) {
    const command = rest[0] && baseName3(rest[0]);
    if (!command) return void 0;
    const name = command.value;
    const wrapping = { environment: environment2, user };
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
    if (name === "su") return su(args, environment2);
    if (loosely.has(name)) {
      const after3 = args.findIndex((argument2) => ["run", "run-program", "exec", "--"].includes(known2(argument2) ?? ""));
      const next = args.findIndex((argument2, index2) => index2 > after3 && startsSomething(argument2));
      if (next < 0) return void 0;
      rest = args.slice(next);
      continue;
    }
    const wrapper2 = wrappers.get(name);
    if (!wrapper2) {
      const path2 = asText2(rest[0]);
      return path2 && /[./]/.test(path2.value) ? { kind: "script", path: path2, wrapping } : void 0;
    }
    const unwrapped = unwrap(wrapper2, args, rest[0]);
    environment2.push(...unwrapped.environment);
    user = unwrapped.user ?? user;
    rest = unwrapped.rest;
  }
  return void 0;
}
function startsSomething(argument2) {
  const name = baseName3(argument2)?.value ?? "";
  return programs.has(name) || isPython(name) || isManagement(name) || shells.has(name);
}
function unwrap(wrapper2, args, command) {
  const environment2 = [];
  let user = wrapper2.defaultUser !== void 0 && command ? { value: wrapper2.defaultUser, at: command.at } : void 0;
  const names3 = Array.isArray(wrapper2.user) ? wrapper2.user : [];
  let own = wrapper2.own;
  let index2 = 0;
  let ended = false;
  for (; index2 < args.length; index2++) {
    const argument2 = args[index2];
    if (!argument2) break;
    const start = knownStart(argument2);
    if (!ended && start === "--") {
      ended = true;
    } else if (!ended && /^-./.test(start)) {
      const equals2 = start.startsWith("--") ? start.indexOf("=") : -1;
      const option = equals2 < 0 ? start : start.slice(0, equals2);
      const isGlued = !start.startsWith("--") && (start.length > 2 || known2(argument2) === void 0) && !wrapper2.values.has(known2(argument2) ?? "");
      const glued = isGlued ? [...wrapper2.values].find((value2) => value2.length === 2 && start.startsWith(value2)) : void 0;
      const takes = glued === void 0 && equals2 < 0 && wrapper2.values.has(option);
      const value = equals2 >= 0 ? dropStart(argument2, equals2 + 1) : takes ? args[++index2] : glued === void 0 ? void 0 : dropStart(argument2, 2);
      if (value && (names3.includes(option) || glued !== void 0 && names3.includes(glued))) user = userNamed(value);
    } else if (wrapper2.assigns && /^[A-Za-z_]\w*=/.test(start)) {
      const equals2 = start.indexOf("=");
      environment2.push({ name: start.slice(0, equals2), value: known2(dropStart(argument2, equals2 + 1)), at: argument2.at });
    } else if (own > 0) {
      own--;
      if (wrapper2.user === "first") user = userNamed(argument2);
    } else break;
  }
  return { environment: environment2, user, rest: args.slice(index2) };
}
function management(args, wrapping) {
  const command = asText2(args[0]);
  const server = command && managementCommands.get(command.value);
  return command && server ? { kind: "server", server, command, args: args.slice(1), wrapping } : void 0;
}
function python(args, wrapping) {
  for (let index2 = 0; index2 < args.length; index2++) {
    const argument2 = args[index2];
    const start = knownStart(argument2);
    if (!argument2 || start === "" || start === "-") return void 0;
    if (!start.startsWith("-")) return startsSomething(argument2) ? args.slice(index2) : void 0;
    const letter = /[WXmc]/.exec(start.startsWith("--") ? "" : start);
    if (letter?.[0] === "c") return void 0;
    const isGlued = letter !== null && letter.index < start.length - 1;
    if (letter?.[0] === "m") {
      const module = isGlued ? dropStart(argument2, letter.index + 1) : args[index2 + 1];
      return runModule2(asText2(module), args.slice(isGlued ? index2 + 1 : index2 + 2), wrapping);
    }
    if (letter && !isGlued) index2++;
  }
  return void 0;
}
function runModule2(module, args, wrapping) {
  if (module?.value === "django") return management(args, wrapping);
  const server = module && modules.get(module.value);
  return module && server ? { kind: "server", server, command: module, args, wrapping } : void 0;
}
function shell2(args, wrapping) {
  for (const [index2, argument2] of args.entries()) {
    const start = knownStart(argument2);
    if (/^-[a-z]*c$/.test(start)) {
      const text2 = args[index2 + 1];
      return text2 && { kind: "text", text: text2, wrapping };
    }
    if (start.startsWith("-") || start.startsWith("+")) continue;
    const path2 = asText2(argument2);
    return path2 && { kind: "script", path: path2, wrapping };
  }
  return void 0;
}
function su(args, environment2) {
  let user;
  let text2;
  for (let index2 = 0; index2 < args.length; index2++) {
    const start = knownStart(args[index2]);
    if (start === "-c" || start === "--command") text2 = args[++index2];
    else if (start === "-s" || start === "--shell" || start === "-g") index2++;
    else if (!start.startsWith("-")) user ??= userNamed(args[index2]);
  }
  const first = args[0];
  user ??= first && { value: "root", at: first.at };
  return text2 && { kind: "text", text: text2, wrapping: { environment: environment2, user } };
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
  assign(name, variable2, place2) {
    const bindings = this.#bindings.get(name) ?? [];
    bindings.push({ variable: variable2, place: place2, turn: ++this.#turn });
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
  at(place2) {
    return (name) => this.#find(name, place2);
  }
  #find(name, place2) {
    const bindings = this.#bindings.get(name) ?? [];
    for (let index2 = bindings.length - 1; index2 >= Math.max(0, bindings.length - mostAlternatives); index2--) {
      const binding = bindings[index2];
      if (!binding) break;
      if (binding.turn < this.#barrier) return { text: void 0 };
      const happened = hasHappened(binding.place, place2);
      if (happened === "yes") return binding.variable;
      if (happened === "maybe") return { text: void 0 };
    }
    return bindings.length > mostAlternatives ? { text: void 0 } : void 0;
  }
  /** The exported variables at a place. */
  environment(place2) {
    const entries = [];
    for (const [name, exportedAt] of this.#exported) {
      const variable2 = this.#find(name, place2);
      if (variable2 && variable2.unset !== true) entries.push({ name, value: variable2.text, at: variable2.at ?? exportedAt });
    }
    return entries;
  }
};

// src/understand/launch/run-script.ts
var deepest12 = 8;
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
      const place2 = { branches: [...around.branches, ...step.branches], subshells: [...around.subshells, ...step.subshells] };
      if (!this.#exits.some((exit) => hasHappened(exit, place2) === "yes")) this.#runStep({ ...step, ...place2 }, depth2);
    }
  }
  #runStep(step, depth2) {
    const lookup = this.#variables.at(step);
    const argv = step.words.flatMap((word) => expandWord(word, lookup));
    const name = known2(argv[0]);
    if (step.words.length === 0) {
      for (const assignment of step.assignments) this.#assign(assignment, step, this.#exportsAll);
      return;
    }
    const body = name === void 0 ? void 0 : this.#functions.get(name);
    if (body && depth2 < deepest12) {
      this.#runSteps(body, step, depth2 + 1);
      return;
    }
    if (name !== void 0 && this.#runBuiltin(name, argv, step, depth2)) return;
    if (peel(argv)) this.#invoke(argv, step);
    if (name === "exec" && argv.length > 1) this.#exit(step);
  }
  #invoke(argv, step) {
    const prefix = step.assignments.map((assignment) => ({ name: assignment.name, value: this.#valueOf(assignment, step).text, at: assignment.at }));
    this.#invocations.push({
      argv,
      at: step.at,
      environment: [...this.#variables.environment(step), ...prefix],
      directory: this.#directory(step),
      user: void 0,
      branches: step.branches
    });
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
        this.#declare(step.words.slice(1), step, rest.some((argument2) => /^-[a-zA-Z]*x/.test(knownStart(argument2))));
        return true;
      case "unset":
        for (const argument2 of rest) this.#variables.assign(known2(argument2) ?? "", { text: "", unset: true, at: step.at }, step);
        return true;
      case "read":
      case "mapfile":
      case "getopts":
      case "eval":
        this.#variables.forget();
        return true;
      case "set":
        if (rest.some((argument2) => /^-[a-zA-Z]*a|^allexport$/.test(known2(argument2) ?? ""))) this.#exportsAll = known2(rest[0])?.startsWith("+") !== true;
        else if (rest.some((argument2) => /^\+[a-zA-Z]*a/.test(known2(argument2) ?? ""))) this.#exportsAll = false;
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
  #valueOf(assignment, place2) {
    const lookup = this.#variables.at(place2);
    const value = assignment.value ? expandValue(assignment.value, lookup) : { text: void 0 };
    if (!assignment.append) return { ...value, at: assignment.at };
    const before = lookup(assignment.name)?.text;
    return { text: before === void 0 || value.text === void 0 ? void 0 : before + value.text, at: assignment.at };
  }
  #assign(assignment, place2, isExported) {
    this.#variables.assign(assignment.name, this.#valueOf(assignment, place2), place2);
    if (isExported) this.#variables.export(assignment.name, assignment.at);
  }
  /** The arguments of `export` and its kin: `NAME`, `NAME=value`. */
  #declare(words2, place2, isExported) {
    for (const word of words2) {
      const first = word.parts[0];
      const found = first?.kind === "literal" ? /^([A-Za-z_]\w*)(\+?=)?/.exec(first.text) : null;
      const name = found?.[1];
      if (first?.kind === "unknown" || first?.kind === "variable") this.#variables.forget();
      if (first?.kind !== "literal" || name === void 0) continue;
      if (found?.[2] !== void 0) {
        const argument2 = { pieces: [{ text: first.text, at: first.at }], at: first.at, spread: false };
        const rest = dropStart(argument2, found[0].length);
        const head = rest.pieces.length > 0 ? [{ kind: "literal", text: first.text.slice(found[0].length), at: rest.at }] : [];
        const value = { parts: [...head, ...word.parts.slice(1)], at: word.at };
        this.#assign({ name, value, append: found[2] === "+=", at: word.at }, place2, isExported);
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
    const text2 = asText2(args.find((argument2) => !knownStart(argument2).startsWith("-")));
    const before = this.#directory(step);
    const joined2 = text2 && !/^[/~]/.test(text2.value) ? before ? { value: `${before.value.replace(/\/$/, "")}/${text2.value}`, at: text2.at } : void 0 : text2;
    this.#directories.push({ directory: joined2, place: step });
  }
  #directory(place2) {
    for (const { directory, place: earlier } of this.#directories.slice(-100).reverse()) {
      const happened = hasHappened(earlier, place2);
      if (happened !== "no") return happened === "yes" ? directory : void 0;
    }
    return void 0;
  }
  #source(path2, step, depth2) {
    const text2 = known2(path2);
    if (path2 && /activate(\.\w+)?["']?$/.test(text2 ?? path2.at.file.text.slice(path2.at.start, path2.at.end))) return;
    const found = text2 !== void 0 && depth2 < deepest12 ? this.#findSourced(text2) : void 0;
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
var deepest13 = 4;
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
      if (depth2 >= deepest13) return { servers: [], scripts: [] };
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
function shellTextOf(argument2) {
  const pieces2 = [];
  let text2 = "";
  for (const piece of argument2.pieces) {
    const part = piece.text ?? textOf(piece.at);
    pieces2.push({ start: text2.length, text: part, at: piece.at });
    text2 += part;
  }
  const placeOf2 = (offset) => {
    const piece = pieces2.findLast(({ start }) => start <= offset);
    if (!piece) return argument2.at;
    const inside3 = offset - piece.start;
    return textOf(piece.at) === piece.text ? span(piece.at.file, piece.at.start + inside3, Math.min(piece.at.start + inside3 + 1, piece.at.end)) : piece.at;
  };
  return { text: text2, place: (start, end) => cover(placeOf2(start), placeOf2(Math.max(start, end - 1))) };
}

// src/parse/javascript/value.ts
var property = (value, name) => value?.kind === "object" ? value.entries.findLast(({ key }) => key.value === name)?.value : void 0;

// src/parse/systemd/words.ts
var escapes2 = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v", "\\": "\\", '"': '"', "'": "'", s: " " };
function splitWords2(value, dialect) {
  const words2 = [];
  let at = 0;
  for (; ; ) {
    while (at < value.text.length && /\s/.test(value.text.charAt(at))) at++;
    if (at >= value.text.length) return words2;
    const start = at;
    const reader = new WordReader(value, start, dialect);
    at = reader.read();
    const place2 = value.place(start, at);
    const isTemplate = hasTemplateMarker(value.text.slice(start, at));
    words2.push({ parts: isTemplate ? [{ kind: "unknown", quoted: true, at: place2 }] : reader.parts, at: place2 });
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
    const text2 = this.#value.text;
    let quote = "";
    let isEmpty2 = true;
    while (this.#at < text2.length) {
      const character = text2.charAt(this.#at);
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
  #take(text2, length) {
    this.#text += text2;
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
    const [whole2, braced, bare] = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(rest) ?? [];
    const name = braced ?? bare;
    if (rest.startsWith("$$")) this.#take("$", 2);
    else if (whole2 !== void 0 && name !== void 0) this.#add((at) => ({ kind: "variable", name, quoted: braced !== void 0 || quote !== "", at }), whole2.length);
    else this.#take("$", 1);
  }
};

// src/understand/launch/pm2.ts
var textOf3 = (value) => value?.kind === "string" ? { value: value.value, at: value.at } : void 0;
function readApps(exported2) {
  const apps = property(exported2, "apps") ?? exported2;
  const list2 = apps?.kind === "array" ? apps.items : apps ? [apps] : [];
  return list2.flatMap((app) => {
    const script = textOf3(property(app, "script"));
    return script ? [readApp(app, script)] : [];
  });
}
function readApp(app, script) {
  const interpreter2 = textOf3(property(app, "interpreter") ?? property(app, "exec_interpreter"));
  const args = readArguments(property(app, "args"));
  const before = interpreter2 && interpreter2.value !== "none" ? [interpreter2] : script.value.endsWith(".py") ? [{ value: "python", at: script.at }] : [];
  const own = readArguments(property(app, "interpreter_args"));
  const words2 = script.value.trim().split(/\s+/).length > 1 ? splitText2(script) : [literalArgument(script.value, script.at)];
  return {
    argv: [...before.map(({ value, at }) => literalArgument(value, at)), ...before.length > 0 ? own : [], ...words2, ...args],
    at: app.at,
    name: textOf3(property(app, "name"))?.value ?? "",
    environment: readEnvironment(app),
    directory: textOf3(property(app, "cwd")),
    user: textOf3(property(app, "user") ?? property(app, "uid")),
    watches: (() => {
      const watch = property(app, "watch");
      return watch !== void 0 && watch.kind !== "null" && !(watch.kind === "boolean" && !watch.value);
    })()
  };
}
function readArguments(value) {
  if (value === void 0 || value.kind === "null") return [];
  if (value.kind === "string") return splitText2({ value: value.value, at: value.at });
  if (value.kind !== "array") return [{ pieces: [{ text: void 0, at: value.at }], at: value.at, spread: true }];
  return value.items.map(
    (item) => item.kind === "string" || item.kind === "number" ? literalArgument(String(item.value), item.at) : { pieces: [{ text: void 0, at: item.at }], at: item.at, spread: true }
  );
}
function splitText2(text2) {
  const source = MappedText.of(text2.at);
  if (source.text !== text2.value) return text2.value.split(/\s+/).filter(Boolean).map((word) => literalArgument(word, text2.at));
  return splitWords2(source, { variables: false }).map((word) => expandWhole(word, () => void 0));
}
function readEnvironment(app) {
  const entries = (name) => {
    const value = property(app, name);
    if (value?.kind !== "object") return [];
    return value.entries.map((entry2) => ({
      name: entry2.key.value,
      value: "value" in entry2.value ? String(entry2.value.value) : void 0,
      at: entry2.value.at
    }));
  };
  const always2 = entries("env");
  const production = entries("env_production");
  return [...always2, ...production.map((entry2) => always2.some(({ name, value }) => name === entry2.name && value !== entry2.value) ? { ...entry2, value: void 0 } : entry2)];
}

// src/understand/launch/stage.ts
var developmentWord = /(?:^|[^a-z])(dev|devel|develop|development|debug|local|test|tests|testing|ci|sandbox|vagrant)(?:[^a-z]|$)/i;
var productionWord = /(?:^|[^a-z])(prod|production|preprod|live|staging)(?:[^a-z]|$)/i;
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
  const place2 = productionPlace.exec(facts.path)?.[1];
  if (facts.server !== "runserver") return { verdict: "production", reasons: ["a script that starts an application server"] };
  if (facts.branches.length > 0) return { verdict: "unknown", reasons: ["a script starts it on a condition"] };
  if (place2 !== void 0) return { verdict: "production", reasons: [`its path says ${place2}`] };
  return { verdict: "unknown", reasons: ["a script that starts the development server"] };
}
function questionOf({ kind, condition }) {
  if (kind === "case") return condition;
  const test = kind === "if" ? /^\s*(?:!\s*)?(?:\[\[?\s|test\s|\(\()/.exec(condition) : null;
  return test ? `${condition.startsWith("!") ? "! " : ""}${condition.slice(test[0].length)}`.replace(/\S*\/\S*/g, "") : void 0;
}
function stageOfBranches(branches) {
  for (const branch of [...branches].reverse()) {
    const condition = questionOf(branch);
    if (condition === void 0) continue;
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
  let words2 = [];
  const flush = () => {
    if (words2.length > 0) commands.push({ words: prefix.includes("@") ? [...words2.slice(0, 1), ...words2.slice(2)] : words2, prefix });
    words2 = [];
  };
  for (const word of splitWords2(value.slice(prefix.length), { variables: !prefix.includes(":") })) {
    const [only] = word.parts;
    const isSeparator = word.at.end - word.at.start === 1 && only?.kind === "literal" && only.text === ";";
    if (isSeparator) flush();
    else words2.push(word);
  }
  flush();
  return commands;
}

// src/understand/launch/systemd-unit.ts
var lastOf2 = (document, key) => valuesOf(document, "Service", key).at(-1);
var isOn = (value) => /^(1|yes|true|on)$/i.test(value?.text ?? "");
function readService(document, environmentFile) {
  const isUserUnit = /(^|\/)(\.config\/systemd|systemd\/user|user-units?)\//.test(document.file.path) || valuesOf(document, "Install", "WantedBy").some(({ text: text2 }) => /\bdefault\.target\b/.test(text2));
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
      const argument2 = expandWhole(word, () => void 0);
      const [whole2, name] = /^([A-Za-z_]\w*)=/.exec(knownStart(argument2)) ?? [];
      if (whole2 !== void 0 && name !== void 0) entries.push({ name, value: known2(dropStart(argument2, whole2.length)), at: argument2.at });
    }
  }
  for (const value of valuesOf(document, "Service", "EnvironmentFile")) {
    const path2 = plainText(value, /^-/);
    const file = path2 && environmentFile(path2.value);
    for (const { name, value: text2, at } of file?.entries ?? []) entries.push({ name, value: text2, at });
  }
  return entries;
}
function readSocket(document) {
  const values = valuesOf(document, "Socket", "ListenStream");
  const listeners = values.flatMap((value) => {
    const text2 = value.text.replace(/^%t\//, "/run/");
    if (/%|\{\{/.test(text2)) return [];
    const address = /^\d+$/.test(text2) ? { kind: "tcp", host: "[::]", port: Number(text2) } : text2.startsWith("@") ? void 0 : parseAddress(text2);
    return address ? [{ address, at: value.at }] : [];
  });
  return { listeners, known: listeners.length === values.length };
}
var unitName = (path2) => path2.slice(path2.lastIndexOf("/") + 1).replace(/\.(service|socket)\b.*$/, "");
function socketsOf(service, documents) {
  const name = unitName(service.file.path);
  const named3 = new Set(valuesOf(service, "Service", "Sockets").flatMap(({ text: text2 }) => text2.split(/\s+/)));
  return documents.filter((document) => {
    if (!/\.socket\b/.test(document.file.path) || headerOf(document, "Socket") === void 0) return false;
    const own = unitName(document.file.path);
    const serves = valuesOf(document, "Socket", "Service").at(-1)?.text.replace(/\.service$/, "") ?? own;
    return serves === name || named3.has(`${own}.socket`);
  });
}

// src/understand/launch/understand-launches.ts
async function understandLaunches(sources) {
  const needsShell = sources.documents.some(({ language }) => language !== "dotenv");
  if (!needsShell) return { launches: [] };
  const launches = new Understanding(sources, await loadShellParser()).all();
  return { launches: [...launches].sort((left, right) => compare6(left.at.file.path, right.at.file.path) || left.at.start - right.at.start) };
}
var compare6 = (left, right) => left < right ? -1 : left > right ? 1 : 0;
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
    this.#hasDefaultConfig = [...paths].some((path2) => /(^|\/)gunicorn\.conf\.py$/.test(path2));
  }
  all() {
    for (const document of this.#documents) {
      if (document.language === "procfile") this.#readProcfile(document);
      else if (document.language === "systemd") this.#readUnit(document);
      else if (document.language === "javascript") this.#readPm2(document);
    }
    const read2 = /* @__PURE__ */ new Set();
    for (let turn = 0; turn < deepestChain; turn++) {
      for (const document of this.#scripts) {
        if (read2.has(document) || !this.#startedBy.has(document)) continue;
        read2.add(document);
        this.#readScript(document);
      }
    }
    for (const document of this.#scripts) if (!read2.has(document)) this.#readScript(document);
    return this.#launches;
  }
  #add(kind, start, hints, around = {}) {
    const { invocation, peeled } = start;
    const place2 = `${peeled.command.at.file.path}:${peeled.command.at.start}`;
    if (this.#seen.has(place2)) return;
    this.#seen.add(place2);
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
  #find(documents, path2, beside) {
    const plain = path2.replace(/^(\.\/)+/, "");
    const sibling = beside === void 0 ? void 0 : `${beside.slice(0, beside.lastIndexOf("/") + 1)}${plain}`;
    const neighbour = documents.find(({ file }) => file.path === sibling);
    if (neighbour) return neighbour;
    return documents.find(({ file }) => file.path === plain) ?? documents.find(({ file }) => path2.startsWith("/") && path2.endsWith(`/${file.path}`));
  }
  #readProcfile(document) {
    const watcher = document.entries.find(({ command }) => /--watch\b|\bwatch\b|npm run (dev|start)|yarn (dev|start)|runserver_plus/.test(command.value));
    for (const { name, command } of document.entries) {
      const script = this.#parse({ text: command.value, place: (start, end) => ({ file: document.file, start: command.at.start + start, end: command.at.start + end }) });
      const environment2 = name.value === "web" ? [{ name: "PORT", value: void 0, at: name.at }] : [];
      for (const step of runScript(script)) {
        const starts = follow(within(step, { environment: environment2, user: void 0, directory: void 0 }), this.#parse);
        for (const start of starts.servers) {
          const development = start.peeled.server === "runserver" && watcher ? "the Procfile runs a watcher beside it" : void 0;
          this.#add("procfile", start, { processName: name.value, ...development !== void 0 && { development } });
        }
        if (document.production && /(^|\/)procfile$/i.test(document.file.path)) this.#note(starts, `${name.value} of the Procfile`);
      }
    }
  }
  #readUnit(document) {
    const unit = readService(document, (path2) => {
      const found = this.#find(this.#dotenv, path2);
      return found?.sample === false ? found : void 0;
    });
    const lookup = (name) => {
      const entry2 = unit.environment.findLast((candidate) => candidate.name === name);
      return entry2 && { text: entry2.value, at: entry2.at };
    };
    const units = this.#documents.filter((candidate) => candidate.language === "systemd");
    const sockets = socketsOf(document, units).map(readSocket);
    const around = {
      ...sockets.length > 0 && { sockets: { listeners: sockets.flatMap(({ listeners }) => listeners), known: sockets.every(({ known: known3 }) => known3) } },
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
    return (path2) => {
      const script = this.#find(this.#scripts, path2, beside);
      if (script) return { script: script.script };
      const entries = this.#find(this.#dotenv, path2, beside);
      return entries?.sample === false ? { entries: entries.entries } : void 0;
    };
  }
};
var deepestChain = 4;

// src/understand/launch/read-launches.ts
async function readLaunches(project) {
  const documents = [];
  for (const { path: path2, language } of project.classified) {
    if (!launcherLanguages.has(language)) continue;
    const file = project.read(path2);
    const document = file && await readLauncher(file, language);
    if (document) documents.push(document);
  }
  const { launches } = await understandLaunches({ documents, paths: project.paths });
  return { documents, launches };
}
var launcherLanguages = /* @__PURE__ */ new Set(["shell", "procfile", "systemd", "dotenv", "javascript"]);

// src/parse/nginx/lua-block.ts
var holdsCode = (name) => /_by_lua_block$/.test(name);
function endOfLua(text2, from) {
  const piece = /--\[(=*)\[|\[(=*)\[|--[^\n]*|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|[{}]/g;
  piece.lastIndex = from;
  let depth2 = 1;
  for (let found = piece.exec(text2); found; found = piece.exec(text2)) {
    const level = found[1] ?? found[2];
    if (level !== void 0) {
      const end = text2.indexOf(`]${level}]`, piece.lastIndex);
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
var isFirstOnLine = (text2, offset) => indentOf(text2, offset) !== void 0;
function misplacedClose(text2, start, close2) {
  const closing = indentOf(text2, close2);
  const opening = closing === void 0 ? void 0 : indentOf(text2, start);
  return closing !== void 0 && opening !== void 0 && closing < opening ? { start, close: close2 } : void 0;
}
function indentOf(text2, offset) {
  let at = offset - 1;
  while (at >= 0 && (text2.charAt(at) === " " || text2.charAt(at) === "	")) at--;
  return at < 0 || text2.charAt(at) === "\n" || text2.charAt(at) === "\r" ? offset - 1 - at : void 0;
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
  constructor(file, text2) {
    this.#file = file;
    this.#text = text2;
  }
  next() {
    const text2 = this.#text;
    for (; ; ) {
      const start = this.position;
      if (start >= text2.length) return { kind: "end", start };
      const char = text2.charCodeAt(start);
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
    const text2 = this.#text;
    let at = from;
    let afterDollar = false;
    let escaped = text2.slice(start, from).includes("\\");
    for (; at < text2.length; at++) {
      const char = text2.charCodeAt(at);
      if (char === code.open && afterDollar) continue;
      afterDollar = char === code.dollar;
      if (char === code.backslash) {
        escaped = true;
        at++;
      } else if (isBlank2(char) || char === code.semicolon || char === code.open) break;
    }
    const end = Math.min(at, text2.length);
    this.#checkLength(start, start, end, isBlank2(text2.charCodeAt(end)) ? bufferBytes - 2 : bufferBytes - 1);
    this.position = end;
    return this.#word(start, end, start, end, escaped, false);
  }
  #quoted(start, quote) {
    const text2 = this.#text;
    let at = start + 1;
    let escaped = false;
    for (; at < text2.length; at++) {
      const char = text2.charCodeAt(at);
      if (char === code.backslash) {
        escaped = true;
        at++;
      } else if (char === quote) break;
    }
    if (at >= text2.length) return this.#unclosed(start, text2.length);
    const after3 = text2.charCodeAt(at + 1);
    const fits = Number.isNaN(after3) || isBlank2(after3) || [code.semicolon, code.open, code.close, code.shut].some((char) => char === after3);
    if (!fits) {
      const lineEnd2 = text2.indexOf("\n", start);
      if (lineEnd2 !== -1 && lineEnd2 < at) return this.#unclosed(start, at);
      this.#refuse(start, at + 1, "Text follows directly after a closing quote, so nginx does not start.", "Put the whole word into the quotes, or a blank after them.");
    }
    this.#checkLength(start, start + 1, at, isBlank2(after3) ? bufferBytes - 3 : bufferBytes - 2);
    this.position = at + 1;
    return this.#word(start, at + 1, start + 1, at, escaped, true);
  }
  /** A quote that takes in what follows its line. The word is ended with its line, so that the rest can be read. */
  #unclosed(start, swallowedTo) {
    const text2 = this.#text;
    const lineEnd2 = text2.indexOf("\n", start);
    let end = lineEnd2 === -1 ? text2.length : lineEnd2;
    while (end > start + 1 && isBlank2(text2.charCodeAt(end - 1))) end--;
    const last = text2.charCodeAt(end - 1);
    if (end > start + 1 && (last === code.semicolon || last === code.open)) end--;
    const message = "The quote opened here is never closed, so nginx does not start.";
    const help = `Close it with ${text2.charAt(start)} before the ";".`;
    if (swallowedTo === text2.length) this.#refuse(start, end, message, help);
    else {
      const related = { at: span(this.#file, swallowedTo, swallowedTo + 1), message: "nginx takes this quote for the closing one" };
      this.problems.push({ at: span(this.#file, start, end), message, help, related });
    }
    this.position = end;
    return this.#word(start, end, start + 1, end, text2.slice(start, end).includes("\\"), true);
  }
  #checkLength(start, from, to, most2) {
    if (to - from > most2 / 3 && this.#bytes(from, to) > most2) {
      this.#refuse(start, start + 1, `This word is longer than ${most2} bytes, so nginx does not start.`, "Is a closing quote missing? nginx reads at most 4096 bytes for one word.");
    }
  }
  #refuse(start, end, message, help) {
    this.problems.push({ at: span(this.#file, start, end), message, help });
  }
  /** @param start of the word with its quotes; `from` and `to` bound what is in them */
  #word(start, end, from, to, escaped, quoted) {
    const raw = this.#file.text.slice(from, to);
    return { start, end, value: escaped ? decode3(raw) : raw, quoted };
  }
  /** Bytes in UTF-8; where all characters would fit one byte, the file may be Latin-1, and the smaller count is right. */
  #bytes(from, to) {
    if (to - from <= bufferBytes / 3) return to - from;
    const piece = this.#text.slice(from, to);
    return /[^\u0000-\u00ff]/.test(piece) ? Buffer.byteLength(piece, "utf8") : piece.length;
  }
};
function decode3(raw) {
  return raw.replace(/\\(["'\\trn])/g, (_, char) => char === "t" ? "	" : char === "r" ? "\r" : char === "n" ? "\n" : char);
}

// src/parse/nginx/template.ts
var kinds = [
  { open: "{{", close: "}}" },
  { open: "{%", close: "%}" },
  { open: "<%", close: "%>" },
  { open: "{#", close: "#}" }
];
var placeholder = /[%@#]?\{[A-Za-z_][\w.]*\}/y;
var loneVariable = /^[ \t]*\$\{?[A-Z][A-Z0-9_]*\}?[ \t]*\r?$/m;
var control = /^[-~]?\s*(?:[#/^>!*]|(?:if|else|end|range|with|define|block|template|include)\b)/;
var isTemplateName = (path2) => /\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|mustache|hbs|ctmpl|epp)$/i.test(path2);
function maskTemplate2(text2) {
  const pieces2 = [];
  let copied2 = 0;
  let conditional = false;
  let values = 0;
  const exhausted = /* @__PURE__ */ new Set();
  const opening = /\{[{%#]|<%|(?<!\$)[%@#]?\{(?=[A-Za-z_])|^[ \t]*\$\{?[A-Z][A-Z0-9_]*\}?[ \t]*(?=\r?$)/gm;
  for (let found = opening.exec(text2); found; found = opening.exec(text2)) {
    if (found[0].includes("$")) {
      conditional = true;
      pieces2.push(text2.slice(copied2, found.index), " ".repeat(found[0].length));
      copied2 = opening.lastIndex;
      continue;
    }
    placeholder.lastIndex = found.index;
    const name = placeholder.exec(text2)?.[0];
    if (name !== void 0) {
      values++;
      pieces2.push(text2.slice(copied2, found.index), "x".repeat(name.length));
      copied2 = opening.lastIndex = found.index + name.length;
      continue;
    }
    const piece = found[0];
    const kind = kinds.find(({ open: open2 }) => open2 === piece);
    if (!kind || exhausted.has(kind.close)) continue;
    const close2 = text2.indexOf(kind.close, found.index + 2);
    if (close2 === -1) {
      exhausted.add(kind.close);
      continue;
    }
    const inside3 = text2.slice(found.index + 2, Math.min(close2, found.index + 402));
    if (kind.open === "{{" && (close2 - found.index > 400 || /[;\n{]/.test(inside3))) continue;
    const end = close2 + 2;
    const isValue = kind.open === "{{" ? !control.test(inside3) && !standsAlone(text2, found.index, end) : kind.open === "<%" && inside3.startsWith("=");
    if (isValue) values++;
    else if (kind.open !== "{#") conditional = true;
    pieces2.push(text2.slice(copied2, found.index), isValue ? "x".repeat(end - found.index) : text2.slice(found.index, end).replace(/[^\r\n]/g, " "));
    copied2 = end;
    opening.lastIndex = end;
  }
  if (values === 0 && !conditional) return void 0;
  return { text: pieces2.join("") + text2.slice(copied2), conditional };
}
function standsAlone(text2, start, end) {
  return /(?:^|\n)[ \t]*$/.test(text2.slice(Math.max(0, start - 200), start)) && /^[ \t]*(?:\r?\n|$)/.test(text2.slice(end, end + 200));
}

// src/parse/nginx/tree.ts
var nameOf3 = (statement2) => statement2.words[0]?.value ?? "";

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
  const named3 = isTemplateName(file.path);
  const plain = named3 ? void 0 : new Parser(file, file.text).parse();
  if (plain?.problems.length === 0 && !file.text.includes("<%") && !loneVariable.test(file.text)) return plain;
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
  #swallowedBraces = 0;
  constructor(file, text2) {
    this.#file = file;
    this.#text = text2;
    this.#scanner = new Scanner(file, text2);
  }
  parse() {
    for (let token2 = this.#scanner.next(); token2.kind !== "end"; token2 = this.#scanner.next()) {
      if (token2.kind === "word") this.#words.push(token2.word);
      else if (token2.kind === ";") this.#endStatement(token2.start);
      else if (token2.kind === "{") this.#openBlock(token2.start);
      else this.#closeBlock(token2.start);
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
    this.#splitForgotten((count2, most2) => count2 > most2);
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
    const words2 = this.#words;
    this.#words = [];
    const start = name?.start ?? at;
    if (name && holdsCode(name.value)) this.#code(words2, start, at);
    else this.#open.push({ words: words2, start, terminator: at, children: [], holdsEntries: inEntries || name !== void 0 && rawEntryBlocks.has(name.value) });
  }
  /** `\d{4}` outside quotes: nginx ends the word before the brace, nobody means that. */
  #isQuantifier(at) {
    const last = this.#words.at(-1);
    const quantifier = /^\{\d+(?:,\d*)?\}/.exec(this.#text.slice(at, at + 20));
    if (!last || last.quoted || last.end !== at || !quantifier) return false;
    const word = this.#scanner.continueWord(last, at + quantifier[0].length);
    this.#words.splice(-1, 1, word);
    if (this.#problems.at(-1)?.at.start !== word.start) {
      this.#problem(word.start, at + 1, 'The pattern ends at its "{" for want of quotes, so nginx does not start.', 'Put the whole pattern into quotes: "^/\\d{4}/$".');
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
  #code(words2, start, at) {
    const close2 = endOfLua(this.#text, at + 1);
    if (close2 === void 0) this.#problem(start, at + 1, "This block of code is never closed, so nginx does not start.", 'Close it with "}".');
    const end = close2 === void 0 ? this.#text.length : close2 + 1;
    this.#siblings.push({ kind: "code", words: words2, start, end, terminator: at, close: close2, children: [] });
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
    if (innermost && this.#open.length > this.#swallowedBraces) {
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
    const { words: words2, start, terminator, children } = block;
    this.#siblings.push({ kind: "block", words: words2, start, end, terminator, close: close2, children });
  }
  /** A statement that is still open where a block or the file ends. */
  #endForgotten(help) {
    const first = this.#words[0];
    const last = this.#words.at(-1);
    if (!first || !last) return;
    this.#splitForgotten((count2, most2) => count2 > most2);
    const name = this.#words[0] ?? first;
    const glued = !last.quoted && last.value.endsWith("}") && !last.value.includes("{");
    this.#problem(name.start, last.end, this.#inEntries ? 'This line is not terminated by ";", so nginx does not start.' : unterminated(name.value), glued ? 'Put ";" before the "}": without it the brace is part of the word.' : help);
    this.#push(void 0);
    if (glued) this.#swallowedBraces++;
  }
  /** Ends directives whose ";" is missing where the next line starts with another directive's name. */
  #splitForgotten(isWrong) {
    if (this.#inEntries) return;
    let from = 0;
    const words2 = this.#words;
    const endings = [];
    for (let index2 = 1; index2 < words2.length; index2++) {
      const word = words2[index2];
      if (word && !word.quoted && startsStatement(word.value) && isFirstOnLine(this.#text, word.start)) endings.push(index2);
    }
    for (const ending of endings) {
      const first = words2[from];
      const most2 = first && (first.value === "server" && this.#open.at(-1)?.words[0]?.value === "upstream" ? 0 : first.value === "listen" ? 0 : mostArguments.get(first.value));
      const last = words2[ending - 1];
      if (!first || !last || most2 === void 0 || !isWrong(words2.length - from - 1, most2)) continue;
      this.#problem(first.start, last.end, unterminated(first.value), 'End it with ";".');
      this.#words = words2.slice(from, ending);
      this.#push(void 0);
      from = ending;
    }
    this.#words = from === 0 ? words2 : words2.slice(from);
  }
  #push(terminator) {
    const words2 = this.#words;
    this.#words = [];
    const end = terminator === void 0 ? words2.at(-1)?.end ?? 0 : terminator + 1;
    this.#siblings.push({ kind: this.#inEntries ? "raw-entry" : "simple", words: words2, start: words2[0]?.start ?? end, end, terminator, close: void 0, children: [] });
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
var deepest14 = 100;
var mostIncludes2 = 1e4;
var Expander = class {
  problems = [];
  #resolve;
  #reported = /* @__PURE__ */ new Set();
  #included = 0;
  constructor(resolve3) {
    this.#resolve = resolve3;
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
      const here = top.inclusion;
      if (statement2.kind === "block") blocks.push({ statement: statement2, inclusion: here });
      if (statement2.kind !== "simple") continue;
      const pattern = statement2.words[1]?.value;
      if (nameOf3(statement2) !== "include" || pattern === void 0) {
        directives.push(directiveOf(statement2, here));
        continue;
      }
      if (++this.#included > mostIncludes2) return { directives, blocks, complete: false };
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
    if (from.depth >= deepest14) return void 0;
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
function variablesOf2(sets) {
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
  return target.replace(/\$(?:\{(\w+)\}|(\w+))/g, (variable2, braced, bare) => variables.get(`$${braced ?? bare ?? ""}`) ?? variable2);
}
var isTemplated = (text2) => /\$|\{\{|<%|\{%/.test(text2);
function readGateway(directive, written, target, at, upstreams) {
  const scheme = /^(?!unix:)([a-z]+):\/\//i.exec(target)?.[1]?.toLowerCase();
  const protocol = scheme === "https" && written === "http" ? "https" : written;
  const unknown3 = { protocol, directive, addresses: [], addressesKnown: false, host: void 0 };
  if (written === "http" && scheme === void 0) return unknown3;
  const rest = scheme === void 0 ? target : target.slice(scheme.length + 3);
  if (rest.startsWith("unix:")) {
    const path2 = rest.slice(5).split(":")[0] ?? "";
    const socket = isTemplated(path2) ? void 0 : readAddress(`unix:${path2}`, 80);
    return socket ? { protocol, directive, addresses: [{ address: socket, at }], addressesKnown: true, host: "localhost" } : unknown3;
  }
  const host = /^(?:\[[^\]]*\]|[^/$?])*/.exec(rest)?.[0] ?? "";
  const after3 = rest.slice(host.length);
  if (host === "" || isTemplated(host) || /^\$(?!(?:request_uri|uri|document_uri|is_args|args)\b)/.test(after3)) return unknown3;
  const upstream = upstreams(host);
  if (upstream) return { protocol, directive, addresses: upstream.servers, addressesKnown: upstream.known, host };
  const address = readAddress(host, protocol === "https" ? 443 : 80);
  return address ? { protocol, directive, addresses: [{ address, at }], addressesKnown: true, host } : unknown3;
}
function readUpstream(at, level) {
  const servers = level.directives.filter((directive) => directive.name === "server" && !directive.args.some(({ value }) => value === "down"));
  let known3 = level.complete;
  const found = servers.flatMap(({ args: [target] }) => {
    const address = target && !isTemplated(target.value) ? readAddress(target.value, 80) : void 0;
    if (target && address) return [{ address, at: target.at }];
    known3 = false;
    return [];
  });
  return { at, servers: found, known: known3 };
}
function readAddress(text2, defaultPort) {
  if (text2.startsWith("unix:")) return text2.length > 5 ? { kind: "unix", path: text2.slice(5).replace(/^\/+/, "/") } : void 0;
  const address = parseAddress(text2, defaultPort);
  return address?.kind === "tcp" ? address : void 0;
}

// src/understand/nginx/resolve-include.ts
var nginxLike = /(?:^|[/._-])(?:nginx|conf\.d|snippets?|sites-\w+|includes?|vhosts?|webserver|proxy)(?:[/._-]|$)/i;
var mostPatterns2 = 500;
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
      for (const directory of [mainDirectory, directoryOf(from)]) {
        const exact = directory === void 0 ? void 0 : join8(directory, pattern);
        if (exact === void 0) continue;
        const found = isGlob ? this.#matching(exact).filter((path2) => depth(path2) === depth(exact)) : this.#paths.has(exact) ? [exact] : [];
        if (found.length > 0) return { paths: found, sure: true };
      }
    }
    for (let first = 0; first < segments.length - 1; first++) {
      const found = find(segments.slice(first).join("/")).filter((path2) => path2 !== from);
      const chosen3 = isGlob ? nearestDirectory(found, from) : nearest(found, from);
      if (chosen3) return { paths: chosen3, sure: true };
    }
    if (isGlob) return void 0;
    const named3 = find(segments.at(-1) ?? "").filter((path2) => path2 !== from && (nginxLike.test(directoryOf(path2)) || directoryOf(path2) === directoryOf(from)));
    const chosen2 = nearest(named3, from);
    return chosen2 && { paths: chosen2, sure: false };
  }
  /** Paths that end in these segments. */
  #ending(tail) {
    this.#byName ??= groupByName(this.#paths);
    const candidates = this.#byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? [];
    return candidates.filter((path2) => path2 === tail || path2.endsWith(`/${tail}`));
  }
  /** Paths whose last segments match a POSIX glob, sorted as nginx reads them. */
  #matching(tail) {
    const known3 = this.#globs.get(tail);
    if (known3) return known3;
    if (this.#globs.size >= mostPatterns2) return [];
    const pattern = compile(`(?:^|/)${tail.split("/").map(segmentPattern).join("/")}$`);
    const found = pattern ? [...this.#paths].filter((path2) => pattern.test(path2)).sort() : [];
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
  for (const path2 of paths) {
    const name = path2.slice(path2.lastIndexOf("/") + 1);
    const group = groups.get(name);
    if (group) group.push(path2);
    else groups.set(name, [path2]);
  }
  return groups;
}
function nearest(paths, from) {
  const ranked = rank3(paths, from);
  const [best, second] = ranked;
  return best && (!second || second.shared < best.shared) ? [best.path] : void 0;
}
function nearestDirectory(paths, from) {
  const best = rank3(paths, from)[0];
  if (!best) return void 0;
  const directories = new Set(rank3(paths, from).filter(({ shared }) => shared === best.shared).map(({ path: path2 }) => directoryOf(path2)));
  return directories.size === 1 ? paths.filter((path2) => directories.has(directoryOf(path2))) : void 0;
}
function rank3(paths, from) {
  return paths.map((path2) => ({ path: path2, shared: sharedDirectories(path2, from) })).sort((a, b) => b.shared - a.shared);
}
function sharedDirectories(left, right) {
  const [a, b] = [left.split("/").slice(0, -1), right.split("/").slice(0, -1)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
var depth = (path2) => path2.split("/").length;
function normalize(path2) {
  const segments = [];
  for (const segment of path2.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments;
}
var join8 = (directory, path2) => normalize(`${directory}/${path2}`).join("/");

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
function roleOf2(tree) {
  const known3 = roles.get(tree);
  if (known3) return known3;
  const names3 = new Set(tree.statements.map(nameOf3));
  const has2 = (wanted) => [...wanted].some((name) => names3.has(name));
  const role = names3.has("http") ? "main" : has2(besideServers) ? "site" : has2(insideServers) ? "inside" : "loose";
  roles.set(tree, role);
  return role;
}
function includesOf(tree) {
  const patterns = /* @__PURE__ */ new Set();
  walkNginx(tree.statements, {
    enter(statement2) {
      const pattern = statement2.words[1]?.value;
      if (statement2.kind === "simple" && nameOf3(statement2) === "include" && pattern !== void 0) patterns.add(pattern);
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
var none2 = [];
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
    return this.#byName.get(name) ?? none2;
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
    const names3 = oneList.get(name) ?? [name];
    const passed = [];
    let found = none2;
    for (const level of this.#outwards()) {
      const known3 = level.#held.get(name);
      if (!known3) passed.push(level);
      if (known3 || names3.some((one3) => level.own(one3).length > 0)) {
        found = known3 ?? level.own(name);
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
function httpLevelAround(site2, starts) {
  const path2 = site2.tree.file.path;
  const directory = directoryOf(path2);
  const others2 = starts.filter((other) => other !== site2 && (isDevelopment(site2) || !isDevelopment(other)));
  let main;
  for (const { tree, http } of others2) {
    if (!http) continue;
    const shared = sharedDirectories(tree.file.path, path2);
    const theirs = directoryOf(tree.file.path);
    const isNear = directory === theirs || shared >= Math.max(1, theirs.split("/").length - 1);
    if (isNear && shared > (main?.shared ?? -1)) main = { scope: http, shared };
  }
  const beside = others2.filter(({ tree, http }) => !http && directoryOf(tree.file.path) === directory && roleOf2(tree) !== "inside").map(({ level }) => level);
  const own = roleOf2(site2.tree) === "site" ? [site2.level] : [];
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
function includeGraph(trees, resolver, read2) {
  const known3 = new Map(trees.map((tree) => [tree.file.path, tree]));
  const treeAt = (path2) => {
    const tree = known3.get(path2) ?? read2(path2);
    if (tree) known3.set(path2, tree);
    return tree;
  };
  const resolve3 = (pattern, from, main) => {
    const found = resolver.resolve(pattern, from.file.path, main);
    const brought = (found?.paths ?? []).flatMap((path2) => treeAt(path2) ?? []);
    if (found && brought.length > 0) return { kind: "trees", trees: brought, sure: found.sure };
    const file = stockFile(pattern);
    return file ? { kind: "stock", name: pattern.slice(pattern.lastIndexOf("/") + 1), file } : { kind: "absent" };
  };
  const mains = trees.filter((tree) => roleOf2(tree) === "main").map((tree) => directoryOf(tree.file.path));
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
  const starts = trees.filter((tree) => roleOf2(tree) === "main" || !broughtByOthers.has(tree));
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
  constructor(level, around, block, at, path2, outer) {
    super(level, around);
    this.block = block;
    this.at = at;
    this.modifier = path2.modifier;
    this.path = path2.path;
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
  constructor(level, http, at, assumed, conditional, locate3) {
    super(level, http);
    this.at = at;
    this.assumed = assumed;
    this.conditional = conditional;
    this.locations = locate3(this);
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
    const kind = nameOf3(block.statement);
    if (kind !== "location" && kind !== "if" && kind !== "limit_except") continue;
    const inner = expander.expand(block.statement.children, block.inclusion);
    sets.push(...inner.directives.filter(({ name }) => name === "set"));
    const path2 = kind === "location" ? readPath(block) : outer;
    if (!path2) continue;
    const location = new Location(inner, around, kind, headOf(block), path2, outer);
    locations.push(location);
    waiting.push(...inner.blocks.toReversed().map((child) => ({ block: child, outer: location, around: location })));
  }
  const variables = variablesOf2(sets);
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
function understandNginx({ trees, paths, read: read2 }) {
  const graph = includeGraph(trees, new IncludeResolver(paths), read2);
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
      if (nameOf3(block.statement) !== "server" || done.has(block.statement)) continue;
      done.add(block.statement);
      into.push(readServer(block, http, expander, upstreamNamed));
    }
    if (roleOf2(tree) === "inside") into.push(assumeServer(start.level, tree, expander, upstreamNamed));
  }
  return { servers, development, problems: starts.flatMap(({ expander }) => expander.problems), included: graph.included };
}
var bringsSites = (pattern) => /[*?[]/.test(pattern);
function readStart(tree, graph) {
  const isMain = roleOf2(tree) === "main";
  const main = isMain ? directoryOf(tree.file.path) : void 0;
  const expander = new Expander((pattern, from) => graph.resolve(pattern, from, main));
  const level = expander.expand(tree.statements, rootInclusion(tree), bringsSites);
  if (!isMain) return { tree, expander, level, http: void 0, blocks: level.blocks };
  const inside3 = level.blocks.filter(({ statement: statement2 }) => nameOf3(statement2) === "http").map((block) => expander.expand(block.statement.children, block.inclusion, bringsSites));
  const http = new Scope({ directives: inside3.flatMap(({ directives }) => directives), complete: inside3.every(({ complete }) => complete) }, void 0);
  return { tree, expander, level, http, blocks: inside3.flatMap(({ blocks }) => blocks) };
}
function readUpstreams(starts) {
  const upstreams = /* @__PURE__ */ new Map();
  for (const { blocks, expander } of starts) {
    for (const { statement: statement2, inclusion } of blocks) {
      const name = statement2.words[1];
      if (nameOf3(statement2) !== "upstream" || !name) continue;
      const upstream = readUpstream(textOfWord(inclusion.tree, name).at, expander.expand(statement2.children, inclusion));
      const same = upstreams.get(name.value);
      if (same) same.push(upstream);
      else upstreams.set(name.value, [upstream]);
    }
  }
  return upstreams;
}
function nearest2(upstreams, path2) {
  const closeness = ({ at }) => at.file.path === path2 ? Number.POSITIVE_INFINITY : sharedDirectories(at.file.path, path2);
  return upstreams?.toSorted((a, b) => closeness(b) - closeness(a))[0];
}

// src/understand/nginx/read-nginx.ts
function readNginx(project) {
  const parse2 = (path2) => {
    const file = project.read(path2);
    return file && parseNginx(file);
  };
  const trees = project.classified.filter(({ language }) => language === "nginx").flatMap(({ path: path2 }) => parse2(path2) ?? []);
  const { servers, problems, included } = understandNginx({ trees, paths: project.paths, read: parse2 });
  const documents = [.../* @__PURE__ */ new Set([...trees, ...included])].map(({ file, problems: own }) => ({
    file,
    language: "nginx",
    production: isDevelopmentPath(file.path) === void 0,
    problems: [...own, ...problems.filter(({ at }) => at.file === file)]
  }));
  return { documents, servers };
}

// src/understand/web-server-secrets.ts
var named2 = /\b(?:\w+_set_header|\w+_param|add_header|set|SetEnv|(?:Request)?Header[ \t]+(?:(?:always|early|onsuccess)[ \t]+)?\w+)[ \t]+["']?\$?([\w-]+)["']?[ \t]+("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^\s;{}]+)/gi;
var secretName2 = /authorization|^cookie$|passw(?:or)?d|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|dsn$|database_url/i;
var passedOn = /^["']?(?:\w+ )?(?:[$%]|["']?$)/;
var alone = /\b(?:AuthLDAPBindPassword|AuthDBDPass\w*|secure_link_secret)[ \t]+(\S+?)[;\s]/gi;
var inAddress = /:\/\/[^\s:/@]+:([^\s/@]+)@|\bsecret=(\S+)/g;
function secretsOfWebServer(file) {
  const found = [];
  const at = (match, part) => {
    const start = (match.index ?? 0) + match[0].lastIndexOf(part);
    found.push(span(file, start, start + part.length));
  };
  for (const match of file.text.matchAll(named2)) {
    const [, name = "", value = ""] = match;
    if (secretName2.test(name) && !passedOn.test(value)) at(match, value);
  }
  for (const pattern of [alone, inAddress]) {
    for (const match of file.text.matchAll(pattern)) at(match, match[1] ?? match[2] ?? "");
  }
  return found;
}

// src/understand/understand.ts
async function understand(project, options) {
  const apache = readApache(project);
  const nginx = readNginx(project);
  const launched = await readLaunches(project);
  const servers = { launches: launched.launches, nginx: nginx.servers, apache: apache.hosts };
  const deployed = await readDeployments(project, options.settings, options.django, servers);
  const ofWebServers = [...apache.documents, ...nginx.documents].flatMap(({ file }) => secretsOfWebServer(file));
  return {
    documents: [...apache.documents, ...nginx.documents, ...launched.documents, ...deployed.documents].map(withFewProblems),
    settings: deployed.settings,
    nginx: nginx.servers,
    apache: apache.hosts,
    launches: launched.launches,
    deployments: deployed.deployments,
    entryPoints: deployed.entryPoints,
    // Settings find more of them while rules ask: the list is made when it is read.
    get secrets() {
      return [...deployed.secrets, ...ofWebServers];
    },
    hasFile: (ending) => [...project.paths].some((path2) => path2 === ending || path2.endsWith(`/${ending}`)),
    files: project.opened,
    partial: project.partial,
    today: options.today
  };
}

// src/pipeline.ts
async function understandAll(options) {
  const understood = [];
  for (const place2 of locate(options.paths ?? [], options.cwd, options.overlay)) {
    const project = await discover({ ...place2, ...options.kinds && { kinds: options.kinds } });
    const model = await understand(project, {
      today: options.today,
      ...options.settings !== void 0 && { settings: options.settings },
      ...options.django !== void 0 && { django: options.django }
    });
    understood.push({ project, model });
  }
  if (options.settings !== void 0 && understood.every(hasNoSettings)) throw new UsageError(`There is no settings module "${options.settings}" here.`);
  return understood;
}
var hasNoSettings = ({ project, model }) => !project.partial && project.problems.length === 0 && model.settings.length === 0;
async function lint(options, rules) {
  const cards = allCards(rules);
  const wanted = selectRules(rules, options.selection ?? {});
  const understood = await understandAll(options);
  let claims = [];
  let silenced = [];
  let problems = [];
  let failed = false;
  const roots = /* @__PURE__ */ new Map();
  for (const { project, model } of understood) {
    const answers = askRules(rules.filter(({ id }) => wanted.has(id)), model);
    const unread = claimUnreadable(project).filter(({ rule }) => wanted.has(rule.id));
    const sifted = sift(answers.claims, suppressionsOf(model, answers.claims), { cards, wanted, today: options.today, complete: !project.partial });
    claims = claims.concat(sifted.claims, unread);
    silenced = silenced.concat(sifted.silenced);
    const prefix = prefixOf(project.root, options.cwd);
    const empty = isEmpty(project) && model.launches.length + model.settings.length === 0 && options.allowEmpty !== true;
    problems = problems.concat(
      project.problems.map(({ path: path2, message }) => ({ path: prefix + path2, message })),
      answers.failures,
      empty ? [{ path: prefix.slice(0, -1) || ".", message: nothingFound }] : []
    );
    failed ||= answers.failures.length > 0;
    for (const file of project.opened) roots.set(file, prefix);
    for (const { claim } of unread) roots.set(claim.at.file, prefix);
  }
  const pathOf = (file) => (roots.get(file) ?? "") + file.path;
  const models = understood.map(({ model }) => model);
  const secrets = models.flatMap((model) => model.secrets);
  const shown = overlayFilter(options);
  const lines = new MaskedLines(secrets);
  const isAsked = ({ certainty, at }) => isAsSure(certainty, options.minCertainty ?? "likely") && shown(pathOf(at.file));
  const findings = makeFindings(claims, pathOf, lines).filter(isAsked);
  const reasons = new Map(silenced.map(({ claim, reason }) => [claim.at, reason]));
  const suppressed = makeFindings(silenced, pathOf, lines).filter(isAsked).map((finding) => {
    const reason = reasons.get(finding.at);
    return { ...finding, ...reason !== void 0 && { reason } };
  });
  return {
    version: options.version,
    deployments: models.flatMap(({ deployments }) => deployments),
    settings: models.flatMap(({ settings: settings3 }) => settings3),
    findings,
    suppressed,
    problems: problems.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
    failed,
    summary: { ...countSeverities(findings), suppressed: suppressed.length, baselined: 0, files: understood.reduce((sum, { project }) => sum + project.opened.length, 0) },
    failOn: options.failOn ?? "warning",
    secrets,
    pathOf
  };
}
function suppressionsOf({ documents }, claims) {
  const languages = new Map(documents.map(({ file, language }) => [file, language]));
  const judged = /* @__PURE__ */ new Set([...documents.filter(({ production }) => production).map(({ file }) => file), ...claims.map(({ claim }) => claim.at.file)]);
  return [...judged].flatMap((file) => readSuppressions(file, languages.get(file)));
}
var nothingFound = "There is nothing to check: no Django settings, web server configuration or launch files were found.";
var subjects = ["python", "nginx", "apache", "procfile", "systemd", "javascript"];
var isEmpty = ({ classified, unreadable: unreadable2, partial, problems }) => partial ? classified.length + problems.length === 0 : unreadable2.length === 0 && !classified.some(({ language }) => subjects.includes(language));
function overlayFilter({ overlay, cwd }) {
  if (!overlay) return () => true;
  const wanted = relative4(cwd, resolve2(cwd, overlay.path)).split(sep4).join("/");
  return (path2) => path2 === wanted;
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
