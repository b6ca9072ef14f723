import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const clock = 'The clock is an input: take the instant as a parameter. Only server/clock.ts and cli/main.ts read it.';

/** A wall clock read anywhere but in the two places meant for it gives two answers for the same files. */
const noClock = {
    'no-restricted-globals': ['error', { name: 'Date', message: clock }],
    'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: clock },
        { selector: "MemberExpression[object.name='performance'][property.name='timeOrigin']", message: clock },
    ],
};

/** What the pages shown in the editor find in their window. */
const browserNames = [
    ...[
        'acquireVsCodeApi',
        'document',
        'window',
        'navigator',
        'setTimeout',
        'clearTimeout',
        'Event',
        'KeyboardEvent',
        'MouseEvent',
        'DOMParser',
        'MutationObserver',
    ],
    ...[
        'CSSStyleSheet',
        'Element',
        'SVGElement',
        'HTMLElement',
        'HTMLButtonElement',
        'HTMLFormElement',
        'HTMLInputElement',
        'HTMLSelectElement',
    ],
];

export default tseslint.config(
    { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/', 'language/generated/', '.vscode-server/'] },
    eslint.configs.recommended,
    ...tseslint.configs.strict,
    ...tseslint.configs.recommendedTypeCheckedOnly,
    {
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
        linterOptions: { reportUnusedDisableDirectives: 'error' },
        rules: {
            eqeqeq: 'error',
            'no-console': 'error',
            'no-else-return': 'error',
            'no-param-reassign': 'error',
            'no-var': 'error',
            'object-shorthand': 'error',
            'prefer-const': 'error',
            'prefer-template': 'error',
            '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        },
    },
    { files: ['language/**', 'files/**', 'server/**', 'client/**', 'cli/**'], ignores: ['server/clock.ts', 'cli/main.ts'], rules: noClock },
    {
        files: ['language/**'],
        rules: {
            'no-restricted-globals': [
                'error',
                { name: 'Date', message: clock },
                ...['process', 'Buffer', 'fetch', 'performance', 'console', 'setTimeout', 'setInterval', 'require'].map((name) => ({
                    name,
                    message: 'language/ is pure: no input, no output, no timers.',
                })),
            ],
            'no-restricted-imports': [
                'error',
                {
                    patterns: [
                        { group: ['node:*', 'fs', 'path', 'os', 'child_process'], message: 'language/ does no input or output.' },
                        { group: ['vscode', 'vscode-*', 'langium/lsp', 'langium/node'], message: 'language/ knows no editor.' },
                        { group: ['**/cli/**', '**/server/**', '**/client/**'], message: 'Nothing in language/ imports upwards.' },
                    ],
                },
            ],
        },
    },
    {
        files: ['scripts/**', 'bench/**'],
        rules: { 'no-console': 'off' },
    },
    { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
    {
        files: ['media/**/*.js'],
        languageOptions: {
            globals: Object.fromEntries(
                ['acquireVsCodeApi', 'document', 'window', 'DOMParser', 'Element', 'HTMLInputElement', 'SVGElement', 'clearTimeout'].map(
                    (name) => [name, 'readonly'],
                ),
            ),
        },
    },
    {
        files: ['media/**/*.js'],
        languageOptions: {
            globals: Object.fromEntries(browserNames.map((name) => [name, 'readonly'])),
        },
    },
);
