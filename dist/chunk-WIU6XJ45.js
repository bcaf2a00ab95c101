import {
  MaskedLines,
  mask
} from "./chunk-3VDGXNDI.js";
import {
  conciseLine,
  pathShown
} from "./chunk-K2WDKQTP.js";
import {
  escapeControls
} from "./chunk-VYXI75EJ.js";

// src/report/excerpt.ts
var usual = 120;
var lead = 30;
var dots = "...";
var tab = "    ";
function excerptOf(at, lines, widest = usual) {
  const { line } = at.file.positionAt(at.start);
  let text = "";
  let column = 0;
  let from;
  let to = 0;
  const put = (shown, marked) => {
    if (marked) from ??= column;
    text += shown;
    column += widthOf(shown);
    if (marked) to = column;
  };
  for (const piece of lines.pieces(at.file, line)) {
    if (piece.secret) {
      put(mask, piece.start < at.end && piece.end > at.start);
      continue;
    }
    let offset = piece.start;
    for (const character of at.file.text.slice(piece.start, piece.end)) {
      const shown = character === "	" ? tab : offset === 0 && character === "\uFEFF" ? "" : escapeControls(character);
      put(shown, offset >= at.start && offset < at.end);
      offset += character.length;
      if (offset > at.end && column > (from ?? column) + 2 * widest) break;
    }
  }
  if (text === "") return void 0;
  text = escapeControls(text);
  const start = from ?? Math.min(column, widthOf(text));
  return clip({ line, text: text.trimEnd(), from: start, width: Math.max(1, to - start) }, widest);
}
function clip(excerpt, widest) {
  const total = widthOf(excerpt.text);
  if (total <= widest + 2 * dots.length) return excerpt;
  const first = Math.max(0, Math.min(excerpt.from - Math.min(lead, widest >> 2), total - widest));
  let kept = "";
  let start;
  let column = 0;
  for (const character of excerpt.text) {
    const next = column + widthOf(character);
    if (column >= first && next <= first + widest) {
      start ??= column;
      kept += character;
    }
    column = next;
  }
  const before = first > 0 ? dots : "";
  const from = excerpt.from - (start ?? 0) + before.length;
  return { line: excerpt.line, text: `${before}${kept}${first + widest < total ? dots : ""}`, from, width: Math.max(1, Math.min(excerpt.width, before.length + widest - from)) };
}
function widthOf(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (new RegExp("\\p{Mark}|\\u200d|\\ufe0f", "u").test(character)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
  }
  return width;
}

// node_modules/chalk/source/vendor/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex) {
        const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches) {
          return [0, 0, 0];
        }
        let [colorString] = matches;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// node_modules/chalk/source/vendor/supports-color/index.js
import process from "node:process";
import os from "node:os";
import tty from "node:tty";
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : process.argv) {
  const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
  const position = argv.indexOf(prefix + flag);
  const terminatorPosition = argv.indexOf("--");
  return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
var { env } = process;
var flagForceColor;
if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
  flagForceColor = 0;
} else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
  flagForceColor = 1;
}
function envForceColor() {
  if ("FORCE_COLOR" in env) {
    if (env.FORCE_COLOR === "true") {
      return 1;
    }
    if (env.FORCE_COLOR === "false") {
      return 0;
    }
    return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
  }
}
function translateLevel(level) {
  if (level === 0) {
    return false;
  }
  return {
    level,
    hasBasic: true,
    has256: level >= 2,
    has16m: level >= 3
  };
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
  const noFlagForceColor = envForceColor();
  if (noFlagForceColor !== void 0) {
    flagForceColor = noFlagForceColor;
  }
  const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
  if (forceColor === 0) {
    return 0;
  }
  if (sniffFlags) {
    if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
      return 3;
    }
    if (hasFlag("color=256")) {
      return 2;
    }
  }
  if ("TF_BUILD" in env && "AGENT_NAME" in env) {
    return 1;
  }
  if (haveStream && !streamIsTTY && forceColor === void 0) {
    return 0;
  }
  const min = forceColor || 0;
  if (env.TERM === "dumb") {
    return min;
  }
  if (process.platform === "win32") {
    const osRelease = os.release().split(".");
    if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
      return Number(osRelease[2]) >= 14931 ? 3 : 2;
    }
    return 1;
  }
  if ("CI" in env) {
    if (["GITHUB_ACTIONS", "GITEA_ACTIONS", "CIRCLECI"].some((key) => key in env)) {
      return 3;
    }
    if (["TRAVIS", "APPVEYOR", "GITLAB_CI", "BUILDKITE", "DRONE"].some((sign) => sign in env) || env.CI_NAME === "codeship") {
      return 1;
    }
    return min;
  }
  if ("TEAMCITY_VERSION" in env) {
    return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
  }
  if (env.COLORTERM === "truecolor") {
    return 3;
  }
  if (env.TERM === "xterm-kitty") {
    return 3;
  }
  if (env.TERM === "xterm-ghostty") {
    return 3;
  }
  if (env.TERM === "wezterm") {
    return 3;
  }
  if ("TERM_PROGRAM" in env) {
    const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
    switch (env.TERM_PROGRAM) {
      case "iTerm.app": {
        return version >= 3 ? 3 : 2;
      }
      case "Apple_Terminal": {
        return 2;
      }
    }
  }
  if (/-256(color)?$/i.test(env.TERM)) {
    return 2;
  }
  if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
    return 1;
  }
  if ("COLORTERM" in env) {
    return 1;
  }
  return min;
}
function createSupportsColor(stream, options = {}) {
  const level = _supportsColor(stream, {
    streamIsTTY: stream && stream.isTTY,
    ...options
  });
  return translateLevel(level);
}
var supportsColor = {
  stdout: createSupportsColor({ isTTY: tty.isatty(1) }),
  stderr: createSupportsColor({ isTTY: tty.isatty(2) })
};
var supports_color_default = supportsColor;

// node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
  let index = string.indexOf(substring);
  if (index === -1) {
    return string;
  }
  const substringLength = substring.length;
  let endIndex = 0;
  let returnValue = "";
  do {
    returnValue += string.slice(endIndex, index) + substring + replacer;
    endIndex = index + substringLength;
    index = string.indexOf(substring, endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0;
  let returnValue = "";
  do {
    const gotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
    endIndex = index + 1;
    index = string.indexOf("\n", endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}

// node_modules/chalk/source/index.js
var { stdout: stdoutColor, stderr: stderrColor } = supports_color_default;
var GENERATOR = /* @__PURE__ */ Symbol("GENERATOR");
var STYLER = /* @__PURE__ */ Symbol("STYLER");
var IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY");
var levelMapping = [
  "ansi",
  "ansi",
  "ansi256",
  "ansi16m"
];
var styles2 = /* @__PURE__ */ Object.create(null);
var applyOptions = (object, options = {}) => {
  if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) {
    throw new Error("The `level` option should be an integer from 0 to 3");
  }
  const colorLevel = stdoutColor ? stdoutColor.level : 0;
  object.level = options.level === void 0 ? colorLevel : options.level;
};
var Chalk = class {
  constructor(options) {
    return chalkFactory(options);
  }
};
var chalkFactory = (options) => {
  const chalk2 = (...strings) => strings.join(" ");
  applyOptions(chalk2, options);
  Object.setPrototypeOf(chalk2, createChalk.prototype);
  return chalk2;
};
function createChalk(options) {
  return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (const [styleName, style] of Object.entries(ansi_styles_default)) {
  styles2[styleName] = {
    get() {
      const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
      Object.defineProperty(this, styleName, { value: builder });
      return builder;
    }
  };
}
styles2.visible = {
  get() {
    const builder = createBuilder(this, this[STYLER], true);
    Object.defineProperty(this, "visible", { value: builder });
    return builder;
  }
};
var getModelAnsi = (model, level, type, ...arguments_) => {
  if (model === "rgb") {
    if (level === "ansi16m") {
      return ansi_styles_default[type].ansi16m(...arguments_);
    }
    if (level === "ansi256") {
      return ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_));
    }
    return ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_));
  }
  if (model === "hex") {
    return getModelAnsi("rgb", level, type, ...ansi_styles_default.hexToRgb(...arguments_));
  }
  return ansi_styles_default[type][model](...arguments_);
};
var usedModels = ["rgb", "hex", "ansi256"];
for (const model of usedModels) {
  styles2[model] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
  const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
  styles2[bgModel] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
}
var proto = Object.defineProperties(() => {
}, {
  ...styles2,
  level: {
    enumerable: true,
    get() {
      return this[GENERATOR].level;
    },
    set(level) {
      this[GENERATOR].level = level;
    }
  }
});
var createStyler = (open, close, parent) => {
  let openAll;
  let closeAll;
  if (parent === void 0) {
    openAll = open;
    closeAll = close;
  } else {
    openAll = parent.openAll + open;
    closeAll = close + parent.closeAll;
  }
  return {
    open,
    close,
    openAll,
    closeAll,
    parent
  };
};
var createBuilder = (self, _styler, _isEmpty) => {
  const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
  Object.setPrototypeOf(builder, proto);
  builder[GENERATOR] = self;
  builder[STYLER] = _styler;
  builder[IS_EMPTY] = _isEmpty;
  return builder;
};
var applyStyle = (self, string) => {
  if (self.level <= 0 || !string) {
    return self[IS_EMPTY] ? "" : string;
  }
  let styler = self[STYLER];
  if (styler === void 0) {
    return string;
  }
  const { openAll, closeAll } = styler;
  if (string.includes("\x1B")) {
    while (styler !== void 0) {
      string = stringReplaceAll(string, styler.close, styler.open);
      styler = styler.parent;
    }
  }
  const lfIndex = string.indexOf("\n");
  if (lfIndex !== -1) {
    string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
  }
  return openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles2);
var chalk = createChalk();
var chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });

// src/report/palette.ts
function makePalette(colored) {
  const chalk2 = new Chalk({ level: colored ? 1 : 0 });
  return {
    severity: { error: chalk2.bold.red, warning: chalk2.bold.yellow, info: chalk2.bold.cyan },
    frame: chalk2.blue,
    strong: chalk2.bold,
    faint: chalk2.dim,
    help: chalk2.cyan,
    good: chalk2.green
  };
}

// src/report/text.ts
function formatText(report, options) {
  const palette = makePalette(options.colored);
  const lines = new MaskedLines(report.secrets);
  const blocks = [];
  if (!options.quiet) blocks.push(judged(report, palette));
  let infos = [];
  const flush = () => {
    if (infos.length > 0) blocks.push(infos.join("\n"));
    infos = [];
  };
  for (const finding of report.findings) {
    if (finding.severity === "info") infos.push(infoLine(finding, report, palette));
    else {
      flush();
      blocks.push(findingBlock(finding, report, lines, palette, options.width));
    }
  }
  flush();
  if (options.showSuppressed === true) {
    const reason = (words) => words === void 0 ? "" : ` -- ${escapeControls(words)}`;
    blocks.push(report.suppressed.map((finding) => palette.faint(`suppressed: ${conciseLine(finding, report)}${reason(finding.reason)}`)).join("\n"));
  }
  if (report.problems.length > 0) {
    blocks.push(report.problems.map(({ path, message }) => `${palette.severity.error("problem")}: ${palette.strong(pathShown(path))}: ${escapeControls(message)}`).join("\n"));
  }
  if (options.statistics && report.findings.length > 0) blocks.push(statistics(report));
  if (!options.quiet) blocks.push(summary(report, palette));
  const shown = blocks.filter((block) => block !== "");
  return shown.length === 0 ? "" : `${shown.join("\n\n")}
`;
}
function judged({ settings, pathOf }, palette) {
  if (settings.length === 0) return palette.faint("no Django settings were judged");
  const lines = settings.map(({ module, evidence, anchor }) => {
    const where = palette.faint(`(${pathShown(pathOf(anchor.file))})`);
    return `settings ${palette.strong(escapeControls(module))} ${where}, because ${escapeControls(evidence)}`;
  });
  return [...new Set(lines)].join("\n");
}
function infoLine(finding, report, palette) {
  return conciseLine(finding, report).replace(": info: ", `: ${palette.severity.info("info")}: `);
}
function findingBlock(finding, report, lines, palette, width) {
  const paint = palette.severity[finding.severity];
  const numbers = [finding, ...finding.related ?? []].map(({ at }) => lineOf(at));
  const gutter = " ".repeat(String(Math.max(...numbers)).length);
  const bar = palette.frame(`${gutter} |`);
  const room = width === void 0 ? void 0 : Math.max(narrowest, width - gutter.length - " | ......".length);
  const out = [`${paint(finding.severity)}${paint(`[${finding.ruleId}]`)}: ${palette.strong(escapeControls(finding.message))}`];
  for (const places of placesByFile(finding)) {
    const head = places.find(({ isPrimary }) => isPrimary) ?? places[0];
    if (!head) continue;
    const { line, column } = head.at.file.positionAt(head.at.start);
    out.push(`${gutter}${palette.frame("-->")} ${pathShown(report.pathOf(head.at.file))}:${line}:${column}`);
    let above;
    for (const { at, message, isPrimary } of places) {
      const excerpt = excerptOf(at, lines, room);
      const words = escapeControls(message);
      if (!excerpt) {
        if (words !== "") out.push(`${bar} ${words}`);
        continue;
      }
      if (!above) out.push(bar);
      else if (excerpt.line > above.line + 1) out.push(palette.frame("..."));
      const mark = (isPrimary ? "^" : "-").repeat(excerpt.width);
      const marked = `${" ".repeat(excerpt.from)}${isPrimary ? paint(mark) : palette.frame(mark)}${words === "" ? "" : ` ${words}`}`;
      if (above?.line !== excerpt.line || above.text !== excerpt.text) out.push(`${palette.frame(`${String(excerpt.line).padStart(gutter.length)} |`)} ${excerpt.text}`);
      out.push(`${bar} ${marked}`);
      above = excerpt;
    }
  }
  const notes = [
    ...finding.help === void 0 ? [] : [["help", finding.help]],
    ...finding.certainty === "likely" ? [["note", "this is likely, but not certain"]] : []
  ];
  if (notes.length > 0) out.push(bar);
  for (const [name, words] of notes) out.push(`${gutter} ${palette.frame("=")} ${palette.help(name)}: ${escapeControls(words)}`);
  return out.join("\n");
}
var narrowest = 40;
var lineOf = (at) => at.file.positionAt(at.start).line;
function placesByFile({ at, related = [] }) {
  const byFile = /* @__PURE__ */ new Map([[at.file, [{ at, message: "", isPrimary: true }]]]);
  for (const { at: other, message } of related) {
    const places = byFile.get(other.file) ?? [];
    places.push({ at: other, message, isPrimary: false });
    byFile.set(other.file, places);
  }
  return [...byFile.values()].map((places) => places.toSorted((a, b) => lineOf(a.at) - lineOf(b.at)));
}
function statistics({ findings }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const width = String(Math.max(...counts.values())).length;
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, count]) => `${String(count).padStart(width)}  ${id}`).join("\n");
}
function summary({ summary: counts, failOn, problems }, palette) {
  const found = ["error", "warning", "info"].filter((severity) => counts[severity] > 0).map((severity) => palette.severity[severity](plural(counts[severity], severity)));
  const what = found.length > 0 ? found.join(", ") : (problems.length > 0 ? palette.strong : palette.good)("nothing found");
  const left = counts.suppressed > 0 ? `, ${counts.suppressed} suppressed` : "";
  const unread = problems.length > 0 ? `, ${plural(problems.length, "problem")}` : "";
  const threshold = failOn === "never" ? "never failing on findings" : `failing on ${failOn} or above`;
  return `${what}${left}${unread} in ${plural(counts.files, "file")}; ${threshold}`;
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export {
  formatText
};
