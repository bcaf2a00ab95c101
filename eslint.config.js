import tseslint from "typescript-eslint";

/**
 * The house has one direction (docs/architecture.md): each room may import from the rooms before it and from
 * `src/core`, the vocabulary. A pattern here names what a room must not reach for.
 */
const rooms = ["discover", "parse", "understand", "check", "configure", "report", "cli"];
const later = (room) => rooms.slice(rooms.indexOf(room) + 1);

const oneWay = (files, forbidden, message) => ({
  files,
  rules: {
    "@typescript-eslint/no-restricted-imports": ["error", { patterns: [{ regex: forbidden, message }] }],
  },
});

export default tseslint.config(
  { ignores: ["dist/", "fixtures/", "examples/", "node_modules/", "site/", "rules/index.ts"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.js"] }, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Bounds of recursion and fuel counters read better as plain loops.
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: "only-allowed-literals" }],
      eqeqeq: "error",
      "no-control-regex": "off",
      "prefer-const": "error",
    },
  },
  ...rooms.map((room) =>
    oneWay([`src/${room}/**`], `/(${[...later(room), "lsp"].join("|")})/|/rules/(?!index)`, `src/${room} may import only from the rooms before it.`),
  ),
  oneWay(["src/core/*.ts"], "^\\.\\./|^node:", "src/core is the vocabulary: it depends on nothing."),
  oneWay(["src/core/*/**"], "^\\.\\./\\.\\./|^node:", "src/core is the vocabulary: it depends on nothing."),
  oneWay(["rules/**"], "^node:|/src/(?!core/)|^\\.\\./\\.\\./rules/", "A rule asks the model (src/core); it reads no files and walks no trees."),
  { files: ["**/*.js"], ...tseslint.configs.disableTypeChecked },
  // Editors load extensions as CommonJS.
  { files: ["editors/**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
