import tseslint from "typescript-eslint";

const tell = (selector: string, message: string) => ({ selector, message });

/** Holds in every room. */
const everywhere = [
  tell("ExportDefaultDeclaration", "Export by name: a thing has one name in the whole project."),
  tell("Program > VariableDeclaration[kind='let']", "No module-level let: pass state in, or keep it in a value made by a function."),
  tell(
    "Program > ExportNamedDeclaration > VariableDeclaration[kind='let']",
    "No module-level let: export a function that returns the value.",
  ),
  tell(
    "CatchClause > BlockStatement[body.length=0]",
    "Never swallow an error: return a Result, log it, or say in a comment-bearing statement why it is fine.",
  ),
  tell("JSXAttribute[name.name='dangerouslySetInnerHTML']", "Never set HTML: a document is data. Render text nodes."),
  tell(
    "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
    "Never set HTML: a document is data. Set textContent.",
  ),
];

/** Holds in the pure core. */
const inCore = [
  tell("MemberExpression[object.name='Date'][property.name='now']", "The core reads no clock: take `now` as an argument."),
  tell("NewExpression[callee.name='Date'][arguments.length=0]", "The core reads no clock: take `now` as an argument."),
  tell("MemberExpression[object.name='Math'][property.name='random']", "The core rolls no dice: take `newId` or a seed as an argument."),
  tell("ClassDeclaration", "Classes are for resources with a lifetime; the core has none. Write functions over plain data."),
];

export default tseslint.config(
  {
    ignores: ["out", "dist", ".cache", "coverage", "node_modules", "scripts", "*.config.ts", "tests/e2e/*.config.ts", "*.cjs"],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": ["error", ...everywhere],
      eqeqeq: "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Spreading a string by code point is what this project means, wherever it does it.
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }] }],
      // Electron declares its windows and menus as interfaces beside classes of the same name.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "all" }],
    },
  },
  {
    files: ["app/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...everywhere, ...inCore],
      "no-restricted-globals": [
        "error",
        { name: "console", message: "The core says nothing: return a value." },
        { name: "process", message: "The core knows no environment: take what you need as an argument." },
        { name: "window", message: "The core knows no screen." },
        { name: "document", message: "The core knows no screen; `document` here must be a parameter." },
        { name: "fetch", message: "Variorum never opens a connection." },
        { name: "setTimeout", message: "The core reads no clock." },
      ],
    },
  },
  {
    // A test may hold what beforeEach makes.
    files: ["tests/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...everywhere.filter((rule) => !rule.message.startsWith("No module-level let"))] },
  },
  {
    files: ["main/**/*.ts", "renderer/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "XMLHttpRequest", message: "Variorum never opens a connection." },
        { name: "WebSocket", message: "Variorum never opens a connection." },
      ],
    },
  },
);
