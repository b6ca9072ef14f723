/** Loads the client's bundle as VS Code does and prints the milliseconds; in the place of VS Code's own module is an empty one. */
const Module = require('node:module');
const process = require('node:process');
const { performance } = require('node:perf_hooks');

const load = Module._load;
const vscode = new Proxy(function () {}, { get: (_, name) => (name === '__esModule' ? false : vscode), construct: () => ({}) });
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));

const start = performance.now();
const client = require(process.argv[2]);
const milliseconds = performance.now() - start;
if (typeof client.activate !== 'function') throw new Error('The bundle has no "activate".');
process.stdout.write(String(milliseconds));
