import {
  cardsNamed,
  selectRules
} from "./chunk-NZGRPIPC.js";
import {
  addressPath,
  components,
  directoryOf,
  fileFor,
  fileRootOf,
  folderPath,
  isWithin,
  joinPath,
  locationFor,
  nameOf,
  namesOtherProtocol,
  servedFolderSettings
} from "./chunk-4AEWKKLB.js";
import {
  PythonFiles
} from "./chunk-VMZWOJE6.js";
import {
  convert,
  deepTags,
  djangoDefault,
  djangoSettings,
  evaluateModule,
  fileOfTag,
  isDjangoSetting,
  isSampleName,
  keyOf,
  knownDjangoVersions,
  noTags,
  notHere,
  opaque,
  parseDotenv,
  randomAtStart,
  suppose,
  union,
  variablesOf,
  varying,
  varyingVariables
} from "./chunk-OXVGIWAU.js";
import {
  compareVersions,
  isSecretName
} from "./chunk-EEC2ZO4U.js";
import {
  DataNode,
  MappedText
} from "./chunk-3MMQHOM6.js";
import {
  isAsSure,
  makeFindings
} from "./chunk-J7ULZX2M.js";
import {
  everyDirective,
  isAnyHost,
  isLoopback,
  parseAddress,
  reaches
} from "./chunk-YAEDS35S.js";
import {
  decode,
  encodingOf
} from "./chunk-6ILYHZMI.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  allCards,
  engineRule
} from "./chunk-QV7BCAXK.js";
import {
  rename
} from "./chunk-2E53VGGA.js";
import {
  elements,
  isFalse,
  isTrue,
  text
} from "./chunk-4XKLP2SJ.js";
import {
  MaskedLines
} from "./chunk-GOWJUYN2.js";
import {
  SourceFile,
  cover,
  firstLine,
  placeOf,
  span,
  textOf
} from "./chunk-YKZL6MVW.js";
import {
  __commonJS,
  __toESM
} from "./chunk-VOEMSLEO.js";

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
    var isReserved2 = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
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
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved2(escaped) ? `[${escaped}]` : escaped
            );
          }
          index2 += 2;
        } else if (isReserved2(char)) {
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
        run.forEach((token3, at) => {
          if (token3.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token3, at) => {
          if (!token3.wildcard) {
            out += token3.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        });
        run = [];
      };
      tokens.forEach((token3) => {
        if (token3.boundary === void 0) {
          run.push(token3);
          return;
        }
        flush();
        out += token3.boundary;
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
    var checkPattern2 = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark2, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark2;
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
    var createRule = (pattern, mark2, ignoreCase, stripLineEnd, stripBOM) => {
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
        mark2,
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
        const rule = checkPattern2(raw) && createRule(
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
    var factory = (options4) => new Ignore(options4);
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

// src/discover/path-patterns.ts
var import_ignore = __toESM(require_ignore(), 1);
import { relative, resolve, sep } from "node:path";
function matcherOf(root, { globs, base = root }) {
  if (globs.length === 0) return () => false;
  const patterns2 = (0, import_ignore.default)({ allowRelativePaths: true }).add([...globs]);
  const below5 = base === root ? "" : relative(base, root).split(sep).join("/");
  if (below5 === "") return (path) => patterns2.ignores(path);
  if (!below5.startsWith("..")) return (path) => patterns2.ignores(`${below5}/${path}`);
  return (path) => {
    const inside3 = relative(base, resolve(root, path)).split(sep).join("/");
    return inside3 !== "" && !inside3.startsWith("..") && patterns2.ignores(inside3);
  };
}

// src/check/policy.ts
function severitiesOf({ severities = [] }, cards) {
  const byId = /* @__PURE__ */ new Map();
  const isExact = ([name]) => cards.some(({ id }) => id === name);
  for (const [name, severity] of [...severities.filter((entry2) => !isExact(entry2)), ...severities.filter(isExact)]) {
    for (const { id } of cardsNamed(name, cards)) byId.set(id, severity);
  }
  return (rule) => byId.get(rule.id) ?? rule.severity;
}
function wantedBy({ perFileIgnores = [], exclude = { globs: [] } }, root, cards) {
  const isExcluded = matcherOf(root, exclude);
  const ignores = perFileIgnores.map(({ patterns: patterns2, rules }) => ({ matches: matcherOf(root, patterns2), ids: new Set(rules.flatMap((name) => cardsNamed(name, cards).map(({ id }) => id))) }));
  return ({ rule, claim }) => {
    const { path } = claim.at.file;
    return !isExcluded(path) && !ignores.some(({ ids, matches: matches2 }) => ids.has(rule.id) && matches2(path));
  };
}
var unsuppressibleIds = ({ unsuppressible = [] }, cards) => new Set(unsuppressible.flatMap((name) => cardsNamed(name, cards).map(({ id }) => id)));

// src/discover/locate.ts
import { isAbsolute, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";

// src/discover/stat.ts
import { statSync } from "node:fs";
function statOf(absolute2) {
  try {
    return statSync(absolute2, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

// src/discover/locate.ts
function locate(paths, cwd, overlay) {
  const roots = /* @__PURE__ */ new Set();
  const files2 = /* @__PURE__ */ new Set();
  for (const path of paths.length === 0 ? ["."] : paths) {
    const absolute2 = resolve2(cwd, path);
    const stat = statOf(absolute2);
    if (stat?.isDirectory()) roots.add(absolute2);
    else if (stat || absolute2 === (overlay && resolve2(cwd, overlay.path))) files2.add(inside(cwd, absolute2));
    else throw new UsageError(`There is no file or directory "${path}".`);
  }
  const places3 = [...roots].map((root) => ({ root, ...overlayIn(root, cwd, overlay) }));
  const buffer = overlay && { path: inside(cwd, resolve2(cwd, overlay.path)), text: overlay.text };
  if (buffer && files2.size === 0 && places3.every((place) => place.overlay === void 0)) files2.add(buffer.path);
  if (files2.size > 0) places3.push({ root: cwd, files: [...files2], ...buffer && { overlay: buffer } });
  return places3;
}
function overlayIn(root, cwd, overlay) {
  if (!overlay) return {};
  const path = inside(root, resolve2(cwd, overlay.path));
  return path.startsWith("../") || isAbsolute(path) ? {} : { overlay: { path, text: overlay.text } };
}
var inside = (directory, absolute2) => relative2(directory, absolute2).split(sep2).join("/");

// src/pipeline.ts
import { relative as relative6, resolve as resolve4, sep as sep6 } from "node:path";

// src/check/baseline.ts
import { posix } from "node:path";
function readBaseline(source) {
  const refuse2 = () => new UsageError(`${source.path} is no baseline of django-prod-lint; write it again with --write-baseline.`);
  let data;
  try {
    data = JSON.parse(source.text);
  } catch {
    throw refuse2();
  }
  if (!isObject(data) || data["version"] !== 1 || !isObject(data["accepted"])) throw refuse2();
  const counts = /* @__PURE__ */ new Map();
  for (const [path, rules] of Object.entries(data["accepted"])) {
    if (!isObject(rules)) throw refuse2();
    const byRule = /* @__PURE__ */ new Map();
    for (const [rule, fingerprints] of Object.entries(rules)) {
      if (!Array.isArray(fingerprints) || !fingerprints.every((one2) => typeof one2 === "string")) throw refuse2();
      byRule.set(rule, fingerprints);
    }
    counts.set(path, byRule);
  }
  return { source, counts };
}
function applyBaseline({ source, counts }, findings, pathOf, isInScope) {
  const accepted = /* @__PURE__ */ new Set();
  const stale = [];
  const found = groupByFileAndRule(findings, pathOf, source);
  for (const [path, rules] of counts) {
    for (const [rule, fingerprints] of rules) {
      const here = found.get(path)?.get(rule) ?? [];
      const remembered = new Set(fingerprints);
      const isKnown = ({ fingerprint }) => remembered.has(fingerprint);
      for (const finding of [...here.filter(isKnown), ...here.filter((finding2) => !isKnown(finding2))].slice(0, fingerprints.length)) accepted.add(finding);
      const gone = fingerprints.length - here.length;
      if (gone > 0 && isInScope(pathFrom(source, path), rule)) stale.push({ path: pathFrom(source, path), rule, gone, at: placeOfEntry(source, path, rule) });
    }
  }
  return { fresh: findings.filter((finding) => !accepted.has(finding)), accepted: [...accepted], stale };
}
function claimStale({ path, rule, gone, at }) {
  const findings = gone === 1 ? "1 finding" : `${gone} findings`;
  return { rule: engineRule("baseline/stale"), claim: { at, certainty: "certain", message: `The baseline accepts ${findings} of ${rule} in ${path} that ${gone === 1 ? "is" : "are"} gone.`, help: "Run django-prod-lint --prune-baseline and commit the file." } };
}
function baselineText(older, findings, pathOf, isInScope) {
  const kept = new Map([...older.counts].map(([path, rules]) => [path, new Map([...rules].filter(([rule]) => !isInScope(pathFrom(older.source, path), rule)))]));
  for (const [path, rules] of groupByFileAndRule(findings, pathOf, older.source)) {
    const entries = kept.get(path) ?? /* @__PURE__ */ new Map();
    for (const [rule, here] of rules) entries.set(rule, here.map(({ fingerprint }) => fingerprint).sort());
    kept.set(path, entries);
  }
  const accepted = sorted([...kept].filter(([, rules]) => rules.size > 0).map(([path, rules]) => [path, sorted([...rules])]));
  return `${JSON.stringify({ version: 1, accepted }, void 0, 2)}
`;
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var sorted = (entries) => Object.fromEntries(entries.toSorted(([a], [b]) => a < b ? -1 : 1));
function groupByFileAndRule(findings, pathOf, source) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const path = posix.relative(posix.dirname(source.path), pathOf(finding.at.file));
    const rules = groups.get(path) ?? /* @__PURE__ */ new Map();
    const here = rules.get(finding.ruleId) ?? [];
    here.push(finding);
    rules.set(finding.ruleId, here);
    groups.set(path, rules);
  }
  return groups;
}
var pathFrom = ({ path }, entry2) => posix.join(posix.dirname(path), entry2);
function placeOfEntry(source, path, rule) {
  const file = source.text.indexOf(`${JSON.stringify(path)}:`);
  const text2 = JSON.stringify(rule);
  const start = Math.max(0, source.text.indexOf(`${text2}:`, Math.max(0, file)));
  return span(source, start, start + text2.length);
}

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
  const [, scope, list = "", rest = ""] = match;
  const listStart = wordsStart + words2.indexOf("[") + 1;
  const names4 = [...list.matchAll(/[^,\s]+/g)].map((name) => ({ name: name[0], at: span(file, listStart + name.index, listStart + name.index + name[0].length) }));
  const cut = rest.indexOf("--");
  const until = /(?:^|\s)until=(\S+)/.exec(cut < 0 ? rest : rest.slice(0, cut))?.[1];
  const reason = cut < 0 ? "" : rest.slice(cut + 2).trim();
  return {
    at,
    scope: scope === "ignore-file" ? "file" : "line",
    line,
    names: names4,
    ...until !== void 0 && { until },
    ...reason !== "" && { reason },
    ...names4.length === 0 && { mistake: "It names no rule" }
  };
}

// src/check/suppress.ts
function sift(claims, suppressions, options4) {
  const { actives, about } = activate(suppressions, options4);
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
    if (used || !options4.complete || ![...ids].some((id) => options4.wanted.has(id))) continue;
    about.push(claimAbout("unused", name.at, `Nothing is found here by ${name.name}, so this suppression silences nothing.`));
  }
  return { claims: [...standing, ...about.filter(({ rule }) => options4.wanted.has(rule.id))], silenced };
}
function activate(suppressions, options4) {
  const about = [];
  const actives = [];
  for (const suppression of suppressions) {
    const { at, until } = suppression;
    const mistake = suppression.mistake ?? mistakeOfDay(until);
    if (mistake !== void 0) {
      about.push(claimAbout("unknown-rule", at, `This suppression does nothing. ${mistake}.`));
      continue;
    }
    if (until !== void 0 && until < options4.today) {
      about.push(claimAbout("expired", at, `This suppression expired after ${until}.`));
      continue;
    }
    if (options4.requireReason === true && suppression.reason === void 0) about.push(claimAbout("reason-missing", at, "This suppression gives no reason, which this project asks for."));
    for (const name of suppression.names) {
      try {
        const meant = cardsNamed(name.name, options4.cards).map(({ id }) => id);
        const ids = new Set(meant.filter((id) => options4.unsuppressible?.has(id) !== true));
        if (ids.size === 0) about.push(claimAbout("forbidden", name.at, `Comments can't silence ${name.name} in this project: its findings are reported.`));
        else actives.push({ suppression, name, ids, used: false });
      } catch (error2) {
        if (!(error2 instanceof UsageError)) throw error2;
        about.push(claimAbout("unknown-rule", name.at, `This suppression does nothing. ${error2.message}`));
      }
    }
  }
  return { actives, about };
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
  return { rule: engineRule(`suppression/${name}`), claim: { at, message, certainty: "certain" } };
}

// src/check/ask-rules.ts
function askRules(rules, model) {
  const claims = [];
  const failures = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    for (const ask of questions(rule, model)) {
      try {
        for (const claim of ask()) claims.push({ rule, claim });
      } catch (error2) {
        failures.set(rule.id, { path: rule.id, message: `The rule ${rule.id} failed, which is a mistake in django-prod-lint, please report it: ${String(error2)}` });
      }
    }
  }
  return { claims, failures: [...failures.values()] };
}
function questions(rule, model) {
  switch (rule.on) {
    case "document":
      return each(rule, model.documents.filter(({ production: production2 }) => production2), model);
    case "settings":
      return model.settings.map((settings2) => () => audible(rule, settings2, rule.check(settings2, model)));
    case "nginx":
      return each(rule, model.nginx, model);
    case "apache":
      return each(rule, model.apache, model);
    case "launch":
      return each(rule, model.launches, model);
    case "image":
      return each(rule, model.images, model);
    case "service":
      return each(rule, model.services, model);
    case "deployment":
      return model.deployments.map((deployment) => () => audible(rule, deployment.settings, rule.check(deployment, model)));
  }
}
var each = (rule, subjects2, model) => subjects2.map((subject) => () => rule.check(subject, model));
function* audible({ aliases = [] }, settings2, claims) {
  const isSilenced = (id) => settings2?.holds("SILENCED_SYSTEM_CHECKS", (value) => elements(value).some((element) => text(element) === id)) === true;
  const silenced = aliases.filter(isSilenced);
  for (const claim of claims) {
    const { mirrors } = claim;
    if (mirrors === void 0 ? silenced.length === 0 : mirrors === false || !silenced.includes(mirrors)) yield claim;
  }
}

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
    case "dockerfile":
    case "compose":
    case "kubernetes":
    case "platform":
    case "uwsgi":
    case "supervisor":
    case "gunicorn":
    case "crontab":
    case "makefile":
    case "ci":
    case "bundler":
      return "launch";
  }
}
function claimUnreadable({ unreadable }) {
  return unreadable.map(({ path, language, message }) => ({
    rule: engineRule(`${familyOfLanguage(language)}/unreadable`),
    claim: { at: span(new SourceFile(path, ""), 0, 0), certainty: "certain", message: message.replace("It was", "This file was") }
  }));
}

// src/discover/discover.ts
import { existsSync as existsSync2, readFileSync as readFileSync2, statSync as statSync4 } from "node:fs";
import { isAbsolute as isAbsolute2, join as join3, relative as relative5, sep as sep5 } from "node:path";

// src/discover/other-programs.ts
var marks = [
  // logrotate names log files before a block of words of its own.
  /^[ \t]*["']?\/[^{\n]*\{[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:daily|weekly|monthly|yearly|rotate|missingok|notifempty|compress|delaycompress|copytruncate|size|maxsize|create|su|sharedscripts|dateext)\b/m,
  // monit
  /^[ \t]*check[ \t]+(?:process|file|system|host|program|directory|filesystem)[ \t]+\S/m,
  // upstart
  /^[ \t]*(?:start|stop)[ \t]+on[ \t]+\(?[a-z]/m,
  // collectd
  /^[ \t]*<Plugin\b/m,
  // XML: Apache closes no section on the line that opens it.
  /^[ \t]*<([A-Za-z][\w-]*)\b[^<>\n]*>[^<\n]*<\/\1>/m,
  // BIRD
  /^[ \t]*(?:router[ \t]+id\b|function[ \t]+\w+[ \t]*\(|define[ \t]+\w+[ \t]*=)/m,
  // Perl, as gitweb and other programs of its age keep their settings.
  /^[ \t]*(?:(?:our|my)[ \t]+)?[$@%]\w+(?:\{[^}\n]*\})*[ \t]*=[^=~]/m
];
var isOtherProgram = (text2) => isXml(text2) || isIni(text2) || marks.some((mark2) => mark2.test(text2));
var isXml = (text2) => /^\ufeff?\s*<(?:\?xml|!DOCTYPE)\b/.test(text2);
function isIni(text2) {
  const first = /^[ \t]*([^#;\s].*)$/m.exec(text2)?.[1] ?? "";
  return /^\[[^\]]*\][ \t]*$/.test(first.trimEnd());
}

// src/discover/sniff.ts
var looked = 65536;
var nginxBlock = /^\s*(?:server|http|events|stream|upstream\s+\S+|location\s+[^{}\n]+|(?:map|geo|split_clients)\s+[^{}\n]+|if\s*\([^\n]*\))\s*\{/gm;
var nginxDirective = /^\s*(?:listen|server_name|server_tokens|proxy_\w+|uwsgi_\w+|fastcgi_\w+|scgi_\w+|root|alias|try_files|access_log|error_log|ssl_\w+|add_header|return|rewrite|include|client_max_body_size|gzip\w*|expires|worker_\w+|keepalive_\w+|charset|user|pid|deny|allow|upstream)\s[^;{}\n]*;/gm;
var apacheSection = /^\s*<(?:VirtualHost|Directory|DirectoryMatch|Location|LocationMatch|Files|FilesMatch|IfModule|IfDefine|IfVersion|If|Proxy|ProxyMatch|Limit|LimitExcept|RequireAny|RequireAll|Macro)\b[^>\n]*>/gim;
var apacheDirective = /^\s*(?:WSGI\w+|LoadModule|SetEnv|SetEnvIf|SetEnvIfNoCase|PassEnv|Alias|AliasMatch|ScriptAlias|DocumentRoot|ServerName|ServerAlias|ServerAdmin|ErrorLog|CustomLog|RewriteEngine|RewriteRule|RewriteCond|RewriteBase|ProxyPass|ProxyPassReverse|ProxyPreserveHost|SSL[A-Z]\w+|AllowOverride|RequestHeader|Passenger\w+|IncludeOptional|RedirectMatch|Redirect|AddHandler|AddType|ExpiresActive|DirectoryIndex|Options|Order|Require|Header)[ \t]+[^;\n]*$/gm;
function sniffWebServer(text2) {
  const head = text2.slice(0, looked);
  if (isOtherProgram(head)) return void 0;
  const nginx = 3 * count(head, nginxBlock) + count(head, nginxDirective) - 3 * countForeignBlocks(head);
  const apache = 3 * count(head, apacheSection) + count(head, apacheDirective);
  if (nginx <= 0 && apache === 0) return void 0;
  return nginx >= apache ? "nginx" : "apache";
}
function sniffSite(text2) {
  const head = text2.slice(0, looked);
  const first = /^[ \t\uFEFF]*([^#\s].*)$/m.exec(head)?.[1] ?? "";
  if (/^<VirtualHost\b[^>]*>\s*$/im.test(head) && count(first, apacheSection) + count(first, apacheDirective) > 0 && /^[ \t]*<\/VirtualHost>/im.test(head)) return "apache";
  if (/^\s*server\s*\{/m.test(head) && /^\s*(?:listen|server_name|location)\s/m.test(head) && /[{;]\s*(?:#.*)?$/.test(first)) return "nginx";
  return void 0;
}
var countForeignBlocks = (text2) => [...text2.matchAll(/^[ \t]*([A-Za-z][\w-]*)[^;{}\n]*\{[ \t]*(?:#.*)?\r?$/gm)].filter(([, word]) => !nginxBlockWord.test(word ?? "")).length;
var nginxBlockWord = /^(?:server|http|events|stream|mail|upstream|location|map|geo|geoip2|split_clients|types|if|limit_except|match|charset_map|rtmp|application|\w+_by_lua_block|log_format|return|add_header)$/;
var count = (text2, pattern) => text2.match(pattern)?.length ?? 0;
var looksLikeSettings = (text2) => /^[ \t\ufeff]*(?:INSTALLED_APPS|DATABASES|ROOT_URLCONF|MIDDLEWARE|MIDDLEWARE_CLASSES|SECRET_KEY|ALLOWED_HOSTS|WSGI_APPLICATION)\b\s*(?:[-+]?=|:|\.)/m.test(text2) || /^\ufeff?from\s+\.*[\w.]*(?:settings|base|common|defaults)[\w.]*\s+import\s+\*/m.test(text2);
var hasShellShebang = (text2) => /^\uFEFF?#![^\n]*\b(?:ba|da|k|z)?sh\b/.test(text2);
function sniffAnything(text2) {
  if (hasShellShebang(text2)) return "shell";
  if (/^[ \t]*FROM[ \t]+\S+/m.test(text2) && /^[ \t]*(?:RUN|CMD|COPY|ENTRYPOINT)[ \t]/m.test(text2)) return "dockerfile";
  if (isComposeFile(text2) && /^\s+(?:image|build)\s*:/m.test(text2)) return "compose";
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
var isComposeFile = (text2) => /^["']?services["']?\s*:/m.test(text2);
var mentionsDjango = (text2) => /\bmanage\.py\b|\bdjango-admin\b|DJANGO_SETTINGS_MODULE|\bgunicorn\b|\buwsgi\b/.test(text2);
var isDeployWorkflow = (text2) => /deploy|release|\benvironment\s*:|production/i.test(text2) && /\bmanage\.py\b|\bdjango-admin\b|DJANGO_SETTINGS_MODULE/.test(text2);
var isCrontab = (text2) => /^[ \t]*(?:@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly)|(?:[\d*][\d*,/-]*[ \t]+){3}[\w*,/-]+[ \t]+[\w*,/-]+)[ \t]+\S/m.test(text2);
var isDockerfile = (text2) => /^[ \t]*FROM[ \t]+\S/im.test(text2);
var isKubernetesManifest = (text2) => /^apiVersion\s*:/m.test(text2) && /^kind\s*:/m.test(text2) && !text2.includes("{{");
function isPlatformFile(name, text2) {
  if (/app\.ya?ml$/.test(name)) return /^runtime\s*:\s*["']?python/m.test(text2);
  if (name.endsWith("app.json")) return /"(?:env|formation|buildpacks|addons|success_url|stack)"\s*:/.test(text2) && !/"expo"\s*:/.test(text2);
  if (/(?:vercel|now)\.json$/.test(name)) return /[wa]sgi\w{0,40}\.py"/.test(text2);
  if (/unit[^/]*\.json$/.test(name)) return /"listeners"\s*:/.test(text2) && /"applications"\s*:/.test(text2);
  if (name.endsWith(".config")) return /^["']?(?:option_settings|container_commands)["']?\s*:|"(?:option_settings|container_commands)"\s*:/m.test(text2);
  return /render\.ya?ml$/.test(name) ? /^services\s*:/m.test(text2) : text2 !== "";
}

// src/discover/classify.ts
var settings = (text2) => looksLikeSettings(text2) ? "python" : void 0;
var shell = (text2) => hasShellShebang(text2) ? "shell" : void 0;
var uwsgi = (text2) => /^\s*(?:\[uwsgi\]|uwsgi\s*:|<uwsgi\b|\{\s*"uwsgi")/m.test(text2) ? "uwsgi" : void 0;
var supervised = (text2) => /^\[(?:(?:fcgi-)?program:|supervisord\])/m.test(text2) ? "supervisor" : void 0;
var supervisor = (text2) => shell(text2) ?? supervised(text2);
var site = (text2) => shell(text2) ?? sniffSite(text2);
var webServer = (otherwise) => (text2) => isOtherProgram(text2) ? supervised(text2) : shell(text2) ?? sniffWebServer(text2) ?? otherwise;
var templated = String.raw`(?:[._-](?:j2|jinja2?|erb|tpl|tmpl|template|example|sample|dist|default|in|prod|production|staging|local|dev))*`;
var rows = [
  [/(?:^|\/)environment[^/]*\.ya?ml$/, (text2) => /^dependencies\s*:/m.test(text2) ? "requirements" : void 0],
  [/(?:^|\/)(?:docker[._-]?)?compose[^/]*\.ya?ml$|(?:^|\/)[^/]*[._-]compose\.ya?ml$|(?:^|\/)(?:prod|production|staging|local|dev|stack|swarm)\.ya?ml$/, (text2) => isComposeFile(text2) ? "compose" : void 0],
  [/(?:^|\/)(?:dockerfile|containerfile)(?:[._-](?!(?:md|rst|txt|sh|py|ya?ml|json|j2)$)(?!dockerignore)[^/]*)?$|\.(?:dockerfile|containerfile)$/, (text2) => isDockerfile(text2) ? "dockerfile" : void 0],
  [/(?:^|\/)[^/]*uwsgi[^/]*\.(?:ini|ya?ml|xml|json)$/, uwsgi],
  [/\.ini$/, (text2) => /^\s*\[uwsgi\]/m.test(text2) ? "uwsgi" : supervised(text2)],
  [new RegExp(String.raw`(?:^|\/)(?![^/]*\.(?:py|md|rst|html?|json|ya?ml|js)$)[^/]*supervisor[^/]*(?:\.(?:conf|ini)${templated})?$`), supervisor],
  // What an editor or a careful hand keeps aside; nginx's sites-enabled/* reads even those.
  [/^(?!(?:.*\/)?sites-enabled\/).*(?:\.(?:bak|backup|old|orig|save|disabled|swp|rpmsave|dpkg-(?:old|dist|new))|~)$/, void 0],
  [/(?:^|\/)(?:\.github\/workflows\/[^/]+|\.gitlab-ci)\.ya?ml$/, (text2) => isDeployWorkflow(text2) ? "ci" : void 0],
  [/(?:^|\/)(?:k8s|kubernetes|kube|manifests?|kustomize|overlays|base|deploy\w*|infra\w*|ops)\/(?:[^/]+\/)*[^/]+\.ya?ml$|(?:^|\/)[^/]*(?:deployment|statefulset|cronjob|configmap|k8s|kubernetes)[^/]*\.ya?ml$/, (text2) => isKubernetesManifest(text2) ? "kubernetes" : void 0],
  [/(?:^|\/)(?:heroku\.ya?ml|fly(?:\.[\w-]+)?\.toml|render\.ya?ml|railway\.(?:json|toml)|app\.json|app\.ya?ml|(?:vercel|now)\.json|(?:nginx[._-]?)?unit(?:[._-]\w+)?\.json|\.ebextensions\/[^/]+\.config)$/, (text2, name) => isPlatformFile(name, text2) ? "platform" : void 0],
  // Documentation, markup and data are never configuration, wherever they lie.
  [/\.(?:md|rst|html?|css|json|ya?ml|xml|svg|png|jpe?g|gif|ico|pem|crt|key|csr|po|mo|lock\.json|log|sql|zip|gz)$/, void 0],
  [/(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|[^/]*requirements\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|pipfile|pipfile\.lock|setup\.cfg|setup\.py|poetry\.lock|uv\.lock|pdm\.lock|pylock\.toml)$/, "requirements"],
  [/(?:^|\/)ecosystem[^/]*\.[cm]?js$/, "javascript"],
  [/(?:^|\/)(?:vite|webpack|rspack)(?:\.\w+)*\.[cm]?[jt]s$/, (text2) => /\bsourcemap\b|\bdevtool\b/.test(text2) ? "bundler" : void 0],
  [/(?:^|\/)(?:wsgi|asgi|manage|passenger_wsgi)\.py$/, "python"],
  [/(?:^|\/)[^/]*(?:wsgi|asgi)[^/]*\.py$|\.wsgi$/, "python"],
  [/(?:^|\/)[^/]*settings[^/]*\.py$/, "python"],
  [/(?:^|\/)(?:base|common|defaults?|prod|production|live|server|deploy|heroku|docker|staging|local|dev|devel|development|test|testing|ci|config|conf|configuration|django)\.py$/, settings],
  [/(?:^|\/)(?:config|conf|configs)\/(?:[^/]+\/)*[^/]+\.py$/, settings],
  // Avahi announces services in files that end the same way.
  [new RegExp(String.raw`\.(?:service|socket)${templated}$`), (text2) => isXml(text2) ? void 0 : "systemd"],
  [new RegExp(String.raw`\.?(?:service|socket)\.d\/[^/]+\.conf${templated}$`), "systemd"],
  [/(?:^|\/)(?:(?:gnu)?makefile|\.?justfile|[^/]*\.just)$/, (text2) => mentionsDjango(text2) ? "makefile" : void 0],
  [/(?:^|\/)(?:[^/]*crontab(?:\.txt)?|[^/]*\.cron|cron\.d\/[^/.]+)$/, (text2) => shell(text2) ?? (isCrontab(text2) ? "crontab" : void 0)],
  [/(?:^|\/)procfile(?:\.(?!(?:sh|bash)$)[^/]*)?$/, "procfile"],
  [/(?:^|\/)\.envrc$|\.(?:sh|bash)$/, "shell"],
  [new RegExp(String.raw`\.(?:sh|bash)${templated}$`), "shell"],
  [/(?:^|\/)(?:\.env(?:[._-][^/]*)?|[^/]*\.env|env[._-](?:example|sample|template|dist|prod|production|local|dev))$|(?:^|\/)\.envs\/[^/]+(?:\/[^/]+)?$|\.env[._-](?:example|sample|template|dist|prod|production|local|dev)$/, "dotenv"],
  [/(?:^|\/)\.htaccess[^/]*$/, "apache"],
  [/\.(?:py|js|mjs|cjs|ts|toml|ini|cfg|php|rb|dockerfile)$|(?:^|\/)dockerfile[^/]*$/, void 0],
  // Tables that other files include: they are read where they are included.
  [/(?:^|\/)(?:(?:uwsgi|fastcgi|scgi|proxy)_params|mime\.types|koi-utf|koi-win|win-utf|magic)$/, void 0],
  [new RegExp(String.raw`(?:^|\/)(?:nginx\.conf|[^/]*\.nginx(?:\.conf)?)${templated}$`), webServer("nginx")],
  [new RegExp(String.raw`(?:^|\/)(?:httpd|apache2?)\.conf${templated}$`), webServer("apache")],
  [new RegExp(String.raw`\.(?:conf|vhost|nginx|apache2?|site)${templated}$`), webServer()],
  [/(?:^|\/)(?:sites-(?:available|enabled)|nginx|apache2?|httpd|conf\.d|vhosts?(?:\.d)?|[^/]*nginx[^/]*|[^/]*apache[^/]*)\/(?:[^/]+\/)*[^/]+$/, webServer()],
  [/(?:^|\/)[^/]*(?:nginx|apache|httpd|vhost)[^/]*$/, webServer()],
  // A site that is kept as it is called on the server: `deploy/bakery`, `deploy/bakery.example`.
  [/(?:^|\/)[^/.]+$|(?:^|\/)(?:deploy\w*|conf|config|configs|etc|ops|infra\w*|server|servers|provision\w*|sites?)\/(?:[^/]+\/)*(?:[\w-]+\.)+(?:com|org|net|io|eu|fr|de|uk|co|dev|app|example)$/, site]
];
var appFiles = ["models.py", "views.py", "apps.py", "urls.py"];
function classify(path, siblings, read) {
  const verdict = verdictOf(path, siblings);
  if (typeof verdict !== "function") return verdict;
  const text2 = read();
  return text2 === void 0 ? void 0 : verdict(text2, path.toLowerCase());
}
function promisedBy(path) {
  const verdict = verdictOf(path, () => /* @__PURE__ */ new Set());
  if (typeof verdict !== "function") return verdict;
  return verdict("", path.toLowerCase());
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

// src/discover/gitignore.ts
var import_ignore2 = __toESM(require_ignore(), 1);
import { readFileSync, statSync as statSync2 } from "node:fs";
import { dirname, join, relative as relative3, sep as sep3 } from "node:path";
function extendChain(directory, above) {
  let text2;
  try {
    const path = join(directory, ".gitignore");
    if (!statSync2(path).isFile()) return above;
    text2 = readFileSync(path, "utf8");
  } catch {
    return above;
  }
  return { base: directory, patterns: (0, import_ignore2.default)({ allowRelativePaths: true }).add(text2), above };
}
function isIgnored(path, isDirectory, chain) {
  for (let link = chain; link; link = link.above) {
    const inside3 = relative3(link.base, path).split(sep3).join("/") + (isDirectory ? "/" : "");
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
function isLeftOut(root, path) {
  let chain = extendChain(root, chainAbove(root));
  let at = root;
  const parts = path.split("/");
  for (const [index2, part] of parts.entries()) {
    at = join(at, part);
    const isDirectory = index2 < parts.length - 1;
    if (isIgnored(at, isDirectory, chain)) return true;
    if (isDirectory) chain = extendChain(at, chain);
  }
  return false;
}
function exists(path) {
  return statSync2(path, { throwIfNoEntry: false }) !== void 0;
}

// src/discover/walk.ts
import { existsSync, readdirSync, realpathSync, statSync as statSync3 } from "node:fs";
import { join as join2, relative as relative4, sep as sep4 } from "node:path";
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
var isForeignDirectory = (name) => neverEntered.has(name);
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
    } catch (error2) {
      closed.set(inside2(root, next.directory), reasonOf(error2));
      continue;
    }
    for (const entry2 of entries) {
      const path = join2(next.directory, entry2.name);
      const name = inside2(root, path);
      if (entry2.isDirectory()) {
        if (isForeign(name, entry2.name, path) || isIgnored(path, true, chain)) continue;
        waiting.push({ directory: path, chain });
        oddities.set(name, "it is a directory");
      } else if (!isIgnored(path, false, chain)) {
        if (entry2.isFile()) files2.push(name);
        else if (entry2.isSymbolicLink()) followLink(path, name);
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
    } catch (error2) {
      oddities.set(name, codeOf(error2) === "ELOOP" ? "it is a symbolic link that leads to itself" : "it is a symbolic link to a file that is not here");
      return;
    }
    const real = relative4(realRoot, target);
    if (real === "" || real === ".." || real.startsWith(`..${sep4}`)) oddities.set(name, "it is a symbolic link that leads out of the project");
    else if (statSync3(target).isFile()) links.set(name, real.split(sep4).join("/"));
  }
}
function isForeign(name, base, path) {
  if (isForeignDirectory(base)) return true;
  if (existsSync(join2(path, "pyvenv.cfg"))) return true;
  return vendorNames.has(base) && name.split("/").some((part) => assetNames.has(part));
}
var inside2 = (root, path) => relative4(root, path).split(sep4).join("/");
function codeOf(error2) {
  return error2 instanceof Error && "code" in error2 && typeof error2.code === "string" ? error2.code : void 0;
}
function reasonOf(error2) {
  switch (codeOf(error2)) {
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
      return error2 instanceof Error ? error2.message : String(error2);
  }
}

// src/discover/discover.ts
var largestFile = 8 * 1024 * 1024;
async function discover(options4) {
  return Promise.resolve(discoverNow(options4));
}
function discoverNow({ root, files: files2, kinds: kinds3 = [], exclude = { globs: [] }, production: production2 = { globs: [] }, development = { globs: [] }, overlay, texts }) {
  const problems = [];
  const unreadable = [];
  const opened = [];
  const read = /* @__PURE__ */ new Map();
  const tree = files2 ? { files: files2, links: /* @__PURE__ */ new Map(), oddities: /* @__PURE__ */ new Map(), closed: /* @__PURE__ */ new Map() } : walk(root);
  const paths = /* @__PURE__ */ new Set([...tree.files, ...tree.links.keys(), ...overlay ? [overlay.path] : [], ...files2 || !texts ? [] : notSavedYet(root, texts)]);
  const forced = kinds3.map(({ language, patterns: patterns2 }) => ({ language, matches: matcherOf(root, patterns2) }));
  const isProduction = matcherOf(root, production2);
  const isDevelopment2 = matcherOf(root, development);
  const pinned = (path) => isProduction(path) ? "production" : isDevelopment2(path) ? "development" : void 0;
  const isExcluded = files2 ? () => false : matcherOf(root, exclude);
  const refuse2 = (path, because) => {
    const message = `It was not read, because ${because}.`;
    problems.push({ path, message });
    unreadable.push({ path, language: promisedBy(path) ?? (path.endsWith(".py") ? "python" : "shell"), message });
  };
  const open2 = (path) => {
    if (!paths.has(path)) return void 0;
    if (read.has(path)) return read.get(path);
    const absolute2 = isAbsolute2(path) ? path : join3(root, path);
    const content = path === overlay?.path ? { text: overlay.text } : texts?.get(absolute2) ?? readText(absolute2);
    let file;
    if ("text" in content) opened.push(file = new SourceFile(path, content.text, content.encoding, pinned(path)));
    else refuse2(path, content.because);
    read.set(path, file);
    return file;
  };
  const siblings = listSiblings(paths);
  const languageOf = (path) => {
    const kind = forced.findLast(({ matches: matches2 }) => matches2(path))?.language;
    if (kind) return kind;
    const found = classify(path, siblings, () => open2(path)?.text);
    if (found || !files2 && path !== overlay?.path) return found;
    const text2 = open2(path)?.text;
    return text2 === void 0 ? void 0 : sniffAnything(text2);
  };
  const classified = [];
  for (const path of paths) {
    if (isExcluded(path)) continue;
    const target = tree.links.get(path);
    if (target !== void 0 && paths.has(target) && languageOf(target)) continue;
    const language = languageOf(path);
    if (language && open2(path)) classified.push({ path, language });
    else if (files2 && open2(path)) problems.push({ path, message: "It is not clear what kind of file this is; say it with --kind KIND=GLOB." });
  }
  for (const [path, reason] of tree.oddities) {
    const language = isExcluded(path) ? void 0 : promisedBy(path);
    if (!language || reason === "it is a directory" && !/\.(?:py|conf|sh|service|toml|txt)$/.test(path)) continue;
    refuse2(path, reason);
  }
  for (const [path, reason] of tree.closed) problems.push({ path: path === "" ? "." : path, message: `The directory was not read, because ${reason}.` });
  classified.sort((a, b) => a.path < b.path ? -1 : 1);
  const leavesOut = (path) => !files2 && !paths.has(path) && isLeftOut(root, path);
  return { root, paths, classified, unreadable, partial: files2 !== void 0, problems, leavesOut, entriesIn: (directory) => [...paths, ...tree.oddities.keys()].filter((path) => directoryOf(path) === directory).map(nameOf).sort(), read: open2, opened };
}
function notSavedYet(root, texts) {
  const paths = [...texts.keys()].filter((absolute2) => !existsSync2(absolute2)).map((absolute2) => relative5(root, absolute2).split(sep5).join("/"));
  return paths.filter((path) => path !== "" && !path.startsWith("../") && !isAbsolute2(path) && !isLeftOut(root, path));
}
function readText(path) {
  try {
    const stat = statSync4(path);
    if (stat.isDirectory()) return { because: "it is a directory" };
    if (!stat.isFile()) return { because: "it is no regular file" };
    if (stat.size > largestFile) return { because: `it is larger than ${largestFile / 1024 / 1024} MiB` };
    const bytes = readFileSync2(path);
    return { text: decode(bytes), encoding: encodingOf(bytes) };
  } catch (error2) {
    return { because: reasonOf(error2) };
  }
}
function listSiblings(paths) {
  const byDirectory = /* @__PURE__ */ new Map();
  const none3 = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const cut = path.lastIndexOf("/");
    const directory = path.slice(0, Math.max(0, cut));
    const names4 = byDirectory.get(directory) ?? /* @__PURE__ */ new Set();
    names4.add(path.slice(cut + 1));
    byDirectory.set(directory, names4);
  }
  return (directory) => byDirectory.get(directory) ?? none3;
}

// src/discover/stage-of-path.ts
var developmentWords = /* @__PURE__ */ new Set(["dev", "devel", "develop", "development", "debug", "local", "test", "tests", "testing", "ci", "e2e", "sandbox", "devcontainer", "vagrant"]);
var productionWords = /* @__PURE__ */ new Set(["prod", "production", "preprod", "live", "staging", "stage", "release"]);
var holdsLocal = /* @__PURE__ */ new Set(["usr", "opt", "var", "etc", "srv"]);
function isDevelopmentPath(path) {
  const segments = path.split("/");
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
var shown = /(?:^|\/)(docs?|documentation|examples?)\//i;
function isAwayFromProduction({ path, pinned }) {
  if (pinned !== void 0) return pinned === "development" ? pinned : void 0;
  return isDevelopmentPath(path) ?? shown.exec(path)?.[1];
}

// src/parse/apache/logical-lines.ts
var isBlank = (character) => character !== void 0 && character !== "" && " 	\n\v\f\r".includes(character);
function readLogicalLines(text2) {
  const lines = [];
  let at = 0;
  while (at < text2.length) {
    const start = at;
    const pieces = [];
    const parts = [];
    let length = 0;
    for (let continues = true; continues && at < text2.length; ) {
      const physical = readPhysicalLine(text2, at);
      pieces.push({ logical: length, physical: at });
      parts.push(text2.slice(at, physical.contentEnd));
      length += physical.contentEnd - at;
      continues = physical.continues;
      at = physical.end;
    }
    lines.push(trim({ start, end: at, text: parts.length === 1 ? parts[0] ?? "" : parts.join(""), pieces }));
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
  const pieces = line.pieces.map((piece) => ({ logical: piece.logical - first, physical: piece.physical }));
  return { ...line, text: text2.slice(first, last), pieces };
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
var plainPlaceholder = /(?<![\w@])@[A-Za-z_]\w*@(?![\w@])|%\([A-Za-z_]\w*\)[sd]|%[a-z]{2}[a-z_]{2,}%|(?<!\w)__[A-Z][A-Z0-9_]*__(?!\w)/g;
var closers = { "{#": "#}", "{%": "%}", "<%": "%>", "{{": "}}" };
var comment = /^(?:\{#|<%#)/;
var statement = /^(?:\{%|<%-?(?![-=#])|\{\{-?\s*(?:if|range|end|else|with|define|template|block|each|#|\/|\^|>))/;
var begins = /^(?:\{%|<%|\{\{)[-+~]?\s*(?:if|unless|for|range|with|each|case|while|#|\^)|\bdo\b[^\n]{0,200}%>$/;
var ends = /^(?:\{%|<%|\{\{)[-+~]?\s*(?:end|\/)/;
function maskTemplate(original) {
  const text2 = original.replaceAll(plainPlaceholder, (found) => filler.repeat(found.length));
  if (!/\{[{%#]|<%/.test(text2)) return { text: text2, template: false, branches: false, choices: [] };
  const parts = [];
  const choices2 = [];
  let done = 0;
  let branches = false;
  let depth2 = 0;
  let opened = 0;
  for (const mark2 of findMarks(text2)) {
    const covered = text2.slice(mark2.start, mark2.end);
    branches ||= statement.test(covered);
    const blank = comment.test(covered) || statement.test(covered);
    parts.push(text2.slice(done, mark2.start), covered.replaceAll(/[^\n\r]/g, blank ? " " : filler));
    done = mark2.end;
    if (!statement.test(covered)) continue;
    if (begins.test(covered) && depth2++ === 0) opened = mark2.end;
    if (ends.test(covered) && depth2 > 0 && --depth2 === 0) choices2.push({ start: opened, end: mark2.start });
  }
  if (depth2 > 0) choices2.push({ start: opened, end: text2.length });
  parts.push(text2.slice(done));
  return { text: parts.join(""), template: done > 0, branches, choices: choices2 };
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
  const options4 = [];
  for (let at = skipBlanks(text2, from); at < text2.length; at = skipBlanks(text2, at)) {
    const start = at;
    while (at < text2.length && text2[at] !== "=" && !isBlank(text2[at])) at++;
    if (text2[at] !== "=") continue;
    const name = text2.slice(start, at);
    const value = nextWord(text2, at + 1);
    const end = value?.end ?? at + 1;
    options4.push({ name, value: value ?? { value: "", start: end, end, quote: "" }, start, end });
    at = end;
  }
  return options4;
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
  /** How many of the open sections are conditional. */
  #conditionals = 0;
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
    const whole = ended || header >= line.text.length;
    if (!whole && this.#conditionals === 0) this.report(openNotEnded(name.value, spanOfLine(this.#file, line)));
    const node = {
      kind: "section",
      name: placeWord(this.#file, line, name),
      line,
      header: { start: header, end: ended ? end : line.text.length },
      ended: whole,
      children: [],
      body: [],
      closedBy: "eof",
      closeLine: void 0
    };
    const key = name.value.toLowerCase();
    if (hidesTag(node.name)) this.#tagsHidden = true;
    this.#siblings().push(node);
    this.#open.push({ node, key, skippedKey: skippedName(line), conditional: isConditional(key), macros: 1 });
    if (isConditional(key)) this.#conditionals++;
    this.#openNames.set(key, (this.#openNames.get(key) ?? 0) + 1);
  }
  #close(line, word) {
    const top = this.#open.at(-1);
    const written = word.value.slice(2);
    const at = wordSpan(this.#file, line, word);
    const skippable = top?.conditional === true ? top.key : this.#conditionals > 0 ? top?.skippedKey : void 0;
    if (written.slice(0, -1).toLowerCase() === skippable) {
      this.#pop("tag", line);
      return;
    }
    let name = written.replace(/>$/, "");
    if (name === "") name = nextWord(line.text, word.end)?.value.replace(/>$/, "") ?? "";
    const key = name.toLowerCase();
    const known5 = (this.#openNames.get(key) ?? 0) > 0;
    if (top === void 0 || !known5) {
      if (!this.#tagsHidden) this.report(neverOpened(name, at));
      return;
    }
    if (top.key !== key) {
      if (!this.#tagsHidden) this.report(crossed(name, at, top.node.name.value, spanOfLine(this.#file, top.node.line)));
      while (this.#open.at(-1)?.key !== key) this.#pop("recovery");
    } else if (!written.endsWith(">")) {
      this.report(closeNotEnded(name, at));
    }
    this.#pop("tag", line);
  }
  #addToMacro(macro, line, word) {
    const tag = word?.value.toLowerCase();
    if (tag === "<macro") macro.macros++;
    if (tag === "</macro>") macro.macros--;
    if (macro.macros === 0) this.#pop("tag", line);
    else macro.node.body.push(line);
  }
  #siblings() {
    return this.#open.at(-1)?.node.children ?? this.#children;
  }
  #pop(closedBy, closeLine) {
    const section = this.#open.pop();
    if (section === void 0) return;
    if (section.conditional) this.#conditionals--;
    section.node.closedBy = closedBy;
    section.node.closeLine = closeLine;
    this.#openNames.set(section.key, (this.#openNames.get(section.key) ?? 1) - 1);
  }
};
var hidesTag = (name) => name.placeholder || name.value.includes("${");
function skippedName(line) {
  const word = nextWord(line.text, 0);
  const name = word?.value.slice(1).toLowerCase() ?? "";
  return word !== void 0 && nextWord(line.text, word.end) === void 0 ? name.replace(/>$/, "") : name;
}
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

// src/understand/apache/include.ts
function includeWithin(trees2) {
  const byPath2 = new Map(trees2.map((tree) => [tree.file.path, tree]));
  const paths = [...byPath2.keys()].sort();
  const find = (matches2) => matches2.flatMap((path) => byPath2.get(path) ?? []);
  const memo = /* @__PURE__ */ new Map();
  return (pattern, from) => {
    const key = `${directoryOf(from.file.path)}\0${pattern}`;
    const known5 = memo.get(key);
    if (known5) return known5;
    const [place, ...others2] = nearestPlaces(pattern, from.file.path, paths);
    const found = place && others2.length === 0 ? find(place) : [];
    memo.set(key, found);
    return found;
  };
}
function namesSomeFile(paths) {
  const sorted2 = [...paths].sort();
  return (pattern, { file }) => nearestPlaces(pattern, file.path, sorted2).length > 0;
}
function nearestPlaces(pattern, from, paths) {
  const wanted = pattern.replace(/\/+$/, "").split("/").filter((part) => part !== "" && part !== ".");
  if (wanted.length === 0 || wanted.includes("..") || wanted.some((part) => part.includes("${"))) return [];
  const above = directoryOf(from).split("/").filter(Boolean);
  if (!pattern.startsWith("/")) {
    for (let depth2 = above.length; depth2 >= 0; depth2--) {
      const found = matching([...above.slice(0, depth2), ...wanted], paths);
      if (found.length > 0) return [found];
    }
  }
  const last = wanted.at(-1) ?? "";
  const least = /[*?[]/.test(last) || !last.includes(".") ? 2 : 1;
  for (let length = wanted.length; length >= least; length--) {
    const found = tailMatching(wanted.slice(-length), paths).filter(({ path }) => length > 1 || path !== from);
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
  return paths.flatMap((path) => {
    const parts = path.split("/");
    for (let offset = parts.length - wanted.length; offset >= 0; offset--) if (match(parts, offset)) return [{ path, place: parts.slice(0, offset).join("/") }];
    return [];
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
  const most2 = found.reduce((best, { path }) => Math.max(best, shared(path)), 0);
  const places3 = /* @__PURE__ */ new Map();
  for (const { path, place } of found) {
    if (shared(path) !== most2) continue;
    const here = places3.get(place) ?? [];
    here.push(path);
    places3.set(place, here);
  }
  return [...places3.values()];
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
  if (!set) return { kind: "one", next: at + 1, matches: (other2) => other2 === character };
  const [whole, negation = "", body = ""] = set;
  return { kind: "one", next: at + whole.length, matches: (other2) => inSet(body, other2) !== (negation !== "") };
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

// src/understand/apache/condition.ts
function decide(section, words2, known5) {
  const first = words2[0] ?? "";
  const negated = first.startsWith("!");
  const subject = negated ? first.slice(1).replace(/^(["'])(.*)\1$/, "$2") : first;
  switch (section.toLowerCase()) {
    case "ifmodule":
      return maybeNot(negated, moduleTruth(moduleName(subject), known5.modules));
    case "ifdefine":
      return maybeNot(negated, known5.defined.has(subject) ? "always" : "unknown");
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
  const [first, last] = patches.map((level) => compare(2004e3 + level, comparison, wanted));
  const within2 = wanted > 2004e3 + patches[0] && wanted < 2004e3 + patches[1];
  if (first === last) return maybeNot(negation !== "", first === true ? "always" : within2 ? "unlikely" : "never");
  return maybeNot(negation !== "", last === true ? "likely" : "unlikely");
}
function compare(left, operator, right) {
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

// src/understand/apache/macro.ts
var longest = 1e6;
var readMacro = (node, parameters, path) => ({ parameters, lines: node.body.map(({ text: text2 }) => text2), path });
function useMacro(macro, values) {
  const { parameters, lines, path } = macro;
  if (values.length !== parameters.length) return void 0;
  const byName4 = new Map(parameters.map((name, index2) => [name, name.startsWith("@") ? `"${(values[index2] ?? "").replaceAll(/["\\]/g, "\\$&")}"` : values[index2] ?? ""]));
  const names4 = [...byName4.keys()].sort((left, right) => right.length - left.length).map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  const text2 = lines.join("\n");
  if (text2.length > longest) return void 0;
  const replaced = names4.length === 0 ? text2 : text2.replaceAll(new RegExp(names4.join("|"), "g"), (name) => byName4.get(name) ?? name);
  return replaced.length > longest ? void 0 : parseApache(new SourceFile(path, `${replaced}
`));
}

// src/understand/apache/stock-files.ts
var stock = [
  [
    /(?:^|\/)options-ssl-apache\.conf$/,
    "SSLEngine on\nSSLProtocol all -SSLv2 -SSLv3 -TLSv1 -TLSv1.1\nSSLHonorCipherOrder off\nSSLSessionTickets off\nSSLOptions +StrictRequire\n"
  ],
  [/(?:^|\/)apache2\/ports\.conf$|^ports\.conf$/, "Listen 80\n<IfModule ssl_module>\nListen 443\n</IfModule>\n"],
  [/^(?:\/etc\/apache2\/)?conf-(?:enabled|available)\/security\.conf$/, "ServerTokens OS\nServerSignature On\nTraceEnable Off\n"]
];
var isModuleList = (path) => /(?:^|\/)mods-enabled\/[^/]*$|(?:^|\/)conf\.modules\.d\/[^/]*$/.test(path);
var trees = /* @__PURE__ */ new Map();
function stockFile(path) {
  const text2 = stock.find(([pattern]) => pattern.test(path))?.[1];
  if (text2 === void 0) return void 0;
  let tree = trees.get(text2);
  if (tree === void 0) trees.set(text2, tree = parseApache(new SourceFile(path, text2)));
  return tree;
}
var debianVariables = /* @__PURE__ */ new Map([
  ["APACHE_LOG_DIR", "/var/log/apache2"],
  ["APACHE_RUN_DIR", "/var/run/apache2"],
  ["APACHE_LOCK_DIR", "/var/lock/apache2"],
  ["APACHE_PID_FILE", "/var/run/apache2/apache2.pid"],
  ["APACHE_RUN_USER", "www-data"],
  ["APACHE_RUN_GROUP", "www-data"]
]);

// src/understand/apache/mistakes/include-mistake.ts
var packaged = /^(?:\.\/)?(?:conf\/)?(?:(?:mods|sites|conf)-(?:enabled|available)|conf(?:\.modules)?\.d|extra|vhosts?(?:\.d)?|ports\.conf|modules\.d|original)(?:\/|$)/;
function includeMistake(file, node, pattern) {
  if (node.name.value.toLowerCase() !== "include" || pattern === "" || pattern.startsWith("/") || pattern.includes("${") || /[^ -~]/.test(pattern)) return void 0;
  if (packaged.test(pattern) || isModuleList(pattern) || stockFile(pattern) !== void 0 || /^[a-z]:/i.test(pattern)) return void 0;
  return {
    kind: "include-missing",
    at: spanOfLine(file, node.line),
    severity: "info",
    unsure: true,
    message: "The file that this Include names is not in the repository. Apache does not start without it.",
    help: "Commit the file, or write IncludeOptional. Apache looks for a relative path below its ServerRoot, not beside this file."
  };
}

// src/understand/apache/mistakes/arity.ts
function wrongArity(arity, text2) {
  const words2 = new Cursor(text2);
  switch (arity) {
    case "0":
      return words2.ended ? void 0 : "no argument";
    case "1":
      return words2.take() === "" || !words2.ended ? "one argument" : void 0;
    case "2":
      return words2.take() === "" || words2.take() === "" || !words2.ended ? "two arguments" : void 0;
    case "3":
      return words2.take() === "" || words2.take() === "" || words2.take() === "" || !words2.ended ? "three arguments" : void 0;
    case "12":
      return words2.take() === "" || isMore(words2, 1) ? "one or two arguments" : void 0;
    case "13":
      return words2.take() === "" || isOneOfTwo(words2) ? "one or three arguments" : void 0;
    case "23":
      return words2.take() === "" || words2.take() === "" || isMore(words2, 1) ? "two or three arguments" : void 0;
    case "123":
      return words2.take() === "" || isMore(words2, 2) ? "one, two or three arguments" : void 0;
    case "1+":
    case "flag":
      return words2.take() === "" ? "at least one argument" : void 0;
    case "2+":
      return words2.take() === "" || words2.ended ? "at least two arguments" : void 0;
    case "raw":
      return void 0;
  }
}
function isMore(words2, count2) {
  for (let taken = 0; taken < count2; taken++) words2.take();
  return !words2.ended;
}
function isOneOfTwo(words2) {
  const second = words2.take();
  const third = words2.ended ? void 0 : words2.take();
  return second !== "" && third === void 0 || !words2.ended;
}
var Cursor = class {
  #text;
  #at = 0;
  constructor(text2) {
    this.#text = text2;
    this.#skip();
  }
  get ended() {
    return this.#at >= this.#text.length;
  }
  take() {
    const word = nextWord(this.#text, this.#at);
    this.#at = word?.end ?? this.#text.length;
    this.#skip();
    return word?.value ?? "";
  }
  #skip() {
    while (isBlank(this.#text[this.#at])) this.#at++;
  }
};

// data/apache-directives.json
var apache_directives_default = {
  source: "scripts/apache-directives.ts: apache2 -L and apache2 -t of Apache/2.4.71 (Debian) with 117 modules and mod_wsgi",
  modules: {
    access_compat: { Satisfy: "1 d  AuthConfig", allow: "2+ d  Limit", deny: "2+ d  Limit", order: "1 d  Limit" },
    actions: { Action: "23 a  FileInfo", Script: "2 a" },
    alias: { Alias: "12 a dfim", AliasMatch: "2 s", AliasPreservePath: "flag a  FileInfo", Redirect: "123 a  FileInfo", RedirectMatch: "23 a  FileInfo", RedirectPermanent: "2 a  FileInfo", RedirectRelative: "flag a  FileInfo", RedirectTemp: "2 a  FileInfo", ScriptAlias: "12 a dfim", ScriptAliasMatch: "2 s" },
    allowmethods: { AllowMethods: "raw d" },
    auth_basic: { AuthBasicAuthoritative: "flag d  AuthConfig", AuthBasicFake: "12 d  AuthConfig", AuthBasicProvider: "1+ d  AuthConfig", AuthBasicUseDigestAlgorithm: "1 d  AuthConfig" },
    auth_digest: { AuthDigestAlgorithm: "1 d  AuthConfig", AuthDigestDomain: "1+ d  AuthConfig", AuthDigestNcCheck: "flag d  AuthConfig", AuthDigestNonceLifetime: "1 d  AuthConfig", AuthDigestProvider: "1+ d  AuthConfig", AuthDigestQop: "1+ d  AuthConfig", AuthDigestShmemSize: "1 s" },
    auth_form: { AuthFormAuthoritative: "flag d  AuthConfig", AuthFormBody: "1 d  AuthConfig", AuthFormDisableNoStore: "flag d  AuthConfig", AuthFormFakeBasicAuth: "flag d  AuthConfig", AuthFormLocation: "1 d  AuthConfig", AuthFormLoginRequiredLocation: "1 d  AuthConfig", AuthFormLoginSuccessLocation: "1 d  AuthConfig", AuthFormLogoutLocation: "1 d  AuthConfig", AuthFormMethod: "1 d  AuthConfig", AuthFormMimetype: "1 d  AuthConfig", AuthFormPassword: "1 d  AuthConfig", AuthFormProvider: "1+ d  AuthConfig", AuthFormSitePassphrase: "1 d  AuthConfig", AuthFormSize: "1 d", AuthFormUsername: "1 d  AuthConfig" },
    authn_anon: { Anonymous: "1+ d  AuthConfig", Anonymous_LogEmail: "flag d  AuthConfig", Anonymous_MustGiveEmail: "flag d  AuthConfig", Anonymous_NoUserId: "flag d  AuthConfig", Anonymous_VerifyEmail: "flag d  AuthConfig" },
    authn_core: { "<AuthnProviderAlias": "raw s v", AuthName: "1 d  AuthConfig", AuthType: "1 d  AuthConfig" },
    authn_dbd: { AuthDBDUserPWQuery: "1 d", AuthDBDUserRealmQuery: "1 d" },
    authn_dbm: { AuthDBMType: "1 d  AuthConfig", AuthDBMUserFile: "1 d  AuthConfig" },
    authn_file: { AuthUserFile: "1 d  AuthConfig" },
    authn_socache: { AuthnCacheContext: "1 d", AuthnCacheEnable: "raw s v", AuthnCacheProvideFor: "1+ d  AuthConfig", AuthnCacheSOCache: "1 s v", AuthnCacheTimeout: "1 d  AuthConfig" },
    authnz_fcgi: { AuthnzFcgiCheckAuthnProvider: "raw a  FileInfo", AuthnzFcgiDefineProvider: "raw s v" },
    authnz_ldap: { AuthLDAPAuthorizePrefix: "1 d  AuthConfig", AuthLDAPBindAuthoritative: "flag d  AuthConfig", AuthLDAPBindDN: "1 d  AuthConfig", AuthLDAPBindPassword: "1 d  AuthConfig", AuthLDAPCharsetConfig: "1 s", AuthLDAPCompareAsUser: "flag d  AuthConfig", AuthLDAPCompareDNOnServer: "flag d  AuthConfig", AuthLDAPDereferenceAliases: "1 d  AuthConfig", AuthLDAPGroupAttribute: "1+ d  AuthConfig", AuthLDAPGroupAttributeIsDN: "flag d  AuthConfig", AuthLDAPInitialBindAsUser: "flag d  AuthConfig", AuthLDAPInitialBindPattern: "2 d  AuthConfig", AuthLDAPMaxSubGroupDepth: "1 d  AuthConfig", AuthLDAPRemoteUserAttribute: "1 d  AuthConfig", AuthLDAPRemoteUserIsDN: "flag d  AuthConfig", AuthLDAPSearchAsUser: "flag d  AuthConfig", AuthLDAPSubGroupAttribute: "1+ d  AuthConfig", AuthLDAPSubGroupClass: "1+ d  AuthConfig", AuthLDAPURL: "raw a v" },
    authz_core: { "<AuthzProviderAlias": "raw s v", "<RequireAll": "raw d  AuthConfig", "<RequireAny": "raw d  AuthConfig", "<RequireNone": "raw d  AuthConfig", AuthMerging: "1 d  AuthConfig", AuthzSendForbiddenOnFailure: "flag d  AuthConfig", Require: "raw d  AuthConfig" },
    authz_dbd: { AuthzDBDLoginToReferer: "flag d", AuthzDBDQuery: "1 d", AuthzDBDRedirectQuery: "1 d" },
    authz_dbm: { AuthDBMGroupFile: "1 d  AuthConfig", AuthzDBMType: "1 d  AuthConfig" },
    authz_groupfile: { AuthGroupFile: "1 d  AuthConfig" },
    autoindex: { AddAlt: "2+ a  Indexes", AddAltByEncoding: "2+ a  Indexes", AddAltByType: "2+ a  Indexes", AddDescription: "2+ a  Indexes", AddIcon: "2+ a  Indexes", AddIconByEncoding: "2+ a  Indexes", AddIconByType: "2+ a  Indexes", DefaultIcon: "1 a  Indexes", FancyIndexing: "raw a  any", HeaderName: "1 a  Indexes", IndexHeadInsert: "1 a  Indexes", IndexIgnore: "1+ a  Indexes", IndexIgnoreReset: "flag a  Indexes", IndexOptions: "raw a  Indexes", IndexOrderDefault: "2 a  Indexes", IndexStyleSheet: "1 a  Indexes", ReadmeName: "1 a  Indexes" },
    brotli: { BrotliAlterETag: "1 s", BrotliCompressionMaxInputBlock: "1 s", BrotliCompressionQuality: "1 s", BrotliCompressionWindow: "1 s", BrotliFilterNote: "12 s" },
    buffer: { BufferSize: "1 d" },
    cache: { CacheDefaultExpire: "1 a", CacheDetailHeader: "flag a", CacheDisable: "1 a dfim", CacheEnable: "12 a dfim", CacheHeader: "flag a", CacheIgnoreCacheControl: "flag s", CacheIgnoreHeaders: "1+ s", CacheIgnoreNoLastMod: "flag a", CacheIgnoreQueryString: "flag s", CacheIgnoreURLSessionIdentifiers: "1+ s", CacheKeyBaseURL: "1 s", CacheLastModifiedFactor: "1 a", CacheLock: "flag s", CacheLockMaxAge: "1 s", CacheLockPath: "1 s", CacheMaxExpire: "1 a", CacheMinExpire: "1 a", CacheQuickHandler: "flag s", CacheStaleOnError: "flag a", CacheStoreExpired: "flag a", CacheStoreNoStore: "flag a", CacheStorePrivate: "flag a" },
    cache_disk: { CacheDirLength: "1 s", CacheDirLevels: "1 s", CacheMaxFileSize: "1 a", CacheMinFileSize: "1 a", CacheReadSize: "1 a", CacheReadTime: "1 a", CacheRoot: "1 s" },
    cache_socache: { CacheSocache: "1 s", CacheSocacheMaxSize: "1 a", CacheSocacheMaxTime: "1 a", CacheSocacheMinTime: "1 a", CacheSocacheReadSize: "1 a", CacheSocacheReadTime: "1 a" },
    case_filter: { CaseFilter: "flag s" },
    case_filter_in: { CaseFilterIn: "flag s" },
    cern_meta: { MetaDir: "1 a  Indexes", MetaFiles: "flag a  Indexes", MetaSuffix: "1 a  Indexes" },
    cgi: { CGIScriptTimeout: "1 a", ScriptLog: "1 s", ScriptLogBuffer: "1 s", ScriptLogLength: "1 s" },
    cgid: { CGIDScriptTimeout: "1 a", ScriptLog: "1 s", ScriptLogBuffer: "1 s", ScriptLogLength: "1 s", ScriptSock: "1 s v" },
    charset_lite: { CharsetDefault: "1 a  FileInfo", CharsetOptions: "1+ a  FileInfo", CharsetSourceEnc: "1 a  FileInfo" },
    "core.c": { "<Directory": "raw s", "<DirectoryMatch": "raw s", "<Else": "raw a m any", "<ElseIf": "raw a m any", "<Files": "raw a lm any", "<FilesMatch": "raw a lm any", "<If": "raw a m any", "<IfDefine": "raw a  any", "<IfDirective": "raw a  any", "<IfFile": "raw a  any", "<IfModule": "raw a  any", "<IfSection": "raw a  any", "<Limit": "raw d  AuthConfig|Limit", "<LimitExcept": "raw d  AuthConfig|Limit", "<Location": "raw s", "<LocationMatch": "raw s", "<VirtualHost": "raw s v", AcceptFilter: "2 s v", AcceptPathInfo: "1 a  FileInfo", AccessFileName: "raw s", AddDefaultCharset: "1 a  FileInfo", AllowEncodedSlashes: "1 s", AllowOverride: "raw d", AllowOverrideList: "raw d", CGIPassAuth: "flag d  AuthConfig", CGIVar: "2 a  FileInfo", ContentDigest: "flag a  Options", CoreDumpDirectory: "1 s v", DefaultRuntimeDir: "1 s", DefaultType: "1 a  FileInfo", Define: "12 a", DocumentRoot: "1 s", EnableMMAP: "1 a  FileInfo", EnableSendfile: "1 a  FileInfo", Error: "raw a  any", ErrorDocument: "2 a  FileInfo", ErrorLog: "1 s", ErrorLogFormat: "12 s", ExtendedStatus: "flag s v", FileETag: "raw a  FileInfo", FlushMaxPipelined: "1 s", FlushMaxThreshold: "1 s", ForceType: "1 a  FileInfo", HostnameLookups: "1 a", HttpProtocolOptions: "1+ s", Include: "1 a", IncludeOptional: "1 a", LimitInternalRecursion: "12 s", LimitRequestBody: "1 a  any", LimitRequestFields: "1 s", LimitRequestFieldsize: "1 s", LimitRequestLine: "1 s", LimitXMLRequestBody: "1 a  any", LogLevel: "1+ a", MaxConnectionsPerChild: "1 s v", MaxMemFree: "1 s v", MaxRangeOverlaps: "1 a", MaxRangeReversals: "1 a", MaxRanges: "1 a", MaxRequestsPerChild: "1 s v", MergeSlashes: "flag s", MergeTrailers: "flag s", Mutex: "raw s v", NameVirtualHost: "1 s", Options: "raw a  Options", PidFile: "1 s v", Port: "1 s", Protocol: "1 s", Protocols: "1+ s", ProtocolsHonorOrder: "1 s", QualifyRedirectURL: "flag a  FileInfo", RLimitCPU: "12 a  any", RLimitMEM: "12 a  any", RLimitNPROC: "12 a  any", ReadBufferSize: "1 a", RegexDefaultOptions: "raw s v", RegisterHttpMethod: "1+ s v", ScoreBoardFile: "1 s v", SeeRequestTail: "flag s v", ServerAdmin: "1 s", ServerAlias: "raw s", ServerName: "1 s", ServerPath: "1 s", ServerRoot: "1 s", ServerSignature: "1 a  any", ServerTokens: "1 s v", SetHandler: "1 a  FileInfo", SetInputFilter: "1 a  FileInfo", SetOutputFilter: "1 a  FileInfo", StrictHostCheck: "flag s", ThreadStackSize: "1 s v", Timeout: "1 s", TraceEnable: "1 s", UnDefine: "1 a", UseCanonicalName: "1 a", UseCanonicalPhysicalPort: "1 a" },
    dav: { DAV: "1 d", DAVBasePath: "1 d", DAVDepthInfinity: "flag a", DAVLockDiscovery: "flag a", DAVMinTimeout: "1 a" },
    dav_fs: { DAVLockDB: "1 s" },
    dav_lock: { DAVGenericLockDB: "1 d" },
    dbd: { DBDExptime: "1 s", DBDInitSQL: "1 s", DBDKeep: "1 s", DBDMax: "1 s", DBDMin: "1 s", DBDParams: "1 s", DBDPersist: "flag s", DBDPrepareSQL: "12 s", DBDriver: "1 s" },
    deflate: { DeflateAlterEtag: "1 s", DeflateBufferSize: "1 s", DeflateCompressionLevel: "1 s", DeflateFilterNote: "12 s", DeflateInflateLimitRequestBody: "1 a  any", DeflateInflateRatioBurst: "1 a  any", DeflateInflateRatioLimit: "1 a  any", DeflateMemLevel: "1 s", DeflateWindowSize: "1 s" },
    dialup: { ModemStandard: "1 d" },
    dir: { DirectoryCheckHandler: "flag a  Indexes", DirectoryIndex: "raw a  Indexes", DirectoryIndexRedirect: "1 a  Indexes", DirectorySlash: "flag a  Indexes", FallbackResource: "1 a  Indexes" },
    dumpio: { DumpIOInput: "flag s", DumpIOOutput: "flag s" },
    echo: { ProtocolEcho: "flag s" },
    env: { PassEnv: "1+ a  FileInfo", SetEnv: "12 a  FileInfo", UnsetEnv: "1+ a  FileInfo" },
    "event.c": { AsyncRequestWorkerFactor: "1 s v", GracefulShutdownTimeout: "1 s v", Listen: "raw s v", ListenBacklog: "1 s v", ListenCoresBucketsRatio: "1 s v", ListenTCPDeferAccept: "1 s v", MaxClients: "1 s v", MaxRequestWorkers: "1 s v", MaxSpareThreads: "1 s v", MinSpareThreads: "1 s v", ReceiveBufferSize: "1 s v", SendBufferSize: "1 s v", ServerLimit: "1 s v", StartServers: "1 s v", ThreadLimit: "1 s v", ThreadsPerChild: "1 s v" },
    expires: { ExpiresActive: "flag a  Indexes", ExpiresByType: "2 a  Indexes", ExpiresDefault: "1 a  Indexes" },
    ext_filter: { ExtFilterDefine: "raw s", ExtFilterOptions: "1+ d" },
    file_cache: { cachefile: "1+ s", mmapfile: "1+ s" },
    filter: { AddOutputFilterByType: "2+ a  FileInfo", FilterChain: "1+ a  Options", FilterDeclare: "12 a  Options", FilterProtocol: "23 a  Options", FilterProvider: "3 a  Options", FilterTrace: "2 a" },
    headers: { Header: "raw a  FileInfo", RequestHeader: "raw a  FileInfo" },
    heartbeat: { HeartbeatAddress: "1 s v" },
    heartmonitor: { HeartbeatListen: "1 s v", HeartbeatMaxServers: "1 s v", HeartbeatStorage: "1 s v" },
    http2: { H2CopyFiles: "1 a  FileInfo", H2Direct: "1 s", H2EarlyHint: "2 a  AuthConfig|FileInfo", H2EarlyHints: "1 s", H2MaxDataFrameLen: "1 s", H2MaxHeaderBlockLen: "1 s", H2MaxSessionStreams: "1 s", H2MaxStreamErrors: "1 s", H2MaxWorkerIdleSeconds: "1 s", H2MaxWorkers: "1 s", H2MinWorkers: "1 s", H2ModernTLSOnly: "1 s", H2OutputBuffering: "1 s", H2Padding: "1 s", H2ProxyRequests: "1 a  FileInfo", H2Push: "1 a  AuthConfig", H2PushDiarySize: "1 s", H2PushPriority: "23 s", H2PushResource: "123 a  AuthConfig|FileInfo", H2SerializeHeaders: "1 s", H2SessionExtraFiles: "1 s", H2StreamMaxMemSize: "1 s", H2StreamTimeout: "1 s", H2TLSCoolDownSecs: "1 s", H2TLSWarmUpSize: "1 s", H2Upgrade: "1 a  AuthConfig", H2WebSockets: "1 s", H2WindowSize: "1 s" },
    "http_core.c": { KeepAlive: "flag s", KeepAliveTimeout: "1 s", MaxKeepAliveRequests: "1 s" },
    ident: { IdentityCheck: "flag a", IdentityCheckTimeout: "1 a" },
    imagemap: { ImapBase: "1 a  Indexes", ImapDefault: "1 a  Indexes", ImapMenu: "1 a  Indexes" },
    include: { SSIEndTag: "1 s", SSIErrorMsg: "1 a  any", SSIEtag: "flag d  Limit", SSILastModified: "flag d  Limit", SSILegacyExprParser: "flag d  Limit", SSIStartTag: "1 s", SSITimeFormat: "1 a  any", SSIUndefinedEcho: "1 a  any", XBitHack: "1 a  Options" },
    info: { AddModuleInfo: "2 s" },
    lbmethod_heartbeat: { HeartbeatStorage: "1 s v" },
    log_config: { BufferedLogs: "flag s", CustomLog: "23 s", GlobalLog: "23 s v", LogFormat: "12 s", TransferLog: "1 s" },
    log_debug: { LogMessage: "123 a" },
    log_forensic: { ForensicLog: "1 s" },
    logio: { LogIOTrackTTFB: "flag a  any" },
    lua: { "<LuaHookAccessChecker": "raw a  any", "<LuaHookAuthChecker": "raw a  any", "<LuaHookCheckUserID": "raw a  any", "<LuaHookFixups": "raw a  any", "<LuaHookMapToStorage": "raw a  any", "<LuaHookPreTranslateName": "raw a  any", "<LuaHookTranslateName": "raw a  any", "<LuaHookTypeChecker": "raw a  any", "<LuaQuickHandler": "raw a  any", LuaAuthzProvider: "3 s", LuaCodeCache: "1 a  any", LuaHookAccessChecker: "23 a  any", LuaHookAuthChecker: "23 a  any", LuaHookCheckUserID: "23 a  any", LuaHookFixups: "2 a  any", LuaHookInsertFilter: "2 a  any", LuaHookLog: "2 a  any", LuaHookMapToStorage: "2 a  any", LuaHookPreTranslateName: "2 a  any", LuaHookTranslateName: "23 a dfim any", LuaHookTypeChecker: "2 a  any", LuaInherit: "1 a  any", LuaInputFilter: "3 a dfim any", LuaMapHandler: "23 a dfim any", LuaOutputFilter: "3 a dfim any", LuaPackageCPath: "1 a  any", LuaPackagePath: "1 a  any", LuaQuickHandler: "2 a dfim any", LuaRoot: "1 a  any", LuaScope: "123 a  any", Lua_____ByteCodeHack: "raw a  any" },
    macro: { "<Macro": "raw a  any", MacroIgnoreBadNesting: "raw a  any", MacroIgnoreEmptyArgs: "raw a  any", UndefMacro: "1 a  any", Use: "raw a  any" },
    md: { "<MDomain": "raw s", "<MDomainSet": "raw s", MDActivationDelay: "1 s", MDBaseServer: "1 s", MDCACertificateFile: "1 s", MDCAChallenges: "raw s", MDCertificateAgreement: "1 s", MDCertificateAuthority: "raw s", MDCertificateCheck: "2 s", MDCertificateFile: "1 s v", MDCertificateKeyFile: "1 s v", MDCertificateProtocol: "1 s", MDCertificateStatus: "1 s", MDChallengeDns01: "raw s", MDChallengeDns01Version: "1 s", MDCheckInterval: "1 s", MDContactEmail: "1 s", MDDriveMode: "1 s", MDExternalAccountBinding: "12 s", MDHttpProxy: "1 s", MDHttpProxyCACertificateFile: "1 s", MDInitialDelay: "1 s", MDMatchNames: "1 s", MDMember: "raw s v", MDMembers: "raw s v", MDMessageCmd: "raw s", MDMustStaple: "1 s", MDNotifyCmd: "raw s", MDPortMap: "12 s", MDPrivateKeys: "raw s", MDProfile: "1 s", MDProfileMandatory: "1 s", MDRenewMode: "1 s", MDRenewViaARI: "1 s", MDRenewWindow: "1 s", MDRequireHttps: "1 a dlm AuthConfig", MDRetryDelay: "1 s", MDRetryFailover: "1 s", MDServerStatus: "1 s", MDStapleOthers: "1 s", MDStapling: "1 s", MDStaplingKeepResponse: "1 s", MDStaplingRenewWindow: "1 s", MDStoreDir: "1 s", MDStoreLocks: "1 s", MDWarnWindow: "1 s", MDomain: "raw s" },
    mime: { AddCharset: "2+ a  FileInfo", AddEncoding: "2+ a  FileInfo", AddHandler: "2+ a  FileInfo", AddInputFilter: "2+ a  FileInfo", AddLanguage: "2+ a  FileInfo", AddOutputFilter: "2+ a  FileInfo", AddType: "2+ a  FileInfo", DefaultLanguage: "1 a  FileInfo", ModMimeUsePathInfo: "flag d", MultiviewsMatch: "1+ a lm FileInfo", RemoveCharset: "1+ a  FileInfo", RemoveEncoding: "1+ a  FileInfo", RemoveHandler: "1+ a  FileInfo", RemoveInputFilter: "1+ a  FileInfo", RemoveLanguage: "1+ a  FileInfo", RemoveOutputFilter: "1+ a  FileInfo", RemoveType: "1+ a  FileInfo", TypesConfig: "1 s" },
    mime_magic: { MimeMagicFile: "1 s" },
    negotiation: { CacheNegotiatedDocs: "flag s", ForceLanguagePriority: "1+ a  FileInfo", LanguagePriority: "1+ a  FileInfo" },
    proxy: { "<Proxy": "raw s", "<ProxyMatch": "raw s", BalancerGrowth: "1 s", BalancerInherit: "flag s", BalancerMember: "raw a", BalancerPersist: "flag s", NoProxy: "1+ s", Proxy100Continue: "flag a", ProxyAddHeaders: "flag a", ProxyBadHeader: "1 s", ProxyBlock: "1+ s", ProxyDomain: "1 s", ProxyErrorOverride: "1+ a", ProxyIOBufferSize: "1 s", ProxyMaxForwards: "1 s", ProxyPass: "raw a dfim", ProxyPassInherit: "flag s", ProxyPassInterpolateEnv: "flag a", ProxyPassMatch: "raw a dfim", ProxyPassReverse: "123 a dfim", ProxyPassReverseCookieDomain: "23 a", ProxyPassReverseCookiePath: "23 a", ProxyPreserveHost: "flag a", ProxyReceiveBufferSize: "1 s", ProxyRemote: "23 s", ProxyRemoteMatch: "23 s", ProxyRequests: "flag s", ProxySet: "raw a", ProxySourceAddress: "1 s", ProxyStatus: "1 s", ProxyTimeout: "1 s", ProxyVia: "1 s" },
    proxy_connect: { AllowCONNECT: "1+ s" },
    proxy_express: { ProxyExpressDBMFile: "1 a  FileInfo", ProxyExpressDBMType: "1 a  FileInfo", ProxyExpressEnable: "flag a  FileInfo" },
    proxy_fcgi: { ProxyFCGIBackendType: "1 a  FileInfo", ProxyFCGISetEnvIf: "23 a  FileInfo" },
    proxy_ftp: { ProxyFtpDirCharset: "1 a", ProxyFtpEscapeWildcards: "flag a", ProxyFtpListOnWildcard: "flag a" },
    proxy_hcheck: { ProxyHCExpr: "raw a  FileInfo", ProxyHCTPsize: "1 s v", ProxyHCTemplate: "raw a  FileInfo" },
    proxy_html: { ProxyHTMLBufSize: "1 a", ProxyHTMLCharsetOut: "1 a", ProxyHTMLDoctype: "12 a", ProxyHTMLEnable: "flag a", ProxyHTMLEvents: "1+ a", ProxyHTMLExtended: "flag a", ProxyHTMLFixups: "1+ a", ProxyHTMLInterp: "flag a", ProxyHTMLLinks: "2+ a", ProxyHTMLMeta: "flag a", ProxyHTMLStripComments: "flag a", ProxyHTMLURLMap: "raw a" },
    proxy_scgi: { ProxySCGIInternalRedirect: "1 a", ProxySCGISendfile: "1 a" },
    proxy_wstunnel: { ProxyWebsocketFallbackToProxyHttp: "flag a" },
    reflector: { ReflectorHeader: "12 a  Options" },
    remoteip: { RemoteIPHeader: "1 s", RemoteIPInternalProxy: "1+ s", RemoteIPInternalProxyList: "1 s", RemoteIPProxiesHeader: "1 s", RemoteIPProxyProtocol: "flag s", RemoteIPProxyProtocolExceptions: "raw s", RemoteIPTrustedProxy: "1+ s", RemoteIPTrustedProxyList: "1 s" },
    reqtimeout: { RequestReadTimeout: "raw s" },
    request: { KeptBodySize: "1 d" },
    rewrite: { RewriteBase: "1 a v FileInfo", RewriteCond: "raw a  FileInfo", RewriteEngine: "flag a  FileInfo", RewriteMap: "23 s", RewriteOptions: "1+ a  FileInfo", RewriteRule: "raw a  FileInfo" },
    sed: { InputSed: "1 d", OutputSed: "1 d" },
    session: { Session: "flag a  AuthConfig", SessionEnv: "flag a  AuthConfig", SessionExclude: "1 a  AuthConfig", SessionExpiryUpdateInterval: "1 a  AuthConfig", SessionHeader: "1 a  AuthConfig", SessionInclude: "1 a  AuthConfig", SessionMaxAge: "1 a  AuthConfig" },
    session_cookie: { SessionCookieName: "raw a  AuthConfig", SessionCookieName2: "raw a  AuthConfig", SessionCookieRemove: "flag a  AuthConfig" },
    session_crypto: { SessionCryptoCipher: "1 a  AuthConfig", SessionCryptoDriver: "raw s v", SessionCryptoPassphrase: "1+ a  AuthConfig", SessionCryptoPassphraseFile: "1 a" },
    session_dbd: { SessionDBDCookieName: "1+ a  AuthConfig", SessionDBDCookieName2: "1+ a  AuthConfig", SessionDBDCookieRemove: "flag a  AuthConfig", SessionDBDDeleteLabel: "1 a  AuthConfig", SessionDBDInsertLabel: "1 a  AuthConfig", SessionDBDPerUser: "flag a  AuthConfig", SessionDBDSelectLabel: "1 a  AuthConfig", SessionDBDUpdateLabel: "1 a  AuthConfig" },
    setenvif: { BrowserMatch: "raw a  FileInfo", BrowserMatchNoCase: "raw a  FileInfo", SetEnvIf: "raw a  FileInfo", SetEnvIfExpr: "raw a  FileInfo", SetEnvIfNoCase: "raw a  FileInfo" },
    so: { LoadFile: "1+ s", LoadModule: "2 s" },
    socache_memcache: { MemcacheConnTTL: "1 s" },
    socache_redis: { RedisConnPoolTTL: "1 s", RedisTimeout: "1 s" },
    speling: { CheckBasenameMatch: "flag a  Options", CheckCaseOnly: "flag a  Options", CheckSpelling: "flag a  Options" },
    ssl: { SSLCACertificateFile: "1 a  AuthConfig", SSLCACertificatePath: "1 a  AuthConfig", SSLCADNRequestFile: "1 s", SSLCADNRequestPath: "1 s", SSLCARevocationCheck: "raw s", SSLCARevocationFile: "1 s", SSLCARevocationPath: "1 s", SSLCertificateChainFile: "1 s", SSLCertificateFile: "1 s", SSLCertificateKeyFile: "1 s", SSLCipherSuite: "12 a  AuthConfig", SSLCompression: "flag s", SSLCryptoDevice: "1 s v", SSLEngine: "1 s", SSLFIPS: "flag s v", SSLHonorCipherOrder: "flag s", SSLInsecureRenegotiation: "flag s", SSLLog: "raw a  any", SSLLogLevel: "raw a  any", SSLOCSPDefaultResponder: "1 s", SSLOCSPEnable: "raw s", SSLOCSPNoVerify: "flag s", SSLOCSPOverrideResponder: "flag s", SSLOCSPProxyURL: "1 s", SSLOCSPResponderCertificateFile: "1 s", SSLOCSPResponderTimeout: "1 s", SSLOCSPResponseMaxAge: "1 s", SSLOCSPResponseTimeSkew: "1 s", SSLOCSPUseRequestNonce: "flag s", SSLOpenSSLConfCmd: "2 s", SSLOptions: "raw a  Options", SSLPassPhraseDialog: "1 s v", SSLProtocol: "raw s", SSLProxyCACertificateFile: "1 s", SSLProxyCACertificatePath: "1 s", SSLProxyCARevocationCheck: "raw s", SSLProxyCARevocationFile: "1 s", SSLProxyCARevocationPath: "1 s", SSLProxyCheckPeerCN: "flag s", SSLProxyCheckPeerExpire: "flag s", SSLProxyCheckPeerName: "flag s", SSLProxyCipherSuite: "12 s", SSLProxyEngine: "flag s", SSLProxyMachineCertificateChainFile: "1 s", SSLProxyMachineCertificateFile: "1 s", SSLProxyMachineCertificatePath: "1 s", SSLProxyProtocol: "raw s", SSLProxyVerify: "1 s", SSLProxyVerifyDepth: "1 s", SSLRandomSeed: "23 s v", SSLRenegBufferSize: "1 d  AuthConfig", SSLRequire: "raw d  AuthConfig", SSLRequireSSL: "raw d  AuthConfig", SSLSRPUnknownUserSeed: "1 s", SSLSRPVerifierFile: "1 s", SSLSessionCache: "1 s v", SSLSessionCacheTimeout: "1 s", SSLSessionTicketKeyFile: "1 s", SSLSessionTickets: "flag s", SSLStaplingCache: "1 s v", SSLStaplingErrorCacheTimeout: "1 s", SSLStaplingFakeTryLater: "flag s", SSLStaplingForceURL: "1 s", SSLStaplingResponderTimeout: "1 s", SSLStaplingResponseMaxAge: "1 s", SSLStaplingResponseTimeSkew: "1 s", SSLStaplingReturnResponderErrors: "flag s", SSLStaplingStandardCacheTimeout: "1 s", SSLStrictSNIVHostCheck: "flag s", SSLUseStapling: "flag s", SSLUserName: "1 a  AuthConfig", SSLVHostSNIPolicy: "1 s v", SSLVerifyClient: "1 a  AuthConfig", SSLVerifyDepth: "1 a  AuthConfig" },
    substitute: { Substitute: "1 a  FileInfo", SubstituteInheritBefore: "flag a  FileInfo", SubstituteMaxLineLength: "1 a  FileInfo" },
    suexec: { SuexecUserGroup: "2 s" },
    unixd: { ChrootDir: "1 s v", Group: "1 s v", Suexec: "flag s v", User: "1 s v" },
    userdir: { UserDir: "raw s" },
    usertrack: { CookieDomain: "1 a  FileInfo", CookieExpires: "1 a  FileInfo", CookieHttpOnly: "flag a  FileInfo", CookieName: "1 a  FileInfo", CookieSameSite: "1 a  FileInfo", CookieSecure: "flag a  FileInfo", CookieStyle: "1 a  FileInfo", CookieTracking: "flag a  FileInfo" },
    "util_ldap.c": { LDAPCacheEntries: "1 s v", LDAPCacheTTL: "1 s v", LDAPConnectionPoolTTL: "1 s", LDAPConnectionTimeout: "1 s v", LDAPLibraryDebug: "1 s v", LDAPOpCacheEntries: "1 s v", LDAPOpCacheTTL: "1 s v", LDAPReferralHopLimit: "1 d  AuthConfig", LDAPReferrals: "1 d  AuthConfig", LDAPRetries: "1 s v", LDAPRetryDelay: "1 s v", LDAPSharedCacheFile: "1 s v", LDAPSharedCacheSize: "1 s v", LDAPTimeout: "1 s v", LDAPTrustedClientCert: "23 d  AuthConfig", LDAPTrustedGlobalCert: "23 s v", LDAPTrustedMode: "1 s", LDAPVerifyServerCert: "flag s v" },
    version: { "<IfVersion": "123 a  any" },
    vhost_alias: { VirtualDocumentRoot: "1 s", VirtualDocumentRootIP: "1 s", VirtualScriptAlias: "1 s", VirtualScriptAliasIP: "1 s" },
    watchdog: { WatchdogInterval: "1 s v" },
    wsgi: { WSGIAcceptMutex: "1 s v", WSGIAccessScript: "raw d  AuthConfig", WSGIApplicationGroup: "1 a", WSGIAuthGroupScript: "raw d  AuthConfig", WSGIAuthUserScript: "raw d  AuthConfig", WSGICallableObject: "1 a  FileInfo", WSGICaseSensitivity: "1 s v", WSGIChunkedRequest: "1 a  FileInfo", WSGIDaemonProcess: "raw s", WSGIDestroyInterpreter: "1 s v", WSGIDispatchScript: "raw a", WSGIDontWriteBytecode: "1 s v", WSGIEnableSendfile: "1 a  FileInfo", WSGIErrorOverride: "1 a  FileInfo", WSGIGroupAuthoritative: "1 d  AuthConfig", WSGIHandlerScript: "raw a", WSGIIgnoreActivity: "1 a  FileInfo", WSGIImportScript: "raw s", WSGILazyInitialization: "1 s v", WSGIMapHEADToGET: "1 a  FileInfo", WSGINewRelicConfigFile: "1 s v", WSGINewRelicEnvironment: "1 s v", WSGIPassApacheRequest: "1 a", WSGIPassAuthorization: "1 a  FileInfo", WSGIProcessGroup: "1 a", WSGIPythonEggs: "1 s v", WSGIPythonHashSeed: "1 s v", WSGIPythonHome: "1 s v", WSGIPythonOptimize: "1 s v", WSGIPythonPath: "1 s v", WSGIPythonWarnings: "1 s v", WSGIRestrictEmbedded: "1 s v", WSGIRestrictProcess: "raw a", WSGIRestrictSignal: "1 s v", WSGIRestrictStdin: "1 s v", WSGIRestrictStdout: "1 s v", WSGIScriptAlias: "2+ s", WSGIScriptAliasMatch: "2+ s", WSGIScriptReloading: "1 a  FileInfo", WSGIServerMetrics: "1 s v", WSGISocketPrefix: "1 s v", WSGISocketRotation: "1 s v", WSGITrustedProxies: "raw a  FileInfo", WSGITrustedProxyHeaders: "raw a  FileInfo", WSGIVerboseDebugging: "1 s v" },
    xml2enc: { xml2EncAlias: "2+ s v", xml2EncDefault: "1 a  any", xml2StartParse: "1+ a  any" }
  }
};

// src/understand/apache/mistakes/directive-table.ts
var places = { s: "server", d: "directory", a: "any" };
var rows2;
function directiveTable() {
  if (rows2) return rows2;
  const made = /* @__PURE__ */ new Map();
  for (const [module, directives] of Object.entries(apache_directives_default.modules)) {
    for (const [name, text2] of Object.entries(directives)) {
      const [arity = "raw", place = "a", refused = "", override = ""] = text2.split(" ");
      made.set(name.toLowerCase(), { name, module, arity, place: places[place] ?? "any", refused, override });
    }
  }
  return rows2 = made;
}

// src/understand/apache/mistakes/known-names.ts
var goneNames = /* @__PURE__ */ new Map([
  ["acceptmutex", "Mutex"],
  ["lockfile", "Mutex"],
  ["rewritelock", "Mutex"],
  ["sslmutex", "Mutex"],
  ["rewritelog", "LogLevel rewrite:trace3"],
  ["rewriteloglevel", "LogLevel rewrite:trace3"],
  ["dumpiologlevel", "LogLevel dumpio:trace7"],
  ["cookielog", "CustomLog"],
  ["ssienableaccess", "SSILegacyExprParser"],
  ["authdefaultauthoritative", ""],
  ["authzdefaultauthoritative", ""],
  ["authzldapauthoritative", ""],
  ["authzdbmauthoritative", ""],
  ["authzgroupfileauthoritative", ""],
  ["authzownerauthoritative", ""],
  ["authzuserauthoritative", ""],
  ["mcachesize", "CacheSocache"],
  ["mcachemaxobjectcount", ""],
  ["mcachemaxobjectsize", ""],
  ["mcacheminobjectsize", ""],
  ["mcacheremovalalgorithm", ""],
  ["mcachemaxstreamingbuffer", ""],
  ["maxrequestsperthread", "MaxConnectionsPerChild"],
  ["addmodule", "LoadModule"],
  ["clearmodulelist", ""],
  ["resourceconfig", "Include"],
  ["accessconfig", "Include"],
  ["servertype", ""]
]);
var elsewhere = `cgimapextension gprofdir scriptinterpretersource unclist example isapiappendlogtoerrors isapiappendlogtoquery isapicachefile isapifakeasync
isapilognotsupported isapireadaheadbuffer luahookpretranslate mdcertificatemonitor nwssltrustedcerts nwsslupgradeable securelisten dtraceprivileges
privilegesmode vhostcgimode vhostcgiprivs vhostgroup vhostprivs vhostsecure vhostuser enableexceptionhook startthreads maxthreads maxspareservers
minspareservers asyncfilter defaultstatedir logleveloverride warning allowhandlers authdigestnonceformat
<authtprovideralias indexforbiddenreturn404 davmsext davlockdbtype davquota logiotrackttfu mimeoptions proxywebsocketasync
proxywebsocketasyncdelay proxywebsocketidletimeout sessioncookiemaxage sslclienthellovars sslpolicy accepterrorsnonfatal
<wsgiinterpreteroptions wsgifreethreading wsgiperinterpretergil wsgislowrequests wsgiswitchinterval wsgitelemetryoptions wsgitelemetryservice
wsgipy3kwarningflag wsgiuserauthoritative win32disableacceptex authbearerauthoritative authbearerprovider authbearerproxy`;
var elsewhereNames = new Set(elsewhere.split(/\s+/));
var thirdParty = new RegExp(
  `^<?(?:${[
    "sec[a-z]|passenger|rails|rack|unionstation|jk[a-z]|modpagespeed|python(?!home|path)|fastcgi|fcgi|ipcommtimeout|dos[a-z]|qs_|qsfilter|xsendfile|php|suphp|perl|</?perl|oidc|oauth2?",
    "mellon|shib|krb|gssapi|cas[a-z]|geoip|maxmind|rpaf|cloudflare|maxconnperip|noiplimit|onlyiplimit|bandwidth|forcebandwidth|bw|cband|svn|authzsvn|assignuserid|niceValue|maxclientsvhost",
    "limituidrange|r(?:mode|uidgid|minuidgid|defaultuidgid|groups|documentchroot)$|nss[a-z]|gnutls|tls[a-z]|tkt|auth_mysql|auth_pg|authmysql|uwsgi|scgi|loadtile|tile|modtile|lsapi|lve|vhostldap|logsql|musicindex",
    "addexternal|defineexternal|authexternal|authzexternal|groupexternal|spdy|ftp|weblogic|matchexpression|manager|enablemcpm|createbalancers|advertise|serveradvertise|evasive|chroot_|http2|antiloris",
    "authopenid|auth_openid|authtk|authldap[a-z]*|policy|firehose|ct[a-z]|crypto|autht|encrypt|statsd|amplify|newrelic|nr_|ruby|mono|caucho|resin|limitipconn|mod_?security|waf|hlds|ifsec|aclr|rid|mapserver|authpam|authshadow|authz?ntlm|sspi|ntlm|flv|h264|upload|dnssd|dav[a-z]svn|xslt|xrgi|websocket|brotlialternative|imagemap|asp\\.?net|iproxy|ironbee|tproxy|defender|webauth|webkdc|pubcookie|cosign|crowd|jwt|auth_?form|vhs|mysql"
  ].join("|")})`,
  "i"
);
var isKnownElsewhere = (name) => elsewhereNames.has(name.toLowerCase()) || thirdParty.test(name);

// src/understand/apache/mistakes/nearest-name.ts
function nearestName(word, names4) {
  const most2 = word.length >= 9 ? 2 : word.length >= 4 ? 1 : 0;
  let best;
  let least = most2 + 1;
  let alone2 = true;
  for (const name of names4) {
    if (Math.abs(name.length - word.length) > most2 || name[0] !== word[0] && name.at(-1) !== word.at(-1)) continue;
    const distance = slips(word, name, least);
    if (distance < least) [best, least, alone2] = [name, distance, true];
    else if (distance === least && distance <= most2) alone2 = false;
  }
  return alone2 ? best : void 0;
}
function slips(left, right, limit) {
  let before = [];
  let last = Array.from({ length: right.length + 1 }, (_, index2) => index2);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}

// src/understand/apache/mistakes/place.ts
var mainPlace = { virtual: false, perDirectory: false, limited: false, around: [], container: void 0, htaccess: false, openedAt: void 0, last: { condition: void 0 } };
var unknownPlace = { ...mainPlace, virtual: void 0, perDirectory: void 0 };
var insideUnknownServer = { ...mainPlace, virtual: void 0 };
var htaccessPlace = { ...mainPlace, perDirectory: true, htaccess: true };
var perDirectory = /* @__PURE__ */ new Set(["directory", "directorymatch", "location", "locationmatch", "files", "filesmatch", "if", "elseif", "else", "proxy", "proxymatch"]);
var containers = /* @__PURE__ */ new Set(["requireall", "requireany", "requirenone"]);
function enter(place, section, openedAt) {
  const name = section.toLowerCase();
  const inner = { ...place, around: [...place.around.filter((outer) => outer !== name), name], openedAt, last: { condition: void 0 } };
  if (name === "virtualhost") return { ...inner, virtual: true, host: openedAt };
  if (containers.has(name)) return { ...inner, limited: true, container: name };
  if (name === "limit" || name === "limitexcept") return { ...inner, limited: true };
  return perDirectory.has(name) ? { ...inner, perDirectory: true } : inner;
}
var letters = {
  directory: "d",
  directorymatch: "d",
  location: "l",
  locationmatch: "l",
  files: "f",
  filesmatch: "f",
  if: "i",
  elseif: "i",
  else: "i",
  proxy: "p",
  proxymatch: "p"
};
var whileReading = /* @__PURE__ */ new Set(["Define", "UnDefine", "Include", "IncludeOptional", "LoadModule", "LoadFile", "Use", "UndefMacro"]);
var isForBackends = (row, { around }) => row.name.startsWith("SSLProxy") && /^proxy(?:match)?$/.test(around.findLast((name) => perDirectory.has(name)) ?? "");
function misplaced(row, place) {
  const innermost = shownSection(place.around.at(-1));
  if (place.htaccess && row.override === "") return "in .htaccess";
  if (isForBackends(row, place)) return void 0;
  if (row.place === "server" && place.perDirectory === true) return `inside ${innermost}`;
  if (row.place === "directory" && place.perDirectory === false) return place.virtual === true ? "in <VirtualHost> itself" : "outside every section";
  if (place.container !== void 0 && !whileReading.has(row.name) && row.override !== "any" && !row.override.includes("AuthConfig")) return `inside ${shownSection(place.container)}`;
  if (row.refused.includes("v") && row.place === "server" && place.virtual === true) return "inside <VirtualHost>";
  if (row.refused.includes("v") && row.place !== "server" && place.perDirectory === false) return "outside every section";
  if (row.refused.includes("m") && place.limited) return `inside ${innermost}`;
  const around = place.around.find((name) => row.refused.includes(letters[name] ?? "?"));
  if (around !== void 0) return `inside ${shownSection(around)}`;
  if (row.name === "ServerAlias" && place.virtual === false) return "outside <VirtualHost>";
  return void 0;
}
function rightPlace(row, place) {
  if (row.name === "ServerAlias") return "Move it into the <VirtualHost> whose name it is.";
  if (place.htaccess) return "Move it into the configuration of the server or the virtual host.";
  if (row.place === "directory" || row.place === "any" && row.refused.includes("v")) return "Put it into a <Directory>, <Location> or <Files> section.";
  if (row.refused.includes("v")) return "Move it out of every section: it holds for the whole server.";
  return place.perDirectory === true ? "Move it out of the section, into the virtual host." : "Move it out of the section.";
}
var spelled = {
  virtualhost: "VirtualHost",
  directorymatch: "DirectoryMatch",
  locationmatch: "LocationMatch",
  filesmatch: "FilesMatch",
  proxymatch: "ProxyMatch",
  elseif: "ElseIf",
  limitexcept: "LimitExcept",
  requireall: "RequireAll",
  requireany: "RequireAny",
  requirenone: "RequireNone"
};
var shownSection = (name) => name === void 0 ? "this section" : `<${spelled[name] ?? name.slice(0, 1).toUpperCase() + name.slice(1)}>`;

// src/understand/apache/mistakes/section-header.ts
import { isIPv6 as isIPv62 } from "node:net";

// src/understand/pcre-class.ts
var controls = { a: 7, b: 8, t: 9, n: 10, f: 12, r: 13, e: 27 };
var posixNames = /^(?:alpha|lower|upper|alnum|ascii|blank|cntrl|digit|graph|print|punct|space|word|xdigit)$/;
function endOfClass(pattern, start, isPcre2) {
  let at = start + 1;
  if (pattern.charAt(at) === "^") at++;
  for (let first = true; at < pattern.length; first = false) {
    if (pattern.charAt(at) === "]" && !first) return at + 1;
    const posix2 = /^\[([:.=])\^?([a-z]*)\1\]/.exec(pattern.slice(at, at + 20));
    if (posix2) {
      if (posix2[1] !== ":" || !posixNames.test(posix2[2] ?? "")) return "a class in brackets is not known";
      at += posix2[0].length;
      if (isPcre2 && /^-[^\]]/.test(pattern.slice(at, at + 2))) return `"${posix2[0]}-" starts no range`;
      continue;
    }
    const from = memberAt(pattern, at, isPcre2);
    if (typeof from === "string") return from;
    const after3 = pattern.charAt(from.end + 1);
    if (pattern.charAt(from.end) !== "-" || after3 === "" || after3 === "]" || after3 === "[") {
      at = from.end;
      continue;
    }
    const to = memberAt(pattern, from.end + 1, isPcre2);
    if (typeof to === "string") return to;
    const range = pattern.slice(at, to.end);
    if (isPcre2 && (from.code === "many" || to.code === "many")) return `"${range}" is no range`;
    if (typeof from.code === "number" && typeof to.code === "number" && from.code > to.code) return `the range "${range}" is out of order`;
    at = to.end;
  }
  return 'the "]" is missing';
}
function memberAt(pattern, at, isPcre2) {
  const char = pattern.charAt(at);
  if (char !== "\\") return { end: at + 1, code: char < "" ? char.charCodeAt(0) : void 0 };
  const next = pattern.charAt(at + 1);
  if (next === "") return 'the "]" is missing';
  if (/[dDsSwWhHvVpP]/.test(next)) return { end: at + 2, code: "many" };
  if (isPcre2 && /[ABCFGIJKLMNORTUXYZijklmquyz]/.test(next)) return `"\\${next}" means nothing in brackets`;
  if (isPcre2 && next === "o" && pattern.charAt(at + 2) !== "{") return 'after "\\o" comes no number in braces';
  const octal = /^[0-7]{1,3}/.exec(pattern.slice(at + 1, at + 4));
  if (octal) return { end: at + 1 + octal[0].length, code: Number.parseInt(octal[0], 8) };
  if (/[cxoEQg]/.test(next)) return { end: at + 2, code: void 0 };
  return { end: at + 2, code: controls[next] ?? (next < "" ? next.charCodeAt(0) : void 0) };
}

// src/understand/pcre.ts
var knownEscapes = /[aefnrtdDsSwWbBAzZGhHvVNRXKQECkgopPxc0-9]/;
function regexProblem(pattern, { isPcre2, duplicateNames = false }) {
  if (pattern.includes("\\Q") || pattern.includes("(?#") || /\(\?[a-z]*x/.test(pattern)) return void 0;
  let open2 = 0;
  let groups = 0;
  let repeatable = false;
  const names4 = /* @__PURE__ */ new Set();
  const references = [];
  for (let at = 0; at < pattern.length; ) {
    const char = pattern.charAt(at);
    switch (char) {
      case "\\": {
        const next = pattern.charAt(at + 1);
        if (next === "") return "it ends with a backslash";
        if (isPcre2 && /[A-Za-z]/.test(next) && !knownEscapes.test(next)) return `"\\${next}" means nothing`;
        const reference2 = /^(?:[1-9](?!\d)|[89]\d)/.exec(pattern.slice(at + 1, at + 3));
        if (reference2) references.push(Number(reference2[0]));
        if (/[pP]/.test(next) && !/^[{CLMNPSZ]/i.test(pattern.slice(at + 2))) return `after "\\${next}" comes no property`;
        const problem = isPcre2 ? escapeProblem(next, pattern.slice(at + 2, at + 4)) : void 0;
        if (problem !== void 0) return problem;
        if (/[pPogkc]/.test(next) || /^\\[xN]\{/.test(pattern.slice(at))) return void 0;
        if (next === "x") at += /^[0-9A-Fa-f]{0,2}/.exec(pattern.slice(at + 2, at + 4))?.[0].length ?? 0;
        if (next !== "E") repeatable = !/[bBAzZGK]/.test(next);
        at += 2;
        break;
      }
      case "[": {
        const end = endOfClass(pattern, at, isPcre2);
        if (typeof end === "string") return end;
        at = end;
        repeatable = true;
        break;
      }
      case "(": {
        open2++;
        if (pattern.charAt(at + 1) === "*") return /^\(\*[A-Za-z:]/.test(pattern.slice(at, at + 3)) ? void 0 : "a quantifier follows nothing";
        const special = /^\(\?(?:[:=!>|]|<[=!]|P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'|([a-zA-Z^-]*)([:)]))/.exec(pattern.slice(at, at + 200));
        if (pattern.startsWith("(?", at)) {
          if (/^\(\?(?:[R&0-9C(+]|P[=>])/.test(pattern.slice(at))) return void 0;
          if (!special) return 'after "(?" comes nothing that is known';
          const name = special[1] ?? special[2];
          if (name !== void 0) {
            if (names4.has(name) && !duplicateNames) return `two groups have the name "${name}"`;
            names4.add(name);
            groups++;
          }
          if (special[3] !== void 0 && !/^\^?[imsnxJU]*(?:-[imsnxJU]*)?$/.test(special[3])) return 'after "(?" comes nothing that is known';
          if (special[4] === ")") open2--;
          at += special[0].length;
        } else {
          groups++;
          at++;
        }
        repeatable = false;
        break;
      }
      case ")":
        if (--open2 < 0) return 'a ")" closes nothing';
        repeatable = true;
        at++;
        break;
      case "|":
      case "^":
      case "$":
        repeatable = false;
        at++;
        break;
      case "*":
      case "+":
      case "?":
      case "{": {
        const quantifier = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})[?+]?/.exec(pattern.slice(at, at + 30));
        if (!quantifier) {
          repeatable = true;
          at++;
          break;
        }
        if (!repeatable) return `the quantifier "${quantifier[0]}" follows nothing that can be repeated`;
        const [, least, most2] = quantifier;
        if (Number(least ?? 0) > 65535 || Number(most2 ?? 0) > 65535) return "a quantifier's number is too large";
        if (most2 !== void 0 && most2 !== "" && Number(most2) < Number(least)) return `the numbers of "${quantifier[0]}" are out of order`;
        repeatable = false;
        at += quantifier[0].length;
        break;
      }
      default:
        repeatable = true;
        at++;
    }
  }
  if (open2 > 0) return 'a ")" is missing';
  return references.some((reference2) => reference2 > groups) ? "it refers to a group that it does not have" : void 0;
}
function escapeProblem(letter, after3) {
  if (letter === "o" && !after3.startsWith("{")) return 'after "\\o" comes no number in braces';
  if (letter === "g" && !/^(?:[{<']|[+-]?\d)/.test(after3)) return 'after "\\g" comes no group';
  if (letter === "k" && !/^[{<']/.test(after3)) return 'after "\\k" comes no group';
  return letter === "c" && after3 === "" ? 'it ends with "\\c"' : void 0;
}
var groupNames = (pattern) => [...pattern.matchAll(/\(\?(?:P?<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/g)].map(([, angled, quoted]) => angled ?? quoted ?? "");

// src/understand/apache/mistakes/values/regex-mistake.ts
var regexMistake = (pattern, closed) => regexProblem(pattern, { isPcre2: closed, duplicateNames: true });

// src/understand/apache/mistakes/values/subnet.ts
import { isIPv6 } from "node:net";
function isSubnet(text2) {
  const [address = "", mask] = text2.split(/\/(.*)/s);
  if (address.includes(":")) return isIPv6(address) && !address.includes("%") && !isMapped(address) && isBits(mask, 128);
  const parts = address.replace(/\.$/, "").split(".");
  const numbers = parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
  if (!numbers || parts.length > 4) return false;
  if (mask === void 0) return true;
  return parts.length === 4 && (isBits(mask, 32) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(mask));
}
var isMapped = (address) => /^(?:::|(?:0{1,4}:){5})ffff:[^:]+(?::[^:]+)?$/i.test(address);
var isBits = (mask, most2) => mask === void 0 || /^\d{1,3}$/.test(mask) && Number(mask) >= 1 && Number(mask) <= most2;

// src/understand/apache/mistakes/values/expression-grammar.ts
function checkGrammar(tokens, closed) {
  return new Reading(tokens, closed).run();
}
var wrong = (text2) => ({ wrong: text2 });
var Reading = class {
  #tokens;
  #closed;
  #brackets = [];
  #at = 0;
  #role = "left";
  constructor(tokens, closed) {
    this.#tokens = tokens;
    this.#closed = closed;
  }
  run() {
    let state = "condition";
    for (let token3 = this.#tokens[this.#at]; token3; token3 = this.#tokens[++this.#at]) {
      const next = this.#step(state, token3);
      if (typeof next !== "string") return next.wrong;
      state = next;
    }
    const network = this.#networkMistake();
    if (network) return network.wrong;
    const isWhole2 = state === "behindCondition" || state === "behindWord" && this.#role === "right";
    return !isWhole2 ? "something is missing at its end" : this.#brackets.length > 0 ? "a bracket is not closed" : void 0;
  }
  #step(state, token3) {
    switch (state) {
      case "condition":
        return this.#condition(token3);
      case "word":
        return this.#word(token3);
      case "behindWord":
        return this.#behindWord(token3);
      case "regex":
        return this.#regex(token3);
      case "list":
        return this.#list(token3);
      case "behindCondition":
        return this.#behindCondition(token3);
    }
  }
  #condition(token3) {
    switch (token3.kind) {
      case "not":
        return "condition";
      case "truth":
        return "behindCondition";
      case "(":
        this.#brackets.push({ kind: "group", role: "left" });
        return "condition";
      case "unary":
        if (this.#closed && !/^-[nzRTdefsLhxFUA]$/.test(token3.text)) return wrong(`there is no operator ${token3.text}`);
        this.#role = "right";
        return "word";
      default:
        this.#role = "left";
        return this.#word(token3);
    }
  }
  #word(token3) {
    if (token3.kind === "literal") return "behindWord";
    if (token3.kind === "name") return this.#open(token3, "function");
    return wrong(token3.kind === ")" || token3.kind === "}" ? `a '${token3.text}' closes nothing` : `a word is missing before ${token3.text}`);
  }
  /** A function's name and the bracket behind it. */
  #open(token3, kind) {
    if (this.#tokens[this.#at + 1]?.kind !== "(") return wrong(`${token3.text} is neither a function nor in quotes`);
    this.#at++;
    this.#brackets.push({ kind, role: this.#role });
    this.#role = "given";
    return "word";
  }
  #behindWord(token3) {
    if (token3.kind === "concat") return "word";
    switch (this.#role) {
      case "left":
        return this.#operator(token3);
      case "right":
        return this.#networkMistake() ?? this.#behindCondition(token3);
      case "given": {
        const opened = token3.kind === ")" ? this.#brackets.pop() : void 0;
        if (!opened) return wrong(`${token3.text} stands where a function should end`);
        this.#role = opened.role;
        return opened.kind === "function" ? "behindWord" : "behindCondition";
      }
      case "item":
        if (token3.kind === ",") return "word";
        if (token3.kind !== "}") return wrong(`${token3.text} stands in a list`);
        this.#brackets.pop();
        return "behindCondition";
    }
  }
  #operator(token3) {
    this.#role = "right";
    switch (token3.kind) {
      case "compare":
        return "word";
      case "binary":
        return this.#closed && !/^-(?:ipmatch|fnmatch|strc?match)$/i.test(token3.text) ? wrong(`there is no operator ${token3.text}`) : "word";
      case "match":
        return "regex";
      case "in":
        return "list";
      default:
        return wrong(`nothing joins the words before ${token3.text}`);
    }
  }
  #regex(token3) {
    if (token3.kind !== "regex") return wrong(`a regular expression is missing before ${token3.text}`);
    const mistake = regexMistake(token3.constant ?? "", this.#closed);
    return mistake === void 0 ? "behindCondition" : wrong(mistake);
  }
  #list(token3) {
    if (token3.kind === "name") return this.#open(token3, "list function");
    if (token3.kind !== "{") return wrong(`a list is missing before ${token3.text}`);
    this.#brackets.push({ kind: "list", role: "right" });
    this.#role = "item";
    return "word";
  }
  #behindCondition(token3) {
    if (token3.kind === "and-or") return "condition";
    return token3.kind === ")" && this.#brackets.pop()?.kind === "group" ? "behindCondition" : wrong(`${token3.text} stands where the expression could end`);
  }
  /** `-ipmatch` and `-R` want one network in quotes. */
  #networkMistake() {
    const before = this.#tokens[this.#at - 2];
    const token3 = this.#tokens[this.#at - 1];
    const last = this.#tokens.slice(Math.max(0, this.#at - 60), this.#at).findLast(({ kind }) => kind !== "literal" && kind !== "concat");
    if (!last || !/^-(?:ipmatch|R)$/.test(last.text.replace(/^-ipmatch$/i, "-ipmatch")) || token3?.kind !== "literal") return void 0;
    if (last !== before || token3.constant === void 0 || /^-?\d/.test(token3.text)) return wrong(`${last.text} takes one network in quotes`);
    return isSubnet(token3.constant) ? void 0 : wrong(`${token3.text} is no network`);
  }
};

// src/understand/apache/mistakes/values/expression-tokens.ts
var patterns = [
  ["truth", /(?:true|false)(?!\w)/y],
  ["and-or", /&&|\|\||(?:and|or)(?!\w)/y],
  ["match", /[=!]~/y],
  ["compare", /==?|!=|[<>]=?|-?(?:eq|ne|lt|le|gt|ge)(?!\w)/y],
  ["in", /-?in(?!\w)/y],
  ["not", /!|not(?!\w)/y],
  ["concat", /\./y],
  ["literal", /-?\d+/y],
  ["binary", /-[a-zA-Z_]\w+/y],
  ["unary", /-[a-zA-Z_]/y]
];
function expressionTokens(text2) {
  const tokens = [];
  const called = [];
  let start = 0;
  const take = (kind, end, constant) => {
    tokens.push({ kind, text: text2.slice(start, end), start, ...constant !== void 0 && { constant } });
    start = end;
  };
  while (start < text2.length) {
    const character = text2[start] ?? "";
    if (/[ \t\n]/.test(character)) {
      start++;
      continue;
    }
    const isQuote = character === '"' || character === "'";
    if (isQuote || text2.startsWith("%{", start)) {
      const literal = readLiteral(text2, isQuote ? start + 1 : start, isQuote ? character : "variable");
      if (typeof literal === "string") return literal;
      called.push(...literal.called);
      take("literal", literal.end, literal.constant);
      continue;
    }
    const name = nameAt(text2, start);
    const delimiter = character === "/" ? 0 : character === "m" && /[/#$%^,;:_?|\-!.'"]/.test(text2[start + 1] ?? "") && name.length < 3 ? 1 : void 0;
    if (delimiter !== void 0) {
      const close2 = text2.indexOf(text2[start + delimiter] ?? "", start + delimiter + 1);
      if (close2 === -1) return "a regular expression is not closed";
      take("regex", close2 + (text2[close2 + 1] === "i" ? 2 : 1), text2.slice(start + delimiter + 1, close2));
      continue;
    }
    if (/\$\d/.test(text2.slice(start, start + 2))) {
      take("literal", start + 2);
      continue;
    }
    const known5 = patterns.map(([kind, pattern]) => ({ kind, end: endOf(pattern, text2, start) })).find(({ end }) => end > start);
    if (known5) take(known5.kind, known5.end, known5.kind === "literal" ? text2.slice(start, known5.end) : void 0);
    else if (name !== "") {
      if (/^[ \t\n]*\(/.test(text2.slice(start + name.length, start + name.length + 200)) && !/-?in$/.test(tokens.at(-1)?.text ?? "")) called.push({ kind: "function", name });
      take("name", start + name.length);
    } else if (/[(){},:]/.test(character)) take(character, start + 1);
    else return `nothing begins with ${/[!-~]/.test(character) ? character : "the character there"}`;
  }
  return { tokens, called };
}
function endOf(pattern, text2, start) {
  pattern.lastIndex = start;
  return pattern.test(text2) ? pattern.lastIndex : -1;
}
function nameAt(text2, start) {
  const name = /[a-zA-Z]\w*/y;
  const end = endOf(name, text2, start);
  return end === -1 ? "" : text2.slice(start, end);
}
function readLiteral(text2, start, until) {
  const called = [];
  let depth2 = 0;
  let at = start;
  let constant = "";
  const take = (count2, said) => {
    at += count2;
    if (constant !== void 0) constant += said;
  };
  for (; ; ) {
    const character = text2[at];
    const isOuter = depth2 === 0;
    if (isOuter && at > start && until === "variable") return { end: at, constant: void 0, called };
    if (character === void 0) return isOuter && until === "end" ? { end: at, constant, called } : isOuter ? "a quote is not closed" : "a '%{' is not closed";
    if (character === "\n") return "a line ends within a quote";
    if (isOuter && character === until) return { end: at + 1, constant, called };
    if (text2.startsWith("%{", at)) {
      const name = nameAt(text2, at + 2);
      const end = at + 2 + name.length;
      if (end >= text2.length) return "a '%{' is not closed";
      if (name === "" || !/[}:]/.test(text2[end] ?? "")) return "a variable's name has a wrong character in it";
      if (text2.startsWith(":}", end)) return "a function of '%{' is given nothing";
      called.push({ kind: text2[end] === ":" ? "function" : "variable", name });
      if (text2[end] === ":") depth2++;
      constant = void 0;
      at = end + 1;
    } else if (!isOuter && character === "}") {
      depth2--;
      at++;
    } else if (!isOuter && /["']/.test(character)) return "a quote stands within a '%{'";
    else if (character === "\\") {
      const end = endOf(/\d*/y, text2, at + 1);
      const octal = text2.slice(at + 1, end);
      if (octal !== "" && !/^[0-3]?[0-7]{1,2}$/.test(octal)) return "a backslash stands before a number that is no character";
      if (at + 1 >= text2.length) return "it ends with a backslash";
      take(octal === "" ? 2 : 1 + octal.length, octal === "" ? text2[at + 1] ?? "" : String.fromCharCode(Number.parseInt(octal, 8)));
    } else {
      if (character === "$" && /\d/.test(text2[at + 1] ?? "")) constant = void 0;
      take(1, character);
    }
  }
}

// src/understand/apache/mistakes/values/expression-mistake.ts
var variables = new Set(
  "HTTPS IPV6 CONN_LOG_ID CONN_REMOTE_ADDR HTTP2 REQUEST_METHOD REQUEST_SCHEME REQUEST_URI REQUEST_FILENAME REMOTE_HOST REMOTE_IDENT REMOTE_USER SERVER_ADMIN SERVER_NAME SERVER_PORT SERVER_PROTOCOL SCRIPT_FILENAME PATH_INFO QUERY_STRING IS_SUBREQ DOCUMENT_ROOT AUTH_TYPE THE_REQUEST CONTENT_TYPE HANDLER REQUEST_LOG_ID SCRIPT_USER SCRIPT_GROUP DOCUMENT_URI LAST_MODIFIED CONTEXT_PREFIX CONTEXT_DOCUMENT_ROOT REQUEST_STATUS REMOTE_ADDR REMOTE_PORT HTTP_USER_AGENT HTTP_PROXY_CONNECTION HTTP_REFERER HTTP_COOKIE HTTP_FORWARDED HTTP_HOST HTTP_ACCEPT TIME_YEAR TIME_MON TIME_DAY TIME_HOUR TIME_MIN TIME_SEC TIME_WDAY TIME SERVER_SOFTWARE API_VERSION".split(" ")
);
var functions = new Set("osenv env resp req http note reqenv req_novary tolower toupper escape unescape file filesize base64 unbase64 sha1 md5 ldap".split(" "));
function expressionMistake(text2, closed) {
  const read = expressionTokens(text2);
  if (typeof read === "string") return read;
  return read.tokens.length === 0 ? "it is empty" : checkGrammar(read.tokens, closed) ?? unknownCall(read.called, closed);
}
function textMistake(text2, closed) {
  const read = readLiteral(text2, 0, "end");
  return typeof read === "string" ? read : unknownCall(read.called, closed);
}
function unknownCall(called, closed) {
  if (!closed) return void 0;
  const wrong2 = called.find(({ kind, name }) => kind === "variable" ? !variables.has(name.toUpperCase()) && !name.startsWith("SSL_") : !functions.has(name.toLowerCase()) && name !== "SSL");
  return wrong2 && `there is no ${wrong2.kind} ${wrong2.name}`;
}

// src/understand/apache/mistakes/values/value-check.ts
var shown2 = (text2) => text2.length > 40 ? `${text2.slice(0, 40)}...` : text2;
var listed = (words2) => words2.length < 2 ? words2[0] ?? "" : `${words2.slice(0, -1).join(", ")} or ${words2.at(-1) ?? ""}`;

// src/understand/apache/mistakes/section-header.ts
var refuses = "so Apache does not start.";
function headerMistake(node, closed) {
  const name = node.name.value;
  const text2 = node.line.text.slice(0, node.header.end);
  const words2 = splitWords(text2, node.header.start);
  switch (name.toLowerCase()) {
    case "directory":
    case "location":
    case "files":
    case "proxy":
      return onePath(name, words2, false, closed);
    case "directorymatch":
    case "locationmatch":
    case "filesmatch":
    case "proxymatch":
      return onePath(name, words2, true, closed);
    case "virtualhost":
      return (words2[0]?.value ?? "") === "" ? nothing(name, "Write <VirtualHost *:80>.") : wrongAddress(words2);
    case "limit": {
      const trace = words2.find(({ value }) => value === "TRACE");
      return trace && { word: trace, message: `<Limit> cannot limit TRACE, ${refuses}`, help: "Write TraceEnable Off." };
    }
    case "limitexcept":
      return void 0;
    case "if":
    case "elseif":
      return oneExpression(name, text2, node.header.start, closed);
    case "else":
    case "requireall":
    case "requireany":
    case "requirenone":
      return words2.length > 0 ? { word: words2[0], arity: true, message: `<${name}> takes no arguments, ${refuses}`, help: `Write <${name}>.` } : void 0;
    case "ifversion":
      return versionMistake(splitWords(node.line.text, node.header.start));
    case "ifmodule":
    case "ifdefine":
    case "iffile":
    case "ifdirective":
    case "ifsection":
      return (words2[0]?.value ?? "") === "" ? nothing(name, `Write <${name} ...> with what it asks for.`) : void 0;
    default:
      return void 0;
  }
}
function versionMistake(words2) {
  const [one2, two, three, four] = words2;
  if (one2 === void 0) return nothing("IfVersion", "Write <IfVersion >= 2.4>.");
  const alone2 = two === void 0 || two.value === ">" && three === void 0;
  const [operator, version, last] = alone2 ? [void 0, one2, two] : [one2, two, three];
  const ended = last?.value === ">";
  if (four || !(ended || version.value.endsWith(">"))) return { word: four ?? three, arity: true, message: `<IfVersion> takes an operator and a version, ${refuses}`, help: "Write <IfVersion >= 2.4>." };
  const help = "Write <IfVersion >= 2.4>, with a blank between the operator and the version.";
  if (operator && !/^!?(?:==?|[<>]=?|~)$/.test(operator.value)) return { word: operator, message: `<IfVersion> does not know the operator, ${refuses}`, help };
  const text2 = ended ? version.value : version.value.slice(0, -1);
  const equals = /^!?==?$/.test(operator?.value ?? "=");
  const pattern = operator?.value.endsWith("~") === true || equals && /^\/.*\/$/s.test(text2);
  return pattern || /^\d+(?:\.\d*){0,2}\.?$/.test(text2) ? void 0 : { word: version, message: `<IfVersion> finds no version, ${refuses}`, help };
}
var isBracketed = (host) => isIPv62((/^\[(.*)\]$/s.exec(host)?.[1] ?? "").replaceAll(/(?<![0-9a-f])0+(?=[0-9a-f])/gi, ""));
function wrongAddress(words2) {
  for (const word of words2) {
    const address = word.value.replace(/(?<=.):\*$/s, "");
    const help = "Write <VirtualHost *:80>.";
    if (/^\d+$/.test(address)) return { word, message: `<VirtualHost> names a port without an address, ${refuses}`, help: `Write <VirtualHost *:${shown2(address)}>.` };
    const [, host = address, port] = /^(.*):(\d+)$/s.exec(address) ?? [];
    if (port !== void 0 && !(Number(port) > 0 && Number(port) < 65536)) return { word, message: `<VirtualHost> names no port between 1 and 65535, ${refuses}`, help };
    if (host === "" || host.startsWith("[") && !isBracketed(host)) return { word, message: `<VirtualHost> does not understand "${shown2(word.value)}", ${refuses}`, help };
  }
  return void 0;
}
var nothing = (name, help) => ({ arity: true, message: `<${name}> does not say of what, ${refuses}`, help });
function onePath(name, words2, match, closed) {
  const [first, second, third] = words2;
  const expression = first?.value === "~";
  if (first === void 0) return nothing(name, `Write <${name} ...> with a path.`);
  const [path, more] = expression && !match ? [second, third] : [first, second];
  if (more) {
    const help = more.value.startsWith("#") ? "Put the comment on a line of its own." : "Put a path with blanks in quotes; two paths need two sections.";
    return { word: more, arity: true, message: `<${name}> takes one path, ${refuses}`, help };
  }
  const wrong2 = (expression || match) && path ? regexMistake(path.value, closed) : void 0;
  return wrong2 === void 0 ? void 0 : { word: path, message: `The regular expression of <${name}> is wrong (${wrong2}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
}
function oneExpression(name, text2, from, closed) {
  const word = nextWord(text2, from);
  if (word === void 0 || word.value === "") return nothing(name, `Write <${name} "%{HTTPS} == 'on'">.`);
  if (text2.slice(word.end).trim() !== "") return { word, arity: true, message: `The expression of <${name}> is not in quotes, ${refuses}`, help: `Write <${name} "%{HTTPS} == 'on'">, the whole expression in double quotes.` };
  const wrong2 = expressionMistake(word.value, closed);
  return wrong2 === void 0 ? void 0 : { word, message: `The expression of <${name}> is wrong (${wrong2}), ${refuses}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
}

// src/understand/apache/mistakes/values/access-values.ts
var refuses2 = "so Apache does not start.";
var providers = ["all", "ip", "host", "local", "forward-dns", "env", "method", "expr", "user", "group", "valid-user", "file-group", "file-owner"];
var methods = new Set(
  "GET HEAD PUT POST DELETE CONNECT OPTIONS TRACE PATCH PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK VERSION-CONTROL CHECKOUT UNCHECKOUT CHECKIN UPDATE LABEL REPORT MKWORKSPACE MKACTIVITY BASELINE-CONTROL MERGE BREW WHEN".split(" ")
);
var checkRequire = ({ words: words2, text: text2, container, closed }) => {
  const negated = words2[0]?.value.toLowerCase() === "not";
  const [provider, ...behind] = negated ? words2.slice(1) : words2;
  const empty = behind.findIndex(({ value }) => value === "");
  const rest = empty === -1 ? behind : behind.slice(0, empty);
  const name = provider?.value ?? "";
  if (provider === void 0 || name === "") return { arity: true, message: `Require says nobody, ${refuses2}`, help: "Write Require all granted, Require ip 192.0.2.0/24 or Require valid-user." };
  const raw = text2.slice(provider.end).replace(/^[ \t\n\v\f\r]+/, "");
  switch (name) {
    case "all":
      if (!/^(?:granted|denied)$/i.test(raw)) return { word: rest[0] ?? provider, message: `Require all takes "granted" or "denied" and nothing else, ${refuses2}`, help: "Write Require all granted or Require all denied." };
      break;
    case "ip": {
      if (rest.length === 0 || rest[0]?.value === "") return { word: provider, message: `Require ip names no address, ${refuses2}`, help: "Write Require ip 192.0.2.0/24." };
      const wrong2 = rest.find(({ value }) => !isSubnet(value));
      if (wrong2) return { word: wrong2, message: `"${shown2(wrong2.value)}" is no IP address, ${refuses2}`, help: "Write addresses separated by blanks: Require ip 192.0.2.7 10.0.0.0/8. Names go into Require host." };
      break;
    }
    case "method": {
      const wrong2 = rest.find(({ value }) => !methods.has(value));
      if (wrong2) return { word: wrong2, message: `Require method does not know "${shown2(wrong2.value)}", ${refuses2}`, help: "Write methods in capitals, separated by blanks: GET POST." };
      break;
    }
    case "expr": {
      const inner = /^"(.*)"$/s.exec(raw)?.[1] ?? raw;
      const wrong2 = expressionMistake(inner, closed);
      if (wrong2) return { word: provider, message: `The expression of Require is wrong (${wrong2}), ${refuses2}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
      break;
    }
    case "user":
    case "host":
    case "forward-dns":
    case "file-group":
    case "group": {
      const wrong2 = textMistake(raw, closed);
      if (wrong2) return { word: provider, message: `The words of Require ${name} cannot be read (${wrong2}), ${refuses2}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
      break;
    }
    case "from":
      return { word: provider, message: `Require does not know "from", ${refuses2}`, help: "Write Require ip or Require host; Allow from was Apache 2.2's." };
    default: {
      const help = providerHelp(name, closed);
      if (help !== void 0) return { word: provider, message: `Require does not know "${shown2(name)}", ${refuses2}`, help };
    }
  }
  const inAll = container === "requireall" || container === "requirenone";
  if (negated && !inAll) return { word: words2[0], message: `Require not stands outside <RequireAll>, ${refuses2}`, help: "Put it into <RequireAll> beside a line that lets visitors in: Require all granted." };
  return void 0;
};
function providerHelp(name, closed) {
  const lower = name.toLowerCase();
  if (providers.includes(name)) return void 0;
  if (/^(?:granted|denied)$/.test(lower)) return `Write Require all ${lower}.`;
  if (providers.includes(lower)) return `Write it in small letters: ${lower}.`;
  const near = nearestName(lower, providers);
  if (near !== void 0) return `Write Require ${near}.`;
  return closed || !/^[a-z][\w:.-]*$/i.test(name) ? "Write Require all granted, Require ip 192.0.2.0/24 or Require valid-user." : void 0;
}
var checkAllow = ({ name, words: words2 }) => {
  const [from, ...hosts2] = words2;
  if (from?.value.toLowerCase() !== "from") return { word: from, message: `${name} lacks the word "from", ${refuses2}`, help: `Write ${name} from all, or Require in its place.` };
  for (const word of hosts2) {
    const { value } = word;
    if (/^env=/i.test(value) || value.toLowerCase() === "all") continue;
    if (/[/:]/.test(value) && !isSubnet(value)) return { word, message: `"${shown2(value)}" is no network, ${refuses2}`, help: "Write an address with its mask: 192.0.2.0/24." };
    if (value.includes("#")) return { word, message: `A comment stands at the end of ${name}, ${refuses2}`, help: "Put the comment on a line of its own." };
  }
  return void 0;
};
var checkProxies = ({ name, words: words2 }) => {
  const word = words2.find(({ value }) => value.includes("/") && !isSubnet(value));
  return word && { word, message: `"${shown2(word.value)}" is no network, ${refuses2}`, help: `Write ${name} 10.0.0.0/8.` };
};
var checkSetEnvIf = (patternAt) => (line) => {
  const { name, words: words2 } = line;
  if (words2.length < patternAt + 2 || words2.slice(0, patternAt + 2).some(({ value }) => value === "")) {
    return { arity: true, message: `${name} names no variable to set, ${refuses2}`, help: patternAt === 0 ? `Write ${name} PATTERN NAME.` : `Write ${name} ATTRIBUTE PATTERN NAME=VALUE.` };
  }
  return regexAt(patternAt)(line) ?? (patternAt === 1 ? regexAt(0)(line) : void 0);
};
var regexAt = (index2) => ({ name, words: words2, closed }) => {
  const word = words2[index2];
  const wrong2 = word && regexMistake(word.value, closed);
  return wrong2 === void 0 ? void 0 : { word, message: `The regular expression of ${name} is wrong (${wrong2}), ${refuses2}`, help: "Put a backslash before a character that stands for itself." };
};

// src/understand/apache/mistakes/values/core.ts
import { isIPv6 as isIPv63 } from "node:net";
var refuses3 = "so Apache does not start.";
var options = /* @__PURE__ */ new Set(["indexes", "includes", "includesnoexec", "followsymlinks", "symlinksifownermatch", "execcgi", "multiviews", "runscripts"]);
var checkOptions = ({ words: words2 }) => {
  let signed = false;
  let alone2 = false;
  for (const [index2, word] of words2.entries()) {
    const sign = /^[+-]/.test(word.value);
    const name = (sign ? word.value.slice(1) : word.value).toLowerCase();
    const mixed = { word, message: `Options with and without a sign are mixed, ${refuses3}`, help: "Give every option a + or -, or none: with signs they change what is inherited, without they replace it." };
    if (sign && !signed && index2 > 0 && !alone2) return mixed;
    if (!sign && signed && index2 > 0) return mixed;
    if (sign) signed = true;
    if (name === "none" || name === "all") {
      if (index2 > 0) return { word, message: `"${name}" is not the first of the Options, ${refuses3}`, help: `Write "Options ${word.value.replace(/^[+-]/, "")}" alone.` };
      if (sign) return { word, message: `Options does not take a sign before "${name}", ${refuses3}`, help: `Write "Options ${word.value.slice(1)}".` };
      alone2 = true;
    } else if (!options.has(name)) {
      const help = name.includes(",") ? "Separate the options by blanks, not by commas." : "Options are Indexes, FollowSymLinks, SymLinksIfOwnerMatch, ExecCGI, Includes, IncludesNOEXEC, MultiViews, None and All.";
      return { word, message: `There is no option "${shown2(word.value)}", ${refuses3}`, help };
    }
  }
  return void 0;
};
var classes = /* @__PURE__ */ new Set(["authconfig", "fileinfo", "indexes", "limit", "none", "all"]);
var checkAllowOverride = ({ words: words2 }) => {
  for (const word of words2) {
    const [key = "", value] = word.value.split(/=(.*)/s);
    const name = key.toLowerCase();
    const help = "Classes are AuthConfig, FileInfo, Indexes, Limit, Options, None and All, separated by blanks.";
    if (name === "options") {
      const wrong2 = value?.split(",").find((one2) => one2 !== "" && !options.has(one2.toLowerCase()) && !/^(?:none|all)$/i.test(one2));
      if (wrong2 !== void 0) return { word, message: `There is no option "${shown2(wrong2)}" for AllowOverride, ${refuses3}`, help: "Write Options=Indexes,FollowSymLinks: names separated by commas, without a sign." };
      continue;
    }
    if (name === "nonfatal") {
      if (value === void 0) return { word, message: `AllowOverride Nonfatal lacks its value, ${refuses3}`, help: "Write Nonfatal=Override, Nonfatal=Unknown or Nonfatal=All." };
      continue;
    }
    if (value !== void 0 || !classes.has(name)) return { word, message: `AllowOverride does not know "${shown2(word.value)}", ${refuses3}`, help };
  }
  return void 0;
};
var levels = /^(?:emerg|alert|crit|error|warn|notice|info|debug|trace[1-8])$/i;
var checkLogLevel = ({ words: words2 }) => {
  for (const word of words2) {
    if (word.value === "" && word !== words2[0]) return void 0;
    const module = word.value.includes(":") ? word.value.slice(0, word.value.lastIndexOf(":")) : void 0;
    if (module !== void 0 && !/^[\w.-]+$/.test(module)) return { word, message: `LogLevel names no module, ${refuses3}`, help: "Write LogLevel warn rewrite:trace3." };
    const level = word.value.slice(word.value.lastIndexOf(":") + 1);
    if (!levels.test(level)) {
      return { word, message: `There is no log level "${shown2(level)}", ${refuses3}`, help: "Levels are emerg, alert, crit, error, warn, notice, info, debug and trace1 to trace8; one module's is written rewrite:trace3." };
    }
  }
  return void 0;
};
var statuses = new Set(
  [100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308].concat(
    [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451],
    [500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511]
  )
);
var atoi = (text2) => Number(/^\s*([+-]?\d+)/.exec(text2)?.[1] ?? 0);
var isStatus = (code2) => statuses.has(code2);
var checkErrorDocument = ({ words: [word, answer], closed }) => word === void 0 || isStatus(atoi(word.value)) ? answer && checkText(answer, "ErrorDocument", closed) : { word, message: `"${shown2(word.value)}" is no HTTP status, ${refuses3}`, help: "Write ErrorDocument 404 /404.html; a text of several words goes in quotes." };
var checkDefine = ({ words: [word] }) => word?.value.includes(":") === true ? { word, message: `The name of Define has a colon in it, ${refuses3}`, help: "Name it with letters, digits and underscores." } : void 0;
var checkAnyText = ({ name, words: [word], closed }) => word && checkText(word, name, closed);
function checkText(word, name, closed) {
  const wrong2 = textMistake(word.value, closed);
  return wrong2 === void 0 ? void 0 : { word, message: `The text of ${name} cannot be read (${wrong2}), ${refuses3}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
}
var checkTimeout = ({ name, words: [word] }) => word === void 0 || /^\s*(?:\+?\d+(?:s|h|ms|mi|$)|(?:s|h|ms|mi))/.test(word.value) ? void 0 : { word, message: `${name} is no time, ${refuses3}`, help: `Write ${name} 5, in seconds, or 500ms.` };
var looksLikePattern = (name) => /[*?]|\[[^\]]*\]/.test(name.replaceAll(/\\./gs, ""));
var checkServerName = ({ words: [word] }) => {
  if (word === void 0) return void 0;
  if (looksLikePattern(word.value)) return { word, message: `ServerName takes no wildcard, ${refuses3}`, help: "Write one name, and the wildcard as a ServerAlias." };
  const rest = word.value.includes("://") ? word.value.slice(word.value.indexOf("://") + 3) : word.value;
  const at = rest.indexOf(":");
  const port = at === -1 ? 1 : atoi(rest.slice(at + 1));
  return port > 0 && port < 65536 ? void 0 : { word, message: `The port of ServerName is not between 1 and 65535, ${refuses3}`, help: "Write ServerName www.example.org, or www.example.org:8080." };
};
var checkWholeNumber = ({ name, words: [word] }) => word === void 0 || /^\s*\+?\d+$/.test(word.value) ? void 0 : { word, message: `${name} takes a number of bytes alone, ${refuses3}`, help: "Write the number without a unit: 10485760 for 10 MiB. 0 is unlimited." };
var checkPositive = ({ name, words: [word] }) => word === void 0 || atoi(word.value) >= 1 ? void 0 : { word, message: `${name} is no number from 1 on, ${refuses3}`, help: `Write ${name} 60.` };
var checkNotNegative = ({ name, words: [word] }) => word === void 0 || atoi(word.value) >= 0 ? void 0 : { word, message: `${name} is negative, ${refuses3}`, help: "Write a number from 0 on." };
var checkListen = ({ words: words2 }) => {
  const [address] = words2;
  const count2 = words2.at(-1)?.value === "" ? words2.length - 1 : words2.length;
  if (address === void 0 || count2 < 1 || count2 > 2) return { arity: true, message: `Listen takes an address and at most a protocol, ${refuses3}`, help: "Write Listen 80, or Listen 127.0.0.1:8080. Each port has a line of its own." };
  const inBrackets = /^\[([^[\]]*)\]:\d+$/.exec(address.value)?.[1];
  const odd = /[^\w.:*%[\]-]/.test(address.value) || /[[\]]/.test(address.value) && !isIPv63(inBrackets ?? "");
  if (odd) return { word: address, message: `Listen takes an address, ${refuses3}`, help: "Write Listen 80, or Listen 127.0.0.1:8080." };
  const port = /^(?:.*:)?(\d+)$/s.exec(address.value)?.[1];
  if (port === void 0) return { word: address, message: `Listen names no port, ${refuses3}`, help: "Write Listen 80, or Listen 127.0.0.1:8080." };
  return Number(port) > 0 && Number(port) < 65536 ? void 0 : { word: address, message: `The port of Listen is not between 1 and 65535, ${refuses3}`, help: "Write Listen 80, or Listen 127.0.0.1:8080." };
};
var etagParts = /* @__PURE__ */ new Set(["inode", "mtime", "size", "digest", "all", "none"]);
var checkFileETag = ({ words: words2 }) => {
  const word = words2.find(({ value }) => !etagParts.has(value.replace(/^[+-]/, "").toLowerCase()));
  return word && { word, message: `FileETag does not know "${shown2(word.value)}", ${refuses3}`, help: "Write FileETag MTime Size, or FileETag None." };
};
var filters = new Set("deflate inflate brotli_compress includes substitute sed xml2enc proxy-html ratelimit charset cache buffer reflector".split(" "));
var checkFilterByType = ({ words: [word], closed }) => {
  const wrong2 = word?.value.split(";").find((name) => name !== "" && (closed ? !filters.has(name.toLowerCase()) : !/^[\w.-]+$/.test(name)));
  return wrong2 === void 0 ? void 0 : { word, message: `There is no filter "${shown2(wrong2)}", ${refuses3}`, help: "Write AddOutputFilterByType DEFLATE text/html." };
};

// src/understand/apache/mistakes/values/expires-values.ts
function isTime(text2) {
  if (/^[AM]/.test(text2)) return true;
  const words2 = splitWords(text2).map(({ value }) => value);
  if (!/^[nam]/i.test(words2.shift() ?? "")) return false;
  if (/^p/i.test(words2[0] ?? "")) words2.shift();
  if (words2.length % 2 === 1) return false;
  return words2.every((word, index2) => index2 % 2 === 0 ? /^\d/.test(word) : /^(?:[ywdhs]|mo|mi)/i.test(word));
}
var expiresAt = (index2) => ({ name, words: words2 }) => {
  const word = words2[index2];
  if (word === void 0 || isTime(word.value)) return void 0;
  return { word, message: `${name} does not understand the time, so Apache does not start.`, help: 'Write "access plus 1 month", in quotes.' };
};

// src/understand/apache/mistakes/values/header-values.ts
var refuses4 = "so Apache does not start.";
var actions = /* @__PURE__ */ new Set(["set", "setifempty", "add", "append", "merge", "unset", "echo", "edit", "edit*", "note"]);
var checkHeader = ({ name, words: words2, closed }) => {
  const response = name.toLowerCase() === "header";
  const rest = response && /^(?:always|onsuccess)$/i.test(words2[0]?.value ?? "") ? words2.slice(1) : words2;
  const [action, header, value, substitution, condition, ...more] = rest;
  const verb = action?.value.toLowerCase() ?? "";
  if (more.length > 0) return tooMany(name);
  if (!actions.has(verb)) return { word: action, message: `${name} does not know "${shown2(verb)}", ${refuses4}`, help: "Write set, append, merge, add, setifempty, unset, edit or note." };
  if (verb.startsWith("edit")) {
    if (substitution === void 0) return { arity: true, message: `${name} ${verb} needs an expression and what replaces it, ${refuses4}`, help: `Write ${name} ${verb} NAME PATTERN REPLACEMENT.` };
    const wrong2 = value && regexMistake(value.value, closed);
    if (wrong2 !== void 0) return { word: value, message: `The regular expression of ${name} is wrong (${wrong2}), ${refuses4}`, help: "Put a backslash before a character that stands for itself." };
    return checkCondition(condition, closed) ?? checkFormat(name, substitution, closed);
  }
  if (condition !== void 0) return tooMany(name);
  if (verb === "unset" || verb === "echo") {
    if (verb === "echo" && !response) return { word: action, message: `RequestHeader does not know "echo", ${refuses4}`, help: "Echo is the business of Header." };
    if (substitution !== void 0) return tooMany(name);
    const wrong2 = verb === "echo" && header ? regexMistake(header.value, closed) : void 0;
    return wrong2 === void 0 ? checkCondition(value, closed) : { word: header, message: `The regular expression of Header echo is wrong (${wrong2}), ${refuses4}`, help: "Put a backslash before a character that stands for itself." };
  }
  if (value === void 0) return { arity: true, message: `${name} ${verb} needs a name and a value, ${refuses4}`, help: `Write ${name} ${verb} NAME "VALUE".` };
  return checkCondition(substitution, closed) ?? checkFormat(name, value, closed);
};
function checkFormat(name, word, closed) {
  if (word.value.startsWith("expr=")) {
    const wrong2 = textMistake(word.value.slice(5), closed);
    return wrong2 === void 0 ? void 0 : { word, message: `The expression is wrong (${wrong2}), ${refuses4}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
  }
  for (const [, tag] of word.value.matchAll(/%(%|$|\{[^}]*(?:\}|$)[^]?|[^])/g)) {
    const letter = tag?.startsWith("{") === true ? /[}](.)$/s.exec(tag)?.[1] ?? "" : tag;
    if (tag === "" || tag === "%" || letter === void 0 || /^[Dtelibs]$/.test(letter) || !closed && /^[a-zA-Z]$/.test(letter)) continue;
    return { word, message: `${name} does not know "%${shown2(tag ?? "")}" in a value, ${refuses4}`, help: "Write %% for a percent sign." };
  }
  return void 0;
}
var tooMany = (name) => ({ arity: true, message: `${name} has too many arguments, ${refuses4}`, help: "Put a value with blanks in quotes, and a comment on a line of its own." });
function checkCondition(word, closed) {
  if (word === void 0 || word.value.toLowerCase() === "early") return void 0;
  if (/^env=/i.test(word.value)) return /^env=!?$/i.test(word.value) ? { word, message: `env= names no variable, ${refuses4}`, help: "Write env=NAME." } : void 0;
  if (/^expr=/i.test(word.value)) {
    const wrong2 = expressionMistake(word.value.slice(5), closed);
    return wrong2 === void 0 ? void 0 : { word, message: `The expression is wrong (${wrong2}), ${refuses4}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
  }
  return { word, message: `Apache does not understand "${shown2(word.value)}" behind the header's value, ${refuses4}`, help: "Put a value with blanks or semicolons in quotes. Only early, env=NAME or expr=... may follow it." };
}

// src/understand/apache/mistakes/values/one-of.ts
var oneOf = (...allowed) => ({ name, words: [word] }) => word === void 0 || allowed.some((one2) => one2.toLowerCase() === word.value.toLowerCase()) ? void 0 : {
  word,
  message: `${name} does not take "${shown2(word.value)}", so Apache does not start.`,
  help: `Write ${listed(allowed)}.`
};
var onOff = oneOf("On", "Off");
var flagCheck = onOff;
var enumerations = {
  servertokens: oneOf("Prod", "ProductOnly", "Major", "Minor", "Min", "Minimal", "OS", "Full"),
  traceenable: oneOf("On", "Off", "extended"),
  serversignature: oneOf("On", "Off", "EMail"),
  usecanonicalname: oneOf("On", "Off", "DNS"),
  usecanonicalphysicalport: onOff,
  hostnamelookups: oneOf("On", "Off", "Double"),
  allowencodedslashes: oneOf("On", "Off", "NoDecode"),
  acceptpathinfo: oneOf("On", "Off", "Default"),
  enablesendfile: onOff,
  enablemmap: onOff,
  satisfy: oneOf("All", "Any"),
  order: oneOf("allow,deny", "deny,allow", "mutual-failure"),
  sslengine: oneOf("On", "Off", "optional"),
  sslverifyclient: oneOf("none", "optional", "require", "optional_no_ca"),
  proxyvia: oneOf("Off", "On", "Full", "Block"),
  authmerging: oneOf("Off", "And", "Or"),
  wsgipassauthorization: onOff,
  wsgipassapacherequest: onOff,
  wsgiscriptreloading: onOff,
  wsgierroroverride: onOff,
  wsgichunkedrequest: onOff,
  wsgirestrictembedded: onOff,
  wsgirestrictstdin: onOff,
  wsgirestrictstdout: onOff,
  wsgirestrictsignal: onOff,
  wsgicasesensitivity: onOff,
  wsgidontwritebytecode: onOff,
  wsgidestroyinterpreter: onOff,
  wsgiignoreactivity: onOff,
  wsgienablesendfile: onOff,
  wsgimapheadtoget: oneOf("On", "Off", "Auto")
};

// src/understand/apache/mistakes/values/proxy-values.ts
var refuses5 = "so Apache does not start.";
var workerKeys = "loadfactor retry ttl min max smax acquire timeout iobuffersize receivebuffersize keepalive disablereuse enablereuse route redirect status flushpackets flushwait ping connectiontimeout flusher upgrade responsefieldsize lbset secret hcinterval hcpasses hcfails hcmethod hcuri hcexpr hctemplate addressttl".split(" ");
var balancerKeys = "lbmethod stickysession nofailover timeout maxattempts nonce growth scolonpathdelim forcerecovery failonstatus failontimeout stickysessionsep".split(" ");
var known = /* @__PURE__ */ new Set([...workerKeys, ...balancerKeys]);
var checkProxyPass = ({ name, words: words2, perDirectory: perDirectory2, sharesWorker, closed }) => {
  if (perDirectory2 === void 0) return void 0;
  const rest = words2.filter(({ value }, index2) => !(index2 === 0 && value === "~" && !perDirectory2));
  const path = perDirectory2 ? void 0 : rest[0];
  const [target, ...parameters] = perDirectory2 ? rest : rest.slice(1);
  if (target === void 0) {
    return { arity: true, message: perDirectory2 ? `${name} names no target, ${refuses5}` : `${name} needs a path and a target, ${refuses5}`, help: "Write ProxyPass / http://127.0.0.1:8000/." };
  }
  if (/^unix:/i.test(target.value) && !/^unix:[^|]*\|[a-z][a-z0-9+.-]*:/i.test(target.value)) {
    return { word: target, message: `A unix: target needs |http:// behind the socket, ${refuses5}`, help: "Write unix:/run/site.sock|http://localhost/." };
  }
  for (const word of parameters) {
    const { value } = word;
    if (/^(?:nocanon|interpolate|noquery)$/i.test(value)) continue;
    const [key = "", setting] = value.split(/=(.*)/s);
    if (setting === void 0) {
      const inLocation = perDirectory2 && target.value.startsWith("/");
      const help = inLocation ? "Inside <Location> leave the path out: ProxyPass http://127.0.0.1:8000/." : value.startsWith("#") ? "Put the comment on a line of its own." : "Parameters are written timeout=30; nocanon stands alone.";
      return { word, message: `ProxyPass does not take "${shown2(value)}", ${refuses5}`, help };
    }
    if (key.toLowerCase() === "mapping") {
      if (!/^(?:encoded|servlet)$/i.test(setting)) return { word, message: `ProxyPass knows no mapping "${shown2(setting)}", ${refuses5}`, help: "Write mapping=encoded or mapping=servlet." };
      continue;
    }
    if (target.value === "!" || sharesWorker) continue;
    if (!known.has(key.toLowerCase())) return { word, message: `ProxyPass has no parameter "${shown2(key)}", ${refuses5}`, help: "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypass" };
    if (/^["']/.test(setting)) return { word, message: `A quote stands behind the = of ${shown2(key)}, ${refuses5}`, help: `Write ${key}=${setting.replaceAll(/["']/g, "")}: the quotes go around the whole word or nowhere.` };
  }
  if (target.value !== "!" && !/^(?:unix:|[a-z][a-z0-9+.-]*:\/\/)/i.test(target.value)) {
    return { word: target, message: `The target of ${name} is no URL, ${refuses5}`, help: "Write it with its scheme: http://127.0.0.1:8000/." };
  }
  const port = /^[a-z][a-z0-9+.-]*:\/\/[^/@[\]:]*:([^/]*)/i.exec(target.value)?.[1];
  if (port !== void 0 && !/^\d*$|[${}]/.test(port)) return { word: target, message: `The port of ${name}'s target is no number, ${refuses5}`, help: "Write http://127.0.0.1:8000/." };
  const wrong2 = name.toLowerCase() === "proxypassmatch" && path ? regexMistake(path.value, closed) : void 0;
  return wrong2 === void 0 ? void 0 : { word: path, message: `The regular expression of ProxyPassMatch is wrong (${wrong2}), ${refuses5}`, help: "Put a backslash before a character that stands for itself." };
};
var checkProxyPassReverse = ({ words: words2, perDirectory: perDirectory2 }) => {
  const second = words2[1]?.value ?? "";
  if (perDirectory2 === true && second.includes(":")) return { arity: true, message: `ProxyPassReverse takes no path inside a section, ${refuses5}`, help: "Write the target alone: the section says for which URL." };
  return perDirectory2 === false && words2[1] === void 0 ? { arity: true, message: `ProxyPassReverse needs a path and a target, ${refuses5}`, help: "Write ProxyPassReverse / http://127.0.0.1:8000/." } : void 0;
};

// src/understand/apache/mistakes/values/redirect-values.ts
var refuses6 = "so Apache does not start.";
var statusNames = { permanent: 301, temp: 302, seeother: 303, gone: 410 };
var isUrl = (text2) => /^[a-z0-9+\-.]+:/i.test(text2) || text2.startsWith("/");
var checkRedirect = (regex, fixed2) => ({ words: words2, perDirectory: perDirectory2, closed }) => {
  const [first, second, third] = words2;
  if (first === void 0 || perDirectory2 === void 0) return void 0;
  const status = fixed2 ? void 0 : statusNames[first.value.toLowerCase()] ?? (/^\d/.test(first.value) ? atoi(first.value) : void 0);
  const code2 = status ?? 302;
  const redirects = code2 >= 300 && code2 < 400;
  const understood = status === void 0 ? 0 : redirects ? 1 : -1;
  if (third && understood === 0) return { word: first, message: `Redirect does not know the status "${shown2(first.value)}", ${refuses6}`, help: "Write Redirect permanent /old https://www.example.org/new, without a comment behind it." };
  if (perDirectory2 && (understood > 0 && second && !third || understood === 0 && !second || understood < 0 && !second)) return void 0;
  const [path, target] = !third && understood === 0 ? [first, second] : [second, third];
  const wrong2 = regex && path ? regexMistake(path.value, closed) : void 0;
  if (wrong2 !== void 0) return { word: path, message: `The regular expression of RedirectMatch is wrong (${wrong2}), ${refuses6}`, help: "Put a backslash before a character that stands for itself." };
  if (!redirects) return target ? { word: target, message: `The status ${shown2(first.value)} is no redirect and takes no target, ${refuses6}`, help: "Leave the target out, or write a status from 301 to 308." } : void 0;
  if (target === void 0) return { word: first, message: `The redirect says no target, ${refuses6}`, help: "Write Redirect permanent /old https://www.example.org/new." };
  return regex || isUrl(target.value) ? void 0 : { word: target, message: `The target of the redirect is no URL, ${refuses6}`, help: "Begin it with https:// or with /." };
};
var redirectChecks = {
  redirect: checkRedirect(false, false),
  redirectmatch: checkRedirect(true, false)
};
var checkAlias = ({ name, words: words2, perDirectory: perDirectory2 }) => {
  const both = (words2[1]?.value ?? "") !== "";
  if (perDirectory2 === true && both) return { arity: true, message: `${name} takes no URL inside a section, ${refuses6}`, help: `Write ${name} and the path alone: the section says for which URL.` };
  return perDirectory2 === false && !both ? { arity: true, message: `${name} names no path, ${refuses6}`, help: `Write ${name} /static/ /srv/site/static/.` } : void 0;
};

// src/understand/apache/mistakes/values/rewrite-values.ts
var refuses7 = "so Apache does not start.";
var ruleFlags = new Set(
  "b backrefescaping bne bnp backrefernoplus bctls c chain co cookie dpi discardpath e env end f forbidden g gone h handler l last n next ne noescape ns nosubreq nc nocase p proxy pt passthrough qsa qsappend qsd qsdiscard qsl qslast r redirect s skip t type unsafeprefixstat unsafeallow3f unc".split(" ")
);
var conditionFlags = /* @__PURE__ */ new Set(["nocase", "nc", "ornext", "or", "novary", "nv"]);
var checkRewriteRule = (line) => {
  const words2 = splitRewriteWords(line.text);
  const [pattern, , flags] = words2;
  return tooFew(line.text, words2, "RewriteRule", "Write RewriteRule PATTERN TARGET [FLAGS].") ?? checkFlags(flags, ruleFlags, line) ?? checkPattern(pattern?.value.replace(/^!/, ""), pattern, line.closed);
};
var checkRewriteCond = (line) => {
  const words2 = splitRewriteWords(line.text);
  const [test, pattern, flags] = words2;
  const mistake = tooFew(line.text, words2, "RewriteCond", "Write RewriteCond %{NAME} PATTERN [FLAGS].") ?? checkFlags(flags, conditionFlags, line);
  if (mistake !== void 0 || pattern === void 0) return mistake;
  const value = pattern.value.replace(/^!/, "");
  if (test?.value.toLowerCase() === "expr") {
    const wrong2 = expressionMistake(value, line.closed);
    return wrong2 === void 0 ? void 0 : { word: pattern, message: `The expression of RewriteCond is wrong (${wrong2}), ${refuses7}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
  }
  const isTest2 = /^-(?:[fsdxhLlUF]$|(?:lt|le|gt|ge|eq|ne).)/s.test(value) || /^[<>=]./s.test(value);
  return isTest2 ? void 0 : checkPattern(value, pattern, line.closed);
};
function tooFew(text2, words2, name, help) {
  const [first] = words2;
  const cut = first !== void 0 && first.end >= text2.length && (first.quote === "" || first.end - first.start < first.value.length + 2);
  return words2.length === 0 || cut ? { arity: true, message: `${name} needs two arguments, ${refuses7}`, help } : void 0;
}
var checkRewriteBase = ({ words: [word] }) => word === void 0 || word.value.startsWith("/") ? void 0 : { word, message: `RewriteBase is no path from the root, ${refuses7}`, help: `Write RewriteBase /${shown2(word.value)}` };
function checkPattern(pattern, word, closed) {
  const wrong2 = pattern === void 0 ? void 0 : regexMistake(pattern, closed);
  return wrong2 === void 0 ? void 0 : { word, message: `The regular expression is wrong (${wrong2}), ${refuses7}`, help: "Put a backslash before a character that stands for itself." };
}
function checkFlags(word, known5, { name }) {
  if (word === void 0) return void 0;
  const inner = /^\[(.*)\]$/s.exec(word.value)?.[1];
  if (inner === void 0) {
    const help = word.value.startsWith("[") ? "Write the flags without blanks: [R=301,L]." : word.value.startsWith("#") ? "Apache knows no comment at the end of a line: put it on a line of its own." : "Flags stand in brackets: [R=301,L].";
    return { word, message: `${name} takes flags in brackets as its third argument, ${refuses7}`, help };
  }
  if (inner === "") return { word, message: `${name} has no flag in its brackets, ${refuses7}`, help: "Remove the brackets." };
  for (const part of inner.split(",").map((flag2) => flag2.trim())) {
    if (part === "") return { word, message: `${name} has nothing before or behind a comma of its flags, ${refuses7}`, help: "Remove the comma." };
    const [flag2 = "", value = ""] = part.split(/=(.*)/s);
    if (!known5.has(flag2.toLowerCase())) return { word, message: `${name} has no flag "${shown2(flag2)}", ${refuses7}`, help: name.toLowerCase() === "rewritecond" ? "Flags are NC, OR and NV." : "Common flags are L, R=301, P, QSA, NC, NE, PT, F and G." };
    if (/^r(?:edirect)?$/i.test(flag2) && /^\d/.test(value) && !isStatus(atoi(value))) return { word, message: `The flag R has no status ${shown2(value)}, ${refuses7}`, help: "Write R=301 or R=302." };
  }
  return void 0;
}

// src/understand/apache/mistakes/values/ssl-values.ts
var refuses8 = "so Apache does not start.";
var checkSslProtocol = ({ name, words: words2 }) => {
  for (const word of words2) {
    const removed = word.value.startsWith("-");
    const protocol = word.value.replace(/^[+-]/, "");
    if (/^SSLv2$/i.test(protocol) && !removed) return { word, message: `Apache 2.4 no longer speaks SSLv2, ${refuses8}`, help: `Write ${name} all -SSLv3 -TLSv1 -TLSv1.1.` };
    if (/^(?:SSLv[23]|TLSv1(?:\.[123])?|all)$/i.test(protocol)) continue;
    const help = protocol.includes(",") || protocol.includes(";") ? `Separate the protocols by blanks: ${name} -all +TLSv1.2 +TLSv1.3.` : "Names are SSLv3, TLSv1, TLSv1.1, TLSv1.2, TLSv1.3 and all.";
    return { word, message: `There is no protocol "${shown2(word.value)}", ${refuses8}`, help };
  }
  return void 0;
};
var options2 = ["StdEnvVars", "ExportCertData", "FakeBasicAuth", "StrictRequire", "OptRenegotiate", "LegacyDNStringFormat"];
var known2 = new Set(options2.map((option) => option.toLowerCase()));
var checkSslOptions = ({ words: words2 }) => {
  const word = words2.find(({ value }) => !known2.has(value.replace(/^[+-]/, "").toLowerCase()));
  return word && { word, message: `There is no SSL option "${shown2(word.value)}", ${refuses8}`, help: `Options are ${options2.join(", ")}.` };
};

// src/understand/apache/mistakes/values/wsgi-values.ts
var refuses9 = "so Apache does not start.";
var daemonOptions = new Set(
  "user group supplementary-groups processes threads umask chroot home lang locale python-home python-path python-eggs stack-size maximum-requests startup-timeout shutdown-timeout deadlock-timeout inactivity-timeout request-timeout graceful-timeout eviction-timeout restart-interval connect-timeout socket-timeout queue-timeout listen-backlog display-name send-buffer-size receive-buffer-size header-buffer-size response-buffer-size response-socket-timeout socket-user script-user script-group cpu-time-limit cpu-priority memory-limit virtual-memory-limit server-metrics newrelic-config-file newrelic-environment switch-interval interrupt-timeout response-flush-delay slow-requests telemetry-service telemetry-options free-threading per-interpreter-gil".split(" ")
);
var scriptOptions = /* @__PURE__ */ new Set(["application-group", "process-group", "callable-object", "pass-authorization"]);
function readOptions(text2, from) {
  const options4 = [];
  let at = from;
  while (at < text2.length) {
    while (isBlank(text2[at])) at++;
    if (at >= text2.length) break;
    const start = at;
    while (at < text2.length && !isBlank(text2[at]) && text2[at] !== "=") at++;
    const name = text2.slice(start, at);
    if (text2[at] !== "=" || name === "") return { options: options4, broken: nextWord(text2, start) };
    const value = nextWord(text2, at + 1);
    at = value?.end ?? at + 1;
    options4.push({ name, value: value?.value ?? "", word: { value: text2.slice(start, at), start, end: at, quote: "" } });
  }
  return { options: options4, broken: void 0 };
}
function checkOptions2(text2, from, known5, name) {
  const { options: options4, broken } = readOptions(text2, from);
  const unknown2 = options4.find((option) => !known5.has(option.name));
  if (unknown2 && (broken === void 0 || unknown2.word.start < broken.start)) return { word: unknown2.word, message: `${name} has no option "${shown2(unknown2.name)}", ${refuses9}`, help: "https://modwsgi.readthedocs.io/en/master/configuration.html" };
  if (broken) {
    const help = /^["']/.test(broken.quote) ? 'Write python-path="/srv/the site": the quotes go around the value alone.' : "Options are written name=value, without a blank before the =.";
    return { word: broken, message: `${name} does not understand "${shown2(broken.value)}", ${refuses9}`, help };
  }
  return options4;
}
var checkDaemonProcess = ({ text: text2, words: words2 }) => {
  const [name] = words2;
  if (name === void 0 || name.value === "") return { arity: true, message: `WSGIDaemonProcess has no name, ${refuses9}`, help: "Write WSGIDaemonProcess bakery python-home=/srv/bakery/venv." };
  const options4 = checkOptions2(text2, name.end, daemonOptions, "WSGIDaemonProcess");
  if (!Array.isArray(options4)) return options4;
  for (const option of options4) {
    const wrong2 = checkDaemonOption(option);
    if (wrong2 !== void 0) return { word: option.word, message: `${option.name} of WSGIDaemonProcess ${wrong2}, ${refuses9}`, help: "https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIDaemonProcess.html" };
  }
  return void 0;
};
function checkDaemonOption({ name, value }) {
  switch (name) {
    case "processes":
      return atoi(value) < 1 ? "is not a number from 1 on" : void 0;
    case "threads":
      return value === "" || atoi(value) < 0 ? "is not a number" : void 0;
    case "umask":
      return /^\s*\+?(?:0?[0-7]*)$/.test(value) && value !== "" ? void 0 : "is not an octal number";
    case "home":
    case "chroot":
      return value.startsWith("/") ? void 0 : "is not an absolute path";
    case "stack-size":
    case "listen-backlog":
      return atoi(value) <= 0 ? "is not a number from 1 on" : void 0;
    default:
      return /-timeout$|^maximum-requests$|^restart-interval$/.test(name) && (value === "" || atoi(value) < 0) ? "is not a number" : void 0;
  }
}
var checkScriptAlias = ({ name, text: text2, words: words2, closed }) => {
  const [mount, target] = words2;
  if (mount === void 0 || target === void 0 || mount.value === "" || target.value === "") return { arity: true, message: `${name} needs a URL and a file, ${refuses9}`, help: `Write ${name} / /srv/bakery/bakery/wsgi.py.` };
  const options4 = checkOptions2(text2, target.end, scriptOptions, name);
  if (!Array.isArray(options4)) return options4;
  for (const { name: option, value, word } of options4) {
    const wrong2 = option === "pass-authorization" ? !/^(?:on|off)$/i.test(value) : value === "";
    if (wrong2) return { word, message: `${option} of ${name} has a wrong value, ${refuses9}`, help: option === "pass-authorization" ? "Write pass-authorization=On." : `Write ${option}=NAME.` };
  }
  const regex = name.toLowerCase() === "wsgiscriptaliasmatch" ? regexMistake(mount.value, closed) : void 0;
  return regex === void 0 ? void 0 : { word: mount, message: `The regular expression of ${name} is wrong (${regex}), ${refuses9}`, help: "Put a backslash before a character that stands for itself." };
};

// src/understand/apache/mistakes/value-checks.ts
var valueChecks = new Map(
  Object.entries({
    ...enumerations,
    ...redirectChecks,
    options: checkOptions,
    allowoverride: checkAllowOverride,
    loglevel: checkLogLevel,
    errordocument: checkErrorDocument,
    servername: checkServerName,
    listen: checkListen,
    define: checkDefine,
    undefine: checkDefine,
    authname: checkAnyText,
    authtype: checkAnyText,
    sethandler: checkAnyText,
    keepalivetimeout: checkTimeout,
    rewritebase: checkRewriteBase,
    proxytimeout: checkPositive,
    limitrequestbody: checkWholeNumber,
    limitrequestline: checkNotNegative,
    limitrequestfieldsize: checkNotNegative,
    limitrequestfields: checkNotNegative,
    require: checkRequire,
    allow: checkAllow,
    deny: checkAllow,
    alias: checkAlias,
    scriptalias: checkAlias,
    aliasmatch: regexAt(0),
    scriptaliasmatch: regexAt(0),
    setenvif: checkSetEnvIf(1),
    setenvifnocase: checkSetEnvIf(1),
    browsermatch: checkSetEnvIf(0),
    browsermatchnocase: checkSetEnvIf(0),
    remoteipinternalproxy: checkProxies,
    remoteiptrustedproxy: checkProxies,
    fileetag: checkFileETag,
    addoutputfilterbytype: checkFilterByType,
    proxypassreverse: checkProxyPassReverse,
    expiresdefault: expiresAt(0),
    expiresbytype: expiresAt(1),
    rewriterule: checkRewriteRule,
    rewritecond: checkRewriteCond,
    proxypass: checkProxyPass,
    proxypassmatch: checkProxyPass,
    header: checkHeader,
    requestheader: checkHeader,
    sslprotocol: checkSslProtocol,
    sslproxyprotocol: checkSslProtocol,
    ssloptions: checkSslOptions,
    wsgidaemonprocess: checkDaemonProcess,
    wsgiscriptalias: checkScriptAlias,
    wsgiscriptaliasmatch: checkScriptAlias
  })
);

// src/understand/apache/mistakes/check-directive.ts
var refuses10 = "so Apache does not start.";
function checkDirective(file, node, place, expand4, closed = false) {
  const { line, name } = node;
  if (name.placeholder) return void 0;
  if (name.value.includes("${")) return closed && !directiveTable().has((expand4(name.value) ?? "").toLowerCase()) ? unknownName(name.value, name.at, closed) : void 0;
  const row = directiveTable().get(name.value.toLowerCase());
  if (row === void 0) return unknownName(name.value, name.at, closed);
  const whole = spanOfLine(file, line);
  const wrongPlace = checkPlace(row, place, name.at, whole);
  if (wrongPlace) return wrongPlace;
  const written = line.text.slice(node.argumentsFrom);
  if (hasPlaceholder(written)) return void 0;
  const text2 = written.includes("${") ? expand4(written) : written;
  if (text2 === void 0) return void 0;
  const moved = text2 !== written;
  const at = (word) => word === void 0 || moved ? whole : spanOf(file, line, node.argumentsFrom + word.start, node.argumentsFrom + word.end);
  const arity = wrongArity(row.arity, text2);
  if (arity !== void 0) return { kind: "wrong-arguments", at: whole, message: `${row.name} takes ${arity}, ${refuses10}`, help: arityHelp(text2, row.name) };
  const check = valueChecks.get(name.value.toLowerCase()) ?? (row.arity === "flag" ? flagCheck : void 0);
  const wrong2 = check?.({ name: row.name, text: text2, words: splitWords(text2), perDirectory: place.perDirectory, container: place.container, sharesWorker: place.sharesWorker === true, closed });
  return wrong2 && valueFound(wrong2, at(wrong2.word));
}
function checkSection(file, node, place, expand4, closed = false) {
  const { name, line } = node;
  if (name.placeholder || name.value.includes("${")) return void 0;
  const row = directiveTable().get(`<${name.value.toLowerCase()}`);
  const whole = spanOfLine(file, line);
  if (row === void 0) return unknownName(`<${name.value}`, name.at, closed);
  const wrongPlace = checkPlace(row, place, name.at, whole) ?? checkElse(name.value.toLowerCase(), place, whole);
  if (wrongPlace) return wrongPlace;
  if (!node.ended) return { kind: "wrong-arguments", at: whole, message: `The line that opens <${name.value}> has no closing '>', ${refuses10}`, help: "End the line with '>'." };
  const header = line.text.slice(node.header.start, node.header.end);
  if (hasPlaceholder(header)) return void 0;
  const expanded = header.includes("${") ? expand4(header) : header;
  if (expanded === void 0) return void 0;
  const moved = expanded !== header;
  const wrong2 = onlyRefusals(node) ?? headerMistake(moved ? withHeader(node, expanded) : node, closed);
  return wrong2 && valueFound(wrong2, wrong2.word && !moved ? spanOf(file, line, wrong2.word.start, wrong2.word.end) : whole);
}
var withHeader = (node, header) => {
  const text2 = node.line.text.slice(0, node.header.start) + header;
  return { ...node, line: { ...node.line, text: `${text2}>` }, header: { start: node.header.start, end: text2.length } };
};
function onlyRefusals({ name, children }) {
  const refusals = children.length > 0 && children.every((child) => child.kind === "directive" && /^require$/i.test(child.name.value) && /^\s*not\s/i.test(child.line.text.slice(child.argumentsFrom)));
  if (/^require(?:all|any|none)$/i.test(name.value) && children.length === 0) return { message: `<${name.value}> is empty, ${refuses10}`, help: "Put Require lines into it, or remove it." };
  if (name.value.toLowerCase() !== "requireall" || !refusals) return void 0;
  return { message: `<RequireAll> only says who may not enter, ${refuses10}`, help: "Add Require all granted: it lets everybody in but those." };
}
var isSection = (name) => directiveTable().has(`<${name.toLowerCase()}`);
var valueFound = ({ arity, message, help }, at) => ({ kind: arity === true ? "wrong-arguments" : "invalid-value", at, message, help });
function checkPlace(row, place, at, whole) {
  const where = misplaced(row, place);
  if (where === void 0) return void 0;
  const name = row.name.startsWith("<") ? `${row.name}>` : row.name;
  const happens = place.htaccess ? "every request below answers 500." : "so Apache does not start.";
  return {
    kind: "misplaced-directive",
    at: row.name.startsWith("<") ? whole : at,
    message: place.htaccess ? `${name} may not stand ${where}: ${happens}` : `${name} may not stand ${where}, ${happens}`,
    help: rightPlace(row, place),
    ...place.openedAt && { related: { at: place.openedAt, message: "the section it stands in" } }
  };
}
function checkElse(name, { last }, at) {
  const before = last.condition;
  if (name === "if" || name === "elseif" || name === "else") last.condition = name;
  if (!name.startsWith("else") || before === "if" || before === "elseif") return void 0;
  return { kind: "misplaced-directive", at, message: `No <If> comes before this <${name === "else" ? "Else" : "ElseIf"}>, so Apache does not start.`, help: "Put it right behind the <If> or <ElseIf> it belongs to, at the same level." };
}
function unknownName(written, at, closed) {
  const section = written.startsWith("<");
  const name = section ? `${shown2(written)}>` : shown2(written);
  const lower = written.toLowerCase();
  const gone = goneNames.get(lower);
  if (gone !== void 0) {
    const help = gone === "" ? "Remove the line." : `Write ${gone} in its place.`;
    return { kind: "unknown-directive", at, message: `Apache 2.4 no longer has ${name}, ${refuses10}`, help };
  }
  if (!/^<?[a-z][\w.-]*$/i.test(written)) {
    return { kind: "unknown-directive", at, message: `"${printable(name)}" can be no directive, ${refuses10}`, help: oddHelp(written) };
  }
  if (!closed && isKnownElsewhere(written)) return void 0;
  const near = nearestName(lower, directiveTable().keys());
  const meant = near === void 0 ? void 0 : directiveTable().get(near)?.name;
  if (meant !== void 0) {
    return { kind: "unknown-directive", at, message: `There is no directive ${name}, ${refuses10}`, help: `Write ${meant}${section ? ">" : ""}.`, ...!section && { fix: rename(at, meant) } };
  }
  return { kind: "unknown-directive", at, severity: "info", unsure: true, message: `${name} is no directive of Apache 2.4. Where no module brings it, Apache does not start.`, help: "Load the module that has it, or correct the name." };
}
var printable = (text2) => text2.replaceAll(/[^ -~]/g, "?");
function oddHelp(written) {
  if (/[^ -~]/.test(written)) return "Type the line anew: an invisible or foreign character stands in the name.";
  if (/^(?:server|location|upstream)\b.*\{?$/.test(written) || /[{};]/.test(written)) return "This is another program's syntax: Apache has neither braces nor semicolons.";
  return "Begin the line with a directive's name, or with # for a comment.";
}
function arityHelp(text2, name) {
  if (/(?:^|\s)#/.test(text2)) return "Apache knows no comment at the end of a line: put it on a line of its own.";
  return `See https://httpd.apache.org/docs/2.4/mod/directives.html for ${name}; an argument with blanks goes in quotes.`;
}
function spanOf(file, line, start, end) {
  const range = physicalRange(line, start, end);
  return span(file, range.start, range.end);
}

// src/understand/apache/mistakes/surroundings.ts
function decideIn({ modules: modules2 }, section, words2, known5) {
  if (modules2 === void 0) return decide(section, words2, known5);
  const first = words2[0] ?? "";
  const subject = first.replace(/^!/, "").replace(/^(["'])(.*)\1$/, "$2");
  const sure = (holds2) => holds2 !== first.startsWith("!") ? "always" : "never";
  switch (section.toLowerCase()) {
    case "ifmodule": {
      const name = /^mod_(\w+)\.c$/.exec(subject)?.[1] ?? /^(\w+)_module$/.exec(subject)?.[1] ?? subject;
      return sure(modules2.has(name) || known5.modules.has(name) && name !== subject);
    }
    case "ifdefine":
      return sure(known5.defined.has(subject));
    case "ifdirective":
      return sure(directiveTable().has(subject.toLowerCase()));
    case "ifsection":
      return sure(directiveTable().has(`<${subject.replace(/^</, "").toLowerCase()}`));
    default: {
      const truth = decide(section, words2, known5);
      return truth === "likely" ? "always" : truth === "unlikely" ? "never" : truth;
    }
  }
}

// src/understand/apache/mistakes/repeated.ts
var Repeated = class {
  #seen = /* @__PURE__ */ new Map();
  /** Takes note of a line; says what is wrong when one before it said the same. */
  add(name, first, at) {
    const key = keyOf2(name.toLowerCase(), first);
    if (key === void 0) return void 0;
    const before = this.#seen.get(key);
    if (before === void 0) {
      this.#seen.set(key, at);
      return void 0;
    }
    const related = { at: before, message: "the first one" };
    return key.startsWith("listen") ? { kind: "invalid-value", at, message: `Listen ${first} stands here twice, so Apache does not start.`, help: "Remove one of the two lines.", related } : { kind: "invalid-value", at, message: `Two WSGIDaemonProcess lines have the name ${first}, so Apache does not start.`, help: "Names hold for the whole server: declare the daemon once, and name it in the other host's WSGIProcessGroup.", related };
  }
};
function keyOf2(name, first) {
  if (first === "" || first.includes("${") || first.includes("%{")) return void 0;
  if (name === "listen") return `listen ${first.toLowerCase().replace(/^\*:/, "")}`;
  return name === "wsgidaemonprocess" ? `daemon ${first}` : void 0;
}

// src/understand/apache/mistakes/workers.ts
var Workers = class {
  #targets = /* @__PURE__ */ new Map();
  /** The place of a line, told whether its parameters are passed over because another line's worker is taken. */
  place(place, name, args) {
    if (!/^proxypass(?:match)?$/i.test(name) || place.perDirectory === void 0) return place;
    const words2 = args();
    const isRegex2 = words2[0] === "~";
    const target = (place.perDirectory ? words2[0] : words2[isRegex2 ? 2 : 1])?.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i, (origin) => origin.toLowerCase());
    if (target === void 0 || target === "!") return place;
    const host = `${place.host?.file.path ?? ""}:${place.host?.start ?? ""}`;
    const before = this.#targets.get(host) ?? /* @__PURE__ */ new Set();
    this.#targets.set(host, before);
    const isPattern = isRegex2 || name.toLowerCase() === "proxypassmatch";
    const sharesWorker = isPattern ? before.has(`~${target}`) : prefixesOf(target).some((prefix) => before.has(prefix));
    before.add(isPattern ? `~${target}` : target);
    return sharesWorker ? { ...place, sharesWorker } : place;
  }
};
function prefixesOf(target) {
  const start = target.indexOf("/", target.indexOf("://") + 3);
  if (start === -1) return [target];
  const rest = target.slice(start, start + 256);
  return [target.slice(0, start), ...Array.from(rest, (_, index2) => target.slice(0, start + index2 + 1))];
}

// src/understand/apache/mistakes/check-files.ts
var deepest = 128;
var mostFrames = 2e4;
function checkFile(tree, start, resolve5, surroundings = {}) {
  const found = [];
  const defined = /* @__PURE__ */ new Set();
  const values = /* @__PURE__ */ new Map();
  const macros = /* @__PURE__ */ new Map();
  const loaded3 = /* @__PURE__ */ new Set();
  const repeated = new Repeated();
  const workers = new Workers();
  let frames = 0;
  const stack = [{ tree, nodes: tree.children, next: 0, place: { ...start, last: { condition: void 0 } }, inForce: "always", chain: [tree] }];
  const push = (frame) => {
    if (++frames < mostFrames) stack.push(frame);
  };
  const report = ({ unsure, ...mistake }, { standIn }, inForce2) => {
    if (inForce2 === "unknown") return;
    const certainty = inForce2 === "always" && unsure !== true ? "certain" : "likely";
    found.push({ ...mistake, certainty, at: standIn ?? mistake.at });
  };
  const expand4 = (text2) => {
    const valueOf2 = (name) => values.get(name.toLowerCase()) ?? debianVariables.get(name);
    const names4 = [...text2.matchAll(/\$\{([^}]*)\}/g)].map(([, name = ""]) => name);
    if (surroundings.modules === void 0 && names4.some((name) => valueOf2(name) === void 0 && !name.includes(":"))) return void 0;
    return text2.replaceAll(/\$\{([^}]*)\}/g, (whole, name) => valueOf2(name) ?? whole);
  };
  const argumentsOf = ({ tree: { file } }, node) => directiveArguments(file, node).map(({ value }) => expand4(value) ?? value);
  const section = (frame, node) => {
    const name = node.name.value;
    const inForce2 = inForceAt(frame, node.line.start);
    const args = () => sectionArguments(frame.tree.file, node).map(({ value }) => expand4(value) ?? value);
    if (isConditional(name)) {
      const mistake2 = checkSection(frame.tree.file, node, frame.place, expand4);
      if (mistake2) report(mistake2, frame, inForce2);
      const body = bodyInForce(decideIn(surroundings, name, args(), { defined, modules: loaded3 }));
      const end = surroundings.modules === void 0 ? void 0 : endMistake(frame.tree.file, node, body !== void 0);
      if (end) report(end, frame, inForce2);
      const skipped = surroundings.modules !== void 0 && !end && !body ? skippedMistake(frame.tree.file, node) : void 0;
      if (skipped) report(skipped, frame, inForce2);
      if (body) push({ ...frame, nodes: node.children, next: 0, inForce: weaker(inForce2, body) });
      return;
    }
    if (name.toLowerCase() === "macro") {
      const [macro, ...parameters] = args();
      if (macro !== void 0 && inForce2 !== "unknown") macros.set(macro.toLowerCase(), readMacro(node, parameters, frame.tree.file.path));
      return;
    }
    const mistake = checkSection(frame.tree.file, node, frame.place, expand4, surroundings.modules !== void 0);
    if (mistake) report(mistake, frame, inForce2);
    const opened = frame.standIn ?? spanOfLine(frame.tree.file, node.line);
    const odd = surroundings.modules === void 0 ? void 0 : oddEnd(frame.tree.file, node);
    if (odd) report(odd, frame, inForce2);
    if (isSection(name) && mistake?.kind !== "misplaced-directive" || surroundings.modules !== void 0) push({ ...frame, nodes: node.children, next: 0, inForce: inForce2, place: enter(frame.place, name, opened) });
  };
  const includeFiles = (frame, node, pattern, inForce2) => {
    const included = resolve5(pattern, frame.tree);
    for (const one2 of included.toReversed()) {
      if (!frame.chain.includes(one2) && frame.chain.length < deepest) push({ ...frame, tree: one2, nodes: one2.children, next: 0, chain: [...frame.chain, one2], inForce: inForce2 });
    }
    const mistake = included.length === 0 && surroundings.modules === void 0 && surroundings.isThere?.(pattern, frame.tree) !== true ? includeMistake(frame.tree.file, node, pattern) : void 0;
    if (mistake) report(mistake, frame, inForce2);
  };
  const directive2 = (frame, node) => {
    const inForce2 = inForceAt(frame, node.line.start);
    const place = inForce2 === "unknown" ? frame.place : workers.place(frame.place, node.name.value, () => argumentsOf(frame, node));
    const mistake = checkDirective(frame.tree.file, node, place, expand4, surroundings.modules !== void 0);
    if (mistake) {
      report(mistake, frame, inForce2);
      return;
    }
    const [first = "", ...rest] = argumentsOf(frame, node);
    const again = inForce2 === "unknown" ? void 0 : repeated.add(node.name.value, first, frame.standIn ?? spanOfLine(frame.tree.file, node.line));
    if (again) report(again, frame, inForce2);
    switch (node.name.value.toLowerCase()) {
      case "include":
      case "includeoptional":
        includeFiles(frame, node, first, inForce2);
        return;
      case "use": {
        const macro = macros.get(first.toLowerCase());
        const body = macro && useMacro(macro, rest);
        if (!body && surroundings.modules !== void 0) report(unknownMacro(first, spanOfLine(frame.tree.file, node.line)), frame, inForce2);
        if (body) push({ ...frame, tree: body, nodes: body.children, next: 0, standIn: frame.standIn ?? spanOfLine(frame.tree.file, node.line), inForce: inForce2 });
        return;
      }
      case "define":
        if (inForce2 === "unknown") defined.delete(first);
        else defined.add(first);
        if (rest[0] !== void 0 && inForce2 !== "unknown") values.set(first.toLowerCase(), rest[0]);
        else values.delete(first.toLowerCase());
        return;
      case "undefine":
        defined.delete(first);
        values.delete(first.toLowerCase());
        return;
      case "loadmodule":
        if (inForce2 !== "unknown") loaded3.add(moduleName(first));
        return;
    }
  };
  for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (node === void 0) stack.pop();
    else if (node.kind === "section") section(frame, node);
    else directive2(frame, node);
  }
  return found;
}
var unknownMacro = (name, at) => ({ kind: "invalid-value", at, message: `No macro ${name.slice(0, 40)} with as many arguments stands before this line, so Apache does not start.`, help: "Define it above with <Macro>." });
function endMistake(file, node, holds2) {
  const whole = node.closeLine?.text.toLowerCase() === `</${node.name.value.toLowerCase()}>`;
  if (holds2 && node.closedBy === "recovery" || (holds2 ? whole || node.closedBy === "eof" : node.closedBy === "tag")) return void 0;
  return { kind: "conditional-section-end", at: spanOfLine(file, node.closeLine ?? node.line), message: "The section does not end as Apache wants it.", help: "Write the closing tag alone on its line." };
}
function oddEnd(file, { name, closeLine }) {
  const tag = closeLine && nextWord(closeLine.text, 0)?.value.toLowerCase();
  return closeLine === void 0 || tag === `</${name.value.toLowerCase()}>` ? void 0 : endsOddly(spanOfLine(file, closeLine));
}
function skippedMistake(file, { children }) {
  const stack = [...children];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    if (node.kind !== "section") continue;
    const tag = node.closeLine && nextWord(node.closeLine.text, 0)?.value.toLowerCase();
    if (tag?.slice(0, -1) !== `</${skippedName(node.line)}`) return endsOddly(spanOfLine(file, node.closeLine ?? node.line));
    for (const child of node.children) stack.push(child);
  }
  return void 0;
}
var endsOddly = (at) => ({ kind: "conditional-section-end", at, message: "The tag does not fit the section that it closes, so Apache does not start.", help: "Write the tag alone on its line, with the section's name." });
function inForceAt({ tree: { choices: choices2 }, inForce: inForce2 }, offset) {
  let low = 0;
  let high = choices2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((choices2[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (choices2[low]?.start ?? Number.POSITIVE_INFINITY) <= offset ? "unknown" : inForce2;
}

// src/understand/apache/mistakes/misread-lines.ts
function findMisread(tree) {
  const found = tree.lines.flatMap((line) => checkContinuation(tree.file, line));
  const stack = [...tree.children];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    if (node.kind !== "section") continue;
    found.push(...checkEnd(tree, node), ...checkHeader2(tree.file, node));
    for (const child of node.children) stack.push(child);
  }
  return found;
}
function checkContinuation(file, line) {
  const [, ...joined4] = line.pieces;
  if (joined4.length === 0) return [];
  if (line.kind === "comment") {
    const swallowed = joined4.map(({ physical }) => lineAt(file, physical)).find(isDirective);
    if (swallowed === void 0) return [];
    const first = lineAt(file, line.start);
    return [
      {
        kind: "comment-swallows-directive",
        at: swallowed,
        certainty: "certain",
        message: "This line has no effect: the comment before it ends in a backslash and goes on here.",
        help: "Remove the backslash at the end of the comment.",
        related: { at: first, message: "the comment" }
      }
    ];
  }
  if (line.kind === "blank") return [];
  const glued = joined4.find(({ physical }) => isGlued(file.text, physical));
  if (glued === void 0) return [];
  const backslash = backslashBefore(file.text, glued.physical);
  return [
    {
      kind: "continuation-glues-words",
      at: span(file, backslash, backslash + 1),
      certainty: "certain",
      message: "The words at the end of this line and at the start of the next become one. Apache joins lines without a blank.",
      help: "Write a blank before the backslash, or indent the next line."
    }
  ];
}
function backslashBefore(text2, start) {
  let at = start - 1;
  while (at > 0 && text2[at] !== "\\") at--;
  return at;
}
function isGlued(text2, start) {
  const before = text2[backslashBefore(text2, start) - 1] ?? "";
  const after3 = text2[start] ?? "";
  return /[\w"'*)\]]/.test(before) && /[\w"'*$%/.-]/.test(after3) && !isBlank(before);
}
function lineAt(file, offset) {
  const end = file.text.indexOf("\n", offset);
  const whole = file.text.slice(offset, end === -1 ? void 0 : end);
  const start = offset + whole.length - whole.trimStart().length;
  return span(file, start, Math.max(start, offset + whole.trimEnd().length));
}
function isDirective(at) {
  const word = nextWord(textOf(at), 0)?.value.toLowerCase() ?? "";
  const name = word.replace(/^<\/?/, "").replace(/>$/, "");
  const table2 = directiveTable();
  return word.startsWith("<") ? table2.has(`<${name}`) : table2.has(name);
}
function checkEnd(tree, node) {
  const name = node.name.value;
  if (!isConditional(name) || tree.problems.length > 0 || tree.template) return [];
  const tag = `</${name}>`;
  const related = { at: spanOfLine(tree.file, node.line), message: "the section" };
  const help = `Write ${tag} alone on its line.`;
  if (node.closedBy === "eof" && !hasMacros(tree)) {
    return [{ kind: "conditional-section-end", at: related.at, certainty: "certain", message: `<${name}> is never closed. Apache accepts that only while its condition holds, else it does not start.`, help }];
  }
  const line = node.closeLine;
  if (line === void 0 || line.text.toLowerCase() === tag.toLowerCase()) return [];
  return [
    { kind: "conditional-section-end", at: spanOfLine(tree.file, line), certainty: "certain", message: `More than ${tag} stands on this line. Where the section's condition holds, Apache does not start.`, help, related }
  ];
}
var hasMacros = (tree) => tree.lines.some(({ kind, text: text2 }) => kind === "directive" && /^use\b/i.test(text2));
function checkHeader2(file, node) {
  const { line, header, name } = node;
  if (!isConditional(name.value) && name.value.toLowerCase() !== "virtualhost") return [];
  const comment2 = />\s+#/.exec(line.text.slice(header.start, header.end));
  if (!comment2) return [];
  return [
    {
      kind: "section-header-comment",
      at: spanOfLine(file, line),
      certainty: "certain",
      message: isConditional(name.value) ? "The section is skipped: Apache reads up to the '>' in the comment and takes it all for the condition." : "Apache takes the comment's words for addresses: it reads up to the '>' in the comment.",
      help: "Put the comment on a line of its own."
    }
  ];
}

// src/understand/apache/mistakes/find-mistakes.ts
function findMistakes(trees2, resolve5, surroundings = {}) {
  const included = new Set(trees2.flatMap((tree) => includesOf(tree, resolve5)));
  const found = new Map(trees2.map(({ file }) => [file, /* @__PURE__ */ new Map()]));
  const broken = new Set(trees2.filter(({ problems }) => problems.length > 0).map(({ file }) => file));
  const links = new Set(trees2.filter(isLink).map(({ file }) => file));
  const keep = (mistake) => {
    if (links.has(mistake.at.file) || broken.has(mistake.at.file) && !mistake.kind.startsWith("co")) return;
    const key = mistake.kind === "unknown-directive" && mistake.severity === "info" ? textOf(mistake.at).toLowerCase() : mistake.at.start;
    const known5 = found.get(mistake.at.file);
    if (known5?.has(`${mistake.kind} ${key}`) === false) known5.set(`${mistake.kind} ${key}`, mistake);
  };
  for (const tree of trees2) {
    for (const mistake of findMisread(tree)) keep(mistake);
    if (!included.has(tree)) for (const mistake of checkFile(tree, startOf(tree), resolve5, surroundings)) keep(mistake);
  }
  return new Map([...found].map(([file, mistakes]) => [file, [...mistakes.values()]]));
}
var isLink = ({ file }) => /^\.{0,2}\/?[\w./-]+\.(?:conf|load)\s*$/.test(file.text);
function includesOf(tree, resolve5) {
  const lines = everyNode(tree.children).filter((node) => node.kind === "directive" && /^include(?:optional)?$/i.test(node.name.value));
  return lines.flatMap((node) => node.kind === "directive" ? resolve5(directiveArguments(tree.file, node)[0]?.value ?? "", tree) : []).filter((one2) => one2 !== tree);
}
function everyNode(nodes) {
  const found = [];
  const stack = [...nodes];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    found.push(node);
    if (node.kind === "section") for (const child of node.children) stack.push(child);
  }
  return found;
}
function startOf(tree) {
  if (/(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path)) return htaccessPlace;
  const rows3 = topNodes(tree.children).map((node) => directiveTable().get(`${node.kind === "section" ? "<" : ""}${node.name.value.toLowerCase()}`));
  if (rows3.some((row) => row?.place === "server" && row.refused.includes("v"))) return mainPlace;
  return rows3.some((row) => row?.place === "server") ? insideUnknownServer : unknownPlace;
}
function topNodes(nodes) {
  const found = [];
  const stack = [...nodes];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    if (node.kind === "section" && isConditional(node.name.value)) for (const child of node.children) stack.push(child);
    else found.push(node);
  }
  return found;
}

// src/understand/apache/regex.ts
function matchRegex(pattern, text2) {
  return execRegex(pattern, text2) === "maybe" ? "maybe" : execRegex(pattern, text2) === null ? "no" : "yes";
}
function execRegex(pattern, text2) {
  if (!isSimple(pattern) || text2.length > 500) return "maybe";
  try {
    const found = new RegExp(pattern).exec(text2);
    return found ? [...found].map((group) => group ?? "") : null;
  } catch {
    return "maybe";
  }
}
function isSimple(pattern) {
  if (pattern.length > 200 || /\(\?|\[\^?\]|\[\[|\[[^\]]*$|\)[*+{]|\{/.test(pattern) || /\\[^.\-_/dws?+*()[\]|$^\\@~]/.test(pattern)) return false;
  return pattern.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "x").split(/[*+]|[^(|]\?/).length <= 4;
}

// src/understand/apache/covers.ts
function covers2(section, asked) {
  const [first, second] = section.args;
  const name = section.name.toLowerCase();
  const asRegex = first?.value === "~" ? second : name.endsWith("match") ? first : void 0;
  const base = asRegex && !name.endsWith("match") ? `${name}match` : name;
  switch (base) {
    case "directory":
      return first && asked.path !== void 0 ? pathCovers(first, asked.path) : "no";
    case "directorymatch":
      return asRegex && asked.path !== void 0 ? regexCovers(asRegex, asked.path) : "no";
    case "files":
      return first && asked.path !== void 0 ? fileCovers(first, fileName(asked.path)) : "no";
    case "filesmatch":
      return asRegex && asked.path !== void 0 ? regexCovers(asRegex, fileName(asked.path)) : "no";
    case "location":
      return first ? urlCovers(first, asked.url) : "no";
    case "locationmatch":
      return asRegex && asked.url !== void 0 ? regexCovers(asRegex, asked.url) : "maybe";
    case "proxy":
      return first && asked.proxied !== void 0 ? proxyCovers(first, asked.proxied) : "no";
    case "proxymatch":
      return asRegex && asked.proxied !== void 0 ? regexCovers(asRegex, asked.proxied) : "no";
    case "if":
    case "elseif":
    case "else":
      return "maybe";
    default:
      return "no";
  }
}
function pathCovers(argument2, path) {
  const outer = components(argument2.value);
  const inner = components(directoryOf2(path));
  if (!argument2.known) return isWithin(directoryOf2(path), argument2.value) ? "yes" : "maybe";
  return outer.length <= inner.length && outer.every((part, index2) => globMatches(part, inner[index2] ?? "")) ? "yes" : "no";
}
function fileCovers(argument2, name) {
  if (!argument2.known) return argument2.value === name ? "yes" : "maybe";
  return globMatches(argument2.value, name) ? "yes" : "no";
}
function urlCovers(argument2, url) {
  if (argument2.value === "/") return "yes";
  if (!argument2.known || /[*?[]/.test(argument2.value)) return "maybe";
  return url !== void 0 && isWithin(url, argument2.value) && (!argument2.value.endsWith("/") || components(url).length > components(argument2.value).length || url.endsWith("/")) ? "yes" : "no";
}
function proxyCovers(argument2, proxied) {
  if (argument2.value === "*") return "yes";
  if (!argument2.known) return "maybe";
  if (/[*?[]/.test(argument2.value)) return globMatches(argument2.value, proxied) ? "yes" : "no";
  return proxied.startsWith(argument2.value) ? "yes" : "no";
}
var regexCovers = (argument2, text2) => argument2.known ? matchRegex(argument2.value, text2) : "maybe";
var directoryOf2 = (path) => path.slice(0, path.lastIndexOf("/")) || "/";
var fileName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/understand/apache/merge.ts
var deepest2 = 10;
var transparent = /* @__PURE__ */ new Set(["requireall", "requireany", "requirenone", "limit", "limitexcept"]);
function findLevels(scope, inherited) {
  const found = [];
  const stack = [{ inner: scope, path: [] }];
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    const { inner, path } = next;
    found.push({ sections: path, inherited, named: byName(inner.directives) });
    if (path.length >= deepest2) continue;
    for (const section of inner.sections.toReversed()) if (!transparent.has(section.name.toLowerCase())) stack.push({ inner: section, path: [...path, section] });
  }
  return found;
}
function byName(directives) {
  const groups = /* @__PURE__ */ new Map();
  for (const directive2 of directives) {
    const name = directive2.name.toLowerCase();
    const same = groups.get(name);
    if (same) same.push(directive2);
    else groups.set(name, [directive2]);
  }
  return (name) => groups.get(name.toLowerCase()) ?? [];
}
function levelsFor(levels2, asked) {
  return levels2.map((level, index2) => ({ level, index: index2, covers: sectionsCover(level.sections, asked) })).filter((one2) => one2.covers !== "no").sort((left, right) => compareRanks(rankOf(left.level.sections), rankOf(right.level.sections)) || left.index - right.index).map(({ level, covers: sureness }) => ({ level, sure: sureness === "yes" && level.sections.every(({ inForce: inForce2 }) => inForce2 !== "unknown") }));
}
function sectionsCover(sections, asked) {
  let result = "yes";
  for (const section of sections) {
    const one2 = covers2(section, asked);
    if (one2 === "no") return "no";
    if (one2 === "maybe") result = "maybe";
  }
  return result;
}
function rankOf(sections) {
  const names4 = sections.map(({ name }) => name.toLowerCase());
  const [step, depth2] = directoryRank(sections[0]);
  if (names4.some((name) => name === "if" || name === "elseif" || name === "else")) return [5, 0, 0];
  if (names4.some((name) => name.startsWith("location"))) return [4, 0, 0];
  if (names4.some((name) => name.startsWith("files"))) return [3, step, depth2];
  return [step, 0, depth2];
}
function directoryRank(outermost) {
  const name = outermost?.name.toLowerCase();
  if (name === "directorymatch" || name?.startsWith("proxy") === true || name === "directory" && outermost?.args[0]?.value === "~") return [2, 0];
  return name === "directory" ? [1, components(outermost?.args[0]?.value ?? "").length] : [0, 0];
}
var compareRanks = (left, right) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2];

// src/understand/apache/access.ts
var deepest3 = 200;
var mostPatterns = 500;
function indexAccess(controls2) {
  const byKey = /* @__PURE__ */ new Map();
  for (const [index2, control2] of controls2.entries()) {
    const key = keyOf3(control2) ?? "";
    const same = byKey.get(key);
    if (same) same.push({ control: control2, index: index2 });
    else byKey.set(key, [{ control: control2, index: index2 }]);
  }
  return (asked) => {
    const keys = keysOf(asked);
    const patterns2 = byKey.get("") ?? [];
    if (keys === void 0 || patterns2.length > mostPatterns) return { verdict: "unknown", require: void 0, legacy: void 0 };
    return decide2([...keys.flatMap((key) => byKey.get(key) ?? []), ...patterns2], asked);
  };
}
function keyOf3({ sections: [section] }) {
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
function keysOf({ path, url }) {
  const [directories, urls] = [components(path ?? ""), components(url ?? "")];
  if (directories.length > deepest3 || urls.length > deepest3) return void 0;
  const above = directories.map((_, length) => `d ${directories.slice(0, length).join("/")}`);
  const within2 = ["l ", ...urls.map((_, length) => `l ${urls.slice(0, length + 1).join("/")}`)];
  return [...above, `f ${path?.slice(path.lastIndexOf("/") + 1) ?? ""}`, ...within2];
}
function decide2(candidates2, asked) {
  const covering = candidates2.map(({ control: control2, index: index2 }) => ({ control: control2, index: index2, covers: sectionsCover(control2.sections, asked) })).filter((one2) => one2.covers !== "no").sort((left, right) => compareRanks(rankOf(left.control.sections), rankOf(right.control.sections)) || left.index - right.index);
  const sure = covering.filter((one2) => one2.covers === "yes").map(({ control: control2 }) => control2);
  const require2 = sure.findLast((control2) => control2.require !== void 0);
  const legacy = sure.findLast((control2) => control2.legacy !== void 0);
  const known5 = covering.every(({ control: control2, covers: sureness }) => control2.known && sureness === "yes");
  return { verdict: known5 ? together(require2?.require, legacy?.legacy) : "unknown", require: require2, legacy };
}
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
var containers2 = /* @__PURE__ */ new Set(["requireall", "requireany", "requirenone"]);
var limits = /* @__PURE__ */ new Set(["limit", "limitexcept"]);
var deepest4 = 10;
function findAccessControls(level, inherited) {
  const found = [];
  const stack = [{ level, path: [] }];
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    const control2 = readControl(next.level, next.path, inherited);
    if (control2) found.push(control2);
    if (next.path.length >= deepest4) continue;
    for (const section of next.level.sections.toReversed()) {
      const name = section.name.toLowerCase();
      if (!containers2.has(name) && !limits.has(name)) stack.push({ level: section, path: [...next.path, section] });
    }
  }
  return found;
}
function readControl(level, sections, inherited) {
  const required = level.directives.filter(({ name }) => name.toLowerCase() === "require");
  const legacy = level.directives.filter(({ name }) => legacyNames.has(name.toLowerCase()));
  const nested = level.sections.filter(({ name }) => containers2.has(name.toLowerCase()));
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
    const inner = depth2 < deepest4 ? judge(section.name.toLowerCase(), section.directives.filter(isRequire), section.sections.filter(isContainer), depth2 + 1) : void 0;
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
var isContainer = ({ name }) => containers2.has(name.toLowerCase());
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
var hosts = (directives, name) => directives.filter((directive2) => directive2.name.toLowerCase() === name).flatMap(({ args }) => args.slice(1).map(({ value }) => value.toLowerCase()));

// src/understand/apache/alias.ts
var names = /^(?:script)?alias(?:match)?$/i;
function readAliases(scope, inherited) {
  const lines = scope.directives.flatMap((line) => {
    const { name, args: [url, path], at, inForce: inForce2 } = line;
    return names.test(name) && url && path && inForce2 !== "unknown" ? [{ url, path, pattern: /match$/i.test(name), located: false, at, inherited, line }] : [];
  });
  const located = scope.sections.filter(({ name }) => /^location(?:match)?$/i.test(name)).flatMap((section) => locatedAliases(section, inherited));
  return [...lines, ...located];
}
function locatedAliases({ name: section, args: [url], directives }, inherited) {
  return directives.flatMap((line) => {
    const { name, args, at, inForce: inForce2 } = line;
    const [path] = args;
    return /^(?:script)?alias$/i.test(name) && args.length === 1 && url && path && inForce2 !== "unknown" ? [{ url, path, pattern: /match$/i.test(section), located: true, at, inherited, line }] : [];
  });
}

// src/understand/checkouts/find-code.ts
var mostCheckouts = 50;
var deepest5 = 100;
function mapCheckouts(targets, paths) {
  const names4 = new Set(targets.map(nameOf));
  const candidates2 = paths.filter((path) => names4.has(nameOf(path)));
  const checkouts = /* @__PURE__ */ new Map();
  const scripts = /* @__PURE__ */ new Set();
  const likely2 = /* @__PURE__ */ new Set();
  for (const target of new Set(targets)) {
    const parts = components(target);
    if (parts.length > deepest5) continue;
    const found = checkouts.size < mostCheckouts ? matchTail(parts, candidates2) : void 0;
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
  const isCode2 = (path) => path.endsWith(".py") && nameOf(path) !== "__init__.py" && !scripts.has(path);
  for (const { server, repository } of checkouts) {
    const inside3 = isWithin(server, directory) ? repository : isWithin(directory, server) ? joinPath(repository, components(directory).slice(components(server).length)) : void 0;
    if (inside3 === void 0) continue;
    for (const path of pathsWithin(inside3, paths)) if (isCode2(path)) return "yes";
  }
  return likely2.has(components(directory).join("/")) ? "likely" : "no";
}
function isDjangosOwn(target) {
  const directory = target.at(-2) ?? "";
  return target.at(-1) === "wsgi.py" && !/^(?:.{0,100}[-_.])?(?:wsgi|scripts?|apache2?|cgi-bin|deploy(?:ment)?|conf(?:ig)?|public(?:_html)?|html|www|htdocs)$/i.test(directory);
}
function matchTail(target, candidates2) {
  for (let length = target.length; length >= 2; length--) {
    const tail = target.slice(-length).join("/");
    const scripts = candidates2.filter((path) => path === tail || path.endsWith(`/${tail}`));
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

// src/understand/apache/listen-address.ts
function readAddress(word, ofListen) {
  const text2 = word.value;
  if (ofListen && /^\d+$/.test(text2)) return { word, host: "*", port: portOf(text2) };
  const [, host = text2, port] = /^(.*?)(?::(\d+|\*))?$/.exec(/^[^[\]]*:[^[\]]*:/.test(text2) ? `[${text2}]` : text2) ?? [];
  return { word, host: /^(?:\*|_default_|0\.0\.0\.0|)$/i.test(host) ? "*" : host, port: port === void 0 || port === "*" || !word.known ? void 0 : portOf(port) };
}
function portOf(text2) {
  const port = Number(text2);
  return port > 0 && port <= 65535 ? port : void 0;
}

// src/understand/apache/scope.ts
var ownPlace = ({ at, file }, word) => at.file === file ? word : at;
var deepest6 = 128;
var mostIncludes = 5e3;
var mostNodes = 3e6;
var mostUses = 5e3;
var newScope = () => ({ directives: [], sections: [], complete: true });
function readConfiguration(tree, resolve5) {
  const main = newScope();
  const hosts2 = [];
  const cycles = [];
  const files2 = /* @__PURE__ */ new Set([tree]);
  const defined = /* @__PURE__ */ new Set();
  const values = /* @__PURE__ */ new Map();
  const modules2 = { loaded: /* @__PURE__ */ new Set(), possible: /* @__PURE__ */ new Set(), listed: true };
  const macros = /* @__PURE__ */ new Map();
  let uses = 0;
  let includes2 = 0;
  let read = 0;
  const stack = [{ tree, nodes: tree.children, next: 0, scope: main, inForce: "always", includedBy: [], chain: [tree], top: true }];
  const place = (frame, word) => expand(frame.standIn ? { ...word, at: frame.standIn } : word, values);
  const enter2 = (frame, node) => {
    const { file } = frame.tree;
    const args = sectionArguments(file, node).map((word) => place(frame, word));
    const name = node.name.value;
    const at = frame.standIn ?? spanOfLine(file, node.line);
    const inForce2 = chosen(frame, at) ? "unknown" : frame.inForce;
    if (isConditional(name)) {
      const body = bodyInForce(decide(name, args.map(({ value }) => value), { defined, modules: modules2.loaded }));
      if (body) stack.push({ ...frame, nodes: node.children, next: 0, inForce: weaker(inForce2, body) });
    } else if (name.toLowerCase() === "virtualhost" && frame.top) {
      const scope = newScope();
      hosts2.push({ at, args, inForce: inForce2, scope });
      stack.push({ ...frame, inForce: inForce2, nodes: node.children, next: 0, scope, top: false });
    } else if (name.toLowerCase() === "macro") {
      if (args[0] && frame.inForce !== "unknown") macros.set(args[0].value.toLowerCase(), readMacro(node, args.slice(1).map(({ value }) => value), file.path));
    } else {
      const scope = newScope();
      frame.scope.sections.push({ name, args, at, inForce: inForce2, directives: scope.directives, sections: scope.sections });
      stack.push({ ...frame, inForce: inForce2, nodes: node.children, next: 0, scope, top: false });
    }
  };
  const include2 = (frame, directive2) => {
    const target = directive2.args[0];
    const found = target?.known === true ? resolve5(target.value, frame.tree) : [];
    const includedBy = [...frame.includedBy, directive2.at];
    if (found.length === 0) {
      const known5 = target?.known === true && includedBy.length <= deepest6 ? stockFile(target.value) : void 0;
      if (known5) stack.push({ ...frame, tree: known5, nodes: known5.children, next: 0, includedBy, standIn: frame.standIn ?? directive2.at });
      else if (isModuleList(target?.value ?? "")) modules2.listed = false;
      else frame.scope.complete = false;
    }
    for (const included of found.toReversed()) {
      if (frame.chain.includes(included)) {
        if (directive2.inForce !== "unknown") cycles.push(cycle(directive2.at, included));
        frame.scope.complete = false;
      } else if (includedBy.length > deepest6 || ++includes2 > mostIncludes) {
        frame.scope.complete = false;
      } else {
        stack.push({ ...frame, tree: included, nodes: included.children, next: 0, includedBy, chain: [...frame.chain, included] });
        files2.add(included);
      }
    }
  };
  const use = (frame, { args: [name, ...given2], at }) => {
    const macro = macros.get(name?.value.toLowerCase() ?? "");
    const known5 = macro && frame.inForce !== "unknown" && given2.every((word) => word.known) && ++uses <= mostUses;
    const body = known5 ? useMacro(macro, given2.map(({ value }) => value)) : void 0;
    if (body) stack.push({ ...frame, tree: body, nodes: body.children, next: 0, standIn: at });
    else frame.scope.complete = false;
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
    const args = directiveArguments(file, node).map((word) => place(frame, word));
    const at = frame.standIn ?? spanOfLine(file, node.line);
    const directive2 = { name: node.name.value, args, at, includedBy: frame.includedBy, inForce: chosen(frame, at) ? "unknown" : frame.inForce, node, file };
    if (node.name.placeholder || node.name.value.includes("${")) frame.scope.complete = false;
    frame.scope.directives.push(directive2);
    switch (node.name.value.toLowerCase()) {
      case "include":
      case "includeoptional":
        include2(frame, directive2);
        return;
      case "use":
        use(frame, directive2);
        return;
      case "undefmacro":
        macros.delete(args[0]?.value.toLowerCase() ?? "");
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
    else if (node.kind === "section") enter2(frame, node);
    else readDirective(frame, node);
  }
  return { tree, files: files2, main, hosts: hosts2, modules: modules2, cycles };
}
function chosen({ tree: { choices: choices2 } }, at) {
  let low = 0;
  let high = choices2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((choices2[middle]?.end ?? 0) <= at.start) low = middle + 1;
    else high = middle;
  }
  return (choices2[low]?.start ?? Number.POSITIVE_INFINITY) <= at.start;
}
function expand(word, values) {
  const { value, at, placeholder: placeholder2 } = word;
  if (!value.includes("${")) return { value, at, known: !placeholder2 };
  const expanded = value.replaceAll(/\$\{([^}]*)\}/g, (whole, name) => values.get(name.toLowerCase()) ?? debianVariables.get(name) ?? whole);
  return { value: expanded, at, known: !placeholder2 && !/\$\{[^}]*\}/.test(expanded) };
}
var cycle = (at, included) => ({
  at,
  message: "This Include leads back to a file that is being read, so Apache does not start.",
  help: `Remove the Include, or the one in ${included.file.path} that leads here.`
});

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
  const add = (path, word, directive2) => {
    for (const target of readTarget(word, balancers)) {
      proxies.push({ path, target: target.word, protocol: target.protocol, address: target.address, at: directive2.at, inherited, line: directive2 });
    }
  };
  for (const directive2 of scope.directives.filter(inForce)) {
    const [path, target] = directive2.args;
    if (isProxyPass(directive2) && path && target) add(path, target, directive2);
    else if (directive2.name.toLowerCase() === "rewriterule") {
      const [pattern, substitution] = proxyRewrite(directive2) ?? [];
      if (pattern && substitution) add(pattern, substitution, directive2);
    }
  }
  for (const section of scope.sections.filter((one2) => /^location(?:match)?$/i.test(one2.name))) {
    const [path] = section.args;
    for (const directive2 of section.directives.filter(inForce).filter(isProxyPass)) {
      const [target] = directive2.args;
      if (path && target) add(path, target, directive2);
    }
  }
  return proxies;
}
function readHandlers(scope, inherited) {
  const found = [];
  const waiting = [{ args: [], directives: scope.directives, sections: scope.sections }];
  for (let level = waiting.pop(); level; level = waiting.pop()) {
    for (const { name, args: [word], at, inForce: force } of level.directives) {
      if (name.toLowerCase() !== "sethandler" || force === "unknown" || !word || !/^proxy:/i.test(word.value)) continue;
      const target = readUrl({ ...word, value: word.value.slice("proxy:".length) });
      if (target) found.push({ path: level.args[0] ?? word, target: word, protocol: target.protocol, address: target.address, at, inherited });
    }
    waiting.push(...level.sections);
  }
  return found;
}
var inForce = (directive2) => directive2.inForce !== "unknown";
var isProxyPass = ({ name }) => /^proxypass(?:match)?$/i.test(name);
function proxyRewrite(directive2) {
  const [pattern, substitution, flags] = rewriteArguments(directive2.file, directive2.node);
  if (!flags || !/(?:^\[|,)\s*(?:P|proxy)\s*(?:,|\]$)/i.test(flags.value) || !pattern || !substitution) return void 0;
  return [pattern, substitution].map(({ value, at, placeholder: placeholder2 }) => ({ value, at: ownPlace(directive2, at), known: !placeholder2 && !value.includes("${") }));
}
function readTarget(word, balancers) {
  if (!/^balancer:/i.test(word.value)) return [readUrl(word)].flatMap((target) => target ?? []);
  const name = word.value.replace(/^(balancer:\/\/[^/]*).*$/i, "$1").toLowerCase();
  const sections = balancers.filter(({ args }) => args[0]?.value.replace(/\/$/, "").toLowerCase() === name);
  return sections.flatMap(
    ({ directives }) => directives.filter((directive2) => inForce(directive2) && directive2.name.toLowerCase() === "balancermember").flatMap(({ args }) => args[0] ? readUrl(args[0]) ?? [] : [])
  );
}
function readUrl(word) {
  const socket = /^unix:([^|]+)\|(.*)$/i.exec(word.value);
  const url = socket?.[2] ?? word.value;
  const [, scheme = "", authority = ""] = /^([a-z][a-z0-9]*):\/{0,2}([^/$?]*)/i.exec(url) ?? [];
  const known5 = schemes[scheme.toLowerCase()];
  if (known5 === void 0) return void 0;
  const { protocol, port } = known5;
  if (socket) return { word, protocol, address: isPlain(socket[1] ?? "") ? { kind: "unix", path: socket[1] ?? "" } : void 0 };
  const host = authority.replace(/^[^@]*@/, "");
  const address = word.known && host !== "" && isPlain(host) ? parseAddress(host, port) : void 0;
  return { word, protocol, address };
}
var isPlain = (text2) => !/[{}%$]/.test(text2);

// src/understand/apache/rewrite.ts
function rewriteAnswers(lines, url, host) {
  const answers = [];
  const engine = lines.findLast(({ name, inForce: inForce2 }) => name.toLowerCase() === "rewriteengine" && inForce2 !== "unknown")?.args[0]?.value.toLowerCase();
  if (engine !== "on") return answers;
  let conditions = [];
  for (const line of lines) {
    const name = line.name.toLowerCase();
    if (name === "rewritecond") conditions.push(line);
    if (name !== "rewriterule") continue;
    const answer = ruleAnswer(line, url, conditionsHold(conditions, host) && line.inForce !== "unknown", host);
    conditions = [];
    if (answer === "stop") return answers;
    if (answer) answers.push(answer);
    if (answer?.sure === true) return answers;
  }
  return answers;
}
function ruleAnswer(line, url, conditionsSure, host) {
  const [pattern, substitution, flagWord] = line.args;
  if (pattern === void 0 || substitution === void 0) return void 0;
  const negated = pattern.value.startsWith("!");
  const found = pattern.known ? execRegex(pattern.value.slice(negated ? 1 : 0), url) : "maybe";
  if (found !== "maybe" && found === null !== negated) return void 0;
  const flags = flagsOf(flagWord);
  const sure = conditionsSure && found !== "maybe" && !flags.has("s") && !flags.has("skip") && !flags.has("c") && !flags.has("chain");
  const { at } = line;
  if (flags.has("f") || flags.has("forbidden")) return { kind: "redirect", status: 403, target: void 0, sure, at };
  if (flags.has("g") || flags.has("gone")) return { kind: "redirect", status: 410, target: void 0, sure, at };
  const proxy = host.proxies.find((one2) => one2.line.at === at && one2.line.name === line.name);
  if (flags.has("p") || flags.has("proxy")) return proxy ? { kind: "proxy", proxy, url: void 0, sure, at } : { kind: "rewrite", sure, at };
  const redirect = flags.get("r") ?? flags.get("redirect");
  if (redirect !== void 0 || /^(?:https?|ftp):\/\//i.test(substitution.value)) {
    const status = redirect === "permanent" ? 301 : redirect === void 0 || !/^\d+$/.test(redirect) ? 302 : Number(redirect);
    return { kind: "redirect", status, target: substitution, sure, at };
  }
  if (substitution.value === "-") return sure && (flags.has("l") || flags.has("last") || flags.has("end")) ? "stop" : void 0;
  return { kind: "rewrite", sure, at };
}
function flagsOf(word) {
  const inner = /^\[(.*)\]$/.exec(word?.value ?? "")?.[1] ?? "";
  return new Map(
    inner.split(",").map((flag2) => {
      const [name = "", value = ""] = flag2.trim().split("=");
      return [name.toLowerCase(), value.toLowerCase()];
    })
  );
}
function conditionsHold(conditions, { tls, names: names4 }) {
  return conditions.every(({ args: [test, pattern], inForce: inForce2 }) => {
    if (inForce2 === "unknown" || test === void 0 || pattern === void 0) return false;
    const wanted = pattern.value.toLowerCase();
    if (/^%\{HTTPS\}$/i.test(test.value)) return tls === false && /^(?:=?off|!=?on|\^off\$|!\^on\$)$/.test(wanted);
    if (/^%\{(?:SERVER_NAME|HTTP_HOST)\}$/i.test(test.value)) return wanted.startsWith("=") && names4.includes(wanted.slice(1));
    return false;
  });
}

// src/understand/apache/url-prefix.ts
function prefixLength(url, prefix) {
  let at = 0;
  let p = 0;
  while (p < prefix.length) {
    if (prefix[p] === "/") {
      if (url[at] !== "/") return 0;
      while (prefix[p] === "/") p++;
      while (url[at] === "/") at++;
    } else if (url[at++] !== prefix[p++]) return 0;
  }
  return !prefix.endsWith("/") && at < url.length && url[at] !== "/" ? 0 : at;
}

// src/understand/apache/answers.ts
function answersTo(url, map) {
  const answers = [];
  for (const answer of candidates(url, map)) {
    answers.push(answer);
    if (answer.sure) break;
  }
  return answers;
}
function* candidates(url, map) {
  const located = [...locatedRedirects(url, map)];
  let pending = true;
  for (const answer of rewriteAnswers(map.rewriting, url, map)) {
    if (answer.kind !== "redirect" && pending) {
      yield* located;
      pending = false;
    }
    yield answer;
  }
  if (pending) yield* located;
  yield* proxyAnswers(url, map);
  yield* redirectAnswers(url, map);
  yield* aliasAnswers(url, map);
  yield* scriptAnswers(url, map);
  const root = map.documentRoot;
  if (root) yield { kind: "file", path: join4(root.value, url), alias: void 0, at: root.at, sure: map.complete };
  else yield { kind: "nothing", at: map.at, sure: map.complete };
}
function* scriptAnswers(url, { scripts }) {
  for (const script of scripts) {
    const { mount, pattern, target, at } = script;
    const match = matches(mount, pattern, url);
    if (match === "no") continue;
    const sure = match === "yes";
    const rest = sure && !pattern && mount.value !== "/" ? url.slice(prefixLength(url, mount.value)) : "";
    if (rest === "" || rest.startsWith("/") || target.value.endsWith("/")) yield { kind: "wsgi", script, at, sure };
    else yield { kind: "file", path: target.value + rest, alias: void 0, at, sure: target.known };
  }
}
var matches = (word, pattern, url) => !word.known ? "maybe" : pattern ? matchRegex(word.value, url) : prefixLength(url, word.value) > 0 ? "yes" : "no";
function* proxyAnswers(url, { levels: levels2, proxies, ownFirst }) {
  for (const { line, sure, section } of lastLines(levels2, url, ["proxypass", "proxypassmatch"])) {
    const proxy = proxies.find((one2) => one2.line === line);
    if (line.args[0]?.value === "!") return;
    const isPath = section.toLowerCase() === "location";
    if (proxy && !forUpgradeOnly(proxy)) yield { kind: "proxy", proxy, url: isPath ? handedOn(url, proxy) : void 0, at: line.at, sure };
    if (sure) return;
  }
  for (const line of ownFirst(["proxypass", "proxypassmatch"])) {
    const [path, target] = line.args;
    if (path === void 0 || target === void 0) continue;
    const pattern = line.name.toLowerCase() === "proxypassmatch";
    const match = matches(path, pattern, url);
    if (match === "no") continue;
    const sure = match === "yes" && line.inForce !== "unknown";
    if (target.value === "!") {
      if (sure) return;
      continue;
    }
    const proxy = proxies.find((one2) => one2.line === line);
    if (proxy && !forUpgradeOnly(proxy)) yield { kind: "proxy", proxy, url: pattern ? void 0 : handedOn(url, proxy), at: line.at, sure };
  }
}
var forUpgradeOnly = ({ target }) => /^wss?:/i.test(target.value);
function handedOn(url, { path, target }) {
  if (!path.known || !target.known) return void 0;
  return target.value.replace(/^unix:[^|]*\|/i, "") + url.slice(prefixLength(url, path.value));
}
function* locatedRedirects(url, { levels: levels2 }) {
  for (const { line, sure } of lastLines(levels2, url, ["redirect", "redirectpermanent", "redirecttemp"])) {
    const { status, words: words2 } = readRedirect(line);
    yield { kind: "redirect", status, target: words2[0], at: line.at, sure };
    if (sure) return;
  }
}
function* redirectAnswers(url, { ownFirst }) {
  for (const line of ownFirst(["redirect", "redirectpermanent", "redirecttemp", "redirectmatch"])) {
    const { status, words: words2 } = readRedirect(line);
    const [path, target] = words2;
    const match = path ? matches(path, line.name.toLowerCase() === "redirectmatch", url) : "no";
    if (match !== "no") yield { kind: "redirect", status, target, at: line.at, sure: match === "yes" && line.inForce !== "unknown" };
  }
}
var statuses2 = { permanent: 301, temp: 302, seeother: 303, gone: 410 };
function readRedirect({ name, args }) {
  const first = args[0]?.value.toLowerCase() ?? "";
  if (/^redirectp/i.test(name)) return { status: 301, words: args };
  if (/^redirectt/i.test(name)) return { status: 302, words: args };
  const status = statuses2[first] ?? (/^\d{3}$/.test(first) ? Number(first) : void 0);
  return status === void 0 ? { status: 302, words: args } : { status, words: args.slice(1) };
}
function* aliasAnswers(url, { levels: levels2, aliases }) {
  for (const { line, sure } of lastLines(levels2, url, ["alias", "scriptalias"])) {
    const alias = aliases.find((one2) => one2.line === line);
    if (alias) yield { kind: "file", path: alias.path.value, alias, at: line.at, sure: false };
    if (sure) break;
  }
  for (const alias of aliases.filter(({ located }) => !located)) {
    const match = matches(alias.url, alias.pattern, url);
    if (match === "no") continue;
    const rest = alias.pattern ? void 0 : url.slice(prefixLength(url, alias.url.value));
    yield { kind: "file", path: rest === void 0 ? expand2(alias, url) : alias.path.value + rest, alias, at: alias.at, sure: match === "yes" && alias.path.known };
  }
}
function expand2(alias, url) {
  const found = execRegex(alias.url.value, url);
  if (found === null || found === "maybe") return alias.path.value;
  return alias.path.value.replaceAll(/\$(\d)/g, (_, digit) => found[Number(digit)] ?? "");
}
function* lastLines(levels2, url, names4) {
  const covering = levelsFor(levels2, { path: void 0, url }).filter(({ level }) => level.sections.length > 0);
  for (const { level, sure } of covering.toReversed()) {
    const line = names4.flatMap((name) => level.named(name)).toSorted((left, right) => left.at.start - right.at.start).at(-1);
    if (line) yield { line, sure: sure && line.inForce !== "unknown", section: level.sections.at(-1)?.name ?? "" };
  }
}
var join4 = (directory, url) => directory.replace(/\/+$/, "") + url.replace(/^\/*/, "/");

// src/understand/apache/effective.ts
function effective(name, asked, levels2, complete) {
  let known5 = true;
  for (const { level, sure } of levelsFor(levels2, asked).toReversed()) {
    const written = level.named(name);
    const lines = sure ? written.filter(({ inForce: inForce2 }) => inForce2 !== "unknown") : [];
    if (lines.length < written.length) known5 = false;
    if (lines.length > 0) return { lines, section: level.sections.at(-1), known: known5 };
  }
  return { lines: [], section: void 0, known: known5 && complete };
}
var linesFor = (name, asked, levels2) => levelsFor(levels2, asked).flatMap(({ level, sure }) => level.named(name).map((line) => ({ ...line, sure: sure && line.inForce !== "unknown" })));

// src/understand/apache/headers.ts
var actions2 = ["set", "setifempty", "append", "merge", "add", "unset", "edit", "edit*", "echo", "note"];
var isAction = (word) => actions2.includes(word);
function readHeaderEdit(line) {
  const words2 = [...line.args];
  let table2 = "onsuccess";
  if (line.name.toLowerCase() === "header" && /^(?:always|onsuccess)$/i.test(words2[0]?.value ?? "")) table2 = words2.shift()?.value.toLowerCase() === "always" ? "always" : "onsuccess";
  const action = words2[0]?.value.toLowerCase() ?? "";
  const header = words2[1];
  if (!isAction(action) || header === void 0) return void 0;
  const valueless = action === "unset" || action === "echo";
  const rest = words2.slice(2);
  const tail = rest.slice(valueless ? 0 : action.startsWith("edit") ? 2 : 1);
  const isCondition = ({ value }) => /^(?:env=|expr=)/i.test(value);
  return {
    action,
    // mod_headers lets a colon stand behind the name.
    header: { ...header, value: header.value.replace(/:$/, "") },
    value: valueless ? void 0 : rest[0],
    early: tail.some(({ value }) => value.toLowerCase() === "early"),
    table: table2,
    condition: tail.find(isCondition),
    at: line.at,
    sure: line.sure
  };
}
var inTime = (edits) => [...edits.filter(({ early }) => early), ...edits.filter(({ early }) => !early)];
function fateAfter(header, edits) {
  let fate = "passed";
  for (const edit of edits) {
    if (!edit.header.known) return "unknown";
    if (edit.header.value.toLowerCase() !== header.toLowerCase()) continue;
    const next = afterEdit(fate, edit);
    fate = edit.sure && edit.condition === void 0 || next === fate ? next : "mixed";
  }
  return fate;
}
function afterEdit(fate, { action, value }) {
  switch (action) {
    case "set":
      return /%\{[^}]*\}i|expr=.*%\{(?:HTTP|REQ)/i.test(value?.value ?? "") ? "mixed" : "replaced";
    case "unset":
      return "removed";
    case "append":
    case "merge":
    case "add":
      return fate === "passed" ? "appended" : fate === "removed" ? "replaced" : fate;
    case "setifempty":
      return fate === "removed" ? "replaced" : fate;
    case "edit":
    case "edit*":
      return fate === "passed" || fate === "appended" ? "mixed" : fate;
    case "echo":
    case "note":
      return fate;
  }
}
var writtenByProxy = /* @__PURE__ */ new Set(["x-forwarded-for", "x-forwarded-host", "x-forwarded-server"]);

// src/understand/apache/process-group.ts
function processGroupOf(script, group, { all, complete, shares }) {
  const named2 = script.processGroup ?? group.lines.at(-1)?.args[0];
  if (named2 === void 0) return { kind: "embedded", known: group.known };
  if (!named2.known || script.processGroup === void 0 && !group.known) return { kind: "unknown" };
  return findDaemon(named2, all, complete, shares);
}
function findDaemon(named2, all, complete, shares) {
  const name = named2.value;
  if (name === "%{GLOBAL}" || name === "") return { kind: "embedded", known: true };
  if (name.includes("%{") || all.some((daemon2) => !daemon2.name.known)) return { kind: "unknown" };
  const daemon = all.find((one2) => one2.name.value === name);
  if (daemon === void 0) return { kind: "undeclared", name, complete, at: named2.at };
  return { kind: "daemon", daemon, reachable: daemon.host === void 0 || shares(daemon.host), at: named2.at };
}

// src/understand/apache/requests.ts
function answerRequests(parts) {
  const { complete } = parts;
  let made;
  const map = () => made ??= makeMap(parts);
  const levels2 = () => map().levels;
  const answers = /* @__PURE__ */ new Map();
  const answersFor = (url) => {
    let found = answers.get(url);
    if (found === void 0) answers.set(url, found = answersTo(url, map()));
    return found;
  };
  const answerTo = (url) => {
    const [first] = answersFor(url);
    return first?.sure === true ? first : void 0;
  };
  const asked = ({ url, path }) => {
    if (path !== void 0) return { url, path };
    const answer = answerTo(url);
    switch (answer?.kind) {
      case "file":
        return { url, path: answer.path };
      case "wsgi":
        return { url, path: answer.script.pattern ? void 0 : answer.script.target.value };
      case "proxy":
        return { url, path: void 0, proxied: answer.url ?? answer.proxy.target.value };
      default:
        return { url, path: void 0 };
    }
  };
  const headerEdits = (name, url) => inTime(linesFor(name, asked({ url }), levels2()).flatMap((line) => readHeaderEdit(line) ?? []));
  const fateOf = (header, url) => {
    const name = header.toLowerCase();
    const remoteIp = effective("RemoteIPHeader", asked({ url }), levels2(), true).lines.at(-1)?.args[0]?.value.toLowerCase();
    const fate = remoteIp === name ? "removed" : fateAfter(name, headerEdits("RequestHeader", url));
    if (fate === "passed" && !complete) return "unknown";
    if (answerTo(url)?.kind !== "proxy") return fate;
    if (name === "host") return valueOf2("ProxyPreserveHost", { url }) === "on" ? fate : "replaced";
    if (!writtenByProxy.has(name) || valueOf2("ProxyAddHeaders", { url }) === "off") return fate;
    return fate === "passed" ? "appended" : fate === "removed" ? "replaced" : fate;
  };
  const valueOf2 = (name, request) => {
    const { lines, known: known5 } = effective(name, asked(request), levels2(), complete);
    const word = lines.at(-1)?.args[0];
    return known5 && word?.known === true ? word.value.toLowerCase() : void 0;
  };
  return {
    answersTo: answersFor,
    answerTo,
    backendFor(url) {
      const answer = answerTo(url);
      return answer?.kind === "proxy" ? answer.proxy : void 0;
    },
    fileFor(url) {
      const answer = answerTo(url);
      return answer?.kind === "file" ? answer.path : void 0;
    },
    effective: (name, request) => effective(name, asked(request), levels2(), complete),
    linesFor: (name, request) => linesFor(name, asked(request), levels2()),
    valueOf: valueOf2,
    requestHeaders: (url) => headerEdits("RequestHeader", url),
    responseHeaders: (url) => headerEdits("Header", url),
    fateOf,
    processGroupOf(script) {
      const { daemons, hosts: hosts2, main } = parts.server();
      const group = effective("WSGIProcessGroup", { url: script.mount.value, path: script.target.value }, levels2(), complete);
      const name = parts.serverNames[0]?.value.toLowerCase();
      const shares = (host) => host === parts.at || name !== void 0 && hosts2.some((one2) => one2.at === host && one2.serverNames[0]?.value.toLowerCase() === name);
      const everything = complete && hosts2.every((host) => host.complete) && main?.complete !== false && parts.server().whole;
      return processGroupOf(script, group, { all: daemons, complete: everything, shares });
    }
  };
}
function makeMap({ at, complete, tls, serverNames, documentRoot, proxies, aliases, scripts, scopes }) {
  const ownFirst = scopes.toReversed();
  const own = scopes.at(-1)?.scope.directives ?? [];
  const rewriting = own.filter(({ name }) => /^rewrite(?:engine|cond|rule)$/i.test(name)).map(splitAsRewrite);
  return {
    at,
    complete,
    tls,
    names: serverNames.map(({ value }) => value.toLowerCase()),
    documentRoot,
    proxies,
    aliases,
    scripts,
    rewriting,
    levels: scopes.flatMap(({ scope, inherited }) => findLevels(scope, inherited)),
    ownFirst: (names4) => ownFirst.flatMap(({ scope }) => scope.directives.filter(({ name }) => names4.includes(name.toLowerCase())))
  };
}
function splitAsRewrite(directive2) {
  const args = rewriteArguments(directive2.file, directive2.node).map(({ value, at, placeholder: placeholder2 }) => ({
    value,
    at: directive2.at.file === directive2.file ? at : directive2.at,
    // `${map:key}` belongs to RewriteMap, but what it gives is not known either.
    known: !placeholder2 && !value.includes("${")
  }));
  return { ...directive2, args };
}

// src/understand/apache/wsgi.ts
function optionsOf(directive2) {
  const skip = directive2.name.toLowerCase() === "wsgidaemonprocess" ? 1 : 2;
  const options4 = optionArguments(directive2.file, directive2.node, skip);
  return new Map(options4.map(({ name, value }) => [name.toLowerCase(), { value: value.value, at: ownPlace(directive2, value.at), known: !value.placeholder && !value.value.includes("${") }]));
}
function readWsgiScript(directive2, inherited) {
  const [mount, target] = directive2.args;
  if (mount === void 0 || target === void 0) return void 0;
  return { mount, pattern: directive2.name.toLowerCase() === "wsgiscriptaliasmatch", target, processGroup: optionsOf(directive2).get("process-group"), at: directive2.at, inherited };
}
function readWsgiDaemon(directive2, host) {
  const [name] = directive2.args;
  if (name === void 0) return void 0;
  const options4 = optionsOf(directive2);
  return { name, at: directive2.at, host, option: (wanted) => options4.get(wanted.toLowerCase()) };
}

// src/understand/apache/host.ts
var deepest7 = 200;
function makeHost(configuration, { at, args, scope: own }, paths, server) {
  const { main, tree, modules: modules2 } = configuration;
  const isMain = own === main;
  const levels2 = [...isMain ? [] : [index(main, true)], index(own, false)];
  const htaccess = /(?:^|\/)\.htaccess[^/]*$/.test(tree.file.path);
  const complete = levels2.every(({ scope }) => scope.complete);
  const inForce2 = (name) => levels2.flatMap((level) => level.named(name)).filter((directive2) => directive2.inForce !== "unknown");
  const accessControls = levels2.flatMap(({ scope, inherited }) => findAccessControls(scope, inherited));
  const balancers = levels2.flatMap(({ scope }) => scope.sections.filter(({ name }) => name.toLowerCase() === "proxy"));
  const wsgiScripts = levels2.flatMap(readScripts).sort((left, right) => Number(left.inherited) - Number(right.inherited));
  const placedAliases = levels2.flatMap(({ scope, inherited }) => readAliases(scope, inherited));
  const aliases = placedAliases.filter(({ pattern }) => !pattern);
  const proxies = levels2.flatMap(({ scope, inherited }) => readProxies(scope, balancers, inherited));
  const addresses = isMain ? inForce2("listen").flatMap(({ args: [word] }) => word ? [readAddress(word, true)] : []) : args.map((word) => readAddress(word, false));
  const engine = inForce2("sslengine").at(-1)?.args[0]?.value.toLowerCase();
  const mayTls = levels2.some((level) => level.named("sslengine").some(({ inForce: force }) => force === "unknown"));
  const tls = mayTls ? void 0 : engine === void 0 ? complete ? false : void 0 : engine === "on" ? true : engine === "off" ? false : void 0;
  const serverNames = [...lastOwn(levels2, "servername").slice(-1), ...lastOwn(levels2, "serveralias")].flatMap((directive2) => names2(directive2));
  const documentRoot = inForce2("documentroot").at(-1)?.args[0];
  let aliasesByPath;
  let ask;
  let deployed;
  return {
    at,
    main: isMain,
    htaccess,
    complete,
    serverNames,
    documentRoot,
    aliases,
    aliasesAbove(path) {
      aliasesByPath ??= groupBy(aliases, (alias) => components(alias.path.value).join("/"));
      const parts = components(path).slice(0, deepest7);
      return parts.flatMap((_, length) => aliasesByPath?.get(parts.slice(0, length).join("/")) ?? []);
    },
    wsgiScripts,
    wsgiDaemons: levels2.flatMap((level) => readDaemons(level, isMain || level.inherited ? void 0 : at)),
    proxies,
    handlers: levels2.flatMap(({ scope, inherited }) => readHandlers(scope, inherited)),
    directives: inForce2,
    mayHave: (name) => levels2.some((level) => level.named(name).length > 0),
    sections: own.sections,
    inheritedSections: isMain ? [] : main.sections,
    accessControls,
    accessTo: (path, url) => (ask ??= indexAccess(accessControls))({ path, url }),
    codeIn: (directory) => findCode(directory, deployed ??= mapCheckouts(wsgiScripts.map(({ target }) => target.value), paths), paths),
    hasModule(name) {
      const module = moduleName(name);
      if (modules2.loaded.has(module)) return true;
      return modules2.loaded.size === 0 || modules2.possible.has(module) || !main.complete || !modules2.listed ? void 0 : false;
    },
    get server() {
      return server();
    },
    addresses,
    ports: [...new Set(addresses.flatMap(({ port }) => port ?? []))],
    tls,
    ...answerRequests({
      at,
      complete,
      tls,
      serverNames,
      documentRoot,
      proxies: proxies.toSorted((left, right) => Number(left.inherited) - Number(right.inherited)),
      aliases: placedAliases.toSorted((left, right) => Number(left.inherited) - Number(right.inherited)),
      scripts: wsgiScripts,
      scopes: levels2,
      server
    })
  };
}
function groupBy(values, keyOf5) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf5(value);
    const same = groups.get(key);
    if (same) same.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
function index(scope, inherited) {
  const byName4 = groupBy(scope.directives, ({ name }) => name.toLowerCase());
  return { scope, inherited, named: (name) => byName4.get(name.toLowerCase()) ?? [] };
}
function lastOwn(levels2, name) {
  return (levels2.at(-1)?.named(name) ?? []).filter(({ inForce: inForce2 }) => inForce2 !== "unknown");
}
function names2({ name, args }) {
  const words2 = name.toLowerCase() === "servername" ? args.slice(0, 1) : args;
  return words2.map((word) => ({ ...word, value: word.value.replace(/^[a-z]+:\/\//i, "").replace(/:\d+$/, "") }));
}
function readScripts({ scope, inherited }) {
  const lines = scope.directives.filter(({ name, inForce: inForce2 }) => /^wsgiscriptalias(?:match)?$/i.test(name) && inForce2 !== "unknown");
  return lines.flatMap((directive2) => readWsgiScript(directive2, inherited) ?? []);
}
var readDaemons = (level, host) => level.named("wsgidaemonprocess").flatMap((directive2) => directive2.inForce === "unknown" ? [] : readWsgiDaemon(directive2, host) ?? []);

// src/understand/apache/understand.ts
function understandApache({ trees: trees2, resolve: resolve5 = includeWithin(trees2), paths = /* @__PURE__ */ new Set() }) {
  const configurations = topConfigurations(trees2, resolve5);
  const sortedPaths = [...paths].sort();
  return {
    hosts: configurations.flatMap((configuration) => hostsOf(configuration, sortedPaths)),
    cycles: configurations.flatMap(({ cycles }) => cycles)
  };
}
function topConfigurations(trees2, resolve5) {
  const sorted2 = trees2.toSorted((left, right) => left.file.path < right.file.path ? -1 : 1);
  const all = sorted2.map((tree) => readConfiguration(tree, resolve5));
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
  const { main, tree, hosts: hosts2, modules: modules2 } = configuration;
  const server = { hosts: [], main: void 0, listens: [], daemons: [], whole: main.complete && (modules2.loaded.size > 0 || !modules2.listed) };
  const make = (written) => makeHost(configuration, written, paths, () => server);
  const virtual = hosts2.map(make);
  const speaks = main.directives.length > 0 || main.sections.length > 0;
  const whole = make({ at: firstLine(tree.file), args: [], scope: main });
  server.hosts = virtual;
  server.main = speaks ? whole : void 0;
  server.listens = whole.addresses;
  server.daemons = [...whole.wsgiDaemons, ...virtual.flatMap(({ wsgiDaemons }) => wsgiDaemons.filter(({ host }) => host !== void 0))];
  return speaks ? [whole, ...virtual] : virtual;
}

// src/understand/apache/read-apache.ts
function readApache(project) {
  const files2 = project.classified.filter(({ language }) => language === "apache").flatMap(({ path }) => project.read(path) ?? []);
  const trees2 = files2.map(parseApache);
  const resolve5 = includeWithin(trees2);
  const { hosts: hosts2, cycles } = understandApache({ trees: trees2, resolve: resolve5, paths: project.paths });
  const mistakes = findMistakes(trees2, resolve5, { isThere: namesSomeFile(project.paths) });
  const documents = trees2.map(({ file, problems }) => ({
    file,
    language: "apache",
    production: project.partial || isAwayFromProduction(file) === void 0,
    problems: [...problems, ...cycles.filter(({ at }) => at.file === file)],
    mistakes: mistakes.get(file) ?? []
  }));
  return { documents, hosts: hosts2.filter(({ at }) => project.partial || isAwayFromProduction(at.file) === void 0) };
}

// src/understand/checkouts/same-machine.ts
var containerFile = /(?:^|\/)(?:dockerfile[^/]*|containerfile|[^/]*\.dockerfile|(?:docker-)?compose[^/]*\.ya?ml)$/i;
var describesContainers = (paths) => [...paths].some((path) => containerFile.test(path));
function sharesMachine(front, { paths, nginx, launches }) {
  const own = backendsOf(front);
  const siblings = "configuration" in front ? backendsBeside(front, nginx) : front.server.hosts.flatMap(backendsOf);
  if (!("configuration" in front) && own.every(isLocal) && [front, ...front.server.hosts].some((host) => host.wsgiScripts.length > 0 || everyDirective(host, "PassengerAppRoot").length > 0)) return true;
  if (!own.every(isLocal) || !siblings.some(isLocal)) return false;
  const units = launches.filter(({ kind }) => kind === "systemd");
  return !describesContainers(paths) || siblings.some((address) => units.some(({ listeners }) => listeners.some((listener2) => reaches(address, listener2.address))));
}
var besides = /* @__PURE__ */ new WeakMap();
function backendsBeside({ configuration }, nginx) {
  const known5 = besides.get(nginx) ?? /* @__PURE__ */ new Map();
  besides.set(nginx, known5);
  const found = known5.get(configuration) ?? nginx.filter((server) => server.configuration === configuration).flatMap(backendsOf);
  known5.set(configuration, found);
  return found;
}
var isLocal = (address) => address.kind === "unix" || isLoopback(address.host);
var backendsOf = (front) => "locations" in front ? front.locations.flatMap(({ gateways }) => gateways.flatMap(({ addresses }) => addresses.map(({ address }) => address))) : front.proxies.flatMap(({ address }) => address ?? []);

// src/understand/checkouts/served-folders.ts
function servedFolders(tellers) {
  const { settings: settings2, nginx, apache } = tellers;
  const servers = nginx.filter((server) => sharesMachine(server, tellers)).map((server) => (url) => fromNginx(server, url));
  const hosts2 = apache.filter(({ wsgiScripts }) => wsgiScripts.length > 0).map((host) => (url) => fromApache(host, url));
  return settings2.flatMap((one2) => [...servers, ...hosts2].flatMap((serve) => agreeing(one2, serve)));
}
function agreeing(settings2, serve) {
  const found = servedFolderSettings.flatMap(({ url, root, sample }) => {
    const address = addressPath(known3(settings2, url));
    const folder = folderPath(known3(settings2, root));
    if (address === void 0 || folder?.kind !== "repository" || folder.path === "") return [];
    const served = serve(address + sample);
    const checkout = served && checkoutBetween(served.path, `${folder.path}/${sample}`);
    return checkout ? [{ ...checkout, names: components(folder.path).length, at: served.at }] : [];
  });
  return found.filter((one2) => one2.names >= 2 || found.some((other2) => other2 !== one2 && other2.server === one2.server)).map(({ server, repository, at }) => ({ server, repository, at }));
}
function checkoutBetween(served, path) {
  const [on, inside3] = [components(served), components(path)];
  const base = on.length - inside3.length;
  return base > 0 && inside3.every((part, index2) => on[base + index2] === part) ? { server: `/${on.slice(0, base).join("/")}`, repository: "" } : void 0;
}
function known3(settings2, name) {
  const value = settings2.value(name);
  return value.kind === "known" ? value.value : void 0;
}
function fromNginx(server, url) {
  const { location, sure } = locationFor(server, url);
  const path = location && !location.gateway ? fileFor(location, url) : void 0;
  const root = location && fileRootOf(location);
  return sure && root && path?.startsWith("/") ? { path, at: root.directive.at } : void 0;
}
function fromApache(host, url) {
  const answer = host.answerTo(url);
  return answer?.kind === "file" && answer.alias ? { path: answer.path, at: answer.at } : void 0;
}

// src/understand/checkouts/find-checkouts.ts
var mostTellers = 100;
var longest2 = 4096;
function findCheckouts(tellers) {
  let found;
  const know = () => found ??= { all: distinct([...ofScripts(tellers), ...ofLaunches(tellers), ...ofPassenger(tellers), ...servedFolders(tellers)]), sorted: [...tellers.paths].sort() };
  const around = (path) => know().all.find(({ server }) => isWithin(path, server));
  return {
    get all() {
      return know().all;
    },
    codeIn: (directory) => findCode(directory, { checkouts: know().all, scripts: new Set(tellers.entryPoints.map(({ file }) => file.path)), likely: /* @__PURE__ */ new Set() }, know().sorted),
    sharesMachine: (front) => sharesMachine(front, tellers),
    around,
    repositoryPath(path) {
      const checkout = around(path);
      return checkout && joinPath(checkout.repository, components(path).slice(components(checkout.server).length));
    },
    serverPaths: (path) => [...new Set(know().all.flatMap(({ server, repository }) => isWithin(path, repository) ? [`/${joinPath(components(server).join("/"), components(path).slice(components(repository).length))}`] : []))]
  };
}
function distinct(checkouts) {
  const byPlace2 = /* @__PURE__ */ new Map();
  for (const checkout of checkouts) {
    const key = `${checkout.server}\0${checkout.repository}`;
    if (!byPlace2.has(key)) byPlace2.set(key, checkout);
  }
  return [...byPlace2.values()];
}
function ofScripts({ apache, paths }) {
  const sorted2 = [...paths].sort();
  const scripts = apache.flatMap(({ wsgiScripts }) => wsgiScripts.filter(({ inherited, target }) => !inherited && target.known));
  return scripts.slice(0, mostTellers).flatMap(({ target, at }) => {
    const { checkouts } = mapCheckouts([target.value], sorted2);
    return checkouts.length === 1 ? checkouts.map((checkout) => ({ ...checkout, at })) : [];
  });
}
function ofLaunches({ launches, paths }) {
  const inContainers = describesContainers(paths);
  return launches.slice(0, mostTellers).flatMap(({ stage, directory, application, server, kind }) => {
    const module = (application?.value.split(":")[0] ?? "").replace(/^(?:a|w)sgi:/, "").split(".");
    if (inContainers && kind !== "systemd") return [];
    if (stage.verdict === "development" || server === "runserver" || !directory || !isPlainPath(directory.value) || module.length < 2 || !module.every((part) => /^[A-Za-z_]\w*$/.test(part))) return [];
    const tail = `${module.join("/")}.py`;
    const candidates2 = [...paths].filter((path) => path === tail || path.endsWith(`/${tail}`));
    const match = matchTail([...components(directory.value), ...components(tail)], candidates2);
    const [script, ...others2] = match?.scripts ?? [];
    if (script === void 0 || others2.length > 0) return [];
    return [{ server: `/${components(directory.value).join("/")}`, repository: components(script).slice(0, -module.length).join("/"), at: directory.at }];
  });
}
function ofPassenger({ apache, entryPoints }) {
  const startups = entryPoints.filter(({ file }) => /(?:^|\/)passenger_wsgi\.py$/.test(file.path));
  const [startup, ...others2] = startups;
  if (!startup || others2.length > 0) return [];
  return apache.flatMap(
    (host) => everyDirective(host, "PassengerAppRoot").flatMap(
      ({ args: [root], at }) => root?.known === true && isPlainPath(root.value) ? [{ server: `/${components(root.value).join("/")}`, repository: directoryOf(startup.file.path), at }] : []
    )
  );
}
var isPlainPath = (path) => path.length <= longest2 && /^\/[^$%{}<>*~]+$/.test(path) && !path.includes("/..");

// src/parse/javascript/parse.ts
var loaded;
var longest3 = 1e6;
var deepest8 = 32;
var mostValues = 2e4;
var mostWrappers = 10;
async function parseJavascript(file, production2) {
  return { file, language: "javascript", production: production2, ...await readExported(file) };
}
async function readExported(file) {
  const document = { problems: [], exported: void 0 };
  if (file.text.length > longest3 || file.text.includes("\0")) return document;
  const parse2 = await (loaded ??= import("./lib-VY45EI2X.js").then((babel) => babel.parse));
  const text2 = file.text.replace(/^\uFEFF/, " ");
  try {
    const tree = parse2(text2, { sourceType: "unambiguous", errorRecovery: true, allowReturnOutsideFunction: true, .../\.[cm]?ts$/.test(file.path) && { plugins: ["typescript"] } });
    const problems = (tree.errors ?? []).slice(0, 1).map((error2) => problemOf(file, error2));
    return { ...document, problems, exported: new Reader(file, tree).exported() };
  } catch (error2) {
    return { ...document, problems: [problemOf(file, error2)] };
  }
}
function problemOf(file, error2) {
  const position = typeof error2 === "object" && error2 !== null && "pos" in error2 && typeof error2.pos === "number" ? error2.pos : 0;
  const reason = error2 instanceof RangeError || !(error2 instanceof Error) ? "it is nested too deeply" : error2.message.replace(/\s*\(\d+:\d+\)\s*/g, " ").trim().replace(/\.$/, "");
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
      if (statement2.type === "VariableDeclaration") this.#note(statement2);
      else if (statement2.type === "ExportDefaultDeclaration") {
        const { declaration } = statement2;
        if (declaration.type !== "FunctionDeclaration" && declaration.type !== "ClassDeclaration" && declaration.type !== "TSDeclareFunction") found = declaration;
      } else if (statement2.type === "ExpressionStatement" && statement2.expression.type === "AssignmentExpression") {
        const { left, right } = statement2.expression;
        if (isModuleExports(left)) found = right;
      }
    }
    const data = found && this.#unwrapped(found);
    return data && this.#read(data, 0);
  }
  #note({ kind, declarations }) {
    if (kind === "const") {
      for (const { id, init } of declarations) if (id.type === "Identifier" && init) this.#constants.set(id.name, init);
    }
  }
  /** The data in `defineConfig(…)`, and what a function gives back, where that is one thing whatever happens. */
  #unwrapped(expression) {
    let inner = expression;
    for (let turn = 0; turn < mostWrappers; turn++) {
      if (inner.type === "Identifier") {
        const constant = this.#constants.get(inner.name);
        if (!constant) return inner;
        inner = constant;
      } else if (inner.type === "CallExpression" && inner.callee.type === "Identifier" && inner.callee.name === "defineConfig") {
        const [first] = inner.arguments;
        if (!first || !isExpression(first)) return void 0;
        inner = first;
      } else if (inner.type === "ArrowFunctionExpression" || inner.type === "FunctionExpression") {
        const result = inner.body.type === "BlockStatement" ? this.#returned(inner.body.body) : inner.body;
        if (!result) return void 0;
        inner = result;
      } else return inner;
    }
    return inner;
  }
  #returned(body) {
    for (const statement2 of body) {
      if (statement2.type === "VariableDeclaration") this.#note(statement2);
      else if (statement2.type === "ReturnStatement") return statement2.argument ?? void 0;
      else if (statement2.type !== "ExpressionStatement" && statement2.type !== "FunctionDeclaration") return void 0;
    }
    return void 0;
  }
  /** `path.resolve(__dirname, "../static")`, `join(__dirname, "static")`, `path.resolve("./static")` */
  #readPath(node) {
    const name = node.callee.type === "Identifier" ? node.callee.name : node.callee.type === "MemberExpression" && node.callee.property.type === "Identifier" ? node.callee.property.name : "";
    if (name !== "resolve" && name !== "join") return void 0;
    const [first] = node.arguments;
    const startsHere = first?.type === "Identifier" && first.name === "__dirname";
    if (!startsHere && name === "join") return void 0;
    const words2 = node.arguments.slice(startsHere ? 1 : 0).map((argument2) => argument2.type === "StringLiteral" ? argument2.value : void 0);
    return words2.every((word) => word !== void 0 && !word.startsWith("/")) ? { kind: "path", value: words2.join("/"), at: this.#at(node) } : void 0;
  }
  #at(node) {
    return span(this.#file, node.start ?? 0, node.end ?? 0);
  }
  #read(node, depth2) {
    const at = this.#at(node);
    if (depth2 > deepest8 || --this.#left < 0) return { kind: "unknown", at };
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
      case "CallExpression":
        return this.#readPath(node) ?? { kind: "unknown", at };
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

// src/parse/javascript/value.ts
var property = (value, name) => value?.kind === "object" ? value.entries.findLast(({ key }) => key.value === name)?.value : void 0;

// src/parse/javascript/bundler.ts
var withSources = /^(?:(?:inline|eval|cheap|module)-)*source-map$/;
async function parseBundler(file, production2) {
  const read = await readExported(file);
  const exported = read.exported?.kind === "object" ? read.exported : void 0;
  const tool = nameOf(file.path).startsWith("vite") ? "vite" : "webpack";
  const directory = tool === "vite" ? viteDirectory(exported, file) : webpackDirectory(exported, file);
  const switched = tool === "vite" ? property(property(exported, "build"), "sourcemap") : devtoolOf(exported);
  const isOn2 = tool === "vite" ? switched?.kind === "boolean" && switched.value || textOf2(switched) === "inline" : withSources.test(textOf2(switched) ?? "");
  const bundle = { tool, file, directory, sourceMaps: switched && isOn2 ? { value: file.text.slice(switched.at.start, switched.at.end), at: switched.at } : void 0 };
  return { file, language: "bundler", production: production2, problems: [], bundle };
}
var textOf2 = (value) => value?.kind === "string" ? value.value : void 0;
function viteDirectory(exported, file) {
  const start = directoryOf(file.path);
  const written = property(exported, "root");
  const root = written ? folderOf(written, start) : start;
  const outDir = property(property(exported, "build"), "outDir");
  return !exported || root === void 0 ? void 0 : outDir ? folderOf(outDir, root) : below(root, "dist");
}
function webpackDirectory(exported, file) {
  const path = property(property(exported, "output"), "path");
  return path ? folderOf(path, directoryOf(file.path)) : exported && below(directoryOf(file.path), "dist");
}
function devtoolOf(exported) {
  const mode = textOf2(property(exported, "mode"));
  return mode === void 0 || mode === "production" ? property(exported, "devtool") : void 0;
}
function folderOf(value, start) {
  if (value?.kind === "path") return below(directoryOf(value.at.file.path), value.value);
  return value?.kind === "string" && !value.value.startsWith("/") ? below(start, value.value) : void 0;
}
function below(start, path) {
  const parts = [...components(start)];
  for (const part of components(path)) {
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return void 0;
  }
  return joinPath("", parts);
}

// src/understand/read-bundlers.ts
async function readBundlers(project) {
  const documents = [];
  for (const { path, language } of project.classified) {
    const file = language === "bundler" && isDevelopmentPath(path) === void 0 ? project.read(path) : void 0;
    if (file) documents.push(await parseBundler(file, true));
  }
  return documents;
}

// src/core/deployment/project-code.ts
var noCode = { speaksOf: () => false, answersWith: () => [] };

// src/parse/requirements/requirement.ts
var normalName = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
function packagesOf(requirements) {
  const packages = /* @__PURE__ */ new Map();
  for (const { name, at, development } of requirements) if (!development && !packages.has(name)) packages.set(name, at);
  return packages;
}

// src/parse/requirements/version.ts
function readVersion(text2) {
  const found = /^v?(\d{1,6}(?:\.\d{1,6})*)(?:[-_.]?(a|alpha|b|beta|c|rc|pre|preview|dev|post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev\d*)?(?:\+[\w.]+)?$/i.exec(text2.trim());
  if (!found) return void 0;
  const label = (found[2] ?? "").toLowerCase();
  const order = ["dev", "a", "alpha", "b", "beta", "c", "rc", "pre", "preview"].indexOf(label);
  const rank3 = label === "" ? 0 : order >= 0 ? order - 10 : 1;
  return { release: (found[1] ?? "").split(".").map(Number), rank: rank3 };
}
function compareReleases(left, right) {
  for (let index2 = 0; index2 < Math.max(left.length, right.length); index2++) {
    const difference = (left[index2] ?? 0) - (right[index2] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var compare2 = (left, right) => compareReleases(left.release, right.release) || left.rank - right.rank;
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
  const below5 = (limit) => (other2) => compare2(other2, version) >= 0 && compareReleases(other2.release, limit) < 0;
  switch (operator) {
    case "":
    case "=":
    case "==":
    case "===":
      return prefix ? (other2) => startsWith(other2, prefix) : (other2) => compare2(other2, version) === 0;
    case "!=":
      return prefix ? (other2) => !startsWith(other2, prefix) : (other2) => compare2(other2, version) !== 0;
    case ">=":
      return (other2) => compare2(other2, version) >= 0;
    case "<=":
      return (other2) => compare2(other2, version) <= 0;
    case ">":
      return (other2) => compare2(other2, version) > 0;
    case "<":
      return (other2) => compare2(other2, version) < 0;
    case "~=": {
      const head = version.release.slice(0, -1);
      return head.length === 0 ? void 0 : (other2) => compare2(other2, version) >= 0 && startsWith(other2, head);
    }
    case "^":
      return below5(caretLimit(version.release));
    case "~": {
      const head = version.release.slice(0, 2);
      return below5([...head.slice(0, -1), (head.at(-1) ?? 0) + 1]);
    }
    default:
      return void 0;
  }
}
var djangoSeries = ["1.8", "1.9", "1.10", "1.11", "2.0", "2.1", "2.2", "3.0", "3.1", "3.2", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2", "6.0", "6.1"];
var supportedSeries = ["5.2", "6.0", "6.1"];
var mostPatches = 40;
function allowedSeries(specifier, all = djangoSeries) {
  const text2 = specifier.trim();
  if (text2 === "" || text2 === "*" || text2.includes("|")) return void 0;
  const clauses = text2.replace(/([<>=!~^])\s+/g, "$1").split(/[\s,]+/).filter(Boolean).map(readClause);
  const known5 = clauses.filter((clause) => clause !== void 0);
  if (known5.length !== clauses.length || known5.length === 0) return void 0;
  const exact = exactVersion(text2);
  if (exact !== void 0) {
    const [major = 0, minor = 0] = readVersion(exact)?.release ?? [];
    return { least: `${major}.${minor}`, most: `${major}.${minor}`, exact };
  }
  const allowed = all.filter((series) => {
    const [major = 0, minor = 0] = series.split(".").map(Number);
    for (let patch = 0; patch <= mostPatches; patch++) {
      if (known5.every((clause) => clause({ release: [major, minor, patch], rank: 0 }))) return true;
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

// src/parse/requirements/package-versions.ts
function withoutSources(requirements) {
  const paths = new Set(requirements.map(({ at }) => at.file.path));
  return requirements.filter(({ at }) => !at.file.path.endsWith(".in") || !paths.has(at.file.path.replace(/\.in$/, ".txt")));
}
var hasLowerBound = ({ specifier }) => /[>=^~]\s*v?\d|^\d/.test(specifier.replace(/(?:<=|!=)\s*/g, "<"));
function withLowerBound(requirement, oldest) {
  return { ...requirement, least: compareVersions(requirement.most, oldest) < 0 ? requirement.most : oldest };
}
function boundVersions(requirements, series, oldest) {
  const bounds = requirements.flatMap((requirement) => {
    const allowed = allowedSeries(requirement.specifier, series);
    return allowed ? [{ ...requirement, ...allowed }] : [];
  });
  const all = withoutSources(bounds);
  const candidates2 = all.some(({ development }) => !development) ? all.filter(({ development }) => !development) : all;
  const strongest = [candidates2.filter(({ locked }) => locked), candidates2.filter(({ exact }) => exact !== void 0), candidates2].find((group) => group.length > 0);
  const [first] = strongest ?? [];
  if (!strongest || !first) return void 0;
  const ranges = strongest.some(hasLowerBound) ? strongest : strongest.map((requirement) => withLowerBound(requirement, oldest));
  const lows = ranges.map(({ least: least2 }) => least2).sort(compareVersions);
  const highs = ranges.map(({ most: most3 }) => most3).sort(compareVersions);
  const [least, most2] = [lows.at(-1) ?? first.least, highs[0] ?? first.most];
  if (compareVersions(least, most2) > 0) return { least: lows[0] ?? least, most: highs.at(-1) ?? most2, pinned: true, at: first.at };
  return { least, most: most2, pinned: true, at: first.at };
}
function djangoVersions(requirements) {
  const [oldest = ""] = supportedSeries;
  const named2 = requirements.filter(({ name }) => name === "django");
  return boundVersions(named2, djangoSeries, oldest) ?? { least: oldest, most: djangoSeries.at(-1) ?? "", pinned: false };
}
function packagesFrom(requirements) {
  const required = packagesOf(requirements);
  return {
    requires: (name) => required.get(name),
    versions: (name, series) => {
      const newest = series.at(-1);
      const named2 = requirements.filter((requirement) => requirement.name === name);
      const [first] = named2;
      if (!first || newest === void 0) return void 0;
      return boundVersions(named2, series, newest) ?? { least: newest, most: newest, pinned: false, at: first.at };
    }
  };
}

// src/understand/settings/base-classes.ts
var mostClasses = 50;
function derivesFrom(source, path, wanted) {
  const name = lastPart(wanted);
  const seen = /* @__PURE__ */ new Set();
  const waiting = [path];
  let isKnown = true;
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    if (next === wanted || lastPart(next).endsWith(name)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (seen.size > mostClasses) return void 0;
    const found = definitionOf(source, next);
    if (found === "unknown" || found === "elsewhere") {
      if (found === "unknown" || next !== path && !/^(?:django\.|builtins\.)/.test(next)) isKnown = false;
      continue;
    }
    for (const base of found) {
      if (base === void 0) isKnown = false;
      else waiting.push(base);
    }
  }
  return isKnown ? false : void 0;
}
function definitionOf(source, path) {
  const cut = path.lastIndexOf(".");
  if (cut < 0) return [];
  const [module, name] = [path.slice(0, cut), path.slice(cut + 1)];
  const file = source.find(module);
  if (file === void 0) {
    const top = module.split(".")[0] ?? module;
    return source.find(top) !== void 0 || source.isFolder(top) ? "unknown" : "elsewhere";
  }
  const parsed = source.parse(file);
  if (!parsed) return "unknown";
  const names4 = namesOf(parsed);
  const resolve5 = resolverOf(module, file, parsed);
  const named2 = names4.get(name);
  if (named2 === void 0) return "unknown";
  if (named2.kind === "function") return [];
  return named2.kind === "class" ? named2.bases.map((base) => baseName(base, resolve5)) : [resolve5(name)];
}
function resolverOf(module, path, parsed) {
  const names4 = namesOf(parsed);
  const isPackage = path.endsWith("/__init__.py");
  return (wanted) => {
    const known5 = names4.get(wanted);
    if (known5?.kind === "import") return known5.path;
    if (known5?.kind === "import-from") return `${absoluteName(module, isPackage, known5.level, known5.module)}.${known5.name}`;
    return known5 ? `${module}.${wanted}` : void 0;
  };
}
var namesOfModules = /* @__PURE__ */ new WeakMap();
function namesOf(module) {
  const known5 = namesOfModules.get(module);
  if (known5) return known5;
  const names4 = /* @__PURE__ */ new Map();
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
        names4.set(statement2.name, { kind: "class", bases: statement2.bases.filter(({ name }) => name === void 0).map(({ value }) => value) });
        break;
      case "function":
        names4.set(statement2.name, { kind: "function" });
        break;
      case "import":
        for (const { module: path, alias } of statement2.names) names4.set(alias ?? path.split(".")[0] ?? path, { kind: "import", path: alias === void 0 ? path.split(".")[0] ?? path : path });
        break;
      case "import-from":
        for (const { name, alias } of statement2.names ?? []) names4.set(alias ?? name, { kind: "import-from", level: statement2.level, module: statement2.module, name });
        break;
      default:
        break;
    }
  }
  namesOfModules.set(module, names4);
  return names4;
}
function baseName(expression, resolve5) {
  const parts = [];
  let at = expression;
  while (at.kind === "attribute") {
    parts.push(at.name);
    at = at.object;
  }
  if (at.kind !== "name") return void 0;
  const start = resolve5(at.id) ?? (at.id === "object" ? "builtins.object" : void 0);
  return start === void 0 ? void 0 : [start, ...parts.reverse()].join(".");
}
function absoluteName(module, isPackage, level, relative7) {
  if (level === 0) return relative7;
  const parts = module.split(".");
  return [...parts.slice(0, parts.length - level + (isPackage ? 1 : 0)), relative7].filter((part) => part !== "").join(".");
}
var lastPart = (path) => path.slice(path.lastIndexOf(".") + 1);

// src/understand/settings/conditions.ts
var words = ["1", "0", "true", "false", "True", "False", ""];
var mostVaried = 8;
function findCondition(base, tags, holdsWith) {
  const varied = varying(tags).toSorted((a, b) => Number(isPlainFile(a)) - Number(isPlainFile(b))).slice(0, mostVaried);
  for (const tag of varied) {
    const file = fileOfTag(tag);
    if (file !== void 0) {
      if (!holdsWith(/* @__PURE__ */ new Map(), [tag])) return inFile(file, tags);
      continue;
    }
    const compared = [...base.compared.get(tag) ?? []].toSorted((a, b) => Number(a === "") - Number(b === ""));
    const telling = compared.find((text2) => holdsWith(/* @__PURE__ */ new Map([[tag, text2]]), []) === false);
    if (telling !== void 0) return { name: tag, words: `unless ${tag} is ${JSON.stringify(telling)}` };
    const states = [opaque, ...words];
    const outcomes = new Map(states.map((state) => [state, holdsWith(/* @__PURE__ */ new Map([[tag, state]]), [])]));
    const way = ["True", "False"].find((word) => isSwitchedBy(word, outcomes));
    if (way !== void 0) return { name: tag, words: `unless ${tag} is ${JSON.stringify(way)}` };
    if (states.some((state) => !outcomes.get(state))) return { name: tag, words: `unless ${tag} is set` };
  }
  const variables3 = varied.filter((tag) => fileOfTag(tag) === void 0);
  const files2 = varied.filter((tag) => fileOfTag(tag) !== void 0);
  if (variables3.length < 2 || holdsWith(new Map(variables3.map((tag) => [tag, opaque])), files2)) return void 0;
  return { name: variables3.join(", "), words: `unless ${variables3.join(" and ")} are set` };
}
var isPlainFile = (tag) => !/local|secret|private|overrid|custom/i.test(nameOf(fileOfTag(tag) ?? "local"));
function inFile(file, tags) {
  const name = nameOf(file);
  const isOneOfMany = tags.filter((tag) => nameOf(fileOfTag(tag) ?? "") === name).length > 1;
  return isOneOfMany ? { name, words: `unless a ${name}, which is not in the repository, sets it` } : { name: file, words: `unless ${file}, which is not in the repository, sets it` };
}
function isSwitchedBy(word, outcomes) {
  const other2 = word === "True" ? "False" : "True";
  return [word, word.toLowerCase()].every((text2) => outcomes.get(text2) === false) && [other2, other2.toLowerCase()].every((text2) => outcomes.get(text2) === true);
}
function withCondition(message, condition) {
  const end = /\.(?=\s|$)/.exec(message)?.index ?? message.length;
  return `${message.slice(0, end)} ${condition}${message.slice(end)}`;
}

// src/understand/settings/trials.ts
var mostWords = 4;
var mostSteps = 3e6;
var leastSteps = 2e3;
var stateOf = (supposed) => supposed.kind === "text" ? supposed.text : supposed.kind === "any" ? opaque : void 0;
function suppositions({ compared }, variable) {
  const words2 = /* @__PURE__ */ new Set(["", "False", "True", ...[...compared.get(variable) ?? []].slice(0, mostWords)]);
  return [{ kind: "unset" }, ...[...words2].map((text2) => ({ kind: "text", text: text2 })), { kind: "any" }];
}
var keyOf4 = ({ variable, supposed }) => `${variable} ${supposed.kind} ${supposed.kind === "text" ? supposed.text : ""}`;
var Trials = class {
  #worlds;
  #done = /* @__PURE__ */ new Map();
  #left = mostSteps;
  /** @param names the settings that will be asked for */
  constructor(worlds, names4) {
    this.#worlds = worlds;
    for (const group of independent(names4.map((name) => varyingVariables(worlds.outcome(worlds.base, name)?.tags ?? [])))) {
      const tried = group.map((variable) => suppositions(worlds.base, variable).map((supposed) => ({ variable, supposed })));
      for (let index2 = 0; tried.some((trials) => index2 < trials.length); index2++) this.#together(tried.flatMap((trials) => trials[index2] ?? []));
    }
  }
  /** The evaluation that tells what a setting becomes; undefined when it was left out. */
  find(trial, name) {
    const found = this.#done.get(keyOf4(trial));
    if (found === void 0 || found === "stops") return found;
    const tags = varyingVariables(this.#worlds.outcome(found, name)?.tags ?? []);
    const mixed = tags.some((tag) => tag !== trial.variable && found.world.supposed.get(tag) !== this.#worlds.base.world.supposed.get(tag));
    return mixed ? this.alone(trial) : found;
  }
  /** The evaluation in which one variable alone is otherwise. */
  alone(trial) {
    const evaluation = this.evaluate([trial]);
    if (!evaluation) return void 0;
    return this.#failed(evaluation) || isMissing(evaluation, trial) ? "stops" : evaluation;
  }
  /** The evaluation in which several variables are otherwise; undefined once the work is too much. */
  evaluate(trials) {
    if (this.#left <= 0) return void 0;
    const { base, evaluate } = this.#worlds;
    const evaluation = evaluate(suppose(base.world, new Map(trials.map(({ variable, supposed }) => [variable, stateOf(supposed)]))));
    this.#left -= Math.max(leastSteps, evaluation.steps);
    return evaluation;
  }
  #failed = ({ failure }) => failure !== void 0 && this.#worlds.base.failure === void 0;
  #together(trials) {
    let pack = trials;
    while (pack.length > 0) {
      const evaluation = this.evaluate(pack);
      if (!evaluation) return;
      if (!this.#failed(evaluation)) {
        for (const trial of pack) this.#done.set(keyOf4(trial), isMissing(evaluation, trial) ? "stops" : evaluation);
        return;
      }
      const blamed = new Set(varyingVariables(evaluation.failure?.tags ?? []));
      const culprits = pack.filter(({ variable }) => blamed.has(variable));
      const doubtful = culprits.length > 0 ? culprits : pack;
      for (const trial of doubtful) {
        const result = culprits.length === 1 ? "stops" : this.alone(trial);
        if (result) this.#done.set(keyOf4(trial), result);
      }
      pack = pack.filter((trial) => !doubtful.includes(trial));
    }
  }
};
var isMissing = ({ world }, { variable, supposed }) => supposed.kind === "unset" && world.supposed.get(variable) === opaque;
function independent(sets) {
  const neighbours = /* @__PURE__ */ new Map();
  for (const set of sets) {
    for (const variable of set) {
      const known5 = neighbours.get(variable) ?? /* @__PURE__ */ new Set();
      for (const other2 of set) known5.add(other2);
      neighbours.set(variable, known5);
    }
  }
  const groups = [];
  for (const [variable, near] of neighbours) {
    const group = groups.find((members) => members.every((member) => !near.has(member)));
    if (group) group.push(variable);
    else groups.push([variable]);
  }
  return groups;
}

// src/understand/settings/possibilities.ts
var mostShown = 6;
var mostDeciders = 24;
function possibilitiesOf(worlds, trials, name) {
  const tags = worlds.outcome(worlds.base, name)?.tags ?? [];
  return varyingVariables(tags).slice(0, mostShown).flatMap(
    (variable) => suppositions(worlds.base, variable).flatMap((supposed) => {
      const evaluation = trials.find({ variable, supposed }, name);
      if (evaluation === void 0) return [];
      const value = evaluation === "stops" ? void 0 : worlds.outcome(evaluation, name)?.item;
      return [{ variable, supposed, ...value && { value } }];
    })
  );
}
function findVariables(worlds, names4, setters, secrets) {
  const { base, start } = worlds;
  const affected = /* @__PURE__ */ new Map();
  for (const name of names4) {
    for (const variable of variablesOf(worlds.outcome(base, name)?.tags ?? [])) affected.set(variable, [...affected.get(variable) ?? [], name].sort());
  }
  const variables3 = /* @__PURE__ */ new Map();
  const note = (evaluation, when) => {
    for (const [name, reads] of byName2(evaluation.reads)) {
      if (variables3.has(name)) continue;
      const added = evaluation.world.supposed.get(name) === opaque && start.supposed.get(name) !== opaque && !start.fixed.has(name);
      const required = added || reads.some((read) => read.required);
      const fallback = required ? void 0 : fallbackOf(name, reads, secrets);
      const setAt = setters.get(name);
      variables3.set(name, { name, required, ...fallback && { fallback }, reads: reads.map(({ at }) => at), ...setAt && { setAt }, settings: affected.get(name) ?? [], ...when && { when } });
    }
  };
  note(base, void 0);
  const deciders = [...base.deciders].filter((name) => !start.fixed.has(name)).slice(0, mostDeciders);
  const trials = new Trials(worlds, []);
  const tried = deciders.map((variable) => suppositions(base, variable).map((supposed) => ({ variable, supposed })));
  const readers2 = [];
  for (let index2 = 0; tried.some((all) => index2 < all.length); index2++) {
    const packs = [tried.flatMap((all) => all[index2] ?? [])];
    for (let pack = packs.pop(); pack; pack = packs.pop()) {
      const [trial] = pack;
      if (!trial) continue;
      const joint = pack.length === 1 ? trials.alone(trial) : trials.evaluate(pack);
      if (joint === void 0 || joint === "stops") continue;
      const isTelling = joint.failure !== void 0 && base.failure === void 0 || joint.reads.some(({ name }) => !variables3.has(name));
      if (isTelling && pack.length === 1) readers2.push({ trial, evaluation: joint, read: new Set(joint.reads.map(({ name }) => name)) });
      else if (isTelling) packs.push(pack.slice(0, pack.length >> 1), pack.slice(pack.length >> 1));
    }
  }
  for (const { trial, evaluation, read } of readers2.toSorted((a, b) => deciders.indexOf(a.trial.variable) - deciders.indexOf(b.trial.variable))) {
    const on = readers2.find((other2) => other2.trial.variable === trial.variable && other2.trial.supposed.kind === "text" && other2.trial.supposed.text === "True");
    const isAnyText = trial.supposed.kind === "any" || trial.supposed.kind === "text" && trial.supposed.text === "False" && [...read].every((name) => on?.read.has(name));
    note(evaluation, isAnyText ? { ...trial, supposed: { kind: "any" } } : trial);
  }
  return [...variables3.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
function byName2(reads) {
  const groups = /* @__PURE__ */ new Map();
  for (const read of reads) groups.set(read.name, [...groups.get(read.name) ?? [], read]);
  return groups;
}
function fallbackOf(name, reads, secrets) {
  const items = reads.flatMap(({ fallback }) => fallback ? [convert(fallback, isSecretName(name), secrets)] : []);
  const [first] = items;
  return first && items.every((item) => withoutPlaces(item) === withoutPlaces(first)) ? first : void 0;
}
var withoutPlaces = (item) => JSON.stringify(item, (key, value) => key === "at" ? void 0 : value);

// src/understand/settings/misread.ts
var offWords = ["False", "false", "0", "no", "off", "perhaps"];
var plainParts = /* @__PURE__ */ new Set(["DJANGO", "USE", "SECURE", "ALL", "IS", "SETTINGS", "APP", "SITE", "ENABLE", "ENABLED", "ALLOW"]);
var partsOf = (name) => name.toUpperCase().split(/[^A-Z0-9]+/).filter((part) => part !== "" && !plainParts.has(part));
var isNamedFor = (variable, setting) => partsOf(variable).some((part) => partsOf(setting).includes(part));
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
  const near = [-1, 0, 1].flatMap((more) => byLength.get(name.length + more) ?? []).flatMap((known5) => {
    const slip = slipOf(name, known5);
    return slip === void 0 ? [] : [{ known: known5, slip }];
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
var mostPinned = 12;
var ProductionSettings = class {
  module;
  evidence;
  evidenceAt;
  anchor;
  django;
  packages;
  views;
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
  #trials;
  #variables;
  constructor(settings2) {
    this.module = settings2.module;
    this.evidence = settings2.evidence;
    if (settings2.evidenceAt) this.evidenceAt = settings2.evidenceAt;
    this.anchor = settings2.anchor;
    this.django = settings2.django;
    this.packages = settings2.packages;
    this.views = settings2.views;
    this.reporter = settings2.reporter;
    this.#source = settings2.source;
    this.#complete = settings2.complete ?? true;
    this.#secrets = settings2.secrets;
    this.#setters = settings2.setters ?? /* @__PURE__ */ new Map();
    this.#start = { fixed: settings2.environment, supposed: new Map([...[...settings2.unknownVariables ?? []].map((name) => [name, opaque]), ...settings2.defaults ?? []]), files: /* @__PURE__ */ new Set() };
    this.#sample = settings2.sample ?? /* @__PURE__ */ new Map();
  }
  get names() {
    return this.#names ??= [...this.#base().names?.bindings ?? []].filter(([name]) => isSetting(name)).map(([name, { at, overridden = [] }]) => ({ name, at, overridden }));
  }
  get misspellings() {
    if (this.#misspellings) return this.#misspellings;
    const assigned = new Set(this.names.map(({ name }) => name));
    return this.#misspellings = this.names.flatMap(({ name, at }) => {
      const meant = this.isRead(name) ? void 0 : settingMeantBy(name, assigned);
      return meant === void 0 || this.#source.isAskedFor(name) ? [] : [{ name, at, meant }];
    });
  }
  get stop() {
    const { failure } = this.#base();
    const isSure = failure?.type === "NameError" || failure?.type === "TypeError" && failure.message.endsWith("is not callable");
    if (!failure?.at || !isSure) return void 0;
    return { at: failure.at, exception: `${failure.type}: ${failure.message}` };
  }
  /** Evaluates anew what was evaluated before a parser was loaded. */
  forget() {
    this.#evaluations.clear();
    this.#first = void 0;
    this.#names = void 0;
    this.#misspellings = void 0;
    this.#variables = void 0;
    this.#trials = void 0;
  }
  isRead(name) {
    return this.#base().read.has(name);
  }
  get variables() {
    return this.#variables ??= findVariables(this.#worlds, this.names.map(({ name }) => name), this.#setters, this.#secrets);
  }
  possibilities(name) {
    this.#trials ??= new Trials(this.#worlds, this.names.map((assigned) => assigned.name));
    return possibilitiesOf(this.#worlds, this.#trials, name);
  }
  value(name) {
    const outcome = this.#outcome(this.#base(), name);
    if (!outcome) return { kind: "unknown", why: `Django ${this.django.most} has no default for it, and nothing sets it`, origin: [] };
    const { item, origin, tags } = outcome;
    const known5 = item.type === "unknown" ? { kind: "unknown", why: item.why, origin } : { kind: "known", value: item, origin };
    const files2 = tags.map(fileOfTag).filter((file2) => file2 !== void 0);
    const [file] = files2;
    if (file !== void 0 && item.type !== "unknown") {
      const there = { kind: "unknown", why: `it may be set in ${file}, which is not in the repository`, origin };
      return { kind: "oneOf", branches: [{ when: `${file} is absent`, value: known5 }, { when: `${file} is there`, value: there }], origin };
    }
    const variables3 = varyingVariables(tags);
    if (variables3.length === 0) return known5;
    if (item.type === "unknown") return { kind: "environment", variables: variables3, origin };
    const { supposed } = this.#base().world;
    const optional = variables3.filter((tag) => supposed.get(tag) !== opaque);
    return optional.length === 0 ? known5 : { kind: "environment", variables: optional, fallback: item, origin };
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
  *hitsTogether(names4, bad) {
    const outcomesIn = (evaluation) => {
      const outcomes2 = names4.map((name) => this.#outcome(evaluation, name)).filter((outcome) => outcome !== void 0 && outcome.item.type !== "unknown");
      return outcomes2.length === names4.length ? outcomes2 : void 0;
    };
    const isBad = (outcomes2) => outcomes2 && bad(Object.fromEntries(names4.map((name, index2) => [name, outcomes2[index2]?.item])));
    const outcomes = outcomesIn(this.#base());
    const [first] = outcomes ?? [];
    if (!outcomes || !first || !isBad(outcomes)) return;
    const tags = outcomes.reduce((all, outcome) => union(all, outcome.tags), noTags);
    yield this.#hit(first, first.item, this.#conditionOf(tags, (evaluation) => isBad(outcomesIn(evaluation))));
  }
  *stale(name, bad) {
    const base = this.#base();
    const outcome = this.#outcome(base, name);
    const found = outcome ? judge2(outcome.item, bad) : [];
    if (!outcome || found.length === 0) return;
    for (const from of [...base.changed].filter((other2) => other2 !== name).slice(0, mostPinned)) {
      const last = base.names?.bindings.get(from);
      const isStaleIn = (evaluation) => this.#isStale(evaluation, name, from, bad);
      if (!last || isStaleIn(base) !== true) continue;
      const condition = this.#conditionOf(union(outcome.tags, last.value.tags), isStaleIn);
      for (const item of found) yield { ...this.#hit(outcome, item, condition), from, changedAt: last.at };
      return;
    }
  }
  /** Whether a setting is bad in a world, and would not be if another name had had its final value from the start. */
  #isStale(evaluation, name, from, bad) {
    const isBadIn = (one2) => {
      const item = this.#outcome(one2, name)?.item;
      return item?.type === "unknown" ? void 0 : item !== void 0 && judge2(item, bad).length > 0;
    };
    const value = evaluation.names?.bindings.get(from)?.value;
    const isBad = isBadIn(evaluation);
    if (!isBad || !value || keyOf(value) === void 0) return isBad === void 0 ? void 0 : false;
    const isBadThen = isBadIn(this.#evaluate({ ...evaluation.world, pinned: { name: from, value } }));
    return isBadThen === void 0 ? void 0 : !isBadThen;
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
    const last = ({ calls, lost }) => {
      const binding = lost === void 0 ? calls?.bindings.get(callee) : void 0;
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
    const sample = new Map(this.#sample);
    while (sample.size > 0) {
      const evaluation = this.#evaluate(suppose(this.#base().world, sample));
      const refused = evaluation.failure?.tags.filter((tag) => sample.has(tag)) ?? [];
      for (const tag of refused) sample.delete(tag);
      if (refused.length > 0) continue;
      const item = this.#outcome(evaluation, name)?.item;
      return item !== void 0 && item.type !== "unknown" && test(item);
    }
    return false;
  }
  derivesFrom(path, wanted) {
    return derivesFrom(this.#source, path, wanted);
  }
  // ------------------------------------------------------------------ worlds
  get #worlds() {
    return {
      start: this.#start,
      base: this.#base(),
      evaluate: (world) => this.#evaluate(world),
      outcome: (evaluation, name) => this.#outcome(evaluation, name)
    };
  }
  #base() {
    return this.#first ??= this.#evaluate(this.#start);
  }
  #evaluate(world) {
    const key = JSON.stringify([[...world.supposed].map(([name, state]) => [name, state === opaque ? null : state]), [...world.files], world.pinned && [world.pinned.name, keyOf(world.pinned.value)]]);
    const known5 = this.#evaluations.get(key);
    if (known5) return known5;
    const evaluation = evaluateModule(this.#source, this.module, world);
    this.#evaluations.set(key, evaluation);
    return evaluation;
  }
  #outcome({ names: names4, lost, failure }, name) {
    const binding = lost === void 0 ? names4?.bindings.get(name) : void 0;
    if (binding) {
      const { value, at, via } = binding;
      return { item: convert(value, isSecretName(name), this.#secrets), at, origin: [{ what: `assigned`, at }, ...via], isDefault: false, tags: deepTags(value) };
    }
    const absence = names4?.absenceTags(name) ?? noTags;
    const [file] = absence.map(fileOfTag).filter((tag) => tag !== void 0);
    const elsewhere4 = file === void 0 ? void 0 : `it may be set in ${file}, which is not in the repository`;
    const base = this.#complete ? elsewhere4 : "another settings module, which imports this one, may set it";
    const why = lost ?? names4?.open ?? base ?? (failure ? "the settings stop before it" : void 0);
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
    const steps2 = outcome.origin.filter((step) => step.at !== outcome.at && step.at.start !== at.start).map((step) => ({ at: step.at, message: step.what }));
    const setters = variablesOf(outcome.tags).flatMap((name) => {
      const setter = this.#setters.get(name);
      return setter ? [{ at: setter, message: `${name} is set here` }] : [];
    });
    const related = [...steps2, ...setters];
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
  for (const text2 of texts) for (const [mark2, name] of services) if (mark2.test(text2)) return name;
  return void 0;
};

// src/understand/views/walk-code.ts
function blocksOf(statement2) {
  switch (statement2.kind) {
    case "if":
      return [statement2.then, statement2.otherwise];
    case "for":
    case "while":
      return [statement2.body, statement2.otherwise];
    case "try":
      return [statement2.body, ...statement2.handlers.map(({ body }) => body), statement2.otherwise, statement2.always];
    case "with":
      return [statement2.body];
    case "match":
      return statement2.cases.map(({ body }) => body);
    default:
      return [];
  }
}
function* definitionsIn(block) {
  const waiting = [...block];
  for (let statement2 = waiting.pop(); statement2; statement2 = waiting.pop()) {
    if (statement2.kind === "function" || statement2.kind === "class") yield statement2;
    for (const inner of blocksOf(statement2)) waiting.push(...inner);
  }
}
var isNode = (value) => typeof value === "object" && value !== null && "kind" in value;
var kinds = /* @__PURE__ */ new Set(["call", "subscript"]);
function* accessesIn(code2) {
  const waiting = [...code2];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (typeof value === "object" && value !== null) {
      if (isNode(value) && kinds.has(value.kind)) yield value;
      for (const inner of Object.values(value)) if (typeof inner === "object") waiting.push(inner);
    }
  }
}
function assignmentsIn(code2) {
  const found = [];
  const waiting = [...code2];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    if (isAssignment(value)) {
      for (const target of value.targets) if (target.kind === "subscript") found.push({ key: target.index, value: value.value });
    }
    if (isDict(value)) {
      for (const entry2 of value.entries) if (entry2.key) found.push({ key: entry2.key, value: entry2.value });
    }
    for (const inner of Object.values(value)) if (typeof inner === "object") waiting.push(inner);
  }
  return found;
}
var isAssignment = (value) => isNode(value) && value.kind === "assign";
var isDict = (value) => isNode(value) && value.kind === "dict";

// src/understand/views/read-code.ts
var isCode = (path) => path.endsWith(".py") && isDevelopmentPath(path) === void 0 && !/(?:^|\/)(?:test_[^/]*|conftest|setup)\.py$|(?:^|\/)docs?\//.test(path);
function readCode(project, parse2) {
  const holding = (text2) => {
    const wanted = text2.toLowerCase();
    return [...project.paths].filter((path) => isCode(path) && project.read(path)?.text.toLowerCase().includes(wanted) === true).sort();
  };
  return {
    speaksOf: (text2) => holding(text2).length > 0,
    answersWith: (header) => holding(header).flatMap((path) => {
      const module = parse2(path);
      return module ? headersIn(module, header.toLowerCase()) : [];
    })
  };
}
function headersIn({ body, file }, header) {
  return assignmentsIn(body).filter(({ key }) => key.kind === "string" && key.value.toLowerCase() === header).map(({ key, value }) => ({ ...beginning(value), at: span(file, Math.min(key.start, value.start), value.end) })).sort((a, b) => a.at.start - b.at.start);
}
function beginning(value) {
  switch (value.kind) {
    case "string":
      return { start: value.value, whole: true };
    case "fstring": {
      const [first] = value.parts;
      return { start: typeof first === "string" ? first : "", whole: value.parts.length === 1 && typeof first === "string" };
    }
    case "binary": {
      let left = value.left;
      while (left.kind === "binary" && value.operator === "+" && left.operator === "+") left = left.left;
      if (left.kind !== "string" || value.operator !== "+" && value.operator !== "%") return { start: "", whole: false };
      return { start: value.operator === "%" ? left.value.split("%")[0] ?? "" : left.value, whole: false };
    }
    case "call": {
      const { callee } = value;
      const formatted = callee.kind === "attribute" && callee.name === "format" && callee.object.kind === "string" ? callee.object.value : "";
      return { start: formatted.split("{")[0] ?? "", whole: false };
    }
    default:
      return { start: "", whole: false };
  }
}

// src/understand/views/decorators.ts
var debugModule = "django.views.decorators.debug.";
var methodDecorator = "django.utils.decorators.method_decorator";
function pathOfDecorator(text2, { resolve: resolve5 }) {
  const [first = "", ...rest] = (/^[\w.]+/.exec(text2)?.[0] ?? "").split(".");
  const start = resolve5(first);
  return start === void 0 ? void 0 : [start, ...rest].join(".");
}
function sensitiveIn(text2, file) {
  const path = pathOfDecorator(text2, file);
  if (path?.startsWith(debugModule) !== true) return void 0;
  const decorator = path.slice(debugModule.length);
  const called = /^[\w.]+\s*\(/.test(text2);
  return decorator === "sensitive_variables" || decorator === "sensitive_post_parameters" ? { decorator, called } : void 0;
}
function readSensitiveUse(text2, file) {
  const direct = sensitiveIn(text2, file);
  if (direct || pathOfDecorator(text2, file) !== methodDecorator) return direct;
  const inner = /^[\w.]+\s*\(\s*/.exec(text2)?.[0];
  const found = inner === void 0 ? void 0 : sensitiveIn(text2.slice(inner.length), file);
  return found && { ...found, through: /,\s*(?:name\s*=|["'])[^()]*\)$/.test(text2) ? "method_decorator, named" : "method_decorator" };
}

// src/understand/views/find-misuses.ts
function misuseOf({ decorator, called, through }, place) {
  if (!called) return "not called";
  if (place.on === "class") return through === "method_decorator, named" ? void 0 : "on a class";
  const isDirect = through === void 0;
  if (place.on === "method" && isDirect && place.isOutermost && place.first === "self" && decorator === "sensitive_post_parameters") return "on a method";
  return place.isAsync && (place.first === "request" || !isDirect) ? "async" : void 0;
}
function findMisuses(file) {
  const misuses = [];
  const source = file.parsed.file;
  const judge3 = (texts, start, placed) => {
    for (const [index2, text2] of texts.entries()) {
      const use = readSensitiveUse(text2, file);
      const kind = use && misuseOf(use, placed(index2 === 0));
      const from = source.text.lastIndexOf(`@${text2}`, start);
      if (kind && from >= 0) misuses.push({ decorator: use.decorator, kind, at: span(source, from, from + 1 + text2.length) });
    }
  };
  for (const definition of definitionsIn(file.parsed.body)) {
    const functions2 = definition.kind === "function" ? [definition] : [...definitionsIn(definition.body)].filter((inner) => inner.kind === "function");
    if (definition.kind === "class") judge3(definition.decorators, definition.start, () => ({ on: "class" }));
    for (const { decorators, parameters, start } of functions2) {
      const on = definition.kind === "class" ? "method" : "function";
      const written = decorators.filter((text2) => text2 !== "async");
      judge3(written, start, (isOutermost) => ({ on, first: parameters[0]?.name ?? "", isAsync: decorators.length > written.length, isOutermost }));
    }
  }
  return misuses.sort((a, b) => a.at.start - b.at.start);
}

// src/understand/views/sensitive-names.ts
var inSnakeCase = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replaceAll("-", "_");
var owner = "(?:user|old|new|current|login|account|my|your|repeat|repeated|confirm|confirmed|re|retype|admin|email|register|signup)";
var password = new RegExp(`^(?:${owner}_?){0,2}(?:password|passwd|passwort|pwd|passphrase)(?:_?(?:\\d|confirm|confirmation|again|repeat|check|verify|verification|old|new|current))?$`);
var other = /^(?:(?:credit_?)?card_?(?:number|no|num)|cc_?(?:number|no|num)|cvv2?|cvc2?|ssn|social_security_number|iban|private_key|client_secret)$/;
function isSensitiveName(name) {
  if (name.length > 60) return false;
  const words2 = inSnakeCase(name);
  return password.test(words2) || other.test(words2);
}

// src/understand/views/view-files.ts
var isViewPath = (path) => /(?:^|\/)(?:\w*views?\.py|views\/(?:\w+\/)*\w+\.py)$/.test(path) && isDevelopmentPath(path) === void 0;
function viewPaths(project, speaksOf) {
  return [...project.paths].filter(isViewPath).filter((path) => speaksOf.test(project.read(path)?.text ?? "")).sort();
}
var textsOf = (project, kind) => [...project.paths].filter((path) => new RegExp(`(?:^|/)(?:\\w*${kind}\\w*\\.py|${kind}/\\w+\\.py)$`).test(path)).map((path) => project.read(path)?.text ?? "");
function openCode(source, path) {
  const parts = path.replace(/(?:\/__init__)?\.py$/, "").split("/");
  const modules2 = parts.map((_, index2) => parts.slice(index2).join("."));
  const module = modules2.find((name) => source.find(name) === path);
  const parsed = module === void 0 ? void 0 : source.parse(path);
  return module !== void 0 && parsed ? { path, parsed, resolve: resolverOf(module, path, parsed) } : void 0;
}

// src/understand/views/form-fields.ts
var ownForms = /* @__PURE__ */ new Map([
  ["AuthenticationForm", ["password"]],
  ["BaseUserCreationForm", ["password1", "password2"]],
  ["UserCreationForm", ["password1", "password2"]],
  ["AdminUserCreationForm", ["password1", "password2"]],
  ["SetPasswordForm", ["new_password1", "new_password2"]],
  ["PasswordChangeForm", ["old_password", "new_password1", "new_password2"]],
  ["AdminPasswordChangeForm", ["password1", "password2"]]
]);
var mostClasses2 = 20;
function findClass(source, path) {
  let wanted = path;
  for (let step = 0; step < mostClasses2 && wanted !== void 0; step++) {
    const cut = wanted.lastIndexOf(".");
    const [module, name] = [wanted.slice(0, Math.max(0, cut)), wanted.slice(cut + 1)];
    const at = source.find(module);
    const file = at === void 0 ? void 0 : openCode(source, at);
    if (!file) return void 0;
    const code2 = [...definitionsIn(file.parsed.body)].find((definition) => definition.kind === "class" && definition.name === name);
    if (code2?.kind === "class") return { code: code2, file };
    const next = file.resolve(name);
    wanted = next === wanted ? void 0 : next;
  }
  return void 0;
}
var isPasswordInput = (value) => {
  const widget = value.kind === "call" ? value.callee : value;
  return /^\w*PasswordInput$/.test(widget.kind === "attribute" ? widget.name : widget.kind === "name" ? widget.id : "");
};
var ownFields = ({ body }) => body.flatMap((statement2) => {
  if (statement2.kind !== "assign" || statement2.value.kind !== "call") return [];
  const { args } = statement2.value;
  const hidden = args.some(({ name, value }) => name === "widget" && isPasswordInput(value));
  return statement2.targets.flatMap((target) => target.kind === "name" && (hidden || isSensitiveName(target.id)) ? [target.id] : []);
});
function sensitiveFields(source, path) {
  const fields = /* @__PURE__ */ new Set();
  const waiting = [path];
  const seen = /* @__PURE__ */ new Set();
  for (let next = waiting.pop(); next !== void 0 && seen.size < mostClasses2; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const own = next.startsWith("django.contrib.auth.forms.") ? ownForms.get(next.slice(next.lastIndexOf(".") + 1)) : void 0;
    const found = own ? void 0 : findClass(source, next);
    for (const field2 of own ?? (found ? ownFields(found.code) : [])) fields.add(field2);
    for (const { value } of found?.code.bases ?? []) {
      const base = found && baseName(value, found.file.resolve);
      if (base !== void 0) waiting.push(base);
    }
  }
  return [...fields];
}

// src/understand/views/find-unfiltered.ts
var isPost = (value) => {
  if (value.kind !== "attribute" || value.name !== "POST") return false;
  return value.object.kind === "name" && value.object.id === "request" || value.object.kind === "attribute" && value.object.name === "request";
};
var isPostOrNone = (value) => isPost(value) || value.kind === "boolean" && isPost(value.left);
function fieldsIn(code2, file, source) {
  const fields = /* @__PURE__ */ new Map();
  const add = (name, { start, end }) => {
    if (!fields.has(name)) fields.set(name, { name, at: span(file.parsed.file, start, end) });
  };
  for (const access of accessesIn(code2)) {
    if (access.kind === "subscript") {
      if (isPost(access.object) && access.index.kind === "string" && isSensitiveName(access.index.value)) add(access.index.value, access.index);
      continue;
    }
    const { callee, args } = access;
    const [first] = args;
    if (callee.kind === "attribute" && (callee.name === "get" || callee.name === "getlist") && isPost(callee.object)) {
      if (first?.value.kind === "string" && isSensitiveName(first.value.value)) add(first.value.value, first.value);
    } else if (args.some(({ value }) => isPostOrNone(value))) {
      const form = baseName(callee, file.resolve);
      for (const name of form === void 0 ? [] : sensitiveFields(source, form)) add(name, callee);
    }
  }
  return [...fields.values()].sort((a, b) => a.at.start - b.at.start || (a.name < b.name ? -1 : 1));
}
var mark = /sensitive/;
function mayProtect(decorators, file, source) {
  return decorators.some((text2) => {
    const use = readSensitiveUse(text2, file);
    if (text2 === "async" || use?.decorator === "sensitive_variables" && use.called) return false;
    const path = pathOfDecorator(text2, file);
    if (mark.test(text2) || path === void 0) return true;
    const module = source.find(path.slice(0, path.lastIndexOf(".")));
    return module !== void 0 && mark.test(source.read(module)?.text ?? "");
  });
}
var isPlainBase = (path) => /^django\.(?:views\.generic|contrib\.auth\.mixins|contrib\.messages\.views)\b|^django\.views\.View$|^builtins\.object$/.test(path);
function mayProtectItself(code2, file, source) {
  const waiting = [{ code: code2, file }];
  for (let steps2 = 0; waiting.length > 0; steps2++) {
    const next = waiting.pop();
    if (!next || steps2 > 20) return true;
    const methods3 = [...definitionsIn(next.code.body)];
    if ([next.code, ...methods3].some(({ decorators }) => mayProtect(decorators, next.file, source))) return true;
    for (const { name, value } of next.code.bases) {
      if (name !== void 0) continue;
      const path = baseName(value, next.file.resolve);
      if (path === void 0) return true;
      if (isPlainBase(path)) continue;
      const found = findClass(source, path);
      if (!found) return true;
      waiting.push(found);
    }
  }
  return false;
}
function formClassFields({ body }, file, source) {
  return body.flatMap((statement2) => {
    if (statement2.kind !== "assign" || !statement2.targets.some((target) => target.kind === "name" && target.id === "form_class")) return [];
    const path = baseName(statement2.value, file.resolve);
    const at = span(file.parsed.file, statement2.value.start, statement2.value.end);
    return path === void 0 ? [] : sensitiveFields(source, path).map((name) => ({ name, at }));
  });
}
function findUnfiltered(file, source, isRouted) {
  const views = [];
  for (const definition of definitionsIn(file.parsed.body)) {
    if (!isRouted(definition.name)) continue;
    if (definition.kind === "function") {
      if (definition.parameters[0]?.name !== "request" || mayProtect(definition.decorators, file, source)) continue;
      const [first, ...rest] = fieldsIn(definition.body, file, source);
      if (first) views.push({ name: definition.name, kind: "function", fields: [first, ...rest] });
    } else {
      const [first, ...rest] = [...formClassFields(definition, file, source), ...fieldsIn(definition.body, file, source)];
      if (first && definition.bases.length > 0 && !mayProtectItself(definition, file, source)) views.push({ name: definition.name, kind: "class", fields: [first, ...rest] });
    }
  }
  return views.sort((a, b) => a.fields[0].at.start - b.fields[0].at.start);
}

// src/understand/views/read-views.ts
function readViews(project, source) {
  let unfiltered;
  let misuses;
  const open2 = (speaksOf) => viewPaths(project, speaksOf).flatMap((path) => openCode(source, path) ?? []);
  return {
    get unfiltered() {
      return unfiltered ??= findAll();
    },
    get misuses() {
      return misuses ??= open2(/\bsensitive_(?:variables|post_parameters)\b/).flatMap(findMisuses);
    }
  };
  function findAll() {
    const urls = textsOf(project, "urls").join("\n");
    if ([urls, ...textsOf(project, "middleware")].some((text2) => text2.includes("sensitive_post_parameters"))) return [];
    const named2 = new Set(urls.match(/\b[A-Za-z_]\w*\b/g) ?? []);
    return open2(/\.POST\b|\bform_class\b/).flatMap((file) => findUnfiltered(file, source, (name) => named2.has(name)));
  }
}

// src/understand/deployment/launch-environment.ts
var isReplaced = ({ inImage, name }) => inImage === true && isSecretName(name);
var isDefault = (launch, { inImage }) => inImage === true && launch.container?.service === void 0;
var environmentOf = (launch) => new Map((launch?.environment ?? []).flatMap((entry2) => entry2.value === void 0 || isReplaced(entry2) || launch && isDefault(launch, entry2) ? [] : [[entry2.name, entry2.value]]));
var defaultsOf = (launch) => new Map(
  (launch?.environment ?? []).flatMap((entry2) => {
    const text2 = entry2.value ?? entry2.fallback;
    if (!launch || text2 === void 0 || isReplaced(entry2) || entry2.value !== void 0 && !isDefault(launch, entry2)) return [];
    return [[entry2.name, text2]];
  })
);
var unknownOf = (launch) => (launch?.environment ?? []).filter((entry2) => entry2.value === void 0 || isReplaced(entry2)).map(({ name }) => name);
var variablesOfContainers = (environments) => environments.flatMap(({ environment, development }) => environment.filter(({ value, fallback }) => !development || value === void 0 && fallback === void 0).map(({ name }) => name));
var sampleOfContainers = (environments) => new Map(environments.filter(({ development }) => development).flatMap(({ environment }) => environment.flatMap(({ name, value, fallback }) => value === void 0 && fallback === void 0 ? [] : [[name, value ?? fallback ?? ""]])));

// src/understand/deployment/choose-configuration.ts
var production = /^(?:prod|production|live|heroku|deploy(?:ed|ment)?)(?:settings|config(?:uration)?)?$/i;
var elsewhere2 = /dev|local|test|ci$|continuous|build|debug|docs/i;
var usesConfigurations = ({ text: text2 }, packages) => /\bconfigurations\b/.test(text2) || packages.requires("django-configurations") !== void 0;
var classForm = /^(?:class[ \t]+(\w+)[ \t]*\(|from[ \t]+\.[\w.]*[ \t]+import[ \t]+([A-Z]\w*)[ \t]*(?:#.*)?$)/gm;
function chooseConfiguration(file, entryPoints, mentions) {
  const classes2 = Array.from(file.text.matchAll(classForm), ([, defined, imported]) => defined ?? imported ?? "");
  if (classes2.length === 0) return void 0;
  const defaults = entryPoints.flatMap((entryPoint) => /["']DJANGO_CONFIGURATION["']\s*(?:,|\]\s*=)\s*["'](\w+)["']/.exec(entryPoint.file.text)?.[1] ?? []);
  const named2 = [...mentions.map(({ module }) => module), ...defaults].filter((name) => classes2.includes(name) && !elsewhere2.test(name));
  return named2.find((name) => production.test(name)) ?? classes2.find((name) => production.test(name)) ?? named2[0];
}

// src/understand/deployment/settings-modules.ts
var toPaths = (module) => {
  const path = module.replaceAll(".", "/");
  return [`${path}.py`, `${path}/__init__.py`];
};
var below2 = (root, path) => root === "" ? path : `${root}/${path}`;
function findSettings(project, module, near) {
  for (const root of near === void 0 ? [] : directoriesAbove(near)) {
    const path2 = toPaths(module).find((candidate) => project.paths.has(below2(root, candidate)));
    if (path2 !== void 0) return { module, path: below2(root, path2), root };
  }
  const inner = module.slice(module.indexOf(".") + 1);
  if (inner !== module && project.paths.has("__init__.py")) {
    const path2 = toPaths(inner).find((candidate) => project.paths.has(candidate));
    if (path2 !== void 0) return { module: inner, path: path2, root: "" };
  }
  const tails = toPaths(module);
  const found = [...project.paths].filter((path2) => tails.some((tail2) => path2 === tail2 || path2.endsWith(`/${tail2}`))).sort((a, b) => a.length - b.length);
  const [path] = found;
  if (path === void 0) return void 0;
  const tail = tails.find((candidate) => path.endsWith(candidate)) ?? "";
  return { module, path, root: path.slice(0, Math.max(0, path.length - tail.length - 1)) };
}
var isSettingsLeftOut = (project, module, near) => findSettings(project, module, near) === void 0 && directoriesAbove(near).some((root) => toPaths(module).some((path) => project.leavesOut(below2(root, path))));
function directoriesAbove(path) {
  const directories = [];
  let directory = path;
  do
    directories.push(directory = directoryOf(directory));
  while (directory !== "");
  return directories;
}
var marks2 = /^[ \t\ufeff]*(?:DEBUG|INSTALLED_APPS|MIDDLEWARE(?:_CLASSES)?|ROOT_URLCONF|DATABASES|SECRET_KEY|ALLOWED_HOSTS|TEMPLATES|WSGI_APPLICATION)\s*(?:\+?=|:\s*\w+\s*=)/gm;
var starImport = /^[ \t\ufeff]*from\s+[\w.]+\s+import\s+\*/m;
var notSettings = /(?:^|\/)(?:manage|urls|celery|conftest|[wa]sgi)\.py$/;
var outsideTheSite = /(?:^|\/)(?:docs?|examples?|demo|sandbox|templates?|cookiecutter[^/]*|\{\{[^/]*)\//i;
var inTests = /(?:^|\/)(?:tests?|testing|unittests?)\//i;
var scores = { production: 40, staging: 35, plain: 30, base: 10, development: 0, test: -100 };
var rankings = /* @__PURE__ */ new WeakMap();
function rankSettings(project) {
  const ranking = rankings.get(project) ?? rank(project);
  rankings.set(project, ranking);
  return ranking;
}
function rank(project) {
  return project.classified.filter(({ language, path }) => language === "python" && !notSettings.test(path)).flatMap(({ path }) => {
    const role = project.read(path)?.pinned ?? roleOf(path);
    const text2 = project.read(path)?.text ?? "";
    const found = new Set(Array.from(text2.matchAll(marks2), ([match]) => match.trim().replace(/[\s:+=].*$/s, "")));
    const needed = text2.includes("\0") || isNamedByManager(project, path) ? 0 : starImport.test(text2) ? Number(scores[role] < scores.plain) : 3;
    if (project.partial ? found.size === 0 : found.size < needed || role === "test" || inTests.test(path)) return [];
    return [{ file: fileOf(project, path), role, score: scores[role] + Math.min(found.size, 5) - (outsideTheSite.test(path) ? 60 : 0) }];
  }).sort((a, b) => b.score - a.score || a.file.path.length - b.file.path.length || (a.file.path < b.file.path ? -1 : 1));
}
function roleOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1, -".py".length);
  const words2 = new Set(name.toLowerCase().split(/[._-]/));
  const has2 = (...wanted) => wanted.some((word) => words2.has(word));
  if (has2("test", "tests", "testing", "ci", "pytest", "e2e", "travis", "jenkins", "example", "sample", "template", "dist")) return "test";
  if (has2("dev", "local", "development", "localhost", "vagrant", "compose", "debug")) return "development";
  if (has2("production", "prod", "live", "deploy", "deployment", "heroku", "remote", "product")) return "production";
  if (has2("staging", "stage", "preprod")) return "staging";
  if (name === "settings" || name === "docker") return "plain";
  if (isDevelopmentPath(path) !== void 0) return "development";
  return "base";
}
function fileOf(project, path) {
  if (project.paths.has(below2(directoryOf(path), "manage.py")) && !/^[ \t\ufeff]*from[ \t]+\./m.test(project.read(path)?.text ?? "")) return moduleBelow(directoryOf(path), path);
  let root = directoryOf(path);
  while (root !== "" && project.paths.has(`${root}/__init__.py`)) root = directoryOf(root);
  const managed = directoriesAbove(path).filter((candidate) => project.paths.has(below2(candidate, "manage.py")));
  const named2 = managed.find((candidate) => isNamedBelow(project, candidate, path));
  return moduleBelow(named2 ?? managed.find((candidate) => root === candidate || candidate === "" || root.startsWith(`${candidate}/`)) ?? root, path);
}
var isNamedByManager = (project, path) => directoriesAbove(path).some((candidate) => project.paths.has(below2(candidate, "manage.py")) && isNamedBelow(project, candidate, path));
function isNamedBelow(project, root, path) {
  const { module } = moduleBelow(root, path);
  const manager = project.read(below2(root, "manage.py"))?.text ?? "";
  const urls = /^ROOT_URLCONF\s*=\s*["']([\w.]+)["']/m.exec(project.read(path)?.text ?? "")?.[1];
  const agrees = urls === void 0 || toPaths(urls).some((candidate) => project.paths.has(below2(root, candidate)));
  return agrees && [`"${module}"`, `'${module}'`].some((text2) => manager.includes(text2));
}
function moduleBelow(root, path) {
  const relative7 = root === "" ? path : path.slice(root.length + 1);
  return { module: relative7.replace(/(?:\/__init__)?\.py$/, "").replaceAll("/", "."), path, root };
}
function siblingForProduction(project, of) {
  const folder = directoryOf(of.path);
  const siblings = rankSettings(project).filter(({ file }) => directoryOf(file.path) === folder && file.path !== of.path);
  const isBase = ({ file }) => /(?:^|\/)(?:base|common|defaults?|__init__|shared|global)\.py$/.test(file.path);
  return siblings.find(({ role }) => role === "production" || role === "staging") ?? siblings.find((sibling) => sibling.role !== "development" && !isBase(sibling));
}
function isDevelopments(project, { path }) {
  const isPackage = path.endsWith("__init__.py");
  const role = roleOf(path);
  if (!isPackage && role !== "plain") return role === "development";
  const text2 = project.read(path)?.text ?? "";
  const taken = isPackage ? /^from\s+\.(?:dev\w*|local\w*)\s+import\s+\*/m : /^from\s+[\w.]*\.dev\w*\s+import\s+\*/m;
  return taken.test(text2) && !/\bif\b|\btry\b/.test(text2);
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
function chooseSettings(project, pinned, launch, entryPoint, mentions, named2 = []) {
  const clues = cluesOf(pinned, launch, entryPoint, mentions.filter((mention) => !isMentionForDevelopment(project, mention)), named2);
  for (const clue of clues) {
    const file = findSettings(project, clue.module, clue.near);
    if (!file) {
      if (pinned === void 0 && (clue.isDefault || isOurs(project, clue)) && !isKeptBack(project, clue)) continue;
      return void 0;
    }
    const better = clue.isDefault && isDevelopments(project, file) ? siblingForProduction(project, file) : void 0;
    const evidenceAt = clue.at && { evidenceAt: clue.at };
    if (!better) return { file, evidence: clue.evidence, ...evidenceAt, complete: true };
    return { file: better.file, evidence: `${becauseOf[better.role]}, and ${clue.evidence.replace(" names it", "")} only defaults to ${file.module}`, ...evidenceAt, complete: true };
  }
  const [best] = rankSettings(project);
  if (!best) return void 0;
  const isAll = clues.length === 0 && (best.role !== "base" || isAlone(project, best.file));
  return { file: best.file, evidence: becauseOf[best.role], complete: isAll };
}
function isMentionForDevelopment(project, { module, at }) {
  const file = findSettings(project, module, at.file.path);
  return file !== void 0 && isDevelopments(project, file) && siblingForProduction(project, file)?.role === "production";
}
function isAlone(project, { path }) {
  const folder = directoryOf(path);
  return ![...project.paths].some((other2) => other2 !== path && other2.endsWith(".py") && !other2.endsWith("__init__.py") && directoryOf(other2) === folder);
}
var isOurs = (project, { module }) => {
  const [top = ""] = module.split(".");
  return [...project.paths].some((path) => path.startsWith(`${top}/`) || path.includes(`/${top}/`));
};
function isKeptBack(project, { module, near, isDefault: isDefault2 }) {
  if (roleOf(`${module.replaceAll(".", "/")}.py`) !== "production") return false;
  if (near !== void 0 && isSettingsLeftOut(project, module, near)) return true;
  const folder = module.split(".").slice(0, -1).join("/");
  const isBeside = ({ file: { path } }) => directoryOf(path) === folder || directoryOf(path).endsWith(`/${folder}`);
  return !isDefault2 && folder.includes("/") && rankSettings(project).some(isBeside);
}
var isProductions = (module) => roleOf(`${module.replaceAll(".", "/")}.py`) === "production";
function cluesOf(pinned, launch, entryPoint, mentions, deployedWith) {
  const clues = [];
  const named2 = entryPoint?.settingsModule;
  const fromEntryPoint = named2 && { module: named2.value, near: entryPoint.file.path, evidence: `${placeOf(named2.at)} names it`, at: named2.at, isDefault: !named2.insists };
  if (pinned !== void 0) clues.push({ module: pinned.module, near: void 0, evidence: `${pinned.by} names it`, isDefault: false });
  if (fromEntryPoint && !fromEntryPoint.isDefault) clues.push(fromEntryPoint);
  const set = launch?.settingsModule;
  if (set) clues.push({ module: set.value, near: set.at.file.path, evidence: `${placeOf(set.at)} sets DJANGO_SETTINGS_MODULE`, at: set.at, isDefault: false });
  else for (const { module, at } of mentions) clues.push({ module, near: at.file.path, evidence: `${placeOf(at)} sets DJANGO_SETTINGS_MODULE`, at, isDefault: false });
  if (!fromEntryPoint || !isProductions(fromEntryPoint.module)) {
    for (const { value, at } of deployedWith) if (isProductions(value)) clues.push({ module: value, near: at.file.path, evidence: `${placeOf(at)} deploys with it`, at, isDefault: true });
  }
  if (fromEntryPoint?.isDefault) clues.push(fromEntryPoint);
  return clues;
}

// src/understand/deployment/fronts.ts
function frontsOf(launch, servers, hosts2, launches = []) {
  const names4 = new Set(launch.container?.names.map((name) => name.toLowerCase()));
  const others2 = new Set(launches.flatMap(({ container }) => container?.names.map((name) => name.toLowerCase()) ?? []).filter((name) => !names4.has(name)));
  const meets = (one2, to) => one2.listeners.some(({ address }) => reaches(to, address));
  const answers = (one2, to, sent) => one2.listeners.some(({ address, protocol }) => protocol === sent && reaches(to, address));
  const isHere = (to, sent) => !(to.kind === "tcp" && others2.has(to.host.toLowerCase())) && meets(launch, to) && (answers(launch, to, sent) || !launches.some((other2) => other2 !== launch && other2.stage.verdict === launch.stage.verdict && answers(other2, to, sent)));
  const fromNginx2 = servers.flatMap(
    (server) => server.locations.flatMap((location) => {
      const { gateway } = location;
      return gateway?.addresses.some(({ address }) => isHere(address, gateway.protocol)) ? [{ kind: "nginx", server, location, at: gateway.directive.at }] : [];
    })
  );
  const fromApache2 = hosts2.flatMap((host) => host.proxies.flatMap(({ address, protocol, at }) => address && isHere(address, protocol) ? [{ kind: "apache", host, at }] : []));
  return [...fromNginx2, ...fromApache2];
}

// src/understand/deployment/deployments.ts
function joinDeployments(parts) {
  const { project, pinned, launches, nginx, apache, entryPoints, programs: programs2, mentions } = parts;
  const environmentDecides = mentions.length > 0 || launches.some(({ settingsModule }) => settingsModule !== void 0);
  const make = (fronts, appServer, entryPoint, launch) => {
    const choice = chooseSettings(project, pinned, launch, entryPoint && namingBeside(entryPoint, entryPoints), mentions, parts.named);
    const settings2 = choice && parts.settings(choice, launch);
    const reason = settings2 && choice.evidenceAt && settings2.evidenceAt && choice.evidenceAt !== settings2.evidenceAt ? { evidence: choice.evidence, evidenceAt: choice.evidenceAt } : settings2;
    return { fronts, appServer, entryPoint, settings: settings2, ...reason && { reason }, programs: programsBeside(entryPoint, programs2), environmentDecides };
  };
  const processes = servingLaunches(launches).map(
    (launch) => make(frontsOf(launch, nginx, apache, launches), { kind: "process", launch, at: launch.at }, entryPointOf(launch, entryPoints), launch)
  );
  const embedded = apache.flatMap(
    (host) => host.wsgiScripts.filter(({ inherited }) => !inherited).map(({ target, at }) => make([{ kind: "apache", host, at }], { kind: "mod_wsgi", at }, longestTail(target.value, entryPoints)))
  );
  const served = [...processes, ...embedded];
  if (served.length > 0) return served;
  const own = entryPoints.filter(({ file }) => isDevelopmentPath(file.path) === void 0 && !/(?:^|\/)(?:docs?|examples?|demo|\{\{)/.test(file.path));
  const distinct2 = own.filter(({ file, interface: spoken }) => spoken === "wsgi" || !own.some((other2) => other2.interface === "wsgi" && directoryOf(other2.file.path) === directoryOf(file.path)));
  if (distinct2.length > 0) return distinct2.map((entryPoint) => make([], void 0, entryPoint));
  const alone2 = make([], void 0, void 0);
  return alone2.settings ? [alone2] : [];
}
function namingBeside(entryPoint, entryPoints) {
  if (entryPoint.settingsModule) return entryPoint;
  return entryPoints.find(({ file, settingsModule }) => settingsModule && directoryOf(file.path) === directoryOf(entryPoint.file.path)) ?? entryPoint;
}
function programsBeside(entryPoint, programs2) {
  if (!entryPoint) return [];
  const folder = directoryOf(entryPoint.file.path);
  const isAbove = (directory) => directory === "" || folder === directory || folder.startsWith(`${directory}/`);
  return programs2.filter(({ kind, file }) => kind === "celery" ? directoryOf(file.path) === folder : isAbove(directoryOf(file.path)));
}
function servingLaunches(launches) {
  const production2 = launches.filter(({ stage }) => stage.verdict === "production");
  return production2.length > 0 ? production2 : launches.filter(({ stage, server }) => stage.verdict === "unknown" && server !== "runserver");
}
function entryPointOf({ application, applicationFile, server, at }, entryPoints) {
  if (application) return longestTail(`/${(application.value.split(":")[0] ?? "").replaceAll(".", "/")}.py`, entryPoints);
  const named2 = applicationFile && longestTail(applicationFile.value, entryPoints);
  if (named2) return named2;
  const beside = entryPoints.filter(({ file }) => directoryOf(file.path) === directoryOf(at.file.path));
  if (beside.length === 1 && server !== "gunicorn_django") return beside[0];
  return entryPoints.length === 1 || server === "gunicorn_django" ? entryPoints.find(({ interface: spoken }) => spoken === "wsgi") : void 0;
}
function longestTail(path, entryPoints) {
  const wanted = path.split("/").filter((part) => part !== "").reverse();
  const shared = ({ file }) => {
    const parts = file.path.split("/").reverse();
    const differing2 = parts.findIndex((part, index2) => part !== wanted[index2]);
    return differing2 < 0 ? parts.length : differing2;
  };
  const ranked = entryPoints.map((entryPoint) => ({ entryPoint, score: shared(entryPoint) })).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  return best && best.score >= Math.min(2, wanted.length, best.entryPoint.file.path.split("/").length) ? best.entryPoint : void 0;
}

// src/understand/deployment/entry-points.ts
var entryPointName = /(?:^|\/)(?:[\w-]*_)?([wa]sgi)(?:_[\w-]*)?\.py$|\.wsgi$/;
var isEntryPointPath = (path) => entryPointName.test(path);
function readEntryPoints(project, paths, files2) {
  return paths.flatMap((path) => {
    const module = files2.module(path);
    return module && servesDjango(module) ? [entryPointOf2(module, path, project)] : [];
  });
}
var programName = /(?:^|\/)(?:(celery(?:_?app)?)|manage)\.py$/;
function readPrograms(project, parse2) {
  return [...project.paths].flatMap((path) => {
    const name = isDevelopmentPath(path) === void 0 ? programName.exec(path) : null;
    const file = name ? project.read(path) : void 0;
    const settingsModule = file?.text.includes("DJANGO_SETTINGS_MODULE") ? namedSettings(parse2(file)) : void 0;
    return file && settingsModule ? [{ kind: name?.[1] === void 0 ? "manage" : "celery", file, settingsModule }] : [];
  });
}
var servesDjango = ({ file }) => /django|DJANGO_|_wsgi_application|_asgi_application|[wa]sgi/i.test(file.text);
function entryPointOf2(module, path, project) {
  const named2 = namedSettings(module);
  const settingsModule = named2 && (isSettingsLeftOut(project, named2.value, path) ? { ...named2, isLeftOut: true } : named2);
  return {
    file: module.file,
    module: path.replace(/\.(py|wsgi)$/, "").replaceAll("/", "."),
    interface: /asgi/.test(path.slice(path.lastIndexOf("/"))) ? "asgi" : "wsgi",
    ...settingsModule ? { settingsModule } : {}
  };
}
function namedSettings({ body, file }) {
  let found;
  const texts = /* @__PURE__ */ new Map();
  const note = (value, statement2, insists) => {
    const text2 = value?.kind === "string" ? value.value : value?.kind === "name" ? texts.get(value.id) : void 0;
    if (text2 === void 0 || text2 === "" || found?.insists && !insists) return;
    if (found && !insists) return;
    found = { value: text2, at: span(file, statement2.start, statement2.end), insists };
  };
  const waiting = [...body].reverse();
  for (let statement2 = waiting.pop(); statement2; statement2 = waiting.pop()) {
    switch (statement2.kind) {
      case "expression":
      case "assign": {
        const named2 = namedBy(statement2);
        if (named2) note(named2.value, statement2, named2.insists);
        else if (statement2.kind === "assign") noteText(texts, statement2);
        break;
      }
      case "if":
        if (namesProductions(statement2.otherwise)) waiting.push(...statement2.otherwise.toReversed());
        else waiting.push(...statement2.otherwise.toReversed(), ...statement2.then.toReversed());
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
function noteText(texts, { targets, value }) {
  for (const target of targets) if (target.kind === "name") texts.set(target.id, value.kind === "string" && !texts.has(target.id) ? value.value : "");
}
function namedBy(statement2) {
  if (statement2.kind === "expression" && statement2.value.kind === "call" && statement2.value.callee.kind === "attribute" && statement2.value.callee.name === "setdefault" && isName(statement2.value.args[0]?.value)) {
    return { value: statement2.value.args[1]?.value, insists: false };
  }
  return statement2.kind === "assign" && statement2.targets.some((target) => target.kind === "subscript" && isName(target.index)) ? { value: statement2.value, insists: true } : void 0;
}
var namesProductions = (side) => side.some((statement2) => {
  const value = namedBy(statement2)?.value;
  return value?.kind === "string" && roleOf(`${value.value.replaceAll(".", "/")}.py`) === "production";
});
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
  return platforms.filter(({ files: files2, alsoWithout }) => alsoWithout && !own || paths.some((path) => files2.test(path))).flatMap(({ variables: variables3 }) => variables3);
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
    const mark2 = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const whole = file.lineText(line).slice(mark2);
    const isContinuation = continued;
    continued = whole.endsWith("\\");
    if (isContinuation || whole.length > 2e3) continue;
    const text2 = cutComment(whole).replace(/\\$/, "").replace(/\s--[a-z].*$/, "").trimEnd();
    const start = file.offsetOfLine(line) + mark2 + (text2.length - text2.trimStart().length);
    const bare = text2.trim();
    const at = span(file, start, start + bare.length);
    const egg = /^(?:-e|--editable)?\s*(?:git|hg|svn|bzr)?\+?\S*#egg=([A-Za-z0-9][\w.-]*)/.exec(bare)?.[1];
    const requirement = egg === void 0 ? readRequirement(bare, at, development, false) : readRequirement(egg, at, development, false);
    if (requirement) requirements.push(requirement);
  }
  return requirements;
}
function cutComment(line) {
  for (let hash = line.indexOf("#"); hash >= 0; hash = line.indexOf("#", hash + 1)) {
    if (hash === 0 || /\s/.test(line.charAt(hash - 1))) return line.slice(0, hash);
  }
  return line;
}

// src/parse/requirements/pipfile-lock.ts
function readPipfileLock(file) {
  const requirements = [];
  let group = "";
  let name;
  for (let line = 1; line <= file.lineCount; line++) {
    const whole = file.lineText(line);
    const [, indent = "", key, value] = /^(\s*)"([^"]{1,200})":\s*(?:"([^"]{0,200})")?/.exec(whole) ?? [];
    if (key === void 0) continue;
    const start = file.offsetOfLine(line) + indent.length;
    if (indent.length <= 4 && value === void 0) [group, name] = [key, void 0];
    else if (value === void 0 && /\{\s*$/.test(whole)) name = { text: key, start };
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

// src/parse/requirements/conda-environment.ts
var entry = /^(\s*-\s+["']?)((?:[\w.-]+::)?([A-Za-z0-9][\w.-]*)(?:\[[^\]\n]*\])?\s*([=<>!~][^#"'\n]*)?)["']?\s*(?:#.*)?$/;
function readCondaEnvironment(file) {
  const requirements = [];
  let isInside = false;
  for (let line = 1; line <= file.lineCount; line++) {
    const text2 = file.lineText(line);
    if (/^[A-Za-z]/.test(text2)) isInside = /^dependencies\s*:/.test(text2);
    if (!isInside || text2.length > 500) continue;
    const [, before = "", whole = "", name = "", specifier = ""] = entry.exec(text2) ?? [];
    if (name === "") continue;
    const start = file.offsetOfLine(line) + before.length;
    const at = span(file, start, start + whole.trimEnd().length);
    const prefix = /^=\s*(v?\d+(?:\.\d+)*)(?:\.?\*)?(?:=\S*)?\s*$/.exec(specifier)?.[1];
    if (prefix === void 0) {
      const requirement = readRequirement(whole.trim().replace(/^[\w.-]+::/, ""), at, false, false);
      if (requirement) requirements.push(requirement);
    } else requirements.push({ name: normalName(name), specifier: prefix.split(".").length > 2 ? `==${prefix}` : `==${prefix}.*`, at, locked: false, development: false, optional: false });
  }
  return requirements;
}

// src/parse/requirements/setup-cfg.ts
function readSetupCfg(file) {
  const requirements = [];
  let section = "";
  let key = "";
  for (let line = 1; line <= file.lineCount; line++) {
    const whole = file.lineText(line);
    const header = /^\[([^\]]+)\]/.exec(whole)?.[1];
    if (header !== void 0) [section, key] = [header.trim(), ""];
    const assigned = /^([A-Za-z_][\w.-]*)\s*[=:]\s*/.exec(whole);
    if (assigned?.[1] !== void 0) key = assigned[1];
    const indent = assigned ? assigned[0].length : /^\s+/.exec(whole)?.[0].length ?? -1;
    if (header !== void 0 || indent < 0) continue;
    const text2 = whole.slice(indent).replace(/(?:^|\s)#.*$/, "").trimEnd();
    const isExtra = section === "options.extras_require";
    if (text2 === "" || !(isExtra || section === "options" && key === "install_requires")) continue;
    const start = file.offsetOfLine(line) + indent;
    const requirement = readRequirement(text2, span(file, start, start + text2.length), isExtra && isDevelopmentGroup(key), isExtra);
    if (requirement) requirements.push(requirement);
  }
  return requirements;
}

// src/parse/requirements/setup-py.ts
var token = /(["'])((?:(?!\1)[^\\\n])*)\1|#[^\n]*|[\])]|[^"'#\])]+|["']/y;
function readSetupPy(file) {
  const requirements = [];
  const start = /\binstall_requires["']?\s*[=:]\s*[[(]/g;
  while (start.exec(file.text)) {
    token.lastIndex = start.lastIndex;
    for (let found = token.exec(file.text); found; found = token.exec(file.text)) {
      const [whole, mark2, text2] = found;
      if (whole === "]" || whole === ")") break;
      if (mark2 === void 0 || text2 === void 0) continue;
      const end = token.lastIndex - 1;
      const requirement = readRequirement(text2, span(file, end - text2.length, end), false, false);
      if (requirement) requirements.push(requirement);
    }
    start.lastIndex = Math.max(start.lastIndex, token.lastIndex);
  }
  return requirements;
}

// src/parse/requirements/toml-strings.ts
var token2 = /"""[^]*?"""|'''[^]*?'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|#[^\n]*|[[\]{}]|([A-Za-z_][\w-]*)\s*=|[^\S\n]+|\n|[^"'#[\]{}\s]+|["']/y;
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
    if (key) at = readValue(file, keyForm.lastIndex, { section, key: key[1] ?? key[2] ?? key[3] ?? "", start: at + key[0].length - key[0].trimStart().length }, strings);
    const end = text2.indexOf("\n", at);
    at = end < 0 ? text2.length : end + 1;
  }
  return strings;
}
function readValue(file, from, entry2, strings) {
  const { text: text2 } = file;
  let depth2 = 0;
  let inner;
  let at = from;
  while (at < text2.length) {
    token2.lastIndex = at;
    const found = token2.exec(text2);
    if (!found) return at;
    const [whole, double, single, name] = found;
    if (whole === "\n" && depth2 <= 0) return at;
    const start = at;
    at = token2.lastIndex;
    if (whole === "[" || whole === "{") depth2++;
    else if (whole === "]" || whole === "}") depth2--;
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
function readTomlRequirements(file, fileName3) {
  const strings = readTomlStrings(file);
  if (fileName3.endsWith(".lock") || fileName3 === "pylock.toml") return readLock(file, strings);
  return strings.flatMap((string) => {
    const found = fileName3 === "pipfile" ? readPipfileEntry(string) : readProjectEntry(string);
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
  const isOwn2 = entry2.section === "packages" || entry2.section === "dev-packages";
  return isOwn2 && isVersion(entry2) ? table(entry2, entry2.lineAt, entry2.section === "dev-packages") : void 0;
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
    if (entry2.section !== "package" && entry2.section !== "packages" || entry2.inner !== void 0) continue;
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
var tomlLocks = /* @__PURE__ */ new Set(["poetry.lock", "uv.lock", "pdm.lock", "pylock.toml"]);
var longest4 = 4e6;
function readRequirements(file) {
  if (file.text.length > longest4 || file.text.includes("\0")) return [];
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).toLowerCase();
  if (name === "pipfile.lock") return readPipfileLock(file);
  if (name === "setup.cfg") return readSetupCfg(file);
  if (name === "setup.py") return readSetupPy(file);
  if (/^environment[^/]*\.ya?ml$/.test(name)) return readCondaEnvironment(file);
  if (name === "pyproject.toml" || name === "pipfile" || tomlLocks.has(name)) return readTomlRequirements(file, name);
  return readPipLines(file);
}

// src/understand/deployment/project-requirements.ts
var include = /^[ \t]*(?:-r|-c|--requirement|--constraint)(?:[ \t]+|=)?[ \t]*["']?([^\s#"']+)/gm;
function requirementsOf(project) {
  const waiting = project.classified.filter(({ language }) => language === "requirements").map(({ path }) => path);
  const known5 = new Set(waiting);
  const requirements = [];
  for (let path = waiting.shift(); path !== void 0; path = waiting.shift()) {
    const file = project.read(path);
    if (!file) continue;
    const isKind = project.classified.some((one2) => one2.path === path);
    for (const requirement of isKind ? readRequirements(file) : readPipLines(file)) requirements.push(requirement);
    if (!/\.(?:txt|in|pip)$/.test(path)) continue;
    for (const [, name = ""] of file.text.matchAll(include)) {
      const included = resolve3(directoryOf(path), name);
      if (included === void 0 || known5.has(included) || !project.paths.has(included)) continue;
      known5.add(included);
      waiting.push(included);
    }
  }
  return requirements;
}
function resolve3(directory, path) {
  const segments = directory === "" ? [] : directory.split("/");
  for (const segment of path.split("/")) {
    if (segment === "..") {
      if (segments.pop() === void 0) return void 0;
    } else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}
var holders = /(?:^|\/)(?:requirements?|reqs?|deps|dependencies|pip|deploy\w*|docker|config|conf|etc|build|install|setup)$/;
function homeOf({ at }) {
  let home = directoryOf(at.file.path);
  while (holders.test(home)) home = directoryOf(home);
  return home;
}
function djangoFor(requirements, path) {
  const named2 = requirements.filter(({ name }) => name === "django");
  const around = named2.filter((one2) => homeOf(one2) === "" || path.startsWith(`${homeOf(one2)}/`));
  const homes = [...new Set(around.map(homeOf))].sort((a, b) => b.length - a.length);
  for (const home of homes) {
    const versions = djangoVersions(around.filter((one2) => homeOf(one2) === home));
    if (versions.pinned) return versions;
  }
  return djangoVersions(named2);
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

// src/understand/deployment/unread-environment.ts
var launchers = /(?:^|\/)(?:(?:docker-)?compose[^/]*\.ya?ml|(?:production|prod)\.ya?ml|dockerfile[^/]*|containerfile|[^/]*\.dockerfile|app\.(?:json|ya?ml)|fly\.toml|render\.yaml|railway\.(?:json|toml)|heroku\.yml|nginx-unit\.json|unit\.json)$|(?:^|\/)(?:k8s|kubernetes|helm|charts|manifests|ansible|\.platform|\.ebextensions)\/[^/]+/i;
var others = /\.(?:sh|bash|service|timer|env)$|\.service\.d\/[^/]+\.conf$|(?:^|\/)(?:entrypoint|start|run)[^/.]*$|(?:^|\/)(?:[^/]*uwsgi[^/]*\.ini|supervisord?[^/]*\.conf)$|(?:^|\/)\.env(?:\.prod[^/]*)?$/i;
var hasReader = /* @__PURE__ */ new Set(["dockerfile", "compose", "kubernetes", "platform"]);
var notProduction = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|docs?|documentation|examples?|tests?|bin\/test[^/]*|ci)\//i;
var largest = 1 << 18;
function* textsOf2(project, kind) {
  for (const path of project.paths) {
    if (!kind.test(path) || isDevelopmentPath(path) !== void 0 || notProduction.test(path)) continue;
    const file = project.read(path);
    if (file && file.text.length <= largest) yield file;
  }
}
function mentionedVariables(project) {
  const names4 = /* @__PURE__ */ new Set();
  const read = new Set(project.classified.filter(({ language }) => hasReader.has(language)).map(({ path }) => path));
  for (const { path, text: text2 } of textsOf2(project, launchers)) {
    if (read.has(path) && !hasTemplateMarker(text2)) continue;
    for (const [, assigned, listed4, after3] of text2.matchAll(/\b([A-Z][A-Z0-9_]{2,})\b["']?\s*[:=]|-\s+([A-Z][A-Z0-9_]{2,})\s*$|^[ \t]*ENV[ \t]+([A-Za-z_]\w*)[ \t]+(?!=)/gm)) names4.add(assigned ?? listed4 ?? after3 ?? "");
  }
  return names4;
}
var mentionedSettings = (project) => mentionsOf(project, /^(?:(?![^\n]*\bRUN\b)[^\n]*?DJANGO_SETTINGS_MODULE["']?\s*[:=,]|[ \t]*ENV[ \t]+DJANGO_SETTINGS_MODULE[ \t])\s*["']?([A-Za-z_]\w*(?:\.\w+)*)/gm);
var mentionedConfigurations = (project) => mentionsOf(project, /^(?:(?![^\n]*\bRUN\b)[^\n]*?DJANGO_CONFIGURATION["']?\s*[:=,]|[ \t]*ENV[ \t]+DJANGO_CONFIGURATION[ \t])\s*["']?([A-Za-z_]\w*)/gm);
function mentionsOf(project, form) {
  const found = [];
  for (const kind of [launchers, others]) {
    for (const file of textsOf2(project, kind)) {
      for (const match of file.text.matchAll(form)) {
        const [whole, module = ""] = match;
        const role = roleOf(`${module.replaceAll(".", "/")}.py`);
        if (role === "test" || role === "development") continue;
        const end = match.index + whole.length;
        found.push({ module, at: span(file, end - module.length, end) });
      }
    }
  }
  const isProductions4 = ({ module }) => roleOf(`${module.replaceAll(".", "/")}.py`) === "production";
  return found.toSorted((a, b) => Number(isProductions4(b)) - Number(isProductions4(a)));
}

// src/understand/deployment/read-deployments.ts
function settingsAmong(variables3) {
  const entry2 = variables3.findLast(({ name }) => name === "DJANGO_SETTINGS_MODULE");
  return entry2?.value === void 0 ? void 0 : { module: entry2.value, by: placeOf(entry2.at) };
}
async function readDeployments(project, { settings: named2, django, variables: variables3 = [] }, servers) {
  const pinned = named2 ?? settingsAmong(variables3);
  const secrets = [...servers.launches, ...servers.environments, { environment: variables3 }].flatMap(({ environment }) => environment.filter(({ name }) => isSecretName(name)).map(({ at }) => at));
  const entryPaths = [...project.paths].filter(isEntryPointPath);
  const hasPython = pinned !== void 0 || project.classified.some(({ language }) => language === "python") || entryPaths.length > 0;
  if (!hasPython) return { documents: [], deployments: joinDeployments({ project, pinned, ...servers, entryPoints: [], programs: [], mentions: [], settings: () => void 0 }), settings: [], entryPoints: [], code: noCode, environmentFiles: /* @__PURE__ */ new Map(), secrets };
  const { pythonParser } = await import("./parse-PVKCPCWL.js");
  const parse2 = await pythonParser();
  const files2 = new PythonFiles(project, parse2);
  const requirements = requirementsOf(project);
  const versionsFor = (path) => django === void 0 ? djangoFor(requirements, path) : { least: django, most: django, pinned: true };
  const packages = packagesFrom(requirements);
  const unknownVariables = /* @__PURE__ */ new Set([...mentionedVariables(project), ...variablesOfContainers(servers.environments), ...platformVariables(project)]);
  const sample = new Map([...sampleOfContainers(servers.environments), ...sampleOf(project)]);
  const reporter = reporterOf(project, entryPaths);
  const configurations = mentionedConfigurations(project);
  const evaluated = /* @__PURE__ */ new Map();
  const settings2 = ({ file, evidence: found, evidenceAt, complete }, launch) => {
    const text2 = project.read(file.path);
    if (!text2) return void 0;
    const given2 = new Map([...environmentOf(launch), ...variables3.flatMap(({ name, value }) => value === void 0 ? [] : [[name, value]])]);
    const configuration = given2.has("DJANGO_CONFIGURATION") || !usesConfigurations(text2, packages) ? void 0 : chooseConfiguration(text2, entryPoints, configurations);
    const defaults = defaultsOf(launch);
    const environment = configuration === void 0 ? given2 : new Map([...given2, ["DJANGO_CONFIGURATION", configuration]]);
    const evidence = configuration === void 0 ? found : `${found}; of its classes, ${configuration} is taken`;
    const key = JSON.stringify([file.path, [...environment], [...defaults]]);
    const known5 = evaluated.get(key);
    if (known5) return known5;
    const source = files2.seenFrom(importRoots(project, file.root));
    const unknown2 = new Set([...unknownVariables, ...unknownOf(launch), ...variables3.map(({ name }) => name)].filter((name) => !environment.has(name) && !defaults.has(name)));
    const made = new ProductionSettings({ module: file.module, evidence, ...evidenceAt && { evidenceAt }, complete, anchor: firstLine(text2), django: versionsFor(file.path), packages, views: readViews(project, source), source, environment, defaults, setters: new Map([...launch?.environment ?? [], ...variables3].map(({ name, at }) => [name, at])), unknownVariables: unknown2, sample, reporter, secrets });
    evaluated.set(key, made);
    return made;
  };
  const entryPoints = readEntryPoints(project, entryPaths, files2);
  const deployments = joinDeployments({ project, pinned, ...servers, entryPoints, programs: readPrograms(project, parse2), mentions: mentionedSettings(project), settings: settings2 });
  const all = [...evaluated.values()];
  for (const one2 of all) for (const { name } of one2.names) one2.value(name);
  while (await files2.formats.loadWanted()) {
    for (const one2 of all) {
      one2.forget();
      for (const { name } of one2.names) one2.value(name);
    }
  }
  const documents = files2.parsed.map(({ file, problems }) => ({ file, language: "python", production: true, problems }));
  return { documents, deployments, settings: all, entryPoints, code: readCode(project, (path) => files2.module(path)), environmentFiles: files2.readers, secrets };
}
function importRoots(project, root) {
  const managed = [...project.paths].filter((path) => path === "manage.py" || path.endsWith("/manage.py")).map((path) => path.slice(0, Math.max(0, path.length - "/manage.py".length)));
  return [.../* @__PURE__ */ new Set([root, ...managed.filter((directory) => directory === root || directory.startsWith(`${root}/`) || root.startsWith(`${directory}/`) || directory === ""), "", "src"])];
}
function reporterOf(project, entryPaths) {
  const speaking = project.classified.filter(({ language }) => language === "requirements" || language === "python").map(({ path }) => path);
  const texts = [...speaking, ...entryPaths].map((path) => project.read(path)?.text ?? "");
  return reporterIn(texts);
}
var isProductions2 = (path) => /(?:^|[/._-])prod(?:uction)?(?:[/._-]|$)/i.test(path);
function sampleOf(project) {
  const samples = project.classified.filter(({ language, path }) => language === "dotenv" && (isSampleName(path) || isProductions2(path)) && isDevelopmentPath(path) === void 0);
  const ordered = samples.toSorted((a, b) => Number(isProductions2(a.path)) - Number(isProductions2(b.path)));
  return new Map(
    ordered.flatMap(({ path }) => {
      const file = project.read(path);
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

// src/understand/launch/argument.ts
function known4(argument2) {
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
function knownEnd(argument2) {
  const last = argument2.pieces.findLastIndex(({ text: text2 }) => text2 === void 0);
  const value = argument2.pieces.slice(last + 1).map(({ text: text2 }) => text2).join("");
  return last >= 0 && value.startsWith("/") ? { value, at: argument2.at } : void 0;
}
function fallbackOf2(argument2) {
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
function asText(argument2) {
  const value = known4(argument2);
  return argument2 && value !== void 0 ? { value, at: argument2.at } : void 0;
}
var assignmentOf = (argument2) => argument2.pieces.length === 1 ? argument2.pieces[0]?.from : void 0;
function dropStart(argument2, count2) {
  const pieces = [];
  let left = count2;
  for (const piece of argument2.pieces) {
    const length = piece.text?.length ?? 0;
    if (left > 0 && piece.text !== void 0 && length <= left) left -= length;
    else if (left > 0 && piece.text !== void 0) {
      pieces.push({ ...piece, text: piece.text.slice(left), at: after(piece, left) });
      left = 0;
    } else pieces.push(piece);
  }
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return { pieces: [], at: span(argument2.at.file, argument2.at.end, argument2.at.end), spread: false };
  return { pieces, at: cover(first.at, last.at), spread: argument2.spread };
}
function after(piece, count2) {
  return textOf(piece.at) === piece.text ? span(piece.at.file, piece.at.start + count2, piece.at.end) : piece.at;
}
var literalArgument = (text2, at) => ({ pieces: [{ text: text2, at }], at, spread: false });
function baseName2(argument2) {
  const text2 = known4(argument2);
  if (text2 === void 0) return void 0;
  const cut = text2.lastIndexOf("/") + 1;
  return { value: text2.slice(cut), at: dropStart(argument2, cut).at };
}

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
  #add(rows3, takes, to) {
    for (const row of rows3.split(/\s+/).filter(Boolean)) {
      const spellings = row.split("/");
      const option = { name: (spellings[0] ?? "").replace(/^--?/, ""), takes };
      for (const spelling of spellings) if (!to.has(spelling)) to.set(spelling, option);
    }
  }
  /** The option of a spelling such as `--bind`, `-b` or, where the program takes it, `--bin`. */
  find(spelling) {
    const exact = this.#bySpelling.get(spelling) ?? this.#former.get(spelling);
    if (exact || !this.style.abbreviations || !spelling.startsWith("--")) return exact;
    const candidates2 = /* @__PURE__ */ new Set();
    for (const [known5, option] of this.#bySpelling) if (known5.startsWith(spelling)) candidates2.add(option);
    return candidates2.size === 1 ? [...candidates2][0] : void 0;
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
var uwsgi2 = {
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
  uwsgi: new Options(getopt, uwsgi2),
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

// src/understand/launch/uwsgi-configuration.ts
var longest5 = 16384;
var deepest9 = 8;
var uwsgiIncludes = new Set("ini yaml yml json xml inherit include config".split(" "));
function readUwsgiConfiguration(section, find) {
  return new Reading2(section, find).read(section.document, section.section, 0);
}
function endOf2({ text: text2, at }) {
  const value = /[%$@]\([^()]*\)(\/[^%$@()]*)$/.exec(text2)?.[1];
  return value === void 0 ? void 0 : { value, at };
}
var Reading2 = class {
  #find;
  #directory;
  #variables;
  /** What was set so far: `%(name)` stands for it. */
  #set = /* @__PURE__ */ new Map();
  constructor({ directory, environment }, find) {
    this.#find = find;
    this.#directory = directory;
    this.#variables = new Map(environment.map(({ name, value }) => [name, value]));
  }
  read(document, section, depth2) {
    if (!document.sections.some(({ value }) => value === section)) return notHere;
    const options4 = [];
    const swallowed = [];
    const files2 = [{ file: document.file, unknown: [], swallowedComments: swallowed }];
    let complete = true;
    let conditions = 0;
    for (const entry2 of document.entries) {
      if (entry2.section !== section) continue;
      const key = entry2.key.value;
      if (/^(?:if-|for\b|for-)/.test(key)) conditions += 1;
      else if (/^(?:endif|endfor|end-if|end-for)$/.test(key)) conditions = Math.max(0, conditions - 1);
      else if (conditions > 0) complete = false;
      else {
        const value = this.#valueOf(entry2, document);
        if (!this.#set.has(key)) this.#set.set(key, value?.value);
        if (uwsgiIncludes.has(key)) {
          const found = value && depth2 < deepest9 ? this.#include(value.value, document, depth2) : notHere;
          options4.push(...found.options);
          files2.push(...found.files);
          complete = complete && found.complete;
          continue;
        }
        const name = serverOptions.uwsgi.spellings.get(`--${key}`)?.name;
        if (name === void 0) continue;
        const at = entry2.value ? cover(entry2.key.at, entry2.value.at) : entry2.key.at;
        const end = entry2.value && !value ? endOf2(entry2.value) : void 0;
        options4.push({ name, at, ...value && { value }, ...end && { end } });
        const comment2 = entry2.value && /\s([;#].*)$/.exec(entry2.value.text);
        if (entry2.value && comment2) {
          const start = entry2.value.at.start + comment2.index + 1;
          swallowed.push({ option: name, value: { value: entry2.value.text, at: entry2.value.at }, comment: span(document.file, start, entry2.value.at.end) });
        }
      }
    }
    return { options: options4, complete, files: files2 };
  }
  /** `x.ini`, `x.ini:section`, `:section` of the same file. */
  #include(target, document, depth2) {
    const [, path = "", section = "uwsgi"] = /^(.*?)(?::([^:/]*))?$/.exec(target) ?? [];
    const included = path === "" ? document : this.#find(path, document.file.path);
    return included ? this.read(included, section, depth2 + 1) : notHere;
  }
  /** The value with its placeholders; undefined for an option alone, and for what can't be known. */
  #valueOf({ value }, document) {
    if (!value || hasTemplateMarker(value.text)) return void 0;
    const unknown2 = [];
    const text2 = value.text.replace(/%\(([^()]*)\)|\$\(([^()]*)\)|@\([^()]*\)|%([a-zA-Z%])/g, (whole, name, variable, letter) => {
      const found = name !== void 0 ? this.#set.get(name) : variable !== void 0 ? this.#variables.get(variable) : letter !== void 0 ? this.#magic(letter, document) : void 0;
      if (found === void 0) unknown2.push(whole);
      return found ?? whole;
    });
    return unknown2.length === 0 && text2.length <= longest5 ? { value: text2, at: value.at } : void 0;
  }
  /** uwsgi-docs: "Magic variables". */
  #magic(letter, { file }) {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    switch (letter) {
      case "%":
        return "%";
      case "s":
        return name;
      case "n":
        return name.replace(/\.[^.]*$/, "");
      case "e":
        return name.slice(name.lastIndexOf(".") + 1);
      case "d":
        return this.#directory === void 0 ? void 0 : `${this.#directory}/`;
      case "p":
        return this.#directory === void 0 ? void 0 : `${this.#directory}/${name}`;
      case "c":
        return this.#directory?.slice(this.#directory.lastIndexOf("/") + 1);
      default:
        return void 0;
    }
  }
};

// src/understand/launch/configurations.ts
var nothing2 = { options: [], complete: true, files: [] };
var Configurations = class {
  #sources;
  #used = /* @__PURE__ */ new Set();
  #wantsPython = false;
  constructor(sources) {
    this.#sources = sources;
  }
  /** Whether a file was asked for that only the Python parser could read. */
  get wantsPython() {
    return this.#wantsPython;
  }
  /** Whether a command loads the configuration. */
  isUsed(document) {
    return this.#used.has(document);
  }
  /** What the configuration files of a command set. */
  of(command) {
    if (command.server === "uwsgi") return this.#uwsgi(command);
    return command.server === "gunicorn" || command.server === "gunicorn_django" ? this.#gunicorn(command) : nothing2;
  }
  // ------------------------------------------------------------------ gunicorn
  #gunicorn({ line, environment, directory, starter }) {
    const option = line.options.findLast(({ name }) => name === "config");
    const path = option ? this.#named(option.value?.value ?? option.end?.value.slice(1), starter) : this.#standard(directory?.value);
    if (path === void 0) return option ? notHere : nothing2;
    if (path === "unknown") return notHere;
    if (!this.#sources.gunicorn) {
      this.#wantsPython = true;
      return notHere;
    }
    return this.#sources.gunicorn(path, environment) ?? notHere;
  }
  /** `-c deploy/gunicorn.py`, `-c file:…`, `-c python:shop.gunicorn` (gunicorn/app/base.py, `load_config_from_module_name_or_filename`). */
  #named(text2, starter) {
    if (text2 === void 0) return void 0;
    if (text2.startsWith("python:")) return this.#find(`${text2.slice("python:".length).replaceAll(".", "/")}.py`, starter.path);
    return this.#find(text2.replace(/^file:/, ""), starter.path);
  }
  /**
   * `./gunicorn.conf.py`, which gunicorn looks for where it starts, whatever `--chdir` says (gunicorn/config.py,
   * `get_default_config_file`). Where that is can be told only by the directory's name.
   */
  #standard(directory) {
    const all = [...this.#sources.paths].filter((path) => /(?:^|\/)gunicorn\.conf\.py$/.test(path));
    const [only, ...others2] = all;
    if (only === void 0) return void 0;
    const start = directory?.replace(/\/+$/, "");
    const matching2 = start === void 0 ? [] : all.filter((path) => directoryOf(path) !== "" && `${start}/`.endsWith(`/${directoryOf(path)}/`));
    if (matching2.length === 1) return matching2[0];
    const isPlain2 = directoryOf(only) === "" || this.#sources.paths.has(joinPath(directoryOf(only), ["manage.py"]));
    const startsElsewhere = start !== void 0 && (directoryOf(only) !== "" || [...this.#sources.paths].some((path) => path.endsWith("/manage.py") && `${start}/`.endsWith(`/${directoryOf(path)}/`)));
    return others2.length === 0 && isPlain2 && !startsElsewhere ? only : "unknown";
  }
  /** The path of the repository that a path on the server, or below a directory that is not known, names. */
  #find(path, beside) {
    const plain = path.replace(/^(?:\.\/)+/, "");
    const { paths } = this.#sources;
    const neighbour = joinPath(directoryOf(beside), [plain]);
    if (!plain.startsWith("/") && paths.has(neighbour)) return neighbour;
    if (paths.has(plain)) return plain;
    const copiedInto = plain.startsWith("/") ? this.#sources.inImages?.(plain) : void 0;
    if (copiedInto !== void 0 && paths.has(copiedInto)) return copiedInto;
    const found = [...paths].filter((candidate) => plain.startsWith("/") ? plain.endsWith(`/${candidate}`) : candidate.endsWith(`/${plain}`));
    if (!plain.startsWith("/")) return found.length === 1 ? found[0] : void 0;
    const copied = joinPath(directoryOf(beside), [nameOf(plain)]);
    return found.toSorted((a, b) => b.length - a.length)[0] ?? (paths.has(copied) ? copied : void 0);
  }
  // ------------------------------------------------------------------ uWSGI
  /** `--ini uwsgi.ini`, `--ini uwsgi.ini:section`, `uwsgi uwsgi.ini`. */
  #uwsgi({ line, environment, directory, starter }) {
    const named2 = line.options.flatMap(({ name, value, end }) => uwsgiIncludes.has(name) ? [{ target: value?.value ?? end?.value.slice(1), start: value ? directory?.value : void 0 }] : []);
    const positional = line.positionals.map((argument2) => ({ target: asText(argument2)?.value, start: directory?.value }));
    const found = [...named2, ...positional].map(({ target, start }) => {
      const [, path, section = "uwsgi"] = /^(.*?\.\w+)(?::([^:/]*))?$/.exec(target ?? "") ?? [];
      const document = path === void 0 ? void 0 : this.#document(path, starter.path, starter);
      if (path === void 0 || !document) return notHere;
      const absolute2 = path.startsWith("/") ? path : start === void 0 ? void 0 : `${start.replace(/\/$/, "")}/${path}`;
      return readUwsgiConfiguration({ document, section, directory: absolute2 === void 0 ? void 0 : directoryOf(absolute2), environment }, (name, beside) => this.#document(name, beside));
    });
    return { options: found.flatMap(({ options: options4 }) => options4), complete: found.every(({ complete }) => complete), files: found.flatMap(({ files: files2 }) => files2) };
  }
  #document(path, beside, starter) {
    const found = this.#find(path, beside);
    const made = found === void 0 ? starter && templateOf(path, starter) : void 0;
    const source = made === void 0 ? found : this.#find(made, beside);
    const document = this.#sources.uwsgi.find(({ file }) => file.path === source);
    if (document) this.#used.add(document);
    return document;
  }
};
function templateOf(path, { text: text2 }) {
  const name = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const making = new RegExp(`^[^#\\n]{0,500}?(?:<[ \\t]*([\\w./-]+)[ \\t]*>|\\bcp[ \\t]+(?:-\\w+[ \\t]+)*([\\w./-]+))[ \\t]*${name}(?![\\w./-])`, "m");
  const [, redirected, copied] = making.exec(text2) ?? [];
  return redirected ?? copied;
}

// src/parse/crontab/parse.ts
var field = String.raw`[\d*,/\-]+|(?:[A-Za-z]{3}[,-]?)+`;
var jobForm = new RegExp(String.raw`^([ \t]*)(@[a-z]+|(?:(?:${field})[ \t]+){4}(?:${field}))[ \t]+(\S.*)$`);
var variableForm = /^[ \t]*([A-Za-z_]\w*|"[^"]*"|'[^']*')[ \t]*=[ \t]*(.*?)[ \t]*$/;
var isSystems = (path) => /(?:^|\/)(?:cron\.d\/[^/]+|etc\/crontab)$/.test(path);
function parseCrontab(file, production2) {
  const jobs = [];
  let environment = [];
  const lines = file.text.includes("\0") ? 0 : file.lineCount;
  for (let number = 1; number <= lines; number++) {
    const start = file.offsetOfLine(number);
    const line = file.lineText(number);
    if (/^\s*#/.test(line) || line.length > longestLine2) continue;
    const [, blanks = "", schedule, rest] = jobForm.exec(line) ?? [];
    const [, name, value] = schedule === void 0 ? variableForm.exec(line) ?? [] : [];
    if (name !== void 0 && value !== void 0) {
      const end = start + line.trimEnd().length;
      environment = [...environment, { name: unquoted(name), value: unquoted(value), at: span(file, end - value.length, end) }];
    }
    if (schedule === void 0 || rest === void 0) continue;
    const from = start + line.length - rest.length;
    const [, userName, gap = ""] = isSystems(file.path) ? /^(\S+)([ \t]+)/.exec(rest) ?? [] : [];
    const skipped = userName === void 0 ? 0 : userName.length + gap.length;
    jobs.push({
      schedule: { value: schedule, at: span(file, start + blanks.length, start + blanks.length + schedule.length) },
      user: userName === void 0 ? void 0 : { value: userName, at: span(file, from, from + userName.length) },
      command: commandOf(file, from + skipped, from + rest.length),
      environment
    });
  }
  return { file, language: "crontab", production: production2, problems: [], jobs };
}
var longestLine2 = 1e3;
var unquoted = (text2) => /^(["']).*\1$/.test(text2) ? text2.slice(1, -1) : text2;
function commandOf(file, start, end) {
  let text2 = "";
  const offsets = [];
  for (let at = start; at < end; at++) {
    const character = file.text.charAt(at);
    if (character === "%") return new MappedText(file, text2, offsets, at);
    if (character === "\\" && file.text.charAt(at + 1) === "%") at++;
    text2 += file.text.charAt(at);
    offsets.push(at);
  }
  return new MappedText(file, text2, offsets, end);
}

// src/parse/makefile/parse.ts
var assignmentForm = /^(export[ \t]+)?([A-Za-z_]\w*)[ \t]*[:?]{0,3}=[ \t]*/;
var targetForm = /^@?([A-Za-z_][\w./-]*)/;
function parseMakefile(file, production2) {
  const variables3 = /* @__PURE__ */ new Map();
  const exports = [];
  const recipes = [];
  const isJust = /(?:^|[./])justfile$/i.test(file.path);
  const count2 = file.text.includes("\0") ? 0 : file.lineCount;
  let open2;
  for (let number = 1; number <= count2; number++) {
    const start = file.offsetOfLine(number);
    const line = file.lineText(number);
    if (line.trim() === "") continue;
    if (isJust ? /^[ \t]/.test(line) : line.startsWith("	")) {
      const first = number;
      while (number < count2 && file.lineText(number).endsWith("\\")) number++;
      const last = number === first ? line : file.lineText(number);
      open2?.lines.push(shellOf(file, start, file.offsetOfLine(number) + last.length, variables3));
      continue;
    }
    const [head = "", exported, name] = assignmentForm.exec(line) ?? [];
    const value = line.slice(head.length).trimEnd();
    const target = name === void 0 && isRule(line) ? targetForm.exec(line)?.[1] : void 0;
    if (name !== void 0) {
      open2 = void 0;
      const text2 = value.replace(/^(["'])(.*)\1$/, "$2");
      const isPlain2 = !/[$`{]/.test(text2);
      if (isPlain2) variables3.set(name, text2);
      const end = start + line.trimEnd().length;
      if (exported !== void 0) exports.push({ name, value: isPlain2 ? text2 : void 0, at: span(file, end - value.length, end) });
    } else if (target !== void 0) {
      const from = start + line.indexOf(target);
      open2 = { target: { value: target, at: span(file, from, from + target.length) }, lines: [] };
      recipes.push(open2);
    } else if (!line.startsWith("#") && !line.startsWith("[")) open2 = void 0;
  }
  return { file, language: "makefile", production: production2, problems: [], recipes, exports };
}
function isRule(line) {
  const colon = line.search(/:(?!=)/);
  const comment2 = line.indexOf("#");
  return colon > 0 && (comment2 < 0 || colon < comment2);
}
var longestValue = 200;
function shellOf(file, start, end, variables3) {
  const source = file.text;
  const texts = [];
  const offsets = [];
  const add = (text2, at2) => {
    texts.push(text2);
    for (let index2 = 0; index2 < text2.length; index2++) offsets.push(at2);
  };
  let at = start;
  while (at < end && /[\s@+-]/.test(source.charAt(at))) at++;
  while (at < end) {
    const reference2 = source.charAt(at) === "$" ? /^\$(?:\$|[({]([A-Za-z_]\w*)[)}])/.exec(source.slice(at, Math.min(end, at + 100))) : null;
    if (!reference2) {
      add(source.charAt(at), at);
      at++;
      continue;
    }
    const [whole, name] = reference2;
    const value = name === void 0 ? void 0 : variables3.get(name);
    if (name === void 0) add("$", at);
    else add(value === void 0 || value.length > longestValue ? `\${${name}}` : value, at);
    at += whole.length;
  }
  return new MappedText(file, texts.join(""), offsets, end);
}

// src/parse/data/document.ts
async function parseDataFile(file, language, production2) {
  const document = { file, language, production: production2, problems: [], roots: [] };
  const problem = (why, at = 0) => ({ ...document, problems: [syntaxProblem(file, why, at)] });
  if (file.text.includes("\0")) return problem("it holds NUL characters");
  if (file.path.endsWith(".toml")) {
    const { parseToml } = await import("./parse-toml-MAPKWRAZ.js");
    const result2 = parseToml(file.text);
    return "problem" in result2 ? problem(result2.problem, result2.at) : { ...document, roots: [new DataNode(file, result2.value)] };
  }
  const { parseYamlTexts } = await import("./parse-yaml-5QNCOYHA.js");
  const text2 = (file.path.endsWith(".json") ? file.text.replaceAll("	", " ") : file.text).replace(/^\uFEFF/, " ");
  const result = parseYamlTexts(text2);
  return "problem" in result ? problem(result.problem, result.at) : { ...document, roots: result.documents.map((value) => new DataNode(file, value)) };
}
function syntaxProblem(file, why, offset) {
  const { line } = file.positionAt(offset);
  const start = file.offsetOfLine(line) + (file.lineText(line).length - file.lineText(line).trimStart().length);
  const end = file.offsetOfLine(line) + file.lineText(line).trimEnd().length;
  return { at: span(file, Math.min(start, end), end), message: `Nothing is started from this file, because it can't be read: ${why}.` };
}

// src/parse/dockerfile/parse.ts
var keywords = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
var takesHeredoc = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var directive = /^\s*#\s*([a-z]+)\s*=\s*(\S+)\s*$/i;
var longest6 = 1 << 22;
function parseDockerfile(file, production2) {
  const found = { file, language: "dockerfile", production: production2, problems: [], instructions: [], escape: "\\" };
  if (file.text.includes("\0") || file.text.length > longest6) return { ...found, problems: [{ at: span(file, 0, Math.min(1, file.text.length)), message: "docker build refuses the file: it is no text of a Dockerfile's size." }] };
  return { ...found, ...new Reader2(file).read() };
}
var Reader2 = class {
  #file;
  #instructions = [];
  #problems = [];
  #escape = "\\";
  /** Another syntax may know more keywords. */
  #foreign = false;
  #line = 1;
  constructor(file) {
    this.#file = file;
  }
  read() {
    this.#readDirectives();
    while (this.#line <= this.#file.lineCount) {
      const text2 = this.#nextInstruction();
      if (text2) this.#add(text2);
    }
    if (!this.#foreign && this.#instructions.length > 0 && !this.#instructions.some(({ keyword }) => keyword === "FROM")) {
      const [first] = this.#instructions;
      if (first) this.#problems.push({ at: first.at, message: "docker build refuses the file: no FROM names an image to start from.", help: "Begin with `FROM python:3.13-slim`, for instance." });
    }
    return { instructions: this.#instructions, problems: this.#problems, escape: this.#escape };
  }
  /** `# syntax=`, `# escape=`: comments before everything else. */
  #readDirectives() {
    for (let line = 1; line <= this.#file.lineCount; line++) {
      const [, name, value] = directive.exec(this.#file.lineText(line).replace(/^\uFEFF/, "")) ?? [];
      if (name === void 0 || value === void 0) return;
      if (name.toLowerCase() === "escape" && value === "`") this.#escape = value;
      if (name.toLowerCase() === "syntax") this.#foreign = !/^(?:docker\.io\/)?docker\/dockerfile(?::|$)/.test(value);
    }
  }
  /** The lines of the next instruction, joined. */
  #nextInstruction() {
    const text2 = [];
    const offsets = [];
    let end = 0;
    while (this.#line <= this.#file.lineCount) {
      const start = this.#file.offsetOfLine(this.#line);
      const raw = this.#file.lineText(this.#line++);
      const content = raw.startsWith("\uFEFF") && start === 0 ? ` ${raw.slice(1)}` : raw;
      if (/^\s*(?:#|$)/.test(content)) {
        if (text2.length === 0) return void 0;
        continue;
      }
      const trimmed = content.trimEnd();
      const continues = trimmed.endsWith(this.#escape);
      const kept = continues ? trimmed.slice(0, -1) : content;
      text2.push(kept);
      for (let index2 = 0; index2 < kept.length; index2++) offsets.push(start + index2);
      end = start + kept.length;
      if (!continues) break;
    }
    const joined4 = text2.join("");
    return joined4.trim() === "" ? void 0 : new MappedText(this.#file, joined4, offsets, end).trim();
  }
  #add(text2) {
    const keyword = /^\S+/.exec(text2.text)?.[0] ?? "";
    const keywordAt = text2.place(0, keyword.length);
    const name = keyword.toUpperCase();
    if (!keywords.has(name)) {
      if (!this.#foreign) this.#problems.push({ at: keywordAt, message: "docker build refuses the file: this line begins with no instruction it knows.", help: "A line that continues the one before needs a backslash at that line's end." });
      return;
    }
    let body = text2.slice(keyword.length).trim();
    const flags = [];
    for (; ; ) {
      const flag2 = /^--([a-z]\S*)(?:\s+|$)/.exec(body.text);
      if (!flag2?.[1] || name === "LABEL" || name === "ENV") break;
      flags.push({ value: flag2[1], at: body.place(0, flag2[1].length + 2) });
      body = body.slice(flag2[0].length);
    }
    const heredocs = takesHeredoc.has(name) ? this.#readHeredocs(body.text) : [];
    if (body.text === "" && name !== "CMD" && name !== "ENTRYPOINT") this.#problems.push({ at: keywordAt, message: `docker build refuses the file: ${name} needs an argument.` });
    this.#instructions.push({ keyword: name, keywordAt, flags, body, heredocs, at: text2.at });
  }
  /** The documents that `<<EOF` and `<<-"EOF"` announce, in their order. */
  #readHeredocs(body) {
    const found = [];
    for (const { 1: dash, 2: quoted, 3: bare, index: index2 } of body.matchAll(/(?<!<)<<(-?)(?:(["'][A-Za-z_]\w*["'])|([A-Za-z_]\w*))/g)) {
      if (found.length === 0 && (body.slice(0, index2).match(/["']/g) ?? []).length % 2 === 1) return found;
      const name = bare ?? (quoted ?? "").slice(1, -1);
      const firstLine2 = this.#line;
      const start = this.#file.offsetOfLine(firstLine2);
      let line = firstLine2;
      const isEnd = () => (dash === "-" ? this.#file.lineText(line).replace(/^\t+/, "") : this.#file.lineText(line)) === name;
      while (line <= this.#file.lineCount && !isEnd()) line++;
      if (line > this.#file.lineCount) {
        this.#problems.push({ at: span(this.#file, start, start), message: `docker build refuses the file: the text of <<${name} is never ended.`, help: `Write ${name} alone on a line behind it.` });
        return found;
      }
      found.push({ name, body: MappedText.of(span(this.#file, start, this.#file.offsetOfLine(line))) });
      this.#line = line + 1;
    }
    return found;
  }
};

// src/parse/procfile/parse.ts
var entryForm = /^([A-Za-z0-9_-]+):[^\S\r\n]*(\S.*)$/;
var commentForm = /^\s*(#|\/\/|$)/;
function parseProcfile(file, production2) {
  const entries = [];
  const problems = [];
  const isBinary = file.text.includes("\0");
  for (let line = 1; !isBinary && line <= file.lineCount; line++) {
    const start = file.offsetOfLine(line);
    const mark2 = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const text2 = file.lineText(line).slice(mark2).trimEnd();
    const found = entryForm.exec(text2);
    const [, name, command] = found ?? [];
    if (name !== void 0 && command !== void 0) {
      const from = start + mark2 + text2.length - command.length;
      entries.push({
        name: { value: name, at: span(file, start + mark2, start + mark2 + name.length) },
        command: { value: command, at: span(file, from, from + command.length) }
      });
    } else if (!commentForm.test(text2)) {
      problems.push({
        at: span(file, start + mark2, start + mark2 + text2.length),
        message: "The platform ignores this line: a Procfile line is `name: command`.",
        help: "Write `web: gunicorn project.wsgi`, on one line."
      });
    }
  }
  return { file, language: "procfile", production: production2, problems, entries };
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
      const patterns2 = item.pattern;
      const from = patterns2[0]?.pos ?? item.pos;
      this.#readList(item.body, this.#branch(context, "case", id, arm, { pos: from, end: patterns2.at(-1)?.end ?? from }, false));
    }
  }
  #readCommand(node, context) {
    const assignments2 = node.prefix.flatMap((part) => part.type === "Assignment" ? [this.#assignment(part)] : []);
    const words2 = [...node.name ? [readWord(node.name, this.#source)] : [], ...node.args.flatMap((part) => this.#argument(part))];
    this.#steps.push({ assignments: assignments2, words: words2, at: this.#source.place(node.pos, node.end), ...context });
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
    const known5 = part.value.type === "Word" && !part.index ? part.value : void 0;
    return { name: part.name, value: known5 && readWord(known5, this.#source), append: part.append === true, at: this.#source.place(part.pos, part.end) };
  }
};
function isTest(node) {
  if (node.type === "Pipeline") return node.commands.length === 1 && node.commands.every(isTest);
  return node.type === "TestCommand" || node.type === "Command" && builtinTests.has(node.name?.value ?? "");
}

// src/parse/shell/parse.ts
var longest7 = 1e6;
var loaded2;
async function loadShellParser() {
  const parse2 = await (loaded2 ??= import("./parser-PL54KOQI.js").then((unbash) => unbash.parse));
  return (source) => parseShell(parse2, source);
}
function parseShell(parse2, source) {
  const nothing6 = { steps: [], functions: [] };
  if (source.text.length > longest7 || source.text.includes("\0")) return { ...nothing6, problems: [] };
  const text2 = source.text.replace(/(\\?)\r(?=\n|$)/g, (_, backslash) => backslash === "" ? " " : " \\");
  const inside3 = (offset) => Math.max(0, Math.min(offset, text2.length));
  const safe = { text: text2, place: (start, end) => source.place(inside3(start), Math.max(inside3(start), inside3(end))) };
  try {
    return new ScriptReader(safe).read(parse2(text2));
  } catch {
    return { ...nothing6, problems: [{ at: source.place(0, Math.min(1, text2.length)), message: "The script cannot be read: it is nested too deeply." }] };
  }
}

// src/parse/shell/document.ts
var knownShell = /^\uFEFF?#![^\n]*\b(?:sh|bash|dash|ash)\b/;
async function parseShellFile(file, production2) {
  const parse2 = await loadShellParser();
  const isForeign2 = /^\uFEFF?#!/.test(file.text) && !knownShell.test(file.text);
  const text2 = isForeign2 ? "" : file.text.replace(/^\uFEFF/, " ");
  const script = parse2({ text: text2, place: (start, end) => span(file, start, end) });
  return { file, language: "shell", production: production2, problems: script.problems, script };
}

// src/parse/systemd/parse.ts
function parseSystemd(file, production2) {
  const sections = [];
  const entries = [];
  const problems = [];
  let section;
  for (const line of file.text.includes("\0") ? [] : logicalLines(file)) {
    const text2 = line.trim();
    const header = /^\[([^\]]*)\]$/.exec(text2.text);
    const equals = text2.text.indexOf("=");
    if (header) {
      section = header[1] ?? "";
      sections.push({ value: section, at: text2.at });
    } else if (text2.text.startsWith("[")) {
      problems.push({ at: text2.at, message: "systemd refuses the unit: the section header is not closed.", help: "Write the header as `[Service]`, alone on its line." });
    } else if (section === void 0) {
      problems.push({ at: text2.at, message: "systemd ignores this line: it stands before any section header.", help: "Put `[Service]` or `[Unit]` above it." });
    } else if (equals <= 0) {
      problems.push({ at: text2.at, message: "systemd ignores this line: it is no `Key=value`.", help: "End the line before it with a backslash if it continues it, or remove it." });
    } else {
      const key = text2.slice(0, equals).trim();
      entries.push({ section, key: { value: key.text, at: key.at }, value: text2.slice(equals + 1).trim() });
    }
  }
  return { file, language: "systemd", production: production2, problems, sections, entries };
}
function* logicalLines(file) {
  let text2 = [];
  let offsets = [];
  const flush = (end) => {
    const joined4 = new MappedText(file, text2.join(""), offsets, end);
    text2 = [];
    offsets = [];
    return joined4;
  };
  for (let line = 1; line <= file.lineCount; line++) {
    const mark2 = line === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    const start = file.offsetOfLine(line) + mark2;
    const content = file.lineText(line).slice(mark2);
    if (/^\s*[#;]/.test(content)) continue;
    const continues = content.endsWith("\\");
    const kept = continues ? `${content.slice(0, -1)} ` : content;
    text2.push(kept);
    for (let index2 = 0; index2 < kept.length; index2++) offsets.push(start + index2);
    if (continues && line < file.lineCount) continue;
    const joined4 = flush(start + kept.length);
    if (joined4.text.trim() !== "") yield joined4;
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

// src/parse/ini/dialect.ts
var uwsgiDialect = { comments: ";#", separators: "=", indentedLinesContinue: false, keysAlone: true, fold: (key) => key };
var supervisorDialect = {
  comments: ";#",
  inlineComment: /\s[;#]/,
  separators: "=:",
  indentedLinesContinue: true,
  keysAlone: false,
  fold: (key) => key.toLowerCase()
};

// src/parse/ini/parse.ts
function parseIniFile(file, dialect) {
  const sections = [];
  const entries = [];
  const strange = [];
  let section;
  let open2;
  const finish = () => {
    if (open2) entries.push({ section: open2.section, key: open2.key, ...open2.value.finish() });
    open2 = void 0;
  };
  for (const line of linesOf(file)) {
    const trimmed = line.text.trim();
    const indentation = line.text.length - line.text.trimStart().length;
    if (trimmed === "" || dialect.comments.includes(trimmed.charAt(0))) continue;
    if (dialect.indentedLinesContinue && open2 && indentation > open2.indentation) {
      open2.value.add(line);
      continue;
    }
    finish();
    const header = /^\[([^\]]*)\]?/.exec(trimmed);
    if (header) {
      section = header[1] ?? "";
      sections.push({ value: section, at: span(file, line.start + indentation, line.start + indentation + header[0].length) });
      continue;
    }
    const cut = firstOf(line.text, dialect.separators);
    const name = (cut < 0 ? line.text : line.text.slice(0, cut)).trim();
    if (section === void 0 || name === "" || cut < 0 && !dialect.keysAlone) {
      strange.push(span(file, line.start + indentation, line.start + indentation + trimmed.length));
      continue;
    }
    const key = { value: dialect.fold(name), at: span(file, line.start + indentation, line.start + indentation + name.length) };
    if (cut < 0) {
      entries.push({ section, key, value: void 0 });
      continue;
    }
    const value = new ValueBuilder(file, dialect);
    value.add({ text: line.text.slice(cut + 1), start: line.start + cut + 1 });
    open2 = { key, section, value, indentation };
  }
  finish();
  return { sections, entries, strange };
}
function* linesOf(file) {
  if (file.text.includes("\0")) return;
  for (let number = 1; number <= file.lineCount; number++) {
    const mark2 = number === 1 && file.text.startsWith("\uFEFF") ? 1 : 0;
    yield { text: file.lineText(number).slice(mark2), start: file.offsetOfLine(number) + mark2 };
  }
}
function firstOf(text2, separators) {
  for (let index2 = 0; index2 < text2.length; index2++) if (separators.includes(text2.charAt(index2))) return index2;
  return -1;
}
var ValueBuilder = class {
  #file;
  #dialect;
  #text = [];
  #offsets = [];
  #end = 0;
  #cut;
  constructor(file, dialect) {
    this.#file = file;
    this.#dialect = dialect;
  }
  add({ text: text2, start }) {
    const comment2 = this.#dialect.inlineComment?.exec(text2);
    if (comment2) this.#cut = span(this.#file, start + comment2.index + 1, start + text2.trimEnd().length);
    const kept = (comment2 ? text2.slice(0, comment2.index) : text2).trimEnd();
    const from = kept.length - kept.trimStart().length;
    if (this.#text.length > 0) this.#push("\n", start + from);
    for (let index2 = from; index2 < kept.length; index2++) this.#push(kept.charAt(index2), start + index2);
    this.#end = start + kept.length;
  }
  #push(character, offset) {
    this.#text.push(character);
    this.#offsets.push(offset);
  }
  finish() {
    return { value: new MappedText(this.#file, this.#text.join(""), this.#offsets, this.#end), ...this.#cut && { cut: this.#cut } };
  }
};

// src/parse/supervisor/parse.ts
function parseSupervisor(file, production2) {
  const ini = parseIniFile(file, supervisorDialect);
  const problems = ini.strange.map((at) => ({ at, message: "supervisord does not start: this line is no `key=value`.", help: "Write `key=value`, or indent the line if it goes on with the one before." }));
  return { file, language: "supervisor", production: production2, problems, ...ini };
}
var lastEntry = (document, section, key) => document.entries.findLast((entry2) => entry2.section === section && entry2.key.value === key);

// src/parse/uwsgi/parse.ts
function parseUwsgi(file, production2) {
  const read = /^[\s\uFEFF]*(?:<|\{)/.test(file.text) ? readMarkup(file) : /^[ \t]*uwsgi[ \t]*:/m.test(file.text) && !/^[ \t]*\[/m.test(file.text) ? readYaml(file) : readIni(file);
  return { file, language: "uwsgi", production: production2, problems: [], ...read };
}
var readIni = (file) => parseIniFile(file, uwsgiDialect);
function readYaml(file) {
  const entries = [];
  const sections = [];
  let section;
  let key;
  for (let number = 1; number <= file.lineCount; number++) {
    const line = file.lineText(number);
    const start = file.offsetOfLine(number);
    const found = /^([ \t]*)(?:([\w.-]+)[ \t]*:|-)(?:[ \t]+|$)/.exec(line);
    if (!found || /^\s*(?:#|$)/.test(line)) continue;
    const [whole, indentation = "", name] = found;
    const place = (from, to) => span(file, start + from, start + to);
    const value = plainOf(line, whole.length);
    const text2 = value && MappedText.of(place(value.start, value.end));
    if (name !== void 0 && indentation === "") {
      section = name;
      sections.push({ value: name, at: place(0, name.length) });
    } else if (section !== void 0) {
      if (name !== void 0) key = { value: name, at: place(indentation.length, indentation.length + name.length) };
      if (key && (text2 || name !== void 0 && !/^[ \t]*-/.test(file.lineText(number + 1)))) entries.push({ section, key, value: text2 });
    }
  }
  return { sections, entries };
}
function plainOf(line, from) {
  const rest = line.slice(from);
  const quoted = /^(["'])(.*?)\1[ \t]*(?:#.*)?$/.exec(rest);
  if (quoted) return { start: from + 1, end: from + 1 + (quoted[2] ?? "").length };
  const plain = rest.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
  return plain === "" ? void 0 : { start: from, end: from + plain.length };
}
function readMarkup(file) {
  const isXml2 = /^[\s\uFEFF]*</.test(file.text);
  const head = (isXml2 ? /<uwsgi\b[^>]*>/ : /"uwsgi"\s*:\s*\{/).exec(file.text);
  if (!head) return { sections: [], entries: [] };
  const section = "uwsgi";
  const entries = [];
  const from = head.index + head[0].length;
  const form = isXml2 ? /<!--[^]*?-->|<([\w.-]+)\s*(?:\/>|>([^<]*)<\/)/g : /"([\w.-]+)"\s*:\s*|("(?:[^"\\\n]|\\.)*"|-?\d[\d.]*|true|false)/g;
  form.lastIndex = from;
  let key;
  for (let match = form.exec(file.text); match; match = form.exec(file.text)) {
    const [whole, name, content] = match;
    const end = match.index + whole.length;
    if (name !== void 0) {
      const at = match.index + 1;
      key = { value: name, at: span(file, at, at + name.length) };
      if (!isXml2) continue;
    }
    if (!key || name === void 0 && content === void 0) continue;
    const inner = content?.trim() ?? "";
    const isString = !isXml2 && inner.startsWith('"');
    const start = isXml2 ? end - 2 - (content ?? "").length + ((content ?? "").length - (content ?? "").trimStart().length) : end - inner.length + (isString ? 1 : 0);
    const value = content === void 0 ? void 0 : MappedText.of(span(file, start, start + inner.length - (isString ? 2 : 0)));
    entries.push({ section, key, value });
  }
  return { sections: [{ value: section, at: span(file, head.index, from) }], entries };
}

// src/parse/systemd/words.ts
var escapes = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v", "\\": "\\", '"': '"', "'": "'", s: " " };
function splitWords2(value, dialect) {
  const words2 = [];
  let at = 0;
  for (; ; ) {
    while (at < value.text.length && /\s/.test(value.text.charAt(at))) at++;
    if (at >= value.text.length) return words2;
    const start = at;
    const reader = new WordReader(value, start, dialect);
    at = reader.read();
    const place = value.place(start, at);
    const isTemplate = hasTemplateMarker(value.text.slice(start, at));
    words2.push({ parts: isTemplate ? [{ kind: "unknown", quoted: true, at: place }] : reader.parts, at: place });
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
    else this.#take(escapes[next] ?? `\\${next}`, next === "" ? 1 : 2);
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

// src/understand/launch/launcher-problems.ts
function withoutWeb({ entries, file }) {
  if (!/(?:^|\/)Procfile$/i.test(file.path) || entries.some(({ name }) => name.value === "web")) return [];
  const server = entries.find(({ name, command }) => mentionsServer(command.value) && !/runserver|^(?:websocket|ws|daphne|asgi)/.test(`${name.value} ${command.value}`));
  if (!server) return [];
  const { value, at } = server.name;
  return [{ kind: "procfile-no-web", at, message: `No request reaches the site: the platform sends requests to the process web alone, and this one is called ${value}.`, help: `Write web: in place of ${value}:.` }];
}
var operators = /* @__PURE__ */ new Set(["&&", "||", "|", ">", ">>", "<", "&", "2>", "2>>", "&>", "2>&1", "1>"]);
var builtins = /* @__PURE__ */ new Set(["cd", "source", "export", "."]);
function shellSyntaxIn(words2) {
  const texts = words2.map((word) => ({ at: word.at, word: literalText(word) ?? "" }));
  const [program] = texts;
  if (program && builtins.has(program.word)) return program;
  return texts.slice(1).find(({ at, word }) => operators.has(word) && at.end - at.start === word.length);
}
function shellSyntaxInUnit(document) {
  return document.entries.flatMap(({ section, key, value }) => {
    if (section !== "Service" || !/^Exec(?:Start|Stop|Reload)/.test(key.value)) return [];
    const found = readExec(value).map(({ words: words2 }) => shellSyntaxIn(words2)).find((shell3) => shell3 !== void 0);
    return found ? [problemOf2(found, "systemd")] : [];
  });
}
function problemOf2({ at, word }, program) {
  return builtins.has(word) ? { kind: "shell-syntax-without-shell", at, message: `The service does not start: ${program} runs no shell, and there is no program called ${word}.`, help: word === "cd" ? "Name the directory with WorkingDirectory= instead." : "Set variables with Environment= or EnvironmentFile=." } : { kind: "shell-syntax-without-shell", at, message: `${program} runs no shell: it hands ${word} to the program as an argument.`, help: "Write one command a line, or put the line into a script." };
}
function cutCommands({ entries, file }) {
  return entries.flatMap(({ key, value, cut }) => {
    if (!cut || !value || key.value !== "command" && key.value !== "environment") return [];
    const isOpen = ['"', "'"].some((quote) => (value.text.split(quote).length - 1) % 2 === 1);
    return isOpen ? [{ kind: "supervisor-inline-comment", at: span(file, cut.start, cut.end), message: "supervisord takes the rest of the line for a comment, in the middle of a quoted text.", help: "Put the command into a script, or leave out the blank before the mark." }] : [];
  });
}

// src/understand/launch/drop-ins.ts
var dropInForm = /^((?:.*\/)?)([^/]*\.?(?:service|socket))\.d\/([^/]+)$/;
function withDropIns(documents) {
  const dropIns = documents.flatMap((document) => {
    const [, directory, unit, name] = dropInForm.exec(document.file.path) ?? [];
    return directory === void 0 || unit === void 0 || name === void 0 ? [] : [{ document, directory: directory.replace(/\/$/, ""), unit, name }];
  });
  if (dropIns.length === 0) return documents;
  const own = new Set(dropIns.map(({ document }) => document));
  const units = documents.filter((document) => !own.has(document));
  return units.map((unit) => {
    const applying = inOrder(unit, dropIns, units);
    return applying.length === 0 ? unit : { ...unit, sections: [...unit.sections, ...applying.flatMap(({ sections }) => sections)], entries: [...unit.entries, ...applying.flatMap(({ entries }) => entries)] };
  });
}
function inOrder({ file }, dropIns, units) {
  const name = unitName(file.path);
  const namesakes = units.filter((other2) => unitName(other2.file.path) === name).length;
  const found = /* @__PURE__ */ new Map();
  for (const directoryName of dropInNames(name)) {
    const candidates2 = dropIns.filter(({ unit }) => unit === directoryName);
    const beside = candidates2.filter(({ directory }) => directory === directoryOf(file.path));
    const isAlone2 = namesakes === 1 && new Set(candidates2.map(({ directory }) => directory)).size === 1;
    for (const { name: key, document } of beside.length > 0 ? beside : isAlone2 && directoryName === name ? candidates2 : []) if (!found.has(key)) found.set(key, document);
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, document]) => document);
}
var unitName = (path) => /([^/]+\.(?:service|socket))[^/]*$/.exec(path)?.[1] ?? "";
function dropInNames(name) {
  const [, stem = "", instance, kind = ""] = /^(.*?)(@[^.]*)?\.(\w+)$/.exec(name) ?? [];
  const parts = stem.split("-");
  const prefixes = parts.slice(1).map((_, index2) => `${parts.slice(0, parts.length - 1 - index2).join("-")}-.${kind}`);
  return [.../* @__PURE__ */ new Set([name, ...instance === void 0 ? [] : [`${stem}@.${kind}`], ...prefixes, kind])];
}

// src/understand/launch/systemd-settings.ts
var ofProcesses = `ExecStartPre ExecStartPost ExecStopPost TimeoutSec WorkingDirectory RootDirectory RootImage RootImageOptions RootHash RootHashSignature RootVerity
ExtensionDirectories ExtensionImages MountImages User Group SupplementaryGroups Nice OOMScoreAdjust CoredumpFilter IOSchedulingClass
IOSchedulingPriority CPUSchedulingPolicy CPUSchedulingPriority CPUSchedulingResetOnFork CPUAffinity NUMAPolicy NUMAMask UMask Environment
EnvironmentFile PassEnvironment UnsetEnvironment DynamicUser RemoveIPC StandardInput StandardOutput StandardError StandardInputText StandardInputData
TTYPath TTYReset TTYVHangup TTYVTDisallocate TTYRows TTYColumns SyslogIdentifier SyslogFacility SyslogLevel SyslogLevelPrefix LogLevelMax
LogRateLimitIntervalSec LogRateLimitBurst LogExtraFields SecureBits CapabilityBoundingSet AmbientCapabilities TimerSlackNSec NoNewPrivileges
KeyringMode ProtectProc ProcSubset SystemCallFilter SystemCallArchitectures SystemCallErrorNumber SystemCallLog MemoryDenyWriteExecute
RestrictNamespaces RestrictRealtime RestrictSUIDSGID RestrictAddressFamilies LockPersonality RestrictFileSystems LimitCPU LimitFSIZE LimitDATA
LimitSTACK LimitCORE LimitRSS LimitNOFILE LimitAS LimitNPROC LimitMEMLOCK LimitLOCKS LimitSIGPENDING LimitMSGQUEUE LimitNICE LimitRTPRIO LimitRTTIME
ReadWriteDirectories ReadOnlyDirectories InaccessibleDirectories ReadWritePaths ReadOnlyPaths InaccessiblePaths ExecPaths NoExecPaths ExecSearchPath
BindPaths BindReadOnlyPaths TemporaryFileSystem PrivateTmp PrivateDevices ProtectKernelTunables ProtectKernelModules ProtectKernelLogs ProtectClock
ProtectControlGroups NetworkNamespacePath IPCNamespacePath LogNamespace PrivateNetwork PrivateUsers PrivateMounts PrivateIPC ProtectSystem ProtectHome
MountFlags MountAPIVFS Personality RuntimeDirectoryPreserve RuntimeDirectoryMode RuntimeDirectory StateDirectoryMode StateDirectory CacheDirectoryMode
CacheDirectory LogsDirectoryMode LogsDirectory ConfigurationDirectoryMode ConfigurationDirectory SetCredential SetCredentialEncrypted LoadCredential
LoadCredentialEncrypted TimeoutCleanSec PAMName IgnoreSIGPIPE UtmpIdentifier UtmpMode SELinuxContext AppArmorProfile SmackProcessLabel ProtectHostname
Slice AllowedCPUs StartupAllowedCPUs AllowedMemoryNodes StartupAllowedMemoryNodes CPUAccounting CPUWeight StartupCPUWeight CPUShares StartupCPUShares
CPUQuota CPUQuotaPeriodSec MemoryAccounting MemoryMin DefaultMemoryMin DefaultMemoryLow MemoryLow MemoryHigh MemoryMax MemorySwapMax MemoryLimit
DeviceAllow DevicePolicy IOAccounting IOWeight StartupIOWeight IODeviceWeight IOReadBandwidthMax IOWriteBandwidthMax IOReadIOPSMax IOWriteIOPSMax
IODeviceLatencyTargetSec BlockIOAccounting BlockIOWeight StartupBlockIOWeight BlockIODeviceWeight BlockIOReadBandwidth BlockIOWriteBandwidth
TasksAccounting TasksMax Delegate DisableControllers IPAccounting IPAddressAllow IPAddressDeny IPIngressFilterPath IPEgressFilterPath ManagedOOMSwap
ManagedOOMMemoryPressure ManagedOOMMemoryPressureLimit ManagedOOMPreference BPFProgram SocketBindAllow SocketBindDeny RestrictNetworkInterfaces
SendSIGKILL SendSIGHUP KillMode KillSignal RestartKillSignal FinalKillSignal WatchdogSignal`;
var ofServices = `PIDFile ExecCondition ExecStart ExecReload ExecStop RestartSec TimeoutStartSec TimeoutStopSec TimeoutAbortSec TimeoutStartFailureMode
TimeoutStopFailureMode RuntimeMaxSec RuntimeRandomizedExtraSec WatchdogSec StartLimitInterval StartLimitBurst StartLimitAction FailureAction
RebootArgument Type ExitType Restart PermissionsStartOnly RootDirectoryStartOnly RemainAfterExit GuessMainPID RestartPreventExitStatus
RestartForceExitStatus SuccessExitStatus NonBlocking BusName FileDescriptorStoreMax NotifyAccess Sockets USBFunctionDescriptors USBFunctionStrings
OOMPolicy`;
var ofSockets = `ListenStream ListenDatagram ListenSequentialPacket ListenFIFO ListenNetlink ListenSpecial ListenMessageQueue ListenUSBFunction SocketProtocol
BindIPv6Only Backlog BindToDevice ExecStopPre SocketUser SocketGroup SocketMode DirectoryMode Accept FlushPending Writable MaxConnections
MaxConnectionsPerSource KeepAlive KeepAliveTimeSec KeepAliveIntervalSec KeepAliveProbes DeferAcceptSec NoDelay Priority ReceiveBuffer SendBuffer IPTOS
IPTTL Mark PipeSize FreeBind Transparent Broadcast PassCredentials PassSecurity PassPacketInfo Timestamping TCPCongestion ReusePort
MessageQueueMaxMessages MessageQueueMessageSize RemoveOnStop Symlinks FileDescriptorName Service TriggerLimitIntervalSec TriggerLimitBurst SmackLabel
SmackLabelIPIn SmackLabelIPOut SELinuxContextFromNet`;
var ofUnits = `Description Documentation SourcePath Requires Requisite Wants BindsTo BindTo Upholds Conflicts Before After OnSuccess OnFailure PropagatesReloadTo
PropagateReloadTo ReloadPropagatedFrom PropagateReloadFrom PropagatesStopTo StopPropagatedFrom PartOf JoinsNamespaceOf RequiresOverridable
RequisiteOverridable RequiresMountsFor StopWhenUnneeded RefuseManualStart RefuseManualStop AllowIsolate DefaultDependencies OnSuccessJobMode
OnFailureJobMode OnFailureIsolate IgnoreOnIsolate JobTimeoutSec JobRunningTimeoutSec JobTimeoutAction JobTimeoutRebootArgument StartLimitIntervalSec
StartLimitInterval StartLimitBurst StartLimitAction FailureAction SuccessAction FailureActionExitStatus SuccessActionExitStatus RebootArgument
ConditionPathExists ConditionPathExistsGlob ConditionPathIsDirectory ConditionPathIsSymbolicLink ConditionPathIsMountPoint ConditionPathIsReadWrite
ConditionPathIsEncrypted ConditionDirectoryNotEmpty ConditionFileNotEmpty ConditionFileIsExecutable ConditionNeedsUpdate ConditionFirstBoot
ConditionArchitecture ConditionFirmware ConditionVirtualization ConditionHost ConditionKernelCommandLine ConditionKernelVersion ConditionCredential
ConditionSecurity ConditionCapability ConditionACPower ConditionMemory ConditionCPUFeature ConditionCPUs ConditionEnvironment ConditionUser
ConditionGroup ConditionControlGroupController ConditionOSRelease ConditionMemoryPressure ConditionCPUPressure ConditionIOPressure AssertPathExists
AssertPathExistsGlob AssertPathIsDirectory AssertPathIsSymbolicLink AssertPathIsMountPoint AssertPathIsReadWrite AssertPathIsEncrypted
AssertDirectoryNotEmpty AssertFileNotEmpty AssertFileIsExecutable AssertNeedsUpdate AssertFirstBoot AssertArchitecture AssertVirtualization AssertHost
AssertKernelCommandLine AssertKernelVersion AssertCredential AssertSecurity AssertCapability AssertACPower AssertMemory AssertCPUFeature AssertCPUs
AssertEnvironment AssertUser AssertGroup AssertControlGroupController AssertOSRelease AssertMemoryPressure AssertCPUPressure AssertIOPressure
CollectMode`;
var ofInstallation = `Alias WantedBy RequiredBy Also DefaultInstance`;
var names3 = (...packed) => new Set(packed.flatMap((one2) => one2.split(/\s+/)));
var systemdSettings = /* @__PURE__ */ new Map([
  ["Unit", names3(ofUnits)],
  ["Service", names3(ofProcesses, ofServices)],
  ["Socket", names3(ofProcesses, ofSockets)],
  ["Install", names3(ofInstallation)]
]);

// src/understand/launch/systemd-problems.ts
function badUnitLines(document) {
  return [...document.entries.flatMap((entry2) => unknownSetting(entry2) ?? refusedValue(entry2) ?? []), ...refusedService(document)];
}
var warning = { kind: "systemd-bad-unit", severity: "warning" };
var error = { kind: "systemd-bad-unit" };
function unknownSetting({ section, key: { value: name, at } }) {
  const own = systemdSettings.get(section);
  if (!own || own.has(name) || name.startsWith("X-")) return void 0;
  const near = nearestName(name.toLowerCase(), lowerCased(own).keys());
  const meant = near === void 0 ? void 0 : lowerCased(own).get(near);
  const home = ["Unit", "Service", "Install", "Socket"].find((other2) => systemdSettings.get(other2)?.has(name) === true);
  if (home === void 0) return meant === void 0 ? void 0 : { ...warning, at, message: `systemd passes over this line: it knows no setting ${name}.`, help: `Write ${meant}=.` };
  const severity = name.startsWith("StartLimit") ? "info" : "warning";
  return { ...warning, severity, at, message: `systemd passes over this line: ${name} belongs to [${home}], not to [${section}].`, help: `Move the line below [${home}].` };
}
var lowerCased = (names4) => new Map([...names4].map((name) => [name.toLowerCase(), name]));
var choices = new Map([
  ["Restart", ["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"]],
  ["Type", ["simple", "exec", "forking", "oneshot", "dbus", "notify", "notify-reload", "idle"]],
  ["KillMode", ["control-group", "mixed", "process", "none"]],
  ["NotifyAccess", ["none", "main", "exec", "all"]],
  ...["PrivateTmp", "DynamicUser", "PrivateDevices", "NoNewPrivileges", "RemainAfterExit"].map((name) => [name, ["1", "yes", "y", "true", "t", "on", "0", "no", "n", "false", "f", "off", "disconnected"]])
]);
var singles = /* @__PURE__ */ new Set(["User", "Group", "WorkingDirectory"]);
var isRelative = (path) => !/^[/%]/.test(path) && !isPlaceholder(path);
var isPlaceholder = (path) => hasTemplateMarker(path) || /^(?:[A-Z][A-Z0-9_]*(?:\/|$)|[^/$~"'.]*(?:[<>[\]{}]|path|template|placeholder|your|change|replace))/.test(path);
function refusedValue({ section, key, value }) {
  const { text: text2, at } = value;
  if (section !== "Service" || text2 === "") return void 0;
  const comment2 = /\s#/.test(text2) ? " A comment needs a line of its own." : "";
  const allowed = choices.get(key.value);
  const isSwitch = allowed?.includes("yes") === true;
  if (allowed && !allowed.includes(isSwitch ? text2.toLowerCase() : text2) && !text2.includes("%")) {
    const meant = allowed.find((one2) => one2 === text2.toLowerCase() || one2 === text2.split(/\s/)[0]) ?? (key.value === "Restart" ? "on-failure" : void 0);
    return { ...warning, at, message: `systemd passes over this line: ${key.value} has no value "${shown3(text2)}".${comment2}`, ...meant !== void 0 && { help: `Write ${key.value}=${isSwitch ? text2.toLowerCase() : meant}.` } };
  }
  if (singles.has(key.value) && comment2 !== "") return { ...error, at, message: `The service does not start: the comment has become a part of ${key.value}.`, help: "Put the comment on a line of its own." };
  switch (key.value) {
    case "WorkingDirectory":
      return text2 !== "~" && isRelative(text2.replace(/^-/, "")) ? { ...error, at, message: "systemd refuses the unit: WorkingDirectory must begin with a slash.", help: text2.startsWith('"') || text2.startsWith("'") ? "Leave the quotes out." : "Write the whole path; ~ and variables are not expanded." } : void 0;
    case "EnvironmentFile":
      return isRelative(text2.replace(/^-/, "")) ? { ...warning, at, message: "None of the file's variables is set: EnvironmentFile must begin with a slash.", help: text2.startsWith('"') || text2.startsWith("'") ? "Leave the quotes out." : "Write the whole path; ~ and variables are not expanded." } : void 0;
    case "ExecStart":
    case "ExecStartPre":
    case "ExecStartPost":
    case "ExecReload":
      return refusedProgram(value);
    default:
      return void 0;
  }
}
function refusedProgram(value) {
  const [prefix = "", program = ""] = /^[@\-:+!|]*["']?([^\s"']*)/.exec(value.text) ?? [];
  if (!program.includes("/") || !isRelative(program)) return void 0;
  const start = prefix.length - program.length;
  return { ...error, at: value.place(start, start + program.length), message: "systemd refuses the unit: the program is a relative path.", help: "Write the whole path; ~ and variables are not expanded here." };
}
var shown3 = (text2) => text2.length <= 30 ? text2 : `${text2.slice(0, 29)}...`;
function refusedWithDropIns(units) {
  return withDropIns(units).flatMap((unit) => refusedService(unit).filter(({ at }) => at.file !== unit.file));
}
function refusedService(document) {
  const header = headerOf(document, "Service");
  if (!header || /\.d\//.test(document.file.path)) return [];
  const commands = valuesOf(document, "Service", "ExecStart");
  const type = valuesOf(document, "Service", "Type").at(-1);
  const restart = valuesOf(document, "Service", "Restart").at(-1);
  const second = commands[1];
  if (second && type?.text !== "oneshot") return [{ ...error, at: second.at, message: "systemd refuses the unit: a service has one ExecStart.", help: second.at.file === document.file ? "Give each process a unit of its own; what runs before it is ExecStartPre=." : `Write an empty "ExecStart=" on the line before: it takes the unit's own back.` }];
  if (type?.text === "oneshot" && restart && /^(?:always|on-success)$/.test(restart.text)) return [{ ...error, at: restart.at, message: `systemd refuses the unit: a oneshot service has no Restart=${restart.text}.`, help: "Leave Type=oneshot out for a process that stays." }];
  return [];
}

// src/understand/launch/launcher-document.ts
async function readLauncher(file, language) {
  const document = await parse(file, language, isAwayFromProduction(file) === void 0);
  if (!document || document.problems.length === 0) return document;
  if (document.language === "ci") return { ...document, problems: [] };
  const matters = document.language === "dotenv" ? !document.sample : document.language === "procfile" || document.language === "compose" || document.language === "dockerfile" || mentionsServer(file.text) || /\.(service|socket)(\.d\/[^/]+)?$/.test(file.path);
  return matters && document.production && !hasTemplateMarker(file.text) ? document : { ...document, problems: [] };
}
function withDropInProblems(documents) {
  const units = documents.filter((document) => document.language === "systemd" && document.production && !hasTemplateMarker(document.file.text));
  const problems = refusedWithDropIns(units);
  return problems.length === 0 ? documents : documents.map((document) => withProblems(document, ({ file }) => problems.filter(({ at }) => at.file === file)));
}
var withProblems = (document, find) => ({ ...document, problems: [...document.problems, ...find(document)] });
async function parse(file, language, production2) {
  switch (language) {
    case "shell":
      return parseShellFile(file, production2);
    case "procfile":
      return withProblems(parseProcfile(file, production2), withoutWeb);
    case "systemd":
      return withProblems(parseSystemd(file, production2), (unit) => [...shellSyntaxInUnit(unit), ...badUnitLines(unit)]);
    case "dotenv":
      return parseDotenv(file, production2);
    case "javascript":
      return parseJavascript(file, production2);
    case "dockerfile":
      return parseDockerfile(file, production2);
    case "compose":
    case "kubernetes":
    case "platform":
    case "ci":
      return parseDataFile(file, language, production2);
    case "uwsgi":
      return parseUwsgi(file, production2);
    case "supervisor":
      return withProblems(parseSupervisor(file, production2), cutCommands);
    case "crontab":
      return parseCrontab(file, production2);
    case "makefile":
      return parseMakefile(file, production2);
    case "gunicorn":
    case "bundler":
    case "python":
    case "nginx":
    case "apache":
    case "requirements":
      return void 0;
  }
}

// src/understand/container/container-stage.ts
var developmentWord = /(?:^|[^a-z])(dev|devel|develop|development|debug|local|test|tests|testing|ci|e2e|sandbox|override|devcontainer)(?:[^a-z]|$)/i;
var productionWord = /(?:^|[^a-z])(prod|production|preprod|live|staging|deploy|deployment|swarm)(?:[^a-z]|$)/i;
var aside = /(?:^|\/)(docs?|documentation|examples?|samples?|demo|templates?|cookiecutter[^/]*|\{\{[^/]*|\.github|contrib)\//i;
var isAside = (path) => aside.test(path);
var truthy = /^(?:1|true|yes|on)$/i;
function switchOf(environment) {
  for (const { name, value, fallback } of environment) {
    const text2 = value ?? fallback ?? "";
    if (/(?:^|_)DEBUG$/i.test(name) && !/SQL|TEMPLATE|TOOLBAR/i.test(name) && truthy.test(text2)) return `it sets ${name}`;
    const last = text2.slice(text2.lastIndexOf(".") + 1);
    if ((name === "DJANGO_SETTINGS_MODULE" || name === "DJANGO_CONFIGURATION") && developmentWord.test(last)) return `it loads ${text2}`;
  }
  return void 0;
}
function stageOfContainer(facts, server) {
  const development = (reason) => ({ verdict: "development", reasons: [reason] });
  const unknown2 = (reason) => ({ verdict: "unknown", reasons: [reason] });
  const word = isAwayFromProduction(facts) ?? /(?:^|[._-])(override)[._-]/i.exec(facts.path.slice(facts.path.lastIndexOf("/") + 1))?.[1];
  if (word !== void 0) return development(`its path says ${word}`);
  for (const [name, what] of [[facts.service, "the service is called"], [facts.target, "it builds"]]) {
    if (name !== void 0 && developmentWord.test(name) && !productionWord.test(name)) return development(`${what} ${name}`);
  }
  if (facts.developerTool !== void 0) return development(facts.developerTool);
  const elsewhere4 = aside.exec(facts.path)?.[1];
  if (elsewhere4 !== void 0) return unknown2(`it lies in ${elsewhere4}`);
  const named2 = productionWord.exec(facts.path)?.[1];
  if (named2 !== void 0) return { verdict: "production", reasons: [`its path says ${named2}`] };
  if (facts.productionSibling !== void 0) return development(`${facts.productionSibling} is production's`);
  if (facts.mountsSource === true && (server === "runserver" || facts.restarts !== true)) return development("the source is mounted into it");
  const byEnvironment = switchOf(facts.environment);
  if (byEnvironment !== void 0) return development(byEnvironment);
  if (facts.byKind !== void 0) return { verdict: "production", reasons: [facts.byKind] };
  if (server === "runserver") return unknown2("it starts the development server");
  if (facts.mountsSource === true) return unknown2("the source is mounted into it");
  return { verdict: "production", reasons: ["it starts an application server"] };
}

// src/understand/launch/hosted-launch.ts
function hostedLaunch({ virtualEnvironment, environment, ...hosted }) {
  const last = new Map(environment.map((entry2) => [entry2.name, entry2]));
  const settings2 = last.get("DJANGO_SETTINGS_MODULE");
  return {
    ...hosted,
    kind: "platform",
    options: [],
    option: () => void 0,
    settingsModule: settings2?.value === void 0 || settings2.value === "" ? void 0 : { value: settings2.value, at: settings2.at },
    environment: [...last.values()],
    configurations: [],
    optionsKnown: true,
    environments: virtualEnvironment ? { named: virtualEnvironment } : {}
  };
}

// src/understand/launch/passenger.ts
var passengerFiles = (paths) => [...paths].filter((path) => nameOf(path) === "passenger_wsgi.py");
function passengerLaunches(project, parse2) {
  return passengerFiles(project.paths).flatMap((path) => {
    const file = project.read(path);
    if (!file || !/django|wsgi/i.test(file.text)) return [];
    const module = parse2(file);
    const told = readModule(module);
    const htaccess = htaccessFor(path, project);
    const at = span(file, 0, file.lineText(1).length);
    return [
      hostedLaunch({
        server: "passenger",
        at,
        command: { value: "Passenger", at },
        stage: stageOfContainer({ path, byKind: "Passenger's entry point", environment: [] }, "passenger"),
        application: told.application,
        environment: [...htaccess ? variablesOf2(htaccess) : [], ...told.environment],
        listeners: [],
        listenersKnown: false,
        directory: void 0,
        user: void 0,
        ...told.interpreter && { virtualEnvironment: told.interpreter }
      })
    ];
  });
}
function readModule({ body, file }) {
  const texts = /* @__PURE__ */ new Map();
  const environment = [];
  let application;
  let interpreter;
  const textOf5 = (expression) => {
    if (expression?.kind === "string" && !expression.bytes) return { value: expression.value, at: span(file, expression.start, expression.end) };
    return expression?.kind === "name" ? texts.get(expression.id) : void 0;
  };
  for (const statement2 of body) {
    const place = span(file, statement2.start, statement2.end);
    if (statement2.kind === "assign") {
      const [target] = statement2.targets;
      const value = textOf5(statement2.value);
      if (target?.kind === "name" && value) texts.set(target.id, value);
      const name = target?.kind === "subscript" && isEnvironment(target.object) ? textOf5(target.index)?.value : void 0;
      if (name !== void 0) environment.push({ name, value: value?.value, at: place });
    } else if (statement2.kind === "import-from" && statement2.level === 0) {
      const found = statement2.names?.find(({ name, alias = name }) => alias === "application");
      if (found) application = { value: `${statement2.module}:${found.name}`, at: place };
    } else interpreter ??= callsIn(statement2).map(({ callee, args }) => callee.kind === "attribute" && /^exec[lv]/.test(callee.name) ? environmentOf2(textOf5(args[0]?.value)) : void 0).find((found) => found !== void 0);
  }
  return { application, environment, interpreter };
}
function environmentOf2(interpreter) {
  const directory = /^(.+)\/bin\/python[\d.]*$/.exec(interpreter?.value ?? "")?.[1];
  return interpreter && directory !== void 0 && !/^\/usr(?:\/local)?$/.test(directory) ? { value: directory, at: interpreter.at } : void 0;
}
var isEnvironment = (expression) => expression.kind === "attribute" && expression.name === "environ" || expression.kind === "name" && expression.id === "environ";
var callsIn = (statement2) => (statement2.kind === "if" ? [...statement2.then, ...statement2.otherwise] : [statement2]).flatMap((inner) => inner.kind === "expression" && inner.value.kind === "call" ? [inner.value] : []);
function htaccessFor(path, project) {
  const directory = directoryOf(path);
  const near = [joinPath(directory, [".htaccess"]), joinPath(directory, ["public", ".htaccess"])].find((candidate) => project.paths.has(candidate));
  if (near !== void 0) return project.read(near);
  const naming = [...project.paths].filter((candidate) => nameOf(candidate) === ".htaccess").flatMap((candidate) => project.read(candidate) ?? []).filter(({ text: text2 }) => /^[ \t]*Passenger/im.test(text2));
  return naming.length === 1 && passengerFiles(project.paths).length === 1 ? naming[0] : void 0;
}
function variablesOf2(file) {
  const entries = [];
  const waiting = parseApache(file).children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "section") {
      waiting.push(...node.children.toReversed());
      continue;
    }
    const [first, second] = directiveArguments(file, node);
    const set = (name, value, at) => entries.push({ name, value, at });
    if (/^SetEnv$/i.test(node.name.value) && first) set(first.value, second?.placeholder === true ? void 0 : second?.value ?? "", second?.at ?? first.at);
    else if (/^Passenger(?:App|Wsgi)Env$/i.test(node.name.value) && first) for (const name of ["PASSENGER_APP_ENV", "WSGI_ENV"]) set(name, first.value, first.at);
  }
  return entries;
}

// src/understand/container/elastic-beanstalk.ts
var isExtension = ({ file }) => /(?:^|\/)\.ebextensions\/[^/]+$/.test(file.path);
function readBeanstalks(documents) {
  const found = documents.filter(isExtension).toSorted((a, b) => a.file.path < b.file.path ? -1 : 1);
  return [...new Set(found.map(({ file }) => directoryOf(directoryOf(file.path))))].map((directory) => {
    const files2 = found.filter(({ file }) => directoryOf(directoryOf(file.path)) === directory);
    const options4 = files2.flatMap(({ roots }) => roots.flatMap((root) => optionsOf2(root.get("option_settings"))));
    const path = options4.findLast(({ name }) => name === "WSGIPath")?.value?.text;
    const commands = files2.flatMap(({ roots }) => roots.flatMap((root) => root.get("container_commands")?.entries ?? [])).toSorted((a, b) => a.key.value < b.key.value ? -1 : 1);
    return {
      directory,
      files: files2,
      environment: options4.filter(({ namespace }) => namespace === environmentNamespace).map(({ name, value, at }) => ({ name, value: value?.text?.value, at: value?.text?.at ?? at })),
      application: path && { value: asModule(path.value), at: path.at },
      commands: commands.flatMap(({ value }) => value.get("command")?.mapped ?? [])
    };
  });
}
var environmentNamespace = "aws:elasticbeanstalk:application:environment";
var asModule = (path) => path.endsWith(".py") ? `${path.slice(0, -".py".length).replaceAll("/", ".")}:application` : path;
function optionsOf2(node) {
  const listed4 = (node?.items ?? []).flatMap((item) => {
    const name = item.get("option_name")?.text;
    return name ? [{ namespace: item.get("namespace")?.text?.value ?? environmentNamespace, name: name.value, value: item.get("value"), at: name.at }] : [];
  });
  const mapped2 = (node?.entries ?? []).flatMap(({ key: namespace, value }) => value.entries.map(({ key, value: option }) => ({ namespace: namespace.value, name: key.value, value: option, at: key.at })));
  return [...listed4, ...mapped2];
}
function beanstalkProcess({ directory, environment, application, files: files2 }, paths) {
  const [first] = files2;
  if (!first) return void 0;
  const path = first.file.path;
  const hasProcfile = paths.has(directory === "" ? "Procfile" : `${directory}/Procfile`);
  const words2 = application && !hasProcfile ? ["gunicorn", application.value] : [];
  return {
    kind: "platform",
    path,
    label: `${directory === "" ? "" : `${directory}/`}.ebextensions`,
    entrypoint: void 0,
    command: application && words2.length > 0 ? { form: "exec", argv: words2.map((word) => literalArgument(word, application.at)), at: application.at } : void 0,
    // The platform chooses the port, and its own nginx leads there: one of the repository's is for something else.
    environment: [{ name: "PORT", value: void 0, at: application?.at ?? first.roots[0]?.at ?? span(first.file, 0, 0) }, ...environment],
    directory: void 0,
    user: void 0,
    container: { names: [], service: void 0, ports: [], onHostNetwork: true, restarts: void 0, repositoryDirectory: directory },
    stage: (server) => stageOfContainer({ path, byKind: "Elastic Beanstalk", environment }, server),
    locate: () => void 0
  };
}

// src/understand/launch/ci-jobs.ts
var keywords2 = /* @__PURE__ */ new Set(["default", "include", "stages", "variables", "workflow", "image", "services", "cache", "before_script", "after_script", "pages", "spec"]);
function readCiJobs({ roots: [root] }) {
  if (!root) return [];
  const jobs = root.get("jobs")?.entries;
  return jobs ? jobs.map(({ key, value }) => githubJob(key.value, value, root)) : root.entries.filter(({ key }) => !keywords2.has(key.value) && !key.value.startsWith(".")).map(({ key, value }) => gitlabJob(key.value, value, root));
}
function githubJob(id, job, root) {
  const around = [...variablesOf3(root.get("env")), ...variablesOf3(job.get("env"))];
  const steps2 = (job.get("steps")?.items ?? []).flatMap((step) => {
    const text2 = step.get("run")?.mapped;
    return text2 ? [{ text: text2, environment: [...around, ...variablesOf3(step.get("env"))] }] : [];
  });
  return { name: id, deploys: deploys([id, job.get("name")?.text?.value], job.get("environment")), steps: steps2 };
}
function gitlabJob(id, job, root) {
  const environment = [...variablesOf3(root.get("variables")), ...variablesOf3(job.get("variables"))];
  const script = job.get("script");
  const lines = script?.text ? [script] : script?.items ?? [];
  const steps2 = lines.flatMap((line) => line.mapped ? [{ text: line.mapped, environment }] : []);
  return { name: id, deploys: deploys([id, job.get("stage")?.text?.value], job.get("environment")), steps: steps2 };
}
var variablesOf3 = (node) => (node?.entries ?? []).map(({ key, value: written }) => {
  const value = written.get("value") ?? written;
  const text2 = value.text?.value;
  return { name: key.value, value: text2 === void 0 || text2.includes("${{") || text2.includes("$") ? void 0 : text2, at: value.text?.at ?? value.at };
});
var deployWord = /(?:^|[^a-z])(?:deploy\w*|release|production|prod)(?:[^a-z]|$)/i;
var otherWord = /(?:^|[^a-z])(?:staging|stage|dev\w*|test\w*|preview|review|qa|docs?|pypi|demo)(?:[^a-z]|$)/i;
function deploys(names4, environment) {
  const target = environment?.text?.value ?? environment?.get("name")?.text?.value;
  const words2 = [...names4, target].filter((word) => word !== void 0);
  return words2.some((word) => deployWord.test(word)) && !words2.some((word) => otherWord.test(word));
}

// src/understand/launch/command-lines-of.ts
function commandLinesOf(documents) {
  const beanstalks = readBeanstalks(documents.filter((document) => document.language === "platform"));
  return [
    ...documents.flatMap((document) => {
      if (document.language === "crontab") return ofCrontab(document);
      if (document.language === "makefile") return ofMakefile(document);
      return document.language === "ci" ? ofCi(document) : [];
    }),
    ...beanstalks.flatMap(({ commands, environment }) => commands.map((text2) => ({ kind: "platform", text: shellOf2(text2), environment, hints: { decided: { verdict: "production", reasons: ["Elastic Beanstalk runs it while it deploys"] } }, serves: false, deploys: true })))
  ];
}
var shellOf2 = (text2) => ({ text: text2.text, place: (start, end) => text2.place(start, end) });
var ofCrontab = ({ jobs }) => jobs.map(({ schedule, user, command, environment }) => ({ kind: "crontab", text: shellOf2(command), environment, user, hints: {}, serves: schedule.value === "@reboot", deploys: false }));
var deployTarget = /(?:^|[^a-z])(?:prod|production|deploy\w*|live|release)(?:[^a-z]|$)/i;
var otherTarget = /(?:^|[^a-z])(?:dev\w*|local\w*|tests?|staging|docs?|ci|demo)(?:[^a-z]|$)/i;
var ofMakefile = ({ recipes, exports }) => recipes.flatMap(({ target, lines }) => {
  const deploys2 = deployTarget.test(target.value) && !otherTarget.test(target.value);
  return lines.map((text2) => ({ kind: "makefile", text: shellOf2(text2), environment: exports, hints: { processName: target.value }, serves: true, deploys: deploys2 }));
});
var ofCi = (document) => readCiJobs(document).flatMap(({ name, deploys: deploys2, steps: steps2 }) => steps2.map(({ text: text2, environment }) => ({ kind: "ci", text: withoutExpressions(text2), environment, hints: { processName: name }, serves: true, deploys: deploys2 })));
function withoutExpressions(mapped2) {
  const text2 = mapped2.text.replace(/\$\{\{[^}\n]{0,1000}\}\}/g, (found) => `$(${"x".repeat(found.length - 3)})`);
  return { text: text2, place: (start, end) => mapped2.place(start, end) };
}

// src/understand/launch/virtual-environment.ts
var isNone = (directory) => /^(?:|\/usr|\/usr\/local|\/opt\/(?:mini|ana)?conda\d?|\/snap)$|(?:^|\/)(?:\.local|\.pyenv\/versions\/[\d.]+|\.poetry|\.cargo)$/.test(directory);
function virtualEnvironmentOf(program) {
  const text2 = known4(program);
  const directory = text2 === void 0 ? void 0 : /^(.*)\/bin\/[^/]+$/.exec(text2)?.[1];
  return program && directory !== void 0 && !isNone(directory) ? { value: directory, at: program.at } : void 0;
}
function activeIn(environment) {
  const path = environment.findLast(({ name }) => name === "PATH");
  const first = path?.value === void 0 ? void 0 : /^([^:$]*)\/bin\/?(?::|$)/.exec(path.value)?.[1];
  if (path && first !== void 0 && !isNone(first)) return { value: first, at: path.at };
  const named2 = environment.findLast(({ name }) => name === "VIRTUAL_ENV");
  return named2?.value === void 0 || named2.value === "" ? void 0 : { value: named2.value.replace(/\/$/, ""), at: named2.at };
}
function activatedBy(path) {
  const text2 = known4(path);
  const directory = text2 === void 0 ? void 0 : /^(.*)\/bin\/activate$/.exec(text2)?.[1];
  return directory === void 0 ? void 0 : { value: directory, at: path.at };
}
var activates = (path) => /activate(\.\w+)?["']?$/.test(known4(path) ?? textOf(path.at));

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
var userNamed = (argument2) => argument2 && { value: known4(argument2)?.split(":")[0] ?? "", at: argument2.at };
var detaching = /* @__PURE__ */ new Set(["nohup", "setsid", "screen", "tmux"]);
var isPython = (name) => /^(python|pypy)(\d+(\.\d+)*)?$/.test(name);
var isManagement = (name) => name === "manage.py" || name === "django-admin" || name === "django-admin.py";
function peel(argv) {
  const environment = [];
  let user;
  let detached;
  let virtualenv;
  let rest = argv;
  while (rest.length > 0) {
    const command = rest[0] && baseName2(rest[0]);
    if (!command) return void 0;
    const name = command.value;
    if (detaching.has(name)) detached ??= command;
    const args = rest.slice(1);
    const server = programs.get(name);
    if (server || isPython(name) || isManagement(name)) virtualenv ??= virtualEnvironmentOf(rest[0]);
    const wrapping = { environment, user, ...detached && { detached }, ...virtualenv && { virtualenv } };
    if (server) return { kind: "server", server, command, args, wrapping };
    if (isManagement(name)) return management(args, wrapping);
    if (isPython(name)) {
      const inner = python(args, wrapping);
      if (inner && "kind" in inner) return inner;
      if (!inner) return void 0;
      rest = inner;
      continue;
    }
    if (shells.has(name)) return shell2(name, args, wrapping);
    if (name === "su") return su(args, environment);
    if (loosely.has(name)) {
      const after3 = args.findIndex((argument2) => ["run", "run-program", "exec", "--"].includes(known4(argument2) ?? ""));
      const next = args.findIndex((argument2, index2) => index2 > after3 && startsSomething(argument2));
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
function startsSomething(argument2) {
  const name = baseName2(argument2)?.value ?? "";
  return programs.has(name) || isPython(name) || isManagement(name) || shells.has(name);
}
function unwrap(wrapper2, args, command) {
  const environment = [];
  let user = wrapper2.defaultUser !== void 0 && command ? { value: wrapper2.defaultUser, at: command.at } : void 0;
  const names4 = Array.isArray(wrapper2.user) ? wrapper2.user : [];
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
      const equals = start.startsWith("--") ? start.indexOf("=") : -1;
      const option = equals < 0 ? start : start.slice(0, equals);
      const isGlued2 = !start.startsWith("--") && (start.length > 2 || known4(argument2) === void 0) && !wrapper2.values.has(known4(argument2) ?? "");
      const glued = isGlued2 ? [...wrapper2.values].find((value2) => value2.length === 2 && start.startsWith(value2)) : void 0;
      const takes = glued === void 0 && equals < 0 && wrapper2.values.has(option);
      const value = equals >= 0 ? dropStart(argument2, equals + 1) : takes ? args[++index2] : glued === void 0 ? void 0 : dropStart(argument2, 2);
      if (value && (names4.includes(option) || glued !== void 0 && names4.includes(glued))) user = userNamed(value);
    } else if (wrapper2.assigns && /^[A-Za-z_]\w*=/.test(start)) {
      const equals = start.indexOf("=");
      environment.push({ name: start.slice(0, equals), value: known4(dropStart(argument2, equals + 1)), at: argument2.at });
    } else if (own > 0) {
      own--;
      if (wrapper2.user === "first") user = userNamed(argument2);
    } else break;
  }
  return { environment, user, rest: args.slice(index2) };
}
function management(args, wrapping) {
  const command = asText(args[0]);
  const server = command && managementCommands.get(command.value);
  if (!command || command.value.startsWith("-")) return void 0;
  return server ? { kind: "server", server, command, args: args.slice(1), wrapping } : { kind: "management", command, args: args.slice(1), wrapping };
}
function python(args, wrapping) {
  for (let index2 = 0; index2 < args.length; index2++) {
    const argument2 = args[index2];
    const start = knownStart(argument2);
    if (!argument2 || start === "" || start === "-") return void 0;
    if (!start.startsWith("-")) return startsSomething(argument2) ? args.slice(index2) : void 0;
    const letter = /[WXmc]/.exec(start.startsWith("--") ? "" : start);
    if (letter?.[0] === "c") return void 0;
    const isGlued2 = letter !== null && letter.index < start.length - 1;
    if (letter?.[0] === "m") {
      const module = isGlued2 ? dropStart(argument2, letter.index + 1) : args[index2 + 1];
      return runModule(asText(module), args.slice(isGlued2 ? index2 + 1 : index2 + 2), wrapping);
    }
    if (letter && !isGlued2) index2++;
  }
  return void 0;
}
function runModule(module, args, wrapping) {
  if (module?.value === "django") return management(args, wrapping);
  const server = module && modules.get(module.value);
  return module && server ? { kind: "server", server, command: module, args, wrapping } : void 0;
}
function shell2(name, args, wrapping) {
  for (const [index2, argument2] of args.entries()) {
    const start = knownStart(argument2);
    if (/^-[a-z]*c$/.test(start)) {
      const text2 = args[index2 + 1];
      return text2 && { kind: "text", text: text2, shell: name, wrapping };
    }
    if (start.startsWith("-") || start.startsWith("+")) continue;
    const path = asText(argument2);
    return path && { kind: "script", path, wrapping };
  }
  return void 0;
}
function su(args, environment) {
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
  return text2 && { kind: "text", text: text2, shell: "sh", wrapping: { environment, user } };
}

// src/understand/launch/declarations.ts
function declarationsIn(words2) {
  return words2.flatMap((word) => {
    const first = word.parts[0];
    if (first?.kind === "unknown" || first?.kind === "variable") return ["anything"];
    const found = first?.kind === "literal" ? /^([A-Za-z_]\w*)(\+?=)?/.exec(first.text) : null;
    const name = found?.[1];
    if (first?.kind !== "literal" || !found || name === void 0) return [];
    if (found[2] === void 0) return literalText(word) === name ? [{ name, at: word.at }] : [];
    const argument2 = { pieces: [{ text: first.text, at: first.at }], at: first.at, spread: false };
    const rest = dropStart(argument2, found[0].length);
    const head = rest.pieces.length > 0 ? [{ kind: "literal", text: first.text.slice(found[0].length), at: rest.at }] : [];
    const value = { parts: [...head, ...word.parts.slice(1)], at: word.at };
    return [{ name, value, append: found[2] === "+=", at: word.at }];
  });
}

// src/understand/launch/expand.ts
var longest8 = 16384;
var deepest10 = 16;
function expandParts(word, lookup, depth2) {
  return word.parts.map((part) => expandPart(part, lookup, depth2));
}
function expandPart(part, lookup, depth2) {
  if (part.kind === "literal") return { text: part.text, at: part.at };
  if (part.kind === "unknown" || depth2 > deepest10) return { text: void 0, at: part.at };
  const variable = lookup(part.name);
  const from = variable?.at && { from: variable.at };
  if (!part.fallback) return { text: variable?.text, at: part.at, ...from, ...variable?.fallback && { fallback: variable.fallback } };
  const { operator, word } = part.fallback;
  const instead = () => joined(expandParts(word, lookup, depth2 + 1));
  const replaces = (text2, unset) => operator.startsWith(":") ? text2 === "" : unset === true;
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
      const text2 = instead().text;
      return { text: void 0, at: part.at, ...text2 !== void 0 && { fallback: { text: text2, unless: part.name } } };
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
  let text2 = "";
  let fallback = { text: "", unless: "" };
  for (const piece of pieces) {
    text2 = text2 === void 0 || piece.text === void 0 ? void 0 : text2 + piece.text;
    const instead = piece.text === void 0 ? piece.fallback : { text: piece.text, unless: fallback?.unless ?? "" };
    if (fallback && instead && (fallback.unless === "" || fallback.unless === instead.unless)) fallback = { text: fallback.text + instead.text, unless: instead.unless };
    else fallback = void 0;
    if ((text2 ?? "").length > longest8 || (fallback?.text ?? "").length > longest8) return { text: void 0 };
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
    for (const [index2, field2] of piece.text.split(/[ \t\n]+/).entries()) {
      if (index2 > 0) fields.push([]);
      if (field2 !== "") fields.at(-1)?.push({ ...piece, text: field2 });
    }
  }
  return fields.filter((pieces) => pieces.length > 0).map((pieces) => ({ pieces, at: word.at, spread }));
}

// src/understand/launch/shell-variables.ts
function hasHappened(earlier, later) {
  for (const [index2, id] of earlier.subshells.entries()) if (later.subshells[index2] !== id) return "no";
  for (const [index2, branch] of earlier.branches.entries()) {
    const other2 = later.branches[index2];
    if (other2?.id !== branch.id) return "maybe";
    if (other2.arm !== branch.arm) return "no";
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

// src/understand/launch/working-directories.ts
var mostLookedAt = 100;
function lastAt(changes, place) {
  for (const { text: text2, place: earlier } of changes.slice(-mostLookedAt).reverse()) {
    const happened = hasHappened(earlier, place);
    if (happened !== "no") return happened === "yes" ? text2 : void 0;
  }
  return void 0;
}
function below3(directory, path) {
  if (/^[/~]/.test(path.value)) return path;
  return directory && { value: `${directory.value.replace(/\/$/, "")}/${path.value}`, at: path.at };
}
var WorkingDirectories = class {
  #directories = [];
  #active = [];
  /** `cd DIRECTORY` */
  change(args, place) {
    const text2 = asText(args.find((argument2) => !knownStart(argument2).startsWith("-")));
    this.#directories.push({ text: text2 && below3(this.at(place), text2), place });
  }
  /** `source DIRECTORY/bin/activate` */
  activate(path, place) {
    const text2 = activatedBy(path);
    this.#active.push({ text: text2 && below3(this.at(place), text2), place });
  }
  /** The directory at a place, as far as it is known. */
  at(place) {
    return lastAt(this.#directories, place);
  }
  /** The virtual environment that is active at a place. */
  activeAt(place) {
    return lastAt(this.#active, place);
  }
};

// src/understand/launch/run-script.ts
var deepest11 = 8;
var mostSteps2 = 2e4;
var mostExits = 200;
function runScript(script, findSourced = () => void 0, environment = []) {
  return new ScriptRun(findSourced, environment).run(script);
}
function environmentPassedOn(script) {
  const run = new ScriptRun(() => void 0, []);
  run.run(script);
  return run.passedOn;
}
var lastWords = /* @__PURE__ */ new Set(["echo", "printf", "sleep", "true", ":", "exit", "disown", "touch", "cat"]);
function leftBehind(steps2) {
  const lastForeground = steps2.findLastIndex(({ background, words: words2, branches }) => !background && words2[0] !== void 0 && (branches.some(({ kind }) => kind === "loop") || !lastWords.has(literalText(words2[0]) ?? "")));
  return steps2.slice(lastForeground + 1).flatMap(({ background, at }) => background ? [at] : []);
}
var ScriptRun = class {
  #findSourced;
  #variables = new ShellVariables();
  #functions = /* @__PURE__ */ new Map();
  #exits = [];
  #invocations = [];
  #directories = new WorkingDirectories();
  /** Commands that still run when the script has ended. */
  #leftBehind = /* @__PURE__ */ new Set();
  #exportsAll = false;
  /** Whether it waits for its children and hands signals on itself: `trap`, `wait`. */
  #handlesSignals = false;
  #steps = 0;
  /** What is exported where the script starts its own arguments. */
  passedOn;
  constructor(findSourced, environment) {
    this.#findSourced = findSourced;
    for (const { name, value, fallback, at } of environment) {
      this.#variables.assign(name, { text: value, at, ...fallback !== void 0 && { fallback: { text: fallback, unless: name } } }, { branches: [], subshells: [] });
    }
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
    this.#handlesSignals ||= script.steps.some(({ words: words2 }) => words2[0] !== void 0 && /^(?:trap|wait)$/.test(literalText(words2[0]) ?? ""));
    for (const at of leftBehind(main)) this.#leftBehind.add(at);
    for (const [name, steps2] of bodies) this.#functions.set(name, steps2);
    this.#runSteps(main, around, depth2);
  }
  #runSteps(steps2, around, depth2) {
    for (const step of steps2) {
      if (++this.#steps > mostSteps2) return;
      const place = { branches: [...around.branches, ...step.branches], subshells: [...around.subshells, ...step.subshells] };
      if (!this.#exits.some((exit) => hasHappened(exit, place) === "yes")) this.#runStep({ ...step, ...place }, depth2);
    }
  }
  #runStep(step, depth2) {
    const lookup = this.#variables.at(step);
    const argv = step.words.flatMap((word) => expandWord(word, lookup));
    const name = known4(argv[0]);
    if (step.words.some((word) => word.parts.some((part) => part.kind === "variable" && part.name === "@"))) this.passedOn ??= this.#variables.environment(step);
    if (step.words.length === 0) {
      for (const assignment of step.assignments) this.#assign(assignment, step, this.#exportsAll);
      return;
    }
    const body = name === void 0 ? void 0 : this.#functions.get(name);
    if (body && depth2 < deepest11) {
      this.#runSteps(body, step, depth2 + 1);
      return;
    }
    if (name !== void 0 && this.#runBuiltin(name, argv, step, depth2)) return;
    if (peel(argv)) this.#invoke(argv, step);
    if (name === "exec" && argv.length > 1) this.#exit(step);
  }
  #invoke(argv, step) {
    const active = this.#directories.activeAt(step);
    const isForked = !this.#handlesSignals && !step.background && known4(argv[0]) !== "exec";
    const prefix = step.assignments.map((assignment) => ({ name: assignment.name, value: this.#valueOf(assignment, step).text, at: assignment.at }));
    this.#invocations.push({
      argv,
      at: step.at,
      environment: [...this.#variables.environment(step), ...prefix],
      directory: this.#directories.at(step),
      user: void 0,
      branches: step.branches,
      ...this.#leftBehind.has(step.at) && { detached: { value: "&", at: step.at } },
      ...active && { active },
      ...isForked && { forked: step.at }
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
        for (const argument2 of rest) this.#variables.assign(known4(argument2) ?? "", { text: "", unset: true, at: step.at }, step);
        return true;
      case "read":
      case "mapfile":
      case "getopts":
      case "eval":
        this.#variables.forget();
        return true;
      case "set":
        if (rest.some((argument2) => /^-[a-zA-Z]*a|^allexport$/.test(known4(argument2) ?? ""))) this.#exportsAll = known4(rest[0])?.startsWith("+") !== true;
        else if (rest.some((argument2) => /^\+[a-zA-Z]*a/.test(known4(argument2) ?? ""))) this.#exportsAll = false;
        return true;
      case ":":
        this.#assignDefaults(step);
        return true;
      case "cd":
      case "pushd":
        this.#directories.change(rest, step);
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
  #declare(words2, place, isExported) {
    for (const declared of declarationsIn(words2)) {
      if (declared === "anything") this.#variables.forget();
      else if ("append" in declared) this.#assign(declared, place, isExported);
      else if (isExported) this.#variables.export(declared.name, declared.at);
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
  #source(path, step, depth2) {
    const text2 = known4(path);
    if (path && activates(path)) {
      this.#directories.activate(path, step);
      return;
    }
    const found = text2 !== void 0 && depth2 < deepest11 ? this.#findSourced(text2) : void 0;
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
var nothing3 = { servers: [], scripts: [], commands: [] };
var deepest12 = 4;
function follow(invocation, parse2, depth2 = 0) {
  const peeled = peel(invocation.argv);
  if (!peeled) return nothing3;
  const { detached = invocation.detached } = peeled.wrapping;
  const around = { ...detached && { detached }, ...invocation, environment: [...invocation.environment, ...peeled.wrapping.environment], user: peeled.wrapping.user ?? invocation.user };
  switch (peeled.kind) {
    case "server":
      return { ...nothing3, servers: [{ invocation, peeled }] };
    case "management":
      return { ...nothing3, commands: [{ invocation, peeled }] };
    case "script":
      return { ...nothing3, scripts: [{ path: peeled.path, invocation: around }] };
    case "text": {
      if (depth2 >= deepest12) return nothing3;
      const steps2 = runScript(parse2(shellTextOf(peeled.text)), void 0, around.environment);
      const inner = steps2.map((step, index2) => within(peeled.shell === "bash" && index2 === steps2.length - 1 ? inPlaceOfShell(step) : step, around));
      const starts = inner.map((step) => follow(step, parse2, depth2 + 1));
      return { servers: starts.flatMap(({ servers }) => servers), scripts: starts.flatMap(({ scripts }) => scripts), commands: starts.flatMap(({ commands }) => commands) };
    }
  }
}
function inPlaceOfShell(step) {
  const { forked, ...rest } = step;
  return forked ? rest : step;
}
function within(inner, around) {
  const detached = inner.detached ?? around.detached;
  const active = inner.active ?? around.active;
  const forked = inner.forked ?? around.forked;
  return {
    ...inner,
    ...detached && { detached },
    ...active && { active },
    ...forked && { forked },
    environment: [...around.environment, ...inner.environment],
    user: inner.user ?? around.user,
    directory: inner.directory ?? around.directory,
    branches: [...around.branches ?? [], ...inner.branches]
  };
}
function shellTextOf(argument2) {
  const pieces = [];
  let text2 = "";
  for (const piece of argument2.pieces) {
    const part = piece.text ?? textOf(piece.at);
    pieces.push({ start: text2.length, text: part, at: piece.at });
    text2 += part;
  }
  const placeOf2 = (offset) => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    if (!piece) return argument2.at;
    const inside3 = offset - piece.start;
    return textOf(piece.at) === piece.text ? span(piece.at.file, piece.at.start + inside3, Math.min(piece.at.start + inside3 + 1, piece.at.end)) : piece.at;
  };
  return { text: text2, place: (start, end) => cover(placeOf2(start), placeOf2(Math.max(start, end - 1))) };
}

// src/understand/container/container-starts.ts
function containerStarts(process2, parse2, scriptAt) {
  const starts = allStarts(process2, parse2, scriptAt);
  if (hasDash(process2.base ?? "")) return starts;
  return { servers: starts.servers.map(replacingShell), scripts: starts.scripts.map(replacingShell), commands: starts.commands };
}
var hasDash = (base) => /^(?:(?:docker\.io\/|public\.ecr\.aws\/docker\/)?(?:library\/)?(?:python|pypy|debian|ubuntu|node|buildpack-deps))(?::|@|$)/.test(base) && !/alpine/.test(base);
var replacingShell = (start) => ({ ...start, invocation: inPlaceOfShell(start.invocation) });
function allStarts(process2, parse2, scriptAt) {
  const { entrypoint, command } = process2;
  const whole = entrypoint ? joined2(entrypoint, command) : command;
  if (!whole) return nothing4;
  const direct = startsOf(whole, process2.environment, process2, parse2);
  if (!entrypoint || !command || direct.servers.length > 0) return direct;
  const added = [];
  for (const { path } of direct.scripts) {
    const found = process2.locate(path.value);
    const script = found === void 0 ? void 0 : scriptAt(found);
    const passed = script ? environmentPassedOn(script) : [];
    if (!passed) return direct;
    added.push(...passed);
  }
  const inner = startsOf(command, [...process2.environment, ...added], process2, parse2);
  return { ...inner, scripts: [...direct.scripts, ...inner.scripts] };
}
var inits = /^(?:tini(?:-static)?|dumb-init|catatonit|docker-init|s6-svscan|init)$/;
function containerOf({ container, entrypoint, command }) {
  const [first] = [entrypoint, command].flatMap((one2) => one2?.form === "exec" ? one2.argv : []);
  const name = first && baseName2(first)?.value;
  return name !== void 0 && inits.test(name) ? { ...container, hasInit: true } : container;
}
var nothing4 = { servers: [], scripts: [], commands: [] };
function startsOf(command, environment, { directory, user }, parse2) {
  const around = { environment, directory, user: user?.value === "" ? void 0 : user };
  if (command.form === "exec") return follow({ argv: command.argv, at: command.at, branches: [], ...around }, parse2);
  const starts = runScript(parse2(command.text), void 0, environment).map((step) => follow(within(step, around), parse2));
  return { servers: starts.flatMap(({ servers }) => servers), scripts: starts.flatMap(({ scripts }) => scripts), commands: starts.flatMap(({ commands }) => commands) };
}
function joined2(entrypoint, command) {
  if (!command || entrypoint.form === "shell") return entrypoint;
  return { form: "exec", argv: [...entrypoint.argv, ...command.form === "exec" ? command.argv : shellWords(command)], at: command.form === "exec" && command.argv.length > 0 ? command.at : entrypoint.at };
}
var shellWords = ({ text: text2, at }) => [
  literalArgument("/bin/sh", at),
  literalArgument("-c", at),
  literalArgument(text2.text, text2.place(0, text2.text.length))
];

// src/understand/container/nginx-unit.ts
var isUnitConfiguration = (root) => root?.get("applications") !== void 0 && root.get("listeners") !== void 0;
function unitLaunches({ file, roots: [root] }) {
  if (!root || !isUnitConfiguration(root)) return [];
  return (root.get("applications")?.entries ?? []).flatMap(({ key, value: application }) => {
    if (!/^python\b/.test(application.get("type")?.text?.value ?? "")) return [];
    const targets = application.get("targets")?.entries.map(({ value }) => value) ?? [application];
    const module = targets.map((target) => target.get("module")?.text).find((found) => found !== void 0);
    const callable = targets[0]?.get("callable")?.text?.value ?? "application";
    const environment = (application.get("environment")?.entries ?? []).map((entry2) => ({ name: entry2.key.value, value: entry2.value.text?.value, at: entry2.value.at }));
    const listening = listenersOf(root, key.value);
    const path = application.get("path");
    return [
      hostedLaunch({
        server: "unit",
        at: key.at,
        command: { value: "NGINX Unit", at: key.at },
        stage: stageOfContainer({ path: file.path, byKind: "a configuration of NGINX Unit", environment }, "unit"),
        application: module && { value: `${module.value}:${callable}`, at: module.at },
        environment,
        ...listening,
        directory: application.get("working_directory")?.text ?? path?.texts[0],
        user: application.get("user")?.text,
        ...withEnvironment(application.get("home"))
      })
    ];
  });
}
var withEnvironment = (home) => home?.text ? { virtualEnvironment: home.text } : {};
function listenersOf(root, application) {
  const reaching = (root.get("listeners")?.entries ?? []).filter(({ value }) => targetsFrom(root, value).has(application));
  const listeners = reaching.flatMap(({ key, value }) => {
    const address = parseAddress(key.value.replace(/^\*:/, ":"));
    return address ? [{ address, protocol: value.get("tls") ? "https" : "http", at: key.at }] : [];
  });
  return { listeners, listenersKnown: listeners.length === reaching.length };
}
function targetsFrom(root, listener2) {
  const found = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const waiting = [listener2.get("pass")?.text?.value ?? ""];
  for (let pass = waiting.pop(); pass !== void 0; pass = waiting.pop()) {
    if (seen.has(pass)) continue;
    seen.add(pass);
    const [kind, name] = pass.split("/");
    if (kind === "applications" && name !== void 0) found.add(name);
    else if (kind === "upstreams" || pass.includes("$")) continue;
    else if (kind === "routes") waiting.push(...stepsOf(root, name).flatMap((step) => passesOf(step)));
  }
  return found;
}
var stepsOf = (root, name) => (name === void 0 ? root.get("routes") : root.get("routes", name))?.items ?? [];
function passesOf(step) {
  const passes = [];
  for (let action = step.get("action"); action; action = action.get("fallback")) {
    const pass = action.get("pass")?.text?.value;
    if (pass !== void 0) passes.push(pass);
  }
  return passes;
}

// src/understand/container/procfile-environment.ts
function surroundingsOf(procfile, documents) {
  const directory = directoryOf(procfile);
  const beanstalk = readBeanstalks(documents).find((found) => found.directory === directory);
  const heroku = documents.find(({ file }) => nameOf(file.path) === "app.json" && directoryOf(file.path) === directory);
  return { environment: [...proposalsOf(heroku?.roots[0]), ...beanstalk?.environment ?? []], choosesPort: !beanstalk };
}
function proposalsOf(root) {
  return (root?.get("env")?.entries ?? []).map(({ key, value }) => {
    const node = value.get("value") ?? value;
    const { text: text2 } = node;
    return { name: key.value, value: void 0, at: text2?.at ?? node.at, ...text2 && { fallback: text2.value } };
  });
}

// src/understand/container/vercel.ts
function vercelLaunches({ file, roots: [root] }) {
  if (!root || !/(?:^|\/)(?:vercel|now)\.json$/.test(file.path)) return [];
  const sources = [...(root.get("builds")?.items ?? []).flatMap((build) => build.get("src")?.text ?? []), ...(root.get("functions")?.entries ?? []).map(({ key }) => key)];
  const environment = environmentOf3(root);
  return sources.filter(({ value }) => /(?:^|\/)\w*[wa]sgi\w*\.py$/.test(value)).map(
    (source) => hostedLaunch({
      server: "vercel",
      at: source.at,
      command: { value: "Vercel", at: source.at },
      stage: stageOfContainer({ path: file.path, byKind: "a file of its platform", environment }, "vercel"),
      application: { value: `${source.value.replace(/^\.?\//, "").replace(/\.py$/, "").replaceAll("/", ".")}:app`, at: span(file, source.at.start, source.at.end) },
      environment,
      listeners: [],
      listenersKnown: false,
      directory: void 0,
      user: void 0
    })
  );
}
var environmentOf3 = (root) => (root.get("env")?.entries ?? []).map(({ key, value }) => ({ name: key.value, value: value.text?.value.startsWith("@") === true ? void 0 : value.text?.value, at: value.at }));

// src/understand/container/container-paths.ts
var RepositoryTree = class {
  files;
  #directories;
  constructor(files2) {
    this.files = files2;
  }
  isDirectory(path) {
    if (!this.#directories) {
      this.#directories = /* @__PURE__ */ new Set([""]);
      for (const file of this.files) for (let cut = file.lastIndexOf("/"); cut > 0; cut = file.lastIndexOf("/", cut - 1)) this.#directories.add(file.slice(0, cut));
    }
    return this.#directories.has(path);
  }
  /** Whether a directory holds a project: what starts Django, or what it needs. */
  holdsCode(directory) {
    const start = directory === "" ? "" : `${directory}/`;
    for (const file of this.files) if (file.startsWith(start) && /(?:^|\/)(?:manage|wsgi|asgi)\.py$/.test(file)) return true;
    return false;
  }
};
var mostCopies = 200;
function joinRepositoryPath(directory, path) {
  const parts = directory.split("/").filter((part) => part !== "");
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === void 0) return void 0;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function locate2(path, image, context, mounts, tree) {
  const wanted = absolutePath(path);
  for (const { source, target } of mounts.toReversed()) {
    const rest = below4(wanted, absolutePath(target));
    if (rest === void 0) continue;
    const found = joinRepositoryPath(source, rest);
    return found !== void 0 && (tree.files.has(found) || tree.isDirectory(found)) ? found : void 0;
  }
  return image && context !== void 0 ? inStages(wanted, image, image.chain, context, tree, { left: mostLooks }) : void 0;
}
var mostLooks = 2e3;
function inStages(path, image, chain, context, tree, budget) {
  const copies = chain.flatMap((index2) => image.copies[index2] ?? []).slice(-mostCopies);
  for (const copied of copies.toReversed()) {
    if (copied.isForeign) continue;
    for (const { value: source } of copied.sources) {
      const rest = below4(path, copied.destination.replace(/(?<=.)\/$/, ""));
      if (rest === void 0 || source.includes("://")) continue;
      if (copied.from !== void 0) {
        const inner = absolutePath(copied.destination.endsWith("/") && isNamed(source, rest) ? source : `${source}/${rest}`);
        const found2 = budget.left-- > 0 ? inStages(inner, image, [copied.from], context, tree, budget) : void 0;
        if (found2 !== void 0) return found2;
        continue;
      }
      const found = ofSource(source, rest, copied.destination.endsWith("/"), context, tree);
      if (found !== void 0) return found;
    }
  }
  return void 0;
}
var isNamed = (source, rest) => source.slice(source.lastIndexOf("/") + 1) === rest;
function ofSource(source, rest, intoDirectory, context, tree) {
  if (source.includes("*")) {
    const folder = joinRepositoryPath(context, source.slice(0, source.lastIndexOf("/") + 1));
    if (source.split("*").length > 6) return void 0;
    const form = new RegExp(`^${source.slice(source.lastIndexOf("/") + 1).replace(/[.+^${}()|[\]\\?]/g, "\\$&").replace(/\*+/g, "[^/]*")}$`);
    const found2 = folder === void 0 || rest.includes("/") || !form.test(rest) ? void 0 : joinRepositoryPath(folder, rest);
    return found2 !== void 0 && tree.files.has(found2) ? found2 : void 0;
  }
  const origin = joinRepositoryPath(context, source);
  if (origin === void 0) return void 0;
  if (tree.files.has(origin)) return rest === "" && !intoDirectory || isNamed(origin, rest) ? origin : void 0;
  if (!tree.isDirectory(origin)) return void 0;
  const found = joinRepositoryPath(origin, rest);
  return found !== void 0 && (tree.files.has(found) || tree.isDirectory(found)) ? found : void 0;
}
function below4(path, directory) {
  if (path === directory) return "";
  const start = directory === "/" ? "/" : `${directory}/`;
  return path.startsWith(start) ? path.slice(start.length) : void 0;
}
function guessContext(image, tree) {
  const { path } = image.document.file;
  const sources = image.copies.flat().filter(({ from, isForeign: isForeign2 }) => from === void 0 && !isForeign2).flatMap((copied) => copied.sources.map(({ value }) => value)).slice(0, mostCopies);
  let best = { directory: "", score: -1 };
  for (let directory = path; directory !== ""; ) {
    directory = directory.slice(0, Math.max(0, directory.lastIndexOf("/")));
    const score = sources.filter((source) => {
      const found = /^\.?\/?$/.test(source) ? void 0 : joinRepositoryPath(directory, source.replace(/\/?\*.*$/, ""));
      return found !== void 0 && found !== "" && (tree.files.has(found) || tree.isDirectory(found));
    }).length * 2 + Number(tree.holdsCode(directory));
    if (score > best.score) best = { directory, score };
  }
  return best.directory;
}
function absolutePath(path, directory = "/") {
  const parts = [];
  for (const part of (path.startsWith("/") ? path : `${directory}/${path}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

// src/parse/dockerfile/words.ts
var dockerfileWords = (escape) => ({ splits: true, escape, singleQuotesProtect: true, doubledDollar: false, variables: true });
var composeCommand = { splits: true, escape: "\\", singleQuotesProtect: false, doubledDollar: true, variables: true };
var composeValue = { splits: false, singleQuotesProtect: false, doubledDollar: true, variables: true };
var longestReference = 512;
var reference = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?])([^{}]*))?\})/;
function splitWords3(text2, rules) {
  if (!rules.splits) return [readWord2(text2, 0, rules).word];
  const words2 = [];
  let at = 0;
  for (; ; ) {
    while (at < text2.text.length && /\s/.test(text2.text.charAt(at))) at++;
    if (at >= text2.text.length) return words2;
    const { word, end } = readWord2(text2, at, rules);
    words2.push(word);
    at = end;
  }
}
var wholeWord = (text2, rules) => readWord2(text2, 0, { ...rules, splits: false }).word;
function readWord2(text2, start, rules) {
  const source = text2.text;
  const parts = [];
  let literal = [];
  let literalStart = start;
  let quote = "";
  let at = start;
  const flush = () => {
    if (literal.length > 0) parts.push({ kind: "literal", text: literal.join(""), at: text2.place(literalStart, at) });
    literal = [];
  };
  const take = (piece, length) => {
    if (literal.length === 0) literalStart = at;
    literal.push(piece);
    at += length;
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (rules.splits && quote === "" && /\s/.test(character)) break;
    const found = character === "$" && rules.variables && !(quote === "'" && rules.singleQuotesProtect) ? reference.exec(source.slice(at, at + longestReference)) : null;
    if (rules.doubledDollar && source.startsWith("$$", at)) take("$", 2);
    else if (found) {
      flush();
      parts.push(variableOf(text2, at, found, rules, quote !== ""));
      at += found[0].length;
    } else if (character === "$" && rules.variables && source.charAt(at + 1) === "{" && closing(source, at) !== void 0) {
      const end = closing(source, at) ?? at;
      flush();
      parts.push({ kind: "unknown", quoted: true, at: text2.place(at, end) });
      at = end;
    } else if (rules.splits && quote === "" && (character === '"' || character === "'")) {
      flush();
      quote = character;
      at++;
    } else if (rules.splits && character === quote) {
      flush();
      quote = "";
      at++;
    } else if (character === rules.escape && quote !== "'" && at + 1 < source.length) {
      const next = source.charAt(at + 1);
      const isEscaped = quote === "" || next === '"' || next === "$" || next === rules.escape;
      take(isEscaped ? next : character + next, 2);
    } else take(character, 1);
  }
  flush();
  const place = text2.place(start, at);
  if (hasTemplateMarker(source.slice(start, at))) return { word: { parts: [{ kind: "unknown", quoted: true, at: place }], at: place }, end: at };
  if (parts.length === 0) parts.push({ kind: "literal", text: "", at: place });
  return { word: { parts, at: place }, end: at };
}
function closing(source, start) {
  let depth2 = 0;
  for (let at = start + 1; at < Math.min(source.length, start + longestReference); at++) {
    if (source.charAt(at) === "{") depth2++;
    else if (source.charAt(at) === "}" && --depth2 === 0) return at + 1;
  }
  return void 0;
}
function variableOf(text2, start, found, rules, quoted) {
  const [whole, bare, braced, operator, otherwise = ""] = found;
  const at = text2.place(start, start + whole.length);
  const name = bare ?? braced ?? "";
  if (operator === void 0) return { kind: "variable", name, quoted, at };
  const from = start + whole.length - 1 - otherwise.length;
  const word = wholeWord(text2.slice(from, from + otherwise.length), rules);
  return { kind: "variable", name, quoted, fallback: { operator, word }, at };
}

// src/understand/container/image-words.ts
function argument(name, fallback, args) {
  if (args.has(name)) return { text: args.get(name) };
  const text2 = fallback && known4(fallback);
  return text2 === void 0 ? { text: void 0 } : { text: void 0, fallback: { text: text2, unless: name } };
}
function defaultOf(text2) {
  const pieces = text2.pieces.map((piece) => piece.text ?? piece.fallback?.text);
  return pieces.includes(void 0) ? void 0 : pieces.join("");
}
function assignments({ body, keyword }, rules, lookup) {
  const old = keyword === "ENV" ? /^([A-Za-z_]\w*)\s+(?=[^\s=])/.exec(body.text) : null;
  if (old?.[1] !== void 0) {
    const value = body.slice(old[0].length);
    return [{ name: old[1], value: expandWhole(wholeWord(value, { ...rules, splits: false }), lookup), at: value.at }];
  }
  return splitWords3(body, rules).flatMap((word) => {
    const whole = expandWhole(word, lookup);
    const [text2, name, equals] = /^([A-Za-z_]\w*)(=?)/.exec(knownStart(whole)) ?? [];
    if (text2 === void 0 || name === void 0) return [];
    const value = equals === "=" ? dropStart(whole, text2.length) : void 0;
    const empty = equals === "=" && value?.pieces.length === 0 ? literalArgument("", whole.at) : value;
    return [{ name, value: empty, at: value?.at ?? word.at }];
  });
}

// src/understand/container/image-stages.ts
function readStages(document, rules, args) {
  const stages = [];
  const globals = /* @__PURE__ */ new Map();
  for (const instruction of document.instructions) {
    if (instruction.keyword !== "FROM") {
      const last = stages.at(-1);
      if (last) last.instructions.push(instruction);
      else if (instruction.keyword === "ARG") for (const { name: name2, value } of assignments(instruction, rules, (name_) => globals.get(name_))) globals.set(name2, argument(name2, value, args));
      continue;
    }
    const [image, as, name] = splitWords3(instruction.body, rules).map((word) => expandWhole(word, (variable) => globals.get(variable)));
    if (!image) continue;
    const base = { value: known4(image) ?? defaultOf(image) ?? "", at: image.at };
    const label = known4(as)?.toLowerCase() === "as" ? asText(name) : void 0;
    const from = stages.findLastIndex((stage) => stage.name?.value.toLowerCase() === base.value.toLowerCase());
    stages.push({ name: label, base, from: from < 0 ? void 0 : from, instructions: [] });
  }
  return { stages, globals };
}

// src/parse/dockerfile/exec-form.ts
function readExecForm(body) {
  if (!body.text.startsWith("[")) return void 0;
  let values;
  try {
    values = JSON.parse(body.text);
  } catch {
    return void 0;
  }
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) return void 0;
  const places3 = [...body.text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
  return values.map((value, index2) => {
    const place = places3[index2];
    const start = place?.index ?? 0;
    return { value, at: body.place(start + 1, Math.max(start + 1, start + (place?.[0].length ?? 0) - 1)) };
  });
}

// src/understand/container/stage-reader.ts
var nothing5 = { environment: /* @__PURE__ */ new Map(), args: /* @__PURE__ */ new Map(), variables: [], directory: void 0, user: void 0, entrypoint: void 0, command: void 0, copies: [], chain: [] };
var StageReader = class {
  #stages;
  #globals;
  #rules;
  #given;
  #made = /* @__PURE__ */ new Map();
  constructor(stages, globals, rules, given2) {
    this.#stages = stages;
    this.#globals = globals;
    this.#rules = rules;
    this.#given = given2;
  }
  /** What a stage and those it begins from come to. */
  make(wanted) {
    const chain = [wanted];
    for (let from = this.#stages[wanted]?.from; from !== void 0; from = this.#stages[from]?.from) chain.unshift(from);
    let made = nothing5;
    for (const index2 of chain) {
      const stage = this.#stages[index2];
      if (!stage) continue;
      const known5 = this.#made.get(index2) ?? this.#run(stage, index2, made);
      this.#made.set(index2, known5);
      made = known5;
    }
    return made;
  }
  #run({ instructions }, index2, before) {
    const environment = new Map(before.environment);
    const args = new Map(before.args);
    const variables3 = [...before.variables];
    const copies = [];
    let { directory, user, entrypoint, command } = before;
    const lookup = (name) => {
      const entry2 = environment.get(name);
      return entry2 ? { text: entry2.value, at: entry2.at, ...entry2.fallback !== void 0 && { fallback: { text: entry2.fallback, unless: name } } } : args.get(name);
    };
    if (instructions.some(({ keyword }) => keyword === "ENTRYPOINT")) command = void 0;
    for (const instruction of instructions) {
      const { keyword, body } = instruction;
      switch (keyword) {
        case "ARG":
          for (const { name, value, at } of assignments(instruction, this.#rules, lookup)) {
            args.set(name, value || this.#given.has(name) ? argument(name, value, this.#given) : this.#globals.get(name) ?? { text: void 0 });
            if (value) variables3.push({ instruction: "ARG", name, value: known4(value), at });
          }
          break;
        case "ENV":
          for (const { name, value, at } of assignments(instruction, this.#rules, lookup)) {
            const fallback = value && known4(value) === void 0 ? defaultOf(value) : void 0;
            environment.set(name, { name, value: known4(value), at, inImage: true, ...fallback !== void 0 && { fallback } });
            variables3.push({ instruction: "ENV", name, value: known4(value) ?? fallback, at });
          }
          break;
        case "WORKDIR": {
          const path = expandValue(wholeWord(body, this.#rules), lookup);
          const text2 = (path.text ?? path.fallback?.text)?.replace(/^(["'])(.*)\1$/, "$2");
          directory = text2 === void 0 ? void 0 : { value: absolutePath(text2, directory?.value), at: body.at };
          break;
        }
        case "USER": {
          const name = expandValue(wholeWord(body, this.#rules), lookup);
          user = { value: (name.text ?? name.fallback?.text ?? "").split(":")[0] ?? "", at: body.at };
          break;
        }
        case "CMD":
          command = commandOf2(instruction);
          break;
        case "ENTRYPOINT":
          entrypoint = commandOf2(instruction);
          break;
        case "COPY":
        case "ADD":
          copies.push(...this.#copied(instruction, lookup, directory));
          break;
        default:
          break;
      }
    }
    return { environment, args, variables: variables3, directory, user, entrypoint, command, copies, chain: [...before.chain, index2] };
  }
  #copied({ body, flags, at, heredocs }, lookup, directory) {
    if (heredocs.length > 0) return [];
    const words2 = readExecForm(body)?.map((word) => literalArgument(word.value, word.at)) ?? splitWords3(body, this.#rules).map((word) => expandWhole(word, lookup));
    const destination = words2.at(-1);
    const target = destination && (known4(destination) ?? defaultOf(destination));
    if (target === void 0 || words2.length < 2) return [];
    const origin = flags.find(({ value }) => value.startsWith("from="))?.value.slice("from=".length);
    const from = origin === void 0 ? -1 : this.#stages.findIndex(({ name }, position) => name?.value.toLowerCase() === origin.toLowerCase() || String(position) === origin);
    const path = absolutePath(target, directory?.value);
    const mustBeDirectory = words2.length > 2 || /(?:^|\/)\.?$/.test(target);
    return [{
      sources: words2.slice(0, -1).flatMap((word) => asText(word) ?? []),
      destination: mustBeDirectory ? `${path.replace(/\/$/, "")}/` : path,
      from: from < 0 ? void 0 : from,
      isForeign: origin !== void 0 && from < 0,
      at
    }];
  }
};
function commandOf2({ body, at }) {
  if (body.text === "") return void 0;
  const words2 = readExecForm(body);
  if (words2) return words2.length === 0 ? void 0 : { form: "exec", argv: words2.map((word) => literalArgument(word.value, word.at)), at };
  return { form: "shell", text: { text: body.text, place: (start, end) => body.place(start, end) }, at };
}

// src/understand/container/image.ts
var mostStages = 200;
function readImage(document, target, args = /* @__PURE__ */ new Map()) {
  const rules = dockerfileWords(document.escape);
  const { stages, globals } = readStages(document, rules, args);
  if (stages.length > mostStages) return void 0;
  const index2 = target === void 0 ? stages.length - 1 : stages.findIndex(({ name }, position) => name?.value.toLowerCase() === target.toLowerCase() || String(position) === target);
  const stage = stages[index2];
  if (!stage) return void 0;
  const reader = new StageReader(stages, globals, rules, args);
  const made = reader.make(index2);
  const first = stages[made.chain[0] ?? index2] ?? stage;
  return {
    document,
    stage: stage.name,
    base: first.base,
    variables: made.variables,
    environment: [...made.environment.values()],
    directory: made.directory,
    user: made.user,
    entrypoint: made.entrypoint,
    command: made.command,
    copies: stages.map((_, position) => reader.make(position).copies),
    chain: made.chain
  };
}

// src/understand/container/platforms.ts
function platformProcesses(sources) {
  const beanstalks = readBeanstalks(sources.documents);
  const extensions = new Set(beanstalks.flatMap(({ files: files2 }) => files2));
  const own = sources.documents.filter((document) => !extensions.has(document) && !isUnitConfiguration(document.roots[0]) && !/(?:^|\/)(?:vercel|now)\.json$/.test(document.file.path));
  const ofFiles = own.flatMap(({ file, roots: [root] }) => root ? describe(file.path.slice(file.path.lastIndexOf("/") + 1), root).map((found) => processOf(found, root, sources)) : []);
  return [...ofFiles, ...beanstalks.flatMap((beanstalk) => beanstalkProcess(beanstalk, sources.tree.files) ?? [])];
}
function describe(name, root) {
  switch (true) {
    case /^heroku\.ya?ml$/.test(name): {
      const run = root.get("run", "web");
      const dockerfile = root.get("build", "docker", "web")?.text?.value;
      return [{ command: commandOf3(run?.get("command") ?? run), environment: mapped(root.get("setup", "config")), ...dockerfile !== void 0 && { dockerfile } }];
    }
    case name === "app.json":
      return [{ command: void 0, environment: proposalsOf(root) }];
    case /^fly[^/]*\.toml$/.test(name): {
      const processes = root.get("processes")?.entries ?? [];
      const web = processes.find(({ key }) => /^(?:app|web)$/.test(key.value)) ?? (processes.length === 1 ? processes[0] : void 0);
      return [{ command: commandOf3(web?.value), environment: mapped(root.get("env")), dockerfile: root.get("build", "dockerfile")?.text?.value ?? "Dockerfile" }];
    }
    case /^render\.ya?ml$/.test(name):
      return (root.get("services")?.items ?? []).filter((service) => service.get("type")?.text?.value === "web").map((service) => {
        const dockerfile = service.get("dockerfilePath")?.text?.value;
        const environment = (service.get("envVars")?.items ?? []).flatMap((item) => {
          const key = item.get("key")?.text;
          const value = item.get("value")?.text;
          return key ? [{ name: key.value, value: value?.value, at: value?.at ?? key.at }] : [];
        });
        return { command: commandOf3(service.get("startCommand") ?? service.get("dockerCommand")), environment, ...dockerfile !== void 0 && { dockerfile } };
      });
    case /^railway\.(?:json|toml)$/.test(name):
      return [{ command: commandOf3(root.get("deploy", "startCommand")), environment: [] }];
    default:
      return [{ command: commandOf3(root.get("entrypoint")), environment: mapped(root.get("env_variables")) }];
  }
}
var mapped = (node) => (node?.entries ?? []).map(({ key, value }) => ({ name: key.value, value: value.text?.value, at: value.text?.at ?? key.at }));
function commandOf3(node) {
  const text2 = node?.mapped;
  if (text2) return { form: "shell", text: { text: text2.text, place: (start, end) => text2.place(start, end) }, at: text2.at };
  const words2 = node?.texts ?? [];
  return node && words2.length > 0 ? { form: "exec", argv: words2.map((word) => literalArgument(word.value, word.at)), at: node.at } : void 0;
}
function processOf({ command, environment, dockerfile }, root, { dockerfiles, tree }) {
  const { path } = root.file;
  const context = directoryOf(path);
  const built = dockerfile === void 0 ? void 0 : joinRepositoryPath(context, dockerfile);
  const document = dockerfiles.find(({ file }) => file.path === built);
  const image = document && readImage(document);
  const all = [...image?.environment ?? [], { name: "PORT", value: void 0, at: root.at }, ...environment];
  const directory = image?.directory;
  const find = (wanted) => image ? locate2(wanted.startsWith("/") ? wanted : `${directory?.value ?? ""}/${wanted}`, image, context, [], tree) : joinRepositoryPath(context, wanted.replace(/^\/(?:app|workspace)\//, ""));
  return {
    kind: "platform",
    path,
    label: path,
    dockerfile: document,
    entrypoint: image?.entrypoint,
    command: command ?? image?.command,
    environment: all,
    directory,
    user: image?.user,
    container: { names: [], service: void 0, ports: [], onHostNetwork: false, restarts: void 0, repositoryDirectory: directory ? find(directory.value) : context },
    stage: (server) => stageOfContainer({ path, byKind: "a file of its platform", environment }, server),
    locate: find
  };
}

// src/understand/container/kubernetes-services.ts
var kindOf2 = (object) => object.get("kind")?.text?.value;
var nameOf2 = (object) => object.get("metadata", "name")?.text?.value;
function exposureOf(container, pod, object, objects) {
  const services2 = servicesOf(object, objects);
  const names4 = services2.flatMap((service2) => nameOf2(service2) ?? []);
  const [service, ...others2] = services2;
  const isAlone2 = pod.get("containers")?.items.length === 1;
  const handedOn2 = service && others2.length === 0 && isAlone2 ? portsOf(service, container) : [];
  const ingress = objects.find((one2) => kindOf2(one2) === "Ingress" && backendsOf2(one2).some((backend) => names4.includes(backend)));
  return { names: names4, ...handedOn2.length > 0 && { handedOn: handedOn2 }, ...ingress && { ingress: ingress.get("metadata", "name")?.at ?? ingress.at } };
}
function servicesOf(object, objects) {
  const labels = new Map((object.get("spec", "template", "metadata", "labels") ?? object.get("metadata", "labels"))?.entries.map(({ key, value }) => [key.value, value.text?.value]));
  return objects.filter((service) => {
    const selector = kindOf2(service) === "Service" ? service.get("spec", "selector")?.entries ?? [] : [];
    return nameOf2(service) !== void 0 && selector.length > 0 && selector.every(({ key, value }) => labels.get(key.value) === value.text?.value);
  });
}
var portsOf = (service, container) => (service.get("spec", "ports")?.items ?? []).flatMap((port) => {
  const outer = port.get("port")?.text;
  const target = port.get("targetPort")?.text ?? outer;
  if (!outer || !target || (port.get("protocol")?.text?.value ?? "TCP") !== "TCP") return [];
  const named2 = (container.get("ports")?.items ?? []).find((one2) => one2.get("name")?.text?.value === target.value)?.get("containerPort")?.text;
  const [hostPort, containerPort] = [Number(outer.value), Number((named2 ?? target).value)];
  return Number.isInteger(hostPort) && Number.isInteger(containerPort) ? [{ host: "", hostPort, containerPort, at: target.at }] : [];
});
function backendsOf2(ingress) {
  const rules = ingress.get("spec", "rules")?.items ?? [];
  const paths = rules.flatMap((rule) => rule.get("http", "paths")?.items ?? []);
  const backends = [...paths.map((path) => path.get("backend")), ingress.get("spec", "defaultBackend"), ingress.get("spec", "backend")];
  return backends.flatMap((backend) => (backend?.get("service", "name") ?? backend?.get("serviceName"))?.text?.value ?? []);
}

// src/understand/container/root-images.ts
var rootImages = /^(?:(?:docker\.io\/|public\.ecr\.aws\/docker\/)?(?:library\/)?(?:python|pypy|debian|ubuntu|alpine|node|buildpack-deps|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux)|ghcr\.io\/astral-sh\/uv)(?::|@|$)/;
function rootOfBase(image, user) {
  if (!image || user || !rootImages.test(image.base.value)) return {};
  return { rootByDefault: image.base.at };
}

// src/understand/container/kubernetes.ts
var podsOf = new Map([
  ["Pod", ["spec"]],
  ...["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job"].map((kind) => [kind, ["spec", "template", "spec"]]),
  ["CronJob", ["spec", "jobTemplate", "spec", "template", "spec"]]
]);
var foreignImage = /(?:^|\/)(?:nginx|postgres\w*|postgis|redis|valkey|memcached|rabbitmq|mysql|mariadb|mongo|busybox|traefik|haproxy|envoy|elasticsearch|cloud-sql-proxy|gce-proxy|oauth2-proxy|python|alpine|debian|ubuntu)(?::|@|$)/;
function kubernetesProcesses(sources) {
  const objects = sources.documents.flatMap(({ roots }) => roots.flatMap((root) => root.get("kind")?.text?.value === "List" ? root.get("items")?.items ?? [] : [root]));
  return objects.flatMap((object) => {
    const path = podsOf.get(object.get("kind")?.text?.value ?? "");
    const pod = path && object.get(...path);
    return pod ? [...pod.get("initContainers")?.items ?? [], ...pod.get("containers")?.items ?? []].flatMap((container) => processOf2(container, pod, object, objects, sources) ?? []) : [];
  });
}
function processOf2(container, pod, object, objects, { dockerfiles, tree }) {
  const name = container.get("image")?.text;
  const entrypoint = commandOf4(container.get("command"));
  const args = commandOf4(container.get("args"));
  if (!name && !entrypoint && !args) return void 0;
  const [only, ...others2] = dockerfiles;
  const image = only && others2.length === 0 && name && !foreignImage.test(name.value) ? readImage(only) : void 0;
  const environment = [...image?.environment ?? [], ...environmentOf4(container, objects)];
  const directory = container.get("workingDir")?.text ?? image?.directory;
  const context = image && guessContext(image, tree);
  const user = userOf(container, pod) ?? image?.user;
  const label = object.get("metadata", "name")?.text;
  const find = (path) => locate2(path.startsWith("/") ? path : `${directory?.value ?? ""}/${path}`, image, context, [], tree);
  const facts = { path: object.file.path, byKind: "a Kubernetes manifest", environment, ...label && { service: label.value } };
  return {
    kind: "kubernetes",
    path: object.file.path,
    label: object.file.path,
    dockerfile: image?.document,
    ...image && { base: image.base.value },
    entrypoint: entrypoint ?? image?.entrypoint,
    command: args ?? (entrypoint ? void 0 : image?.command),
    environment,
    directory,
    user,
    container: {
      ...exposureOf(container, pod, object, objects),
      service: label,
      ports: [],
      onHostNetwork: pod.get("hostNetwork")?.text?.value === "true",
      restarts: void 0,
      repositoryDirectory: directory && find(directory.value),
      ...replicasOf(object, objects),
      ...rootOfBase(image, user)
    },
    stage: (server) => stageOfContainer(facts, server),
    locate: find
  };
}
function commandOf4(node) {
  const words2 = node?.items.flatMap((item) => item.text ?? []) ?? [];
  const at = node?.at;
  return at && words2.length > 0 ? { form: "exec", argv: words2.map((word) => word.value.includes("$(") ? { pieces: [{ text: void 0, at: word.at }], at: word.at, spread: false } : literalArgument(word.value, word.at)), at } : void 0;
}
function environmentOf4(container, objects) {
  const named2 = (kind, name) => objects.filter((object) => object.get("kind")?.text?.value === kind && object.get("metadata", "name")?.text?.value === name);
  const dataOf = (kind, name) => named2(kind, name).flatMap((object) => ["data", "stringData"].flatMap((key) => (object.get(key)?.entries ?? []).map((entry2) => ({ name: entry2.key.value, value: kind === "Secret" && key === "data" ? void 0 : entry2.value.text?.value, at: entry2.value.at }))));
  const sources = (container.get("envFrom")?.items ?? []).flatMap((from) => {
    const prefix = from.get("prefix")?.text?.value ?? "";
    const entries = [...dataOf("ConfigMap", from.get("configMapRef", "name")?.text?.value), ...dataOf("Secret", from.get("secretRef", "name")?.text?.value)];
    return entries.map((entry2) => ({ ...entry2, name: prefix + entry2.name }));
  });
  const own = (container.get("env")?.items ?? []).flatMap((item) => {
    const name = item.get("name")?.text;
    if (!name) return [];
    const text2 = item.get("value")?.text;
    if (text2) return [{ name: name.value, value: text2.value.includes("$(") ? void 0 : text2.value, at: text2.at }];
    const reference2 = item.get("valueFrom", "configMapKeyRef");
    const found = reference2 && dataOf("ConfigMap", reference2.get("name")?.text?.value).find((entry2) => entry2.name === reference2.get("key")?.text?.value);
    return [{ name: name.value, value: found ? found.value : item.get("valueFrom") ? void 0 : "", at: name.at }];
  });
  return [...sources, ...own];
}
function userOf(container, pod) {
  for (const context of [container.get("securityContext"), pod.get("securityContext")]) {
    const user = context?.get("runAsUser")?.text;
    if (user) return user;
    const nonRoot = context?.get("runAsNonRoot")?.text;
    if (nonRoot?.value === "true") return { value: "", at: nonRoot.at };
  }
  return void 0;
}
function replicasOf(object, objects) {
  const kind = object.get("kind")?.text?.value;
  const name = object.get("metadata", "name")?.text?.value;
  if (kind !== "Deployment" && kind !== "StatefulSet") return {};
  const scaler = objects.find((one2) => one2.get("kind")?.text?.value === "HorizontalPodAutoscaler" && one2.get("spec", "scaleTargetRef", "name")?.text?.value === name);
  const text2 = scaler?.get("spec", "minReplicas")?.text ?? object.get("spec", "replicas")?.text;
  return text2 && /^\d+$/.test(text2.value) ? { replicas: { count: Number(text2.value), at: text2.at } } : {};
}

// src/understand/container/compose/service.ts
var ServiceReader = class {
  service;
  #lookup;
  constructor(service, lookup) {
    this.service = service;
    this.#lookup = lookup;
  }
  /** What the strongest file says under a key. */
  node(...path) {
    return this.service.layers.map(({ node }) => node.get(...path)).findLast((found) => found !== void 0);
  }
  argument(node) {
    const text2 = node?.mapped;
    return text2 && expandWhole(wholeWord(text2, composeValue), this.#lookup);
  }
  /** A text as far as it is known; where a variable has a default, that. */
  text(...path) {
    const argument2 = this.argument(this.node(...path));
    const value = argument2 && textOrDefault(argument2);
    return argument2 && value !== void 0 ? { value, at: argument2.at } : void 0;
  }
  /** `command` and `entrypoint`: a text is split as a shell would, without being one; `""` and `[]` take back the image's. */
  command(key) {
    const node = this.node(key);
    if (!node || node.isNull) return void 0;
    const text2 = node.mapped;
    const argv = text2 ? splitWords3(text2, composeCommand).map((word) => expandWhole(word, this.#lookup)) : node.items.flatMap((item) => this.argument(item) ?? []);
    return argv.length === 0 ? "none" : { form: "exec", argv, at: node.at };
  }
  /** `env_file` first, then `environment`, which is stronger; in each the last entry of a name wins. */
  environment(readFile) {
    const entries = [];
    const missing = [];
    for (const { node, directory } of this.service.layers) {
      const files2 = node.get("env_file");
      for (const file of files2?.text ? [files2] : files2?.items ?? []) {
        const path = this.argument(file.get("path") ?? file);
        const value = path && textOrDefault(path);
        if (value === void 0 || !path) continue;
        const inside3 = joinRepositoryPath(directory, value);
        const found = inside3 === void 0 || value.startsWith("/") ? void 0 : readFile(inside3);
        if (found) for (const entry2 of found) entries.push({ name: entry2.name, value: entry2.value, at: entry2.at });
        else missing.push({ value, at: path.at });
      }
    }
    for (const { node } of this.service.layers) entries.push(...this.#written(node.get("environment")));
    return { entries, missing };
  }
  /** `NAME: value` or `- NAME=value`; a name alone takes its value from whoever calls compose. */
  #written(node) {
    const pairs = [
      ...(node?.entries ?? []).map(({ key, value }) => ({ name: key.value, at: key.at, value: this.argument(value) })),
      ...(node?.items ?? []).flatMap((item) => {
        const whole = this.argument(item);
        const [start, name, equals] = /^([^=\s]+)(=?)/.exec(knownStart(whole)) ?? [];
        return whole && start !== void 0 && name !== void 0 ? [{ name, at: whole.at, value: equals === "=" ? dropStart(whole, start.length) : void 0 }] : [];
      })
    ];
    return pairs.map(({ name, at, value }) => {
      if (!value) {
        const passed = this.#lookup(name);
        return { name, value: passed?.text, at };
      }
      const text2 = known4(value);
      const fallback = text2 === void 0 ? textOrDefault(value) : void 0;
      return { name, value: text2, at: value.pieces.length > 0 ? value.at : at, ...fallback !== void 0 && { fallback } };
    });
  }
  get mounts() {
    return this.service.layers.flatMap((layer) => (layer.node.get("volumes")?.items ?? []).flatMap((item) => this.#mount(item, layer) ?? []));
  }
  #mount(item, { directory }) {
    const short = this.argument(item);
    const text2 = short && textOrDefault(short);
    const [source, target] = text2 === void 0 ? ["source", "target"].map((key) => item.get(key)?.text?.value) : text2.split(":");
    if (source === void 0 || target === void 0 || !/^\.{0,2}(?:\/|$)|^\./.test(source) || source.startsWith("/")) return void 0;
    const path = joinRepositoryPath(directory, source);
    return path === void 0 ? void 0 : { source: path, target };
  }
  get ports() {
    return this.service.layers.flatMap(({ node }) => (node.get("ports")?.items ?? []).flatMap((item) => this.#port(item) ?? []));
  }
  /** `127.0.0.1:8080:80/tcp`, `8080:80`, `80`, or the long form. */
  #port(item) {
    const short = this.argument(item);
    if (!short) {
      const target = Number(this.argument(item.get("target"))?.pieces[0]?.text);
      const published = this.argument(item.get("published"));
      const host2 = item.get("host_ip")?.text?.value ?? "";
      return Number.isInteger(target) ? { host: host2, hostPort: portOf2(published && textOrDefault(published)), containerPort: target, at: item.at } : void 0;
    }
    const text2 = textOrDefault(short);
    const [, host, hostPort, containerPort] = /^(?:(?:([\d.]+|\[[^\]]*\]|localhost):)?(\d*):)?(\d+)(?:\/tcp)?$/.exec(text2 ?? "") ?? [];
    return containerPort === void 0 ? void 0 : { host: host ?? "", hostPort: portOf2(hostPort), containerPort: Number(containerPort), at: short.at };
  }
  /** The names under which other services reach it. */
  get names() {
    const { name, layers } = this.service;
    const aliases = layers.flatMap(({ node }) => [...(node.get("networks")?.entries ?? []).flatMap(({ value }) => value.get("aliases")?.texts ?? [])]);
    return [name, ...["container_name", "hostname"].flatMap((key) => this.text(key)?.value ?? []), ...aliases.map(({ value }) => value)];
  }
};
var portOf2 = (text2) => text2 !== void 0 && /^\d{1,5}$/.test(text2) ? Number(text2) : void 0;
function textOrDefault(argument2) {
  const pieces = argument2.pieces.map((piece) => piece.text ?? piece.fallback?.text);
  return pieces.includes(void 0) ? void 0 : pieces.join("");
}

// src/understand/container/compose/stack.ts
var fileName2 = /(?:^|\/)(?:docker-)?compose(?:([._-])([^/]*?))?\.ya?ml$/i;
var isProductions3 = (path) => /(?:^|[/._-])(?:prod|production|live|deploy|staging|swarm)(?:[/._-]|$)/i.test(path.slice(path.lastIndexOf("/") + 1));
var variantOf = (path) => fileName2.exec(path)?.[2] ?? (fileName2.test(path) ? "" : path.slice(path.lastIndexOf("/") + 1));
var deepest13 = 16;
var mostServices = 500;
function readStacks(documents) {
  const byPath2 = new Map(documents.map((document) => [document.file.path, document]));
  return documents.map((document) => {
    const directory = directoryOf(document.file.path);
    const beside = documents.filter((other2) => other2 !== document && directoryOf(other2.file.path) === directory);
    const plain = beside.find(({ file }) => variantOf(file.path) === "");
    const variant = variantOf(document.file.path);
    const isOverlay = variant !== "" && plain !== void 0 && (/(?:^|[._-])override(?:[._-]|$)/i.test(variant) || !isWhole(document));
    const files2 = isOverlay ? [plain, document] : [document];
    const sibling = beside.find(({ file }) => isProductions3(file.path))?.file.path;
    return { documents: files2, directory, services: servicesOf2(files2, byPath2), productionSibling: isProductions3(document.file.path) ? void 0 : sibling };
  });
}
function isWhole({ roots }) {
  const services2 = roots[0]?.get("services")?.entries ?? [];
  return services2.length > 0 && services2.every(({ value }) => value.get("image") ?? value.get("build") ?? value.get("extends"));
}
function servicesOf2(files2, all) {
  const services2 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const directory = directoryOf(files2[0]?.file.path ?? "");
  const add = (document, base, depth2) => {
    if (depth2 > deepest13 || seen.has(document)) return;
    seen.add(document);
    const [root] = document.roots;
    for (const included of root?.get("include")?.items ?? []) {
      for (const path of included.text ? [included.text] : included.get("path")?.texts ?? []) {
        const found = joinRepositoryPath(base, path.value);
        const other2 = found === void 0 ? void 0 : all.get(found);
        if (other2) add(other2, directoryOf(other2.file.path), depth2 + 1);
      }
    }
    for (const { key, value } of root?.get("services")?.entries ?? []) {
      if (services2.size >= mostServices) return;
      const known5 = services2.get(key.value) ?? { key: key.at, layers: [] };
      known5.layers.push(...layersOf(document, value, base, all, /* @__PURE__ */ new Set([`${document.file.path}#${key.value}`])));
      services2.set(key.value, known5);
    }
  };
  for (const file of files2) add(file, directory, 0);
  return [...services2].map(([name, { key, layers }]) => ({ name, key, layers }));
}
function layersOf(document, node, directory, all, seen) {
  const own = { node, directory };
  const extended = node.get("extends");
  const name = extended?.text?.value ?? extended?.get("service")?.text?.value;
  if (name === void 0 || seen.size > deepest13) return [own];
  const path = extended?.get("file")?.text?.value;
  const found = path === void 0 ? document.file.path : joinRepositoryPath(directory, path);
  const other2 = found === void 0 ? void 0 : all.get(found);
  const parent = other2?.roots[0]?.get("services", name);
  const id = `${found ?? ""}#${name}`;
  if (!other2 || !parent || seen.has(id)) return [own];
  seen.add(id);
  return [...layersOf(other2, parent, path === void 0 ? directory : directoryOf(other2.file.path), all, seen), own];
}

// src/understand/container/compose/compose-processes.ts
function composeProcesses(sources) {
  return readStacks(sources.documents).flatMap((stack) => {
    const filled = sources.readFile(stack.directory === "" ? ".env" : `${stack.directory}/.env`) ?? [];
    const variables3 = new Map(filled.map((entry2) => [entry2.name, entry2]));
    const lookup = (name) => {
      const entry2 = variables3.get(name);
      return entry2 && { text: entry2.value, at: entry2.at };
    };
    const readers2 = stack.services.map((service) => new ServiceReader(service, lookup));
    const developerTool = developerToolOf(readers2);
    return readers2.map((reader) => processOf3(reader, stack, developerTool, sources));
  });
}
function developerToolOf(readers2) {
  const found = readers2.map((reader) => reader.text("image")?.value ?? "").find((image) => /mailpit|mailhog|maildev|mailcatcher|selenium\//.test(image));
  return found === void 0 ? void 0 : `${found.replace(/:.*$/, "")} stands beside it`;
}
function processOf3(reader, stack, developerTool, sources) {
  const { service } = reader;
  const last = stack.documents.at(-1);
  const path = last?.file.path ?? "";
  const built = buildOf(reader, sources);
  const image = built?.image;
  const mounts = reader.mounts;
  const environment = [...image?.environment ?? [], ...reader.environment(sources.readFile).entries];
  const directory = reader.text("working_dir") ?? image?.directory;
  const user = userOf2(reader, image);
  const command = reader.command("command");
  const entrypoint = reader.command("entrypoint");
  const facts = {
    path,
    service: service.name,
    ...(built?.target ?? tagOf(reader)) !== void 0 && { target: built?.target ?? tagOf(reader) ?? "" },
    mountsSource: mountsSource(mounts, sources.tree),
    restarts: /^(?:always|unless-stopped|on-failure)/.test(reader.text("restart")?.value ?? "") || reader.node("deploy") !== void 0,
    ...(reader.node("develop") ? "its source is watched" : developerTool) !== void 0 && { developerTool: reader.node("develop") ? "its source is watched" : developerTool ?? "" },
    ...stack.productionSibling !== void 0 && { productionSibling: stack.productionSibling },
    environment
  };
  const find = (wanted) => locate2(wanted.startsWith("/") ? wanted : `${directory?.value ?? ""}/${wanted}`, image, built?.context, mounts, sources.tree);
  return {
    kind: "compose",
    path,
    label: `${service.name} of ${path}`,
    dockerfile: image?.document,
    ...image && { base: image.base.value },
    entrypoint: entrypoint === "none" ? void 0 : entrypoint ?? image?.entrypoint,
    // With an entrypoint of its own the image's command is left aside.
    command: command === "none" ? void 0 : command ?? (entrypoint === void 0 ? image?.command : void 0),
    environment: lastOnes(environment),
    directory,
    user,
    container: {
      names: reader.names,
      service: { value: service.name, at: service.key },
      ports: reader.ports,
      onHostNetwork: reader.text("network_mode")?.value === "host",
      restarts: restartsOf(reader),
      repositoryDirectory: directory && find(directory.value),
      ...replicasOf2(reader),
      ...reader.text("init")?.value === "true" && { hasInit: true },
      ...rootOfBase(image, user)
    },
    service: { name: { value: service.name, at: service.key }, image: reader.text("image"), ports: reader.ports, path },
    stage: (server) => stageOfContainer(facts, server),
    locate: find
  };
}
function replicasOf2(reader) {
  const text2 = reader.text("deploy", "replicas") ?? reader.text("scale");
  return text2 && /^\d+$/.test(text2.value) ? { replicas: { count: Number(text2.value), at: text2.at } } : {};
}
function restartsOf(reader) {
  const node = reader.node("restart");
  if (!node) return reader.node("deploy") ? void 0 : false;
  const text2 = reader.text("restart")?.value;
  return text2 === void 0 ? void 0 : text2 !== "no" && text2 !== "false";
}
function userOf2(reader, image) {
  const node = reader.node("user");
  if (!node?.text) return image?.user;
  return { value: (reader.text("user")?.value ?? "").split(":")[0] ?? "", at: node.text.at };
}
var tagOf = (reader) => /:([^/:]+)$/.exec(reader.text("image")?.value ?? "")?.[1];
function mountsSource(mounts, tree) {
  return mounts.some(({ source }) => tree.isDirectory(source) && tree.holdsCode(source));
}
function buildOf(reader, { dockerfiles, tree }) {
  const { layers } = reader.service;
  const layer = layers.findLast(({ node }) => node.get("build")?.text ?? node.get("build", "context"));
  const context = layer && (reader.text("build") ?? reader.text("build", "context"));
  const directory = context && joinRepositoryPath(layer.directory, context.value);
  if (directory === void 0) return void 0;
  const name = reader.text("build", "dockerfile")?.value;
  const candidates2 = name === void 0 ? ["Dockerfile", "dockerfile", "Containerfile"] : [name];
  const path = candidates2.map((candidate) => joinRepositoryPath(directory, candidate)).find((found) => found !== void 0 && tree.files.has(found));
  const document = dockerfiles.find(({ file }) => file.path === path);
  const target = reader.text("build", "target")?.value;
  const image = document && readImage(document, target, buildArguments(reader));
  return image && { image, context: directory, target };
}
function buildArguments(reader) {
  const node = reader.node("build", "args");
  const pairs = [
    ...(node?.entries ?? []).map(({ key, value }) => [key.value, reader.argument(value)?.pieces[0]?.text]),
    ...(node?.items ?? []).flatMap((item) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(item.text?.value ?? "") ?? [];
      return name === void 0 ? [] : [[name, value?.includes("$") === true ? void 0 : value]];
    })
  ];
  return new Map(pairs);
}
function lastOnes(entries) {
  const byName4 = /* @__PURE__ */ new Map();
  for (const entry2 of entries) byName4.set(entry2.name, entry2);
  return [...byName4.values()];
}

// src/understand/container/environment-files.ts
var import_ignore3 = __toESM(require_ignore(), 1);
var environmentName = /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w-]+\.env)$|(?:^|\/)\.envs\//;
function environmentFilesOf(image, context, tree, read) {
  const copies = image.chain.flatMap((index2) => image.copies[index2] ?? []).filter(({ from, isForeign: isForeign2 }) => from === void 0 && !isForeign2);
  const isLeftOut2 = ignoredIn(image, context, read);
  return copies.flatMap((copied) => filesOf(copied, context, tree, read, isLeftOut2));
}
function filesOf({ sources }, context, tree, read, isLeftOut2) {
  return sources.flatMap((source) => {
    const path = joinRepositoryPath("", source.value);
    if (path === void 0 || source.value.includes("*")) return [];
    const inRepository = joinRepositoryPath(context, path) ?? "";
    if (environmentName.test(path) && !isSampleName(path)) {
      const tracked = tree.files.has(inRepository) ? inRepository : void 0;
      return isLeftOut2(path) || tracked !== void 0 && !holdsSecret(tracked, read) ? [] : [{ source, tracked }];
    }
    const inside3 = path === "" ? ".env" : `${path}/.env`;
    const file = joinRepositoryPath(context, inside3);
    return file !== void 0 && tree.files.has(file) && !isLeftOut2(inside3) && holdsSecret(file, read) ? [{ source, tracked: file }] : [];
  });
}
function holdsSecret(path, read) {
  const file = read(path);
  return file !== void 0 && parseDotenv(file, true).entries.some(({ name, value = "" }) => isSecretName(name) && value.length > 5 && !/change|example|placeholder|dummy|your|xxx/i.test(value));
}
function ignoredIn(image, context, read) {
  const own = `${image.document.file.path}.dockerignore`;
  const file = read(own) ?? read(context === "" ? ".dockerignore" : `${context}/.dockerignore`);
  if (!file) return () => false;
  const patterns2 = (0, import_ignore3.default)({ allowRelativePaths: true }).add(file.text.replace(/^\uFEFF/, ""));
  return (path) => patterns2.ignores(path);
}

// src/understand/container/dockerfile-process.ts
function dockerfileProcess(document, tree, read) {
  const image = readImage(document);
  if (!image) return void 0;
  const { path } = document.file;
  const context = guessContext(image, tree);
  const facts = {
    path,
    ...image.stage && { target: image.stage.value },
    // What an image sets, whoever runs it may set otherwise: DEBUG in it makes it no developer's.
    environment: image.environment.filter(({ name }) => name === "DJANGO_SETTINGS_MODULE" || name === "DJANGO_CONFIGURATION")
  };
  const find = (wanted) => locate2(wanted.startsWith("/") ? wanted : `${image.directory?.value ?? ""}/${wanted}`, image, context, [], tree);
  return {
    kind: "dockerfile",
    path,
    label: path,
    dockerfile: document,
    base: image.base.value,
    entrypoint: image.entrypoint,
    command: image.command,
    environment: image.environment,
    directory: image.directory,
    user: image.user,
    container: { names: [], service: void 0, ports: [], onHostNetwork: false, restarts: void 0, repositoryDirectory: image.directory && find(image.directory.value), ...rootOfBase(image, image.user) },
    image: {
      stage: stageOfContainer(facts, "gunicorn"),
      base: image.base,
      variables: image.variables.map((variable) => ({ ...variable, isSecret: isSecretName(variable.name) })),
      environmentFiles: environmentFilesOf(image, context, tree, read)
    },
    stage: (server) => stageOfContainer(facts, server),
    locate: find
  };
}

// src/understand/container/containers.ts
var environmentsOf = (containers3) => containers3.filter(({ path }) => !isAside(path)).map((container) => ({ environment: container.environment, development: container.stage("gunicorn").verdict === "development" }));
function findContainers({ documents, paths, read }) {
  const dockerfiles = documents.filter((document) => document.language === "dockerfile");
  const compose = documents.filter((document) => document.language === "compose");
  const manifests = documents.filter((document) => document.language === "kubernetes");
  const platforms2 = documents.filter((document) => document.language === "platform");
  if (dockerfiles.length + compose.length + manifests.length + platforms2.length === 0) return [];
  const tree = new RepositoryTree(paths);
  const readFile = (path) => {
    const known5 = documents.find((document) => document.language === "dotenv" && document.file.path === path);
    if (known5?.language === "dotenv") return known5.entries;
    const file = paths.has(path) ? read?.(path) : void 0;
    return file && parseDotenv(file, true).entries;
  };
  const makesProduction = dockerfiles.filter(({ production: production2 }) => production2);
  const services2 = [...composeProcesses({ documents: compose, dockerfiles, tree, readFile }), ...kubernetesProcesses({ documents: manifests, dockerfiles: makesProduction, tree }), ...platformProcesses({ documents: platforms2, dockerfiles, tree })];
  const served = services2.filter((service) => service.stage("gunicorn").verdict === "production");
  const replaced = new Set(served.filter(({ command }) => command !== void 0 && mentionsServer(command.form === "exec" ? command.argv.map((word) => textOf(word.at)).join(" ") : command.text.text)).map(({ dockerfile }) => dockerfile));
  const images = dockerfiles.flatMap((document) => dockerfileProcess(document, tree, read ?? (() => void 0)) ?? []).map((image) => image.dockerfile && replaced.has(image.dockerfile) ? { ...image, entrypoint: void 0, command: void 0 } : image);
  return [...served, ...images, ...services2.filter((service) => !served.includes(service))];
}

// src/understand/launch/listeners.ts
var unknown = { listeners: [], known: false };
function listenersOf2(facts) {
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
      const all = join5(listed2(facts, "bind", secure, 8e3), listed2(facts, "insecure-bind", "http", 8e3));
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
      return uwsgi3(facts);
    case "runserver":
      return runserver(facts);
  }
}
function gunicorn2(facts) {
  const { line } = facts;
  const named2 = lastOf(line, "protocol");
  const wire = named2 ? protocolNamed(named2.value?.value) : has(line, "certfile") ? "https" : "http";
  if (wire === void 0) return unknown;
  const bound = listed2(facts, "bind", wire, 8e3);
  if (bound) return bound;
  const positional = facts.server === "gunicorn_django" ? line.positionals.map((argument2) => argument2.at.file.text.slice(argument2.at.start, argument2.at.end)) : [];
  const address = positional.map((text2) => /:\d+$|^unix:/.test(text2) ? parseAddress(text2) : void 0).find((found) => found !== void 0);
  if (address) return { listeners: [{ address, protocol: wire, ...line.positionals[0] && { at: line.positionals[0].at } }], known: true };
  if (facts.configured) return unknown;
  const port = facts.variable("PORT");
  if (!port) return standard("127.0.0.1", 8e3, wire);
  const number = portNumber(port.value);
  return number === void 0 ? unknown : one({ kind: "tcp", host: "0.0.0.0", port: number }, wire, port.at);
}
var protocolNamed = (text2) => text2 === "uwsgi" || text2 === "fastcgi" || text2 === "http" ? text2 : void 0;
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
  const listed4 = facts.line.options.filter(({ name }) => name === "listen");
  if (listed4.length === 0) return tcp(given(facts, "host") ?? { value: "0.0.0.0" }, given(facts, "port") ?? { value: "8080" }, protocol);
  const listeners = listed4.flatMap((option) => (option.value?.value ?? "?").split(/\s+/).filter(Boolean).map((text2) => listener(parseAddress(text2.replace(/^\*:/, ":"), 8080), protocol, option.at)));
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
function uwsgi3(facts) {
  const { line } = facts;
  const changed = lastOf(line, "protocol") ?? lastOf(line, "socket-protocol");
  const listeners = line.options.flatMap((option) => {
    const usual = uwsgiSockets.get(option.name);
    if (!usual) return [];
    const protocol = option.name === "socket" && changed ? protocolNamed(changed.value?.value) : usual;
    const text2 = option.value?.value.split(",")[0];
    const address = text2 === void 0 ? void 0 : /^[^:]*\/|\.sock$/.test(text2) ? { kind: "unix", path: absolute(text2, facts) } : parseAddress(text2);
    return [protocol && listener(address, protocol, option.at)];
  });
  const gathered = gather(listeners);
  return facts.configured || listeners.length === 0 ? { ...gathered, known: false } : gathered;
}
function runserver(facts) {
  const [first] = facts.line.positionals;
  const host = has(facts.line, "ipv6") ? "::1" : "127.0.0.1";
  if (!first) return standard(host, 8e3, "http");
  if (first.pieces.some(({ text: text3 }) => text3 === void 0)) return unknown;
  const text2 = first.pieces.map((piece) => piece.text).join("");
  const address = /^\d+$/.test(text2) ? { kind: "tcp", host, port: Number(text2) } : parseAddress(text2);
  return gather([listener(address && address.kind === "tcp" && address.host === "0" ? { ...address, host: "0.0.0.0" } : address, "http", first.at)]);
}
function given(facts, option, variable) {
  const found = lastOf(facts.line, option);
  if (found) return { value: found.value?.value, at: found.at };
  const entry2 = variable === void 0 ? void 0 : facts.variable(variable);
  return entry2 && { value: entry2.value, at: entry2.at };
}
var lastOf = (line, name) => line.options.findLast((option) => option.name === name);
var has = (line, name) => lastOf(line, name) !== void 0;
function listed2(facts, name, protocol, defaultPort) {
  const options4 = facts.line.options.filter((option) => option.name === name);
  if (options4.length === 0) return void 0;
  return gather(options4.map((option) => listener(addressOf(option.value?.value, defaultPort, facts), protocol, option.at)));
}
function addressOf(text2, defaultPort, facts) {
  if (text2 === void 0 || text2.startsWith("fd://")) return void 0;
  const address = parseAddress(text2.replace(/^tcp:\/\//, "").replace(/^\/(?=[^/])/, "unix:/"), defaultPort);
  return address?.kind === "unix" ? { kind: "unix", path: absolute(address.path, facts) } : address;
}
var absolute = (path, facts) => path.startsWith("/") || !facts.directory ? path : `${facts.directory.value.replace(/\/$/, "")}/${path.replace(/^\.\//, "")}`;
var listener = (address, protocol, at) => address && { address, protocol, at };
var one = (address, protocol, at) => ({ listeners: [{ address, protocol, ...at && { at } }], known: true });
var standard = (host, port, protocol) => one({ kind: "tcp", host, port }, protocol);
function portNumber(text2) {
  const port = text2 !== void 0 && /^\d{1,5}$/.test(text2) ? Number(text2) : 0;
  return port > 0 && port < 65536 ? port : void 0;
}
function tcp(host, port, protocol) {
  const number = portNumber(port.value);
  return host.value === void 0 || number === void 0 ? unknown : one({ kind: "tcp", host: host.value, port: number }, protocol, port.at ?? host.at);
}
function gather(listeners) {
  const found = listeners.filter((entry2) => entry2 !== void 0);
  return { listeners: found, known: found.length === listeners.length };
}
function join5(left, right) {
  if (!left || !right) return left ?? right;
  return { listeners: [...left.listeners, ...right.listeners], known: left.known && right.known };
}

// src/understand/launch/read-options.ts
function readOptions2(args, options4) {
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
    if (start.startsWith("--")) complete = readLong(argument2, start, waiting, options4, found) && complete;
    else if (start.startsWith("-") && start !== "-") complete = readShorts(argument2, start, waiting, options4, found) && complete;
    else if (argument2.spread) complete = false;
    else positionals.push(argument2);
  }
  return { options: found, positionals, complete };
}
function readLong(argument2, start, waiting, options4, found) {
  const equals = start.indexOf("=");
  const spelling = equals < 0 ? start : start.slice(0, equals);
  const option = options4.find(spelling);
  const name = option?.name ?? spelling.slice(2);
  if (equals >= 0) found.push(withValue(name, argument2, dropStart(argument2, equals + 1)));
  else if (argument2.pieces.some((piece) => piece.text === void 0)) return false;
  else if (takesNext(option, options4)) takeNext(name, argument2, waiting, options4, found);
  else found.push({ name, at: argument2.at });
  return option !== void 0;
}
function readShorts(argument2, start, waiting, options4, found) {
  for (let index2 = 1; index2 < start.length; index2++) {
    const option = options4.find(`-${start.charAt(index2)}`);
    if (!option) return false;
    if (option.takes === "nothing") {
      found.push({ name: option.name, at: argument2.at });
      continue;
    }
    const rest = dropStart(argument2, index2 + 1);
    const glued = index2 === 1 && start.charAt(2) === "=" && options4.style.dashedValuesRefused ? dropStart(argument2, index2 + 2) : rest;
    if (glued.pieces.length > 0) found.push(withValue(option.name, argument2, glued));
    else if (takesNext(option, options4)) takeNext(option.name, argument2, waiting, options4, found);
    else found.push({ name: option.name, at: argument2.at });
    return true;
  }
  return true;
}
var takesNext = (option, { style }) => option?.takes === "value" || option?.takes === "optional" && style.dashedValuesRefused;
function takeNext(name, argument2, waiting, options4, found) {
  const next = waiting.at(-1);
  const refused = next !== void 0 && options4.style.dashedValuesRefused && /^-./.test(knownStart(next));
  if (next && !refused) waiting.pop();
  found.push(next && !refused ? withValue(name, argument2, next) : { name, at: argument2.at });
}
function withValue(name, argument2, value) {
  const text2 = asText(value);
  const from = assignmentOf(value);
  const fallback = fallbackOf2(value);
  const end = knownEnd(value);
  return {
    name,
    at: cover(argument2.at, value.at),
    ...text2 && { value: text2 },
    ...from && { from },
    ...fallback && { fallback },
    ...end && { end }
  };
}

// src/understand/launch/build-launch.ts
function buildLaunch(found) {
  const { invocation, peeled } = found;
  const { server } = peeled;
  const environment = lastOnes2([...invocation.environment, ...peeled.wrapping.environment]);
  const extra = extraArguments(server, environment);
  const own = readOptions2(peeled.args, serverOptions[server]);
  const before = readOptions2(extra.args, serverOptions[server]);
  const typed = { options: layered(before.options, own.options), positionals: [...before.positionals, ...own.positionals], complete: own.complete && before.complete && extra.complete };
  const files2 = found.configurations.of({ server, line: typed, environment, directory: invocation.directory, starter: invocation.at.file });
  const line = { ...typed, options: server === "uwsgi" ? [...typed.options, ...files2.options] : layered(files2.options, typed.options) };
  const option = (name) => line.options.findLast((candidate) => candidate.name === name);
  const configured = !files2.complete || isConfigured(server, line);
  const variables3 = lastOnes2([...environment, ...ownEnvironment(server, line)]);
  const directory = directoryOf3(server, option("chdir"), invocation.directory);
  const listening = socketListening(found, server, line) ?? listenersOf2({ server, line, configured, directory, variable: (name) => environment.find((entry2) => entry2.name === name) });
  const applicationFile = applicationFileOf(server, option);
  const user = userOf3(server, option, peeled.wrapping.user ?? invocation.user);
  const detached = peeled.wrapping.detached ?? invocation.detached;
  const mayDrop = user !== void 0 || peeled.wrapping.user !== void 0 || configured || !line.complete || option("user") !== void 0 || option("uid") !== void 0;
  return {
    kind: found.kind,
    server,
    at: invocation.at,
    command: peeled.command,
    stage: found.stage,
    options: line.options,
    option,
    listeners: [...listening.listeners, ...publishedOf(listening.listeners, found.container)],
    listenersKnown: listening.known,
    application: applicationOf(server, line, option) ?? files2.application,
    ...applicationFile && { applicationFile },
    settingsModule: settingsModuleOf(server, option, variables3),
    environment: variables3,
    configurations: files2.files,
    optionsKnown: line.complete && !configured,
    ...detached && { detached },
    ...found.watched && { watched: found.watched },
    user,
    ...found.rootByDefault && !mayDrop && { rootByDefault: found.rootByDefault },
    directory,
    ...found.container && { container: containerOf2(found.container, user !== void 0 || mayDrop) },
    ...found.service && { service: found.service },
    environments: environmentsOf2(invocation, peeled.wrapping),
    ...invocation.forked && found.container && found.container.hasInit !== true && { behindShell: invocation.forked }
  };
}
function environmentsOf2({ active, environment }, { virtualenv }) {
  const around = active ?? activeIn(environment);
  return { ...virtualenv && { named: virtualenv }, ...around && { active: around } };
}
function publishedOf(listeners, container) {
  return [...container?.ports ?? [], ...container?.handedOn ?? []].flatMap(({ host, hostPort, containerPort, at }) => {
    const inner = listeners.find(({ address }) => address.kind === "tcp" && address.port === containerPort && isAnyHost(address.host));
    return inner && hostPort !== void 0 ? [{ address: { kind: "tcp", host, port: hostPort }, protocol: inner.protocol, at, published: true }] : [];
  });
}
function containerOf2({ rootByDefault, ...container }, hasUser) {
  return rootByDefault && !hasUser ? { ...container, rootByDefault } : container;
}
function layered(weaker2, stronger) {
  const named2 = new Set(stronger.map(({ name }) => name));
  return [...weaker2.filter(({ name }) => !named2.has(name)), ...stronger];
}
function lastOnes2(entries) {
  const byName4 = /* @__PURE__ */ new Map();
  for (const entry2 of entries) byName4.set(entry2.name, entry2);
  return [...byName4.values()];
}
var ofVariable = ({ name, value, at }) => name.startsWith("UWSGI_") && serverOptions.uwsgi.spellings.has(optionOfVariable(name)) ? [{ pieces: [{ text: `${optionOfVariable(name)}=`, at }, { text: value, at }], at, spread: false }] : [];
var optionOfVariable = (name) => `--${name.slice("UWSGI_".length).toLowerCase().replaceAll("_", "-")}`;
function extraArguments(server, environment) {
  if (server === "uwsgi") return { args: environment.flatMap(ofVariable), complete: true };
  const entry2 = server === "gunicorn" ? environment.find(({ name }) => name === "GUNICORN_CMD_ARGS") : void 0;
  if (!entry2) return { args: [], complete: true };
  if (entry2.value === void 0 || /['"\\]/.test(entry2.value)) return { args: [], complete: false };
  return { args: entry2.value.split(/\s+/).filter(Boolean).map((word) => literalArgument(word, entry2.at)), complete: true };
}
function isConfigured(server, line) {
  const has2 = (...names4) => line.options.some(({ name }) => names4.includes(name));
  switch (server) {
    case "gunicorn":
    case "gunicorn_django":
      return has2("paste");
    case "hypercorn":
      return has2("config");
    case "uwsgi":
      return has2("emperor", "vassals-inherit", "sqlite3", "ldap", "ldap-schema");
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
    const equals = text2?.value.indexOf("=") ?? -1;
    const unknownName3 = text2 ? void 0 : /[\s="']([A-Z_][A-Z0-9_]*)=/.exec(textOf(option.at))?.[1];
    if (unknownName3 !== void 0) return [{ name: unknownName3, value: void 0, at: option.at }];
    return text2 && equals > 0 ? [{ name: text2.value.slice(0, equals), value: text2.value.slice(equals + 1), at: after2(text2, equals + 1) }] : [];
  });
}
var after2 = (text2, count2) => textOf(text2.at) === text2.value ? span(text2.at.file, text2.at.start + count2, text2.at.end) : text2.at;
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
function userOf3(server, option, around) {
  const dropped = server === "gunicorn" || server === "gunicorn_django" ? option("user") : server === "uwsgi" ? option("uid") : void 0;
  if (dropped) return dropped.value;
  return around?.value === "" ? void 0 : around;
}
function applicationOf(server, line, option) {
  if (server === "runserver" || server === "gunicorn_django") return void 0;
  if (server !== "uwsgi") return line.complete || line.positionals.length === 1 ? asText(line.positionals[0]) : void 0;
  const named2 = option("module") ?? option("wsgi");
  if (named2) return named2.value;
  const file = option("wsgi-file")?.value;
  return file && !/^[/.]/.test(file.value) ? { value: file.value.replace(/\.py$/, "").replaceAll("/", "."), at: file.at } : void 0;
}
function applicationFileOf(server, option) {
  if (server !== "uwsgi") return void 0;
  const named2 = option("wsgi-file") ?? option("mount");
  const text2 = named2?.value ?? named2?.end;
  const path = /(?:^|=)([^=]*\.(?:py|wsgi))$/.exec(text2?.value ?? "")?.[1];
  return text2 && path !== void 0 ? { value: path, at: text2.at } : void 0;
}
function settingsModuleOf(server, option, environment) {
  const asked = server === "runserver" || server === "gunicorn_django" ? option("settings") : void 0;
  if (asked) return asked.value;
  const entry2 = environment.find(({ name }) => name === "DJANGO_SETTINGS_MODULE");
  return entry2?.value === void 0 || entry2.value === "" ? void 0 : { value: entry2.value, at: entry2.at };
}

// src/understand/launch/stage.ts
var developmentWord2 = /(?:^|[^a-z])(dev|devel|develop|development|debug|local|test|tests|testing|ci|sandbox|vagrant)(?:[^a-z]|$)/i;
var productionWord2 = /(?:^|[^a-z])(prod|production|preprod|live|staging)(?:[^a-z]|$)/i;
var productionPlace = /(?:^|[/._-])(prod|production|live|deploy|deployment|deployments|staging)(?:[/._-]|$)/i;
var pinnedStage = (pin) => ({ verdict: pin, reasons: ["the configuration says so"] });
function stageOf(facts) {
  if (facts.pinned !== void 0) return pinnedStage(facts.pinned);
  if (facts.kind === "makefile") return { verdict: "development", reasons: [`a target of a Makefile, ${facts.processName ?? ""}`] };
  if (facts.kind === "ci") return { verdict: "development", reasons: [`a job of a build server, ${facts.processName ?? ""}`] };
  const byBranch = stageOfBranches(facts.branches);
  if (facts.decided) return byBranch?.verdict === "development" ? byBranch : facts.decided;
  const word = isAwayFromProduction(facts);
  if (word !== void 0) return { verdict: "development", reasons: [`its path says ${word}`] };
  if (facts.development !== void 0) return { verdict: "development", reasons: [facts.development] };
  if (byBranch?.verdict === "development") return byBranch;
  const name = facts.processName ?? "";
  if (developmentWord2.test(name)) return { verdict: "development", reasons: [`the process is called ${name}`] };
  if (facts.unclear !== void 0) return { verdict: "unknown", reasons: [facts.unclear] };
  if (byBranch) return byBranch;
  switch (facts.kind) {
    case "procfile":
      return stageOfProcfile(facts, name);
    case "systemd":
      return { verdict: "production", reasons: ["a systemd unit"] };
    case "javascript":
      return { verdict: "production", reasons: ["a PM2 configuration"] };
    case "uwsgi":
      return { verdict: "production", reasons: ["a configuration of uWSGI"] };
    case "supervisor":
      return { verdict: "production", reasons: ["a program of supervisor"] };
    case "dockerfile":
    case "compose":
    case "kubernetes":
    case "platform":
      return { verdict: "unknown", reasons: ["nothing says what it is for"] };
    case "crontab":
      return { verdict: "production", reasons: ["a table of cron"] };
    case "shell":
      return stageOfScript(facts);
  }
}
function stageOfProcfile(facts, name) {
  const fileName3 = facts.path.slice(facts.path.lastIndexOf("/") + 1);
  if (fileName3.toLowerCase() !== "procfile" && !productionWord2.test(fileName3)) return { verdict: "unknown", reasons: [`${fileName3} is not the Procfile a platform reads`] };
  if (facts.server === "runserver" && name !== "web") return { verdict: "unknown", reasons: [`no request reaches the process ${name}`] };
  return { verdict: "production", reasons: [`${name} of a Procfile`] };
}
function stageOfScript(facts) {
  if (facts.startedBy !== void 0) return { verdict: "production", reasons: [`started by ${facts.startedBy}`] };
  const place = productionPlace.exec(facts.path)?.[1];
  if (facts.server !== "runserver" || facts.besideServer === true) return { verdict: "production", reasons: ["a script that starts an application server"] };
  if (facts.branches.length > 0) return { verdict: "unknown", reasons: ["a script starts it on a condition"] };
  if (place !== void 0) return { verdict: "production", reasons: [`its path says ${place}`] };
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
    const shown4 = condition.length <= 40 ? condition.replace(/\s+/g, " ") : "its condition";
    if (developmentWord2.test(condition)) {
      const isOff = /(?:=|-eq)\s*["']?(?:0|false|no|off)["']?(?:\s|\]|$)/i.test(condition) !== isNegated;
      if (!isOff) return { verdict: "development", reasons: [`runs when ${shown4}`] };
      return void 0;
    }
    if (productionWord2.test(condition)) return { verdict: isNegated ? "development" : "production", reasons: [`runs ${isNegated ? "unless" : "when"} ${shown4}`] };
  }
  return void 0;
}

// src/understand/launch/found-processes.ts
var FoundProcesses = class {
  launches = [];
  commands = [];
  #configurations;
  #seen = /* @__PURE__ */ new Set();
  constructor(configurations) {
    this.#configurations = configurations;
  }
  /** Adds the servers and the management commands that a command comes down to. */
  add(kind, starts, hints = {}, around = {}) {
    this.addServers(kind, starts.servers, () => hints, around);
    this.addCommands(kind, starts.commands, hints, around);
  }
  addServers(kind, servers, hintsOf, around = {}) {
    for (const start of servers) {
      const { invocation, peeled } = start;
      if (!this.#isNew(start)) continue;
      const stage = stageOf({ path: invocation.at.file.path, pinned: invocation.at.file.pinned, kind, server: peeled.server, branches: invocation.branches, ...hintsOf(start) });
      this.launches.push(buildLaunch({ kind, invocation, peeled, stage, configurations: this.#configurations, ...around }));
    }
  }
  addCommands(kind, commands, hints, { container } = {}) {
    for (const start of commands) {
      if (this.#isNew(start)) this.commands.push({ ...managementCommandOf(kind, start, hints), ...container && { container } });
    }
  }
  /** A function may be called, and a file sourced, more than once: the command stands in one place all the same. */
  #isNew({ peeled: { command } }) {
    const place = `${command.at.file.path}:${command.at.start}`;
    const isNew = !this.#seen.has(place);
    this.#seen.add(place);
    return isNew;
  }
};
function managementCommandOf(kind, { invocation, peeled }, hints) {
  const stage = stageOf({ path: invocation.at.file.path, pinned: invocation.at.file.pinned, kind, server: kind === "shell" ? "runserver" : "gunicorn", branches: invocation.branches, ...hints });
  const args = peeled.args.map((argument2) => known4(argument2) ?? knownStart(argument2));
  return { kind, name: peeled.command, args, at: invocation.at, stage, directory: invocation.directory, environments: environmentsOf2(invocation, peeled.wrapping) };
}

// src/understand/launch/pm2.ts
var textOf3 = (value) => value?.kind === "string" ? { value: value.value, at: value.at } : void 0;
function readApps(exported) {
  const apps = property(exported, "apps") ?? exported;
  const list = apps?.kind === "array" ? apps.items : apps ? [apps] : [];
  return list.flatMap((app) => {
    const script = textOf3(property(app, "script"));
    return script ? [readApp(app, script)] : [];
  });
}
function readApp(app, script) {
  const interpreter = textOf3(property(app, "interpreter") ?? property(app, "exec_interpreter"));
  const args = readArguments(property(app, "args"));
  const before = interpreter && interpreter.value !== "none" ? [interpreter] : script.value.endsWith(".py") ? [{ value: "python", at: script.at }] : [];
  const own = readArguments(property(app, "interpreter_args"));
  const words2 = script.value.trim().split(/\s+/).length > 1 ? splitText(script) : [literalArgument(script.value, script.at)];
  return {
    argv: [...before.map(({ value, at }) => literalArgument(value, at)), ...before.length > 0 ? own : [], ...words2, ...args],
    at: app.at,
    name: textOf3(property(app, "name"))?.value ?? "",
    environment: readEnvironment(app),
    directory: textOf3(property(app, "cwd")),
    user: textOf3(property(app, "user") ?? property(app, "uid")),
    watches: (() => {
      const watch = property(app, "watch");
      return watch !== void 0 && watch.kind !== "null" && !(watch.kind === "boolean" && !watch.value) ? watch.at : void 0;
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
function splitText(text2) {
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
  const production2 = entries("env_production");
  return [...always2, ...production2.map((entry2) => always2.some(({ name, value }) => name === entry2.name && value !== entry2.value) ? { ...entry2, value: void 0 } : entry2)];
}

// src/understand/launch/named-settings.ts
var settingsNamedBy = ({ commands, servers }) => [...commands, ...servers].flatMap(({ invocation, peeled }) => {
  const option = settingsOption(peeled.args);
  if (option) return [option];
  const variable = [...invocation.environment, ...peeled.wrapping.environment].findLast(({ name }) => name === "DJANGO_SETTINGS_MODULE");
  return variable?.value === void 0 || variable.value === "" ? [] : [{ value: variable.value, at: variable.at }];
});
function settingsOption(args) {
  const index2 = args.findIndex((argument2) => /^--settings(?:=|$)/.test(knownStart(argument2)));
  const found = args[index2];
  if (!found) return void 0;
  return known4(found) === "--settings" ? asText(args[index2 + 1]) : asText(dropStart(found, "--settings=".length));
}

// src/understand/launch/started-by.ts
function startedByContainer(process2, invocation) {
  const stage = process2.stage("gunicorn");
  const hints = ({ peeled, invocation: { branches } }) => decidedBy(process2, stage, peeled.server, branches.length > 0);
  return { label: process2.label, invocation, hints, around: { container: containerOf(process2) }, stage: stage.verdict };
}
function decidedBy({ label, stage }, { verdict }, server, onCondition) {
  if (verdict === "development") return { development: `started by ${label}` };
  if (server === "runserver" && (onCondition || stage(server).verdict !== "production")) return { unclear: `started by ${label}, perhaps` };
  return verdict === "production" ? { startedBy: label } : { unclear: `started by ${label}` };
}
function startedTogether(before, by) {
  if (!before) return by;
  if (!before.around?.container || before.stage !== by.stage) return before;
  const others2 = new Map(by.invocation.environment.map((entry2) => [entry2.name, entry2.value]));
  const environment = before.invocation.environment.map((entry2) => others2.get(entry2.name) === entry2.value ? entry2 : { name: entry2.name, at: entry2.at, value: void 0 });
  const { container, ...around } = before.around;
  const names4 = [...container.names, ...by.around?.container?.names ?? []];
  const replicas = container.replicas ?? by.around?.container?.replicas;
  const shared = { ...container, names: names4, ports: [], service: void 0, ...replicas && { replicas } };
  return { ...before, invocation: { ...before.invocation, environment }, around: { ...around, container: shared } };
}
function hintsOfCommands(startedBy, besideServer) {
  return {
    besideServer,
    ...startedBy && !startedBy.hints && { startedBy: startedBy.label },
    ...startedBy?.stage === "development" && { development: `${startedBy.label} is development's` },
    ...startedBy?.stage === "unknown" && { unclear: `${startedBy.label} starts it` }
  };
}

// src/understand/launch/supervisor.ts
function readPrograms2(document, including = document) {
  const daemon = textOf4(lastEntry(including, "supervisord", "user")?.value);
  const ofAll = readEnvironment2(lastEntry(including, "supervisord", "environment")?.value);
  return document.sections.flatMap((section) => {
    const [, name] = /^(?:program|fcgi-program):(.+)$/.exec(section.value) ?? [];
    const value = (key) => lastEntry(document, section.value, key)?.value;
    const command = value("command");
    if (name === void 0 || !command || /^(?:false|off|no|0)$/i.test(value("autostart")?.text ?? "")) return [];
    const user = textOf4(value("user"));
    const inherits = daemon === void 0 || daemon.value === "root";
    return [
      {
        name,
        argv: splitWords2(command, { variables: false }).map((word) => withoutExpansions(expandWhole(word, () => void 0))),
        at: command.at,
        environment: [...ofAll, ...readEnvironment2(value("environment"))],
        directory: textOf4(value("directory")),
        user: user ?? (inherits ? void 0 : daemon),
        rootByDefault: value("user") === void 0 && inherits ? section.at : void 0
      }
    ];
  });
}
var hasExpansion = (text2) => /%\(\w+\)/.test(text2) || hasTemplateMarker(text2);
var withoutExpansions = (argument2) => argument2.pieces.some(({ text: text2 }) => text2 !== void 0 && hasExpansion(text2)) ? { ...argument2, pieces: splitPieces(argument2) } : argument2;
function splitPieces(argument2) {
  const text2 = known4(argument2) ?? "";
  const start = text2.search(/%\(|\{\{/);
  return [...start > 0 ? [{ text: text2.slice(0, start), at: argument2.at }] : [], { text: void 0, at: argument2.at }];
}
function textOf4(value) {
  return value && value.text !== "" && !hasExpansion(value.text) ? { value: value.text.replaceAll("%%", "%"), at: value.at } : void 0;
}
function readEnvironment2(value) {
  if (!value) return [];
  return [...value.text.matchAll(/(?<!\w)([A-Za-z_]\w*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^,\s"']*))/g)].map((match) => {
    const text2 = match[2] ?? match[3] ?? match[4] ?? "";
    const end = match.index + match[0].length - (match[4] === void 0 ? 1 : 0);
    return { name: match[1] ?? "", value: hasExpansion(text2) ? void 0 : text2.replaceAll("%%", "%"), at: value.place(end - text2.length, end) };
  });
}

// src/understand/launch/supervisor-includes.ts
function daemonOf(document, documents) {
  if (isDaemon(document)) return document;
  const including = documents.filter((other2) => isDaemon(other2) && globsOf(other2).some((glob) => includes(glob, other2, document)));
  return including.length === 1 ? including[0] : void 0;
}
var isDaemon = ({ sections }) => sections.some(({ value }) => value === "supervisord");
var globsOf = (document) => (lastEntry(document, "include", "files")?.value?.text ?? "").replaceAll("%(here)s/", "").split(/\s+/).filter(Boolean);
function includes(glob, daemon, { file: { path } }) {
  if (glob.startsWith("/")) return isMatch(lastTwo(path), lastTwo(glob));
  const whole = joinRepositoryPath(directoryOf(daemon.file.path), glob);
  return whole !== void 0 && isMatch(path, whole);
}
var lastTwo = (path) => path.split("/").slice(-2).join("/");
function isMatch(path, glob) {
  const names4 = path.split("/");
  const wanted = glob.split("/");
  return names4.length === wanted.length && names4.every((name, index2) => isNameMatch(name, wanted[index2] ?? ""));
}
function isNameMatch(name, glob) {
  const [first = "", ...rest] = glob.split("*");
  if (rest.length === 0) return name === glob;
  const last = rest.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}

// src/parse/dotenv/dialects.ts
var textsOf3 = {
  "python-dotenv": (raw) => raw.includes("${") ? [] : dotenv(raw, /\\([\\'])/g, /\\([\\'"abfnrtv])/g),
  Compose: (raw) => raw.includes("$") || /\\(?![nrt\\"])/.test(raw) || /^\s*'.*\\/.test(raw) ? [] : dotenv(raw, /(?!)/g, /\\([\\"nrt])/g),
  "python-decouple": (raw) => {
    const text2 = raw.trim();
    return [text2.length >= 2 && /^(['"]).*\1$/.test(text2) ? text2.slice(1, -1) : text2];
  },
  "django-environ": environ,
  systemd
};
var escapes2 = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
function dotenv(raw, inSingle, inDouble) {
  const text2 = raw.trimStart();
  const quoted = /^'((?:[^'\\]|\\.)*)'\s*(?:#.*)?$/.exec(text2) ?? /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(text2);
  const unescape2 = (_, letter) => escapes2[letter] ?? letter;
  if (quoted?.[1] !== void 0) return [text2.startsWith("'") ? quoted[1].replace(inSingle, "$1") : quoted[1].replace(inDouble, unescape2)];
  if (/^['"]/.test(text2)) return [];
  return [raw.replace(/(?:^|\s)\s*#.*$/, (comment2) => comment2.startsWith("#") ? comment2 : "").trim()];
}
function environ(raw) {
  const single = /^'(.*)'$/.exec(raw)?.[1];
  const double = /^"(.*)"$/.exec(raw)?.[1];
  if (double !== void 0 && /\\(?![nrt])/.test(double)) return [];
  const text2 = single ?? double ?? raw;
  const cut = raw.includes("#") ? [raw.slice(0, raw.indexOf("#"))] : [];
  return [text2, ...cut, .../^'([^']*)'/.exec(raw)?.slice(1) ?? []];
}
function systemd(raw) {
  const [, quote = "", inside3 = "", rest = ""] = /^\s*(["'])(.*?)\1\s*(.*)$/.exec(raw) ?? [];
  const plain = quote === "" ? raw : rest;
  if (/^\s*["']/.test(plain) || plain.includes("\\") || quote === '"' && /\\(?![nrtabfv])/.test(inside3) || quote !== "" && /["']/.test(rest)) return [];
  return [inside3 + plain.trim()];
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
    commands: commandsOf(document, "ExecStart"),
    preparations: commandsOf(document, "ExecStartPre"),
    environment: readEnvironment3(document, environmentFile),
    user: plainText(user),
    directory: plainText(lastOf2(document, "WorkingDirectory"), /^-/),
    rootByDefault: isRoot ? headerOf(document, "Service")?.at : void 0,
    isUserUnit,
    service: serviceOf(document)
  };
}
function serviceOf(document) {
  const header = headerOf(document, "Service")?.at;
  if (!header) return void 0;
  const ownTmp = document.entries.findLast(({ section, key, value }) => section === "Service" && (key.value === "PrivateTmp" || key.value === "DynamicUser") && (isOn(value) || value.text === "disconnected"));
  return {
    header,
    type: plainText(lastOf2(document, "Type")),
    restart: plainText(lastOf2(document, "Restart")),
    ownTmp: ownTmp && cover(ownTmp.key.at, ownTmp.value.at),
    joinsNamespace: valuesOf(document, "Unit", "JoinsNamespaceOf").length > 0
  };
}
var commandsOf = (document, key) => valuesOf(document, "Service", key).flatMap((value) => readExec(value).map((command) => ({ command, at: value.at })));
function plainText(value, prefix = /^(?!)/) {
  if (!value) return void 0;
  const bare = value.slice(prefix.exec(value.text)?.[0].length ?? 0);
  const isQuoted = /^(["']).*\1$/.test(bare.text);
  const inner = isQuoted ? bare.slice(1, bare.text.length - 1) : bare;
  return /%(?!%)/.test(inner.text) || hasTemplateMarker(inner.text) ? void 0 : { value: inner.text.replaceAll("%%", "%"), at: inner.at };
}
function readEnvironment3(document, environmentFile) {
  const entries = [];
  for (const value of valuesOf(document, "Service", "Environment")) {
    for (const word of splitWords2(value, { variables: false })) {
      const argument2 = expandWhole(word, () => void 0);
      const [whole, name] = /^([A-Za-z_]\w*)=/.exec(knownStart(argument2)) ?? [];
      if (whole !== void 0 && name !== void 0) entries.push({ name, value: known4(dropStart(argument2, whole.length)), at: argument2.at });
    }
  }
  for (const value of valuesOf(document, "Service", "EnvironmentFile")) {
    const path = plainText(value, /^-/);
    const file = path && environmentFile(path.value);
    for (const entry2 of file?.entries ?? []) entries.push({ name: entry2.name, value: asSystemdReads(entry2), at: entry2.at });
  }
  return entries;
}
function asSystemdReads({ nameAt: { file, end } }) {
  const line = file.lineText(file.positionAt(end).line);
  const [, raw] = /^[^=]*=(.*)$/.exec(line) ?? [];
  return raw === void 0 ? void 0 : textsOf3.systemd(raw)[0];
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
var unitName2 = (path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.(service|socket)\b.*$/, "");
function socketsOf(service, documents) {
  const name = unitName2(service.file.path);
  const named2 = new Set(valuesOf(service, "Service", "Sockets").flatMap(({ text: text2 }) => text2.split(/\s+/)));
  const serving = documents.filter((document) => {
    if (!/\.socket\b/.test(document.file.path) || headerOf(document, "Socket") === void 0) return false;
    const own = unitName2(document.file.path);
    const serves = valuesOf(document, "Socket", "Service").at(-1)?.text.replace(/\.service$/, "") ?? own;
    return serves === name || named2.has(`${own}.socket`);
  });
  const beside = serving.filter(({ file }) => directoryOf(file.path) === directoryOf(service.file.path));
  return beside.length > 0 ? beside : serving;
}

// src/understand/launch/understand-launches.ts
async function understandLaunches(sources) {
  const needsShell = sources.documents.some(({ language }) => language !== "dotenv");
  if (!needsShell) return { launches: [], commands: [], environments: [], images: [], services: [], named: [] };
  const { launches, commands, ...containers3 } = new Understanding(sources, await loadShellParser()).all();
  return { launches: launches.toSorted(byPlace), commands: commands.toSorted(byPlace), ...containers3 };
}
var byPlace = (left, right) => compare3(left.at.file.path, right.at.file.path) || left.at.start - right.at.start;
var compare3 = (left, right) => left < right ? -1 : left > right ? 1 : 0;
var withPin = (container, pin) => pin === void 0 ? container : { ...container, stage: () => pinnedStage(pin) };
var Understanding = class {
  #containers;
  #documents;
  #scripts;
  #units;
  #supervisors;
  #dotenv;
  #platforms;
  #parse;
  #configurations;
  #found;
  #named = [];
  #startedBy = /* @__PURE__ */ new Map();
  constructor(sources, parse2) {
    const { documents, configurations } = sources;
    this.#containers = findContainers(sources).map((container) => withPin(container, sources.read?.(container.path)?.pinned));
    this.#documents = documents;
    this.#scripts = documents.filter((document) => document.language === "shell");
    this.#dotenv = documents.filter((document) => document.language === "dotenv");
    this.#platforms = documents.filter((document) => document.language === "platform");
    this.#supervisors = documents.filter((document) => document.language === "supervisor");
    this.#units = withDropIns(documents.filter((document) => document.language === "systemd"));
    this.#parse = parse2;
    this.#configurations = configurations;
    this.#found = new FoundProcesses(configurations);
  }
  all() {
    for (const document of this.#documents) {
      if (document.language === "procfile") this.#readProcfile(document);
      else if (document.language === "javascript") this.#readPm2(document);
      else if (document.language === "supervisor") this.#readSupervisor(document);
    }
    for (const unit of this.#units) this.#readUnit(unit);
    this.#readContainers();
    for (const lines of commandLinesOf(this.#documents)) this.#readCommandLines(lines);
    const read = /* @__PURE__ */ new Set();
    for (let turn = 0; turn < deepestChain; turn++) {
      for (const document of this.#scripts) {
        if (read.has(document) || !this.#startedBy.has(document)) continue;
        read.add(document);
        this.#readScript(document);
      }
    }
    for (const document of this.#scripts) if (!read.has(document)) this.#readScript(document);
    for (const document of this.#documents) if (document.language === "uwsgi" && !this.#configurations.isUsed(document)) this.#readUwsgi(document);
    const hosted = this.#platforms.flatMap((document) => [...unitLaunches(document), ...vercelLaunches(document)]);
    return { launches: [...this.#found.launches, ...hosted], named: this.#named, commands: this.#found.commands, environments: environmentsOf(this.#containers), images: this.#containers.flatMap(({ image }) => image ?? []), services: this.#containers.flatMap(({ service }) => service ?? []) };
  }
  /** Notes the scripts of the repository that production starts. */
  #note(starts, by) {
    for (const start of starts.scripts) {
      const script = this.#find(this.#scripts, start.path.value);
      if (script && !this.#startedBy.has(script)) this.#startedBy.set(script, { ...by, invocation: start.invocation });
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
    const surroundings = surroundingsOf(document.file.path, this.#platforms);
    for (const { name, command } of document.entries) {
      const script = this.#parse({ text: command.value, place: (start, end) => ({ file: document.file, start: command.at.start + start, end: command.at.start + end }) });
      const environment = [...name.value === "web" && surroundings.choosesPort ? [{ name: "PORT", value: void 0, at: name.at }] : [], ...surroundings.environment];
      for (const step of runScript(script)) {
        const starts = follow(within(step, { environment, user: void 0, directory: void 0 }), this.#parse);
        const ofProcess = { processName: name.value };
        this.#found.addCommands("procfile", starts.commands, ofProcess);
        this.#found.addServers("procfile", starts.servers, ({ peeled }) => peeled.server === "runserver" && watcher ? { ...ofProcess, development: "the Procfile runs a watcher beside it" } : ofProcess);
        if (document.production && /(^|\/)procfile$/i.test(document.file.path)) this.#note(starts, { label: `${name.value} of the Procfile` });
      }
    }
  }
  #readUnit(document) {
    const unit = readService(document, (path) => {
      const found = this.#find(this.#dotenv, path);
      return found?.sample === false ? found : void 0;
    });
    const lookup = (name) => {
      const entry2 = unit.environment.findLast((candidate) => candidate.name === name);
      return entry2 && { text: entry2.value, at: entry2.at };
    };
    const sockets = socketsOf(document, this.#units).map(readSocket);
    const around = {
      ...sockets.length > 0 && { sockets: { listeners: sockets.flatMap(({ listeners }) => listeners), known: sockets.every(({ known: known5 }) => known5) } },
      ...unit.rootByDefault && { rootByDefault: unit.rootByDefault },
      ...unit.service && { service: { ...unit.service, startedBySocket: sockets.length > 0 } }
    };
    for (const { command, at } of unit.preparations) {
      const argv = command.words.flatMap((word) => expandWord(word, lookup));
      const starts = follow({ argv, at, environment: unit.environment, directory: unit.directory, user: unit.user, branches: [] }, this.#parse);
      this.#found.addCommands("systemd", starts.commands, {});
      if (document.production && !unit.isUserUnit) this.#note({ ...starts, servers: [] }, { label: document.file.path });
    }
    for (const { command, at } of unit.commands) {
      const argv = command.words.flatMap((word) => expandWord(word, lookup));
      const user = command.prefix.includes("+") ? void 0 : unit.user;
      const starts = follow({ argv, at, environment: unit.environment, directory: unit.directory, user, branches: [] }, this.#parse);
      this.#found.add("systemd", starts, unit.isUserUnit ? { unclear: "a unit of a user's own systemd" } : {}, around);
      if (document.production && !unit.isUserUnit) this.#note(starts, { label: document.file.path });
    }
  }
  #readContainers() {
    const scriptAt = (path) => this.#scripts.find(({ file }) => file.path === path);
    for (const process2 of this.#containers) {
      const starts = containerStarts(process2, this.#parse, (path) => scriptAt(path)?.script);
      const around = { container: containerOf(process2) };
      this.#found.addServers(process2.kind, starts.servers, ({ peeled }) => ({ decided: process2.stage(peeled.server) }), around);
      this.#found.addCommands(process2.kind, starts.commands, { decided: process2.stage("gunicorn") }, around);
      for (const { path, invocation } of starts.scripts) {
        const place = process2.locate(path.value);
        const script = place === void 0 ? this.#find(this.#scripts, path.value) : scriptAt(place);
        if (script) this.#startedBy.set(script, startedTogether(this.#startedBy.get(script), startedByContainer(process2, invocation)));
      }
    }
  }
  #readCommandLines({ kind, text: text2, environment, directory, user, hints, serves, deploys: deploys2 }) {
    for (const step of runScript(this.#parse(text2), void 0, environment)) {
      const starts = follow(within(step, { environment, directory, user }), this.#parse);
      this.#found.addCommands(kind, starts.commands, hints);
      if (serves) this.#found.addServers(kind, starts.servers, () => hints);
      if (deploys2) this.#named.push(...settingsNamedBy(starts));
    }
  }
  #readPm2(document) {
    for (const app of readApps(document.exported)) {
      const starts = follow({ argv: app.argv, at: app.at, environment: app.environment, directory: app.directory, user: app.user, branches: [] }, this.#parse);
      const hintsOf = ({ peeled }) => ({ processName: app.name, ...app.watches !== void 0 && peeled.server === "runserver" && { unclear: "PM2 watches its files" } });
      this.#found.addServers("javascript", starts.servers, hintsOf, app.watches ? { watched: app.watches } : {});
      if (document.production) this.#note(starts, { label: document.file.path });
    }
  }
  #readSupervisor(document) {
    for (const { name, argv, at, environment, directory, user, rootByDefault } of readPrograms2(document, daemonOf(document, this.#supervisors))) {
      const starts = follow({ argv, at, environment, directory, user, branches: [] }, this.#parse);
      this.#found.add("supervisor", starts, { processName: name }, rootByDefault ? { rootByDefault } : {});
      if (document.production) this.#note(starts, { label: document.file.path });
    }
  }
  /** `uwsgi FILE`, run by something that is not in the repository. */
  #readUwsgi(document) {
    const header = document.sections.find(({ value }) => value === "uwsgi");
    if (!header || !document.entries.some(({ key }) => /^(?:module|wsgi|wsgi-file|mount|pythonpath|django)$/.test(key.value))) return;
    const argv = [literalArgument("uwsgi", header.at), literalArgument(document.file.path, header.at)];
    this.#found.add("uwsgi", follow({ argv, at: header.at, environment: [], directory: void 0, user: void 0, branches: [] }, this.#parse));
  }
  #readScript(document) {
    const startedBy = this.#startedBy.get(document);
    const nothing6 = { environment: [], user: void 0, directory: void 0 };
    const steps2 = runScript(document.script, this.#findSourced(document.file.path), startedBy?.invocation.environment);
    const all = steps2.map((step) => follow(within(step, startedBy?.invocation ?? nothing6), this.#parse));
    const besideServer = all.some(({ servers }) => servers.some(({ peeled }) => peeled.server !== "runserver"));
    for (const starts of all) {
      this.#found.addCommands("shell", starts.commands, hintsOfCommands(startedBy, besideServer), startedBy?.around);
      this.#found.addServers("shell", starts.servers, startedBy?.hints ?? (() => startedBy ? { startedBy: startedBy.label } : {}), startedBy?.around);
      if (startedBy) this.#note(starts, startedBy);
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
  const read = [];
  for (const { path, language } of project.classified) {
    if (!launcherLanguages.has(language)) continue;
    const file = project.read(path);
    const document = file && await readLauncher(file, language);
    if (document) read.push(document);
  }
  const documents = withDropInProblems(read);
  const files2 = { paths: project.paths, inImages: imageFiles(documents, project), uwsgi: documents.filter((document) => document.language === "uwsgi") };
  const sources = { documents, paths: project.paths, read: (path) => project.read(path) };
  const configurations = new Configurations(files2);
  const understood = await understandLaunches({ ...sources, configurations });
  const hosted = passengerFiles(project.paths).length > 0 ? passengerLaunches(project, await (await import("./parse-PVKCPCWL.js")).pythonParser()) : [];
  if (!configurations.wantsPython) return { documents, ...understood, launches: [...understood.launches, ...hosted] };
  const python2 = await loadGunicornReader(project);
  const again = await understandLaunches({ ...sources, configurations: new Configurations({ ...files2, gunicorn: python2.read }) });
  return { documents: [...documents, ...python2.documents()], ...again, launches: [...again.launches, ...hosted] };
}
function imageFiles(documents, project) {
  const tree = new RepositoryTree(project.paths);
  const images = documents.flatMap((document) => {
    const image = document.language === "dockerfile" ? readImage(document) : void 0;
    return image ? [{ image, context: guessContext(image, tree) }] : [];
  });
  return (path) => {
    const [found, ...others2] = new Set(images.flatMap(({ image, context }) => locate2(path, image, context, [], tree) ?? []));
    return others2.length === 0 ? found : void 0;
  };
}
async function loadGunicornReader(project) {
  const [{ pythonParser }, { PythonFiles: PythonFiles2 }, { readGunicornConfiguration }] = await Promise.all([import("./parse-PVKCPCWL.js"), import("./python-source-4KR4EQJE.js"), import("./gunicorn-configuration-4FGKLP2Q.js")]);
  const files2 = new PythonFiles2(project, await pythonParser());
  const wanted = /* @__PURE__ */ new Set();
  return {
    read: (path, environment) => {
      const file = project.read(path);
      if (!file || /^#!(?!.*python)/.test(file.text)) return void 0;
      wanted.add(path);
      return readGunicornConfiguration(files2.seenFrom([directoryOf(path), ""]), file, environment);
    },
    documents: () => files2.parsed.filter(({ file }) => wanted.has(file.path)).map(({ file, problems }) => ({ file, language: "gunicorn", production: true, problems }))
  };
}
var launcherLanguages = /* @__PURE__ */ new Set(["shell", "procfile", "systemd", "dotenv", "javascript", "dockerfile", "compose", "kubernetes", "platform", "uwsgi", "supervisor", "crontab", "makefile", "ci"]);

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
  const closing2 = indentOf(text2, close2);
  const opening = closing2 === void 0 ? void 0 : indentOf(text2, start);
  return closing2 !== void 0 && opening !== void 0 && closing2 < opening ? { start, close: close2 } : void 0;
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
    const lineEnd = this.#text.indexOf("\n", start);
    const end = lineEnd === -1 ? this.#text.length : lineEnd;
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
    const fits2 = Number.isNaN(after3) || isBlank2(after3) || [code.semicolon, code.open, code.close, code.shut].some((char) => char === after3);
    if (!fits2) {
      const lineEnd = text2.indexOf("\n", start);
      if (lineEnd !== -1 && lineEnd < at) return this.#unclosed(start, at);
      this.#refuse(start, at + 1, "Text follows directly after a closing quote, so nginx does not start.", "Put the whole word into the quotes, or a blank after them.", at + 1);
    }
    this.#checkLength(start, start + 1, at, isBlank2(after3) ? bufferBytes - 3 : bufferBytes - 2);
    this.position = at + 1;
    return this.#word(start, at + 1, start + 1, at, escaped, true);
  }
  /** A quote that takes in what follows its line. The word is ended with its line, so that the rest can be read. */
  #unclosed(start, swallowedTo) {
    const text2 = this.#text;
    const lineEnd = text2.indexOf("\n", start);
    let end = lineEnd === -1 ? text2.length : lineEnd;
    while (end > start + 1 && isBlank2(text2.charCodeAt(end - 1))) end--;
    const last = text2.charCodeAt(end - 1);
    if (end > start + 1 && (last === code.semicolon || last === code.open)) end--;
    const message = "The quote opened here is never closed, so nginx does not start.";
    const help = `Close it with ${text2.charAt(start)} before the ";".`;
    if (swallowedTo === text2.length) this.#refuse(start, end, message, help, text2.length - start > bufferBytes ? start : text2.length);
    else {
      const related = { at: span(this.#file, swallowedTo, swallowedTo + 1), message: "nginx takes this quote for the closing one" };
      this.problems.push({ at: span(this.#file, start, end), message, help, related, noticedAt: swallowedTo + 1 });
    }
    this.position = end;
    return this.#word(start, end, start + 1, end, text2.slice(start, end).includes("\\"), true);
  }
  #checkLength(start, from, to, most2) {
    if (to - from > most2 / 3 && this.#bytes(from, to) > most2) {
      this.#refuse(start, start + 1, `This word is longer than ${most2} bytes, so nginx does not start.`, "Is a closing quote missing? nginx reads at most 4096 bytes for one word.");
    }
  }
  #refuse(start, end, message, help, noticedAt = start) {
    this.problems.push({ at: span(this.#file, start, end), message, help, noticedAt });
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
var kinds2 = [
  { open: "{{", close: "}}" },
  { open: "{%", close: "%}" },
  { open: "<%", close: "%>" },
  { open: "{#", close: "#}" }
];
var placeholder = /[%@#]?\{[A-Za-z_][\w.]*\}/y;
var loneVariable = /^[ \t]*\$\{?[A-Z][A-Z0-9_]*\}?[ \t]*\r?$/m;
var control = /^[-~]?\s*(?:[#/^>!*]|(?:if|else|end|range|with|define|block|template|include)\b)/;
var isTemplateName = (path) => /\.(?:j2|jinja2?|erb|tmpl|tpl|gotmpl|mustache|hbs|ctmpl|epp)$/i.test(path);
function maskTemplate2(text2) {
  const pieces = [];
  let copied = 0;
  let conditional = false;
  let values = 0;
  const exhausted = /* @__PURE__ */ new Set();
  const opening = /\{[{%#]|<%|(?<!\$)[%@#]?\{(?=[A-Za-z_])|^[ \t]*\$\{?[A-Z][A-Z0-9_]*\}?[ \t]*(?=\r?$)/gm;
  for (let found = opening.exec(text2); found; found = opening.exec(text2)) {
    if (found[0].includes("$")) {
      conditional = true;
      pieces.push(text2.slice(copied, found.index), " ".repeat(found[0].length));
      copied = opening.lastIndex;
      continue;
    }
    placeholder.lastIndex = found.index;
    const name = placeholder.exec(text2)?.[0];
    if (name !== void 0) {
      values++;
      pieces.push(text2.slice(copied, found.index), "x".repeat(name.length));
      copied = opening.lastIndex = found.index + name.length;
      continue;
    }
    const piece = found[0];
    const kind = kinds2.find(({ open: open2 }) => open2 === piece);
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
    pieces.push(text2.slice(copied, found.index), isValue ? "x".repeat(end - found.index) : text2.slice(found.index, end).replace(/[^\r\n]/g, " "));
    copied = end;
    opening.lastIndex = end;
  }
  if (values === 0 && !conditional) return void 0;
  return { text: pieces.join("") + text2.slice(copied), conditional };
}
function standsAlone(text2, start, end) {
  return /(?:^|\n)[ \t]*$/.test(text2.slice(Math.max(0, start - 200), start)) && /^[ \t]*(?:\r?\n|$)/.test(text2.slice(end, end + 200));
}

// src/parse/nginx/tree.ts
var nameOf3 = (statement2) => statement2.words[0]?.value ?? "";

// data/nginx-directives.json
var nginx_directives_default = {
  measured: "1.22.1",
  newest: "1.31.4",
  directives: [
    "absolute_redirect|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1e0",
    "accept_mutex_delay|events|ngx_event|2000002|2000002|msec|||||s|0:20",
    "accept_mutex|events|ngx_event|2000200|2000200|flag|||||s|0:18",
    "acceptex_read|events|ngx_iocp_module|0|2000200|flag||||||",
    "access_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_access_by_lua_block||||||10:0",
    "access_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_access_by_lua||||||10:0",
    "access_by_lua_no_postpone|http|ngx_http_lua_module|2000200|2000200|flag||||||0:c0",
    "access_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_access_by_lua||||||10:0",
    "access_log|http|ngx_http_log_module|ce000800|ce000800|log_set_log|||||s|10:0",
    "access_log|rtmp|ngx_rtmp_log_module|e000006|e000006|unknown||||||10:0",
    "access_log|stream|ngx_stream_log_module|6000800|6000800|log_set_log||||||8:0",
    "ack_window|rtmp|ngx_rtmp_core_module|6000002|6000002|num||||||8:50",
    "add_after_body|http|ngx_http_addition_filter_module|e000002|e000002|str|||||s|10:10",
    "add_before_body|http|ngx_http_addition_filter_module|e000002|e000002|str|||||s|10:0",
    "add_header_inherit|http|ngx_http_headers_filter_module|0|4e000002|enum||merge/off/on|1.29.3|||",
    "add_header|http|ngx_http_headers_filter_module|4e00000c|4e00000c|headers_add|||||s|10:18",
    "add_trailer_inherit|http|ngx_http_headers_filter_module|0|4e000002|enum||merge/off/on|1.29.3|||",
    "add_trailer|http|ngx_http_headers_filter_module|4e00000c|4e00000c|headers_add|||1.13.2||s|10:20",
    "addition_types|http|ngx_http_addition_filter_module|e000800|e000800|types|||||s|10:30",
    "aio_write|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1c0",
    "aio|http|ngx_http_core_module|e000002|e000002|core_set_aio|||||s|10:0",
    "alias|http|ngx_http_core_module|8000002|8000002|core_root|||||s|10:0",
    "allow|http|ngx_http_access_module|8e000002|8e000002|access_rule|||||s|10:0",
    "allow|rtmp|ngx_rtmp_access_module|e000006|e000006|unknown||||||10:0",
    "allow|stream|ngx_stream_access_module|6000002|6000002|access_rule||||||8:0",
    "ancient_browser_value|http|ngx_http_browser_module|e000002|e000002|ancient_browser_value|||||s|10:0",
    "ancient_browser|http|ngx_http_browser_module|e000800|e000800|ancient_browser|||||s|10:0",
    "application|rtmp|ngx_rtmp_core_module|4000102|4000102|unknown||||||8:0",
    "auth_basic_user_file|http|ngx_http_auth_basic_module|8e000002|8e000002|auth_basic_user_file|||||s|10:8",
    "auth_basic|http|ngx_http_auth_basic_module|8e000002|8e000002|complex_value|||||s|10:0",
    "auth_delay|http|ngx_http_core_module|e000002|e000002|msec|||1.17.10||s|10:150",
    "auth_http_header|mail|ngx_mail_auth_http_module|6000004|6000004|auth_http_header||||||8:0",
    "auth_http_pass_client_cert|mail|ngx_mail_auth_http_module|6000200|6000200|flag||||||8:10",
    "auth_http_timeout|mail|ngx_mail_auth_http_module|6000002|6000002|msec||||||8:8",
    "auth_http|mail|ngx_mail_auth_http_module|6000002|6000002|auth_http||||||8:0",
    "auth_pam_service_name|http|ngx_http_auth_pam_module|8e000002|8e000002|str||||||10:10",
    "auth_pam_set_pam_env|http|ngx_http_auth_pam_module|8e000200|8e000200|flag||||||10:20",
    "auth_pam|http|ngx_http_auth_pam_module|8e000002|8e000002|str||||||10:0",
    "auth_request_set|http|ngx_http_auth_request_module|e000004|e000004|auth_request_set|||||s|10:0",
    "auth_request|http|ngx_http_auth_request_module|e000002|e000002|auth_request|||||s|10:0",
    "autoindex_exact_size|http|ngx_http_autoindex_module|e000200|e000200|flag|||||s|10:18",
    "autoindex_format|http|ngx_http_autoindex_module|e000002|e000002|enum|html/json/jsonp/xml|html/json/jsonp/xml|||s|10:8",
    "autoindex_localtime|http|ngx_http_autoindex_module|e000200|e000200|flag|||||s|10:10",
    "autoindex|http|ngx_http_autoindex_module|e000200|e000200|flag|||||s|10:0",
    "balancer_by_lua_block|http|ngx_http_lua_module|10000101|10000101|lua_balancer_by_lua_block||||||8:0",
    "balancer_by_lua_file|http|ngx_http_lua_module|10000002|10000002|lua_balancer_by_lua||||||8:0",
    "body_filter_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_body_filter_by_lua_block||||||10:0",
    "body_filter_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_body_filter_by_lua||||||10:0",
    "body_filter_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_body_filter_by_lua||||||10:0",
    "break|http|ngx_http_rewrite_module|6c000001|6c000001|rewrite_break|||||s|10:0",
    "brotli_buffers|http|ngx_http_brotli_filter_module|e000004|e000004|bufs||||||10:28",
    "brotli_comp_level|http|ngx_http_brotli_filter_module|e000002|e000002|num|0..11|0..11||||10:38",
    "brotli_min_length|http|ngx_http_brotli_filter_module|e000002|e000002|size||||||10:20",
    "brotli_static|http|ngx_http_brotli_static_module|e000002|e000002|enum|off/on/always|off/on/always||||10:0",
    "brotli_types|http|ngx_http_brotli_filter_module|e000800|e000800|types||||||10:18",
    "brotli_window|http|ngx_http_brotli_filter_module|e000002|e000002|size||||||10:40",
    "brotli|http|ngx_http_brotli_filter_module|4e000200|4e000200|flag||||||10:0",
    "buffer|rtmp|ngx_rtmp_live_module|e000002|e000002|msec||||||10:68",
    "buflen|rtmp|ngx_rtmp_core_module|6000002|6000002|msec||||||8:a8",
    "busy|rtmp|ngx_rtmp_core_module|6000002|6000002|flag||||||8:90",
    "charset_map|http|ngx_http_charset_filter_module|2000104|2000104|charset_map_block|||||s|0:0",
    "charset_types|http|ngx_http_charset_filter_module|e000800|e000800|types|||||s|10:28",
    "charset|http|ngx_http_charset_filter_module|4e000002|4e000002|charset|||||s|10:0",
    "chunk_size|rtmp|ngx_rtmp_core_module|6000002|6000002|num||||||8:58",
    "chunked_transfer_encoding|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:228",
    "client_body_buffer_size|http|ngx_http_core_module|e000002|e000002|size|||||s|10:d8",
    "client_body_in_file_only|http|ngx_http_core_module|e000002|e000002|enum|off/on/clean|clean/off/on|||s|10:198",
    "client_body_in_single_buffer|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1a0",
    "client_body_temp_path|http|ngx_http_core_module|e00001e|e00001e|path|||||s|10:280",
    "client_body_timeout|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:118",
    "client_header_buffer_size|http|ngx_http_core_module|6000002|6000002|size|||||s|8:60",
    "client_header_timeout|http|ngx_http_core_module|6000002|6000002|msec|||||s|8:78",
    "client_max_body_size|http|ngx_http_core_module|e000002|e000002|off|||||s|10:c0",
    "connection_pool_size|http|ngx_http_core_module|6000002|6000002|size|||||s|8:50",
    "content_by_lua_block|http|ngx_http_lua_module|48000101|48000101|lua_content_by_lua_block||||||10:0",
    "content_by_lua_file|http|ngx_http_lua_module|48000002|48000002|lua_content_by_lua||||||10:0",
    "content_by_lua|http|ngx_http_lua_module|48000002|48000002|lua_content_by_lua||||||10:0",
    "create_full_put_path|http|ngx_http_dav_module|e000200|e000200|flag|||||s|10:18",
    "daemon|core|nginx|1010200|1010200|flag|||||s|0:0",
    "dash_cleanup|rtmp|ngx_rtmp_dash_module|e000002|e000002|flag||||||10:38",
    "dash_fragment|rtmp|ngx_rtmp_dash_module|e000002|e000002|msec||||||10:8",
    "dash_nested|rtmp|ngx_rtmp_dash_module|e000002|e000002|flag||||||10:18",
    "dash_path|rtmp|ngx_rtmp_dash_module|e000002|e000002|str||||||10:20",
    "dash_playlist_length|rtmp|ngx_rtmp_dash_module|e000002|e000002|msec||||||10:10",
    "dash|rtmp|ngx_rtmp_dash_module|e000002|e000002|flag||||||10:0",
    "dav_access|http|ngx_http_dav_module|e00000e|e00000e|access|||||s|10:8",
    "dav_ext_lock_zone|http|ngx_http_dav_ext_module|2000006|2000006|unknown||||||0:0",
    "dav_ext_lock|http|ngx_http_dav_ext_module|e000002|e000002|unknown||||||10:0",
    "dav_ext_methods|http|ngx_http_dav_ext_module|e000800|e000800|bitmask|off/propfind/options/lock/unlock|off/propfind/options/lock/unlock||||10:0",
    "dav_methods|http|ngx_http_dav_module|e000800|e000800|bitmask|off/put/delete/mkcol/copy/move|copy/delete/mkcol/move/off/put|||s|10:0",
    "debug_connection|events|ngx_event|2000002|2000002|ngx_event_debug_connection|||||s|0:0",
    "debug_points|core|nginx|1010002|1010002|enum|stop/abort|abort/stop|||s|0:28",
    "default_type|http|ngx_http_core_module|e000002|e000002|str|||||s|10:b0",
    "degradation|http|ngx_http_degradation_module|0|2000002|degradation||||||",
    "degrade|http|ngx_http_degradation_module|0|e000002|enum||204/444||||",
    "deny|http|ngx_http_access_module|8e000002|8e000002|access_rule|||||s|10:0",
    "deny|rtmp|ngx_rtmp_access_module|e000006|e000006|unknown||||||10:0",
    "deny|stream|ngx_stream_access_module|6000002|6000002|access_rule||||||8:0",
    "devpoll_changes|events|ngx_devpoll_module|0|2000002|num||||||",
    "devpoll_events|events|ngx_devpoll_module|0|2000002|num||||||",
    "directio_alignment|http|ngx_http_core_module|e000002|e000002|off|||||s|10:d0",
    "directio|http|ngx_http_core_module|e000002|e000002|core_directio|||||s|10:0",
    "disable_symlinks|http|ngx_http_core_module|e000006|e000006|disable_symlinks|||||s|10:0",
    "drop_idle_publisher|rtmp|ngx_rtmp_live_module|e000002|e000002|unknown||||||10:28",
    "early_hints|http|ngx_http_core_module|0|e000800|predicate|||1.29.0|||",
    "echo_abort_parent|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0",
    "echo_after_body|http|ngx_http_echo_module|48000400|48000400|unknown||||||10:10",
    "echo_before_body|http|ngx_http_echo_module|48000400|48000400|unknown||||||10:8",
    "echo_blocking_sleep|http|ngx_http_echo_module|48000002|48000002|unknown||||||10:0",
    "echo_duplicate|http|ngx_http_echo_module|48001000|48001000|unknown||||||10:0",
    "echo_end|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0",
    "echo_exec|http|ngx_http_echo_module|48000006|48000006|unknown||||||10:0",
    "echo_flush|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0",
    "echo_foreach_split|http|ngx_http_echo_module|48001000|48001000|unknown||||||10:0",
    "echo_location_async|http|ngx_http_echo_module|48000006|48000006|unknown||||||10:0",
    "echo_location|http|ngx_http_echo_module|48000006|48000006|unknown||||||10:0",
    "echo_read_request_body|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0",
    "echo_request_body|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0",
    "echo_reset_timer|http|ngx_http_echo_module|48000001|48000001|unknown||||||10:0",
    "echo_sleep|http|ngx_http_echo_module|48000002|48000002|unknown||||||10:0",
    "echo_status|http|ngx_http_echo_module|48000002|48000002|num||||||10:20",
    "echo_subrequest_async|http|ngx_http_echo_module|48001000|48001000|unknown||||||10:0",
    "echo_subrequest|http|ngx_http_echo_module|48001000|48001000|unknown||||||10:0",
    "echo|http|ngx_http_echo_module|48000400|48000400|unknown||||||10:0",
    "empty_gif|http|ngx_http_empty_gif_module|8000001|8000001|empty_gif|||||s|0:0",
    "env|core|nginx|1010002|1010002|ngx_set_env|||||s|0:0",
    "epoll_events|events|ngx_epoll_module|2000002|2000002|num|||||s|0:0",
    "error_log|core|ngx_log|1000800|1000800|ngx_error_log|||||s|0:0",
    "error_log|http|ngx_http_core_module|e000800|e000800|core_error_log|||||s|10:0",
    "error_log|mail|ngx_mail_core_module|6000800|6000800|core_error_log||||||8:0",
    "error_log|stream|ngx_stream_core_module|6000800|6000800|core_error_log||||||8:0",
    "error_page|http|ngx_http_core_module|4e001000|4e001000|core_error_page|||||s|10:0",
    "etag|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:230",
    "eventport_events|events|ngx_eventport_module|0|2000002|num||||||",
    "events|core|ngx_event|1000101|1000101|ngx_events_block|||||s|0:0",
    "exec_kill_signal|rtmp|ngx_rtmp_exec_module|e000002|e000002|unknown||||||0:0",
    "exec_options|rtmp|ngx_rtmp_exec_module|e000002|e000002|flag||||||10:128",
    "exec_play_done|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:d0",
    "exec_play|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:a8",
    "exec_publish_done|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:80",
    "exec_publish|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:58",
    "exec_pull|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:30",
    "exec_push|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:8",
    "exec_record_done|rtmp|ngx_rtmp_exec_module|1e000800|1e000800|unknown||||||10:f8",
    "exec_static|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||0:0",
    "exec|rtmp|ngx_rtmp_exec_module|e000800|e000800|unknown||||||10:8",
    "exit_worker_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_exit_worker_by_lua_block||||||0:0",
    "exit_worker_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_exit_worker_by_lua||||||0:0",
    "expires|http|ngx_http_headers_filter_module|4e000006|4e000006|headers_expires|||||s|10:0",
    "fair|http|ngx_http_upstream_fair_module|10000400|10000400|unknown||||||0:0",
    "fancyindex_css_href|http|ngx_http_fancyindex_module|e000200|e000200|str||||||10:50",
    "fancyindex_default_sort|http|ngx_http_fancyindex_module|e000002|e000002|enum|name/size/date/name_desc/size_desc/date_desc|name/size/date/name_desc/size_desc/date_desc||||10:8",
    "fancyindex_directories_first|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:10",
    "fancyindex_exact_size|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:20",
    "fancyindex_footer|http|ngx_http_fancyindex_module|e000006|e000006|unknown||||||10:98",
    "fancyindex_header|http|ngx_http_fancyindex_module|e000006|e000006|unknown||||||10:78",
    "fancyindex_hide_parent_dir|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:40",
    "fancyindex_hide_symlinks|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:30",
    "fancyindex_ignore|http|ngx_http_fancyindex_module|e000800|e000800|unknown||||||10:0",
    "fancyindex_localtime|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:18",
    "fancyindex_name_length|http|ngx_http_fancyindex_module|e000200|e000200|num||||||10:28",
    "fancyindex_show_dotfiles|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:48",
    "fancyindex_show_path|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:38",
    "fancyindex_time_format|http|ngx_http_fancyindex_module|e000200|e000200|str||||||10:60",
    "fancyindex|http|ngx_http_fancyindex_module|e000200|e000200|flag||||||10:0",
    "fastcgi_bind|http|ngx_http_fastcgi_module|e000006|e000006|upstream_bind_set|||||s|10:108",
    "fastcgi_buffer_size|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:30",
    "fastcgi_buffering|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:a0",
    "fastcgi_buffers|http|ngx_http_fastcgi_module|e000004|e000004|bufs|||||s|10:70",
    "fastcgi_busy_buffers_size|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:58",
    "fastcgi_cache_background_update|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:170",
    "fastcgi_cache_bypass|http|ngx_http_fastcgi_module|e000800|e000800|predicate|||||s|10:180",
    "fastcgi_cache_key|http|ngx_http_fastcgi_module|e000002|e000002|fastcgi_cache_key|||||s|10:0",
    "fastcgi_cache_lock_age|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:158",
    "fastcgi_cache_lock_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:150",
    "fastcgi_cache_lock|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:148",
    "fastcgi_cache_max_range_offset|http|ngx_http_fastcgi_module|e000002|e000002|off|||||s|10:140",
    "fastcgi_cache_methods|http|ngx_http_fastcgi_module|e000800|e000800|bitmask|GET/HEAD/POST||||s|10:138",
    "fastcgi_cache_min_uses|http|ngx_http_fastcgi_module|e000002|e000002|num|||||s|10:128",
    "fastcgi_cache_path|http|ngx_http_fastcgi_module|2001000|2001000|file_cache_set|||||s|0:0",
    "fastcgi_cache_purge|http|ngx_http_cache_purge_module|e000800|e000800|fastcgi_cache_purge_conf||||||10:0",
    "fastcgi_cache_revalidate|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:160",
    "fastcgi_cache_use_stale|http|ngx_http_fastcgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:130",
    "fastcgi_cache_valid|http|ngx_http_fastcgi_module|e000800|e000800|file_cache_valid_set|||||s|10:178",
    "fastcgi_cache|http|ngx_http_fastcgi_module|e000002|e000002|fastcgi_cache|||||s|10:0",
    "fastcgi_catch_stderr|http|ngx_http_fastcgi_module|e000002|e000002|str_array|||||s|10:288",
    "fastcgi_connect_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:8",
    "fastcgi_force_ranges|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:d8",
    "fastcgi_hide_header|http|ngx_http_fastcgi_module|e000002|e000002|str_array|||||s|10:f8",
    "fastcgi_ignore_client_abort|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:c0",
    "fastcgi_ignore_headers|http|ngx_http_fastcgi_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||||s|10:80",
    "fastcgi_index|http|ngx_http_fastcgi_module|e000002|e000002|str|||||s|10:210",
    "fastcgi_intercept_errors|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:c8",
    "fastcgi_keep_conn|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:2a0",
    "fastcgi_limit_rate|http|ngx_http_fastcgi_module|e000002|e000002|size~|||||s|10:38",
    "fastcgi_max_temp_file_size|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:60",
    "fastcgi_next_upstream_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:20",
    "fastcgi_next_upstream_tries|http|ngx_http_fastcgi_module|e000002|e000002|num|||||s|10:98",
    "fastcgi_next_upstream|http|ngx_http_fastcgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:88",
    "fastcgi_no_cache|http|ngx_http_fastcgi_module|e000800|e000800|predicate|||||s|10:190",
    "fastcgi_param|http|ngx_http_fastcgi_module|e00000c|e00000c|upstream_param_set|||||s|10:280",
    "fastcgi_pass_header|http|ngx_http_fastcgi_module|e000002|e000002|str_array|||||s|10:100",
    "fastcgi_pass_request_body|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:b8",
    "fastcgi_pass_request_headers|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:b0",
    "fastcgi_pass|http|ngx_http_fastcgi_module|48000002|48000002|fastcgi_pass|||||s|10:0",
    "fastcgi_read_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:18",
    "fastcgi_request_buffering|http|ngx_http_fastcgi_module|e000200|e000200|flag|||||s|10:a8",
    "fastcgi_send_lowat|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:28",
    "fastcgi_send_timeout|http|ngx_http_fastcgi_module|e000002|e000002|msec|||||s|10:10",
    "fastcgi_socket_keepalive|http|ngx_http_fastcgi_module|e000200|e000200|flag|||1.15.6||s|10:110",
    "fastcgi_socket_rcvbuf|http|ngx_http_fastcgi_module|0|e000002|size|||1.31.3|||",
    "fastcgi_socket_sndbuf|http|ngx_http_fastcgi_module|0|e000002|size|||1.31.3|||",
    "fastcgi_split_path_info|http|ngx_http_fastcgi_module|e000002|e000002|fastcgi_split_path_info|||||s|10:0",
    "fastcgi_store_access|http|ngx_http_fastcgi_module|e00000e|e00000e|access|||||s|10:90",
    "fastcgi_store|http|ngx_http_fastcgi_module|e000002|e000002|fastcgi_store|||||s|10:0",
    "fastcgi_temp_file_write_size|http|ngx_http_fastcgi_module|e000002|e000002|size|||||s|10:68",
    "fastcgi_temp_path|http|ngx_http_fastcgi_module|e00001e|e00001e|path|||||s|10:e0",
    "flv|http|ngx_http_flv_module|8000001|8000001|flv|||||s|0:0",
    "geoip2_proxy_recursive|http|ngx_http_geoip2_module|2000200|2000200|flag||||||0:18",
    "geoip2_proxy|http|ngx_http_geoip2_module|2000002|2000002|unknown||||||0:0",
    "geoip2|http|ngx_http_geoip2_module|2000102|2000102|unknown||||||0:0",
    "geoip2|stream|ngx_stream_geoip2_module|2000102|2000102|unknown||||||0:0",
    "geoip_city|http|ngx_http_geoip_module|2000006|2000006|geoip_city||||||0:0",
    "geoip_city|stream|ngx_stream_geoip_module|2000006|2000006|geoip_city||||||0:0",
    "geoip_country|http|ngx_http_geoip_module|2000006|2000006|geoip_country||||||0:0",
    "geoip_country|stream|ngx_stream_geoip_module|2000006|2000006|geoip_country||||||0:0",
    "geoip_org|http|ngx_http_geoip_module|2000006|2000006|geoip_org||||||0:0",
    "geoip_org|stream|ngx_stream_geoip_module|2000006|2000006|geoip_org||||||0:0",
    "geoip_proxy_recursive|http|ngx_http_geoip_module|2000200|2000200|flag||||||0:20",
    "geoip_proxy|http|ngx_http_geoip_module|2000002|2000002|geoip_proxy||||||0:0",
    "geo|http|ngx_http_geo_module|2000106|2000106|geo_block|||||s|0:0",
    "geo|stream|ngx_stream_geo_module|2000106|2000106|geo_block||||||0:0",
    "grpc_bind|http|ngx_http_grpc_module|e000006|e000006|upstream_bind_set|||1.13.10||s|10:108",
    "grpc_buffer_size|http|ngx_http_grpc_module|e000002|e000002|size|||1.13.10||s|10:30",
    "grpc_connect_timeout|http|ngx_http_grpc_module|e000002|e000002|msec|||1.13.10||s|10:8",
    "grpc_hide_header|http|ngx_http_grpc_module|e000002|e000002|str_array|||1.13.10||s|10:f8",
    "grpc_ignore_headers|http|ngx_http_grpc_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||1.13.10||s|10:80",
    "grpc_intercept_errors|http|ngx_http_grpc_module|e000200|e000200|flag|||1.13.10||s|10:c8",
    "grpc_next_upstream_timeout|http|ngx_http_grpc_module|e000002|e000002|msec|||1.13.10||s|10:20",
    "grpc_next_upstream_tries|http|ngx_http_grpc_module|e000002|e000002|num|||1.13.10||s|10:98",
    "grpc_next_upstream|http|ngx_http_grpc_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_502/http_503/http_504/http_403/http_404/http_429/off|error/http_403/http_404/http_429/http_500/http_502/http_503/http_504/invalid_header/non_idempotent/off/timeout|1.13.10||s|10:88",
    "grpc_pass_header|http|ngx_http_grpc_module|e000002|e000002|str_array|||1.13.10||s|10:100",
    "grpc_pass|http|ngx_http_grpc_module|48000002|48000002|grpc_pass|||1.13.10||s|10:0",
    "grpc_read_timeout|http|ngx_http_grpc_module|e000002|e000002|msec|||1.13.10||s|10:18",
    "grpc_send_timeout|http|ngx_http_grpc_module|e000002|e000002|msec|||1.13.10||s|10:10",
    "grpc_set_header|http|ngx_http_grpc_module|e000004|e000004|keyval|||1.13.10||s|10:238",
    "grpc_socket_keepalive|http|ngx_http_grpc_module|e000200|e000200|flag|||1.15.6||s|10:110",
    "grpc_socket_rcvbuf|http|ngx_http_grpc_module|0|e000002|size|||1.31.3|||",
    "grpc_socket_sndbuf|http|ngx_http_grpc_module|0|e000002|size|||1.31.3|||",
    "grpc_ssl_certificate_cache|http|ngx_http_grpc_module|0|e00000e|grpc_ssl_certificate_cache|||1.27.4|||",
    "grpc_ssl_certificate_key|http|ngx_http_grpc_module|e000002|e000002|complex_value_zero~|||1.13.10||s|10:1e0",
    "grpc_ssl_certificate|http|ngx_http_grpc_module|e000002|e000002|complex_value_zero~|||1.13.10||s|10:1d8",
    "grpc_ssl_ciphers|http|ngx_http_grpc_module|e000002|e000002|str|||1.13.10||s|10:278",
    "grpc_ssl_conf_command|http|ngx_http_grpc_module|e000004|e000004|keyval|||1.19.4||s|10:2b0",
    "grpc_ssl_crl|http|ngx_http_grpc_module|e000002|e000002|str|||1.13.10||s|10:2a0",
    "grpc_ssl_name|http|ngx_http_grpc_module|e000002|e000002|complex_value|||1.13.10||s|10:1c0",
    "grpc_ssl_password_file|http|ngx_http_grpc_module|e000002|e000002|grpc_ssl_password_file|||1.13.10||s|10:0",
    "grpc_ssl_protocols|http|ngx_http_grpc_module|e000800|e000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|1.13.10||s|10:270",
    "grpc_ssl_server_name|http|ngx_http_grpc_module|e000200|e000200|flag|||1.13.10||s|10:1c8",
    "grpc_ssl_session_reuse|http|ngx_http_grpc_module|e000200|e000200|flag|||1.13.10||s|10:1b8",
    "grpc_ssl_trusted_certificate|http|ngx_http_grpc_module|e000002|e000002|str|||1.13.10||s|10:290",
    "grpc_ssl_verify_depth|http|ngx_http_grpc_module|e000002|e000002|num|||1.13.10||s|10:288",
    "grpc_ssl_verify|http|ngx_http_grpc_module|e000200|e000200|flag|||1.13.10||s|10:1d0",
    "gunzip_buffers|http|ngx_http_gunzip_filter_module|e000004|e000004|bufs|||||s|10:8",
    "gunzip|http|ngx_http_gunzip_filter_module|e000200|e000200|flag|||||s|10:0",
    "gzip_buffers|http|ngx_http_gzip_filter_module|e000004|e000004|bufs|||||s|10:20",
    "gzip_comp_level|http|ngx_http_gzip_filter_module|e000002|e000002|num|1..9|1..9|||s|10:38",
    "gzip_disable|http|ngx_http_core_module|e000800|e000800|gzip_disable|||||s|10:0",
    "gzip_hash|http|ngx_http_gzip_filter_module|e000002|e000002|size|||||s|10:48",
    "gzip_http_version|http|ngx_http_core_module|e000002|e000002|enum|1.0/1.1|1.0/1.1|||s|10:240",
    "gzip_min_length|http|ngx_http_gzip_filter_module|e000002|e000002|size|||||s|10:50",
    "gzip_no_buffer|http|ngx_http_gzip_filter_module|e000200|e000200|flag|||||s|10:8",
    "gzip_proxied|http|ngx_http_core_module|e000800|e000800|bitmask|off/expired/no-cache/no-store/private/no_last_modified/no_etag/auth/any|any/auth/expired/no-cache/no-store/no_etag/no_last_modified/off/private|||s|10:248",
    "gzip_static|http|ngx_http_gzip_static_module|e000002|e000002|enum|off/on/always|always/off/on|||s|10:0",
    "gzip_types|http|ngx_http_gzip_filter_module|e000800|e000800|types|||||s|10:58",
    "gzip_vary|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:238",
    "gzip_window|http|ngx_http_gzip_filter_module|e000002|e000002|size|||||s|10:40",
    "gzip|http|ngx_http_gzip_filter_module|4e000200|4e000200|flag|||||s|10:0",
    "hash|http|ngx_http_upstream_hash_module|10000006|10000006|upstream_hash|||||s|8:0",
    "hash|stream|ngx_stream_upstream_hash_module|8000006|8000006|upstream_hash||||||8:0",
    "header_filter_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_header_filter_by_lua_block||||||10:0",
    "header_filter_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_header_filter_by_lua||||||10:0",
    "header_filter_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_header_filter_by_lua||||||10:0",
    "hls_audio_buffer_size|rtmp|ngx_rtmp_hls_module|e000002|e000002|size||||||10:80",
    "hls_base_url|rtmp|ngx_rtmp_hls_module|e000002|e000002|str||||||10:98",
    "hls_cleanup|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:88",
    "hls_continuous|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:38",
    "hls_fragment_naming_granularity|rtmp|ngx_rtmp_hls_module|e000002|e000002|num||||||10:a8",
    "hls_fragment_naming|rtmp|ngx_rtmp_hls_module|e000002|e000002|enum|sequential/timestamp/system|sequential/timestamp/system||||10:58",
    "hls_fragment_slicing|rtmp|ngx_rtmp_hls_module|e000002|e000002|enum|plain/aligned|plain/aligned||||10:60",
    "hls_fragments_per_key|rtmp|ngx_rtmp_hls_module|e000002|e000002|num||||||10:d8",
    "hls_fragment|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:8",
    "hls_key_path|rtmp|ngx_rtmp_hls_module|e000002|e000002|str||||||10:b8",
    "hls_key_url|rtmp|ngx_rtmp_hls_module|e000002|e000002|str||||||10:c8",
    "hls_keys|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:b0",
    "hls_max_audio_delay|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:78",
    "hls_max_fragment|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:10",
    "hls_muxdelay|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:18",
    "hls_nested|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:40",
    "hls_path|rtmp|ngx_rtmp_hls_module|e000002|e000002|str||||||10:48",
    "hls_playlist_length|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:28",
    "hls_sync|rtmp|ngx_rtmp_hls_module|e000002|e000002|msec||||||10:20",
    "hls_type|rtmp|ngx_rtmp_hls_module|e000002|e000002|enum|live/event|live/event||||10:68",
    "hls_variant|rtmp|ngx_rtmp_hls_module|e000800|e000800|unknown||||||10:0",
    "hls|rtmp|ngx_rtmp_hls_module|e000002|e000002|flag||||||10:0",
    "http2_body_preread_size|http|ngx_http_v2_module|6000002|6000002|size|||||s|8:18",
    "http2_chunk_size|http|ngx_http_v2_module|e000002|e000002|size|||||s|10:0",
    "http2_idle_timeout|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0",
    "http2_max_concurrent_pushes|http|ngx_http_v2_module|6000002|6000002|num~|||1.13.9||s|8:10",
    "http2_max_concurrent_streams|http|ngx_http_v2_module|6000002|6000002|num|||||s|8:8",
    "http2_max_field_size|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0",
    "http2_max_header_size|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0",
    "http2_max_requests|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0",
    "http2_pool_size|http|ngx_http_v2_module|6000002|6000002|size|||||s|8:0",
    "http2_push_preload|http|ngx_http_v2_module|e000200|e000200|flag~|||1.13.9||s|10:8",
    "http2_push|http|ngx_http_v2_module|e000002|e000002|v2_push~|||1.13.9||s|10:0",
    "http2_recv_buffer_size|http|ngx_http_v2_module|2000002|2000002|size|||||s|0:0",
    "http2_recv_timeout|http|ngx_http_v2_module|6000002|6000002|v2_obsolete~|||||s|0:0",
    "http2_streams_index_size|http|ngx_http_v2_module|6000002|6000002|num|||||s|8:20",
    "http2|http|ngx_http_v2_module|0|6000200|flag|||1.25.1|||",
    "http3_hq|http|ngx_http_v3_module|0|6000200|flag|||1.25.0|||",
    "http3_max_concurrent_streams|http|ngx_http_v3_module|0|6000002|num|||1.25.0|||",
    "http3_stream_buffer_size|http|ngx_http_v3_module|0|6000002|size|||1.25.0|||",
    "http3|http|ngx_http_v3_module|0|6000200|flag|||1.25.0|||",
    "http|core|ngx_http|1000101|1000101|block|||||s|0:0",
    "idle_streams|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:60",
    "if_modified_since|http|ngx_http_core_module|e000002|e000002|enum|off/exact/before|before/exact/off|||s|10:188",
    "if|http|ngx_http_rewrite_module|c000900|c000900|rewrite_if|||||s|10:0",
    "ignore_invalid_headers|http|ngx_http_core_module|6000200|6000200|flag|||||s|8:80",
    "image_filter_buffer|http|ngx_http_image_filter_module|e000002|e000002|size||||||10:78",
    "image_filter_interlace|http|ngx_http_image_filter_module|e000200|e000200|flag||||||10:40",
    "image_filter_jpeg_quality|http|ngx_http_image_filter_module|e000002|e000002|image_filter_jpeg_quality||||||10:0",
    "image_filter_sharpen|http|ngx_http_image_filter_module|e000002|e000002|image_filter_sharpen||||||10:0",
    "image_filter_transparency|http|ngx_http_image_filter_module|e000200|e000200|flag||||||10:38",
    "image_filter_webp_quality|http|ngx_http_image_filter_module|e000002|e000002|image_filter_webp_quality||||||10:0",
    "image_filter|http|ngx_http_image_filter_module|800000e|800000e|image_filter||||||10:0",
    "imap_auth|mail|ngx_mail_imap_module|6000800|6000800|bitmask|plain/login/cram-md5/external|cram-md5/external/login/plain||||8:38",
    "imap_capabilities|mail|ngx_mail_imap_module|6000800|6000800|capabilities||||||8:40",
    "imap_client_buffer|mail|ngx_mail_imap_module|6000002|6000002|size||||||8:0",
    "include|any|ngx_conf_file|ff000002|ff000002|include|||||s|0:0",
    "index|http|ngx_http_index_module|e000800|e000800|index_set_index|||||s|10:0",
    "init_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_init_by_lua_block||||||0:0",
    "init_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_init_by_lua||||||0:0",
    "init_by_lua|http|ngx_http_lua_module|2000002|2000002|lua_init_by_lua||||||0:0",
    "init_worker_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_init_worker_by_lua_block||||||0:0",
    "init_worker_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_init_worker_by_lua||||||0:0",
    "init_worker_by_lua|http|ngx_http_lua_module|2000002|2000002|lua_init_worker_by_lua||||||0:0",
    "interleave|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:38",
    "internal|http|ngx_http_core_module|8000001|8000001|core_internal|||||s|10:0",
    "iocp_threads|events|ngx_iocp_module|0|2000002|num||||||",
    "ip_hash|http|ngx_http_upstream_ip_hash_module|10000001|10000001|upstream_ip_hash|||||s|0:0",
    "js_access|stream|ngx_stream_js_module|6000002|6000002|str||||||8:80",
    "js_body_filter|http|ngx_http_js_module|c8000006|c8000006|unknown||||||10:0",
    "js_content|http|ngx_http_js_module|c8000002|c8000002|unknown||||||10:0",
    "js_fetch_buffer_size|http|ngx_http_js_module|e000002|e000002|size||||||10:28",
    "js_fetch_buffer_size|stream|ngx_stream_js_module|6000002|6000002|size||||||8:28",
    "js_fetch_ciphers|http|ngx_http_js_module|e000002|e000002|str||||||10:48",
    "js_fetch_max_response_buffer_size|http|ngx_http_js_module|e000002|e000002|size||||||10:30",
    "js_fetch_max_response_buffer_size|stream|ngx_stream_js_module|6000002|6000002|size||||||8:30",
    "js_fetch_protocols|http|ngx_http_js_module|e000800|e000800|bitmask|TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||10:58",
    "js_fetch_timeout|http|ngx_http_js_module|e000002|e000002|msec||||||10:38",
    "js_fetch_timeout|stream|ngx_stream_js_module|6000002|6000002|msec||||||8:38",
    "js_fetch_trusted_certificate|http|ngx_http_js_module|e000002|e000002|str||||||10:70",
    "js_fetch_verify_depth|http|ngx_http_js_module|e000002|e000002|num||||||10:68",
    "js_fetch_verify|http|ngx_http_js_module|e000200|e000200|flag||||||10:60",
    "js_filter|stream|ngx_stream_js_module|6000002|6000002|str||||||8:a0",
    "js_header_filter|http|ngx_http_js_module|c8000002|c8000002|str||||||10:90",
    "js_import|http|ngx_http_js_module|e00000a|e00000a|ngx_js_import||||||10:0",
    "js_import|stream|ngx_stream_js_module|600000a|600000a|ngx_js_import||||||8:0",
    "js_path|http|ngx_http_js_module|e000002|e000002|str_array||||||10:10",
    "js_path|stream|ngx_stream_js_module|6000002|6000002|str_array||||||8:10",
    "js_preload_object|http|ngx_http_js_module|e00000a|e00000a|ngx_js_preload_object||||||10:0",
    "js_preload_object|stream|ngx_stream_js_module|600000a|600000a|ngx_js_preload_object||||||8:0",
    "js_preread|stream|ngx_stream_js_module|6000002|6000002|str||||||8:90",
    "js_set|http|ngx_http_js_module|e000004|e000004|unknown||||||0:0",
    "js_set|stream|ngx_stream_js_module|6000004|6000004|unknown||||||0:0",
    "js_var|http|ngx_http_js_module|e000006|e000006|unknown||||||0:0",
    "js_var|stream|ngx_stream_js_module|6000006|6000006|unknown||||||0:0",
    "keepalive_disable|http|ngx_http_core_module|e000006|e000006|bitmask|none/msie6/safari|msie6/none/safari|||s|10:170",
    "keepalive_min_timeout|http|ngx_http_core_module|0|e000002|msec|||1.27.4|||",
    "keepalive_requests|http|ngx_http_core_module|e000002|e000002|num|||||s|10:168",
    "keepalive_requests|http|ngx_http_upstream_keepalive_module|10000002|10000002|num|||1.15.3||s|8:8",
    "keepalive_timeout|http|ngx_http_core_module|e000006|e000006|core_keepalive|||||s|10:0",
    "keepalive_timeout|http|ngx_http_upstream_keepalive_module|10000002|10000002|msec|||1.15.3||s|8:18",
    "keepalive_time|http|ngx_http_core_module|e000002|e000002|msec|||1.19.10||s|10:128",
    "keepalive_time|http|ngx_http_upstream_keepalive_module|10000002|10000002|msec|||1.19.10||s|8:10",
    "keepalive|http|ngx_http_upstream_keepalive_module|10000002|10000006|upstream_keepalive|||||s|8:0",
    "kqueue_changes|events|ngx_kqueue_module|0|2000002|num||||||",
    "kqueue_events|events|ngx_kqueue_module|0|2000002|num||||||",
    "large_client_header_buffers|http|ngx_http_core_module|6000004|6000004|bufs|||||s|8:68",
    "least_conn|http|ngx_http_upstream_least_conn_module|10000001|10000001|upstream_least_conn|||||s|0:0",
    "least_conn|stream|ngx_stream_upstream_least_conn_module|8000001|8000001|upstream_least_conn||||||0:0",
    "least_time|http|ngx_http_upstream_least_time_module|0|10000006|upstream_least_time||header/last_byte|1.31.0|||",
    "least_time|stream|ngx_stream_upstream_least_time_module|0|8000006|upstream_least_time||connect/first_byte/last_byte|1.31.0|||",
    "limit_conn_dry_run|http|ngx_http_limit_conn_module|e000200|e000200|flag|||1.17.6||s|10:38",
    "limit_conn_dry_run|stream|ngx_stream_limit_conn_module|6000200|6000200|flag|||1.17.6|||8:30",
    "limit_conn_log_level|http|ngx_http_limit_conn_module|e000002|e000002|enum|info/notice/warn/error|error/info/notice/warn|||s|10:28",
    "limit_conn_log_level|stream|ngx_stream_limit_conn_module|6000002|6000002|enum|info/notice/warn/error|error/info/notice/warn||||8:28",
    "limit_conn_status|http|ngx_http_limit_conn_module|e000002|e000002|num|400..599|400..599|||s|10:30",
    "limit_conn_zone|http|ngx_http_limit_conn_module|2000004|2000004|limit_conn_zone|||||s|0:0",
    "limit_conn_zone|stream|ngx_stream_limit_conn_module|2000004|2000004|limit_conn_zone||||||0:0",
    "limit_conn|http|ngx_http_limit_conn_module|e000004|e000004|limit_conn|||||s|10:0",
    "limit_conn|stream|ngx_stream_limit_conn_module|6000004|6000004|limit_conn||||||8:0",
    "limit_except|http|ngx_http_core_module|8000900|8000900|core_limit_except|||||s|10:0",
    "limit_rate_after|http|ngx_http_core_module|4e000002|4e000002|complex_value_size|||||s|10:110",
    "limit_rate|http|ngx_http_core_module|4e000002|4e000002|complex_value_size|||||s|10:108",
    "limit_req_dry_run|http|ngx_http_limit_req_module|e000200|e000200|flag|||1.17.1||s|10:40",
    "limit_req_log_level|http|ngx_http_limit_req_module|e000002|e000002|enum|info/notice/warn/error|error/info/notice/warn|||s|10:28",
    "limit_req_status|http|ngx_http_limit_req_module|e000002|e000002|num|400..599|400..599|||s|10:38",
    "limit_req_zone|http|ngx_http_limit_req_module|2000008|2000008|limit_req_zone|||||s|0:0",
    "limit_req|http|ngx_http_limit_req_module|e00000e|e00000e|limit_req|||||s|10:0",
    "lingering_close|http|ngx_http_core_module|e000002|e000002|enum|off/on/always|always/off/on|||s|10:180",
    "lingering_timeout|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:140",
    "lingering_time|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:138",
    "listen|http|ngx_http_core_module|4000800|4000800|core_listen|||||s|8:0",
    "listen|mail|ngx_mail_core_module|4000800|4000800|core_listen||||||8:0",
    "listen|rtmp|ngx_rtmp_core_module|4000006|4000006|unknown||||||8:0",
    "listen|stream|ngx_stream_core_module|4000800|4000800|core_listen||||||8:0",
    "live|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:10",
    "load_module|core|nginx|1010002|1010002|ngx_load_module|||||s|0:0",
    "location|http|ngx_http_core_module|c000106|c000106|core_location|||||s|8:0",
    "lock_file|core|nginx|1010002|1010002|str|||||s|0:80",
    "log_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_log_by_lua_block||||||10:0",
    "log_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_log_by_lua||||||10:0",
    "log_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_log_by_lua||||||10:0",
    "log_format|http|ngx_http_log_module|2001000|2001000|log_set_format|||||s|0:0",
    "log_format|rtmp|ngx_rtmp_log_module|e001000|e001000|unknown||||||0:0",
    "log_format|stream|ngx_stream_log_module|2001000|2001000|log_set_format||||||0:0",
    "log_not_found|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:208",
    "log_subrequest|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:210",
    "lua_capture_error_log|http|ngx_http_lua_module|2000002|2000002|lua_capture_error_log||||||0:0",
    "lua_check_client_abort|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:290",
    "lua_code_cache|http|ngx_http_lua_module|4e000200|4e000200|lua_code_cache||||||10:58",
    "lua_http10_buffering|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:60",
    "lua_load_resty_core|http|ngx_http_lua_module|2000200|2000200|lua_load_resty_core||||||0:0",
    "lua_malloc_trim|http|ngx_http_lua_module|2000002|2000002|unknown||||||0:0",
    "lua_max_pending_timers|http|ngx_http_lua_module|2000002|2000002|num||||||0:40",
    "lua_max_running_timers|http|ngx_http_lua_module|2000002|2000002|num||||||0:50",
    "lua_need_request_body|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:50",
    "lua_package_cpath|http|ngx_http_lua_module|2000002|2000002|lua_package_cpath||||||0:0",
    "lua_package_path|http|ngx_http_lua_module|2000002|2000002|lua_package_path||||||0:0",
    "lua_regex_cache_max_entries|http|ngx_http_lua_module|2000002|2000002|lua_regex_cache_max_entries||||||0:88",
    "lua_regex_match_limit|http|ngx_http_lua_module|2000002|2000002|lua_regex_match_limit||||||0:90",
    "lua_sa_restart|http|ngx_http_lua_module|2000200|2000200|flag||||||0:188",
    "lua_shared_dict|http|ngx_http_lua_module|2000004|2000004|lua_shared_dict||||||0:0",
    "lua_socket_buffer_size|http|ngx_http_lua_module|4e000002|4e000002|size||||||10:270",
    "lua_socket_connect_timeout|http|ngx_http_lua_module|4e000002|4e000002|msec||||||10:250",
    "lua_socket_keepalive_timeout|http|ngx_http_lua_module|4e000002|4e000002|msec||||||10:248",
    "lua_socket_log_errors|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:288",
    "lua_socket_pool_size|http|ngx_http_lua_module|4e000002|4e000002|num||||||10:278",
    "lua_socket_read_timeout|http|ngx_http_lua_module|4e000002|4e000002|msec||||||10:260",
    "lua_socket_send_lowat|http|ngx_http_lua_module|4e000002|4e000002|size||||||10:268",
    "lua_socket_send_timeout|http|ngx_http_lua_module|4e000002|4e000002|msec||||||10:258",
    "lua_ssl_ciphers|http|ngx_http_lua_module|e000002|e000002|str||||||10:10",
    "lua_ssl_conf_command|http|ngx_http_lua_module|e000004|e000004|keyval||||||10:48",
    "lua_ssl_crl|http|ngx_http_lua_module|e000002|e000002|str||||||10:38",
    "lua_ssl_protocols|http|ngx_http_lua_module|e000800|e000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||10:8",
    "lua_ssl_trusted_certificate|http|ngx_http_lua_module|e000002|e000002|str||||||10:28",
    "lua_ssl_verify_depth|http|ngx_http_lua_module|e000002|e000002|num||||||10:20",
    "lua_thread_cache_max_entries|http|ngx_http_lua_module|2000002|2000002|num||||||0:68",
    "lua_transform_underscores_in_response_headers|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:280",
    "lua_use_default_type|http|ngx_http_lua_module|4e000200|4e000200|flag||||||10:298",
    "lua_worker_thread_vm_pool_size|http|ngx_http_lua_module|2000002|2000002|num||||||0:1b0",
    "mail|core|ngx_mail|1000101|1000101|block||||||0:0",
    "map_hash_bucket_size|http|ngx_http_map_module|2000002|2000002|num|||||s|0:8",
    "map_hash_bucket_size|stream|ngx_stream_map_module|2000002|2000002|num||||||0:8",
    "map_hash_max_size|http|ngx_http_map_module|2000002|2000002|num|||||s|0:0",
    "map_hash_max_size|stream|ngx_stream_map_module|2000002|2000002|num||||||0:0",
    "map|http|ngx_http_map_module|2000104|2000104|map_block|||||s|0:0",
    "map|stream|ngx_stream_map_module|2000104|2000104|map_block||||||0:0",
    "master_process|core|nginx|1010200|1010200|flag|||||s|0:8",
    "max_connections|rtmp|ngx_rtmp_limit_module|e000002|e000002|num||||||0:0",
    "max_errors|mail|ngx_mail_core_module|6000002|6000002|num|||1.21.0|||8:18",
    "max_headers|http|ngx_http_core_module|0|6000002|num|||1.29.8|||",
    "max_headers|http|ngx_http_header_count_module|6000002|6000002|num|||||s|8:0",
    "max_message|rtmp|ngx_rtmp_core_module|6000002|6000002|size||||||8:78",
    "max_ranges|http|ngx_http_core_module|e000002|e000002|num|||||s|10:190",
    "max_streams|rtmp|ngx_rtmp_core_module|6000002|6000002|num||||||8:48",
    "memc_buffer_size|http|ngx_http_memc_module|e000002|e000002|size||||||10:38",
    "memc_cmds_allowed|http|ngx_http_memc_module|4e000800|4e000800|unknown||||||10:0",
    "memc_connect_timeout|http|ngx_http_memc_module|e000002|e000002|msec||||||10:10",
    "memc_flags_to_last_modified|http|ngx_http_memc_module|48000200|48000200|flag||||||10:0",
    "memc_ignore_client_abort|http|ngx_http_memc_module|48000200|48000200|flag||||||10:c8",
    "memc_next_upstream|http|ngx_http_memc_module|e000800|e000800|bitmask|error/timeout/invalid_response/not_found/off|error/timeout/invalid_response/not_found/off||||10:90",
    "memc_pass|http|ngx_http_memc_module|48000002|48000002|unknown||||||10:0",
    "memc_read_timeout|http|ngx_http_memc_module|e000002|e000002|msec||||||10:20",
    "memc_send_timeout|http|ngx_http_memc_module|e000002|e000002|msec||||||10:18",
    "memc_upstream_fail_timeout|http|ngx_http_memc_module|e000002|e000002|unknown||||||0:0",
    "memc_upstream_max_fails|http|ngx_http_memc_module|e000002|e000002|unknown||||||0:0",
    "memcached_bind|http|ngx_http_memcached_module|e000006|e000006|upstream_bind_set|||||s|10:108",
    "memcached_buffer_size|http|ngx_http_memcached_module|e000002|e000002|size|||||s|10:30",
    "memcached_connect_timeout|http|ngx_http_memcached_module|e000002|e000002|msec|||||s|10:8",
    "memcached_gzip_flag|http|ngx_http_memcached_module|e000002|e000002|num|||||s|10:218",
    "memcached_next_upstream_timeout|http|ngx_http_memcached_module|e000002|e000002|msec|||||s|10:20",
    "memcached_next_upstream_tries|http|ngx_http_memcached_module|e000002|e000002|num|||||s|10:98",
    "memcached_next_upstream|http|ngx_http_memcached_module|e000800|e000800|bitmask|error/timeout/invalid_response/not_found/off|error/invalid_response/not_found/off/timeout|||s|10:88",
    "memcached_pass|http|ngx_http_memcached_module|48000002|48000002|memcached_pass|||||s|10:0",
    "memcached_read_timeout|http|ngx_http_memcached_module|e000002|e000002|msec|||||s|10:18",
    "memcached_send_timeout|http|ngx_http_memcached_module|e000002|e000002|msec|||||s|10:10",
    "memcached_socket_keepalive|http|ngx_http_memcached_module|e000200|e000200|flag|||1.15.6||s|10:110",
    "merge_slashes|http|ngx_http_core_module|6000200|6000200|flag|||||s|8:88",
    "meta|rtmp|ngx_rtmp_codec_module|e000002|e000002|enum|off/on/copy|off/on/copy||||10:0",
    "min_delete_depth|http|ngx_http_dav_module|e000002|e000002|num|||||s|10:10",
    "mirror_request_body|http|ngx_http_mirror_module|e000200|e000200|flag|||1.13.4||s|10:8",
    "mirror|http|ngx_http_mirror_module|e000002|e000002|mirror|||1.13.4||s|10:0",
    "modern_browser_value|http|ngx_http_browser_module|e000002|e000002|modern_browser_value|||||s|10:0",
    "modern_browser|http|ngx_http_browser_module|e000006|e000006|modern_browser|||||s|10:0",
    "modsecurity_rules_file|http|ngx_http_modsecurity_module|e000002|e000002|rules_file||||||10:10",
    "modsecurity_rules_remote|http|ngx_http_modsecurity_module|e000004|e000004|rules_remote||||||10:10",
    "modsecurity_rules|http|ngx_http_modsecurity_module|e000002|e000002|rules||||||10:10",
    "modsecurity_transaction_id|http|ngx_http_modsecurity_module|e000800|e000800|transaction_id||||||10:0",
    "modsecurity|http|ngx_http_modsecurity_module|e000200|e000200|flag||||||10:10",
    "more_clear_headers|http|ngx_http_headers_more_filter_module|4e000800|4e000800|headers_more_clear_headers||||||10:0",
    "more_clear_input_headers|http|ngx_http_headers_more_filter_module|4e000800|4e000800|headers_more_clear_input_headers||||||10:0",
    "more_set_headers|http|ngx_http_headers_more_filter_module|4e000800|4e000800|headers_more_set_headers||||||10:0",
    "more_set_input_headers|http|ngx_http_headers_more_filter_module|4e000800|4e000800|headers_more_set_input_headers||||||10:0",
    "mp4_buffer_size|http|ngx_http_mp4_module|e000002|e000002|size|||||s|10:0",
    "mp4_max_buffer_size|http|ngx_http_mp4_module|e000002|e000002|size|||||s|10:8",
    "mp4_start_key_frame|http|ngx_http_mp4_module|e000200|e000200|flag|||1.21.4||s|10:10",
    "mp4|http|ngx_http_mp4_module|8000001|8000001|mp4|||||s|0:0",
    "msie_padding|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1f8",
    "msie_refresh|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:200",
    "multi_accept|events|ngx_event|2000200|2000200|flag|||||s|0:10",
    "nchan_access_control_allow_credentials|http|ngx_nchan_module|4e000002|4e000002|flag||||||10:150",
    "nchan_access_control_allow_origin|http|ngx_nchan_module|4e000002|4e000002|complex_value||||||10:148",
    "nchan_authorize_request|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:28",
    "nchan_benchmark_channels|http|ngx_nchan_module|8000002|8000002|num||||||10:370",
    "nchan_benchmark_message_padding_bytes|http|ngx_nchan_module|8000002|8000002|num||||||10:368",
    "nchan_benchmark_messages_per_channel_per_minute|http|ngx_nchan_module|8000002|8000002|num||||||10:360",
    "nchan_benchmark_publisher_distribution|http|ngx_nchan_module|8000002|8000002|unknown||||||10:384",
    "nchan_benchmark_subscriber_distribution|http|ngx_nchan_module|8000002|8000002|unknown||||||10:380",
    "nchan_benchmark_subscribers_per_channel|http|ngx_nchan_module|8000002|8000002|num||||||10:378",
    "nchan_benchmark_time|http|ngx_nchan_module|8000002|8000002|sec||||||10:358",
    "nchan_benchmark|http|ngx_nchan_module|8000001|8000001|unknown||||||10:0",
    "nchan_channel_event_string|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:2a0",
    "nchan_channel_events_channel_id|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:0",
    "nchan_channel_group_accounting|http|ngx_nchan_module|c000002|c000002|flag||||||10:1c8",
    "nchan_channel_group|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:120",
    "nchan_channel_id_split_delimiter|http|ngx_nchan_module|4c000002|4c000002|str||||||10:128",
    "nchan_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0",
    "nchan_channel_timeout|http|ngx_nchan_module|e000002|e000002|sec||||||10:348",
    "nchan_deflate_message_for_websocket|http|ngx_nchan_module|c000002|c000002|unknown||||||10:0",
    "nchan_eventsource_event|http|ngx_nchan_module|4c000002|4c000002|str||||||10:210",
    "nchan_eventsource_ping_comment|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:250",
    "nchan_eventsource_ping_data|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:240",
    "nchan_eventsource_ping_event|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:230",
    "nchan_eventsource_ping_interval|http|ngx_nchan_module|4c000002|4c000002|sec||||||10:228",
    "nchan_group_location|http|ngx_nchan_module|800000f|800000f|unknown||||||10:0",
    "nchan_group_max_channels|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1d0",
    "nchan_group_max_messages_disk|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1f0",
    "nchan_group_max_messages_memory|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1e8",
    "nchan_group_max_messages|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1e0",
    "nchan_group_max_subscribers|http|ngx_nchan_module|8000002|8000002|complex_value||||||10:1d8",
    "nchan_longpoll_multipart_response|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:200",
    "nchan_max_channel_id_length|http|ngx_nchan_module|e000002|e000002|num||||||10:338",
    "nchan_max_channel_subscribers|http|ngx_nchan_module|e000002|e000002|num||||||10:340",
    "nchan_max_reserved_memory|http|ngx_nchan_module|2000002|2000002|nchan_conf_set_size||||||0:0",
    "nchan_message_buffer_length|http|ngx_nchan_module|e000002|e000002|unknown||||||10:10",
    "nchan_message_max_buffer_length|http|ngx_nchan_module|e000002|e000002|unknown||||||10:10",
    "nchan_message_temp_path|http|ngx_nchan_module|2000002|2000002|path||||||0:28",
    "nchan_message_timeout|http|ngx_nchan_module|e000002|e000002|unknown||||||10:8",
    "nchan_permessage_deflate_compression_level|http|ngx_nchan_module|2000002|2000002|unknown||||||0:0",
    "nchan_permessage_deflate_compression_memlevel|http|ngx_nchan_module|2000002|2000002|unknown||||||0:0",
    "nchan_permessage_deflate_compression_strategy|http|ngx_nchan_module|2000002|2000002|unknown||||||0:0",
    "nchan_permessage_deflate_compression_window|http|ngx_nchan_module|2000002|2000002|unknown||||||0:0",
    "nchan_pub_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0",
    "nchan_publisher_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0",
    "nchan_publisher_location|http|ngx_nchan_module|4c000007|4c000007|unknown||||||10:0",
    "nchan_publisher_upstream_request|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:30",
    "nchan_publisher|http|ngx_nchan_module|4c000007|4c000007|unknown||||||10:0",
    "nchan_pubsub_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0",
    "nchan_pubsub_location|http|ngx_nchan_module|4c00007f|4c00007f|unknown||||||10:0",
    "nchan_pubsub|http|ngx_nchan_module|4c00007f|4c00007f|unknown||||||10:0",
    "nchan_redis_accurate_subscriber_count|http|ngx_nchan_module|10000002|10000002|flag||||||8:30",
    "nchan_redis_cluster_check_interval_backoff|http|ngx_nchan_module|10000002|10000002|unknown||||||8:90",
    "nchan_redis_cluster_check_interval_jitter|http|ngx_nchan_module|10000002|10000002|unknown||||||8:88",
    "nchan_redis_cluster_check_interval_max|http|ngx_nchan_module|10000002|10000002|msec||||||8:80",
    "nchan_redis_cluster_check_interval_min|http|ngx_nchan_module|10000002|10000002|msec||||||8:78",
    "nchan_redis_cluster_check_interval|http|ngx_nchan_module|10000002|10000002|msec||||||8:78",
    "nchan_redis_cluster_connect_timeout|http|ngx_nchan_module|10000002|10000002|msec||||||8:18",
    "nchan_redis_cluster_max_failing_time|http|ngx_nchan_module|10000002|10000002|msec||||||8:20",
    "nchan_redis_cluster_recovery_delay_backoff|http|ngx_nchan_module|10000002|10000002|unknown||||||8:70",
    "nchan_redis_cluster_recovery_delay_jitter|http|ngx_nchan_module|10000002|10000002|unknown||||||8:68",
    "nchan_redis_cluster_recovery_delay_max|http|ngx_nchan_module|10000002|10000002|msec||||||8:60",
    "nchan_redis_cluster_recovery_delay_min|http|ngx_nchan_module|10000002|10000002|msec||||||8:58",
    "nchan_redis_cluster_recovery_delay|http|ngx_nchan_module|10000002|10000002|msec||||||8:58",
    "nchan_redis_command_timeout|http|ngx_nchan_module|10000002|10000002|msec||||||8:c0",
    "nchan_redis_connect_timeout|http|ngx_nchan_module|10000002|10000002|msec||||||8:10",
    "nchan_redis_discovered_ip_range_blacklist|http|ngx_nchan_module|100000fe|100000fe|unknown||||||8:0",
    "nchan_redis_fakesub_timer_interval|http|ngx_nchan_module|2000002|2000002|msec||||||0:8",
    "nchan_redis_idle_channel_cache_timeout|http|ngx_nchan_module|e000002|e000002|sec||||||10:330",
    "nchan_redis_idle_channel_keepalive_backoff|http|ngx_nchan_module|10000002|10000002|unknown||||||8:b0",
    "nchan_redis_idle_channel_keepalive_jitter|http|ngx_nchan_module|10000002|10000002|unknown||||||8:a8",
    "nchan_redis_idle_channel_keepalive_max|http|ngx_nchan_module|10000002|10000002|msec||||||8:a0",
    "nchan_redis_idle_channel_keepalive_min|http|ngx_nchan_module|10000002|10000002|msec||||||8:98",
    "nchan_redis_idle_channel_keepalive_safety_margin|http|ngx_nchan_module|10000002|10000002|msec||||||8:b8",
    "nchan_redis_load_scripts_unconditionally|http|ngx_nchan_module|10000002|10000002|flag||||||8:28",
    "nchan_redis_namespace|http|ngx_nchan_module|1e000002|1e000002|str||||||10:2d0",
    "nchan_redis_node_connect_timeout|http|ngx_nchan_module|10000002|10000002|msec||||||8:18",
    "nchan_redis_nostore_fastpublish|http|ngx_nchan_module|16000002|16000002|flag||||||10:2e8",
    "nchan_redis_optimize_target|http|ngx_nchan_module|10000002|10000002|unknown||||||8:0",
    "nchan_redis_pass_inheritable|http|ngx_nchan_module|e000002|e000002|flag||||||10:308",
    "nchan_redis_password|http|ngx_nchan_module|10000002|10000002|str||||||8:f8",
    "nchan_redis_pass|http|ngx_nchan_module|e000002|e000002|unknown||||||10:2b0",
    "nchan_redis_ping_interval|http|ngx_nchan_module|1e000002|1e000002|sec||||||10:2c8",
    "nchan_redis_publish_msgpacked_max_size|http|ngx_nchan_module|2000002|2000002|size||||||0:10",
    "nchan_redis_reconnect_delay_backoff|http|ngx_nchan_module|10000002|10000002|unknown||||||8:50",
    "nchan_redis_reconnect_delay_jitter|http|ngx_nchan_module|10000002|10000002|unknown||||||8:48",
    "nchan_redis_reconnect_delay_max|http|ngx_nchan_module|10000002|10000002|msec||||||8:40",
    "nchan_redis_reconnect_delay_min|http|ngx_nchan_module|10000002|10000002|msec||||||8:38",
    "nchan_redis_reconnect_delay|http|ngx_nchan_module|10000002|10000002|msec||||||8:38",
    "nchan_redis_retry_commands_max_wait|http|ngx_nchan_module|10000002|10000002|msec||||||8:8",
    "nchan_redis_retry_commands|http|ngx_nchan_module|10000002|10000002|flag||||||8:0",
    "nchan_redis_server|http|ngx_nchan_module|10000002|10000002|unknown||||||10:0",
    "nchan_redis_ssl_ciphers|http|ngx_nchan_module|10000002|10000002|str||||||8:160",
    "nchan_redis_ssl_client_certificate_key|http|ngx_nchan_module|10000002|10000002|str||||||8:140",
    "nchan_redis_ssl_client_certificate|http|ngx_nchan_module|10000002|10000002|str||||||8:130",
    "nchan_redis_ssl_server_name|http|ngx_nchan_module|10000002|10000002|str||||||8:150",
    "nchan_redis_ssl_trusted_certificate_path|http|ngx_nchan_module|10000002|10000002|str||||||8:120",
    "nchan_redis_ssl_trusted_certificate|http|ngx_nchan_module|10000002|10000002|str||||||8:110",
    "nchan_redis_ssl_verify_certificate|http|ngx_nchan_module|10000002|10000002|flag||||||8:160",
    "nchan_redis_ssl|http|ngx_nchan_module|10000002|10000002|flag||||||8:108",
    "nchan_redis_storage_mode|http|ngx_nchan_module|1e000002|1e000002|unknown||||||10:2e0",
    "nchan_redis_subscribe_weights|http|ngx_nchan_module|10000006|10000006|unknown||||||8:0",
    "nchan_redis_tls_ciphers|http|ngx_nchan_module|10000002|10000002|str||||||8:160",
    "nchan_redis_tls_client_certificate|http|ngx_nchan_module|10000002|10000002|str||||||8:140",
    "nchan_redis_tls_server_name|http|ngx_nchan_module|10000002|10000002|str||||||8:150",
    "nchan_redis_tls_trusted_certificate_path|http|ngx_nchan_module|10000002|10000002|str||||||8:120",
    "nchan_redis_tls_trusted_certificate|http|ngx_nchan_module|10000002|10000002|str||||||8:110",
    "nchan_redis_tls_verify_certificate|http|ngx_nchan_module|10000002|10000002|flag||||||8:160",
    "nchan_redis_tls|http|ngx_nchan_module|10000002|10000002|flag||||||8:108",
    "nchan_redis_upstream_stats_disconnected_timeout|http|ngx_nchan_module|10000002|10000002|flag||||||8:180",
    "nchan_redis_upstream_stats_enabled|http|ngx_nchan_module|10000002|10000002|flag||||||8:178",
    "nchan_redis_upstream_stats|http|ngx_nchan_module|c000002|c000002|unknown||||||10:328",
    "nchan_redis_url|http|ngx_nchan_module|e000002|e000002|unknown||||||10:2b0",
    "nchan_redis_username|http|ngx_nchan_module|10000002|10000002|str||||||8:e8",
    "nchan_redis_wait_after_connecting|http|ngx_nchan_module|e000002|e000002|unknown||||||10:0",
    "nchan_shared_memory_size|http|ngx_nchan_module|2000002|2000002|nchan_conf_set_size||||||0:0",
    "nchan_storage_engine|http|ngx_nchan_module|e000002|e000002|unknown||||||10:350",
    "nchan_store_messages|http|ngx_nchan_module|4e000002|4e000002|unknown||||||10:0",
    "nchan_stub_status|http|ngx_nchan_module|8000001|8000001|unknown||||||10:0",
    "nchan_sub_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0",
    "nchan_subscribe_existing_channels_only|http|ngx_nchan_module|e000002|e000002|flag||||||10:2a8",
    "nchan_subscribe_request|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:40",
    "nchan_subscriber_channel_id|http|ngx_nchan_module|4c0000fe|4c0000fe|unknown||||||10:0",
    "nchan_subscriber_compound_etag_message_id|http|ngx_nchan_module|4c000002|4c000002|flag||||||10:1b0",
    "nchan_subscriber_first_message|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:0",
    "nchan_subscriber_http_raw_stream_separator|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:138",
    "nchan_subscriber_info_string|http|ngx_nchan_module|c000002|c000002|complex_value||||||10:288",
    "nchan_subscriber_info|http|ngx_nchan_module|8000001|8000001|unknown||||||10:0",
    "nchan_subscriber_last_message_id|http|ngx_nchan_module|4c00003e|4c00003e|unknown||||||10:0",
    "nchan_subscriber_location|http|ngx_nchan_module|4c00003f|4c00003f|unknown||||||10:0",
    "nchan_subscriber_message_id_custom_etag_header|http|ngx_nchan_module|4c000002|4c000002|str||||||10:1a0",
    "nchan_subscriber_timeout|http|ngx_nchan_module|4e000002|4e000002|sec||||||10:1f8",
    "nchan_subscriber|http|ngx_nchan_module|4c00003f|4c00003f|unknown||||||10:0",
    "nchan_unsubscribe_request|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:38",
    "nchan_use_redis|http|ngx_nchan_module|e000002|e000002|unknown||||||10:2c0",
    "nchan_websocket_client_heartbeat|http|ngx_nchan_module|4c000004|4c000004|unknown||||||10:260",
    "nchan_websocket_ping_interval|http|ngx_nchan_module|4c000002|4c000002|sec||||||10:220",
    "netcall_buffer|rtmp|ngx_rtmp_netcall_module|6000002|6000002|size||||||8:8",
    "netcall_timeout|rtmp|ngx_rtmp_netcall_module|6000002|6000002|msec||||||8:0",
    "notify_method|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0",
    "notify_relay_redirect|rtmp|ngx_rtmp_notify_module|e000002|e000002|flag||||||10:58",
    "notify_update_strict|rtmp|ngx_rtmp_notify_module|e000002|e000002|flag||||||10:50",
    "notify_update_timeout|rtmp|ngx_rtmp_notify_module|e000002|e000002|msec||||||10:48",
    "on_connect|rtmp|ngx_rtmp_notify_module|6000002|6000002|unknown||||||8:0",
    "on_disconnect|rtmp|ngx_rtmp_notify_module|6000002|6000002|unknown||||||8:0",
    "on_done|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0",
    "on_play_done|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0",
    "on_play|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0",
    "on_publish_done|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0",
    "on_publish|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0",
    "on_record_done|rtmp|ngx_rtmp_notify_module|1e000002|1e000002|unknown||||||10:0",
    "on_update|rtmp|ngx_rtmp_notify_module|e000002|e000002|unknown||||||10:0",
    "open_file_cache_errors|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:2a0",
    "open_file_cache_events|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:2a8",
    "open_file_cache_min_uses|http|ngx_http_core_module|e000002|e000002|num|||||s|10:298",
    "open_file_cache_valid|http|ngx_http_core_module|e000002|e000002|sec|||||s|10:290",
    "open_file_cache|http|ngx_http_core_module|e000006|e000006|core_open_file_cache|||||s|10:288",
    "open_log_file_cache|http|ngx_http_log_module|e00001e|e00001e|log_open_file_cache|||||s|10:0",
    "open_log_file_cache|stream|ngx_stream_log_module|600001e|600001e|log_open_file_cache||||||8:0",
    "out_cork|rtmp|ngx_rtmp_core_module|6000002|6000002|size||||||8:a0",
    "out_queue|rtmp|ngx_rtmp_core_module|6000002|6000002|size||||||8:98",
    "output_buffers|http|ngx_http_copy_filter_module|e000004|e000004|bufs|||||s|10:0",
    "override_charset|http|ngx_http_charset_filter_module|4e000200|4e000200|flag|||||s|10:10",
    "pass|stream|ngx_stream_pass_module|0|4000002|pass|||1.25.5|||",
    "pcre_jit|core|ngx_regex|1010200|1010200|flag|||||s|0:0",
    "perl_modules|http|ngx_http_perl_module|2000002|2000002|str_array||||||0:10",
    "perl_require|http|ngx_http_perl_module|2000002|2000002|str_array||||||0:18",
    "perl_set|http|ngx_http_perl_module|2000004|2000004|perl_set||||||10:0",
    "perl|http|ngx_http_perl_module|88000002|88000002|perl||||||10:0",
    "pid|core|nginx|1010002|1010002|str|||||s|0:90",
    "ping_timeout|rtmp|ngx_rtmp_core_module|6000002|6000002|msec||||||8:38",
    "ping|rtmp|ngx_rtmp_core_module|6000002|6000002|msec||||||8:30",
    "play_local_path|rtmp|ngx_rtmp_play_module|e000002|e000002|str||||||10:10",
    "play_restart|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:58",
    "play_temp_path|rtmp|ngx_rtmp_play_module|e000002|e000002|str||||||10:0",
    "play_time_fix|rtmp|ngx_rtmp_core_module|e000002|e000002|flag||||||8:80",
    "play|rtmp|ngx_rtmp_play_module|e000800|e000800|unknown||||||10:0",
    "pop3_auth|mail|ngx_mail_pop3_module|6000800|6000800|bitmask|plain/apop/cram-md5/external|apop/cram-md5/external/plain||||8:40",
    "pop3_capabilities|mail|ngx_mail_pop3_module|6000800|6000800|capabilities||||||8:48",
    "port_in_redirect|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1f0",
    "post_acceptex|events|ngx_iocp_module|0|2000002|num||||||",
    "post_action|http|ngx_http_core_module|4e000002|4e000002|str|||||s|10:78",
    "postpone_gzipping|http|ngx_http_gzip_filter_module|e000002|e000002|size|||||s|10:30",
    "postpone_output|http|ngx_http_core_module|e000002|e000002|size|||||s|10:e8",
    "preread_buffer_size|stream|ngx_stream_core_module|6000002|6000002|size||||||8:28",
    "preread_timeout|stream|ngx_stream_core_module|6000002|6000002|msec||||||8:30",
    "protocol|mail|ngx_mail_core_module|4000002|4000002|core_protocol||||||8:0",
    "proxy_bind|http|ngx_http_proxy_module|e000006|e000006|upstream_bind_set|||||s|10:108",
    "proxy_bind|stream|ngx_stream_proxy_module|6000006|6000006|proxy_bind||||||8:0",
    "proxy_buffer_size|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:30",
    "proxy_buffer_size|stream|ngx_stream_proxy_module|6000002|6000002|size||||||8:18",
    "proxy_buffering|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:a0",
    "proxy_buffers|http|ngx_http_proxy_module|e000004|e000004|bufs|||||s|10:70",
    "proxy_buffer|mail|ngx_mail_proxy_module|6000002|6000002|size||||||8:28",
    "proxy_busy_buffers_size|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:58",
    "proxy_cache_background_update|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:170",
    "proxy_cache_bypass|http|ngx_http_proxy_module|e000800|e000800|predicate|||||s|10:180",
    "proxy_cache_convert_head|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:168",
    "proxy_cache_key|http|ngx_http_proxy_module|e000002|e000002|proxy_cache_key|||||s|10:0",
    "proxy_cache_lock_age|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:158",
    "proxy_cache_lock_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:150",
    "proxy_cache_lock|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:148",
    "proxy_cache_max_range_offset|http|ngx_http_proxy_module|e000002|e000002|off|||||s|10:140",
    "proxy_cache_methods|http|ngx_http_proxy_module|e000800|e000800|bitmask|GET/HEAD/POST||||s|10:138",
    "proxy_cache_min_uses|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:128",
    "proxy_cache_path|http|ngx_http_proxy_module|2001000|2001000|file_cache_set|||||s|0:0",
    "proxy_cache_purge|http|ngx_http_cache_purge_module|e000800|e000800|proxy_cache_purge_conf||||||10:0",
    "proxy_cache_revalidate|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:160",
    "proxy_cache_use_stale|http|ngx_http_proxy_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_502/http_503/http_504/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_502/http_503/http_504/invalid_header/non_idempotent/off/timeout/updating|||s|10:130",
    "proxy_cache_valid|http|ngx_http_proxy_module|e000800|e000800|file_cache_valid_set|||||s|10:178",
    "proxy_cache|http|ngx_http_proxy_module|e000002|e000002|proxy_cache|||||s|10:0",
    "proxy_connect_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:8",
    "proxy_connect_timeout|stream|ngx_stream_proxy_module|6000002|6000002|msec||||||8:0",
    "proxy_cookie_domain|http|ngx_http_proxy_module|e000006|e000006|proxy_cookie_domain|||||s|10:0",
    "proxy_cookie_flags|http|ngx_http_proxy_module|e00001e|e00001e|proxy_cookie_flags|||1.19.3||s|10:0",
    "proxy_cookie_path|http|ngx_http_proxy_module|e000006|e000006|proxy_cookie_path|||||s|10:0",
    "proxy_download_rate|stream|ngx_stream_proxy_module|6000002|6000002|complex_value_size||||||8:28",
    "proxy_downstream_buffer|stream|ngx_stream_proxy_module|6000002|6000002|size||||||8:18",
    "proxy_force_ranges|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:d8",
    "proxy_half_close|stream|ngx_stream_proxy_module|6000200|6000200|flag|||1.21.4|||8:58",
    "proxy_headers_hash_bucket_size|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:380",
    "proxy_headers_hash_max_size|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:378",
    "proxy_hide_header|http|ngx_http_proxy_module|e000002|e000002|str_array|||||s|10:f8",
    "proxy_http_version|http|ngx_http_proxy_module|e000002|e000002|enum|1.0/1.1|1.0/1.1/2|||s|10:370",
    "proxy_ignore_client_abort|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:c0",
    "proxy_ignore_headers|http|ngx_http_proxy_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||||s|10:80",
    "proxy_intercept_errors|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:c8",
    "proxy_limit_rate|http|ngx_http_proxy_module|e000002|e000002|size~|||||s|10:38",
    "proxy_max_temp_file_size|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:60",
    "proxy_method|http|ngx_http_proxy_module|e000002|e000002|complex_value|||||s|10:2c0",
    "proxy_next_upstream_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:20",
    "proxy_next_upstream_timeout|stream|ngx_stream_proxy_module|6000002|6000002|msec||||||8:10",
    "proxy_next_upstream_tries|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:98",
    "proxy_next_upstream_tries|stream|ngx_stream_proxy_module|6000002|6000002|num||||||8:40",
    "proxy_next_upstream|http|ngx_http_proxy_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_502/http_503/http_504/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_502/http_503/http_504/invalid_header/non_idempotent/off/timeout/updating|||s|10:88",
    "proxy_next_upstream|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:48",
    "proxy_no_cache|http|ngx_http_proxy_module|e000800|e000800|predicate|||||s|10:190",
    "proxy_pass_error_message|mail|ngx_mail_proxy_module|6000200|6000200|flag||||||8:8",
    "proxy_pass_header|http|ngx_http_proxy_module|e000002|e000002|str_array|||||s|10:100",
    "proxy_pass_request_body|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:b8",
    "proxy_pass_request_headers|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:b0",
    "proxy_pass_trailers|http|ngx_http_proxy_module|0|e000200|flag|||1.27.2|||",
    "proxy_pass|http|ngx_http_proxy_module|c8000002|c8000002|proxy_pass|||||s|10:0",
    "proxy_pass|stream|ngx_stream_proxy_module|4000002|4000002|proxy_pass||||||8:0",
    "proxy_protocol_timeout|stream|ngx_stream_core_module|6000002|6000002|msec||||||8:50",
    "proxy_protocol|mail|ngx_mail_proxy_module|6000200|6000202|flag~||off/on/v2|1.19.8|||8:20",
    "proxy_protocol|stream|ngx_stream_proxy_module|6000200|6000202|flag~||off/on/v2||||8:50",
    "proxy_read_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:18",
    "proxy_redirect|http|ngx_http_proxy_module|e000006|e000006|proxy_redirect|||||s|10:0",
    "proxy_request_buffering|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:a8",
    "proxy_requests|stream|ngx_stream_proxy_module|6000002|6000002|num|||1.15.7|||8:30",
    "proxy_responses|stream|ngx_stream_proxy_module|6000002|6000002|num||||||8:38",
    "proxy_send_lowat|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:28",
    "proxy_send_timeout|http|ngx_http_proxy_module|e000002|e000002|msec|||||s|10:10",
    "proxy_set_body|http|ngx_http_proxy_module|e000002|e000002|str|||||s|10:228",
    "proxy_set_header|http|ngx_http_proxy_module|e000004|e000004|keyval|||||s|10:288",
    "proxy_smtp_auth|mail|ngx_mail_proxy_module|6000200|6000200|flag|||1.19.4|||8:18",
    "proxy_socket_keepalive|http|ngx_http_proxy_module|e000200|e000200|flag|||1.15.6||s|10:110",
    "proxy_socket_keepalive|stream|ngx_stream_proxy_module|6000200|6000200|flag|||1.15.6|||8:68",
    "proxy_socket_rcvbuf|http|ngx_http_proxy_module|0|e000002|size|||1.31.3|||",
    "proxy_socket_rcvbuf|stream|ngx_stream_proxy_module|0|6000002|size|||1.31.3|||",
    "proxy_socket_sndbuf|http|ngx_http_proxy_module|0|e000002|size|||1.31.3|||",
    "proxy_socket_sndbuf|stream|ngx_stream_proxy_module|0|6000002|size|||1.31.3|||",
    "proxy_ssl_alpn|stream|ngx_stream_proxy_module|0|6000800|proxy_ssl_alpn_set|||1.31.0|||",
    "proxy_ssl_certificate_cache|http|ngx_http_proxy_module|0|e00000e|proxy_ssl_certificate_cache|||1.27.4|||",
    "proxy_ssl_certificate_cache|stream|ngx_stream_proxy_module|0|600000e|proxy_ssl_certificate_cache|||1.27.4|||",
    "proxy_ssl_certificate_key|http|ngx_http_proxy_module|e000002|e000002|complex_value_zero~|||||s|10:1e0",
    "proxy_ssl_certificate_key|stream|ngx_stream_proxy_module|6000002|6000002|complex_value_zero~||||||8:e0",
    "proxy_ssl_certificate|http|ngx_http_proxy_module|e000002|e000002|complex_value_zero~|||||s|10:1d8",
    "proxy_ssl_certificate|stream|ngx_stream_proxy_module|6000002|6000002|complex_value_zero~||||||8:d8",
    "proxy_ssl_ciphers|http|ngx_http_proxy_module|e000002|e000002|str|||||s|10:398",
    "proxy_ssl_ciphers|stream|ngx_stream_proxy_module|6000002|6000002|str||||||8:88",
    "proxy_ssl_conf_command|http|ngx_http_proxy_module|e000004|e000004|keyval|||1.19.4||s|10:3d0",
    "proxy_ssl_conf_command|stream|ngx_stream_proxy_module|6000004|6000004|keyval|||1.19.4|||8:f0",
    "proxy_ssl_crl|http|ngx_http_proxy_module|e000002|e000002|str|||||s|10:3c0",
    "proxy_ssl_crl|stream|ngx_stream_proxy_module|6000002|6000002|str||||||8:c8",
    "proxy_ssl_name|http|ngx_http_proxy_module|e000002|e000002|complex_value|||||s|10:1c0",
    "proxy_ssl_name|stream|ngx_stream_proxy_module|6000002|6000002|complex_value||||||8:98",
    "proxy_ssl_password_file|http|ngx_http_proxy_module|e000002|e000002|proxy_ssl_password_file|||||s|10:0",
    "proxy_ssl_password_file|stream|ngx_stream_proxy_module|6000002|6000002|proxy_ssl_password_file||||||8:0",
    "proxy_ssl_protocols|http|ngx_http_proxy_module|e000800|e000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|||s|10:390",
    "proxy_ssl_protocols|stream|ngx_stream_proxy_module|6000800|6000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||8:80",
    "proxy_ssl_server_name|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:1c8",
    "proxy_ssl_server_name|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:a0",
    "proxy_ssl_session_reuse|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:1b8",
    "proxy_ssl_session_reuse|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:78",
    "proxy_ssl_trusted_certificate|http|ngx_http_proxy_module|e000002|e000002|str|||||s|10:3b0",
    "proxy_ssl_trusted_certificate|stream|ngx_stream_proxy_module|6000002|6000002|str||||||8:b8",
    "proxy_ssl_verify_depth|http|ngx_http_proxy_module|e000002|e000002|num|||||s|10:3a8",
    "proxy_ssl_verify_depth|stream|ngx_stream_proxy_module|6000002|6000002|num||||||8:b0",
    "proxy_ssl_verify|http|ngx_http_proxy_module|e000200|e000200|flag|||||s|10:1d0",
    "proxy_ssl_verify|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:a8",
    "proxy_ssl|stream|ngx_stream_proxy_module|6000200|6000200|flag||||||8:70",
    "proxy_store_access|http|ngx_http_proxy_module|e00000e|e00000e|access|||||s|10:90",
    "proxy_store|http|ngx_http_proxy_module|e000002|e000002|proxy_store|||||s|10:0",
    "proxy_temp_file_write_size|http|ngx_http_proxy_module|e000002|e000002|size|||||s|10:68",
    "proxy_temp_path|http|ngx_http_proxy_module|e00001e|e00001e|path|||||s|10:e0",
    "proxy_timeout|mail|ngx_mail_proxy_module|6000002|6000002|msec||||||8:30",
    "proxy_timeout|stream|ngx_stream_proxy_module|6000002|6000002|msec||||||8:8",
    "proxy_upload_rate|stream|ngx_stream_proxy_module|6000002|6000002|complex_value_size||||||8:20",
    "proxy_upstream_buffer|stream|ngx_stream_proxy_module|6000002|6000002|size||||||8:18",
    "proxy|mail|ngx_mail_proxy_module|6000200|6000200|flag||||||8:0",
    "publish_notify|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:50",
    "publish_time_fix|rtmp|ngx_rtmp_core_module|e000002|e000002|flag||||||8:88",
    "pull_reconnect|rtmp|ngx_rtmp_relay_module|e000002|e000002|msec||||||10:c8",
    "pull|rtmp|ngx_rtmp_relay_module|8000800|8000800|unknown||||||10:0",
    "push_authorized_channels_only|http|ngx_nchan_module|e000002|e000002|flag||||||10:2a8",
    "push_channel_group|http|ngx_nchan_module|4c000002|4c000002|complex_value||||||10:120",
    "push_channel_timeout|http|ngx_nchan_module|e000002|e000002|sec||||||10:348",
    "push_max_channel_id_length|http|ngx_nchan_module|e000002|e000002|num||||||10:338",
    "push_max_channel_subscribers|http|ngx_nchan_module|e000002|e000002|num||||||10:340",
    "push_max_message_buffer_length|http|ngx_nchan_module|e000002|e000002|unknown||||||10:10",
    "push_max_reserved_memory|http|ngx_nchan_module|2000002|2000002|nchan_conf_set_size||||||0:0",
    "push_message_buffer_length|http|ngx_nchan_module|e000002|e000002|unknown||||||10:10",
    "push_message_timeout|http|ngx_nchan_module|e000002|e000002|unknown||||||10:8",
    "push_min_message_buffer_length|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:0",
    "push_publisher|http|ngx_nchan_module|4c000007|4c000007|unknown||||||10:0",
    "push_reconnect|rtmp|ngx_rtmp_relay_module|e000002|e000002|msec||||||10:c0",
    "push_store_messages|http|ngx_nchan_module|4e000002|4e000002|unknown||||||10:0",
    "push_subscriber_concurrency|http|ngx_nchan_module|4c000002|4c000002|unknown||||||10:0",
    "push_subscriber_timeout|http|ngx_nchan_module|4e000002|4e000002|sec||||||10:1f8",
    "push_subscriber|http|ngx_nchan_module|4c00003f|4c00003f|unknown||||||10:0",
    "push|rtmp|ngx_rtmp_relay_module|8000800|8000800|unknown||||||10:0",
    "quic_active_connection_id_limit|http|ngx_http_v3_module|0|6000002|num|||1.25.0|||",
    "quic_bpf|core|ngx_event_quic_bpf|0|1010200|flag|||1.25.0|||",
    "quic_gso|http|ngx_http_v3_module|0|6000200|flag|||1.25.0|||",
    "quic_host_key|http|ngx_http_v3_module|0|6000002|quic_host_key|||1.25.0|||",
    "quic_retry|http|ngx_http_v3_module|0|6000200|flag|||1.25.0|||",
    "random_index|http|ngx_http_random_index_module|8000200|8000200|flag|||||s|10:0",
    "random|http|ngx_http_upstream_random_module|10000007|10000007|upstream_random|||1.15.1||s|8:0",
    "random|stream|ngx_stream_upstream_random_module|8000007|8000007|upstream_random|||1.15.1|||8:0",
    "read_ahead|http|ngx_http_core_module|e000002|e000002|size|||||s|10:f8",
    "real_ip_header|http|ngx_http_realip_module|e000002|e000002|realip|||||s|10:0",
    "real_ip_recursive|http|ngx_http_realip_module|e000200|e000200|flag|||||s|10:28",
    "record_append|rtmp|ngx_rtmp_record_module|1e000002|1e000002|flag||||||10:58",
    "record_interval|rtmp|ngx_rtmp_record_module|1e000002|1e000002|msec||||||10:38",
    "record_lock|rtmp|ngx_rtmp_record_module|1e000002|1e000002|flag||||||10:60",
    "record_max_frames|rtmp|ngx_rtmp_record_module|1e000002|1e000002|size||||||10:30",
    "record_max_size|rtmp|ngx_rtmp_record_module|1e000002|1e000002|size||||||10:28",
    "record_notify|rtmp|ngx_rtmp_record_module|1e000002|1e000002|flag||||||10:68",
    "record_path|rtmp|ngx_rtmp_record_module|1e000002|1e000002|str||||||10:18",
    "record_suffix|rtmp|ngx_rtmp_record_module|1e000002|1e000002|str||||||10:40",
    "record_unique|rtmp|ngx_rtmp_record_module|1e000002|1e000002|flag||||||10:50",
    "recorder|rtmp|ngx_rtmp_record_module|8000102|8000102|unknown||||||10:0",
    "record|rtmp|ngx_rtmp_record_module|1e000800|1e000800|bitmask|off/all/audio/video/keyframes/manual|off/all/audio/video/keyframes/manual||||10:10",
    "recursive_error_pages|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:218",
    "referer_hash_bucket_size|http|ngx_http_referer_module|c000002|c000002|num|||||s|10:58",
    "referer_hash_max_size|http|ngx_http_referer_module|c000002|c000002|num|||||s|10:50",
    "relay_buffer|rtmp|ngx_rtmp_relay_module|6000002|6000002|msec||||||10:b0",
    "report_uploads|http|ngx_http_uploadprogress_module|e000002|e000002|unknown||||||10:0",
    "request_pool_size|http|ngx_http_core_module|6000002|6000002|size|||||s|8:58",
    "reset_timedout_connection|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1d8",
    "resolver_timeout|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:148",
    "resolver_timeout|http|ngx_http_upstream|0|10000002|msec|||1.27.3|||",
    "resolver_timeout|mail|ngx_mail_core_module|6000002|6000002|msec||||||8:10",
    "resolver_timeout|stream|ngx_stream_core_module|6000002|6000002|msec||||||8:40",
    "resolver_timeout|stream|ngx_stream_upstream|0|8000002|msec|||1.27.3|||",
    "resolver|http|ngx_http_core_module|e000800|e000800|core_resolver|||||s|10:0",
    "resolver|http|ngx_http_upstream|0|10000800|upstream_resolver|||1.27.3|||",
    "resolver|mail|ngx_mail_core_module|6000800|6000800|core_resolver||||||8:0",
    "resolver|stream|ngx_stream_core_module|6000800|6000800|core_resolver||||||8:0",
    "resolver|stream|ngx_stream_upstream|0|8000800|upstream_resolver|||1.27.3|||",
    "respawn_timeout|rtmp|ngx_rtmp_exec_module|e000002|e000002|msec||||||0:50",
    "respawn|rtmp|ngx_rtmp_exec_module|e000002|e000002|flag||||||10:120",
    "return|http|ngx_http_rewrite_module|6c000006|6c000006|rewrite_return|||||s|10:0",
    "return|stream|ngx_stream_return_module|4000002|4000002|return||||||8:0",
    "rewrite_by_lua_block|http|ngx_http_lua_module|4e000101|4e000101|lua_rewrite_by_lua_block||||||10:0",
    "rewrite_by_lua_file|http|ngx_http_lua_module|4e000002|4e000002|lua_rewrite_by_lua||||||10:0",
    "rewrite_by_lua_no_postpone|http|ngx_http_lua_module|2000200|2000200|flag||||||0:b8",
    "rewrite_by_lua|http|ngx_http_lua_module|4e000002|4e000002|lua_rewrite_by_lua||||||10:0",
    "rewrite_log|http|ngx_http_rewrite_module|6e000200|6e000200|flag|||||s|10:10",
    "rewrite|http|ngx_http_rewrite_module|6c00000c|6c00000c|rewrite|||||s|10:0",
    "root|http|ngx_http_core_module|4e000002|4e000002|core_root|||||s|10:0",
    "rtmp_auto_push_reconnect|core|ngx_rtmp_auto_push_module|1010002|1010002|msec||||||0:18",
    "rtmp_auto_push|core|ngx_rtmp_auto_push_module|1010002|1010002|flag||||||0:0",
    "rtmp_control|http|ngx_rtmp_control_module|e000800|e000800|unknown||||||10:0",
    "rtmp_socket_dir|core|ngx_rtmp_auto_push_module|1010002|1010002|str||||||0:8",
    "rtmp_stat_stylesheet|http|ngx_rtmp_stat_module|e000002|e000002|str||||||10:8",
    "rtmp_stat|http|ngx_rtmp_stat_module|e000800|e000800|unknown||||||10:0",
    "rtmp|core|ngx_rtmp_module|1000101|1000101|unknown||||||0:0",
    "satisfy|http|ngx_http_core_module|e000002|e000002|enum|all/any|all/any|||s|10:178",
    "scgi_bind|http|ngx_http_scgi_module|e000006|e000006|upstream_bind_set|||||s|10:108",
    "scgi_buffer_size|http|ngx_http_scgi_module|e000002|e000002|size|||||s|10:30",
    "scgi_buffering|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:a0",
    "scgi_buffers|http|ngx_http_scgi_module|e000004|e000004|bufs|||||s|10:70",
    "scgi_busy_buffers_size|http|ngx_http_scgi_module|e000002|e000002|size|||||s|10:58",
    "scgi_cache_background_update|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:170",
    "scgi_cache_bypass|http|ngx_http_scgi_module|e000800|e000800|predicate|||||s|10:180",
    "scgi_cache_key|http|ngx_http_scgi_module|e000002|e000002|scgi_cache_key|||||s|10:0",
    "scgi_cache_lock_age|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:158",
    "scgi_cache_lock_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:150",
    "scgi_cache_lock|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:148",
    "scgi_cache_max_range_offset|http|ngx_http_scgi_module|e000002|e000002|off|||||s|10:140",
    "scgi_cache_methods|http|ngx_http_scgi_module|e000800|e000800|bitmask|GET/HEAD/POST||||s|10:138",
    "scgi_cache_min_uses|http|ngx_http_scgi_module|e000002|e000002|num|||||s|10:128",
    "scgi_cache_path|http|ngx_http_scgi_module|2001000|2001000|file_cache_set|||||s|0:0",
    "scgi_cache_purge|http|ngx_http_cache_purge_module|e000800|e000800|scgi_cache_purge_conf||||||10:0",
    "scgi_cache_revalidate|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:160",
    "scgi_cache_use_stale|http|ngx_http_scgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:130",
    "scgi_cache_valid|http|ngx_http_scgi_module|e000800|e000800|file_cache_valid_set|||||s|10:178",
    "scgi_cache|http|ngx_http_scgi_module|e000002|e000002|scgi_cache|||||s|10:0",
    "scgi_connect_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:8",
    "scgi_force_ranges|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:d8",
    "scgi_hide_header|http|ngx_http_scgi_module|e000002|e000002|str_array|||||s|10:f8",
    "scgi_ignore_client_abort|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:c0",
    "scgi_ignore_headers|http|ngx_http_scgi_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||||s|10:80",
    "scgi_intercept_errors|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:c8",
    "scgi_limit_rate|http|ngx_http_scgi_module|e000002|e000002|size~|||||s|10:38",
    "scgi_max_temp_file_size|http|ngx_http_scgi_module|e000002|e000002|size|||||s|10:60",
    "scgi_next_upstream_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:20",
    "scgi_next_upstream_tries|http|ngx_http_scgi_module|e000002|e000002|num|||||s|10:98",
    "scgi_next_upstream|http|ngx_http_scgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:88",
    "scgi_no_cache|http|ngx_http_scgi_module|e000800|e000800|predicate|||||s|10:190",
    "scgi_param|http|ngx_http_scgi_module|e00000c|e00000c|upstream_param_set|||||s|10:270",
    "scgi_pass_header|http|ngx_http_scgi_module|e000002|e000002|str_array|||||s|10:100",
    "scgi_pass_request_body|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:b8",
    "scgi_pass_request_headers|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:b0",
    "scgi_pass|http|ngx_http_scgi_module|48000002|48000002|scgi_pass|||||s|10:0",
    "scgi_read_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:18",
    "scgi_request_buffering|http|ngx_http_scgi_module|e000200|e000200|flag|||||s|10:a8",
    "scgi_send_timeout|http|ngx_http_scgi_module|e000002|e000002|msec|||||s|10:10",
    "scgi_socket_keepalive|http|ngx_http_scgi_module|e000200|e000200|flag|||1.15.6||s|10:110",
    "scgi_socket_rcvbuf|http|ngx_http_scgi_module|0|e000002|size|||1.31.3|||",
    "scgi_socket_sndbuf|http|ngx_http_scgi_module|0|e000002|size|||1.31.3|||",
    "scgi_store_access|http|ngx_http_scgi_module|e00000e|e00000e|access|||||s|10:90",
    "scgi_store|http|ngx_http_scgi_module|e000002|e000002|scgi_store|||||s|10:0",
    "scgi_temp_file_write_size|http|ngx_http_scgi_module|e000002|e000002|size|||||s|10:68",
    "scgi_temp_path|http|ngx_http_scgi_module|e00001e|e00001e|path|||||s|10:e0",
    "secure_link_md5|http|ngx_http_secure_link_module|e000002|e000002|complex_value|||||s|10:8",
    "secure_link_secret|http|ngx_http_secure_link_module|e000002|e000002|str|||||s|10:10",
    "secure_link|http|ngx_http_secure_link_module|e000002|e000002|complex_value|||||s|10:0",
    "send_lowat|http|ngx_http_core_module|e000002|e000002|size|||||s|10:e0",
    "send_timeout|http|ngx_http_core_module|e000002|e000002|msec|||||s|10:120",
    "sendfile_max_chunk|http|ngx_http_core_module|e000002|e000002|size|||||s|10:f0",
    "sendfile|http|ngx_http_core_module|4e000200|4e000200|flag|||||s|10:1b0",
    "server_name_in_redirect|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1e8",
    "server_names_hash_bucket_size|http|ngx_http_core_module|2000002|2000002|num|||||s|0:c0",
    "server_names_hash_bucket_size|stream|ngx_stream_core_module|0|2000002|num|||1.25.5|||",
    "server_names_hash_max_size|http|ngx_http_core_module|2000002|2000002|num|||||s|0:b8",
    "server_names_hash_max_size|stream|ngx_stream_core_module|0|2000002|num|||1.25.5|||",
    "server_name|http|ngx_http_core_module|4000800|4000800|core_server_name|||||s|8:0",
    "server_name|mail|ngx_mail_core_module|6000002|6000002|str||||||8:20",
    "server_name|stream|ngx_stream_core_module|0|4000800|core_server_name|||1.25.5|||",
    "server_rewrite_by_lua_block|http|ngx_http_lua_module|6000101|6000101|lua_server_rewrite_by_lua_block||||||8:0",
    "server_rewrite_by_lua_file|http|ngx_http_lua_module|6000002|6000002|lua_server_rewrite_by_lua||||||8:0",
    "server_tokens|http|ngx_http_core_module|e000002|e000002|enum|off/on/build|build/off/on|||s|10:220",
    "server|http|ngx_http_core_module|2000101|2000101|core_server|||||s|0:0",
    "server|http|ngx_http_upstream|10000800|10000800|upstream_server|||||s|8:0",
    "server|mail|ngx_mail_core_module|2000101|2000101|core_server||||||0:0",
    "server|rtmp|ngx_rtmp_core_module|2000101|2000101|unknown||||||0:0",
    "server|stream|ngx_stream_core_module|2000101|2000101|core_server||||||0:0",
    "server|stream|ngx_stream_upstream|8000800|8000800|upstream_server||||||8:0",
    "session_relay|rtmp|ngx_rtmp_relay_module|e000002|e000002|flag||||||10:b8",
    "set_base32_alphabet|http|ngx_http_set_misc_module|6e000002|6e000002|unknown||||||10:8",
    "set_base32_padding|http|ngx_http_set_misc_module|6e000200|6e000200|flag||||||10:0",
    "set_by_lua_block|http|ngx_http_lua_module|6c000102|6c000102|lua_set_by_lua_block||||||10:0",
    "set_by_lua_file|http|ngx_http_lua_module|6c001000|6c001000|lua_set_by_lua_file||||||10:0",
    "set_by_lua|http|ngx_http_lua_module|6c001000|6c001000|lua_set_by_lua||||||10:0",
    "set_decode_base32|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_decode_base64url|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_decode_base64|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_decode_hex|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_encode_base32|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_encode_base64url|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_encode_base64|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_encode_hex|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_escape_uri|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_formatted_gmt_time|http|ngx_http_set_misc_module|6e000004|6e000004|ndk_set_var_value||||||0:0",
    "set_formatted_local_time|http|ngx_http_set_misc_module|6e000004|6e000004|ndk_set_var_value||||||0:0",
    "set_hashed_upstream|http|ngx_http_set_misc_module|6e000008|6e000008|hashed_upstream||||||0:0",
    "set_hmac_sha1|http|ngx_http_set_misc_module|6e000008|6e000008|ndk_set_var_multi_value||||||0:0",
    "set_hmac_sha256|http|ngx_http_set_misc_module|6e000008|6e000008|ndk_set_var_multi_value||||||0:0",
    "set_if_empty|http|ngx_http_set_misc_module|6e000004|6e000004|if_empty||||||0:0",
    "set_local_today|http|ngx_http_set_misc_module|6e000002|6e000002|ndk_set_var_value||||||0:0",
    "set_md5|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_misc_base32_padding|http|ngx_http_set_misc_module|6e000200|6e000200|flag||||||10:0",
    "set_quote_json_str|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_quote_pgsql_str|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_quote_sql_str|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_random|http|ngx_http_set_misc_module|6e000008|6e000008|ndk_set_var_multi_value||||||0:0",
    "set_real_ip_from|http|ngx_http_realip_module|e000002|e000002|realip_from|||||s|10:0",
    "set_real_ip_from|mail|ngx_mail_realip_module|6000002|6000002|realip_from|||1.19.8|||8:0",
    "set_real_ip_from|stream|ngx_stream_realip_module|6000002|6000002|realip_from||||||8:0",
    "set_rotate|http|ngx_http_set_misc_module|6e000008|6e000008|rotate||||||0:0",
    "set_secure_random_alphanum|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_secure_random_lcalpha|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_sha1|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set_unescape_uri|http|ngx_http_set_misc_module|6e000006|6e000006|ndk_set_var_value||||||0:0",
    "set|http|ngx_http_rewrite_module|6c000004|6c000004|rewrite_set|||||s|10:0",
    "set|stream|ngx_stream_set_module|4000004|4000004|set|||1.19.3|||8:0",
    "slice|http|ngx_http_slice_filter_module|e000002|e000002|size|||||s|10:0",
    "smtp_auth|mail|ngx_mail_smtp_module|6000800|6000800|bitmask|plain/login/cram-md5/external/none|cram-md5/external/login/none/plain||||8:60",
    "smtp_capabilities|mail|ngx_mail_smtp_module|6000800|6000800|capabilities||||||8:68",
    "smtp_client_buffer|mail|ngx_mail_smtp_module|6000002|6000002|size||||||8:8",
    "smtp_greeting_delay|mail|ngx_mail_smtp_module|6000002|6000002|msec||||||8:0",
    "so_keepalive|rtmp|ngx_rtmp_core_module|6000200|6000200|flag||||||8:40",
    "source_charset|http|ngx_http_charset_filter_module|4e000002|4e000002|charset|||||s|10:8",
    "spdy_chunk_size|http|ngx_http_v2_module|0|e000002|v2_spdy_deprecated||||1.19.6||",
    "spdy_headers_comp|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||",
    "spdy_keepalive_timeout|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||",
    "spdy_max_concurrent_streams|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||",
    "spdy_pool_size|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||",
    "spdy_recv_buffer_size|http|ngx_http_v2_module|0|2000002|v2_spdy_deprecated||||1.19.6||",
    "spdy_recv_timeout|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||",
    "spdy_streams_index_size|http|ngx_http_v2_module|0|6000002|v2_spdy_deprecated||||1.19.6||",
    "split_clients|http|ngx_http_split_clients_module|2000104|2000104|split_clients_block|||||s|0:0",
    "split_clients|stream|ngx_stream_split_clients_module|2000104|2000104|split_clients_block||||||0:0",
    "srcache_buffer|http|ngx_http_srcache_filter_module|4e000002|4e000002|size||||||10:10",
    "srcache_default_expire|http|ngx_http_srcache_filter_module|4e000002|4e000002|sec||||||10:a8",
    "srcache_fetch_skip|http|ngx_http_srcache_filter_module|4e000002|4e000002|complex_value||||||10:28",
    "srcache_fetch|http|ngx_http_srcache_filter_module|4e00000c|4e00000c|unknown||||||10:0",
    "srcache_header_buffer_size|http|ngx_http_srcache_filter_module|4e000002|4e000002|size||||||10:20",
    "srcache_ignore_content_encoding|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:78",
    "srcache_max_expire|http|ngx_http_srcache_filter_module|4e000002|4e000002|sec||||||10:a0",
    "srcache_methods|http|ngx_http_srcache_filter_module|e000800|e000800|bitmask|GET/HEAD/POST/PUT/DELETE|GET/HEAD/POST/PUT/DELETE||||10:38",
    "srcache_request_cache_control|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:48",
    "srcache_response_cache_control|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:50",
    "srcache_store_hide_header|http|ngx_http_srcache_filter_module|e000002|e000002|str_array||||||10:90",
    "srcache_store_max_size|http|ngx_http_srcache_filter_module|4e000002|4e000002|size||||||10:18",
    "srcache_store_no_cache|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:68",
    "srcache_store_no_store|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:60",
    "srcache_store_pass_header|http|ngx_http_srcache_filter_module|e000002|e000002|str_array||||||10:98",
    "srcache_store_private|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:58",
    "srcache_store_ranges|http|ngx_http_srcache_filter_module|e000200|e000200|flag||||||10:70",
    "srcache_store_skip|http|ngx_http_srcache_filter_module|4e000002|4e000002|complex_value||||||10:30",
    "srcache_store_statuses|http|ngx_http_srcache_filter_module|4e000800|4e000800|unknown||||||10:0",
    "srcache_store|http|ngx_http_srcache_filter_module|4e00000c|4e00000c|unknown||||||10:8",
    "ssi_ignore_recycled_buffers|http|ngx_http_ssi_filter_module|e000200|e000200|flag|||||s|10:10",
    "ssi_last_modified|http|ngx_http_ssi_filter_module|e000200|e000200|flag|||||s|10:18",
    "ssi_min_file_chunk|http|ngx_http_ssi_filter_module|e000002|e000002|size|||||s|10:30",
    "ssi_silent_errors|http|ngx_http_ssi_filter_module|e000200|e000200|flag|||||s|10:8",
    "ssi_types|http|ngx_http_ssi_filter_module|e000800|e000800|types|||||s|10:40",
    "ssi_value_length|http|ngx_http_ssi_filter_module|e000002|e000002|size|||||s|10:38",
    "ssi|http|ngx_http_ssi_filter_module|4e000200|4e000200|flag|||||s|10:0",
    "ssl_alpn|stream|ngx_stream_ssl_module|6000800|6000800|ssl_alpn|||1.21.4|||8:0",
    "ssl_buffer_size|http|ngx_http_ssl_module|6000002|6000002|size|||||s|8:50",
    "ssl_certificate_by_lua_block|http|ngx_http_lua_module|6000101|6000101|lua_ssl_cert_by_lua_block||||||8:0",
    "ssl_certificate_by_lua_file|http|ngx_http_lua_module|6000002|6000002|lua_ssl_cert_by_lua||||||8:0",
    "ssl_certificate_cache|http|ngx_http_ssl_module|0|600000e|ssl_certificate_cache|||1.27.4|||",
    "ssl_certificate_cache|stream|ngx_stream_ssl_module|0|600000e|ssl_certificate_cache|||1.27.4|||",
    "ssl_certificate_compression|http|ngx_http_ssl_module|0|6000200|flag|||1.29.1|||",
    "ssl_certificate_compression|mail|ngx_mail_ssl_module|0|6000200|flag|||1.29.1|||",
    "ssl_certificate_compression|stream|ngx_stream_ssl_module|0|6000200|flag|||1.29.1|||",
    "ssl_certificate_key|http|ngx_http_ssl_module|6000002|6000002|str_array|||||s|8:70",
    "ssl_certificate_key|mail|ngx_mail_ssl_module|6000002|6000002|str_array||||||8:68",
    "ssl_certificate_key|stream|ngx_stream_ssl_module|6000002|6000002|str_array||||||8:60",
    "ssl_certificate|http|ngx_http_ssl_module|6000002|6000002|str_array|||||s|8:68",
    "ssl_certificate|mail|ngx_mail_ssl_module|6000002|6000002|str_array||||||8:60",
    "ssl_certificate|stream|ngx_stream_ssl_module|6000002|6000002|str_array||||||8:58",
    "ssl_ciphers|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:d8",
    "ssl_ciphers|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:c0",
    "ssl_ciphers|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:d8",
    "ssl_client_certificate|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:a8",
    "ssl_client_certificate|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:90",
    "ssl_client_certificate|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:98",
    "ssl_client_hello_by_lua_block|http|ngx_http_lua_module|6000101|6000101|lua_ssl_client_hello_by_lua_block||||||8:0",
    "ssl_client_hello_by_lua_file|http|ngx_http_lua_module|6000002|6000002|lua_ssl_client_hello_by_lua||||||8:0",
    "ssl_conf_command|http|ngx_http_ssl_module|6000004|6000004|keyval|||1.19.4||s|8:f0",
    "ssl_conf_command|mail|ngx_mail_ssl_module|6000004|6000004|keyval|||1.19.4|||8:d8",
    "ssl_conf_command|stream|ngx_stream_ssl_module|6000004|6000004|keyval|||1.19.4|||8:f0",
    "ssl_crl|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:c8",
    "ssl_crl|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:b0",
    "ssl_crl|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:b8",
    "ssl_dhparam|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:88",
    "ssl_dhparam|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:70",
    "ssl_dhparam|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:78",
    "ssl_early_data|http|ngx_http_ssl_module|6000200|6000200|flag|||1.15.3||s|8:28",
    "ssl_ecdh_curve|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:98",
    "ssl_ecdh_curve|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:80",
    "ssl_ecdh_curve|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:88",
    "ssl_ech_file|http|ngx_http_ssl_module|0|6000002|str_array|||1.29.4|||",
    "ssl_ech_file|stream|ngx_stream_ssl_module|0|6000002|str_array|||1.29.4|||",
    "ssl_engine|core|ngx_event_openssl|1010002|1010002|ngx_openssl_engine|||||s|0:0",
    "ssl_handshake_timeout|stream|ngx_stream_ssl_module|6000002|6000002|msec||||||8:0",
    "ssl_object_cache_inheritable|core|ngx_event_openssl_cache|0|1010200|flag|||1.27.4|||",
    "ssl_ocsp_cache|http|ngx_http_ssl_module|6000002|6000002|ssl_ocsp_cache|||1.19.0||s|8:0",
    "ssl_ocsp_cache|stream|ngx_stream_ssl_module|0|6000002|ssl_ocsp_cache|||1.27.2|||",
    "ssl_ocsp_responder|http|ngx_http_ssl_module|6000002|6000002|str|||1.19.0||s|8:118",
    "ssl_ocsp_responder|stream|ngx_stream_ssl_module|0|6000002|str|||1.27.2|||",
    "ssl_ocsp|http|ngx_http_ssl_module|6000200|6000202|enum|off/on/leaf|leaf/off/on|1.19.0||s|8:110",
    "ssl_ocsp|stream|ngx_stream_ssl_module|0|6000202|enum||leaf/off/on|1.27.2|||",
    "ssl_password_file|http|ngx_http_ssl_module|6000002|6000002|ssl_password_file|||||s|8:0",
    "ssl_password_file|mail|ngx_mail_ssl_module|6000002|6000002|ssl_password_file||||||8:0",
    "ssl_password_file|stream|ngx_stream_ssl_module|6000002|6000002|ssl_password_file||||||8:0",
    "ssl_prefer_server_ciphers|http|ngx_http_ssl_module|6000200|6000200|flag|||||s|8:20",
    "ssl_prefer_server_ciphers|mail|ngx_mail_ssl_module|6000200|6000200|flag||||||8:8",
    "ssl_prefer_server_ciphers|stream|ngx_stream_ssl_module|6000200|6000200|flag||||||8:8",
    "ssl_preread|stream|ngx_stream_ssl_preread_module|6000200|6000200|flag||||||8:0",
    "ssl_protocols|http|ngx_http_ssl_module|6000800|6000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|||s|8:38",
    "ssl_protocols|mail|ngx_mail_ssl_module|6000800|6000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||8:38",
    "ssl_protocols|stream|ngx_stream_ssl_module|6000800|6000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3||||8:30",
    "ssl_reject_handshake|http|ngx_http_ssl_module|6000200|6000200|flag|||1.19.4||s|8:30",
    "ssl_reject_handshake|stream|ngx_stream_ssl_module|0|6000200|flag|||1.25.5|||",
    "ssl_session_cache|http|ngx_http_ssl_module|6000006|6000006|ssl_session_cache|||||s|8:0",
    "ssl_session_cache|mail|ngx_mail_ssl_module|6000006|6000006|ssl_session_cache||||||8:0",
    "ssl_session_cache|stream|ngx_stream_ssl_module|6000006|6000006|ssl_session_cache||||||8:0",
    "ssl_session_fetch_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_ssl_sess_fetch_by_lua_block||||||8:0",
    "ssl_session_fetch_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_ssl_sess_fetch_by_lua||||||8:0",
    "ssl_session_store_by_lua_block|http|ngx_http_lua_module|2000101|2000101|lua_ssl_sess_store_by_lua_block||||||8:0",
    "ssl_session_store_by_lua_file|http|ngx_http_lua_module|2000002|2000002|lua_ssl_sess_store_by_lua||||||8:0",
    "ssl_session_ticket_key|http|ngx_http_ssl_module|6000002|6000002|str_array|||||s|8:108",
    "ssl_session_ticket_key|mail|ngx_mail_ssl_module|6000002|6000002|str_array||||||8:f0",
    "ssl_session_ticket_key|stream|ngx_stream_ssl_module|6000002|6000002|str_array||||||8:108",
    "ssl_session_tickets|http|ngx_http_ssl_module|6000200|6000200|flag|||||s|8:100",
    "ssl_session_tickets|mail|ngx_mail_ssl_module|6000200|6000200|flag||||||8:e8",
    "ssl_session_tickets|stream|ngx_stream_ssl_module|6000200|6000200|flag||||||8:100",
    "ssl_session_timeout|http|ngx_http_ssl_module|6000002|6000002|sec|||||s|8:60",
    "ssl_session_timeout|mail|ngx_mail_ssl_module|6000002|6000002|sec||||||8:58",
    "ssl_session_timeout|stream|ngx_stream_ssl_module|6000002|6000002|sec||||||8:50",
    "ssl_stapling_file|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:140",
    "ssl_stapling_file|stream|ngx_stream_ssl_module|0|6000002|str|||1.27.2|||",
    "ssl_stapling_responder|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:150",
    "ssl_stapling_responder|stream|ngx_stream_ssl_module|0|6000002|str|||1.27.2|||",
    "ssl_stapling_verify|http|ngx_http_ssl_module|6000200|6000200|flag|||||s|8:138",
    "ssl_stapling_verify|stream|ngx_stream_ssl_module|0|6000200|flag|||1.27.2|||",
    "ssl_stapling|http|ngx_http_ssl_module|6000200|6000200|flag|||||s|8:130",
    "ssl_stapling|stream|ngx_stream_ssl_module|0|6000200|flag|||1.27.2|||",
    "ssl_trusted_certificate|http|ngx_http_ssl_module|6000002|6000002|str|||||s|8:b8",
    "ssl_trusted_certificate|mail|ngx_mail_ssl_module|6000002|6000002|str||||||8:a0",
    "ssl_trusted_certificate|stream|ngx_stream_ssl_module|6000002|6000002|str||||||8:a8",
    "ssl_verify_client|http|ngx_http_ssl_module|6000002|6000002|enum|off/on/optional/optional_no_ca|off/on/optional/optional_no_ca|||s|8:40",
    "ssl_verify_client|mail|ngx_mail_ssl_module|6000002|6000002|enum|off/on/optional/optional_no_ca|off/on/optional/optional_no_ca||||8:40",
    "ssl_verify_client|stream|ngx_stream_ssl_module|6000002|6000002|enum|off/on/optional/optional_no_ca|off/on/optional/optional_no_ca||||8:38",
    "ssl_verify_depth|http|ngx_http_ssl_module|6000002|6000002|num|||||s|8:48",
    "ssl_verify_depth|mail|ngx_mail_ssl_module|6000002|6000002|num||||||8:48",
    "ssl_verify_depth|stream|ngx_stream_ssl_module|6000002|6000002|num||||||8:40",
    "ssl|http|ngx_http_ssl_module|6000200|6000200|ssl_enable||||1.25.0|s|8:0",
    "ssl|mail|ngx_mail_ssl_module|6000200|6000200|ssl_enable||||1.25.0||8:0",
    "starttls|mail|ngx_mail_ssl_module|6000002|6000002|ssl_starttls||off/on/only||||8:28",
    "sticky|http|ngx_http_upstream_sticky_module|0|10001000|upstream_sticky|||1.29.6|||",
    "stream_buckets|rtmp|ngx_rtmp_live_module|e000002|e000002|str||||||10:0",
    "stream|core|ngx_stream|1000101|1000101|block||||||0:0",
    "stub_status|http|ngx_http_stub_status_module|c000003|c000003|stub_status|||||s|0:0",
    "sub_filter_last_modified|http|ngx_http_sub_filter_module|e000200|e000200|flag|||||s|10:30",
    "sub_filter_once|http|ngx_http_sub_filter_module|e000200|e000200|flag|||||s|10:28",
    "sub_filter_types|http|ngx_http_sub_filter_module|e000800|e000800|types|||||s|10:38",
    "sub_filter|http|ngx_http_sub_filter_module|e000004|e000004|sub_filter|||||s|10:0",
    "subrequest_output_buffer_size|http|ngx_http_core_module|e000002|e000002|size|||1.13.10||s|10:100",
    "subs_buffers|http|ngx_http_subs_filter_module|e000004|e000004|bufs||||||10:30",
    "subs_filter_bypass|http|ngx_http_subs_filter_module|e000800|e000800|predicate||||||10:20",
    "subs_filter_types|http|ngx_http_subs_filter_module|e000800|e000800|types||||||10:18",
    "subs_filter|http|ngx_http_subs_filter_module|e001000|e001000|unknown||||||10:0",
    "subs_line_buffer_size|http|ngx_http_subs_filter_module|e000004|e000004|size||||||10:28",
    "sync|rtmp|ngx_rtmp_live_module|e000002|e000002|unknown||||||10:20",
    "tcp_nodelay|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1d0",
    "tcp_nodelay|stream|ngx_stream_core_module|6000200|6000200|flag||||||8:20",
    "tcp_nopush|http|ngx_http_core_module|e000200|e000200|flag|||||s|10:1c8",
    "thread_pool|core|ngx_thread_pool|101000c|101000c|ngx_thread_pool|||||s|0:0",
    "timeout|mail|ngx_mail_core_module|6000002|6000002|msec||||||8:8",
    "timeout|rtmp|ngx_rtmp_core_module|6000002|6000002|msec||||||8:28",
    "timer_resolution|core|nginx|1010002|1010002|msec|||||s|0:10",
    "track_uploads|http|ngx_http_uploadprogress_module|e000004|e000004|unknown||||||10:0",
    "try_files|http|ngx_http_core_module|0|c001000|core_try_files||||1.13.3||",
    "try_files|http|ngx_http_try_files_module|c001000|c001000|try_files|||1.13.4||s|10:0",
    "tunnel_bind|http|ngx_http_tunnel_module|0|e000006|upstream_bind_set|||1.31.0|||",
    "tunnel_buffer_size|http|ngx_http_tunnel_module|0|e000002|size|||1.31.0|||",
    "tunnel_connect_timeout|http|ngx_http_tunnel_module|0|e000002|msec|||1.31.0|||",
    "tunnel_next_upstream_timeout|http|ngx_http_tunnel_module|0|e000002|msec|||1.31.0|||",
    "tunnel_next_upstream_tries|http|ngx_http_tunnel_module|0|e000002|num|||1.31.0|||",
    "tunnel_next_upstream|http|ngx_http_tunnel_module|0|e000800|bitmask||error/off/timeout|1.31.0|||",
    "tunnel_pass|http|ngx_http_tunnel_module|0|4c000003|tunnel_pass|||1.31.0|||",
    "tunnel_read_timeout|http|ngx_http_tunnel_module|0|e000002|msec|||1.31.0|||",
    "tunnel_send_lowat|http|ngx_http_tunnel_module|0|e000002|size|||1.31.0|||",
    "tunnel_send_timeout|http|ngx_http_tunnel_module|0|e000002|msec|||1.31.0|||",
    "tunnel_socket_keepalive|http|ngx_http_tunnel_module|0|e000200|flag|||1.31.0|||",
    "tunnel_socket_rcvbuf|http|ngx_http_tunnel_module|0|e000002|size|||1.31.3|||",
    "tunnel_socket_sndbuf|http|ngx_http_tunnel_module|0|e000002|size|||1.31.3|||",
    "types_hash_bucket_size|http|ngx_http_core_module|e000002|e000002|num|||||s|10:2c0",
    "types_hash_max_size|http|ngx_http_core_module|e000002|e000002|num|||||s|10:2b8",
    "types|http|ngx_http_core_module|e000101|e000101|core_types|||||s|10:0",
    "underscores_in_headers|http|ngx_http_core_module|6000200|6000200|flag|||||s|8:90",
    "uninitialized_variable_warn|http|ngx_http_rewrite_module|6e000200|6e000200|flag|||||s|10:18",
    "upload_progress_content_type|http|ngx_http_uploadprogress_module|e000002|e000002|str||||||10:80",
    "upload_progress_header|http|ngx_http_uploadprogress_module|e000002|e000002|str||||||10:b8",
    "upload_progress_java_output|http|ngx_http_uploadprogress_module|e000001|e000001|unknown||||||10:0",
    "upload_progress_json_output|http|ngx_http_uploadprogress_module|e000001|e000001|unknown||||||10:0",
    "upload_progress_jsonp_output|http|ngx_http_uploadprogress_module|e000001|e000001|unknown||||||10:0",
    "upload_progress_jsonp_parameter|http|ngx_http_uploadprogress_module|e000002|e000002|str||||||10:c8",
    "upload_progress_template|http|ngx_http_uploadprogress_module|e000004|e000004|unknown||||||10:90",
    "upload_progress|http|ngx_http_uploadprogress_module|2000004|2000004|unknown||||||0:0",
    "upstream_fair_shm_size|http|ngx_http_upstream_fair_module|2000002|2000002|unknown||||||0:0",
    "upstream_list|http|ndk_http_module|6001000|6001000|unknown||||||0:0",
    "upstream|http|ngx_http_upstream|2000102|2000102|upstream|||||s|0:0",
    "upstream|stream|ngx_stream_upstream|2000102|2000102|upstream||||||0:0",
    "userid_domain|http|ngx_http_userid_filter_module|e000002|e000002|str|||||s|10:28",
    "userid_expires|http|ngx_http_userid_filter_module|e000002|e000002|userid_expires|||||s|10:0",
    "userid_flags|http|ngx_http_userid_filter_module|e00000e|e00000e|bitmask|off/secure/httponly/samesite=strict/samesite=lax/samesite=none|httponly/off/samesite=lax/samesite=none/samesite=strict/secure|1.19.3||s|10:8",
    "userid_mark|http|ngx_http_userid_filter_module|e000002|e000002|userid_mark|||||s|10:0",
    "userid_name|http|ngx_http_userid_filter_module|e000002|e000002|str|||||s|10:18",
    "userid_p3p|http|ngx_http_userid_filter_module|e000002|e000002|str|||||s|10:48",
    "userid_path|http|ngx_http_userid_filter_module|e000002|e000002|str|||||s|10:38",
    "userid_service|http|ngx_http_userid_filter_module|e000002|e000002|num|||||s|10:10",
    "userid|http|ngx_http_userid_filter_module|e000002|e000002|enum|off/log/v1/on|log/off/on/v1|||s|10:0",
    "user|core|nginx|1010006|1010006|ngx_set_user|||||s|0:0",
    "use|events|ngx_event|2000002|2000002|ngx_event_use|||||s|0:0",
    "uwsgi_bind|http|ngx_http_uwsgi_module|e000006|e000006|upstream_bind_set|||||s|10:108",
    "uwsgi_buffer_size|http|ngx_http_uwsgi_module|e000002|e000002|size|||||s|10:30",
    "uwsgi_buffering|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:a0",
    "uwsgi_buffers|http|ngx_http_uwsgi_module|e000004|e000004|bufs|||||s|10:70",
    "uwsgi_busy_buffers_size|http|ngx_http_uwsgi_module|e000002|e000002|size|||||s|10:58",
    "uwsgi_cache_background_update|http|ngx_http_uwsgi_module|e000002|e000002|flag|||||s|10:170",
    "uwsgi_cache_bypass|http|ngx_http_uwsgi_module|e000800|e000800|predicate|||||s|10:180",
    "uwsgi_cache_key|http|ngx_http_uwsgi_module|e000002|e000002|uwsgi_cache_key|||||s|10:0",
    "uwsgi_cache_lock_age|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:158",
    "uwsgi_cache_lock_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:150",
    "uwsgi_cache_lock|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:148",
    "uwsgi_cache_max_range_offset|http|ngx_http_uwsgi_module|e000002|e000002|off|||||s|10:140",
    "uwsgi_cache_methods|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|GET/HEAD/POST||||s|10:138",
    "uwsgi_cache_min_uses|http|ngx_http_uwsgi_module|e000002|e000002|num|||||s|10:128",
    "uwsgi_cache_path|http|ngx_http_uwsgi_module|2001000|2001000|file_cache_set|||||s|0:0",
    "uwsgi_cache_purge|http|ngx_http_cache_purge_module|e000800|e000800|uwsgi_cache_purge_conf||||||10:0",
    "uwsgi_cache_revalidate|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:160",
    "uwsgi_cache_use_stale|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:130",
    "uwsgi_cache_valid|http|ngx_http_uwsgi_module|e000800|e000800|file_cache_valid_set|||||s|10:178",
    "uwsgi_cache|http|ngx_http_uwsgi_module|e000002|e000002|uwsgi_cache|||||s|10:0",
    "uwsgi_connect_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:8",
    "uwsgi_force_ranges|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:d8",
    "uwsgi_hide_header|http|ngx_http_uwsgi_module|e000002|e000002|str_array|||||s|10:f8",
    "uwsgi_ignore_client_abort|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:c0",
    "uwsgi_ignore_headers|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|X-Accel-Redirect/X-Accel-Expires/X-Accel-Limit-Rate/X-Accel-Buffering/X-Accel-Charset/Expires/Cache-Control/Set-Cookie/Vary||||s|10:80",
    "uwsgi_intercept_errors|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:c8",
    "uwsgi_limit_rate|http|ngx_http_uwsgi_module|e000002|e000002|size~|||||s|10:38",
    "uwsgi_max_temp_file_size|http|ngx_http_uwsgi_module|e000002|e000002|size|||||s|10:60",
    "uwsgi_modifier1|http|ngx_http_uwsgi_module|e000002|e000002|num|0..255|0..255|||s|10:2c8",
    "uwsgi_modifier2|http|ngx_http_uwsgi_module|e000002|e000002|num|0..255|0..255|||s|10:2d0",
    "uwsgi_next_upstream_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:20",
    "uwsgi_next_upstream_tries|http|ngx_http_uwsgi_module|e000002|e000002|num|||||s|10:98",
    "uwsgi_next_upstream|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|error/timeout/invalid_header/non_idempotent/http_500/http_503/http_403/http_404/http_429/updating/off|error/http_403/http_404/http_429/http_500/http_503/invalid_header/non_idempotent/off/timeout/updating|||s|10:88",
    "uwsgi_no_cache|http|ngx_http_uwsgi_module|e000800|e000800|predicate|||||s|10:190",
    "uwsgi_param|http|ngx_http_uwsgi_module|e00000c|e00000c|upstream_param_set|||||s|10:270",
    "uwsgi_pass_header|http|ngx_http_uwsgi_module|e000002|e000002|str_array|||||s|10:100",
    "uwsgi_pass_request_body|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:b8",
    "uwsgi_pass_request_headers|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:b0",
    "uwsgi_pass|http|ngx_http_uwsgi_module|48000002|48000002|uwsgi_pass|||||s|10:0",
    "uwsgi_read_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:18",
    "uwsgi_request_buffering|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:a8",
    "uwsgi_send_timeout|http|ngx_http_uwsgi_module|e000002|e000002|msec|||||s|10:10",
    "uwsgi_socket_keepalive|http|ngx_http_uwsgi_module|e000200|e000200|flag|||1.15.6||s|10:110",
    "uwsgi_socket_rcvbuf|http|ngx_http_uwsgi_module|0|e000002|size|||1.31.3|||",
    "uwsgi_socket_sndbuf|http|ngx_http_uwsgi_module|0|e000002|size|||1.31.3|||",
    "uwsgi_ssl_certificate_cache|http|ngx_http_uwsgi_module|0|e00000e|uwsgi_ssl_certificate_cache|||1.27.4|||",
    "uwsgi_ssl_certificate_key|http|ngx_http_uwsgi_module|e000002|e000002|complex_value_zero~|||||s|10:1e0",
    "uwsgi_ssl_certificate|http|ngx_http_uwsgi_module|e000002|e000002|complex_value_zero~|||||s|10:1d8",
    "uwsgi_ssl_ciphers|http|ngx_http_uwsgi_module|e000002|e000002|str|||||s|10:2e8",
    "uwsgi_ssl_conf_command|http|ngx_http_uwsgi_module|e000004|e000004|keyval|||1.19.4||s|10:320",
    "uwsgi_ssl_crl|http|ngx_http_uwsgi_module|e000002|e000002|str|||||s|10:310",
    "uwsgi_ssl_name|http|ngx_http_uwsgi_module|e000002|e000002|complex_value|||||s|10:1c0",
    "uwsgi_ssl_password_file|http|ngx_http_uwsgi_module|e000002|e000002|uwsgi_ssl_password_file|||||s|10:0",
    "uwsgi_ssl_protocols|http|ngx_http_uwsgi_module|e000800|e000800|bitmask|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|SSLv2/SSLv3/TLSv1/TLSv1.1/TLSv1.2/TLSv1.3|||s|10:2e0",
    "uwsgi_ssl_server_name|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:1c8",
    "uwsgi_ssl_session_reuse|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:1b8",
    "uwsgi_ssl_trusted_certificate|http|ngx_http_uwsgi_module|e000002|e000002|str|||||s|10:300",
    "uwsgi_ssl_verify_depth|http|ngx_http_uwsgi_module|e000002|e000002|num|||||s|10:2f8",
    "uwsgi_ssl_verify|http|ngx_http_uwsgi_module|e000200|e000200|flag|||||s|10:1d0",
    "uwsgi_store_access|http|ngx_http_uwsgi_module|e00000e|e00000e|access|||||s|10:90",
    "uwsgi_store|http|ngx_http_uwsgi_module|e000002|e000002|uwsgi_store|||||s|10:0",
    "uwsgi_string|http|ngx_http_uwsgi_module|e000002|e000002|str|||||s|10:2b8",
    "uwsgi_temp_file_write_size|http|ngx_http_uwsgi_module|e000002|e000002|size|||||s|10:68",
    "uwsgi_temp_path|http|ngx_http_uwsgi_module|e00001e|e00001e|path|||||s|10:e0",
    "valid_referers|http|ngx_http_referer_module|c000800|c000800|valid_referers|||||s|10:0",
    "variables_hash_bucket_size|http|ngx_http_core_module|2000002|2000002|num|||||s|0:d0",
    "variables_hash_bucket_size|stream|ngx_stream_core_module|2000002|2000002|num||||||0:c8",
    "variables_hash_max_size|http|ngx_http_core_module|2000002|2000002|num|||||s|0:c8",
    "variables_hash_max_size|stream|ngx_stream_core_module|2000002|2000002|num||||||0:c0",
    "wait_key|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:40",
    "wait_video|rtmp|ngx_rtmp_live_module|e000002|e000002|flag||||||10:48",
    "worker_aio_requests|events|ngx_epoll_module|2000002|2000002|num|||||s|0:8",
    "worker_connections|events|ngx_event|2000002|2000002|ngx_event_connections|||||s|0:0",
    "worker_cpu_affinity|core|nginx|1010800|1010800|ngx_set_cpu_affinity|||||s|0:0",
    "worker_priority|core|nginx|1010002|1010002|ngx_set_priority|||||s|0:0",
    "worker_processes|core|nginx|1010002|1010002|ngx_set_worker_processes|||||s|0:0",
    "worker_rlimit_core|core|nginx|1010002|1010002|off|||||s|0:38",
    "worker_rlimit_nofile|core|nginx|1010002|1010002|num|||||s|0:30",
    "worker_shutdown_timeout|core|nginx|1010002|1010002|msec|||||s|0:18",
    "working_directory|core|nginx|1010002|1010002|str|||||s|0:70",
    "xclient|mail|ngx_mail_proxy_module|6000200|6000200|flag||||||8:10",
    "xml_entities|http|ngx_http_xslt_filter_module|e000002|e000002|xslt_entities||||||10:0",
    "xml_external_entities|http|ngx_http_xslt_filter_module|0|e000200|flag|||1.31.3|||",
    "xslt_last_modified|http|ngx_http_xslt_filter_module|e000200|e000200|flag||||||10:50",
    "xslt_param|http|ngx_http_xslt_filter_module|e000004|e000004|xslt_param||||||10:0",
    "xslt_string_param|http|ngx_http_xslt_filter_module|e000004|e000004|xslt_param||||||10:0",
    "xslt_stylesheet|http|ngx_http_xslt_filter_module|8000800|8000800|xslt_stylesheet||||||10:0",
    "xslt_types|http|ngx_http_xslt_filter_module|e000800|e000800|types||||||10:40",
    "zone|http|ngx_http_upstream_zone_module|10000006|10000006|upstream_zone|||||s|0:0",
    "zone|stream|ngx_stream_upstream_zone_module|8000006|8000006|upstream_zone||||||0:0"
  ],
  variables: "ancient_browser arg_ args binary_remote_addr body_bytes_sent bytes_sent connection connection_requests connection_time connections_active connections_reading connections_waiting connections_writing content_length content_type cookie cookie_ date_gmt date_local default document_root document_uri epoll event_core eventport fastcgi_path_info fastcgi_script_name geoip_area_code geoip_city geoip_city_continent_code geoip_city_country_code geoip_city_country_code3 geoip_city_country_name geoip_country_code geoip_country_code3 geoip_country_name geoip_dma_code geoip_latitude geoip_longitude geoip_org geoip_postal_code geoip_region geoip_region_name grpc_internal_trailers gzip_ratio host hostname http2 http3 http_ http_cookie http_host http_referer http_user_agent http_via http_x_forwarded_for https invalid_referer iocp is_args is_request_port kqueue limit_conn_status limit_rate limit_req_status memcached_key modern_browser msec msie nginx_version ngx_quic pid pipe poll private proxy_add_via proxy_add_x_forwarded_for proxy_host proxy_internal_body_length proxy_internal_chunked proxy_internal_connection proxy_internal_host proxy_port proxy_protocol_addr proxy_protocol_port proxy_protocol_server_addr proxy_protocol_server_port proxy_protocol_tlv_ query_string realip_remote_addr realip_remote_port realpath_root remote_addr remote_port remote_user request request_body request_body_file request_completion request_filename request_id request_length request_method request_port request_time request_uri scheme secure_link secure_link_expires select sent_http_ sent_http_cache_control sent_http_connection sent_http_content_length sent_http_content_type sent_http_keep_alive sent_http_last_modified sent_http_link sent_http_location sent_http_transfer_encoding sent_trailer_ server_addr server_name server_port server_protocol slice_range ssl_alpn_protocol ssl_cipher ssl_ciphers ssl_client_cert ssl_client_escaped_cert ssl_client_fingerprint ssl_client_i_dn ssl_client_i_dn_legacy ssl_client_raw_cert ssl_client_s_dn ssl_client_s_dn_legacy ssl_client_serial ssl_client_sigalg ssl_client_v_end ssl_client_v_remain ssl_client_v_start ssl_client_verify ssl_curve ssl_curves ssl_early_data ssl_ech_outer_server_name ssl_ech_status ssl_protocol ssl_server_name ssl_session_id ssl_session_reused ssl_sigalg ssl_sigalgs status stream:binary_remote_addr stream:bytes_received stream:bytes_sent stream:connection stream:geoip_area_code stream:geoip_city stream:geoip_city_continent_code stream:geoip_city_country_code stream:geoip_city_country_code3 stream:geoip_city_country_name stream:geoip_country_code stream:geoip_country_code3 stream:geoip_country_name stream:geoip_dma_code stream:geoip_latitude stream:geoip_longitude stream:geoip_org stream:geoip_postal_code stream:geoip_region stream:geoip_region_name stream:hostname stream:limit_conn_status stream:msec stream:nginx_version stream:pid stream:protocol stream:proxy_protocol_addr stream:proxy_protocol_port stream:proxy_protocol_server_addr stream:proxy_protocol_server_port stream:proxy_protocol_tlv_ stream:realip_remote_addr stream:realip_remote_port stream:remote_addr stream:remote_port stream:server_addr stream:server_name stream:server_port stream:session_time stream:ssl_alpn_protocol stream:ssl_cipher stream:ssl_ciphers stream:ssl_client_cert stream:ssl_client_escaped_cert stream:ssl_client_fingerprint stream:ssl_client_i_dn stream:ssl_client_raw_cert stream:ssl_client_s_dn stream:ssl_client_serial stream:ssl_client_sigalg stream:ssl_client_v_end stream:ssl_client_v_remain stream:ssl_client_v_start stream:ssl_client_verify stream:ssl_curve stream:ssl_curves stream:ssl_ech_outer_server_name stream:ssl_ech_status stream:ssl_preread_alpn_protocols stream:ssl_preread_protocol stream:ssl_preread_server_name stream:ssl_protocol stream:ssl_server_name stream:ssl_session_id stream:ssl_session_reused stream:ssl_sigalg stream:ssl_sigalgs stream:status stream:time_iso8601 stream:time_local stream:upstream_addr stream:upstream_bytes_received stream:upstream_bytes_sent stream:upstream_connect_time stream:upstream_first_byte_time stream:upstream_session_time tcpinfo_rcv_space tcpinfo_rtt tcpinfo_rttvar tcpinfo_snd_cwnd time_iso8601 time_local uid_got uid_reset uid_set upstream_addr upstream_bytes_received upstream_bytes_sent upstream_cache_etag upstream_cache_last_modified upstream_cache_status upstream_connect_time upstream_cookie_ upstream_header_time upstream_http_ upstream_response_length upstream_response_time upstream_status upstream_trailer_ uri"
};

// src/parse/nginx/commands.ts
var flag = { noArguments: 1, block: 256, onOff: 512, any: 1024, oneOrMore: 2048, twoOrMore: 4096 };
var measuredRelease = nginx_directives_default.measured;
var byName3;
function load() {
  const commands = /* @__PURE__ */ new Map();
  for (const line of nginx_directives_default.directives) {
    const [name = "", area = "", module = "", flags = "", anyFlags = "", reader = "", words2 = "", anyWords = "", since = "", until = "", builtIn = "", slot = ""] = line.split("|");
    const command = {
      name,
      area,
      module,
      flags: Number.parseInt(flags, 16),
      anyFlags: Number.parseInt(anyFlags, 16),
      reader: reader.replace("~", ""),
      varies: reader.endsWith("~"),
      words: words2,
      anyWords,
      since,
      until,
      builtIn: builtIn === "s",
      slot: slot === "" ? "" : `${module}:${slot}`
    };
    const same = commands.get(name);
    if (same) same.push(command);
    else commands.set(name, [command]);
  }
  return commands;
}
var none = [];
var commandsNamed = (name) => (byName3 ??= load()).get(name) ?? none;
var commandNames = () => (byName3 ??= load()).keys();
var variables2;
function isBuiltInVariable(name) {
  variables2 ??= new Set(nginx_directives_default.variables.split(" "));
  return variables2.has(name) || /^(?:http|sent_http|sent_trailer|upstream_http|upstream_trailer|upstream_cookie|cookie|arg|jwt|geoip2?|lua|proxy_protocol_tlv)_/.test(name);
}
function takesArguments(flags, count2) {
  if (flags & flag.any) return true;
  if (flags & flag.onOff && count2 === 1) return true;
  if (flags & flag.oneOrMore) return count2 >= 1;
  if (flags & flag.twoOrMore) return count2 >= 2;
  return count2 < 8 && (flags & 1 << count2 & 255) !== 0;
}
function mostArgumentsOf(flags) {
  if (flags & (flag.any | flag.oneOrMore | flag.twoOrMore)) return Number.POSITIVE_INFINITY;
  return [7, 6, 5, 4, 3, 2, 1].find((count2) => takesArguments(flags, count2)) ?? 0;
}
var isBlock = (flags) => (flags & flag.block) !== 0;
function argumentCounts(flags) {
  if (flags & flag.any) return "any number";
  if (flags & flag.oneOrMore) return "1 or more";
  if (flags & flag.twoOrMore) return "2 or more";
  const counts = [0, 1, 2, 3, 4, 5, 6, 7].filter((count2) => takesArguments(flags, count2));
  const [first = 0] = counts;
  const last = counts.at(-1) ?? first;
  if (first === last) return String(first);
  return counts.length === last - first + 1 && counts.length > 2 ? `${first} to ${last}` : `${counts.slice(0, -1).join(", ")} or ${last}`;
}

// src/parse/nginx/shape.ts
var ownCommands = (name) => commandsNamed(name).filter(({ area, builtIn, since }) => area === "core" || (area === "http" || area === "events" || area === "any") && (builtIn || since !== ""));
function isSimple2(name) {
  const commands = ownCommands(name);
  return commands.length > 0 && !commands.some(({ anyFlags }) => isBlock(anyFlags));
}
function opensBlock(name) {
  const commands = ownCommands(name);
  return commands.length > 0 && commands.every(({ anyFlags }) => isBlock(anyFlags));
}
function mostArguments(name) {
  return isSimple2(name) ? Math.max(...ownCommands(name).map(({ anyFlags }) => mostArgumentsOf(anyFlags))) : void 0;
}
var startsStatement = (word) => ownCommands(word).length > 0;
var rawEntryBlocks = /* @__PURE__ */ new Set(["map", "geo", "types", "split_clients", "charset_map", "match", "geoip2"]);

// src/parse/nginx/parse.ts
function parseNginx(file) {
  const named2 = isTemplateName(file.path);
  const plain = named2 ? void 0 : new Parser(file, file.text).parse();
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
    for (let token3 = this.#scanner.next(); token3.kind !== "end"; token3 = this.#scanner.next()) {
      if (token3.kind === "word") this.#words.push(token3.word);
      else if (token3.kind === ";") this.#endStatement(token3.start);
      else if (token3.kind === "{") this.#openBlock(token3.start);
      else this.#closeBlock(token3.start);
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
    this.#splitForgotten(at, (count2, most2) => count2 > most2);
    this.#push(at);
  }
  #openBlock(at) {
    if (this.#isQuantifier(at)) return;
    this.#leaveUnclosedEntries(at);
    const inEntries = this.#inEntries;
    if (this.#words.length === 0) {
      this.#problem(at, at + 1, 'A "{" without a directive before it stops nginx: it does not start.', "Write the block's name before it, or remove it.");
    } else if (inEntries) {
      this.#problem(this.#words[0]?.start ?? at, at + 1, 'A "{" cannot stand in this block, so nginx does not start.', "Quote a pattern that holds a brace.", at);
    } else {
      this.#splitForgotten(at, () => true);
    }
    const name = this.#words[0];
    if (name && !inEntries && isSimple2(name.value)) {
      this.#problem(name.start, this.#words.at(-1)?.end ?? at, unterminated(name.value), 'End it with ";".', at);
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
      this.#problem(word.start, at + 1, 'The pattern ends at its "{" for want of quotes, so nginx does not start.', 'Put the whole pattern into quotes: "^/\\d{4}/$".', this.#words[0]?.value === "location" && !this.#inEntries ? word.end : at);
    }
    return true;
  }
  /** A block of data whose brace is missing: what follows starts a block that can't stand in it. */
  #leaveUnclosedEntries(at) {
    const [name] = this.#words;
    const block = this.#open.at(-1);
    if (!name || !block || !this.#inEntries || !(opensBlock(name.value) || name.value === "server") || !isFirstOnLine(this.#text, name.start)) return;
    const first = block.words[0];
    this.#problem(block.start, first?.end ?? block.start + 1, neverClosed2(first?.value ?? ""), 'Close it with "}".', at);
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
    this.#endForgotten(at, 'End it with ";" before the "}".');
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
    this.#endForgotten(end, 'End it with ";".');
    const innermost = this.#open.at(-1);
    if (innermost && this.#open.length > this.#swallowedBraces) {
      const suspect = this.#misplaced ?? { start: innermost.start, close: void 0 };
      const opening = this.#file.text.slice(suspect.start, suspect.start + 60);
      const name = /^[\w-]+/.exec(opening)?.[0] ?? "";
      this.#problems.push({
        at: span(this.#file, suspect.start, suspect.start + Math.max(1, opening.search(/[\s{]|$/))),
        noticedAt: end,
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
  #endForgotten(at, help) {
    const first = this.#words[0];
    const last = this.#words.at(-1);
    if (!first || !last) return;
    this.#splitForgotten(at, (count2, most2) => count2 > most2);
    const name = this.#words[0] ?? first;
    const glued = !last.quoted && last.value.endsWith("}") && !last.value.includes("{");
    this.#problem(name.start, last.end, this.#inEntries ? 'This line is not terminated by ";", so nginx does not start.' : unterminated(name.value), glued ? 'Put ";" before the "}": without it the brace is part of the word.' : help, at);
    this.#push(void 0);
    if (glued) this.#swallowedBraces++;
  }
  /** Ends directives whose ";" is missing where the next line starts with another directive's name. */
  #splitForgotten(at, isWrong) {
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
      const most2 = first && (first.value === "server" && this.#open.at(-1)?.words[0]?.value === "upstream" ? 0 : first.value === "listen" ? 0 : mostArguments(first.value));
      const last = words2[ending - 1];
      if (!first || !last || most2 === void 0 || !isWrong(words2.length - from - 1, most2)) continue;
      this.#problem(first.start, last.end, unterminated(first.value), 'End it with ";".', at);
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
  #problem(start, end, message, help, noticedAt = start) {
    this.#problems.push({ at: span(this.#file, start, end), message, help, noticedAt });
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
  constructor(resolve5) {
    this.#resolve = resolve5;
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
        if (entered.some((one2) => !one2 || one2.tree.conditional)) complete = false;
        for (const one2 of entered.reverse()) if (one2) stack.push({ statements: one2.tree.statements, inclusion: one2, next: 0 });
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
          kind: "include-cycle",
          message: "This include leads back to a file that is being read, so nginx does not start.",
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
function stockDirectives(file, stock2, at, lines) {
  const includedBy = [...lines, at];
  return file.map(([name, ...args]) => ({ name, args: args.map((value) => ({ value, at })), at, includedBy, stock: stock2 }));
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
  return directives.flatMap((directive2) => {
    const protocol = protocols.get(directive2.name);
    const target = directive2.args[0];
    return protocol && target ? [readGateway(directive2, protocol, substitute(target.value, sets), target.at, upstreams)] : [];
  });
}
function variablesOf4(sets) {
  const variables3 = /* @__PURE__ */ new Map();
  for (const { args: [name, value] } of sets) {
    if (!name || !value) continue;
    const literal = isTemplated(value.value) ? void 0 : value.value;
    const isKnown = variables3.has(name.value);
    variables3.set(name.value, isKnown && variables3.get(name.value) !== literal ? void 0 : literal);
  }
  return variables3;
}
function substitute(target, variables3) {
  return target.replace(/\$(?:\{(\w+)\}|(\w+))/g, (variable, braced, bare) => variables3.get(`$${braced ?? bare ?? ""}`) ?? variable);
}
var isTemplated = (text2) => /\$|\{\{|<%|\{%/.test(text2);
function readGateway(directive2, written, target, at, upstreams) {
  const scheme = /^(?!unix:)([a-z]+):\/\//i.exec(target)?.[1]?.toLowerCase();
  const protocol = scheme === "https" && written === "http" ? "https" : written;
  const unknown2 = { protocol, directive: directive2, addresses: [], addressesKnown: false, upstream: void 0, host: void 0 };
  if (written === "http" && scheme === void 0) return unknown2;
  const rest = scheme === void 0 ? target : target.slice(scheme.length + 3);
  if (rest.startsWith("unix:")) {
    const path = rest.slice(5).split(":")[0] ?? "";
    const socket = isTemplated(path) ? void 0 : readAddress2(`unix:${path}`, 80);
    return socket ? { protocol, directive: directive2, addresses: [{ address: socket, at }], addressesKnown: true, upstream: void 0, host: "localhost" } : unknown2;
  }
  const host = /^(?:\[[^\]]*\]|[^/$?])*/.exec(rest)?.[0] ?? "";
  const after3 = rest.slice(host.length);
  if (host === "" || isTemplated(host) || /^\$(?!(?:request_uri|uri|document_uri|is_args|args)\b)/.test(after3)) return unknown2;
  const upstream = upstreams(host);
  if (upstream) return { protocol, directive: directive2, addresses: upstream.servers, addressesKnown: upstream.known, upstream: upstream.block, host };
  const address = readAddress2(host, protocol === "https" ? 443 : 80);
  return address ? { protocol, directive: directive2, addresses: [{ address, at }], addressesKnown: true, upstream: void 0, host } : unknown2;
}
function readUpstream(name, level) {
  const servers = level.directives.filter((directive2) => directive2.name === "server" && !directive2.args.some(({ value }) => value === "down"));
  let known5 = level.complete;
  const found = servers.flatMap(({ args: [target] }) => {
    const address = target && !isTemplated(target.value) ? readAddress2(target.value, 80) : void 0;
    if (target && address) return [{ address, at: target.at }];
    known5 = false;
    return [];
  });
  return { block: { name, directives: level.directives, complete: level.complete }, servers: found, known: known5 };
}
function readAddress2(text2, defaultPort) {
  if (text2.startsWith("unix:")) return text2.length > 5 ? { kind: "unix", path: text2.slice(5).replace(/^\/+/, "/") } : void 0;
  const address = parseAddress(text2, defaultPort);
  return address?.kind === "tcp" ? address : void 0;
}

// src/understand/nginx/resolve-include.ts
var nginxLike = /(?:^|[/._-])(?:nginx|conf\.d|snippets?|sites-\w+|includes?|vhosts?|webserver|proxy)(?:[/._-]|$)/i;
var othersDirectory = /(?:^|\/)(?:supervisord?|apache2?|httpd|php[^/]*|uwsgi|celery|logrotate|fail2ban|mysql|mariadb|postgres\w*|redis|rsyslog|dovecot|postfix)(?:\.d)?\//i;
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
    const find = (tail) => (isGlob ? this.#matching(tail) : this.#ending(tail)).filter((path) => othersDirectory.test(tail) || !othersDirectory.test(path));
    if (!pattern.startsWith("/")) {
      for (const directory of [mainDirectory, directoryOf(from)]) {
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
    const named2 = find(segments.at(-1) ?? "").filter((path) => path !== from && (nginxLike.test(directoryOf(path)) || directoryOf(path) === directoryOf(from)));
    const chosen2 = nearest(named2, from);
    return chosen2 && { paths: chosen2, sure: false };
  }
  /** Paths that end in these segments. */
  #ending(tail) {
    this.#byName ??= groupByName(this.#paths);
    const candidates2 = this.#byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? [];
    return candidates2.filter((path) => path === tail || path.endsWith(`/${tail}`));
  }
  /** Paths whose last segments match a POSIX glob, sorted as nginx reads them. */
  #matching(tail) {
    const known5 = this.#globs.get(tail);
    if (known5) return known5;
    if (this.#globs.size >= mostPatterns2) return [];
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
  const directories = new Set(rank2(paths, from).filter(({ shared }) => shared === best.shared).map(({ path }) => directoryOf(path)));
  return directories.size === 1 ? paths.filter((path) => directories.has(directoryOf(path))) : void 0;
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
function roleOf2(tree) {
  const known5 = roles.get(tree);
  if (known5) return known5;
  const names4 = new Set(tree.statements.map(nameOf3));
  const has2 = (wanted) => [...wanted].some((name) => names4.has(name));
  const isMain = tree.statements.some((statement2) => statement2.kind === "block" && (nameOf3(statement2) === "http" || nameOf3(statement2) === "events"));
  const role = isMain ? "main" : has2(besideServers) ? "site" : has2(insideServers) ? "inside" : "loose";
  roles.set(tree, role);
  return role;
}
function includesOf2(tree) {
  const patterns2 = /* @__PURE__ */ new Set();
  walkNginx(tree.statements, {
    enter(statement2) {
      const pattern = statement2.words[1]?.value;
      const isInclude = nameOf3(statement2) === "include" && pattern !== void 0 && (statement2.kind === "simple" || statement2.kind === "raw-entry" && statement2.words.length === 2);
      if (isInclude) patterns2.add(pattern);
    }
  });
  return patterns2;
}

// src/understand/nginx/scope.ts
var neverInherited = /* @__PURE__ */ new Set(["proxy_pass", "uwsgi_pass", "fastcgi_pass", "scgi_pass", "grpc_pass", "memcached_pass", "try_files", "return", "rewrite", "set", "break", "listen", "server_name", "server", "stub_status", "empty_gif", "flv", "mp4", "perl"]);
var oneList = /* @__PURE__ */ new Map([
  ["allow", ["allow", "deny"]],
  ["deny", ["allow", "deny"]],
  // Both write the same field of a location (ngx_http_core_root).
  ["root", ["root", "alias"]],
  ["alias", ["root", "alias"]]
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
    const names4 = oneList.get(name) ?? [name];
    const passed = [];
    let found = none2;
    for (const level of this.#outwards()) {
      const known5 = level.#held.get(name);
      if (!known5) passed.push(level);
      if (known5 || names4.some((one2) => level.own(one2).length > 0)) {
        found = known5 ?? level.own(name);
        break;
      }
    }
    for (const one2 of passed) one2.#held.set(name, found);
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
  for (const directive2 of directives) {
    const group = groups.get(directive2.name);
    if (group) group.push(directive2);
    else groups.set(directive2.name, [directive2]);
  }
  return groups;
}

// src/understand/nginx/http-level.ts
var isDevelopment = ({ tree }) => isAwayFromProduction(tree.file) !== void 0;
function httpLevelAround(site2, starts) {
  const path = site2.tree.file.path;
  const directory = directoryOf(path);
  const others2 = starts.filter((other2) => other2 !== site2 && (isDevelopment(site2) || !isDevelopment(other2)));
  let main;
  for (const { tree, http } of others2) {
    if (!http) continue;
    const shared = sharedDirectories(tree.file.path, path);
    const theirs = directoryOf(tree.file.path);
    const isNear = directory === theirs || shared >= Math.max(1, theirs.split("/").length - 1);
    if (isNear && shared > (main?.shared ?? -1)) main = { scope: http, shared, path: tree.file.path };
  }
  const beside = others2.filter(({ tree, http }) => !http && directoryOf(tree.file.path) === directory && roleOf2(tree) !== "inside").map(({ level }) => level);
  const own = roleOf2(site2.tree) === "site" ? [site2.level] : [];
  const scope = new Scope({ directives: [...beside, ...own].flatMap(({ directives }) => directives), complete: own.every(({ complete }) => complete) }, main?.scope);
  return { scope, configuration: main?.path ?? configurationOf(site2.tree.file.path) };
}
var configurationOf = (path) => directoryOf(path);

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
var params = (directive2, more) => [
  ...common.map(([name, value]) => [directive2, name, value]),
  [directive2, "HTTPS", "$https", "if_not_empty"],
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
  [
    "fastcgi-php.conf",
    [
      ["fastcgi_split_path_info", "^(.+?\\.php)(/.*)$"],
      ["try_files", "$fastcgi_script_name", "=404"],
      ["set", "$path_info", "$fastcgi_path_info"],
      ["fastcgi_param", "PATH_INFO", "$path_info"],
      ["fastcgi_index", "index.php"],
      ...fastcgi,
      ["fastcgi_param", "SCRIPT_FILENAME", "$document_root$fastcgi_script_name"]
    ]
  ],
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
      ["ssl_prefer_server_ciphers", "off"],
      ["ssl_ciphers", "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384"]
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
var stockFile2 = (pattern) => files.get(pattern.slice(pattern.lastIndexOf("/") + 1));

// src/understand/nginx/include-graph.ts
function includeGraph(trees2, resolver, read) {
  const known5 = new Map(trees2.map((tree) => [tree.file.path, tree]));
  const treeAt = (path) => {
    const tree = known5.get(path) ?? read(path);
    if (tree) known5.set(path, tree);
    return tree;
  };
  const resolve5 = (pattern, from, main) => {
    const found = resolver.resolve(pattern, from.file.path, main);
    const brought = (found?.paths ?? []).flatMap((path) => treeAt(path) ?? []);
    if (found && brought.length > 0) return { kind: "trees", trees: brought, sure: found.sure };
    const file = stockFile2(pattern);
    return file ? { kind: "stock", name: pattern.slice(pattern.lastIndexOf("/") + 1), file } : { kind: "absent" };
  };
  const mains = trees2.filter((tree) => roleOf2(tree) === "main").map((tree) => directoryOf(tree.file.path));
  const directories = mains.length > 0 ? [...new Set(mains)] : [void 0];
  const brings = /* @__PURE__ */ new Map();
  const broughtOf = (tree) => {
    const before = brings.get(tree);
    if (before) return before;
    const all = [...includesOf2(tree)].flatMap((pattern) => directories.flatMap((main) => {
      const found = resolve5(pattern, tree, main);
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
  const broughtByOthers = new Set(trees2.flatMap((tree) => [...broughtOf(tree)].filter((one2) => one2 !== tree)));
  const pieces = new Set(trees2.flatMap((tree) => roleOf2(tree) === "main" ? piecesOf(tree, resolve5) : []));
  const starts = trees2.filter((tree) => roleOf2(tree) === "main" && !pieces.has(tree) || !broughtByOthers.has(tree));
  for (const start of starts) reach(start);
  for (const tree of trees2) {
    if (reached.has(tree)) continue;
    starts.push(tree);
    reach(tree);
  }
  const isStart = new Set(starts);
  return { starts, included: [...reached].filter((tree) => !isStart.has(tree)), resolve: resolve5 };
}
function piecesOf(main, resolve5) {
  return main.statements.flatMap((statement2) => {
    const pattern = statement2.words[1]?.value;
    if (nameOf3(statement2) !== "include" || pattern === void 0 || /[*?[]/.test(pattern)) return [];
    const found = resolve5(pattern, main, directoryOf(main.file.path));
    return found.kind === "trees" && found.sure ? found.trees.filter((tree) => tree !== main) : [];
  });
}

// src/understand/nginx/reading/places.ts
var bit = (index2) => 2 ** (24 + index2);
var places2 = {
  main: { area: "core", bit: bit(0), title: "the main level" },
  events: { area: "events", bit: bit(1), title: '"events"' },
  http: { area: "http", bit: bit(1), title: '"http"' },
  server: { area: "http", bit: bit(2), title: '"server"' },
  location: { area: "http", bit: bit(3), title: '"location"' },
  upstream: { area: "http", bit: bit(4), title: '"upstream"' },
  serverIf: { area: "http", bit: bit(5), title: '"if" in a server' },
  locationIf: { area: "http", bit: bit(6), title: '"if" in a location' },
  limitExcept: { area: "http", bit: bit(7), title: '"limit_except"' },
  stream: { area: "stream", bit: bit(1), title: '"stream"' },
  streamServer: { area: "stream", bit: bit(2), title: '"server" of stream' },
  streamUpstream: { area: "stream", bit: bit(3), title: '"upstream" of stream' },
  mail: { area: "mail", bit: bit(1), title: '"mail"' },
  mailServer: { area: "mail", bit: bit(2), title: '"server" of mail' },
  rtmp: { area: "rtmp", bit: bit(1), title: '"rtmp"' },
  rtmpServer: { area: "rtmp", bit: bit(2), title: '"server" of rtmp' },
  rtmpApplication: { area: "rtmp", bit: bit(3), title: '"application"' }
};
var everyPlace = Object.values(places2);
var overlaps = (flags, wanted) => (flags >>> 24 & wanted / 2 ** 24) !== 0;
var fits = (command, flags, place) => (command.area === "any" || command.area === place.area) && overlaps(flags, place.bit);
function titlesOf(commands) {
  const titles = everyPlace.filter((place) => commands.some((command) => fits(command, command.anyFlags, place))).map(({ title }) => title);
  return titles.length <= 1 ? titles[0] ?? "" : `${titles.slice(0, -1).join(", ")} or ${titles.at(-1) ?? ""}`;
}
function placeInside(command, place) {
  if (command.area === "core") {
    if (command.name === "events") return places2.events;
    if (command.name === "http") return places2.http;
    if (command.name === "stream") return places2.stream;
    if (command.name === "mail") return places2.mail;
    return command.name === "rtmp" ? places2.rtmp : void 0;
  }
  if (command.area === "stream") return command.name === "server" ? places2.streamServer : command.name === "upstream" ? places2.streamUpstream : void 0;
  if (command.area === "mail") return command.name === "server" ? places2.mailServer : void 0;
  if (command.area === "rtmp") return command.name === "server" ? places2.rtmpServer : command.name === "application" ? places2.rtmpApplication : void 0;
  if (command.name === "server") return places2.server;
  if (command.name === "location") return places2.location;
  if (command.name === "upstream") return places2.upstream;
  if (command.name === "if") return place === places2.server ? places2.serverIf : places2.locationIf;
  return command.name === "limit_except" ? places2.limitExcept : void 0;
}

// src/understand/nginx/reading/best-places.ts
var depthOfSight = 2;
var placesFor = (tree) => bestPlaces(tree.statements, everyPlace);
function bestPlaces(statements, candidates2) {
  if (candidates2.length <= 1) return candidates2;
  const counts = candidates2.map((place) => misfits(statements, place, depthOfSight));
  const fewest = Math.min(...counts);
  const best = candidates2.filter((_, index2) => counts[index2] === fewest);
  return best.length === candidates2.length ? candidates2 : best;
}
function misfits(statements, place, depth2) {
  let count2 = 0;
  for (const statement2 of statements) {
    if (statement2.kind === "raw-entry") continue;
    const commands = commandsNamed(nameOf3(statement2)).filter((command) => isBlock(command.anyFlags) === (statement2.kind !== "simple"));
    if (commands.length === 0) continue;
    const fitting = commands.filter((command) => fits(command, command.anyFlags, place));
    if (fitting.length === 0) count2++;
    else if (depth2 > 0 && statement2.kind === "block") {
      const inside3 = fitting.map((command) => placeInside(command, place)).map((inner) => inner ? misfits(statement2.children, inner, depth2 - 1) : 0);
      count2 += Math.min(...inside3);
    }
  }
  return count2;
}

// src/understand/nginx/reading/values.ts
var largest2 = 9223372036854775807n;
var beforeNul = (text2) => text2.split("\0", 1)[0] ?? "";
function readNumber(text2) {
  if (!/^[0-9]+$/.test(text2)) return void 0;
  const value = text2.length > 19 && text2.replace(/^0+/, "").length > 19 ? void 0 : BigInt(text2);
  return value !== void 0 && value <= largest2 ? value : void 0;
}
function readSize(text2, large) {
  const unit = /[kKmMgG]$/.exec(text2)?.[0].toLowerCase();
  if (unit === "g" && !large) return void 0;
  const scale = unit === "k" ? 1024n : unit === "m" ? 1024n ** 2n : unit === "g" ? 1024n ** 3n : 1n;
  const value = readNumber(unit === void 0 ? text2 : text2.slice(0, -1));
  return value !== void 0 && value <= largest2 / scale ? value * scale : void 0;
}
var steps = ["start", "y", "M", "w", "d", "h", "m", "s", "ms", " "];
var seconds = { y: 31536000n, M: 2592000n, w: 604800n, d: 86400n, h: 3600n, m: 60n, s: 1n };
function readTime(text2, inSeconds) {
  let step = inSeconds ? 0 : 2;
  let at = 0;
  let total = 0n;
  let valid = false;
  const rest = (value) => inSeconds ? value : value * 1000n;
  while (at < text2.length) {
    const digits = /^[0-9]*/.exec(text2.slice(at))?.[0] ?? "";
    const value = digits === "" ? 0n : readNumber(digits);
    if (value === void 0) return void 0;
    if (digits !== "") valid = true;
    at += digits.length;
    if (at >= text2.length) return valid && total + rest(value) <= largest2 ? total + rest(value) : void 0;
    const unit = text2.startsWith("ms", at) ? "ms" : text2.charAt(at);
    at += unit.length;
    const next = steps.indexOf(unit);
    const isLate = unit === " " ? step >= 7 : unit === "y" ? step > 0 : next <= step;
    if (next < 1 || unit === "ms" && inSeconds || isLate) return void 0;
    step = next;
    total += unit === "ms" ? value : rest(value * (seconds[unit] ?? 1n));
    if (total > largest2) return void 0;
    while (text2.charAt(at) === " ") at++;
  }
  return valid ? total : void 0;
}
function isIpAddress(text2) {
  const parts = text2.split(".");
  if (parts.length === 4 && parts.every((part) => /^\d*$/.test(part) && Number(part) <= 255)) return "v4";
  if (!/^[0-9a-fA-F:.]+$/.test(text2) || !text2.includes(":") || text2.includes(":::")) return void 0;
  const halves = text2.split("::");
  if (halves.length > 2) return void 0;
  let groups = 0;
  for (const [half, content] of halves.entries()) {
    if (content === "") continue;
    const pieces = content.split(":");
    for (const [index2, piece] of pieces.entries()) {
      if (piece.includes(".")) {
        if (half !== halves.length - 1 || index2 !== pieces.length - 1 || isIpAddress(piece) !== "v4") return void 0;
        groups += 2;
      } else if (/^[0-9a-fA-F]{1,4}$/.test(piece)) groups++;
      else return void 0;
    }
  }
  return (halves.length === 2 ? groups <= 7 : groups === 8) ? "v6" : void 0;
}
function isNetwork(text2) {
  const slash = text2.indexOf("/");
  const kind = isIpAddress(slash === -1 ? text2 : text2.slice(0, slash));
  if (kind === void 0 || slash === -1) return kind !== void 0;
  const bits = readNumber(text2.slice(slash + 1));
  return bits !== void 0 && bits <= (kind === "v4" ? 32n : 128n);
}
function isRange(text2) {
  const [from = "", to = "", ...more] = text2.split("-");
  const number = (address) => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  return more.length === 0 && isIpAddress(from) === "v4" && isIpAddress(to) === "v4" && number(from) <= number(to);
}
function addressProblem(url, { listen = false, uri = false }) {
  if (/^unix:/i.test(url)) {
    const path2 = uri ? url.slice(5).split(":")[0] ?? "" : url.slice(5);
    if (path2 === "") return "it names no path of a socket";
    return Buffer.byteLength(path2) + 1 > 108 ? "the path of a socket has at most 107 bytes" : void 0;
  }
  const isPort = (text2) => {
    const number = readNumber(text2);
    return number !== void 0 && number >= 1n && number <= 65535n;
  };
  const portProblem = (text2) => {
    const dash = listen ? text2.indexOf("-") : -1;
    if (dash === -1) return isPort(text2) ? void 0 : "a port is a number from 1 to 65535";
    const [from, to] = [text2.slice(0, dash), text2.slice(dash + 1)];
    return !isPort(from) || !isPort(to) || Number(from) > Number(to) ? "a range of ports goes from a lower to a higher one" : void 0;
  };
  if (url.startsWith("[")) {
    const close2 = url.indexOf("]");
    if (close2 === -1) return 'the "]" is missing';
    const slash = url.indexOf("/", close2);
    if (slash !== -1 && (listen || !uri)) return "a path cannot stand here";
    const after3 = url.slice(close2 + 1, slash === -1 ? void 0 : slash);
    if (after3 !== "" && !after3.startsWith(":")) return 'only a port may follow the "]"';
    const problem = after3 === "" ? void 0 : portProblem(after3.slice(1));
    if (problem !== void 0) return problem;
    return isIpAddress(url.slice(1, close2)) === "v6" ? void 0 : "this is no IPv6 address";
  }
  const path = url.search(/[/?]/);
  if (path !== -1 && (listen || !uri)) return "a path cannot stand here";
  const host = path === -1 ? url : url.slice(0, path);
  const colon = host.indexOf(":");
  if (colon !== -1) {
    const problem = portProblem(host.slice(colon + 1));
    if (problem !== void 0) return problem;
  } else if (listen) {
    const [from = "", to] = host.split(/-(.*)/s);
    const low = readNumber(from);
    if (low !== void 0 && (to === void 0 || readNumber(to) !== void 0)) return portProblem(host);
  }
  return (colon === -1 ? host : host.slice(0, colon)) === "" ? "it names no host" : void 0;
}

// src/understand/nginx/reading/buffers.ts
var families = ["proxy", "fastcgi", "uwsgi", "scgi"];
var page = 4096n;
function bufferProblems(level) {
  if (level.ownBuffers.size === 0) return [];
  return families.flatMap((family) => {
    const [buffers, size, busy] = [`${family}_buffers`, `${family}_buffer_size`, `${family}_busy_buffers_size`];
    const name = [buffers, size, busy].find((one2) => level.ownBuffers.has(one2));
    const own = name === void 0 ? void 0 : level.buffers.get(name);
    if (!own) return [];
    const held = (one2) => level.buffers.get(one2)?.args;
    const list = held(buffers);
    const count2 = list ? readNumber(list[0] ?? "") : 8n;
    const each2 = list ? readSize(list[1] ?? "", false) : page;
    const written = held(size);
    const first = written ? readSize(written[0] ?? "", false) : page;
    const limit = held(busy);
    if (count2 === void 0 || each2 === void 0 || first === void 0) return [];
    const problem = (message, help) => [{ at: own.at, kind: "invalid-value", message: `${message}, so nginx does not start.`, help }];
    if (count2 < 2n) return problem(`"${buffers}" takes at least two buffers`, `Write "${buffers} 8 ${list?.[1] ?? "8k"};".`);
    const most2 = first > each2 ? first : each2;
    const busySize = limit ? readSize(limit[0] ?? "", false) : 2n * most2;
    if (busySize === void 0) return [];
    if (busySize < most2) return problem(`"${busy}" is less than one buffer`, `Let it be at least the larger of "${size}" and one of "${buffers}".`);
    return busySize > (count2 - 1n) * each2 ? problem(`"${buffers}" are too small for ${limit ? `"${busy}"` : `"${size}"`}`, `All of "${buffers}" but one must hold ${limit ? `"${busy}"` : `twice "${size}"`}: write more or larger ones.`) : [];
  });
}

// src/understand/nginx/reading/closing.ts
var shareProblem = (entries) => (entries?.percent ?? 0) > 1e4 ? { isLate: false, message: "The shares of split_clients are more than 100%, so nginx does not start.", help: 'Let them add up to 100% at most, "*" last.' } : void 0;
function upstreamProblem(name, { place, server }) {
  if (name !== "upstream" || place !== places2.upstream) return void 0;
  if (!server.has("servers")) return { isLate: false, message: "An upstream without a server stops nginx: it does not start.", help: 'Write "server HOST:PORT;" in it.' };
  return server.has("first servers") ? void 0 : { isLate: true, message: "An upstream whose servers are all for backup stops nginx: it does not start.", help: 'Take "backup" from one of them.' };
}

// src/understand/nginx/reading/level.ts
var newShared = (exact) => ({ exact, formats: /* @__PURE__ */ new Set(["combined"]), upstreams: /* @__PURE__ */ new Map(), sockets: /* @__PURE__ */ new Map(), definedVariables: /* @__PURE__ */ new Set(), usedVariables: /* @__PURE__ */ new Map(), hasOtherVariables: false, late: [], merged: [], oddNames: /* @__PURE__ */ new Map(), servers: /* @__PURE__ */ new Map(), secured: /* @__PURE__ */ new Map() });
function outermostLevel(at, shared) {
  const memory = /* @__PURE__ */ new Map();
  return { place: at.includes(places2.location) ? places2.location : at[0] ?? places2.main, main: memory, server: memory, location: /* @__PURE__ */ new Map(), name: void 0, paths: /* @__PURE__ */ new Set(), buffers: /* @__PURE__ */ new Map(), ownBuffers: /* @__PURE__ */ new Set(), shared };
}
function once({ name }, memory, slot) {
  const before = memory.get(slot);
  if (before === void 0) {
    memory.set(slot, name);
    return void 0;
  }
  return before === name ? { message: `"${name}" stands here twice, so nginx does not start.`, help: "Keep one of the two lines." } : { message: `"${name}" cannot stand beside "${before}", so nginx does not start.`, help: "Keep one of the two lines." };
}
function memoryOf({ slot, area }, { main, server, location }) {
  if (area === "core" || area === "events") return main;
  const level = slot.split(":")[1];
  return level === "10" ? location : level === "8" ? server : main;
}
var refuse = (message, argument2, help) => ({ message: `${message}, so nginx does not start.`, ...argument2 !== void 0 && { argument: argument2 }, ...help !== void 0 && { help } });
var invalidParameter = ({ name, args }, argument2) => refuse(`"${name}" knows no parameter "${shorten(args[argument2] ?? "")}"`, argument2);
var shorten = (text2) => text2.length > 30 ? `${text2.slice(0, 27)}...` : text2;

// src/understand/nginx/reading/expansions.ts
function expand3(word, captures = true) {
  const names4 = [];
  for (let at = word.indexOf("$"); at !== -1; at = word.indexOf("$", at)) {
    at++;
    if (at === word.length) return { problem: "the dollar at its end names no variable", names: names4 };
    if (captures && /[1-9]/.test(word.charAt(at))) {
      at++;
      continue;
    }
    const braced = word.charAt(at) === "{";
    if (braced) at++;
    const name = /^[A-Za-z0-9_]*/.exec(word.slice(at, at + 4096))?.[0] ?? "";
    if (braced && at < word.length && word.charAt(at + name.length) !== "}") return { problem: `the brace after "\${${shorten(name)}" is not closed`, names: names4 };
    if (name === "") return { problem: "a dollar in it names no variable", names: names4 };
    names4.push(name);
    at += name.length + (braced ? 1 : 0);
  }
  return { names: names4 };
}
function expansionProblem(judged, argument2, word = judged.args[argument2] ?? "", captures = true) {
  if (!word.includes("$")) return void 0;
  const found = expand3(word, captures);
  for (const name of found.names) useVariable(judged, name, argument2);
  return "problem" in found ? refuse(`"${shorten(word)}" cannot be read: ${found.problem}`, argument2, "nginx knows no way to write a dollar that is none.") : void 0;
}
function useVariable(judged, name, argument2) {
  const { usedVariables } = judged.level.shared;
  if (!usedVariables.has(name.toLowerCase())) usedVariables.set(name.toLowerCase(), judged.spanOf(argument2));
}
var changeable = /^(?:args|limit_rate|msie|modern_browser|ancient_browser|ssl_\w+|proxy_host|proxy_port|(?:http|sent_http|sent_trailer|upstream_http|upstream_trailer|upstream_cookie|cookie|arg)_\w*|uid_\w+|invalid_referer)$/;
var fixed = /^(?:http_(?:host|user_agent|referer|via|x_forwarded_for|cookie)|sent_http_(?:content_type|content_length|location|last_modified|connection|keep_alive|transfer_encoding|cache_control|link)|ssl_(?:early_data|client_escaped_cert_x))$/;
var isReserved = (name) => isOwn(name.toLowerCase()) && (!changeable.test(name.toLowerCase()) || fixed.test(name.toLowerCase()));
var isOwn = (name) => isBuiltInVariable(name) && !/^(?:(?:geoip2?|lua|jwt)_|memcached_key$)/.test(name);
function definitionProblem(judged, argument2) {
  const word = judged.args[argument2] ?? "";
  if (!word.startsWith("$")) return refuse(`"${shorten(word)}" is no variable's name`, argument2, `Write "$${shorten(word)}".`);
  const name = word.slice(1);
  if (name === "") return refuse("A dollar alone is no variable's name", argument2);
  if (isReserved(name)) return refuse(`"${shorten(word)}" is a variable of nginx's own and cannot be set`, argument2);
  judged.level.shared.definedVariables.add(name.toLowerCase());
  return void 0;
}

// src/understand/nginx/reading/read-routing.ts
function patternProblem(judged, argument2, pattern) {
  const problem = regexProblem(pattern, { isPcre2: judged.level.shared.exact });
  if (problem !== void 0) return refuse(`The expression "${shorten(pattern)}" cannot be read: ${problem}`, argument2);
  for (const name of groupNames(pattern)) {
    if (isReserved(name)) return refuse(`The group "${name}" has the name of a variable of nginx's own`, argument2);
    judged.level.shared.definedVariables.add(name.toLowerCase());
  }
  return void 0;
}
function nameOfLocation(args) {
  const [first = "", second] = args;
  if (second !== void 0) return first === "=" || first === "^~" || first === "~" || first === "~*" ? { modifier: first, name: second } : void 0;
  const modifier = ["^~", "~*", "~", "="].find((one2) => first.startsWith(one2));
  if (modifier) return { modifier, name: first.slice(modifier.length) };
  return { modifier: first.startsWith("@") ? "@" : "", name: first };
}
var isRegex = ({ modifier }) => modifier === "~" || modifier === "~*";
var readLocation = (judged) => {
  const { args, level } = judged;
  const own = nameOfLocation(args);
  if (!own) return refuse(`"${shorten(args[0] ?? "")}" is no modifier of a location`, 0, 'The modifiers are "=", "^~", "~" and "~*".');
  if (isRegex(own)) {
    const problem = patternProblem(judged, args.length - 1, own.name);
    if (problem) return problem;
  }
  const outer = level.name;
  if (level.place === places2.location && outer) {
    if (outer.modifier === "=") return refuse("A location cannot stand inside an exact one", 0);
    if (outer.modifier === "@") return refuse("A location cannot stand inside a named one", 0);
    if (own.modifier === "@") return refuse("A named location stands in the server, not in another location", 0);
    if (!isRegex(own) && !isRegex(outer) && !own.name.startsWith(outer.name)) return refuse(`The location "${shorten(own.name)}" is outside of "${shorten(outer.name)}" around it`, args.length - 1);
    if (!isRegex(own) && isRegex(outer) && !own.name.startsWith(outer.name)) return refuse(`The location "${shorten(own.name)}" cannot stand inside one with an expression`, args.length - 1);
  }
  return void 0;
};
function readCondition(judged) {
  const words2 = judged.args.map((value, argument2) => ({ value, argument: argument2 }));
  const bad = (argument2) => refuse(`The condition cannot be read at "${shorten(judged.args[argument2] ?? "")}"`, argument2, 'Write if ($variable = value), or if (-f $request_filename). There is no "&&", "==" or "else".');
  const [first] = words2;
  const last = words2.at(-1);
  if (!first?.value.startsWith("(")) return bad(0);
  const opened = words2.map((word, index2) => index2 === 0 ? { ...word, value: word.value.slice(1) } : word);
  const end = opened.at(-1);
  if (!last || !end?.value.endsWith(")")) return bad(words2.length - 1);
  const closed = opened.map((word, index2) => index2 === opened.length - 1 ? { ...word, value: word.value.slice(0, -1) } : word);
  const inside3 = closed.filter((_, index2) => !(index2 === 0 && first.value.length === 1) && !(index2 === closed.length - 1 && last.value.length === 1));
  const [left, operator, right, ...more] = inside3;
  if (!left) return bad(0);
  if (left.value.length > 1 && left.value.startsWith("$")) {
    if (more.length > 0 || operator && !right) return bad(left.argument);
    useVariable(judged, left.value.slice(1), left.argument);
    if (!operator || !right) return void 0;
    if (operator.value === "=" || operator.value === "!=") return expansionProblem(judged, right.argument, right.value);
    if (/^!?~\*?$/.test(operator.value)) return patternProblem(judged, right.argument, right.value);
    return bad(operator.argument);
  }
  const test = /^!?-(.?)$/.exec(left.value);
  if (!test || left.value === "-" || !operator || right) return bad(left.argument);
  const problem = expansionProblem(judged, operator.argument, operator.value);
  return problem ?? (/[fdex]/.test(test[1] ?? "") ? void 0 : bad(left.argument));
}
var readReturn = (judged) => {
  const { args: [code2 = "", text2] } = judged;
  const number = readNumber(code2);
  if (number === void 0) {
    if (text2 === void 0 && /^(?:https?:\/\/|\$scheme)/.test(code2)) return expansionProblem(judged, 0);
    return refuse(`"${shorten(code2)}" is no status that "return" can send`, 0, text2 === void 0 && code2.startsWith("/") ? `Write "return 302 ${shorten(code2)};".` : "Write a number such as 301, then the address.");
  }
  if (number > 999n) return refuse(`${shorten(code2)} is no status that "return" can send`, 0);
  return text2 === void 0 ? void 0 : expansionProblem(judged, 1);
};
var readRewrite = (judged) => {
  const { args: [pattern = "", replacement = "", last] } = judged;
  if (replacement === "") return refuse('"rewrite" needs an address to write', 1);
  const problem = patternProblem(judged, 0, pattern);
  if (problem) return problem;
  if (last !== void 0 && !["last", "break", "redirect", "permanent"].includes(beforeNul(last))) return invalidParameter(judged, 2);
  return expansionProblem(judged, 1, replacement.endsWith("?") ? replacement.slice(0, -1) : replacement);
};
var readSet = (judged) => definitionProblem(judged, 0) ?? expansionProblem(judged, 1);
var isOddName = (name) => name.includes("..") || name.includes("\0") || name.replace(name.startsWith("*.") ? /^\*\./ : /\.\*$/, "").includes("*");
var readServerName = (judged) => {
  for (const [index2, name] of judged.args.entries()) {
    if (name.startsWith("*") && !/^\*\../s.test(name) || name === ".") return refuse(`"${shorten(name)}" is no name of a server`, index2, "A star stands for whole parts: *.example.com.");
    if (!name.startsWith("~")) {
      if (isOddName(name)) judged.level.shared.oddNames.set(judged.level.server, judged.spanOf(index2));
      continue;
    }
    if (name === "~") return refuse("The expression of a server's name is empty", index2);
    const problem = patternProblem(judged, index2, name.slice(1));
    if (problem) return problem;
    if (/\((?!\?)|\(\?(?:P?<\w|')/.test(name)) judged.level.server.set("captures", "server_name");
  }
  return void 0;
};
var readErrorPage = (judged) => {
  const { args } = judged;
  const before = args.at(-2) ?? "";
  const instead = before.startsWith("=") ? args.length - 2 : void 0;
  if (instead === 0) return refuse('"error_page" needs a status before the "="', 0);
  if (instead !== void 0 && before.length > 1 && readNumber(before.slice(1)) === void 0) return refuse(`"${shorten(before)}" is no status`, instead);
  const problem = expansionProblem(judged, args.length - 1);
  if (problem) return problem;
  for (const [index2, word] of args.slice(0, instead ?? args.length - 1).entries()) {
    const status = readNumber(word);
    if (status === void 0 || status === 499n || status < 300n || status > 599n) return refuse(`"${shorten(word)}" is no status from 300 to 599`, index2);
  }
  return void 0;
};
var readTryFiles = (judged) => {
  const { args, level } = judged;
  const twice = once(judged, level.location, "try_files");
  if (twice) return twice;
  for (const [index2, word] of args.entries()) {
    const problem = expansionProblem(judged, index2, index2 < args.length - 1 && word.endsWith("/") ? word.slice(0, -1) : word);
    if (problem) return problem;
  }
  const last = args.at(-1) ?? "";
  if (!last.startsWith("=") || last.includes("$")) return void 0;
  const code2 = readNumber(last.slice(1));
  return code2 === void 0 || code2 > 999n ? refuse(`"${shorten(last)}" is no status`, args.length - 1) : void 0;
};
var readRoot = (judged) => {
  const { name, args: [path = ""], level } = judged;
  const twice = once(judged, level.location, "root");
  if (twice) return twice;
  if (name === "alias" && level.name?.modifier === "@") return refuse('"alias" cannot stand in a named location', void 0, 'Use "root".');
  if (/\$\{?document_root\b/.test(path) || /\$\{?realpath_root\b/.test(path)) return refuse(`"${name}" cannot be made of the directory that it sets`, 0);
  return expansionProblem(judged, 0, name === "root" && path.endsWith("/") ? path.slice(0, -1) : path);
};
var readIndex = (judged) => {
  for (const [index2, word] of judged.args.entries()) {
    if (word === "") return refuse('A name in "index" is empty', index2);
    const problem = expansionProblem(judged, index2);
    if (problem) return problem;
  }
  return void 0;
};
var methods2 = /^(?:GET|HEAD|POST|PUT|DELETE|MKCOL|COPY|MOVE|OPTIONS|PROPFIND|PROPPATCH|LOCK|UNLOCK|PATCH)$/i;
var readLimitExcept = (judged) => {
  const twice = once(judged, judged.level.location, "limit_except");
  const wrong2 = judged.args.findIndex((method) => !methods2.test(beforeNul(method)));
  return twice ?? (wrong2 === -1 ? void 0 : refuse(`"${shorten(judged.args[wrong2] ?? "")}" is no method that "limit_except" knows`, wrong2));
};
var routingReaders = {
  core_location: readLocation,
  rewrite_if: readCondition,
  rewrite_return: readReturn,
  rewrite: readRewrite,
  rewrite_set: readSet,
  rewrite_break: () => void 0,
  core_server_name: readServerName,
  core_error_page: readErrorPage,
  try_files: readTryFiles,
  core_root: readRoot,
  index_set_index: readIndex,
  core_limit_except: readLimitExcept,
  core_server: () => void 0
};

// src/understand/nginx/reading/entries.ts
var newEntries = (block) => ({ block, keys: /* @__PURE__ */ new Set(), hostnames: false, ranges: false, percent: 0 });
function entryProblem(entries, judged) {
  switch (entries.block) {
    case "map":
      return mapProblem(entries, judged);
    case "geo":
      return geoProblem(entries, judged);
    case "split_clients":
      return splitProblem(entries, judged);
    case "types":
      return judged.name === "include" && judged.args.length !== 1 ? refuse('"include" takes 1 argument') : void 0;
    default:
      return void 0;
  }
}
function mapProblem(entries, judged) {
  const { name: key, args } = judged;
  const word = beforeNul(key);
  if (args.length === 0 && word === "hostnames") {
    entries.hostnames = true;
    return void 0;
  }
  if (args.length === 0 && word === "volatile") return void 0;
  if (args.length !== 1) return refuse("A line of a map has two words", void 0, "Quote a value that holds blanks.");
  const value = expansionProblem(judged, 0);
  if (value) return value;
  if (key.startsWith("~")) {
    const insensitive = key.startsWith("~*");
    return patternProblem(judged, -1, key.slice(insensitive ? 2 : 1));
  }
  const plain = key.startsWith("\\") ? key.slice(1) : key;
  if (entries.hostnames && word !== "default" && isOddName(plain)) return refuse(`"${shorten(key)}" is no name of a host`, -1, "A star is the whole first or last part: *.example.com.");
  const names4 = word === "default" ? ["default"] : entries.hostnames ? namesOfHost(plain.toLowerCase()) : [`=${plain.toLowerCase()}`];
  if (names4.some((name) => entries.keys.has(name))) return refuse(`The map has "${shorten(key)}" twice`, -1);
  for (const name of names4) entries.keys.add(name);
  return void 0;
}
var namesOfHost = (host) => host.startsWith(".") ? [`=${host.slice(1)}`, `*${host}`] : [/[*]/.test(host) ? host : `=${host}`];
function geoProblem(entries, { name, args }) {
  const key = beforeNul(name);
  if (args.length === 0) {
    if (key === "ranges") {
      if (entries.keys.size > 0) return refuse('"ranges" must come first', -1);
      entries.ranges = true;
      return void 0;
    }
    if (key === "proxy_recursive") return void 0;
  }
  if (args.length !== 1) return refuse("A line of a geo block has two words");
  if (key === "include" || key === "default") return void 0;
  const argument2 = key === "delete" || key === "proxy" ? 0 : -1;
  const place = argument2 === 0 ? args[0] ?? "" : name;
  if (entries.ranges && key !== "proxy") return isRange(place) ? void 0 : refuse(`"${shorten(place)}" is no range of addresses`, argument2, "Write 10.0.0.0-10.0.0.255.");
  if (argument2 === -1) entries.keys.add(name);
  return isNetwork(place) || argument2 === -1 && place === "255.255.255.255" ? void 0 : refuse(`"${shorten(place)}" is no network`, argument2);
}
function splitProblem(entries, { name: key }) {
  if (key === "*") {
    entries.percent = Math.max(entries.percent, 1e4);
    return void 0;
  }
  const share = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(key)?.[1];
  const percent = share === void 0 ? 0 : Math.round(Number(share) * 100);
  if (percent === 0) return refuse(`"${shorten(key)}" is no share in percent`, -1);
  entries.percent += percent;
  return void 0;
}

// src/understand/nginx/reading/frame.ts
var frameOfFile = (tree, places3, shared) => ({ tree, statements: tree.statements, next: 0, places: places3, level: outermostLevel(places3, shared), entries: void 0, block: void 0, files: [tree] });
var frameOfInclude = (frame, tree) => ({ ...frame, tree, statements: tree.statements, next: 0, block: void 0, files: [...frame.files, tree] });
var directiveSpan = (tree, { start, words: words2 }) => span(tree.file, start, words2.at(-1)?.end ?? start + 1);
var placeOfNotice = ({ terminator, end }) => terminator ?? end;

// src/understand/nginx/reading/read-listen.ts
var options3 = /^(?:bind|deferred|reuseport|(?:backlog|rcvbuf|sndbuf|fastopen|setfib|accept_filter|ipv6only|so_keepalive)=.*)$/s;
function parameterProblem(judged, index2) {
  const written = judged.args[index2] ?? "";
  const word = /^(?:backlog|fastopen|rcvbuf|sndbuf)=|:/.test(written) ? written : beforeNul(written);
  const [key = "", value = ""] = word.split(/=(.*)/s);
  const bad = (what) => refuse(`"${shorten(word)}" is no ${what} of "listen"`, index2);
  switch (key) {
    case "backlog":
      return readNumber(value) ? void 0 : bad("queue's length");
    case "fastopen":
      return readNumber(value) === void 0 ? bad("queue's length") : void 0;
    case "rcvbuf":
    case "sndbuf":
      return readSize(value, false) === void 0 ? bad("size") : void 0;
    case "so_keepalive":
      return isKeepalive(value) ? void 0 : bad("setting");
    case "ipv6only":
      return value === "on" || value === "off" ? void 0 : invalidParameter(judged, index2);
    case "accept_filter":
      return void 0;
    default: {
      const known5 = ["default_server", "default", "bind", "deferred", "reuseport", "ssl", "http2", "proxy_protocol"].includes(word) || !judged.level.shared.exact && /^(?:quic|spdy|multipath|setfib=\d+)$/.test(word);
      return known5 ? void 0 : refuse(`"listen" knows no parameter "${shorten(word)}"`, index2, /^\d+$/.test(word) ? 'Write one "listen" line for each port.' : void 0);
    }
  }
}
function isKeepalive(value) {
  if (value === "on" || value === "off") return true;
  const [idle = "", interval = "", ...rest] = value.split(":");
  const count2 = rest.join(":");
  const parts = [...[idle, interval].map((text2) => text2 === "" ? 0n : readTime(text2, true)), count2 === "" ? 0n : readNumber(count2)];
  return !parts.includes(void 0) && parts.some((part) => part !== 0n);
}
function socketsOf2(address) {
  if (/^unix:/i.test(address)) return [`unix:${address.slice(5)}`];
  const found = /^(\[[^\]]*\]|[^:]*)(?::(\d+)(?:-(\d+))?)?$/.exec(/^\d+(?:-\d+)?$/.test(address) ? `*:${address}` : address);
  if (!found) return [];
  const [, host = "", from = "80", to = from] = found;
  const kind = isIpAddress(host.replace(/^\[|\]$/g, ""));
  if (host !== "*" && kind === void 0) return [];
  const place = host === "0.0.0.0" || host === "*" ? "*" : host.toLowerCase();
  const count2 = Number(to) - Number(from) + 1;
  return Array.from({ length: Math.min(count2, 100) }, (_, index2) => `${place}:${Number(from) + index2}`);
}
function joinSocket({ sockets }, name, server) {
  const socket = sockets.get(name);
  if (socket) socket.servers.add(server);
  else sockets.set(name, { servers: /* @__PURE__ */ new Set([server]), hasDefault: false, hasOptions: false, defaultServer: server, isSsl: false });
}
var readListen = (judged) => {
  const { args: [address = ""], args, level } = judged;
  const problem = addressProblem(address, { listen: true });
  if (problem !== void 0) return refuse(`The address "${shorten(address)}" cannot be read: ${problem}`, 0);
  for (let index2 = 1; index2 < args.length; index2++) {
    const wrong2 = parameterProblem(judged, index2);
    if (wrong2) return wrong2;
  }
  level.server.set("listen", "listen");
  const parameters = args.slice(1).map(beforeNul);
  const isDefault2 = parameters.includes("default_server") || parameters.includes("default");
  const isSsl = parameters.includes("ssl");
  const hasOptions = parameters.some((word) => options3.test(word) && !word.startsWith("accept_filter"));
  for (const name of socketsOf2(address)) {
    const socket = level.shared.sockets.get(name);
    if (!socket) {
      level.shared.sockets.set(name, { servers: /* @__PURE__ */ new Set([level.server]), hasDefault: isDefault2, hasOptions, defaultServer: level.server, isSsl });
      continue;
    }
    if (socket.servers.has(level.server)) return refuse("This server listens on one address twice", 0, "Keep one of the two lines.");
    socket.servers.add(level.server);
    if (hasOptions && socket.hasOptions) return refuse(`Another server gives ${shorten(name)} options already`, void 0, "Write the options of a socket on one line alone.");
    if (isDefault2 && socket.hasDefault) return refuse(`Another server is the default for ${shorten(name)} already`, void 0, 'Remove one "default_server".');
    if (isDefault2) socket.defaultServer = level.server;
    socket.isSsl ||= isSsl;
    socket.hasOptions ||= hasOptions;
    socket.hasDefault ||= isDefault2;
  }
  return void 0;
};
var listenReaders = { core_listen: readListen };

// src/understand/nginx/reading/templated.ts
var isTemplated2 = (word) => /\{\{|\{%|<%|(?<![\w$])[A-Z][A-Z_]{5,}|\$\{?[A-Z][A-Z0-9_]{2,}\b|%\(?\w+\)?[s%]|@@?\w+@@?|__\w+__|^<[\w -]+>$/.test(word);
function noteTemplated([name = "", ...args], { place, server, shared }) {
  for (const word of args) {
    const variables3 = word.startsWith("$") ? [word.slice(1)] : word.includes("(?") ? groupNames(word) : [];
    for (const variable of variables3) shared.definedVariables.add(variable.toLowerCase());
  }
  if (name === "listen") server.set("listen", name);
  if (name === "ssl_certificate" || name === "ssl_certificate_key") server.set(name, String(Number(server.get(name) ?? 0) + 1));
  if (name !== "server" || place !== places2.upstream) return;
  server.set("servers", name);
  server.set("first servers", name);
}

// src/understand/nginx/reading/blocks.ts
function enterBlock(statement2, frame, meant) {
  const { tree, level, files: files2 } = frame;
  const name = nameOf3(statement2);
  const isData = statement2.children.some(({ kind }) => kind === "raw-entry");
  const inside3 = bestPlaces(statement2.children, [...new Set(meant.flatMap(({ command, place: place2 }) => placeInside(command, place2) ?? []))]);
  if (inside3.length === 0 && !isData) return void 0;
  const place = inside3.includes(places2.location) ? places2.location : inside3[0] ?? level.place;
  const own = name === "location" ? nameOfLocation(statement2.words.slice(1).map(({ value }) => value)) : level.name;
  const isTop = meant.some(({ command }) => command.area === "core");
  const isServer = name === "server" || name === "upstream" || isTop;
  const inner = {
    place,
    main: isTop ? /* @__PURE__ */ new Map() : level.main,
    server: isServer ? /* @__PURE__ */ new Map() : level.server,
    location: /* @__PURE__ */ new Map(),
    name: isServer ? void 0 : own,
    buffers: new Map(isTop || name === "upstream" ? [] : level.buffers),
    ownBuffers: /* @__PURE__ */ new Set(),
    paths: /* @__PURE__ */ new Set(),
    shared: level.shared
  };
  if (place === places2.server) level.shared.servers.set(inner.server, { at: directiveSpan(tree, statement2), noticedAt: placeOfNotice(statement2), http: level.server });
  if (name === "location" && own) notePath(statement2, frame, own.modifier, own.name);
  return { tree, statements: statement2.children, next: 0, places: isData ? [level.place] : inside3, level: inner, entries: isData ? newEntries(name) : void 0, block: statement2, files: files2 };
}
function notePath(statement2, { tree, level }, modifier, path) {
  if (modifier === "~" || modifier === "~*" || modifier === "@" || !level.shared.exact && isTemplated2(path)) return;
  const key = `${modifier === "=" ? "=" : "^"}${path}`;
  if (level.paths.has(key) && !tree.conditional) {
    const at = directiveSpan(tree, statement2);
    level.shared.late.push({ at, noticedAt: at.end, kind: "invalid-value", message: "Two locations of one server have this path, so nginx does not start.", help: "Make one location of them." });
  }
  level.paths.add(key);
}
function leaveBlock(frame, block, problems, complete) {
  const { tree, level, entries } = frame;
  const { shared } = level;
  const noticedAt = block.close ?? block.end;
  shared.merged.push(...bufferProblems(level));
  if (nameOf3(block) === "http" && level.place === places2.http) {
    problems.add(shared.merged.splice(0).map((problem2) => problem2.at.file === tree.file ? { ...problem2, noticedAt } : problem2));
  }
  if (nameOf3(block) === "server" && level.place === places2.server && !level.server.has("listen")) joinSocket(shared, "*:80", level.server);
  const problem = shareProblem(entries) ?? (frame.places.length === 1 && complete && block.close !== void 0 && !tree.template ? upstreamProblem(nameOf3(block), level) : void 0);
  if (!problem) return;
  const { message, help } = problem;
  const at = directiveSpan(tree, block);
  const first = shared.upstreams.get(block.words[1]?.value.toLowerCase() ?? "")?.firstAt;
  if (problem.isLate) shared.late.push({ at, noticedAt: first?.file === at.file ? first.end : at.end, kind: "invalid-value", message, help });
  else problems.report(block, { at, noticedAt, kind: "invalid-value", message, help });
}

// src/understand/nginx/reading/whole.ts
var eventsRead = "events";
function noEvents({ file, statements }) {
  const http = statements.find((statement2) => nameOf3(statement2) === "http");
  const start = http?.start ?? 0;
  return { at: span(file, start, Math.min(start + (http ? 4 : 1), file.text.length)), kind: "invalid-value", message: 'The configuration has no "events" block, so nginx does not start.', help: 'Write "events { }" above "http".' };
}
function certificateProblems({ servers, sockets, secured }) {
  const problems = [];
  const missing = /* @__PURE__ */ new Set();
  for (const [server, { at, noticedAt, http }] of servers) {
    const certificates = countOf("ssl_certificate", server, http);
    const isOn2 = [server, http].find((level) => level.has("ssl on"));
    const on = isOn2?.get("ssl on") === "on" ? secured.get(isOn2) : void 0;
    const help = "Write ssl_certificate and ssl_certificate_key with the paths of the certificate and of its key.";
    if (certificates === 0) {
      missing.add(server);
      if (on) problems.push({ at: on, noticedAt: on.end, kind: "invalid-value", message: '"ssl on" has no certificate, so nginx does not start.', help });
    } else if (countOf("ssl_certificate_key", server, http) < certificates) {
      problems.push({ at, ...on && { noticedAt }, kind: "invalid-value", message: "This server has a certificate without its key, so nginx does not start.", help });
    }
  }
  const told = /* @__PURE__ */ new Set();
  for (const { isSsl, defaultServer } of sockets.values()) {
    const block = servers.get(defaultServer);
    const rejects = [defaultServer, block?.http].find((level) => level?.has("ssl_reject_handshake"));
    if (!isSsl || !block || !missing.has(defaultServer) || told.has(defaultServer) || rejects?.get("ssl_reject_handshake") === "on") continue;
    told.add(defaultServer);
    problems.push({ at: block.at, noticedAt: block.noticedAt, kind: "invalid-value", message: 'A server that listens with "ssl" has no certificate, so nginx does not start.', help: "Write ssl_certificate and ssl_certificate_key with the paths of the certificate and of its key." });
  }
  return problems;
}
var countOf = (name, server, http) => Number(server.get(name) ?? http.get(name) ?? 0);

// src/understand/nginx/reading/late.ts
function lateProblems(shared, { exact, complete, isWhole: isWhole2 }) {
  const { usedVariables, definedVariables, upstreams, sockets, oddNames, late } = shared;
  const problems = [];
  for (const [name, { defined, port, needsPort }] of upstreams) {
    if (defined || port !== void 0 || !needsPort) continue;
    if (!exact && !complete && isIpAddress(name) === void 0) continue;
    problems.push({ at: needsPort, noticedAt: needsPort.end, kind: "invalid-value", message: `"${name.slice(0, 40)}" is no upstream and has no port, so nginx does not start.`, help: "Write the port behind it, or the upstream's name." });
  }
  for (const problem of late) problems.push(problem);
  if (isWhole2) for (const problem of certificateProblems(shared)) problems.push(problem);
  const sharing = new Set([...sockets.values()].flatMap(({ servers }) => [...servers].filter((server) => servers.size > 1 || server.has("captures"))));
  for (const [server, at] of oddNames) {
    if (!sharing.has(server)) continue;
    problems.push({ at, kind: "invalid-value", message: "A server's name has a star or two dots in its middle, so nginx does not start.", help: "A star is the whole first or last part: *.example.com." });
  }
  if (!exact && (!complete || shared.hasOtherVariables)) return problems;
  for (const [name, at] of usedVariables) {
    if (definedVariables.has(name) || isBuiltInVariable(name)) continue;
    problems.push({ at, kind: "invalid-value", certainty: exact ? "certain" : "likely", message: `Nothing makes the variable "$${name.slice(0, 40)}", so nginx does not start.`, help: 'Is it misspelt, or its "map" or "set" missing?' });
  }
  return problems;
}

// src/understand/nginx/reading/match-command.ts
function matchCommand({ kind, words: [name, ...words2] }, at, exact) {
  const flagsOf2 = (command) => exact ? command.flags : command.anyFlags;
  const known5 = commandsNamed(name?.value ?? "").filter((command) => !exact || command.builtIn && command.flags !== 0);
  if (known5.length === 0) return { kind: "unknown-name" };
  const quoted = `"${name?.value ?? ""}"`;
  const here = known5.flatMap((command) => at.filter((place) => fits(command, flagsOf2(command), place)).map((place) => ({ command, place })));
  if (here.length === 0) {
    return { kind: "misplaced", refused: { message: `${quoted} cannot stand in ${at.length === 1 ? at[0]?.title ?? "" : "this place"}, so nginx does not start.`, help: `It belongs in ${titlesOf(known5)}.` } };
  }
  const opens = kind !== "simple";
  const shaped = here.filter(({ command }) => isBlock(flagsOf2(command)) === opens);
  if (shaped.length === 0) {
    return { kind: "wrong-shape", refused: opens ? { message: `${quoted} is not terminated by ";", so nginx does not start.`, help: 'End it with ";".' } : { message: `${quoted} opens no block with "{", so nginx does not start.`, help: words2.length === 0 ? "Write its block." : 'Write its block, or quote a word that holds a ";".' } };
  }
  const counted = shaped.filter(({ command }) => takesArguments(flagsOf2(command), words2.length));
  if (counted.length === 0) {
    const takes = argumentCounts(shaped.reduce((flags, { command }) => flags | flagsOf2(command), 0));
    return { kind: "wrong-arguments", refused: { message: `${quoted} takes ${takes === "0" ? "no arguments" : `${takes} argument${takes === "1" ? "" : "s"}`}, not ${words2.length}, so nginx does not start.`, help: hintOf(words2.length, takes) } };
  }
  return { kind: "matched", meant: counted };
}
function hintOf(count2, takes) {
  if (count2 > 1 && takes === "1") return 'Is a ";" missing, or quotes around a value with blanks?';
  return count2 === 0 ? "Write its value." : 'Is a ";" missing?';
}

// src/understand/nginx/reading/problem-list.ts
var ProblemList = class {
  all = [];
  #reported = /* @__PURE__ */ new Set();
  #toldByParser = /* @__PURE__ */ new WeakMap();
  /** What belongs to no single statement, or is noticed when all is read. */
  add(problems) {
    for (const problem of problems) this.all.push(problem);
  }
  /** A statement without its end was told by the parser. */
  report(statement2, problem) {
    if (this.#reported.has(statement2) || statement2.terminator === void 0) return;
    this.#reported.add(statement2);
    this.all.push(problem);
  }
  /** @param kind undefined for a wrong or missing brace or semicolon: where the parser has told it already, it has told it better */
  refuse(statement2, tree, kind, { message, help }, at = directiveSpan(tree, statement2)) {
    if (kind === void 0 && this.#isToldByParser(tree, statement2)) return;
    this.report(statement2, { at, noticedAt: placeOfNotice(statement2), message, ...kind && { kind }, ...help !== void 0 && help !== "" && { help } });
  }
  #isToldByParser(tree, { terminator }) {
    const places3 = this.#toldByParser.get(tree) ?? new Set(tree.problems.map(({ noticedAt }) => noticedAt));
    this.#toldByParser.set(tree, places3);
    return places3.has(terminator);
  }
};

// src/understand/nginx/reading/read-limits.ts
var readLimitZone = (judged) => {
  const { args, name } = judged;
  const key = expansionProblem(judged, 0);
  if (key) return key;
  for (const [place, word] of args.slice(1).entries()) {
    const index2 = place + 1;
    if (word.startsWith("zone=")) {
      const [zone2 = "", size] = word.slice(5).split(/:(.*)/s);
      const bytes = size === void 0 ? void 0 : readSize(size, false);
      if (zone2 === "" || bytes === void 0) return refuse(`"${shorten(word)}" names no zone with its size`, index2, "Write zone=login:10m.");
      if (bytes < 32768n) return refuse(`The zone in "${shorten(word)}" is too small`, index2, "A zone has at least 32k.");
    } else if (word.startsWith("rate=") && name === "limit_req_zone") {
      const rate = /^(\d+)(?:r\/[sm])?$/.exec(word.slice(5))?.[1];
      if (rate === void 0 || Number(rate) <= 0) return refuse(`"${shorten(word)}" is no rate`, index2, "Write rate=10r/s or rate=5r/m.");
    } else return invalidParameter(judged, index2);
  }
  const zone = args.slice(1).findLast((word) => word.startsWith("zone="))?.split(":", 1)[0];
  if (zone === void 0) return refuse(`"${name}" needs a zone`, void 0, "Write zone=login:10m.");
  return once(judged, judged.level.main, `zone ${zone}`) && refuse(`The zone in "${zone}" is made twice`);
};
var readLimitReq = (judged) => {
  let hasZone = false;
  for (const [index2, word] of judged.args.entries()) {
    const [key = "", value = ""] = word.split(/=(.*)/s);
    if (word.startsWith("zone=")) {
      hasZone = true;
      if (value === "") return refuse("The name of the zone is empty", index2);
    } else if ((word.startsWith("burst=") || word.startsWith("delay=")) && !readNumber(value)) return refuse(`"${shorten(word)}" is no number of requests`, index2);
    else if (key !== "burst" && key !== "delay" && beforeNul(word) !== "nodelay") return invalidParameter(judged, index2);
    else if ((key === "burst" || key === "delay") && !word.includes("=")) return invalidParameter(judged, index2);
  }
  const zone = judged.args.findLast((word) => word.startsWith("zone="));
  return hasZone && zone !== void 0 ? once(judged, judged.level.location, `limit_req ${zone}`) : refuse('"limit_req" needs "zone="');
};
var limitReaders = { limit_req_zone: readLimitZone, limit_conn_zone: readLimitZone, limit_req: readLimitReq };

// src/understand/nginx/reading/read-logs.ts
var readAccessLog = (judged) => {
  const { args: [path = "", format = "combined", ...parameters], level } = judged;
  if (path === "off") return judged.args.length === 1 ? void 0 : invalidParameter(judged, 1);
  if (path.startsWith("syslog:")) return syslogProblem(judged);
  const problem = expansionProblem(judged, 0);
  if (problem) return problem;
  if (![...level.shared.formats].some((known5) => known5.toLowerCase() === format.toLowerCase())) return level.shared.exact ? refuse(`There is no log_format "${shorten(format)}" above`, 1) : void 0;
  let buffered = false;
  let flushes = false;
  for (const [index2, word] of parameters.entries()) {
    const [key = "", value = ""] = word.split(/=(.*)/s);
    if (word.startsWith("buffer=")) {
      if (!readSize(value, false)) return refuse(`"${shorten(word)}" is no size`, index2 + 2);
      buffered = true;
    } else if (word.startsWith("flush=")) {
      if (!readTime(value, false)) return refuse(`"${shorten(word)}" is no time`, index2 + 2);
      flushes = true;
    } else if (key === "gzip") {
      if (word !== "gzip" && !/^[1-9]$/.test(value)) return refuse(`"${shorten(word)}" is no level from 1 to 9`, index2 + 2);
      buffered = true;
    } else if (word.startsWith("if=")) {
      const condition = expansionProblem(judged, index2 + 2, value);
      if (condition) return condition;
    } else return invalidParameter(judged, index2 + 2);
  }
  if (flushes && !buffered) return refuse('"flush" needs a buffer', void 0);
  return buffered && path.includes("$") ? refuse("A log with a buffer cannot have variables in its name", 0) : void 0;
};
var readLogFormat = (judged) => {
  const { args: [name = "", ...pieces], level } = judged;
  if (level.shared.formats.has(name)) return refuse(`There are two log formats with the name "${shorten(name)}"`, 0);
  level.shared.formats.add(name);
  for (const [index2, piece] of pieces.entries()) {
    if (index2 === 0 && piece.startsWith("escape=")) {
      if (!/^escape=(?:json|none|default)$/.test(piece)) return refuse(`"${shorten(piece)}" is no way of escaping`, 1);
      continue;
    }
    const found = expand3(piece, false);
    for (const variable of found.names) if (!logVariables.has(variable)) useVariable(judged, variable, index2 + 1);
    if ("problem" in found) return refuse(`"${shorten(piece)}" cannot be read: ${found.problem}`, index2 + 1);
  }
  return void 0;
};
var logVariables = /* @__PURE__ */ new Set(["pipe", "time_local", "time_iso8601", "msec", "request_time", "status", "bytes_sent", "body_bytes_sent", "request_length"]);
function syslogProblem({ args: [target = ""] }) {
  if (!target.startsWith("syslog:")) return void 0;
  const pieces = target.slice(7).split(",");
  const wrong2 = pieces.find((piece) => !/^(?:(?:server|facility|severity|tag)=|nohostname$)/.test(piece));
  if (wrong2 !== void 0) return refuse(`The system's log knows no parameter "${shorten(wrong2)}"`, 0, "Write syslog:server=ADDRESS.");
  return pieces.some((piece) => piece.startsWith("server=")) ? void 0 : refuse("The system's log needs its server", 0, "Write syslog:server=ADDRESS.");
}
var readErrorLog = (judged) => {
  const { args } = judged;
  const log = syslogProblem(judged);
  if (log) return log;
  let hasLevel = false;
  for (const [index2, word] of args.slice(1).map(beforeNul).entries()) {
    const isDebug = /^debug_(?:core|alloc|mutex|event|http|mail|stream)$/.test(word);
    if (!isDebug && !/^(?:debug|info|notice|warn|error|crit|alert|emerg)$/.test(word)) return refuse(`"${shorten(word)}" is no level of the error log`, index2 + 1);
    if (hasLevel && !isDebug) return refuse("An error log has one level", index2 + 1);
    hasLevel = true;
  }
  return void 0;
};
var logReaders = { log_set_log: readAccessLog, log_set_format: readLogFormat, core_error_log: readErrorLog, ngx_error_log: readErrorLog };

// src/understand/nginx/reading/read-others.ts
var readAddHeader = (judged) => expansionProblem(judged, 1) ?? (judged.args[2] === void 0 || beforeNul(judged.args[2]) === "always" ? void 0 : invalidParameter(judged, 2));
var readExpires = (judged) => {
  const { args, level } = judged;
  const twice = once(judged, level.location, "expires");
  if (twice) return twice;
  const modified = args.length === 2;
  if (modified && beforeNul(args[0] ?? "") !== "modified") return invalidParameter(judged, 0);
  const index2 = args.length - 1;
  const value = args[index2] ?? "";
  if (value.includes("$")) return expansionProblem(judged, index2);
  if (!modified && ["epoch", "max", "off"].includes(value)) return void 0;
  const daily = value.startsWith("@");
  const time = readTime(value.replace(/^[@+-]/, ""), true);
  if (time === void 0 || daily && modified) return refuse(`"expires" takes a time such as 30d, not "${shorten(value)}"`, index2);
  return daily && time > 86400n ? refuse("A time of day is less than 24h", index2) : void 0;
};
var readKeepalive = (judged) => {
  const { args: [time = "", header], level, name } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (readTime(time, false) === void 0) return refuse(`"${name}" takes a time such as 30s, not "${shorten(time)}"`, 0);
  return header === void 0 || readTime(header, true) !== void 0 ? void 0 : refuse(`"${name}" takes a time such as 30s, not "${shorten(header)}"`, 1);
};
var readAccess = ({ name, args: [who = ""] }) => who === "all" || who === "unix:" || isNetwork(who) ? void 0 : refuse(`"${name}" takes an address, a network or "all", not "${shorten(who)}"`, 0);
var readOpenFileCache = (judged) => {
  const twice = once(judged, judged.level.location, "open_file_cache");
  if (twice) return twice;
  let max = false;
  let off = false;
  for (const [index2, word] of judged.args.entries()) {
    if (word.startsWith("max=")) {
      if (!readNumber(word.slice(4))) return invalidParameter(judged, index2);
      max = true;
    } else if (word.startsWith("inactive=")) {
      if (readTime(word.slice(9), true) === void 0) return invalidParameter(judged, index2);
    } else if (beforeNul(word) === "off") off = true;
    else return invalidParameter(judged, index2);
  }
  return max || off ? void 0 : refuse('"open_file_cache" needs "max="');
};
var readInternal = (judged) => once(judged, judged.level.location, "internal");
var readCharset = (judged) => {
  const { args: [value = ""], name, level } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (value === "$") return refuse("A dollar alone is no variable's name", 0);
  if (value.startsWith("$")) {
    useVariable(judged, value.slice(1), 0);
  }
  return void 0;
};
var readSubFilter = (judged) => judged.args[0] === "" ? refuse("What is looked for is empty", 0) : expansionProblem(judged, 0) ?? expansionProblem(judged, 1);
var readAuthRequest = (judged) => once(judged, judged.level.location, "auth_request");
var readAuthRequestSet = (judged) => definitionProblem(judged, 0) ?? expansionProblem(judged, 1);
var readMap = (judged) => expansionProblem(judged, 0) ?? definitionProblem(judged, 1);
var readGeo = (judged) => {
  if (judged.args.length === 2) {
    const source = judged.args[0] ?? "";
    if (!source.startsWith("$") || source === "$") return refuse(`"${shorten(source)}" is no variable's name`, 0);
    useVariable(judged, source.slice(1), 0);
  }
  return definitionProblem(judged, judged.args.length - 1);
};
var readRealIpFrom = ({ args: [who = ""] }) => who === "" ? refuse('"set_real_ip_from" needs an address or a network', 0) : void 0;
var readGzipDisable = (judged) => {
  for (const [index2, word] of judged.args.entries()) {
    if (["msie6", "degradation"].includes(beforeNul(word))) continue;
    const problem = patternProblem(judged, index2, word);
    if (problem) return problem;
  }
  return void 0;
};
var readWorkerProcesses = (judged) => {
  const { args: [value = ""], level, name } = judged;
  const twice = once(judged, level.main, name);
  return twice ?? (beforeNul(value) === "auto" || readNumber(value) !== void 0 ? void 0 : refuse(`"${name}" takes a number or "auto", not "${shorten(value)}"`, 0));
};
var readConnections = (judged) => {
  const { args: [value = ""], level, name } = judged;
  const twice = once(judged, level.main, name);
  return twice ?? (readNumber(value) === void 0 ? refuse(`"${name}" takes a number, not "${shorten(value)}"`, 0) : void 0);
};
var readUser = () => void 0;
var readSessionCache = (judged) => {
  for (const [index2, word] of judged.args.entries()) {
    if (["off", "none", "builtin"].includes(beforeNul(word))) continue;
    if (/^builtin:\d+$/.test(word)) continue;
    const shared = /^shared:([^:]+):(.+)$/s.exec(word);
    const bytes = shared ? readSize(shared[2] ?? "", false) : void 0;
    if (bytes === void 0 || bytes < 32768n) return refuse(`"${shorten(word)}" is no cache for sessions`, index2, "Write shared:SSL:10m.");
  }
  return void 0;
};
var onceOf = (memory) => (judged) => once(judged, memory(judged), judged.name);
var readSslEnable = (judged) => {
  const { args: [word = ""], level } = judged;
  const value = beforeNul(word);
  const twice = once(judged, level.server, "ssl");
  if (twice) return twice;
  if (!/^(?:on|off)$/i.test(value)) return refuse(`"ssl" takes "on" or "off", not "${shorten(value)}"`, 0);
  level.server.set("ssl on", value.toLowerCase());
  level.shared.secured.set(level.server, judged.spanOf(0));
  return void 0;
};
var otherReaders = {
  headers_add: readAddHeader,
  headers_expires: readExpires,
  core_keepalive: readKeepalive,
  access_rule: readAccess,
  realip: (judged) => once(judged, judged.level.location, "real_ip_header"),
  core_open_file_cache: readOpenFileCache,
  core_internal: readInternal,
  charset: readCharset,
  sub_filter: readSubFilter,
  auth_request: readAuthRequest,
  auth_request_set: readAuthRequestSet,
  map_block: readMap,
  split_clients_block: readMap,
  geo_block: readGeo,
  realip_from: readRealIpFrom,
  gzip_disable: readGzipDisable,
  ngx_set_worker_processes: readWorkerProcesses,
  ngx_event_connections: readConnections,
  ngx_set_user: readUser,
  ssl_session_cache: readSessionCache,
  core_types: () => void 0,
  ssl_enable: readSslEnable,
  ngx_events_block: onceOf(({ level }) => level.main),
  auth_basic_user_file: (judged) => once(judged, judged.level.location, "auth_basic_user_file") ?? expansionProblem(judged, 0),
  ngx_event_use: (judged) => once(judged, judged.level.main, "use") ?? (["epoll", ...judged.level.shared.exact ? [] : ["select", "poll", "kqueue", "eventport", "/dev/poll", "rtsig"]].includes(judged.args[0] ?? "") ? void 0 : refuse(`"${shorten(judged.args[0] ?? "")}" is no way to wait for events`, 0)),
  stub_status: () => void 0,
  empty_gif: () => void 0
};

// src/understand/nginx/reading/slots.ts
var wordsOf = ({ command, level }) => (level.shared.exact ? command.words : [command.words, command.anyWords].filter(Boolean).join("/")).split("/");
var listed3 = (words2) => words2.filter((word, index2) => words2.indexOf(word) === index2).map((word) => `"${word}"`).join(", ");
var valueOf = {
  flag: ({ name, args: [value = ""] }) => /^(?:on|off)$/i.test(beforeNul(value)) ? void 0 : refuse(`"${name}" takes "on" or "off", not "${shorten(value)}"`, 0),
  str: () => void 0,
  num: (judged) => {
    const { name, args: [value = ""], command } = judged;
    const number = readNumber(value);
    if (number === void 0) return refuse(`"${name}" takes a number, not "${shorten(value)}"`, 0);
    const [low, high] = (judged.level.shared.exact ? command.words : command.anyWords || command.words).split("..");
    if (!low || !high) return void 0;
    const isWithin2 = number >= BigInt(low) && (high === "-1" || number <= BigInt(high));
    return isWithin2 ? void 0 : refuse(`"${name}" takes a number from ${low}${high === "-1" ? " on" : ` to ${high}`}, not ${shorten(value)}`, 0);
  },
  size: ({ name, args: [value = ""] }) => readSize(value, false) === void 0 ? refuse(`"${name}" takes a size such as 8k or 1m, not "${shorten(value)}"`, 0) : void 0,
  off: ({ name, args: [value = ""] }) => readSize(value, true) === void 0 ? refuse(`"${name}" takes a size such as 10m or 1g, not "${shorten(value)}"`, 0) : void 0,
  msec: ({ name, args: [value = ""] }) => readTime(value, false) === void 0 ? refuse(`"${name}" takes a time such as 30s or 5m, not "${shorten(value)}"`, 0) : void 0,
  sec: ({ name, args: [value = ""] }) => readTime(value, true) === void 0 ? refuse(`"${name}" takes a time such as 30s or 1d, not "${shorten(value)}"`, 0) : void 0,
  enum: (judged) => {
    const { name, args: [value = ""] } = judged;
    const words2 = wordsOf(judged);
    return words2.some((word) => word.toLowerCase() === value.toLowerCase()) ? void 0 : refuse(`"${name}" does not know "${shorten(value)}"`, 0, `It takes one of ${listed3(words2)}.`);
  },
  bufs: ({ name, args: [count2 = "", size = ""], level, spanOf: spanOf2 }) => {
    if (!readNumber(count2)) return refuse(`"${name}" takes how many buffers first, not "${shorten(count2)}"`, 0);
    if (name === "large_client_header_buffers" && (readSize(size, false) ?? 512n) < 512n) level.shared.merged.push({ at: spanOf2(1), kind: "invalid-value", message: `Buffers of "${name}" have at least 512 bytes, so nginx does not start.` });
    return readSize(size, false) ? void 0 : refuse(`"${name}" takes a size such as 8k, not "${shorten(size)}"`, 1);
  },
  complex_value: (judged) => expansionProblem(judged, 0),
  complex_value_zero: (judged) => expansionProblem(judged, 0),
  complex_value_size: (judged) => {
    const { name, args: [value = ""] } = judged;
    const problem = expansionProblem(judged, 0);
    if (problem || value.includes("$")) return problem;
    return readSize(value, false) === void 0 ? refuse(`"${name}" takes a size such as 8k or 1m, not "${shorten(value)}"`, 0) : void 0;
  }
};
function mergedValue(judged) {
  const refused = expansionProblem(judged, 1);
  if (refused) judged.level.shared.merged.push({ at: judged.spanOf(1), kind: "invalid-value", message: refused.message, ...refused.help !== void 0 && { help: refused.help } });
  return void 0;
}
var lists = {
  str_array: ({ name, level: { server } }) => {
    if (name === "ssl_certificate" || name === "ssl_certificate_key") server.set(name, String(Number(server.get(name) ?? 0) + 1));
    return void 0;
  },
  keyval: (judged) => /^(?:proxy|grpc)_set_header$/.test(judged.name) ? mergedValue(judged) : void 0,
  types: () => void 0,
  bitmask: (judged) => {
    const words2 = wordsOf(judged).map((word) => word.toLowerCase());
    const wrong2 = judged.args.findIndex((value) => !words2.includes(value.toLowerCase()));
    return wrong2 === -1 ? void 0 : refuse(`"${judged.name}" does not know "${shorten(judged.args[wrong2] ?? "")}"`, wrong2, `It takes ${listed3(wordsOf(judged))}.`);
  },
  predicate: (judged) => {
    for (const index2 of judged.args.keys()) {
      const problem = expansionProblem(judged, index2);
      if (problem) return problem;
    }
    return void 0;
  }
};
var isSlot = (reader) => reader in valueOf || reader in lists;
function readSlot(judged) {
  const list = lists[judged.command.reader];
  if (list) return list(judged);
  const refused = once(judged, memoryOf(judged.command, judged.level), judged.command.slot || judged.name) ?? valueOf[judged.command.reader]?.(judged);
  if (judged.name === "ssl_reject_handshake") judged.level.server.set(judged.name, beforeNul(judged.args[0] ?? "").toLowerCase());
  if (!refused && /^(?:proxy|fastcgi|uwsgi|scgi)_(?:busy_)?buffer/.test(judged.name)) {
    judged.level.buffers.set(judged.name, { args: judged.args, at: judged.spanOf(-1) });
    judged.level.ownBuffers.add(judged.name);
  }
  return refused;
}

// src/understand/nginx/reading/read-proxy.ts
function handTo(judged, url, argument2, hasDefaultPort) {
  const found = /^(?!unix:|\[)([^/?:]*)(?::(\d+))?/i.exec(url);
  const host = found?.[1];
  if (host === void 0) return void 0;
  const port = found?.[2];
  const { upstreams } = judged.level.shared;
  const known5 = upstreams.get(host.toLowerCase());
  if (known5?.defined && port !== void 0) return refuse(`"${shorten(host)}" is an upstream and takes no port`, argument2);
  if (!known5) upstreams.set(host.toLowerCase(), { defined: false, port, needsPort: hasDefaultPort ? void 0 : judged.spanOf(argument2), firstAt: judged.spanOf(argument2) });
  else if (!known5.defined && known5.port === void 0) known5.port = port;
  return void 0;
}
var readProxyPass = (judged) => {
  const { name, args: [target = ""], level } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (target.includes("$")) {
    level.location.set("proxy_pass with variables", name);
    return expansionProblem(judged, 0);
  }
  if (namesOtherProtocol(name, target)) return { ...refuse(`"${name}" takes no "${shorten(target)}"`, 0), kind: "protocol-mismatch" };
  const scheme = /^https?:\/\//i.exec(target)?.[0];
  if (scheme === void 0) return refuse('"proxy_pass" needs http:// or https:// before the address', 0, `Write "proxy_pass http://${shorten(target)};".`);
  const rest = target.slice(scheme.length);
  const problem = addressProblem(rest, { uri: true });
  if (problem !== void 0) return refuse(`The address "${shorten(target)}" cannot be read: ${problem}`, 0);
  const handed = handTo(judged, rest, 0, true);
  if (handed) return handed;
  const hasUri = /^unix:/i.test(rest) ? rest.slice(5).includes(":") && !rest.endsWith(":") : rest.startsWith("[") ? rest.includes("/", rest.indexOf("]")) : /[/?]/.test(rest);
  const takesNone = level.place !== places2.location || level.name?.modifier === "@" || level.name?.modifier === "~" || level.name?.modifier === "~*";
  return hasUri && takesNone ? refuse('"proxy_pass" takes no path here: the location has an expression, a name or a condition', 0, "Leave out what follows the host, the slash as well.") : void 0;
};
var readPass = (scheme) => (judged) => {
  const { name, args: [target = ""], level } = judged;
  const twice = once(judged, level.location, name);
  if (twice) return twice;
  if (target.includes("$")) return expansionProblem(judged, 0);
  if (namesOtherProtocol(name, target)) return { ...refuse(`"${name}" takes no "${shorten(target)}"`, 0), kind: "protocol-mismatch" };
  const rest = scheme ? target.replace(scheme, "") : target;
  const problem = addressProblem(rest, {});
  if (problem !== void 0) return refuse(`The address "${shorten(target)}" cannot be read: ${problem}`, 0);
  return handTo(judged, rest, 0, false);
};
var readRedirect2 = (judged) => {
  const { args: [written = "", second], level } = judged;
  const first = second === void 0 ? beforeNul(written) : written;
  const memory = level.location;
  const before = memory.get("proxy_redirect");
  if (before === "off") return once(judged, memory, "proxy_redirect") && refuse('"proxy_redirect off" stands beside others');
  if (second === void 0) {
    if (first === "off") {
      if (before !== void 0) return refuse('"proxy_redirect off" stands beside others', 0);
      memory.set("proxy_redirect", "off");
      return void 0;
    }
    if (first !== "default") return refuse(`"proxy_redirect" takes "off", "default" or two addresses, not "${shorten(first)}"`, 0);
    memory.set("proxy_redirect", "list");
    if (memory.has("proxy_pass with variables")) return refuse('"proxy_redirect default" cannot be used where "proxy_pass" has variables', 0);
    return memory.has("proxy_pass") ? void 0 : refuse('"proxy_redirect default" must stand after "proxy_pass"', 0);
  }
  memory.set("proxy_redirect", "list");
  const expression = /^~\*?/.exec(first)?.[0];
  return (expression === void 0 ? expansionProblem(judged, 0) : patternProblem(judged, 0, first.slice(expression.length))) ?? expansionProblem(judged, 1);
};
var readCookieRewrite = (judged) => {
  const { args: [written = "", second], level, name } = judged;
  const first = second === void 0 ? beforeNul(written) : written;
  const before = level.location.get(name);
  if (before === "off") return refuse(`"${name} off" stands beside others`);
  if (second === void 0) {
    if (first !== "off") return invalidParameter(judged, 0);
    if (before !== void 0) return refuse(`"${name} off" stands beside others`);
    level.location.set(name, "off");
    return void 0;
  }
  level.location.set(name, "list");
  const expression = /^~\*?/.exec(first)?.[0];
  const isDomain = name.endsWith("domain");
  return (expression === void 0 ? expansionProblem(judged, 0) : patternProblem(judged, 0, first.slice(isDomain ? 1 : expression.length))) ?? expansionProblem(judged, 1);
};
var readCacheValid = (judged) => {
  const { args } = judged;
  const time = args.at(-1) ?? "";
  if (readTime(time, true) === void 0) return refuse(`"${judged.name}" takes a time such as 10m, not "${shorten(time)}"`, args.length - 1);
  const wrong2 = args.slice(0, -1).findIndex((word) => beforeNul(word) !== "any" && !/^0*[1-5]\d\d$/.test(word));
  return wrong2 === -1 ? void 0 : refuse(`"${shorten(args[wrong2] ?? "")}" is no status`, wrong2);
};
var readParameter2 = (judged) => judged.args[2] === void 0 || beforeNul(judged.args[2]) === "if_not_empty" ? mergedValue(judged) : invalidParameter(judged, 2);
var readUpstream2 = (judged) => {
  const name = (judged.args[0] ?? "").toLowerCase();
  const { upstreams } = judged.level.shared;
  const known5 = upstreams.get(name);
  if (known5?.defined) return refuse(`There are two upstreams with the name "${shorten(name)}"`, 0, "Rename one, or remove it.");
  if (known5?.port !== void 0) return refuse(`The upstream "${shorten(name)}" was asked for with a port above`, 0);
  upstreams.set(name, { defined: true, port: void 0, needsPort: void 0, firstAt: known5?.firstAt ?? judged.spanOf(0) });
  return void 0;
};
var unsupported = { hash: /^backup$/, ip_hash: /^backup$/, random: /^backup$/ };
var readUpstreamServer = (judged) => {
  const { args: [address = "", ...parameters], level } = judged;
  level.server.set("servers", "server");
  if (!parameters.map(beforeNul).includes("backup")) level.server.set("first servers", "server");
  const method = level.server.get("balancing");
  for (const [index2, word] of parameters.entries()) {
    const [key = "", value] = word.split(/=(.*)/s);
    const number = value === void 0 ? void 0 : readNumber(value);
    if (method !== void 0 && unsupported[method]?.test(beforeNul(key))) return refuse(`"${method}" knows no server that is "${key}"`, index2 + 1);
    const fits2 = key === "weight" ? number !== void 0 && number > 0n : key === "max_conns" || key === "max_fails" ? number !== void 0 : key === "fail_timeout" ? value !== void 0 && readTime(value, true) !== void 0 : ["backup", "down"].includes(beforeNul(word)) || !level.shared.exact && /^(?:resolve|drain|slow_start=.*|route=.*|service=.*|sticky=.*)$/.test(word);
    if (!fits2) return invalidParameter(judged, index2 + 1);
  }
  const problem = addressProblem(address, {});
  return problem === void 0 ? void 0 : refuse(`The address "${shorten(address)}" cannot be read: ${problem}`, 0, /^https?:/.test(address) ? "Write the host and port alone; the protocol is proxy_pass's." : void 0);
};
var balance = (name) => (judged) => {
  if (name !== "keepalive") judged.level.server.set("balancing", name);
  return void 0;
};
var readKeepalive2 = (judged) => {
  const twice = once(judged, judged.level.server, "keepalive");
  const count2 = readNumber(judged.args[0] ?? "");
  return twice ?? (count2 ? void 0 : refuse(`"keepalive" takes a number of connections, not "${shorten(judged.args[0] ?? "")}"`, 0));
};
var readHash = (judged) => {
  const problem = expansionProblem(judged, 0);
  if (problem) return problem;
  judged.level.server.set("balancing", "hash");
  return judged.args[1] === void 0 || beforeNul(judged.args[1]) === "consistent" ? void 0 : invalidParameter(judged, 1);
};
var proxyReaders = {
  proxy_pass: readProxyPass,
  fastcgi_pass: readPass(void 0),
  uwsgi_pass: readPass(/^(?:uwsgi|suwsgi):\/\//i),
  scgi_pass: readPass(void 0),
  grpc_pass: readPass(/^grpcs?:\/\//i),
  memcached_pass: readPass(void 0),
  proxy_redirect: readRedirect2,
  proxy_cookie_path: readCookieRewrite,
  proxy_cookie_domain: readCookieRewrite,
  file_cache_valid_set: readCacheValid,
  upstream_param_set: readParameter2,
  upstream: readUpstream2,
  upstream_server: readUpstreamServer,
  upstream_ip_hash: balance("ip_hash"),
  upstream_least_conn: balance("least_conn"),
  upstream_hash: readHash,
  upstream_keepalive: readKeepalive2
};

// src/understand/nginx/reading/reader-of.ts
var readers = { ...routingReaders, ...proxyReaders, ...listenReaders, ...logReaders, ...limitReaders, ...otherReaders };
var readTopBlock = (judged) => once(judged, judged.level.main, judged.name);
function readerOf(command, exact) {
  if (command.varies && !exact) return void 0;
  if (command.area === "http" || command.area === "core" || command.area === "events") {
    const reader = command.area === "core" && command.reader === "block" ? readTopBlock : readers[command.reader];
    if (reader) return reader;
  }
  return isSlot(command.reader) ? readSlot : void 0;
}

// src/understand/nginx/reading/unknown-name.ts
var elsewhere3 = /^(?:api|auth_(?:jwt|oidc|ldap|digest|spnego|gss)\w*|f4f\w*|hls\w*|health_check\w*|keyval\w*|least_time|match|mgmt|ntlm|queue|session_log\w*|state|status\w*|sticky\w*|upstream_conf|\w+_cache_purge|zone_sync\w*|otel_\w+|oidc_\w+|acme_\w*|passenger_\w+|vhost_traffic_\w+|pagespeed|brotli\w*|zstd\w*|naxsi\w*|more_\w+|modsecurity\w*|ajp_\w+|push_stream\w*|vod\w*|testcookie\w*|njs_\w+|js_\w+|lua_\w+|\w+_by_lua\w*|perl\w*|mruby\w*|pinba\w*|opentracing\w*|datadog\w*|newrelic\w*|check\w*|limit_speed\w*|concat\w*|rds_\w+|drizzle_\w+|postgres_\w+|redis\w*|srcache_\w+|xss_\w+|headers_\w+|encrypted_session_\w+|array_\w+|set_\w+|echo\w*|fancyindex\w*|spdy\w*|ct|ct_\w+|http3\w*|quic\w*|dynamic_\w+|upload\w*|slowfs\w*|websockify\w*|aws_\w+|bot_\w+|security_headers\w*|hide_server_tokens)$/;
var mostLookups = 200;
var lookups = /* @__PURE__ */ new Map();
var ambiguous = /* @__PURE__ */ new Set();
function nearestName2(name) {
  if (lookups.has(name)) return lookups.get(name);
  if (lookups.size >= mostLookups || name.length > 60) return void 0;
  const lower = name.toLowerCase().replaceAll("-", "_");
  let found = commandsNamed(lower).length > 0 ? lower : void 0;
  let best = name.length >= 9 ? 2 : name.length >= 4 ? 1 : 0;
  if (found === void 0 && !elsewhere3.test(name)) {
    for (const known5 of commandNames()) {
      if (Math.abs(known5.length - lower.length) > best) continue;
      const distance = slips2(lower, known5, best);
      if (distance > best) continue;
      if (found !== void 0 && distance === best) ambiguous.add(name);
      else {
        ambiguous.delete(name);
        found = known5;
        best = distance;
      }
    }
  }
  lookups.set(name, found);
  return found;
}
function slips2(left, right, most2) {
  let before = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index2) => index2);
  for (let row = 1; row <= left.length; row++) {
    const current2 = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left.charAt(row - 1) === right.charAt(column - 1);
      const swapped = row > 1 && column > 1 && left.charAt(row - 1) === right.charAt(column - 2) && left.charAt(row - 2) === right.charAt(column - 1);
      current2.push(Math.min((previous[column] ?? 0) + 1, (current2[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
    }
    if (Math.min(...current2) > most2) return most2 + 1;
    before = previous;
    previous = current2;
  }
  return previous.at(-1) ?? 0;
}
function unknownName2(name, at, noticedAt) {
  const near = nearestName2(name);
  const shown4 = name.length > 40 ? `${name.slice(0, 37)}...` : name;
  const kind = "unknown-directive";
  if (near !== void 0) return { at, noticedAt, kind, message: `nginx knows no directive "${shown4}", so it does not start.`, help: `Write "${near}".`, ...repair(name, at, near) };
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return { at, noticedAt, kind, message: `"${shown4.replace(/[^\x20-\x7e]/g, "?")}" is no directive, so nginx does not start.`, help: oddity(name) };
  return { at, noticedAt, kind, severity: "info", certainty: "likely", message: `nginx knows "${shown4}" only with a module of that directive; without it nginx does not start.`, help: "Install and load the module that has it, or remove the line." };
}
var repair = (name, { file, start }, near) => file.text.startsWith(name, start) && !ambiguous.has(name) ? { fix: rename(span(file, start, start + name.length), near) } : {};
function oddity(name) {
  if (name.startsWith("\uFEFF")) return "The file starts with a byte order mark: save it without one.";
  if (/[^\x00-\x7f]/.test(name)) return "A blank or letter that is not of the plain alphabet is part of the name: type the line anew.";
  if (/^if\(/.test(name)) return 'Put a blank between "if" and the parenthesis.';
  if (/[:=]/.test(name)) return 'Between a name and its value stands a blank, no ":" or "=".';
  return 'Is a ";" or a quote missing before it?';
}

// src/understand/nginx/reading/read.ts
var deepestInclude = 50;
var mostIncludes3 = 1e4;
var ConfigurationReader = class {
  /** Files whose lines are data: those that a `types` or `map` includes. */
  dataFiles = /* @__PURE__ */ new Set();
  /** False when something was not here, or not read, that might define what seems missing. */
  #complete = true;
  /** False as well when an include may bring files that are not here, or a template decides what is read. */
  #isAllHere = true;
  #options;
  #shared;
  #problems = new ProblemList();
  #unknown = /* @__PURE__ */ new Set();
  #includes = 0;
  constructor(options4) {
    this.#options = options4;
    this.#shared = newShared(options4.exact);
  }
  /** What nginx refuses, in the order in which it would notice; what it notices when all is read comes last. */
  get problems() {
    return this.#problems.all;
  }
  /** @param at every place where the file may be included; all of them where nothing is known */
  read(tree, at) {
    this.#begin(tree);
    const outermost = frameOfFile(tree, at, this.#shared);
    const stack = [outermost];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const statement2 = frame.statements[frame.next++];
      if (statement2) {
        for (const inner of [...this.#statement(statement2, frame)].reverse()) stack.push(inner);
        continue;
      }
      stack.pop();
      if (frame.block) leaveBlock(frame, frame.block, this.#problems, this.#complete);
    }
    this.#problems.add(this.#shared.merged);
    const isMain = at.length === 1 && at[0] === places2.main;
    const isWhole2 = isMain && this.#complete && this.#isAllHere;
    this.#problems.add(lateProblems(this.#shared, { exact: this.#options.exact, complete: this.#complete && isMain, isWhole: isWhole2 }));
    if (isWhole2 && !outermost.level.main.has(eventsRead)) this.#problems.add([noEvents(tree)]);
  }
  /** What a template or a mistake of grammar leaves open. */
  #begin(tree) {
    if (tree.template || tree.conditional || tree.problems.length > 0) this.#isAllHere = false;
    if (!this.#options.exact && (tree.template || tree.problems.length > 0)) this.#complete = false;
  }
  #statement(statement2, frame) {
    const { tree, places: at, entries } = frame;
    const { exact } = this.#options;
    const [first] = statement2.words;
    if (!first || at.length === 0) return [];
    if (!exact && isAfterMistake(tree, statement2)) return [];
    if (entries) return this.#entry(statement2, frame, entries);
    const match = matchCommand(statement2, at, exact);
    switch (match.kind) {
      case "unknown-name":
        this.#unknownName(statement2, tree, first.value);
        return [];
      case "misplaced":
        this.#problems.refuse(statement2, tree, "misplaced-directive", match.refused);
        return [];
      case "wrong-shape":
        this.#problems.refuse(statement2, tree, void 0, match.refused);
        if (statement2.kind === "simple" && frame.statements[frame.next]?.kind === "block") {
          frame.next++;
          this.#complete = false;
        }
        return [];
      case "wrong-arguments":
        if (!tree.template) this.#problems.refuse(statement2, tree, "wrong-arguments", match.refused);
        return [];
      case "matched": {
        if (first.value === "include") return this.#include(statement2, frame);
        const [meaning, ...others2] = match.meant;
        if (!meaning) return [];
        const { command } = meaning;
        if (bringsVariables(command)) this.#shared.hasOtherVariables = true;
        if (others2.every((other2) => other2.command === command)) this.#judge(statement2, frame, command, readerOf(command, exact));
        const inside3 = statement2.kind === "block" ? enterBlock(statement2, frame, match.meant) : void 0;
        return inside3 ? [inside3] : [];
      }
    }
  }
  /** A line of a `map`, `types` and their like. */
  #entry(statement2, frame, entries) {
    const [first, ...words2] = statement2.words;
    if (first?.value === "include" && words2.length === 1 && entries.block !== "split_clients") return this.#include(statement2, frame);
    if (statement2.kind === "block") this.#problems.refuse(statement2, frame.tree, frame.block ? void 0 : "invalid-value", { message: 'A "{" cannot stand in this block, so nginx does not start.', help: "Quote a pattern that holds a brace." });
    else this.#judge(statement2, frame, { name: first?.value ?? "" }, (judged) => entryProblem(entries, judged));
    return [];
  }
  /** A module's directive may stand on hundreds of lines: it is told once. */
  #unknownName(statement2, tree, name) {
    this.#shared.hasOtherVariables = true;
    if (this.#isTemplated(name)) this.#isAllHere = false;
    else if (!this.#unknown.has(name)) this.#problems.report(statement2, unknownName2(name, directiveSpan(tree, statement2), placeOfNotice(statement2)));
    this.#unknown.add(name);
  }
  #isTemplated(word) {
    return !this.#options.exact && isTemplated2(word);
  }
  #include(statement2, frame) {
    const pattern = statement2.words[1]?.value ?? "";
    const brought = this.#isTemplated(pattern) || frame.files.length >= deepestInclude || ++this.#includes > mostIncludes3 ? "nothing" : this.#options.include(pattern, frame.tree);
    if (brought === "nothing") {
      this.#isAllHere &&= this.#options.exact;
      return [];
    }
    if (brought === "absent") {
      this.#complete = false;
      const at = span(frame.tree.file, statement2.start, statement2.words.at(-1)?.end ?? statement2.end);
      this.#problems.report(statement2, { at, noticedAt: placeOfNotice(statement2), kind: "include-missing", severity: "info", message: `The file "${pattern.slice(0, 60)}" is not in the repository: what it sets is not known.`, help: "nginx does not start without it. Commit it, or see that the machine has it." });
      return [];
    }
    const meant = frame.places.length > 1 ? brought.filter((tree) => !fitsOnlyElsewhere(tree, frame.places)) : brought;
    if (frame.entries) for (const tree of meant) this.dataFiles.add(tree);
    for (const tree of meant) this.#begin(tree);
    if (meant.some((tree) => frame.files.includes(tree))) this.#isAllHere = false;
    return meant.filter((tree) => !frame.files.includes(tree)).map((tree) => frameOfInclude(frame, tree));
  }
  #judge(statement2, frame, command, reader) {
    const { tree, level } = frame;
    if (!reader) return;
    if (tree.template || statement2.words.some(({ value }) => this.#isTemplated(value))) {
      if (nameOf3(statement2) === "upstream") this.#complete = false;
      noteTemplated(statement2.words.map(({ value }) => value), level);
      return;
    }
    const spanOf2 = (argument2) => {
      const word = statement2.words[argument2 + 1] ?? statement2.words[0];
      return word ? span(tree.file, word.start, word.end) : directiveSpan(tree, statement2);
    };
    const refused = reader({ command, name: nameOf3(statement2), args: statement2.words.slice(1).map(({ value }) => value), spanOf: spanOf2, level });
    if (refused) this.#problems.refuse(statement2, tree, refused.kind ?? "invalid-value", refused, refused.argument === void 0 ? void 0 : spanOf2(refused.argument));
  }
};
function isAfterMistake(tree, { start }) {
  const [first] = tree.problems;
  return first !== void 0 && start >= first.at.start;
}
var bringsVariables = ({ area, name, builtIn, since }) => name === "load_module" || area === "http" && !builtIn && since === "";
function fitsOnlyElsewhere(tree, here) {
  const own = placesFor(tree);
  return own !== everyPlace && !own.some((place) => here.includes(place));
}

// src/understand/nginx/reading/judge-repository.ts
function judgeRepository(graph) {
  const problems = /* @__PURE__ */ new Map();
  const read = /* @__PURE__ */ new Set();
  const judge3 = (tree, isMain) => {
    const main = isMain ? directoryOf(tree.file.path) : void 0;
    const include2 = (pattern, from) => {
      const found = graph.resolve(pattern, from, main);
      if (found.kind === "stock") return [];
      if (found.kind === "absent") return /[*?[]/.test(pattern) ? "nothing" : "absent";
      const trees2 = found.sure ? found.trees.filter(({ conditional }) => !conditional) : [];
      for (const one2 of trees2) read.add(one2);
      return trees2.length > 0 ? trees2 : "nothing";
    };
    const reader = new ConfigurationReader({ exact: false, include: include2 });
    read.add(tree);
    if (!tree.conditional) reader.read(tree, isMain ? [places2.main] : placesFor(tree));
    for (const problem of reader.problems) {
      const key = `${problem.at.file.path}:${problem.at.start}:${problem.kind ?? ""}`;
      if (!problems.has(key)) problems.set(key, problem);
    }
  };
  for (const tree of graph.starts) judge3(tree, roleOf2(tree) === "main");
  for (const tree of graph.included) if (!read.has(tree)) judge3(tree, false);
  return [...problems.values()];
}

// src/understand/nginx/server.ts
var Condition = class extends Scope {
  block = "if";
  at;
  test;
  constructor(level, around, block) {
    super(level, around);
    this.at = headOf(block);
    this.test = testOf(block);
  }
};
var Location = class extends Scope {
  block;
  at;
  modifier;
  path;
  outer;
  test;
  gateways = [];
  constructor(level, around, block, placed, path, outer) {
    super(level, around);
    this.block = block;
    this.at = headOf(placed);
    this.test = block === "if" ? testOf(placed) : [];
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
  conditions;
  maps;
  configuration;
  broughtBy;
  constructor(level, { http, maps, configuration, broughtBy }, { at, assumed, conditional }, read) {
    super(level, http);
    this.at = at;
    this.assumed = assumed;
    this.conditional = conditional;
    this.maps = maps;
    this.configuration = configuration;
    this.broughtBy = broughtBy;
    const { locations, conditions } = read(this);
    this.locations = locations;
    this.conditions = conditions;
  }
  get serverNames() {
    return this.own("server_name").flatMap(({ args }) => args);
  }
  get listens() {
    return this.own("listen");
  }
};
function readServer(block, expander, around) {
  const { statement: statement2, inclusion } = block;
  const { file, conditional } = inclusion.tree;
  const level = expander.expand(statement2.children, inclusion);
  const word = statement2.words[0];
  const at = span(file, word?.start ?? statement2.start, word?.end ?? statement2.start);
  return new Server(level, around, { at, assumed: false, conditional }, (server) => readInside(level, server, expander, around.upstreams));
}
function assumeServer(level, tree, expander, around) {
  const { upstreams, ...rest } = around;
  return new Server({ ...level, complete: false }, { ...rest, http: void 0 }, { at: firstLine(tree.file), assumed: true, conditional: tree.conditional }, (server) => readInside(level, server, expander, upstreams));
}
function readInside(level, server, expander, upstreams) {
  const locations = [];
  const conditions = [];
  const sets = [...server.own("set")];
  const waiting = level.blocks.toReversed().map((block) => ({ block, outer: void 0, around: server }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { block, outer, around } = next;
    const kind = nameOf3(block.statement);
    if (kind !== "location" && kind !== "if" && kind !== "limit_except") continue;
    const inner = expander.expand(block.statement.children, block.inclusion);
    sets.push(...inner.directives.filter(({ name }) => name === "set"));
    const path = kind === "location" ? readPath(block) : outer;
    if (!path) {
      if (kind === "if") conditions.push(new Condition(inner, around, block));
      continue;
    }
    const location = new Location(inner, around, kind, block, path, outer);
    locations.push(location);
    waiting.push(...inner.blocks.toReversed().map((child) => ({ block: child, outer: location, around: location })));
  }
  const variables3 = variablesOf4(sets);
  for (const location of locations) location.gateways = gatewaysOf(location.directives, variables3, upstreams);
  return { locations, conditions };
}
function testOf({ statement: statement2, inclusion: { tree } }) {
  const words2 = statement2.words.slice(1).map((word) => textOfWord(tree, word));
  return words2.flatMap((word, index2) => {
    const opens = index2 === 0 && word.value.startsWith("(") ? 1 : 0;
    const closes = index2 === words2.length - 1 && word.value.endsWith(")") ? 1 : 0;
    const value = word.value.slice(opens, word.value.length - closes);
    return value === "" && opens + closes > 0 ? [] : [{ value, at: opens + closes > 0 ? span(word.at.file, word.at.start + opens, word.at.end - closes) : word.at }];
  });
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

// src/understand/nginx/maps.ts
function readMaps(starts) {
  const maps = /* @__PURE__ */ new Map();
  for (const start of starts) {
    const found = start.blocks.flatMap(({ statement: statement2, inclusion: { tree } }) => {
      const [, source, variable] = statement2.words;
      if (nameOf3(statement2) !== "map" || !source || !variable) return [];
      const entries = statement2.children.flatMap(({ words: [key, value] }) => key && value && key.value !== "include" ? [{ key: textOfWord(tree, key), value: textOfWord(tree, value) }] : []);
      return [{ variable: textOfWord(tree, variable), source: textOfWord(tree, source), entries }];
    });
    if (found.length === 0) continue;
    const configuration = start.http ? start.tree.file.path : httpLevelAround(start, starts).configuration;
    maps.set(configuration, [...maps.get(configuration) ?? [], ...found]);
  }
  return maps;
}

// src/understand/nginx/understand-nginx.ts
function understandNginx({ trees: trees2, paths, read }) {
  const graph = includeGraph(trees2, new IncludeResolver(paths), read);
  const starts = graph.starts.map((tree) => readStart(tree, graph));
  const upstreams = readUpstreams(starts);
  const maps = readMaps(starts);
  const servers = [];
  const development = [];
  const done = /* @__PURE__ */ new Set();
  for (const start of starts) {
    const { tree, expander } = start;
    const into = isAwayFromProduction(tree.file) === void 0 ? servers : development;
    const upstreamNamed = (name) => nearest2(upstreams.get(name), tree.file.path);
    const { scope: http, configuration } = start.http ? { scope: start.http, configuration: tree.file.path } : httpLevelAround(start, starts);
    const around = { http, upstreams: upstreamNamed, maps: maps.get(configuration) ?? [], configuration, broughtBy: tree.file.path };
    for (const block of start.blocks) {
      if (nameOf3(block.statement) !== "server" || done.has(block.statement) || speaksNoHttp(block.statement)) continue;
      done.add(block.statement);
      into.push(readServer(block, expander, around));
    }
    if (roleOf2(tree) === "inside") into.push(assumeServer(start.level, tree, expander, around));
  }
  return { servers, development, problems: [...starts.flatMap(({ expander }) => expander.problems), ...judgeRepository(graph)], included: graph.included };
}
function speaksNoHttp({ children }) {
  const names4 = new Set(children.map(nameOf3));
  return (names4.has("proxy_pass") || names4.has("pass") || names4.has("ssl_preread") || names4.has("protocol") && names4.has("listen")) && !names4.has("location") && !names4.has("server_name");
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
      const upstream = readUpstream(textOfWord(inclusion.tree, name), expander.expand(statement2.children, inclusion));
      const same = upstreams.get(name.value);
      if (same) same.push(upstream);
      else upstreams.set(name.value, [upstream]);
    }
  }
  return upstreams;
}
function nearest2(upstreams, path) {
  const closeness = ({ block: { name: { at } } }) => at.file.path === path ? Number.POSITIVE_INFINITY : sharedDirectories(at.file.path, path);
  return upstreams?.toSorted((a, b) => closeness(b) - closeness(a))[0];
}

// src/understand/nginx/read-nginx.ts
function readNginx(project) {
  const parse2 = (path) => {
    const file = project.read(path);
    return file && parseNginx(file);
  };
  const trees2 = project.classified.filter(({ language }) => language === "nginx").flatMap(({ path }) => parse2(path) ?? []);
  const { servers, problems, included } = understandNginx({ trees: trees2, paths: project.paths, read: parse2 });
  const documents = [.../* @__PURE__ */ new Set([...trees2, ...included])].map(({ file, problems: own }) => ({
    file,
    language: "nginx",
    production: isAwayFromProduction(file) === void 0,
    problems: joined3(own, problems.filter(({ at }) => at.file === file))
  }));
  return { documents, servers };
}
function joined3(grammar, found) {
  const first = /* @__PURE__ */ new Map();
  const all = [...grammar, ...found];
  for (const problem of all) {
    const known5 = first.get(problem.at.start);
    if (problem.kind === void 0 && (!known5 || noticed(problem) < noticed(known5))) first.set(problem.at.start, problem);
  }
  return all.filter((problem) => problem.kind !== void 0 || first.get(problem.at.start) === problem);
}
var noticed = ({ at, noticedAt = at.start }) => noticedAt;

// src/understand/environment-readings.ts
var ofLaunches2 = { systemd: "systemd", compose: "Compose" };
function environmentReadings(launches, files2, readBySettings) {
  const readers2 = new Map([...readBySettings].map(([file, some]) => [file, new Set(some)]));
  for (const { kind, stage, environment } of launches) {
    const reader = ofLaunches2[kind];
    if (reader === void 0 || stage.verdict === "development") continue;
    for (const { at } of environment) if (files2.has(at.file)) readers2.set(at.file, (readers2.get(at.file) ?? /* @__PURE__ */ new Set()).add(reader));
  }
  return [...readers2].flatMap(([file, some]) => some.size < 2 ? [] : readingsOf(file, [...some]));
}
function readingsOf(file, readers2) {
  const found = [];
  const seen = /* @__PURE__ */ new Map();
  for (let number = 1; number <= file.lineCount; number++) {
    const [, head = "", name, raw] = /^((?:export )?([A-Za-z_]\w*)=)(.*?)\r?$/.exec(file.lineText(number)) ?? [];
    if (name === void 0 || raw === void 0) continue;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const start = file.offsetOfLine(number) + head.length;
    const pair = differing(raw, readers2);
    if (pair) found.push({ name: { value: name, at: span(file, start - name.length - 1, start - 1) }, at: span(file, start, start + raw.length), ...pair });
  }
  return found.filter(({ name }) => seen.get(name.value) === 1);
}
function differing(raw, readers2) {
  for (const [index2, one2] of readers2.entries()) {
    for (const other2 of readers2.slice(index2 + 1)) {
      const [mine, theirs] = [textsOf3[one2](raw), textsOf3[other2](raw)];
      const [first, second] = [mine[0], theirs[0]];
      if (first === void 0 || second === void 0 || mine.some((text2) => theirs.includes(text2))) continue;
      return { readers: first.length >= second.length ? [one2, other2] : [other2, one2], difference: differenceOf(first, second, raw) };
    }
  }
  return void 0;
}
function differenceOf(one2, other2, raw) {
  if (one2.trim() === other2.trim()) return "blanks";
  if (raw.includes("\\")) return "escape";
  return /\s#/.test(raw) ? "comment" : "quotes";
}

// src/understand/python-pins.ts
var platformFiles = ["Procfile", "app.json", "heroku.yml"];
function groupIn(file, pattern) {
  const found = pattern.exec(file.text);
  const text2 = found?.[1];
  return found && text2 !== void 0 ? { text: text2, start: found.index + found[0].indexOf(text2) } : void 0;
}
function pinIn(project, path, pattern, source) {
  const file = project.paths.has(path) ? project.read(path) : void 0;
  const found = file && groupIn(file, pattern);
  return file && found ? [{ series: found.text, at: span(file, found.start, found.start + found.text.length), source }] : [];
}
function appEnginePins(project) {
  return ["app.yaml", "app.yml"].flatMap((path) => pinIn(project, path, /^runtime:\s*["']?python(\d{2,3})\b/m, "app.yaml")).map((pin) => ({ ...pin, series: `${pin.series.slice(0, 1)}.${pin.series.slice(1)}` }));
}
function findPythonPins(project, images) {
  const ofImages = images.flatMap(({ base, stage }) => {
    const series = /(?:^|\/)python:(\d\.\d{1,2})(?![\d])/.exec(base.value)?.[1];
    return series === void 0 || stage.verdict !== "production" ? [] : [{ series, at: base.at, source: "image" }];
  });
  const onPlatform = platformFiles.some((path) => project.paths.has(path));
  const ofRuntime = pinIn(project, "runtime.txt", /^\s*python-(\d\.\d{1,2})/, "runtime.txt");
  const ofVersionFile = ofRuntime.length === 0 && onPlatform ? pinIn(project, ".python-version", /^\s*(?:python-)?(\d\.\d{1,2})/m, ".python-version") : [];
  return [...ofImages, ...ofRuntime, ...ofVersionFile, ...appEnginePins(project)];
}

// src/understand/web-server-secrets.ts
var named = /\b(?:\w+_set_header|\w+_param|add_header|set|SetEnv|(?:Request)?Header[ \t]+(?:(?:always|early|onsuccess)[ \t]+)?\w+)[ \t]+["']?\$?([\w-]+)["']?[ \t]+("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^\s;{}]+)/gi;
var secretName = /authorization|^cookie$|passw(?:or)?d|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|dsn$|database_url/i;
var passedOn = /^["']?(?:\w+ )?(?:[$%]|["']?$)/;
var alone = /\b(?:AuthLDAPBindPassword|AuthDBDPass\w*|secure_link_secret)[ \t]+(\S+?)[;\s]/gi;
var inAddress = /:\/\/[^\s:/@]+:([^\s/@]+)@|\bsecret=(\S+)/g;
function secretsOfWebServer(file) {
  const found = [];
  const at = (match, part) => {
    const start = (match.index ?? 0) + match[0].lastIndexOf(part);
    found.push(span(file, start, start + part.length));
  };
  for (const match of file.text.matchAll(named)) {
    const [, name = "", value = ""] = match;
    if (secretName.test(name) && !passedOn.test(value)) at(match, value);
  }
  for (const pattern of [alone, inAddress]) {
    for (const match of file.text.matchAll(pattern)) at(match, match[1] ?? match[2] ?? "");
  }
  return found;
}

// src/understand/understand.ts
async function understand(project, options4) {
  const apache = readApache(project);
  const nginx = readNginx(project);
  const launched = await readLaunches(project);
  const servers = { launches: launched.launches, nginx: nginx.servers, apache: apache.hosts, environments: launched.environments, named: launched.named };
  const deployed = await readDeployments(project, options4, servers);
  const bundlers = await readBundlers(project);
  const ofWebServers = [...apache.documents, ...nginx.documents].flatMap(({ file }) => secretsOfWebServer(file));
  return {
    documents: [...apache.documents, ...nginx.documents, ...launched.documents, ...deployed.documents, ...bundlers].map(withFewProblems),
    settings: deployed.settings,
    nginx: nginx.servers,
    apache: apache.hosts,
    launches: launched.launches,
    managementCommands: launched.commands,
    deployments: deployed.deployments,
    images: launched.images,
    services: launched.services,
    bundles: bundlers.map(({ bundle }) => bundle),
    pythons: findPythonPins(project, launched.images),
    entryPoints: deployed.entryPoints,
    readings: environmentReadings(launched.launches, new Set(launched.documents.filter(({ language }) => language === "dotenv").map(({ file }) => file)), deployed.environmentFiles),
    checkouts: findCheckouts({ paths: project.paths, ...servers, entryPoints: deployed.entryPoints, settings: deployed.settings }),
    code: deployed.code,
    // Settings find more of them while rules ask: the list is made when it is read.
    get secrets() {
      return [...deployed.secrets, ...ofWebServers];
    },
    hasFile: (ending) => [...project.paths].some((path) => path === ending || path.endsWith(`/${ending}`)),
    entriesIn: (directory) => project.entriesIn(directory),
    files: project.opened,
    partial: project.partial,
    tlsEndsUpstream: options4.tlsEndsUpstream === true,
    today: options4.today
  };
}

// src/pipeline.ts
async function understandAll(options4) {
  const understood = [];
  for (const place of locate(options4.paths ?? [], options4.cwd, options4.overlay)) {
    const project = await discover({ ...place, ...options4.kinds && { kinds: options4.kinds }, ...options4.policy?.exclude && { exclude: options4.policy.exclude }, ...options4.production && { production: options4.production }, ...options4.development && { development: options4.development }, ...options4.texts && { texts: options4.texts } });
    await options4.pause?.();
    const model = await understand(project, {
      today: options4.today,
      ...options4.settings !== void 0 && { settings: { module: options4.settings, by: options4.settingsBy ?? "--settings" } },
      ...options4.django !== void 0 && { django: options4.django },
      ...options4.variables && { variables: options4.variables },
      tlsEndsUpstream: options4.tlsEndsUpstream === true
    });
    understood.push({ project, model });
  }
  if (options4.settings !== void 0 && understood.every(hasNoSettings)) throw new UsageError(`There is no settings module "${options4.settings}" here.`);
  return understood;
}
var hasNoSettings = ({ project, model }) => !project.partial && project.problems.length === 0 && model.settings.length === 0;
async function lint(options4, rules) {
  const cards = allCards(rules);
  const wanted = selectRules(rules, options4.selection ?? {});
  const policy = options4.policy ?? {};
  const severityOf = severitiesOf(policy, cards);
  const suppressing = { cards, wanted, today: options4.today, requireReason: policy.requireReason === true, unsuppressible: unsuppressibleIds(policy, cards) };
  const understood = await understandAll(options4);
  let claims = [];
  let silenced = [];
  let problems = [];
  let failed = false;
  const roots = /* @__PURE__ */ new Map();
  for (const { project, model } of understood) {
    await options4.pause?.();
    const answers = askRules(rules.filter(({ id }) => wanted.has(id)), model);
    const unread = claimUnreadable(project).filter(({ rule }) => wanted.has(rule.id));
    const sifted = sift(answers.claims, suppressionsOf(model, answers.claims), { ...suppressing, complete: !project.partial });
    claims = claims.concat([...sifted.claims, ...unread].filter(wantedBy(policy, project.root, cards)));
    silenced = silenced.concat(sifted.silenced);
    const prefix = prefixOf(project.root, options4.cwd);
    const empty = isEmpty(project) && model.launches.length + model.settings.length === 0 && options4.allowEmpty !== true;
    problems = problems.concat(
      project.problems.map(({ path, message }) => ({ path: prefix + path, message })),
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
  const shown4 = overlayFilter(options4);
  const lines = new MaskedLines(secrets);
  const isAsked = ({ certainty, at }) => isAsSure(certainty, options4.minCertainty ?? "likely") && shown4(pathOf(at.file));
  const findings = makeFindings(claims, pathOf, lines, severityOf).filter(isAsked);
  const reasons = new Map(silenced.map(({ claim, reason }) => [claim.at, reason]));
  const suppressed = makeFindings(silenced, pathOf, lines, severityOf).filter(isAsked).map((finding) => {
    const reason = reasons.get(finding.at);
    return { ...finding, by: "comment", ...reason !== void 0 && { reason } };
  });
  const { fresh, accepted, stale } = options4.baseline ? applyBaseline(options4.baseline, findings, pathOf, baselineScope(options4, rules)) : { fresh: findings, accepted: [], stale: [] };
  const gone = makeFindings(stale.map(claimStale).filter(({ rule }) => wanted.has(rule.id)), pathOf, lines, severityOf);
  const reported = [...fresh, ...gone].toSorted(byPath(pathOf));
  return {
    version: options4.version,
    rules: cards,
    models,
    deployments: models.flatMap(({ deployments }) => deployments),
    settings: models.flatMap(({ settings: settings2 }) => settings2),
    findings: reported,
    suppressed: [...suppressed, ...accepted.map((finding) => ({ ...finding, by: "baseline" }))],
    problems: problems.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
    failed,
    summary: { ...countSeverities(reported), suppressed: suppressed.length, baselined: accepted.length, files: understood.reduce((sum, { project }) => sum + project.opened.length, 0) },
    failOn: options4.failOn ?? "warning",
    secrets,
    pathOf
  };
}
function baselineScope(options4, rules) {
  const wanted = selectRules(rules, options4.selection ?? {});
  const places3 = locate(options4.paths ?? [], options4.cwd, options4.overlay).filter(({ files: files2 }) => files2 === void 0);
  const prefixes = options4.overlay ? [] : places3.map(({ root }) => prefixOf(root, options4.cwd));
  return (path, rule) => wanted.has(rule) && prefixes.some((prefix) => path.startsWith(prefix));
}
var byPath = (pathOf) => (a, b) => {
  const [first, second] = [pathOf(a.at.file), pathOf(b.at.file)];
  return first < second ? -1 : first > second ? 1 : 0;
};
function suppressionsOf({ documents }, claims) {
  const languages = new Map(documents.map(({ file, language }) => [file, language]));
  const judged = /* @__PURE__ */ new Set([...documents.filter(({ production: production2 }) => production2).map(({ file }) => file), ...claims.map(({ claim }) => claim.at.file)]);
  return [...judged].flatMap((file) => readSuppressions(file, languages.get(file)));
}
var nothingFound = "There is nothing to check: no Django settings, web server configuration or launch files were found.";
var subjects = ["python", "nginx", "apache", "procfile", "systemd", "javascript", "compose", "dockerfile", "kubernetes", "platform"];
var isEmpty = ({ classified, unreadable, partial, problems }) => partial ? classified.length + problems.length === 0 : unreadable.length === 0 && !classified.some(({ language }) => subjects.includes(language));
function overlayFilter({ overlay, cwd }) {
  if (!overlay) return () => true;
  const wanted = relative6(cwd, resolve4(cwd, overlay.path)).split(sep6).join("/");
  return (path) => path === wanted;
}
function prefixOf(root, cwd) {
  const inside3 = relative6(cwd, root).split(sep6).join("/");
  return inside3 === "" ? "" : `${inside3}/`;
}
function countSeverities(findings) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export {
  readBaseline,
  baselineText,
  unsuppressibleIds,
  classify,
  isForeignDirectory,
  statOf,
  locate,
  understandAll,
  lint,
  baselineScope,
  prefixOf
};
